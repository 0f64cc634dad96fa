//! From a source tree to `Locales`.

use super::bundle::Bundle;
use super::catalogue::{Catalogue, Item};
use super::{Formats, Loaded, Locales, Notes, SOURCE, check, derive};
use crate::diagnostic::{Noted, locale as complaint};
use crate::language::{ACCENTED, Language, MIRRORED, Tag, resolve};
use crate::memo::{Key, KeyMaker};
use crate::source::{SourceFile, SourcePath, SourceTree};
use fluent_syntax::ast::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Folder in `locales/`.
const FOLDER: &str = "locales/";

pub fn load(tree: &SourceTree, languages: &[Arc<Language>]) -> Noted<Locales> {
    let mut notes = Notes::new();
    let mut coverage = Notes::new();
    let source = Tag::new(SOURCE);
    let mut all: Vec<Arc<Language>> = languages.to_vec();
    if !all.iter().any(|language| language.tag == source) {
        all.extend(resolve(SOURCE, &Default::default()).ok().map(Arc::new));
    }
    let mut catalogues = catalogues(tree, &all, &mut notes);
    for language in &all {
        if let Some(from) = &language.derived {
            derive::derive(&mut catalogues, &language.tag, from);
            if [ACCENTED, MIRRORED].contains(&language.tag.as_str()) {
                derive::derive(&mut catalogues, &language.tag, &source);
            }
        }
    }
    for language in &all {
        complete(&mut catalogues, &chain(language, &source));
    }
    let mut loaded = BTreeMap::new();
    for language in &all {
        let chain = chain(language, &source);
        // What is wrong with derived messages is said where they come from.
        if catalogues.get(&language.tag).is_some_and(|catalogue| !catalogue.files.is_empty()) {
            check::language(language, &catalogues, &chain, &mut notes);
        }
        check::obsolete(language, &catalogues, &chain, &mut coverage);
        let borrowed = borrowed(&catalogues, &chain);
        let missing = missing(&catalogues, &chain);
        if !missing.is_empty() {
            coverage.push(complaint::missing(language, &missing));
        }
        loaded.insert(
            language.tag.clone(),
            (language.clone(), borrowed, missing, key(language, &catalogues, &chain), chain),
        );
    }
    let languages = loaded.into_iter().map(|(tag, (language, borrowed, missing, key, chain))| {
        let formats = Arc::new(Formats::new(&language));
        let catalogue = catalogues.remove(&tag).unwrap_or_default();
        let bundle = Bundle::new(&catalogue, borrowed, &formats);
        (tag, Loaded { language, formats, catalogue, bundle, chain, key, missing })
    });
    let languages = languages.collect();
    notes.sort();
    coverage.sort();
    Noted::new(Locales { languages, coverage }, notes)
}

/// The files of messages of all languages.
pub fn messages(tree: &SourceTree) -> impl Iterator<Item = &SourceFile> {
    tree.under(FOLDER).filter(|file| is_messages(&file.path))
}

/// Whether a file holds messages.
pub fn is_messages(path: &SourcePath) -> bool {
    path.starts_with(FOLDER) && path.extension() == "ftl"
}

/// The files of each language, in the order of their names. A folder may be called as the language's code is written
/// anywhere: `zh-hans`, `zh-Hans`.
fn catalogues(tree: &SourceTree, languages: &[Arc<Language>], notes: &mut Notes) -> BTreeMap<Tag, Catalogue> {
    let mut catalogues: BTreeMap<Tag, Catalogue> =
        languages.iter().map(|language| (language.tag.clone(), Catalogue::default())).collect();
    let mut strange = BTreeSet::new();
    for file in messages(tree) {
        let Some((folder, _)) = file.path[FOLDER.len()..].split_once('/') else { continue };
        let language = languages.iter().find(|language| language.folder.eq_ignore_ascii_case(folder));
        let tag = language.map(|language| language.tag.clone());
        let tag = tag.or_else(|| resolve(folder, &Default::default()).ok().map(|language| language.tag));
        match tag {
            Some(tag) => {
                if let Some(catalogue) = catalogues.get_mut(&tag) {
                    catalogue.add(file, notes);
                }
            }
            None if strange.insert(folder.to_owned()) => notes.push(complaint::unknown_folder(&file.path, folder)),
            None => {}
        }
    }
    catalogues
}

