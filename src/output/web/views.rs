//! What the template of a page sees.

use super::address::{From, language_view};
use super::feeds::{feed_path, json_feed_path, own_addresses};
use super::keywords;
use super::spell::title;
use super::structured::structured;
use super::translations;
use super::{Body, Page, Rendition, Subject, Web};
use crate::document::{Document, Heading, Inline, inline, plain};
use crate::kind::{Facet, Fields, KindName};
use crate::language::{ACCENTED, MIRRORED, Tag};
use crate::locale::territory;
use crate::output::license::license;
use crate::render::{Reader, html, unseen};
use crate::site::life::Stage;
use crate::site::{Entry, EntryKey, Fallback, Reading};
use crate::view::*;
use std::collections::BTreeSet;

impl<'a> Web<'a> {
    /// The view of a page whose texts are already HTML.
    pub fn view(&self, page: &Page<'a>, bodies: &[&Body]) -> View {
        let mut view = View {
            lang: page.reader.to_string(),
            site: self.site_view(page),
            page: self.page_view(page),
            ..View::default()
        };
        match &page.subject {
            Subject::Entry(reading, rendition) => self.fill_entry(&mut view, page, reading, *rendition, bodies),
            Subject::NotFound => self.fill_lost(&mut view, page),
            Subject::Keywords => self.fill_keywords(&mut view, page),
            Subject::Keyword(keyword) => self.fill_keyword(&mut view, page, keyword),
            Subject::Translations => self.fill_translations(&mut view, page),
            // What it shows is filled in where it is made.
            Subject::Desk(_) => view.page.noindex = true,
            Subject::Downloads => self.fill_downloads(&mut view, page),
            Subject::Device => self.fill_device(&mut view, page),
            Subject::Search => self.fill_search(&mut view, page),
            Subject::Listing(listing) => self.fill_listing(&mut view, page, listing),
            Subject::Chooser => self.fill_chooser(&mut view, page),
        }
        locales(&mut view.page);
        let content = view.page.fallback.as_ref().unwrap_or(&view.page.language);
        view.page.fonts = self.first_fonts(page, [content, &view.page.language]);
        // A problem can be reported from every page; only the choice of languages is nothing of its own.
        if view.page.report_url.is_none() && !matches!(page.subject, Subject::Chooser) {
            let folder = page.path.trim_end_matches("index.html");
            view.page.report_url = self.report_url(&page.reader, folder, &view.page.title, folder);
        }
        view
    }

    fn site_view(&self, page: &Page) -> SiteView {
        let site = self.site;
        let names = &site.titles[&page.reader];
        let home = site.prefix(&page.reader);
        SiteView {
            title: names.title.clone(),
            description: names.description.clone(),
            publisher: site.config.publisher.clone(),
            home: page.from.href(&home),
            root: page.from.href(""),
            assets: self.assets(&page.from),
            navigation: self.navigation(page),
            footer: self.footer(page),
            logo: self
                .fittings
                .logo
                .as_ref()
                .and_then(|logo| self.fittings.assets.get(logo))
                .map(|path| page.from.href(path)),
            feed: self.has_feeds().then(|| page.from.href(&feed_path(self, &page.reader))),
            json_feed: self.has_feeds().then(|| page.from.href(&json_feed_path(self, &page.reader))),
            translations: self.translations_folder(&page.reader).map(|folder| page.from.href(&folder)),
            license: license(&site.config.license),
            downloads: self.downloads_url(&page.reader, &page.from),
            offline: self.offline_view(page),
            device: self.device_url(&page.reader, &page.from),
            search: self.search_link(&page.reader, &page.from),
            extra: json(&site.config.extra),
        }
    }

