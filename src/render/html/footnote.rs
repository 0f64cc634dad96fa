//! Footnotes: references in the text, the notes at its end, and the way back from each.

use super::escape::{attribute, text};
use super::{Links, Writer};
use crate::document::{Block, BlockKind};
use std::fmt::Write;

impl Writer<'_> {
    pub(super) fn reference(&mut self, index: usize) {
        let Some(note) = self.notes.get(index).cloned() else { return };
        let number = index + 1;
        let shown = self.spelling.map_or_else(|| number.to_string(), |spelling| spelling.words.number(number));
        match self.links {
            Links::Plain => {
                let _ = write!(self.out, "<sup class=\"note-reference\">{shown}</sup>");
            }
            Links::Live => {
                let id = self.id(&format!("note.{number}.{}", self.references[index].len() + 1));
                let _ = write!(
                    self.out,
                    "<sup class=\"note-reference\"><a id=\"{id}\" href=\"#{note}\" role=\"doc-noteref\">{shown}</a></sup>"
                );
                self.references[index].push(id);
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
        // Notes to what this reader does not see are left out; the others keep their numbers.
        if self.references.iter().all(Vec::is_empty) {
            return;
        }
        let title = self.id("footnotes");
        let level = 2_u8.saturating_add(spelling.shift).clamp(2, 6);
        let _ = writeln!(
            self.out,
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"{title}\">\n\
             <h{level} id=\"{title}\">{}</h{level}>\n<ol>",
            text(&spelling.words.footnotes)
        );
        let mut last = 0;
        for (index, note) in notes.into_iter().enumerate() {
            if self.references[index].is_empty() {
                continue;
            }
            let number = index + 1;
            let value = if number == last + 1 { String::new() } else { format!(" value=\"{number}\"") };
            last = number;
            let _ = write!(self.out, "<li id=\"{}\"{value}>{}", self.notes[index], note.html);
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
        let label = attribute(&spelling.words.back);
        let references = &self.references[index];
        for (place, id) in references.iter().enumerate() {
            let number =
                if references.len() > 1 { format!(" {}", spelling.words.number(place + 1)) } else { String::new() };
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
