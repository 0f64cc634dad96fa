//! Finds `t(key="…")` and `asset(path="…")` in templates, so that what they name is checked before any page is made.

use super::{Translator, Variables};
use crate::diagnostic::{Diagnostic, Span, theme as complain};
use crate::source::SourceFile;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A literal argument of a function that names something outside of the template.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Call<'a> {
    pub function: &'a str,
    /// The text between the quotes.
    pub literal: &'a str,
    /// Where it stands in the template.
    pub range: Range<usize>,
    pub rest: Rest,
    /// The names of the other arguments.
    pub others: Vec<&'a str>,
}

/// Whether the argument is the literal alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rest {
    Nothing,
    /// `"role-" ~ role`: the literal is a prefix.
    More,
}

impl Call<'_> {
    fn names_one_of<'a>(&self, names: impl IntoIterator<Item = &'a String>) -> bool {
        names.into_iter().any(|name| match self.rest {
            Rest::Nothing => name == self.literal,
            Rest::More => name.starts_with(self.literal),
        })
    }
}

/// What the templates name and nobody has.
pub(super) fn check(
    templates: &BTreeMap<String, SourceFile>,
    translator: &dyn Translator,
    assets: &BTreeMap<String, SourceFile>,
) -> Vec<Diagnostic> {
    let keys = &translator.keys();
    let mut notes = Vec::new();
    for file in templates.values() {
        for call in file.as_text().map(calls).unwrap_or_default() {
            let span = Span::new(file.path.shared(), call.range.clone());
            match call.function {
                "asset" if !call.names_one_of(assets.keys()) => {
                    notes.push(complain::unknown_asset(span, call.literal, assets.keys().map(String::as_str)));
                }
                "t" | "t_html" if !call.names_one_of(keys) => {
                    notes.push(complain::unknown_key(span, call.literal, keys.iter().map(String::as_str)));
                }
                "t" | "t_html" if call.rest == Rest::Nothing => {
                    if let Some(variables) = translator.variables(call.literal) {
                        notes.extend(wrong_arguments(&call, &span, &variables));
                    }
                }
                _ => {}
            }
        }
    }
    notes
}

/// What a message is given and does not know, and what it needs and is not given.
fn wrong_arguments(call: &Call, span: &Span, variables: &Variables) -> Vec<Diagnostic> {
    // The address of a link in the message is no variable of it.
    let known = |name: &str| name == "lang" || name.ends_with("_href") || variables.known.contains(name);
    let unknown = call.others.iter().filter(|name| !known(name));
    let mut notes: Vec<Diagnostic> = unknown
        .map(|name| {
            let names = variables.known.iter().map(String::as_str);
            complain::unknown_argument(span.clone(), call.literal, name, names)
        })
        .collect();
    let missing = variables.needed.iter().filter(|name| !call.others.contains(&name.as_str()));
    notes.extend(missing.map(|name| complain::missing_argument(span.clone(), call.literal, name)));
    notes
}

/// What the code of templates may ask messages for: every string in it, joined to others or not. A key that is put
/// together from data (`t(key=shelf.key)`) stands in a string somewhere, too.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Asked {
    whole: BTreeSet<String>,
    /// `"role-" ~ role`
    beginnings: BTreeSet<String>,
    /// `state ~ "-notice"`
    endings: BTreeSet<String>,
}

impl Asked {
    pub fn of<'a>(codes: impl IntoIterator<Item = &'a str>) -> Self {
        let mut asked = Self::default();
        codes.into_iter().for_each(|code| asked.add(code));
        asked
    }

    /// All that any of them asks for.
    pub fn together<'a>(all: impl IntoIterator<Item = &'a Asked>) -> Self {
        let mut together = Self::default();
        for asked in all {
            together.whole.extend(asked.whole.iter().cloned());
            together.beginnings.extend(asked.beginnings.iter().cloned());
            together.endings.extend(asked.endings.iter().cloned());
        }
        together
    }

    fn add(&mut self, code: &str) {
        let mut rest = code;
        while let Some(open) = rest.find(['"', '\'', '`']) {
            let quote = &rest[open..=open];
            let (literal, after) = rest[open + 1..].split_once(quote).unwrap_or((&rest[open + 1..], ""));
            let set = match (rest[..open].trim_end().ends_with('~'), after.trim_start().starts_with('~')) {
                (false, false) => &mut self.whole,
                (false, true) => &mut self.beginnings,
                (true, false) => &mut self.endings,
                // Between two others anything may stand.
                (true, true) => {
                    rest = after;
                    continue;
                }
            };
            if !literal.is_empty() {
                set.insert(literal.to_owned());
            }
            rest = after;
        }
    }

    pub fn includes(&self, key: &str) -> bool {
        self.whole.contains(key)
            || self.beginnings.iter().any(|beginning| key.starts_with(beginning))
            || self.endings.iter().any(|ending| key.ends_with(ending))
    }
}

