//! The website: pages of every language, assets, media, feeds, sitemap.

use super::pictures::Pictures;
use super::{Output, OutputPath, OutputTree};
use crate::diagnostic::{Diagnostic, Span, media as complain};
use crate::kind::PackReader;
use crate::language::{Language, Tag};
use crate::locale::{Arguments, Locales, Value};
use crate::memo::Key;
use crate::render::Words;
use crate::site::{EntryKey, Keyword, Reading, Site};
use crate::theme::Theme;
use crate::view::LanguageView;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

pub mod address;
mod assets;
mod calendars;
mod cite;
pub mod desk;
mod device;
pub mod downloads;
mod dublin;
mod facts;
mod feeds;
mod filtered;
mod foot;
mod frame;
mod hosted;
mod keywords;
mod kinds;
mod listing;
mod lost;
mod map;
mod mentors;
mod moved;
mod oai;
mod press;
mod redirects;
mod rendition;
mod search;
mod sitemaps;
mod spell;
mod structured;
mod teaching;
mod terms;
pub mod timing;
mod toolkit;
mod translations;
mod translations_data;
mod views;
mod words;

use address::{From, Place, index};
pub use assets::assets;
pub(super) use facts::when_text;
use filtered::Listing;
pub use frame::Frame;
pub use hosted::Hosted;
pub use moved::{Moved, leading_page};
pub use press::{Press, Printed, SaidByTemplates, sheets};
pub use rendition::{Body, Form, Rendition, Text};
pub use search::promised as promised_search;
pub use terms::terms;
pub use translations_data::translations_data;
pub(super) use words::message;
pub use words::{settings, words};

/// The languages that are set in Nastaliq, a style of the Arabic script, where a theme has it.
const NASTALIQ: [&str; 4] = ["ur", "pnb", "skr", "ks"];

/// All that pages are made from.
pub struct Web<'a> {
    pub site: &'a Site,
    pub locales: &'a Locales,
    /// The packs of each entry and language.
    pub packs: &'a BTreeMap<(EntryKey, Tag), Vec<PackLink>>,
    pictures: &'a Pictures,
    fittings: Arc<Fittings>,
    place: Place,
    hosted: Hosted,
    /// The languages that have pages, in the order of the site.
    readers: Vec<&'a Arc<Language>>,
}

/// What is found once for all pages.
#[derive(Default)]
pub struct Fittings {
    /// Path in the theme → published path.
    assets: BTreeMap<String, OutputPath>,
    /// They themselves.
    pub published: BTreeMap<OutputPath, Output>,
    /// The asset that is the logo.
    logo: Option<String>,
    /// Script → its regular and its bold font.
    fonts: BTreeMap<String, Vec<OutputPath>>,
    words: BTreeMap<Tag, Wording>,
    /// Of each folder that pages are in: `assets`, as they spell it.
    spelled: Mutex<BTreeMap<String, Arc<BTreeMap<String, String>>>>,
    listings: BTreeMap<Tag, BTreeSet<Listing>>,
}

/// The words of a language, shared by all its texts.
struct Wording {
    words: Arc<Words>,
    /// Without the sign beside headings.
    on_slides: Arc<Words>,
    /// Names them all.
    key: Key,
}

