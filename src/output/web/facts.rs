//! Facts in words: dates in the reader's language and the clock of the place, names of countries, links to entries.

use super::address::{From, language_view};
use super::words::message;
use super::{Web, arguments};
use crate::kind::moment::{Moment, Period, moment};
use crate::kind::vocabulary::AUDIENCES;
use crate::kind::{Fact, FactValue, Fields, Relation};
use crate::language::{self, Tag};
use crate::locale::{Arguments, Locales, Value};
use crate::site::{Fallback, Reading};
use crate::view::*;
use std::collections::BTreeMap;
use toml::value::Datetime;

/// The facts that a card has room for, by their labels.
const ON_CARDS: [&str; 10] = [
    "status",
    "fact-period",
    "fact-mode",
    "fact-place",
    "fact-institution",
    "roles",
    "fact-type",
    "fact-authors",
    "fact-year",
    "facet-area",
];

impl Web<'_> {
    /// What a page lists under its title.
    pub(super) fn facts(&self, reading: &Reading, reader: &Tag, from: &From) -> Vec<FactView> {
        let mut facts: Vec<FactView> = self.scope(reading, reader).into_iter().collect();
        facts.extend(self.reading_time(reading, reader));
        let told = reading.edition.meta.fields.kind().facts();
        facts.extend(told.iter().map(|fact| self.fact(fact, reading, reader, from)));
        facts.retain(|fact| !fact.values.is_empty());
        facts
    }

    /// Those of them that matter in a list.
    pub(super) fn card_facts(&self, reading: &Reading, reader: &Tag, from: &From) -> Vec<FactView> {
        let told = reading.edition.meta.fields.kind().facts();
        let few = told.iter().filter(|fact| ON_CARDS.contains(&fact.label) && !fact.values.is_empty());
        few.map(|fact| self.fact(fact, reading, reader, from)).collect()
    }

    fn fact(&self, fact: &Fact, reading: &Reading, reader: &Tag, from: &From) -> FactView {
        FactView {
            label: self.word(reader, fact.label),
            icon: fact.icon.to_owned(),
            values: fact.values.iter().map(|value| self.fact_value(value, reading, reader, from)).collect(),
        }
    }

    /// How much there is of a course: its lessons, and how long they take.
    fn scope(&self, reading: &Reading, reader: &Tag) -> Vec<FactView> {
        let Fields::Course(_) = &reading.edition.meta.fields else { return Vec::new() };
        let fact = |label: &str, icon: &str, key: &str, number: u32| {
            let text = message(self.locales, reader, key, &arguments([("n", Value::Number(f64::from(number)))]));
            let values = if number > 0 { vec![FactValueView { text, ..FactValueView::default() }] } else { Vec::new() };
            FactView { label: self.word(reader, label), icon: icon.to_owned(), values }
        };
        let lessons = reading.edition.lessons().count() as u32;
        let minutes = self.minutes_of_lessons(reading, reader);
        vec![
            fact("home-lessons", "lessons", "lessons-count", lessons),
            fact("time", "clock", "lesson-minutes", minutes),
        ]
    }

    /// How long a text takes to read that does not say how long it takes.
    fn reading_time(&self, reading: &Reading, reader: &Tag) -> Option<FactView> {
        let minutes = crate::output::reading_minutes(reading)?;
        let n = arguments([("n", Value::Number(f64::from(minutes)))]);
        let text = message(self.locales, reader, "reading-time", &n);
        let values = vec![FactValueView { text, ..FactValueView::default() }];
        Some(FactView { label: self.word(reader, "time"), icon: "clock".to_owned(), values })
    }

    fn fact_value(&self, value: &FactValue, reading: &Reading, reader: &Tag, from: &From) -> FactValueView {
        let plain = |text: String| FactValueView { text, ..FactValueView::default() };
        let own = || (reading.fallback == Fallback::Other).then(|| language_view(reading.language));
        let number = |key: &str, name: &str, number: f64| {
            plain(message(self.locales, reader, key, &arguments([(name, Value::Number(number))])))
        };
        match value {
            FactValue::Text(text) => FactValueView { text: text.clone(), language: own(), ..FactValueView::default() },
            FactValue::Word(key) => plain(self.word(reader, key)),
            FactValue::Code { text, url } => {
                FactValueView { text: text.clone(), url: url.clone(), code: true, ..FactValueView::default() }
            }
            FactValue::Link { title: Some(title), url } => FactValueView {
                text: title.clone(),
                url: Some(url.clone()),
                language: own(),
                ..FactValueView::default()
            },
            FactValue::Link { title: None, url } => {
                FactValueView { text: bare(url), url: Some(url.clone()), code: true, ..FactValueView::default() }
            }
            FactValue::Entry { path, written } => self.named(reading, path, written, reader, from),
            FactValue::Language(tag) => self.language_value(tag),
            FactValue::Country(code) => plain(self.word(reader, &format!("country-{code}"))),
            FactValue::Audience(id) => {
                let audience = self.audience_name(id, reader, from);
                FactValueView {
                    text: audience.name,
                    url: audience.url,
                    language: audience.language,
                    ..FactValueView::default()
                }
            }
            FactValue::Day(day) => self.when_value(&Period { start: *day, end: None, zone: None }, reader),
            FactValue::Period(period) => self.when_value(period, reader),
            FactValue::Year(year) => plain(self.year(*year, reader)),
            FactValue::Number(count) => plain(self.locales.number(reader, *count as f64)),
            FactValue::Minutes(minutes) => number("lesson-minutes", "n", f64::from(*minutes)),
        }
    }

    /// Who or what is named at a place of the front matter: a link, or the name that is written there.
    pub(super) fn named(
        &self,
        reading: &Reading,
        path: &str,
        written: &str,
        reader: &Tag,
        from: &From,
    ) -> FactValueView {
        let there = reading.edition.references.at(path).and_then(|key| self.site.reading(key, reader));
        match there {
            Some(there) => {
                let link = self.link_view(&there, reader, from);
                FactValueView {
                    text: link.title,
                    url: Some(link.url),
                    language: link.language,
                    ..FactValueView::default()
                }
            }
            None => FactValueView { text: written.to_owned(), ..FactValueView::default() },
        }
    }

    /// The names of a list in the front matter.
    pub(super) fn names(
        &self,
        reading: &Reading,
        path: &str,
        written: &[String],
        reader: &Tag,
        from: &From,
    ) -> Vec<FactValueView> {
        let name =
            |(index, written): (usize, &String)| self.named(reading, &format!("{path}.{index}"), written, reader, from);
        written.iter().enumerate().map(name).collect()
    }

    /// A language by its own name.
    pub(super) fn language_value(&self, tag: &str) -> FactValueView {
        match language::resolve(tag, &language::Overrides::default()) {
            Ok(language) => FactValueView {
                text: language.autonym.clone(),
                language: Some(language_view(&language)),
                ..FactValueView::default()
            },
            Err(_) => FactValueView { text: tag.to_owned(), code: true, ..FactValueView::default() },
        }
    }

    /// An audience by the words of the program, or by the title of its page.
    pub(super) fn audience_name(&self, id: &str, reader: &Tag, from: &From) -> AudienceNameView {
        let page = self.site.audiences.get(id).and_then(|key| self.site.reading(key, reader));
        let link = page.map(|page| self.link_view(&page, reader, from));
        let url = link.as_ref().map(|link| link.url.clone());
        let (known, id) = (AUDIENCES.contains(&id), id.to_owned());
        match (known, link) {
            (false, Some(link)) => AudienceNameView { id, name: link.title, url, language: link.language },
            (true, _) => {
                let name = self.word(reader, &format!("audience-{id}"));
                AudienceNameView { id, name, url, language: None }
            }
            (false, None) => AudienceNameView { name: id.clone(), id, url, language: None },
        }
    }

    pub(super) fn word(&self, reader: &Tag, key: &str) -> String {
        message(self.locales, reader, key, &Arguments::new())
    }

    pub(super) fn year(&self, year: i64, reader: &Tag) -> String {
        message(self.locales, reader, "year", &arguments([("year", Value::Number(year as f64))]))
    }

    fn when_value(&self, period: &Period, reader: &Tag) -> FactValueView {
        let when = self.when(period, reader);
        let text = when.as_ref().map(|when| when.text.clone()).unwrap_or_default();
        FactValueView { text, when, ..FactValueView::default() }
    }

    /// A single day or time.
    pub(super) fn day(&self, written: &Datetime, reader: &Tag) -> Option<WhenView> {
        self.when(&Period { start: *written, end: None, zone: None }, reader)
    }

    /// A stretch of time, as clocks at its place show it, in the reader's language.
    pub(super) fn when(&self, period: &Period, reader: &Tag) -> Option<WhenView> {
        let start = period.start()?;
        let end = period.end();
        let over = period.over();
        let zone = start.time.is_some().then(|| clock_of(&start, period.zone.as_deref()));
        Some(WhenView {
            text: when_text(self.locales, &start, end.as_ref(), reader),
            hijri: self.hijri(&start, end.as_ref(), reader),
            start: start.iso.clone(),
            end: end.map(|end| end.iso),
            zone,
            over,
            past: over.is_some_and(|over| over <= self.site.date),
        })
    }

    /// The first day and the last one in the Islamic calendar, for readers of a language that asks for it.
    fn hijri(&self, start: &Moment, end: Option<&Moment>, reader: &Tag) -> Option<String> {
        self.site.language(reader).filter(|language| language.hijri)?;
        let last = end.filter(|end| end.day != start.day);
        let near = |moment: &Moment| {
            message(self.locales, reader, "hijri-near", &arguments([("date", Value::Text(moment.day.clone()))]))
        };
        Some(std::iter::once(start).chain(last).map(near).collect::<Vec<_>>().join(" – "))
    }

    /// "10:00" in the digits of the language.
    pub(super) fn clock(&self, moment: &Moment, reader: &Tag) -> Option<String> {
        clock(self.locales, moment, reader)
    }

    /// What points at the entry, in groups by what it does so for.
    pub(super) fn back(&self, reading: &Reading, reader: &Tag, from: &From) -> Vec<BackView> {
        let key = &reading.entry.key;
        let course = self.site.used_in.get(key).and_then(|courses| courses.first());
        let mut groups: BTreeMap<&str, BackView> = BTreeMap::new();
        for (relation, other) in self.site.back.get(key).into_iter().flatten() {
            let Some(name) = back_name(*relation) else { continue };
            // Its own course stands beside a lesson already.
            if *relation == Relation::Part && Some(other) == course {
                continue;
            }
            let Some(there) = self.site.reading(other, reader) else { continue };
            let group = groups.entry(name).or_insert_with(|| BackView {
                name: name.to_owned(),
                label: self.word(reader, &format!("back-{name}")),
                links: Vec::new(),
            });
            let link = self.link_view(&there, reader, from);
            if !group.links.iter().any(|known| known.link.url == link.url) {
                let when = there.edition.meta.fields.kind().period().and_then(|period| self.when(&period, reader));
                group.links.push(BackLinkView { link, kind: there.entry.kind.name().to_owned(), when });
            }
        }
        groups.into_values().collect()
    }
}

