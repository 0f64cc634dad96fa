//! What the typesetter complains of, as our diagnostics.

use super::world::{BookWorld, path};
use crate::diagnostic::{Diagnostic, Span, print as complain};
use crate::source::SourcePath;
use std::collections::BTreeMap;
use typst::WorldExt;
use typst::diag::{Severity, SourceDiagnostic};
use typst::syntax::DiagSpan;

/// Each at the place it names: in the theme's templates, since a book is only data.
pub fn complaints(
    world: &BookWorld,
    theme: &BTreeMap<String, SourcePath>,
    diagnostics: &[SourceDiagnostic],
) -> Vec<Diagnostic> {
    diagnostics.iter().map(|diagnostic| complaint(world, theme, diagnostic)).collect()
}

fn complaint(world: &BookWorld, theme: &BTreeMap<String, SourcePath>, diagnostic: &SourceDiagnostic) -> Diagnostic {
    let hints: Vec<String> = diagnostic.hints.iter().map(|hint| hint.v.to_string()).collect();
    let place = place(world, theme, diagnostic.span);
    match diagnostic.severity {
        Severity::Error => complain::typesetter(place, &diagnostic.message, &hints),
        Severity::Warning => complain::typesetter_warning(place, &diagnostic.message, &hints),
    }
}

fn place(world: &BookWorld, theme: &BTreeMap<String, SourcePath>, span: DiagSpan) -> Option<Span> {
    let file = path(span.id()?);
    let range = world.range(span).unwrap_or_default();
    theme.get(&file).map(|path| Span::new(path.shared(), range))
}
