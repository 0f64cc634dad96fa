//! The site as the editor sees it: what is on disk, and over it what is open and not saved.

use super::positions;
use crate::diagnostic::Diagnostic;
use crate::source::{self, SourceFile, SourcePath, SourceTree};
use lsp_types::{InitializeParams, Range, Uri};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use url::Url;

pub struct Files {
    /// The folder that has `content/` in it; unknown until a file of it is opened.
    root: Option<PathBuf>,
    date: i64,
    pub tree: SourceTree,
    /// Of reading.
    pub notes: Vec<Diagnostic>,
    held: BTreeMap<SourcePath, String>,
}

impl Files {
    #[allow(deprecated)] // Editors of some years ago say only `root_uri`.
    pub fn new(params: &InitializeParams, date: i64) -> Self {
        let folders = params.workspace_folders.iter().flatten().map(|folder| &folder.uri);
        let folders = folders.chain(params.root_uri.iter()).filter_map(path);
        let root = folders.filter_map(|folder| site_of(&folder.join("content"))).next();
        let mut files = Self { root, date, tree: SourceTree::default(), notes: Vec::new(), held: BTreeMap::new() };
        files.read();
        files
    }

    /// Reads the folder again and puts the open texts over it.
    pub fn read(&mut self) {
        self.notes.clear();
        if let Some(root) = &self.root {
            self.tree = source::read(root, self.date).take(&mut self.notes);
        }
        for (path, text) in &self.held {
            self.tree.insert(SourceFile::text(path, text.clone()));
        }
    }

    /// The editor has this text open.
    pub fn hold(&mut self, uri: &Uri, text: String) {
        if self.root.is_none() {
            self.root = path(uri).and_then(|file| site_of(&file));
            self.read();
        }
        let Some(path) = self.path(uri) else { return };
        self.tree.insert(SourceFile::text(&path, text.clone()));
        self.held.insert(path, text);
    }

    /// The editor has closed it: what is on disk counts.
    pub fn release(&mut self, uri: &Uri) {
        if let Some(path) = self.path(uri) {
            self.held.remove(&path);
        }
        self.read();
    }

    /// The path in the site.
    pub fn path(&self, uri: &Uri) -> Option<SourcePath> {
        let file = path(uri)?;
        let inside = file.strip_prefix(self.root.as_ref()?).ok()?;
        Some(SourcePath::new(&inside.to_string_lossy().replace('\\', "/")))
    }

    pub fn uri(&self, file: &str) -> Option<Uri> {
        let url = Url::from_file_path(self.root.as_ref()?.join(file)).ok()?;
        Uri::from_str(url.as_str()).ok()
    }

    pub fn text(&self, file: &str) -> &str {
        self.tree.text(file).unwrap_or_default()
    }

    /// Bytes of a file as the protocol's range.
    pub fn range(&self, file: &str, bytes: std::ops::Range<usize>) -> Range {
        positions::range(self.text(file), bytes)
    }
}

fn path(uri: &Uri) -> Option<PathBuf> {
    let path = Url::parse(uri.as_str()).ok()?.to_file_path().ok()?;
    // Editors spell one file in several ways.
    Some(path.components().collect())
}

/// The nearest folder above that is a site.
fn site_of(file: &Path) -> Option<PathBuf> {
    file.ancestors().find(|folder| folder.join("content").is_dir()).map(Path::to_owned)
}