fn clock(locales: &Locales, moment: &Moment, reader: &Tag) -> Option<String> {
    let (hour, minute) = moment.time?;
    Some(locales.clock(reader, hour * 60 + minute))
}

/// A stretch of time in words: "14 March 2027, 10:00–12:00".
pub(in crate::output) fn when_text(locales: &Locales, start: &Moment, end: Option<&Moment>, reader: &Tag) -> String {
    let clock = |moment: &Moment| clock(locales, moment, reader);
    let mut texts: BTreeMap<&str, String> = BTreeMap::from([("day", start.day.clone())]);
    let key = match (clock(start), end) {
        (None, None) => "when-day",
        (None, Some(end)) if end.day == start.day => "when-day",
        (None, Some(end)) => {
            texts.insert("last", end.day.clone());
            "when-days"
        }
        (Some(time), None) => {
            texts.insert("time", time);
            "when-time"
        }
        (Some(time), Some(end)) => {
            texts.insert("time", time);
            texts.insert("end", clock(end).unwrap_or_default());
            texts.insert("last", end.day.clone());
            if end.day == start.day { "when-times" } else { "when-span" }
        }
    };
    let arguments = texts.into_iter().map(|(name, text)| (name.to_owned(), Value::Text(text))).collect();
    message(locales, reader, key, &arguments)
}

