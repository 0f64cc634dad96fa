//! `theme.toml`: what a theme says about itself and its fonts.

use crate::diagnostic::{Noted, Span, theme as complain};
use crate::source::SourceTree;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The version of views and of this file that the program offers to themes.
const API: u32 = 1;

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The version of the views the templates are written for.
    pub api: u32,
    /// For people, in the source language of the theme.
    #[serde(default)]
    pub title: Option<String>,
    /// SPDX expression of templates, styles and drawings; fonts have their own.
    #[serde(default)]
    pub license: Option<String>,
    /// ISO 15924 script, or `mono` for code → its fonts. A script that is not here is set in the fonts of the system.
    #[serde(default)]
    pub fonts: BTreeMap<String, FontFamily>,
}

/// The fonts of one script: one family.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FontFamily {
    /// The family name inside of the files.
    pub family: String,
    /// Path from the theme's folder: `fonts/park-bengali-regular.woff2`.
    pub regular: String,
    #[serde(default)]
    pub bold: Option<String>,
    /// Only for scripts that have true italics.
    #[serde(default)]
    pub italic: Option<String>,
    #[serde(default)]
    pub bold_italic: Option<String>,
}

impl FontFamily {
    /// The files of the family.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        [Some(&self.regular), self.bold.as_ref(), self.italic.as_ref(), self.bold_italic.as_ref()]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}

/// The settings in `themes/<name>/theme.toml`; defaults where they cannot be read.
pub fn load(tree: &SourceTree, name: &str) -> Noted<Settings> {
    let path = format!("themes/{name}/theme.toml");
    let Some(text) = tree.text(&path) else {
        return Noted::new(Settings::default(), vec![complain::unknown_theme(name, &names(tree))]);
    };
    match toml::from_str::<Settings>(text) {
        Ok(settings) if settings.api != API => {
            let start = text.find("api").unwrap_or_default();
            let note = complain::other_api(Span::new(path, start..start + 3), settings.api, API);
            Noted::new(settings, vec![note])
        }
        Ok(settings) => {
            let notes = missing_fonts(tree, name, text, &settings);
            Noted::new(settings, notes)
        }
        Err(error) => {
            let span = Span::new(path, error.span().unwrap_or_default());
            Noted::new(Settings::default(), vec![complain::bad_settings(span, error.message())])
        }
    }
}

fn missing_fonts(tree: &SourceTree, name: &str, text: &str, settings: &Settings) -> Vec<crate::diagnostic::Diagnostic> {
    let files = settings.fonts.values().flat_map(FontFamily::files);
    files
        .filter(|file| tree.get(&crate::source::SourcePath::new(&format!("themes/{name}/{file}"))).is_none())
        .map(|file| {
            let start = text.find(file).unwrap_or_default();
            complain::missing_font(Span::new(format!("themes/{name}/theme.toml"), start..start + file.len()), file)
        })
        .collect()
}

/// The themes there are.
fn names(tree: &SourceTree) -> BTreeSet<&str> {
    tree.under("themes/")
        .filter_map(|file| file.path.as_str().strip_prefix("themes/")?.split_once('/').map(|(name, _)| name))
        .collect()
}
