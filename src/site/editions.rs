//! Which documents are editions of the same entry, and in which language each was written first.

use super::EntryKey;
use crate::diagnostic::{Diagnostic, Noted, Span, link as complain};
use crate::document::{Summary, Text};
use crate::kind::KindName;
use crate::language::{Language, Tag};
use crate::source::SourcePath;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The editions of one entry, before their links are resolved.
pub struct Draft {
    pub key: EntryKey,
    pub kind: KindName,
    pub source: Tag,
    pub documents: BTreeMap<Tag, Arc<Noted<Text>>>,
}

/// Where a file stands: its language and its key. `None` for a file that is no entry.
pub fn place<'a>(path: &SourcePath, languages: &'a [Arc<Language>]) -> Option<(&'a Arc<Language>, EntryKey)> {
    let (folder, rest) = path.strip_prefix("content/")?.split_once('/')?;
    let language = languages.iter().find(|language| language.folder == folder)?;
    Some((language, key_of(rest)?))
}

/// The key of a path below a language's folder: `lessons/a.md` and `lessons/a/index.md` are both `lessons/a`.
pub fn key_of(rest: &str) -> Option<EntryKey> {
    let stem = rest.strip_suffix(".md")?;
    let key = stem.strip_suffix("/index").unwrap_or(if stem == "index" { "" } else { stem });
    Some(EntryKey::new(key))
}

/// Groups documents by entry. Two files for one edition, and paths that differ only in case, are noted.
pub fn editions(
    documents: &[Arc<Noted<Text>>],
    languages: &[Arc<Language>],
    default: &Tag,
    is_shown: impl Fn(&Summary) -> bool,
) -> Noted<Vec<Draft>> {
    let mut notes = Vec::new();
    let mut entries: BTreeMap<EntryKey, BTreeMap<Tag, Arc<Noted<Text>>>> = BTreeMap::new();
    for document in documents {
        let path = &document.value.path;
        let Some((language, key)) = place(path, languages) else {
            notes.push(misplaced(path, languages));
            continue;
        };
        let editions = entries.entry(key).or_default();
        match editions.get(&language.tag) {
            Some(first) => notes.push(complain::two_files(path, &first.value.path)),
            None => {
                editions.insert(language.tag.clone(), document.clone());
            }
        }
    }
    notes.extend(collisions(&entries));
    let drafts = entries
        .into_iter()
        .filter_map(|(key, documents)| draft(key, documents, languages, default, &is_shown, &mut notes));
    let drafts = drafts.collect();
    Noted::new(drafts, notes)
}

fn misplaced(path: &SourcePath, languages: &[Arc<Language>]) -> Diagnostic {
    let folder = path.strip_prefix("content/").and_then(|rest| rest.split_once('/')).map(|(folder, _)| folder);
    complain::no_language(path, folder, languages.iter().map(|language| language.folder.as_str()))
}

/// Keys that one file system in three takes for the same.
fn collisions(entries: &BTreeMap<EntryKey, BTreeMap<Tag, Arc<Noted<Text>>>>) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<String, &EntryKey> = BTreeMap::new();
    let mut notes = Vec::new();
    for key in entries.keys() {
        if let Some(other) = seen.insert(key.as_str().to_lowercase(), key) {
            let file = |key: &EntryKey| entries[key].values().next().map(|document| document.value.path.clone());
            if let (Some(path), Some(other)) = (file(key), file(other)) {
                notes.push(complain::case_collision(&path, &other));
            }
        }
    }
    notes
}

fn draft(
    key: EntryKey,
    mut documents: BTreeMap<Tag, Arc<Noted<Text>>>,
    languages: &[Arc<Language>],
    default: &Tag,
    is_shown: impl Fn(&Summary) -> bool,
    notes: &mut Vec<Diagnostic>,
) -> Option<Draft> {
    let source = source_language(&documents, languages, default, notes);
    if documents.get(&source).is_some_and(|document| !is_shown(&document.value)) {
        return None;
    }
    documents.retain(|_, document| is_shown(&document.value));
    let kind = documents.get(&source)?.value.front.kind;
    for document in documents.values().map(|document| &document.value).filter(|document| document.front.kind != kind) {
        notes.push(complain::other_kind(document.front.kind.name(), kind.name(), document.key_span("kind")));
    }
    documents.retain(|_, document| document.value.front.kind == kind);
    Some(Draft { key, kind, source, documents })
}

/// What an edition says in `source`, else the default language, else the first of the site's languages.
fn source_language(
    documents: &BTreeMap<Tag, Arc<Noted<Text>>>,
    languages: &[Arc<Language>],
    default: &Tag,
    notes: &mut Vec<Diagnostic>,
) -> Tag {
    let mut said: Option<(Tag, Span)> = None;
    for document in documents.values().map(|document| &document.value) {
        let Some(written) = document.front.table.get("source").and_then(toml::Value::as_str) else { continue };
        let place = document.key_span("source");
        let lower = written.to_lowercase();
        let language = languages.iter().find(|language| language.folder == lower);
        match (language.filter(|language| documents.contains_key(&language.tag)), &said) {
            (None, _) => notes.push(complain::source_without_edition(written, place)),
            (Some(language), Some((tag, first))) if *tag != language.tag => {
                notes.push(complain::two_sources(written, place, first.clone()));
            }
            (Some(language), _) => said = Some((language.tag.clone(), place)),
        }
    }
    let first = || languages.iter().map(|language| &language.tag).find(|tag| documents.contains_key(*tag)).cloned();
    said.map(|(tag, _)| tag)
        .or_else(|| documents.contains_key(default).then(|| default.clone()))
        .or_else(first)
        .unwrap_or_else(|| default.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_with_an_index_is_the_same_entry_as_a_file() {
        let key = |rest| key_of(rest).map(|key| key.to_string());
        assert_eq!(key("lessons/a.md").as_deref(), Some("lessons/a"));
        assert_eq!(key("lessons/a/index.md").as_deref(), Some("lessons/a"));
        assert_eq!(key("index.md").as_deref(), Some(""));
        assert_eq!(key("a.png"), None);
    }
}
