//! A book as the data that print templates read.

use super::code::code;
use super::fonts::Fonts;
use super::pairs::rows;
use crate::config::Paper;
use crate::diagnostic::Noted;
use crate::document::inline;
use crate::kind::toolkit::Sheet;
use crate::kind::{Fields, PackReader};
use crate::language::Direction;
use crate::output::book::{self, Book, BookLink, Chapter, Picture};
use crate::render::typst as render;
use crate::render::{Card, Reach, Reader, SpelledFilm, SpelledImage, SpelledLink, Spelling};
use crate::source::SourcePath;
use rayon::prelude::*;
use serde_json::{Value, json};
use typst::foundations::Bytes;

/// Where the code that leads to the page of the book is for the typesetter.
const CODE_OF_BOOK: &str = "/codes/book.svg";

/// Which of two books side by side: each has files and labels of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Main,
    Beside,
}

impl Side {
    /// What labels and names of files begin with.
    fn letter(self) -> char {
        match self {
            Side::Main => 'c',
            Side::Beside => 'd',
        }
    }
}

/// The file `/book.json`: everything but the chapters' texts.
pub fn book(book: &Book, fonts: &Fonts) -> Bytes {
    let mut whole = one(book, fonts, Side::Main);
    if let (Some(map), Some(beside)) = (whole.as_object_mut(), &book.beside) {
        map.insert("beside".into(), one(beside, fonts, Side::Beside));
        map.insert("pairs".into(), pairs(book, beside));
    }
    Bytes::from_string(whole.to_string())
}

fn one(book: &Book, fonts: &Fonts, side: Side) -> Value {
    let (year, month, day) = book::day(book.face.date);
    let chapters: Vec<Value> =
        book.chapters.iter().enumerate().map(|(index, chapter)| opening(book, index, chapter, fonts, side)).collect();
    let pictures: Vec<Value> = book
        .pictures
        .iter()
        .enumerate()
        .map(|(index, (path, picture))| json!({ "src": picture_path(side, index, path), "line": picture.line }))
        .collect();
    let logo = book.face.brand.as_ref().and_then(|brand| brand.logo.as_ref());
    json!({
        "kind": book.kind.name(),
        "reader": book.reader.name(),
        "face": book.face,
        "ymd": [year, month, day],
        "language": language(&book.language, fonts, book.face.paper),
        "chapters": chapters,
        "pictures": pictures,
        "terms": terms(book),
        "names": names(book, fonts),
        "code": book.face.address.as_deref().and_then(code).map(|_| CODE_OF_BOOK),
        "logo": logo.and_then(|logo| picture(book, logo, side)).map(|(path, _)| path),
    })
}

/// For each chapter the chapter beside it and the rows of their blocks: `[[first, end, first beside, end beside], …]`.
fn pairs(book: &Book, beside: &Book) -> Value {
    let blocks = |book: &Book, index: usize, side: Side| -> Vec<Value> {
        let text = chapter(book, index, &book.chapters[index], side).value;
        let text: Value = serde_json::from_str(&text).unwrap_or_default();
        text["blocks"].as_array().cloned().unwrap_or_default()
    };
    let pair = |(index, own): (usize, &Chapter)| {
        let other = beside.chapters.iter().position(|chapter| chapter.key == own.key)?;
        let rows = rows(&blocks(book, index, Side::Main), &blocks(beside, other, Side::Beside));
        let rows = rows.iter().map(|row| json!([row.left.start, row.left.end, row.right.start, row.right.end]));
        Some(json!({ "chapter": index, "beside": other, "rows": rows.collect::<Vec<_>>() }))
    };
    book.chapters.iter().enumerate().filter_map(pair).collect()
}

/// Names of people, each in the fonts and the direction of its script.
fn names(book: &Book, fonts: &Fonts) -> Vec<Value> {
    let name = |name: &String| {
        let direction = if name.chars().any(is_from_right) { Direction::Rtl } else { Direction::Ltr };
        json!({ "text": name, "dir": direction.as_str(), "fonts": fonts.text(&book.language.script) })
    };
    book.names.iter().map(name).collect()
}

