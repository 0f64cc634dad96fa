//! All that the typesetter may see: templates, fonts and one book. No disk, no clock, no network.

use super::fonts::Fonts;
use std::collections::BTreeMap;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

/// Virtual files by path.
#[derive(Default)]
pub struct Files {
    files: BTreeMap<String, (Bytes, Option<Source>)>,
}

/// The world of one book. Paths are used again from book to book: file ids are few and live for ever.
pub struct BookWorld<'a> {
    pub library: &'a LazyHash<Library>,
    pub fonts: &'a Fonts,
    pub templates: &'a Files,
    pub files: Files,
    pub main: FileId,
}

/// The id of a virtual path; of an empty file for a path that cannot be.
pub fn id(path: &str) -> FileId {
    let path = VirtualPath::new(path).or_else(|_| VirtualPath::new("/none")).expect("a plain name is a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The path of an id, as `Files` knows it: with a slash first.
pub fn path(id: FileId) -> String {
    format!("/{}", id.vpath().get_without_slash())
}

impl Files {
    /// Adds a file. What ends with `.typ` and is UTF-8 may be imported.
    pub fn put(&mut self, path: &str, bytes: Bytes) {
        let source = match path.ends_with(".typ") {
            true => std::str::from_utf8(&bytes).ok().map(|text| Source::new(id(path), text.to_owned())),
            false => None,
        };
        self.files.insert(path.to_owned(), (bytes, source));
    }

    fn get(&self, id: FileId) -> Option<&(Bytes, Option<Source>)> {
        self.files.get(&path(id))
    }
}

impl BookWorld<'_> {
    fn find(&self, id: FileId) -> FileResult<&(Bytes, Option<Source>)> {
        let found = self.files.get(id).or_else(|| self.templates.get(id));
        found.ok_or_else(|| FileError::NotFound(id.vpath().get_without_slash().into()))
    }
}

impl World for BookWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.catalogue
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.find(id)?.1.clone().ok_or(FileError::NotSource)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Ok(self.find(id)?.0.clone())
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.faces.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
