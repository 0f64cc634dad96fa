//! Books as EPUB 3.3: one strict XHTML file a chapter, navigation, accessibility metadata, the direction of the language.
//!
//! <https://www.w3.org/TR/epub-33/>

use super::Output;
use super::archive::Archive;
use super::book::{Book, Chapter};
use super::chapters::Layout;
use crate::diagnostic::Noted;
use crate::render::{Card, Explained, Spelling, Terms, html};
use crate::source::SourceFile;
use crate::theme::Theme;
use page::{colophon, glossary, navigation, opening, title_page};

mod package;
mod page;
#[cfg(test)]
mod tests;
mod toolkit;

/// The style of the book, in the theme's `assets/`.
const STYLE: &str = "epub.css";
const LAYOUT: Layout = Layout { ending: "xhtml", pictures: "pictures/", shows: |path| media_type(path).is_some() };

/// The list of the terms that the chapters use.
const GLOSSARY: &str = "glossary.xhtml";

/// A finished file of the book, as its manifest names it.
struct Item {
    /// In the folder `EPUB/`.
    path: String,
    media_type: &'static str,
    properties: &'static str,
    /// Whether it is read in order, and not only shown by another.
    spine: bool,
    content: Output,
}

/// The book as an archive to be zipped.
pub fn epub(book: &Book, theme: &Theme) -> Noted<Archive> {
    let mut notes = Vec::new();
    let mut items = vec![text_item("title.xhtml", "", title_page(book))];
    items.push(text_item("contents.xhtml", "nav", navigation(book)));
    for (index, chapter) in book.chapters.iter().enumerate() {
        let body = html::html(
            &chapter.document.value.open(),
            &Spelling { terms: terms(chapter), ..LAYOUT.spelling(book, index) },
        )
        .take(&mut notes);
        let properties = if chapter.charts.is_empty() { "" } else { "svg" };
        items.push(text_item(&chapter_path(index), properties, opening(book, chapter, &body)));
    }
    items.extend(glossary(book).map(|text| text_item(GLOSSARY, "", text)));
    items.push(text_item("about.xhtml", "", colophon(book)));
    items.extend(files(book, theme));
    let mut archive = Archive::default();
    archive.stored("mimetype", "application/epub+zip");
    archive.text("META-INF/container.xml", package::CONTAINER);
    archive.text("EPUB/package.opf", package::package(book, &items));
    for item in items {
        archive.put(format!("EPUB/{}", item.path), item.content);
    }
    Noted::new(archive, notes)
}

fn text_item(path: &str, properties: &'static str, text: String) -> Item {
    Item {
        path: path.to_owned(),
        media_type: "application/xhtml+xml",
        properties,
        spine: true,
        content: Output::Bytes(text.into_bytes().into()),
    }
}

/// Style, fonts and pictures.
fn files(book: &Book, theme: &Theme) -> Vec<Item> {
    let file = |path: String, file: &SourceFile| {
        Some(Item {
            media_type: media_type(&path)?,
            path,
            properties: "",
            spine: false,
            content: Output::Source(file.clone()),
        })
    };
    let mut items = Vec::new();
    let fonts = page::fonts(book, theme);
    let style = theme.assets.get(STYLE).and_then(SourceFile::as_text).unwrap_or_default();
    let style = format!("{}{style}", page::font_faces(&fonts));
    items.push(Item {
        path: "style.css".to_owned(),
        media_type: "text/css",
        properties: "",
        spine: false,
        content: Output::Bytes(style.into_bytes().into()),
    });
    items.extend(fonts.iter().filter_map(|font| file(format!("fonts/{}", font.name), font.file)));
    let pictures = book.pictures.iter().enumerate();
    items.extend(pictures.filter_map(|(index, (path, picture))| file(LAYOUT.picture(index, path), &picture.file)));
    items
}

/// EPUB's core media types (EPUB 3.3, 3.2), and none besides.
fn media_type(path: &str) -> Option<&'static str> {
    Some(match path.rsplit_once('.')?.1 {
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "otf" => "font/otf",
        "ttf" => "font/ttf",
        _ => return None,
    })
}

fn chapter_path(index: usize) -> String {
    LAYOUT.chapter(index)
}

/// The terms of a chapter, each leading to the list at the end of the book.
fn terms(chapter: &Chapter) -> Terms {
    let mut terms = Terms { explained: Explained::AtTheEnd, ..chapter.terms.clone() };
    terms.cards.iter_mut().for_each(|card| card.href = format!("{GLOSSARY}#{}", term_id(card)));
    terms
}

/// The id of a term in the list.
fn term_id(card: &Card) -> String {
    let label = card.href.trim_start_matches(['#', '@']);
    label.chars().map(|sign| if sign.is_alphanumeric() || sign == '-' { sign } else { '-' }).collect()
}
