//! JSON-LD of a page: schema.org types, with the Bioschemas profile for training material.

use super::Web;
use super::address::with_anchor;
use super::dublin::courses;
use super::feeds::own_addresses;
use super::spell::title;
use crate::document::plain;
use crate::kind::toolkit::Checklist;
use crate::kind::{Data, Fields, KindName};
use crate::output::license::license;
use crate::render::text::passage;
use crate::site::{Fallback, Reading, Stretch, stretches, tasks, terms};
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
    let kind = reading.edition.meta.fields.kind();
    let main = page_type(reading.entry.kind);
    put("@context", json!(["https://schema.org", {"dct": "http://purl.org/dc/terms/"}]));
    put("@id", json!(url));
    put("url", json!(url));
    put("@type", json!(main.unwrap_or_else(|| kind.schema_type())));
    put("name", json!(title(reading.edition)));
    put("description", json!(common.description));
    put("inLanguage", json!(tag.as_str()));
    put("keywords", json!(common.keywords));
    put("license", json!(license(common.license.as_deref().unwrap_or(&site.config.license)).url));
    put("author", people(web, reading, "authorship"));
    put("translator", people(web, reading, "translation"));
    let others = common.contributions.keys().filter(|role| !matches!(role.as_str(), "authorship" | "translation"));
    let others: Vec<Value> =
        others.flat_map(|role| people(web, reading, role).as_array().cloned().unwrap_or_default()).collect();
    put("contributor", Value::Array(others));
    put("image", json!(web.card_image(reading).map(|card| card.url)));
    if let Some(publisher) = &site.config.publisher {
        put("publisher", json!({"@type": "Organization", "name": publisher}));
    }
    put("datePublished", json!(common.date.as_ref().map(ToString::to_string)));
    put("dateModified", json!(common.updated.as_ref().map(ToString::to_string)));
    put("isAccessibleForFree", json!(true));
    if reading.entry.source != *tag {
        let source = site.absolute(&site.page_folder(&reading.entry.source, &reading.entry.key));
        put("translationOfWork", json!({"@id": source}));
    } else {
        put("workTranslation", translations(web, reading));
    }
    match reading.entry.kind {
        KindName::Lesson => {
            put("dct:conformsTo", json!({"@id": "https://bioschemas.org/profiles/TrainingMaterial/1.0-RELEASE"}));
            let course =
                |(there, url): &(Reading, String)| json!({"@type": "Course", "@id": url, "name": title(there.edition)});
            put("isPartOf", courses(web, reading).iter().map(course).collect());
        }
        KindName::Course => {
            put("dct:conformsTo", json!({"@id": "https://bioschemas.org/profiles/Course/1.0-RELEASE"}));
            put("hasCourseInstance", self_study(web, reading));
        }
        KindName::Toolkit => put("hasPart", checklists(reading, &url)),
        KindName::Glossary => put("hasDefinedTerm", defined_terms(reading, &url)),
        KindName::Faq => put("mainEntity", questions(reading, &url)),
        KindName::Page
        | KindName::Pathway
        | KindName::Campaign
        | KindName::Event
        | KindName::Club
        | KindName::Person
        | KindName::Organisation
        | KindName::Research
        | KindName::News
        | KindName::Audience => {}
    }
    let properties = kind.properties().into_iter().map(|(key, data)| (key, value(web, reading, &data)));
    if main.is_some() {
        let mut thing = Map::new();
        thing.insert("@type".to_owned(), json!(kind.schema_type()));
        thing.insert("@id".to_owned(), json!(thing_id(&url)));
        thing.insert("name".to_owned(), json!(title(reading.edition)));
        let described = [("description", json!(common.description))].into_iter();
        let all = described.chain(properties).filter(|(_, value)| !empty(value));
        thing.extend(all.map(|(key, value)| (key.to_owned(), value)));
        put("mainEntity", Value::Object(thing));
    } else {
        properties.for_each(|(key, value)| put(key, value));
    }
    Some(Value::Object(node).to_string().replace('<', "\\u003c"))
}

/// The type of the page itself where the entry is no work but somebody or something that the page is about: a person has
/// no licence, an event no translator.
fn page_type(kind: KindName) -> Option<&'static str> {
    match kind {
        KindName::Person => Some("ProfilePage"),
        KindName::Pathway | KindName::Campaign | KindName::Event | KindName::Club | KindName::Organisation => {
            Some("WebPage")
        }
        KindName::Page
        | KindName::Lesson
        | KindName::Course
        | KindName::Toolkit
        | KindName::Glossary
        | KindName::Research
        | KindName::News
        | KindName::Faq
        | KindName::Audience => None,
    }
}

/// What names the person or thing that a page is about.
fn thing_id(page: &str) -> String {
    format!("{page}#this")
}

