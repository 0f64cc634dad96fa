//! What an edition is, in the terms of the Dublin Core, and what scholars' search engines and social networks read of a page.

use super::Web;
use super::feeds::own_addresses;
use super::spell::title;
use crate::kind::{Fields, KindName};
use crate::language::Tag;
use crate::output::cards::SIZE;
use crate::output::license::license;
use crate::site::{Fallback, Reading};
use crate::view::{CardImageView, MetaView};

/// A term of <http://purl.org/dc/terms/> and what is said by it.
pub struct Term {
    pub name: &'static str,
    pub content: String,
    /// Of words; absent for dates, addresses and codes.
    pub language: Option<Tag>,
}

/// All terms of an edition; `None` without a base URL, and for pages that only repeat another language.
pub fn terms(web: &Web, reading: &Reading) -> Option<Vec<Term>> {
    let site = web.site;
    let tag = &reading.language.tag;
    let url = site.absolute(&site.page_folder(tag, &reading.entry.key))?;
    if reading.fallback == Fallback::Other {
        return None;
    }
    let common = &reading.edition.meta.common;
    let mut terms = Vec::new();
    let mut put = |name: &'static str, content: String, language: Option<&Tag>| {
        terms.push(Term { name, content, language: language.cloned() });
    };
    put("title", title(reading.edition).to_owned(), Some(tag));
    for author in web.credited_as(reading, "authorship") {
        put("creator", author, None);
    }
    for (role, _) in common.contributions.iter().filter(|(role, _)| *role != "authorship") {
        for person in web.credited_as(reading, role) {
            put("contributor", person, None);
        }
    }
    if let Some(publisher) = &site.config.publisher {
        put("publisher", publisher.clone(), None);
    }
    if let Some(description) = &common.description {
        put("description", description.clone(), Some(tag));
    }
    for keyword in &common.keywords {
        put("subject", keyword.clone(), Some(tag));
    }
    for (name, written) in [("issued", &common.date), ("modified", &common.updated)] {
        if let Some(date) = written.as_ref().and_then(|written| written.date) {
            put(name, date.to_string(), None);
        }
    }
    put("type", kind_of_work(reading.entry.kind).to_owned(), None);
    put("format", "text/html".to_owned(), None);
    put("identifier", url, None);
    put("language", tag.to_string(), None);
    let rights = license(common.license.as_deref().unwrap_or(&site.config.license));
    put("license", rights.url.unwrap_or(rights.name), None);
    for (_, url) in courses(web, reading) {
        put("isPartOf", url, None);
    }
    if reading.entry.source == *tag {
        for (_, url) in own_addresses(web, reading.entry).into_iter().filter(|(other, _)| other != tag) {
            put("hasVersion", url, None);
        }
    } else if let Some(url) = site.absolute(&site.page_folder(&reading.entry.source, &reading.entry.key)) {
        put("isVersionOf", url, None);
    }
    Some(terms)
}

/// The courses that a lesson is part of, and their addresses.
pub(super) fn courses<'a>(web: &Web<'a>, reading: &Reading) -> Vec<(Reading<'a>, String)> {
    let site = web.site;
    let keys = site.used_in.get(&reading.entry.key).into_iter().flatten();
    let course = |key| {
        let there = site.reading(key, &reading.language.tag)?;
        let url = site.absolute(&site.page_folder(&there.language.tag, key))?;
        Some((there, url))
    };
    keys.filter_map(course).collect()
}

/// The element of simple Dublin Core, by which older harvesters and catalogues know a term.
pub fn element(term: &str) -> Option<&'static str> {
    Some(match term {
        "title" => "title",
        "creator" => "creator",
        "contributor" => "contributor",
        "publisher" => "publisher",
        "description" => "description",
        "subject" => "subject",
        "issued" | "modified" => "date",
        "type" => "type",
        "format" => "format",
        "identifier" => "identifier",
        "source" => "source",
        "language" => "language",
        "license" => "rights",
        "isVersionOf" | "hasVersion" | "isPartOf" => "relation",
        _ => return None,
    })
}

