//! A translation as its readers get it: outdated parts marked, missing ones in the language of the source.

use super::diff::{Changed, diff};
use super::{State, Synced, Unit, Units};
use crate::document::{
    Block, BlockKind, Document, Footnote, Item, LinkUse, Mark, MarkedLanguage, Pointer, Stretch, StretchChange,
    each_pointer,
};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What is done with outdated paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outdated {
    /// Shown, with a mark and the change of the source.
    Marked,
    /// Replaced by the source.
    Replaced,
}

/// The two documents of a translation, and how they stand.
pub struct Loom<'a> {
    pub source: &'a Document,
    pub source_units: &'a Units,
    pub source_language: MarkedLanguage,
    pub target: &'a Document,
    pub target_units: &'a Units,
    pub synced: &'a Synced,
    pub outdated: Outdated,
}

/// The woven document. Links of what comes from the source stand after those of the translation, as paths from the site's
/// root. Spans of what comes from the source are moved behind those of the translation.
pub fn weave(loom: &Loom<'_>) -> Document {
    let weaver = Weaver::new(loom);
    let mut woven = loom.target.clone();
    woven.marks = weaver.marks();
    weaver.children(&loom.source.blocks, &mut woven);
    woven
}

/// Where a document ends: what comes from elsewhere has its places behind it.
pub fn behind(document: &Document) -> usize {
    let end = |blocks: &[Block]| blocks.iter().map(|block| block.span.end).max().unwrap_or(0);
    let notes = document.footnotes.iter().map(|note| end(&note.blocks)).max().unwrap_or(0);
    end(&document.blocks).max(notes).max(document.front.span.end) + 1
}

struct Weaver<'a> {
    loom: &'a Loom<'a>,
    /// Where the partner of a source unit stands: source `at` → target `at`, and its state.
    partners: BTreeMap<usize, (Option<usize>, State)>,
    code: BTreeSet<u64>,
    /// Added to spans of the source.
    offset: usize,
}

impl<'a> Weaver<'a> {
    fn new(loom: &'a Loom<'a>) -> Self {
        let at = |units: &Units, index: &usize| units.list.get(*index).map(|unit| unit.at);
        let mut partners = BTreeMap::new();
        for pair in &loom.synced.pairs {
            let target = pair.target.first().and_then(|unit| at(loom.target_units, unit));
            for unit in pair.source.iter().filter_map(|index| loom.source_units.list.get(*index)) {
                if !unit.kind.is_key() {
                    partners.insert(unit.at, (target, pair.state));
                }
            }
        }
        let offset = behind(loom.target);
        let code = loom.target_units.landmarks.iter().map(|landmark| landmark.fingerprint).collect();
        Self { loom, partners, code, offset }
    }

    /// The marks of what the translation itself holds.
    fn marks(&self) -> BTreeMap<usize, Mark> {
        let mut marks = BTreeMap::new();
        for (pair, record) in self.loom.synced.pairs.iter().zip(&self.loom.synced.catalogue.records) {
            let units: Vec<&Unit> =
                pair.target.iter().filter_map(|unit| self.loom.target_units.list.get(*unit)).collect();
            let Some(last) = units.last().filter(|unit| !unit.kind.is_key()) else { continue };
            match pair.state {
                State::Outdated => {
                    let change = diff(record.basis(), &record.source).into_iter().map(stretch).collect();
                    marks.insert(last.at, Mark::Outdated { change, language: self.loom.source_language.clone() });
                }
                State::Untranslated => {
                    marks.insert(last.at, Mark::Foreign(self.loom.source_language.clone()));
                }
                State::Current | State::NeedsReview => {}
            }
        }
        marks
    }

    /// Puts the missing blocks of the source among those of the translation.
    fn children(&self, source: &[Block], woven: &mut Document) {
        let mut blocks = std::mem::take(&mut woven.blocks);
        self.blocks(source, &mut blocks, woven);
        woven.blocks = blocks;
        self.headings_in_order(woven);
    }

    fn blocks(&self, source: &[Block], target: &mut Vec<Block>, woven: &mut Document) {
        let (mut place, mut inserted, mut after_inserted) = (0, Vec::new(), false);
        for block in source {
            let partner = self.partner(&block.span, target.iter().map(|block| &block.span));
            match partner {
                Partner::None => {
                    let print = self.landmark(block);
                    if after_inserted && print.is_some_and(|print| !self.code.contains(&print)) {
                        inserted.push((place, self.moved_block(block, woven)));
                    }
                }
                Partner::Missing => {
                    inserted.push((place, self.moved_block(block, woven)));
                    after_inserted = true;
                }
                Partner::At(index) => {
                    after_inserted = false;
                    place = index + 1;
                    self.inside(block, &mut target[index], woven);
                }
            }
        }
        for (place, block) in inserted.into_iter().rev() {
            target.insert(place, block);
        }
    }

