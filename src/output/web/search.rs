//! The search of each language: its index, and the page of results, which without scripts lists all there is from A to Z.

use super::address::{From, index, language_view};
use super::spell::title;
use super::words::{digits, message, with_holes};
use super::{Page, Rendition, Subject, Web};
use crate::kind::{Facet, KindName};
use crate::language::Tag;
use crate::language::fold::Apostrophes;
use crate::locale::{Bucket, Locales};
use crate::memo::{Key, KeyMaker};
use crate::output::pictures::Pictures;
use crate::output::search::{self, Form, Found, Index, Put, Words, sections};
use crate::output::{Deferred, Output, OutputPath};
use crate::site::{EntryKey, Fallback, Reading, Site, keyword_ids};
use crate::theme::Theme;
use crate::view::{
    AlternateView, LinkView, SearchFilterView, SearchItemView, SearchLetterView, SearchLinkView, SearchValueView,
    SearchView, View,
};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The key of the page of results.
pub const FOLDER: &str = "search";

/// Kinds in the order of the filter.
const KINDS: [KindName; 15] = [
    KindName::Lesson,
    KindName::Course,
    KindName::Pathway,
    KindName::Toolkit,
    KindName::Glossary,
    KindName::Faq,
    KindName::Campaign,
    KindName::Event,
    KindName::Club,
    KindName::Person,
    KindName::Organisation,
    KindName::Research,
    KindName::News,
    KindName::Audience,
    KindName::Page,
];
const LEVELS: [&str; 3] = ["beginner", "intermediate", "advanced"];

/// Indices that are made when a reader searches: of languages that have a page of results. `key` names all of the site.
pub fn promised(
    site: &Arc<Site>,
    locales: &Arc<Locales>,
    theme: &Arc<Theme>,
    pictures: &Arc<Pictures>,
    key: Key,
) -> BTreeMap<OutputPath, Output> {
    let languages = site.languages.iter().filter(|_| has_search(site));
    let promise = |tag: &Tag| {
        let (site, locales, theme, pictures) = (site.clone(), locales.clone(), theme.clone(), pictures.clone());
        let (path, reader) = (OutputPath::new(format!("{}{}", folder(&site, tag), search::INDEX)), tag.clone());
        let key = KeyMaker::default().text(&path).and(key).key();
        let made = path.clone();
        let make = move || {
            let none = BTreeMap::new();
            let web = Web::new(&site, &locales, &theme, &none, &pictures);
            let mut index = None;
            web.search_of(&reader, Form::One, &mut |path, bytes| index = (path == made).then(|| bytes.to_vec()));
            index.ok_or_else(|| "there is no index".to_owned())
        };
        (path, Output::Deferred(Arc::new(Deferred::new(key, make))))
    };
    languages.map(|language| promise(&language.tag)).collect()
}

/// Whether the place of the page is free.
fn has_search(site: &Site) -> bool {
    !site.entries.contains_key(&EntryKey::new(FOLDER))
}

fn folder(site: &Site, reader: &Tag) -> String {
    site.page_folder(reader, &EntryKey::new(FOLDER))
}

