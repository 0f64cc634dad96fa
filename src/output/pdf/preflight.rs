//! What would make a pack wrong, found before anything is set.

use super::data::{self, Side};
use super::fonts::Fonts;
use crate::diagnostic::{Diagnostic, Span, print as complain};
use crate::document::{Block, BlockKind, Cell, Document, Include, plain};
use crate::kind::Fields;
use crate::output::book::{Book, BookLink, Chapter};
use crate::source::{SourcePath, SourceTree};
use rayon::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use unicode_width::UnicodeWidthStr;

/// The pictures that the typesetter can read.
const FORMATS: [&str; 6] = ["svg", "png", "jpg", "jpeg", "gif", "webp"];

/// A letter in the smallest type of tables, what is between columns, and a line of text: in tenths of points.
const LETTER: usize = 31;
const GAP: usize = 60;
const WIDEST: usize = 4530;

/// Every problem, by chapter and place.
pub fn preflight(book: &Book, fonts: &Fonts, tree: &SourceTree) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Some(beside) = &book.beside {
        found.extend(preflight(beside, fonts, tree));
    }
    if book.face.title.trim().is_empty() {
        let file = book.chapters.first().map(|chapter| Span::file(chapter.document.value.path.shared()));
        found.extend(file.map(complain::no_title));
    }
    let chapters: Vec<(usize, &Chapter)> = book.chapters.iter().enumerate().collect();
    found.par_extend(chapters.par_iter().flat_map_iter(|(index, chapter)| {
        let mut found = Vec::new();
        let printed = data::chapter(book, *index, chapter, Side::Main).value;
        let printed: Value = serde_json::from_str(&printed).unwrap_or_default();
        characters(&printed, chapter, fonts, tree, &mut found);
        pictures(&printed, chapter, &mut found);
        let document = chapter.document.value.open();
        levels(&document, &mut found);
        tables(&document, &mut found);
        found
    }));
    face(book, fonts, tree, &mut found);
    found.sort();
    found.dedup();
    found
}

/// Characters of a chapter's text and opening that would print as blanks.
fn characters(printed: &Value, chapter: &Chapter, fonts: &Fonts, tree: &SourceTree, found: &mut Vec<Diagnostic>) {
    let mut used = BTreeMap::new();
    count(printed, &mut used);
    for text in [Some(&chapter.title), chapter.meta.common.description.as_ref()].into_iter().flatten() {
        text.chars().for_each(|character| *used.entry(character).or_default() += 1);
    }
    let mut lists: Vec<&Vec<String>> = Vec::new();
    if let Fields::Lesson(lesson) = &chapter.meta.fields {
        lists.extend([&lesson.questions, &lesson.objectives, &lesson.keypoints, &lesson.prepare]);
    }
    for text in lists.into_iter().flatten() {
        text.chars().for_each(|character| *used.entry(character).or_default() += 1);
    }
    let path = &chapter.document.value.path;
    missing(&used, path, &fonts.text(&chapter.language.script), fonts, tree, found);
}

/// Characters of the cover, the running heads and the colophon.
fn face(book: &Book, fonts: &Fonts, tree: &SourceTree, found: &mut Vec<Diagnostic>) {
    let value = serde_json::to_value(&book.face).unwrap_or_default();
    let mut used = BTreeMap::new();
    count(&value, &mut used);
    let credits = book.pictures.values().filter_map(|picture| picture.line.as_deref());
    let openings = book.chapters.iter().filter_map(|chapter| serde_json::to_value(&chapter.opening).ok());
    openings.for_each(|opening| count(&opening, &mut used));
    credits.flat_map(str::chars).for_each(|character| *used.entry(character).or_default() += 1);
    let own = book.chapters.iter().find(|chapter| chapter.key == book.key);
    let path = own.map_or_else(|| SourcePath::new(crate::config::PATH), |chapter| chapter.document.value.path.clone());
    missing(&used, &path, &fonts.text(&book.language.script), fonts, tree, found);
    for name in &book.names {
        let blank = |character: &char| {
            !is_invisible(*character) && !fonts.covers(&fonts.text(&book.language.script), *character)
        };
        found.extend(name.chars().find(blank).map(|character| complain::no_glyph_of_name(name, character)));
    }
}

