//! Words as a search compares them: without case, accents and the forms that people write for one another.
//!
//! `themes/park/assets/search.js` does the same in the browser. Both are held to `tests/conformance/search/words.json`.
//! Nothing here depends on dictionaries or on the language of a text but the reading of apostrophes, so an index may hold
//! texts of several languages. Scripts that write without spaces are cut into pairs of neighbouring signs.

use super::Tag;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What an apostrophe inside a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apostrophes {
    /// Part of the word: Uzbek `o'quv`, English `don't`.
    Join,
    /// The end of an article or pronoun: French `l'article`.
    Split,
}

/// What words are made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// To be found: with all that a query may ask for.
    Text,
    Query,
}

/// Languages whose articles and pronouns lose their vowel before another.
const ELIDING: [&str; 8] = ["fr", "it", "ca", "oc", "wa", "pms", "scn", "vec"];

/// Longer words are cut: they are addresses and sums.
const LONGEST: usize = 32;

/// "And the", "with the", "like the", "so the", "the", "for the": in Arabic one word with what follows.
const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "ال", "لل"];
/// So many letters of a word must remain without its article.
const WITHOUT_ARTICLE: usize = 3;
/// "And", "with", "for".
const PARTICLES: [char; 3] = ['و', 'ب', 'ل'];
/// Many words begin with the same letters, so they are found with and without, if so much remains.
const WITHOUT_PARTICLE: usize = 4;

/// The zeros of the decimal digits in use.
const ZEROS: [char; 18] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{c66}',
    '\u{ce6}', '\u{d66}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{17e0}', '\u{1810}',
];

impl Apostrophes {
    pub fn of(tag: &Tag) -> Self {
        if ELIDING.contains(&tag.primary()) { Self::Split } else { Self::Join }
    }
}

/// Every word of a text, folded, in order.
pub fn words(text: &str, apostrophes: Apostrophes, side: Side) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, apostrophes, side, &mut |word| words.push(word.to_owned()));
    words
}

/// The same, one by one.
pub fn each_word(text: &str, apostrophes: Apostrophes, side: Side, take: &mut dyn FnMut(&str)) {
    let mut run: Option<(usize, Run)> = None;
    let mut characters = text.char_indices().peekable();
    let mut end = |run: Option<(usize, Run)>, to: usize| match run {
        Some((from, Run::Letters)) => letters(&text[from..to], side, take),
        Some((from, Run::Spaceless)) => spaceless(&text[from..to], side, take),
        None => {}
    };
    while let Some((at, character)) = characters.next() {
        let next = match class(character) {
            Class::Of(kind) => Some(kind),
            // A mark belongs to what it stands on.
            Class::Mark => Some(run.map_or(Run::Letters, |(_, kind)| kind)),
            Class::Apostrophe => {
                let inside = characters.peek().is_some_and(|(_, next)| matches!(class(*next), Class::Of(Run::Letters)));
                let joins = apostrophes == Apostrophes::Join && inside;
                run.map(|(_, kind)| kind).filter(|kind| joins && *kind == Run::Letters)
            }
            Class::Other => None,
        };
        if run.map(|(_, kind)| kind) != next {
            end(run.take(), at);
            run = next.map(|kind| (at, kind));
        }
    }
    end(run, text.len());
}

/// A word without case, accents and marks, letters and digits in the form that all others are read as.
pub fn fold(word: &str) -> String {
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return word.to_ascii_lowercase();
    }
    let plain = word.nfkd().collect::<String>().to_lowercase();
    let mut folded = String::with_capacity(plain.len());
    for character in plain.chars() {
        // й is a letter of its own, unlike ё.
        if is_dropped(character) && !(character == '\u{306}' && folded.ends_with('и')) {
            continue;
        }
        match replaced(character) {
            Some(other) => folded.push_str(other),
            None => folded.extend(Some(shifted(character)).filter(|one| is_part(*one))),
        }
    }
    if folded.contains(|one: char| ('\u{901}'..'\u{980}').contains(&one)) { nasal(&folded) } else { folded }
}

/// A stretch that is one word, or that is cut into pairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Run {
    Letters,
    Spaceless,
}

enum Class {
    Of(Run),
    Mark,
    Apostrophe,
    Other,
}

fn class(character: char) -> Class {
    if character.is_ascii_alphanumeric() {
        return Class::Of(Run::Letters);
    }
    match character {
        '\'' | '’' | '‘' | '`' | '´' => Class::Apostrophe,
        '\u{200c}' | '\u{200d}' | '\u{ad}' => Class::Mark,
        _ if is_combining_mark(character) => Class::Mark,
        _ if digit(character).is_some() => Class::Of(Run::Letters),
        _ if !is_part(character) => Class::Other,
        _ if is_spaceless(character) => Class::Of(Run::Spaceless),
        _ => Class::Of(Run::Letters),
    }
}

fn is_part(character: char) -> bool {
    character.is_alphabetic() || character.is_numeric() || is_combining_mark(character)
}

/// Han, kana, Thai, Lao, Khmer, Myanmar, Tibetan.
fn is_spaceless(character: char) -> bool {
    matches!(character,
        '\u{e00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}'
        | '\u{20000}'..='\u{3fffd}')
}

