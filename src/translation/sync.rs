//! What a translation is today, from its source, its file and its record. A pure function.

use super::catalogue::{Ids, join};
use super::keep::is_ahead;
use super::likeness::strange;
use super::pair::{Change, Found};
use super::places::{find_in_source, find_in_target};
use super::text::{PARTS, fingerprint, folded, loose, targets, weight};
use super::tongue::Tongue;
use super::unchanged::unchanged;
use super::{Catalogue, Certainty, Pair, Record, Remark, Review, State, Unit, UnitKind, Units, structure};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// One side of a translation.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// BCP 47.
    pub language: &'a str,
    pub units: &'a Units,
}

/// What becomes of translated text that no record speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Adoption {
    /// Pairs found by structure are translations of the present source.
    Translated,
    /// They are, but somebody is to look at them.
    ToReview,
}

/// The result of a sync.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Synced {
    /// To be written instead of the old one.
    pub catalogue: Catalogue,
    /// One for each record, in the same order.
    pub pairs: Vec<Pair>,
    /// Changes to the translated file, in order: see [`super::edit::apply`].
    pub edits: Vec<Edit>,
    pub remarks: Vec<Remark>,
}

/// A unit of the translated file gets another text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Bytes in the file.
    pub span: Range<usize>,
    /// As in `Unit::text`; parts stand apart by an empty line.
    pub text: String,
    /// How it is to be written.
    pub form: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Into the front matter, as a TOML text.
    Value,
    /// On one line: headings, titles, cells.
    Line,
    Lines,
}

/// Rounds until nothing changes any more: texts that are there twice may take a second one.
const ROUNDS: usize = 6;

/// Compares the source, the translated file and the catalogue. The same again, with the result, changes nothing.
pub fn sync(source: Side<'_>, target: Side<'_>, catalogue: &Catalogue, adoption: Adoption) -> Synced {
    if let Some(synced) = unchanged(source, target, catalogue) {
        return synced;
    }
    let mut synced = round(source, target, catalogue, adoption);
    let mut before = catalogue.clone();
    let mut edited: Option<Units> = None;
    for _ in 1..ROUNDS {
        if synced.catalogue == before {
            break;
        }
        let Some(units) = after_edits(edited.as_ref().unwrap_or(target.units), &synced.edits) else { break };
        let next = round(source, Side { units: &units, ..target }, &synced.catalogue, adoption);
        edited = Some(units);
        before = std::mem::replace(&mut synced.catalogue, next.catalogue);
        synced.pairs = keep_certainty(&synced.pairs, next.pairs);
        synced.edits.retain(|edit| next.edits.iter().all(|other| other.span != edit.span));
        synced.edits.extend(next.edits);
        synced.edits.sort_by_key(|edit| edit.span.start);
        synced.remarks.retain(Remark::is_event);
        for remark in next.remarks {
            if !synced.remarks.contains(&remark) {
                synced.remarks.push(remark);
            }
        }
    }
    synced
}

/// The units as they will be in the file; `None` if an edit makes other units of them.
fn after_edits(units: &Units, edits: &[Edit]) -> Option<Units> {
    let mut units = units.clone();
    for edit in edits {
        let unit = units.list.iter_mut().find(|unit| unit.span == edit.span && !edit.text.contains(PARTS))?;
        unit.text.clone_from(&edit.text);
    }
    Some(units)
}

/// Pairs with the certainty of the round in which they were found.
fn keep_certainty(first: &[Pair], mut next: Vec<Pair>) -> Vec<Pair> {
    let certainty: BTreeMap<&[usize], Certainty> =
        first.iter().map(|pair| (pair.source.as_slice(), pair.certainty)).collect();
    for pair in &mut next {
        pair.certainty = certainty.get(pair.source.as_slice()).copied().unwrap_or(pair.certainty);
    }
    next
}

