//! robots.txt, and feeds for each language: Atom and JSON. All of them need a base URL.

use super::spell::title;
use super::{Web, keywords, oai, sitemaps};
use crate::language::Tag;
use crate::output::OutputPath;
use crate::site::{Entry, Fallback, Keyword, Reading};
use rayon::prelude::*;
use serde_json::json;
use std::fmt::Write;

/// At most so many entries in a feed.
const FEED_ENTRIES: usize = 50;

/// Path and text of each.
pub fn feeds(web: &Web) -> Vec<(OutputPath, String)> {
    let mut files = vec![(OutputPath::new("robots.txt"), robots(web))];
    if web.site.config.base_url.is_some() {
        files.extend(sitemaps::sitemaps(web));
        files.extend(oai::repository(web));
        let feed = |tag: &Tag| (OutputPath::new(feed_path(web, tag)), language_feed(web, tag));
        files.extend(web.site.languages.iter().map(|language| feed(&language.tag)));
        files.extend(web.site.languages.iter().map(|language| json_feed(web, &language.tag)));
        let keywords: Vec<&Keyword> = web.site.keywords.values().collect();
        for language in &web.site.languages {
            let feeds = keywords.par_iter().filter(|keyword| web.has_feed(keyword, &language.tag));
            let feeds: Vec<_> = feeds.map(|keyword| keyword_feed(web, keyword, &language.tag)).collect();
            files.extend(feeds);
        }
    }
    files
}

/// Where a language's feed is published.
pub fn feed_path(web: &Web, language: &Tag) -> String {
    format!("{}feed.xml", web.site.prefix(language))
}

/// The languages in which an entry is really there, with the absolute address of each.
pub fn own_addresses(web: &Web, entry: &Entry) -> Vec<(Tag, String)> {
    let own = web.site.languages.iter().filter(|language| entry.editions.contains_key(&language.tag));
    own.filter_map(|language| {
        let folder = web.site.page_folder(&language.tag, &entry.key);
        Some((language.tag.clone(), web.site.absolute(&folder)?))
    })
    .collect()
}

fn robots(web: &Web) -> String {
    let sitemap = web.site.absolute("sitemap.xml").map(|url| format!("\nSitemap: {url}\n")).unwrap_or_default();
    format!("User-agent: *\nAllow: /\n{sitemap}")
}

/// What a feed is about.
struct Feed<'a> {
    language: &'a Tag,
    title: String,
    subtitle: String,
    /// The folder of the page that lists the same.
    folder: String,
    path: String,
}

/// Where the feed of a keyword is published.
pub fn keyword_feed_path(web: &Web, keyword: &Keyword, language: &Tag) -> String {
    format!("{}feed.xml", web.site.page_folder(language, &keywords::key(keyword)))
}

fn keyword_feed(web: &Web, keyword: &Keyword, language: &Tag) -> (OutputPath, String) {
    let path = keyword_feed_path(web, keyword, language);
    let title = format!("{} · {}", web.keyword_word(keyword, language), web.site.titles[language].title);
    let folder = web.site.page_folder(language, &keywords::key(keyword));
    let feed = Feed { language, title, subtitle: String::new(), folder, path: path.clone() };
    let readings = keyword.entries.iter().filter_map(|key| web.site.reading(key, language));
    (OutputPath::new(path), atom(web, &feed, readings))
}

fn language_feed(web: &Web, language: &Tag) -> String {
    let names = &web.site.titles[language];
    let feed = Feed {
        language,
        title: names.title.clone(),
        subtitle: names.description.clone(),
        folder: web.site.prefix(language),
        path: feed_path(web, language),
    };
    atom(web, &feed, web.site.entries.values().filter_map(|entry| web.site.reading(&entry.key, language)))
}

/// What says when it was published, the newest first.
fn newest_first<'a>(web: &Web, readings: impl Iterator<Item = Reading<'a>>) -> Vec<(String, Reading<'a>)> {
    let mut dated: Vec<(String, Reading)> = readings
        .filter(|reading| reading.fallback == Fallback::Own && reading.edition.is_listed(web.site.date))
        .filter_map(|reading| Some((updated(&reading)?, reading)))
        .collect();
    dated.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.entry.key.cmp(&b.1.entry.key)));
    dated.truncate(FEED_ENTRIES);
    dated
}

