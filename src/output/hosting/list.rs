//! The list of files that a course needs when it is kept on a device: its pages, and what they show and run.

use super::Kept;
use crate::memo::{Key, KeyMaker};
use crate::output::OutputPath;
use crate::output::web::address::encoded;
use percent_encoding::percent_decode_str;
use serde::Serialize;
use std::collections::BTreeSet;

/// The list as it is published.
#[derive(Debug, Serialize, PartialEq, Eq)]
pub struct List {
    /// Another one says that something changed.
    pub version: String,
    pub entry: String,
    pub language: String,
    pub title: String,
    /// The address of the course, from the root of the site as all others here.
    pub page: String,
    /// Of all files.
    pub bytes: u64,
    pub files: Vec<String>,
}

/// The list of a course. `read` has the bytes of a page, `size` those of any file; `None` for a file that is not there.
pub fn list(
    kept: &Kept,
    read: &dyn Fn(&OutputPath) -> Option<Vec<u8>>,
    size: &dyn Fn(&str) -> Option<u64>,
) -> Option<List> {
    let mut version = KeyMaker::default();
    let mut files: Vec<String> = Vec::new();
    let mut others: BTreeSet<String> = BTreeSet::new();
    let mut searches: BTreeSet<String> = BTreeSet::new();
    let mut bytes = 0;
    for page in kept.pages.iter().chain(&kept.helpful) {
        let Some(content) = read(page) else { continue };
        bytes += content.len() as u64;
        files.push(address(page));
        let html = String::from_utf8_lossy(&content);
        if kept.pages.contains(page) {
            version = version.text(page).and(Key::of_bytes(&content));
        }
        others.extend(references(&html).filter_map(|reference| resolve(page, reference)));
        searches.extend(values(&html, " data-index=\"").filter_map(|reference| resolve(page, reference)));
    }
    for path in &others {
        // What is named with a hash changes its name with its content; of the rest the size has to do.
        let Some(length) = size(path) else { continue };
        version = version.text(path).part(&length.to_le_bytes());
        bytes += length;
        files.push(encoded(path));
    }
    // The names of all pages, for a search in those that are kept. Every page of the site changes them.
    for path in searches {
        let Some(length) = size(&path) else { continue };
        bytes += length;
        files.push(encoded(&path));
    }
    Some(List {
        version: version.key().short(),
        entry: kept.entry.clone(),
        language: kept.language.clone(),
        title: kept.title.clone(),
        page: files.first()?.clone(),
        bytes,
        files,
    })
}

/// The address of a page from the root.
fn address(page: &OutputPath) -> String {
    encoded(page.strip_suffix("index.html").unwrap_or(page))
}

/// What the tags of a page load: pictures, films, styles, scripts, icons. What only looks like a tag names no file.
fn references(html: &str) -> impl Iterator<Item = &str> {
    // The search is loaded when it is asked for.
    let sources =
        [" src=\"", " poster=\"", " data-script=\"", " data-style=\""].into_iter().flat_map(|name| values(html, name));
    let sets =
        values(html, " srcset=\"").flat_map(|set| set.split(',')).filter_map(|one| one.split_whitespace().next());
    let links = html.match_indices("<link ").filter_map(|(start, _)| {
        let tag = &html[start..start + html[start..].find('>')?];
        let relation = values(tag, " rel=\"").next()?;
        let loads = ["stylesheet", "icon", "manifest"].contains(&relation);
        values(tag, " href=\"").next().filter(|_| loads)
    });
    sources.chain(sets).chain(links)
}

fn values<'a>(html: &'a str, name: &'static str) -> impl Iterator<Item = &'a str> {
    html.match_indices(name).filter_map(move |(start, _)| {
        let rest = &html[start + name.len()..];
        Some(&rest[..rest.find('"')?])
    })
}

/// The file that a relative reference of a page means.
fn resolve(page: &OutputPath, reference: &str) -> Option<String> {
    let reference = reference.split(['?', '#']).next()?;
    let is_relative = !reference.is_empty() && !reference.starts_with('/') && !reference.contains(':');
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in reference.split('/').filter(|_| is_relative) {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    is_relative.then(|| percent_decode_str(&path.replace("&amp;", "&")).decode_utf8_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<link rel=\"stylesheet\" href=\"../../assets/a.1.css\"><link rel=\"canonical\" href=\"https://a.org/\">\
        <script src=\"../../assets/a.2.js\"></script><img src=\"../../media/a%20b.3.svg\" srcset=\"x.4.webp 1x, gone.webp 2x\">\
        <a href=\"../other/\">other</a><img src=\"https://elsewhere.example/a.png\">";

    fn sample(page: &str, home: &str) -> Option<List> {
        let kept = Kept {
            list: OutputPath::new("en/one/offline.json"),
            entry: "courses/one".to_owned(),
            language: "en".to_owned(),
            title: "One".to_owned(),
            pages: vec![OutputPath::new("en/one/index.html"), OutputPath::new("en/gone/index.html")],
            helpful: vec![OutputPath::new("en/index.html")],
        };
        let there =
            ["assets/a.1.css", "assets/a.2.js", "assets/s.5.js", "media/a b.3.svg", "en/one/x.4.webp", "en/s.js"];
        let read = |path: &OutputPath| match &**path {
            "en/one/index.html" => Some(page.as_bytes().to_vec()),
            "en/index.html" => Some(home.as_bytes().to_vec()),
            _ => None,
        };
        list(&kept, &read, &|path| there.contains(&path).then_some(10))
    }

    #[test]
    fn a_course_needs_its_pages_and_what_they_load() {
        let list = sample(PAGE, "").unwrap();
        let files = ["en/one/", "en/", "assets/a.1.css", "assets/a.2.js", "en/one/x.4.webp", "media/a%20b.3.svg"];
        assert_eq!(list.files, files);
        assert_eq!((list.page.as_str(), list.bytes), ("en/one/", PAGE.len() as u64 + 40));
    }

    #[test]
    fn the_search_is_kept_and_makes_no_new_version() {
        let home = "<a href=\"search/\" data-index=\"s.js\" data-script=\"../assets/s.5.js\">Search</a>";
        let list = sample(PAGE, home).unwrap();
        assert!(list.files.ends_with(&["media/a%20b.3.svg".to_owned(), "en/s.js".to_owned()]), "{:?}", list.files);
        assert!(list.files.contains(&"assets/s.5.js".to_owned()));
        assert_eq!(list.version, sample(PAGE, &home.replace("Search", "Find")).unwrap().version);
    }

    #[test]
    fn another_text_is_another_version() {
        let version = |page: &str| sample(page, "").unwrap().version;
        assert_eq!(version(PAGE), version(PAGE));
        assert_ne!(version(PAGE), version(&PAGE.replace("other<", "others<")));
    }

    #[test]
    fn nothing_leads_out_of_the_site() {
        assert_eq!(resolve(&OutputPath::new("en/index.html"), "../../etc/passwd"), None);
        assert_eq!(resolve(&OutputPath::new("en/index.html"), "/x"), None);
    }
}
