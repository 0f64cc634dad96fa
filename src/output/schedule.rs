//! Syllabus and timetable of a book's course: every word and number ready to print.

use super::web::timing::{date, passed, time_of, zone_view};
use crate::document::inline;
use crate::kind::Fields;
use crate::kind::timetable::{Timetable, TimetableDay};
use crate::language::Tag;
use crate::locale::{Arguments, Locales, Value};
use crate::render::typst as print;
use crate::site::timetable::{Item, PlannedDay, What};
use crate::site::{EntryKey, Reading, Site, Slot, Syllabus};
use serde::Serialize;

#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct BookSchedule {
    /// `None` if no lesson says how long it takes.
    pub syllabus: Option<BookSyllabus>,
    pub timetable: Option<BookTimetable>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BookSyllabus {
    pub rows: Vec<BookSyllabusRow>,
    /// "3:50"
    pub end: String,
    /// "3 h 50 min with breaks."
    pub total: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BookSyllabusRow {
    /// The title of the part that begins with it.
    pub part: Option<String>,
    /// "0:35"
    pub at: String,
    /// Index into the chapters of the book.
    pub chapter: usize,
    /// "35 minutes"
    pub time: Option<String>,
    /// Inlines as print templates read them.
    pub questions: Vec<serde_json::Value>,
    /// "Break, 15 minutes"
    pub pause: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BookTimetable {
    /// "All times are in …"
    pub zone: Option<String>,
    pub days: Vec<BookDay>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BookDay {
    pub title: String,
    pub date: Option<String>,
    pub items: Vec<BookItem>,
    pub end: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BookItem {
    pub start: String,
    /// Index into the chapters of the book; `None` for a pause.
    pub chapter: Option<usize>,
    /// "Lunch", "(continued)"; empty where a lesson begins.
    pub words: String,
    /// "35 minutes"
    pub time: String,
}

/// What makes the words of a schedule.
pub struct Scheduler<'a> {
    pub site: &'a Site,
    pub locales: &'a Locales,
    pub reader: &'a Tag,
    /// The keys of the book's chapters.
    pub chapters: Vec<&'a EntryKey>,
}

impl Scheduler<'_> {
    pub fn schedule(&self, course: &Reading) -> BookSchedule {
        let Fields::Course(fields) = &course.edition.meta.fields else { return BookSchedule::default() };
        let syllabus = self.site.syllabus(course, self.reader);
        BookSchedule {
            syllabus: (syllabus.minutes() > 0).then(|| self.syllabus(&syllabus, &fields.parts)),
            timetable: fields.timetable.as_ref().map(|timetable| self.timetable(timetable, &syllabus)),
        }
    }

    fn syllabus(&self, syllabus: &Syllabus, parts: &[crate::kind::course::Part]) -> BookSyllabus {
        let mut last = None;
        let mut rows = Vec::new();
        for slot in &syllabus.slots {
            let Some(chapter) = self.chapter(slot) else { continue };
            let begins = last != Some(slot.part);
            last = Some(slot.part);
            rows.push(BookSyllabusRow {
                part: parts.get(slot.part).and_then(|part| part.title.clone()).filter(|_| begins),
                at: passed(self.locales, self.reader, slot.at).text,
                chapter,
                time: (slot.minutes() > 0).then(|| self.minutes("lesson-minutes", slot.minutes())),
                questions: self.questions(&slot.key),
                pause: (slot.pause > 0).then(|| self.minutes("syllabus-break", slot.pause)),
            });
        }
        BookSyllabus {
            rows,
            end: passed(self.locales, self.reader, syllabus.end).text,
            total: self.minutes("syllabus-total", syllabus.end),
        }
    }

    fn questions(&self, lesson: &EntryKey) -> Vec<serde_json::Value> {
        let Some(reading) = self.site.reading(lesson, self.reader) else { return Vec::new() };
        match &reading.edition.meta.fields {
            Fields::Lesson(lesson) => lesson.questions.iter().map(|text| print::inline(&inline(text))).collect(),
            _ => Vec::new(),
        }
    }

    fn timetable(&self, timetable: &Timetable, syllabus: &Syllabus) -> BookTimetable {
        let plan = timetable.plan(syllabus);
        let days = timetable.days.iter().zip(&plan.days).enumerate();
        let day = |(index, (day, planned)): (usize, (&TimetableDay, &PlannedDay))| BookDay {
            title: day.title.clone().unwrap_or_else(|| {
                self.text("timetable-day", &[("number".to_owned(), Value::Number(index as f64 + 1.0))].into())
            }),
            date: date(self.locales, self.reader, day).map(|date| date.text),
            items: planned.items.iter().map(|item| self.item(item, timetable, day, syllabus)).collect(),
            end: time_of(self.locales, self.reader, timetable, day, planned.end).text,
        };
        let zone = zone_view(self.locales, self.reader, timetable).map(|zone| {
            let text = |name: &str, value: String| (name.to_owned(), Value::Text(value));
            match zone.offset {
                Some(offset) => self.text("timetable-zone", &[text("zone", zone.name), text("offset", offset)].into()),
                None => self.text("timetable-zone-name", &[text("zone", zone.name)].into()),
            }
        });
        BookTimetable { zone, days: days.map(day).collect() }
    }

    fn item(&self, item: &Item, timetable: &Timetable, day: &TimetableDay, syllabus: &Syllabus) -> BookItem {
        let (slot, words) = match item.what {
            What::Lesson(index) => (syllabus.slots.get(index), None),
            What::Continued(index) => (syllabus.slots.get(index), Some("timetable-continued")),
            What::Break => (None, Some("timetable-break")),
            What::Lunch => (None, Some("timetable-lunch")),
        };
        BookItem {
            start: time_of(self.locales, self.reader, timetable, day, item.start).text,
            chapter: slot.and_then(|slot| self.chapter(slot)),
            words: words.map(|key| self.text(key, &Arguments::new())).unwrap_or_default(),
            time: self.minutes("lesson-minutes", item.end - item.start),
        }
    }

    fn chapter(&self, slot: &Slot) -> Option<usize> {
        self.chapters.iter().position(|key| **key == slot.key)
    }

    fn minutes(&self, key: &str, minutes: u32) -> String {
        self.text(key, &[("n".to_owned(), Value::Number(f64::from(minutes)))].into())
    }

    fn text(&self, key: &str, arguments: &Arguments) -> String {
        // A missing message has been noted when the locales were loaded.
        self.locales.text(self.reader, key, arguments).map_or_else(|_| key.to_owned(), |message| message.text)
    }
}
