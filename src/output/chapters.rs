//! The chapters of a book as files in one folder: what they are called and how they lead to each other. Books for e-readers
//! and packages for learning platforms are laid out like this.

use super::book::{Book, BookLink};
use crate::render::xhtml::escape;
use crate::render::{Reach, Reader, SpelledImage, SpelledLink, Spelling};
use crate::source::SourcePath;
use std::collections::BTreeSet;
use std::fmt::Write;

/// How the files of a book are called.
pub struct Layout {
    /// Of chapters: `xhtml`.
    pub ending: &'static str,
    /// The folder of pictures, with `/` at the end.
    pub pictures: &'static str,
    /// Whether readers of this form see pictures of such a name.
    pub shows: fn(&str) -> bool,
}

impl Layout {
    /// The file of a chapter: `chapter-1.xhtml`.
    pub fn chapter(&self, index: usize) -> String {
        format!("chapter-{}.{}", index + 1, self.ending)
    }

    /// The file of a picture, by its place among those of the book.
    pub fn picture(&self, index: usize, path: &SourcePath) -> String {
        format!("{}{}.{}", self.pictures, index + 1, path.extension())
    }

    /// How a chapter spells its links, for learners.
    pub fn spelling(&self, book: &Book, here: usize) -> Spelling {
        let chapter = &book.chapters[here];
        Spelling {
            links: chapter.links.iter().map(|link| self.link(book, here, link)).collect(),
            anchors: chapter.anchors.clone(),
            prefix: String::new(),
            shift: 0,
            reader: Reader::Learner,
            settings: chapter.settings.clone(),
            charts: chapter.charts.clone(),
            terms: Default::default(),
            words: chapter.words.clone(),
        }
    }

    fn link(&self, book: &Book, here: usize, link: &BookLink) -> SpelledLink {
        match link {
            BookLink::Inside { chapter, anchor } => {
                let path = if *chapter == here && anchor.is_some() { String::new() } else { self.chapter(*chapter) };
                SpelledLink {
                    href: super::web::address::with_anchor(path, anchor.as_deref()),
                    ..SpelledLink::default()
                }
            }
            BookLink::Outside(url) => {
                SpelledLink { href: url.clone(), reach: Reach::External, ..SpelledLink::default() }
            }
            BookLink::Picture(path) => self.shown(book, path),
            // A book without a network shows the still; its credit says where the film is.
            BookLink::Film { still, .. } => {
                still.as_deref().map_or_else(SpelledLink::default, |path| self.shown(book, path))
            }
            BookLink::Nowhere => SpelledLink::default(),
        }
    }

    fn shown(&self, book: &Book, path: &str) -> SpelledLink {
        let path = SourcePath::new(path);
        let found = book.pictures.iter().enumerate().find(|(_, (known, _))| **known == path);
        let found = found.filter(|(index, (path, _))| (self.shows)(&self.picture(*index, path)));
        found.map_or_else(SpelledLink::default, |(index, (path, picture))| SpelledLink {
            href: self.picture(index, path),
            image: Some(SpelledImage { size: picture.size, credit: picture.line.clone(), ..SpelledImage::default() }),
            ..SpelledLink::default()
        })
    }
}

/// Who made the book, what may be done with it, whose pictures it has: the content of a page, valid as HTML and as XML.
/// `title` is the element above it.
pub fn imprint(book: &Book, title: &str) -> String {
    let face = &book.face;
    let mut body = String::new();
    put(&mut body, title, word(book, "imprint"));
    for (role, names) in &face.credits {
        put(&mut body, "p class=\"role\"", role);
        put(&mut body, "p class=\"names\"", names);
    }
    for name in ["license-page", "printed-from", "date"] {
        face.words.get(name).iter().for_each(|text| put(&mut body, "p", text));
    }
    let lines: BTreeSet<&String> = book.pictures.values().filter_map(|picture| picture.line.as_ref()).collect();
    if !lines.is_empty() {
        put(&mut body, "h2", word(book, "picture-credits"));
        body.push_str("<ul>\n");
        lines.into_iter().for_each(|line| put(&mut body, "li", line));
        body.push_str("</ul>\n");
    }
    body
}

/// A phrase of the book.
pub fn word<'a>(book: &'a Book, name: &'a str) -> &'a str {
    book.face.words.get(name).map_or(name, String::as_str)
}

/// Adds an element with a text; `tag` is what stands between `<` and `>`.
pub fn put(body: &mut String, tag: &str, text: &str) {
    let name = tag.split(' ').next().unwrap_or(tag);
    let _ = write!(body, "<{tag}>");
    escape(text, body);
    let _ = writeln!(body, "</{name}>");
}
