//! The ways in which an entry is shown. Each is a page of its own, made from the same texts.

use super::address::{index, language_view};
use super::spell::Setting;
use super::{Page, Subject, Web};
use crate::diagnostic::Noted;
use crate::document::Document;
use crate::kind::KindName;
use crate::language::Tag;
use crate::memo::{Key, KeyMaker};
use crate::render::html::{self, Slide};
use crate::render::{Reader, Spelling};
use crate::site::{Entry, EntryKey, Fallback, Reading};
use crate::view::RenditionView;
use std::sync::Arc;

/// A way in which an entry is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rendition {
    /// The page itself, at the entry's own address.
    Learner,
    /// With the notes for facilitators, solutions open, timings and what to prepare.
    Facilitator,
    /// A course with all its lessons on one page.
    Whole,
    Slides,
}

/// A text on a page, with all that its HTML depends on.
pub struct Text {
    pub document: Arc<Document>,
    pub spelling: Spelling,
    pub form: Form,
    /// Names the words of its language.
    words: Key,
}

/// Whether a text is one piece or many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Flow,
    Slides,
}

/// A text as HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    Flow(String),
    Slides(Vec<Slide>),
}

impl Rendition {
    /// Those that entries of a kind have, the page itself first.
    pub fn of(kind: KindName) -> &'static [Rendition] {
        match kind {
            KindName::Lesson => &[Rendition::Learner, Rendition::Facilitator, Rendition::Slides],
            KindName::Course => &[Rendition::Learner, Rendition::Facilitator, Rendition::Whole],
            KindName::Page
            | KindName::Pathway
            | KindName::Toolkit
            | KindName::Glossary
            | KindName::Campaign
            | KindName::Event
            | KindName::Club
            | KindName::Person
            | KindName::Organisation
            | KindName::Research
            | KindName::News
            | KindName::Faq
            | KindName::Audience => &[Rendition::Learner],
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Rendition::Learner => "learner",
            Rendition::Facilitator => "facilitator",
            Rendition::Whole => "whole",
            Rendition::Slides => "slides",
        }
    }

    /// What its address has after the entry's.
    pub fn folder(self) -> &'static str {
        match self {
            Rendition::Learner => "",
            Rendition::Facilitator => "facilitator/",
            Rendition::Whole => "all/",
            Rendition::Slides => "slides/",
        }
    }

    /// For whom the texts of an entry are made in it. Kinds without a page for facilitators show their notes, folded.
    pub fn audience(self, kind: KindName) -> Reader {
        match self {
            Rendition::Learner if !Rendition::of(kind).contains(&Rendition::Facilitator) => Reader::Everybody,
            Rendition::Learner | Rendition::Whole => Reader::Learner,
            Rendition::Facilitator => Reader::Facilitator,
            Rendition::Slides => Reader::Everybody,
        }
    }
}

impl Text {
    /// Names all that `body` reads.
    pub fn key(&self) -> Key {
        let spelling = serde_json::to_vec(&self.spelling).expect("spellings are plain data");
        let form = match self.form {
            Form::Flow => "flow",
            Form::Slides => "slides",
        };
        // Of the words, a page of many texts has these of its own.
        let own = &self.spelling.words.footnotes;
        let maker = KeyMaker::default().and(self.document.key).part(&spelling).text(form);
        maker.and(self.words).text(own).key()
    }

    pub fn body(&self) -> Noted<Body> {
        match self.form {
            Form::Flow => html::html(&self.document, &self.spelling).map(Body::Flow),
            Form::Slides => html::slides(&self.document, &self.spelling).map(Body::Slides),
        }
    }
}

