//! A toolkit: what an organiser uses to run something. schema.org `LearningResource`.

use serde::Deserialize;

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Toolkit {
    pub audience: Vec<String>,
    pub phases: Vec<Phase>,
    pub roles: Vec<Role>,
}

/// A stretch of the work, described in a section of the body.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    pub phase: PhaseName,
    pub title: String,
    /// Id of the heading that begins it.
    pub section: String,
    /// In words: "3–4 weeks".
    #[serde(default)]
    pub duration: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PhaseName {
    Before,
    During,
    After,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    pub title: String,
    /// One sentence on what this person does.
    pub description: String,
}

impl PhaseName {
    pub fn name(self) -> &'static str {
        match self {
            PhaseName::Before => "before",
            PhaseName::During => "during",
            PhaseName::After => "after",
        }
    }
}
