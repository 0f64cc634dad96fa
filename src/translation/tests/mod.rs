//! What a translator and an author do to their files, and what the record says of it.

use super::*;
use crate::document::parse;
use crate::source::SourceFile;

mod properties;
mod scenarios;

/// A source, its translation and their record, as they lie in a folder.
#[derive(Clone, Debug)]
struct Pairing {
    source: String,
    target: String,
    catalogue: Catalogue,
}

pub(super) fn units_of(language: &str, text: &str) -> Units {
    let path = format!("content/{language}/lessons/a.md");
    units(&parse(&SourceFile::text(&path, text)).value, text)
}

impl Pairing {
    /// A translation of everything, adopted.
    fn new(source: &str) -> Self {
        let target = translated(source);
        let mut pairing = Self { source: source.into(), target, catalogue: Catalogue::new("bn", "en") };
        let synced = pairing.sync();
        assert_eq!(pairing.states(), format!("{} current", units_of("en", source).list.len()), "{synced:#?}");
        pairing
    }

    fn look(&self) -> Synced {
        let (source, target) = (units_of("en", &self.source), units_of("bn", &self.target));
        let source = Side { language: "en", units: &source };
        sync(source, Side { language: "bn", units: &target }, &self.catalogue, Adoption::Translated)
    }

    /// A sync with what follows from it on disk; once more changes nothing.
    fn sync(&mut self) -> Synced {
        let synced = self.look();
        self.target = edit::apply(&self.target, &synced.edits);
        let written = synced.catalogue.write();
        self.catalogue = Catalogue::read(&written).unwrap();
        assert_eq!(self.catalogue, synced.catalogue);
        let again = self.look();
        let difference = similar::TextDiff::from_lines(&written, again.catalogue.write()).unified_diff().to_string();
        assert!(difference.is_empty(), "a second sync changes the catalogue:\n{difference}\n{}", self.target);
        assert_eq!(again.edits, [], "a second sync edits nothing");
        synced
    }

    /// What the catalogue counts: `14 current, 2 outdated, 1 orphaned`.
    fn states(&self) -> String {
        let tally = Tally::of(&self.catalogue);
        let counts = [
            (tally.current, "current"),
            (tally.needs_review, "to review"),
            (tally.outdated, "outdated"),
            (tally.untranslated, "untranslated"),
            (tally.orphaned, "orphaned"),
        ];
        let words = counts.iter().filter(|(count, _)| count.units > 0);
        words.map(|(count, name)| format!("{} {name}", count.units)).collect::<Vec<_>>().join(", ")
    }

    fn edit_source(&mut self, old: &str, new: &str) -> &mut Self {
        assert!(self.source.contains(old), "{old}");
        self.source = self.source.replacen(old, new, 1);
        self
    }

    fn edit_target(&mut self, old: &str, new: &str) -> &mut Self {
        assert!(self.target.contains(old), "{old}\n{}", self.target);
        self.target = self.target.replacen(old, new, 1);
        self
    }

    fn record(&self, source: &str) -> &Record {
        self.catalogue.records.iter().find(|record| record.source == source).expect("there is such a unit")
    }
}

/// A translation that a test can read: every word of prose with a mark before it.
fn translated(source: &str) -> String {
    let units = units_of("en", source);
    let edits: Vec<Edit> = units
        .list
        .iter()
        .map(|unit| Edit {
            span: unit.span.clone(),
            text: word_by_word(&unit.text),
            form: if unit.kind.is_key() { Form::Value } else { Form::Lines },
        })
        .collect();
    edit::apply(source, &edits)
}

/// Each word that is no markup, with `ব` before it.
fn word_by_word(text: &str) -> String {
    let word = |word: &str| match word.starts_with(|first: char| first.is_alphabetic()) {
        true => format!("ব{word}"),
        false => word.to_owned(),
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}
