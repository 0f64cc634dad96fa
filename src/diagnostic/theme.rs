//! Complaints about themes: settings, templates, and what templates name.

use super::{Diagnostic, Span, nearest};
use crate::tokens::Faint;
use std::collections::BTreeSet;

pub fn unknown_theme(name: &str, themes: &BTreeSet<&str>) -> Diagnostic {
    let list = themes.iter().map(|theme| format!("`{theme}`")).collect::<Vec<_>>().join(", ");
    Diagnostic::error("unknown-theme", format!("there is no theme `{name}`: `themes/{name}/theme.toml` is missing"))
        .at(Span::file("content/site.toml"))
        .hint(format!("the themes are {list}"))
        .maybe_hint(nearest(name, themes.iter().copied()))
}

/// A theme that another extends and nobody has.
pub fn unknown_parent(span: Span, name: &str, themes: &BTreeSet<&str>) -> Diagnostic {
    let list = themes.iter().map(|theme| format!("`{theme}`")).collect::<Vec<_>>().join(", ");
    Diagnostic::error("unknown-theme", format!("there is no theme `{name}` to extend"))
        .at(span)
        .hint(format!("the themes are {list}"))
        .maybe_hint(nearest(name, themes.iter().copied()))
}

pub fn circular_theme(span: Span, chain: &[&str]) -> Diagnostic {
    Diagnostic::error("circular-theme", format!("the theme extends itself: {}", chain.join(" → "))).at(span)
}

/// A file of a theme that stands where nobody looks.
pub fn stray_folder<'a>(span: Span, folder: &str, folders: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::warning("stray-theme-file", format!("themes have no folder `{folder}`: this file is never used"))
        .at(span)
        .hint("themes have `templates`, `assets`, `fonts` and `print`")
        .maybe_hint(nearest(folder, folders))
}

pub fn stray_file(span: Span, name: &str) -> Diagnostic {
    Diagnostic::warning("stray-theme-file", format!("the file `{name}` of the theme is never used"))
        .at(span)
        .hint("themes have `templates`, `assets`, `fonts` and `print`")
}

pub fn stray_template<'a>(span: Span, name: &str, pages: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::warning("stray-theme-file", format!("no page has the template `{name}`, and no template names it"))
        .at(span)
        .maybe_hint(nearest(name, pages))
}

pub fn stray_theme<'a>(span: Span, name: &str, themes: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::warning(
        "stray-theme-file",
        format!("there is no theme `{name}`: `themes/{name}/theme.toml` is missing"),
    )
    .at(span)
    .maybe_hint(nearest(name, themes))
}

/// Two tokens that stand on each other and cannot be told apart well enough.
pub fn faint(span: Span, faint: &Faint) -> Diagnostic {
    let Faint { scheme, front, ground, colour, on, ratio, required, nearest } = faint;
    // Cut, not rounded: 4.499 is not enough.
    let shown = (ratio * 100.0).floor() / 100.0;
    let message = format!(
        "`{front}` {colour} on `{ground}` {on} has a contrast of {shown:.2} in `{scheme}`; it must be {required} or more"
    );
    let hint = format!("the nearest colour for `{front}` that passes is {nearest}");
    Diagnostic::warning("low-contrast", message).at(span).hint(hint)
}

pub fn bad_settings(span: Span, reason: &str) -> Diagnostic {
    Diagnostic::error("bad-theme-settings", reason.trim_end().replace('\n', "; ")).at(span)
}

pub fn other_api(span: Span, asked: u32, offered: u32) -> Diagnostic {
    let hint = match asked.cmp(&offered) {
        std::cmp::Ordering::Greater => "use a newer version of the program",
        std::cmp::Ordering::Less | std::cmp::Ordering::Equal => "the theme has to be brought up to date",
    };
    Diagnostic::error(
        "theme-api",
        format!("the theme is written for version {asked} of the views; this is version {offered}"),
    )
    .at(span)
    .hint(hint)
}

pub fn missing_font(span: Span, file: &str) -> Diagnostic {
    Diagnostic::error("missing-font", format!("the font `{file}` is not in the theme")).at(span)
}

/// `root` is `themes/<name>/`.
pub fn missing_template(root: &str, template: &str) -> Diagnostic {
    Diagnostic::error("missing-template", format!("the theme has no template `{template}.html`"))
        .at(Span::file(format!("{root}theme.toml")))
        .hint(format!("add `{root}templates/{template}.html`"))
}

pub fn unknown_template<'a>(span: Span, name: &str, names: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::error("unknown-template", format!("there is no template `{name}`"))
        .at(span)
        .maybe_hint(nearest(name, names))
}

pub fn circular_template(span: Span, chain: &[String]) -> Diagnostic {
    Diagnostic::error("circular-template", format!("the template includes or extends itself: {}", chain.join(" → ")))
        .at(span)
}

/// A page whose template has been complained about already.
pub fn broken_template(span: Span) -> Diagnostic {
    Diagnostic::error("broken-template", "pages of this template cannot be made until its problems are solved").at(span)
}

pub fn unknown_key<'a>(span: Span, key: &str, keys: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::error("unknown-message", format!("no language has a message `{key}`"))
        .at(span)
        .hint("add it to `locales/en/`")
        .maybe_hint(nearest(key, keys))
}

pub fn unknown_argument<'a>(span: Span, key: &str, name: &str, names: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::warning("unknown-argument", format!("the message `{key}` does not know the argument `{name}`"))
        .at(span)
        .maybe_hint(nearest(name, names))
}

pub fn missing_argument(span: Span, key: &str, name: &str) -> Diagnostic {
    Diagnostic::error("missing-argument", format!("the message `{key}` needs the argument `{name}`")).at(span)
}

pub fn unknown_asset<'a>(span: Span, path: &str, assets: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::error("unknown-asset", format!("the theme has no asset `{path}`"))
        .at(span)
        .hint("assets stand in the theme's folder `assets/`")
        .maybe_hint(nearest(path, assets))
}

/// What the template engine says, in our manner: its message may have a second sentence, which becomes the hint.
pub fn template_problem<'a>(span: Span, message: &str, names: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    let message = message.trim();
    let unknown = message.strip_prefix("Unknown template `").and_then(|rest| rest.strip_suffix('`'));
    if let Some(name) = unknown {
        return unknown_template(span, name, names);
    }
    let (first, rest) = match message.split_once(['\n']).or_else(|| message.split_once(". ")) {
        Some((first, rest)) => (first, Some(rest.trim().replace('\n', "; "))),
        None => (message, None),
    };
    let available = rest.as_deref().and_then(|rest| rest.split_once(": ")).map(|(_, names)| names.split(", "));
    Diagnostic::error("template", lower_case(first.trim_end_matches('.')))
        .at(span)
        .maybe_hint(rest.clone().filter(|rest| !rest.is_empty()))
        .maybe_hint(available.zip(first.split('`').nth(1)).and_then(|(names, written)| nearest(written, names)))
}

/// Complaints begin in lower case.
fn lower_case(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
