//! Places in a translated file: made for whole blocks whose translation came in from elsewhere, and taken away where
//! blocks went to another entry.

use super::sync::edit;
use super::text::{PARTS, fingerprint};
use super::{Edit, Synced, Unit, Units, edit as edits};
use crate::document::{Block, Document};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// One file of a translation.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    pub document: &'a Document,
    pub units: &'a Units,
    pub text: &'a str,
}

impl<'a> Page<'a> {
    /// The units of a block; none for code, rules and what is included.
    fn units_of(&self, block: &Block) -> impl Iterator<Item = (usize, &'a Unit)> {
        let span = block.span.clone();
        let units = self.units.list.iter().enumerate();
        units.filter(move |(_, unit)| !unit.kind.is_key() && span.contains(&unit.at))
    }

    /// What a block without units holds, as a fingerprint.
    fn landmark(&self, block: &Block) -> Option<u64> {
        self.units.landmarks.iter().find(|landmark| landmark.span == block.span).map(|landmark| landmark.fingerprint)
    }
}

/// The translated file with a place for each block of the source all of whose translations are in the catalogue only. It
/// stands behind the translation of what is before it in the source; code between such blocks comes along.
pub fn with_places(source: Page<'_>, target: Page<'_>, synced: &Synced) -> String {
    let texts = homeless(synced);
    if texts.is_empty() {
        return target.text.to_owned();
    }
    let partners: BTreeMap<usize, usize> = (synced.pairs.iter())
        .filter_map(|pair| pair.target.last().map(|target| (&pair.source, *target)))
        .flat_map(|(source, target)| source.iter().map(move |unit| (*unit, target)))
        .collect();
    let there: BTreeSet<u64> = target.units.landmarks.iter().map(|landmark| landmark.fingerprint).collect();
    let mut at = target.document.front.span.end;
    let mut places: BTreeMap<usize, String> = BTreeMap::new();
    let mut follows = false;
    for block in &source.document.blocks {
        let units: Vec<(usize, &Unit)> = source.units_of(block).collect();
        if units.is_empty() {
            let new = source.landmark(block).is_some_and(|print| !there.contains(&print));
            if follows && new {
                add(&mut places, at, source.text[block.span.clone()].trim_end());
            }
            continue;
        }
        follows = units.iter().all(|(unit, _)| texts.contains_key(unit));
        if follows {
            add(&mut places, at, &translated(source.text, block, &units, &texts));
        }
        let partner = units.iter().rev().find_map(|(unit, _)| partners.get(unit));
        let partner = partner.and_then(|partner| target.units.list.get(*partner));
        if let Some(block) = partner.and_then(|unit| block_with(target.document, unit)) {
            at = end_of(target.text, block);
        }
    }
    let mut text = target.text.to_owned();
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    for (at, blocks) in places.into_iter().rev() {
        let before = if text[..at].ends_with('\n') { newline.to_owned() } else { newline.repeat(2) };
        let after = if text[at..].starts_with(['\n', '\r']) { "" } else { newline };
        text.insert_str(at, &format!("{before}{}{after}", blocks.replace("\r\n", "\n").replace('\n', newline)));
    }
    text
}

/// The translated file without the blocks all of whose texts are among those that `left`, and belong to nothing here.
pub fn without(target: Page<'_>, synced: &Synced, left: &BTreeSet<u64>) -> String {
    let taken: BTreeSet<usize> = synced.pairs.iter().flat_map(|pair| pair.target.iter().copied()).collect();
    let blocks = &target.document.blocks;
    // `None` for a block without units: it goes if what is on both sides of it goes.
    let goes: Vec<Option<bool>> = (blocks.iter())
        .map(|block| {
            let mut units = target.units_of(block).peekable();
            units.peek()?;
            Some(units.all(|(unit, text)| !taken.contains(&unit) && left.contains(&fingerprint(&text.text))))
        })
        .collect();
    let gone = |index: usize| match goes[index] {
        Some(gone) => gone,
        None => {
            let before = goes[..index].iter().rev().find_map(|one| *one);
            let after = goes[index + 1..].iter().find_map(|one| *one);
            before == Some(true) && after.unwrap_or(true)
        }
    };
    let mut text = target.text.to_owned();
    for index in (0..blocks.len()).rev().filter(|index| gone(*index)) {
        let end =
            blocks.get(index + 1).map_or(end_of(&text, &blocks[index]), |next| line_start(&text, next.span.start));
        let start = line_start(&text, blocks[index].span.start);
        if start < end {
            text.replace_range(start..end, "");
        }
    }
    let trimmed = text.trim_end().len();
    if target.text.ends_with('\n') && trimmed < text.len() {
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        text.truncate(trimmed);
        text.push_str(newline);
    }
    text
}

/// The translations that are in the catalogue only, by source unit.
fn homeless(synced: &Synced) -> BTreeMap<usize, &str> {
    let pairs = synced.pairs.iter().filter(|pair| pair.target.is_empty());
    let parts = |pair: &super::Pair| {
        let translation = &synced.catalogue.records[pair.record].translation;
        let parts: Vec<&str> = translation.split(PARTS).collect();
        let fits = parts.len() == pair.source.len() && !translation.is_empty();
        pair.source.iter().copied().zip(parts).filter(|_| fits).collect::<Vec<_>>()
    };
    pairs.flat_map(parts).collect()
}

/// A block of the source with the translations of its units.
fn translated(text: &str, block: &Block, units: &[(usize, &Unit)], texts: &BTreeMap<usize, &str>) -> String {
    let raw = text[block.span.clone()].trim_end();
    let moved = |span: &Range<usize>| span.start - block.span.start..span.end - block.span.start;
    let inside =
        units.iter().filter(|(_, unit)| block.span.start <= unit.span.start && unit.span.end <= block.span.end);
    let edits: Vec<Edit> =
        inside.filter_map(|(index, unit)| Some(edit(unit, moved(&unit.span), texts.get(index)?))).collect();
    edits::apply(raw, &edits)
}

fn block_with<'a>(document: &'a Document, unit: &Unit) -> Option<&'a Block> {
    document.blocks.iter().find(|block| block.span.contains(&unit.at))
}

/// Where the last line of a block ends.
fn end_of(text: &str, block: &Block) -> usize {
    let end = block.span.start + text[block.span.clone()].trim_end().len();
    text[end..].find(['\n', '\r']).map_or(text.len(), |line| end + line)
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

fn add(places: &mut BTreeMap<usize, String>, at: usize, block: &str) {
    let blocks = places.entry(at).or_default();
    if !blocks.is_empty() {
        blocks.push_str("\n\n");
    }
    blocks.push_str(block);
}
