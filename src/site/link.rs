//! The link phase: documents become a site.

use super::addresses::addresses;
use super::anchors::{source_anchors, translated_anchors};
use super::charts::{self, data};
use super::editions::{Draft, editions};
use super::glossary::check_terms;
use super::keywords::keywords;
use super::languages::Languages;
use super::life::{self, Preview};
use super::links::Directory;
use super::media::{self, media};
use super::memory::Ties;
use super::order;
use super::outline::used_in;
use super::references::{Register, audiences, back_references, check_audiences};
use super::snippets::{includers, is_snippet, snippets};
use super::weaving::weave_all;
use super::{Edition, Entry, EntryKey, LinkTarget, Memory, Site, Works, uses};
use crate::config::{self, Config};
use crate::data::Table;
use crate::diagnostic::{Diagnostic, Noted, link as complain};
use crate::document::{Summary, Text};
use crate::kind::{self, Fields, Meta};
use crate::language::Tag;
use crate::memo::{Key, KeyMaker};
use crate::source::SourceTree;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What was parsed: texts, and files of data for their charts.
#[derive(Clone, Copy)]
pub struct Parsed<'a> {
    pub documents: &'a [Arc<Noted<Text>>],
    pub tables: &'a [Arc<Noted<Table>>],
    /// Names all that any text may know of the others, and all that they are linked with.
    pub ground: Key,
}

/// Joins what was parsed into a site. What does not fit is noted and left out; there is always a site. `memory` knows what
/// was found out about single entries before.
pub fn link(
    config: Arc<Config>,
    languages: Languages,
    parsed: Parsed<'_>,
    tree: &SourceTree,
    preview: Preview,
    memory: &mut Memory,
) -> Noted<Site> {
    let mut notes = Vec::new();
    let is_shown = |document: &Summary| preview.shows(&life::stage(document, tree.date));
    let mut drafts = editions(parsed.documents, &languages.list, &languages.default, is_shown).take(&mut notes);
    let mut woof = weave_all(&mut drafts, &languages.list, &config, tree, &mut memory.woven).take(&mut notes);
    let (snippets, mut drafts) = snippets(drafts, &languages.list);
    drafts.iter_mut().for_each(|draft| snippets.fill(draft, &mut notes));
    let included = includers(&drafts, &languages.list, &mut woof);
    let pages = parsed.documents.iter().map(|document| &*document.value).filter(|page| !is_snippet(&page.path));
    let mut media = media(tree, &languages.list, &languages.default).take(&mut notes);
    let data = data(parsed.tables, tree, &languages.list, &mut notes);
    let directory = Directory {
        languages: &languages.list,
        keys: drafts.iter().map(|draft| draft.key.clone()).collect(),
        media: &media,
        data: &data,
        hidden: life::hidden(pages, &languages.list, tree.date),
    };
    let kinds = drafts.iter().map(|draft| (draft.key.clone(), draft.kind)).collect();
    let register = Register { directory: &directory, kinds };
    let around = register.key();
    let linked = memory.entries.map(&drafts, |draft| draft.named(around), |draft| entry(draft, &register));
    notes.extend(linked.iter().flat_map(|entry| entry.notes.iter().cloned()));
    let mut entries: BTreeMap<EntryKey, Entry> =
        linked.iter().map(|entry| (entry.value.key.clone(), entry.value.clone())).collect();
    media::check(&mut media, &entries, tree, &languages.default, &mut notes);
    charts::check(&entries, &data, &mut notes);
    let meanings = uses::find(&mut entries, &mut memory.uses);
    let ground = with_editions(parsed.ground, &entries, &woof.works);
    let ties = memory.ties.of(ground, || ties(&config, &entries, &languages, tree));
    notes.extend(ties.notes.iter().cloned());
    let ties = &ties.value;
    let site = Site {
        config,
        addresses: ties.addresses.clone(),
        used_in: ties.used_in.clone(),
        back: ties.back.clone(),
        audiences: ties.audiences.clone(),
        keywords: ties.keywords.clone(),
        languages: languages.list,
        default_language: languages.default,
        titles: languages.titles,
        entries,
        media,
        data,
        meanings,
        tallies: woof.tallies,
        works: woof.works,
        included,
        date: tree.date,
        ground,
    };
    check_anchors(&site, &mut notes);
    let wrong = memory.wrong.of(ground, || {
        let mut notes = order::check(&site);
        life::check(&site, &mut notes);
        check_audiences(&site, &mut notes);
        notes
    });
    notes.extend(wrong.iter().cloned());
    Noted::new(site, notes)
}

/// Names a ground, and which editions stand on it: what a translation lacks may keep it from being published.
fn with_editions(ground: Key, entries: &BTreeMap<EntryKey, Entry>, works: &Works) -> Key {
    let maker = KeyMaker::default().and(ground).text(&works.len().to_string());
    let maker = entries.values().fold(maker, |maker, entry| {
        let maker = maker.text(entry.key.as_str()).text(entry.kind.name()).text(entry.source.as_str());
        entry.editions.keys().fold(maker, |maker, tag| maker.text(tag.as_str()))
    });
    maker.key()
}

fn ties(config: &Config, entries: &BTreeMap<EntryKey, Entry>, languages: &Languages, tree: &SourceTree) -> Noted<Ties> {
    let mut notes = Vec::new();
    check_navigation(config, entries, tree, &mut notes);
    let listed = entries
        .values()
        .filter(|entry| entry.editions.get(&entry.source).is_some_and(|edition| edition.is_listed(tree.date)));
    let tags: Vec<&Tag> = languages.list.iter().map(|language| &language.tag).collect();
    let ties = Ties {
        keywords: Arc::new(keywords(config, listed, &mut notes)),
        addresses: Arc::new(addresses(entries, &tags, &mut notes)),
        used_in: Arc::new(used_in(entries)),
        back: Arc::new(back_references(entries)),
        audiences: Arc::new(audiences(entries)),
    };
    Noted::new(ties, notes)
}

