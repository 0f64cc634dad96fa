//! A course: lessons in order. schema.org `Course`.

use super::timetable::Timetable;
use super::vocabulary::Level;
use super::{Data, Facet, Fact, Kind, Mention, Relation, facet, fact, reference, values};
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
    /// How much of a lesson's questions must be right for a learning platform to count it as passed, in per cent, 0 to 100;
    /// what the site's settings say if absent.
    #[serde(deserialize_with = "values::some_percent")]
    pub pass: Option<u32>,
    /// The days on which it is taught.
    pub timetable: Option<Timetable>,
}

/// A part of a course: a day, a session, a theme.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Part {
    /// Shown above its lessons; a course of one part needs none.
    pub title: Option<String>,
    /// Ids of lessons, in order: `["lessons/first-edit"]`. schema.org `hasPart`.
    pub lessons: Vec<String>,
    /// Minutes of break after each of its lessons, in their order, each 0 to 1440. After a lesson for which none are named,
    /// the break that the lesson itself asks for.
    #[serde(deserialize_with = "values::many_minutes")]
    pub breaks: Vec<u32>,
}

impl Kind for Course {
    fn mentions(&self) -> Vec<Mention<'_>> {
        let parts = self.parts.iter().enumerate();
        parts
            .flat_map(|(index, part)| reference::list(Relation::Part, &format!("parts.{index}.lessons"), &part.lessons))
            .collect()
    }

    fn facts(&self) -> Vec<Fact> {
        let level = self.level.map(|level| fact::word("level", level.name()));
        vec![Fact::new("level", "level", level), fact::audience(&self.audience)]
    }

    fn facets(&self) -> Vec<(Facet, String)> {
        let level = self.level.map(|level| (Facet::Level, level.name().to_owned()));
        level.into_iter().chain(facet::each(Facet::Audience, &self.audience)).collect()
    }

    fn schema_type(&self) -> &'static str {
        "Course"
    }

    fn properties(&self) -> Vec<(&'static str, Data)> {
        let parts = self.parts.iter().enumerate();
        let lessons = parts.flat_map(|(index, part)| {
            let path = format!("parts.{index}.lessons");
            match Data::entries(&path, &part.lessons, "LearningResource") {
                Data::List(lessons) => lessons,
                one => vec![one],
            }
        });
        vec![
            ("educationalLevel", self.level.map_or(Data::Nothing, |level| Data::text(level.name()))),
            ("audience", Data::audience(&self.audience)),
            ("hasPart", Data::List(lessons.collect())),
        ]
    }
}
