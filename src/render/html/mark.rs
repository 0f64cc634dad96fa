//! What readers are told of a translation: parts that are outdated, and parts in another language.

use super::Writer;
use super::escape::{attribute, text};
use crate::document::{Mark, MarkedLanguage, Stretch, StretchChange};
use std::fmt::Write;

impl Writer<'_> {
    /// Writes what begins at `at`, within its mark if it has one.
    pub(super) fn marked(&mut self, at: usize, write: impl FnOnce(&mut Self)) {
        let marks = self.marks.as_ref().or_else(|| self.document.map(|document| &document.marks));
        match marks.and_then(|marks| marks.get(&at)).cloned() {
            None => write(self),
            Some(Mark::ForeignTitle(language)) => {
                self.title = Some(language);
                write(self);
                self.title = None;
            }
            Some(Mark::Foreign(language)) => {
                let _ = writeln!(self.out, "<div class=\"foreign\"{}>", attributes(&language));
                write(self);
                self.line("</div>");
            }
            Some(Mark::Outdated { change, language }) => {
                self.line("<div class=\"outdated\">");
                write(self);
                self.change(&change, &language);
                self.line("</div>");
            }
        }
    }

    /// The language of what begins at `at`, as attributes, if it is not that of the page.
    pub(super) fn language_at(&self, at: usize) -> String {
        let marks = self.marks.as_ref().or_else(|| self.document.map(|document| &document.marks));
        match marks.and_then(|marks| marks.get(&at)) {
            Some(Mark::Foreign(language)) => attributes(language),
            Some(Mark::Outdated { .. } | Mark::ForeignTitle(_)) | None => String::new(),
        }
    }

    /// The language of the title of the block at hand, likewise.
    pub(super) fn language_of_title(&mut self) -> String {
        self.title.take().as_ref().map(attributes).unwrap_or_default()
    }

    /// What changed in the source, one click away.
    fn change(&mut self, change: &[Stretch], language: &MarkedLanguage) {
        let Some(spelling) = self.spelling else { return };
        let summary = text(&spelling.words.changed).into_owned();
        let _ = write!(
            self.out,
            "\n<details class=\"change\"><summary>{summary}</summary>\n<p class=\"change-text\"{}>",
            attributes(language)
        );
        for stretch in change {
            let words = text(&stretch.text);
            let _ = match stretch.change {
                StretchChange::Same => write!(self.out, "{words}"),
                StretchChange::Old => write!(self.out, "<del>{words}</del>"),
                StretchChange::New => write!(self.out, "<ins>{words}</ins>"),
            };
        }
        self.line("</p></details>");
    }
}

fn attributes(language: &MarkedLanguage) -> String {
    format!(" lang=\"{}\" dir=\"{}\"", attribute(&language.tag), attribute(&language.direction))
}
