//! Message bundles of MediaWiki's Translate extension: JSON, a key for each unit, and `@metadata`.
//!
//! The extension takes keys of at most 100 bytes of `a`–`z`, `A`–`Z`, digits, `-`, `_` and `.`, and texts that are not
//! empty.

use super::inline::{pieces, tagged, untagged};
use super::{Refusal, Returned, ReturnedUnit, Standing, Text, refuse};
use crate::translation::Catalogue;
use serde_json::{Map, Value, json};

const METADATA: &str = "@metadata";
const LONGEST_KEY: usize = 100;

/// The source, as it is put on a wiki for translators.
pub(super) fn write_source(catalogue: &Catalogue, entry: &str, languages: &[String]) -> String {
    let metadata = json!({
        "sourceLanguage": catalogue.source_language,
        "priorityLanguages": languages,
        "label": label(entry),
        "description": "Numbered tags such as <1> and </1> or <2/> stand for links and code: keep them.",
    });
    let texts = catalogue.records.iter().map(|record| {
        let (source, _) = pieces(&record.source, "");
        (key(&record.id), tagged(&source))
    });
    written(metadata, texts)
}

/// The translations that there are.
pub(super) fn write(catalogue: &Catalogue, entry: &str) -> String {
    let metadata = json!({
        "sourceLanguage": catalogue.source_language,
        "locale": catalogue.language,
        "label": label(entry),
    });
    let translated = catalogue.records.iter().filter(|record| !record.translation.is_empty());
    let texts = translated.map(|record| {
        let (_, translation) = pieces(&record.source, &record.translation);
        (key(&record.id), tagged(&translation))
    });
    written(metadata, texts)
}

fn written(metadata: Value, texts: impl Iterator<Item = (String, String)>) -> String {
    // In the order of the text, so not a map of serde_json's.
    let mut lines = vec![format!("\t\"{METADATA}\": {metadata}")];
    lines.extend(texts.map(|(key, text)| format!("\t{}: {}", Value::String(key), Value::String(text))));
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

fn label(entry: &str) -> &str {
    if entry.is_empty() { "index" } else { entry }
}

/// Ids are short and of these letters, but for what another program may have put into a catalogue.
fn key(id: &str) -> String {
    let is_fine = |letter: &char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    id.chars().filter(is_fine).take(LONGEST_KEY).collect()
}

pub(super) fn read(text: &str) -> Result<Returned, Refusal> {
    let object: Map<String, Value> =
        serde_json::from_str(text).map_err(|error| refuse("", &format!("it is no message bundle: {error}")))?;
    let metadata = |name: &str| object.get(METADATA).and_then(|data| data.get(name)).and_then(Value::as_str);
    let entry = metadata("label").map(|label| if label == "index" { String::new() } else { label.to_owned() });
    let language = metadata("locale").map(str::to_owned);
    let mut units = Vec::new();
    for (key, value) in object.iter().filter(|(key, _)| key.as_str() != METADATA) {
        if key.is_empty() || key.len() > LONGEST_KEY || self::key(key) != *key {
            return Err(refuse(key, "this is no key of a message bundle"));
        }
        let Some(text) = value.as_str() else { return Err(refuse(key, "its value is not a text")) };
        let translation = Text::Tagged(untagged(text));
        units.push(ReturnedUnit { id: key.clone(), source: None, translation, standing: Standing::Unsaid });
    }
    Ok(Returned { entry, language, units })
}
