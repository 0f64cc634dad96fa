//! Complaints of packs: what is asked for and cannot be.

use super::{Diagnostic, Span};

fn asked(message: String, place: Span) -> Diagnostic {
    Diagnostic::error("pack-asked", message).of_pack().at(place)
}

/// An id that no entry has.
pub fn entry(id: &str, near: Option<String>, place: Span) -> Diagnostic {
    asked(format!("there is no entry `{id}` to pack"), place).maybe_hint(near)
}

pub fn language(written: &str, near: Option<String>, place: Span) -> Diagnostic {
    Diagnostic::error("pack-language", format!("`{written}` is not a language of this site"))
        .of_pack()
        .at(place)
        .hint("the languages stand in `[languages.…]` of site.toml")
        .maybe_hint(near)
}

pub fn unsuited(kind: &str, reader: &str, place: Span) -> Diagnostic {
    asked(format!("there is no pack of a {kind} for the reader `{reader}`"), place)
}

pub fn courses_only(kind: &str, format: &str, place: Span) -> Diagnostic {
    asked(format!("a {kind} cannot be made as `{format}`"), place).hint("learning platforms take courses")
}

pub fn beside_missing(place: Span) -> Diagnostic {
    asked("a bilingual pack needs a second language".to_owned(), place)
        .hint("name it: `--beside ar`, or in a `[[pack]]` of site.toml `beside = \"ar\"`")
}

pub fn whole_site_only(format: &str, place: Span) -> Diagnostic {
    asked(format!("`{format}` is a form of the whole site, not of entries"), place)
        .hint("leave `entries` out, or use `pdf` or `epub`")
}

pub fn entries_only(format: &str, place: Span) -> Diagnostic {
    asked(format!("`{format}` is a form of entries, not of the whole site"), place)
        .hint("say which: `entries = [\"courses/first-steps\"]`")
}

pub fn brand(id: &str, near: Option<String>, place: Span) -> Diagnostic {
    asked(format!("there is no partner `{id}`"), place)
        .hint(format!("describe it in site.toml: `[brands.{id}]` with `name` and `logo`"))
        .maybe_hint(near)
}

pub fn brand_name(id: &str, place: Span) -> Diagnostic {
    asked(format!("the partner `{id}` has no name"), place).hint("add `name = \"…\"`")
}

pub fn logo(written: &str, near: Option<String>, place: Span) -> Diagnostic {
    asked(format!("the logo `{written}` is no picture of the site"), place)
        .hint("put an SVG, PNG or JPEG file into content/ and name it from there: `media/museum.svg`")
        .maybe_hint(near)
}

/// Somebody asked for a pack with nothing in it.
pub fn empty(title: &str, what: &str, place: Span) -> Diagnostic {
    Diagnostic::warning("pack-empty", format!("no pack is made of “{title}”: {what}")).at(place)
}

/// What `park pack` was asked for and is nowhere.
pub fn unknown(name: &str, near: Option<String>) -> Diagnostic {
    Diagnostic::error("pack-asked", format!("there is no pack and no entry called `{name}`"))
        .hint("`park pack list` shows what there is")
        .maybe_hint(near)
}
