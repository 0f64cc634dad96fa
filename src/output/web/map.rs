//! Where clubs, events and organisations are: the map of a list, and the same as a list.

use super::Web;
use super::address::From;
use crate::kind::Fields;
use crate::language::Tag;
use crate::output::map::{Window, place};
use crate::site::Reading;
use crate::view::{LinkView, MapPlaceView, MapView};

/// Places nearer than so much of the map's width are one: a finger must tell markers apart on a phone.
const APART: f64 = 0.075;

impl<'a> Web<'a> {
    /// Degrees north and east of an entry, or of the house in which it is.
    pub(super) fn coordinates(&self, reading: &Reading) -> Option<(f64, f64)> {
        let (own, house) = match &reading.edition.meta.fields {
            Fields::Event(event) => {
                (event.place.as_ref().map(|place| place.coordinates.as_slice()), "place.organisation")
            }
            Fields::Club(club) => (Some(club.coordinates.as_slice()), "institution"),
            Fields::Organisation(organisation) => (Some(organisation.coordinates.as_slice()), ""),
            Fields::Page(_)
            | Fields::Lesson(_)
            | Fields::Course(_)
            | Fields::Pathway(_)
            | Fields::Toolkit(_)
            | Fields::Glossary(_)
            | Fields::Campaign(_)
            | Fields::Person(_)
            | Fields::Research(_)
            | Fields::News(_)
            | Fields::Faq(_)
            | Fields::Audience(_) => return None,
        };
        if let Some([north, east]) = own {
            return Some((*north, *east));
        }
        let there = self.site.reading(reading.edition.references.at(house)?, &reading.language.tag)?;
        match &there.edition.meta.fields {
            Fields::Organisation(organisation) => match organisation.coordinates.as_slice() {
                [north, east] => Some((*north, *east)),
                _ => None,
            },
            _ => None,
        }
    }

    /// The map of a list; `None` if nothing in it has a place.
    pub(super) fn map(&self, entries: &[Reading], reader: &Tag, from: &From) -> Option<MapView> {
        let mut placed: Vec<((f64, f64), LinkView)> = entries
            .iter()
            .filter_map(|entry| {
                let (north, east) = self.coordinates(entry)?;
                Some((place(north, east), self.link_view(entry, reader, from)))
            })
            .collect();
        if placed.is_empty() {
            return None;
        }
        // From west to east, so that numbers are easy to find.
        placed.sort_by(|((a, _), _), ((b, _), _)| a.total_cmp(b));
        let window = Window::around(&placed.iter().map(|(point, _)| *point).collect::<Vec<_>>());
        let mut groups: Vec<((f64, f64), Vec<LinkView>)> = Vec::new();
        for ((x, y), link) in placed {
            let near =
                |(other, _): &&mut ((f64, f64), Vec<LinkView>)| (other.0 - x).hypot(other.1 - y) < APART * window.width;
            match groups.iter_mut().find(near) {
                Some((_, links)) => links.push(link),
                None => groups.push(((x, y), vec![link])),
            }
        }
        let unit = window.width / 1000.0;
        let places = groups.into_iter().enumerate().map(|(index, ((x, y), links))| {
            let number = self.locales.number(reader, (index + 1) as f64);
            MapPlaceView {
                id: format!("park-place-{}", index + 1),
                number,
                x: x.round() as i64,
                y: y.round() as i64,
                links,
            }
        });
        Some(MapView {
            view_box: window.view_box(),
            land: window.land(),
            places: places.collect(),
            hit: (36.0 * unit).round() as i64,
            dot: (24.0 * unit).round() as i64,
            type_size: (28.0 * unit).round() as i64,
        })
    }
}
