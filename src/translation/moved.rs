//! Paragraphs that an author moved from one entry to another: what was translated of them goes along, with its state.
//!
//! They are known by the record alone: the words of an orphan in one catalogue are those of a unit without a translation
//! in another. A text of few words, such as `Exercise`, goes along only beside another one of the same entry.

use super::sync::retargeted;
use super::text::{PARTS, fingerprint, folded, loose, targets, words};
use super::{Catalogue, Record, Review, State, Synced, UnitKind};
use std::collections::{BTreeMap, BTreeSet};

/// One record that changes its catalogue. Indices are into the list that `moved` got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    pub from: usize,
    /// Index into `Catalogue::orphans` of `from`.
    pub orphan: usize,
    pub to: usize,
    /// Index into `Catalogue::records` of `to`.
    pub record: usize,
}

/// Texts with fewer words are known only beside others.
const FEWEST_WORDS: usize = 4;

/// What moved between the entries of one language, each as its sync left it; `None` for one that has no record.
pub fn moved(entries: &[Option<&Synced>]) -> Vec<Moved> {
    let mut orphans: BTreeMap<(String, u64), Vec<(usize, usize)>> = BTreeMap::new();
    for (entry, synced) in entries.iter().enumerate() {
        for (index, orphan) in synced.iter().flat_map(|synced| synced.catalogue.orphans.iter().enumerate()) {
            orphans.entry(name(orphan)).or_default().push((entry, index));
        }
    }
    if orphans.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Moved> = Vec::new();
    for (to, synced) in entries.iter().enumerate() {
        let Some(synced) = synced else { continue };
        let mut search = Search { entries, to, orphans: &orphans, before: &found, candidates: BTreeMap::new() };
        let untranslated = (synced.catalogue.records.iter().zip(&synced.pairs))
            .filter(|(record, pair)| pair.state == State::Untranslated && record.translation.is_empty());
        let wanted: Vec<usize> = untranslated.map(|(_, pair)| pair.record).collect();
        // What is clear by itself, then what is clear by what stands beside it.
        wanted.iter().for_each(|record| search.by_itself(*record));
        wanted.iter().for_each(|record| search.beside(*record, 1));
        wanted.iter().rev().for_each(|record| search.beside(*record, -1));
        let known = search.known();
        found.extend(known);
    }
    found
}

/// What the untranslated records of one entry were elsewhere.
struct Search<'a> {
    entries: &'a [Option<&'a Synced>],
    to: usize,
    /// Name → entry and number of the orphans that have it.
    orphans: &'a BTreeMap<(String, u64), Vec<(usize, usize)>>,
    /// What went to other entries.
    before: &'a [Moved],
    /// record → entry and number of its orphan
    candidates: BTreeMap<usize, (usize, usize)>,
}

impl Search<'_> {
    fn record(&self, record: usize) -> Option<&Record> {
        self.entries[self.to]?.catalogue.records.get(record)
    }

    fn alike(&self, record: usize) -> Vec<(usize, usize)> {
        let of_name = self.record(record).and_then(|record| self.orphans.get(&name(record)));
        let taken = |one: &(usize, usize)| {
            self.candidates.values().any(|other| other == one)
                || self.before.iter().any(|other| (other.from, other.orphan) == *one)
        };
        of_name.into_iter().flatten().copied().filter(|one| one.0 != self.to && !taken(one)).collect()
    }

    /// If there is only one of its name, or all were translated alike.
    fn by_itself(&mut self, record: usize) {
        let translation = |(entry, orphan): &(usize, usize)| {
            self.entries[*entry].map(|synced| folded(&synced.catalogue.orphans[*orphan].translation))
        };
        let alike = self.alike(record);
        if let Some(first) =
            alike.first().filter(|first| alike.iter().all(|one| translation(one) == translation(first)))
        {
            self.candidates.insert(record, *first);
        }
    }

    /// The one that stood beside what stands beside this now: behind it, or before it.
    fn beside(&mut self, record: usize, step: isize) {
        if self.candidates.contains_key(&record) {
            return;
        }
        let neighbour = record.checked_add_signed(-step).and_then(|other| self.candidates.get(&other));
        let wanted = neighbour.and_then(|(entry, orphan)| Some((*entry, orphan.checked_add_signed(step)?)));
        if let Some(one) = self.alike(record).into_iter().find(|one| Some(*one) == wanted) {
            self.candidates.insert(record, one);
        }
    }

    fn known(self) -> Vec<Moved> {
        let long =
            |record: usize| self.record(record).is_some_and(|record| words(&record.source).len() >= FEWEST_WORDS);
        let accompanied = |record: usize, from: usize| {
            let is_from = |other: Option<usize>| {
                other.and_then(|other| self.candidates.get(&other)).is_some_and(|(entry, _)| *entry == from)
            };
            is_from(record.checked_sub(1)) || is_from(Some(record + 1))
        };
        let known = self.candidates.iter().filter(|(record, (from, _))| long(**record) || accompanied(**record, *from));
        known
            .map(|(record, (from, orphan))| Moved { from: *from, orphan: *orphan, to: self.to, record: *record })
            .collect()
    }
}

/// By what a record is known in another catalogue: its class, and its words, wherever its links lead.
fn name(record: &Record) -> (String, u64) {
    let kind = record.id.rsplit_once('-').map_or("text", |(kind, _)| kind);
    (UnitKind::class(kind), fingerprint(&loose(&record.source)))
}

