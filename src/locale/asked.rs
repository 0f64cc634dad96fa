//! Messages that nobody asks for.

use super::{Locales, SOURCE, SourceTree};
use crate::diagnostic::{Diagnostic, locale as complaint};
use crate::source::embedded;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// How the messages begin that the program asks for by a name from content: a kind, a country, a unit. A site may add to
/// them. `build::tests::asked` keeps the list complete.
pub const FAMILIES: [&str; 23] = [
    "audience-",
    "back-",
    "block-",
    "campaign-",
    "cite-as-",
    "club-",
    "country-",
    "event-",
    "facet-",
    "kind-",
    "kinds-",
    "length-",
    "level-",
    "meets-",
    "mentor-",
    "mode-",
    "organisation-",
    "person-",
    "research-",
    "role-",
    "unit-",
    "weekday-",
    "wiki-",
];

/// The messages that the program carries. They are there for every theme, whatever the site's own one uses of them.
static CARRIED: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let tree = embedded::defaults().filter(|file| file.path.starts_with("locales/en/"));
    let mut english = SourceTree::default();
    tree.for_each(|file| english.insert(file));
    Locales::load(&english, &[]).value.keys()
});

impl Locales {
    /// Messages of the site that neither its templates nor other messages nor the program ask for (`unused-message`), at
    /// their places in the language that is translated from. Translations of them are told by it.
    pub fn unused(&self, is_asked: impl Fn(&str) -> bool) -> Vec<Diagnostic> {
        let catalogues = || self.languages.values().map(|loaded| &loaded.catalogue);
        let referred: BTreeSet<&str> = catalogues()
            .flat_map(|catalogue| catalogue.items.values())
            .flat_map(|item| item.facts.references.iter().map(String::as_str))
            .collect();
        let is_used = |key: &str| {
            CARRIED.contains(key)
                || referred.contains(key)
                || FAMILIES.iter().any(|family| key.starts_with(family))
                || is_asked(key)
        };
        let mut notes = Vec::new();
        for loaded in self.languages.values() {
            let first = loaded.language.fallback.is_empty() || loaded.language.tag.as_str() == SOURCE;
            if !first || loaded.catalogue.files.is_empty() {
                continue;
            }
            for (key, item) in &loaded.catalogue.items {
                if !is_used(key) {
                    notes.push(complaint::unused_message(item.place.span.clone(), key));
                }
            }
        }
        notes
    }
}