/// The end of the Fluent id `back-…`; `None` for what is shown otherwise.
fn back_name(relation: Relation) -> Option<&'static str> {
    match relation {
        Relation::Part | Relation::Stop | Relation::Start | Relation::Toolkit | Relation::Link => Some("used-in"),
        Relation::Programme => Some("taught-at"),
        // The lesson's own links to its neighbours say the same.
        Relation::Prerequisite | Relation::FollowUp => None,
        Relation::Campaign
        | Relation::Facilitator
        | Relation::Organiser
        | Relation::Mentor
        | Relation::Lead
        | Relation::Jury
        | Relation::Institution
        | Relation::Member
        | Relation::Editor
        | Relation::Author
        | Relation::Translator
        | Relation::Contributor
        | Relation::Related => Some(relation.name()),
    }
}

/// "Asia/Dhaka, UTC+06:00"
fn clock_of(moment: &Moment, zone: Option<&str>) -> String {
    let sign = if moment.offset < 0 { '−' } else { '+' };
    let offset = moment.offset.abs();
    let greenwich = format!("UTC{sign}{:02}:{:02}", offset / 60, offset % 60);
    match zone {
        Some(zone) => format!("{}, {greenwich}", zone.replace('_', " ")),
        None => greenwich,
    }
}

/// An address as people write it.
fn bare(url: &str) -> String {
    let text = url.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("mailto:");
    text.trim_start_matches("www.").trim_end_matches('/').to_owned()
}

/// The day of a date in front matter, for sorting.
pub(super) fn first_instant(written: &Datetime) -> i64 {
    moment(written, None).map_or(i64::MIN, |moment| moment.instant)
}