    /// What readers must know of a page that is not published yet, or not kept up any more.
    fn state(&self, reading: &Reading, reader: &Tag, from: &From) -> Option<StateView> {
        let edition = reading.edition;
        let (state, date) = match edition.stage(self.site.date) {
            Stage::Draft => ("draft", None),
            Stage::Scheduled(day) => ("scheduled", day.date.map(|date| date.to_string())),
            Stage::Published if edition.meta.is_retired() => ("retired", None),
            Stage::Published => return None,
        };
        let retired = edition.meta.common.retired.as_ref();
        let successor = edition.references.successor.as_ref().and_then(|key| self.site.reading(key, reader));
        Some(StateView {
            state: state.to_owned(),
            date,
            reason: retired.and_then(|retired| retired.reason.clone()),
            successor: successor.map(|successor| self.link_view(&successor, reader, from)),
        })
    }

    fn navigation(&self, page: &Page) -> Vec<NavigationView> {
        let here = match &page.subject {
            Subject::Entry(reading, _) => Some(reading.entry.key.as_str()),
            Subject::Listing(listing) => Some(listing.section.as_str()),
            Subject::NotFound
            | Subject::Chooser
            | Subject::Keywords
            | Subject::Keyword(_)
            | Subject::Translations
            | Subject::Desk(_)
            | Subject::Downloads
            | Subject::Device
            | Subject::Search => None,
        };
        let inside = |key: &str| here.is_some_and(|here| here == key || here.starts_with(&format!("{key}/")));
        let keys = self.site.config.navigation.iter().map(|key| EntryKey::new(key));
        keys.filter_map(|key| {
            let reading = self.site.reading(&key, &page.reader)?;
            let current = inside(key.as_str());
            Some(NavigationView { link: self.link_view(&reading, &page.reader, &page.from), current })
        })
        .collect()
    }

    /// What every page has, whatever its subject.
    fn page_view(&self, page: &Page) -> PageView {
        let site = self.site;
        let language = site.language(&page.reader).expect("pages are made for languages of the site");
        let (key, rendition) = match &page.subject {
            Subject::Entry(reading, rendition) => (Some(reading.entry.key.clone()), *rendition),
            Subject::Keywords => (Some(EntryKey::new(keywords::FOLDER)), Rendition::Learner),
            Subject::Keyword(keyword) => (Some(keywords::key(keyword)), Rendition::Learner),
            Subject::Translations => (Some(translations::key()), Rendition::Learner),
            Subject::Desk(key) => (Some(key.clone()), Rendition::Learner),
            Subject::Downloads => (Some(EntryKey::new(super::downloads::FOLDER)), Rendition::Learner),
            Subject::Device => (Some(EntryKey::new(super::device::FOLDER)), Rendition::Learner),
            Subject::Search => (Some(EntryKey::new(super::search::FOLDER)), Rendition::Learner),
            Subject::Listing(listing) => (Some(listing.section.clone()), Rendition::Learner),
            Subject::NotFound | Subject::Chooser => (None, Rendition::Learner),
        };
        // The same rendition in each language that has it, else the page itself.
        let listed = |tag: &Tag| {
            let Subject::Listing(listing) = &page.subject else { return None };
            self.listing_folder(listing, tag)
        };
        let there = |tag: &Tag| match &key {
            Some(key) => listed(tag).unwrap_or_else(|| match site.entries.get(key) {
                Some(entry) if self.has(key, tag, rendition) => self.folder(entry, tag, rendition),
                Some(_) | None => site.page_folder(tag, key),
            }),
            None => site.page_folder(tag, &EntryKey::new("")),
        };
        let languages = self.readers.iter().map(|other| EditionView {
            language: language_view(other),
            url: page.from.href(&there(&other.tag)),
            current: other.tag == page.reader,
            translated: match &page.subject {
                Subject::Entry(reading, _) => reading.entry.editions.contains_key(&other.tag),
                Subject::Listing(_) => listed(&other.tag).is_some(),
                Subject::Downloads => self.downloads_page(&other.tag).is_some(),
                Subject::NotFound
                | Subject::Chooser
                | Subject::Keywords
                | Subject::Keyword(_)
                | Subject::Translations
                | Subject::Desk(_)
                | Subject::Device
                | Subject::Search => true,
            },
        });
        PageView {
            title: site.titles[&page.reader].title.clone(),
            language: language_view(language),
            languages: languages.collect(),
            license: license(&site.config.license),
            noindex: matches!(page.subject, Subject::NotFound) || rendition != Rendition::Learner,
            ..PageView::default()
        }
    }

