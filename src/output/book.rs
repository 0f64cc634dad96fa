//! A course or toolkit in one language as a book: what every pack starts from.

use super::budget::sheet;
use super::charts::charts;
use super::facts::{PaperFact, facts};
use super::license::{credit_line, license};
use super::order::{Bundle, Order, suits};
use super::schedule::{BookSchedule, Scheduler};
use super::web;
use crate::chart::Chart;
use crate::config::Paper;
use crate::diagnostic::Noted;
use crate::document::Text;
use crate::kind::{Fields, KindName, Meta, PackReader, Relation};
use crate::language::{Language, Tag};
use crate::locale::{Arguments, Locales, Value};
use crate::memo::{Key, KeyMaker};
use crate::render::{SpelledFilmKind, Terms, Words};
use crate::site::media::is_picture;
use crate::site::{Credit, Edition, EntryKey, Fallback, FilmKind, LinkTarget, Media, Reading, Site, TermKey};
use crate::source::{SourceFile, SourcePath};
use crate::view::{BudgetView, LicenseView};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Everything a pack holds, in reading order, and nothing of how it looks.
#[derive(Debug, Clone)]
pub struct Book {
    pub key: EntryKey,
    pub kind: KindName,
    /// For whom it is printed.
    pub reader: PackReader,
    /// The language of its readers.
    pub language: Arc<Language>,
    /// The same in the language that stands beside.
    pub beside: Option<Box<Book>>,
    /// Whose certificates they are.
    pub names: Vec<String>,
    pub face: Face,
    pub chapters: Vec<Chapter>,
    /// The pictures that chapters show, in order of path.
    pub pictures: BTreeMap<SourcePath, Picture>,
}

/// What stands around the chapters: cover, title pages, running heads, colophon. All in the reader's language.
#[derive(Debug, Clone, Serialize)]
pub struct Face {
    pub title: String,
    pub description: Option<String>,
    pub keywords: Vec<String>,
    /// What the site is called.
    pub site: String,
    pub publisher: Option<String>,
    /// The absolute URL of its page; `None` without a base URL.
    pub address: Option<String>,
    /// The absolute URL of the site.
    pub home: Option<String>,
    pub license: LicenseView,
    /// "Written by" → "A and B".
    pub credits: Vec<(String, String)>,
    /// The authors' names, for metadata.
    pub authors: Vec<String>,
    /// Seconds since 1970.
    pub date: i64,
    pub paper: Paper,
    pub brand: Option<BookBrand>,
    /// Phrases, ready to print; `{page}`, `{title}` and `{number}` in them are replaced while setting.
    pub words: BTreeMap<&'static str, String>,
    /// "0" to "9" in the reader's digits.
    pub digits: Vec<String>,
    pub parts: Vec<BookPart>,
    pub schedule: BookSchedule,
    /// When, where, with whom: for a page on a wall.
    pub facts: Vec<PaperFact>,
    /// How much of a chapter's questions must be right for a learning platform to count it as passed, in per cent.
    pub pass: u32,
}

/// The partner with whom a pack is made.
#[derive(Debug, Clone, Serialize)]
pub struct BookBrand {
    pub name: String,
    /// The path of a picture of the book.
    pub logo: Option<String>,
    pub contact: Option<String>,
}

/// Consecutive chapters under one title.
#[derive(Debug, Clone, Serialize)]
pub struct BookPart {
    pub title: Option<String>,
    /// Indices into `Book::chapters`.
    pub chapters: Vec<usize>,
}

