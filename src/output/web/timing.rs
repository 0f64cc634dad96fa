//! Syllabus and timetable of a course, in the words and digits of its readers.

use super::Web;
use super::address::From;
use super::views::lines;
use crate::kind::Fields;
use crate::kind::moment::{Moment, moment};
use crate::kind::timetable::{TimeOfDay, Timetable, TimetableDay};
use crate::language::Tag;
use crate::locale::{DateStyle, Day, Locales};
use crate::site::timetable::{Item, PlannedDay, What};
use crate::site::{EntryKey, Reading, Syllabus};
use crate::view::{
    SessionView, SyllabusPartView, SyllabusRowView, SyllabusView, TimeView, TimetableDayView, TimetableItemView,
    TimetableView, ZoneView,
};

impl<'a> Web<'a> {
    /// Lesson by lesson; `None` if no lesson says how long it takes.
    pub(super) fn syllabus(&self, course: &Reading, reader: &Tag, from: &From) -> Option<SyllabusView> {
        let Fields::Course(fields) = &course.edition.meta.fields else { return None };
        let syllabus = self.site.syllabus(course, reader);
        if syllabus.minutes() == 0 {
            return None;
        }
        let row = |(index, slot): (usize, &crate::site::Slot)| {
            let reading = self.site.reading(&slot.key, reader)?;
            let questions = match &reading.edition.meta.fields {
                Fields::Lesson(lesson) => lines(&lesson.questions),
                _ => Vec::new(),
            };
            Some(SyllabusRowView {
                number: index as u32 + 1,
                at: passed(self.locales, reader, slot.at),
                card: self.card(&reading, reader, from),
                questions,
                pause: slot.pause,
            })
        };
        let part = |(index, part): (usize, &crate::kind::course::Part)| SyllabusPartView {
            title: part.title.clone(),
            rows: syllabus.slots.iter().enumerate().filter(|(_, slot)| slot.part == index).filter_map(row).collect(),
        };
        Some(SyllabusView {
            parts: fields.parts.iter().enumerate().map(part).filter(|part| !part.rows.is_empty()).collect(),
            end: passed(self.locales, reader, syllabus.end),
            minutes: syllabus.end,
        })
    }

    pub(super) fn timetable(&self, course: &Reading, reader: &Tag, from: &From) -> Option<TimetableView> {
        let Fields::Course(fields) = &course.edition.meta.fields else { return None };
        let timetable = fields.timetable.as_ref()?;
        let syllabus = self.site.syllabus(course, reader);
        let item = |item: &Item, day: &TimetableDay| self.item(item, day, timetable, &syllabus, reader, from);
        let day = |(index, (day, planned)): (usize, (&TimetableDay, &PlannedDay))| TimetableDayView {
            number: index as u32 + 1,
            title: day.title.clone(),
            date: date(self.locales, reader, day),
            items: planned.items.iter().map(|one| item(one, day)).collect(),
            end: time_of(self.locales, reader, timetable, day, planned.end),
        };
        let plan = timetable.plan(&syllabus);
        let days: Vec<TimetableDayView> = timetable.days.iter().zip(&plan.days).enumerate().map(day).collect();
        (!days.is_empty()).then(|| TimetableView { zone: zone_view(self.locales, reader, timetable), days })
    }

    fn item(
        &self,
        item: &Item,
        day: &TimetableDay,
        timetable: &Timetable,
        syllabus: &Syllabus,
        reader: &Tag,
        from: &From,
    ) -> TimetableItemView {
        let lesson = match item.what {
            What::Lesson(index) | What::Continued(index) => syllabus.slots.get(index),
            What::Break | What::Lunch => None,
        };
        let reading = lesson.and_then(|slot| self.site.reading(&slot.key, reader));
        TimetableItemView {
            kind: item.what.name().to_owned(),
            start: time_of(self.locales, reader, timetable, day, item.start),
            end: time_of(self.locales, reader, timetable, day, item.end),
            minutes: item.end - item.start,
            link: reading.map(|reading| self.link_view(&reading, reader, from)),
        }
    }

    /// When a lesson is taught by the timetable of its course, pauses within it left out.
    pub(super) fn sessions(&self, course: &Reading, lesson: &EntryKey, reader: &Tag) -> Vec<SessionView> {
        let Fields::Course(fields) = &course.edition.meta.fields else { return Vec::new() };
        let Some(timetable) = &fields.timetable else { return Vec::new() };
        let syllabus = self.site.syllabus(course, reader);
        let plan = timetable.plan(&syllabus);
        let mut sessions = Vec::new();
        for (number, (day, planned)) in timetable.days.iter().zip(&plan.days).enumerate() {
            let is_it = |item: &&Item| match item.what {
                What::Lesson(index) | What::Continued(index) => {
                    syllabus.slots.get(index).is_some_and(|slot| slot.key == *lesson)
                }
                What::Break | What::Lunch => false,
            };
            sessions.extend(planned.items.iter().filter(is_it).map(|item| SessionView {
                day: number as u32 + 1,
                date: date(self.locales, reader, day),
                start: time_of(self.locales, reader, timetable, day, item.start),
                end: time_of(self.locales, reader, timetable, day, item.end),
            }));
        }
        sessions
    }
}

/// Time that has passed since the start.
pub fn passed(locales: &Locales, reader: &Tag, minutes: u32) -> TimeView {
    TimeView { text: locales.clock(reader, minutes), datetime: format!("PT{}H{}M", minutes / 60, minutes % 60) }
}

/// The date of a day, with the day of the week.
pub fn date(locales: &Locales, reader: &Tag, day: &TimetableDay) -> Option<TimeView> {
    let written = day.date?.date?.to_string();
    let text = locales.date(reader, Day::from_iso(&written)?, DateStyle::Full);
    Some(TimeView { text, datetime: written })
}

/// A time of a day: with its date and its distance from UTC, as far as they are known.
pub fn time_of(locales: &Locales, reader: &Tag, timetable: &Timetable, day: &TimetableDay, minutes: u32) -> TimeView {
    // What runs past midnight ends on a day that nobody has planned.
    let time = TimeOfDay(minutes % 1440);
    let date = day.date.and_then(|date| date.date).filter(|_| minutes < 1440);
    let there = date.and_then(|date| on_the_clock(timetable, date, time));
    let datetime = match (date, there) {
        (None, _) => time.to_string(),
        (Some(date), None) => format!("{date}T{time}"),
        (Some(_), Some(there)) => there.iso,
    };
    TimeView { text: locales.time(reader, time.0), datetime }
}

/// The zone of a timetable, with its distance from UTC on the first day; `None` if it names none.
pub fn zone_view(locales: &Locales, reader: &Tag, timetable: &Timetable) -> Option<ZoneView> {
    let name = timetable.timezone.clone()?;
    let first = timetable.days.first().and_then(|day| on_the_clock(timetable, day.date?.date?, day.start));
    let offset = first.map(|there| {
        let sign = if there.offset < 0 { '−' } else { '+' };
        format!("{sign}{}", locales.clock(reader, there.offset.unsigned_abs()))
    });
    Some(ZoneView { name, offset })
}

fn on_the_clock(timetable: &Timetable, date: toml::value::Date, TimeOfDay(minutes): TimeOfDay) -> Option<Moment> {
    let time = toml::value::Time {
        hour: (minutes / 60) as u8,
        minute: (minutes % 60) as u8,
        second: Some(0),
        nanosecond: None,
    };
    let written = toml::value::Datetime { date: Some(date), time: Some(time), offset: None };
    moment(&written, Some(timetable.timezone.as_deref()?))
}
