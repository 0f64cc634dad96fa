//! Problems as people read them on a terminal: source excerpt, caret, hint.

use super::{Diagnostic, Severity, Span, line_and_column};
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

/// A place as editors and browsers name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// `file:line:column`, from one; the file alone where there is no text.
    pub name: String,
    /// What stands before, at and after the place in its line. Long lines are cut near the place.
    pub line: Option<(String, String, String)>,
}

/// Line and column of a span, and the text of its line.
pub fn place(span: &Span, source: Option<&str>) -> Place {
    /// Letters to keep on each side.
    const SIDE: usize = 120;
    let Some(text) = source else {
        return Place { name: span.file.to_string(), line: None };
    };
    let (line, column) = line_and_column(text, span.start);
    let marked = clamp(text, span);
    let start = text[..marked.start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[marked.end..].find('\n').map_or(text.len(), |newline| marked.end + newline);
    let before: Vec<char> = text[start..marked.start].chars().rev().take(SIDE).collect();
    Place {
        name: format!("{}:{}:{}", span.file, line + 1, column + 1),
        line: Some((
            before.into_iter().rev().collect(),
            text[marked.clone()].chars().take(2 * SIDE).collect(),
            text[marked.end..end].trim_end_matches('\r').chars().take(SIDE).collect(),
        )),
    }
}
