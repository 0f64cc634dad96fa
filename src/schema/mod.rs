//! What may stand in front matter and settings, told from the very types that check it: JSON Schema for editors, tables for
//! the reference.
//!
//! The types are read as text, with their comments. A test compares what was read with what serde knows of them.

use crate::kind::KindName;
use std::collections::BTreeMap;
use std::sync::LazyLock;

pub mod json;
pub mod reference;
mod types;

pub use types::{Field, Rule, Shape, Structure, Word};

/// Files with types of front matter and settings, by the module that they are.
const SOURCES: [(&str, &str); 31] = [
    ("kind", include_str!("../kind/mod.rs")),
    ("audience", include_str!("../kind/audience.rs")),
    ("campaign", include_str!("../kind/campaign.rs")),
    ("club", include_str!("../kind/club.rs")),
    ("course", include_str!("../kind/course.rs")),
    ("event", include_str!("../kind/event.rs")),
    ("faq", include_str!("../kind/faq.rs")),
    ("glossary", include_str!("../kind/glossary.rs")),
    ("lesson", include_str!("../kind/lesson.rs")),
    ("news", include_str!("../kind/news.rs")),
    ("organisation", include_str!("../kind/organisation.rs")),
    ("page", include_str!("../kind/page.rs")),
    ("pathway", include_str!("../kind/pathway.rs")),
    ("person", include_str!("../kind/person.rs")),
    ("research", include_str!("../kind/research.rs")),
    ("timetable", include_str!("../kind/timetable.rs")),
    ("toolkit", include_str!("../kind/toolkit.rs")),
    ("vocabulary", include_str!("../kind/vocabulary.rs")),
    ("config", include_str!("../config/mod.rs")),
    ("reader", include_str!("../kind/pack.rs")),
    ("pack", include_str!("../config/pack.rs")),
    ("hosting", include_str!("../config/hosting.rs")),
    ("translation", include_str!("../config/translation.rs")),
    ("tokens", include_str!("../tokens/mod.rs")),
    ("theme", include_str!("../theme/settings.rs")),
    ("view", include_str!("../view.rs")),
    ("view-kinds", include_str!("../view/kinds.rs")),
    ("view-translating", include_str!("../view/translating.rs")),
    ("language", include_str!("../language/mod.rs")),
    ("credit", include_str!("../site/mod.rs")),
    ("lint", include_str!("../diagnostic/level.rs")),
];

static TYPES: LazyLock<BTreeMap<String, Structure>> =
    LazyLock::new(|| SOURCES.iter().flat_map(|(module, text)| types::read(module, text)).collect());

/// A file that has a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The front matter of a kind.
    Kind(KindName),
    /// `content/site.toml`
    Site,
    /// `credits.toml`
    Credits,
}

impl Subject {
    pub fn all() -> impl Iterator<Item = Subject> + Clone {
        KindName::ALL.into_iter().map(Subject::Kind).chain([Subject::Site, Subject::Credits])
    }

    pub fn name(self) -> &'static str {
        match self {
            Subject::Kind(kind) => kind.name(),
            Subject::Site => "site",
            Subject::Credits => "credits",
        }
    }

    /// The types whose keys may stand at the top, with the module each is in.
    fn roots(self) -> Vec<&'static Structure> {
        let names = match self {
            Subject::Kind(kind) => vec!["kind.Common".to_owned(), own_type(kind)],
            Subject::Site => vec!["config.Config".to_owned()],
            Subject::Credits => vec!["credit.Credit".to_owned()],
        };
        names.iter().filter_map(|name| TYPES.get(name)).collect()
    }
}

/// The types of what a theme says and of what its templates see.
fn theme_roots() -> [&'static Structure; 2] {
    ["theme.Settings", "view.View"].map(|name| &TYPES[name])
}

/// The type of a kind's own keys: the first one of its file.
fn own_type(kind: KindName) -> String {
    let first = TYPES.iter().filter(|(name, _)| name.starts_with(&format!("{}.", kind.name())));
    first.min_by_key(|(_, one)| one.line).map(|(name, _)| name.clone()).unwrap_or_default()
}

/// A type by its name as written in a module: its own, else that of another.
fn resolve(module: &str, name: &str) -> Option<(&'static str, &'static Structure)> {
    let own = TYPES.get_key_value(&format!("{module}.{name}"));
    let other = || TYPES.iter().find(|(known, _)| known.split('.').nth(1) == Some(name));
    own.or_else(other).map(|(known, structure)| (known.as_str(), structure))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Config, LanguageConfig, Print};
    use crate::kind::{Common, keys_of};

    fn read(name: &str) -> Vec<&'static str> {
        TYPES[name].fields.iter().map(|field| field.key.as_str()).collect()
    }

    #[test]
    fn what_was_read_is_what_serde_knows() {
        for kind in KindName::ALL {
            assert_eq!(read(&own_type(kind)), kind.keys(), "{}", kind.name());
        }
        assert_eq!(read("kind.Common"), keys_of::<Common>());
        assert_eq!(read("config.Config"), keys_of::<Config>());
        assert_eq!(read("config.LanguageConfig"), keys_of::<LanguageConfig>());
        assert_eq!(read("config.Print"), keys_of::<Print>());
    }

    #[test]
    fn every_key_has_a_type_and_is_described() {
        let mut seen: Vec<(&str, &Structure)> =
            Subject::all().flat_map(Subject::roots).map(|root| ("", root)).collect();
        let mut index = 0;
        while let Some((_, structure)) = seen.get(index).copied() {
            index += 1;
            for field in &structure.fields {
                let place = format!("{}.{}", structure.name, field.key);
                assert!(!field.about.is_empty(), "{place} has no comment");
                field.shape.names().into_iter().for_each(|name| {
                    let found = resolve(&structure.module, name);
                    let (name, there) = found.unwrap_or_else(|| panic!("{place}: the type `{name}` is not read"));
                    if seen.iter().all(|(known, _)| *known != name) {
                        seen.push((name, there));
                    }
                });
            }
        }
    }
}
