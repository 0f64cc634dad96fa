//! The read phase's result: every file of a site as one value.

use crate::memo::{Key, KeyMaker};
use std::collections::BTreeMap;
use std::fmt;
use std::io::{Cursor, Read, Seek};
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

mod again;
pub mod embedded;
pub mod published;
pub mod read;
mod stamps;

pub use again::{again, differences};

pub use read::{folder, git_lock, linked_folders, read, read_text};
pub use stamps::{Identity, Stamps, identity, stamps};

/// A path from the site's root: `/` between parts, NFC, no `.` or `..`, never absolute.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(Arc<str>);

/// One file. Texts are held; large media are named and read when written.
#[derive(Debug, Clone)]
pub struct SourceFile {
    pub path: SourcePath,
    /// Hash of the path and the bytes.
    pub key: Key,
    pub body: Body,
}

#[derive(Debug, Clone)]
pub enum Body {
    /// UTF-8 text: Markdown, TOML, Fluent, templates, styles, scripts, SVG.
    Text(Arc<str>),
    /// Anything else, held in memory.
    Bytes(Arc<[u8]>),
    /// A large file on disk, with its size in bytes. Its first kilobytes are kept to learn its format and dimensions.
    Disk { file: PathBuf, size: u64, head: Arc<[u8]> },
}

/// A stream in which one can go to any place.
pub trait ReadSeek: Read + Seek + Send {}

impl<T: Read + Seek + Send> ReadSeek for T {}

/// All files of a site, its own over those embedded in the program, and all that may change a build besides them.
#[derive(Debug, Clone, Default)]
pub struct SourceTree {
    files: BTreeMap<SourcePath, SourceFile>,
    /// Seconds since 1970 that stand for "now" in what is written: `SOURCE_DATE_EPOCH`, else the day of the build.
    pub date: i64,
}

impl SourcePath {
    pub fn new(path: &str) -> Self {
        let path = path.trim_start_matches("./");
        // Most paths are, and are asked for a great many times.
        if path.is_ascii() { Self(path.into()) } else { Self(path.nfc().collect::<String>().into()) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn shared(&self) -> Arc<str> {
        self.0.clone()
    }

    /// The file's name: the last part.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The lower-case extension without the dot; empty if there is none.
    pub fn extension(&self) -> String {
        match self.name().rsplit_once('.') {
            Some((stem, extension)) if !stem.is_empty() => extension.to_lowercase(),
            _ => String::new(),
        }
    }

    /// Whether it is a text that people write.
    pub fn is_markdown(&self) -> bool {
        let name = self.name().as_bytes();
        name.len() > 3 && name[name.len() - 3..].eq_ignore_ascii_case(b".md")
    }

    /// The folder: everything before the last `/`; empty at the root.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The path a relative reference written in this file leads to; `None` if it leaves the site.
    pub fn join(&self, reference: &str) -> Option<SourcePath> {
        let mut parts: Vec<&str> = if reference.starts_with('/') {
            Vec::new()
        } else {
            self.folder().split('/').filter(|part| !part.is_empty()).collect()
        };
        for part in reference.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                part => parts.push(part),
            }
        }
        Some(SourcePath::new(&parts.join("/")))
    }
}

impl Deref for SourcePath {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl SourceFile {
    pub fn text(path: &str, text: impl Into<Arc<str>>) -> Self {
        let (path, text) = (SourcePath::new(path), text.into());
        let key = KeyMaker::default().text(&path).text(&text).key();
        Self { path, key, body: Body::Text(text) }
    }

    pub fn bytes(path: &str, bytes: impl Into<Arc<[u8]>>) -> Self {
        let (path, bytes) = (SourcePath::new(path), bytes.into());
        let key = KeyMaker::default().text(&path).part(&bytes).key();
        Self { path, key, body: Body::Bytes(bytes) }
    }

    /// The same content at another path.
    pub fn at(&self, path: SourcePath) -> Self {
        match &self.body {
            Body::Text(text) => Self::text(&path, text.clone()),
            Body::Bytes(bytes) => Self::bytes(&path, bytes.clone()),
            Body::Disk { .. } => {
                let key = KeyMaker::default().text(&path).and(self.key).key();
                Self { path, key, body: self.body.clone() }
            }
        }
    }