/// The terms that the chapters use, each once, as their languages order them.
fn terms(book: &Book) -> Vec<Value> {
    let mut cards: Vec<&Card> = Vec::new();
    for card in book.chapters.iter().flat_map(|chapter| &chapter.terms.cards) {
        if cards.iter().all(|known| known.href != card.href) {
            cards.push(card);
        }
    }
    cards.sort_by_key(|card| card.word.to_lowercase());
    let term = |card: &Card| {
        let source = card.source.as_ref().map(
            |(language, direction, word)| json!({ "lang": language.split('-').next(), "dir": direction, "word": word }),
        );
        json!({
            "label": card.href.trim_start_matches('#'),
            "word": card.word,
            "source": source,
            "definition": card.definition,
        })
    };
    cards.into_iter().map(term).collect()
}

/// The text of a chapter, `/chapters/<n>.json`.
pub fn chapter(book: &Book, index: usize, chapter: &Chapter, side: Side) -> Noted<String> {
    let reader = reader_of(book.reader);
    let document = chapter.document.value.open();
    let spelling = Spelling {
        links: chapter.links.iter().map(|link| spell(book, link, side)).collect(),
        anchors: chapter.anchors.clone(),
        prefix: format!("{}{index}/", side.letter()),
        shift: 0,
        reader,
        words: chapter.words.clone(),
        settings: chapter.settings.clone(),
        charts: chapter.charts.clone(),
        terms: chapter.terms.clone(),
    };
    render::typst(&document, &spelling)
}

