//! Courses for learning platforms: SCORM 1.2, which nearly every platform takes, and Common Cartridge 1.3, whose quizzes
//! become the platform's own. Both hold the same pages, one for each lesson.

use super::archive::Archive;
use super::book::{Book, Chapter};
use super::chapters::Layout;
use crate::memo::KeyMaker;
use crate::theme::{FontFamily, Theme, bare};
use std::collections::BTreeSet;

pub mod cartridge;
mod page;
mod qti;
pub mod scorm;
mod search;
#[cfg(test)]
mod tests;

/// The platform that a package is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Platform {
    Scorm,
    Cartridge,
}

impl Platform {
    fn layout(self) -> &'static Layout {
        match self {
            Platform::Scorm => &Layout { ending: "html", pictures: "pictures/", shows: |_| true },
            // Canvas and Open edX look for files of pages here and nowhere else.
            Platform::Cartridge => &Layout { ending: "html", pictures: "web_resources/pictures/", shows: |_| true },
        }
    }

    /// The folder of styles, scripts and fonts, with `/` at the end.
    fn folder(self) -> &'static str {
        match self {
            Platform::Scorm => "",
            Platform::Cartridge => "web_resources/",
        }
    }

    /// The styles and scripts of pages, in the theme's `assets/`.
    fn assets(self) -> &'static [&'static str] {
        match self {
            Platform::Scorm => &[
                "tokens.css",
                "park.css",
                "blocks.css",
                "learning.css",
                "search.css",
                "scorm.js",
                "blocks.js",
                "search.js",
            ],
            Platform::Cartridge => &["tokens.css", "park.css", "blocks.css", "learning.css", "blocks.js"],
        }
    }
}

/// A finished page.
struct Sheet {
    path: String,
    html: String,
}

/// What a platform's tree of contents shows.
enum Node {
    /// A part with its title and chapters.
    Part(String, Vec<usize>),
    Chapter(usize),
}

/// The chapters under the titles of their parts, each once, in reading order.
fn tree(book: &Book) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut listed = BTreeSet::new();
    for index in 0..book.chapters.len() {
        if listed.contains(&index) {
            continue;
        }
        let part = book.face.parts.iter().find(|part| part.chapters.first() == Some(&index));
        match part.and_then(|part| Some((part.title.clone()?, &part.chapters))) {
            Some((title, chapters)) => {
                let chapters: Vec<usize> = chapters.iter().copied().filter(|chapter| listed.insert(*chapter)).collect();
                nodes.push(Node::Part(title, chapters));
            }
            None => {
                listed.insert(index);
                nodes.push(Node::Chapter(index));
            }
        }
    }
    nodes
}

/// The name of a package or of a part of it, the same from version to version, so that a newer one takes its place.
fn identifier(book: &Book, part: &str) -> String {
    let home = book.face.home.as_deref().unwrap_or_default();
    let key = KeyMaker::default().text(home).text(book.key.as_str()).text(book.language.tag.as_str()).text(part).key();
    format!("park-{:032x}", key.0)
}

/// Puts pages, pictures, styles, scripts and fonts into the archive, and says which files stand beside the pages.
fn put_files(archive: &mut Archive, book: &Book, theme: &Theme, platform: Platform, sheets: Vec<Sheet>) -> Vec<String> {
    let written: BTreeSet<char> = sheets.iter().flat_map(|sheet| sheet.html.chars()).collect();
    for sheet in sheets {
        archive.text(sheet.path, sheet.html);
    }
    let fonts = fonts(theme, book, &written);
    let folder = platform.folder();
    let mut beside = Vec::new();
    for name in platform.assets() {
        let Some(file) = theme.assets.get(*name) else { continue };
        let path = format!("{folder}assets/{name}");
        match file.as_text().filter(|_| name.ends_with(".css")) {
            Some(style) => archive.text(path.clone(), without_fonts(style, &fonts)),
            None => archive.put(path.clone(), super::Output::Source(file.clone())),
        }
        beside.push(path);
    }
    for name in &fonts {
        let path = format!("{folder}fonts/{name}");
        archive.put(path.clone(), super::Output::Source(theme.fonts[*name].clone()));
        beside.push(path);
    }
    for (index, (path, picture)) in book.pictures.iter().enumerate() {
        let path = platform.layout().picture(index, path);
        archive.put(path.clone(), super::Output::Source(picture.file.clone()));
        beside.push(path);
    }
    beside
}

/// The fonts of the scripts that the pages are written in, with the licence that goes with them.
fn fonts<'a>(theme: &'a Theme, book: &Book, written: &BTreeSet<char>) -> BTreeSet<&'a str> {
    let own = |chapter: &Chapter| chapter.language.script.clone();
    let mut scripts: BTreeSet<String> = book.chapters.iter().map(own).chain([book.language.script.clone()]).collect();
    scripts.extend(["Latn".to_owned(), "mono".to_owned()]);
    let blocks = [("Cyrl", '\u{400}', '\u{52f}'), ("Deva", '\u{900}', '\u{963}'), ("Beng", '\u{980}', '\u{9ff}')];
    for (script, first, last) in blocks.into_iter().chain([("Arab", '\u{600}', '\u{6ff}')]) {
        if written.range(first..=last).next().is_some() {
            scripts.insert(script.to_owned());
        }
    }
    let all = &theme.settings.fonts;
    let families = all.iter().filter(|(script, family)| {
        // What is rare is wanted for what the usual family is not there for.
        let usual = all.get(bare(script)).filter(|usual| usual.family != family.family);
        let needs = |usual: &FontFamily| written.iter().any(|one| family.is_for(*one) && !usual.is_for(*one));
        scripts.contains(bare(script)) && usual.is_none_or(needs)
    });
    let names = families.flat_map(|(_, family)| family.files()).filter_map(|path| path.strip_prefix("fonts/"));
    let mut fonts: BTreeSet<&str> =
        names.filter_map(|name| theme.fonts.get_key_value(name)).map(|(name, _)| name.as_str()).collect();
    fonts.extend(theme.fonts.keys().filter(|name| name.ends_with(".txt")).map(String::as_str));
    fonts
}

/// A style sheet without the `@font-face` rules of fonts that the package does not carry: nobody asks for what is not there.
fn without_fonts(style: &str, fonts: &BTreeSet<&str>) -> String {
    let mut text = String::with_capacity(style.len());
    let mut rest = style;
    while let Some(start) = rest.find("@font-face") {
        let (before, rule) = rest.split_at(start);
        text.push_str(before);
        let end = rule.find('}').map_or(rule.len(), |end| end + 1);
        let (rule, after) = rule.split_at(end);
        if fonts.iter().any(|font| rule.contains(&format!("/{font}"))) {
            text.push_str(rule);
        }
        rest = after;
    }
    text.push_str(rest);
    text
}
