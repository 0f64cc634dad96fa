//! What of each translation is current, outdated or missing, paragraph by paragraph.
//!
//! Markdown is the truth for what readers see; a catalogue, one PO file for each entry and language under
//! `locales/<language>/<path of the entry>.po`, is the record of what it was made from.
//!
//! ```text
//! source file ──units──▶ [Unit] ─┐
//! translated file ─units▶ [Unit] ─┼─ sync ──▶ Synced: the new Catalogue, Pairs, Edits of the file, Remarks
//! PO file ──────read──▶ Catalogue ┘
//! ```
//!
//! `sync` is a pure function; nothing here reads or writes files. Pairs come from the record first and from structure
//! second; what can be paired by neither is said, never guessed.

use crate::document::DirectiveKind;
use std::ops::Range;

mod catalogue;
pub mod diff;
pub mod edit;
pub mod exchange;
mod keep;
mod likeness;
pub mod memory;
pub mod moved;
mod pair;
pub mod people;
mod places;
pub mod po;
pub mod settle;
pub mod start;
mod structure;
mod sync;
pub mod terms;
pub mod text;
mod tongue;
mod unchanged;
mod unit;
pub mod weave;

pub use catalogue::{Catalogue, Record, Review, catalogue_path};
pub use keep::{Lost, Thing, lost};
pub use sync::{Adoption, Edit, Form, Side, Synced, sync};
pub use unchanged::is_settled;
pub use unit::{Landmark, Units, units};

/// The smallest stretch that is translated and kept track of on its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    pub kind: UnitKind,
    /// The containers around it, outermost first, such as `exercise/solution/list`; empty at the top.
    pub within: String,
    /// Markdown, normalised: see [`text::normalise`]. Never empty. Front-matter values are given as they are.
    pub text: String,
    /// Bytes in the file that hold the text; empty where it cannot be found in the file.
    pub span: Range<usize>,
    /// Where the block or cell begins that holds it: `Block::span`, `Cell::span` or `Heading::span`. By it a renderer
    /// finds what is to be marked.
    pub at: usize,
    /// The explicit id of a heading.
    pub anchor: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnitKind {
    /// A front-matter value, by its key without indices: `title`, `parts.title`.
    Key(String),
    Heading(u8),
    Paragraph,
    /// What a list item begins with.
    Item,
    HeadCell,
    Cell,
    /// The term of a definition list.
    Term,
    BlockTitle(DirectiveKind),
    /// A picture alone in its paragraph: alternative text and caption.
    Figure,
    /// An answer of a quiz, and what is said to who chose it.
    Answer,
    Feedback,
}

/// How a unit's translation stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    Current,
    /// Made by machine, or by somebody who asked for review; nobody has accepted it.
    NeedsReview,
    /// The source changed since.
    Outdated,
    Untranslated,
}

/// How surely a source unit and its translation belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// The catalogue says so.
    Recorded,
    /// The same id, picture, code or links, or one of a kind between two that are certain.
    Anchored,
    /// The same kinds in the same order.
    Structural,
}

/// A record of the catalogue with what it stands for today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Index into `Catalogue::records`.
    pub record: usize,
    /// Indices into the source's units: several where the author split a paragraph.
    pub source: Vec<usize>,
    /// Indices into the translation's units: several where the translator did; none where there is no translation, or
    /// where it is only in the catalogue.
    pub target: Vec<usize>,
    pub state: State,
    pub certainty: Certainty,
}

/// Something that a person may want to know of a sync. Indices are into the units of each side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The file and the catalogue were both changed since the last sync. Nothing was overwritten.
    Conflict { target: usize, file: String, catalogue: String },
    /// The source and the translation were both changed since the last sync; the translation was taken for current.
    BothChanged { source: usize, target: usize },
    /// A text in the translation that belongs to no unit of the source.
    Unpaired { target: usize },
    /// A translation whose source is gone, or that is gone from its file; it is kept in the catalogue.
    Orphaned { text: String },
    /// Targets of links that were changed in the translation as they were in the source.
    TargetsFollowed { target: usize },
    /// A target that changed in the source while the translation has one of its own.
    TargetLeft { target: usize, old: String, new: String },
    /// A translation in the catalogue that has no place in the file yet: `start` makes one.
    NoPlace { source: usize },
}

/// Numbers of units and of their words in each state. Words are those of the source.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Tally {
    pub current: Count,
    pub needs_review: Count,
    pub outdated: Count,
    pub untranslated: Count,
    pub orphaned: Count,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Count {
    pub units: usize,
    pub words: usize,
}

