//! Which words stand where, and how much that says.

use super::Found;
use crate::language::fold::{Apostrophes, Side, each_word};
use std::collections::HashMap;

/// How often a word counts by where it stands, at most.
const TITLE: f32 = 8.0;
const HEADING: f32 = 3.5;
const KEYWORD: f32 = 3.0;
const TEXT: f32 = 1.0;
/// Okapi BM25: how soon a repeated word says no more, and how much the length of a text matters.
const SATURATION: f32 = 1.2;
const LENGTH: f32 = 0.6;
/// Words of a section of usual length. A constant, so that a page's part of the index depends on the page alone.
const USUAL: f32 = 120.0;
/// What the eight levels stand for, which is all that is kept of a score. `search.js` has them, too.
const LEVELS: [f32; 8] = [0.2, 0.4, 0.6, 0.85, 2.0, 3.5, 5.5, 8.0];
/// From this level on, a word stands in a heading, a keyword or a title.
const OUTSIDE_TEXT: u32 = 4;
/// A word that more than this part of all sections have in their texts finds nothing.
const COMMON: f64 = 0.4;
/// In fewer sections, all words may be looked for.
const FEW: usize = 60;

/// Digits of postings: printable, without quotes and backslash, so that JSON leaves them as they are. The first half ends a
/// number, the second half goes on.
const DIGITS: &[u8; 90] = b"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}";
const BASE: u32 = 45;

/// The words of one page: word, section of the page, level.
pub type Digest = Vec<(String, u32, u32)>;

/// All words of an index.
#[derive(Default)]
pub struct Postings {
    words: HashMap<String, Posting>,
    sections: u32,
}

/// The sections that a word stands in.
#[derive(Default)]
struct Posting {
    /// Each: steps from the last section × 8 + level.
    steps: Vec<u8>,
    /// The section after the last one.
    next: u32,
    count: u32,
}

/// One file of words.
pub struct Shard {
    pub first: String,
    /// With spaces between them, in the order of UTF-16.
    pub words: String,
    /// Those of each word, in the same order.
    pub postings: String,
}

/// What a page adds.
pub fn digest(page: &Found, apostrophes: Apostrophes) -> Digest {
    let mut digest = Vec::new();
    for (number, section) in page.sections.iter().enumerate() {
        let mut scores: HashMap<String, [f32; 3]> = HashMap::new();
        let mut count = |text: &str, field: usize| {
            let mut words = 0;
            each_word(text, apostrophes, Side::Text, &mut |word| {
                words += 1;
                match scores.get_mut(word) {
                    Some(score) => score[field] += 1.0,
                    None => {
                        let mut score = [0.0; 3];
                        score[field] = 1.0;
                        scores.insert(word.to_owned(), score);
                    }
                }
            });
            words
        };
        let length = count(&section.text, 0) as f32;
        let outside = if number == 0 {
            for keyword in &page.keywords {
                count(keyword, 2);
            }
            count(&page.title, 1);
            TITLE
        } else {
            count(&section.heading, 1);
            HEADING
        };
        let norm = SATURATION * (1.0 - LENGTH + LENGTH * length / USUAL);
        let level = |[text, head, keyword]: [f32; 3]| {
            let score = TEXT * text / (text + norm) + KEYWORD * keyword.min(1.0) + outside * head.min(1.0);
            level(score)
        };
        digest.extend(scores.into_iter().map(|(word, score)| (word, number as u32, level(score))));
    }
    digest
}

/// The nearest level to a score.
fn level(score: f32) -> u32 {
    let distance = |level: &f32| (level.ln() - score.max(0.01).ln()).abs();
    let nearest = (0..LEVELS.len()).min_by(|a, b| distance(&LEVELS[*a]).total_cmp(&distance(&LEVELS[*b])));
    nearest.unwrap_or_default() as u32
}

impl Postings {
    /// Adds the words of the next page, which has so many sections.
    pub fn add(&mut self, mut digest: Digest, sections: usize) {
        digest.sort_unstable_by_key(|(_, section, _)| *section);
        for (word, section, level) in digest {
            let section = self.sections + section;
            self.words.entry(word).or_default().push(section, level);
        }
        self.sections += sections as u32;
    }

    pub fn sections(&self) -> usize {
        self.sections as usize
    }

    /// The files of words, each of about so many bytes, and the words that are too common to find anything.
    pub fn shards(self, size: usize) -> (Vec<Shard>, Vec<String>) {
        let limit = if (self.sections as usize) < FEW { u32::MAX } else { (f64::from(self.sections) * COMMON) as u32 };
        let mut words: Vec<(String, Posting)> = self.words.into_iter().collect();
        words.sort_unstable_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
        let (mut shards, mut common): (Vec<Shard>, Vec<String>) = (Vec::new(), Vec::new());
        for (word, posting) in words {
            let posting = if posting.count > limit {
                common.push(word.clone());
                posting.outside_text()
            } else {
                posting
            };
            if posting.count == 0 {
                continue;
            }
            let steps = std::str::from_utf8(&posting.steps).expect("digits are ASCII");
            let full = |shard: &Shard| shard.words.len() + shard.postings.len() + word.len() + steps.len() > size;
            match shards.last_mut().filter(|shard| !full(shard)) {
                Some(shard) => {
                    shard.words.push(' ');
                    shard.words.push_str(&word);
                    shard.postings.push(' ');
                    shard.postings.push_str(steps);
                }
                None => shards.push(Shard { first: word.clone(), words: word, postings: steps.to_owned() }),
            }
        }
        (shards, common)
    }
}

impl Posting {
    fn push(&mut self, section: u32, level: u32) {
        let mut number = (section - self.next) * 8 + level;
        self.next = section + 1;
        self.count += 1;
        while number >= BASE {
            self.steps.push(DIGITS[(BASE + number % BASE) as usize]);
            number /= BASE;
        }
        self.steps.push(DIGITS[number as usize]);
    }

    /// Without the sections that have the word in their text alone.
    fn outside_text(&self) -> Posting {
        let mut kept = Posting::default();
        self.each().filter(|(_, level)| *level >= OUTSIDE_TEXT).for_each(|(section, level)| kept.push(section, level));
        kept
    }

    /// Sections and levels.
    fn each(&self) -> impl Iterator<Item = (u32, u32)> {
        let (mut number, mut unit, mut next) = (0, 1, 0);
        self.steps.iter().filter_map(move |byte| {
            let digit = DIGITS.iter().position(|digit| digit == byte).unwrap_or_default() as u32;
            number += unit * (digit % BASE);
            unit *= BASE;
            if digit >= BASE {
                return None;
            }
            let found = (next + number / 8, number % 8);
            (number, unit, next) = (0, 1, found.0 + 1);
            Some(found)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postings_come_back_as_they_went_in() {
        let there = [(0, 7), (1, 0), (2, 3), (60, 4), (5000, 1), (5001, 6)];
        let mut posting = Posting::default();
        there.iter().for_each(|(section, level)| posting.push(*section, *level));
        assert_eq!(posting.each().collect::<Vec<_>>(), there);
        assert_eq!(posting.outside_text().each().collect::<Vec<_>>(), [(0, 7), (60, 4), (5001, 6)]);
        assert!(posting.steps.iter().all(|byte| byte.is_ascii_graphic() && !b"\"\\".contains(byte)));
    }

    #[test]
    fn scores_are_kept_as_the_nearest_level() {
        assert_eq!(level(0.0), 0);
        assert_eq!(level(0.61), 2);
        assert_eq!(level(100.0), 7);
    }
}
