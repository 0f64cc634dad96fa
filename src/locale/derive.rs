//! The messages of a language made from another one's by changing the alphabet.

use super::catalogue::{Catalogue, Item};
use crate::language::{self, Tag};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeMap;

/// Adds to the language's messages those that it lacks and `source` has, respelled.
pub fn derive(catalogues: &mut BTreeMap<Tag, Catalogue>, tag: &Tag, source: &Tag) {
    let Some(mut own) = catalogues.remove(tag) else { return };
    if let Some(source) = catalogues.get(source) {
        for entry in &source.entries {
            let mut entry = entry.clone();
            if respell(tag, &mut entry, &mut own, source) {
                own.entries.push(entry);
            }
        }
    }
    catalogues.insert(tag.clone(), own);
}

/// Respells an entry and notes its items; `false` if the language has its own.
fn respell(tag: &Tag, entry: &mut Entry<String>, own: &mut Catalogue, source: &Catalogue) -> bool {
    let (id, value, attributes) = match entry {
        Entry::Message(message) => (message.id.name.clone(), message.value.as_mut(), &mut message.attributes),
        Entry::Term(term) => (format!("-{}", term.id.name), Some(&mut term.value), &mut term.attributes),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => return false,
    };
    let prefix = format!("{id}.");
    if own.items.keys().any(|key| *key == id || key.starts_with(&prefix)) {
        return false;
    }
    let attributes = attributes.iter_mut().map(|one| (format!("{id}.{}", one.id.name), &mut one.value));
    for (key, text) in value.map(|value| (id.clone(), value)).into_iter().chain(attributes) {
        pattern(tag, text);
        if let Some(item) = source.items.get(&key) {
            own.items.insert(key, Item::new(text, item.place.clone()));
        }
    }
    true
}

fn pattern(tag: &Tag, pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = language::respell(tag, value, &[]),
            PatternElement::Placeable { expression: placed } => expression(tag, placed),
        }
    }
}

fn expression(tag: &Tag, placed: &mut Expression<String>) {
    match placed {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| pattern(tag, &mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression: inner }) => expression(tag, inner),
        // A text in quotes is there because Fluent would otherwise take it for something else: spaces, signs.
        Expression::Inline(_) => {}
    }
}
