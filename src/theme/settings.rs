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
    /// ISO 15924 script → its fonts. A script that is not here is set in the fonts of the system.
    #[serde(default)]
    pub fonts: BTreeMap<String, FontFamily>,
}

/// The fonts of one script: one family, upright, in one or two weights.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FontFamily {
    /// The family name inside of the files.
    pub family: String,
    /// Path from the theme's folder: `fonts/park-bengali-regular.woff2`.
    pub regular: String,
    #[serde(default)]
    pub bold: Option<String>,
    /// Families to ask for characters that this one lacks, by script: `["Latn"]`.
    #[serde(default)]
    pub fallback: Vec<String>,
    /// SPDX identifier.
    #[serde(default)]
    pub license: Option<String>,
}

/// The settings in `themes/<name>/theme.toml`; defaults where they cannot be read.
pub(super) fn load(tree: &SourceTree, name: &str) -> Noted<Settings> {
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
    let files = settings.fonts.values().flat_map(|font| std::iter::once(&font.regular).chain(&font.bold));
    files
        .filter(|file| tree.get(&crate::source::SourcePath::new(&format!("themes/{name}/{file}"))).is_none())
        .map(|file| {
            let start = text.find(file.as_str()).unwrap_or_default();
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