    pub fn as_text(&self) -> Option<&str> {
        match &self.body {
            Body::Text(text) => Some(text),
            Body::Bytes(_) | Body::Disk { .. } => None,
        }
    }

    /// Size in bytes.
    pub fn size(&self) -> u64 {
        match &self.body {
            Body::Text(text) => text.len() as u64,
            Body::Bytes(bytes) => bytes.len() as u64,
            Body::Disk { size, .. } => *size,
        }
    }

    /// The content as a stream: a large file is read from disk bit by bit.
    ///
    /// # Errors
    /// When a large file cannot be read any more.
    pub fn open(&self) -> std::io::Result<Box<dyn ReadSeek>> {
        Ok(match &self.body {
            Body::Text(text) => Box::new(Cursor::new(text.to_string())),
            Body::Bytes(bytes) => Box::new(Cursor::new(bytes.clone())),
            Body::Disk { file, .. } => Box::new(read::open(file)?),
        })
    }

    /// The first bytes: all of a file in memory, the first kilobytes of one on disk.
    pub fn head(&self) -> &[u8] {
        match &self.body {
            Body::Text(text) => text.as_bytes(),
            Body::Bytes(bytes) => bytes,
            Body::Disk { head, .. } => head,
        }
    }
}

impl SourceTree {
    /// A tree made of texts, as tests do: `[("content/site.toml", "…"), …]`.
    pub fn in_memory<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut tree = Self::default();
        for (path, text) in files {
            tree.insert(SourceFile::text(path, text));
        }
        tree
    }

    /// The same, over what the program embeds.
    pub fn in_memory_with_defaults<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut tree = Self::default();
        embedded::defaults().for_each(|file| tree.insert(file));
        for (path, text) in files {
            tree.insert(SourceFile::text(path, text));
        }
        tree
    }

    pub fn insert(&mut self, file: SourceFile) {
        self.files.insert(file.path.clone(), file);
    }

    pub fn remove(&mut self, path: &SourcePath) {
        self.files.remove(path);
    }

    pub fn get(&self, path: &SourcePath) -> Option<&SourceFile> {
        self.files.get(path)
    }

    pub fn text(&self, path: &str) -> Option<&str> {
        self.get(&SourcePath::new(path))?.as_text()
    }

    /// The whole content of a file, read from disk if it is not held.
    ///
    /// # Errors
    /// When a large file cannot be read any more.
    pub fn content(&self, file: &SourceFile) -> std::io::Result<Arc<[u8]>> {
        match &file.body {
            Body::Text(text) => Ok(text.as_bytes().into()),
            Body::Bytes(bytes) => Ok(bytes.clone()),
            Body::Disk { file, .. } => read::whole(file),
        }
    }

    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.values()
    }

    /// The files whose path starts with `prefix`, in order: `under("locales/")`.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a SourceFile> {
        self.files
            .range(SourcePath::new(prefix)..)
            .map(|(_, file)| file)
            .take_while(move |file| file.path.starts_with(prefix))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_joined_and_may_not_leave_the_site() {
        let path = SourcePath::new("content/en/lessons/a.md");
        assert_eq!(path.join("../media/x.svg").as_deref(), Some("content/en/media/x.svg"));
        assert_eq!(path.join("b.md").as_deref(), Some("content/en/lessons/b.md"));
        assert_eq!(path.join("../../../../etc/passwd"), None);
    }

    #[test]
    fn texts_are_known_by_their_names() {
        let is_markdown = |path: &str| SourcePath::new(path).is_markdown();
        assert!(is_markdown("content/en/a.md") && is_markdown("content/en/a.MD") && is_markdown("পাঠ.md"));
        assert!(!is_markdown("content/en/.md") && !is_markdown("content/en/a.mdx") && !is_markdown("content/en/md"));
    }

    #[test]
    fn a_folder_is_a_range_of_paths() {
        let tree = SourceTree::in_memory([("a/x", ""), ("b/y", ""), ("b/z", ""), ("c", "")]);
        assert_eq!(tree.under("b/").count(), 2);
    }
}
