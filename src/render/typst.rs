//! A document as data for the print templates.

use super::Spelling;
use crate::diagnostic::Noted;
use crate::document::Document;

/// JSON that the theme's Typst functions walk. Nothing in it is ever evaluated.
pub fn typst(_document: &Document, _spelling: &Spelling) -> Noted<String> {
    Noted::clean(String::new())
}
