//! `content/site.toml` as typed settings.

use crate::language::Direction;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Where the settings stand.
pub const PATH: &str = "content/site.toml";

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The public address, for canonical links, feeds and the sitemap: `https://example.org/park/`. Without it these are left out.
    #[serde(default)]
    pub base_url: Option<String>,
    /// The language entries are written in first, unless they say otherwise, and the last of every chain.
    #[serde(default = "default_language")]
    pub default_language: String,
    /// Publishes the default language without its prefix.
    #[serde(default)]
    pub default_at_root: bool,
    /// The folder in `themes/`.
    #[serde(default = "default_theme")]
    pub theme: String,
    /// SPDX identifier of the licence that content has unless it says otherwise.
    #[serde(default = "default_license")]
    pub license: String,
    #[serde(default)]
    pub publisher: Option<String>,
    /// Where readers can change a page: `https://example.org/edit/{path}`.
    #[serde(default)]
    pub edit_url: Option<String>,
    /// Keys of the entries in the main navigation, in order: `["courses", "toolkits", "about"]`.
    #[serde(default)]
    pub navigation: Vec<String>,
    /// BCP 47 tag or Wikimedia code → settings; languages are shown in this order.
    #[serde(default)]
    pub languages: toml::map::Map<String, toml::Value>,
    #[serde(default)]
    pub print: Print,
    /// For templates, unchecked.
    #[serde(default)]
    pub extra: toml::Table,
}

/// One `[languages.<tag>]` table. What is absent comes from the program's own table of languages.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LanguageConfig {
    /// The site's title in this language.
    pub title: Option<String>,
    pub description: Option<String>,
    /// The language's own name for itself.
    pub name: Option<String>,
    pub script: Option<String>,
    pub dir: Option<Direction>,
    /// Tags to read instead, nearest first.
    pub fallback: Option<Vec<String>>,
    pub numbering: Option<String>,
    pub calendar: Option<String>,
    pub wikimedia: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Print {
    pub paper: Paper,
    /// Whether courses and toolkits get PDF packs.
    pub packs: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

impl Default for Print {
    fn default() -> Self {
        Self { paper: Paper::A4, packs: true }
    }
}

impl Config {
    /// The settings of each language, by tag as written.
    pub fn language_configs(&self) -> BTreeMap<String, LanguageConfig> {
        self.languages.iter().filter_map(|(tag, table)| Some((tag.clone(), table.clone().try_into().ok()?))).collect()
    }
}

fn default_language() -> String {
    "en".to_owned()
}

fn default_theme() -> String {
    "park".to_owned()
}

fn default_license() -> String {
    "CC-BY-SA-4.0".to_owned()
}
