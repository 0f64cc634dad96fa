//! The territory in which a language is read most, for those who ask for one with each language: Open Graph does.

use crate::language::Tag;
use icu_locale::{LanguageIdentifier, LocaleExpander};

/// `bn_BD` of `bn`, `pt_PT` of `pt-PT`: by the tag itself, else by the likely subtags of CLDR.
pub fn territory(tag: &Tag) -> Option<String> {
    let mut whole: LanguageIdentifier = tag.as_str().parse().ok()?;
    LocaleExpander::new_extended().maximize(&mut whole);
    Some(format!("{}_{}", whole.language, whole.region?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_without_a_territory_gets_the_likely_one() {
        let of = |tag: &str| territory(&Tag::new(tag)).unwrap();
        assert_eq!(["en", "bn", "uz-Cyrl", "zh-Hans", "pt-BR"].map(of), ["en_US", "bn_BD", "uz_UZ", "zh_CN", "pt_BR"]);
        assert_eq!(territory(&Tag::new("tlh")), None);
    }
}