/// An entry by itself. It reads its own documents, and what the register knows of all others.
fn entry(draft: &Draft, register: &Register) -> Noted<Entry> {
    let mut notes = Vec::new();
    let source = &draft.documents[&draft.source].value;
    let anchors: Arc<[String]> = source_anchors(&source.headings).into();
    let edition =
        |tag: &Tag, document: &Arc<Noted<Text>>| {
            let inherited = (*tag != draft.source).then_some(&source.front.table);
            let (meta, problems) = kind::complete(draft.kind, inherited, &document.value.front.table);
            // Of front matter that could not be read nobody knows what it lacks.
            let unread = document.notes.iter().any(|note| note.code.starts_with("front-matter-"));
            notes.extend(problems.iter().filter(|_| !unread).map(|problem| {
                complain::incomplete(&problem.key, document.value.span(document.value.front.span.clone()))
            }));
            let said = |path: &str| tag == &draft.source || document.value.front.spans.contains_key(path);
            check_oddities(&meta, &document.value, said, &mut notes);
            let anchors: Arc<[String]> = match tag == &draft.source {
                true => anchors.clone(),
                false => translated_anchors(&document.value.headings, &source.headings, &anchors).into(),
            };
            let mut references = register.references(&meta, &document.value, &mut notes);
            references.successor = life::successor(&meta, &document.value, register.directory, &mut notes);
            Edition {
                targets: register.directory.resolve(&document.value, &mut notes).into(),
                references: Arc::new(references),
                document: document.clone(),
                meta: Arc::new(meta),
                anchors,
                uses: Arc::default(),
            }
        };
    let mut edition = edition;
    let editions = draft.documents.iter().map(|(tag, document)| (tag.clone(), edition(tag, document))).collect();
    Noted::new(Entry { key: draft.key.clone(), kind: draft.kind, source: draft.source.clone(), editions }, notes)
}

impl Draft {
    /// Names all that becomes an entry, and `around`, what all entries have around them.
    fn named(&self, around: Key) -> Key {
        let maker = KeyMaker::default().and(around).text(self.key.as_str()).text(self.kind.name());
        let maker = maker.text(self.source.as_str());
        let each = self.documents.iter();
        each.fold(maker, |maker, (tag, document)| maker.text(tag.as_str()).and(document.value.key)).key()
    }
}

fn check_navigation(
    config: &Config,
    entries: &BTreeMap<EntryKey, Entry>,
    tree: &SourceTree,
    notes: &mut Vec<Diagnostic>,
) {
    for (name, keys) in [("navigation", &config.navigation), ("footer", &config.footer)] {
        for key in keys.iter().filter(|key| !entries.contains_key(&EntryKey::new(key))) {
            let place = config::place(tree, name);
            notes.push(complain::unknown_id(key, place, &[] as &[EntryKey], entries.keys().map(EntryKey::as_str)));
        }
    }
}

/// Every anchor that is linked to must be a heading of what a reader of that language gets.
fn check_anchors(site: &Site, notes: &mut Vec<Diagnostic>) {
    for entry in site.entries.values() {
        for (tag, edition) in &entry.editions {
            let document = &edition.document.value;
            for (link, target) in document.links.iter().zip(edition.targets.iter()) {
                let (anchor, there) = match target {
                    LinkTarget::Here { anchor } => (anchor, Some(edition)),
                    LinkTarget::Entry { key, anchor: Some(anchor) } => {
                        (anchor, site.reading(key, tag).map(|reading| reading.edition))
                    }
                    LinkTarget::Entry { anchor: None, .. }
                    | LinkTarget::Media(_)
                    | LinkTarget::Data(_)
                    | LinkTarget::External(_)
                    | LinkTarget::Broken => continue,
                };
                let Some(there) = there else { continue };
                if !there.anchors.contains(anchor)
                    && !there.document.value.open().directive_ids().any(|id| id == anchor)
                {
                    let place = document.link_span(link);
                    let known = there.anchors.iter().map(String::as_str);
                    notes.push(complain::broken_anchor(anchor, &there.document.value.path, place, known));
                }
            }
            check_sections(edition, notes);
            check_terms(edition, notes);
        }
    }
}

/// Keys that contradict each other, at the one to change; what is inherited, its source answers for.
fn check_oddities(meta: &Meta, document: &Summary, said: impl Fn(&str) -> bool, notes: &mut Vec<Diagnostic>) {
    for oddity in meta.fields.kind().oddities() {
        if said(&oddity.path) {
            notes.push(complain::odd(&oddity.path, &oddity.message, &oddity.hint, document.key_span(&oddity.path)));
        }
    }
}

/// What a toolkit names of its body is a heading or a block of it.
fn check_sections(edition: &Edition, notes: &mut Vec<Diagnostic>) {
    let Fields::Toolkit(toolkit) = &edition.meta.fields else { return };
    let document = &edition.document.value;
    let whole = document.open();
    let known = || edition.anchors.iter().map(String::as_str).chain(whole.directive_ids());
    for (path, section) in toolkit.sections() {
        if !known().any(|id| id == section) {
            notes.push(complain::broken_anchor(section, &document.path, document.key_span(&path), known()));
        }
    }
}
