//! A document as HTML.

use super::Spelling;
use crate::diagnostic::Noted;
use crate::document::{Document, Inline};

/// The body of a page: valid HTML5 flow content, without a heading of level 1.
pub fn html(_document: &Document, _spelling: &Spelling) -> Noted<String> {
    Noted::clean(String::new())
}

/// Inlines without links or footnotes, for titles and objectives.
pub fn inline(_inlines: &[Inline]) -> String {
    String::new()
}
