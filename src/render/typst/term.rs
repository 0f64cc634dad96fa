//! Terms of the glossary in print: links to the list at the end of the book.

use super::{Writer, push_text};
use crate::document::{Inline, Passage};
use serde_json::{Value, json};

impl Writer<'_> {
    /// The words of a paragraph or a cell that begins at a byte, with its terms.
    pub(super) fn prose(&mut self, start: usize, inlines: &[Inline]) -> Value {
        let part = self.part;
        let here = |(passage, _): &&(Passage, usize)| passage.part == part && passage.block == start;
        self.uses = self.spelling.terms.uses.iter().filter(here).copied().collect();
        self.texts = 0;
        let words = self.inlines(inlines);
        self.uses.clear();
        words
    }

    /// One text, with the terms that begin or end in it. `open` is where the pieces of an open term begin.
    pub(super) fn words(&mut self, text: &str, pieces: &mut Vec<Value>, open: &mut Option<usize>) {
        let number = self.texts;
        self.texts += 1;
        let mut done = 0;
        let mut until = |end: usize, pieces: &mut Vec<Value>, open: Option<usize>| {
            let words = text.get(done..end).unwrap_or_default();
            done = end;
            if words.is_empty() {
                return;
            }
            match open {
                // What comes before a term is no part of it.
                Some(at) if at == pieces.len() => pieces.push(words.into()),
                Some(_) | None => push_text(pieces, words),
            }
        };
        for (passage, card) in self.uses.clone() {
            if passage.from.0 == number {
                until(passage.from.1, pieces, None);
                *open = Some(pieces.len());
            }
            if passage.to.0 == number
                && let Some(start) = *open
            {
                until(passage.to.1, pieces, *open);
                *open = None;
                let inner = pieces.split_off(start);
                let to = self.spelling.terms.cards.get(card).map(|card| card.href.trim_start_matches('#'));
                pieces.push(json!({ "t": "term", "to": to, "c": inner }));
            }
        }
        until(text.len(), pieces, *open);
    }
}
