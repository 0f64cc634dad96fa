//! Where the entries of a catalogue stand today, in the source and in the translation.

use super::catalogue::join;
use super::pair::{Between, Change, Found, Item, find};
use super::sync::{Entry, Live, bare};
use super::text::fingerprint;
use super::{Unit, UnitKind, Units};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

fn class_of_id(id: &str) -> String {
    UnitKind::class(id.rsplit_once('-').map_or("text", |(name, _)| name))
}

pub(super) fn items(units: &[Unit]) -> Vec<Item> {
    units.iter().map(|unit| Item { text: unit.text.clone(), class: UnitKind::class(unit.kind.name()) }).collect()
}

/// The target units of each entry.
pub(super) fn find_in_target(
    entries: &[Entry<'_>],
    target: &Units,
    strangers: &BTreeSet<u64>,
) -> BTreeMap<usize, Vec<usize>> {
    let units = items(&target.list);
    let records: Vec<Item> = (entries.iter())
        .map(|entry| Item { text: entry.record.translation.clone(), class: class_of_id(&entry.record.id) })
        .collect();
    let mut found: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    // Where the catalogue was changed since, the file still has what it had then.
    let mut free: Vec<bool> = vec![true; units.len()];
    for (index, entry) in entries.iter().enumerate() {
        let Some(synced) = entry.record.synced.filter(|synced| *synced != fingerprint(&entry.record.translation))
        else {
            continue;
        };
        if let Some(run) = run_with(&target.list, &free, synced) {
            run.clone().for_each(|unit| free[unit] = false);
            found.insert(index, run.collect());
        }
    }
    // What is live comes first: an orphan must not take the place of a record with the same words. But the words of an
    // orphan are nobody's new translation.
    let look = |live: Live, between: Between, free: &[bool], found: &mut BTreeMap<usize, Vec<usize>>| {
        let open: Vec<usize> = (0..units.len()).filter(|unit| free[*unit]).collect();
        let open_units: Vec<Item> = open.iter().map(|unit| units[*unit].clone()).collect();
        let wanted: Vec<usize> =
            (0..entries.len()).filter(|entry| entries[*entry].live == live && !found.contains_key(entry)).collect();
        let wanted_records: Vec<Item> = wanted.iter().map(|entry| records[*entry].clone()).collect();
        let mut taken: Vec<usize> = Vec::new();
        for one in find(&wanted_records, &open_units, between) {
            let units: Vec<usize> = one.units.into_iter().map(|unit| open[unit]).collect();
            taken.extend(&units);
            found.extend(one.records.into_iter().map(|record| (wanted[record], units.clone())));
        }
        taken
    };
    let (mut left, mut of_orphans) = (free.clone(), BTreeMap::new());
    if entries.iter().any(|entry| entry.live == Live::Orphan) {
        look(Live::Yes, Between::Same, &free, &mut BTreeMap::new()).into_iter().for_each(|unit| left[unit] = false);
        look(Live::Orphan, Between::Same, &left, &mut of_orphans).into_iter().for_each(|unit| free[unit] = false);
    }
    let known: BTreeSet<usize> = look(Live::Yes, Between::Same, &free, &mut BTreeMap::new()).into_iter().collect();
    for (index, unit) in target.list.iter().enumerate() {
        free[index] &= known.contains(&index) || !strangers.contains(&fingerprint(&unit.text));
    }
    // The source's own words are no rewriting of a translation that came in from elsewhere.
    let came_in = |entry: &&Entry<'_>| entry.record.synced.is_none() && !entry.record.translation.is_empty();
    let sources: BTreeSet<u64> = entries.iter().filter(came_in).map(|entry| bare(&entry.record.source)).collect();
    for (index, unit) in target.list.iter().enumerate().filter(|_| !sources.is_empty()) {
        free[index] &= known.contains(&index) || !sources.contains(&bare(&unit.text));
    }
    look(Live::Yes, Between::Rewritten, &free, &mut found);
    found.extend(of_orphans);
    found
}

fn run_with(units: &[Unit], free: &[bool], print: u64) -> Option<Range<usize>> {
    (1..=4).find_map(|length| {
        (0..units.len().saturating_sub(length - 1)).map(|start| start..start + length).find(|run| {
            let all: Vec<&Unit> = units[run.clone()].iter().collect();
            free[run.clone()].iter().all(|free| *free) && fingerprint(&join(&all)) == print
        })
    })
}

/// The source units of the entries. Orphans come back only if their own text is there again, on both sides.
pub(super) fn find_in_source(
    entries: &[Entry<'_>],
    source: &Units,
    in_target: &BTreeMap<usize, Vec<usize>>,
) -> Vec<Found> {
    let units = items(&source.list);
    let is_back = |index: usize| entries[index].live == Live::Orphan && in_target.contains_key(&index);
    let back: BTreeSet<u64> = (0..entries.len())
        .filter(|index| is_back(*index))
        .map(|index| fingerprint(&entries[index].record.source))
        .collect();
    let takes_part = |index: &usize| {
        let Entry { record, live } = &entries[*index];
        match live {
            Live::Orphan => is_back(*index),
            Live::Yes => !record.translation.is_empty() || !back.contains(&fingerprint(&record.source)),
        }
    };
    let mut found: Vec<Found> = Vec::new();
    let mut free: Vec<usize> = (0..units.len()).collect();
    for live in [Live::Yes, Live::Orphan] {
        let wanted: Vec<usize> =
            (0..entries.len()).filter(|index| entries[*index].live == live).filter(takes_part).collect();
        let item = |index: &usize| {
            let record = entries[*index].record;
            Item { text: record.source.clone(), class: class_of_id(&record.id) }
        };
        let records: Vec<Item> = wanted.iter().map(item).collect();
        let open: Vec<Item> = free.iter().map(|unit| units[*unit].clone()).collect();
        for one in find(&records, &open, Between::Another) {
            if live == Live::Yes || one.change != Change::Reworded {
                let records = one.records.into_iter().map(|record| wanted[record]).collect();
                let units = one.units.into_iter().map(|unit| free[unit]).collect();
                found.push(Found { records, units, change: one.change });
            }
        }
        let taken: BTreeSet<usize> = found.iter().flat_map(|found| found.units.iter().copied()).collect();
        free.retain(|unit| !taken.contains(unit));
        prefer_translated(entries, &wanted, &mut found);
    }
    merged(found, in_target)
}

/// Neighbours whose translations are one text now: a translator merged them.
fn merged(mut found: Vec<Found>, in_target: &BTreeMap<usize, Vec<usize>>) -> Vec<Found> {
    found.sort_by(|one, other| one.units.cmp(&other.units));
    let place = |found: &Found| found.records.last().and_then(|record| in_target.get(record)).cloned();
    let mut merged: Vec<Found> = Vec::with_capacity(found.len());
    for one in found {
        let neighbour = merged.last_mut().filter(|before| {
            let beside = before.units.last().is_some_and(|last| one.units.first() == Some(&(last + 1)));
            beside && place(before).is_some() && place(before) == place(&one)
        });
        match neighbour {
            Some(before) => {
                before.records.extend(one.records);
                before.units.extend(one.units);
                before.change = before.change.max(one.change);
            }
            None => merged.push(one),
        }
    }
    merged
}

/// Of two records of the same words, the one with a translation stays.
fn prefer_translated(entries: &[Entry<'_>], wanted: &[usize], found: &mut [Found]) {
    let used: BTreeSet<usize> = found.iter().flat_map(|found| found.records.iter().copied()).collect();
    let left = wanted.iter().filter(|entry| !used.contains(entry) && !entries[**entry].record.translation.is_empty());
    for entry in left {
        let print = fingerprint(&entries[*entry].record.source);
        let same = |record: usize| {
            let record = entries[record].record;
            record.translation.is_empty() && fingerprint(&record.source) == print
        };
        if let Some(found) = found.iter_mut().find(|found| matches!(found.records.as_slice(), [one] if same(*one))) {
            found.records = vec![*entry];
        }
    }
}
