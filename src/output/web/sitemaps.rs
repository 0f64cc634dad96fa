//! Sitemaps: one for each language, and the list of them. They need a base URL.

use super::Web;
use super::feeds::{escape, own_addresses};
use super::filtered::Listing;
use super::keywords;
use crate::language::Tag;
use crate::output::OutputPath;
use crate::site::EntryKey;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The pages of each language in which they are there, with their addresses in all others.
type ByLanguage = BTreeMap<String, String>;

/// <https://www.sitemaps.org/protocol.html>: `sitemap.xml` lists those of the languages, which stand beside it, so that each
/// may name pages of the whole site.
pub fn sitemaps(web: &Web) -> Vec<(OutputPath, String)> {
    let mut pages = ByLanguage::new();
    gather(web, &mut pages);
    let mut index = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    ));
    let mut files = Vec::new();
    for (language, urls) in pages {
        let path = format!("sitemap-{language}.xml");
        let Some(url) = web.site.absolute(&path) else { continue };
        let _ = writeln!(index, "<sitemap><loc>{}</loc></sitemap>", escape(&url));
        let xml = format!(
            concat!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
                "{}</urlset>\n"
            ),
            urls
        );
        files.push((OutputPath::new(path), xml));
    }
    index.push_str("</sitemapindex>\n");
    files.push((OutputPath::new("sitemap.xml"), index));
    files
}

/// The choice of language at the root comes first, fallback pages stay out.
fn gather(web: &Web, pages: &mut ByLanguage) {
    if let Some(root) = web.site.absolute("").filter(|_| !web.site.config.default_at_root) {
        same_in_all(pages, &[(web.site.default_language.to_string(), root)]);
    }
    for entry in web.site.entries.values().filter(|entry| !entry.key.is_example()) {
        let listed = |tag: &Tag| entry.editions.get(tag).is_some_and(|edition| edition.is_listed(web.site.date));
        let mut addresses = own_addresses(web, entry);
        addresses.retain(|(tag, _)| listed(tag));
        let addresses: Vec<(String, String)> = addresses.into_iter().map(|(tag, url)| (tag.to_string(), url)).collect();
        same_in_all(pages, &addresses);
    }
    if !web.site.keywords.is_empty() {
        let list = EntryKey::new(keywords::FOLDER);
        let lists = web.site.languages.iter().filter_map(|language| {
            web.site.absolute(&web.site.page_folder(&language.tag, &list)).map(|url| (language.tag.to_string(), url))
        });
        lists.for_each(|address| same_in_all(pages, &[address]));
        for keyword in web.site.keywords.values() {
            let alternates = web.keyword_alternates(keyword).into_iter();
            let addresses: Vec<_> = alternates.map(|alternate| (alternate.hreflang, alternate.url)).collect();
            same_in_all(pages, &addresses);
        }
    }
    let translations = web.translations_alternates().into_iter();
    let addresses: Vec<_> = translations.map(|alternate| (alternate.hreflang, alternate.url)).collect();
    same_in_all(pages, &addresses);
    let downloads: Vec<_> = web.downloads_alternates().into_iter().map(|page| (page.hreflang, page.url)).collect();
    same_in_all(pages, &downloads);
    let search: Vec<_> = web.search_alternates().into_iter().map(|page| (page.hreflang, page.url)).collect();
    same_in_all(pages, &search);
    let listings: BTreeSet<&Listing> = web.fittings.listings.values().flatten().collect();
    for listing in listings {
        let alternates = web.listing_alternates(listing).into_iter();
        let addresses: Vec<_> = alternates.map(|alternate| (alternate.hreflang, alternate.url)).collect();
        same_in_all(pages, &addresses);
    }
}

/// The addresses of what is the same in several languages, each naming all.
fn same_in_all(pages: &mut ByLanguage, addresses: &[(String, String)]) {
    for (language, url) in addresses {
        let xml = pages.entry(language.clone()).or_default();
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
