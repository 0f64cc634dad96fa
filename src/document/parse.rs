//! A file's text into a `Document`.

use super::{Document, Inline, Summary, front_matter, markdown};
use crate::diagnostic::{Diagnostic, Noted};
use crate::source::SourceFile;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Notes of one code that one file may have: the first ones are enough to mend all.
const NOTES_OF_A_CODE: usize = 50;

/// A file as a document. It cannot fail: a broken file gives a document and notes about it.
pub fn parse(file: &SourceFile) -> Noted<Document> {
    let source = file.as_text().unwrap_or_default();
    let mut notes = Vec::new();
    let (front, start) = front_matter::front_matter(&file.path, source, &mut notes);
    let body = markdown::body(source, start, &file.path.shared(), &mut notes);
    // A copy has no spare room in its lists and words, of which a site of thousands of texts holds gigabytes.
    let summary = Summary {
        path: file.path.clone(),
        origin: None,
        key: file.key,
        front,
        links: body.links.clone(),
        headings: body.headings.clone(),
    };
    let document = Document {
        summary: Arc::new(summary),
        blocks: body.blocks.clone(),
        footnotes: body.footnotes.clone(),
        marks: BTreeMap::new(),
    };
    Noted::new(document, in_order(notes))
}

/// Inline Markdown without links, for front-matter texts such as objectives and key points.
///
/// The words of links and pictures stay; line ends become spaces; nothing in it begins a block.
pub fn inline(text: &str) -> Vec<Inline> {
    markdown::line(text)
}

/// As they stand in the file, and not endlessly many of one kind.
fn in_order(mut notes: Vec<Diagnostic>) -> Vec<Diagnostic> {
    notes.sort();
    notes.dedup();
    let mut seen: BTreeMap<&'static str, usize> = BTreeMap::new();
    notes.retain(|note| {
        let count = seen.entry(note.code).or_default();
        *count += 1;
        *count <= NOTES_OF_A_CODE
    });
    notes
}