    fn fill_chooser(&self, view: &mut View, page: &Page) {
        view.page.template = "chooser".to_owned();
        view.page.canonical = self.site.absolute("");
        view.page.alternates = match self.site.entries.get(&EntryKey::new("")) {
            Some(home) => self.alternates(home),
            None => Vec::new(),
        };
        let choice = |language: &std::sync::Arc<crate::language::Language>| ChoiceView {
            language: language_view(language),
            url: page.from.href(&self.site.prefix(&language.tag)),
            title: self.site.titles[&language.tag].title.clone(),
            description: self.site.titles[&language.tag].description.clone(),
        };
        view.chooser = Some(ChooserView { languages: self.readers.iter().copied().map(choice).collect() });
    }

    fn fill_entry(
        &self,
        view: &mut View,
        page: &Page<'a>,
        reading: &Reading<'a>,
        rendition: Rendition,
        bodies: &[&Body],
    ) {
        let site = self.site;
        let entry = reading.entry;
        let edition = reading.edition;
        let document = &edition.document.value;
        let common = &edition.meta.common;
        view.page = PageView {
            template: self.template(entry, rendition).to_owned(),
            entry: Some(entry.key.as_str().to_owned()),
            title: title(edition).to_owned(),
            description: common.description.clone(),
            keywords: self.keyword_links(entry, &page.reader, &page.from),
            extra: json(&common.extra),
            state: self.state(reading, &page.reader, &page.from),
            noindex: view.page.noindex || !edition.is_listed(site.date) || entry.key.is_example(),
            fallback: (reading.fallback == Fallback::Other).then(|| language_view(reading.language)),
            interactive: is_interactive(reading),
            content: bodies.first().map_or_else(String::new, |body| flow(body)),
            contents: contents(&document.open(), &edition.anchors, rendition.audience(entry.kind)),
            renditions: self.rendition_views(page, reading, rendition),
            breadcrumbs: self.breadcrumbs(entry, &page.reader, &page.from),
            canonical: site.absolute(&site.page_folder(&reading.language.tag, &entry.key)),
            // What search engines leave out has no other languages for them, either.
            alternates: match (reading.fallback, rendition) {
                (Fallback::Own, Rendition::Learner) => self.alternates(entry),
                (Fallback::Own | Fallback::Other, _) => Vec::new(),
            },
            edit_url: site
                .config
                .edit_url
                .as_ref()
                .map(|url| url.replace("{path}", document.origin.as_ref().unwrap_or(&document.path))),
            report_url: self.report_url(
                &reading.language.tag,
                &site.page_folder(&reading.language.tag, &entry.key),
                title(edition),
                document.origin.as_ref().unwrap_or(&document.path),
            ),
            translation: self.translation(reading, page),
            converted: document.origin.is_some().then(|| converted_from(site, reading.language)).flatten(),
            license: license(common.license.as_deref().unwrap_or(&site.config.license)),
            credits: credits(&common.contributions),
            facts: self.facts(reading, &page.reader, &page.from),
            back: self.back(reading, &page.reader, &page.from),
            downloads: match rendition {
                Rendition::Learner => self.downloads(&entry.key, &page.reader, &page.from),
                Rendition::Facilitator | Rendition::Whole | Rendition::Slides => Vec::new(),
            },
            published: common.date.as_ref().and_then(|date| self.day(date, &page.reader)),
            example: entry.key.is_example(),
            calendar: self.calendar_view(reading, &page.from),
            card: self.card_image(reading),
            metas: match rendition {
                Rendition::Learner => self.metas(reading),
                Rendition::Facilitator | Rendition::Whole | Rendition::Slides => Vec::new(),
            },
            cite: match rendition {
                Rendition::Learner => self.cite(reading, &page.reader),
                Rendition::Facilitator | Rendition::Whole | Rendition::Slides => None,
            },
            structured_data: (rendition == Rendition::Learner && !entry.key.is_example())
                .then(|| structured(self, reading))
                .flatten(),
            ..std::mem::take(&mut view.page)
        };
        let reader = &page.reader;
        if entry.key.is_home() {
            view.home = Some(self.home(reader, &page.from));
        } else if site.is_section(entry) {
            view.section = Some(self.section(reading, reader, &page.from));
        } else {
            self.fill_kind(view, page, reading);
        }
        match rendition {
            Rendition::Learner => {}
            Rendition::Facilitator => view.facilitator = Some(self.facilitator(reading, page)),
            Rendition::Whole => {
                let whole = self.whole(reading, page, bodies);
                view.page.interactive |= self.chapters(reading, reader).iter().any(is_interactive);
                view.page.contents = whole.chapters.iter().map(chapter_link).collect();
                view.whole = Some(whole);
            }
            Rendition::Slides => view.slides = Some(self.slides(reading, page, bodies)),
        }
    }

