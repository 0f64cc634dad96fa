//! A document as plain text, for search and previews.

use crate::document::Document;

/// All its words, blocks separated by line breaks.
pub fn text(_document: &Document) -> String {
    String::new()
}
