//! The words of running text, and phrases among them, such as the terms of a glossary.
//!
//! A text is read once, word by word. A word is looked up among the first words of all phrases, so the time does not grow
//! with their number. Words end where Unicode says so; scripts that write without spaces are read letter by letter.

use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// In lower case, NFC, without marks that writers leave out as they like.
    pub folded: String,
    /// What stands before an apostrophe, as in `Vikipedi'de`, and where it ends.
    pub stem: Option<(String, usize)>,
    /// The number of the text in its paragraph, for who reads several; and its bytes there.
    pub text: usize,
    pub start: usize,
    pub end: usize,
    /// Whether only a space, a hyphen or a line end stands between it and the word before.
    pub joined: bool,
}

/// Phrases that are looked for, each for a number that says what it stands for.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    /// First word → the phrases that begin with it, the longest first.
    phrases: BTreeMap<String, Vec<Phrase>>,
}

#[derive(Debug, Clone)]
struct Phrase {
    /// The words after the first.
    rest: Vec<String>,
    stands_for: usize,
}

impl Phrases {
    /// Takes a phrase in. Of two that are equal, the first counts.
    pub fn add(&mut self, phrase: &str, stands_for: usize) {
        let mut words = words(phrase).map(|word| word.folded);
        let Some(first) = words.next() else { return };
        let rest: Vec<String> = words.collect();
        let known = self.phrases.entry(first).or_default();
        if known.iter().all(|phrase| phrase.rest != rest) {
            let place = known.partition_point(|phrase| phrase.rest.len() >= rest.len());
            known.insert(place, Phrase { rest, stands_for });
        }
    }

    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// Whether a phrase begins with a word.
    pub fn begin_with(&self, folded: &str) -> bool {
        self.phrases.contains_key(folded)
    }

    /// The longest phrase at the start of words: what it stands for, and how many words it has.
    pub fn longest(&self, run: &[Word]) -> Option<(usize, usize)> {
        let first = run.first()?;
        let phrases = |word: &str| self.phrases.get(word).map(Vec::as_slice).unwrap_or_default().iter();
        let whole = |phrase: &&Phrase| {
            phrase.rest.len() < run.len()
                && phrase.rest.iter().zip(&run[1..]).all(|(phrase, word)| {
                    // Before an apostrophe only the last word may end.
                    word.joined && *phrase == word.folded
                })
        };
        let whole = phrases(&first.folded).find(whole).map(|phrase| (phrase.stands_for, phrase.rest.len() + 1));
        whole.or_else(|| {
            let stem = first.stem.as_ref()?;
            phrases(&stem.0).find(|phrase| phrase.rest.is_empty()).map(|phrase| (phrase.stands_for, 1))
        })
    }
}

/// The words of a text, with their places.
pub fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut characters = text.char_indices().peekable();
    let mut joined = true;
    std::iter::from_fn(move || {
        while let Some((_, other)) = characters.next_if(|(_, character)| !is_letter(*character)) {
            joined &= other.is_whitespace() || matches!(other, '-' | '\u{2010}' | '\u{2011}' | '\u{ad}');
        }
        let (start, first) = characters.next()?;
        let mut end = start + first.len_utf8();
        let mut apostrophe = None;
        loop {
            match characters.peek() {
                // Scripts without spaces: each letter is a word, with the marks on it.
                Some((at, mark)) if is_combining_mark(*mark) || is_joiner(*mark) => end = at + mark.len_utf8(),
                Some((at, next)) if !is_spaceless(first) && is_letter(*next) && !is_spaceless(*next) => {
                    end = at + next.len_utf8();
                }
                Some((at, next)) if is_apostrophe(*next) && !is_spaceless(first) => {
                    let after = text[at + next.len_utf8()..].chars().next();
                    if !after.is_some_and(is_letter) {
                        break;
                    }
                    apostrophe = Some(*at);
                    end = at + next.len_utf8();
                }
                Some(_) | None => break,
            }
            characters.next();
        }
        let word = Word {
            folded: folded(&text[start..end]),
            stem: apostrophe.map(|end| (folded(&text[start..end]), end)),
            text: 0,
            start,
            end,
            joined: std::mem::replace(&mut joined, true),
        };
        Some(word)
    })
}

/// A word in lower case, NFC, without marks that writers leave out as they like.
pub fn folded(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let kept = word.chars().flat_map(char::to_lowercase).filter(|character| !is_optional(*character));
    kept.map(|character| match character {
        'ı' => 'i',
        '’' | '‘' | 'ʻ' | 'ʼ' | '`' => '\'',
        character => character,
    })
    .nfc()
    .collect()
}

fn is_letter(character: char) -> bool {
    character.is_alphanumeric() || is_combining_mark(character)
}

fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200c}' | '\u{200d}')
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | 'ʻ' | 'ʼ' | '`')
}

/// Marks that texts have or leave out without another meaning: Arabic vowels and lengthening, the dot above of a Turkish
/// capital in lower case, joiners.
fn is_optional(character: char) -> bool {
    matches!(character, '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}' | '\u{307}') || is_joiner(character)
}

/// Han, kana, Thai, Lao, Khmer, Myanmar: scripts that write without spaces between words.
pub fn is_spaceless(character: char) -> bool {
    matches!(character,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3fffd}')
}
