//! What a page on paper says of an entry in a few lines: when, where, with whom.

use super::web::{arguments, message, when_text};
use crate::kind::moment::Period;
use crate::kind::{Fact, FactValue};
use crate::language::{self, Tag};
use crate::locale::{Arguments, Locales, Value};
use crate::site::{Reading, Site};
use serde::Serialize;

/// The facts that people ask for who see a poster, by their labels.
const ON_PAPER: [&str; 9] = [
    "fact-when",
    "fact-period",
    "fact-place",
    "fact-mode",
    "fact-languages",
    "fact-cost",
    "fact-deadline",
    "fact-organisers",
    "fact-contact",
];

/// A label and what belongs to it, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperFact {
    /// `fact-when`
    pub id: &'static str,
    pub label: String,
    pub text: String,
}

/// The facts of an entry, in the order of its kind.
pub fn facts(site: &Site, locales: &Locales, reading: &Reading, reader: &Tag) -> Vec<PaperFact> {
    let maker = Maker { site, locales, reading, reader };
    let told = reading.edition.meta.fields.kind().facts();
    let few = told.iter().filter(|fact| ON_PAPER.contains(&fact.label) && !fact.values.is_empty());
    few.map(|fact| maker.fact(fact)).filter(|fact| !fact.text.is_empty()).collect()
}

struct Maker<'a> {
    site: &'a Site,
    locales: &'a Locales,
    reading: &'a Reading<'a>,
    reader: &'a Tag,
}

impl Maker<'_> {
    fn fact(&self, fact: &Fact) -> PaperFact {
        let mut texts: Vec<String> = Vec::new();
        for text in fact.values.iter().map(|value| self.text(value)) {
            // A place is often named by its house, and the house again by itself.
            if !text.is_empty() && !texts.iter().any(|known| known.contains(&text)) {
                texts.push(text);
            }
        }
        let text = match texts.as_slice() {
            [one] => one.clone(),
            // A house, a town and a country are one place.
            several if fact.label == "fact-place" => several.join(" · "),
            several => self.locales.list(self.reader, several),
        };
        PaperFact { id: fact.label, label: self.word(fact.label), text }
    }

    fn text(&self, value: &FactValue) -> String {
        match value {
            FactValue::Text(text) | FactValue::Code { text, .. } | FactValue::Link { title: Some(text), .. } => {
                text.clone()
            }
            FactValue::Word(key) => self.word(key),
            FactValue::Link { title: None, url } => url
                .trim_start_matches("https://")
                .trim_start_matches("http://")
                .trim_start_matches("mailto:")
                .trim_end_matches('/')
                .to_owned(),
            FactValue::Entry { path, written } => self.name(path, written),
            FactValue::Language(tag) => language::resolve(tag, &language::Overrides::default())
                .map_or_else(|_| tag.clone(), |language| language.autonym.clone()),
            FactValue::Country(code) => self.word(&format!("country-{code}")),
            FactValue::Audience(id) => id.clone(),
            FactValue::Day(day) => self.when(&Period { start: *day, end: None, zone: None }),
            FactValue::Period(period) => self.when(period),
            FactValue::Year(year) => self.number("year", "year", *year as f64),
            FactValue::Number(number) => self.locales.number(self.reader, *number as f64),
            FactValue::Minutes(minutes) => self.number("lesson-minutes", "n", f64::from(*minutes)),
        }
    }

    fn name(&self, path: &str, written: &str) -> String {
        let there = self.reading.edition.references.at(path).and_then(|key| self.site.reading(key, self.reader));
        there.map_or_else(|| written.to_owned(), |there| there.edition.meta.common.title.clone())
    }

    fn when(&self, period: &Period) -> String {
        let start = period.start();
        start.map(|start| when_text(self.locales, &start, period.end().as_ref(), self.reader)).unwrap_or_default()
    }

    fn number(&self, key: &str, name: &str, number: f64) -> String {
        message(self.locales, self.reader, key, &arguments([(name, Value::Number(number))]))
    }

    fn word(&self, key: &str) -> String {
        message(self.locales, self.reader, key, &Arguments::new())
    }
}
