//! The linked site: entries, their editions in each language, and where every link leads.

use crate::config::Config;
use crate::diagnostic::Noted;
use crate::document::Text;
use crate::kind::{KindName, Meta, Relation};
use crate::language::{Language, Tag};
use crate::memo::Key;
use crate::picture::Copies;
use crate::source::{SourceFile, SourcePath};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

pub mod addresses;
mod anchors;
mod captions;
mod charts;
mod credits;
mod editions;
mod glossary;
mod keywords;
mod languages;
pub mod lexicon;
pub mod life;
mod link;
mod links;
pub mod media;
mod memory;
pub mod moves;
mod order;
mod outline;
pub mod progress;
mod references;
pub mod snippets;
pub mod syllabus;
mod tasks;
pub mod timetable;
pub mod translations;
pub mod uses;
mod weaving;

pub use anchors::slug;
pub use charts::{Data, Plot};
pub use glossary::{Stretch, Term, stretches, terms};
pub use keywords::{Keyword, ids_of as keyword_ids};
pub use languages::{Languages, languages};
pub use link::{Parsed, link};
pub use memory::Memory;
pub use progress::{Begun, Task, Work, Works};
pub use references::BackReferences;
pub use syllabus::{Slot, Syllabus};
pub use tasks::tasks;
pub use uses::{Meaning, Meanings, TermKey, TermUse};
pub use weaving::{Tallies, Woven};

/// The path of an entry without language and extension, the same in all languages: `lessons/first-edit`; home is empty.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EntryKey(pub Arc<str>);

/// Everything outputs may know. Made by `link`, never changed afterwards.
#[derive(Debug, Clone)]
pub struct Site {
    pub config: Arc<Config>,
    /// In the order of `site.toml`.
    pub languages: Vec<Arc<Language>>,
    pub default_language: Tag,
    pub titles: BTreeMap<Tag, SiteTitle>,
    pub entries: BTreeMap<EntryKey, Entry>,
    /// Files in `content/` that are no entry: pictures and downloads.
    pub media: BTreeMap<SourcePath, Media>,
    /// Files of numbers for charts.
    pub data: BTreeMap<SourcePath, Data>,
    /// lesson → the courses that use it, in order of their keys.
    pub used_in: Arc<BTreeMap<EntryKey, Vec<EntryKey>>>,
    /// entry → what points at it, and what for.
    pub back: Arc<BackReferences>,
    /// id of an audience → its page.
    pub audiences: Arc<BTreeMap<String, EntryKey>>,
    /// id → keyword.
    pub keywords: Arc<BTreeMap<String, Keyword>>,
    /// What the terms of the glossaries mean, in each language.
    pub meanings: Meanings,
    /// How far translations are that have a record.
    pub tallies: Tallies,
    /// Every translation that is there or wanted, published or not.
    pub works: Works,
    /// snippet → the pages that include it.
    pub included: snippets::Includers,
    /// The paths of entries that have slugs.
    pub addresses: Arc<addresses::Addresses>,
    /// Seconds since 1970 that stand for "now".
    pub date: i64,
    /// Names all of it but what only the texts of lessons themselves say.
    pub ground: Key,
}

/// What the site is called in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteTitle {
    pub title: String,
    pub description: String,
}

/// One thing that people read, whatever the language.
#[derive(Debug, Clone)]
pub struct Entry {
    pub key: EntryKey,
    pub kind: KindName,
    /// The language it was first written in.
    pub source: Tag,
    pub editions: BTreeMap<Tag, Edition>,
}

/// An entry in one language.
#[derive(Debug, Clone)]
pub struct Edition {
    pub document: Arc<Noted<Text>>,
    /// Complete: what the edition does not say comes from the source.
    pub meta: Arc<Meta>,
    /// What `document.links` mean, at the same index.
    pub targets: Arc<[LinkTarget]>,
    /// The ids of `document.headings`, at the same index; those of the source wherever they can be paired.
    pub anchors: Arc<[String]>,
    pub references: Arc<References>,
    /// The terms of the glossary that the text uses, each where it stands first.
    pub uses: Arc<Noted<Vec<TermUse>>>,
}

