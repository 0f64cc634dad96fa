//! The order of things: courses and their lessons, sections and their entries.

use super::{Edition, Entry, EntryKey, Reading, Site};
use crate::kind::{Fields, KindName};
use crate::language::Tag;
use std::collections::BTreeMap;

/// lesson → the courses that use it.
pub fn used_in(entries: &BTreeMap<EntryKey, Entry>) -> BTreeMap<EntryKey, Vec<EntryKey>> {
    let mut used: BTreeMap<EntryKey, Vec<EntryKey>> = BTreeMap::new();
    for entry in entries.values() {
        let lessons =
            entry.editions.get(&entry.source).into_iter().flat_map(|edition| edition.references.parts.iter().flatten());
        for lesson in lessons {
            let courses = used.entry(lesson.clone()).or_default();
            if !courses.contains(&entry.key) {
                courses.push(entry.key.clone());
            }
        }
    }
    used
}

impl Site {
    /// The nearest entry above: the folder that an entry is in, or one further up if that has no page.
    fn section_of(&self, key: &EntryKey) -> Option<EntryKey> {
        std::iter::successors(key.parent(), EntryKey::parent).find(|key| self.entries.contains_key(key))
    }

    /// The entries inside of a folder, also those in folders of it that have no page, by `order`, then as `compare` orders their titles.
    pub fn children<'a>(
        &'a self,
        parent: &EntryKey,
        language: &Tag,
        compare: impl Fn(&str, &str) -> std::cmp::Ordering,
    ) -> Vec<Reading<'a>> {
        let inside = |entry: &&Entry| self.section_of(&entry.key).as_ref() == Some(parent);
        self.sorted(self.entries.values().filter(inside), language, compare)
    }

    /// All entries of a kind, in the same order.
    pub fn of_kind<'a>(
        &'a self,
        kind: KindName,
        language: &Tag,
        compare: impl Fn(&str, &str) -> std::cmp::Ordering,
    ) -> Vec<Reading<'a>> {
        self.sorted(self.entries.values().filter(|entry| entry.kind == kind), language, compare)
    }

    fn first_inside(&self, key: &EntryKey) -> Option<&EntryKey> {
        let folder = EntryKey::new(&format!("{key}/"));
        let next = self.entries.range(folder.clone()..).next().map(|(key, _)| key);
        next.filter(|next| next.as_str().starts_with(folder.as_str()))
    }

    fn sorted<'a>(
        &'a self,
        entries: impl Iterator<Item = &'a Entry>,
        language: &Tag,
        compare: impl Fn(&str, &str) -> std::cmp::Ordering,
    ) -> Vec<Reading<'a>> {
        let mut readings: Vec<Reading<'a>> = entries
            .filter(|entry| !entry.is_retired())
            .filter_map(|entry| self.reading(&entry.key, language))
            .collect();
        let order = |reading: &Reading| reading.edition.meta.common.order.unwrap_or(i64::MAX);
        readings.sort_by(|a, b| {
            let titles = || compare(&a.edition.meta.common.title, &b.edition.meta.common.title);
            order(a).cmp(&order(b)).then_with(titles).then_with(|| a.entry.key.cmp(&b.entry.key))
        });
        readings
    }

    /// Whether a page is a section: the index of a folder that has entries.
    pub fn is_section(&self, entry: &Entry) -> bool {
        entry.kind == KindName::Page && !entry.key.is_home() && self.first_inside(&entry.key).is_some()
    }
}

impl Edition {
    /// Minutes of work: of a lesson; 0 for what does not say.
    pub fn minutes(&self) -> u32 {
        if let Fields::Lesson(lesson) = &self.meta.fields { lesson.minutes() } else { 0 }
    }

    /// The lessons of a course in order, all parts together.
    pub fn lessons(&self) -> impl Iterator<Item = &EntryKey> {
        self.references.parts.iter().flatten()
    }
}