/// A pack as its page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackLink {
    /// Of a book of several entries, which no page tells.
    pub title: Option<String>,
    pub path: OutputPath,
    /// `pdf`
    pub format: &'static str,
    pub reader: PackReader,
    /// Bytes, where it is made already.
    pub size: Option<u64>,
    pub pages: Option<u32>,
    /// Of its bytes, hexadecimal, where it is made already.
    pub sha256: Option<String>,
    /// The language that stands beside.
    pub beside: Option<Tag>,
    /// In what it differs from the usual one: paper, partner.
    pub variants: Vec<String>,
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
    Entry(Reading<'a>, Rendition),
    NotFound,
    /// All keywords.
    Keywords,
    Keyword(&'a Keyword),
    /// How far translations are.
    Translations,
    /// The translator's view of an entry; of home, the list of all.
    Desk(EntryKey),
    /// All packs.
    Downloads,
    /// What is kept on the reader's device.
    Device,
    /// Results of a search, and all there is from A to Z.
    Search,
    /// What of a long list has one value of a facet.
    Listing(Listing),
    /// The root, where readers choose their language.
    Chooser,
}

impl<'a> Web<'a> {
    pub fn new(
        site: &'a Site,
        locales: &'a Locales,
        theme: &Theme,
        packs: &'a BTreeMap<(EntryKey, Tag), Vec<PackLink>>,
        pictures: &'a Pictures,
    ) -> Self {
        let words = site.languages.iter().map(|language| {
            let words = words(locales, &language.tag);
            let key = Key::of_bytes(&serde_json::to_vec(&words).expect("words are plain data"));
            let on_slides = Arc::new(Words { anchor: String::new(), ..words.clone() });
            (language.tag.clone(), Wording { words: Arc::new(words), on_slides, key })
        });
        let words = words.collect();
        let publications = assets::publications(theme);
        let assets = publications.iter().map(|(name, one)| (name.clone(), one.path.clone())).collect();
        let published = publications.into_values().map(|one| (one.path, one.output)).collect();
        let mut fittings = Fittings { assets, published, words, ..Fittings::default() };
        fittings.logo = theme.settings.tokens.logo.clone();
        fittings.fonts = assets::fonts(theme, &fittings.assets);
        let web = Self::fitted(site, locales, packs, pictures, Arc::default());
        let listings = site.languages.iter().map(|language| (language.tag.clone(), web.find_listings(&language.tag)));
        fittings.listings = listings.collect();
        Self { fittings: Arc::new(fittings), ..web }
    }

    /// The same, of what another web of the site has found.
    pub fn fitted(
        site: &'a Site,
        locales: &'a Locales,
        packs: &'a BTreeMap<(EntryKey, Tag), Vec<PackLink>>,
        pictures: &'a Pictures,
        fittings: Arc<Fittings>,
    ) -> Self {
        let readers = site.languages.iter().collect();
        Self { site, locales, packs, pictures, fittings, place: Place::Server, hosted: Hosted::No, readers }
    }

    /// What was found once for all pages.
    pub fn fittings(&self) -> Arc<Fittings> {
        self.fittings.clone()
    }

    /// The same for a folder without a server, with pages only for readers of some languages.
    pub fn offline(mut self, languages: &[Tag]) -> Self {
        self.place = Place::Folder;
        self.readers.retain(|language| languages.contains(&language.tag));
        self
    }

    /// The same with what a server adds to it, or without.
    pub fn hosted(self, hosted: Hosted) -> Self {
        Self { hosted, ..self }
    }

    /// Feeds need a public address and somebody to serve them.
    fn has_feeds(&self) -> bool {
        self.place == Place::Server && self.site.config.base_url.is_some()
    }

    /// Every page of the site, in order of path: each entry in each language, own or from the chain.
    pub fn pages(&self) -> Vec<Page<'a>> {
        let mut pages = Vec::new();
        for language in &self.readers {
            let reader = &language.tag;
            for entry in self.site.entries.values() {
                pages.extend(self.entry_pages(entry, reader));
            }
            pages.extend(self.keyword_pages(reader));
            pages.extend(self.translations_page(reader));
            pages.extend(self.downloads_page(reader));
            pages.extend(self.device_page(reader));
            pages.extend(self.search_page(reader));
            pages.extend(self.listing_pages(reader));
            pages.push(self.anywhere(format!("{}404.html", self.site.prefix(reader)), reader, Subject::NotFound));
        }
        // Who carries one language away has nothing to choose.
        let alone = self.place == Place::Folder && self.readers.len() == 1;
        if !self.site.config.default_at_root && !alone {
            let default = &self.site.default_language;
            let path = index("");
            let from = self.place.from(&path);
            pages.push(Page { path, from, reader: default.clone(), subject: Subject::Chooser });
            pages.push(self.anywhere("404.html".to_owned(), default, Subject::NotFound));
        }
        pages.sort_by(|a, b| a.path.cmp(&b.path));
        pages
    }

    fn anywhere(&self, path: String, reader: &Tag, subject: Subject<'a>) -> Page<'a> {
        let from = From::Anywhere(self.site.base_path());
        Page { path: OutputPath::new(path), from, reader: reader.clone(), subject }
    }

    /// The media of the site that a page or another of our own files stands in the way of.
    pub fn collisions<'b>(&self, pages: &[Page], others: impl Iterator<Item = &'b OutputPath>) -> Vec<Diagnostic> {
        let mut taken: BTreeMap<&str, Option<&Page>> = others.map(|path| (&**path, None)).collect();
        taken.extend(pages.iter().map(|page| (&*page.path, Some(page))));
        let folder_of = |path: &str| {
            let folder = format!("{path}/");
            taken.range(folder.as_str()..).next().filter(|(other, _)| other.starts_with(&folder)).map(|(_, page)| *page)
        };
        let mut notes = Vec::new();
        for media in self.site.media.values() {
            let path = address::media_path(&media.file);
            let Some(page) = taken.get(path.as_str()).copied().or_else(|| folder_of(&path)) else { continue };
            let (what, other) = match page.map(|page| &page.subject) {
                Some(Subject::Entry(reading, _)) => {
                    let source = &reading.edition.document.value.path;
                    (format!("the page of `{source}`"), Some(Span::file(source.shared())))
                }
                Some(
                    Subject::NotFound
                    | Subject::Chooser
                    | Subject::Keywords
                    | Subject::Keyword(_)
                    | Subject::Listing(_)
                    | Subject::Translations
                    | Subject::Desk(_)
                    | Subject::Downloads
                    | Subject::Device
                    | Subject::Search,
                )
                | None => ("a file that park makes".to_owned(), None),
            };
            notes.push(complain::two_outputs(&path, &what, Span::file(media.file.path.shared()), other));
        }
        notes
    }

    /// Feeds, calendars, sitemaps, robots.txt.
    pub fn feeds(&self) -> BTreeMap<OutputPath, Arc<[u8]>> {
        let file = |(path, text): (OutputPath, String)| (path, Arc::from(text.into_bytes()));
        feeds::feeds(self).into_iter().chain(self.calendars()).map(file).collect()
    }

    /// Pages at the common paths of entries that have slugs.
    pub fn moved(&self) -> Vec<Moved> {
        moved::moved(self)
    }

    /// The files of content as they are, and smaller copies of pictures.
    pub fn media(&self) -> OutputTree {
        let mut files = BTreeMap::new();
        for media in self.site.media.values() {
            files.insert(OutputPath::new(address::media_path(&media.file)), Output::Source(media.file.clone()));
        }
        files.extend(self.pictures.files.clone());
        OutputTree { files, ..OutputTree::default() }
    }

    /// The words inside of content in a language.
    pub fn words(&self, language: &Tag) -> Arc<Words> {
        self.fittings.words.get(language).map(|wording| wording.words.clone()).unwrap_or_default()
    }

    /// The assets of the theme, as a page spells them: alike in all pages that are as many folders deep.
    fn assets(&self, from: &From) -> Arc<BTreeMap<String, String>> {
        let spell = || {
            let assets = self.fittings.assets.iter().map(|(name, path)| (name.clone(), from.href(path)));
            Arc::new(assets.collect::<BTreeMap<_, _>>())
        };
        match from {
            // From beside them, a way may be shorter.
            From::Page(page) | From::File(page) if page.starts_with("assets/") || page.starts_with("fonts/") => spell(),
            From::Page(_) | From::File(_) | From::Anywhere(_) => {
                let mut spelled = self.fittings.spelled.lock().unwrap_or_else(PoisonError::into_inner);
                spelled.entry(from.href("assets/")).or_insert_with(spell).clone()
            }
        }
    }

    /// The fonts that the first lines of a page need. Latin is in all of them, and spaces are of it; its bold is not wanted where
    /// the script of the page comes from the system.
    fn first_fonts(&self, page: &Page, languages: [&LanguageView; 2]) -> Vec<String> {
        if self.place != Place::Server {
            return Vec::new();
        }
        let of = |script: &str| self.fittings.fonts.get(script).map(Vec::as_slice);
        let own = languages.into_iter().filter_map(|language| {
            let primary = language.tag.split('-').next().unwrap_or_default();
            let style = if NASTALIQ.contains(&primary) { of("Aran") } else { None };
            style.or_else(|| of(&language.script))
        });
        let mut fonts: Vec<&OutputPath> = own.flatten().collect();
        let latin = if fonts.is_empty() { 1 } else { 2 };
        fonts.extend(of("Latn").into_iter().flatten().take(latin));
        let mut seen = BTreeSet::new();
        fonts.retain(|font| seen.insert(*font));
        fonts.into_iter().map(|font| page.from.href(font)).collect()
    }

    /// How a language orders titles: by its own alphabet, without article.
    pub fn compare(&self, language: &Tag) -> impl Fn(&str, &str) -> Ordering {
        let alphabet = self.locales.alphabet(language);
        move |a: &str, b: &str| alphabet.as_ref().map_or_else(|| a.cmp(b), |alphabet| alphabet.compare(a, b))
    }
}

/// The arguments of a message: `[("title", Value::Text(…))]`.
pub fn arguments<const N: usize>(pairs: [(&str, Value); N]) -> Arguments {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
