//! Problems as data: what is wrong, where, and what to do about it.
//!
//! Wording lives in the files of this folder, one function per complaint, grouped by the phase that complains.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

pub mod cli;
pub mod data;
pub mod explain;
pub mod github;
pub mod human;
pub mod import;
pub mod json;
mod level;
pub mod life;
pub mod link;
pub mod lint;
pub mod locale;
pub mod media;
pub mod pack;
pub mod parse;
pub mod print;
pub mod published;
pub mod read;
pub mod sarif;
pub mod serve;
pub mod theme;
mod told;
pub mod translation;
pub mod watch;
pub mod write;

pub use level::LintLevel;

/// One problem in what people wrote.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Diagnostic {
    /// Where it stands; `None` for a problem of the site as a whole.
    pub span: Option<Span>,
    pub severity: Severity,
    /// What an error keeps from being published.
    pub stops: Stops,
    /// Stable, lower case, with hyphens: `broken-link`.
    pub code: &'static str,
    /// Lower case, no full stop; names in backticks.
    pub message: String,
    /// What to do about it: "did you mean `lessons/first-edit`?".
    pub hint: Option<String>,
    /// Other places that belong to the problem, each with a few words.
    pub related: Vec<(Span, String)>,
    /// A change that mends it without taking anything away from what was said.
    pub fix: Option<Fix>,
}

/// A change of the sources that mends a problem: `park check --fix`, a quick fix in editors.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Fix {
    /// What it does, as an order: "write `1.`".
    pub title: String,
    pub edits: Vec<Edit>,
}

/// New text for a place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Edit {
    pub span: Span,
    pub text: String,
}

/// How bad a problem is. Errors make a build exit with 1; `--strict` treats warnings as errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    Error,
    Warning,
}

/// What an error keeps from being published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stops {
    Site,
    /// One pack; the rest goes on.
    Pack,
}

/// A place in a source file: bytes, half open.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The path from the site's root, with `/`: `content/en/index.md`.
    pub file: Arc<str>,
    pub start: usize,
    pub end: usize,
}

/// A value with the problems found while making it, so that a remembered value keeps its warnings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Noted<T> {
    pub value: T,
    pub notes: Vec<Diagnostic>,
}

impl Diagnostic {
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message.into())
    }

    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message.into())
    }

    fn new(severity: Severity, code: &'static str, message: String) -> Self {
        Self { span: None, severity, stops: Stops::Site, code, message, hint: None, related: Vec::new(), fix: None }
    }

    /// An error of one pack: it is left out, the rest is published.
    pub fn of_pack(mut self) -> Self {
        self.stops = Stops::Pack;
        self
    }

    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds a hint only if there is one, as `nearest` gives it.
    pub fn maybe_hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint.or(self.hint);
        self
    }

    pub fn related(mut self, span: Span, words: impl Into<String>) -> Self {
        self.related.push((span, words.into()));
        self
    }

    /// Adds a change that mends the problem; it does not if there are no edits.
    pub fn fix(mut self, title: impl Into<String>, edits: Vec<Edit>) -> Self {
        self.fix = (!edits.is_empty()).then(|| Fix { title: title.into(), edits });
        self
    }
}

impl Span {
    pub fn new(file: impl Into<Arc<str>>, range: Range<usize>) -> Self {
        Self { file: file.into(), start: range.start, end: range.end.max(range.start) }
    }

    /// The start of a file, for problems of the file as a whole.
    pub fn file(file: impl Into<Arc<str>>) -> Self {
        Self::new(file, 0..0)
    }

    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

impl Edit {
    pub fn new(span: Span, text: impl Into<String>) -> Self {
        Self { span, text: text.into() }
    }
}

impl<T> Noted<T> {
    pub fn new(value: T, notes: Vec<Diagnostic>) -> Self {
        Self { value, notes }
    }

    /// A value without problems.
    pub fn clean(value: T) -> Self {
        Self { value, notes: Vec::new() }
    }

    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Noted<U> {
        Noted { value: f(self.value), notes: self.notes }
    }

    /// The value; its problems go to `notes`.
    pub fn take(self, notes: &mut Vec<Diagnostic>) -> T {
        notes.extend(self.notes);
        self.value
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        })
    }
}

/// "did you mean `x`?" for the candidate nearest to what was written, if one is near enough to be meant.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest_name(written, candidates).map(|name| format!("did you mean `{name}`?"))
}

/// The candidate nearest to what was written, if one is near enough to be meant.
pub fn nearest_name<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::normalized_damerau_levenshtein(written, candidate), candidate))
        .filter(|(similarity, _)| *similarity >= 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate)
}

/// The zero-based line and the column in characters of a byte offset.
pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count(), before[line_start..].chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_offered_only_when_near() {
        assert_eq!(nearest("titel", ["title", "level"]), Some("did you mean `title`?".into()));
        assert_eq!(nearest("colour", ["title", "level"]), None);
    }

    #[test]
    fn lines_and_columns_count_characters() {
        assert_eq!(line_and_column("a\nবাংলা x", 2 + "বাংলা".len()), (1, 5));
        assert_eq!(line_and_column("a", 99), (0, 1));
    }
}
