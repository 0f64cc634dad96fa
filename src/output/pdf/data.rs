//! A book as the data that print templates read.

use super::fonts::Fonts;
use crate::diagnostic::Noted;
use crate::document::inline;
use crate::kind::Fields;
use crate::output::book::{self, Book, BookLink, Chapter, Picture};
use crate::render::typst as render;
use crate::render::{Card, Reach, Reader, SpelledFilm, SpelledImage, SpelledLink, Spelling};
use crate::source::SourcePath;
use serde_json::{Value, json};
use typst::foundations::Bytes;

/// The file `/book.json`: everything but the chapters' texts.
pub fn book(book: &Book, fonts: &Fonts) -> Bytes {
    let (year, month, day) = book::day(book.face.date);
    let chapters: Vec<Value> =
        book.chapters.iter().enumerate().map(|(index, chapter)| opening(book, index, chapter, fonts)).collect();
    let pictures: Vec<Value> = book
        .pictures
        .iter()
        .enumerate()
        .map(|(index, (path, picture))| json!({ "src": picture_path(index, path), "line": picture.line }))
        .collect();
    let whole = json!({
        "kind": book.kind.name(),
        "face": book.face,
        "ymd": [year, month, day],
        "language": language(&book.language, fonts),
        "chapters": chapters,
        "pictures": pictures,
        "terms": terms(book),
    });
    Bytes::from_string(whole.to_string())
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
pub fn chapter(book: &Book, index: usize, chapter: &Chapter, reader: Reader) -> Noted<String> {
    let document = &chapter.document.value;
    let spelling = Spelling {
        links: chapter.links.iter().map(|link| spell(book, link, reader)).collect(),
        anchors: chapter.anchors.clone(),
        prefix: format!("c{index}/"),
        shift: 0,
        reader,
        words: chapter.words.clone(),
        settings: chapter.settings.clone(),
        charts: chapter.charts.clone(),
        terms: chapter.terms.clone(),
    };
    render::typst(document, &spelling)
}

/// Where a picture of the book is for the typesetter.
pub fn picture_path(index: usize, path: &SourcePath) -> String {
    format!("/pictures/{index}.{}", path.extension())
}

fn opening(book: &Book, index: usize, chapter: &Chapter, fonts: &Fonts) -> Value {
    let lines = |texts: &[String]| texts.iter().map(|text| render::inline(&inline(text))).collect::<Vec<Value>>();
    let mut value = json!({
        "id": format!("c{index}"),
        "text": format!("/chapters/{index}.json"),
        "number": chapter.number,
        "title": chapter.title,
        "description": chapter.meta.common.description,
        "opening": chapter.opening,
        "words": chapter.words.blocks,
        "language": language(&chapter.language, fonts),
        "prerequisites": prerequisites(book, chapter),
    });
    let own = if let Fields::Lesson(lesson) = &chapter.meta.fields {
        json!({
            "questions": lines(&lesson.questions),
            "objectives": lines(&lesson.objectives),
            "keypoints": lines(&lesson.keypoints),
        })
    } else if let Fields::Toolkit(toolkit) = &chapter.meta.fields {
        json!({
            "phases": toolkit.phases.iter().map(|phase| json!({
                "title": phase.title,
                "duration": phase.duration,
                "to": inside(book, index, Some(&phase.section), Reader::Learner),
            })).collect::<Vec<Value>>(),
            "roles": toolkit.roles.iter().map(|role| json!({
                "title": role.title,
                "description": role.description,
            })).collect::<Vec<Value>>(),
        })
    } else {
        json!({})
    };
    if let (Some(value), Value::Object(own)) = (value.as_object_mut(), own) {
        value.extend(own);
    }
    value
}

fn prerequisites(book: &Book, chapter: &Chapter) -> Vec<Value> {
    let line = |(title, link): &(String, BookLink)| {
        let to = match link {
            BookLink::Inside { chapter, anchor } => Some(inside(book, *chapter, anchor.as_deref(), Reader::Learner)),
            BookLink::Outside(_) | BookLink::Picture(_) | BookLink::Film { .. } | BookLink::Nowhere => None,
        };
        json!({ "title": title, "to": to })
    };
    chapter.prerequisites.iter().map(line).collect()
}

fn language(language: &crate::language::Language, fonts: &Fonts) -> Value {
    json!({
        "tag": language.tag.as_str(),
        "primary": language.tag.primary(),
        "dir": language.direction.as_str(),
        "script": language.script,
        "autonym": language.autonym,
        "text": fonts.text(&language.script),
        "code": fonts.code(&language.script),
    })
}

fn spell(book: &Book, link: &BookLink, reader: Reader) -> SpelledLink {
    match link {
        BookLink::Inside { chapter, anchor } => {
            let label = inside(book, *chapter, anchor.as_deref(), reader);
            SpelledLink { href: format!("#{label}"), ..SpelledLink::default() }
        }
        BookLink::Outside(url) => SpelledLink { href: url.clone(), reach: Reach::External, ..SpelledLink::default() },
        BookLink::Picture(path) => picture(book, path).map_or_else(SpelledLink::default, |(href, picture)| {
            let (size, credit) = (picture.size, picture.line.clone());
            let image = Some(SpelledImage { size, credit, ..SpelledImage::default() });
            SpelledLink { href, image, ..SpelledLink::default() }
        }),
        BookLink::Film { kind, still, url, credit } => {
            let still = still.as_ref().and_then(|path| picture(book, path));
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
fn picture<'a>(book: &'a Book, path: &str) -> Option<(String, &'a Picture)> {
    let path = SourcePath::new(path);
    let (index, (path, picture)) = book.pictures.iter().enumerate().find(|(_, (known, _))| **known == path)?;
    Some((picture_path(index, path), picture))
}

/// The label of a place in the book; of its chapter if the place itself is not printed.
fn inside(book: &Book, chapter: usize, anchor: Option<&str>, reader: Reader) -> String {
    let Some(there) = book.chapters.get(chapter) else { return format!("c{chapter}") };
    match anchor {
        Some(anchor) if render::printed_anchors(&there.document.value, &there.anchors, reader).contains(anchor) => {
            format!("c{chapter}/{anchor}")
        }
        Some(_) | None => format!("c{chapter}"),
    }
}
