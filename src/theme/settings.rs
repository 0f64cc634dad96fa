//! `theme.toml`: what a theme says about itself, its fonts and its tokens.

use super::layers::Layers;
use crate::diagnostic::{Diagnostic, Noted, Span, theme as complain};
use crate::source::{SourceFile, SourceTree};
use crate::tokens::{self, Tokens};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The version of views and of this file that the program offers to themes.
const API: u32 = 1;

/// The settings of the site, whose `[tokens]` come before those of any theme.
const SITE: &str = "content/site.toml";

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The version of the views the templates are written for.
    pub api: u32,
    /// The theme whose files count where this one has none: `"park"`.
    #[serde(default)]
    pub extends: Option<String>,
    /// For people, in the source language of the theme.
    #[serde(default)]
    pub title: Option<String>,
    /// SPDX expression of templates, styles and drawings; fonts have their own.
    #[serde(default)]
    pub license: Option<String>,
    /// ISO 15924 script, or `mono` for code → its fonts. A script that is not here is set in the fonts of the system. With
    /// `-rare` after it (`Latn-rare`): what few pages need of it, tried after the other and loaded where it occurs.
    #[serde(default)]
    pub fonts: BTreeMap<String, FontFamily>,
    /// Colours and measures, which a site may change in `[tokens]` of its own settings.
    #[serde(default)]
    pub tokens: Tokens,
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
    /// Whether browsers make the bold from the regular, where its file is large and hardly looks better; it is for print then.
    #[serde(default)]
    pub synthetic_bold: bool,
    /// Only for scripts that have true italics.
    #[serde(default)]
    pub italic: Option<String>,
    #[serde(default)]
    pub bold_italic: Option<String>,
    /// The characters for which a browser fetches it, as CSS writes them: `U+980-9FF`. All, if it is not said.
    #[serde(default)]
    pub range: Option<String>,
    /// Size on the web against that of Latin, in percent.
    #[serde(default)]
    pub adjust: Option<u32>,
}

/// What stands after a script for the family of its rare characters.
const RARE: &str = "-rare";

/// The script alone, of what names a family.
pub fn bare(script: &str) -> &str {
    script.strip_suffix(RARE).unwrap_or(script)
}

/// A script, and what names the family of its rare characters.
pub fn with_rare(script: &str) -> [String; 2] {
    [script.to_owned(), format!("{script}{RARE}")]
}

impl FontFamily {
    /// Whether a browser fetches it for a character, by its `range`.
    pub fn is_for(&self, character: char) -> bool {
        let Some(range) = &self.range else { return true };
        let code = |digits: &str| u32::from_str_radix(digits, 16).ok();
        range.split(',').filter_map(|part| part.trim().strip_prefix("U+")).any(|part| {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            matches!((code(first), code(last)), (Some(first), Some(last)) if (first..=last).contains(&(character as u32)))
        })
    }

    /// The bold that browsers load.
    pub fn bold_on_screen(&self) -> Option<&String> {
        self.bold.as_ref().filter(|_| !self.synthetic_bold)
    }

