//! Entries that front matter names: what is meant, and what points at an entry.

use super::links::Directory;
use super::{Entry, EntryKey, LinkTarget, References, Site};
use crate::diagnostic::life::link_to_unpublished;
use crate::diagnostic::{Diagnostic, Span, link as complain};
use crate::document::Summary;
use crate::kind::reference::{Strictness, looks_like_id};
use crate::kind::vocabulary::AUDIENCES;
use crate::kind::{Fields, KindName, Mention, Meta, Relation};
use crate::memo::Key;
use std::collections::{BTreeMap, BTreeSet};

/// entry → what points at it, and what for.
pub type BackReferences = BTreeMap<EntryKey, BTreeSet<(Relation, EntryKey)>>;

/// What resolving ids looks things up in.
pub struct Register<'a> {
    pub directory: &'a Directory<'a>,
    pub kinds: BTreeMap<EntryKey, KindName>,
}

/// What an id came to.
enum Found {
    Entry(EntryKey),
    /// A name of somebody without an entry.
    Name,
    Wrong(Box<Diagnostic>),
}

impl Register<'_> {
    /// The entries that an edition names. A problem is noted where the id is written, not where it is inherited.
    pub fn references(&self, meta: &Meta, document: &Summary, notes: &mut Vec<Diagnostic>) -> References {
        let mut references = References::default();
        if let Fields::Course(course) = &meta.fields {
            references.parts = vec![Vec::new(); course.parts.len()];
        }
        let mentions = meta.fields.kind().mentions();
        for mention in mentions.into_iter().chain(contributions(meta)) {
            match self.resolve(&mention, document) {
                Found::Entry(key) => references.add(mention, key),
                Found::Name => {}
                Found::Wrong(note) if document.front.spans.contains_key(&mention.path) => notes.push(*note),
                Found::Wrong(_) => {}
            }
        }
        references
    }

    /// Names all that ids and links are looked up in.
    pub fn key(&self) -> Key {
        let maker = self
            .kinds
            .iter()
            .fold(self.directory.maker(), |maker, (key, kind)| maker.text(key.as_str()).text(kind.name()));
        maker.key()
    }

    fn resolve(&self, mention: &Mention, document: &Summary) -> Found {
        let allowed = mention.relation.kinds();
        let may_be = |key: &EntryKey| allowed.is_empty() || allowed.contains(&self.kinds[key]);
        let place = || document.key_span(&mention.path);
        let named = match (mention.relation.strictness(), looks_like_id(mention.id)) {
            (Strictness::IdOrName, false) => Strictness::IdOrName,
            (Strictness::IdOrName | Strictness::Id, _) => Strictness::Id,
        };
        let several = match self.directory.by_id(mention.id) {
            Ok(key) if may_be(&key) => return Found::Entry(key),
            Ok(key) => {
                return match named {
                    Strictness::IdOrName => Found::Name,
                    Strictness::Id => Found::Wrong(Box::new(self.wrong_kind(&key, allowed, mention, place()))),
                };
            }
            Err(several) => several,
        };
        // Entries of other kinds are not meant.
        let fitting: Vec<&EntryKey> = several.into_iter().filter(|key| may_be(key)).collect();
        match (fitting.as_slice(), named) {
            ([key], _) => Found::Entry((*key).clone()),
            ([], Strictness::IdOrName) => Found::Name,
            ([], Strictness::Id) if self.directory.is_hidden(mention.id) => {
                Found::Wrong(Box::new(link_to_unpublished(mention.id, place())))
            }
            (several, _) => {
                let known = self.directory.keys.iter().filter(|key| may_be(key)).map(EntryKey::as_str);
                Found::Wrong(Box::new(complain::unknown_id(mention.id, place(), several, known)))
            }
        }
    }

    fn wrong_kind(&self, key: &EntryKey, allowed: &[KindName], mention: &Mention, place: Span) -> Diagnostic {
        let names: Vec<&str> = allowed.iter().map(|kind| kind.name()).collect();
        let known = self.directory.keys.iter().filter(|key| allowed.contains(&self.kinds[*key]));
        complain::id_of_other_kind(mention.id, self.kinds[key].name(), &names, place, known.map(EntryKey::as_str))
    }
}

