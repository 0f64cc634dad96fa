//! The languages of a site: what its settings say over what the program knows.

use super::SiteTitle;
use crate::config::{self, Config, LanguageConfig};
use crate::diagnostic::{Noted, link as complain};
use crate::language::{self, Language, Tag, Unknown};
use crate::source::SourceTree;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The site's languages in their order, and what the site is called in each.
pub struct Languages {
    pub list: Vec<Arc<Language>>,
    pub titles: BTreeMap<Tag, SiteTitle>,
    pub default: Tag,
    /// What stays as it is where the texts of a derived language are made.
    pub protected: BTreeMap<Tag, Vec<String>>,
}

/// Resolves the languages of the settings. There is always at least one: the default language.
pub fn languages(config: &Config, tree: &SourceTree) -> Noted<Languages> {
    let mut notes = Vec::new();
    let mut resolved: Vec<(Language, &LanguageConfig)> = Vec::new();
    for (code, settings) in &config.languages {
        match language::resolve(code, &overrides(settings)) {
            Ok(language) => resolved.push((language, settings)),
            Err(reason) => {
                let place = config::place(tree, &format!("languages.{code}"));
                notes.push(complain::unknown_language(&reason.to_string(), hint(&reason), place));
            }
        }
    }
    let default = default_language(config, &resolved).unwrap_or_else(|| {
        let place = config::place(tree, "default_language");
        notes.push(complain::no_default_language(&config.default_language, place));
        let known = language::resolve(&config.default_language, &language::Overrides::default());
        let language = known
            .unwrap_or_else(|_| language::resolve("en", &language::Overrides::default()).expect("English is known"));
        let tag = language.tag.clone();
        resolved.push((language, DEFAULT_SETTINGS));
        tag
    });
    let fallback_title = resolved.iter().find(|(language, _)| language.tag == default).map(|(_, settings)| *settings);
    let (mut list, settings): (Vec<Language>, Vec<&LanguageConfig>) = resolved.into_iter().unzip();
    language::chains(&mut list, &default);
    let own: BTreeMap<&Tag, &LanguageConfig> = list.iter().map(|one| &one.tag).zip(settings.iter().copied()).collect();
    let protected: BTreeMap<Tag, Vec<String>> = list
        .iter()
        .zip(&settings)
        .filter(|(language, _)| language.derived.is_some())
        .map(|(language, settings)| (language.tag.clone(), protected(config, &settings.protect)))
        .collect();
    let titles = list.iter().zip(&settings).map(|(language, settings)| {
        let source = language.derived.as_ref().and_then(|from| own.get(from));
        let respelled = source.map(|source| respelled(&language.tag, settings, source, &protected[&language.tag]));
        (language.tag.clone(), title(respelled.as_ref().unwrap_or(settings), fallback_title))
    });
    let titles = titles.collect();
    let list = list.into_iter().map(Arc::new).collect();
    Noted::new(Languages { list, titles, default, protected }, notes)
}

/// The names of the site and its publisher are nobody's to respell, and what the language's settings protect.
fn protected(config: &Config, more: &[String]) -> Vec<String> {
    let titles = config.languages.iter().filter_map(|(_, settings)| settings.title.as_ref());
    // A title that several languages share is a name.
    let shared = titles.clone().filter(|title| titles.clone().filter(|other| other == title).count() > 1);
    config.publisher.iter().chain(shared).chain(more).cloned().collect()
}

/// The settings of a derived language with title and description from the language it is made from.
fn respelled(tag: &Tag, own: &LanguageConfig, source: &LanguageConfig, protected: &[String]) -> LanguageConfig {
    let respell = |text: &Option<String>| text.as_ref().map(|text| language::respell(tag, text, protected));
    LanguageConfig {
        title: own.title.clone().or_else(|| respell(&source.title)),
        description: own.description.clone().or_else(|| respell(&source.description)),
        ..own.clone()
    }
}

static DEFAULT_SETTINGS: &LanguageConfig = &LanguageConfig {
    title: None,
    description: None,
    name: None,
    script: None,
    dir: None,
    fallback: None,
    numbering: None,
    calendar: None,
    wikimedia: None,
    hijri: false,
    hijri_offset: 0,
    protect: Vec::new(),
    require: None,
};

fn default_language(config: &Config, resolved: &[(Language, &LanguageConfig)]) -> Option<Tag> {
    let wanted = config.default_language.to_lowercase();
    let named = |language: &Language| language.folder == wanted || language.wikimedia.to_lowercase() == wanted;
    resolved.iter().find(|(language, _)| named(language)).map(|(language, _)| language.tag.clone())
}

fn title(settings: &LanguageConfig, default: Option<&LanguageConfig>) -> SiteTitle {
    let pick = |field: fn(&LanguageConfig) -> &Option<String>| {
        field(settings).clone().or_else(|| default.and_then(|settings| field(settings).clone())).unwrap_or_default()
    };
    SiteTitle { title: pick(|settings| &settings.title), description: pick(|settings| &settings.description) }
}

/// What to add to the settings.
fn hint(reason: &Unknown) -> String {
    match reason {
        Unknown::Code { code } => format!("write a tag as `pt-BR`, or the code of its Wikipedia, instead of `{code}`"),
        Unknown::Facts { code, missing } => {
            let lines = missing.iter().map(|key| format!("`{key} = \"…\"`"));
            format!("add to `[languages.{code}]`: {}", lines.collect::<Vec<_>>().join(", "))
        }
        Unknown::Setting { known, .. } => format!("one of {}", known.join(", ")),
    }
}

fn overrides(settings: &LanguageConfig) -> language::Overrides {
    language::Overrides {
        name: settings.name.clone(),
        script: settings.script.clone(),
        dir: settings.dir,
        fallback: settings.fallback.clone(),
        numbering: settings.numbering.clone(),
        calendar: settings.calendar.clone(),
        wikimedia: settings.wikimedia.clone(),
        hijri_offset: settings.hijri_offset,
        hijri: settings.hijri,
    }
}