pub(super) fn round(source: Side<'_>, target: Side<'_>, catalogue: &Catalogue, adoption: Adoption) -> Synced {
    let entries: Vec<Entry<'_>> = (catalogue.records.iter().map(|record| Entry { record, live: Live::Yes }))
        .chain(catalogue.orphans.iter().map(|record| Entry { record, live: Live::Orphan }))
        .collect();
    let in_target = find_in_target(&entries, target.units, &catalogue.strangers);
    let in_source = find_in_source(&entries, source.units, &in_target);
    let mut syncing = Syncing {
        source: &source.units.list,
        target: &target.units.list,
        entries: &entries,
        used: vec![false; entries.len()],
        taken: taken(&in_target, target.units.list.len()),
        drafts: Vec::new(),
        edits: Vec::new(),
        remarks: Vec::new(),
        parts: Vec::new(),
    };
    syncing.groups(&in_source, &in_target);
    syncing.copies();
    let records = entries.iter().map(|entry| entry.record);
    let tongue = || Tongue::of((source.language, target.language), &source.units.list, &target.units.list, records);
    syncing.structural(source.units, target.units, adoption, tongue);
    syncing.finish(source.language, target.language, catalogue)
}

/// A record of the catalogue, live or orphaned.
pub(super) struct Entry<'a> {
    pub(super) record: &'a Record,
    pub(super) live: Live,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Live {
    Yes,
    Orphan,
}

/// A record in the making.
struct Draft {
    record: Option<Record>,
    source: Vec<usize>,
    target: Vec<usize>,
    certainty: Certainty,
    /// Whether the target holds the source's own text.
    copy: bool,
    /// The source text at the last sync, if nobody has translated it.
    before: Option<String>,
}

fn taken(in_target: &BTreeMap<usize, Vec<usize>>, length: usize) -> Vec<bool> {
    let mut taken = vec![false; length];
    in_target.values().flatten().for_each(|unit| taken[*unit] = true);
    taken
}

struct Syncing<'a> {
    source: &'a [Unit],
    target: &'a [Unit],
    entries: &'a [Entry<'a>],
    /// Which entries have become part of a draft.
    used: Vec<bool>,
    /// Which target units belong to something.
    taken: Vec<bool>,
    drafts: Vec<Draft>,
    edits: Vec<Edit>,
    remarks: Vec<Remark>,
    /// What was part of a text and is no more.
    parts: Vec<Record>,
}

