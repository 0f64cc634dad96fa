//! The life of an entry: draft, scheduled, published, retired.

use super::editions::place;
use super::links::Directory;
use super::{Edition, Entry, EntryKey, Site};
use crate::diagnostic::{Diagnostic, life as complain};
use crate::document::Summary;
use crate::kind::{Fields, Meta};
use crate::language::Language;
use std::collections::BTreeMap;
use std::sync::Arc;
use toml::value::Datetime;

/// What a build holds besides that which is published now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Preview {
    /// `--drafts`
    pub drafts: Shown,
    /// `--future`
    pub future: Shown,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Shown {
    #[default]
    No,
    Yes,
}

/// Where an edition stands before it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    Published,
    Draft,
    /// Its day is still to come.
    Scheduled(Datetime),
}

impl Preview {
    pub fn shows(&self, stage: &Stage) -> bool {
        match stage {
            Stage::Published => true,
            Stage::Draft => self.drafts == Shown::Yes,
            Stage::Scheduled(_) => self.future == Shown::Yes,
        }
    }
}

/// The stage of one file by what it says itself. `now` in seconds since 1970; a day begins at midnight in UTC.
pub fn stage(document: &Summary, now: i64) -> Stage {
    let table = &document.front.table;
    let draft = table.get("draft").and_then(toml::Value::as_bool).unwrap_or_default();
    let publish = table.get("publish").and_then(toml::Value::as_datetime);
    stage_of(draft, publish, now)
}

fn stage_of(draft: bool, publish: Option<&Datetime>, now: i64) -> Stage {
    match publish {
        _ if draft => Stage::Draft,
        Some(day) if day_number(day).is_some_and(|day| day > now.div_euclid(DAY)) => Stage::Scheduled(*day),
        Some(_) | None => Stage::Published,
    }
}

/// Seconds in a day.
const DAY: i64 = 24 * 60 * 60;

/// Days since 1970.
fn day_number(moment: &Datetime) -> Option<i64> {
    let date = moment.date?;
    let date = jiff::civil::Date::new(date.year as i16, date.month as i8, date.day as i8).ok()?;
    Some(date.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp().as_second().div_euclid(DAY))
}

impl Meta {
    /// Whether it should not be used any more.
    pub fn is_retired(&self) -> bool {
        let by_status = match &self.fields {
            Fields::Lesson(lesson) => lesson.status.is_some_and(|status| status.name() == "retired"),
            _ => false,
        };
        self.common.retired.is_some() || by_status
    }
}

impl Edition {
    /// What it is at a time in seconds since 1970, whatever else the build holds.
    pub fn stage(&self, now: i64) -> Stage {
        stage_of(self.meta.common.draft, self.meta.common.publish.as_ref(), now)
    }

    /// Whether lists, feeds and search engines should pass over it.
    pub fn is_listed(&self, now: i64) -> bool {
        !self.meta.is_retired() && self.stage(now) == Stage::Published
    }
}

impl Entry {
    /// Whether its source, and with it the entry, is retired.
    pub fn is_retired(&self) -> bool {
        self.editions.get(&self.source).is_some_and(|edition| edition.meta.is_retired())
    }
}

/// What a build leaves out: the entries, so that links to them can be told from mistakes.
pub fn hidden<'a>(
    documents: impl Iterator<Item = &'a Summary>,
    languages: &[Arc<Language>],
    now: i64,
) -> BTreeMap<EntryKey, Stage> {
    let staged = documents.map(|document| (document, stage(document, now)));
    let unpublished = staged.filter(|(_, stage)| *stage != Stage::Published);
    unpublished.filter_map(|(document, stage)| Some((place(&document.path, languages)?.1, stage))).collect()
}

/// The entry to use instead of a retired one. A wrong id is noted where it is written.
pub fn successor(
    meta: &Meta,
    document: &Summary,
    directory: &Directory,
    notes: &mut Vec<Diagnostic>,
) -> Option<EntryKey> {
    let id = meta.common.retired.as_ref()?.successor.as_ref()?;
    match directory.by_id(id) {
        Ok(key) => Some(key),
        Err(several) => {
            if document.front.spans.contains_key("retired.successor") {
                let known = directory.keys.iter().map(EntryKey::as_str);
                let place = document.key_span("retired.successor");
                notes.push(crate::diagnostic::link::unknown_id(id, place, &several, known));
            }
            None
        }
    }
}

/// Entries that send readers to a retired one, and retired ones that do not say why.
pub fn check(site: &Site, notes: &mut Vec<Diagnostic>) {
    for entry in site.entries.values() {
        let Some(edition) = entry.editions.get(&entry.source) else { continue };
        let document = &edition.document.value;
        if entry.is_retired() {
            let told = edition.meta.common.retired.as_ref().is_some_and(|retired| retired.reason.is_some());
            if !told {
                let key = if document.front.spans.contains_key("retired") { "retired" } else { "status" };
                notes.push(complain::retired_without_reason(document.key_span(key)));
            }
            continue;
        }
        for (path, (_, key)) in &edition.references.named {
            if let Some(old) = site.entries.get(key).filter(|old| old.is_retired()) {
                let successor = old.editions.get(&old.source).and_then(|old| old.references.successor.as_ref());
                let successor = successor.map(EntryKey::as_str);
                notes.push(complain::retired_in_use(key.as_str(), successor, document.key_span(path)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_published_from_the_beginning_of_its_day() {
        let publish: Datetime = "2026-11-22".parse().unwrap();
        let at = |now: &str| {
            let now: jiff::Timestamp = now.parse().unwrap();
            stage_of(false, Some(&publish), now.as_second())
        };
        assert_eq!(at("2026-11-21T23:59:59Z"), Stage::Scheduled(publish));
        assert_eq!(at("2026-11-22T00:00:00Z"), Stage::Published);
        assert_eq!(stage_of(true, Some(&publish), i64::MAX), Stage::Draft);
        assert_eq!(stage_of(false, None, 0), Stage::Published);
    }
}
