//! Where things are published, and how one page spells the way to another.

use crate::language::{Language, Tag};
use crate::memo::Key;
use crate::output::OutputPath;
use crate::site::{EntryKey, Site};
use crate::source::SourceFile;
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// What a path may not hold in a URL. Unicode letters are encoded too: feeds and sitemaps want plain ASCII.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'\\')
    .add(b'^')
    .add(b'|');
/// Everything but what RFC 3986 calls unreserved: for values in a query.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The same for what stands after `#`; Unicode stays readable there only in attributes that we escape ourselves.
const FRAGMENT: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`').add(b'%');

/// From where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum From {
    /// A page at a known place: links are relative and work under any sub-path and from a folder.
    Page(OutputPath),
    /// The same without a server, on a disk or in an archive: a link to a folder names the `index.html` in it.
    File(OutputPath),
    /// A page that is shown at any address, as a 404 is: links begin with the path of the base URL.
    Anywhere(String),
}

/// Where pages are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Place {
    #[default]
    Server,
    /// A folder that a browser opens by itself: `file://`.
    Folder,
}

impl Place {
    /// How a page spells its links.
    pub fn from(self, page: &OutputPath) -> From {
        match self {
            Place::Server => From::Page(page.clone()),
            Place::Folder => From::File(page.clone()),
        }
    }
}

impl From {
    /// The URL of a published file or folder (ends with `/`; empty for the root).
    pub fn href(&self, to: &str) -> String {
        match self {
            From::Page(page) => relative(page, to),
            From::File(page) if to.is_empty() || to.ends_with('/') => relative(page, &format!("{to}index.html")),
            From::File(page) => relative(page, to),
            From::Anywhere(base) => format!("{base}{}", encoded(to)),
        }
    }
}

impl Site {
    /// A language's part of the output: `bn/`, or empty for the default language at the root.
    pub fn prefix(&self, tag: &Tag) -> String {
        match self.language(tag) {
            Some(_) if self.config.default_at_root && *tag == self.default_language => String::new(),
            Some(language) => format!("{}/", language.folder),
            None => String::new(),
        }
    }

    /// The folder of an entry's page: `bn/lessons/first-edit/`.
    pub fn page_folder(&self, tag: &Tag, key: &EntryKey) -> String {
        let prefix = self.prefix(tag);
        if key.is_home() { prefix } else { format!("{prefix}{}/", self.path(tag, key)) }
    }

    /// The absolute URL of a published folder or file; `None` without a base URL.
    pub fn absolute(&self, path: &str) -> Option<String> {
        Some(format!("{}{}", self.config.base_url.as_ref()?, encoded(path)))
    }

    /// The path of the base URL, `/` without one: where 404 pages look for the site.
    pub fn base_path(&self) -> String {
        let parsed = self.config.base_url.as_deref().and_then(|base| url::Url::parse(base).ok());
        parsed.map_or_else(|| "/".to_owned(), |url| url.path().to_owned())
    }
}

/// Where a page of a folder is written.
pub fn index(folder: &str) -> OutputPath {
    OutputPath::new(format!("{folder}index.html"))
}

/// Where a media file is published: pictures with a hash in their name, downloads under their own.
pub fn media_path(file: &SourceFile) -> String {
    let path = file.path.strip_prefix("content/").unwrap_or(&file.path);
    match file.path.extension().as_str() {
        "svg" | "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif" => hashed(path, file.key),
        _ => path.to_owned(),
    }
}

/// `style.css` → `style.0123456789.css`.
pub fn hashed(path: &str, key: Key) -> String {
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
    let slash = if folder.is_empty() { "" } else { "/" };
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{folder}{slash}{stem}.{}.{extension}", key.short()),
        None => format!("{folder}{slash}{name}.{}", key.short()),
    }
}

/// Adds a heading's id to a URL.
pub fn with_anchor(href: String, anchor: Option<&str>) -> String {
    match anchor {
        Some(anchor) => format!("{href}#{}", utf8_percent_encode(anchor, FRAGMENT)),
        None => href,
    }
}

/// The name of the language as the folder in addresses.
pub fn language_view(language: &Language) -> crate::view::LanguageView {
    crate::view::LanguageView {
        tag: language.tag.to_string(),
        autonym: language.autonym.clone(),
        dir: language.direction.as_str().to_owned(),
        script: language.script.clone(),
        digits: language.numbering.clone().unwrap_or_else(|| "latn".to_owned()),
    }
}

fn relative(page: &OutputPath, to: &str) -> String {
    let from: Vec<&str> = page.split('/').collect();
    let from = &from[..from.len() - 1];
    let to_parts: Vec<&str> = to.split('/').collect();
    let (to_folders, to_name) = to_parts.split_at(to_parts.len() - 1);
    let common = from.iter().zip(to_folders).take_while(|(from, to)| from == to).count();
    let mut href = "../".repeat(from.len() - common);
    for folder in &to_folders[common..] {
        href.push_str(&encoded(folder));
        href.push('/');
    }
    href.push_str(&encoded(to_name[0]));
    if href.is_empty() {
        href.push_str("./");
    }
    // A first part with a colon would be taken for a scheme.
    if href.split('/').next().is_some_and(|part| part.contains(':')) { format!("./{href}") } else { href }
}

/// A text as a value in a query.
pub fn in_query(text: &str) -> String {
    utf8_percent_encode(text, QUERY).to_string()
}

/// A path as it stands in a URL.
pub fn encoded(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_spell_relative_ways() {
        let from = From::Page(OutputPath::new("en/lessons/a/index.html"));
        assert_eq!(from.href("en/lessons/b/"), "../b/");
        assert_eq!(from.href("en/lessons/a/"), "./");
        assert_eq!(from.href("en/"), "../../");
        assert_eq!(from.href(""), "../../../");
        assert_eq!(from.href("media/x y.svg"), "../../../media/x%20y.svg");
        assert_eq!(From::Page(OutputPath::new("index.html")).href("bn/"), "bn/");
        assert_eq!(From::Page(OutputPath::new("index.html")).href("a:b/"), "./a:b/");
    }

    #[test]
    fn without_a_server_folders_are_files() {
        let from = From::File(OutputPath::new("en/lessons/a/index.html"));
        assert_eq!(from.href("en/lessons/b/"), "../b/index.html");
        assert_eq!(from.href("en/lessons/a/"), "index.html");
        assert_eq!(from.href(""), "../../../index.html");
        assert_eq!(from.href("media/a.svg"), "../../../media/a.svg");
    }

    #[test]
    fn a_page_shown_anywhere_spells_from_the_base() {
        assert_eq!(From::Anywhere("/park/".to_owned()).href("bn/"), "/park/bn/");
    }

    #[test]
    fn names_carry_a_hash_before_the_extension() {
        assert_eq!(hashed("assets/style.css", Key(0)), "assets/style.0000000000.css");
    }
}
