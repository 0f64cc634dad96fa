//! What lists of entries can be filtered by.

use super::vocabulary::Wiki;

/// One way of telling entries apart. Its values are short words, of which the page makes labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// `beginner`
    Level,
    /// Ids of audiences.
    Audience,
    /// How long it takes: `short`, `medium`, `long`, `days`.
    Duration,
    /// BCP 47 tags.
    Language,
    /// ISO 3166-1 codes: `BD`.
    Country,
    /// `wikipedia`
    Wiki,
    /// `online`
    Mode,
    /// `museum`, `study`
    Type,
    /// `mentor`
    Role,
    /// `active`
    Status,
    /// `2026`
    Year,
    /// As the author writes it.
    Area,
    /// Ids of keywords.
    Topic,
}

impl Facet {
    /// Part of addresses and Fluent ids.
    pub fn name(self) -> &'static str {
        match self {
            Facet::Level => "level",
            Facet::Audience => "audience",
            Facet::Duration => "duration",
            Facet::Language => "language",
            Facet::Country => "country",
            Facet::Wiki => "wiki",
            Facet::Mode => "mode",
            Facet::Type => "type",
            Facet::Role => "role",
            Facet::Status => "status",
            Facet::Year => "year",
            Facet::Area => "area",
            Facet::Topic => "topic",
        }
    }
}

/// Each of several texts as a value of one facet.
pub(super) fn each<'a>(facet: Facet, values: &'a [String]) -> impl Iterator<Item = (Facet, String)> + 'a {
    values.iter().map(move |value| (facet, value.clone()))
}

pub(super) fn wikis(wikis: &[Wiki]) -> impl Iterator<Item = (Facet, String)> + '_ {
    wikis.iter().map(|wiki| (Facet::Wiki, wiki.name().to_owned()))
}
