//! Long lists cut down to one value of a facet, as pages: filters for readers without scripts, and for search engines.
//!
//! A list gets such pages in languages that it is written in, for values that several of its entries have there, and for the
//! commonest of those. So their number is bounded by what there is to read.

use super::address::{From, index};
use super::listing::in_order;
use super::words::message;
use super::{Page, Subject, Web, arguments};
use crate::kind::{Facet, KindName};
use crate::language::Tag;
use crate::locale::Value;
use crate::site::{EntryKey, Fallback, Reading, slug};
use crate::view::{AlternateView, LinkView, ListingView, View};
use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet};

/// Shorter lists are read as they are.
const LONG: usize = 8;
/// What fewer entries have is found in the index of the list.
const SEVERAL: usize = 3;
/// At most so many values of one facet of one list.
const VALUES: usize = 12;

/// The entries of a section that have one value of a facet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listing {
    pub section: EntryKey,
    pub facet: Facet,
    pub value: String,
}

impl Listing {
    /// Where it is, as if it were an entry: `lessons/level-beginner`.
    pub fn key(&self) -> EntryKey {
        EntryKey::new(&format!("{}/{}-{}", self.section, self.facet.name(), slug(&self.value)))
    }
}

impl<'a> Web<'a> {
    /// The cut-down lists that readers of a language have pages of.
    pub(super) fn find_listings(&self, reader: &Tag) -> BTreeSet<Listing> {
        let mut found = BTreeSet::new();
        for entry in self.site.entries.values().filter(|entry| self.site.is_section(entry)) {
            let own = |reading: &Reading| reading.fallback == Fallback::Own;
            if !self.site.reading(&entry.key, reader).is_some_and(|reading| own(&reading)) {
                continue;
            }
            // They are only counted.
            let children = self.site.children(&entry.key, reader, |_, _| Ordering::Equal);
            let written: Vec<&Reading> = children.iter().filter(|child| own(child)).collect();
            if written.len() < LONG {
                continue;
            }
            let mut counts: BTreeMap<Facet, BTreeMap<String, usize>> = BTreeMap::new();
            for (facet, value) in written.iter().flat_map(|child| self.facets(child, reader)) {
                *counts.entry(facet).or_default().entry(value).or_default() += 1;
            }
            let mut keys = BTreeSet::new();
            for (facet, values) in counts {
                let some = |(_, count): &(String, usize)| *count >= SEVERAL && *count < written.len();
                let mut values: Vec<(String, usize)> = values.into_iter().filter(some).collect();
                values.sort_by_key(|(_, count)| Reverse(*count));
                let listings = values.into_iter().take(VALUES).map(|(value, _)| Listing {
                    section: entry.key.clone(),
                    facet,
                    value,
                });
                // Two values may be spelled the same in addresses, and an entry goes before them.
                let free =
                    |one: &Listing| !self.site.entries.contains_key(&one.key()) && keys.insert(one.key().to_string());
                found.extend(listings.filter(free));
            }
        }
        found
    }

    /// The folder of a cut-down list; `None` if readers of the language have no page of it.
    pub(super) fn listing_folder(&self, listing: &Listing, reader: &Tag) -> Option<String> {
        let there = self.fittings.listings.get(reader)?.contains(listing);
        there.then(|| self.site.page_folder(reader, &listing.key()))
    }

    pub(super) fn listing_pages(&self, reader: &Tag) -> Vec<Page<'a>> {
        let listings = self.fittings.listings.get(reader).into_iter().flatten();
        let page = |listing: &Listing| {
            let path = index(&self.site.page_folder(reader, &listing.key()));
            let subject = Subject::Listing(listing.clone());
            Page { from: self.place.from(&path), path, reader: reader.clone(), subject }
        };
        listings.map(page).collect()
    }

    /// The languages that have a page of it.
    pub(super) fn listing_alternates(&self, listing: &Listing) -> Vec<AlternateView> {
        let languages = self.site.languages.iter().filter_map(|language| {
            let url = self.site.absolute(&self.listing_folder(listing, &language.tag)?)?;
            Some(AlternateView { hreflang: language.tag.to_string(), url })
        });
        languages.collect()
    }

    pub(super) fn fill_listing(&self, view: &mut View, page: &Page, listing: &Listing) {
        let (reader, from) = (&page.reader, &page.from);
        let Some(section) = self.site.reading(&listing.section, reader) else { return };
        let all = self.link_view(&section, reader, from);
        let value = self.facet_label(listing.facet, &listing.value, reader, from);
        let words = [("section", Value::Text(all.title.clone())), ("value", Value::Text(value))];
        view.page.template = "listing".to_owned();
        view.page.title = message(self.locales, reader, "listing-title", &arguments(words));
        view.page.canonical = self.site.absolute(&self.site.page_folder(reader, &listing.key()));
        view.page.alternates = self.listing_alternates(listing);
        view.page.breadcrumbs = self.above_listing(listing, &all, reader, from);
        view.listing = Some(self.listing(listing, all, reader, from));
    }

    fn above_listing(&self, listing: &Listing, section: &LinkView, reader: &Tag, from: &From) -> Vec<LinkView> {
        let mut above = vec![section.clone()];
        let mut key = listing.section.parent();
        while let Some(parent) = key {
            above.extend(self.site.reading(&parent, reader).map(|parent| self.link_view(&parent, reader, from)));
            key = parent.parent();
        }
        above.reverse();
        above
    }

    fn listing(&self, listing: &Listing, all: LinkView, reader: &Tag, from: &From) -> ListingView {
        let folder = listing.section.as_str().rsplit('/').next().unwrap_or_default();
        let children = self.site.children(&listing.section, reader, self.compare(reader));
        let filters = self.filters(&listing.section, &children, reader, from);
        let filter = filters.into_iter().find(|filter| filter.name == listing.facet.name());
        let (label, values) = filter.map(|filter| (filter.label, filter.values)).unwrap_or_default();
        let mut values: Vec<_> = values.into_iter().filter(|value| value.url.is_some()).collect();
        values.iter_mut().for_each(|value| value.current = value.value == listing.value);
        let has = |child: &Reading| {
            let facets = self.facets(child, reader);
            facets.iter().any(|(facet, value)| *facet == listing.facet && *value == listing.value)
        };
        let mut entries = in_order(KindName::from_folder(folder), children);
        entries.retain(has);
        ListingView {
            label,
            entries: entries.iter().map(|entry| self.card(entry, reader, from)).collect(),
            all,
            values,
        }
    }
}