    /// How far the translation is, if something of it is not current.
    fn translation(&self, reading: &Reading, page: &Page) -> Option<TranslationView> {
        let entry = reading.entry;
        let tally = self.site.tallies.get(&(entry.key.clone(), reading.language.tag.clone()))?;
        let (outdated, missing, review) = (tally.outdated.units, tally.untranslated.units, tally.needs_review.units);
        if reading.fallback == Fallback::Other || outdated + missing + review == 0 {
            return None;
        }
        Some(TranslationView {
            source: language_view(self.site.language(&entry.source)?),
            url: page.from.href(&self.site.page_folder(&entry.source, &entry.key)),
            percent: tally.translated_percent(),
            outdated,
            missing,
            review,
        })
    }

    fn template(&self, entry: &Entry, rendition: Rendition) -> &'static str {
        match rendition {
            Rendition::Learner => {}
            Rendition::Facilitator => return "facilitator",
            Rendition::Whole => return "whole",
            Rendition::Slides => return "slides",
        }
        if entry.key.is_home() {
            "home"
        } else if self.site.is_section(entry) {
            "section"
        } else {
            entry.kind.name()
        }
    }

    fn alternates(&self, entry: &Entry) -> Vec<AlternateView> {
        let own = own_addresses(self, entry);
        let default = own.iter().find(|(tag, _)| *tag == self.site.default_language).map(|(_, url)| url.clone());
        let root = entry.key.is_home().then(|| self.site.absolute("")).flatten();
        let x_default = root.or(default).map(|url| AlternateView { hreflang: "x-default".to_owned(), url });
        own.into_iter().map(|(tag, url)| AlternateView { hreflang: tag.to_string(), url }).chain(x_default).collect()
    }

    /// From home to the parent; a lesson's parents are the course it is read in and that course's section.
    fn breadcrumbs(&self, entry: &Entry, reader: &Tag, from: &From) -> Vec<LinkView> {
        let course = self.site.used_in.get(&entry.key).and_then(|courses| courses.first());
        let mut above: Vec<EntryKey> = course.cloned().into_iter().collect();
        let mut key = course.unwrap_or(&entry.key).parent();
        while let Some(parent) = key {
            key = parent.parent();
            above.push(parent);
        }
        above.reverse();
        let readings = above.iter().filter_map(|key| self.site.reading(key, reader));
        readings.map(|reading| self.link_view(&reading, reader, from)).collect()
    }

    fn home(&self, reader: &Tag, from: &From) -> HomeView {
        let cards = |kind| {
            let readings = self.site.of_kind(kind, reader, self.compare(reader));
            readings.iter().map(|reading| self.card(reading, reader, from)).collect()
        };
        HomeView {
            audiences: self.audiences(reader, from),
            courses: cards(KindName::Course),
            toolkits: cards(KindName::Toolkit),
            lessons: cards(KindName::Lesson),
        }
    }

    pub(super) fn card(&self, reading: &Reading, reader: &Tag, from: &From) -> CardView {
        let edition = reading.edition;
        let facets = edition.meta.fields.kind().facets();
        let level = facets.into_iter().find(|(facet, _)| *facet == Facet::Level);
        CardView {
            kind: reading.entry.kind.name().to_owned(),
            link: self.link_view(reading, reader, from),
            description: edition.meta.common.description.clone(),
            level: level.map(|(_, level)| level),
            minutes: edition.minutes() + self.minutes_of_lessons(reading, reader),
            lessons: edition.lessons().count() as u32,
            facts: self.card_facts(reading, reader, from),
            when: self.card_when(reading, reader),
            facets: self.facet_views(reading, reader),
            example: reading.entry.key.is_example(),
            extra: json(&edition.meta.common.extra),
        }
    }

    /// When it takes place, or when news were published.
    fn card_when(&self, reading: &Reading, reader: &Tag) -> Option<WhenView> {
        match reading.entry.kind {
            KindName::Event => {
                reading.edition.meta.fields.kind().period().and_then(|period| self.when(&period, reader))
            }
            KindName::News => reading.edition.meta.common.date.as_ref().and_then(|date| self.day(date, reader)),
            KindName::Page
            | KindName::Lesson
            | KindName::Course
            | KindName::Pathway
            | KindName::Toolkit
            | KindName::Glossary
            | KindName::Campaign
            | KindName::Club
            | KindName::Person
            | KindName::Organisation
            | KindName::Research
            | KindName::Faq
            | KindName::Audience => None,
        }
    }

    pub(super) fn minutes_of_lessons(&self, course: &Reading, reader: &Tag) -> u32 {
        let lessons = course.edition.lessons().filter_map(|key| self.site.reading(key, reader));
        lessons.map(|lesson| lesson.edition.minutes()).sum()
    }

    pub(super) fn lesson(&self, reading: &Reading, reader: &Tag, from: &From) -> LessonView {
        let Fields::Lesson(lesson) = &reading.edition.meta.fields else { return LessonView::default() };
        let links = |keys: &[EntryKey]| {
            let readings = keys.iter().filter_map(|key| self.site.reading(key, reader));
            readings.map(|reading| self.link_view(&reading, reader, from)).collect()
        };
        let courses = self.site.used_in.get(&reading.entry.key).map(Vec::as_slice).unwrap_or_default();
        LessonView {
            level: lesson.level.map(|level| level.name().to_owned()),
            audience: lesson.audience.clone(),
            teaching: lesson.teaching,
            exercises: lesson.exercises,
            minutes: lesson.minutes(),
            status: lesson.status.map(|status| status.name().to_owned()),
            questions: lines(&lesson.questions),
            objectives: lines(&lesson.objectives),
            keypoints: lines(&lesson.keypoints),
            prerequisites: links(&reading.edition.references.prerequisites),
            follow_up: links(&reading.edition.references.follow_up),
            course: courses.first().and_then(|course| self.place_in_course(course, &reading.entry.key, reader, from)),
            used_in: links(courses.get(1..).unwrap_or_default()),
        }
    }

    fn place_in_course(
        &self,
        course: &EntryKey,
        lesson: &EntryKey,
        reader: &Tag,
        from: &From,
    ) -> Option<CoursePlaceView> {
        let course = self.site.reading(course, reader)?;
        let lessons: Vec<&EntryKey> = course.edition.lessons().collect();
        let index = lessons.iter().position(|key| *key == lesson)?;
        let link = |index: usize| {
            let reading = self.site.reading(lessons.get(index)?, reader)?;
            Some(self.link_view(&reading, reader, from))
        };
        Some(CoursePlaceView {
            link: self.link_view(&course, reader, from),
            number: index as u32 + 1,
            count: lessons.len() as u32,
            parts: self.parts(&course, Some(lesson), reader, from),
            previous: index.checked_sub(1).and_then(link),
            next: link(index + 1),
        })
    }

    fn parts(&self, course: &Reading, current: Option<&EntryKey>, reader: &Tag, from: &From) -> Vec<PartView> {
        let Fields::Course(fields) = &course.edition.meta.fields else { return Vec::new() };
        let mut number = 0;
        let mut parts = Vec::new();
        for (part, keys) in fields.parts.iter().zip(&course.edition.references.parts) {
            let mut lessons = Vec::new();
            for reading in keys.iter().filter_map(|key| self.site.reading(key, reader)) {
                number += 1;
                let card = self.card(&reading, reader, from);
                lessons.push(CourseLessonView { number, card, current: current == Some(&reading.entry.key) });
            }
            parts.push(PartView { title: part.title.clone(), lessons });
        }
        parts
    }

    pub(super) fn course(&self, reading: &Reading, reader: &Tag, from: &From) -> CourseView {
        let Fields::Course(course) = &reading.edition.meta.fields else { return CourseView::default() };
        CourseView {
            level: course.level.map(|level| level.name().to_owned()),
            audience: course.audience.clone(),
            parts: self.parts(reading, None, reader, from),
            lessons: reading.edition.lessons().count() as u32,
            minutes: self.minutes_of_lessons(reading, reader),
            syllabus: self.syllabus(reading, reader, from),
            timetable: self.timetable(reading, reader, from),
        }
    }
}

