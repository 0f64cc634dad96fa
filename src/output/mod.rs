//! The produce phase: a site as files in memory.

use crate::kind::KindName;
use crate::language::Extent;
use crate::site::Reading;
use crate::source::SourceFile;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

pub mod archive;
pub mod book;
pub mod budget;
pub mod cards;
pub mod chapters;
pub mod charts;
mod deferred;
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

pub use deferred::{Deferred, Made, Work};

/// The kinds of entries whose texts are read from end to end.
const READ: [KindName; 3] = [KindName::Lesson, KindName::Toolkit, KindName::News];

/// How many minutes a text takes to read, if that matters and it does not say itself how long it takes.
pub fn reading_minutes(reading: &Reading) -> Option<u32> {
    if !READ.contains(&reading.entry.kind) || reading.edition.minutes() > 0 {
        return None;
    }
    let text = crate::render::text::text(&reading.edition.document.value.open());
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
    /// Made when somebody asks for it: pages, copies of pictures, and in `serve` packs.
    Deferred(Arc<Deferred>),
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

impl OutputTree {
    /// What a request for `path` gets: the file itself, or the `index.html` of a folder.
    pub fn get(&self, path: &str) -> Option<(&OutputPath, &Output)> {
        let index = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        self.files.get_key_value(&OutputPath::new(index))
    }

    /// What a request for `path` gets, as text; made for it if need be. `None` if there is none, or no text.
    pub fn text(&self, path: &str) -> Option<String> {
        let bytes = match self.get(path)?.1 {
            Output::Bytes(bytes) => bytes.clone(),
            Output::Source(file) => return file.as_text().map(str::to_owned),
            Output::Deferred(deferred) => deferred.bytes().ok()?,
        };
        String::from_utf8(bytes.to_vec()).ok()
    }
}
