//! Tabs and checklists: what a script makes of them stands in the page already.

use super::escape::{attribute, text};
use super::quiz::digits;
use super::{Boxes, Writer};
use crate::document::{Block, BlockKind, Directive, Document};
use std::fmt::Write;

impl Writer<'_> {
    /// One `div.tab` for each of the highest headings, with what follows it. Without a script they are read in sequence.
    pub(super) fn tabs(&mut self, blocks: &[Block]) {
        let level = |block: &Block| Some(self.document?.headings.get(block.heading()?)?.level);
        // Raw HTML may be open over several blocks, and then cannot be cut.
        let whole = blocks.iter().any(|block| matches!(block.kind, BlockKind::Html(_)));
        let highest = blocks.iter().filter_map(level).min().filter(|_| !whole);
        let starts: Vec<usize> =
            (0..blocks.len()).filter(|index| highest.is_some() && level(&blocks[*index]) == highest).collect();
        let first = starts.first().copied().unwrap_or(blocks.len());
        self.blocks(&blocks[..first]);
        for (number, start) in starts.iter().enumerate() {
            let end = starts.get(number + 1).copied().unwrap_or(blocks.len());
            self.line("<div class=\"tab\">");
            self.blocks(&blocks[*start..end]);
            self.line("</div>");
        }
    }

    /// Boxes that readers may tick, and the place where a script tells how many are ticked.
    pub(super) fn checklist(&mut self, directive: &Directive) {
        let outside = std::mem::replace(&mut self.boxes, Boxes::Free);
        self.blocks(&directive.blocks);
        self.boxes = outside;
        let Some(spelling) = self.spelling else { return };
        let words = &spelling.words;
        let digits = digits(words);
        let _ = writeln!(
            self.out,
            "<div class=\"checklist-progress\" hidden data-progress=\"{}\"{digits}><span role=\"status\"></span>\
             <button type=\"button\" class=\"button\">{}</button></div>",
            attribute(&words.checklist.progress),
            text(&words.checklist.clear)
        );
    }
}

impl Document {
    /// Whether a page of it needs the script and the styles for quizzes, checklists and tabs.
    pub fn is_interactive(&self) -> bool {
        use crate::document::DirectiveKind::{Checklist, Quiz, Tabs};
        self.directives().iter().any(|directive| matches!(directive.kind, Quiz | Checklist | Tabs))
    }
}
