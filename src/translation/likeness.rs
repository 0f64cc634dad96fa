//! How much of a text is still there in another.

use super::text::words;
use std::collections::BTreeMap;

/// Texts as numbers of words, so that comparing them is comparing numbers.
#[derive(Default)]
pub(super) struct Vocabulary {
    numbers: BTreeMap<String, u32>,
}

/// A text ready to be compared.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    sequence: Vec<u32>,
    sorted: Vec<u32>,
    /// In lower case, for texts so short that words say little.
    short: Option<String>,
}

/// Texts with no more words than this are compared by letters, too.
const SHORT: usize = 4;

/// Whether two texts have no word in common: one is hardly a new wording of the other.
pub(super) fn strange(one: &str, other: &str) -> bool {
    let mut vocabulary = Vocabulary::default();
    let (one, other) = (vocabulary.words(one), vocabulary.words(other));
    one.common(&other) == 0 && one.by_letters(&other) == 0.0
}

impl Vocabulary {
    pub(super) fn words(&mut self, text: &str) -> Words {
        let words = words(text);
        let short = (words.len() <= SHORT).then(|| text.to_lowercase());
        let mut sequence = Vec::with_capacity(words.len());
        for word in words {
            let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
            sequence.push(*self.numbers.entry(word).or_insert(next));
        }
        let mut sorted = sequence.clone();
        sorted.sort_unstable();
        Words { sequence, sorted, short }
    }
}

impl Words {
    /// From 0, nothing in common, to 1, equal: twice the words in common, in order, among all words of both.
    pub(super) fn likeness(&self, other: &Words, least: f32) -> f32 {
        let all = self.sequence.len() + other.sequence.len();
        let by_letters = self.by_letters(other);
        if all == 0 || by_letters >= 0.99 {
            return by_letters;
        }
        // What the texts have in common in any order bounds what they have in common in order.
        let bound = 2.0 * self.common(other) as f32 / all as f32;
        if bound < least {
            return by_letters;
        }
        let ratio = similar::capture_diff_slices(similar::Algorithm::Myers, &self.sequence, &other.sequence);
        let equal: usize = ratio
            .iter()
            .filter(|operation| operation.tag() == similar::DiffTag::Equal)
            .map(|operation| operation.old_range().len())
            .sum();
        by_letters.max(2.0 * equal as f32 / all as f32)
    }

    fn by_letters(&self, other: &Words) -> f32 {
        match (&self.short, &other.short) {
            (Some(one), Some(other)) => {
                let likeness = strsim::normalized_damerau_levenshtein(one, other) as f32;
                if likeness >= 0.6 { likeness } else { 0.0 }
            }
            _ => 0.0,
        }
    }

    fn common(&self, other: &Words) -> usize {
        let (mut left, mut right, mut common) = (0, 0, 0);
        while let (Some(one), Some(two)) = (self.sorted.get(left), other.sorted.get(right)) {
            match one.cmp(two) {
                std::cmp::Ordering::Less => left += 1,
                std::cmp::Ordering::Greater => right += 1,
                std::cmp::Ordering::Equal => (left, right, common) = (left + 1, right + 1, common + 1),
            }
        }
        common
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(one: &str, two: &str) -> f32 {
        let mut vocabulary = Vocabulary::default();
        let (one, two) = (vocabulary.words(one), vocabulary.words(two));
        one.likeness(&two, 0.3)
    }

    #[test]
    fn words_in_order_count() {
        assert!((likeness("the quick brown fox jumps", "the quick red fox jumps") - 0.8).abs() < 0.01);
        assert!(likeness("one two three four five six", "seven eight nine ten eleven") < 0.01);
        assert!(likeness("Licences", "Free licences") > 0.5);
        assert!(likeness("Exercise", "Exercises") > 0.8);
        assert!(likeness("Saving", "History") < 0.3);
    }
}