/// The catalogues after the moves, by the number of their entry: only those that changed.
pub fn carry(entries: &[Option<&Synced>], moves: &[Moved]) -> BTreeMap<usize, Catalogue> {
    let mut changed: BTreeMap<usize, Catalogue> = BTreeMap::new();
    let mut gone: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let catalogue = |entry: usize| entries[entry].map(|synced| synced.catalogue.clone()).unwrap_or_default();
    for one in moves {
        let orphan = entries[one.from].and_then(|synced| synced.catalogue.orphans.get(one.orphan));
        let Some(orphan) = orphan else { continue };
        let to = changed.entry(one.to).or_insert_with(|| catalogue(one.to));
        take_over(&mut to.records[one.record], orphan);
        changed.entry(one.from).or_insert_with(|| catalogue(one.from));
        gone.entry(one.from).or_default().insert(one.orphan);
    }
    for (entry, gone) in gone {
        let Some(catalogue) = changed.get_mut(&entry) else { continue };
        let mut index = 0..;
        catalogue.orphans.retain(|_| !index.next().is_some_and(|index| gone.contains(&index)));
    }
    changed
}

/// The translation and all that is known of it; targets of links that changed on the way are changed in it, too.
fn take_over(record: &mut Record, orphan: &Record) {
    let (before, after) = (folded(&orphan.source), folded(&record.source));
    let pairs: Vec<(String, String)> = (targets(&before).into_iter().zip(targets(&after)))
        .map(|(one, other)| (before[one].to_owned(), after[other].to_owned()))
        .filter(|(one, other)| one != other)
        .collect();
    record.translation = retargeted(&orphan.translation, &pairs).0;
    record.made_from.clone_from(&orphan.made_from);
    record.review = match (record.review, orphan.review) {
        (Review::Done, Review::Done) => Review::Done,
        (Review::Needed, _) | (_, Review::Needed) => Review::Needed,
    };
    record.comments.extend(orphan.comments.iter().cloned());
    record.flags.clone_from(&orphan.flags);
    record.synced = None;
}

/// The texts of the translations that left an entry.
pub fn texts_of(synced: &Synced, moves: &[Moved], from: usize) -> BTreeSet<u64> {
    let orphans =
        moves.iter().filter(|one| one.from == from).filter_map(|one| synced.catalogue.orphans.get(one.orphan));
    orphans.flat_map(|orphan| orphan.translation.split(PARTS).map(fingerprint).collect::<Vec<u64>>()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translation::{Certainty, Pair};

    fn record(source: &str, translation: &str) -> Record {
        let id = format!("paragraph-{source}");
        Record { id, source: source.into(), translation: translation.into(), ..Record::default() }
    }

    /// An entry with untranslated records and with orphans.
    fn entry(untranslated: &[&str], orphans: &[(&str, &str)]) -> Synced {
        let records: Vec<Record> = untranslated.iter().map(|source| record(source, "")).collect();
        let pairs = (0..records.len()).map(|record| Pair {
            record,
            source: vec![record],
            target: Vec::new(),
            state: State::Untranslated,
            certainty: Certainty::Recorded,
        });
        let pairs = pairs.collect();
        let orphans = orphans.iter().map(|(source, translation)| record(source, translation)).collect();
        Synced { catalogue: Catalogue { records, orphans, ..Catalogue::default() }, pairs, ..Synced::default() }
    }

    /// From entry and orphan to entry and record.
    fn found(entries: &[&Synced]) -> Vec<(usize, usize, usize, usize)> {
        let entries: Vec<Option<&Synced>> = entries.iter().map(|entry| Some(*entry)).collect();
        moved(&entries).into_iter().map(|one| (one.from, one.orphan, one.to, one.record)).collect()
    }

    #[test]
    fn equal_words_are_known_again_and_others_are_not() {
        let from =
            entry(&[], &[("Check the licence before you upload.", "দেখুন"), ("Something else is said here.", "অন্য")]);
        let to = entry(&["A new text that nobody knows.", "Check the licence before you upload."], &[]);
        assert_eq!(found(&[&from, &to]), [(0, 0, 1, 1)]);
    }

    #[test]
    fn few_words_are_known_only_beside_others() {
        let orphans = [("Exercise", "অনুশীলন"), ("Do this with somebody else.", "করুন")];
        let from = entry(&[], &orphans);
        assert_eq!(found(&[&from, &entry(&["Exercise"], &[])]), []);
        let both = entry(&["Exercise", "Do this with somebody else."], &[]);
        assert_eq!(found(&[&from, &both]), [(0, 0, 1, 0), (0, 1, 1, 1)]);
    }

    #[test]
    fn of_two_with_the_same_words_the_one_beside_is_meant_and_none_without() {
        let words = "Try it yourself in the sandbox.";
        let one = entry(&[], &[("Open the page of the first town.", "এক"), (words, "ক")]);
        let two = entry(&[], &[(words, "খ")]);
        assert_eq!(found(&[&one, &two, &entry(&[words], &[])]), [], "translated in two ways");
        let to = entry(&["Open the page of the first town.", words], &[]);
        assert_eq!(found(&[&one, &two, &to]), [(0, 0, 2, 0), (0, 1, 2, 1)]);
    }
}
