//! Sitemap, robots.txt and an Atom feed for each language. All of them need a base URL.

use super::Web;
use super::filtered::Listing;
use super::keywords;
use super::spell::title;
use crate::language::Tag;
use crate::output::OutputPath;
use crate::site::{Entry, EntryKey, Fallback, Keyword, Reading};
use std::collections::BTreeSet;
use std::fmt::Write;

/// At most so many entries in a feed.
const FEED_ENTRIES: usize = 50;

/// Path and text of each.
pub fn feeds(web: &Web) -> Vec<(OutputPath, String)> {
    let mut files = vec![(OutputPath::new("robots.txt"), robots(web))];
    if web.site.config.base_url.is_some() {
        files.push((OutputPath::new("sitemap.xml"), sitemap(web)));
        let feed = |tag: &Tag| (OutputPath::new(feed_path(web, tag)), language_feed(web, tag));
        files.extend(web.site.languages.iter().map(|language| feed(&language.tag)));
        for language in &web.site.languages {
            let keywords = web.site.keywords.values().filter(|keyword| web.has_feed(keyword, &language.tag));
            files.extend(keywords.map(|keyword| keyword_feed(web, keyword, &language.tag)));
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

/// <https://www.sitemaps.org/protocol.html> with `xhtml:link` for each language. The choice of language at the root comes
/// first, fallback pages stay out.
fn sitemap(web: &Web) -> String {
    let mut xml = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
    ));
    if let Some(root) = web.site.absolute("").filter(|_| !web.site.config.default_at_root) {
        let _ = writeln!(xml, "<url><loc>{}</loc></url>", escape(&root));
    }
    for entry in web.site.entries.values().filter(|entry| !entry.key.is_example()) {
        let listed = |tag: &Tag| entry.editions.get(tag).is_some_and(|edition| edition.is_listed(web.site.date));
        let mut addresses = own_addresses(web, entry);
        addresses.retain(|(tag, _)| listed(tag));
        let addresses: Vec<(String, String)> = addresses.into_iter().map(|(tag, url)| (tag.to_string(), url)).collect();
        same_in_all(&mut xml, &addresses);
    }
    if !web.site.keywords.is_empty() {
        let list = EntryKey::new(keywords::FOLDER);
        let lists = web.site.languages.iter().filter_map(|language| {
            web.site.absolute(&web.site.page_folder(&language.tag, &list)).map(|url| (language.tag.to_string(), url))
        });
        lists.for_each(|address| same_in_all(&mut xml, &[address]));
        for keyword in web.site.keywords.values() {
            let alternates = web.keyword_alternates(keyword).into_iter();
            let addresses: Vec<_> = alternates.map(|alternate| (alternate.hreflang, alternate.url)).collect();
            same_in_all(&mut xml, &addresses);
        }
    }
    let translations = web.translations_alternates().into_iter();
    let addresses: Vec<_> = translations.map(|alternate| (alternate.hreflang, alternate.url)).collect();
    same_in_all(&mut xml, &addresses);
    let downloads: Vec<_> = web.downloads_alternates().into_iter().map(|page| (page.hreflang, page.url)).collect();
    same_in_all(&mut xml, &downloads);
    let listings: BTreeSet<&Listing> = web.listings.values().flatten().collect();
    for listing in listings {
        let alternates = web.listing_alternates(listing).into_iter();
        let addresses: Vec<_> = alternates.map(|alternate| (alternate.hreflang, alternate.url)).collect();
        same_in_all(&mut xml, &addresses);
    }
    xml.push_str("</urlset>\n");
    xml
}

/// The addresses of what is the same in several languages, each naming all.
fn same_in_all(xml: &mut String, addresses: &[(String, String)]) {
    for (_, url) in addresses {
        let _ = writeln!(xml, "<url><loc>{}</loc>", escape(url));
        if addresses.len() > 1 {
            for (language, url) in addresses {
                let _ =
                    writeln!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{}\"/>", escape(url));
            }
        }
        xml.push_str("</url>\n");
    }
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
    (OutputPath::new(path), atom(web, &feed, web.readings(keyword, language).into_iter()))
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

/// RFC 4287. Entries that say when they were published, newest first.
fn atom<'a>(web: &Web, feed: &Feed, readings: impl Iterator<Item = Reading<'a>>) -> String {
    let (site, language) = (web.site, feed.language);
    let mut dated: Vec<(String, Reading)> = readings
        .filter(|reading| reading.fallback == Fallback::Own && reading.edition.is_listed(site.date))
        .filter_map(|reading| Some((updated(&reading)?, reading)))
        .collect();
    dated.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.entry.key.cmp(&b.1.entry.key)));
    dated.truncate(FEED_ENTRIES);
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
    let written = common.updated.as_ref().or(common.date.as_ref())?;
    let text = written.to_string();
    Some(match (written.time, written.offset) {
        (None, _) => format!("{text}T00:00:00Z"),
        (Some(_), None) => format!("{text}Z"),
        (Some(_), Some(_)) => text,
    })
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
