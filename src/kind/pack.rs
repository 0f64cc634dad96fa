//! For whom something is printed.

use serde::{Deserialize, Serialize};

/// What a pack holds and how it is laid out depends on who uses it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PackReader {
    /// The lessons, with room to write; solutions at the end.
    #[default]
    Learner,
    /// With a run sheet by the clock, notes, and solutions in place.
    Facilitator,
    /// Exercises only, to photocopy.
    Handout,
    /// The solutions of the exercises.
    Key,
    /// Checklists and templates, one on a page.
    Checklists,
    /// One page to put on a wall, with a code that leads to the page.
    Poster,
    /// One page for each of those who took part.
    Certificate,
    /// Two languages side by side.
    Bilingual,
    /// The lessons in landscape, to show.
    Slides,
}

impl PackReader {
    pub const ALL: [PackReader; 9] = [
        PackReader::Learner,
        PackReader::Facilitator,
        PackReader::Handout,
        PackReader::Key,
        PackReader::Checklists,
        PackReader::Poster,
        PackReader::Certificate,
        PackReader::Bilingual,
        PackReader::Slides,
    ];

    /// As in settings and names of files: `facilitator`.
    pub fn name(self) -> &'static str {
        match self {
            PackReader::Learner => "learner",
            PackReader::Facilitator => "facilitator",
            PackReader::Handout => "handout",
            PackReader::Key => "key",
            PackReader::Checklists => "checklists",
            PackReader::Poster => "poster",
            PackReader::Certificate => "certificate",
            PackReader::Bilingual => "bilingual",
            PackReader::Slides => "slides",
        }
    }
}
