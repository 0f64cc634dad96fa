//! JSON-LD of a page: schema.org types, with the Bioschemas profile for training material.

use super::Web;
use super::spell::title;
use crate::kind::{Fields, KindName};
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
    put("@type", json!(schema_type(reading.entry.kind)));
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
    match &reading.edition.meta.fields {
        Fields::Page(_) => {}
        Fields::Lesson(lesson) => {
            put("dct:conformsTo", json!({"@id": "https://bioschemas.org/profiles/TrainingMaterial/1.0-RELEASE"}));
            put("learningResourceType", json!("lesson"));
            put("educationalLevel", json!(lesson.level.map(|level| level.name())));
            put("teaches", json!(lesson.objectives));
            put("timeRequired", json!((lesson.minutes() > 0).then(|| format!("PT{}M", lesson.minutes()))));
            let about =
                lesson.about.iter().map(|item| json!({"@id": format!("http://www.wikidata.org/entity/{item}")}));
            put("about", about.collect());
        }
        Fields::Course(course) => {
            put("educationalLevel", json!(course.level.map(|level| level.name())));
            let lessons = reading.edition.lessons().filter_map(|key| {
                let lesson = site.reading(key, tag)?;
                let url = site.absolute(&site.page_folder(&lesson.language.tag, key))?;
                Some(json!({"@type": "LearningResource", "@id": url, "name": title(lesson.edition)}))
            });
            put("hasPart", lessons.collect());
        }
        Fields::Toolkit(_) => put("learningResourceType", json!("toolkit")),
    }
    Some(Value::Object(node).to_string().replace('<', "\\u003c"))
}

fn schema_type(kind: KindName) -> &'static str {
    match kind {
        KindName::Page => "WebPage",
        KindName::Lesson | KindName::Toolkit => "LearningResource",
        KindName::Course => "Course",
    }
}

/// Names of people or organisations: schema.org wants a type, which front matter does not tell, so `Thing`s by name.
fn people(names: Option<&Vec<String>>) -> Value {
    names.into_iter().flatten().map(|name| json!({"@type": "Organization", "name": name})).collect()
}
