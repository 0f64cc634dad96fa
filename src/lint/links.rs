//! Lints of links and pictures.

use super::walk;
use crate::diagnostic::{Diagnostic, lint as say};
use crate::document::{BlockKind, Document, Image, Inline, plain};
use crate::language::Language;

/// Language → words that do not say where a link leads, with `|` between them.
const VAGUE: &str = include_str!("link-words.tsv");

/// Endings of picture files.
const ENDINGS: [&str; 10] = [".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".heic"];

pub fn check(document: &Document, language: Option<&Language>, notes: &mut Vec<Diagnostic>) {
    let vague = vague(language);
    walk::lines(document, &mut |inlines, _| {
        walk::links(inlines, &mut |link| {
            let Some(raw) = document.links.get(link.link) else { return };
            let span = document.span(raw.span.clone());
            let words = plain(&link.inlines);
            if words.trim().is_empty() {
                notes.push(say::empty_link(span));
            } else if vague.contains(&bare(&words).as_str()) {
                notes.push(say::link_text(span, words.trim()));
            }
        });
        pictures(document, inlines, notes);
    });
    walk::blocks(document, &mut |block| {
        if let BlockKind::Figure(image) = &block.kind {
            picture(document, image, notes);
        }
    });
}

/// Those of the language, and the English ones: they are copied along.
fn vague(language: Option<&Language>) -> Vec<&'static str> {
    let tag = language.map_or("en", |language| language.tag.as_str());
    let primary = tag.split('-').next().unwrap_or(tag);
    let lines = VAGUE.lines().filter_map(|line| line.split_once('\t'));
    lines
        .filter(|(own, _)| *own == "en" || *own == tag || *own == primary)
        .flat_map(|(_, words)| words.split('|'))
        .collect()
}

/// Lower case, without punctuation around it and with single spaces.
fn bare(words: &str) -> String {
    let trimmed = words.trim_matches(|character: char| !character.is_alphanumeric() && !is_mark(character));
    trimmed.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Vowel signs and their like at the end of a word belong to it.
fn is_mark(character: char) -> bool {
    unicode_normalization::char::is_combining_mark(character)
}

fn pictures(document: &Document, inlines: &[Inline], notes: &mut Vec<Diagnostic>) {
    for inline in inlines {
        match inline {
            Inline::Image(image) => picture(document, image, notes),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Strikethrough(inner)
            | Inline::Superscript(inner)
            | Inline::Subscript(inner) => pictures(document, inner, notes),
            Inline::Link(link) => pictures(document, &link.inlines, notes),
            Inline::Text(_)
            | Inline::Code(_)
            | Inline::Footnote(_)
            | Inline::SoftBreak
            | Inline::HardBreak
            | Inline::Html(_) => {}
        }
    }
}

fn picture(document: &Document, image: &Image, notes: &mut Vec<Diagnostic>) {
    let Some(raw) = document.links.get(image.link) else { return };
    let alt = image.alt.trim().to_lowercase();
    let name = raw.destination.rsplit('/').next().unwrap_or_default().to_lowercase();
    let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
    let is_name = ENDINGS.iter().any(|ending| alt.ends_with(ending)) && !alt.contains(char::is_whitespace);
    // A single plain word may be both: `logo`.
    let is_stem =
        alt == stem && stem.contains(|character: char| matches!(character, '-' | '_') || character.is_numeric());
    if !alt.is_empty() && (is_name || alt == name || is_stem) {
        notes.push(say::alt_file_name(document.span(raw.span.clone()), image.alt.trim()));
    }
}