/// Where a language's feed in JSON is published.
pub fn json_feed_path(web: &Web, language: &Tag) -> String {
    format!("{}feed.json", web.site.prefix(language))
}

/// <https://www.jsonfeed.org/version/1.1/>
fn json_feed(web: &Web, language: &Tag) -> (OutputPath, String) {
    let site = web.site;
    let names = &site.titles[language];
    let path = json_feed_path(web, language);
    let author = site.config.publisher.as_deref().unwrap_or(&names.title);
    let item = |(updated, reading): &(String, Reading)| {
        let url = site.absolute(&site.page_folder(language, &reading.entry.key));
        let common = &reading.edition.meta.common;
        let published = common.date.as_ref().map(instant);
        let mut item = json!({
            "id": url,
            "url": url,
            "title": title(reading.edition),
            "content_text": common.description.as_deref().unwrap_or_else(|| title(reading.edition)),
            "date_published": published.as_ref().unwrap_or(updated),
            "date_modified": updated,
            "language": language.as_str(),
        });
        let authors = web.credited_as(reading, "authorship");
        if !authors.is_empty() {
            item["authors"] = authors.iter().map(|name| json!({"name": name})).collect();
        }
        if !common.keywords.is_empty() {
            item["tags"] = json!(common.keywords);
        }
        item
    };
    let readings = site.entries.values().filter_map(|entry| site.reading(&entry.key, language));
    let items: Vec<serde_json::Value> = newest_first(web, readings).iter().map(item).collect();
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": names.title,
        "description": names.description,
        "home_page_url": site.absolute(&site.prefix(language)),
        "feed_url": site.absolute(&path),
        "language": language.as_str(),
        "authors": [{"name": author}],
        "items": items,
    });
    (OutputPath::new(path), format!("{feed:#}\n"))
}

/// RFC 4287. Entries that say when they were published, newest first.
fn atom<'a>(web: &Web, feed: &Feed, readings: impl Iterator<Item = Reading<'a>>) -> String {
    let (site, language) = (web.site, feed.language);
    let dated = newest_first(web, readings);
    let names = &site.titles[language];
    let absolute = |path: &str| escape(&site.absolute(path).unwrap_or_default());
    let home = absolute(&feed.folder);
    let newest = dated.first().map_or("1970-01-01T00:00:00Z", |(updated, _)| updated);
    let author = site.config.publisher.as_deref().unwrap_or(&names.title);
    let mut xml = format!(
        concat!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
            "<id>{}</id>\n<title>{}</title>\n<subtitle>{}</subtitle>\n<updated>{}</updated>\n",
            "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n",
            "<author><name>{}</name></author>\n"
        ),
        language,
        home,
        escape(&feed.title),
        escape(&feed.subtitle),
        newest,
        home,
        absolute(&feed.path),
        escape(author),
    );
    for (updated, reading) in &dated {
        let url = absolute(&site.page_folder(language, &reading.entry.key));
        let common = &reading.edition.meta.common;
        let _ = writeln!(
            xml,
            concat!(
                "<entry>\n<id>{url}</id>\n<title>{title}</title>\n<updated>{updated}</updated>\n",
                "<link rel=\"alternate\" type=\"text/html\" href=\"{url}\"/>\n<summary>{summary}</summary>\n</entry>"
            ),
            url = url,
            title = escape(title(reading.edition)),
            updated = updated,
            summary = escape(common.description.as_deref().unwrap_or_default()),
        );
    }
    xml.push_str("</feed>\n");
    xml
}

/// RFC 3339, from `updated` or `date`; a day alone counts from midnight in UTC.
fn updated(reading: &Reading) -> Option<String> {
    let common = &reading.edition.meta.common;
    common.updated.as_ref().or(common.date.as_ref()).map(instant)
}

fn instant(written: &toml::value::Datetime) -> String {
    let text = written.to_string();
    match (written.time, written.offset) {
        (None, _) => format!("{text}T00:00:00Z"),
        (Some(_), None) => format!("{text}Z"),
        (Some(_), Some(_)) => text,
    }
}

pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
