//! Sections: the entries of a folder as cards, in groups, with what they can be filtered by.

use super::Web;
use super::address::{From, language_view};
use super::facts::first_instant;
use super::filtered::Listing;
use crate::kind::vocabulary::Level;
use crate::kind::{Facet, KindName};
use crate::language::{self, Tag};
use crate::site::{EntryKey, Reading, slug};
use crate::view::*;
use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

/// Lists that are shorter need no filters.
const FILTERS_FROM: usize = 3;
/// Cards of one kind on the page of an audience.
const FEW: usize = 6;
/// Lengths, shortest first, with the minutes that are still one.
const LENGTHS: [(&str, u32); 4] = [("short", 30), ("medium", 60), ("long", 180), ("days", u32::MAX)];

impl Web<'_> {
    /// The page of a folder.
    pub(super) fn section(&self, reading: &Reading, reader: &Tag, from: &From) -> SectionView {
        let children = self.site.children(&reading.entry.key, reader, self.compare(reader));
        let folder = reading.entry.key.as_str().rsplit('/').next().unwrap_or_default();
        let children = in_order(KindName::from_folder(folder), children);
        let entries: Vec<CardView> = children.iter().map(|child| self.card(child, reader, from)).collect();
        let short = children.len() < FILTERS_FROM;
        let filters = if short { Vec::new() } else { self.filters(&reading.entry.key, &children, reader, from) };
        let calendar = match KindName::from_folder(folder) {
            Some(KindName::Event | KindName::Club | KindName::Campaign) => self.language_calendar(reader, from),
            _ => None,
        };
        SectionView {
            groups: self.groups(folder, &entries, reader),
            map: self.map(&children, reader, from),
            mentors: self.mentors(&children, reader, from),
            calendar,
            entries,
            filters,
        }
    }

    /// Coming and past events; anything else in one group.
    fn groups(&self, folder: &str, entries: &[CardView], reader: &Tag) -> Vec<GroupView> {
        let group = |name: &str, title: Option<String>, cards: Vec<CardView>| GroupView {
            name: name.to_owned(),
            title,
            cards,
            all: None,
        };
        if KindName::from_folder(folder) != Some(KindName::Event) {
            return vec![group("all", None, entries.to_vec())];
        }
        let is_past = |card: &&CardView| card.when.as_ref().is_some_and(|when| when.past);
        let (mut past, coming): (Vec<&CardView>, Vec<&CardView>) = entries.iter().partition(is_past);
        past.reverse();
        let cards = |cards: Vec<&CardView>| cards.into_iter().cloned().collect();
        vec![
            group("upcoming", Some(self.word(reader, "events-upcoming")), cards(coming)),
            group("past", Some(self.word(reader, "events-past")), cards(past)),
        ]
    }

    /// What the entries differ in.
    pub(super) fn filters(
        &self,
        section: &EntryKey,
        entries: &[Reading],
        reader: &Tag,
        from: &From,
    ) -> Vec<FilterView> {
        let mut facets: BTreeMap<Facet, BTreeMap<String, Vec<LinkView>>> = BTreeMap::new();
        for entry in entries {
            for (facet, value) in self.facets(entry, reader) {
                let links = facets.entry(facet).or_default().entry(value).or_default();
                links.push(self.link_view(entry, reader, from));
            }
        }
        // A subject of one entry alone is found in its list of keywords.
        if let Some(topics) = facets.get_mut(&Facet::Topic) {
            topics.retain(|_, links| links.len() > 1);
        }
        // A value that all share tells nothing apart.
        facets.retain(|_, values| values.len() > 1 || values.values().any(|links| links.len() < entries.len()));
        facets.into_iter().map(|(facet, values)| self.filter(section, facet, values, reader, from)).collect()
    }

    fn filter(
        &self,
        section: &EntryKey,
        facet: Facet,
        values: BTreeMap<String, Vec<LinkView>>,
        reader: &Tag,
        from: &From,
    ) -> FilterView {
        let value = |(value, links): (String, Vec<LinkView>)| FilterValueView {
            url: self
                .listing_folder(&Listing { section: section.clone(), facet, value: value.clone() }, reader)
                .map(|folder| from.href(&folder)),
            current: false,
            id: anchor(facet, &value),
            label: self.facet_label(facet, &value, reader, from),
            count: links.len() as u32,
            language: match facet {
                Facet::Language => {
                    let language = language::resolve(&value, &language::Overrides::default());
                    language.ok().map(|language| language_view(&language))
                }
                _ => None,
            },
            links,
            value,
        };
        let mut values: Vec<FilterValueView> = values.into_iter().map(value).collect();
        let compare = self.compare(reader);
        values.sort_by(|a, b| match facet {
            Facet::Year => b.value.cmp(&a.value),
            Facet::Level | Facet::Duration => rank(&a.value).cmp(&rank(&b.value)),
            Facet::Audience
            | Facet::Language
            | Facet::Country
            | Facet::Wiki
            | Facet::Mode
            | Facet::Type
            | Facet::Role
            | Facet::Status
            | Facet::Area
            | Facet::Topic => compare(&a.label, &b.label),
        });
        let label = self.word(reader, &format!("facet-{}", facet.name()));
        FilterView { name: facet.name().to_owned(), label, values }
    }

    pub(super) fn facet_label(&self, facet: Facet, value: &str, reader: &Tag, from: &From) -> String {
        match facet {
            Facet::Level => self.word(reader, &format!("level-{value}")),
            Facet::Audience => self.audience_name(value, reader, from).name,
            Facet::Duration => self.word(reader, &format!("length-{value}")),
            Facet::Language => self.language_value(value).text,
            Facet::Country => self.word(reader, &format!("country-{value}")),
            Facet::Wiki => self.word(reader, &format!("wiki-{value}")),
            Facet::Mode => self.word(reader, &format!("mode-{value}")),
            Facet::Role => self.word(reader, &format!("person-{value}")),
            // These differ from kind to kind and carry its name.
            Facet::Type | Facet::Status => self.word(reader, value),
            Facet::Year => value.parse().map_or_else(|_| value.to_owned(), |year| self.year(year, reader)),
            Facet::Area => value.to_owned(),
            Facet::Topic => self.topic_word(value, reader),
        }
    }

    pub(super) fn facets(&self, entry: &Reading, reader: &Tag) -> Vec<(Facet, String)> {
        let mut facets = entry.edition.meta.fields.kind().facets();
        let minutes = entry.edition.minutes() + self.minutes_of_lessons(entry, reader);
        if minutes > 0 {
            let length = LENGTHS.iter().find(|(_, most)| minutes <= *most).map_or("days", |(name, _)| name);
            facets.push((Facet::Duration, length.to_owned()));
        }
        facets.extend(self.topics(entry).into_iter().map(|id| (Facet::Topic, id)));
        facets
    }

    /// The facets of a card, for its attributes.
    pub(super) fn facet_views(&self, entry: &Reading, reader: &Tag) -> Vec<FacetView> {
        let mut by_name: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (facet, value) in self.facets(entry, reader) {
            by_name.entry(facet.name()).or_default().push(value);
        }
        let view = |(name, values): (&str, Vec<String>)| FacetView {
            name: name.to_owned(),
            values: format!("|{}|", values.join("|")),
        };
        by_name.into_iter().map(view).collect()
    }

    /// All that is for an audience, by kind.
    pub(super) fn gathered(&self, names: &[String], reader: &Tag, from: &From) -> Vec<GroupView> {
        const KINDS: [KindName; 10] = [
            KindName::Pathway,
            KindName::Course,
            KindName::Lesson,
            KindName::Toolkit,
            KindName::Event,
            KindName::Campaign,
            KindName::Club,
            KindName::Research,
            KindName::Faq,
            KindName::News,
        ];
        let is_for = |entry: &Reading| {
            let facets = entry.edition.meta.fields.kind().facets();
            facets.iter().any(|(facet, value)| *facet == Facet::Audience && names.contains(value))
        };
        let group = |kind: KindName| {
            let mut entries = in_order(Some(kind), self.site.of_kind(kind, reader, self.compare(reader)));
            entries.retain(is_for);
            let is_over = |entry: &Reading| {
                let period = entry.edition.meta.fields.kind().period();
                period.and_then(|period| period.over()).is_some_and(|over| over <= self.site.date)
            };
            if kind == KindName::Event {
                entries.retain(|entry| !is_over(entry));
            }
            let title = self.word(reader, &format!("kinds-{}", kind.name()));
            let all = (entries.len() > FEW).then(|| self.all_of(kind, &entries, names, &title, reader, from)).flatten();
            entries.truncate(FEW);
            let cards = entries.iter().map(|entry| self.card(entry, reader, from)).collect();
            GroupView { name: kind.name().to_owned(), title: Some(title), cards, all }
        };
        KINDS.into_iter().map(group).filter(|group| !group.cards.is_empty()).collect()
    }

    /// The list of a kind, at what is for the first of some audiences that has a place of its own there.
    fn all_of(
        &self,
        kind: KindName,
        entries: &[Reading],
        names: &[String],
        title: &str,
        reader: &Tag,
        from: &From,
    ) -> Option<LinkView> {
        let section = self.site.reading(&EntryKey::new(kind.folder()?), reader)?;
        let mut link = self.link_view(&section, reader, from);
        link.title = title.to_owned();
        let has = |entry: &Reading, name: &str| {
            let facets = entry.edition.meta.fields.kind().facets();
            facets.iter().any(|(facet, value)| *facet == Facet::Audience && value == name)
        };
        // What all share tells nothing apart, and has no place in the index.
        let listed = self.site.of_kind(kind, reader, self.compare(reader));
        let tells = |name: &&String| {
            entries.iter().any(|entry| has(entry, name)) && !listed.iter().all(|entry| has(entry, name))
        };
        if let Some(name) = names.iter().find(tells) {
            link.url.push_str(&format!("#{}", anchor(Facet::Audience, name)));
        }
        Some(link)
    }
}

