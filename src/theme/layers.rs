//! A theme over the theme that it extends: which file comes from where.

use super::settings::{self, Settings};
use crate::diagnostic::{Diagnostic, Noted, Span, theme as complain};
use crate::source::{SourceFile, SourceTree};
use std::collections::{BTreeMap, BTreeSet};

/// The files of a theme, its own over those of its parents.
#[derive(Debug, Clone, Default)]
pub struct Layers {
    /// The theme itself, then what it extends.
    pub names: Vec<String>,
    /// Path below the theme's folder → file: `templates/base.html`. A template that stands over one of the same name
    /// reaches it as `templates/<theme>/base.html`, where one asks for it.
    pub files: BTreeMap<String, SourceFile>,
    /// The settings of each theme, in the order of `names`.
    pub settings: Vec<Settings>,
}

impl Layers {
    /// The theme of a name with its parents. Where a parent is missing or one's own child, the chain ends.
    pub fn of(tree: &SourceTree, name: &str) -> Noted<Layers> {
        let mut notes = Vec::new();
        let mut layers = Layers::default();
        let mut next = Some(name.to_owned());
        while let Some(name) = next.take() {
            let settings = settings::own(tree, &name).take(&mut notes);
            let parent = settings.extends.clone();
            layers.names.push(name.clone());
            layers.settings.push(settings);
            let Some(parent) = parent else { break };
            match layers.refusal(tree, &name, &parent) {
                Some(note) => notes.push(note),
                None => next = Some(parent),
            }
        }
        for name in layers.names.clone() {
            layers.add(tree, &name);
        }
        layers.add_covered(tree);
        Noted::new(layers, notes)
    }

    /// Files below a folder of the theme, by the rest of their path.
    pub fn under(&self, folder: &str) -> BTreeMap<String, SourceFile> {
        let inside =
            |path: &String| path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')).map(str::to_owned);
        self.files.iter().filter_map(|(path, file)| Some((inside(path)?, file.clone()))).collect()
    }

    /// Why a theme cannot stand on another.
    fn refusal(&self, tree: &SourceTree, name: &str, parent: &str) -> Option<Diagnostic> {
        let path = format!("themes/{name}/theme.toml");
        let written = format!("\"{parent}\"");
        let start = tree.text(&path).and_then(|text| text.find(&written)).unwrap_or_default();
        let span = || Span::new(path.clone(), start..start + written.len());
        if self.names.iter().any(|known| known == parent) {
            let chain: Vec<&str> = self.names.iter().map(String::as_str).chain([parent]).collect();
            return Some(complain::circular_theme(span(), &chain));
        }
        let names = settings::names(tree);
        (!names.contains(parent)).then(|| complain::unknown_parent(span(), parent, &names))
    }

    fn add(&mut self, tree: &SourceTree, name: &str) {
        let folder = format!("themes/{name}/");
        for file in tree.under(&folder) {
            self.files.entry(file.path[folder.len()..].to_owned()).or_insert_with(|| file.clone());
        }
    }

    /// Templates of parents that stand under another of the same name, as far as somebody asks for them.
    fn add_covered(&mut self, tree: &SourceTree) {
        let texts: Vec<&str> = self.files.values().filter_map(SourceFile::as_text).collect();
        let mut covered = BTreeMap::new();
        for name in self.names.iter().skip(1) {
            let folder = format!("themes/{name}/templates/");
            for file in tree.under(&folder) {
                let template = format!("{name}/{}", &file.path[folder.len()..]);
                let asked = [format!("\"{template}\""), format!("'{template}'")];
                if texts.iter().any(|text| asked.iter().any(|asked| text.contains(asked.as_str()))) {
                    covered.insert(format!("templates/{template}"), file.clone());
                }
            }
        }
        self.files.extend(covered);
    }
}

/// The folders of a theme, and what may stand beside them.
const FOLDERS: [&str; 4] = ["templates", "assets", "fonts", "print"];

/// Files that nothing will ever look at: in a folder of another name, templates that no page has and no other names.
pub fn strays(tree: &SourceTree, layers: &Layers, pages: &BTreeSet<String>) -> Vec<Diagnostic> {
    let texts: Vec<&str> = layers.files.values().filter_map(SourceFile::as_text).collect();
    let named = |name: &str| texts.iter().any(|text| text.contains(&format!("\"{name}\"")));
    let mut notes = Vec::new();
    for (path, file) in &layers.files {
        let span = || Span::file(file.path.shared());
        match path.split_once('/') {
            Some(("templates", name)) if name.ends_with(".html") => {
                // Components are known by their own names.
                let components = file.as_text().is_some_and(|text| text.contains("{% component "));
                let known = pages.contains(name) || named(name) || components;
                if !known {
                    notes.push(complain::stray_template(span(), name, pages.iter().map(String::as_str)));
                }
            }
            Some((folder, _)) if FOLDERS.contains(&folder) => {}
            Some((folder, _)) => notes.push(complain::stray_folder(span(), folder, FOLDERS)),
            None => {
                let known = ["theme.toml", "README.md"].contains(&path.as_str()) || path.starts_with("LICENSE");
                if !known {
                    notes.push(complain::stray_file(span(), path));
                }
            }
        }
    }
    let themes = settings::names(tree);
    let mut unnamed = BTreeSet::new();
    for file in tree.under("themes/") {
        let Some((name, _)) = file.path["themes/".len()..].split_once('/') else { continue };
        let theme = tree.text(&format!("themes/{name}/theme.toml"));
        if theme.is_none() && unnamed.insert(name) {
            notes.push(complain::stray_theme(Span::file(file.path.shared()), name, themes.iter().copied()));
        }
    }
    notes
}
