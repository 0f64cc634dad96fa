//! Source and translation of one entry, row by row, each with what is known of its units.

use super::cut::{Around, Cut, Leaf, Piece};
use super::hands::Hands;
use crate::document::{Block, BlockKind, Document, Mark};
use crate::render::{Spelling, html};
use crate::site::translations::Standing;
use crate::translation::{State, Unit, UnitKind};
use crate::view::*;
use std::collections::{BTreeMap, BTreeSet};

/// One side: a document as its page shows it, and how links in it are spelled.
pub(super) struct Side<'a> {
    pub(super) document: &'a Document,
    pub(super) spelling: Spelling,
}

/// All that the rows of an entry are made from.
pub(super) struct Rows<'a> {
    pub(super) standing: &'a Standing,
    pub(super) source: Side<'a>,
    /// The source once more, for what has no translation: with other ids.
    pub(super) instead: Spelling,
    pub(super) source_language: LanguageView,
    /// `None` if nobody has begun.
    pub(super) target: Option<Side<'a>>,
    /// Added to places of the source where readers get it within the translation.
    pub(super) offset: usize,
    pub(super) hands: &'a Hands<'a>,
    /// `DirectiveKind::name` → its label.
    pub(super) labels: BTreeMap<String, String>,
}

/// What is known of one unit of the source.
struct Known {
    state: State,
    /// Index into `Catalogue::records`.
    record: Option<usize>,
    /// Indices into the target's units.
    target: Vec<usize>,
}

/// A row before it is shown.
#[derive(Default)]
struct Row {
    key: Option<String>,
    source: String,
    target: String,
    foreign: Option<LanguageView>,
    /// Indices into the source's units.
    units: Vec<usize>,
    /// The last leaf of the target in it.
    leaf: Option<usize>,
    /// Of a snippet: what is to be done with it, and where.
    included: Option<(State, Option<EditView>)>,
}

enum Shown {
    Open(Around),
    Close,
    Row(Box<Row>),
}