#[derive(Debug, Clone)]
pub struct Chapter {
    pub key: EntryKey,
    /// 1 for the first lesson; `None` for an introduction and for a book of one piece.
    pub number: Option<u32>,
    pub title: String,
    pub document: Arc<Noted<Text>>,
    pub meta: Arc<Meta>,
    /// Of the text, which may be another than the reader's.
    pub language: Arc<Language>,
    pub fallback: Fallback,
    /// The ids of `document.headings`, at the same index.
    pub anchors: Vec<String>,
    /// What `document.links` mean in this book, at the same index.
    pub links: Vec<BookLink>,
    /// Titles of what readers should know before, with where it is in this book.
    pub prerequisites: Vec<(String, BookLink)>,
    /// The words inside of its content.
    pub words: Arc<Words>,
    /// The terms it uses; `href` is the label of the term in the book's list.
    pub terms: Terms,
    /// How long its blocks take and in what groups.
    pub settings: BTreeMap<String, String>,
    /// What its charts show, by the index of their links.
    pub charts: BTreeMap<usize, Chart>,
    /// Phrases of its opening, in the reader's language.
    pub opening: Opening,
    /// The absolute URL of its page; `None` without a base URL.
    pub address: Option<String>,
    /// "Written by" → "A and B".
    pub credits: Vec<(String, String)>,
    /// The budget sheet of a toolkit.
    pub budget: Option<BudgetView>,
}

/// What stands over a chapter, ready to print.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Opening {
    /// "Lesson 2".
    pub overline: Option<String>,
    /// "35 minutes".
    pub time: Option<String>,
    pub level: Option<String>,
    /// "Not yet translated; …".
    pub notice: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum BookLink {
    /// To a chapter, or to a heading or block in it.
    Inside { chapter: usize, anchor: Option<String> },
    /// An absolute URL.
    Outside(String),
    /// The path of a picture of the book.
    Picture(String),
    /// A film or sound: the still, if it has one, and where to see it.
    Film { kind: SpelledFilmKind, still: Option<String>, url: Option<String>, credit: Option<String> },
    /// Leads nowhere: printed as its text.
    Nowhere,
}

#[derive(Debug, Clone)]
pub struct Picture {
    pub file: SourceFile,
    /// In CSS pixels.
    pub size: Option<(u32, u32)>,
    pub credit: Option<Credit>,
    /// "“Title” by Author, CC BY 4.0", in the reader's language.
    pub line: Option<String>,
}

impl Book {
    /// The book of a course or toolkit for learners; `None` for an entry that has none or does not exist.
    pub fn of(site: &Site, locales: &Locales, key: &EntryKey, reader: &Tag) -> Option<Book> {
        Book::ordered(site, locales, &Order::learner(site, key, reader))
    }

    /// The book that is ordered; `None` for an entry that has none or does not exist.
    pub fn ordered(site: &Site, locales: &Locales, order: &Order) -> Option<Book> {
        let reader = &order.language;
        let reading = site.reading(&order.key, reader)?;
        let language = site.language(reader)?.clone();
        if !suits(reading.entry.kind, order.reader) {
            return None;
        }
        let maker = Maker { site, locales, order, reader, entries: sequence(site, order) };
        let chapters: Vec<Chapter> =
            maker.entries.iter().filter_map(|(key, number)| maker.chapter(key, *number)).collect();
        let face = match &order.bundle {
            Some(bundle) => maker.common_face(bundle, maker.face(&reading, &chapters), &chapters),
            None => maker.face(&reading, &chapters),
        };
        let pictures = maker.pictures(&chapters, &face);
        let beside = order.beside.as_ref().filter(|_| order.reader == PackReader::Bilingual);
        let beside = beside.and_then(|tag| {
            let order = Order { language: tag.clone(), beside: None, ..order.clone() };
            Book::ordered(site, locales, &order).map(Box::new)
        });
        Some(Book {
            key: order.book_key(),
            kind: if order.bundle.is_some() { KindName::Page } else { reading.entry.kind },
            reader: order.reader,
            language,
            beside,
            names: order.names.clone(),
            face,
            chapters,
            pictures,
        })
    }

