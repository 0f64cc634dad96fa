//! Footnotes: references in the text, the notes at its end, and the way back from each.

use super::escape::{attribute, text};
use super::{Links, Writer};
use crate::document::{Block, BlockKind};
use std::fmt::Write;

impl Writer<'_> {
    pub(super) fn reference(&mut self, index: usize) {
        let (Some(spelling), Some(count)) = (self.spelling, self.references.get_mut(index)) else { return };
        let number = index + 1;
        match self.links {
            Links::Plain => {
                let _ = write!(self.out, "<sup class=\"note-reference\">{number}</sup>");
            }
            Links::Live => {
                *count += 1;
                let id = reference_id(&spelling.prefix, number, *count);
                let note = note_id(&spelling.prefix, number);
                let _ = write!(
                    self.out,
                    "<sup class=\"note-reference\"><a id=\"{id}\" href=\"#{note}\" role=\"doc-noteref\">{number}</a></sup>"
                );
            }
        }
    }

    pub(super) fn footnotes(&mut self) {
        let (Some(document), Some(spelling)) = (self.document, self.spelling) else { return };
        if document.footnotes.is_empty() {
            return;
        }
        // The notes may refer to each other, so the ways back are known only when all are written.
        let text_before = std::mem::take(&mut self.out);
        let notes: Vec<Note> = document.footnotes.iter().map(|footnote| self.note(&footnote.blocks)).collect();
        self.out = text_before;
        let title = self.id("footnotes");
        let level = 2_u8.saturating_add(spelling.shift).clamp(2, 6);
        let _ = writeln!(
            self.out,
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"{title}\">\n\
             <h{level} id=\"{title}\">{}</h{level}>\n<ol>",
            text(&spelling.words.footnotes)
        );
        for (index, note) in notes.into_iter().enumerate() {
            let _ = write!(self.out, "<li id=\"{}\">{}", note_id(&spelling.prefix, index + 1), note.html);
            self.ways_back(index);
            self.line(match note.end {
                NoteEnd::Paragraph => "</p></li>",
                NoteEnd::Block => "</li>",
            });
        }
        self.line("</ol>\n</section>");
    }

    /// A note whose last paragraph, if it ends in one, is left open for the ways back.
    fn note(&mut self, blocks: &[Block]) -> Note {
        let end = match blocks.split_last() {
            Some((Block { kind: BlockKind::Paragraph(inlines), .. }, before)) => {
                self.blocks(before);
                self.out.push_str("<p>");
                self.inlines(inlines);
                NoteEnd::Paragraph
            }
            _ => {
                self.blocks(blocks);
                NoteEnd::Block
            }
        };
        Note { html: std::mem::take(&mut self.out), end }
    }

    fn ways_back(&mut self, index: usize) {
        let Some(spelling) = self.spelling else { return };
        let count = self.references[index];
        for reference in 1..=count {
            let id = reference_id(&spelling.prefix, index + 1, reference);
            let number = if count > 1 { format!(" {reference}") } else { String::new() };
            let label = attribute(&spelling.words.back);
            // An arrow upwards means the same in both directions of writing.
            let _ = write!(
                self.out,
                " <a class=\"back\" href=\"#{id}\" role=\"doc-backlink\" aria-label=\"{label}{number}\">↑{number}</a>"
            );
        }
    }
}

struct Note {
    html: String,
    end: NoteEnd,
}

enum NoteEnd {
    Paragraph,
    Block,
}

// The dots keep these apart from the ids of headings, which have none.
fn note_id(prefix: &str, number: usize) -> String {
    attribute(&format!("{prefix}note.{number}")).into_owned()
}

fn reference_id(prefix: &str, number: usize, reference: usize) -> String {
    attribute(&format!("{prefix}note.{number}.{reference}")).into_owned()
}
