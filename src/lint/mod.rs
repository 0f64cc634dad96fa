//! Lints: what can be published, and yet authors would rather know. They read one document and its text, nothing else.

use crate::diagnostic::{Diagnostic, Noted};
use crate::document::Document;
use crate::language::Language;
use std::sync::Arc;

mod allow;
mod fix;
mod front;
mod headings;
mod judge;
mod links;
mod prose;
mod sentences;
#[cfg(test)]
mod tests;
mod text;
mod walk;

pub use allow::Allowance;
pub use fix::{Fixed, mend};
pub use judge::{Judge, judge};

/// What lints know besides the document.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// `None` for a folder that is no language of the site.
    pub language: Option<&'a Language>,
    /// Seconds since 1970 that stand for "now"; 0 if there is no now.
    pub date: i64,
}

/// The language whose folder a file stands in: `content/bn/…`.
pub fn language<'a>(path: &str, languages: &'a [Arc<Language>]) -> Option<&'a Language> {
    let folder = path.strip_prefix("content/")?.split('/').next()?;
    languages.iter().find(|language| language.folder == folder).map(Arc::as_ref)
}

/// Whether only packs can raise a code.
pub fn is_of_packs(code: &str) -> bool {
    code == "print" || code.starts_with("print-") || code.starts_with("no-glyph") || code == "no-font"
}

/// What its author allows.
pub fn allowed(document: &Document, text: &str) -> Noted<Vec<Allowance>> {
    Noted::clean(allow::allowances(document, text, &mut Vec::new()))
}

/// Everything that a document's text gives rise to, and what its author allows. `parsed` is what parsing it had to say.
pub fn lint(document: &Document, parsed: &[Diagnostic], text: &str, context: Context<'_>) -> Noted<Vec<Allowance>> {
    let mut notes: Vec<Diagnostic> = Vec::new();
    let prose = prose::prose(document, text);
    // Of front matter that could not be read nobody knows what it lacks.
    if !parsed.iter().any(|note| note.code.starts_with("front-matter-")) {
        front::check(document, context.date, &mut notes);
    }
    headings::check(document, &mut notes);
    links::check(document, context.language, &mut notes);
    sentences::check(document, text, context.language, &mut notes);
    text::check(document, text, &prose, context.language, &mut notes);
    let allowances = allow::allowances(document, text, &mut notes);
    notes.sort();
    notes.dedup();
    Noted::new(allowances, notes)
}