/// The entries that front matter names, resolved. What could not be resolved is left out, with a note.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct References {
    pub prerequisites: Vec<EntryKey>,
    pub follow_up: Vec<EntryKey>,
    /// The lessons of each part of a course.
    pub parts: Vec<Vec<EntryKey>>,
    /// Place in the front matter → what is named there, and what for: `programme.0.lessons.1`.
    pub named: BTreeMap<String, (Relation, EntryKey)>,
    /// What to use instead of a retired entry.
    pub successor: Option<EntryKey>,
}

/// What a link means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    Entry {
        key: EntryKey,
        anchor: Option<String>,
    },
    /// A heading of the same entry.
    Here {
        anchor: String,
    },
    Media(SourcePath),
    /// The data of a chart.
    Data(SourcePath),
    External(String),
    /// Said by a note; printed as plain text.
    Broken,
}

/// A picture or file with what must be known of it.
#[derive(Debug, Clone)]
pub struct Media {
    pub file: SourceFile,
    /// In CSS pixels.
    pub size: Option<(u32, u32)>,
    pub credit: Option<Credit>,
    pub copies: Copies,
    /// Whether a page shows it, or shows a film whose still it is.
    pub shown: bool,
    /// Of films and sounds.
    pub film: Option<Film>,
}

/// A film or sound, with what stands beside it.
#[derive(Debug, Clone)]
pub struct Film {
    pub kind: FilmKind,
    /// A still to show before it plays, and in print.
    pub poster: Option<SourcePath>,
    pub captions: BTreeMap<Tag, Captions>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilmKind {
    Video,
    Audio,
}

/// What is said in a film, in one language.
#[derive(Debug, Clone)]
pub struct Captions {
    /// In WebVTT.
    pub path: SourcePath,
    pub said: Vec<Said>,
}

/// A paragraph of a transcript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub speaker: Option<String>,
    pub words: String,
}

/// Title, author, source, licence: one table of `credits.toml` beside the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// What the work is called.
    pub title: String,
    /// Who made it.
    pub author: String,
    /// Where it comes from: a web address, or `own work`.
    pub source: String,
    /// SPDX identifier, or `public-domain`.
    pub license: String,
    /// Whether it is a drawing without words that goes from left to right, and is mirrored for readers from right to left.
    pub mirror: bool,
}

/// The edition that a reader of a language gets.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    pub entry: &'a Entry,
    pub edition: &'a Edition,
    pub language: &'a Language,
    pub fallback: Fallback,
}

/// Whether a reader gets their own language or one further down the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fallback {
    Own,
    Other,
}

impl EntryKey {
    pub fn new(key: &str) -> Self {
        Self(key.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is invented, to show how something is done: it lies in a folder `example`.
    pub fn is_example(&self) -> bool {
        self.0.split('/').any(|part| part == "example")
    }

    pub fn is_home(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether an id in front matter, once resolved, may mean it: its key, or the last part of that.
    pub fn is_called(&self, id: &str) -> bool {
        let id = id.trim_matches('/');
        self.as_str() == id || self.as_str().rsplit('/').next() == Some(id)
    }

    /// The key of the folder it is in; `None` for home.
    pub fn parent(&self) -> Option<EntryKey> {
        if self.is_home() {
            return None;
        }
        Some(EntryKey::new(self.0.rsplit_once('/').map_or("", |(folder, _)| folder)))
    }
}

impl fmt::Display for EntryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Site {
    pub fn language(&self, tag: &Tag) -> Option<&Arc<Language>> {
        self.languages.iter().find(|language| language.tag == *tag)
    }

    /// What a reader of `tag` gets of an entry: its own edition, else the first along the chain, else the source.
    pub fn reading(&self, key: &EntryKey, tag: &Tag) -> Option<Reading<'_>> {
        let entry = self.entries.get(key)?;
        let chain = self.language(tag).map(|language| language.fallback.as_slice()).unwrap_or_default();
        let (found, edition) = std::iter::once(tag)
            .chain(chain)
            .chain([&entry.source])
            .chain(entry.editions.keys())
            .find_map(|tag| entry.editions.get_key_value(tag))?;
        let fallback = if found == tag { Fallback::Own } else { Fallback::Other };
        Some(Reading { entry, edition, language: self.language(found)?, fallback })
    }
}
