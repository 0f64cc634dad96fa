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
    /// Each word with a bit for each place where it stands, in the order of `sorted`; empty for long texts.
    places: Vec<(u32, u64)>,
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
        let mut places: Vec<(u32, u64)> = Vec::new();
        if sequence.len() <= 64 {
            places = sorted.iter().map(|word| (*word, 0)).collect();
            places.dedup();
            for (place, word) in sequence.iter().enumerate() {
                if let Ok(index) = places.binary_search_by_key(word, |(word, _)| *word) {
                    places[index].1 |= 1 << place;
                }
            }
        }
        Words { sequence, sorted, places, short }
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
        by_letters.max(2.0 * self.in_order(other) as f32 / all as f32)
    }

    /// How many words the texts have in common, in the same order.
    fn in_order(&self, other: &Words) -> usize {
        if self.sequence.len() > 64 {
            let ratio = similar::capture_diff_slices(similar::Algorithm::Myers, &self.sequence, &other.sequence);
            let equal = ratio.iter().filter(|operation| operation.tag() == similar::DiffTag::Equal);
            return equal.map(|operation| operation.old_range().len()).sum();
        }
        // The longest common subsequence, a bit for each word of this text (Hyyrö, "Bit-parallel LCS-length computation
        // revisited", 2004): a bit goes to 0 where one more word is common.
        let mut open = u64::MAX;
        for word in &other.sequence {
            let index = self.places.binary_search_by_key(word, |(word, _)| *word);
            let here = index.map_or(0, |index| self.places[index].1);
            let met = open & here;
            open = open.wrapping_add(met) | (open & !here);
        }
        let own = u64::MAX.checked_shr(64 - self.sequence.len() as u32).unwrap_or(0);
        (!open & own).count_ones() as usize
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
    fn what_is_common_in_order_is_counted_as_a_diff_counts_it() {
        let mut random = 1_u64;
        let mut text = |length: u64, vocabulary: u64| {
            let mut word = || {
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                ((random >> 33) % vocabulary).to_string()
            };
            (0..length).map(|_| word()).collect::<Vec<_>>().join(" ")
        };
        for length in [0, 1, 5, 20, 63, 64, 65, 90] {
            for vocabulary in [2, 7, 40] {
                let (one, two) = (text(length, vocabulary), text(length + 3, vocabulary));
                let mut vocabulary = Vocabulary::default();
                let (one, two) = (vocabulary.words(&one), vocabulary.words(&two));
                let diff = similar::capture_diff_slices(similar::Algorithm::Lcs, &one.sequence, &two.sequence);
                let equal = diff.iter().filter(|operation| operation.tag() == similar::DiffTag::Equal);
                let equal: usize = equal.map(|operation| operation.old_range().len()).sum();
                assert_eq!(one.in_order(&two), equal, "{length}");
            }
        }
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