    /// A block of the source and the one that translates it.
    fn inside(&self, source: &Block, target: &mut Block, woven: &mut Document) {
        let replaced = self.loom.outdated == Outdated::Replaced
            && self.partners.get(&source.span.start).is_some_and(|(_, state)| *state == State::Outdated);
        match (&source.kind, &mut target.kind) {
            (BlockKind::List(source), BlockKind::List(list)) => self.items(&source.items, &mut list.items, woven),
            (BlockKind::Quote(source), BlockKind::Quote(target)) => self.blocks(source, target, woven),
            (BlockKind::Directive(source), BlockKind::Directive(target)) => {
                self.blocks(&source.blocks, &mut target.blocks, woven);
            }
            (BlockKind::Paragraph(_), BlockKind::Paragraph(_))
            | (BlockKind::Heading(_), BlockKind::Heading(_))
            | (BlockKind::Figure(_), BlockKind::Figure(_))
                if replaced =>
            {
                woven.marks.remove(&target.span.start);
                *target = self.moved_block(source, woven);
            }
            _ => {}
        }
    }

    fn items(&self, source: &[Item], target: &mut Vec<Item>, woven: &mut Document) {
        let (mut place, mut inserted) = (0, Vec::new());
        for item in source {
            match self.partner(&item.span, target.iter().map(|item| &item.span)) {
                Partner::None => {}
                Partner::Missing => {
                    let mut moved = item.clone();
                    moved.span = self.moved_span(&moved.span);
                    moved.blocks = moved.blocks.iter().map(|block| self.moved_block(block, woven)).collect();
                    inserted.push((place, moved));
                }
                Partner::At(index) => {
                    place = index + 1;
                    self.blocks(&item.blocks, &mut target[index].blocks, woven);
                }
            }
        }
        for (place, item) in inserted.into_iter().rev() {
            target.insert(place, item);
        }
    }

