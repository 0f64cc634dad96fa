//! The TOML between `+++` lines.

use super::FrontMatter;
use crate::diagnostic::{Diagnostic, Span, parse as complain};
use crate::kind::{self, Index, KindName, Problem, Trouble};
use crate::source::SourcePath;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use toml::de::{DeTable, DeValue};
use toml::{Spanned, Table, Value};

/// The front matter of a file, and where its body starts.
pub(super) fn front_matter(path: &SourcePath, source: &str, notes: &mut Vec<Diagnostic>) -> (FrontMatter, usize) {
    let cut = cut(source);
    let at = |range: Range<usize>| Span::new(path.shared(), range);
    match &cut.form {
        Form::None | Form::Toml => {}
        Form::Unclosed => notes.push(complain::front_matter_unclosed(at(cut.span.clone()))),
        Form::Yaml => notes.push(complain::front_matter_yaml(at(cut.span.start..cut.span.start + 3))),
    }
    let offset = cut.toml.start;
    let (parsed, errors) = DeTable::parse_recoverable(&source[cut.toml.clone()]);
    let mut lines = BTreeSet::new();
    for error in errors.into_iter().take(200) {
        let range = error.span().unwrap_or(0..0);
        // What follows on the same line is mostly a consequence.
        if !lines.insert(
            source.as_bytes()[..offset + range.start.min(cut.toml.len())].iter().filter(|byte| **byte == b'\n').count(),
        ) || lines.len() > 20
        {
            continue;
        }
        notes.push(complain::front_matter_syntax(at(range.start + offset..range.end + offset), error.message()));
    }
    let mut parsed = parsed.into_inner();
    let mut spans = BTreeMap::new();
    kind::check::walk(&parsed, &mut Vec::new(), &mut |path, place| {
        // The value's place comes after its key's and is the one to keep.
        spans.insert(path.join("."), place.start + offset..place.end + offset);
    });
    let kind = kind_of(path, &mut parsed, offset, notes);
    for problem in kind::check(kind, &mut parsed) {
        let range = problem.span.start + offset..problem.span.end + offset;
        let range = if problem.path.is_empty() { cut.span.clone() } else { range };
        notes.push(complaint(kind, problem, at(range)));
    }
    let table = table(&parsed);
    (FrontMatter { kind, table, spans, span: cut.span }, cut.body)
}

/// Where the front matter stands.
struct Cut {
    form: Form,
    /// With its fences.
    span: Range<usize>,
    toml: Range<usize>,
    body: usize,
}

enum Form {
    None,
    Toml,
    /// It has no end: only its first line is taken.
    Unclosed,
    /// Between `---` lines: left out.
    Yaml,
}

fn cut(source: &str) -> Cut {
    let start = if source.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = source[start..].split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    let fence = first.trim_end();
    let none = Cut { form: Form::None, span: start..start, toml: start..start, body: start };
    if fence != "+++" && fence != "---" {
        return none;
    }
    let inside = start + first.len();
    let mut end = inside;
    for line in lines {
        if line.trim_end() == fence {
            let after = end + line.len();
            let toml = if fence == "+++" { inside..end } else { inside..inside };
            let form = if fence == "+++" { Form::Toml } else { Form::Yaml };
            return Cut { form, span: start..end + fence.len(), toml, body: after };
        }
        // A rule at the top of a body is followed by an empty line; YAML is not.
        if fence == "---" && line.trim().is_empty() && end == inside {
            return none;
        }
        end += line.len();
    }
    match fence {
        "+++" => Cut { form: Form::Unclosed, span: start..start + 3, toml: inside..inside, body: inside },
        _ => none,
    }
}

/// The kind from `kind = "…"`, which is taken out, or from the folder.
fn kind_of(path: &SourcePath, table: &mut DeTable<'_>, offset: usize, notes: &mut Vec<Diagnostic>) -> KindName {
    let by_folder = kind_by_folder(path);
    let Some(value) = table.remove("kind") else { return by_folder };
    let range = value.span().start + offset..value.span().end + offset;
    let at = Span::new(path.shared(), range);
    let names = KindName::ALL.map(KindName::name);
    match value.get_ref() {
        DeValue::String(name) => KindName::from_name(name).unwrap_or_else(|| {
            notes.push(complain::unknown_kind(at, name, &names));
            by_folder
        }),
        _ => {
            notes.push(complain::wrong_type(at, "kind", "text", "something else"));
            by_folder
        }
    }
}

/// `content/<language>/lessons/…` is a lesson; the index of the folder itself is a page.
pub(super) fn kind_by_folder(path: &SourcePath) -> KindName {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["content", _, folder, "index.md"] => match KindName::from_folder(folder) {
            Some(kind) if kind.index() == Index::Entry => kind,
            Some(_) | None => KindName::Page,
        },
        ["content", _, folder, _, ..] => KindName::from_folder(folder).unwrap_or(KindName::Page),
        _ => KindName::Page,
    }
}

fn complaint(kind: KindName, problem: Problem, span: Span) -> Diagnostic {
    let key = problem.path.rsplit('.').next().unwrap_or_default();
    match problem.trouble {
        Trouble::UnknownKey { known } => complain::unknown_key(span, key, known.iter().map(String::as_str)),
        Trouble::OtherKind(other) => complain::key_of_other_kind(span, key, kind.name(), other.name()),
        Trouble::UnknownValue { written, allowed } => {
            let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
            complain::unknown_value(span, &problem.path, &written, &allowed)
        }
        Trouble::WrongType { expected, found } => complain::wrong_type(span, &problem.path, &expected, &found),
        Trouble::Missing { key } => complain::missing_key(span, kind.name(), &key),
        Trouble::Other(message) => complain::wrong_value(span, &problem.path, &message),
    }
}

fn table(parsed: &DeTable<'_>) -> Table {
    parsed.iter().filter_map(|(key, value)| Some((key.get_ref().to_string(), plain(value)?))).collect()
}

/// A value without its place; `None` for a number too large to hold.
fn plain(value: &Spanned<DeValue<'_>>) -> Option<Value> {
    Some(match value.get_ref() {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(number) => Value::Integer(i64::from_str_radix(number.as_str(), number.radix()).ok()?),
        DeValue::Float(number) => Value::Float(number.as_str().parse().ok()?),
        DeValue::Boolean(value) => Value::Boolean(*value),
        DeValue::Datetime(moment) => Value::Datetime(*moment),
        DeValue::Array(values) => Value::Array(values.iter().filter_map(plain).collect()),
        DeValue::Table(inner) => Value::Table(table(inner)),
    })
}
