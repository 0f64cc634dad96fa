//! The terms of a glossary, from the headings of its text and the facts in its front matter.

use super::{Edition, Entry, EntryKey, Site};
use crate::diagnostic::{Diagnostic, link as complain};
use crate::document::plain;
use crate::kind::glossary::TermFacts;
use crate::kind::{Fields, KindName};
use crate::language::Tag;
use std::ops::Range;

/// A term of one edition of a glossary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term<'a> {
    /// The same in every language: the id of its heading.
    pub id: &'a str,
    /// As the heading has it, without markup.
    pub term: String,
    /// The blocks of the edition's document that define it.
    pub definition: Range<usize>,
    /// Bytes of its heading in the file.
    pub place: Range<usize>,
    pub abbreviation: Option<&'a str>,
    /// Other words and inflected forms, as they stand in texts of the edition's language; those that only the source has
    /// are left out.
    pub forms: Vec<&'a str>,
    /// Ids of other terms.
    pub see: &'a [String],
}

/// A heading of the second level and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch<'a> {
    pub id: &'a str,
    /// Index into `Document::headings`.
    pub heading: usize,
    /// The blocks under it.
    pub blocks: Range<usize>,
}

/// A text cut at its headings of the second level: the terms of a glossary, the questions of a FAQ. What comes before the
/// first one is in none.
pub fn stretches(edition: &Edition) -> Vec<Stretch<'_>> {
    let document = edition.document.value.open();
    let starts: Vec<(usize, usize)> = document
        .blocks
        .iter()
        .enumerate()
        .filter_map(|(index, block)| Some((index, block.heading()?)))
        .filter(|(_, heading)| document.headings[*heading].level == 2)
        .collect();
    let ends = starts.iter().skip(1).map(|(index, _)| *index).chain([document.blocks.len()]);
    let stretch = |((start, heading), end): (&(usize, usize), usize)| {
        let id = edition.anchors.get(*heading)?.as_str();
        Some(Stretch { id, heading: *heading, blocks: start + 1..end })
    };
    starts.iter().zip(ends).filter_map(stretch).collect()
}

/// The terms in the order of the text; none for an entry that is no glossary.
pub fn terms<'a>(edition: &'a Edition) -> Vec<Term<'a>> {
    let Fields::Glossary(glossary) = &edition.meta.fields else { return Vec::new() };
    let document = &edition.document.value;
    let term = |stretch: Stretch<'a>| {
        let id = stretch.id;
        let heading = &document.headings[stretch.heading];
        let facts: Option<&TermFacts> = glossary.terms.get(id);
        let own = document.front.spans.contains_key(&format!("terms.{id}.forms"));
        let forms = facts.filter(|_| own).map(|facts| facts.forms.iter().map(String::as_str).collect());
        Term {
            id,
            term: plain(&heading.inlines).trim().to_owned(),
            definition: stretch.blocks,
            place: heading.span.clone(),
            abbreviation: facts.and_then(|facts| facts.abbreviation.as_deref()),
            forms: forms.unwrap_or_default(),
            see: facts.map_or(&[], |facts| facts.see.as_slice()),
        }
    };
    stretches(edition).into_iter().map(term).collect()
}

impl Site {
    /// Every glossary that a reader of a language has, in their own language or one along its chain.
    pub fn glossaries<'a>(&'a self, reader: &'a Tag) -> impl Iterator<Item = super::Reading<'a>> {
        let glossaries = self.entries.values().filter(|entry| entry.kind == KindName::Glossary);
        glossaries.filter_map(|entry| self.reading(&entry.key, reader))
    }

    /// The same term in the language its glossary was written in first.
    pub fn source_term<'a>(&'a self, glossary: &EntryKey, id: &str) -> Option<Term<'a>> {
        let entry: &Entry = self.entries.get(glossary)?;
        terms(entry.editions.get(&entry.source)?).into_iter().find(|term| term.id == id)
    }
}

/// Facts must be of terms that are there, and lead to terms that are there.
pub fn check_terms(edition: &Edition, notes: &mut Vec<Diagnostic>) {
    let Fields::Glossary(glossary) = &edition.meta.fields else { return };
    let document = &edition.document.value;
    let terms = terms(edition);
    let known = || terms.iter().map(|term| term.id);
    for (id, facts) in &glossary.terms {
        let path = format!("terms.{id}");
        // What the edition does not say itself, its source answers for.
        if document.front.spans.contains_key(&path) && !known().any(|term| term == id) {
            notes.push(complain::unknown_term(id, document.key_span(&path), known()));
        }
        for (index, see) in facts.see.iter().enumerate() {
            let path = format!("terms.{id}.see.{index}");
            if document.front.spans.contains_key(&path) && !known().any(|term| term == see) {
                notes.push(complain::unknown_term(see, document.key_span(&path), known()));
            }
        }
    }
}