/// Letters of the scripts that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours.
fn is_from_right(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

/// What of a text a reader of packs gets to see.
fn reader_of(reader: PackReader) -> Reader {
    match reader {
        PackReader::Facilitator | PackReader::Checklists => Reader::Facilitator,
        PackReader::Learner
        | PackReader::Handout
        | PackReader::Key
        | PackReader::Poster
        | PackReader::Certificate
        | PackReader::Bilingual
        | PackReader::Slides => Reader::Learner,
    }
}

/// Where the text of a chapter is for the typesetter.
pub fn chapter_path(side: Side, index: usize) -> String {
    format!("/chapters/{}{index}.json", side.letter())
}

/// Where the code that leads to the page of a chapter is for the typesetter: what calls of templates carry is compared each
/// time, so drawings do not travel with it.
fn code_path(side: Side, index: usize) -> String {
    format!("/codes/{}{index}.svg", side.letter())
}

/// The codes of a book and its chapters, with where they are for the typesetter.
pub fn codes(book: &Book, side: Side) -> Vec<(String, Bytes)> {
    let own =
        book.face.address.iter().filter(move |_| side == Side::Main).map(|address| (CODE_OF_BOOK.into(), address));
    let chapters = book.chapters.iter().enumerate();
    let of_chapters =
        chapters.filter_map(move |(index, chapter)| Some((code_path(side, index), chapter.address.as_ref()?)));
    let places: Vec<(String, &String)> = own.chain(of_chapters).collect();
    places.into_par_iter().filter_map(|(path, address)| Some((path, Bytes::from_string(code(address)?)))).collect()
}

/// Where a picture of the book is for the typesetter.
pub fn picture_path(side: Side, index: usize, path: &SourcePath) -> String {
    format!("/pictures/{}{index}.{}", side.letter(), path.extension())
}

fn opening(book: &Book, index: usize, chapter: &Chapter, fonts: &Fonts, side: Side) -> Value {
    let lines = |texts: &[String]| texts.iter().map(|text| render::inline(&inline(text))).collect::<Vec<Value>>();
    let mut value = json!({
        "id": format!("{}{index}", side.letter()),
        "text": chapter_path(side, index),
        "number": chapter.number,
        "title": chapter.title,
        "description": chapter.meta.common.description,
        "opening": chapter.opening,
        "words": chapter.words.blocks,
        "language": language(&chapter.language, fonts, book.face.paper),
        "prerequisites": prerequisites(book, chapter, side),
        "address": chapter.address,
        "code": chapter.address.as_deref().and_then(code).map(|_| code_path(side, index)),
        "credits": chapter.credits,
        "budget": chapter.budget,
    });
    let own = if let Fields::Lesson(lesson) = &chapter.meta.fields {
        json!({
            "questions": lines(&lesson.questions),
            "objectives": lines(&lesson.objectives),
            "keypoints": lines(&lesson.keypoints),
            "prepare": lines(&lesson.prepare),
        })
    } else if let Fields::Toolkit(toolkit) = &chapter.meta.fields {
        json!({
            "phases": toolkit.phases.iter().map(|phase| json!({
                "title": phase.title,
                "duration": phase.duration,
                "to": inside(book, index, Some(&phase.section), side),
            })).collect::<Vec<Value>>(),
            "roles": toolkit.roles.iter().map(|role| json!({
                "title": role.title,
                "description": role.description,
            })).collect::<Vec<Value>>(),
            "checklists": toolkit.checklists.iter().map(|list| json!({
                "title": list.title,
                "to": inside(book, index, Some(&list.section), side),
            })).collect::<Vec<Value>>(),
            "templates": toolkit.templates.iter().map(|one| sheet(book, index, one, side)).collect::<Vec<Value>>(),
            "studies": toolkit.case_studies.iter().map(|one| sheet(book, index, one, side)).collect::<Vec<Value>>(),
        })
    } else {
        json!({})
    };
    if let (Some(value), Value::Object(own)) = (value.as_object_mut(), own) {
        value.extend(own);
    }
    value
}

/// A template or a case study: with `to` in this book, or with `url`.
fn sheet(book: &Book, index: usize, sheet: &Sheet, side: Side) -> Value {
    json!({
        "title": sheet.title,
        "description": sheet.description,
        "to": sheet.section.as_ref().map(|section| inside(book, index, Some(section), side)),
        "url": sheet.url,
    })
}

fn prerequisites(book: &Book, chapter: &Chapter, side: Side) -> Vec<Value> {
    let line = |(title, link): &(String, BookLink)| {
        let to = match link {
            BookLink::Inside { chapter, anchor } => Some(inside(book, *chapter, anchor.as_deref(), side)),
            BookLink::Outside(_) | BookLink::Picture(_) | BookLink::Film { .. } | BookLink::Nowhere => None,
        };
        json!({ "title": title, "to": to })
    };
    chapter.prerequisites.iter().map(line).collect()
}

fn language(language: &crate::language::Language, fonts: &Fonts, paper: Paper) -> Value {
    json!({
        "tag": language.tag.as_str(),
        "primary": language.tag.primary(),
        "dir": language.direction.as_str(),
        "script": language.script,
        "autonym": language.autonym,
        "text": fonts.text(&language.script),
        "code": fonts.code(&language.script),
        // Type is a little smaller on small pages.
        "scale": match paper {
            Paper::A4 | Paper::Letter => 1.0,
            Paper::A5Booklet => 0.9,
        },
    })
}

fn spell(book: &Book, link: &BookLink, side: Side) -> SpelledLink {
    match link {
        BookLink::Inside { chapter, anchor } => {
            let label = inside(book, *chapter, anchor.as_deref(), side);
            SpelledLink { href: format!("#{label}"), ..SpelledLink::default() }
        }
        BookLink::Outside(url) => SpelledLink { href: url.clone(), reach: Reach::External, ..SpelledLink::default() },
        BookLink::Picture(path) => picture(book, path, side).map_or_else(SpelledLink::default, |(href, picture)| {
            let (size, credit) = (picture.size, picture.line.clone());
            let image = Some(SpelledImage { size, credit, ..SpelledImage::default() });
            SpelledLink { href, image, ..SpelledLink::default() }
        }),
        BookLink::Film { kind, still, url, credit } => {
            let still = still.as_ref().and_then(|path| picture(book, path, side));
            let size = still.as_ref().and_then(|(_, picture)| picture.size);
            let film = SpelledFilm { kind: *kind, poster: still.map(|(href, _)| href), ..SpelledFilm::default() };
            let image = SpelledImage { size, credit: credit.clone(), film: Some(film), ..SpelledImage::default() };
            let href = url.clone().unwrap_or_default();
            SpelledLink { href, reach: Reach::External, image: Some(image), ..SpelledLink::default() }
        }
        BookLink::Nowhere => SpelledLink::default(),
    }
}

/// A picture of the book, and where it is for the typesetter.
fn picture<'a>(book: &'a Book, path: &str, side: Side) -> Option<(String, &'a Picture)> {
    let path = SourcePath::new(path);
    let (index, (path, picture)) = book.pictures.iter().enumerate().find(|(_, (known, _))| **known == path)?;
    Some((picture_path(side, index, path), picture))
}

/// The label of a place in the book; of its chapter if the place itself is not printed.
fn inside(book: &Book, chapter: usize, anchor: Option<&str>, side: Side) -> String {
    let (reader, letter) = (reader_of(book.reader), side.letter());
    let Some(there) = book.chapters.get(chapter) else { return format!("{letter}{chapter}") };
    match anchor {
        Some(anchor)
            if render::printed_anchors(&there.document.value.open(), &there.anchors, reader).contains(anchor) =>
        {
            format!("{letter}{chapter}/{anchor}")
        }
        Some(_) | None => format!("{letter}{chapter}"),
    }
}
