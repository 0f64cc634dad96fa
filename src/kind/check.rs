//! Front matter against its kind: every problem in one run, with its place.
//!
//! serde stops at the first problem. So the problem is noted, its key taken out, and the rest is tried again.

use super::{Common, Fields, KindName, Reader, keys_of};
use serde::de::DeserializeOwned;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What is wrong with one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// `parts.0.lessons.1`.
    pub path: String,
    /// Bytes in the TOML.
    pub span: Range<usize>,
    pub trouble: Trouble,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The keys that may stand there.
    UnknownKey { known: Vec<String> },
    /// The key belongs to another kind.
    OtherKind(KindName),
    /// What was written, and what may be.
    UnknownValue { written: String, allowed: Vec<String> },
    /// In words: "text", "a list".
    WrongType { expected: String, found: String },
    /// A key that must be in the table at `path`.
    Missing { key: String },
    /// In words.
    Other(String),
}

/// Whether all keys must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wholeness {
    /// One edition of an entry: the rest may come from the source edition.
    Partial,
    Whole,
}

/// Problems that one file's front matter may have before its check ends.
const LIMIT: usize = 100;

/// Checks what one edition says. What is wrong is taken out of the table.
pub fn check(kind: KindName, table: &mut DeTable<'_>) -> Vec<Problem> {
    parts(kind, table, Wholeness::Partial).2
}

/// The typed keys of a table, common ones and those of the kind, and what was wrong.
pub(super) fn parts(kind: KindName, table: &mut DeTable<'_>, wholeness: Wholeness) -> (Common, Fields, Vec<Problem>) {
    let mut problems = unknown_keys(kind, table);
    let (mut common, mut own) = (DeTable::new(), DeTable::new());
    for (key, value) in std::mem::take(table) {
        let half = if keys_of::<Common>().contains(&key.get_ref().as_ref()) { &mut common } else { &mut own };
        half.insert(key, value);
    }
    let typed_common = typed(&mut common, wholeness, &mut problems);
    let fields = Fields::read(kind, &mut OneTable { table: &mut own, wholeness, problems: &mut problems });
    table.extend(common);
    table.extend(own);
    (typed_common, fields, problems)
}

/// Reads the keys of one kind from a table.
struct OneTable<'a, 'i> {
    table: &'a mut DeTable<'i>,
    wholeness: Wholeness,
    problems: &'a mut Vec<Problem>,
}

impl Reader for OneTable<'_, '_> {
    fn read<T: DeserializeOwned + Default>(&mut self) -> T {
        typed(self.table, self.wholeness, self.problems)
    }
}

/// Takes out the top-level keys that the kind does not have.
fn unknown_keys(kind: KindName, table: &mut DeTable<'_>) -> Vec<Problem> {
    let known: Vec<&str> = keys_of::<Common>().iter().chain(kind.keys()).copied().collect();
    let mut problems = Vec::new();
    let unknown = table.keys().filter(|key| !known.contains(&key.get_ref().as_ref()));
    for key in unknown {
        let name = key.get_ref().to_string();
        let has_key = |kind: &KindName| kind.keys().contains(&name.as_str());
        let trouble = match KindName::ALL.into_iter().find(has_key) {
            Some(other) => Trouble::OtherKind(other),
            None => Trouble::UnknownKey { known: known.iter().map(|key| (*key).to_owned()).collect() },
        };
        problems.push(Problem { path: name, span: key.span(), trouble });
    }
    let rest = std::mem::take(table).into_iter().filter(|(key, _)| known.contains(&key.get_ref().as_ref()));
    *table = rest.collect();
    problems
}

/// Deserialises, taking out what is wrong until it passes.
fn typed<T: DeserializeOwned + Default>(
    table: &mut DeTable<'_>,
    wholeness: Wholeness,
    problems: &mut Vec<Problem>,
) -> T {
    let original = table.clone();
    // Tables that only lack a key are left out of the check and stay in the front matter.
    let mut tried = table.clone();
    while problems.len() < LIMIT {
        let input = toml::de::Deserializer::from(Spanned::new(0..0, tried.clone()));
        let error = match T::deserialize(input) {
            Ok(value) => return value,
            Err(error) => error,
        };
        let trouble = trouble(error.message());
        let span = error.span().map(|span| match &trouble {
            Trouble::Missing { key } => lacking(&tried, &span, key).unwrap_or(span),
            Trouble::UnknownKey { .. }
            | Trouble::OtherKind(_)
            | Trouble::UnknownValue { .. }
            | Trouble::WrongType { .. }
            | Trouble::Other(_) => span,
        });
        let place = span.and_then(|span| Some((locate(&original, &span)?, locate(&tried, &span)?, span)));
        let Some((path, tried_path, span)) = place else {
            problems.push(Problem { path: String::new(), span: 0..0, trouble });
            return T::default();
        };
        let missing = matches!(trouble, Trouble::Missing { .. });
        remove(&mut tried, &tried_path);
        if !missing && let Some(path) = locate(table, &span) {
            remove(table, &path);
        }
        if !missing || wholeness == Wholeness::Whole {
            problems.push(Problem { path: path.join("."), span, trouble });
        }
    }
    T::default()
}