/// Every such call inside of `{{ … }}` and `{% … %}`, in the order of the text.
pub(super) fn calls(template: &str) -> Vec<Call<'_>> {
    code(template).into_iter().flat_map(|range| calls_in(template, range)).collect()
}

/// The code of a template, piece by piece.
pub(super) fn codes(template: &str) -> Vec<&str> {
    code(template).into_iter().map(|range| &template[range]).collect()
}

/// The first string of a tag: `base.html` for `extends` in `{% extends "base.html" %}`.
pub(super) fn tag_argument(template: &str, tag: &str, argument: &str) -> Option<Range<usize>> {
    code(template).into_iter().find_map(|range| {
        let inner = &template[range.clone()];
        let at = inner.find(argument)?;
        inner.trim_start_matches('-').trim_start().starts_with(tag).then(|| {
            let start = range.start + at;
            start..start + argument.len()
        })
    })
}

/// The ranges between Tera's delimiters. Comments and `raw` blocks are not code.
fn code(template: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut at = 0;
    while let Some(open) = template[at..].find('{').map(|found| at + found) {
        let rest = &template[open..];
        let close = if rest.starts_with("{#") {
            at = rest.find("#}").map_or(template.len(), |end| open + end + 2);
            continue;
        } else if rest.starts_with("{{") {
            "}}"
        } else if rest.starts_with("{%") {
            "%}"
        } else {
            at = open + 1;
            continue;
        };
        let end = open + end_of_code(rest, close);
        ranges.push(open + 2..end);
        at = end;
        if template[open + 2..end].trim_matches(['-', ' ']) == "raw" {
            at = template[end..].find("endraw").map_or(template.len(), |found| end + found);
        }
    }
    ranges
}

/// The offset of the closing delimiter, which does not count inside of a string.
fn end_of_code(text: &str, close: &str) -> usize {
    let mut quote = None;
    for (offset, letter) in text.char_indices().skip(2) {
        match (quote, letter) {
            (Some(open), letter) if open == letter => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(letter),
            (None, _) if text[offset..].starts_with(close) => return offset,
            (None, _) => {}
        }
    }
    text.len()
}

fn calls_in(template: &str, range: Range<usize>) -> Vec<Call<'_>> {
    let inner = &template[range.clone()];
    let mut calls = Vec::new();
    for (function, argument) in [("t", "key"), ("t_html", "key"), ("asset", "path")] {
        let mut at = 0;
        while let Some(found) = inner[at..].find(function).map(|found| at + found) {
            at = found + function.len();
            let alone = !inner[..found].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '.');
            let Some(arguments) = inner[at..].trim_start().strip_prefix('(') else { continue };
            if let Some(literal) = alone.then(|| literal_of(arguments, argument)).flatten() {
                let start = literal.as_ptr() as usize - template.as_ptr() as usize;
                let after = template[start + literal.len()..].trim_start_matches(['"', '\'', '`', ' ']);
                let rest = if after.starts_with('~') { Rest::More } else { Rest::Nothing };
                let others = argument_names(arguments).into_iter().filter(|name| *name != argument).collect();
                calls.push(Call { function, literal, range: start..start + literal.len(), rest, others });
            }
        }
    }
    calls.sort_by_key(|call| call.range.start);
    calls
}

/// The string given to a named argument, if it is written out.
fn literal_of<'a>(arguments: &'a str, name: &str) -> Option<&'a str> {
    let value = arguments.trim_start().strip_prefix(name)?.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|letter| matches!(letter, '"' | '\'' | '`'))?;
    value[1..].split(quote).next()
}

/// The names of the arguments of a call, from after its opening bracket.
fn argument_names(arguments: &str) -> Vec<&str> {
    let (mut names, mut depth, mut quote, mut start) = (Vec::new(), 0_usize, None, 0);
    for (offset, letter) in arguments.char_indices() {
        match (quote, letter) {
            (Some(open), letter) if open == letter => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(letter),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')') if depth == 0 => {
                names.extend(name_of(&arguments[start..offset]));
                break;
            }
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            (None, ',') if depth == 0 => {
                names.extend(name_of(&arguments[start..offset]));
                start = offset + 1;
            }
            (None, _) => {}
        }
    }
    names
}

/// `count` of `count=lesson.course.count`.
fn name_of(argument: &str) -> Option<&str> {
    argument.split_once('=').map(|(name, _)| name.trim()).filter(|name| !name.is_empty())
}