impl<'a> Web<'a> {
    /// The pages of an entry for readers of a language. All but the page itself are made only in languages that the entry
    /// is written in: a fallback's page leads to those of its own language.
    pub(super) fn entry_pages(&self, entry: &'a Entry, reader: &Tag) -> Vec<Page<'a>> {
        let Some(reading) = self.site.reading(&entry.key, reader) else { return Vec::new() };
        let page = |rendition: Rendition| {
            let path = index(&self.folder(entry, reader, rendition));
            let subject = Subject::Entry(reading, rendition);
            Page { from: self.place.from(&path), path, reader: reader.clone(), subject }
        };
        self.renditions(&reading).map(page).collect()
    }

    /// The ways in which a reader gets an entry. One gives way to an entry that has its address.
    fn renditions(&self, reading: &Reading<'a>) -> impl Iterator<Item = Rendition> {
        let (key, fallback) = (&reading.entry.key, reading.fallback);
        let free = move |rendition: &Rendition| {
            let address = format!("{key}/{}", rendition.folder().trim_end_matches('/'));
            match rendition {
                Rendition::Learner => true,
                Rendition::Facilitator | Rendition::Whole | Rendition::Slides => {
                    fallback == Fallback::Own && !self.site.entries.contains_key(&EntryKey::new(&address))
                }
            }
        };
        Rendition::of(reading.entry.kind).iter().copied().filter(free)
    }

    /// Whether readers of a language have an entry in a rendition.
    pub(super) fn has(&self, key: &EntryKey, reader: &Tag, rendition: Rendition) -> bool {
        let reading = self.site.reading(key, reader);
        reading.is_some_and(|reading| self.renditions(&reading).any(|known| known == rendition))
    }

    /// The folder of an entry's page in a rendition.
    pub(super) fn folder(&self, entry: &Entry, reader: &Tag, rendition: Rendition) -> String {
        format!("{}{}", self.site.page_folder(reader, &entry.key), rendition.folder())
    }

    /// The ways in which the entry of a page can be read, if there are several, in the language of its text.
    pub(super) fn rendition_views(&self, page: &Page, reading: &Reading<'a>, here: Rendition) -> Vec<RenditionView> {
        let Some(own) = self.site.reading(&reading.entry.key, &reading.language.tag) else { return Vec::new() };
        if self.readers.iter().all(|language| language.tag != own.language.tag) {
            return Vec::new();
        }
        let other = (reading.fallback == Fallback::Other).then(|| language_view(reading.language));
        let view = |rendition: Rendition| {
            // The page itself stays in the reader's language.
            let (tag, language) = match rendition {
                Rendition::Learner => (&page.reader, None),
                Rendition::Facilitator | Rendition::Whole | Rendition::Slides => (&own.language.tag, other.clone()),
            };
            RenditionView {
                name: rendition.name().to_owned(),
                url: page.from.href(&self.folder(reading.entry, tag, rendition)),
                current: rendition == here,
                language,
            }
        };
        let views: Vec<RenditionView> = self.renditions(&own).map(view).collect();
        if views.len() > 1 { views } else { Vec::new() }
    }

    /// The texts of a page, in order.
    pub fn texts(&self, page: &Page<'a>) -> Vec<Text> {
        let Subject::Entry(reading, rendition) = &page.subject else { return Vec::new() };
        let text = |reading: &Reading<'a>, setting: &Setting| Text {
            document: reading.edition.document.value.open(),
            spelling: self.spelling(reading, setting),
            form: if setting.rendition == Rendition::Slides { Form::Slides } else { Form::Flow },
            words: self.fittings.words.get(&reading.language.tag).map_or(Key(0), |wording| wording.key),
        };
        let chapters = match rendition {
            Rendition::Whole => self.chapters(reading, &page.reader),
            Rendition::Learner | Rendition::Facilitator | Rendition::Slides => Vec::new(),
        };
        let keys: Vec<&EntryKey> = chapters.iter().map(|chapter| &chapter.entry.key).collect();
        let setting = Setting { reader: &page.reader, from: &page.from, rendition: *rendition, chapters: &keys };
        let first = text(reading, &setting);
        std::iter::once(first).chain(chapters.iter().map(|chapter| text(chapter, &setting))).collect()
    }

    /// The lessons of a course, each once.
    pub(super) fn chapters(&self, course: &Reading<'a>, reader: &Tag) -> Vec<Reading<'a>> {
        let mut chapters: Vec<Reading<'a>> = Vec::new();
        for key in course.edition.lessons() {
            let known = chapters.iter().any(|chapter| chapter.entry.key == *key);
            chapters.extend(self.site.reading(key, reader).filter(|_| !known));
        }
        chapters
    }
}