impl<'a> Web<'a> {
    /// The languages that have an index.
    pub fn searched(&self) -> impl Iterator<Item = &'a Tag> {
        self.readers.iter().filter(|_| has_search(self.site)).map(|language| &language.tag)
    }

    /// Names all that the index of a language is made from, besides `words`, the messages.
    pub fn search_key(&self, reader: &Tag, words: Key) -> Key {
        let maker = KeyMaker::default().text("search").and(self.site.ground).and(words).text(reader.as_str());
        let readings = self.site.entries.keys().filter_map(|key| self.site.reading(key, reader));
        readings.fold(maker, |maker, reading| maker.and(reading.edition.document.value.key)).key()
    }

    /// The files of the index of a language, one after the other.
    pub fn search_in(&self, reader: &Tag, put: &mut Put) {
        self.search_of(reader, Form::Many, put);
    }

    /// The indices of all languages that have readers.
    pub fn search(&self) -> BTreeMap<OutputPath, Output> {
        let readers: Vec<&Tag> = self.searched().collect();
        let index = |reader: &&Tag| {
            let mut files = Vec::new();
            self.search_in(reader, &mut |path, bytes| files.push((path, Output::Bytes(bytes))));
            files
        };
        readers.par_iter().flat_map_iter(index).collect()
    }

    pub(super) fn search_page(&self, reader: &Tag) -> Option<Page<'a>> {
        let path = index(&folder(self.site, reader));
        let from = self.place.from(&path);
        has_search(self.site).then(|| Page { path, from, reader: reader.clone(), subject: Subject::Search })
    }

    /// How pages lead to the search.
    pub(super) fn search_link(&self, reader: &Tag, from: &From) -> Option<SearchLinkView> {
        let folder = folder(self.site, reader);
        let index = from.href(&format!("{folder}{}", search::INDEX));
        has_search(self.site).then(|| SearchLinkView { url: from.href(&folder), index })
    }

    /// The addresses of the pages of results.
    pub(super) fn search_alternates(&self) -> Vec<AlternateView> {
        let readers = self.readers.iter().filter(|_| has_search(self.site));
        let address = |tag: &Tag| {
            let url = self.site.absolute(&folder(self.site, tag))?;
            Some(AlternateView { hreflang: tag.to_string(), url })
        };
        readers.filter_map(|language| address(&language.tag)).collect()
    }

    pub(super) fn fill_search(&self, view: &mut View, page: &Page) {
        let (reader, from) = (&page.reader, &page.from);
        view.page.template = FOLDER.to_owned();
        view.page.title = message(self.locales, reader, "search", &Default::default());
        view.page.canonical = self.site.absolute(&folder(self.site, reader));
        view.page.alternates = self.search_alternates();
        let home = self.site.reading(&EntryKey::new(""), reader);
        view.page.breadcrumbs = home.iter().map(|home| self.link_view(home, reader, from)).collect();
        let listed = self.listed(reader);
        let words = self.search_words(reader, &listed);
        let items: Vec<SearchItemView> = listed.iter().map(|reading| self.search_item(reading, page)).collect();
        let letters = match self.locales.alphabet(reader) {
            Some(alphabet) => alphabet.buckets(items, |item| item.link.title.clone()),
            None => Vec::new(),
        };
        let letter = |(number, bucket): (usize, Bucket<SearchItemView>)| SearchLetterView {
            id: format!("letter-{}", number + 1),
            letter: bucket.letter,
            items: bucket.items,
        };
        let filter = |name: &str, label: &str, values: Vec<(String, String)>| {
            let value = |(value, label)| SearchValueView { value, label };
            (values.len() > 1).then(|| SearchFilterView {
                name: name.to_owned(),
                label: self.word(reader, label),
                values: values.into_iter().map(value).collect(),
            })
        };
        let filters = [
            filter("kind", "search-kind", words.kinds),
            filter("level", "facet-level", words.levels),
            filter("audience", "facet-audience", words.audiences),
        ];
        view.search = Some(SearchView {
            letters: letters.into_iter().enumerate().map(letter).collect(),
            filters: filters.into_iter().flatten().collect(),
        });
    }

    fn search_item(&self, reading: &Reading, page: &Page) -> SearchItemView {
        let link: LinkView = self.link_view(reading, &page.reader, &page.from);
        SearchItemView { link, kind: reading.entry.kind.name().to_owned() }
    }

    /// What readers of a language find: all that is published and kept up, in their language or the next one of its chain.
    fn listed(&self, reader: &Tag) -> Vec<Reading<'a>> {
        let entries = self.site.entries.values().filter(|entry| !entry.key.is_example());
        let readings = entries.filter_map(|entry| self.site.reading(&entry.key, reader));
        readings.filter(|reading| reading.edition.is_listed(self.site.date)).collect()
    }

    fn search_of(&self, reader: &Tag, form: Form, put: &mut Put) {
        let folder = folder(self.site, reader);
        let from = self.place.from(&index(&folder));
        let listed = self.listed(reader);
        let index = Index {
            pages: listed.len(),
            read: &|page| self.found(&listed[page], reader, &from),
            words: self.search_words(reader, &listed),
            apostrophes: Apostrophes::of(reader),
            folder: &folder,
            form,
        };
        search::make(index, put);
    }

    fn found(&self, reading: &Reading, reader: &Tag, from: &From) -> Found {
        let (entry, edition) = (reading.entry, reading.edition);
        let facets = edition.meta.fields.kind().facets();
        let values = |wanted: Facet| {
            let facets = facets.iter().filter(move |(facet, _)| *facet == wanted);
            facets.map(|(_, value)| value.clone()).collect::<Vec<String>>()
        };
        let keywords = keyword_ids(&self.site.config, entry);
        let keywords = keywords.iter().filter_map(|id| self.site.keywords.get(id));
        Found {
            title: title(edition).to_owned(),
            url: from.href(&self.site.page_folder(reader, &entry.key)),
            kind: entry.kind.name().to_owned(),
            level: values(Facet::Level).into_iter().next(),
            audience: values(Facet::Audience),
            keywords: keywords.map(|keyword| self.keyword_word(keyword, reader)).collect(),
            language: match reading.fallback {
                Fallback::Own => None,
                Fallback::Other => Some((reading.language.tag.to_string(), reading.language.direction.as_str())),
            },
            sections: sections::sections(
                &edition.document.value.open(),
                &edition.anchors,
                edition.meta.common.description.as_deref(),
                &edition.meta.fields,
                Rendition::Learner.audience(entry.kind),
            ),
        }
    }

    /// The words of the interface, and what results can be filtered by.
    fn search_words(&self, reader: &Tag, listed: &[Reading]) -> Words {
        let word = |key: &str| self.word(reader, key);
        let kinds: BTreeSet<KindName> = listed.iter().map(|reading| reading.entry.kind).collect();
        let facets: BTreeSet<(Facet, String)> =
            listed.iter().flat_map(|reading| reading.edition.meta.fields.kind().facets()).collect();
        let has = |facet: Facet, value: &str| facets.contains(&(facet, value.to_owned()));
        let from = self.place.from(&index(&folder(self.site, reader)));
        let audiences = facets.iter().filter(|(facet, _)| *facet == Facet::Audience);
        let mut audiences: Vec<(String, String)> =
            audiences.map(|(_, id)| (id.clone(), self.audience_name(id, reader, &from).name)).collect();
        let compare = self.compare(reader);
        audiences.sort_by(|a, b| compare(&a.1, &b.1).then_with(|| a.0.cmp(&b.0)));
        let others = listed.iter().filter(|reading| reading.fallback == Fallback::Other);
        Words {
            text: BTreeMap::from([
                ("count", with_holes(self.locales, reader, "search-count", ["n"])),
                ("none", with_holes(self.locales, reader, "search-none", ["query"])),
                ("all", word("search-all-results")),
                ("more", word("search-more")),
                ("loading", word("search-loading")),
                ("keys", word("search-keys")),
                ("language", with_holes(self.locales, reader, "in-language", ["language"])),
            ]),
            kinds: (KINDS.iter().filter(|kind| kinds.contains(kind)))
                .map(|kind| (kind.name().to_owned(), word(&format!("kind-{}", kind.name()))))
                .collect(),
            levels: (LEVELS.iter().filter(|level| has(Facet::Level, level)))
                .map(|level| ((*level).to_owned(), word(&format!("level-{level}"))))
                .collect(),
            audiences,
            languages: others
                .map(|reading| (reading.language.tag.to_string(), language_view(reading.language).autonym))
                .collect(),
            digits: digits(self.locales, reader),
        }
    }
}
