//! Where entries stand in a language whose editions have slugs of their own. Everywhere else an entry's path is its key.

use super::{Entry, EntryKey, Site};
use crate::diagnostic::{Diagnostic, link as complain};
use crate::language::Tag;
use std::collections::BTreeMap;

/// The folder of pages that the program makes for keywords.
pub const KEYWORDS: &str = "keywords";

/// The page that says how far translations are.
pub const TRANSLATIONS: &str = "translations";

/// language → entry → its path there, for those whose path is not their key.
pub type Addresses = BTreeMap<Tag, BTreeMap<EntryKey, String>>;

/// The slugs of one language: entry → the last part of its path.
type Slugs<'a> = BTreeMap<&'a EntryKey, &'a str>;

/// What slugs make of the paths of entries. One that would take the place of another page is told and left out.
pub fn addresses(entries: &BTreeMap<EntryKey, Entry>, languages: &[&Tag], notes: &mut Vec<Diagnostic>) -> Addresses {
    let mut addresses = Addresses::new();
    for tag in languages {
        let mut slugs = slugs(entries, tag, notes);
        while !slugs.is_empty() {
            let paths: BTreeMap<&EntryKey, String> = entries.keys().map(|key| (key, path(key, &slugs))).collect();
            let Some((key, other)) = taken(entries, &paths, &slugs) else {
                let moved = paths.into_iter().filter(|(key, path)| key.as_str() != path);
                addresses.insert((*tag).clone(), moved.map(|(key, path)| (key.clone(), path)).collect());
                break;
            };
            let document = |key: &EntryKey| entries[key].editions.get(*tag).map(|edition| edition.document.clone());
            if let Some(document) = document(key) {
                let file = other.and_then(|other| entries[other].editions.values().next());
                let file = file.map(|edition| edition.document.value.path.shared());
                notes.push(complain::slug_taken(&paths[key], document.value.key_span("slug"), file));
            }
            slugs.remove(key);
        }
    }
    addresses
}

/// What the editions of a language say. Those that are made from another alphabet keep the common paths.
fn slugs<'a>(entries: &'a BTreeMap<EntryKey, Entry>, tag: &Tag, notes: &mut Vec<Diagnostic>) -> Slugs<'a> {
    let mut slugs = Slugs::new();
    for entry in entries.values() {
        let Some(edition) = entry.editions.get(tag) else { continue };
        let document = &edition.document.value;
        let Some(slug) = edition.meta.common.slug.as_deref().filter(|_| document.origin.is_none()) else { continue };
        match entry.key.is_home() {
            true => notes.push(complain::slug_of_home(document.key_span("slug"))),
            false => {
                slugs.insert(&entry.key, slug);
            }
        }
    }
    slugs
}

/// An entry's path: each part as the entry that it names is called.
fn path(key: &EntryKey, slugs: &Slugs) -> String {
    let mut path = String::new();
    let mut end = 0;
    for part in key.as_str().split('/') {
        end += part.len();
        let folder = EntryKey::new(&key.as_str()[..end]);
        path.push_str(slugs.get(&folder).copied().unwrap_or(part));
        path.push('/');
        end += 1;
    }
    path.pop();
    path
}

/// An entry with a slug whose path is that of another one, or where that one's common path leads on from; `None` for the
/// other where it is a page that the program makes.
fn taken<'a>(
    entries: &'a BTreeMap<EntryKey, Entry>,
    paths: &BTreeMap<&'a EntryKey, String>,
    slugs: &Slugs<'a>,
) -> Option<(&'a EntryKey, Option<&'a EntryKey>)> {
    let mut seen: BTreeMap<&str, &'a EntryKey> = BTreeMap::new();
    for (key, path) in paths {
        let common = entries.get_key_value(&EntryKey::new(path)).map(|(other, _)| other).filter(|other| other != key);
        let same = seen.insert(path.as_str(), key);
        let Some(other) = common.or(same) else {
            let made = path.split('/').next().is_some_and(|first| [KEYWORDS, TRANSLATIONS].contains(&first));
            if made && slugs.contains_key(*key) {
                return Some((key, None));
            }
            continue;
        };
        // The entry itself, or the nearest one above it that has a slug.
        let above = |key: &EntryKey| {
            std::iter::successors(Some(key.clone()), EntryKey::parent)
                .find_map(|key| Some(*slugs.get_key_value(&key)?.0))
        };
        if let Some(blamed) = above(key).or_else(|| above(other)) {
            return Some((blamed, Some(if blamed == other { key } else { other })));
        }
    }
    None
}

impl Site {
    /// The path of an entry, or of another page with a key, in a language's part of the site.
    pub fn path<'a>(&'a self, tag: &Tag, key: &'a EntryKey) -> &'a str {
        self.addresses.get(tag).and_then(|moved| moved.get(key)).map_or(key.as_str(), String::as_str)
    }
}
