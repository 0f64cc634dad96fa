//! What a sync does beyond one translation: paragraphs that went from one entry to another take their translations along,
//! and what came in from elsewhere gets its place in the file.

use super::translations::{Recorded, Standing, Translation};
use crate::document::{self, Document};
use crate::source::{SourceFile, SourceTree};
use crate::translation::moved::{Moved, carry, moved, texts_of};
use crate::translation::settle::{Page, with_places, without};
use crate::translation::{Catalogue, Remark, Side, Synced, Tally, Units, edit, sync, units};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A translation after its sync, with the text that its file is to have.
#[derive(Debug, Clone, Default)]
pub struct Revision {
    pub standing: Standing,
    /// Empty where there is no file.
    pub text: String,
    /// How many paragraphs came from other entries, by their keys.
    pub came_from: BTreeMap<String, usize>,
}

/// Brings standings of a sync to their end, each of the translation at the same index.
pub fn revised(works: &[Translation], standings: Vec<Standing>, tree: &SourceTree) -> Vec<Revision> {
    let mut pairs: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (index, work) in works.iter().enumerate() {
        pairs.entry((work.source_language.tag.as_str(), work.language.tag.as_str())).or_default().push(index);
    }
    let mut changes: Vec<Change> = works.iter().map(|_| Change::default()).collect();
    for indices in pairs.values() {
        let entries: Vec<Option<&Synced>> =
            indices.iter().map(|index| has_record(&works[*index], &standings[*index])).collect();
        let moves = moved(&entries);
        for (entry, catalogue) in carry(&entries, &moves) {
            let left = entries[entry].map(|synced| texts_of(synced, &moves, entry)).unwrap_or_default();
            let came_from = came_from(&moves, entry, |from| works[indices[from]].key.to_string());
            changes[indices[entry]] = Change { catalogue: Some(catalogue), left, came_from };
        }
    }
    let all: Vec<(&Translation, Standing, Change)> =
        works.iter().zip(standings).zip(changes).map(|((work, standing), change)| (work, standing, change)).collect();
    all.into_par_iter().map(|(work, standing, change)| one(work, standing, change, tree)).collect()
}

/// What other entries make of a translation.
#[derive(Default)]
struct Change {
    /// The catalogue after the moves.
    catalogue: Option<Catalogue>,
    /// The texts that went elsewhere.
    left: BTreeSet<u64>,
    came_from: BTreeMap<String, usize>,
}

fn has_record<'a>(work: &Translation, standing: &'a Standing) -> Option<&'a Synced> {
    let known = !standing.synced.catalogue.language.is_empty() && standing.record != Recorded::Broken;
    (work.edition.is_some() && known).then_some(&standing.synced)
}

fn came_from(moves: &[Moved], to: usize, key: impl Fn(usize) -> String) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for one in moves.iter().filter(|one| one.to == to) {
        *counts.entry(key(one.from)).or_default() += 1;
    }
    counts
}

fn one(work: &Translation, standing: Standing, change: Change, tree: &SourceTree) -> Revision {
    let Some(edition) = &work.edition else { return Revision { standing, ..Revision::default() } };
    let old = tree.get(&edition.value.path).and_then(SourceFile::as_text).unwrap_or_default();
    let text = edit::apply(old, &standing.synced.edits);
    let homeless = standing.synced.remarks.iter().any(|remark| matches!(remark, Remark::NoPlace { .. }));
    if has_record(work, &standing).is_none() || change.catalogue.is_none() && !homeless {
        return Revision { standing, text, came_from: change.came_from };
    }
    let catalogue = change.catalogue.unwrap_or_else(|| standing.synced.catalogue.clone());
    let texts = |edition: &Edition, standing: &Synced| without(edition.page(), standing, &change.left);
    let mut edition = Edition::new(work, text);
    let mut synced = edition.synced(work, &standing.source, &catalogue);
    if !change.left.is_empty() {
        edition = Edition::new(work, texts(&edition, &synced));
        synced = edition.synced(work, &standing.source, &catalogue);
    }
    let source = tree.get(&work.source.value.path).and_then(SourceFile::as_text).unwrap_or_default();
    let whole = work.source.value.open();
    let source = Page { document: &whole, units: &standing.source, text: source };
    edition = Edition::new(work, with_places(source, edition.page(), &synced));
    synced = edition.synced(work, &standing.source, &catalogue);
    let text = edit::apply(&edition.text, &synced.edits);
    if !synced.edits.is_empty() {
        edition = Edition::new(work, text);
        synced = edition.synced(work, &standing.source, &synced.catalogue);
    }
    // What the first sync told of stays true, but for what was only on its way to another entry.
    let kept = kept_texts(&synced.catalogue);
    let told = standing.synced.remarks.into_iter().filter(|remark| match remark {
        Remark::Orphaned { text } => kept.contains(text.as_str()),
        Remark::BothChanged { target, .. } | Remark::TargetsFollowed { target } | Remark::TargetLeft { target, .. } => {
            standing.target.list.get(*target) == edition.units.list.get(*target)
        }
        Remark::Conflict { .. } | Remark::Unpaired { .. } | Remark::NoPlace { .. } => false,
    });
    let told: Vec<Remark> = told.collect();
    synced.remarks.splice(0..0, told);
    let tally = Tally::of(&synced.catalogue);
    let standing = Standing { target: edition.units, synced, tally, ..standing };
    Revision { standing, text: edition.text, came_from: change.came_from }
}

fn kept_texts(catalogue: &Catalogue) -> BTreeSet<String> {
    catalogue.orphans.iter().map(|orphan| orphan.translation.clone()).collect()
}

/// A translated file that is being revised.
struct Edition {
    document: Document,
    units: Units,
    text: String,
}

impl Edition {
    fn new(work: &Translation, text: String) -> Self {
        let path = work.edition.as_ref().map_or("", |edition| &edition.value.path);
        let document = document::parse(&SourceFile::text(path, text.as_str())).value;
        let units = units(&document, &text);
        Self { document, units, text }
    }

    fn page(&self) -> Page<'_> {
        Page { document: &self.document, units: &self.units, text: &self.text }
    }

    fn synced(&self, work: &Translation, source: &Units, catalogue: &Catalogue) -> Synced {
        let source = Side { language: work.source_language.tag.as_str(), units: source };
        let target = Side { language: work.language.tag.as_str(), units: &self.units };
        sync(source, target, catalogue, work.adoption())
    }
}
