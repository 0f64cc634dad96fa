//! The default theme and locales, carried in the program, so that an empty folder is enough to begin.

use super::SourceFile;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "themes"]
struct Themes;

#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "*.ftl"]
struct Locales;

/// Every embedded file, at the path where a site would override it.
pub fn defaults() -> impl Iterator<Item = SourceFile> {
    let themes = Themes::iter().filter_map(|name| Themes::get(&name).map(|file| (format!("themes/{name}"), file)));
    let locales = Locales::iter().filter_map(|name| Locales::get(&name).map(|file| (format!("locales/{name}"), file)));
    themes.chain(locales).map(|(path, file)| match std::str::from_utf8(&file.data) {
        Ok(text) => SourceFile::text(&path, text),
        Err(_) => SourceFile::bytes(&path, file.data.into_owned()),
    })
}

/// Whether there is an embedded file at a path.
pub fn has(path: &str) -> bool {
    path.strip_prefix("themes/").is_some_and(|name| Themes::get(name).is_some())
        || path.strip_prefix("locales/").is_some_and(|name| Locales::get(name).is_some())
}
