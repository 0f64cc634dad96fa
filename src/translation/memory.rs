//! What was translated before: equal texts and similar ones of the same language.

use super::likeness::{Vocabulary, Words};
use super::text::{PARTS, folded};
use super::{Catalogue, Review, State};
use std::collections::BTreeMap;

/// Current translations of one language.
#[derive(Default)]
pub struct Memory {
    /// source → translation
    exact: BTreeMap<String, String>,
    near: Vec<(Words, String)>,
    vocabulary: Vocabulary,
}

/// How many texts were found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Offered {
    pub exact: usize,
    pub near: usize,
}

/// An earlier translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// How alike the sources are; 100 for equal ones.
    pub percent: u8,
    pub source: String,
    pub translation: String,
}

/// The least likeness of a text that is offered.
const LEAST: f32 = 0.7;

/// Shorter texts are found only if they are equal.
const FEWEST_WORDS: usize = 4;

/// What a comment with a similar text begins with.
const NEAR: &str = "similar";

impl Memory {
    pub fn of<'a>(catalogues: impl Iterator<Item = &'a Catalogue>) -> Self {
        let mut memory = Self::default();
        let records = catalogues.flat_map(|catalogue| &catalogue.records);
        for record in records.filter(|record| record.state() == State::Current && !record.source.contains(PARTS)) {
            memory.exact.entry(folded(&record.source)).or_insert_with(|| record.translation.clone());
        }
        memory.near = memory.exact.keys().map(|source| (memory.vocabulary.words(source), source.clone())).collect();
        memory
    }

    /// Earlier translations of a text: of an equal one that alone, else of the most similar ones, the nearest first.
    pub fn offers(&mut self, source: &str, most: usize) -> Vec<Offer> {
        let source = folded(source);
        let offer = |source: &str, translation: &str, likeness: f32| Offer {
            percent: (likeness * 100.0) as u8,
            source: source.to_owned(),
            translation: folded(translation),
        };
        if let Some(translation) = self.exact.get(&source) {
            return vec![offer(&source, translation, 1.0)];
        }
        if source.split_whitespace().count() < FEWEST_WORDS {
            return Vec::new();
        }
        let words = self.vocabulary.words(&source);
        let likeness = |(other, source): &'_ (Words, String)| (words.likeness(other, LEAST), source.clone());
        let mut near: Vec<(f32, String)> = self.near.iter().map(likeness).filter(|near| near.0 >= LEAST).collect();
        near.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
        near.truncate(most);
        // Only an equal text is wholly alike.
        near.iter().map(|(likeness, near)| offer(near, &self.exact[near], likeness.min(0.99))).collect()
    }

    /// Puts equal texts in as translations to review, and similar ones beside what is untranslated, as comments.
    pub fn fill(&mut self, catalogue: &mut Catalogue) -> Offered {
        let mut offered = Offered::default();
        for record in catalogue.records.iter_mut().filter(|record| record.translation.is_empty()) {
            let source = folded(&record.source);
            if let Some(translation) = self.exact.get(&source) {
                record.translation.clone_from(translation);
                record.review = Review::Needed;
                offered.exact += 1;
            } else if let Some(comment) = self.similar(&source) {
                record.comments.retain(|comment| !comment.starts_with(NEAR));
                record.comments.push(comment);
                offered.near += 1;
            }
        }
        offered
    }

    fn similar(&mut self, source: &str) -> Option<String> {
        if source.split_whitespace().count() < FEWEST_WORDS {
            return None;
        }
        let words = self.vocabulary.words(source);
        let likeness = self.near.iter().map(|(other, source)| (words.likeness(other, LEAST), source));
        let (likeness, source) = likeness.max_by(|one, other| one.0.total_cmp(&other.0))?;
        let translation = folded(self.exact.get(source)?);
        (likeness >= LEAST).then(|| format!("{NEAR} ({:.0} %): {source} → {translation}", likeness * 100.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translation::Record;

    fn record(source: &str, translation: &str) -> Record {
        Record { source: source.into(), translation: translation.into(), ..Record::default() }
    }

    #[test]
    fn a_text_is_offered_what_is_equal_or_else_what_is_similar() {
        let mut old = Catalogue::new("bn", "en");
        old.records = vec![
            record("Click the blue button now", "নীল বোতাম"),
            record("Click the blue button right now", "এখনই নীল বোতাম"),
            record("Go home", "বাড়ি যান"),
        ];
        let mut memory = Memory::of(std::iter::once(&old));
        let offers = |memory: &mut Memory, text: &str| {
            memory.offers(text, 3).into_iter().map(|offer| (offer.percent, offer.translation)).collect::<Vec<_>>()
        };
        assert_eq!(offers(&mut memory, "Go  home"), [(100, "বাড়ি যান".to_owned())]);
        let near = offers(&mut memory, "Click the red button now");
        assert_eq!(near.iter().map(|near| near.0).collect::<Vec<_>>(), [80, 72]);
        assert_eq!(offers(&mut memory, "Go away"), []);
    }

    #[test]
    fn equal_texts_are_put_in_and_similar_ones_beside() {
        let mut old = Catalogue::new("bn", "en");
        let outdated = Record { made_from: Some("Go".into()), ..record("Stay", "থাকুন") };
        old.records = vec![record("Save often.", "ঘন ঘন।"), record("Click the blue button now", "নীল বোতাম"), outdated];
        let mut new = Catalogue::new("bn", "en");
        let texts = ["Save often.", "Click the red button now", "Something else altogether here", "Stay"];
        new.records = texts.map(|text| record(text, "")).to_vec();
        let offered = Memory::of(std::iter::once(&old)).fill(&mut new);
        assert_eq!(offered, Offered { exact: 1, near: 1 });
        assert_eq!((new.records[0].translation.as_str(), new.records[0].state()), ("ঘন ঘন।", State::NeedsReview));
        assert_eq!(new.records[1].comments, ["similar (80 %): Click the blue button now → নীল বোতাম"]);
        assert_eq!(new.records[1].state(), State::Untranslated);
        assert!(new.records[2..].iter().all(|record| record.comments.is_empty() && record.translation.is_empty()));
    }
}
