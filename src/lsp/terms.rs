//! The terms of the glossary in running text: what may be meant by the words before the cursor, and what stands under it.

use super::complete::{Choice, choice};
use crate::language::Tag;
use crate::site::{EntryKey, Site, Term, TermKey, terms};
use lsp_types::CompletionItemKind;
use std::ops::Range;

/// At most so many words of a line are the beginning of a term.
const WORDS: usize = 4;

/// Every term that texts of a language have, with its glossary.
fn all<'a>(site: &'a Site, tag: &'a Tag) -> impl Iterator<Item = (EntryKey, Term<'a>)> {
    let own = site.glossaries(tag).filter(move |reading| reading.language.tag == *tag);
    own.flat_map(|reading| terms(reading.edition).into_iter().map(move |term| (reading.entry.key.clone(), term)))
}

/// The end of a line that begins a term, and the terms that begin so; `None` where no term does.
pub(super) fn begun<'t>(site: &Site, tag: &Tag, line: &'t str) -> Option<(&'t str, Vec<Choice>)> {
    beginnings(line).find_map(|written| {
        let choices: Vec<Choice> = all(site, tag)
            .filter(|(_, term)| starts(&term.term, written).is_some())
            .map(|(key, term)| {
                let definition = meaning(site, tag, &key, term.id).unwrap_or_default();
                choice(&term.term, definition, as_begun(&term.term, written), CompletionItemKind::TEXT)
            })
            .collect();
        (!choices.is_empty()).then_some((written, choices))
    })
}

/// The term whose name, short form or declared form stands at a byte of a line.
pub(super) fn at(site: &Site, tag: &Tag, line: &str, column: usize) -> Option<(Range<usize>, TermKey)> {
    let mut best: Option<(Range<usize>, TermKey)> = None;
    for (glossary, term) in all(site, tag) {
        let forms = std::iter::once(term.term.as_str()).chain(term.abbreviation).chain(term.forms.iter().copied());
        for place in forms.filter_map(|form| find(line, form, column)) {
            if best.as_ref().is_none_or(|(known, _)| known.len() < place.len()) {
                best = Some((place, TermKey { glossary: glossary.clone(), id: term.id.to_owned() }));
            }
        }
    }
    best
}

/// What a term means in a language, plain text.
pub(super) fn meaning<'a>(site: &'a Site, tag: &Tag, glossary: &EntryKey, id: &str) -> Option<&'a str> {
    let key = TermKey { glossary: glossary.clone(), id: id.to_owned() };
    site.meanings.get(tag)?.get(&key).map(|meaning| meaning.definition.as_str())
}

/// What a term may be meant by at the end of a line: its last words, the most first, then its last letters where a script
/// writes without spaces. One letter of an alphabet is no beginning.
fn beginnings(line: &str) -> impl Iterator<Item = &str> {
    let starts = line.char_indices().rev().filter(|(at, character)| {
        let before = line[..*at].chars().next_back();
        is_letter(*character) && before.is_none_or(|before| !is_letter(before) || is_spaceless(before))
    });
    let starts: Vec<usize> = starts.map(|(at, _)| at).take(WORDS).collect();
    let enough = |written: &&str| written.chars().count() > 1 || written.chars().any(is_spaceless);
    starts.into_iter().rev().map(|at| &line[at..]).filter(enough)
}

/// Where `form` stands as a whole around a byte of a line, whatever its case.
fn find(line: &str, form: &str, column: usize) -> Option<Range<usize>> {
    let begins = line.char_indices().map(|(at, _)| at).filter(|at| *at <= column);
    let whole = |start: usize| {
        let end = start + starts(&line[start..], form)?;
        let free = |next: Option<char>| next.is_none_or(|next| !is_letter(next) || is_spaceless(next));
        let alone = free(line[..start].chars().next_back()) && free(line[end..].chars().next());
        (end >= column && alone && !form.is_empty()).then_some(start..end)
    };
    begins.filter_map(whole).next()
}

/// How many bytes of a text `start` is, whatever its case.
fn starts(text: &str, start: &str) -> Option<usize> {
    let mut rest = text.char_indices();
    for wanted in start.chars() {
        let (_, found) = rest.next()?;
        if found != wanted && !found.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    Some(rest.next().map_or(text.len(), |(at, _)| at))
}

/// A term with the case that its beginning has.
fn as_begun(term: &str, written: &str) -> String {
    match starts(term, written) {
        Some(length) => format!("{written}{}", &term[length..]),
        None => term.to_owned(),
    }
}

fn is_letter(character: char) -> bool {
    character.is_alphanumeric() || unicode_normalization::char::is_combining_mark(character)
}

/// Han and kana, Thai, Lao, Khmer, Myanmar.
fn is_spaceless(character: char) -> bool {
    matches!(character, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_words_of_a_line_may_begin_a_term() {
        assert_eq!(
            beginnings("See the talk pa").collect::<Vec<_>>(),
            ["See the talk pa", "the talk pa", "talk pa", "pa"]
        );
        assert_eq!(beginnings("a").count(), 0, "one letter says nothing");
        assert_eq!(beginnings("word ").collect::<Vec<_>>(), ["word "]);
        assert_eq!(beginnings("编辑维").last(), Some("维"), "letter by letter");
        assert_eq!(beginnings("আলাপ পা").last(), Some("পা"), "a vowel sign is part of its word");
    }

    #[test]
    fn a_form_is_found_as_a_whole_word_around_the_cursor() {
        assert_eq!(find("A Talk page is", "talk page", 4), Some(2..11));
        assert_eq!(find("A talk pages", "talk page", 4), None);
        assert_eq!(find("talk page", "talk page", 20), None);
        assert_eq!(find("আলাপ পাতায় লিখুন", "আলাপ পাতায়", 3), Some(0..31));
    }

    #[test]
    fn what_is_chosen_goes_on_as_it_was_begun() {
        assert_eq!(as_begun("Talk page", "talk"), "talk page");
        assert_eq!(as_begun("NPOV", "np"), "npOV");
    }
}