/// The language whose texts become those of a derived one.
fn converted_from(site: &crate::site::Site, language: &crate::language::Language) -> Option<LanguageView> {
    if [ACCENTED, MIRRORED].contains(&language.tag.as_str()) {
        return None;
    }
    Some(language_view(site.language(language.derived.as_ref()?)?))
}

/// The headings of a document as a tree of two levels: `h2` with their `h3`.
fn contents(document: &Document, anchors: &[String], reader: Reader) -> Vec<HeadingView> {
    let mut contents: Vec<HeadingView> = Vec::new();
    let unseen = unseen(document, anchors, reader).headings;
    // A heading without words would be a link without a name.
    let named = |(heading, _): &(&Heading, &String)| !plain(&heading.inlines).trim().is_empty();
    let seen = document.headings.iter().zip(anchors).enumerate().filter(|(index, _)| !unseen.contains(index));
    for (heading, id) in seen.map(|(_, heading)| heading).filter(named) {
        let view = HeadingView { id: id.clone(), title: html::inline(&heading.inlines), children: Vec::new() };
        match (heading.level, contents.last_mut()) {
            (..=2, _) | (3, None) => contents.push(view),
            (3, Some(parent)) => parent.children.push(view),
            _ => {}
        }
    }
    contents
}

/// Whether a text has blocks that a script serves.
fn is_interactive(reading: &Reading) -> bool {
    reading.edition.document.value.open().is_interactive() || !reading.edition.uses.value.is_empty()
}

