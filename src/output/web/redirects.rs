//! Old addresses that lead on: a page at each, and the same as rules for servers that have some.
//!
//! `_redirects` is read by Netlify and Cloudflare Pages; the two others are to be included in the settings of nginx and Apache.

use super::Web;
use super::address::{encoded, index};
use super::moved::{moved, page};
use crate::diagnostic::{Diagnostic, Span, link as complain};
use crate::language::Tag;
use crate::output::{Output, OutputPath};
use crate::site::EntryKey;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// What `redirect_from` asks for, and the rules for servers.
pub struct Redirects {
    pub files: BTreeMap<OutputPath, Output>,
    pub notes: Vec<Diagnostic>,
}

/// One old address.
struct Old<'a> {
    /// `/old/page/`
    written: &'a str,
    tag: &'a Tag,
    key: &'a EntryKey,
    /// The file that is published there.
    path: OutputPath,
}

impl<'a> Web<'a> {
    /// The old addresses of all entries, but for those at which something else is published: `taken` are all other files.
    pub fn redirects(&self, taken: &BTreeMap<OutputPath, Output>) -> Redirects {
        let mut files = BTreeMap::new();
        let mut notes = Vec::new();
        let mut rules: Vec<(String, String)> = Vec::new();
        let mut seen: BTreeMap<OutputPath, Span> = BTreeMap::new();
        let mut names: BTreeSet<OutputPath> = taken.keys().cloned().collect();
        for old in self.old_addresses() {
            let Some(reading) = self.site.reading(old.key, old.tag) else { continue };
            let place = reading.edition.document.value.key_span("redirect_from");
            if let Some(other) = seen.get(&old.path) {
                notes.push(complain::redirect_twice(old.written, place, other.clone()));
                continue;
            }
            if let Some(file) = in_the_way(&names, &old.path) {
                notes.push(complain::redirect_taken(old.written, &file, place));
                continue;
            }
            let folder = self.site.page_folder(old.tag, old.key);
            let html = page(self, &reading, &old.path, &folder);
            files.insert(old.path.clone(), Output::Bytes(html.into_bytes().into()));
            rules.push((old.written.to_owned(), folder));
            names.insert(old.path.clone());
            seen.insert(old.path, place);
        }
        rules.extend(moved(self).iter().map(|one| (address(&one.path), folder_of(&one.to))));
        rules.sort();
        if !rules.is_empty() {
            let texts = [
                ("_redirects", self.hosts(&rules)),
                ("redirects.nginx.conf", self.nginx(&rules)),
                ("redirects.apache.conf", self.apache(&rules)),
            ];
            files.extend(texts.map(|(path, text)| (OutputPath::new(path), Output::Bytes(text.into_bytes().into()))));
        }
        Redirects { files, notes }
    }

