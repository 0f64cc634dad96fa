//! `packs.json`: what can be taken away, for programs. Keys are added, never renamed or taken out, as long as `version` is 1.

use crate::language::Tag;
use crate::output::book::iso_day;
use crate::output::media_type::media_type;
use crate::output::web::PackLink;
use crate::output::web::downloads::CATALOGUE;
use crate::output::{Output, OutputPath};
use crate::site::{EntryKey, Site};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Catalogue<'a> {
    version: u32,
    /// The absolute URL of the site, below which the paths are; `null` without a base URL.
    site: Option<String>,
    packs: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    /// From the site's root; the newest pack of its kind has always the same.
    path: &'a str,
    url: Option<String>,
    /// The entry that is in it: `courses/first-steps`; `null` for the whole site.
    entry: Option<&'a str>,
    kind: Option<&'static str>,
    /// In the first of its languages.
    title: String,
    /// BCP 47.
    languages: Vec<&'a str>,
    /// `pdf`, `epub`, `zip`, `zim`, `scorm`, `imscc`
    format: &'static str,
    media_type: &'static str,
    /// `learner`, `facilitator`, …
    reader: &'static str,
    /// What it says of the state of the content: `2026-11-22`.
    date: String,
    license: &'a str,
    /// `null` while it has not been made yet.
    bytes: Option<u64>,
    pages: Option<u32>,
    sha256: Option<&'a str>,
}

/// The catalogue of all packs; `None` without any.
pub fn catalogue(site: &Site, links: &BTreeMap<(EntryKey, Tag), Vec<PackLink>>) -> Option<(OutputPath, Output)> {
    let mut packs: BTreeMap<&str, Entry> = BTreeMap::new();
    let places = site.languages.iter().enumerate().map(|(place, language)| (&language.tag, place));
    let places: BTreeMap<&Tag, usize> = places.collect();
    let mut ordered: Vec<_> = links.iter().collect();
    ordered.sort_by_key(|((key, tag), _)| (key, places.get(tag)));
    for ((key, tag), links) in ordered {
        for link in links {
            // A pack of several languages is listed with each of them.
            let languages = std::iter::once(tag.as_str()).chain(link.beside.as_ref().map(Tag::as_str));
            match packs.get_mut(&*link.path) {
                Some(known) => known.languages.push(tag.as_str()),
                None => {
                    let entry = Entry { languages: languages.collect(), ..entry(site, key, tag, link) };
                    packs.insert(&link.path, entry);
                }
            }
        }
    }
    if packs.is_empty() {
        return None;
    }
    let catalogue = Catalogue { version: 1, site: site.absolute(""), packs: packs.into_values().collect() };
    let mut json = serde_json::to_string_pretty(&catalogue).expect("a catalogue is plain data");
    json.push('\n');
    Some((OutputPath::new(CATALOGUE), Output::Bytes(json.into_bytes().into())))
}

fn entry<'a>(site: &'a Site, key: &'a EntryKey, tag: &'a Tag, link: &'a PackLink) -> Entry<'a> {
    let reading = site.reading(key, tag).filter(|_| !key.is_home());
    let meta = reading.map(|reading| &reading.edition.meta.common);
    Entry {
        path: &link.path,
        url: site.absolute(&link.path),
        entry: reading.map(|_| key.as_str()),
        kind: reading.map(|reading| reading.entry.kind.name()),
        title: match (&link.title, meta) {
            (Some(title), _) => title.clone(),
            (None, Some(common)) => common.title.clone(),
            (None, None) => site.titles[tag].title.clone(),
        },
        languages: Vec::new(),
        format: link.format,
        media_type: media_type(&link.path),
        reader: link.reader.name(),
        date: iso_day(site.date),
        license: meta.and_then(|common| common.license.as_deref()).unwrap_or(&site.config.license),
        bytes: link.size,
        pages: link.pages,
        sha256: link.sha256.as_deref(),
    }
}