/// Notes at each message what it needs with all that it refers to.
fn complete(catalogues: &mut BTreeMap<Tag, Catalogue>, chain: &[Tag]) {
    let Some((own, others)) = chain.split_first() else { return };
    let Some(mut catalogue) = catalogues.remove(own) else { return };
    let others: Vec<&Catalogue> = others.iter().filter_map(|tag| catalogues.get(tag)).collect();
    let keys: Vec<String> = catalogue.items.keys().cloned().collect();
    for key in keys {
        let (variables, calls) = catalogue.needed(&key, &others);
        if let Some(item) = catalogue.items.get_mut(&key) {
            item.variables = variables;
            item.calls = calls;
        }
    }
    catalogues.insert(own.clone(), catalogue);
}

/// The language itself and what to try after it; ends with the source language.
fn chain(language: &Language, source: &Tag) -> Vec<Tag> {
    let mut chain = Vec::new();
    for tag in std::iter::once(&language.tag).chain(&language.fallback).chain([source]) {
        if !chain.contains(tag) {
            chain.push(tag.clone());
        }
    }
    chain
}

/// What others along the chain have and the first one lacks, sorted.
fn missing(catalogues: &BTreeMap<Tag, Catalogue>, chain: &[Tag]) -> Vec<String> {
    let Some((own, others)) = chain.split_first() else { return Vec::new() };
    let keys = others.iter().filter_map(|tag| catalogues.get(tag)).flat_map(Catalogue::keys).collect::<BTreeSet<_>>();
    let has = |key: &str| catalogues.get(own).is_some_and(|catalogue| catalogue.has_message(key));
    keys.into_iter().filter(|key| !has(key)).map(str::to_owned).collect()
}

/// Entries of other languages along the chain that messages of this one refer to and that it lacks, and what those
/// refer to in turn.
fn borrowed(catalogues: &BTreeMap<Tag, Catalogue>, chain: &[Tag]) -> Vec<Entry<String>> {
    let Some((own, others)) = chain.split_first() else { return Vec::new() };
    let Some(own) = catalogues.get(own) else { return Vec::new() };
    let wanted = |items: &mut dyn Iterator<Item = &Item>| -> Vec<String> {
        items.flat_map(|item| item.facts.references.iter()).map(|name| entry_of(name).to_owned()).collect()
    };
    let mut queue = wanted(&mut own.items.values());
    let mut seen = BTreeSet::new();
    let mut entries = Vec::new();
    while let Some(name) = queue.pop() {
        if own.entries.iter().any(|entry| is(entry, &name)) || !seen.insert(name.clone()) {
            continue;
        }
        let found = others
            .iter()
            .filter_map(|tag| catalogues.get(tag))
            .find_map(|catalogue| Some((catalogue, catalogue.entries.iter().find(|entry| is(entry, &name))?)));
        if let Some((catalogue, entry)) = found {
            entries.push(entry.clone());
            let items = catalogue.items.iter().filter(|(key, _)| entry_of(key) == name);
            queue.extend(wanted(&mut items.map(|(_, item)| item)));
        }
    }
    entries
}

/// The message or term of an item: `search` of `search.aria-label`.
fn entry_of(key: &str) -> &str {
    key.split_once('.').map_or(key, |(id, _)| id)
}

fn is(entry: &Entry<String>, name: &str) -> bool {
    match entry {
        Entry::Message(message) => message.id.name == name,
        Entry::Term(term) => name.strip_prefix('-') == Some(&term.id.name),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => false,
    }
}

fn key(language: &Language, catalogues: &BTreeMap<Tag, Catalogue>, chain: &[Tag]) -> Key {
    let files = chain.iter().filter_map(|tag| catalogues.get(tag)?.key);
    files.fold(KeyMaker::default().text(&format!("{language:?}")), KeyMaker::and).key()
}