    fn old_addresses(&self) -> Vec<Old<'a>> {
        let mut found = Vec::new();
        for entry in self.site.entries.values() {
            for (tag, edition) in &entry.editions {
                // A text that another alphabet is made from keeps the addresses for itself.
                if edition.document.value.origin.is_some() {
                    continue;
                }
                let old = |written: &'a String| Old { written, tag, key: &entry.key, path: file(written) };
                found.extend(edition.meta.common.redirect_from.iter().map(old));
            }
        }
        found
    }

    /// <https://docs.netlify.com/routing/redirects/>, <https://developers.cloudflare.com/pages/configuration/redirects/>
    fn hosts(&self, rules: &[(String, String)]) -> String {
        let base = self.site.base_path();
        let base = base.trim_end_matches('/');
        let rule = |(from, to): &(String, String)| format!("{base}{} {base}/{} 301\n", encoded(from), encoded(to));
        rules.iter().map(rule).collect()
    }

    /// A `map`, to be included in `http { }`; in `server { }`: `if ($park_moved) { return 301 $park_moved; }`.
    fn nginx(&self, rules: &[(String, String)]) -> String {
        let base = self.site.base_path();
        let base = base.trim_end_matches('/');
        let mut text = String::from(concat!(
            "# Include this in http { }, and put into server { }:\n",
            "#   if ($park_moved) { return 301 $park_moved; }\n",
            "map $uri $park_moved {\n    default \"\";\n"
        ));
        for (from, to) in rules {
            for from in with_and_without_slash(from) {
                let _ = writeln!(text, "    \"{base}{from}\" \"{base}/{}\";", encoded(to));
            }
        }
        text.push_str("}\n");
        text
    }

    /// mod_alias, for the settings of a server or a `.htaccess`.
    fn apache(&self, rules: &[(String, String)]) -> String {
        let base = self.site.base_path();
        let base = base.trim_end_matches('/');
        let mut text = String::from("# Include this in the settings of the server, or copy it to .htaccess.\n");
        for (from, to) in rules {
            let end = if from.ends_with('/') { "?" } else { "" };
            let _ = writeln!(text, "RedirectMatch 301 \"^{base}{}{end}$\" \"{base}/{}\"", escaped(from), encoded(to));
        }
        text
    }
}

/// `/old/page/` and `/old/page` become the index of a folder, `/old.html` itself.
fn file(written: &str) -> OutputPath {
    let path = written.trim_start_matches('/');
    let name = path.rsplit('/').next().unwrap_or_default();
    match name.ends_with(".html") || name.ends_with(".htm") {
        true => OutputPath::new(path),
        false => index(&format!("{}/", path.trim_end_matches('/'))),
    }
}

/// The file that is published there, or that stands where a folder is needed, or that is in a folder of this name.
fn in_the_way(taken: &BTreeSet<OutputPath>, path: &OutputPath) -> Option<OutputPath> {
    let above = path.match_indices('/').map(|(end, _)| OutputPath::new(&path[..end]));
    let inside = format!("{path}/");
    let below = taken.range(OutputPath::new(inside.as_str())..).next().filter(|file| file.starts_with(&inside));
    std::iter::once(path.clone()).chain(above).find(|file| taken.contains(file)).or_else(|| below.cloned())
}

fn folder_of(path: &str) -> String {
    path.strip_suffix("index.html").unwrap_or(path).to_owned()
}

fn address(path: &str) -> String {
    format!("/{}", folder_of(path))
}

fn with_and_without_slash(from: &str) -> Vec<&str> {
    let bare = from.trim_end_matches('/');
    if bare == from || bare.is_empty() { vec![from] } else { vec![from, bare] }
}

/// A path as a regular expression that means itself; a last slash may then be made optional.
fn escaped(path: &str) -> String {
    path.chars().fold(String::new(), |mut text, character| {
        if ".+*?()[]{}|^$\\".contains(character) {
            text.push('\\');
        }
        text.push(character);
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_address_is_a_file_of_its_own_or_the_index_of_a_folder() {
        let file = |written: &str| super::file(written).to_string();
        assert_eq!(file("/old/page/"), "old/page/index.html");
        assert_eq!(file("/old/page"), "old/page/index.html");
        assert_eq!(file("/wiki/Seite.html"), "wiki/Seite.html");
    }

    #[test]
    fn a_file_a_folder_and_what_is_in_it_are_in_the_way() {
        let taken: BTreeSet<OutputPath> = ["en/index.html", "a.html"].map(OutputPath::new).into_iter().collect();
        let blocked = |path: &str| in_the_way(&taken, &OutputPath::new(path)).map(|file| file.to_string());
        assert_eq!(blocked("en/index.html").as_deref(), Some("en/index.html"));
        assert_eq!(blocked("a.html/index.html").as_deref(), Some("a.html"));
        assert_eq!(blocked("en").as_deref(), Some("en/index.html"));
        assert_eq!(blocked("old/index.html"), None);
    }
}