    /// Which of the target's siblings holds what translates this stretch of the source.
    fn partner<'b>(&self, span: &Range<usize>, siblings: impl Iterator<Item = &'b Range<usize>>) -> Partner {
        let units: Vec<Option<usize>> = self.partners.range(span.clone()).map(|(_, (target, _))| *target).collect();
        if units.is_empty() {
            return Partner::None;
        }
        let there: Vec<usize> = units.into_iter().flatten().collect();
        if there.is_empty() {
            return Partner::Missing;
        }
        let holds = |span: &Range<usize>| there.iter().any(|at| span.contains(at));
        siblings.enumerate().find(|(_, span)| holds(span)).map_or(Partner::None, |(index, _)| Partner::At(index))
    }

    fn landmark(&self, block: &Block) -> Option<u64> {
        let landmarks = &self.loom.source_units.landmarks;
        landmarks.iter().find(|landmark| landmark.span == block.span).map(|landmark| landmark.fingerprint)
    }

    fn moved_span(&self, span: &Range<usize>) -> Range<usize> {
        span.start + self.offset..span.end + self.offset
    }

    /// A block of the source with its places and indices as they are in the woven document, marked as foreign.
    fn moved_block(&self, block: &Block, woven: &mut Document) -> Block {
        let mut block = block.clone();
        woven.marks.insert(block.span.start + self.offset, Mark::Foreign(self.loom.source_language.clone()));
        self.renumber(&mut block, woven);
        block
    }

    fn renumber(&self, block: &mut Block, woven: &mut Document) {
        block.span = self.moved_span(&block.span);
        self.move_parts(block);
        block.each_pointer(&mut |pointer| self.pointer(pointer, woven));
        block.children_mut().into_iter().flatten().for_each(|block| self.renumber(block, woven));
    }

    /// The spans of what a block has beside blocks.
    fn move_parts(&self, block: &mut Block) {
        let moved = |span: &mut Range<usize>| *span = self.moved_span(span);
        match &mut block.kind {
            BlockKind::Chart(chart) => {
                moved(&mut chart.span);
                chart.x.iter_mut().chain(&mut chart.y).for_each(|name| moved(&mut name.span));
            }
            BlockKind::List(list) => list.items.iter_mut().for_each(|item| moved(&mut item.span)),
            BlockKind::Table(table) => {
                let cells = table.head.iter_mut().chain(table.rows.iter_mut().flatten());
                cells.for_each(|cell| moved(&mut cell.span));
            }
            BlockKind::Heading(_)
            | BlockKind::Paragraph(_)
            | BlockKind::Figure(_)
            | BlockKind::Quote(_)
            | BlockKind::Code(_)
            | BlockKind::Definitions(_)
            | BlockKind::Directive(_)
            | BlockKind::Include(_)
            | BlockKind::Rule
            | BlockKind::Html(_) => {}
        }
    }

    fn pointer(&self, pointer: Pointer, woven: &mut Document) {
        match pointer {
            Pointer::Heading(index) => *index = self.heading(*index, woven),
            Pointer::Link(index) => *index = self.link(*index, woven),
            Pointer::Footnote(index) => *index = self.footnote(*index, woven),
        }
    }

    /// A heading of the source in the woven document.
    fn heading(&self, index: usize, woven: &mut Document) -> usize {
        let Some(heading) = self.loom.source.headings.get(index) else { return index };
        let mut heading = heading.clone();
        heading.span = self.moved_span(&heading.span);
        each_pointer(&mut heading.inlines, &mut |pointer| self.pointer(pointer, woven));
        woven.headings.push(heading);
        woven.headings.len() - 1
    }

    /// A link of the source in the woven document.
    fn link(&self, index: usize, woven: &mut Document) -> usize {
        if let Some(link) = self.loom.source.links.get(index) {
            let mut link = link.clone();
            link.span = self.moved_span(&link.span);
            if link.use_ != LinkUse::Data {
                link.destination = rooted(self.loom.source, &link.destination);
            }
            woven.links.push(link);
        }
        woven.links.len().saturating_sub(1)
    }

    /// The footnote in the woven document: the translation's of the same label, else the source's.
    fn footnote(&self, index: usize, woven: &mut Document) -> usize {
        let Some(note) = self.loom.source.footnotes.get(index) else { return index };
        if let Some(there) = woven.footnotes.iter().position(|other| other.label == note.label) {
            return there;
        }
        // It is there before its blocks are moved: they may refer to it.
        let place = woven.footnotes.len();
        woven.footnotes.push(Footnote { label: note.label.clone(), blocks: Vec::new() });
        let blocks = note.blocks.iter().map(|block| self.moved_block(block, woven)).collect();
        woven.footnotes[place].blocks = blocks;
        place
    }

    /// Headings in the order of the text again, and blocks that refer to them.
    fn headings_in_order(&self, woven: &mut Document) {
        let mut order = Vec::new();
        let mut blocks = std::mem::take(&mut woven.blocks);
        let mut notes = std::mem::take(&mut woven.footnotes);
        let all = blocks.iter_mut().chain(notes.iter_mut().flat_map(|note| note.blocks.iter_mut()));
        all.for_each(|block| number(block, &mut order));
        woven.headings = order.iter().filter_map(|index| woven.headings.get(*index).cloned()).collect();
        (woven.blocks, woven.footnotes) = (blocks, notes);
    }
}

enum Partner {
    /// It holds nothing that is translated.
    None,
    /// None of it is in the translation.
    Missing,
    At(usize),
}

fn number(block: &mut Block, order: &mut Vec<usize>) {
    match &mut block.kind {
        BlockKind::Heading(index) => {
            order.push(*index);
            *index = order.len() - 1;
        }
        BlockKind::List(list) => {
            list.items.iter_mut().flat_map(|item| &mut item.blocks).for_each(|block| number(block, order));
        }
        BlockKind::Quote(blocks) => blocks.iter_mut().for_each(|block| number(block, order)),
        BlockKind::Directive(directive) => directive.blocks.iter_mut().for_each(|block| number(block, order)),
        BlockKind::Definitions(definitions) => {
            definitions.iter_mut().flat_map(|one| &mut one.details).flatten().for_each(|block| number(block, order));
        }
        BlockKind::Paragraph(_)
        | BlockKind::Figure(_)
        | BlockKind::Code(_)
        | BlockKind::Chart(_)
        | BlockKind::Table(_)
        | BlockKind::Include(_)
        | BlockKind::Rule
        | BlockKind::Html(_) => {}
    }
}

/// A destination that is the same wherever it is written.
fn rooted(document: &Document, destination: &str) -> String {
    let has_scheme = destination.split_once(':').is_some_and(|(scheme, _)| !scheme.contains(['/', '#', '.']));
    if has_scheme || destination.is_empty() || destination.starts_with(['#', '/']) {
        return destination.to_owned();
    }
    let (path, rest) = destination.find(['#', '?']).map_or((destination, ""), |at| destination.split_at(at));
    document.path.join(path).map_or_else(|| destination.to_owned(), |path| format!("/{path}{rest}"))
}

fn stretch(piece: super::diff::Piece) -> Stretch {
    let change = match piece.change {
        Changed::Same => StretchChange::Same,
        Changed::Old => StretchChange::Old,
        Changed::New => StretchChange::New,
    };
    Stretch { change, text: piece.text }
}
