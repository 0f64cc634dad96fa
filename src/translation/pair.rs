//! Records of a catalogue found again in a file: by their text, by its parts, loosely, by what is left of it.

use super::likeness::{Vocabulary, Words};
use super::text::{PARTS, fingerprint, folded, loose};
use std::collections::BTreeMap;
use std::ops::Range;

/// A text of either side.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub text: String,
    /// Items of different classes are never taken for each other's rewording.
    pub class: String,
}

/// Records and units that belong together: mostly one of each; several where a text was split or joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub records: Vec<usize>,
    pub units: Vec<usize>,
    pub change: Change,
}

/// What became of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Change {
    /// Nothing, or only where its lines and paragraphs end.
    None,
    /// Targets of links and the form of marks.
    Loose,
    Reworded,
}

/// The least likeness of a rewording, and what likeness and matched neighbours must come to together.
const LEAST: f32 = 0.3;
const ENOUGH: f32 = 0.5;
const NEIGHBOUR: f32 = 0.15;

/// The most units that one record can have become.
const MOST_PARTS: usize = 12;

/// What is known of a text that stands alone between two that were found, and is like none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Between {
    /// It is another one: an author put it in the place of the old one.
    Another,
    /// It is the old one written anew: a translator did.
    Rewritten,
    /// Nothing: only texts that are the same are looked for.
    Same,
}

/// Where each record is among the units. Records without text are passed over.
pub(super) fn find(records: &[Item], units: &[Item], between: Between) -> Vec<Found> {
    let mut finder = Finder::new(records, units);
    // A translator may have put the parts of a text apart; what an author put apart are two texts.
    finder.scattered = between != Between::Another;
    finder.in_order();
    finder.anywhere(Change::None);
    finder.split_and_joined();
    if between == Between::Same {
        return finder.found;
    }
    if finder.scattered {
        finder.partly_rewritten();
    }
    finder.anywhere(Change::Loose);
    finder.only_ones();
    finder.reworded();
    match between {
        Between::Another | Between::Same => {}
        Between::Rewritten => finder.rewritten(),
    }
    finder.found.sort_by(|a, b| a.units.cmp(&b.units));
    finder.found
}

struct Finder<'a> {
    records: &'a [Item],
    units: &'a [Item],
    /// The parts of each record, by fingerprint.
    parts: Vec<Vec<u64>>,
    prints: Vec<u64>,
    /// The unit or record that each was found to be.
    of_record: Vec<Option<Range<usize>>>,
    of_unit: Vec<Option<usize>>,
    found: Vec<Found>,
    /// Whether the parts of a record may stand apart.
    scattered: bool,
    /// Where parts of records were found whose other parts were not: record → part → unit.
    partly: BTreeMap<usize, BTreeMap<usize, usize>>,
}

impl<'a> Finder<'a> {
    fn new(records: &'a [Item], units: &'a [Item]) -> Self {
        let prints = |text: &str| {
            let parts = text.split(PARTS).filter(|part| !part.trim().is_empty());
            parts.map(fingerprint).collect::<Vec<u64>>()
        };
        Self {
            parts: records.iter().map(|record| prints(&record.text)).collect(),
            prints: units.iter().map(|unit| fingerprint(&unit.text)).collect(),
            of_record: vec![None; records.len()],
            of_unit: vec![None; units.len()],
            found: Vec::new(),
            scattered: false,
            partly: BTreeMap::new(),
            records,
            units,
        }
    }

    /// Equal texts in the same order: so of two equal paragraphs each stays itself.
    fn in_order(&mut self) {
        let left: Vec<(usize, usize, u64)> = (self.parts.iter().enumerate())
            .flat_map(|(record, parts)| parts.iter().enumerate().map(move |(part, print)| (record, part, *print)))
            .collect();
        let prints: Vec<u64> = left.iter().map(|(_, _, print)| *print).collect();
        let mut places: BTreeMap<usize, BTreeMap<usize, usize>> = BTreeMap::new();
        for operation in similar::capture_diff_slices(similar::Algorithm::Myers, &prints, &self.prints) {
            if operation.tag() == similar::DiffTag::Equal {
                for (old, new) in operation.old_range().zip(operation.new_range()) {
                    let (record, part, _) = left[old];
                    places.entry(record).or_default().insert(part, new);
                }
            }
        }
        for (record, places) in places {
            let units: Vec<usize> = places.values().copied().collect();
            let in_a_row = units.windows(2).all(|pair| pair[0] + 1 == pair[1]);
            if units.len() < self.parts[record].len() {
                self.partly.insert(record, places);
            } else if in_a_row || self.scattered {
                self.take(vec![record], units, Change::None);
            }
        }
    }