/// A course of the Park can be taken alone and at any time; how long it takes is known from its lessons.
fn self_study(web: &Web, reading: &Reading) -> Value {
    let minutes = web.minutes_of_lessons(reading, &reading.language.tag);
    let mut instance = json!({"@type": "CourseInstance", "courseMode": "Online"});
    instance["location"] = json!({
        "@type": "VirtualLocation",
        "url": web.site.absolute(&web.site.page_folder(&reading.language.tag, &reading.entry.key)),
    });
    if minutes > 0 {
        instance["courseWorkload"] = json!(format!("PT{minutes}M"));
    }
    instance
}

/// A property's value: entries get their addresses, what is empty becomes null.
fn value(web: &Web, reading: &Reading, data: &Data) -> Value {
    match data {
        Data::Text(text) => json!(text),
        Data::Number(number) => json!(number),
        Data::Degrees(number) => json!(number),
        Data::Iri(iri) => json!({"@id": iri}),
        Data::Address(path) => address(web, reading, path).map_or(Value::Null, |(_, url)| json!(url)),
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
    let (there, url) = address(web, reading, path)?;
    let kind = there.edition.meta.fields.kind().schema_type();
    let id = if page_type(there.entry.kind).is_some() { thing_id(&url) } else { url };
    Some(json!({"@type": kind, "@id": id, "name": title(there.edition)}))
}

/// The same with the address of its page.
fn address<'a>(web: &Web<'a>, reading: &Reading, path: &str) -> Option<(Reading<'a>, String)> {
    let key = reading.edition.references.at(path)?;
    let there = web.site.reading(key, &reading.language.tag)?;
    let url = web.site.absolute(&web.site.page_folder(&there.language.tag, key))?;
    Some((there, url))
}

/// The pages of an entry in the languages that it is translated into.
fn translations(web: &Web, reading: &Reading) -> Value {
    let others = own_addresses(web, reading.entry).into_iter().filter(|(tag, _)| *tag != reading.language.tag);
    let kind = page_type(reading.entry.kind).unwrap_or_else(|| reading.edition.meta.fields.kind().schema_type());
    others.map(|(tag, url)| json!({"@type": kind, "@id": url, "inLanguage": tag.as_str()})).collect()
}

/// What is asked and answered on a page of questions.
fn questions(reading: &Reading, page: &str) -> Value {
    let document = reading.edition.document.value.open();
    let question = |one: &Stretch| {
        let answer = passage(&document, &document.blocks[one.blocks.clone()]);
        json!({
            "@type": "Question",
            "@id": with_anchor(page.to_owned(), Some(one.id)),
            "name": plain(&document.headings[one.heading].inlines).trim(),
            "acceptedAnswer": {"@type": "Answer", "text": answer},
        })
    };
    // A question without an answer is none for search engines.
    let answered = |question: &Value| question["acceptedAnswer"]["text"] != "";
    stretches(reading.edition).iter().map(question).filter(answered).collect()
}

/// The checklists of a toolkit, each at its own address, with what is to be done.
fn checklists(reading: &Reading, page: &str) -> Value {
    let Fields::Toolkit(toolkit) = &reading.edition.meta.fields else { return Value::Null };
    let document = reading.edition.document.value.open();
    let how_to = |list: &Checklist| {
        let steps = tasks(reading.edition, &list.section)
            .into_iter()
            .map(|item| json!({"@type": "HowToStep", "text": passage(&document, &item.blocks)}));
        let steps: Vec<Value> = steps.collect();
        let url = with_anchor(page.to_owned(), Some(&list.section));
        json!({"@type": "HowTo", "@id": url, "name": list.title, "step": steps})
    };
    toolkit.checklists.iter().map(how_to).filter(|one| one["step"] != json!([])).collect()
}

/// The terms of a glossary, each at its own address.
fn defined_terms(reading: &Reading, page: &str) -> Value {
    let document = reading.edition.document.value.open();
    let term = |term: crate::site::Term| {
        let mut node = json!({
            "@type": "DefinedTerm",
            "@id": with_anchor(page.to_owned(), Some(term.id)),
            "name": term.term,
            "termCode": term.id,
            "description": passage(&document, &document.blocks[term.definition]),
        });
        if let Some(abbreviation) = term.abbreviation {
            node["alternateName"] = json!(abbreviation);
        }
        node
    };
    terms(reading.edition).into_iter().map(term).collect()
}

/// People and organisations of a role: those with an entry lead there, others are told by name. schema.org wants a type,
/// which a name does not tell.
fn people(web: &Web, reading: &Reading, role: &str) -> Value {
    let names = reading.edition.meta.common.contributions.get(role);
    let one = |(index, name): (usize, &String)| {
        entry(web, reading, &format!("contributions.{role}.{index}"))
            .unwrap_or_else(|| json!({"@type": "Organization", "name": name}))
    };
    names.into_iter().flatten().enumerate().map(one).collect()
}
