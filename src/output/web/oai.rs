//! The entries of the site for harvesters: an OAI-PMH static repository with Dublin Core.
//!
//! <http://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm>

use super::Web;
use super::dublin::{Term, element, terms};
use super::feeds::escape;
use crate::kind::KindName;
use crate::output::OutputPath;
use crate::site::Reading;
use std::fmt::Write;

/// Where it is published.
const PATH: &str = "oai.xml";

/// The repository, if the settings say who answers for it.
pub fn repository(web: &Web) -> Option<(OutputPath, String)> {
    let settings = web.site.config.oai.as_ref()?;
    let own = web.site.absolute(PATH)?;
    let name = &web.site.titles[&web.site.default_language].title;
    // A gateway's address ends with the repository's, without its scheme.
    let base = settings.gateway.as_ref().map_or_else(
        || own.clone(),
        |gateway| {
            let bare = own.trim_start_matches("https://").trim_start_matches("http://");
            format!("{}/{bare}", gateway.trim_end_matches('/'))
        },
    );
    let records: Vec<(String, String)> = readings(web).iter().filter_map(|reading| record(web, reading)).collect();
    let earliest = records.iter().map(|(day, _)| day.as_str()).min().unwrap_or("1970-01-01");
    let mut xml = format!(
        concat!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
            "<Repository xmlns=\"http://www.openarchives.org/OAI/2.0/static-repository\"",
            " xmlns:oai=\"http://www.openarchives.org/OAI/2.0/\"",
            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
            " xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/static-repository",
            " http://www.openarchives.org/OAI/2.0/static-repository.xsd\">\n",
            "<Identify>\n<oai:repositoryName>{}</oai:repositoryName>\n<oai:baseURL>{}</oai:baseURL>\n",
            "<oai:protocolVersion>2.0</oai:protocolVersion>\n<oai:adminEmail>{}</oai:adminEmail>\n",
            "<oai:earliestDatestamp>{}</oai:earliestDatestamp>\n<oai:deletedRecord>no</oai:deletedRecord>\n",
            "<oai:granularity>YYYY-MM-DD</oai:granularity>\n</Identify>\n",
            "<ListMetadataFormats>\n<oai:metadataFormat>\n<oai:metadataPrefix>oai_dc</oai:metadataPrefix>\n",
            "<oai:schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</oai:schema>\n",
            "<oai:metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</oai:metadataNamespace>\n",
            "</oai:metadataFormat>\n</ListMetadataFormats>\n<ListRecords metadataPrefix=\"oai_dc\">\n"
        ),
        escape(name),
        escape(&base),
        escape(&settings.email),
        earliest,
    );
    records.iter().for_each(|(_, record)| xml.push_str(record));
    xml.push_str("</ListRecords>\n</Repository>\n");
    Some((OutputPath::new(PATH), xml))
}

/// Every edition of what can be learned from, taught with or cited.
fn readings<'a>(web: &Web<'a>) -> Vec<Reading<'a>> {
    let site = web.site;
    let works = site.entries.values().filter(|entry| !entry.key.is_example() && is_work(entry.kind));
    let editions = works.flat_map(|entry| entry.editions.keys().map(move |tag| (entry, tag)));
    let readings = editions.filter_map(|(entry, tag)| site.reading(&entry.key, tag));
    readings.filter(|reading| !site.is_section(reading.entry) && reading.edition.is_listed(site.date)).collect()
}

fn is_work(kind: KindName) -> bool {
    match kind {
        KindName::Lesson
        | KindName::Course
        | KindName::Pathway
        | KindName::Toolkit
        | KindName::Glossary
        | KindName::Research
        | KindName::Faq
        | KindName::News => true,
        KindName::Page
        | KindName::Campaign
        | KindName::Event
        | KindName::Club
        | KindName::Person
        | KindName::Organisation
        | KindName::Audience => false,
    }
}

/// Its day and its XML.
fn record(web: &Web, reading: &Reading) -> Option<(String, String)> {
    let common = &reading.edition.meta.common;
    let written = common.updated.as_ref().or(common.date.as_ref());
    let day = written.and_then(|written| written.date).map_or_else(|| web.build_day(), |date| date.to_string());
    let host = web.host();
    let tag = &reading.language.tag;
    let mut xml = format!(
        concat!(
            "<oai:record>\n<oai:header>\n<oai:identifier>oai:{}:{}/{}</oai:identifier>\n",
            "<oai:datestamp>{}</oai:datestamp>\n</oai:header>\n<oai:metadata>\n",
            "<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\"",
            " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
            " xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/oai_dc/",
            " http://www.openarchives.org/OAI/2.0/oai_dc.xsd\">\n"
        ),
        host,
        tag,
        super::address::encoded(reading.entry.key.as_str()),
        day
    );
    for Term { name, content, language, .. } in terms(web, reading)? {
        let Some(element) = element(name) else { continue };
        let language = language.map(|tag| format!(" xml:lang=\"{tag}\"")).unwrap_or_default();
        let _ = writeln!(xml, "<dc:{element}{language}>{}</dc:{element}>", escape(&content));
    }
    xml.push_str("</oai_dc:dc>\n</oai:metadata>\n</oai:record>\n");
    Some((day, xml))
}
