//! Problems as people read them on a terminal: source excerpt, caret, hint.

use super::{Diagnostic, Severity, Span};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

/// One problem with its source lines, in the manner of rustc.
///
/// `source` gives the text of a file, or `None` where it has none (a picture, a file that is not UTF-8).
pub fn human<'a>(diagnostic: &Diagnostic, source: impl Fn(&str) -> Option<&'a str>, colour: Colour) -> String {
    let renderer = match colour {
        Colour::Yes => Renderer::styled(),
        Colour::No => Renderer::plain(),
    };
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code);
    let mut group = Group::with_title(title);
    for (span, words, kind) in places(diagnostic) {
        match source(&span.file).map(|text| (text, clamp(text, span))) {
            Some((text, range)) => {
                let annotation = kind.span(range);
                let annotation = if words.is_empty() { annotation } else { annotation.label(words) };
                group = group.element(Snippet::source(text).path(&*span.file).fold(true).annotation(annotation));
            }
            None => group = group.element(annotate_snippets::Origin::path(&*span.file)),
        }
    }
    if let Some(hint) = &diagnostic.hint {
        group = group.element(Level::HELP.message(hint.as_str()));
    }
    renderer.render(&[group])
}

/// Whether the terminal shows colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    Yes,
    No,
}

fn places(diagnostic: &Diagnostic) -> impl Iterator<Item = (&Span, &str, AnnotationKind)> {
    let primary = diagnostic.span.iter().map(|span| (span, "", AnnotationKind::Primary));
    primary.chain(diagnostic.related.iter().map(|(span, words)| (span, words.as_str(), AnnotationKind::Context)))
}

/// A range inside the text and on character boundaries, never over more than one line's end.
fn clamp(text: &str, span: &Span) -> std::ops::Range<usize> {
    let boundary = |mut offset: usize| {
        offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    };
    let start = boundary(span.start);
    let end = boundary(span.end).max(start);
    let line_end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
    start..end.min(line_end).max(start)
}

/// The closing line of a list of problems: "3 errors, 2 warnings in 41 files".
pub fn summary<'a>(notes: impl IntoIterator<Item = &'a Diagnostic>, files: usize) -> String {
    let (mut errors, mut warnings) = (0, 0);
    for note in notes {
        match note.severity {
            Severity::Error => errors += 1,
            Severity::Warning => warnings += 1,
        }
    }
    let count = |number: usize, thing: &str| match number {
        0 => None,
        1 => Some(format!("1 {thing}")),
        number => Some(format!("{number} {thing}s")),
    };
    let found: Vec<String> = [count(errors, "error"), count(warnings, "warning")].into_iter().flatten().collect();
    let found = if found.is_empty() { "no problems".to_owned() } else { found.join(", ") };
    format!("{found} in {}", count(files, "file").unwrap_or_else(|| "no files".to_owned()))
}
