//! Terms of the glossary: a link where a page first uses one, and a card with what it means, which a script shows there.

use super::escape::{attribute, text};
use super::{Links, Writer};
use crate::document::Inline;
use crate::render::Explained;
use crate::render::line::mixed_addresses;
use std::fmt::Write;

/// The uses in the paragraph at hand, and how many of its texts have been printed.
#[derive(Default)]
pub(super) struct Paragraph {
    uses: Vec<Use>,
    texts: usize,
}

#[derive(Clone, Copy)]
struct Use {
    from: (usize, usize),
    to: (usize, usize),
    card: usize,
}

impl Writer<'_> {
    /// The words of a paragraph or a cell that begins at a byte, with its terms.
    pub(super) fn prose(&mut self, start: usize, inlines: &[Inline]) {
        let part = self.part;
        let uses = self.spelling.map(|spelling| spelling.terms.uses.as_slice()).unwrap_or_default();
        let here = uses.iter().filter(|(passage, _)| passage.part == part && passage.block == start);
        let uses = here.map(|(passage, card)| Use { from: passage.from, to: passage.to, card: *card }).collect();
        self.paragraph = Paragraph { uses, texts: 0 };
        self.inlines(inlines);
        self.paragraph = Paragraph::default();
    }

    /// One text, with the terms that begin or end in it.
    pub(super) fn words(&mut self, words: &str) {
        let number = self.paragraph.texts;
        self.paragraph.texts += 1;
        let mut done = 0;
        for one in self.paragraph.uses.clone() {
            if one.from.0 == number {
                self.piece(words, &mut done, one.from.1);
                self.open_term(one.card);
            }
            if one.to.0 == number {
                self.piece(words, &mut done, one.to.1);
                self.close_term();
            }
        }
        self.piece(words, &mut done, words.len());
    }

    fn piece(&mut self, words: &str, done: &mut usize, end: usize) {
        let piece = words.get(*done..end).unwrap_or_default();
        let mut at = 0;
        // An address among letters from right to left keeps its own direction.
        for range in mixed_addresses(piece) {
            self.out.push_str(&text(&piece[at..range.start]));
            let _ = write!(self.out, "<bdi dir=\"ltr\">{}</bdi>", text(&piece[range.clone()]));
            at = range.end;
        }
        self.out.push_str(&text(&piece[at..]));
        *done = end;
    }

    fn open_term(&mut self, card: usize) {
        let (Links::Live, Some(spelling)) = (self.links, self.spelling) else { return };
        let Some(term) = spelling.terms.cards.get(card) else { return };
        match spelling.terms.explained {
            Explained::Here => {}
            Explained::AtTheEnd => {
                let href = attribute(&term.href);
                let _ = write!(self.out, "<a class=\"term\" role=\"doc-glossref\" href=\"{href}\">");
                return;
            }
        }
        let id = match self.cards.iter().find(|(known, _)| *known == card) {
            Some((_, id)) => id.clone(),
            None => {
                let id = self.id(&format!("term-{}", term.id));
                self.cards.push((card, id.clone()));
                id
            }
        };
        let _ = write!(self.out, "<a class=\"term\" href=\"{}\" data-card=\"{id}\">", attribute(&term.href));
    }

    fn close_term(&mut self) {
        match (self.links, self.spelling) {
            (Links::Live, Some(_)) => self.out.push_str("</a>"),
            (Links::Plain, _) | (_, None) => {}
        }
    }

    /// The cards of the terms that were printed. Without a script they stay closed, and the link leads to the glossary.
    pub(super) fn term_cards(&mut self) {
        let Some(spelling) = self.spelling else { return };
        for (card, id) in std::mem::take(&mut self.cards) {
            let Some(term) = spelling.terms.cards.get(card) else { continue };
            let _ = write!(
                self.out,
                "<div class=\"term-card\" id=\"{id}\" popover=\"manual\">\n<p><dfn>{}</dfn>",
                text(&term.word)
            );
            if let Some((language, direction, word)) = &term.source {
                let _ = write!(
                    self.out,
                    " <span class=\"term-source\" lang=\"{}\" dir=\"{}\">{}</span>",
                    attribute(language),
                    attribute(direction),
                    text(word)
                );
            }
            let _ = writeln!(
                self.out,
                "</p>\n<p class=\"term-definition\" id=\"{id}.text\">{}</p>\n<p><a href=\"{}\">{}</a></p>\n</div>",
                text(&term.definition),
                attribute(&term.href),
                text(&spelling.words.glossary)
            );
        }
    }
}
