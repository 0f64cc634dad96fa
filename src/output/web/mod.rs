//! The website: pages of every language, assets, media, feeds, sitemap.

use super::{Output, OutputPath, OutputTree};
use crate::document::DirectiveKind;
use crate::language::Tag;
use crate::locale::{Arguments, Locales, Value};
use crate::render::Words;
use crate::site::{Entry, EntryKey, Reading, Site};
use crate::theme::Theme;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

pub mod address;
mod assets;
mod feeds;
mod spell;
mod structured;
mod views;

use address::{From, index};
pub use assets::assets;

/// All that pages are made from.
pub struct Web<'a> {
    pub site: &'a Site,
    pub locales: &'a Locales,
    /// Path in the theme → published path.
    pub assets: BTreeMap<String, OutputPath>,
    /// The packs of each entry and language.
    pub packs: &'a BTreeMap<(EntryKey, Tag), Vec<PackLink>>,
    words: BTreeMap<Tag, Words>,
}

/// A pack as its page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackLink {
    pub path: OutputPath,
    /// `pdf`
    pub format: &'static str,
    /// Bytes, where it is made already.
    pub size: Option<u64>,
    pub pages: Option<u32>,
}

/// One page to make.
pub struct Page<'a> {
    pub path: OutputPath,
    pub from: From,
    /// The language of its readers.
    pub reader: Tag,
    pub subject: Subject<'a>,
}

/// What a page is about.
pub enum Subject<'a> {
    Entry(Reading<'a>),
    NotFound,
    /// The root, where readers choose their language.
    Chooser,
}

impl<'a> Web<'a> {
    pub fn new(
        site: &'a Site,
        locales: &'a Locales,
        theme: &Theme,
        packs: &'a BTreeMap<(EntryKey, Tag), Vec<PackLink>>,
    ) -> Self {
        let words = site.languages.iter().map(|language| (language.tag.clone(), words(locales, &language.tag)));
        Self { site, locales, assets: assets::published(theme), packs, words: words.collect() }
    }

    /// Every page of the site, in order of path: each entry in each language, own or from the chain.
    pub fn pages(&self) -> Vec<Page<'a>> {
        let mut pages = Vec::new();
        for language in &self.site.languages {
            let reader = &language.tag;
            for entry in self.site.entries.values() {
                pages.extend(self.entry_page(entry, reader));
            }
            pages.push(self.anywhere(format!("{}404.html", self.site.prefix(reader)), reader, Subject::NotFound));
        }
        if !self.site.config.default_at_root {
            let default = &self.site.default_language;
            let path = index("");
            let from = From::Page(path.clone());
            pages.push(Page { path, from, reader: default.clone(), subject: Subject::Chooser });
            pages.push(self.anywhere("404.html".to_owned(), default, Subject::NotFound));
        }
        pages.sort_by(|a, b| a.path.cmp(&b.path));
        pages
    }

    fn entry_page(&self, entry: &'a Entry, reader: &Tag) -> Option<Page<'a>> {
        let reading = self.site.reading(&entry.key, reader)?;
        let path = index(&self.site.page_folder(reader, &entry.key));
        Some(Page { from: From::Page(path.clone()), path, reader: reader.clone(), subject: Subject::Entry(reading) })
    }

    fn anywhere(&self, path: String, reader: &Tag, subject: Subject<'a>) -> Page<'a> {
        let from = From::Anywhere(self.site.base_path());
        Page { path: OutputPath::new(path), from, reader: reader.clone(), subject }
    }

    /// Everything besides pages: media, feeds, sitemap, robots.txt.
    pub fn extras(&self) -> OutputTree {
        let mut files = BTreeMap::new();
        for media in self.site.media.values() {
            files.insert(OutputPath::new(address::media_path(&media.file)), Output::Source(media.file.clone()));
        }
        for (path, text) in feeds::feeds(self) {
            files.insert(path, Output::Bytes(Arc::from(text.into_bytes())));
        }
        OutputTree { files }
    }

    /// The words inside of content in a language.
    pub fn words(&self, language: &Tag) -> Words {
        self.words.get(language).cloned().unwrap_or_default()
    }

    /// How a language orders titles.
    pub fn compare(&self, language: &Tag) -> impl Fn(&str, &str) -> Ordering {
        let collator = self.locales.collator(language);
        move |a: &str, b: &str| collator.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
    }
}

fn message(locales: &Locales, language: &Tag, key: &str, arguments: &Arguments) -> String {
    locales.text(language, key, arguments).map_or_else(|_| key.to_owned(), |message| message.text)
}

/// The interface words that stand inside of content.
pub fn words(locales: &Locales, language: &Tag) -> Words {
    let text = |key: &str| message(locales, language, key, &Arguments::new());
    let block = |kind: DirectiveKind| (kind.name().to_owned(), text(&format!("block-{}", kind.name())));
    Words {
        blocks: DirectiveKind::ALL.into_iter().map(block).collect(),
        footnotes: text("footnotes"),
        back: text("back-to-text"),
        answer: text("show-answer"),
        correct: text("correct"),
        incorrect: text("incorrect"),
        anchor: message(
            locales,
            language,
            "link-to-section",
            &arguments([("heading", Value::Text("{heading}".to_owned()))]),
        ),
    }
}

/// The arguments of a message: `[("title", Value::Text(…))]`.
pub fn arguments<const N: usize>(pairs: [(&str, Value); N]) -> Arguments {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
