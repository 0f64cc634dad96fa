//! What authors allow in one place: `<!-- park-allow CODE: reason -->`, in front matter `# park-allow CODE: reason`.

use super::prose;
use crate::diagnostic::Severity;
use crate::diagnostic::{Diagnostic, Span, explain, lint as say};
use crate::document::Document;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::sync::Arc;

const WORD: &str = "park-allow";

/// A code that may occur in some bytes of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allowance {
    pub file: Arc<str>,
    pub code: String,
    /// Where the code is named.
    pub span: Span,
    /// The bytes it is allowed in: its own line, or the block after it.
    pub covers: Range<usize>,
    /// Where front matter begins, whose comments also cover what is said of it as a whole.
    pub whole: Option<usize>,
}

impl Allowance {
    pub fn allows(&self, note: &Diagnostic) -> bool {
        let Some(span) = &note.span else { return false };
        let here = self.covers.start <= span.start && span.start < self.covers.end.max(self.covers.start + 1);
        span.file == self.file && note.code == self.code && (here || self.whole == Some(span.start))
    }
}

/// All of a file; what is wrong with them goes to `notes`.
pub fn allowances(document: &Document, text: &str, notes: &mut Vec<Diagnostic>) -> Vec<Allowance> {
    if !text.contains(WORD) {
        return Vec::new();
    }
    let prose = prose::prose(document, text);
    let mut found = Vec::new();
    for (at, _) in text.match_indices(WORD) {
        let front = document.front.span.contains(&at);
        let (start, close) = if front { ("#", "\n") } else { ("<!--", "-->") };
        let before = text[..at].trim_end_matches([' ', '\t']);
        if !before.ends_with(start) || prose.is_code(at) && !starts_html(document, text, at) || in_backticks(text, at) {
            continue;
        }
        let body = at + WORD.len();
        let Some(end) = text[body..].find(close).map(|end| body + end) else { continue };
        let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let comment_start = before.len() - start.len();
        let after = end + if front { 0 } else { close.len() };
        let alone = text[line_start..comment_start].trim_matches(['>', ' ', '\t']).is_empty();
        let rest = text[after..].split('\n').next().unwrap_or_default();
        let covers = if alone && rest.trim().is_empty() {
            next_block(text, after, front)
        } else {
            line_start..line_end(text, at)
        };
        let whole = front.then_some(document.front.span.start);
        codes(document, text, body..end, notes, |code, span| {
            found.push(Allowance { file: document.path.shared(), code, span, covers: covers.clone(), whole });
        });
    }
    found
}

/// The codes before the colon, each once; a missing reason is said and does not count against the code.
fn codes(
    document: &Document,
    text: &str,
    range: Range<usize>,
    notes: &mut Vec<Diagnostic>,
    mut found: impl FnMut(String, Span),
) {
    let written = &text[range.clone()];
    let (names, reason) = written.split_once(':').unwrap_or((written, ""));
    let mut offset = range.start;
    for part in names.split(',') {
        let name = part.trim();
        let start = offset + (part.len() - part.trim_start().len());
        offset += part.len() + 1;
        let span = document.span(start..start + name.len());
        match explain::explanation(name) {
            None => notes.push(say::allowance_unknown(span, name, explain::all().map(|one| one.code))),
            Some(one) if one.severity == Severity::Error => notes.push(say::allowance_of_error(span, name)),
            Some(_) => {
                if reason.trim().is_empty() {
                    notes.push(say::allowance_without_reason(span.clone(), name));
                }
                found(name.to_owned(), span);
            }
        }
    }
}

/// A comment alone on its line is itself a block of HTML; only inside of a block that begins with something else is it code.
fn starts_html(document: &Document, text: &str, at: usize) -> bool {
    let prose = prose::prose(document, text);
    prose.code.iter().any(|range| range.contains(&at) && text[range.start..].trim_start().starts_with("<!--"))
}

/// An odd number of backticks before it in its line: it is shown, not meant.
fn in_backticks(text: &str, at: usize) -> bool {
    let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    text[line_start..at].matches('`').count() % 2 == 1
}

/// From the next line with something on it to the empty line after it; in front matter that line alone.
fn next_block(text: &str, from: usize, front: bool) -> Range<usize> {
    let mut at = line_end(text, from);
    while at < text.len() && text[at..line_end(text, at)].trim().is_empty() {
        at = line_end(text, at);
    }
    let start = at;
    loop {
        at = line_end(text, at);
        if front || at >= text.len() || text[at..line_end(text, at)].trim().is_empty() {
            return start..at;
        }
    }
}

/// After the line break that ends the line at `at`.
fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |newline| at + newline + 1)
}
