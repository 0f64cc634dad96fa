//! Headings: ids that may be written, levels that follow each other, and digits that begin no list.

use super::{Heading, Inline};
use crate::diagnostic::{Diagnostic, Span, parse as complain};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What stands in the braces of a heading.
pub(super) struct Written {
    pub id: Option<String>,
    /// Classes and other attributes.
    pub others: Vec<String>,
}

/// The zero of each script that counts to nine in a row, as Unicode has them.
const ZEROS: [char; 36] = [
    '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '႐', '០', '᠐', '᥆', '᧐', '᪀',
    '᪐', '᭐', '᮰', '᱀', '᱐', '꘠', '꣐', '꤀', '꧐', '꧰', '꩐', '꯰', '０',
];

/// The id in NFC if it may be kept; notes for all that may not.
pub(super) fn id(written: Written, span: &Span, notes: &mut Vec<Diagnostic>) -> Option<String> {
    for other in written.others {
        notes.push(complain::heading_attribute(span.clone(), &other));
    }
    let id: String = written.id?.nfc().collect();
    let allowed = |character: char| {
        character.is_alphanumeric() || is_combining_mark(character) || matches!(character, '-' | '_' | '.' | ':')
    };
    if id.is_empty() || !id.chars().all(allowed) {
        notes.push(complain::heading_id(span.clone(), &id));
        return None;
    }
    Some(id)
}

/// Notes ids used twice and levels skipped.
pub(super) fn check(headings: &[Heading], file: &Arc<str>, notes: &mut Vec<Diagnostic>) {
    let mut ids: BTreeMap<&str, &Heading> = BTreeMap::new();
    let mut previous = 1;
    for heading in headings {
        let span = Span::new(file.clone(), heading.span.clone());
        if heading.level > previous + 1 {
            notes.push(complain::heading_skipped(span.clone(), heading.level, previous));
        }
        previous = heading.level;
        if let Some(id) = &heading.id {
            match ids.get(id.as_str()) {
                Some(first) => {
                    notes.push(complain::duplicate_id(span, id, Span::new(file.clone(), first.span.clone())));
                }
                None => {
                    ids.insert(id, heading);
                }
            }
        }
    }
}

/// A list marker with digits of another script at the start of a paragraph: as written, its number, its mark.
pub(super) fn digit_marker(inlines: &[Inline]) -> Option<(String, u32, char)> {
    let Some(Inline::Text(text)) = inlines.first() else { return None };
    marker(text)
}

/// Such markers at the starts of a paragraph's lines: where each stands, and how Markdown reads it.
pub(super) fn digit_markers(paragraph: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in paragraph.split_inclusive('\n') {
        let start = at + line.len() - line.trim_start_matches([' ', '\t', '>']).len();
        at += line.len();
        if let Some((written, number, mark)) = marker(paragraph[start..at].trim_end_matches(['\n', '\r'])) {
            found.push((start..start + written.len(), format!("{number}{mark}")));
        }
    }
    found
}

fn marker(text: &str) -> Option<(String, u32, char)> {
    let end = text.find(|character| digit(character).is_none())?;
    let digits = &text[..end];
    let mut rest = text[end..].chars();
    let mark = rest.next().filter(|mark| matches!(mark, '.' | ')' | '।' | '۔'))?;
    let spaced = rest.next().is_none_or(char::is_whitespace);
    if digits.is_empty() || digits.chars().count() > 4 || !spaced {
        return None;
    }
    let number = digits.chars().filter_map(digit).fold(0, |number, digit| number * 10 + digit);
    let ascii = if mark == ')' { ')' } else { '.' };
    Some((format!("{digits}{mark}"), number, ascii))
}

fn digit(character: char) -> Option<u32> {
    let above = |zero: &char| u32::from(character).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    ZEROS.iter().find_map(above)
}