    /// The files of the family.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        [Some(&self.regular), self.bold.as_ref(), self.italic.as_ref(), self.bold_italic.as_ref()]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}

impl Settings {
    /// These settings over those of the theme that is extended.
    fn over(self, base: Settings) -> Settings {
        let mut fonts = base.fonts;
        fonts.extend(self.fonts);
        Settings { fonts, tokens: self.tokens.over(&base.tokens), ..self }
    }
}

/// The settings of a theme over those of its parents, under the tokens of the site; defaults where they cannot be read.
pub fn load(tree: &SourceTree, name: &str) -> Noted<Settings> {
    Layers::of(tree, name).map(|layers| whole(tree, &layers))
}

/// The settings of all layers as one, under the tokens of the site.
pub fn whole(tree: &SourceTree, layers: &Layers) -> Settings {
    let merged = layers.settings.iter().rev().cloned().reduce(|base, own| own.over(base)).unwrap_or_default();
    Settings { tokens: site_tokens(tree).over(&merged.tokens), ..merged }
}

/// What is wrong between the layers of a theme: fonts that are not there, colours that are too faint.
pub fn check(tree: &SourceTree, layers: &Layers, settings: &Settings) -> Vec<Diagnostic> {
    let mut notes = missing_fonts(layers);
    notes.extend(
        tokens::faint(&settings.tokens).into_iter().map(|faint| complain::faint(place(tree, layers, &faint), &faint)),
    );
    if let Some(logo) = &settings.tokens.logo
        && !layers.files.contains_key(&format!("assets/{logo}"))
    {
        let assets: Vec<String> = layers.under("assets").into_keys().collect();
        notes.push(complain::unknown_asset(value(tree, layers, logo), logo, assets.iter().map(String::as_str)));
    }
    notes
}

/// What `theme.toml` of one theme says by itself.
pub(super) fn own(tree: &SourceTree, name: &str) -> Noted<Settings> {
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
        Ok(settings) => Noted::clean(settings),
        Err(error) => {
            let span = Span::new(path, error.span().unwrap_or_default());
            Noted::new(Settings::default(), vec![complain::bad_settings(span, error.message())])
        }
    }
}

/// `[tokens]` of the site. What is wrong there is said where the settings of the site are read.
fn site_tokens(tree: &SourceTree) -> Tokens {
    #[derive(Default, Deserialize)]
    struct Site {
        #[serde(default)]
        tokens: Tokens,
    }
    tree.text(SITE).and_then(|text| toml::from_str::<Site>(text).ok()).unwrap_or_default().tokens
}

/// The files that may give a token, what counts first coming first.
fn givers<'a>(tree: &'a SourceTree, layers: &'a Layers) -> impl Iterator<Item = (String, &'a str)> {
    let themes = layers.names.iter().map(|name| format!("themes/{name}/theme.toml"));
    std::iter::once(SITE.to_owned()).chain(themes).filter_map(|path| Some((path.clone(), tree.text(&path)?)))
}

/// Where the nearest file gives one of the two colours of a pair: the one a site would have changed.
fn place(tree: &SourceTree, layers: &Layers, faint: &tokens::Faint) -> Span {
    let schemes = match faint.scheme {
        tokens::Scheme::Light | tokens::Scheme::Dark => vec![faint.scheme],
        tokens::Scheme::Contrast => vec![faint.scheme, tokens::Scheme::Light],
        tokens::Scheme::ContrastDark => vec![faint.scheme, tokens::Scheme::Dark],
    };
    for (path, text) in givers(tree, layers) {
        for scheme in &schemes {
            for name in [faint.front, faint.ground] {
                if let Some(range) = tokens::place(text, *scheme, name) {
                    return Span::new(path, range);
                }
            }
        }
    }
    Span::file(SITE)
}

/// Where a word stands in quotes.
fn value(tree: &SourceTree, layers: &Layers, word: &str) -> Span {
    let written = format!("\"{word}\"");
    let found = givers(tree, layers).find_map(|(path, text)| Some((path, text.find(&written)?)));
    found.map_or_else(|| Span::file(SITE), |(path, start)| Span::new(path, start..start + written.len()))
}

fn missing_fonts(layers: &Layers) -> Vec<Diagnostic> {
    let mut notes = Vec::new();
    for (name, settings) in layers.names.iter().zip(&layers.settings) {
        let text = layers.files.get("theme.toml").and_then(SourceFile::as_text).unwrap_or_default();
        let files = settings.fonts.values().flat_map(FontFamily::files);
        for file in files.filter(|file| !layers.files.contains_key(*file)) {
            let start = text.find(file).unwrap_or_default();
            let span = Span::new(format!("themes/{name}/theme.toml"), start..start + file.len());
            notes.push(complain::missing_font(span, file));
        }
    }
    notes
}

/// The themes there are: folders with settings.
pub(super) fn names(tree: &SourceTree) -> BTreeSet<&str> {
    tree.under("themes/")
        .filter_map(|file| file.path.as_str().strip_prefix("themes/")?.strip_suffix("/theme.toml"))
        .filter(|name| !name.contains('/'))
        .collect()
}
