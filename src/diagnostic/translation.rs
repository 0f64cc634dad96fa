//! Complaints about translations and their catalogues.

use super::{Diagnostic, Span};

pub fn broken_catalogue(file: &str, text: &str, line: usize, message: &str) -> Diagnostic {
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let length = text[start..].lines().next().map_or(0, str::len);
    Diagnostic::error("broken-catalogue", format!("this catalogue cannot be read: {message}"))
        .at(Span::new(file, start..start + length))
        .hint("mend it, or take an earlier version of it; it is never written over")
}

pub fn lost_link(text: &str, place: Span) -> Diagnostic {
    Diagnostic::error("lost-link", format!("the translation has lost the link to `{text}`"))
        .at(place)
        .hint("put the link in again")
}

pub fn lost_picture(text: &str, place: Span) -> Diagnostic {
    Diagnostic::error("lost-picture", format!("the translation has lost the picture `{text}`"))
        .at(place)
        .hint("put the picture in again")
}

pub fn lost_code(text: &str, place: Span) -> Diagnostic {
    Diagnostic::error("lost-code", format!("the translation has lost the code `{text}`"))
        .at(place)
        .hint("put it in again, between backticks")
}

pub fn lost_footnote(text: &str, place: Span) -> Diagnostic {
    Diagnostic::error("lost-footnote", format!("the translation has lost the footnote `[^{text}]`"))
        .at(place)
        .hint("put the mark of the footnote in again")
}

pub fn lost_placeholder(text: &str, place: Span) -> Diagnostic {
    Diagnostic::error("lost-placeholder", format!("the translation has lost `{text}`"))
        .at(place)
        .hint("write it exactly as the source does")
}

/// `glossary` is where the word of the glossary stands.
pub fn glossary_term(source: &str, name: &str, id: &str, glossary: Span, place: Span) -> Diagnostic {
    Diagnostic::warning(
        "glossary-term",
        format!("the translation has another word for `{source}` than the glossary: `{name}`"),
    )
    .at(place)
    .related(glossary, "the glossary has it here")
    .hint(format!("write `{name}`; if this word is as good, name it in the glossary, in `forms` of `[terms.{id}]`"))
}

pub fn conflict(catalogue: &str, text: &str, place: Span) -> Diagnostic {
    Diagnostic::error("translated-twice", "this was changed here and in the catalogue since the last sync")
        .at(place)
        .related(Span::file(catalogue), format!("there it says: {text}"))
        .hint("write the same text in both places, then run `park translate sync`")
}

pub fn no_such_translation(what: &str, hint: Option<String>) -> Diagnostic {
    Diagnostic::error("unknown-translation", format!("`{what}` is neither a language nor an entry of this site"))
        .maybe_hint(hint)
}

pub fn cannot_change(file: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("cannot-write", format!("{file} could not be written: {reason}"))
}

pub fn nothing_named(verb: &str) -> Diagnostic {
    Diagnostic::error("nothing-named", "a language or an entry must be named")
        .hint(format!("for example `park translate {verb} bn lessons/first-edit`"))
}

pub fn not_taken(file: &str, unit: &str, reason: &str) -> Diagnostic {
    let place = if unit.is_empty() { file.to_owned() } else { format!("{file}: {unit}") };
    Diagnostic::error("not-taken", format!("{place}: {reason}"))
        .hint("mend the file, or export it anew; nothing was changed")
}