impl Remark {
    /// Whether it tells of a change, and not of how things are: the next sync would not say it again.
    fn is_event(&self) -> bool {
        match self {
            Remark::BothChanged { .. }
            | Remark::Orphaned { .. }
            | Remark::TargetsFollowed { .. }
            | Remark::TargetLeft { .. } => true,
            Remark::Conflict { .. } | Remark::Unpaired { .. } | Remark::NoPlace { .. } => false,
        }
    }
}

impl UnitKind {
    /// What it is called in catalogues: `paragraph`, or the front-matter key.
    pub fn name(&self) -> &str {
        match self {
            UnitKind::Key(key) => key,
            UnitKind::Heading(_) => "heading",
            UnitKind::Paragraph => "paragraph",
            UnitKind::Item => "item",
            UnitKind::HeadCell | UnitKind::Cell => "cell",
            UnitKind::Term => "definition-term",
            UnitKind::BlockTitle(_) => "block-title",
            UnitKind::Figure => "figure",
            UnitKind::Answer => "quiz-answer",
            UnitKind::Feedback => "quiz-feedback",
        }
    }

    /// Units whose names are of one class may be each other's rewording: a list item may have become a paragraph.
    fn class(name: &str) -> String {
        match name {
            "paragraph" | "item" | "cell" | "definition-term" | "quiz-answer" | "quiz-feedback" | "text" => {
                "prose".to_owned()
            }
            "heading" | "block-title" => "heading".to_owned(),
            "figure" => "figure".to_owned(),
            key => format!("key {key}"),
        }
    }

    pub fn is_key(&self) -> bool {
        matches!(self, UnitKind::Key(_))
    }
}

impl State {
    pub fn name(self) -> &'static str {
        match self {
            State::Current => "current",
            State::NeedsReview => "needs-review",
            State::Outdated => "outdated",
            State::Untranslated => "untranslated",
        }
    }
}

impl Tally {
    /// Of one edition: every source unit once, and the orphans of its catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self::weighed(catalogue, text::weight)
    }

    /// The same with another way to weigh a text, such as one that remembers.
    pub fn weighed(catalogue: &Catalogue, weight: impl Fn(&str) -> usize) -> Self {
        let mut tally = Self::default();
        for record in &catalogue.records {
            tally.count(record.state(), record.source.split(text::PARTS).count(), weight(&record.source));
        }
        for orphan in &catalogue.orphans {
            tally.orphaned.add(1, weight(&orphan.source));
        }
        tally
    }

    /// Counts units of one state, and the words in them.
    pub fn count(&mut self, state: State, units: usize, words: usize) {
        let count = match state {
            State::Current => &mut self.current,
            State::NeedsReview => &mut self.needs_review,
            State::Outdated => &mut self.outdated,
            State::Untranslated => &mut self.untranslated,
        };
        count.add(units, words);
    }

    /// A tally with all units untranslated: of an entry without an edition.
    pub fn untranslated(units: &[Unit]) -> Self {
        let mut tally = Self::default();
        units.iter().for_each(|unit| tally.untranslated.add(1, text::weight(&unit.text)));
        tally
    }

    pub fn add(&mut self, other: &Tally) {
        let pairs = [
            (&mut self.current, other.current),
            (&mut self.needs_review, other.needs_review),
            (&mut self.outdated, other.outdated),
            (&mut self.untranslated, other.untranslated),
            (&mut self.orphaned, other.orphaned),
        ];
        for (count, other) in pairs {
            count.add(other.units, other.words);
        }
    }

    /// Units of the source.
    pub fn units(&self) -> usize {
        self.current.units + self.needs_review.units + self.outdated.units + self.untranslated.units
    }

    /// Words of the source.
    pub fn words(&self) -> usize {
        self.current.words + self.needs_review.words + self.outdated.words + self.untranslated.words
    }

    /// The words that are translated, in whole percent rounded down; outdated ones included. 100 if there are none.
    pub fn translated_percent(&self) -> u8 {
        percent(self.words() - self.untranslated.words, self.words())
    }

    /// The words whose translation is current, in whole percent rounded down.
    pub fn current_percent(&self) -> u8 {
        percent(self.current.words, self.words())
    }
}

impl Count {
    pub fn add(&mut self, units: usize, words: usize) {
        self.units += units;
        self.words += words;
    }
}

fn percent(part: usize, whole: usize) -> u8 {
    part.saturating_mul(100).checked_div(whole).map_or(100, |percent| percent.min(100) as u8)
}

#[cfg(test)]
mod tests;
