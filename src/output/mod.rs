//! The produce phase: a site as files in memory.

use crate::kind::KindName;
use crate::language::Extent;
use crate::memo::Key;
use crate::site::Reading;
use crate::source::SourceFile;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

pub mod archive;
pub mod book;
pub mod budget;
pub mod cards;
pub mod chapters;
pub mod charts;
pub mod epub;
pub mod facts;
pub mod hosting;
pub mod icalendar;
pub mod kiwix;
pub mod learning;
pub mod license;
pub mod map;
pub mod media_type;
pub mod offline;
pub mod order;
pub mod packs;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod pictures;
#[cfg(test)]
mod samples;
pub mod schedule;
pub mod search;
pub mod translator;
pub mod web;
pub mod workbench;

/// The kinds of entries whose texts are read from end to end.
const READ: [KindName; 3] = [KindName::Lesson, KindName::Toolkit, KindName::News];

/// How many minutes a text takes to read, if that matters and it does not say itself how long it takes.
pub fn reading_minutes(reading: &Reading) -> Option<u32> {
    if !READ.contains(&reading.entry.kind) || reading.edition.minutes() > 0 {
        return None;
    }
    let text = crate::render::text::text(&reading.edition.document.value);
    Some(Extent::of(&text).minutes(reading.language)).filter(|minutes| *minutes > 0)
}

/// A path below the output folder: `/` between parts, no `.` or `..`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(Arc<str>);

/// One file to publish.
#[derive(Debug, Clone)]
pub enum Output {
    Bytes(Arc<[u8]>),
    /// A source file as it is; large ones are copied from disk when written.
    Source(SourceFile),
    /// Made when somebody asks for it: copies of pictures, and in `serve` packs.
    Deferred(Arc<Deferred>),
}

/// Bytes that are made when asked for.
pub struct Deferred {
    pub key: Key,
    /// What was made, where it is kept.
    made: Option<OnceLock<Result<Arc<[u8]>, String>>>,
    make: Box<dyn Fn() -> Result<Vec<u8>, String> + Send + Sync>,
}

/// Everything that is published.
#[derive(Debug, Clone, Default)]
pub struct OutputTree {
    pub files: BTreeMap<OutputPath, Output>,
    /// What authors may look at besides, in `serve`.
    pub workbench: Option<Arc<workbench::Workbench>>,
    /// What is made of them once they are written.
    pub finish: hosting::Finish,
}

impl OutputPath {
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        Self(path.into())
    }
}

impl Deref for OutputPath {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Deferred {
    /// Made at most once, and kept.
    pub fn new(key: Key, make: impl Fn() -> Result<Vec<u8>, String> + Send + Sync + 'static) -> Self {
        Self { key, made: Some(OnceLock::new()), make: Box::new(make) }
    }

    /// Asked for anew each time: somebody else keeps it.
    pub fn anew(key: Key, make: impl Fn() -> Result<Vec<u8>, String> + Send + Sync + 'static) -> Self {
        Self { key, made: None, make: Box::new(make) }
    }

    /// The bytes.
    ///
    /// # Errors
    /// What prevented it, in words for the reader of a terminal.
    pub fn bytes(&self) -> Result<Arc<[u8]>, String> {
        let make = || (self.make)().map(Into::into);
        match &self.made {
            Some(made) => made.get_or_init(make).clone(),
            None => make(),
        }
    }
}

impl fmt::Debug for Deferred {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deferred").field("key", &self.key).finish_non_exhaustive()
    }
}

impl OutputTree {
    /// What a request for `path` gets: the file itself, or the `index.html` of a folder.
    pub fn get(&self, path: &str) -> Option<(&OutputPath, &Output)> {
        let index = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        self.files.get_key_value(&OutputPath::new(index))
    }
}
