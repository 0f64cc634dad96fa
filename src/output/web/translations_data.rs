//! How far translations are, for programs: `translations.json`, and the JSON Schema that says what its keys mean.

use super::translations::is_begun;
use super::{Press, Web};
use crate::diagnostic::Noted;
use crate::memo::Key;
use crate::output::{Deferred, Made, Output, OutputPath, Work as Making};
use crate::site::EntryKey;
use crate::site::progress::{Task, Work};
use crate::translation::Tally;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// Where it is published.
pub const PATH: &str = "translations.json";

/// Where its schema is.
const SCHEMA_PATH: &str = "translations.schema.json";
const SCHEMA: &str = include_str!("translations.schema.json");

/// Raised when a key changes its meaning or goes; new keys do not raise it.
const VERSION: u32 = 1;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: u32,
    languages: Vec<LanguageData>,
    entries: Vec<EntryData>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LanguageData {
    language: String,
    name: String,
    dir: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    state: StateData,
    entries: usize,
    begun: usize,
    /// Entries with something to do, the most urgent first.
    next: Vec<String>,
    translators: Vec<String>,
    reviewers: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StateData {
    current_percent: u8,
    translated_percent: u8,
    states: Tally,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EntryData {
    entry: String,
    kind: &'static str,
    title: String,
    source: String,
    words: usize,
    /// The courses and pathways that lead through it.
    paths: Vec<String>,
    translations: BTreeMap<String, TranslationData>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TranslationData {
    task: &'static str,
    published: bool,
    state: StateData,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    translators: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reviewers: Vec<String>,
}

/// The data, counted when somebody asks for them.
struct Promise {
    press: Arc<Press>,
    text: OnceLock<Arc<[u8]>>,
}

/// The data and their schema, if the site has the page.
pub fn translations_data(press: &Arc<Press>) -> Vec<(OutputPath, Output)> {
    if press.web().translations_folder(&press.site.default_language).is_none() {
        return Vec::new();
    }
    let data = Deferred::work(Promise { press: press.clone(), text: OnceLock::new() });
    vec![
        (OutputPath::new(PATH), Output::Deferred(Arc::new(data))),
        (OutputPath::new(SCHEMA_PATH), Output::Bytes(SCHEMA.as_bytes().into())),
    ]
}

impl Promise {
    fn text(&self) -> &Arc<[u8]> {
        self.text.get_or_init(|| self.press.web().translations_json().into_bytes().into())
    }
}

impl Making for Promise {
    fn key(&self) -> Key {
        Key::of_bytes(self.text())
    }

    fn make(&self) -> Result<Made, String> {
        Ok(Made { bytes: Noted::clean(self.text().clone()), key: None })
    }
}

impl Web<'_> {
    fn translations_json(&self) -> String {
        let data = Data { schema: SCHEMA_PATH, version: VERSION, languages: self.languages(), entries: self.entries() };
        let text = serde_json::to_string(&data).expect("numbers and strings are always JSON");
        text + "\n"
    }

    fn languages(&self) -> Vec<LanguageData> {
        let site = self.site;
        let paths = site.paths();
        let tags = site.translated_into().into_iter();
        let language = |tag| {
            let language = site.language(tag)?;
            let works = site.works_in(tag, &paths);
            let mut tally = Tally::default();
            works.iter().for_each(|work| tally.add(&work.tally));
            let (mut translators, mut reviewers) = (Vec::new(), Vec::new());
            for (translated, reviewed) in works.iter().map(|work| self.people_of(work)) {
                translators.extend(translated);
                reviewers.extend(reviewed);
            }
            for names in [&mut translators, &mut reviewers] {
                names.sort();
                names.dedup();
            }
            let open = works.iter().filter(|work| work.task() != Task::Nothing);
            Some(LanguageData {
                language: tag.to_string(),
                name: language.autonym.clone(),
                dir: language.direction.as_str(),
                url: self.translations_folder(tag).and_then(|folder| site.absolute(&folder)),
                state: state(&tally),
                entries: works.len(),
                begun: works.iter().filter(|work| is_begun(work)).count(),
                next: open.map(|work| work.translation.key.to_string()).collect(),
                translators,
                reviewers,
            })
        };
        tags.filter_map(language).collect()
    }

    fn entries(&self) -> Vec<EntryData> {
        let site = self.site;
        let paths = site.paths();
        let mut entries: BTreeMap<&EntryKey, EntryData> = BTreeMap::new();
        for ((key, tag), work) in &site.works {
            let source = &work.translation.source_language.tag;
            let entry = site.entries.get(key);
            let unseen = entry.is_some_and(|entry| entry.is_retired()) || key.is_example();
            let Some((name, reading)) = site.shown_on(work, source).filter(|_| !unseen) else { continue };
            let data = entries.entry(key).or_insert_with(|| EntryData {
                entry: key.to_string(),
                kind: entry.map_or("snippet", |entry| entry.kind.name()),
                title: name.unwrap_or_else(|| super::spell::title(reading.edition).to_owned()),
                source: source.to_string(),
                words: work.tally.words(),
                paths: paths.get(key).into_iter().flat_map(|paths| &paths.through).map(ToString::to_string).collect(),
                translations: BTreeMap::new(),
            });
            let published = entry.map_or(is_begun(work), |entry| entry.editions.contains_key(tag));
            data.translations.insert(tag.to_string(), self.translation_data(work, published));
        }
        entries.into_values().collect()
    }

    fn translation_data(&self, work: &Work, published: bool) -> TranslationData {
        let (translators, reviewers) = self.people_of(work);
        TranslationData {
            task: work.task().name(),
            published,
            state: state(&work.tally),
            file: work.translation.edition.as_ref().map(|edition| edition.value.path.to_string()),
            translators,
            reviewers,
        }
    }
}

fn state(tally: &Tally) -> StateData {
    StateData {
        current_percent: tally.current_percent(),
        translated_percent: tally.translated_percent(),
        states: *tally,
    }
}