impl Syncing<'_> {
    /// A draft for each group of source units, in the order of the source.
    fn groups(&mut self, in_source: &[Found], in_target: &BTreeMap<usize, Vec<usize>>) {
        let mut group_of: BTreeMap<usize, &Found> = BTreeMap::new();
        for found in in_source {
            group_of.insert(found.units[0], found);
        }
        let mut unit = 0;
        while unit < self.source.len() {
            let Some(found) = group_of.get(&unit) else {
                self.drafts.push(Draft::new(vec![unit]));
                unit += 1;
                continue;
            };
            let draft = self.known(found, in_target);
            unit += found.units.len();
            self.drafts.push(draft);
        }
    }

    /// The draft of a group that the catalogue knows.
    fn known(&mut self, found: &Found, in_target: &BTreeMap<usize, Vec<usize>>) -> Draft {
        let mut record = self.joined(&found.records);
        // In the order of the record's parts, which need not be that of the file.
        let mut target: Vec<usize> = Vec::new();
        for unit in found.records.iter().filter_map(|record| in_target.get(record)).flatten() {
            if !target.contains(unit) {
                target.push(*unit);
            }
        }
        for entry in &found.records {
            self.used[*entry] = true;
        }
        let mut draft = Draft { target, ..Draft::new(found.units.clone()) };
        if record.translation.is_empty() {
            draft.before = Some(record.source.clone());
            draft.record = Some(record);
            return draft;
        }
        let old = record.clone();
        let text = self.source_text(&found.units);
        follow_source(&mut record, &text, found.change);
        if draft.target.is_empty() {
            return self.without_file(record, draft, &found.records);
        }
        self.follow_file(&mut record, &old, &draft, found.change);
        if found.change == Change::Loose {
            self.follow_targets(&mut record, &old, &text, &draft);
        }
        draft.record = Some(record);
        draft
    }

    /// Several records whose source has become one unit, as one.
    fn joined(&self, entries: &[usize]) -> Record {
        let records: Vec<&Record> = entries.iter().map(|entry| self.entries[*entry].record).collect();
        let Some((first, rest)) = records.split_first() else { return Record::default() };
        let mut record = (*first).clone();
        if rest.is_empty() {
            return record;
        }
        let all = |text: fn(&Record) -> &str| {
            let texts: Vec<&str> = records.iter().map(|record| text(record)).filter(|text| !text.is_empty()).collect();
            texts.join(PARTS)
        };
        let unknown = records.iter().any(|record| record.synced != Some(fingerprint(&record.translation)));
        let outdated = records.iter().any(|record| record.made_from.is_some());
        let partly = records.iter().any(|record| record.translation.is_empty());
        // What nobody translated was made from nothing.
        let begun = records.iter().any(|record| !record.translation.is_empty());
        record.made_from = (begun && (outdated || partly)).then(|| {
            let translated = records.iter().filter(|record| !record.translation.is_empty());
            translated.map(|record| record.basis()).collect::<Vec<_>>().join(PARTS)
        });
        record.source = all(|record| &record.source);
        record.translation = all(|record| &record.translation);
        record.synced = (!unknown).then(|| fingerprint(&record.translation)).or(first.synced.filter(|_| partly));
        if rest.iter().any(|record| record.review == Review::Needed) {
            record.review = Review::Needed;
        }
        record.comments = records.iter().flat_map(|record| record.comments.iter().cloned()).collect();
        record
    }

    /// A translation that is in the catalogue only: one that a platform made, or one that a person took out of the file.
    fn without_file(&mut self, record: Record, draft: Draft, entries: &[usize]) -> Draft {
        let from_platform = record.synced != Some(fingerprint(&record.translation));
        if from_platform {
            return Draft { record: Some(record), ..draft };
        }
        for entry in entries {
            self.used[*entry] = false;
        }
        draft
    }

    /// Which of file and catalogue was changed since the last sync, and what follows from it.
    fn follow_file(&mut self, record: &mut Record, old: &Record, draft: &Draft, change: Change) {
        let units: Vec<&Unit> = draft.target.iter().map(|unit| &self.target[*unit]).collect();
        let file = join(&units);
        let (in_file, in_catalogue) = (fingerprint(&file), fingerprint(&old.translation));
        let base = old.synced.unwrap_or(if in_file == in_catalogue { in_file } else { 0 });
        match (in_file != base, in_catalogue != base) {
            (false, false) => record.translation = file,
            (false, true) if self.can_take(draft, &record.translation) => {
                self.write(draft, &record.translation.clone());
                record.synced = Some(in_catalogue);
            }
            (_, true) if in_file != in_catalogue => {
                let catalogue = old.translation.clone();
                self.remarks.push(Remark::Conflict { target: draft.target[0], file, catalogue });
            }
            (_, both) => {
                let meant = !both && loose(&file) != loose(&old.translation);
                if meant {
                    self.keep_parts(old, &units);
                    // Somebody may have taken one text out and written another at its place.
                    let elsewhere = self.target.iter().any(|unit| folded(&unit.text) == folded(&old.translation));
                    if units.len() == 1 && !elsewhere && strange(&file, &old.translation) {
                        self.parts.push(Record { made_from: None, ..old.clone() });
                    }
                    if change == Change::Reworded {
                        self.remarks.push(Remark::BothChanged { source: draft.source[0], target: draft.target[0] });
                    }
                    record.accept();
                }
                record.translation = file;
                record.synced = Some(in_file);
            }
        }
        if record.synced.is_none() && in_file == in_catalogue {
            record.synced = Some(in_file);
        }
        // Code that is the source's of today already, whatever it was made from.
        let only_code = weight(&record.source) == 0 && bare(&record.translation) == bare(&record.source);
        if only_code || is_ahead(record) {
            record.made_from = None;
        }
    }

    /// Of a text in several parts, those that the file has no more are kept.
    fn keep_parts(&mut self, old: &Record, units: &[&Unit]) {
        let parts: Vec<&str> = old.translation.split(PARTS).collect();
        if parts.len() <= units.len() {
            return;
        }
        let gone = parts.into_iter().filter(|part| units.iter().all(|unit| folded(&unit.text) != folded(part)));
        self.parts.extend(gone.map(|part| Record {
            translation: part.to_owned(),
            synced: Some(fingerprint(part)),
            made_from: None,
            ..old.clone()
        }));
    }

    /// Changes targets of links in the translation as they changed in the source.
    fn follow_targets(&mut self, record: &mut Record, old: &Record, text: &str, draft: &Draft) {
        let (before, after) = (folded(&old.source), folded(text));
        let pairs: Vec<(String, String)> = (targets(&before).into_iter().zip(targets(&after)))
            .map(|(one, other)| (before[one].to_owned(), after[other].to_owned()))
            .filter(|(one, other)| one != other)
            .collect();
        let conflict = record.synced.is_some_and(|synced| synced != fingerprint(&record.translation));
        if pairs.is_empty() || conflict || !self.can_take(draft, &record.translation) {
            return;
        }
        let (translation, left) = retargeted(&record.translation, &pairs);
        let target = draft.target[0];
        for (old, new) in left {
            self.remarks.push(Remark::TargetLeft { target, old, new });
        }
        if translation != record.translation {
            self.remarks.push(Remark::TargetsFollowed { target });
            self.write(draft, &translation);
            record.synced = Some(fingerprint(&translation));
            record.translation = translation;
        }
    }

    /// Units of the target that hold the source's own words, today's or those of the last sync: nobody translated them.
    fn copies(&mut self) {
        let mut free: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
        for (index, unit) in self.target.iter().enumerate().rev().filter(|(index, _)| !self.taken[*index]) {
            free.entry(bare(&unit.text)).or_default().push(index);
        }
        for index in 0..self.drafts.len() {
            let draft = &self.drafts[index];
            let untranslated = draft.record.as_ref().is_none_or(|record| record.translation.is_empty());
            // A translation that came in from elsewhere takes the place where the source's words stand.
            let came_in = !untranslated && draft.target.is_empty();
            if !(untranslated || came_in) || draft.source.len() != 1 {
                continue;
            }
            let text = self.source[draft.source[0]].text.clone();
            let before = draft.before.as_deref().map(bare);
            let place = [Some(bare(&text)), before].into_iter().flatten();
            let Some(unit) = place.filter_map(|print| free.get_mut(&print).and_then(Vec::pop)).next() else { continue };
            self.taken[unit] = true;
            let draft = &mut self.drafts[index];
            draft.target = vec![unit];
            if let Some(record) = draft.record.as_mut().filter(|_| came_in) {
                record.synced = Some(fingerprint(&record.translation));
                self.edits.push(edit(&self.target[unit], self.target[unit].span.clone(), &record.translation));
                continue;
            }
            draft.copy = true;
            // Another program may have written the same words with other marks: that is left as it is.
            if bare(&self.target[unit].text) != bare(&text) {
                self.edits.push(edit(&self.target[unit], self.target[unit].span.clone(), &text));
            }
            if weight(&text) == 0 {
                // There is nothing to translate: code, a number, an address.
                let there = &self.target[unit].text;
                let held = if bare(there) == bare(&text) { there.clone() } else { text };
                let record = draft.record.get_or_insert_default();
                record.synced = Some(fingerprint(&held));
                record.translation = held;
                draft.copy = false;
            }
        }
        // What is left of the words of a source that is gone.
        for entry in self.entries.iter().filter(|entry| entry.record.translation.is_empty()) {
            if let Some(unit) = free.get_mut(&bare(&entry.record.source)).and_then(Vec::pop) {
                self.taken[unit] = true;
                self.remarks.push(Remark::Unpaired { target: unit });
            }
        }
    }

    /// What is left, by structure. Each pair that is found may make others clear.
    fn structural(&mut self, source: &Units, target: &Units, adoption: Adoption, tongue: impl FnOnce() -> Tongue) {
        if self.taken.iter().all(|taken| *taken) {
            return;
        }
        let tongue = tongue();
        while self.structural_round(source, target, adoption, &tongue) > 0 {}
    }

    /// How many pairs were found.
    fn structural_round(&mut self, source: &Units, target: &Units, adoption: Adoption, tongue: &Tongue) -> usize {
        let mut known = Vec::new();
        let mut draft_of: BTreeMap<usize, usize> = BTreeMap::new();
        for (index, draft) in self.drafts.iter().enumerate() {
            known.extend(draft.source.first().copied().zip(draft.target.first().copied()));
            if draft.target.is_empty() && draft.record.as_ref().is_none_or(|record| record.translation.is_empty()) {
                draft_of.insert(draft.source[0], index);
            }
        }
        if draft_of.is_empty() || self.taken.iter().all(|taken| *taken) {
            return 0;
        }
        let pairs =
            structure::pair(source, target, &known, |unit| draft_of.contains_key(&unit), |unit| self.taken[unit]);
        let mut found = 0;
        for pair in pairs {
            let Some(index) = draft_of.get(&pair.source).filter(|_| !self.taken[pair.target]) else { continue };
            self.taken[pair.target] = true;
            let draft = &mut self.drafts[*index];
            if tongue.is_of_source(&self.target[pair.target].text) {
                // Another version of the source's words: nobody has translated it.
                draft.target = vec![pair.target];
                draft.copy = true;
                found += 1;
                continue;
            }
            let record = draft.record.get_or_insert_default();
            record.translation.clone_from(&self.target[pair.target].text);
            record.synced = Some(fingerprint(&record.translation));
            record.review = match adoption {
                Adoption::Translated => Review::Done,
                Adoption::ToReview => Review::Needed,
            };
            draft.target = vec![pair.target];
            draft.certainty = pair.certainty;
            found += 1;
        }
        found
    }

    fn finish(mut self, source_language: &str, language: &str, old: &Catalogue) -> Synced {
        let mut ids = Ids::default();
        let drafts = std::mem::take(&mut self.drafts);
        drafts.iter().filter_map(|draft| draft.record.as_ref()).filter(|record| !record.id.is_empty()).for_each(
            |record| {
                ids.keep(record.id.clone());
            },
        );
        let orphans: Vec<Record> = self.orphans(&mut ids);
        let mut catalogue = Catalogue {
            language: language.to_owned(),
            source_language: source_language.to_owned(),
            fields: old.fields.clone(),
            comments: old.comments.clone(),
            strangers: BTreeSet::new(),
            records: Vec::with_capacity(drafts.len()),
            orphans,
        };
        let mut pairs = Vec::with_capacity(drafts.len());
        for draft in drafts {
            let units: Vec<&Unit> = draft.source.iter().map(|unit| &self.source[*unit]).collect();
            let mut record = draft.record.unwrap_or_default();
            record.source = join(&units);
            if record.id.is_empty() {
                record.id = ids.make(units[0].kind.name(), &record.source);
            }
            if record.made_from.as_deref().is_some_and(|made_from| folded(made_from) == folded(&record.source)) {
                record.made_from = None;
            }
            if draft.target.is_empty() && !record.translation.is_empty() {
                self.remarks.push(Remark::NoPlace { source: draft.source[0] });
            }
            let state = if draft.copy { State::Untranslated } else { record.state() };
            let record_index = catalogue.records.len();
            pairs.push(Pair {
                record: record_index,
                source: draft.source,
                target: draft.target,
                state,
                certainty: draft.certainty,
            });
            catalogue.records.push(record);
        }
        let unpaired = (0..self.target.len()).filter(|unit| !self.taken[*unit]);
        self.remarks.extend(unpaired.map(|target| Remark::Unpaired { target }));
        catalogue.strangers = (self.remarks.iter())
            .filter_map(|remark| match remark {
                Remark::Unpaired { target } => Some(fingerprint(&self.target[*target].text)),
                Remark::Conflict { .. }
                | Remark::BothChanged { .. }
                | Remark::Orphaned { .. }
                | Remark::TargetsFollowed { .. }
                | Remark::TargetLeft { .. }
                | Remark::NoPlace { .. } => None,
            })
            .collect();
        self.edits.sort_by_key(|edit| edit.span.start);
        Synced { catalogue, pairs, edits: self.edits, remarks: self.remarks }
    }

    /// What is left of the entries: translations are kept, the rest goes.
    fn orphans(&mut self, ids: &mut Ids) -> Vec<Record> {
        let mut orphans = Vec::new();
        for part in std::mem::take(&mut self.parts) {
            self.remarks.push(Remark::Orphaned { text: part.translation.clone() });
            orphans.push(Record { id: ids.keep(part.id.clone()), ..part });
        }
        for (index, entry) in self.entries.iter().enumerate() {
            if self.used[index] || entry.record.translation.is_empty() {
                continue;
            }
            if entry.live == Live::Yes {
                self.remarks.push(Remark::Orphaned { text: entry.record.translation.clone() });
            }
            orphans.push(Record { id: ids.keep(entry.record.id.clone()), ..entry.record.clone() });
        }
        orphans
    }

    fn source_text(&self, units: &[usize]) -> String {
        join(&units.iter().map(|unit| &self.source[*unit]).collect::<Vec<_>>())
    }

    /// Whether a text has its places in the file: as many parts as units, or units that stand together.
    fn can_take(&self, draft: &Draft, text: &str) -> bool {
        let together = draft.target.windows(2).all(|pair| pair[0] + 1 == pair[1]);
        together || text.split(PARTS).count() == draft.target.len()
    }

    /// Puts a text into the file, in place of the target units of a draft.
    fn write(&mut self, draft: &Draft, text: &str) {
        let units: Vec<&Unit> = draft.target.iter().map(|unit| &self.target[*unit]).collect();
        let parts: Vec<&str> = text.split(PARTS).collect();
        let (Some(first), Some(last)) = (units.first(), units.last()) else { return };
        self.edits.retain(|edit| edit.span.end <= first.span.start || edit.span.start >= last.span.end);
        if parts.len() == units.len() {
            let edits = units.iter().zip(parts).filter(|(unit, part)| unit.text != **part);
            self.edits.extend(edits.map(|(unit, part)| edit(unit, unit.span.clone(), part)));
        } else {
            self.edits.push(edit(first, first.span.start..last.span.end.max(first.span.end), text));
        }
    }
}

