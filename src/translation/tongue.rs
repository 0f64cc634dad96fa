//! Texts in a translated file that are still in the language of the source: those of another version of it, which nobody
//! has translated yet.

use super::text::{prose, words};
use super::{Record, Unit};
use std::collections::BTreeSet;

/// What is known of how a source and its translation are written.
pub(super) struct Tongue {
    /// All words of the source, today's and those of the record.
    words: BTreeSet<String>,
    /// Whether the two languages are too near to each other to be told apart by their words.
    near: bool,
    /// Whether the translation is written in letters that the source has not.
    own_letters: bool,
}

/// Texts with fewer words may be names, which are the same in many languages.
const FEWEST_WORDS: usize = 4;

/// How much of a text of the source's language is in words that the source has, in percent.
const COMMON: usize = 60;

impl Tongue {
    /// Languages are BCP 47.
    pub(super) fn of<'a>(
        languages: (&str, &str),
        source: &[Unit],
        target: &[Unit],
        records: impl Iterator<Item = &'a Record>,
    ) -> Self {
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
        let own = source.iter().map(|unit| unit.text.as_str());
        let texts = own.chain(records.flat_map(|record| [record.source.as_str(), record.basis()]));
        let words = texts.flat_map(|text| words(&prose(text))).collect();
        let share = |units: &[Unit]| {
            let letters = units.iter().flat_map(|unit| unit.text.chars()).filter(|letter| letter.is_alphabetic());
            let (all, beyond) = letters.fold((0_usize, 0_usize), |(all, beyond), letter| {
                (all + 1, beyond + usize::from(is_beyond_latin(letter)))
            });
            (beyond * 100).checked_div(all).unwrap_or(0)
        };
        Self {
            words,
            near: primary(languages.0) == primary(languages.1),
            own_letters: share(target) >= 20 && share(source) < 10,
        }
    }

    /// Whether a text of the translation is in the source's language.
    pub(super) fn is_of_source(&self, text: &str) -> bool {
        if self.near {
            return false;
        }
        let words = words(&prose(text));
        let words: Vec<&String> = words.iter().filter(|word| word.chars().any(char::is_alphabetic)).collect();
        if words.len() < FEWEST_WORDS {
            return false;
        }
        let of_source = words.iter().filter(|word| self.words.contains(**word)).count();
        let foreign_letters = self.own_letters && words.iter().all(|word| !word.contains(is_beyond_latin));
        foreign_letters || of_source * 100 >= words.len() * COMMON
    }
}

fn is_beyond_latin(letter: char) -> bool {
    letter.is_alphabetic() && letter > '\u{24f}' && !matches!(letter, '\u{1e00}'..='\u{1eff}')
}

#[cfg(test)]
mod tests {
    use super::super::tests::units_of;
    use super::*;

    const SOURCE: &str =
        "The lesson shows how to save a file, and why it matters to all of us.\n\nSave the file often.\n";

    fn is_of_source(language: &str, target: &str, text: &str) -> bool {
        let (source, target) = (units_of("en", SOURCE), units_of(language, target));
        Tongue::of(("en", language), &source.list, &target.list, std::iter::empty()).is_of_source(text)
    }

    #[test]
    fn another_version_of_the_source_is_no_translation() {
        let es = "La lección muestra cómo guardar un archivo.\n";
        assert!(is_of_source("es", es, "This lesson shows why it matters to save a file"));
        assert!(!is_of_source("es", es, "La lección enseña a guardar, y por qué importa a todos"));
        assert!(is_of_source("es", es, "It _matters_ to *all* of us"));
        assert!(!is_of_source("es", es, "Save a file"), "too short to know");
        assert!(!is_of_source("en-simple", es, "This lesson shows why it matters to save a file"), "too near to know");
    }

    #[test]
    fn letters_tell_languages_apart_as_well() {
        let ja = "レッスンではファイルの保存方法を示します。\n";
        assert!(is_of_source("ja", ja, "Quite other words than those before"));
        assert!(!is_of_source("ja", ja, "GitHub に push しましょう and so on"));
        assert!(!is_of_source("es", "Palabras\n", "Otras palabras que las de antes"));
    }
}
