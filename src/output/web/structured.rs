//! JSON-LD of a page: schema.org types, with the Bioschemas profile for training material.

use super::Web;
use super::spell::title;
use crate::kind::{Data, KindName};
use crate::output::license::license;
use crate::site::{Fallback, Reading};
use serde_json::{Map, Value, json};

/// The graph of an entry, ready to stand in a script element: `<` is escaped. `None` without a base URL, and for pages
/// that only repeat another language.
pub fn structured(web: &Web, reading: &Reading) -> Option<String> {
    if reading.fallback == Fallback::Other {
        return None;
    }
    let site = web.site;
    let tag = &reading.language.tag;
    let url = site.absolute(&site.page_folder(tag, &reading.entry.key))?;
    let common = &reading.edition.meta.common;
    let mut node = Map::new();
    let mut put = |key: &str, value: Value| {
        let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if !empty {
            node.insert(key.to_owned(), value);
        }
    };
    put("@context", json!(["https://schema.org", {"dct": "http://purl.org/dc/terms/"}]));
    put("@id", json!(url));
    put("url", json!(url));
    put("@type", json!(reading.edition.meta.fields.kind().schema_type()));
    put("name", json!(title(reading.edition)));
    put("description", json!(common.description));
    put("inLanguage", json!(tag.as_str()));
    put("keywords", json!(common.keywords));
    put("license", json!(license(common.license.as_deref().unwrap_or(&site.config.license)).url));
    put("author", people(common.contributions.get("authorship")));
    put("translator", people(common.contributions.get("translation")));
    if let Some(publisher) = &site.config.publisher {
        put("publisher", json!({"@type": "Organization", "name": publisher}));
    }
    put("datePublished", json!(common.date.as_ref().map(ToString::to_string)));
    put("dateModified", json!(common.updated.as_ref().map(ToString::to_string)));
    put("isAccessibleForFree", json!(true));
    if reading.entry.source != *tag {
        let source = site.absolute(&site.page_folder(&reading.entry.source, &reading.entry.key));
        put("translationOfWork", json!({"@id": source}));
    }
    let kind = reading.edition.meta.fields.kind();
    match reading.entry.kind {
        KindName::Lesson => {
            put("dct:conformsTo", json!({"@id": "https://bioschemas.org/profiles/TrainingMaterial/1.0-RELEASE"}));
        }
        KindName::Course => {
            put("dct:conformsTo", json!({"@id": "https://bioschemas.org/profiles/Course/1.0-RELEASE"}));
        }
        KindName::Page
        | KindName::Pathway
        | KindName::Toolkit
        | KindName::Glossary
        | KindName::Campaign
        | KindName::Event
        | KindName::Club
        | KindName::Person
        | KindName::Organisation
        | KindName::Research
        | KindName::News
        | KindName::Faq
        | KindName::Audience => {}
    }
    for (key, data) in kind.properties() {
        put(key, value(web, reading, &data));
    }
    Some(Value::Object(node).to_string().replace('<', "\\u003c"))
}

/// A property's value: entries get their addresses, what is empty becomes null.
fn value(web: &Web, reading: &Reading, data: &Data) -> Value {
    match data {
        Data::Text(text) => json!(text),
        Data::Number(number) => json!(number),
        Data::Iri(iri) => json!({"@id": iri}),
        Data::Entry { path, written, otherwise } => {
            entry(web, reading, path).unwrap_or_else(|| json!({"@type": otherwise, "name": written}))
        }
        Data::List(items) => items.iter().map(|item| value(web, reading, item)).filter(|item| !empty(item)).collect(),
        Data::Node(kind, properties) => {
            let properties = properties.iter().map(|(key, data)| ((*key).to_owned(), value(web, reading, data)));
            let mut node: Map<String, Value> = properties.filter(|(_, value)| !empty(value)).collect();
            if node.is_empty() {
                return Value::Null;
            }
            node.insert("@type".to_owned(), json!(kind));
            Value::Object(node)
        }
        Data::Nothing => Value::Null,
    }
}

fn empty(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty)
}

/// The entry that is named at a place of the front matter, as a node that leads to its page.
fn entry(web: &Web, reading: &Reading, path: &str) -> Option<Value> {
    let key = reading.edition.references.at(path)?;
    let there = web.site.reading(key, &reading.language.tag)?;
    let url = web.site.absolute(&web.site.page_folder(&there.language.tag, key))?;
    let kind = there.edition.meta.fields.kind().schema_type();
    Some(json!({"@type": kind, "@id": url, "name": title(there.edition)}))
}

/// Names of people or organisations: schema.org wants a type, which front matter does not tell, so `Thing`s by name.
fn people(names: Option<&Vec<String>>) -> Value {
    names.into_iter().flatten().map(|name| json!({"@type": "Organization", "name": name})).collect()
}