    /// Texts of several parts of which one was written anew: it stands beside the others.
    fn partly_rewritten(&mut self) {
        for (record, places) in std::mem::take(&mut self.partly) {
            let count = self.parts[record].len();
            let free = |unit: usize| self.of_unit.get(unit) == Some(&None);
            if self.of_record[record].is_some() || !places.values().all(|unit| free(*unit)) {
                continue;
            }
            let mut units: Vec<Option<usize>> = (0..count).map(|part| places.get(&part).copied()).collect();
            for part in 0..count {
                let after = part.checked_sub(1).and_then(|before| units[before]).map(|unit| unit + 1);
                let before = units.get(part + 1).copied().flatten().and_then(|unit| unit.checked_sub(1));
                let beside = after.or(before).filter(|unit| free(*unit) && !units.contains(&Some(*unit)));
                units[part] =
                    units[part].or(beside.filter(|unit| self.units[*unit].class == self.records[record].class));
            }
            if let Some(units) = units.into_iter().collect::<Option<Vec<usize>>>() {
                self.take(vec![record], units, Change::Reworded);
            }
        }
    }

    /// The same text at another place, first for first.
    fn anywhere(&mut self, change: Change) {
        let print = |text: &str| match change {
            Change::None => fingerprint(text),
            Change::Loose | Change::Reworded => fingerprint(&loose(text)),
        };
        let mut places: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
        for unit in self.free_units() {
            places.entry(print(&self.units[unit].text)).or_default().push(unit);
        }
        for record in self.free_records() {
            let parts: Vec<u64> =
                self.records[record].text.split(PARTS).filter(|part| !part.trim().is_empty()).map(print).collect();
            let starts = parts.first().and_then(|first| places.get(first)).cloned().unwrap_or_default();
            let run = starts.into_iter().map(|start| start..start + parts.len()).find(|run| {
                run.end <= self.units.len()
                    && run
                        .clone()
                        .zip(&parts)
                        .all(|(unit, part)| self.of_unit[unit].is_none() && print(&self.units[unit].text) == *part)
            });
            let apart = || {
                let mut free: Vec<usize> = Vec::new();
                for part in &parts {
                    let units = places.get(part)?;
                    free.push(*units.iter().find(|unit| self.of_unit[**unit].is_none() && !free.contains(unit))?);
                }
                Some(free)
            };
            let found = run.map(Iterator::collect).or_else(|| if self.scattered { apart() } else { None });
            if let Some(units) = found {
                self.take(vec![record], units, change);
            }
        }
    }

    /// A text that was one and is several, or was several and is one.
    fn split_and_joined(&mut self) {
        let squeezed = |item: &Item| loose(&item.text).split_whitespace().collect::<String>();
        let records: BTreeMap<usize, String> =
            self.free_records().into_iter().map(|record| (record, squeezed(&self.records[record]))).collect();
        let units: BTreeMap<usize, String> =
            self.free_units().into_iter().map(|unit| (unit, squeezed(&self.units[unit]))).collect();
        for (record, text) in &records {
            let run = units.keys().find_map(|start| run(&units, *start, text, |unit| self.of_unit[unit].is_none()));
            if let Some(run) = run {
                self.take(vec![*record], run, Change::None);
            }
        }
        for (unit, text) in &units {
            if self.of_unit[*unit].is_some() {
                continue;
            }
            let free = |record: usize| self.of_record[record].is_none();
            if let Some(joined) = records.keys().find_map(|start| run(&records, *start, text, free)) {
                self.take(joined, vec![*unit], Change::None);
            }
        }
    }

    /// A front-matter key of which there is one on both sides.
    fn only_ones(&mut self) {
        let alone = |items: &[Item], free: &dyn Fn(usize) -> bool| -> BTreeMap<String, Option<usize>> {
            let mut seen: BTreeMap<String, Option<usize>> = BTreeMap::new();
            for (index, item) in items.iter().enumerate().filter(|(_, item)| is_key(&item.class)) {
                let only = free(index).then_some(index);
                seen.entry(item.class.clone()).and_modify(|seen| *seen = None).or_insert(only);
            }
            seen
        };
        let records = alone(self.records, &|record| self.of_record[record].is_none());
        let units = alone(self.units, &|unit| self.of_unit[unit].is_none());
        for (class, record) in records {
            if let (Some(record), Some(Some(unit))) = (record, units.get(&class)) {
                self.take(vec![record], vec![*unit], Change::Reworded);
            }
        }
    }