fn letters(word: &str, side: Side, take: &mut dyn FnMut(&str)) {
    let folded = fold(word);
    let folded = match folded.char_indices().nth(LONGEST) {
        Some((end, _)) => &folded[..end],
        None => folded.as_str(),
    };
    if folded.is_empty() {
        return;
    }
    if !folded.starts_with(|first: char| ('\u{600}'..='\u{6ff}').contains(&first)) {
        return take(folded);
    }
    let long = |rest: &&str, least: usize| rest.chars().count() >= least;
    let bare = ARTICLES.iter().find_map(|article| folded.strip_prefix(article));
    if let Some(bare) = bare.filter(|bare| long(bare, WITHOUT_ARTICLE)) {
        return take(bare);
    }
    take(folded);
    match (side, folded.strip_prefix(PARTICLES).filter(|rest| long(rest, WITHOUT_PARTICLE))) {
        (Side::Text, Some(rest)) => take(rest),
        (Side::Text, None) | (Side::Query, _) => {}
    }
}

/// Pairs of neighbouring signs, each with its marks. A text has its last sign alone, too: so all are found by one sign that
/// words begin with.
fn spaceless(run: &str, side: Side, take: &mut dyn FnMut(&str)) {
    let mut signs: Vec<String> = Vec::new();
    let mut start = 0;
    let starts = run.char_indices().filter(|(_, one)| !matches!(class(*one), Class::Mark)).map(|(at, _)| at);
    for end in starts.skip(1).chain([run.len()]) {
        signs.extend(Some(fold(&run[start..end])).filter(|sign| !sign.is_empty()));
        start = end;
    }
    for pair in signs.windows(2) {
        take(&pair.concat());
    }
    match (signs.last(), side) {
        (Some(last), Side::Text) => take(last),
        (Some(only), Side::Query) if signs.len() == 1 => take(only),
        (Some(_), Side::Query) | (None, _) => {}
    }
}

/// Accents, vowel signs that texts leave out, dots below, joiners, apostrophes.
fn is_dropped(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}'
        | '\u{6d6}'..='\u{6ed}' | '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{abc}' | '\u{b3c}' | '\u{cbc}' | '\u{981}'
        | '\u{2b9}'..='\u{2bf}' | '\u{2c8}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}' | '\u{feff}' | '\'' | '’' | '‘' | '`' | '´')
}

/// Letters that stand for others.
fn replaced(character: char) -> Option<&'static str> {
    Some(match character {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'đ' | 'ð' | 'ɗ' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "n",
        'ɓ' => "b",
        'ƙ' => "k",
        'ƴ' => "y",
        'ə' => "e",
        'ς' => "σ",
        'ٱ' => "ا",
        'ى' | 'ی' | 'ې' => "ي",
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => "ه",
        'ک' | 'ڪ' => "ك",
        'ৎ' => "ত্",
        'ँ' => "ं",
        _ => return None,
    })
}

/// Digits to those of ASCII, katakana to hiragana.
fn shifted(character: char) -> char {
    if let Some(digit) = digit(character) {
        return digit;
    }
    match character {
        '\u{30a1}'..='\u{30f6}' => char::from_u32(character as u32 - 0x60).unwrap_or(character),
        other => other,
    }
}

/// The ASCII digit of a decimal digit in another script.
fn digit(character: char) -> Option<char> {
    let zero = ZEROS.iter().find(|zero| (**zero as u32..**zero as u32 + 10).contains(&(character as u32)))?;
    char::from_digit(character as u32 - *zero as u32, 10)
}

/// Hindi writes हिन्दी and हिंदी: a nasal before a stop as the dot above.
fn nasal(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut text = String::with_capacity(word.len());
    let mut at = 0;
    while at < letters.len() {
        let stop = |one: &char| ('\u{915}'..='\u{92d}').contains(one);
        let joined = letters.get(at + 1) == Some(&'\u{94d}') && letters.get(at + 2).is_some_and(stop);
        if joined && matches!(letters[at], 'ङ' | 'ञ' | 'ण' | 'न' | 'म') {
            text.push('ं');
            at += 2;
        } else {
            text.push(letters[at]);
            at += 1;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Case {
        text: String,
        #[serde(default)]
        split: bool,
        words: Vec<String>,
        query: Option<Vec<String>>,
    }

    /// The browser is held to the same file.
    #[test]
    fn words_are_those_of_the_shared_table() {
        let table = include_str!("../../tests/conformance/search/words.json");
        let cases: Vec<Case> = serde_json::from_str(table).expect("the table is JSON");
        assert!(cases.len() > 40);
        for case in cases {
            let apostrophes = if case.split { Apostrophes::Split } else { Apostrophes::Join };
            assert_eq!(words(&case.text, apostrophes, Side::Text), case.words, "{}", case.text);
            let query = case.query.unwrap_or(case.words);
            assert_eq!(words(&case.text, apostrophes, Side::Query), query, "{} as a query", case.text);
        }
    }

    #[test]
    fn elision_is_known_by_language() {
        assert_eq!(Apostrophes::of(&Tag::new("fr-CA")), Apostrophes::Split);
        assert_eq!(Apostrophes::of(&Tag::new("uz-Cyrl")), Apostrophes::Join);
    }
}