/// Where the index has a value.
fn anchor(facet: Facet, value: &str) -> String {
    format!("park-{}-{}", facet.name(), slug(value))
}

/// Events by their day, news and research newest first; others as they are.
pub(super) fn in_order<'a>(kind: Option<KindName>, mut entries: Vec<Reading<'a>>) -> Vec<Reading<'a>> {
    match kind {
        Some(KindName::Event) => entries.sort_by_key(|entry| {
            let start = entry.edition.meta.fields.kind().period().and_then(|period| period.start());
            start.map_or(i64::MAX, |start| start.instant)
        }),
        Some(KindName::News) => entries
            .sort_by_key(|entry| Reverse(entry.edition.meta.common.date.as_ref().map_or(i64::MIN, first_instant))),
        Some(KindName::Research) => entries.sort_by_key(|entry| Reverse(year(entry))),
        Some(
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
            | KindName::Faq
            | KindName::Audience,
        )
        | None => {}
    }
    entries
}

fn year(entry: &Reading) -> Option<String> {
    let facets = entry.edition.meta.fields.kind().facets();
    facets.into_iter().find(|(facet, _)| *facet == Facet::Year).map(|(_, year)| year)
}

/// The place of a level or a length among its kind.
fn rank(value: &str) -> usize {
    let order = Level::ALL.iter().map(|level| level.name()).chain(LENGTHS.iter().map(|(name, _)| *name));
    order.into_iter().position(|name| name.cmp(value) == Ordering::Equal).unwrap_or(usize::MAX)
}