/// A chapter in the contents of the page.
fn chapter_link(chapter: &ChapterView) -> HeadingView {
    let title = html::inline(&[Inline::Text(chapter.title.clone())]);
    HeadingView { id: chapter.id.clone(), title, children: Vec::new() }
}

/// The HTML of a text in one piece.
pub(super) fn flow(body: &Body) -> String {
    match body {
        Body::Flow(html) => html.clone(),
        Body::Slides(_) => String::new(),
    }
}

pub(super) fn lines(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| html::inline(&inline(text))).collect()
}

/// A table of front matter for templates.
fn json(table: &toml::Table) -> serde_json::Value {
    serde_json::to_value(table).unwrap_or_default()
}

fn credits(contributions: &std::collections::BTreeMap<String, Vec<String>>) -> Vec<CreditView> {
    contributions.iter().map(|(role, names)| CreditView { role: role.clone(), names: names.clone() }).collect()
}

/// The languages of a page as Open Graph wants them. Two alphabets of one language are one.
fn locales(page: &mut PageView) {
    let language = page.fallback.as_ref().unwrap_or(&page.language);
    let own = territory(&Tag::new(language.tag.as_str()));
    let others = page.alternates.iter().filter(|other| other.hreflang != "x-default");
    let others: BTreeSet<String> = others.filter_map(|other| territory(&Tag::new(other.hreflang.as_str()))).collect();
    page.other_locales = others.into_iter().filter(|other| Some(other) != own.as_ref()).collect();
    page.locale = own;
}