/// What pages say twice: those who read only the older names look for little more. A page says its description elsewhere.
const SAID_TWICE: [&str; 7] = ["title", "creator", "date", "type", "identifier", "language", "rights"];

/// <https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#section-7>
fn kind_of_work(kind: KindName) -> &'static str {
    match kind {
        KindName::Event | KindName::Campaign => "Event",
        KindName::Lesson
        | KindName::Course
        | KindName::Pathway
        | KindName::Toolkit
        | KindName::Glossary
        | KindName::Page
        | KindName::Club
        | KindName::Person
        | KindName::Organisation
        | KindName::Research
        | KindName::News
        | KindName::Faq
        | KindName::Audience => "Text",
    }
}

impl<'a> Web<'a> {
    /// The names of the people of a role, those of entries as they are called there.
    pub(super) fn credited_as(&self, reading: &Reading, role: &str) -> Vec<String> {
        let names = reading.edition.meta.common.contributions.get(role);
        let name = |(index, written): (usize, &String)| {
            let key = reading.edition.references.at(&format!("contributions.{role}.{index}"));
            let there = key.and_then(|key| self.site.reading(key, &reading.language.tag));
            there.map_or_else(|| written.clone(), |there| title(there.edition).to_owned())
        };
        names.into_iter().flatten().enumerate().map(name).collect()
    }

    /// The day on which the site was built: `2026-11-22`.
    pub(super) fn build_day(&self) -> String {
        let day = jiff::Timestamp::from_second(self.site.date).unwrap_or_default();
        day.to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
    }

    /// The picture of links to a page.
    pub(super) fn card_image(&self, reading: &Reading) -> Option<CardImageView> {
        let path = self.pictures.cards.of.get(&(reading.entry.key.clone(), reading.language.tag.clone()))?;
        let (width, height) = SIZE;
        Some(CardImageView { url: self.site.absolute(path)?, width, height })
    }

    /// What stands in `<meta>`: Dublin Core for whoever catalogues, `citation_*` for scholars' search engines.
    pub(super) fn metas(&self, reading: &Reading) -> Vec<MetaView> {
        let Some(terms) = terms(self, reading) else { return Vec::new() };
        let meta = |name: String, content: String, language: Option<Tag>| MetaView {
            name,
            content,
            language: language.map(|tag| tag.to_string()),
        };
        let mut metas: Vec<MetaView> = Vec::new();
        for term in terms.into_iter().filter(|term| !matches!(term.name, "hasVersion" | "description")) {
            let older = element(term.name).filter(|element| SAID_TWICE.contains(element));
            metas.extend(
                older.map(|element| meta(format!("DC.{element}"), term.content.clone(), term.language.clone())),
            );
            metas.push(meta(format!("DCTERMS.{}", term.name), term.content, term.language));
        }
        if is_cited(&reading.edition.meta.fields) {
            let common = &reading.edition.meta.common;
            let mut put = |name: &str, content: Option<String>| {
                metas.extend(content.map(|content| meta(format!("citation_{name}"), content, None)));
            };
            put("title", Some(title(reading.edition).to_owned()));
            for author in self.credited_as(reading, "authorship") {
                put("author", Some(author));
            }
            let date = common.updated.as_ref().or(common.date.as_ref()).and_then(|date| date.date);
            put("publication_date", date.map(|date| date.to_string().replace('-', "/")));
            put("publisher", self.site.config.publisher.clone());
            put("language", Some(reading.language.tag.to_string()));
            put("public_url", self.site.absolute(&self.site.page_folder(&reading.language.tag, &reading.entry.key)));
        }
        metas
    }
}

/// Whether it is a work of the site that others cite: a page about somebody else's work is none.
pub fn is_cited(fields: &Fields) -> bool {
    match fields {
        Fields::Lesson(_) | Fields::Course(_) | Fields::Toolkit(_) | Fields::Pathway(_) => true,
        Fields::Page(_)
        | Fields::Glossary(_)
        | Fields::Campaign(_)
        | Fields::Event(_)
        | Fields::Club(_)
        | Fields::Person(_)
        | Fields::Organisation(_)
        | Fields::Research(_)
        | Fields::News(_)
        | Fields::Faq(_)
        | Fields::Audience(_) => false,
    }
}
