//! How long a text takes to read: words are counted, and characters where a script has no spaces between words.

use super::Language;
use unicode_segmentation::UnicodeSegmentation;

/// How much there is to read in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Extent {
    /// Of scripts with spaces.
    pub words: usize,
    /// Han and kana.
    pub ideographs: usize,
    /// Letters of other scripts without spaces: Thai, Lao, Khmer, Burmese, Tibetan.
    pub letters: usize,
}

/// Words that people read in a minute, by script: Trauzettel-Klosinski and Dietz 2012, doi:10.1167/iovs.11-8284, rounded
/// down for those who learn. Scripts that nobody measured there have the mean of all.
const WORDS: [(&str, usize); 4] = [("Latn", 200), ("Cyrl", 180), ("Arab", 140), ("Hebr", 180)];
const WORDS_ELSEWHERE: usize = 180;
/// Characters in a minute, from the same source.
const IDEOGRAPHS: [(&str, usize); 1] = [("Jpan", 350)];
const IDEOGRAPHS_ELSEWHERE: usize = 250;
const LETTERS: usize = 800;

impl Extent {
    pub fn of(text: &str) -> Self {
        let mut extent = Self::default();
        for word in text.unicode_words() {
            match word.chars().next() {
                Some(first) if is_ideograph(first) => {
                    extent.ideographs += word.chars().filter(|one| is_ideograph(*one)).count()
                }
                Some(first) if is_unspaced(first) => {
                    extent.letters += word.chars().filter(|one| one.is_alphabetic()).count()
                }
                Some(_) | None => extent.words += 1,
            }
        }
        extent
    }

    /// Minutes that readers of a language need, at least one for anything at all.
    pub fn minutes(&self, language: &Language) -> u32 {
        let pace = |table: &[(&str, usize)], elsewhere: usize| {
            table.iter().find(|(script, _)| *script == language.script).map_or(elsewhere, |(_, pace)| *pace)
        };
        // In sixtieths, so that a text of two scripts is rounded once.
        let seconds = self.words * 60 / pace(&WORDS, WORDS_ELSEWHERE)
            + self.ideographs * 60 / pace(&IDEOGRAPHS, IDEOGRAPHS_ELSEWHERE)
            + self.letters * 60 / LETTERS;
        let minutes = (seconds + 30) / 60;
        let some = self.words + self.ideographs + self.letters > 0;
        u32::try_from(minutes).unwrap_or(u32::MAX).max(u32::from(some))
    }
}

fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}

fn is_unspaced(character: char) -> bool {
    matches!(character, '\u{e00}'..='\u{eff}' | '\u{f00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

#[cfg(test)]
mod tests {
    use super::super::{Overrides, resolve};
    use super::*;

    fn extent(words: usize, ideographs: usize, letters: usize) -> Extent {
        Extent { words, ideographs, letters }
    }

    #[test]
    fn words_are_counted_and_characters_where_there_are_no_spaces() {
        assert_eq!(Extent::of("A word, and don’t stop."), extent(5, 0, 0));
        assert_eq!(Extent::of("উইকিপিডিয়া একটি বিশ্বকোষ।"), extent(3, 0, 0));
        assert_eq!(Extent::of("الموسوعة الحرة، ٢٠٢٦"), extent(3, 0, 0));
        assert_eq!(Extent::of("oʻqish uchun 10 daqiqa"), extent(4, 0, 0));
        assert_eq!(Extent::of("编辑维基百科，从 Wikipedia 开始。"), extent(1, 9, 0));
        assert_eq!(Extent::of("はじめての編集"), extent(0, 7, 0));
        assert_eq!(Extent::of("위키백과 편집"), extent(2, 0, 0));
        let thai = Extent::of("สารานุกรมเสรี");
        assert!(thai.words == 0 && thai.ideographs == 0 && thai.letters > 8, "{thai:?}");
        assert_eq!(Extent::of(" — … "), Extent::default());
    }

    #[test]
    fn each_script_has_its_pace() {
        let minutes = |code: &str, extent: Extent| {
            extent.minutes(&resolve(code, &Overrides::default()).expect("a language of the table"))
        };
        assert_eq!(["en", "ar", "ru", "bn"].map(|code| minutes(code, extent(1_400, 0, 0))), [7, 10, 8, 8]);
        assert_eq!(["zh-Hans", "ja"].map(|code| minutes(code, extent(0, 3_500, 0))), [14, 10]);
        assert_eq!(minutes("th", extent(0, 0, 8_000)), 10);
        assert_eq!(minutes("en", extent(3, 0, 0)), 1);
        assert_eq!(minutes("en", Extent::default()), 0);
    }
}
