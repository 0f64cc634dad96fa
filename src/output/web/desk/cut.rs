//! A document cut into rows: blocks that stand beside their translations, within the blocks around them.

use crate::document::{Block, BlockKind, Directive, DirectiveKind, Document, Inline, List};
use crate::translation::{Unit, UnitKind};
use std::collections::BTreeMap;
use std::ops::Range;

/// A document in pieces.
#[derive(Debug, Default)]
pub(super) struct Cut {
    pub(super) pieces: Vec<Piece>,
    pub(super) leaves: Vec<Leaf>,
    /// Where each leaf begins that has a place of its own.
    starts: BTreeMap<usize, usize>,
    /// Where the block begins that each title is of.
    titles: BTreeMap<usize, usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    /// What rows stand in.
    Open(Around),
    Close,
    /// Index into `Cut::leaves`.
    Leaf(usize),
}

/// A block around others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Around {
    Directive(DirectiveKind),
    Quote,
    List,
}

/// A block that is shown in one piece.
#[derive(Debug)]
pub(super) struct Leaf {
    pub(super) block: Block,
    /// Bytes in the file; empty for a title, which stands in the first line of its block.
    pub(super) span: Range<usize>,
}

impl Cut {
    pub(super) fn of(document: &Document) -> Self {
        let mut cut = Self::default();
        cut.blocks(&document.blocks);
        cut
    }

    /// The leaf that holds a unit.
    pub(super) fn leaf_of(&self, unit: &Unit) -> Option<usize> {
        let title = matches!(unit.kind, UnitKind::BlockTitle(_)).then(|| self.titles.get(&unit.at)).flatten();
        title.copied().or_else(|| self.leaf_at(unit.at))
    }

    /// The leaf that holds a place of the file.
    pub(super) fn leaf_at(&self, at: usize) -> Option<usize> {
        let (_, leaf) = self.starts.range(..=at).next_back()?;
        self.leaves[*leaf].span.contains(&at).then_some(*leaf)
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Directive(directive) if is_cut(directive) => self.directive(directive, &block.span),
            BlockKind::Quote(blocks) => self.around(Around::Quote, |cut| cut.blocks(blocks)),
            BlockKind::List(list) => self.around(Around::List, |cut| cut.list(list)),
            BlockKind::Heading(_)
            | BlockKind::Paragraph(_)
            | BlockKind::Figure(_)
            | BlockKind::Code(_)
            | BlockKind::Chart(_)
            | BlockKind::Table(_)
            | BlockKind::Definitions(_)
            | BlockKind::Directive(_)
            | BlockKind::Include(_)
            | BlockKind::Rule
            | BlockKind::Html(_) => self.leaf(block.clone(), block.span.clone()),
        }
    }

    fn directive(&mut self, directive: &Directive, span: &Range<usize>) {
        self.around(Around::Directive(directive.kind), |cut| {
            if let Some(title) = &directive.title {
                let kind = BlockKind::Paragraph(vec![Inline::Strong(title.clone())]);
                cut.titles.insert(span.start, cut.leaves.len());
                let place = span.start..span.start;
                cut.leaf(Block { kind, span: place.clone() }, place);
            }
            cut.blocks(&directive.blocks);
        });
    }

    /// Each item by itself, with its number.
    fn list(&mut self, list: &List) {
        for (number, item) in (0..).zip(&list.items) {
            let start = list.start.map(|start| start + number);
            let one = List { start, tight: list.tight, items: vec![item.clone()] };
            self.leaf(Block { kind: BlockKind::List(one), span: item.span.clone() }, item.span.clone());
        }
    }

    fn leaf(&mut self, block: Block, span: Range<usize>) {
        if !span.is_empty() {
            self.starts.insert(span.start, self.leaves.len());
        }
        self.pieces.push(Piece::Leaf(self.leaves.len()));
        self.leaves.push(Leaf { block, span });
    }

    fn around(&mut self, around: Around, inside: impl FnOnce(&mut Self)) {
        self.pieces.push(Piece::Open(around));
        inside(self);
        self.pieces.push(Piece::Close);
    }
}

/// Quizzes and tabs are understood only as a whole.
fn is_cut(directive: &Directive) -> bool {
    !matches!(directive.kind, DirectiveKind::Quiz | DirectiveKind::Tabs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse;
    use crate::source::SourceFile;
    use crate::translation::units;

    fn shape(text: &str) -> (String, Vec<(String, usize)>) {
        let document = parse(&SourceFile::text("content/en/a.md", text)).value;
        let cut = Cut::of(&document);
        let piece = |piece: &Piece| match piece {
            Piece::Open(Around::Directive(kind)) => format!("{}(", kind.name()),
            Piece::Open(Around::Quote) => "quote(".to_owned(),
            Piece::Open(Around::List) => "list(".to_owned(),
            Piece::Close => ")".to_owned(),
            Piece::Leaf(leaf) => leaf.to_string(),
        };
        let units = units(&document, text);
        let of = units.list.iter().map(|unit| (unit.text.clone(), cut.leaf_of(unit).expect("every unit has a row")));
        (cut.pieces.iter().map(piece).collect::<Vec<_>>().join(" "), of.collect())
    }

    #[test]
    fn rows_stand_in_their_blocks_and_every_unit_has_one() {
        let text = "Intro.\n\n> [!exercise] Try\n> Do it.\n>\n> 1. One\n> 2. Two\n>\n>    More.\n\n| A | B |\n| - | - |\n| c | d |\n";
        let (shape, units) = shape(text);
        assert_eq!(shape, "0 exercise( 1 2 list( 3 4 ) ) 5");
        let rows: Vec<(&str, usize)> = units.iter().map(|(text, row)| (text.as_str(), *row)).collect();
        assert_eq!(
            rows,
            [
                ("Intro.", 0),
                ("Try", 1),
                ("Do it.", 2),
                ("One", 3),
                ("Two", 4),
                ("More.", 4),
                ("A", 5),
                ("B", 5),
                ("c", 5),
                ("d", 5)
            ]
        );
    }

    #[test]
    fn a_quiz_is_one_row() {
        let (shape, units) = shape("> [!quiz] Which?\n> - [ ] This\n> - [x] That\n");
        assert_eq!((shape.as_str(), units.len()), ("0", 3));
    }
}
