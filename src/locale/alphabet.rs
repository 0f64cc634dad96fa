//! Titles under the letters of a language's own alphabet: for glossaries and directories, A–Z.

use super::format::{Collator, Formats};
use std::cmp::Ordering;
use unicode_normalization::UnicodeNormalization;

/// How a language puts titles in order and under letters.
pub struct Alphabet {
    collator: Collator,
    primary: String,
    /// Upper case, two signs together where the alphabet has them as one letter.
    digraphs: &'static [&'static str],
}

/// What stands under one letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bucket<T> {
    /// As a heading: `A`, `Oʻ`, `ক`; `#` for what begins with no letter.
    pub letter: String,
    pub items: Vec<T>,
}

/// Letters of two signs.
const DIGRAPHS: [(&str, &[&str]); 6] = [
    ("uz", &["Oʻ", "Gʻ", "Sh", "Ch"]),
    ("cs", &["Ch"]),
    ("sk", &["Ch"]),
    ("hr", &["Dž", "Lj", "Nj"]),
    ("sq", &["Dh", "Gj", "Ll", "Nj", "Rr", "Sh", "Th", "Xh", "Zh"]),
    ("hu", &["Cs", "Gy", "Ly", "Ny", "Sz", "Ty", "Zs"]),
];

/// Languages that write the Arabic article, which does not count.
const ARTICLE: [&str; 4] = ["ar", "ary", "arz", "apc"];

/// The first character of each letter of pinyin, in the order of pinyin.
const PINYIN: [(char, &str); 23] = [
    ('阿', "A"),
    ('八', "B"),
    ('嚓', "C"),
    ('哒', "D"),
    ('妸', "E"),
    ('发', "F"),
    ('旮', "G"),
    ('哈', "H"),
    ('讥', "J"),
    ('咔', "K"),
    ('垃', "L"),
    ('妈', "M"),
    ('拏', "N"),
    ('噢', "O"),
    ('妑', "P"),
    ('七', "Q"),
    ('呥', "R"),
    ('仨', "S"),
    ('他', "T"),
    ('屲', "W"),
    ('夕', "X"),
    ('丫', "Y"),
    ('帀', "Z"),
];

impl Alphabet {
    pub(super) fn new(formats: &Formats, primary: &str) -> Self {
        let digraphs = DIGRAPHS.iter().find(|(language, _)| *language == primary).map(|(_, letters)| *letters);
        let digraphs = digraphs.filter(|_| !formats.is_cyrillic()).unwrap_or_default();
        Self { collator: formats.collator(), primary: primary.to_owned(), digraphs }
    }

    /// The order of two titles: without article, and by the language's dictionaries.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        let order = self.collator.compare(&self.bare(left), &self.bare(right));
        order.then_with(|| self.collator.compare(left, right)).then_with(|| left.cmp(right))
    }

    /// The letter that a title stands under.
    pub fn letter(&self, title: &str) -> String {
        let bare = self.bare(title);
        let Some(first) = bare.chars().next().filter(|first| first.is_alphabetic()) else { return "#".to_owned() };
        let folded = turned(&bare);
        let same = |letter: &&&str| folded.to_lowercase().starts_with(&turned(letter).to_lowercase());
        if let Some(letter) = self.digraphs.iter().find(same) {
            return (*letter).to_owned();
        }
        if is_han(first) {
            return self.pinyin(first);
        }
        self.base(&bare, first)
    }

    /// Items in the language's order under its letters, letters in the order of the alphabet.
    pub fn buckets<T>(&self, mut items: Vec<T>, title: impl Fn(&T) -> String) -> Vec<Bucket<T>> {
        items.sort_by(|left, right| self.compare(&title(left), &title(right)));
        let mut buckets: Vec<Bucket<T>> = Vec::new();
        for item in items {
            let letter = self.letter(&title(&item));
            match buckets.iter_mut().find(|bucket| bucket.letter == letter) {
                Some(bucket) => bucket.items.push(item),
                None => buckets.push(Bucket { letter, items: vec![item] }),
            }
        }
        // What begins with no letter comes last.
        buckets.sort_by_key(|bucket| bucket.letter == "#");
        buckets
    }

    /// A title without signs before it, without the Arabic article and the marks that dictionaries pass over.
    fn bare(&self, title: &str) -> String {
        let title = title.trim_start_matches(|one: char| !one.is_alphanumeric());
        if !ARTICLE.contains(&self.primary.as_str()) {
            return title.to_owned();
        }
        let plain: String = title.chars().filter(|one| !is_vowel_sign(*one)).collect();
        match plain.strip_prefix("ال") {
            Some(rest) if rest.chars().count() > 2 => rest.to_owned(),
            Some(_) | None => plain,
        }
    }

    /// The letter itself if the language counts it as one, else the letter that it is a form of.
    fn base(&self, bare: &str, first: char) -> String {
        let first = match first {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            other => other,
        };
        // Bengali ড়, ঢ়, য় are letters; in Devanagari the dot below makes none.
        let dotted = bare.chars().nth(1).filter(|second| *second == '\u{9bc}');
        if let Some(dot) = dotted {
            return format!("{first}{dot}");
        }
        let plain = first.nfd().next().unwrap_or(first);
        let letter = if self.collator.is_same_letter(&plain.to_string(), &first.to_string()) { plain } else { first };
        self.upper(letter)
    }

    fn upper(&self, letter: char) -> String {
        match (self.primary.as_str(), letter) {
            ("tr" | "az" | "kaa" | "crh", 'i') => "İ".to_owned(),
            _ => letter.to_uppercase().collect::<String>().nfc().collect(),
        }
    }

    fn pinyin(&self, first: char) -> String {
        let text = first.to_string();
        let before = |(from, _): &&(char, &str)| self.collator.compare(&from.to_string(), &text) != Ordering::Greater;
        PINYIN.iter().take_while(before).last().map_or_else(|| "#".to_owned(), |(_, letter)| (*letter).to_owned())
    }
}

/// The mark of Uzbek oʻ and gʻ, however it is typed, in its standard form.
fn turned(text: &str) -> String {
    text.replace(['\'', '‘', '’', '`'], "ʻ")
}

/// Arabic short vowels and the stretching of letters.
fn is_vowel_sign(character: char) -> bool {
    matches!(character, '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}')
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
