//! A translation as its readers get it: outdated parts marked, missing ones in the next language that has them.

use super::diff::{Changed, diff};
use super::{State, Synced, Unit, UnitKind, Units};
use crate::document::{
    Block, BlockKind, Cell, Definition, Document, Footnote, Item, LinkUse, Mark, MarkedLanguage, Pointer, Stretch,
    StretchChange, Table, each_pointer,
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
    /// What readers may get instead of what is missing, nearest first. The source comes after all of them.
    pub chain: &'a [Strand<'a>],
}

/// Another translation of the same source.
pub struct Strand<'a> {
    pub document: &'a Document,
    pub units: &'a Units,
    pub synced: &'a Synced,
    pub language: MarkedLanguage,
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
    source: Origin<'a>,
    chain: Vec<Lender<'a>>,
}

/// A document that blocks come from.
struct Origin<'a> {
    document: &'a Document,
    language: MarkedLanguage,
    /// Added to its spans.
    offset: usize,
}

/// A translation along the chain.
struct Lender<'a> {
    origin: Origin<'a>,
    /// Where a unit of the source stands in it, if its translation is true: source `at` → its `at`.
    places: BTreeMap<usize, usize>,
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
        let mut offset = behind(loom.target);
        let mut origin = |document: &'a Document, language: &MarkedLanguage| {
            let origin = Origin { document, language: language.clone(), offset };
            offset += behind(document);
            origin
        };
        let source = origin(loom.source, &loom.source_language);
        let lender = |strand: &'a Strand<'a>| Lender {
            origin: origin(strand.document, &strand.language),
            places: places(loom.source_units, strand),
        };
        let chain = loom.chain.iter().map(lender).collect();
        let code = loom.target_units.landmarks.iter().map(|landmark| landmark.fingerprint).collect();
        Self { loom, partners, code, source, chain }
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
                    let is_title = matches!(last.kind, UnitKind::BlockTitle(_));
                    let mark = if is_title { Mark::ForeignTitle } else { Mark::Foreign };
                    marks.insert(last.at, mark(self.loom.source_language.clone()));
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
        let state = self.partners.get(&source.span.start).map(|(_, state)| *state);
        let instead = match state {
            Some(State::Outdated) if self.loom.outdated == Outdated::Replaced => Some((&self.source, source)),
            // The source's own words stand there.
            Some(State::Untranslated) => self.lent(source),
            Some(State::Outdated | State::Current | State::NeedsReview) | None => None,
        };
        match (&source.kind, &mut target.kind) {
            (BlockKind::List(source), BlockKind::List(list)) => self.items(&source.items, &mut list.items, woven),
            (BlockKind::Quote(source), BlockKind::Quote(target)) => self.blocks(source, target, woven),
            (BlockKind::Directive(source), BlockKind::Directive(target)) => {
                self.blocks(&source.blocks, &mut target.blocks, woven);
            }
            (BlockKind::Table(source), BlockKind::Table(table))
                if source.alignments.len() == table.alignments.len() =>
            {
                self.rows(&source.rows, &mut table.rows, woven);
            }
            (BlockKind::Definitions(source), BlockKind::Definitions(definitions)) => {
                self.definitions(source, definitions, woven);
            }
            (BlockKind::Paragraph(_), BlockKind::Paragraph(_))
            | (BlockKind::Heading(_), BlockKind::Heading(_))
            | (BlockKind::Figure(_), BlockKind::Figure(_)) => {
                if let Some((origin, block)) = instead {
                    woven.marks.remove(&target.span.start);
                    *target = self.moved(origin, block, woven);
                }
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
                    moved.span = self.source.moved_span(&moved.span);
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

    /// Rows that are missing, each cell marked.
    fn rows(&self, source: &[Vec<Cell>], target: &mut Vec<Vec<Cell>>, woven: &mut Document) {
        let spans: Vec<Range<usize>> = target.iter().map(|row| stretch_of(row)).collect();
        let all = source.iter().map(|row| self.partner(&stretch_of(row), spans.iter()));
        for (place, index) in missing(all).into_iter().rev() {
            let (origin, row) = self.lent_row(&source[index]).unwrap_or((&self.source, &source[index]));
            let alone = Table { alignments: Vec::new(), head: Vec::new(), rows: vec![row.clone()] };
            let mut block = Block { kind: BlockKind::Table(Box::new(alone)), span: 0..0 };
            self.renumber(&mut block, origin, woven);
            let BlockKind::Table(table) = block.kind else { continue };
            let row = table.rows.into_iter().next().unwrap_or_default();
            row.iter().for_each(|cell| mark_foreign(cell.span.start, origin, woven));
            target.insert(place, row);
        }
    }

    /// What stands for a row of the source in the nearest language of the chain that has all of it, in a row as wide.
    fn lent_row(&self, row: &[Cell]) -> Option<(&Origin<'a>, &'a Vec<Cell>)> {
        self.lent_part(&stretch_of(row), |lender, places| {
            let blocks = lender.document.blocks.iter().flat_map(Block::with_all_inside);
            let rows = blocks.filter_map(|block| match &block.kind {
                BlockKind::Table(table) => Some(&table.rows),
                _ => None,
            });
            let holds = |other: &[Cell]| places.iter().all(|place| stretch_of(other).contains(place));
            rows.flatten().find(|other| other.len() == row.len() && holds(other))
        })
    }

    /// Definitions that are missing, with what explains them marked.
    fn definitions(&self, source: &[Definition], target: &mut Vec<Definition>, woven: &mut Document) {
        let spans: Vec<Range<usize>> = target.iter().map(explained).collect();
        let all = source.iter().map(|one| self.partner(&explained(one), spans.iter()));
        for (place, index) in missing(all).into_iter().rev() {
            let alone = BlockKind::Definitions(vec![source[index].clone()]);
            let mut block = Block { kind: alone, span: 0..0 };
            self.renumber(&mut block, &self.source, woven);
            let BlockKind::Definitions(mut definitions) = block.kind else { continue };
            let details = definitions.iter().flat_map(|one| &one.details).flatten();
            details.for_each(|block| mark_foreign(block.span.start, &self.source, woven));
            if let Some(definition) = definitions.pop() {
                target.insert(place, definition);
            }
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

    /// What stands for a block of the source in the nearest language of the chain that has all of it.
    fn lent(&self, block: &Block) -> Option<(&Origin<'a>, &'a Block)> {
        let same = |other: &Block| std::mem::discriminant(&other.kind) == std::mem::discriminant(&block.kind);
        self.lent_part(&block.span, |lender, places| {
            let whole = |other: &&Block| same(other) && places.iter().all(|place| other.span.contains(place));
            let blocks = lender.document.blocks.iter().flat_map(Block::with_all_inside);
            blocks.filter(whole).min_by_key(|other| other.span.len())
        })
    }

    /// What `find` finds for a stretch of the source in the nearest language of the chain that has all of its units: it
    /// gets their places there.
    fn lent_part<T>(
        &self,
        stretch: &Range<usize>,
        find: impl Fn(&Origin<'a>, &[usize]) -> Option<&'a T>,
    ) -> Option<(&Origin<'a>, &'a T)> {
        let units: Vec<usize> = self.partners.range(stretch.clone()).map(|(at, _)| *at).collect();
        if units.is_empty() {
            return None;
        }
        self.chain.iter().find_map(|lender| {
            let places: Option<Vec<usize>> = units.iter().map(|unit| lender.places.get(unit).copied()).collect();
            Some((&lender.origin, find(&lender.origin, &places?)?))
        })
    }

    /// What readers get for a block that is missing: in the next language of the chain, else from the source.
    fn moved_block(&self, block: &Block, woven: &mut Document) -> Block {
        let Some((origin, found)) = self.lent(block) else { return self.moved(&self.source, block, woven) };
        let moved = self.moved(origin, found, woven);
        // A heading is known by the id of the source.
        if let (BlockKind::Heading(ours), BlockKind::Heading(theirs)) = (&block.kind, &moved.kind) {
            let id = self.loom.source.headings.get(*ours).and_then(|heading| heading.id.clone());
            if let Some(heading) = woven.headings.get_mut(*theirs) {
                heading.id = id.or_else(|| heading.id.take());
            }
        }
        moved
    }

    /// A block with its places and indices as they are in the woven document, marked as foreign.
    fn moved(&self, origin: &Origin<'a>, block: &Block, woven: &mut Document) -> Block {
        let mut block = block.clone();
        foreign_places(&block, &mut |at| {
            woven.marks.insert(at + origin.offset, Mark::Foreign(origin.language.clone()));
        });
        self.renumber(&mut block, origin, woven);
        block
    }

    fn renumber(&self, block: &mut Block, origin: &Origin<'a>, woven: &mut Document) {
        block.span = origin.moved_span(&block.span);
        origin.move_parts(block);
        block.each_pointer(&mut |pointer| self.pointer(pointer, origin, woven));
        let of_source = origin.offset == self.source.offset;
        for block in block.children_mut().into_iter().flatten() {
            // Of what the source has, the chain may have a part.
            match of_source && self.lent(block).is_some() {
                true => *block = self.moved_block(block, woven),
                false => self.renumber(block, origin, woven),
            }
        }
    }

    fn pointer(&self, pointer: Pointer, origin: &Origin<'a>, woven: &mut Document) {
        match pointer {
            Pointer::Heading(index) => *index = self.heading(*index, origin, woven),
            Pointer::Link(index) => *index = origin.link(*index, woven),
            Pointer::Footnote(index) => *index = self.footnote(*index, origin, woven),
        }
    }

    /// A heading of the origin in the woven document.
    fn heading(&self, index: usize, origin: &Origin<'a>, woven: &mut Document) -> usize {
        let Some(heading) = origin.document.headings.get(index) else { return index };
        let mut heading = heading.clone();
        heading.span = origin.moved_span(&heading.span);
        each_pointer(&mut heading.inlines, &mut |pointer| self.pointer(pointer, origin, woven));
        woven.headings.push(heading);
        woven.headings.len() - 1
    }

    /// The footnote in the woven document: the translation's of the same label, else that of where the reference is from.
    fn footnote(&self, index: usize, origin: &Origin<'a>, woven: &mut Document) -> usize {
        let Some(note) = origin.document.footnotes.get(index) else { return index };
        if let Some(there) = woven.footnotes.iter().position(|other| other.label == note.label) {
            return there;
        }
        // It is there before its blocks are moved: they may refer to it.
        let place = woven.footnotes.len();
        woven.footnotes.push(Footnote { label: note.label.clone(), blocks: Vec::new() });
        let blocks = note.blocks.iter().map(|block| self.moved(origin, block, woven)).collect();
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

impl Origin<'_> {
    fn moved_span(&self, span: &Range<usize>) -> Range<usize> {
        span.start + self.offset..span.end + self.offset
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

    /// A link of the document in the woven one.
    fn link(&self, index: usize, woven: &mut Document) -> usize {
        if let Some(link) = self.document.links.get(index) {
            let mut link = link.clone();
            link.span = self.moved_span(&link.span);
            if link.use_ != LinkUse::Data {
                link.destination = rooted(self.document, &link.destination);
            }
            woven.links.push(link);
        }
        woven.links.len().saturating_sub(1)
    }
}

/// The units of the source that a translation has, and does not have in an older state.
fn places(source: &Units, strand: &Strand<'_>) -> BTreeMap<usize, usize> {
    let mut places = BTreeMap::new();
    for pair in &strand.synced.pairs {
        let true_still = match pair.state {
            State::Current | State::NeedsReview => true,
            State::Outdated | State::Untranslated => false,
        };
        let target = pair.target.first().and_then(|unit| strand.units.list.get(*unit)).filter(|_| true_still);
        let Some(target) = target else { continue };
        for unit in pair.source.iter().filter_map(|unit| source.list.get(*unit)).filter(|unit| !unit.kind.is_key()) {
            places.insert(unit.at, target.at);
        }
    }
    places
}

/// Of what stands in a row, what is missing in the target: its place there, and its index.
fn missing(partners: impl Iterator<Item = Partner>) -> Vec<(usize, usize)> {
    let (mut place, mut missing) = (0, Vec::new());
    for (index, partner) in partners.enumerate() {
        match partner {
            Partner::None => {}
            Partner::Missing => missing.push((place, index)),
            Partner::At(there) => place = there + 1,
        }
    }
    missing
}

/// Marks a place of what comes from the origin, unless something else has been lent for it.
fn mark_foreign(at: usize, origin: &Origin<'_>, woven: &mut Document) {
    woven.marks.entry(at).or_insert_with(|| Mark::Foreign(origin.language.clone()));
}

/// Where a block says that it is in another language. A quotation says it of what it holds: in a quiz, that is all that
/// is left of one.
fn foreign_places(block: &Block, mark: &mut impl FnMut(usize)) {
    match &block.kind {
        BlockKind::Quote(blocks) => blocks.iter().for_each(|block| foreign_places(block, mark)),
        _ => mark(block.span.start),
    }
}

/// The stretch of a row of a table.
fn stretch_of(row: &[Cell]) -> Range<usize> {
    match (row.first(), row.last()) {
        (Some(first), Some(last)) => first.span.start..last.span.end.max(first.span.start + 1),
        _ => 0..0,
    }
}

/// The stretch in which terms are explained.
fn explained(definition: &Definition) -> Range<usize> {
    let blocks = definition.details.iter().flatten();
    let start = blocks.clone().map(|block| block.span.start).min().unwrap_or(0);
    start..blocks.map(|block| block.span.end).max().unwrap_or(0)
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
