//! The produce phase: a site as files in memory.

use crate::memo::Key;
use crate::source::SourceFile;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

pub mod book;
pub mod license;
#[cfg(feature = "pdf")]
pub mod packs;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod translator;
pub mod web;

/// A path below the output folder: `/` between parts, no `.` or `..`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(Arc<str>);

/// One file to publish.
#[derive(Debug, Clone)]
pub enum Output {
    Bytes(Arc<[u8]>),
    /// A source file as it is; large ones are copied from disk when written.
    Source(SourceFile),
    /// A pack made when somebody asks for it: `serve`.
    Deferred(Arc<Deferred>),
}

/// Bytes that are made at most once, when first asked for.
pub struct Deferred {
    pub key: Key,
    made: OnceLock<Result<Arc<[u8]>, String>>,
    make: Box<dyn Fn() -> Result<Vec<u8>, String> + Send + Sync>,
}

/// Everything that is published.
#[derive(Debug, Clone, Default)]
pub struct OutputTree {
    pub files: BTreeMap<OutputPath, Output>,
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
    pub fn new(key: Key, make: impl Fn() -> Result<Vec<u8>, String> + Send + Sync + 'static) -> Self {
        Self { key, made: OnceLock::new(), make: Box::new(make) }
    }

    /// The bytes, made now if nobody has asked before.
    ///
    /// # Errors
    /// What prevented it, in words for the reader of a terminal.
    pub fn bytes(&self) -> Result<Arc<[u8]>, String> {
        self.made.get_or_init(|| (self.make)().map(Into::into)).clone()
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
