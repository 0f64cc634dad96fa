//! What there is to do in each language, and what of it learners wait for most.

use super::translations::Translation;
use super::{EntryKey, Reading, Site};
use crate::document::plain;
use crate::kind::{KindName, Relation};
use crate::language::Tag;
use crate::translation::Tally;
use crate::translation::people::People;
use std::collections::{BTreeMap, BTreeSet};

/// Every translation that is there or wanted, by entry and language.
pub type Works = BTreeMap<(EntryKey, Tag), Work>;

/// A translation that is there or wanted.
#[derive(Debug, Clone)]
pub struct Work {
    pub translation: Translation,
    pub begun: Begun,
    /// All untranslated where nothing is known.
    pub tally: Tally,
    /// Whom its catalogue names.
    pub people: People,
}

/// Whether somebody has begun to translate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begun {
    No,
    /// There is an edition, but no record of what it was made from.
    Unrecorded,
    Yes,
}

/// What is to be done with a translation next, the most urgent first: what is out of date misleads its readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Task {
    Update,
    Finish,
    Review,
    /// Make a record of what it was made from.
    Record,
    Translate,
    Nothing,
}

/// The courses and pathways that lead through an entry, with its place in the first of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paths {
    pub through: BTreeSet<EntryKey>,
    place: usize,
}

impl Work {
    pub fn task(&self) -> Task {
        let tally = &self.tally;
        match self.begun {
            Begun::No => Task::Translate,
            Begun::Unrecorded => Task::Record,
            Begun::Yes if tally.outdated.units > 0 => Task::Update,
            Begun::Yes if tally.untranslated.units == tally.units() && tally.units() > 0 => Task::Translate,
            // What has no words, such as an address, may stay as it is.
            Begun::Yes if tally.untranslated.words > 0 => Task::Finish,
            Begun::Yes if tally.needs_review.units > 0 => Task::Review,
            Begun::Yes => Task::Nothing,
        }
    }
}

impl Task {
    /// In the order in which they come.
    pub const ALL: [Task; 6] = [Task::Update, Task::Finish, Task::Review, Task::Record, Task::Translate, Task::Nothing];

    /// The end of the id of its messages.
    pub fn name(self) -> &'static str {
        match self {
            Task::Update => "update",
            Task::Finish => "finish",
            Task::Review => "review",
            Task::Record => "record",
            Task::Translate => "translate",
            Task::Nothing => "nothing",
        }
    }
}

impl Site {
    /// The languages that people translate into.
    pub fn translated_into(&self) -> Vec<&Tag> {
        let wanted: BTreeSet<&Tag> = self.works.keys().map(|(_, tag)| tag).collect();
        self.languages.iter().map(|language| &language.tag).filter(|tag| wanted.contains(tag)).collect()
    }

    /// Entry → the ways of learners that lead through it. A course is on its own way; what a pathway's courses hold is on
    /// the pathway's.
    pub fn paths(&self) -> BTreeMap<EntryKey, Paths> {
        let mut paths: BTreeMap<EntryKey, Paths> = BTreeMap::new();
        for entry in self.entries.values().filter(|entry| !entry.is_retired() && !entry.key.is_example()) {
            if !matches!(entry.kind, KindName::Course | KindName::Pathway) {
                continue;
            }
            let mut way = Vec::new();
            self.way(&entry.key, &mut way);
            for (place, key) in way.into_iter().enumerate() {
                let known = paths.entry(key).or_insert_with(|| Paths { through: BTreeSet::new(), place });
                known.through.insert(entry.key.clone());
            }
        }
        // Who waits for a page waits for its snippets.
        for (snippet, pages) in &self.included {
            let ways: Vec<&Paths> = pages.iter().filter_map(|page| paths.get(page)).collect();
            let place = ways.iter().map(|paths| paths.place).min();
            let through = ways.iter().flat_map(|paths| paths.through.iter().cloned()).collect();
            if let Some(place) = place {
                paths.insert(snippet.clone(), Paths { through, place });
            }
        }
        paths
    }

    /// The first page that includes a snippet and that readers may find.
    pub fn page_with(&self, snippet: &EntryKey) -> Option<&EntryKey> {
        self.included.get(snippet)?.iter().find(|page| self.is_worked_on(page))
    }

    /// The page that shows a translation to readers of a language. A snippet stands on the pages of others, and has a
    /// name of its own.
    pub fn shown_on<'a>(&'a self, work: &Work, reader: &Tag) -> Option<(Option<String>, Reading<'a>)> {
        let key = &work.translation.key;
        if let Some(reading) = self.reading(key, reader) {
            return Some((None, reading));
        }
        let reading = self.reading(self.page_with(key)?, reader)?;
        Some((Some(name(&work.translation).unwrap_or_else(|| key.to_string())), reading))
    }

    fn is_worked_on(&self, key: &EntryKey) -> bool {
        self.entries.get(key).is_some_and(|entry| !entry.is_retired()) && !key.is_example()
    }

    /// A course or pathway and all that its learners come through, in their order, each once.
    fn way(&self, key: &EntryKey, way: &mut Vec<EntryKey>) {
        if way.contains(key) {
            return;
        }
        way.push(key.clone());
        let Some(edition) = self.entries.get(key).and_then(|entry| entry.editions.get(&entry.source)) else { return };
        edition.lessons().for_each(|lesson| self.way(lesson, way));
        // Places in front matter do not sort as numbers: `sections.10` stands before `sections.2`.
        let mut stops: Vec<(Vec<usize>, &EntryKey)> = (edition.references.named.iter())
            .filter(|(_, (relation, _))| *relation == Relation::Stop)
            .map(|(path, (_, key))| (path.split('.').filter_map(|part| part.parse().ok()).collect(), key))
            .collect();
        stops.sort();
        stops.into_iter().for_each(|(_, stop)| self.way(stop, way));
    }

    /// All translations into a language but those of retired and invented entries, snippets among them: first what most ways of learners lead
    /// through, in the order in which learners come to it.
    pub fn works_in<'a>(&'a self, tag: &Tag, paths: &BTreeMap<EntryKey, Paths>) -> Vec<&'a Work> {
        let shown = |key: &EntryKey| self.is_worked_on(key) || self.page_with(key).is_some();
        let mut works: Vec<&Work> =
            self.works.iter().filter(|((key, other), _)| other == tag && shown(key)).map(|(_, work)| work).collect();
        works.sort_by_key(|work| {
            let key = &work.translation.key;
            let (count, first, place) = paths
                .get(key)
                .map_or((0, None, 0), |paths| (paths.through.len(), paths.through.first().cloned(), paths.place));
            (std::cmp::Reverse(count), first.is_none(), first, place, key.clone())
        });
        works
    }
}

/// What a snippet is called: its title, or that of its first block.
fn name(translation: &Translation) -> Option<String> {
    let document = &translation.edition.as_ref().unwrap_or(&translation.source).value;
    let title = document.front.table.get("title").and_then(toml::Value::as_str).map(str::to_owned);
    title.or_else(|| document.open().directives().first()?.title.as_deref().map(plain))
}
