//! A file's text into a `Document`.

use super::{Document, FrontMatter, Inline};
use crate::diagnostic::Noted;
use crate::kind::KindName;
use crate::source::SourceFile;

/// A file as a document. It cannot fail: a broken file gives a document and notes about it.
pub fn parse(file: &SourceFile) -> Noted<Document> {
    let front = FrontMatter { kind: KindName::Page, table: Default::default(), spans: Default::default(), span: 0..0 };
    Noted::clean(Document {
        path: file.path.clone(),
        key: file.key,
        front,
        blocks: Vec::new(),
        links: Vec::new(),
        headings: Vec::new(),
        footnotes: Vec::new(),
    })
}

/// Inline Markdown without links, for front-matter texts such as objectives and key points.
pub fn inline(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.to_owned())]
}