impl Rows<'_> {
    /// The pieces of the page in their order.
    pub(super) fn pieces(&self) -> Vec<PieceView> {
        let known = self.known();
        let mut shown: Vec<Shown> = self.front_matter(&known);
        let source = Cut::of(self.source.document);
        let target = self.target.as_ref().map(|side| Cut::of(side.document)).unwrap_or_default();
        let mut matched = self.matched(&known, &source, &target);
        self.add_lent(&source, &target, &mut matched);
        let ours = self.html(self.source.document, &source, &self.source.spelling, &BTreeSet::new());
        let instead = self.html(self.source.document, &source, &self.instead, &BTreeSet::new());
        let alone = self.alone(&known, &target);
        let theirs = match &self.target {
            Some(side) => self.html(side.document, &target, &side.spelling, &alone),
            None => vec![String::new()],
        };
        for piece in &source.pieces {
            let leaf = match piece {
                Piece::Open(around) => {
                    shown.push(Shown::Open(*around));
                    continue;
                }
                Piece::Close => {
                    shown.push(Shown::Close);
                    continue;
                }
                Piece::Leaf(leaf) => *leaf,
            };
            let there = matched.get(&leaf).map(Vec::as_slice).unwrap_or_default();
            let html: String = there.iter().map(|leaf| theirs[*leaf].as_str()).collect();
            let foreign = match there.first() {
                None => Some(self.source_language.clone()),
                Some(there) => self.lent_from(&target.leaves[*there]),
            };
            let units = self.units_of(&source, leaf);
            shown.push(Shown::Row(Box::new(Row {
                source: ours[leaf].clone(),
                target: if there.is_empty() { instead[leaf].clone() } else { html },
                // What is the same in all languages, such as code, is nobody's to translate.
                foreign: foreign.filter(|_| !units.is_empty()),
                leaf: there.last().copied(),
                units,
                included: self.included(&source.leaves[leaf].block),
                ..Row::default()
            })));
        }
        self.add_strangers(&mut shown, &matched, &target, &theirs);
        self.footnotes(&mut shown, [&ours, &theirs]);
        self.views(shown, &known)
    }

    /// For each unit of the source, what is known of it.
    fn known(&self) -> Vec<Known> {
        let unknown = || Known { state: State::Untranslated, record: None, target: Vec::new() };
        let mut known: Vec<Known> = self.standing.source.list.iter().map(|_| unknown()).collect();
        for pair in &self.standing.synced.pairs {
            for unit in pair.source.iter().filter(|unit| **unit < self.standing.source.list.len()) {
                known[*unit] = Known { state: pair.state, record: Some(pair.record), target: pair.target.clone() };
            }
        }
        known
    }

    fn front_matter(&self, known: &[Known]) -> Vec<Shown> {
        let keys = self.standing.source.list.iter().enumerate();
        let rows = keys.filter_map(|(index, unit)| {
            let UnitKind::Key(key) = &unit.kind else { return None };
            let theirs: Vec<&Unit> = self.targets(&known[index]);
            let untranslated = theirs.is_empty() || known[index].state == State::Untranslated;
            let text = if untranslated { &unit.text } else { &theirs[0].text };
            Some(Shown::Row(Box::new(Row {
                key: Some(key.clone()),
                source: value(&unit.text),
                target: value(text),
                foreign: untranslated.then(|| self.source_language.clone()),
                units: vec![index],
                ..Row::default()
            })))
        });
        rows.collect()
    }

    /// The leaves of the target for each leaf of the source.
    fn matched(&self, known: &[Known], source: &Cut, target: &Cut) -> BTreeMap<usize, Vec<usize>> {
        let mut matched: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let mut taken = BTreeSet::new();
        let units = self.standing.source.list.iter().zip(known).filter(|(unit, _)| !unit.kind.is_key());
        for (unit, known) in units {
            let Some(leaf) = source.leaf_of(unit) else { continue };
            let there: Vec<usize> = match self.targets(known).as_slice() {
                // Readers get it from the source, within the translation.
                [] => target.leaf_at(unit.at + self.offset).into_iter().collect(),
                units => units.iter().filter_map(|unit| target.leaf_of(unit)).collect(),
            };
            let leaves = matched.entry(leaf).or_default();
            for there in there.into_iter().filter(|there| taken.insert(*there)) {
                leaves.push(there);
            }
        }
        matched.retain(|_, leaves| !leaves.is_empty());
        // What holds no words stands at the same place, after the same leaf.
        for leaf in 0..source.leaves.len() {
            let last = leaf.checked_sub(1).map(|before| matched.get(&before).and_then(|leaves| leaves.last()));
            let before = last.map_or(Some(0), |last| last.map(|last| last + 1));
            let same = |there: &usize| {
                let kinds = target.leaves.get(*there).map(|there| std::mem::discriminant(&there.block.kind));
                kinds == Some(std::mem::discriminant(&source.leaves[leaf].block.kind))
            };
            let free = before.filter(same).filter(|there| !taken.contains(there));
            if let Some(there) = free.filter(|_| self.units_of(source, leaf).is_empty()) {
                taken.insert(there);
                matched.insert(leaf, vec![there]);
            }
        }
        matched
    }

    /// What readers get in another language of the chain: as many leaves as are missing between two that are there.
    fn add_lent(&self, source: &Cut, target: &Cut, matched: &mut BTreeMap<usize, Vec<usize>>) {
        let taken: BTreeSet<usize> = matched.values().flatten().copied().collect();
        let mut leaf = 0;
        while leaf < source.leaves.len() {
            let missing: Vec<usize> =
                (leaf..source.leaves.len()).take_while(|leaf| !matched.contains_key(leaf)).collect();
            let before = leaf.checked_sub(1).and_then(|leaf| matched.get(&leaf)).and_then(|leaves| leaves.last());
            leaf += missing.len() + 1;
            let open: Vec<usize> =
                missing.into_iter().filter(|leaf| !self.units_of(source, *leaf).is_empty()).collect();
            let free = before.map_or(0, |before| before + 1)..target.leaves.len();
            let lent: Vec<usize> = free
                .take_while(|leaf| !taken.contains(leaf))
                .filter(|leaf| self.lent_from(&target.leaves[*leaf]).is_some())
                .collect();
            if open.len() == lent.len() {
                matched.extend(open.into_iter().zip(lent.into_iter().map(|leaf| vec![leaf])));
            }
        }
    }

    /// The language of a leaf of the target that comes from neither translation nor source.
    fn lent_from(&self, leaf: &Leaf) -> Option<LanguageView> {
        let mark = self.target.as_ref()?.document.marks.get(&leaf.block.span.start)?;
        let Mark::Foreign(language) = mark else { return None };
        (self.hands.language)(&language.tag).filter(|language| language.tag != self.source_language.tag)
    }

    fn included(&self, block: &Block) -> Option<(State, Option<EditView>)> {
        let BlockKind::Include(include) = &block.kind else { return None };
        self.hands.included(&include.snippet.as_ref()?.path)
    }

    /// The marks that a row shows itself: of leaves with one unit.
    fn alone(&self, known: &[Known], target: &Cut) -> BTreeSet<usize> {
        let mut count: BTreeMap<usize, usize> = BTreeMap::new();
        for unit in known.iter().flat_map(|known| self.targets(known)).filter(|unit| !unit.kind.is_key()) {
            if let Some(leaf) = target.leaf_of(unit) {
                *count.entry(leaf).or_default() += 1;
            }
        }
        count.into_iter().filter(|(_, count)| *count == 1).map(|(leaf, _)| leaf).collect()
    }

    /// The HTML of each leaf, and of the footnotes. `alone` are leaves without marks of what is out of date.
    fn html(&self, document: &Document, cut: &Cut, spelling: &Spelling, alone: &BTreeSet<usize>) -> Vec<String> {
        let mut cut_up = document.clone();
        cut_up.blocks = cut.leaves.iter().map(|leaf| leaf.block.clone()).collect();
        for leaf in alone.iter().filter_map(|leaf| cut.leaves.get(*leaf)) {
            let whole = |block: &Block| block.with_all_inside().map(|block| block.span.start).collect::<Vec<_>>();
            for at in whole(&leaf.block) {
                if matches!(cut_up.marks.get(&at), Some(Mark::Outdated { .. })) {
                    cut_up.marks.remove(&at);
                }
            }
        }
        let stretches: Vec<_> = (0..cut.leaves.len()).map(|leaf| leaf..leaf + 1).collect();
        html::pieces(&cut_up, spelling, &stretches)
    }

    fn units_of(&self, source: &Cut, leaf: usize) -> Vec<usize> {
        let units = self.standing.source.list.iter().enumerate().filter(|(_, unit)| !unit.kind.is_key());
        units.filter(|(_, unit)| source.leaf_of(unit) == Some(leaf)).map(|(index, _)| index).collect()
    }

    fn targets(&self, known: &Known) -> Vec<&Unit> {
        known.target.iter().filter_map(|index| self.standing.target.list.get(*index)).collect()
    }

    /// What only the translation has, after what stands before it there.
    fn add_strangers(
        &self,
        shown: &mut Vec<Shown>,
        matched: &BTreeMap<usize, Vec<usize>>,
        target: &Cut,
        theirs: &[String],
    ) {
        let Some(side) = &self.target else { return };
        let taken: BTreeSet<usize> = matched.values().flatten().copied().collect();
        let foreign = |leaf: usize| {
            let at = target.leaves[leaf].block.span.start;
            matches!(side.document.marks.get(&at), Some(Mark::Foreign(_)))
        };
        let strangers = (0..target.leaves.len()).filter(|leaf| !taken.contains(leaf) && !foreign(*leaf));
        for leaf in strangers.filter(|leaf| !theirs[*leaf].trim().is_empty()) {
            let before = |one: &Shown| matches!(one, Shown::Row(row) if row.leaf.is_some_and(|other| other < leaf));
            let place = shown.iter().rposition(before).map_or(shown.len(), |place| place + 1);
            let row = Row { target: theirs[leaf].clone(), leaf: Some(leaf), ..Row::default() };
            shown.insert(place, Shown::Row(Box::new(row)));
        }
    }

    /// The notes at the end of the text, in one row.
    fn footnotes(&self, shown: &mut Vec<Shown>, [ours, theirs]: [&[String]; 2]) {
        let notes = |pieces: &[String]| pieces.last().cloned().unwrap_or_default();
        let units = self.standing.source.list.iter().enumerate();
        let units = units.filter(|(_, unit)| unit.within.starts_with("footnote")).map(|(index, _)| index).collect();
        let row = Row { source: notes(ours), target: notes(theirs), units, ..Row::default() };
        if !row.source.is_empty() {
            shown.push(Shown::Row(Box::new(row)));
        }
    }

    fn views(&self, shown: Vec<Shown>, known: &[Known]) -> Vec<PieceView> {
        let mut line = 1;
        let mut pieces: Vec<PieceView> = Vec::with_capacity(shown.len());
        for (number, one) in shown.into_iter().enumerate() {
            pieces.push(match one {
                Shown::Open(around) => self.open(around),
                Shown::Close => PieceView { piece: "close", ..PieceView::default() },
                Shown::Row(row) => {
                    let targets = row.units.iter().flat_map(|unit| self.targets(&known[*unit]));
                    let place = targets.map(|unit| unit.span.start).find(|start| *start > 0);
                    if let Some(place) = place {
                        line = self.hands.line(place);
                    }
                    let view = self.row(number, *row, known, line);
                    PieceView { piece: "row", row: Some(view), ..PieceView::default() }
                }
            });
        }
        link_rows(&mut pieces);
        pieces
    }

    fn open(&self, around: Around) -> PieceView {
        let (class, label) = match around {
            Around::Directive(kind) => (format!("block block-{}", kind.name()), self.labels.get(kind.name()).cloned()),
            Around::Quote => ("desk-quote".to_owned(), None),
            Around::List => ("desk-items".to_owned(), None),
        };
        PieceView { piece: "open", class, label, row: None }
    }

    fn row(&self, number: usize, row: Row, known: &[Known], line: usize) -> RowView {
        let (state, file) = row.included.unzip();
        let worst = row.units.iter().map(|unit| known[*unit].state).max().or(state);
        let open = row.units.iter().filter(|unit| known[**unit].state != State::Current);
        let texts = row.units.iter().map(|unit| self.standing.source.list[*unit].text.as_str());
        RowView {
            id: format!("park-row-{number}"),
            state: worst.map_or("", name),
            open: worst.is_some_and(|state| state != State::Current),
            key: row.key,
            source: row.source,
            target: row.target,
            foreign: row.foreign,
            units: open.map(|unit| self.unit(*unit, &known[*unit])).collect(),
            terms: self.hands.terms(texts),
            edit: file
                .flatten()
                .or_else(|| self.hands.edit(line).filter(|_| !row.units.is_empty() || row.leaf.is_some())),
            previous: None,
            next: None,
        }
    }

    fn unit(&self, index: usize, known: &Known) -> UnitView {
        let source = &self.standing.source.list[index].text;
        let record = known.record.and_then(|record| self.standing.synced.catalogue.records.get(record));
        let old = record.and_then(|record| record.made_from.as_deref()).filter(|_| known.state == State::Outdated);
        UnitView {
            state: name(known.state),
            source: source.clone(),
            change: old.zip(record).map(|(old, record)| super::hands::change(old, &record.source)).unwrap_or_default(),
            memory: match known.state {
                State::Outdated | State::Untranslated => {
                    self.hands.memory(source, record.map_or("", |record| &record.translation))
                }
                State::Current | State::NeedsReview => Vec::new(),
            },
        }
    }
}

/// Rows that are not current know the ones before and after them.
fn link_rows(pieces: &mut [PieceView]) {
    let open: Vec<(usize, String)> = (pieces.iter().enumerate())
        .filter_map(|(index, piece)| Some((index, piece.row.as_ref().filter(|row| is_open(row))?.id.clone())))
        .collect();
    for (place, (index, _)) in open.iter().enumerate() {
        if let Some(row) = &mut pieces[*index].row {
            row.previous = place.checked_sub(1).map(|before| open[before].1.clone());
            row.next = open.get(place + 1).map(|(_, id)| id.clone());
        }
    }
}

/// Whether something is to be done in a row.
pub(super) fn is_open(row: &RowView) -> bool {
    row.open
}

/// As classes and messages call a state.
fn name(state: State) -> &'static str {
    match state {
        State::Current => "current",
        State::NeedsReview => "review",
        State::Outdated => "outdated",
        State::Untranslated => "missing",
    }
}

fn value(text: &str) -> String {
    format!("<p>{}</p>", html::inline(&crate::document::inline(text)))
}
