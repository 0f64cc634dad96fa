//! Lints of the words themselves: addresses, marks of unfinished work, characters that nobody sees.

use super::prose::Prose;
use super::walk;
use crate::diagnostic::{Diagnostic, lint as say};
use crate::document::{BlockKind, Document, plain};
use crate::language::Language;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Marks of work to be done, as words of their own.
const UNFINISHED: [&str; 5] = ["TODO", "FIXME", "TBD", "XXX", "Lorem ipsum"];

/// English words that may stand twice.
const TWICE: [&str; 8] = ["had", "that", "is", "wiki", "bye", "blah", "so", "very"];

pub fn check(document: &Document, text: &str, prose: &Prose, language: Option<&Language>, notes: &mut Vec<Diagnostic>) {
    for words in &prose.words {
        addresses(document, text, words, notes);
        unfinished(document, text, words, notes);
        if language.is_none_or(|language| language.tag.primary() == "en") {
            doubled(document, text, words, notes);
        }
    }
    for line in &prose.lines {
        spaces(document, text, line, notes);
    }
    tables(document, notes);
    invisible(document, text, prose, notes);
}

/// `http://…` and `https://…` that are no links.
fn addresses(document: &Document, text: &str, words: &Range<usize>, notes: &mut Vec<Diagnostic>) {
    let written = &text[words.clone()];
    let mut from = 0;
    while let Some(at) = written[from..].find("http").map(|at| from + at) {
        let rest = &written[at..];
        let scheme = ["https://", "http://"].iter().find(|scheme| rest.starts_with(**scheme));
        from = at + "http".len();
        let Some(scheme) = scheme else { continue };
        // Part of another word, or of a link that is written out: `[[https://…]]`, `](https://`.
        let before = written[..at].chars().next_back();
        let length = address_length(rest);
        if length > scheme.len()
            && !before.is_some_and(|before| before.is_alphanumeric() || matches!(before, '[' | '/'))
        {
            let range = words.start + at..words.start + at + length;
            notes.push(say::bare_url(document.span(range), &rest[..length]));
        }
        from = at + length.max(scheme.len());
    }
}

/// Bytes of an address: up to a space, a quotation mark or bracket, without the punctuation of the sentence around it.
fn address_length(rest: &str) -> usize {
    let ends = |character: char| {
        character.is_whitespace()
            || matches!(
                character,
                '<' | '>'
                    | '"'
                    | '”'
                    | '“'
                    | '»'
                    | '|'
                    | '*'
                    | '`'
                    | '\\'
                    | ']'
                    | '。'
                    | '，'
                    | '、'
                    | '；'
                    | '）'
                    | '」'
                    | '।'
                    | '؛'
                    | '،'
            )
    };
    let address = &rest[..rest.find(ends).unwrap_or(rest.len())];
    let mut address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '؟', '۔', '\'', '’', '_']);
    while address.ends_with(')') && address.matches(')').count() > address.matches('(').count() {
        address = address[..address.len() - 1].trim_end_matches(['.', ',']);
    }
    address.len()
}

fn unfinished(document: &Document, text: &str, words: &Range<usize>, notes: &mut Vec<Diagnostic>) {
    let written = &text[words.clone()];
    for mark in UNFINISHED {
        for (at, found) in written.match_indices(mark) {
            let part_of_word =
                |neighbour: Option<char>| neighbour.is_some_and(|one| one.is_alphanumeric() || one == '_');
            let before = part_of_word(written[..at].chars().next_back());
            let after = part_of_word(written[at + found.len()..].chars().next());
            if !before && !after {
                let range = words.start + at..words.start + at + found.len();
                notes.push(say::placeholder_text(document.span(range), found));
            }
        }
    }
}

fn doubled(document: &Document, text: &str, words: &Range<usize>, notes: &mut Vec<Diagnostic>) {
    let written = &text[words.clone()];
    let mut before: Option<(usize, &str)> = None;
    for (at, word) in written.split_word_bound_indices() {
        let is_word = word.chars().all(char::is_alphabetic);
        if let Some((_, other)) = before
            && is_word
            && word.to_lowercase() == other.to_lowercase()
            // Names such as Baden Baden are written with capitals both times.
            && word.chars().all(char::is_lowercase)
            && !TWICE.contains(&word)
        {
            notes.push(say::doubled_word(document.span(words.start + at..words.start + at + word.len()), word));
        }
        if is_word {
            before = Some((at, word));
        } else if !word.chars().all(char::is_whitespace) {
            before = None;
        }
    }
}

/// Spaces at the end of a line that break no line.
fn spaces(document: &Document, text: &str, line: &Range<usize>, notes: &mut Vec<Diagnostic>) {
    let end = text[line.end..].find('\n').map_or(text.len(), |newline| line.end + newline);
    // The block may end with the line's end or before it.
    let end = if text[line.clone()].ends_with('\n') { line.end } else { end };
    let mut at = line.start;
    while at < end {
        let stop = text[at..end].find('\n').map_or(end, |newline| at + newline);
        let written = text[at..stop].trim_end_matches('\r');
        let kept = written.trim_end_matches([' ', '\t']);
        let spaces = written.len() - kept.len();
        let is_last = stop + 1 >= end;
        let breaks = written.ends_with("  ") && !is_last;
        // A backslash before the spaces would become a line break without them; a line of marks alone is an empty one.
        let meant = kept.ends_with('\\') || kept.trim_matches(['>', ' ', '-', '*', '|', '+', '#', ':']).is_empty();
        if spaces > 0 && !breaks && !meant {
            notes.push(say::trailing_spaces(document.span(at + kept.len()..at + written.len())));
        }
        at = stop + 1;
    }
}

fn tables(document: &Document, notes: &mut Vec<Diagnostic>) {
    walk::blocks(document, &mut |block| {
        if let BlockKind::Table(table) = &block.kind
            && table.head.iter().all(|cell| plain(&cell.inlines).trim().is_empty())
        {
            notes.push(say::table_without_header(document.span(block.span.start..block.span.start)));
        }
    });
}

/// Control characters, byte order marks in the middle, lost letters, and directions that are not closed.
fn invisible(document: &Document, text: &str, prose: &Prose, notes: &mut Vec<Diagnostic>) {
    // The characters in question have these bytes; most texts have none of them.
    let suspect =
        |byte: u8| byte < 0x20 && !matches!(byte, b'\n' | b'\r' | b'\t') || matches!(byte, 0x7f | 0xef | 0xe2);
    if !text.bytes().any(suspect) {
        return;
    }
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, character) in text.char_indices() {
        let place = || document.span(at..at + character.len_utf8());
        match character {
            '\n' if text[at + 1..].starts_with(['\n', '\r']) => {
                open.drain(..).for_each(|(at, one)| {
                    notes.push(say::invisible_character(document.span(at..at + one.len_utf8()), one));
                });
            }
            '\n' | '\r' | '\t' => {}
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' | '\u{2066}'..='\u{2068}' => open.push((at, character)),
            '\u{202c}' | '\u{2069}' if open.pop().is_none() => notes.push(say::invisible_character(place(), character)),
            '\u{feff}' if at == 0 => {}
            '\u{feff}' | '\u{fffd}' => notes.push(say::invisible_character(place(), character)),
            _ if character.is_control() && !prose.is_code(at) => {
                notes.push(say::invisible_character(place(), character));
            }
            _ => {}
        }
    }
    for (at, one) in open {
        notes.push(say::invisible_character(document.span(at..at + one.len_utf8()), one));
    }
}