    /// Names everything in the book: two books with one key print the same.
    pub fn key(&self) -> Key {
        let plain = |value: Result<Vec<u8>, serde_json::Error>| value.expect("books are plain data");
        let mut maker = KeyMaker::default()
            .text(self.key.as_str())
            .text(self.kind.name())
            .text(self.reader.name())
            .part(&plain(serde_json::to_vec(&self.names)))
            .part(&plain(serde_json::to_vec(&self.language)))
            .part(&plain(serde_json::to_vec(&self.face)));
        for chapter in &self.chapters {
            let number = chapter.number.unwrap_or_default().to_le_bytes();
            maker = maker
                .and(chapter.document.value.key)
                .text(&format!("{:?}", chapter.meta))
                .part(&number)
                .text(&chapter.title)
                .part(&plain(serde_json::to_vec(&chapter.language)))
                .part(&plain(serde_json::to_vec(&(&chapter.anchors, &chapter.links, &chapter.prerequisites))))
                .part(&plain(serde_json::to_vec(&(
                    &chapter.words,
                    &chapter.settings,
                    &chapter.charts,
                    &chapter.opening,
                    &chapter.terms,
                    &chapter.address,
                    &chapter.credits,
                    &chapter.budget,
                ))));
        }
        if let Some(beside) = &self.beside {
            maker = maker.and(beside.key());
        }
        for picture in self.pictures.values() {
            maker = maker.and(picture.file.key).text(&format!("{:?} {:?}", picture.size, picture.line));
        }
        maker.key()
    }
}

/// Messages of packs for other readers than learners.
const PHRASES: [&str; 23] = [
    "pack-facilitator",
    "pack-handout",
    "pack-key",
    "pack-checklists",
    "pack-bilingual",
    "pack-slides",
    "run-sheet",
    "run-sheet-from-start",
    "run-sheet-clock",
    "run-sheet-notes",
    "prepare",
    "read-online",
    "sheet-name",
    "sheet-date",
    "sheet-place",
    "certificate",
    "certificate-to",
    "certificate-for",
    "certificate-when",
    "certificate-where",
    "certificate-time",
    "certificate-signature",
    "poster-scan",
];

struct Maker<'a> {
    site: &'a Site,
    locales: &'a Locales,
    order: &'a Order,
    /// The language of the order.
    reader: &'a Tag,
    /// The chapters with their numbers.
    entries: Vec<(EntryKey, Option<u32>)>,
}

/// What the book consists of: of each entry its own text if there is any, then its lessons, each once. A page for a wall or a
/// certificate has no text.
fn sequence(site: &Site, order: &Order) -> Vec<(EntryKey, Option<u32>)> {
    let mut entries: Vec<(EntryKey, Option<u32>)> = Vec::new();
    if matches!(order.reader, PackReader::Poster | PackReader::Certificate) {
        return entries;
    }
    let mut number = 0;
    let mut next = || {
        number += 1;
        Some(number)
    };
    for reading in order.entries().iter().filter_map(|key| site.reading(key, &order.language)) {
        let is_new = |key: &EntryKey, entries: &[(EntryKey, _)]| entries.iter().all(|(known, _)| known != key);
        let key = &reading.entry.key;
        if !reading.edition.document.value.open().blocks.is_empty() && is_new(key, &entries) {
            let is_one_of_many = order.bundle.is_some() && reading.entry.kind == KindName::Lesson;
            entries.push((key.clone(), if is_one_of_many { next() } else { None }));
        }
        for key in lessons(site, &reading, &order.language) {
            if is_new(&key, &entries) && site.reading(&key, &order.language).is_some() {
                entries.push((key, next()));
            }
        }
    }
    entries
}

/// The lessons of a course; those of a pathway with those of its courses.
fn lessons(site: &Site, reading: &Reading, language: &Tag) -> Vec<EntryKey> {
    let references = &reading.edition.references;
    let mut found: Vec<EntryKey> = references.parts.iter().flatten().cloned().collect();
    if reading.entry.kind == KindName::Pathway {
        let stops = references.named.values().filter(|(relation, _)| *relation == Relation::Stop);
        for stop in stops.filter_map(|(_, key)| site.reading(key, language)) {
            match stop.entry.kind {
                KindName::Lesson => found.push(stop.entry.key.clone()),
                KindName::Course => found.extend(stop.edition.lessons().cloned()),
                _ => {}
            }
        }
    }
    found
}