fn missing(
    used: &BTreeMap<char, usize>,
    path: &SourcePath,
    families: &[&str],
    fonts: &Fonts,
    tree: &SourceTree,
    found: &mut Vec<Diagnostic>,
) {
    let text = tree.text(path).unwrap_or_default();
    for (character, count) in used {
        if is_invisible(*character) || fonts.covers(families, *character) {
            continue;
        }
        let span = match text.find(*character) {
            Some(start) => Span::new(path.shared(), start..start + character.len_utf8()),
            None => Span::file(path.shared()),
        };
        found.push(complain::no_glyph(span, *character, *count));
    }
}

/// How often each character is in the texts of a value. Keys are ours and are not printed.
fn count(value: &Value, used: &mut BTreeMap<char, usize>) {
    match value {
        Value::String(text) => text.chars().for_each(|character| *used.entry(character).or_default() += 1),
        Value::Array(values) => values.iter().for_each(|value| count(value, used)),
        Value::Object(map) => map.values().for_each(|value| count(value, used)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Line ends, joiners, direction marks and variation selectors need no glyph.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(character, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Every picture in a printed value: the index of its link, and whether it has alternative text.
fn pictures(value: &Value, chapter: &Chapter, found: &mut Vec<Diagnostic>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| pictures(value, chapter, found)),
        Value::Object(map) => {
            if let (Some(link), Some(alt)) =
                (map.get("link").and_then(Value::as_u64), map.get("alt").and_then(Value::as_str))
            {
                picture(link as usize, alt, chapter, found);
            }
            map.values().for_each(|value| pictures(value, chapter, found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn picture(link: usize, alt: &str, chapter: &Chapter, found: &mut Vec<Diagnostic>) {
    let document = &chapter.document.value;
    let (Some(raw), Some(BookLink::Picture(path))) = (document.links.get(link), chapter.links.get(link)) else {
        return;
    };
    let span = document.link_span(raw);
    let extension = SourcePath::new(path).extension();
    if !FORMATS.contains(&extension.as_str()) {
        found.push(complain::unknown_picture_format(span.clone(), &extension));
    }
    if alt.trim().is_empty() {
        found.push(complain::no_alternative_text(span));
    }
}

/// Tables whose longest words do not stand beside each other even in the smallest type: their words will break anywhere.
fn tables(document: &Document, found: &mut Vec<Diagnostic>) {
    let blocks = document.blocks.iter().flat_map(Block::with_all_inside);
    for block in blocks {
        let BlockKind::Table(table) = &block.kind else { continue };
        let word = |cell: &Cell| plain(&cell.inlines).split_whitespace().map(UnicodeWidthStr::width).max().unwrap_or(0);
        let longest = |column: usize| {
            let cells = table.rows.iter().filter_map(|row| row.get(column)).chain(table.head.get(column));
            cells.map(word).max().unwrap_or(0)
        };
        let letters: usize = (0..table.head.len()).map(longest).sum();
        if letters * LETTER + table.head.len() * GAP > WIDEST {
            found.push(complain::wide_table(document.span(block.span.clone()), table.head.len()));
        }
    }
}

/// Headings that are sections of the book may go only one level deeper at a time.
fn levels(document: &Document, found: &mut Vec<Diagnostic>) {
    let mut previous = 1;
    let mut seen = BTreeSet::new();
    for index in sections(&document.blocks) {
        let Some(heading) = document.headings.get(index) else { continue };
        if heading.level > previous + 1 && seen.insert(index) {
            found.push(complain::skipped_level(document.span(heading.span.clone()), previous, heading.level));
        }
        previous = heading.level;
    }
}

fn sections(blocks: &[Block]) -> Vec<usize> {
    let inside = |block: &Block| {
        if let BlockKind::Include(Include { snippet: Some(snippet), .. }) = &block.kind {
            return sections(&snippet.blocks);
        }
        block.heading().into_iter().collect()
    };
    blocks.iter().flat_map(inside).collect()
}
