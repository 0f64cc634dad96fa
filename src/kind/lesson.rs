//! A lesson: one sitting. schema.org `LearningResource`, Bioschemas TrainingMaterial 1.0.

pub use super::vocabulary::Level;
use super::vocabulary::{Wiki, vocabulary};
use super::{Data, Facet, Fact, FactValue, Kind, Mention, Relation, facet, fact, reference, values};
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
    /// What whoever teaches it gets ready beforehand; inline Markdown. Shown to facilitators.
    pub prepare: Vec<String>,
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
    pub wikis: Vec<Wiki>,
    /// Wikidata items it is about: `["Q52"]`. schema.org `about`.
    #[serde(deserialize_with = "values::items")]
    pub about: Vec<String>,
}

vocabulary! {
    /// How finished a lesson is.
    pub enum Status {
        Draft = "draft",
        PreAlpha = "pre-alpha",
        Alpha = "alpha",
        Beta = "beta",
        Stable = "stable",
        Retired = "retired",
    }
}

impl Lesson {
    /// Teaching and exercises together, in minutes; `timeRequired`.
    pub fn minutes(&self) -> u32 {
        self.teaching.saturating_add(self.exercises)
    }
}

impl Kind for Lesson {
    fn mentions(&self) -> Vec<Mention<'_>> {
        let before = reference::list(Relation::Prerequisite, "prerequisites", &self.prerequisites);
        before.chain(reference::list(Relation::FollowUp, "follow_up", &self.follow_up)).collect()
    }

    fn facts(&self) -> Vec<Fact> {
        let level = self.level.map(|level| fact::word("level", level.name()));
        let minutes = (self.minutes() > 0).then(|| FactValue::Minutes(self.minutes()));
        vec![
            Fact::new("time", "clock", minutes),
            Fact::new("level", "level", level),
            fact::audience(&self.audience),
            fact::wikis(&self.wikis),
        ]
    }

    fn facets(&self) -> Vec<(Facet, String)> {
        let level = self.level.map(|level| (Facet::Level, level.name().to_owned()));
        let audience = facet::each(Facet::Audience, &self.audience);
        level.into_iter().chain(audience).chain(facet::wikis(&self.wikis)).collect()
    }

    fn schema_type(&self) -> &'static str {
        "LearningResource"
    }

    fn properties(&self) -> Vec<(&'static str, Data)> {
        vec![
            ("learningResourceType", Data::text("lesson")),
            ("educationalLevel", self.level.map_or(Data::Nothing, |level| Data::text(level.name()))),
            ("audience", Data::audience(&self.audience)),
            ("teaches", Data::texts(&self.objectives)),
            ("timeRequired", Data::minutes(self.minutes())),
            ("competencyRequired", Data::addresses("prerequisites", &self.prerequisites)),
            ("creativeWorkStatus", self.status.map_or(Data::Nothing, |status| Data::text(status.name()))),
            ("about", Data::List(self.about.iter().map(|item| Data::wikidata(item)).collect())),
        ]
    }
}