/// serde places a missing key at the list of tables: here is the first table of it that lacks the key.
fn lacking(table: &DeTable<'_>, span: &Range<usize>, key: &str) -> Option<Range<usize>> {
    let path = locate(table, span)?;
    let (first, rest) = path.split_first()?;
    let mut value = table.get(first.as_str())?;
    for step in rest {
        value = match value.get_ref() {
            DeValue::Table(table) => table.get(step.as_str())?,
            DeValue::Array(array) => array.get(step.parse::<usize>().ok()?)?,
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => {
                return None;
            }
        };
    }
    let DeValue::Array(array) = value.get_ref() else { return None };
    let lacks =
        |value: &&Spanned<DeValue<'_>>| matches!(value.get_ref(), DeValue::Table(table) if !table.contains_key(key));
    array.iter().find(lacks).map(Spanned::span)
}

/// The key path of the value or key with this span, or of the smallest value around it.
fn locate(table: &DeTable<'_>, span: &Range<usize>) -> Option<Vec<String>> {
    let mut best: Option<(usize, Vec<String>)> = None;
    walk(table, &mut Vec::new(), &mut |path, place| {
        let around = place.start <= span.start && span.end <= place.end;
        if around && best.as_ref().is_none_or(|(length, _)| place.len() <= *length) {
            best = Some((place.len(), path.to_vec()));
        }
    });
    best.map(|(_, path)| path)
}

/// Calls `visit` with the path and place of every key and every value.
pub fn walk(table: &DeTable<'_>, path: &mut Vec<String>, visit: &mut impl FnMut(&[String], Range<usize>)) {
    for (key, value) in table {
        path.push(key.get_ref().to_string());
        visit(path, key.span());
        walk_value(value, path, visit);
        path.pop();
    }
}

fn walk_value(value: &Spanned<DeValue<'_>>, path: &mut Vec<String>, visit: &mut impl FnMut(&[String], Range<usize>)) {
    visit(path, value.span());
    match value.get_ref() {
        DeValue::Table(table) => walk(table, path, visit),
        DeValue::Array(array) => {
            for (index, value) in array.iter().enumerate() {
                path.push(index.to_string());
                walk_value(value, path, visit);
                path.pop();
            }
        }
        DeValue::String(_) | DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {}
    }
}

fn remove(table: &mut DeTable<'_>, path: &[String]) {
    let [first, rest @ ..] = path else { return };
    if rest.is_empty() {
        table.remove(first.as_str());
    } else if let Some(value) = table.get_mut(first.as_str()) {
        remove_from(value.get_mut(), rest);
    }
}

fn remove_from<'i>(value: &mut DeValue<'i>, path: &[String]) {
    match (value, path) {
        (DeValue::Table(table), path) => remove(table, path),
        (DeValue::Array(array), [index, rest @ ..]) => {
            let Ok(index) = index.parse::<usize>() else { return };
            if rest.is_empty() {
                let kept = array.iter().enumerate().filter(|(at, _)| *at != index).map(|(_, value)| value.clone());
                *array = kept.collect();
            } else if let Some(value) = array.get_mut(index) {
                remove_from(value.get_mut(), rest);
            }
        }
        _ => {}
    }
}

/// serde's words as data.
fn trouble(message: &str) -> Trouble {
    let quoted: Vec<String> = message.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    let after = |start: &str| message.strip_prefix(start);
    match quoted.split_first() {
        Some((_, known)) if after("unknown field ").is_some() => Trouble::UnknownKey { known: known.to_vec() },
        Some((written, allowed)) if after("unknown variant ").is_some() => {
            Trouble::UnknownValue { written: written.clone(), allowed: allowed.to_vec() }
        }
        Some((key, _)) if after("missing field ").is_some() => Trouble::Missing { key: key.clone() },
        _ => match after("invalid type: ").or(after("invalid value: ")).and_then(|rest| rest.split_once(", expected "))
        {
            Some((found, expected)) => Trouble::WrongType { expected: words(expected), found: words(found) },
            None => Trouble::Other(message.to_owned()),
        },
    }
}

/// serde's names of types in words of our own.
fn words(name: &str) -> String {
    let plain = match name {
        "a string" | "a borrowed string" => "text",
        "a sequence" | "sequence" => "a list",
        "a boolean" => "`true` or `false`",
        "map" | "a map" | "table" => "a table",
        "u32" | "u64" | "i64" | "i32" | "u8" | "u16" => "a whole number",
        "f64" | "f32" => "a number",
        "a TOML datetime" | "a date" => "a date such as 2026-11-22, without quotes",
        _ if name.starts_with("struct ") => "a table",
        _ if name.starts_with("string ") => return name.replacen("string ", "text ", 1),
        _ if name.starts_with("integer ") => return name.replacen("integer ", "the number ", 1),
        _ if name.starts_with("floating point ") => return name.replacen("floating point ", "the number ", 1),
        _ if name.starts_with("boolean ") => return name.replacen("boolean ", "", 1),
        _ => name,
    };
    plain.to_owned()
}
