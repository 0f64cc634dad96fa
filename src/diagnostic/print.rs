//! Complaints of print: what a pack cannot hold.

use super::{Diagnostic, Span};

pub fn html_left_out(span: Span) -> Diagnostic {
    Diagnostic::warning("print-html", "HTML is left out of print")
        .at(span)
        .hint("write it in Markdown, or put it in a `screen-only` block")
}

/// `count` characters of a script or kind for which the theme has no font, with the first of them.
pub fn no_glyph(span: Span, character: char, count: usize) -> Diagnostic {
    let more = if count > 1 { format!(", {count} times in this file") } else { String::new() };
    let code = character as u32;
    Diagnostic::error(
        "no-glyph",
        format!("no font of the theme has `{character}` (U+{code:04X}){more}; it would print as a blank"),
    )
    .of_pack()
    .at(span)
    .hint("use another character, or add a font that has it to `[fonts]` in theme.toml")
}

/// A name for a certificate with a character that no font has.
pub fn no_glyph_of_name(name: &str, character: char) -> Diagnostic {
    let code = character as u32;
    Diagnostic::error(
        "no-glyph",
        format!(
            "no font of the theme has `{character}` (U+{code:04X}) of the name “{name}”; it would print as a blank"
        ),
    )
    .of_pack()
    .hint("add a font that has it to `[fonts]` in theme.toml")
}

pub fn no_alternative_text(span: Span) -> Diagnostic {
    Diagnostic::warning(
        "print-alt",
        "a picture without alternative text is printed as decoration: screen readers pass over it",
    )
    .at(span)
    .hint("say between the square brackets what the picture shows")
}

/// A pack in a script that the theme has no font for.
pub fn no_font(language: &str, script: &str) -> Diagnostic {
    Diagnostic::warning(
        "no-font",
        format!("no pack is made in {language}: the theme has no font for the script `{script}`"),
    )
    .hint(format!("add `[fonts.{script}]` to theme.toml"))
}

pub fn wide_table(span: Span, columns: usize) -> Diagnostic {
    Diagnostic::warning(
        "print-table",
        format!("a table of {columns} columns is wider than paper: words in it break anywhere"),
    )
    .at(span)
    .hint("make two tables of it, or exchange rows and columns")
}

pub fn skipped_level(span: Span, previous: u8, level: u8) -> Diagnostic {
    Diagnostic::error("print-heading", format!("a heading of level {level} follows one of level {previous}"))
        .of_pack()
        .at(span)
        .hint(format!("use level {}: {}", previous + 1, "#".repeat(usize::from(previous) + 1)))
}

pub fn no_title(span: Span) -> Diagnostic {
    Diagnostic::error("print-title", "a pack needs a title")
        .of_pack()
        .at(span)
        .hint("add `title = \"…\"` to the front matter")
}

pub fn unknown_picture_format(span: Span, extension: &str) -> Diagnostic {
    Diagnostic::error("print-picture", format!("print cannot show a picture in the format `.{extension}`"))
        .of_pack()
        .at(span)
        .hint("use SVG, PNG, JPEG, GIF or WebP")
}

pub fn bad_font(file: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("bad-font", format!("the font cannot be read: {reason}"))
        .at(Span::file(file))
        .hint("fonts of a theme are TrueType or OpenType packed as WOFF2")
}

/// What the typesetter says, at the place in the print template or picture that it names.
pub fn typesetter(span: Option<Span>, message: &str, hints: &[String]) -> Diagnostic {
    with_hints(Diagnostic::error("print", message).of_pack(), span, hints)
}

pub fn typesetter_warning(span: Option<Span>, message: &str, hints: &[String]) -> Diagnostic {
    with_hints(Diagnostic::warning("print", message), span, hints)
}

fn with_hints(mut diagnostic: Diagnostic, span: Option<Span>, hints: &[String]) -> Diagnostic {
    diagnostic.span = span;
    diagnostic.maybe_hint((!hints.is_empty()).then(|| hints.join("; ")))
}

/// A pack whose files could not be read or put together.
pub fn cannot_pack(path: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("pack", format!("the pack `{path}` could not be made: {reason}")).of_pack()
}
