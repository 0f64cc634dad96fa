//! Facts that a page lists under its title: a label and values, not yet in any language.

use super::moment::Period;
use super::vocabulary::Wiki;
use toml::value::Datetime;

/// A line of the list of facts.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Fluent id.
    pub label: &'static str,
    /// Name of an icon of the theme.
    pub icon: &'static str,
    pub values: Vec<FactValue>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum FactValue {
    /// The author's words, in the language of the text.
    Text(String),
    /// Fluent id.
    Word(String),
    /// An identifier that reads from left to right in every language, with where it leads.
    Code {
        text: String,
        url: Option<String>,
    },
    /// Another site: by the author's words, or by the address itself.
    Link {
        title: Option<String>,
        url: String,
    },
    /// The entry named at this place of the front matter; the name that is written there if it has no entry.
    Entry {
        path: String,
        written: String,
    },
    /// BCP 47.
    Language(String),
    /// ISO 3166-1.
    Country(String),
    Audience(String),
    Day(Datetime),
    Period(Period),
    Year(i64),
    Number(i64),
    Minutes(u32),
}

impl Fact {
    pub fn new(label: &'static str, icon: &'static str, values: impl IntoIterator<Item = FactValue>) -> Self {
        Self { label, icon, values: values.into_iter().collect() }
    }
}

/// The entries of a list in front matter.
pub(super) fn entries<'a>(path: &'a str, written: &'a [String]) -> impl Iterator<Item = FactValue> + 'a {
    let value = move |(index, written): (usize, &String)| FactValue::Entry {
        path: format!("{path}.{index}"),
        written: written.clone(),
    };
    written.iter().enumerate().map(value)
}

pub(super) fn entry(path: &str, written: &Option<String>) -> Option<FactValue> {
    written.clone().map(|written| FactValue::Entry { path: path.to_owned(), written })
}

pub(super) fn text(text: &Option<String>) -> Option<FactValue> {
    text.clone().map(FactValue::Text)
}

pub(super) fn link(url: &Option<String>) -> Option<FactValue> {
    url.clone().map(|url| FactValue::Link { title: None, url })
}

/// A word of a vocabulary: Fluent id `prefix-name`.
pub(super) fn word(prefix: &str, name: &str) -> FactValue {
    FactValue::Word(format!("{prefix}-{name}"))
}

pub(super) fn wikis(wikis: &[Wiki]) -> Fact {
    Fact::new("wikis", "globe", wikis.iter().map(|wiki| word("wiki", wiki.name())))
}

pub(super) fn languages(languages: &[String]) -> Fact {
    Fact::new("fact-languages", "globe", languages.iter().cloned().map(FactValue::Language))
}

pub(super) fn countries(countries: &[String]) -> Fact {
    Fact::new("fact-countries", "place", countries.iter().cloned().map(FactValue::Country))
}

pub(super) fn audience(audience: &[String]) -> Fact {
    Fact::new("audience", "people", audience.iter().cloned().map(FactValue::Audience))
}

/// A Wikidata item, with its address.
pub(super) fn wikidata(item: &Option<String>) -> Fact {
    let value = item.clone().map(|item| {
        let url = format!("https://www.wikidata.org/wiki/{item}");
        FactValue::Code { text: item, url: Some(url) }
    });
    Fact::new("fact-wikidata", "link", value)
}
