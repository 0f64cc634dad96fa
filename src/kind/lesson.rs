//! A lesson: one sitting. schema.org `LearningResource`, Bioschemas TrainingMaterial 1.0.

use serde::Deserialize;

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Lesson {
    /// `educationalLevel`.
    pub level: Option<Level>,
    /// Ids of audiences: `educators`.
    pub audience: Vec<String>,
    /// Minutes of teaching.
    pub teaching: u32,
    /// Minutes of exercises.
    pub exercises: u32,
    /// Minutes of break after the lesson.
    #[serde(rename = "break")]
    pub break_: u32,
    pub questions: Vec<String>,
    /// `teaches`.
    pub objectives: Vec<String>,
    pub keypoints: Vec<String>,
    /// Ids of entries: `competencyRequired`.
    pub prerequisites: Vec<String>,
    /// Ids of entries to go on with.
    pub follow_up: Vec<String>,
    /// `creativeWorkStatus`.
    pub status: Option<Status>,
    pub last_tested: Option<toml::value::Datetime>,
    /// Wikimedia projects it is about: `wikipedia`, `commons`.
    pub wikis: Vec<String>,
    /// Wikidata items it is about: `Q52`.
    pub about: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    Beginner,
    Intermediate,
    Advanced,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Draft,
    PreAlpha,
    Alpha,
    Beta,
    Stable,
    Retired,
}

impl Lesson {
    /// Teaching and exercises together, in minutes; `timeRequired`.
    pub fn minutes(&self) -> u32 {
        self.teaching.saturating_add(self.exercises)
    }
}

impl Level {
    pub fn name(self) -> &'static str {
        match self {
            Level::Beginner => "beginner",
            Level::Intermediate => "intermediate",
            Level::Advanced => "advanced",
        }
    }
}

impl Status {
    pub fn name(self) -> &'static str {
        match self {
            Status::Draft => "draft",
            Status::PreAlpha => "pre-alpha",
            Status::Alpha => "alpha",
            Status::Beta => "beta",
            Status::Stable => "stable",
            Status::Retired => "retired",
        }
    }
}