impl Maker<'_> {
    fn text<const N: usize>(&self, key: &str, arguments: [(&str, Value); N]) -> String {
        let arguments: Arguments = web::arguments(arguments);
        // A missing message has been noted when the locales were loaded.
        self.locales.text(self.reader, key, &arguments).map_or_else(|_| key.to_owned(), |message| message.text)
    }

    fn face(&self, reading: &Reading, chapters: &[Chapter]) -> Face {
        let site = self.site;
        let common = &reading.edition.meta.common;
        let license = license(common.license.as_deref().unwrap_or(&site.config.license));
        let name = &site.titles[self.reader];
        let minutes: u32 = chapters.iter().map(|chapter| minutes(&chapter.meta)).sum();
        let address = site.absolute(&site.page_folder(self.reader, &reading.entry.key));
        Face {
            title: title(reading.edition),
            description: common.description.clone(),
            keywords: common.keywords.clone(),
            site: name.title.clone(),
            publisher: site.config.publisher.clone(),
            home: site.absolute(&site.prefix(self.reader)),
            credits: self.credits(&common.contributions),
            authors: common.contributions.get("authorship").cloned().unwrap_or_default(),
            date: site.date,
            paper: self.order.paper,
            brand: self.brand(),
            words: self.words(&license, address.as_deref(), minutes),
            digits: (0..10).map(|digit| self.locales.number(self.reader, f64::from(digit))).collect(),
            parts: self.parts(reading, chapters),
            schedule: self.schedule(reading, chapters),
            facts: facts(site, self.locales, reading, self.reader),
            pass: match &reading.edition.meta.fields {
                Fields::Course(course) => course.pass.unwrap_or(site.config.packs.pass),
                _ => site.config.packs.pass,
            },
            license,
            address,
        }
    }

    /// What stands around several entries that are bound as one book; `face` is that of the first of them.
    fn common_face(&self, bundle: &Bundle, face: Face, chapters: &[Chapter]) -> Face {
        let readings = bundle.entries.iter().filter_map(|key| self.site.reading(key, self.reader));
        let mut contributions: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut keywords: Vec<String> = Vec::new();
        let mut licenses: BTreeSet<&str> = BTreeSet::new();
        let mut parts = Vec::new();
        for reading in readings {
            let common = &reading.edition.meta.common;
            licenses.insert(common.license.as_deref().unwrap_or(&self.site.config.license));
            keywords
                .extend(common.keywords.iter().filter(|word| !keywords.contains(word)).cloned().collect::<Vec<_>>());
            for (role, names) in &common.contributions {
                let known = contributions.entry(role.clone()).or_default();
                names.iter().for_each(|name| {
                    if !known.contains(name) {
                        known.push(name.clone())
                    }
                });
            }
            let keys = std::iter::once(reading.entry.key.clone()).chain(lessons(self.site, &reading, self.reader));
            let index = |key: EntryKey| chapters.iter().position(|chapter| chapter.key == key);
            let is_lesson = reading.entry.kind == KindName::Lesson;
            parts.push(BookPart {
                title: (!is_lesson).then(|| title(reading.edition)),
                chapters: keys.filter_map(index).collect(),
            });
        }
        // Where the entries do not agree, that of the site; each chapter has its own credits.
        let license = match licenses.first() {
            Some(one) if licenses.len() == 1 => license(one),
            Some(_) | None => license(&self.site.config.license),
        };
        let minutes: u32 = chapters.iter().map(|chapter| minutes(&chapter.meta)).sum();
        let address = self.site.absolute(&self.site.page_folder(self.reader, &EntryKey::new("downloads")));
        Face {
            title: bundle.title(self.site, self.reader),
            description: None,
            keywords,
            credits: self.credits(&contributions),
            authors: contributions.get("authorship").cloned().unwrap_or_default(),
            words: self.words(&license, address.as_deref(), minutes),
            parts,
            schedule: BookSchedule::default(),
            facts: Vec::new(),
            pass: self.site.config.packs.pass,
            license,
            address,
            ..face
        }
    }

    fn words(&self, license: &LicenseView, address: Option<&str>, minutes: u32) -> BTreeMap<&'static str, String> {
        let plain = [
            "table-of-contents",
            "solutions",
            "picture-credits",
            "imprint",
            "glossary",
            "introduction",
            "objectives-intro",
        ];
        let plain = plain.into_iter().chain(["questions", "keypoints", "prerequisites", "phases", "roles", "picture"]);
        let plain = plain.chain(["checklists", "templates", "case-studies", "budget", "budget-what", "budget-sum"]);
        let plain = plain.chain(["budget-planned", "budget-real", "budget-without-money"]);
        let plain = plain.chain(["correct", "quiz-one", "quiz-several"]);
        let plain = plain.chain(["syllabus", "syllabus-at", "syllabus-lesson", "syllabus-end"]);
        let plain = plain.chain(["timetable", "timetable-time", "timetable-what", "timetable-end"]);
        let plain = plain.chain(["search"]).chain(PHRASES);
        let mut words: BTreeMap<&'static str, String> = plain.map(|key| (key, self.text(key, []))).collect();
        let hole = |name: &str| Value::Text(format!("{{{name}}}"));
        words.insert("solution-on-page", self.text("solution-on-page", [("page", hole("page"))]));
        words.insert("search-count", self.text("search-count", [("n", hole("n"))]));
        words.insert("search-none", self.text("search-none", [("query", hole("query"))]));
        words.insert("in-language", self.text("in-language", [("language", hole("language"))]));
        words.insert("exercise-number", self.text("exercise-number", [("number", hole("number"))]));
        let name = Value::Text(license.name.clone());
        let terms = match &license.url {
            Some(url) => self.text("license-page", [("license", name), ("url", Value::Text(url.clone()))]),
            None => self.text("license-page-plain", [("license", name)]),
        };
        words.insert("license-page", terms);
        words.insert("date", self.date());
        if let Some(brand) = self.brand() {
            words.insert("brand-with", self.text("brand-with", [("name", Value::Text(brand.name))]));
        }
        words.insert("code-alt", self.text("code-alt", [("url", hole("url"))]));
        if let Some(address) = address {
            words.insert("printed-from", self.text("printed-from", [("url", Value::Text(address.to_owned()))]));
        }
        if minutes > 0 {
            words.insert("minutes", self.text("cover-minutes", [("n", Value::Number(f64::from(minutes)))]));
        }
        words
    }

    fn brand(&self) -> Option<BookBrand> {
        let brand = self.site.config.brands.get(self.order.brand.as_ref()?)?;
        let own = brand.names.iter().find(|(tag, _)| self.reader.as_str().eq_ignore_ascii_case(tag));
        Some(BookBrand {
            name: own.map_or(&brand.name, |(_, name)| name).clone(),
            logo: brand.logo.as_ref().map(|logo| logo_path(logo).to_string()),
            contact: brand.contact.clone(),
        })
    }

    fn schedule(&self, reading: &Reading, chapters: &[Chapter]) -> BookSchedule {
        let chapters = chapters.iter().map(|chapter| &chapter.key).collect();
        Scheduler { site: self.site, locales: self.locales, reader: self.reader, chapters }.schedule(reading)
    }

    fn date(&self) -> String {
        self.text("version-date", [("date", Value::Text(iso_day(self.site.date)))])
    }

    fn credits(&self, contributions: &BTreeMap<String, Vec<String>>) -> Vec<(String, String)> {
        let line = |(role, names): (&String, &Vec<String>)| {
            (self.text(&format!("role-{role}"), []), self.locales.list(self.reader, names))
        };
        contributions.iter().filter(|(_, names)| !names.is_empty()).map(line).collect()
    }

    fn parts(&self, reading: &Reading, chapters: &[Chapter]) -> Vec<BookPart> {
        let mut titles: Vec<Option<String>> = Vec::new();
        if let Fields::Course(course) = &reading.edition.meta.fields {
            titles.extend(course.parts.iter().map(|part| part.title.clone()));
        }
        let index = |key: &EntryKey| chapters.iter().position(|chapter| chapter.key == *key);
        let parts = reading.edition.references.parts.iter().enumerate().map(|(number, lessons)| BookPart {
            title: titles.get(number).cloned().flatten(),
            chapters: lessons.iter().filter_map(index).collect(),
        });
        parts.collect()
    }

    fn chapter(&self, key: &EntryKey, number: Option<u32>) -> Option<Chapter> {
        let reading = self.site.reading(key, self.reader)?;
        let edition = reading.edition;
        let prerequisites = edition.references.prerequisites.iter().filter_map(|key| {
            let there = self.site.reading(key, self.reader)?;
            Some((title(there.edition), self.entry(key, None)))
        });
        let language = self.site.language(&reading.language.tag)?.clone();
        Some(Chapter {
            key: key.clone(),
            number,
            title: title(edition),
            document: edition.document.clone(),
            meta: edition.meta.clone(),
            fallback: reading.fallback,
            anchors: edition.anchors.to_vec(),
            links: edition.targets.iter().map(|target| self.link(target, key)).collect(),
            prerequisites: prerequisites.collect(),
            words: Arc::new(web::words(self.locales, &language.tag)),
            terms: web::terms(self.site, &reading, |term| format!("#{}", term_label(term))),
            settings: web::settings(self.locales, &language.tag, &edition.document.value.open()),
            charts: charts(self.site, self.locales, &language, edition),
            opening: self.opening(&reading, number),
            address: self.site.absolute(&self.site.page_folder(self.reader, key)),
            credits: self.credits(&edition.meta.common.contributions),
            budget: match &edition.meta.fields {
                Fields::Toolkit(toolkit) => {
                    toolkit.budget.as_ref().and_then(|budget| sheet(self.locales, self.reader, budget))
                }
                _ => None,
            },
            language,
        })
    }

    fn opening(&self, reading: &Reading, number: Option<u32>) -> Opening {
        let minutes = minutes(&reading.edition.meta);
        let number = number.map(|number| ("number", Value::Number(f64::from(number))));
        let mut level = None;
        if let Fields::Lesson(lesson) = &reading.edition.meta.fields {
            level = lesson.level;
        }
        Opening {
            overline: number.map(|number| self.text("chapter-lesson", [number])),
            time: match super::reading_minutes(reading) {
                Some(minutes) => Some(self.text("reading-time", [("n", Value::Number(f64::from(minutes)))])),
                None => (minutes > 0).then(|| self.text("lesson-minutes", [("n", Value::Number(f64::from(minutes)))])),
            },
            level: level.map(|level| self.text(&format!("level-{}", level.name()), [])),
            notice: match reading.fallback {
                Fallback::Own => self.translated(reading),
                Fallback::Other => {
                    let language = Value::Text(reading.language.autonym.clone());
                    Some(self.text("print-fallback", [("language", language)]))
                }
            },
        }
    }

    /// How far a translation is, if something of it is not current: as on its page.
    fn translated(&self, reading: &Reading) -> Option<String> {
        let tally = self.site.tallies.get(&(reading.entry.key.clone(), reading.language.tag.clone()))?;
        let source = Value::Text(self.site.language(&reading.entry.source)?.autonym.clone());
        let count = |units: usize| ("count", Value::Number(units as f64));
        let (outdated, missing, review) = (tally.outdated.units, tally.untranslated.units, tally.needs_review.units);
        if outdated + missing + review == 0 {
            return None;
        }
        let percent = Value::Number(f64::from(tally.translated_percent()));
        let mut said = vec![self.text("translation-notice", [("percent", percent), ("source", source.clone())])];
        if outdated > 0 {
            said.push(self.text("translation-outdated", [count(outdated)]));
        }
        if missing > 0 {
            said.push(self.text("translation-missing", [count(missing), ("source", source)]));
        }
        if review > 0 {
            said.push(self.text("translation-review", []));
        }
        Some(said.join(" "))
    }

    fn link(&self, target: &LinkTarget, here: &EntryKey) -> BookLink {
        match target {
            LinkTarget::Entry { key, anchor } => self.entry(key, anchor.as_deref()),
            LinkTarget::Here { anchor } => self.entry(here, Some(anchor)),
            LinkTarget::Media(path) => match self.site.media.get(path) {
                Some(Media { film: Some(film), file, credit, .. }) => BookLink::Film {
                    kind: match film.kind {
                        FilmKind::Video => SpelledFilmKind::Video,
                        FilmKind::Audio => SpelledFilmKind::Audio,
                    },
                    still: film.poster.as_ref().map(ToString::to_string),
                    url: self.site.absolute(&web::address::media_path(file)),
                    credit: credit.as_ref().map(|credit| self.credit_line(credit)),
                },
                Some(media) if is_picture(path) => BookLink::Picture(media.file.path.to_string()),
                Some(media) => self.outside(&web::address::media_path(&media.file), None),
                None => BookLink::Nowhere,
            },
            LinkTarget::External(url) => BookLink::Outside(url.clone()),
            LinkTarget::Data(_) | LinkTarget::Broken => BookLink::Nowhere,
        }
    }

    /// To an entry: in this book if it is a chapter, else to its page on the web.
    fn entry(&self, key: &EntryKey, anchor: Option<&str>) -> BookLink {
        match self.entries.iter().position(|(entry, _)| entry == key) {
            Some(chapter) => BookLink::Inside { chapter, anchor: anchor.map(str::to_owned) },
            None => self.outside(&self.site.page_folder(self.reader, key), anchor),
        }
    }

    fn outside(&self, path: &str, anchor: Option<&str>) -> BookLink {
        match self.site.absolute(path) {
            Some(url) => BookLink::Outside(web::address::with_anchor(url, anchor)),
            None => BookLink::Nowhere,
        }
    }

    fn pictures(&self, chapters: &[Chapter], face: &Face) -> BTreeMap<SourcePath, Picture> {
        let mut pictures = BTreeMap::new();
        let logo = face.brand.as_ref().and_then(|brand| brand.logo.as_ref()).map(|logo| SourcePath::new(logo));
        if let Some(logo) = logo
            && let Some(media) = self.site.media.get(&logo)
        {
            // A mark is shown, not published: it needs no credit.
            pictures.insert(logo, Picture { file: media.file.clone(), size: media.size, credit: None, line: None });
        }
        for link in chapters.iter().flat_map(|chapter| &chapter.links) {
            let path = match link {
                BookLink::Picture(path) | BookLink::Film { still: Some(path), .. } => path,
                BookLink::Film { still: None, .. }
                | BookLink::Inside { .. }
                | BookLink::Outside(_)
                | BookLink::Nowhere => continue,
            };
            let path = SourcePath::new(path);
            if let Some(media) = self.site.media.get(&path) {
                let line = media.credit.as_ref().map(|credit| self.credit_line(credit));
                let picture =
                    Picture { file: media.file.clone(), size: media.size, credit: media.credit.clone(), line };
                pictures.insert(path, picture);
            }
        }
        pictures
    }

    fn credit_line(&self, credit: &Credit) -> String {
        credit_line(self.locales, self.reader, credit)
    }
}

/// The file of a logo, which settings name from `content/`.
pub fn logo_path(written: &str) -> SourcePath {
    SourcePath::new(&format!("content/{}", written.trim_start_matches('/')))
}

/// The label of a term in the book's list of terms.
fn term_label(term: &TermKey) -> String {
    format!("@term/{}/{}", term.glossary, term.id)
}

/// An edition's title; its file's name if it has none.
fn title(edition: &Edition) -> String {
    match edition.meta.common.title.as_str() {
        "" => edition.document.value.path.name().to_owned(),
        title => title.to_owned(),
    }
}

fn minutes(meta: &Meta) -> u32 {
    if let Fields::Lesson(lesson) = &meta.fields { lesson.minutes() } else { 0 }
}

/// `2026-11-22`, as [`day`].
pub fn iso_day(seconds: i64) -> String {
    let (year, month, day) = day(seconds);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Year, month and day in UTC of seconds since 1970; the first day of 1970 for what no calendar has.
pub fn day(seconds: i64) -> (i16, i8, i8) {
    let date = jiff::Timestamp::from_second(seconds).unwrap_or_default().to_zoned(jiff::tz::TimeZone::UTC).date();
    (date.year(), date.month(), date.day())
}
