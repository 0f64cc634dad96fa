//! A lesson: one sitting. schema.org `LearningResource`, Bioschemas TrainingMaterial 1.0.

use super::values;
use serde::Deserialize;

/// What a lesson says about itself besides the common keys.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Lesson {
    /// How much one must know before: `beginner`, `intermediate` or `advanced`. schema.org `educationalLevel`.
    pub level: Option<Level>,
    /// Ids of audiences: `["educators"]`. schema.org `audience`.
    pub audience: Vec<String>,
    /// Minutes of teaching, 0 to 1440.
    #[serde(deserialize_with = "values::minutes")]
    pub teaching: u32,
    /// Minutes of exercises, 0 to 1440.
    #[serde(deserialize_with = "values::minutes")]
    pub exercises: u32,
    /// Minutes of break after the lesson, 0 to 1440; not part of the lesson's own time.
    #[serde(rename = "break", deserialize_with = "values::minutes")]
    pub break_: u32,
    /// What the lesson answers; inline Markdown.
    pub questions: Vec<String>,
    /// What learners can do afterwards; inline Markdown. schema.org `teaches`.
    pub objectives: Vec<String>,
    /// What to remember; inline Markdown.
    pub keypoints: Vec<String>,
    /// Ids of entries to know before: `["lessons/first-edit"]`. schema.org `competencyRequired`.
    pub prerequisites: Vec<String>,
    /// Ids of entries to go on with.
    pub follow_up: Vec<String>,
    /// How finished it is: `draft`, `pre-alpha`, `alpha`, `beta`, `stable` or `retired`. schema.org
    /// `creativeWorkStatus`.
    pub status: Option<Status>,
    /// The day on which somebody last did every step: `2026-11-22`, without quotes.
    #[serde(deserialize_with = "values::date")]
    pub last_tested: Option<toml::value::Datetime>,
    /// Wikimedia projects it is about: `["wikipedia", "commons"]`.
    pub wikis: Vec<String>,
    /// Wikidata items it is about: `["Q52"]`. schema.org `about`.
    #[serde(deserialize_with = "values::items")]
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
