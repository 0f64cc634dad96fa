//! What of translations is published: for the site, for a kind of entry, for a language.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `[translation]`, and `[translation.kinds.lesson]` for one kind.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Translations {
    /// What is done with outdated paragraphs: `mark` shows them with a mark and the change of the source, `source` shows
    /// the source instead.
    pub outdated: Option<OutdatedPolicy>,
    /// A translation is published when so much of it is translated, in percent of words, 0 to 100. Until then its readers
    /// get the next language of their chain.
    pub publish_from: Option<u8>,
    /// What it must be besides: `nothing`, `reviewed` or `current`.
    pub require: Option<Requirement>,
    /// name of a kind → the same three for entries of that kind.
    pub kinds: BTreeMap<String, TranslationPolicy>,
}

/// The policy of one kind.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct TranslationPolicy {
    /// As for the site.
    pub outdated: Option<OutdatedPolicy>,
    /// As for the site.
    pub publish_from: Option<u8>,
    /// As for the site.
    pub require: Option<Requirement>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum OutdatedPolicy {
    #[default]
    Mark,
    Source,
}

/// What a translation must be to be published.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Requirement {
    #[default]
    Nothing,
    /// No paragraph waits for review.
    Reviewed,
    /// No paragraph is outdated.
    Current,
}

impl Translations {
    pub fn outdated(&self, kind: &str) -> OutdatedPolicy {
        self.kinds.get(kind).and_then(|policy| policy.outdated).or(self.outdated).unwrap_or_default()
    }

    /// In percent of words.
    pub fn publish_from(&self, kind: &str) -> u8 {
        self.kinds.get(kind).and_then(|policy| policy.publish_from).or(self.publish_from).unwrap_or_default()
    }

    /// `language` is what the settings of the language ask for.
    pub fn require(&self, kind: &str, language: Option<Requirement>) -> Requirement {
        self.kinds.get(kind).and_then(|policy| policy.require).or(language).or(self.require).unwrap_or_default()
    }
}
