//! Small sites for tests of what packs are made of.

use super::Output;
use super::archive::Archive;
use super::book::Book;
use super::translator::LocaleTranslator;
use crate::config;
use crate::document;
use crate::language::Tag;
use crate::locale::Locales;
use crate::memo::Key;
use crate::site::{self, EntryKey, Site};
use crate::source::SourceTree;
use crate::theme::Theme;
use std::sync::Arc;

/// A site with what its pages are made with.
pub fn site(tree: &SourceTree) -> (Site, Arc<Locales>, Theme) {
    let config = Arc::new(config::load(tree).value);
    let languages = site::languages(&config, tree).value;
    let files = tree.under("content/").filter(|file| file.path.extension() == "md");
    let documents: Vec<_> = files.map(|file| Arc::new(document::parse(file).map(document::Text::held))).collect();
    let parsed = site::Parsed { documents: &documents, tables: &[], ground: Key(0) };
    let preview = Default::default();
    let linked = site::link(config, languages, parsed, tree, preview, &mut Default::default());
    let locales = Arc::new(Locales::load(tree, &linked.value.languages).value);
    let theme = Theme::load(tree, "park", Arc::new(LocaleTranslator(locales.clone()))).value;
    (linked.value, locales, theme)
}

/// The book of an entry for readers of a language, and the theme.
pub fn book(tree: &SourceTree, key: &str, language: &str) -> (Book, Theme) {
    let (site, locales, theme) = site(tree);
    let book = Book::of(&site, &locales, &EntryKey::new(key), &Tag::new(language)).expect("a book");
    (book, theme)
}

/// A text of ours in an archive.
pub fn text(archive: &Archive, path: &str) -> String {
    match &archive.get(path).unwrap_or_else(|| panic!("{path} is there")).content {
        Output::Bytes(bytes) => String::from_utf8(bytes.to_vec()).expect("UTF-8"),
        Output::Source(_) | Output::Deferred(_) => panic!("{path} is no text of ours"),
    }
}
