//! Old addresses that lead on: a page at each, and the same as rules for servers that have some.
//!
//! `_redirects` is read by Netlify and Cloudflare Pages; the settings that `park hosting` prints include those for nginx and
//! Caddy; those for Apache stand in `.htaccess`, too, where the site makes one.

use super::address::{encoded, index};
use super::moved::{moved, page};
use super::{Hosted, Web};
use crate::config::HostFile;
use crate::diagnostic::{Diagnostic, Span, link as complain};
use crate::language::Tag;
use crate::output::hosting::rules::{APACHE_FILE, apache_with};
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
    /// The old addresses of all entries, but for those at which something else is published: `names` are all other files.
    pub(super) fn redirects(&self, mut names: BTreeSet<OutputPath>) -> Redirects {
        let mut files = BTreeMap::new();
        let mut notes = Vec::new();
        let mut rules: Vec<(String, String)> = Vec::new();
        let mut seen: BTreeMap<OutputPath, Span> = BTreeMap::new();
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
        let mut host = self.hosts(&rules);
        if self.makes(HostFile::Netlify) {
            host.push_str(&self.lost());
        }
        let mut texts = vec![("_redirects", host)];
        if !rules.is_empty() {
            texts.push(("redirects.nginx.conf", self.nginx(&rules)));
            texts.push(("redirects.caddy", self.caddy(&rules)));
            texts.push(("redirects.apache.conf", self.apache(&rules)));
        }
        let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
        files.extend(texts.map(|(path, text)| (OutputPath::new(path), Output::Bytes(text.into_bytes().into()))));
        if self.makes(HostFile::Apache) && !rules.is_empty() {
            let whole = apache_with(&self.site.base_path(), &self.apache(&rules));
            files.insert(OutputPath::new(APACHE_FILE), whole);
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

    /// A wrong address is answered in its language: Netlify is told so, Cloudflare Pages does it by itself and passes over
    /// these rules.
    fn lost(&self) -> String {
        let base = self.site.base_path();
        let prefixes = self.readers.iter().map(|language| self.site.prefix(&language.tag));
        prefixes
            .filter(|prefix| !prefix.is_empty())
            .map(|prefix| format!("{base}{prefix}* {base}{prefix}404.html 404\n"))
            .collect()
    }

    fn makes(&self, file: HostFile) -> bool {
        self.hosted == Hosted::Yes && self.site.config.hosting.files.contains(&file)
    }

    /// The rules as servers of their own take them: each old address with and without its slash, and the encoded new one.
    fn server_rules(&self, rules: &[(String, String)]) -> Vec<(String, String)> {
        let base = self.site.base_path();
        let base = base.trim_end_matches('/');
        let mut whole = Vec::new();
        for (from, to) in rules {
            let target = format!("{base}/{}", encoded(to));
            whole.extend(with_and_without_slash(from).iter().map(|from| (format!("{base}{from}"), target.clone())));
        }
        whole
    }

    /// To be included in `server { }`.
    fn nginx(&self, rules: &[(String, String)]) -> String {
        let rule = |(from, to): (String, String)| format!("location = \"{from}\" {{ return 301 \"{to}\"; }}\n");
        let rules: String = self.server_rules(rules).into_iter().map(rule).collect();
        format!("# Include this in server {{ }}.\n{rules}")
    }

    /// To be imported into the block of the site.
    fn caddy(&self, rules: &[(String, String)]) -> String {
        let rule = |(from, to): (String, String)| format!("redir \"{from}\" \"{to}\" 301\n");
        let rules: String = self.server_rules(rules).into_iter().map(rule).collect();
        format!("# Import this into the block of the site.\n{rules}")
    }

    /// mod_alias, for the settings of a server or a `.htaccess`. It encodes the target by itself.
    fn apache(&self, rules: &[(String, String)]) -> String {
        let base = self.site.base_path();
        let base = base.trim_end_matches('/');
        let mut text = String::from("# Moved pages, for the settings of the server or .htaccess.\n");
        for (from, to) in rules {
            let end = if from.ends_with('/') { "?" } else { "" };
            let _ = writeln!(text, "RedirectMatch 301 \"^{base}{}{end}$\" \"{base}/{to}\"", escaped(from));
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
