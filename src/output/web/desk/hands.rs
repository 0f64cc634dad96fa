//! What a translator has at hand beside a row: earlier translations, terms, and the way to the line in the file.

use crate::site::progress::{Task, Work};
use crate::translation::State;
use crate::translation::diff::{Changed, diff};
use crate::translation::memory::Memory;
use crate::translation::text::folded;
use crate::view::{EditView, LanguageView, MemoryView, StretchView, TermPairView};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::sync::{Mutex, PoisonError};

/// How a line is opened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Editor {
    /// On the forge, if the settings say where.
    #[default]
    Forge,
    /// An address that a program on the translator's machine answers to; `{file}` and `{line}` are replaced.
    Address(String),
    /// The server starts one.
    Command,
}

/// Everything in a path but what RFC 3986 calls unreserved, and the slash.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// So many earlier translations are shown.
const MOST: usize = 3;

pub(super) struct Hands<'a> {
    pub(super) editor: &'a Editor,
    /// `edit_url` of the settings.
    pub(super) forge: Option<&'a str>,
    /// The file of the translation and its text, if there is one.
    pub(super) file: Option<(&'a str, &'a str)>,
    pub(super) memory: &'a Mutex<Memory>,
    pub(super) terms: &'a dyn Fn(&str) -> Vec<TermPairView>,
    /// How far the translation of a snippet is, by the path of its file in any language.
    pub(super) snippet: &'a dyn Fn(&str) -> Option<&'a Work>,
    /// A language by its tag.
    pub(super) language: &'a dyn Fn(&str) -> Option<LanguageView>,
}

impl Hands<'_> {
    /// The line of a place in the file, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        let text = self.file.map_or("", |(_, text)| text);
        let before = text.as_bytes().get(..at.min(text.len())).unwrap_or_default();
        before.iter().filter(|byte| **byte == b'\n').count() + 1
    }

    /// How a line is opened; `None` if there is no file, or nothing to open it with.
    pub(super) fn edit(&self, line: usize) -> Option<EditView> {
        self.edit_in(self.file?.0, line)
    }

    /// The same in another file.
    pub(super) fn edit_in(&self, file: &str, line: usize) -> Option<EditView> {
        let spelled = utf8_percent_encode(file, PATH).to_string();
        let url = match self.editor {
            Editor::Forge => Some(self.forge?.replace("{path}", &spelled)),
            Editor::Address(template) => {
                Some(template.replace("{file}", &spelled).replace("{line}", &line.to_string()))
            }
            Editor::Command => None,
        };
        Some(EditView { url, file: file.to_owned(), line })
    }

    /// What is to be done with a snippet, and where.
    pub(super) fn included(&self, path: &str) -> Option<(State, Option<EditView>)> {
        let work = (self.snippet)(path)?;
        let state = match work.task() {
            Task::Update => State::Outdated,
            Task::Finish | Task::Translate => State::Untranslated,
            Task::Review => State::NeedsReview,
            Task::Record | Task::Nothing => State::Current,
        };
        let file = work.translation.edition.as_ref().map(|edition| edition.value.path.as_str());
        Some((state, file.and_then(|file| self.edit_in(file, 1))))
    }

    /// Earlier translations of equal and similar texts, the nearest first, but for the `present` one of the same text.
    pub(super) fn memory(&self, source: &str, present: &str) -> Vec<MemoryView> {
        let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        let present = folded(present);
        let offers = memory.offers(source, MOST).into_iter().filter(|offer| offer.translation != present);
        let offer = |offer: crate::translation::memory::Offer| MemoryView {
            percent: offer.percent,
            source: offer.source,
            translation: offer.translation,
        };
        offers.map(offer).collect()
    }

    /// The terms of several texts, each once.
    pub(super) fn terms<'b>(&self, texts: impl Iterator<Item = &'b str>) -> Vec<TermPairView> {
        let mut found: Vec<TermPairView> = Vec::new();
        for term in texts.flat_map(|text| (self.terms)(text)) {
            if found.iter().all(|known| known.source != term.source) {
                found.push(term);
            }
        }
        found
    }
}

/// The way from one text to another, for templates.
pub(super) fn change(old: &str, new: &str) -> Vec<StretchView> {
    let stretch = |piece: crate::translation::diff::Piece| StretchView {
        change: match piece.change {
            Changed::Same => "same",
            Changed::Old => "old",
            Changed::New => "new",
        },
        text: piece.text,
    };
    diff(old, new).into_iter().map(stretch).collect()
}
