//! What comes before what: prerequisites and follow-ups as a graph that must have no cycle, and courses that keep to it.

use super::{Edition, Entry, EntryKey, Site};
use crate::diagnostic::{Diagnostic, Span, link as complain};
use crate::kind::Fields;
use crate::kind::timetable::Timetable;
use crate::language::Tag;
use std::collections::{BTreeMap, BTreeSet};

/// Complaints about the order of lessons and about timetables.
pub fn check(site: &Site) -> Vec<Diagnostic> {
    let mut notes = Vec::new();
    let graph = graph(&site.entries, &mut notes);
    notes.extend(cycles(&graph));
    for entry in site.entries.values() {
        for (tag, edition) in &entry.editions {
            check_course(site, entry, tag, edition, &mut notes);
        }
    }
    notes
}

/// entry → what comes right before it, with the place that says so.
type Graph<'a> = BTreeMap<&'a EntryKey, Vec<(&'a EntryKey, Span)>>;

/// A prerequisite comes before what asks for it, a follow-up after what names it. The source editions decide.
fn graph<'a>(entries: &'a BTreeMap<EntryKey, Entry>, notes: &mut Vec<Diagnostic>) -> Graph<'a> {
    let mut graph = Graph::new();
    for entry in entries.values() {
        let Some(edition) = entry.editions.get(&entry.source) else { continue };
        let Fields::Lesson(lesson) = &edition.meta.fields else { continue };
        for (key, place) in named(edition, "prerequisites", &lesson.prerequisites) {
            match *key == entry.key {
                true => notes.push(complain::needs_itself("prerequisites", place)),
                false => graph.entry(&entry.key).or_default().push((key, place)),
            }
        }
        for (key, place) in named(edition, "follow_up", &lesson.follow_up) {
            match *key == entry.key {
                true => notes.push(complain::needs_itself("follow_up", place)),
                false => graph.entry(key).or_default().push((&entry.key, place)),
            }
        }
    }
    graph
}

/// The entries that a list names, each with its place.
fn named<'a>(edition: &'a Edition, list: &str, ids: &[String]) -> Vec<(&'a EntryKey, Span)> {
    let paths = (0..ids.len()).map(|index| format!("{list}.{index}"));
    let named = paths.filter_map(|path| Some((edition.references.at(&path)?, edition.document.value.key_span(&path))));
    named.collect()
}

/// Each cycle once, at the first place that makes it.
fn cycles(graph: &Graph) -> Vec<Diagnostic> {
    let mut notes = Vec::new();
    // What is known to be on no cycle that has not been noted.
    let mut done: BTreeSet<&EntryKey> = BTreeSet::new();
    for start in graph.keys() {
        let mut path: Vec<(&EntryKey, Option<&Span>)> = vec![(start, None)];
        let mut next: Vec<usize> = vec![0];
        while let (Some((here, _)), Some(index)) = (path.last().copied(), next.last_mut()) {
            let before = if done.contains(here) { None } else { graph.get(here).and_then(|list| list.get(*index)) };
            let Some((key, place)) = before else {
                done.insert(here);
                path.pop();
                next.pop();
                continue;
            };
            *index += 1;
            match path.iter().position(|(known, _)| known == key) {
                Some(first) => {
                    let members: Vec<&EntryKey> = path[first..].iter().map(|(key, _)| *key).collect();
                    let others = path[first + 1..].iter().filter_map(|(_, place)| place.cloned());
                    let places: Vec<Span> = others.chain([place.clone()]).collect();
                    notes.push(complain::circular_order(&members, &places));
                }
                None => {
                    path.push((key, Some(place)));
                    next.push(0);
                }
            }
        }
    }
    notes
}

fn check_course(site: &Site, entry: &Entry, tag: &Tag, edition: &Edition, notes: &mut Vec<Diagnostic>) {
    let Fields::Course(course) = &edition.meta.fields else { return };
    let document = &edition.document.value;
    let is_source = *tag == entry.source;
    let says = |key: &str| is_source || document.front.spans.contains_key(key);
    if says("parts") {
        check_sequence(site, edition, notes);
    }
    let Some(reading) = site.reading(&entry.key, tag) else { return };
    let syllabus = site.syllabus(&reading, tag);
    if let Some(target) = course.target.filter(|_| says("target"))
        && syllabus.minutes() != target
        && syllabus.minutes() > 0
    {
        notes.push(complain::target_missed(syllabus.minutes(), target, document.key_span("target")));
    }
    if let Some(timetable) = course.timetable.as_ref().filter(|_| says("timetable")) {
        check_timetable(timetable, &syllabus, edition, notes);
    }
}

/// A lesson is taught after what it asks for, if the course has both.
fn check_sequence(site: &Site, edition: &Edition, notes: &mut Vec<Diagnostic>) {
    let Fields::Course(course) = &edition.meta.fields else { return };
    let lessons: Vec<&EntryKey> = edition.lessons().collect();
    for (place, lesson) in lessons.iter().enumerate() {
        let Some(entry) = site.entries.get(*lesson) else { continue };
        let Some(source) = entry.editions.get(&entry.source) else { continue };
        let Fields::Lesson(fields) = &source.meta.fields else { continue };
        for (key, asked) in named(source, "prerequisites", &fields.prerequisites) {
            let later = lessons[place + 1..].contains(&key) && !lessons[..place].contains(&key);
            if later {
                notes.push(complain::taught_later(*lesson, key, place_in_course(edition, course, lesson), asked));
            }
        }
    }
}

/// Where a course names a lesson.
fn place_in_course(edition: &Edition, course: &crate::kind::Course, lesson: &EntryKey) -> Span {
    let parts = course.parts.iter().enumerate();
    let named = |(part, lessons): (usize, &crate::kind::course::Part)| {
        let place = lessons.lessons.iter().position(|id| lesson.is_called(id))?;
        Some(format!("parts.{part}.lessons.{place}"))
    };
    let path = parts.map(named).find_map(|path| path).unwrap_or_else(|| "parts".to_owned());
    edition.document.value.key_span(&path)
}

fn check_timetable(timetable: &Timetable, syllabus: &super::Syllabus, edition: &Edition, notes: &mut Vec<Diagnostic>) {
    let document = &edition.document.value;
    let known = || syllabus.slots.iter().map(|slot| slot.key.as_str());
    for (number, day) in timetable.days.iter().enumerate() {
        for (place, id) in day.lessons.iter().flatten().enumerate() {
            if !syllabus.slots.iter().any(|slot| slot.key.is_called(id)) {
                let span = document.key_span(&format!("timetable.days.{number}.lessons.{place}"));
                notes.push(complain::not_in_course(id, span, known()));
            }
        }
    }
    let plan = timetable.plan(syllabus);
    for (number, (day, planned)) in timetable.days.iter().zip(&plan.days).enumerate() {
        if planned.over > 0 {
            let key = if day.end.is_some() { "end" } else { "start" };
            let span = document.key_span(&format!("timetable.days.{number}.{key}"));
            notes.push(complain::day_too_long(number + 1, planned.end, planned.over, span));
        }
    }
    if !plan.left.is_empty() {
        let left: Vec<&EntryKey> = plan.left.iter().map(|index| &syllabus.slots[*index].key).collect();
        let minutes = plan.left.iter().map(|index| syllabus.slots[*index].minutes()).sum();
        notes.push(complain::no_time_left(&left, minutes, document.key_span("timetable")));
    }
}
