//! The search of a package: platforms do not look inside of packages, so it is a page of its own in their list.

use super::Platform;
use crate::language::fold::Apostrophes;
use crate::output::OutputPath;
use crate::output::book::{Book, Chapter};
use crate::output::chapters::word;
use crate::output::search::sections::sections;
use crate::output::search::{self, Form, Found, Index, Words};
use crate::render::Reader;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The page.
pub(super) const PAGE: &str = "search.html";
/// Its index, which is one file.
pub(super) const INDEX: &str = "search/index.js";
const FOLDER: &str = "search/";

/// What the search leads to is opened in its place, and the platform is told nothing: it would take it for the search's own.
pub(super) fn only_looked_at(page: &str) -> String {
    format!("{page}?look")
}

/// The index of all chapters.
pub(super) fn index(book: &Book, platform: Platform) -> BTreeMap<OutputPath, Arc<[u8]>> {
    let found: Vec<Found> = book.chapters.iter().enumerate().map(|(at, one)| found(book, platform, at, one)).collect();
    let others = book.chapters.iter().filter(|chapter| chapter.language.tag != book.language.tag);
    let name = |chapter: &Chapter| (chapter.language.tag.to_string(), chapter.language.autonym.clone());
    let words = Words {
        text: BTreeMap::from([
            ("count", word(book, "search-count").to_owned()),
            ("none", word(book, "search-none").to_owned()),
            ("language", word(book, "in-language").to_owned()),
        ]),
        languages: others.map(name).collect(),
        digits: book.face.digits.concat(),
        ..Words::default()
    };
    search::files(Index {
        pages: found.len(),
        read: &|page| found[page].clone(),
        words,
        apostrophes: Apostrophes::of(&book.language.tag),
        folder: FOLDER,
        form: Form::One,
    })
}

fn found(book: &Book, platform: Platform, index: usize, chapter: &Chapter) -> Found {
    let language = &chapter.language;
    let document = &chapter.document.value;
    let common = &chapter.meta.common;
    Found {
        title: chapter.title.clone(),
        url: format!("../{}", only_looked_at(&platform.layout().chapter(index))),
        keywords: common.keywords.clone(),
        language: (language.tag != book.language.tag).then(|| (language.tag.to_string(), language.direction.as_str())),
        sections: sections(
            &document.open(),
            &chapter.anchors,
            common.description.as_deref(),
            &chapter.meta.fields,
            Reader::Learner,
        ),
        ..Found::default()
    }
}