impl Draft {
    fn new(source: Vec<usize>) -> Self {
        Self { record: None, source, target: Vec::new(), certainty: Certainty::Recorded, copy: false, before: None }
    }
}

/// The present source in a record, and whether the translation is outdated by it.
fn follow_source(record: &mut Record, text: &str, change: Change) {
    match change {
        Change::None | Change::Loose => {}
        Change::Reworded => {
            record.made_from.get_or_insert_with(|| record.source.clone());
        }
    }
    record.source = text.to_owned();
    // Back to what it was: nothing is outdated any more.
    if record.made_from.as_deref().is_some_and(|made_from| loose(made_from) == loose(text)) {
        record.made_from = None;
    }
}

/// The text with targets replaced, and the changes that had nothing to replace.
pub(super) fn retargeted(text: &str, pairs: &[(String, String)]) -> (String, Vec<(String, String)>) {
    let mut left = Vec::new();
    let mut result = String::with_capacity(text.len());
    let places = targets(text);
    let mut open: Vec<&(String, String)> = pairs.iter().collect();
    let mut end = 0;
    for place in places {
        result.push_str(&text[end..place.start]);
        end = place.end;
        let written = &text[place];
        match open.iter().position(|(old, _)| old == written) {
            Some(index) => result.push_str(&open.remove(index).1),
            None => result.push_str(written),
        }
    }
    result.push_str(&text[end..]);
    left.extend(open.into_iter().cloned());
    (result, left)
}

pub(super) fn edit(unit: &Unit, span: Range<usize>, text: &str) -> Edit {
    let form = match unit.kind {
        UnitKind::Key(_) => Form::Value,
        UnitKind::Heading(_)
        | UnitKind::HeadCell
        | UnitKind::Cell
        | UnitKind::Term
        | UnitKind::BlockTitle(_)
        | UnitKind::Figure => Form::Line,
        UnitKind::Paragraph | UnitKind::Item | UnitKind::Answer | UnitKind::Feedback => Form::Lines,
    };
    Edit { span, text: text.to_owned(), form }
}

/// The words of a text, whatever marks stand around them; the text itself if it has none.
pub(super) fn bare(text: &str) -> u64 {
    let words = super::text::words(text);
    if words.is_empty() { fingerprint(text) } else { fingerprint(&words.join(" ")) }
}
