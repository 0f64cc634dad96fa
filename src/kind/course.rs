//! A course: lessons in order. schema.org `Course`.

use super::lesson::Level;
use serde::Deserialize;

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Course {
    pub level: Option<Level>,
    pub audience: Vec<String>,
    pub parts: Vec<Part>,
    /// How long the whole should take, in minutes.
    pub target: Option<u32>,
}

/// A part of a course: a day, a session, a theme.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Part {
    pub title: Option<String>,
    /// Ids of lessons, in order.
    pub lessons: Vec<String>,
}
