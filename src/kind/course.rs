//! A course: lessons in order. schema.org `Course`.

use super::lesson::Level;
use super::values;
use serde::Deserialize;

/// What a course says about itself besides the common keys.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Course {
    /// How much one must know before: `beginner`, `intermediate` or `advanced`. schema.org `educationalLevel`.
    pub level: Option<Level>,
    /// Ids of audiences: `["educators"]`. schema.org `audience`.
    pub audience: Vec<String>,
    /// The lessons in order, in parts; `[[parts]]` once for each. A translation repeats only the titles.
    pub parts: Vec<Part>,
    /// How long the whole should take, in minutes, 0 to 1440; more or less than its lessons take is a warning.
    #[serde(deserialize_with = "values::some_minutes")]
    pub target: Option<u32>,
}

/// A part of a course: a day, a session, a theme.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Part {
    /// Shown above its lessons; a course of one part needs none.
    pub title: Option<String>,
    /// Ids of lessons, in order: `["lessons/first-edit"]`. schema.org `hasPart`.
    pub lessons: Vec<String>,
}
