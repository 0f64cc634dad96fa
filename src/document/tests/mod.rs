//! The parse phase, as a specification.

mod dump;
mod front_matter;
mod markdown;
mod properties;

use super::{Document, parse};
use crate::diagnostic::{Diagnostic, Noted};
use crate::source::SourceFile;

/// A lesson's text as a document.
pub(super) fn document(text: &str) -> Noted<Document> {
    document_at("content/en/lessons/a.md", text)
}

fn document_at(path: &str, text: &str) -> Noted<Document> {
    parse(&SourceFile::text(path, text))
}

/// What a lesson's text is complained of, in the order of the text.
pub(super) fn complaints(text: &str) -> Vec<String> {
    document(text).notes.iter().map(|note| in_words(note, text)).collect()
}

/// A complaint as "code `where`: message (hint)".
fn in_words(note: &Diagnostic, text: &str) -> String {
    let place = note.span.as_ref().map(|span| &text[span.range()]).unwrap_or_default();
    let hint = note.hint.as_ref().map(|hint| format!(" ({hint})")).unwrap_or_default();
    format!("{} `{place}`: {}{hint}", note.code, note.message)
}
