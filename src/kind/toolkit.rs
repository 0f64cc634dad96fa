//! A toolkit: what an organiser uses to run something. schema.org `LearningResource`.

use super::vocabulary::vocabulary;
use super::{Data, Facet, Fact, Kind, facet, fact};
use serde::Deserialize;

/// What a toolkit says about itself besides the common keys.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Toolkit {
    /// Ids of audiences: `["organisations"]`. schema.org `audience`.
    pub audience: Vec<String>,
    /// The stretches of the work in order; `[[phases]]` once for each. A translation repeats only titles and durations.
    pub phases: Vec<Phase>,
    /// Who does what; `[[roles]]` once for each. A translation repeats them in the same order.
    pub roles: Vec<Role>,
}

/// A stretch of the work, described in a section of the body.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// `before`, `during` or `after` the thing that is run. Required.
    pub phase: PhaseName,
    /// Required.
    pub title: String,
    /// Id of the heading in the body that begins it, the same in all languages. Required.
    pub section: String,
    /// How long it takes, in words: "3–4 weeks".
    #[serde(default)]
    pub duration: Option<String>,
}

vocabulary! {
    /// When a phase is, seen from the thing that is run.
    pub enum PhaseName {
        Before = "before",
        During = "during",
        After = "after",
    }
}

/// What one person takes care of.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Required.
    pub title: String,
    /// Required. One sentence on what this person does.
    pub description: String,
}

impl Kind for Toolkit {
    fn facts(&self) -> Vec<Fact> {
        vec![fact::audience(&self.audience)]
    }

    fn facets(&self) -> Vec<(Facet, String)> {
        facet::each(Facet::Audience, &self.audience).collect()
    }

    fn schema_type(&self) -> &'static str {
        "LearningResource"
    }

    fn properties(&self) -> Vec<(&'static str, Data)> {
        vec![("learningResourceType", Data::text("toolkit")), ("audience", Data::audience(&self.audience))]
    }
}