    /// What is alike enough, best first; matched neighbours speak for it.
    fn reworded(&mut self) {
        let mut vocabulary = Vocabulary::default();
        let records: Vec<(usize, Words)> = self
            .free_records()
            .into_iter()
            .map(|record| (record, vocabulary.words(&folded(&self.records[record].text))))
            .collect();
        let units: Vec<(usize, Words)> = self
            .free_units()
            .into_iter()
            .map(|unit| (unit, vocabulary.words(&folded(&self.units[unit].text))))
            .collect();
        let mut candidates: Vec<(f32, f32, usize, usize)> = Vec::new();
        for (record, record_words) in &records {
            for (unit, unit_words) in &units {
                if self.records[*record].class != self.units[*unit].class {
                    continue;
                }
                let near = self.neighbours(*record, *unit);
                let least = LEAST.max(ENOUGH - near);
                let likeness = record_words.likeness(unit_words, least);
                if likeness >= least {
                    candidates.push((likeness + near, likeness, *record, *unit));
                }
            }
        }
        candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (a.2, a.3).cmp(&(b.2, b.3))));
        for (_, _, record, unit) in candidates {
            if self.of_record[record].is_none() && self.of_unit[unit].is_none() {
                self.take(vec![record], vec![unit], Change::Reworded);
            }
        }
    }

    /// The only record and the only unit between two pairs.
    fn rewritten(&mut self) {
        for record in self.free_records() {
            let before = match (0..record).rev().find(|other| !self.parts[*other].is_empty()) {
                Some(before) => self.of_record[before].as_ref().map(|range| range.end),
                None => Some(0),
            };
            let after = match (record + 1..self.records.len()).find(|other| !self.parts[*other].is_empty()) {
                Some(after) => self.of_record[after].as_ref().map(|range| range.start),
                None => Some(self.units.len()),
            };
            let (Some(unit), Some(after)) = (before, after) else { continue };
            let alone = unit + 1 == after && self.of_unit[unit].is_none();
            if alone && self.records[record].class == self.units[unit].class {
                self.take(vec![record], vec![unit], Change::Reworded);
            }
        }
    }

    fn neighbours(&self, record: usize, unit: usize) -> f32 {
        let before = record == 0 && unit == 0
            || record > 0 && self.of_record[record - 1].as_ref().is_some_and(|range| range.end == unit) && unit > 0;
        let ends = record + 1 == self.records.len() && unit + 1 == self.units.len();
        let after = ends
            || self.of_record.get(record + 1).and_then(Option::as_ref).is_some_and(|range| range.start == unit + 1);
        NEIGHBOUR * f32::from(u8::from(before) + u8::from(after))
    }

    fn take(&mut self, records: Vec<usize>, units: Vec<usize>, change: Change) {
        let Some((first, last)) = units.iter().min().copied().zip(units.iter().max().copied()) else { return };
        for record in &records {
            self.of_record[*record] = Some(first..last + 1);
        }
        for unit in &units {
            self.of_unit[*unit] = records.first().copied();
        }
        self.found.push(Found { records, units, change });
    }

    fn free_records(&self) -> Vec<usize> {
        let free = |record: &usize| self.of_record[*record].is_none() && !self.parts[*record].is_empty();
        (0..self.records.len()).filter(free).collect()
    }

    fn free_units(&self) -> Vec<usize> {
        (0..self.units.len()).filter(|unit| self.of_unit[*unit].is_none()).collect()
    }
}

/// The texts from `start` on that make up `whole` together: at least two, all free and next to each other.
fn run(texts: &BTreeMap<usize, String>, start: usize, whole: &str, free: impl Fn(usize) -> bool) -> Option<Vec<usize>> {
    let mut rest = whole;
    let mut taken = Vec::new();
    for index in (start..).take(MOST_PARTS) {
        let text = texts.get(&index).filter(|text| !text.is_empty() && free(index))?;
        rest = rest.strip_prefix(text.as_str())?;
        taken.push(index);
        if rest.is_empty() {
            return (taken.len() > 1).then_some(taken);
        }
    }
    None
}

fn is_key(class: &str) -> bool {
    class.starts_with("key ")
}