impl References {
    /// The entry named at a place of the front matter: `programme.0.lessons.1`.
    pub fn at(&self, path: &str) -> Option<&EntryKey> {
        self.named.get(path).map(|(_, key)| key)
    }

    /// The entries named in a list: `programme.0.lessons`.
    pub fn list<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a EntryKey> {
        (0..).map_while(move |index| self.named.get(&format!("{path}.{index}"))).map(|(_, key)| key)
    }

    fn add(&mut self, mention: Mention, key: EntryKey) {
        match mention.relation {
            Relation::Prerequisite => self.prerequisites.push(key.clone()),
            Relation::FollowUp => self.follow_up.push(key.clone()),
            Relation::Part => {
                let part = mention.path.split('.').nth(1).and_then(|part| part.parse::<usize>().ok());
                if let Some(part) = part.and_then(|part| self.parts.get_mut(part)) {
                    part.push(key.clone());
                }
            }
            Relation::Stop
            | Relation::Programme
            | Relation::Start
            | Relation::Toolkit
            | Relation::Campaign
            | Relation::Facilitator
            | Relation::Organiser
            | Relation::Mentor
            | Relation::Lead
            | Relation::Jury
            | Relation::Institution
            | Relation::Member
            | Relation::Editor
            | Relation::Author
            | Relation::Translator
            | Relation::Contributor
            | Relation::Related
            | Relation::Link => {}
        }
        self.named.insert(mention.path, (mention.relation, key));
    }
}

/// The people and organisations that a page owes something to.
fn contributions(meta: &Meta) -> impl Iterator<Item = Mention<'_>> {
    meta.common.contributions.iter().flat_map(|(role, names)| {
        let relation = match role.as_str() {
            "authorship" => Relation::Author,
            "translation" => Relation::Translator,
            _ => Relation::Contributor,
        };
        let path = move |index| format!("contributions.{role}.{index}");
        names.iter().enumerate().map(move |(index, id)| Mention { relation, path: path(index), id })
    })
}

/// What points at each entry, in any language.
pub fn back_references(entries: &BTreeMap<EntryKey, Entry>) -> BackReferences {
    let mut back = BackReferences::new();
    for entry in entries.values() {
        for edition in entry.editions.values() {
            let mut add = |relation: Relation, key: &EntryKey| {
                if *key != entry.key {
                    back.entry(key.clone()).or_default().insert((relation, entry.key.clone()));
                }
            };
            edition.references.named.values().for_each(|(relation, key)| add(*relation, key));
            // What organisers work with is mostly linked to in the text.
            if matches!(entry.kind, KindName::Toolkit | KindName::Campaign | KindName::Event | KindName::Club) {
                for target in edition.targets.iter() {
                    if let LinkTarget::Entry { key, .. } = target {
                        add(Relation::Link, key);
                    }
                }
            }
        }
    }
    back
}

/// id of an audience → its page. The first page by key has it if two claim it.
pub fn audiences(entries: &BTreeMap<EntryKey, Entry>) -> BTreeMap<String, EntryKey> {
    let mut audiences = BTreeMap::new();
    for entry in entries.values() {
        let source = entry.editions.get(&entry.source);
        if let Some(Fields::Audience(audience)) = source.map(|edition| &edition.meta.fields) {
            for name in &audience.names {
                audiences.entry(name.clone()).or_insert_with(|| entry.key.clone());
            }
        }
    }
    audiences
}

/// Every audience that an entry names must have words: those of the program or a page of its own.
pub fn check_audiences(site: &Site, notes: &mut Vec<Diagnostic>) {
    let known = || AUDIENCES.into_iter().chain(site.audiences.keys().map(String::as_str));
    let documents = site.entries.values().flat_map(|entry| entry.editions.values()).map(|one| &one.document.value);
    for document in documents {
        let written = document.front.table.get("audience").and_then(toml::Value::as_array);
        for (index, name) in written.into_iter().flatten().enumerate() {
            if let Some(name) = name.as_str().filter(|name| !known().any(|known| known == *name)) {
                let place = document.key_span(&format!("audience.{index}"));
                notes.push(complain::unknown_audience(name, place, known()));
            }
        }
    }
}
