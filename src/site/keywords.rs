//! Keywords and what they gather, linked across languages.
//!
//! A keyword's id comes from the words of the entry's source language, or from `[keywords.…]` in the settings. The words of
//! a translation belong to those of its source by their place in the list.

use super::{Entry, EntryKey, slug};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, life as complain};
use crate::language::{self, Tag};
use std::collections::{BTreeMap, BTreeSet};

/// One subject in all languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keyword {
    /// The end of its address.
    pub id: String,
    /// What it is called, as far as somebody said so.
    pub words: BTreeMap<Tag, String>,
    pub entries: BTreeSet<EntryKey>,
}

impl Keyword {
    /// What it is called in a language, else along the chain, else anywhere, with the language of the words.
    pub fn word<'a>(&'a self, chain: impl Iterator<Item = &'a Tag>) -> (&'a Tag, &'a str) {
        let found = chain.filter_map(|tag| self.words.get_key_value(tag)).next();
        let (tag, word) = found.or_else(|| self.words.iter().next()).expect("a keyword was written by somebody");
        (tag, word)
    }
}

/// Words in lower case → the id that the settings give them.
struct Declared(BTreeMap<String, String>);

/// All keywords of entries that lists hold.
pub fn keywords<'a>(
    config: &Config,
    entries: impl Iterator<Item = &'a Entry>,
    notes: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Keyword> {
    let declared = Declared::of(config);
    let mut votes: BTreeMap<String, BTreeMap<Tag, BTreeMap<String, usize>>> = BTreeMap::new();
    let mut gathered: BTreeMap<String, BTreeSet<EntryKey>> = BTreeMap::new();
    for entry in entries {
        let Some(source) = entry.editions.get(&entry.source) else { continue };
        let ids = ids(entry, &declared);
        for (tag, edition) in &entry.editions {
            let own = edition.document.value.front.table.contains_key("keywords");
            let words = &edition.meta.common.keywords;
            if own && words.len() != ids.len() {
                let place = edition.document.value.key_span("keywords");
                notes.push(complain::keywords_differ(words.len(), source.meta.common.keywords.len(), place));
            } else if own {
                for (id, word) in ids.iter().zip(words) {
                    let votes = votes.entry(id.clone()).or_default().entry(tag.clone()).or_default();
                    *votes.entry(word.trim().to_owned()).or_default() += 1;
                }
            }
        }
        ids.into_iter().for_each(|id| {
            gathered.entry(id).or_default().insert(entry.key.clone());
        });
    }
    let keyword = |(id, entries): (String, BTreeSet<EntryKey>)| {
        // The commonest spelling; of two, the first in the alphabet.
        let commonest = |votes: &BTreeMap<String, usize>| {
            votes.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0))).map(|(word, _)| word.clone())
        };
        let mut words: BTreeMap<Tag, String> = votes
            .get(&id)
            .into_iter()
            .flatten()
            .filter_map(|(tag, votes)| Some((tag.clone(), commonest(votes)?)))
            .collect();
        for (language, shown) in config.keywords.get(&id).into_iter().flatten() {
            if let (Some(tag), Some(word)) = (language::canonical(language), shown.first()) {
                words.insert(tag, word.clone());
            }
        }
        (!words.is_empty()).then(|| (id.clone(), Keyword { id, words, entries }))
    };
    gathered.into_iter().filter_map(keyword).collect()
}

/// The ids of an entry's keywords, in their order.
pub fn ids_of(config: &Config, entry: &Entry) -> Vec<String> {
    ids(entry, &Declared::of(config))
}

fn ids(entry: &Entry, declared: &Declared) -> Vec<String> {
    let words = entry.editions.get(&entry.source).map(|source| source.meta.common.keywords.as_slice());
    words.unwrap_or_default().iter().map(|word| declared.id(word)).collect()
}

impl Declared {
    fn of(config: &Config) -> Self {
        let words = config.keywords.iter().flat_map(|(id, languages)| {
            languages.values().flatten().map(move |word| (word.trim().to_lowercase(), id.clone()))
        });
        Self(words.collect())
    }

    fn id(&self, word: &str) -> String {
        self.0.get(&word.trim().to_lowercase()).cloned().unwrap_or_else(|| slug(word))
    }
}
