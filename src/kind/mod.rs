//! Kinds of entries: the typed front matter of each, one file a kind.

use serde::Deserialize;
use std::collections::BTreeMap;

pub mod check;
pub mod complete;
pub mod course;
mod keys;
pub mod lesson;
pub mod page;
pub mod toolkit;
mod values;

pub use check::{Problem, Trouble, check};
pub use complete::{Missing, complete};
pub use course::Course;
pub use keys::keys_of;
pub use lesson::Lesson;
pub use page::Page;
pub use toolkit::Toolkit;

/// The name of a kind, as in `kind = "…"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KindName {
    Page,
    Lesson,
    Course,
    Toolkit,
}

/// Front matter complete: what the edition says, the rest from its source.
#[derive(Debug, Clone, PartialEq)]
pub struct Meta {
    pub common: Common,
    pub fields: Fields,
}

/// The keys of one kind.
#[derive(Debug, Clone, PartialEq)]
pub enum Fields {
    Page(Page),
    Lesson(Lesson),
    Course(Course),
    Toolkit(Toolkit),
}

/// The keys that every kind has.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Common {
    /// Required. Plain text, shown as the page's only first-level heading.
    pub title: String,
    /// One sentence, plain text: shown in lists, in search results and by other sites.
    pub description: Option<String>,
    /// Words that people would search for. schema.org `keywords`.
    pub keywords: Vec<String>,
    /// SPDX identifier; the site's if absent.
    pub license: Option<String>,
    /// role → names or ids of people and organisations; roles as `authorship`, `editing`, `translation`.
    pub contributions: BTreeMap<String, Vec<String>>,
    /// The language it was first written in, if not the site's default.
    pub source: Option<String>,
    /// Left out of builds.
    pub draft: bool,
    /// When it was published: a day, or a time with its offset.
    pub date: Option<toml::value::Datetime>,
    /// When it was last changed in a way that readers should know of.
    pub updated: Option<toml::value::Datetime>,
    /// Position among its siblings; smaller first, then by title.
    pub order: Option<i64>,
    /// For the site's own use, passed to templates unchecked.
    pub extra: toml::Table,
}

impl KindName {
    pub const ALL: [KindName; 4] = [KindName::Page, KindName::Lesson, KindName::Course, KindName::Toolkit];

    pub fn name(self) -> &'static str {
        match self {
            KindName::Page => "page",
            KindName::Lesson => "lesson",
            KindName::Course => "course",
            KindName::Toolkit => "toolkit",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The keys that entries of this kind have besides the common ones.
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            KindName::Page => keys_of::<Page>(),
            KindName::Lesson => keys_of::<Lesson>(),
            KindName::Course => keys_of::<Course>(),
            KindName::Toolkit => keys_of::<Toolkit>(),
        }
    }

    /// The folder whose entries are of this kind without saying so; `None` for pages.
    pub fn folder(self) -> Option<&'static str> {
        match self {
            KindName::Page => None,
            KindName::Lesson => Some("lessons"),
            KindName::Course => Some("courses"),
            KindName::Toolkit => Some("toolkits"),
        }
    }
}
