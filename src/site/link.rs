//! The link phase: documents become a site.

use super::anchors::{source_anchors, translated_anchors};
use super::editions::{Draft, editions};
use super::languages::Languages;
use super::links::Directory;
use super::media::{self, media};
use super::outline::used_in;
use super::{Edition, Entry, EntryKey, LinkTarget, References, Site};
use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, Noted, link as complain};
use crate::document::Document;
use crate::kind::{self, Fields};
use crate::language::Tag;
use crate::source::SourceTree;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Joins documents into a site. What does not fit is noted and left out; there is always a site.
pub fn link(
    config: Arc<Config>,
    languages: Languages,
    documents: &[Arc<Noted<Document>>],
    tree: &SourceTree,
) -> Noted<Site> {
    let mut notes = Vec::new();
    let drafts = editions(documents, &languages.list, &languages.default).take(&mut notes);
    let mut media = media(tree, &languages.list, &languages.default).take(&mut notes);
    let directory = Directory {
        languages: &languages.list,
        keys: drafts.iter().map(|draft| draft.key.clone()).collect(),
        media: &media,
    };
    let entries: BTreeMap<EntryKey, Entry> =
        drafts.into_iter().map(|draft| (draft.key.clone(), entry(draft, &directory, &mut notes))).collect();
    media::check(&mut media, &entries, tree, &languages.default, &mut notes);
    check_navigation(&config, &entries, tree, &mut notes);
    let site = Site {
        config,
        used_in: used_in(&entries),
        languages: languages.list,
        default_language: languages.default,
        titles: languages.titles,
        entries,
        media,
        date: tree.date,
    };
    check_anchors(&site, &mut notes);
    Noted::new(site, notes)
}

fn entry(draft: Draft, directory: &Directory, notes: &mut Vec<Diagnostic>) -> Entry {
    let source = &draft.documents[&draft.source].value;
    let anchors = source_anchors(&source.headings);
    let edition =
        |tag: &Tag, document: &Arc<Noted<Document>>| {
            let inherited = (*tag != draft.source).then_some(&source.front.table);
            let (meta, problems) = kind::complete(draft.kind, inherited, &document.value.front.table);
            notes.extend(problems.iter().map(|problem| {
                complain::incomplete(&problem.key, document.value.span(document.value.front.span.clone()))
            }));
            let anchors = match tag == &draft.source {
                true => anchors.clone(),
                false => translated_anchors(&document.value.headings, &source.headings, &anchors),
            };
            Edition {
                targets: directory.resolve(&document.value, notes),
                references: references(&meta.fields, &document.value, directory, notes),
                document: document.clone(),
                meta: Arc::new(meta),
                anchors,
            }
        };
    let mut edition = edition;
    let editions = draft.documents.iter().map(|(tag, document)| (tag.clone(), edition(tag, document))).collect();
    Entry { key: draft.key, kind: draft.kind, source: draft.source, editions }
}

/// The entries that front matter names. A problem is noted where the id is written, not where it is inherited.
fn references(fields: &Fields, document: &Document, directory: &Directory, notes: &mut Vec<Diagnostic>) -> References {
    let mut resolve = |ids: &[String], path: &str| -> Vec<EntryKey> {
        let mut keys = Vec::new();
        for (index, id) in ids.iter().enumerate() {
            let path = format!("{path}.{index}");
            match directory.by_id(id) {
                Ok(key) => keys.push(key),
                Err(several) if document.front.spans.contains_key(&path) => {
                    let names = directory.keys.iter().map(EntryKey::as_str);
                    notes.push(complain::unknown_id(id, document.key_span(&path), &several, names));
                }
                Err(_) => {}
            }
        }
        keys
    };
    match fields {
        Fields::Page(_) | Fields::Toolkit(_) => References::default(),
        Fields::Lesson(lesson) => References {
            prerequisites: resolve(&lesson.prerequisites, "prerequisites"),
            follow_up: resolve(&lesson.follow_up, "follow_up"),
            parts: Vec::new(),
        },
        Fields::Course(course) => {
            let parts = course.parts.iter().enumerate();
            let parts = parts.map(|(index, part)| resolve(&part.lessons, &format!("parts.{index}.lessons")));
            References { parts: parts.collect(), ..References::default() }
        }
    }
}

fn check_navigation(
    config: &Config,
    entries: &BTreeMap<EntryKey, Entry>,
    tree: &SourceTree,
    notes: &mut Vec<Diagnostic>,
) {
    for key in config.navigation.iter().filter(|key| !entries.contains_key(&EntryKey::new(key))) {
        let place = config::place(tree, "navigation");
        notes.push(complain::unknown_id(key, place, &[] as &[EntryKey], entries.keys().map(EntryKey::as_str)));
    }
}

/// Every anchor that is linked to must be a heading of what a reader of that language gets.
fn check_anchors(site: &Site, notes: &mut Vec<Diagnostic>) {
    for entry in site.entries.values() {
        for (tag, edition) in &entry.editions {
            let document = &edition.document.value;
            for (link, target) in document.links.iter().zip(&edition.targets) {
                let (anchor, there) = match target {
                    LinkTarget::Here { anchor } => (anchor, Some(edition)),
                    LinkTarget::Entry { key, anchor: Some(anchor) } => {
                        (anchor, site.reading(key, tag).map(|reading| reading.edition))
                    }
                    LinkTarget::Entry { anchor: None, .. }
                    | LinkTarget::Media(_)
                    | LinkTarget::External(_)
                    | LinkTarget::Broken => continue,
                };
                let Some(there) = there else { continue };
                if !there.anchors.contains(anchor) && !there.document.value.directive_ids().any(|id| id == anchor) {
                    let place = document.span(link.span.clone());
                    let known = there.anchors.iter().map(String::as_str);
                    notes.push(complain::broken_anchor(anchor, &there.document.value.path, place, known));
                }
            }
            check_sections(edition, notes);
        }
    }
}

/// The phases of a toolkit begin at headings of its body.
fn check_sections(edition: &Edition, notes: &mut Vec<Diagnostic>) {
    let Fields::Toolkit(toolkit) = &edition.meta.fields else { return };
    let document = &edition.document.value;
    for (index, phase) in toolkit.phases.iter().enumerate() {
        if !edition.anchors.contains(&phase.section) {
            let place = document.key_span(&format!("phases.{index}.section"));
            let known = edition.anchors.iter().map(String::as_str);
            notes.push(complain::broken_anchor(&phase.section, &document.path, place, known));
        }
    }
}
