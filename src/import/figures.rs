//! Pictures and downloads of a lesson, with their credits.

use crate::diagnostic::{Diagnostic, Span, import as complain};
use crate::source::{SourceFile, SourcePath, SourceTree};
use std::collections::BTreeMap;

/// What all figures of a lesson share.
pub struct Origin {
    pub author: String,
    /// A web address.
    pub source: String,
    /// SPDX identifier.
    pub license: String,
}

/// The files that texts refer to, each with the first words said about it.
#[derive(Default)]
pub struct Figures {
    /// Path in the lesson → caption, or empty.
    used: BTreeMap<SourcePath, String>,
}

impl Figures {
    pub fn use_(&mut self, path: &SourcePath, caption: &str) {
        let known = self.used.entry(path.clone()).or_default();
        if known.is_empty() {
            *known = caption.split_whitespace().collect::<Vec<_>>().join(" ").replace('\\', "");
        }
    }

    /// The files at their places under `content/media/`, and a `credits.toml` in each folder.
    pub fn files(
        &self,
        tree: &SourceTree,
        course: &str,
        origin: &Origin,
        notes: &mut Vec<Diagnostic>,
    ) -> Vec<SourceFile> {
        let mut files = Vec::new();
        let mut credits: BTreeMap<String, toml::Table> = BTreeMap::new();
        for (path, caption) in &self.used {
            let Some(file) = tree.get(path) else { continue };
            let target = target(path, course);
            if caption.contains("http") || caption.contains(" by ") {
                notes.push(complain::check_credit(caption, Span::file(path.shared())));
            }
            let title = if caption.is_empty() { name(&target) } else { caption.clone() };
            let mut credit = toml::Table::new();
            credit.insert("title".into(), title.into());
            credit.insert("author".into(), origin.author.clone().into());
            credit.insert("source".into(), origin.source.clone().into());
            credit.insert("license".into(), origin.license.clone().into());
            credits.entry(target.folder().to_owned()).or_default().insert(target.name().to_owned(), credit.into());
            files.push(file.at(target));
        }
        for (folder, table) in credits {
            files.push(SourceFile::text(&format!("{folder}/credits.toml"), table.to_string()));
        }
        files
    }

    /// Pictures that lie with the lesson but that no text shows.
    pub fn unused(&self, tree: &SourceTree) -> Vec<Diagnostic> {
        tree.files()
            .filter(|file| file.path.contains("episodes/fig/") && !self.used.contains_key(&file.path))
            .map(|file| complain::picture_unused(Span::file(file.path.shared())))
            .collect()
    }
}

/// `episodes/fig/x.svg` → `content/media/COURSE/x.svg`; what a translation has of its own keeps its language's folder.
pub fn target(path: &SourcePath, course: &str) -> SourcePath {
    let (language, rest) = match path.strip_prefix("locale/").and_then(|rest| rest.split_once('/')) {
        Some((language, rest)) => (format!("{language}/"), rest),
        None => (String::new(), path.as_str()),
    };
    let rest = rest.strip_prefix("episodes/").unwrap_or(rest);
    let rest = rest.strip_prefix("fig/").unwrap_or(rest);
    SourcePath::new(&format!("content/media/{course}/{language}{rest}"))
}

/// `git-staging_area.svg` → "Git staging area".
fn name(path: &SourcePath) -> String {
    let stem = path.name().rsplit_once('.').map_or(path.name(), |(stem, _)| stem);
    let words = stem.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
