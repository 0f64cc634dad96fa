//! Pages of keywords: what each gathers, in the language of the reader.

use super::address::{From, index, language_view};
use super::words::message;
use super::{Page, Subject, Web};
use crate::kind::KindName;
use crate::language::Tag;
use crate::output::web::feeds::keyword_feed_path;
use crate::site::addresses::KEYWORDS;
use crate::site::{Entry, EntryKey, Fallback, Keyword, Reading, keyword_ids};
use crate::view::{AlternateView, KeywordView, KeywordsView, LinkView, View};

/// The key of the page that lists all keywords; those of single ones are below it.
pub const FOLDER: &str = KEYWORDS;

/// The key of a keyword's page.
pub fn key(keyword: &Keyword) -> EntryKey {
    EntryKey::new(&format!("{FOLDER}/{}", keyword.id))
}

impl<'a> Web<'a> {
    /// The pages of all keywords in a language, but for those whose place an entry has.
    pub(super) fn keyword_pages(&self, reader: &Tag) -> Vec<Page<'a>> {
        let site = self.site;
        let page = |key: EntryKey, subject| {
            let path = index(&site.page_folder(reader, &key));
            let free = !site.entries.contains_key(&key);
            free.then(|| Page { from: self.place.from(&path), path, reader: reader.clone(), subject })
        };
        if site.keywords.is_empty() {
            return Vec::new();
        }
        let single = site.keywords.values().filter_map(|keyword| page(key(keyword), Subject::Keyword(keyword)));
        page(EntryKey::new(FOLDER), Subject::Keywords).into_iter().chain(single).collect()
    }

    /// The keywords of an entry as links to their pages.
    pub(super) fn keyword_links(&self, entry: &Entry, reader: &Tag, from: &From) -> Vec<LinkView> {
        let ids = keyword_ids(&self.site.config, entry);
        let mut keywords: Vec<&Keyword> = ids.iter().filter_map(|id| self.site.keywords.get(id)).collect();
        keywords.dedup();
        keywords.into_iter().map(|keyword| self.keyword_link(keyword, reader, from)).collect()
    }

    pub(super) fn fill_keyword(&self, view: &mut View, page: &Page, keyword: &Keyword) {
        let (reader, from) = (&page.reader, &page.from);
        let link = self.keyword_link(keyword, reader, from);
        let readings = self.readings(keyword, reader);
        let own = readings.iter().any(|reading| reading.fallback == Fallback::Own);
        view.page.template = "keyword".to_owned();
        view.page.title = link.title;
        view.page.title_language = link.language;
        view.page.noindex = !own;
        view.page.canonical = self.site.absolute(&self.site.page_folder(reader, &key(keyword)));
        view.page.alternates = if own { self.keyword_alternates(keyword) } else { Vec::new() };
        view.page.breadcrumbs = self.above(reader, from);
        view.keyword = Some(KeywordView {
            entries: readings.iter().map(|reading| self.card(reading, reader, from)).collect(),
            feed: self.has_feed(keyword, reader).then(|| from.href(&keyword_feed_path(self, keyword, reader))),
        });
    }

    pub(super) fn fill_keywords(&self, view: &mut View, page: &Page) {
        let (reader, from) = (&page.reader, &page.from);
        let mut links: Vec<(LinkView, u32)> = self
            .site
            .keywords
            .values()
            .map(|keyword| (self.keyword_link(keyword, reader, from), keyword.entries.len() as u32))
            .collect();
        let compare = self.compare(reader);
        links.sort_by(|a, b| compare(&a.0.title, &b.0.title).then_with(|| a.0.url.cmp(&b.0.url)));
        view.page.template = "keywords".to_owned();
        view.page.title = message(self.locales, reader, "keywords", &Default::default());
        view.page.canonical = self.site.absolute(&self.site.page_folder(reader, &EntryKey::new(FOLDER)));
        let home = self.site.reading(&EntryKey::new(""), reader);
        view.page.breadcrumbs = home.iter().map(|home| self.link_view(home, reader, from)).collect();
        view.keywords = Some(KeywordsView { keywords: links });
    }

    /// The entries of a keyword as a reader gets them, by kind and title.
    pub(super) fn readings(&self, keyword: &Keyword, reader: &Tag) -> Vec<Reading<'a>> {
        let compare = self.compare(reader);
        let mut readings: Vec<Reading<'a>> =
            keyword.entries.iter().filter_map(|key| self.site.reading(key, reader)).collect();
        let title = |reading: &Reading<'a>| reading.edition.meta.common.title.as_str();
        readings.sort_by(|a, b| {
            let titles = || compare(title(a), title(b)).then_with(|| a.entry.key.cmp(&b.entry.key));
            a.entry.kind.cmp(&b.entry.kind).then_with(titles)
        });
        readings
    }

    /// Whether something of a keyword says when it was published.
    pub(super) fn has_feed(&self, keyword: &Keyword, reader: &Tag) -> bool {
        let dated = |reading: &Reading| {
            let common = &reading.edition.meta.common;
            reading.fallback == Fallback::Own && (common.updated.is_some() || common.date.is_some())
        };
        self.has_feeds()
            && keyword.entries.iter().filter_map(|key| self.site.reading(key, reader)).any(|one| dated(&one))
    }

    /// The languages in which a keyword leads to something of their own.
    pub(super) fn keyword_alternates(&self, keyword: &Keyword) -> Vec<AlternateView> {
        let own = self.site.languages.iter().filter(|language| {
            let own = |reading: &Reading| reading.fallback == Fallback::Own;
            let tag = &language.tag;
            keyword.entries.iter().filter_map(|key| self.site.reading(key, tag)).any(|reading| own(&reading))
        });
        own.filter_map(|language| {
            let url = self.site.absolute(&self.site.page_folder(&language.tag, &key(keyword)))?;
            Some(AlternateView { hreflang: language.tag.to_string(), url })
        })
        .collect()
    }

    /// The subjects by which lists of those can be filtered that are no texts.
    pub(super) fn topics(&self, entry: &Reading) -> Vec<String> {
        match entry.entry.kind {
            KindName::Campaign
            | KindName::Event
            | KindName::Club
            | KindName::Person
            | KindName::Organisation
            | KindName::Research => keyword_ids(&self.site.config, entry.entry),
            KindName::Page
            | KindName::Lesson
            | KindName::Course
            | KindName::Pathway
            | KindName::Toolkit
            | KindName::Glossary
            | KindName::News
            | KindName::Faq
            | KindName::Audience => Vec::new(),
        }
    }

    pub(super) fn topic_word(&self, id: &str, reader: &Tag) -> String {
        self.site.keywords.get(id).map_or_else(|| id.replace('-', " "), |keyword| self.keyword_word(keyword, reader))
    }

    /// What a keyword is called for a reader.
    pub(super) fn keyword_word(&self, keyword: &Keyword, reader: &Tag) -> String {
        let chain = self.site.language(reader).map(|language| language.fallback.as_slice()).unwrap_or_default();
        keyword.word(std::iter::once(reader).chain(chain)).1.to_owned()
    }

    fn keyword_link(&self, keyword: &Keyword, reader: &Tag, from: &From) -> LinkView {
        let chain = self.site.language(reader).map(|language| language.fallback.as_slice()).unwrap_or_default();
        let (tag, word) = keyword.word(std::iter::once(reader).chain(chain));
        let language = self.site.language(tag).filter(|_| tag != reader);
        LinkView {
            title: word.to_owned(),
            url: from.href(&self.site.page_folder(reader, &key(keyword))),
            language: language.map(|language| language_view(language)),
            entry: None,
        }
    }

    fn above(&self, reader: &Tag, from: &From) -> Vec<LinkView> {
        let home = self.site.reading(&EntryKey::new(""), reader).map(|home| self.link_view(&home, reader, from));
        let all = LinkView {
            title: message(self.locales, reader, "keywords", &Default::default()),
            url: from.href(&self.site.page_folder(reader, &EntryKey::new(FOLDER))),
            ..LinkView::default()
        };
        home.into_iter().chain([all]).collect()
    }
}
