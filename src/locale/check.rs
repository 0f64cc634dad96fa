//! What can be wrong with the messages of a language that Fluent itself does not mind.

use super::Notes;
use super::bundle::FUNCTIONS;
use super::catalogue::{Catalogue, Item, Plural};
use super::format::{Formats, NumberStyle, PluralType};
use crate::diagnostic::locale as complaint;
use crate::language::{Language, Tag};
use std::collections::{BTreeMap, BTreeSet};

/// Checks a language against the rules of its plurals and against the languages further along its chain.
pub fn language(language: &Language, catalogues: &BTreeMap<Tag, Catalogue>, chain: &[Tag], notes: &mut Notes) {
    let Some(own) = catalogues.get(&language.tag) else { return };
    if own.items.is_empty() {
        return;
    }
    let others: Vec<&Catalogue> = chain.iter().skip(1).filter_map(|tag| catalogues.get(tag)).collect();
    let formats = Formats::new(language);
    for (key, item) in &own.items {
        references(key, item, own, &others, notes);
        functions(item, notes);
        units(item, own, &others, notes);
        for plural in &item.facts.plurals {
            plurals(item, plural, &formats, language, notes);
        }
        if let Some(error) = &item.facts.markup_error {
            notes.push(complaint::markup(item.place.of("<"), error));
        }
        if let Some(source) = others.iter().find_map(|other| other.items.get(key)) {
            variables(item, source, notes);
            markup(item, source, notes);
        }
    }
}

/// Messages that no language further along the chain has.
pub fn obsolete(language: &Language, catalogues: &BTreeMap<Tag, Catalogue>, chain: &[Tag], notes: &mut Notes) {
    let Some(own) = catalogues.get(&language.tag) else { return };
    let others: Vec<&Catalogue> = chain.iter().skip(1).filter_map(|tag| catalogues.get(tag)).collect();
    // What the site's own default language has may be asked for by the site's own templates.
    if language.fallback.is_empty() || others.is_empty() {
        return;
    }
    for key in own.keys().filter(|key| !others.iter().any(|other| other.items.contains_key(*key))) {
        let names = others.iter().flat_map(|other| other.keys()).filter(|name| !own.has_message(name));
        notes.push(complaint::obsolete(own.items[key].place.span.clone(), key, names));
    }
}

fn references(key: &str, item: &Item, own: &Catalogue, others: &[&Catalogue], notes: &mut Notes) {
    for name in &item.facts.references {
        if own.items.contains_key(name) || others.iter().any(|other| other.items.contains_key(name)) {
            continue;
        }
        let names = own.items.keys().chain(others.iter().flat_map(|other| other.items.keys()));
        let names = names.map(String::as_str).filter(|known| known.starts_with('-') == name.starts_with('-'));
        notes.push(complaint::unknown_reference(item.place.of(name), name, names.filter(|known| *known != key)));
    }
}

fn functions(item: &Item, notes: &mut Notes) {
    for call in &item.facts.functions {
        let place = || item.place.of(&format!("{}(", call.name));
        let Some((_, options)) = FUNCTIONS.iter().find(|(name, _)| *name == call.name) else {
            notes.push(complaint::unknown_function(
                item.place.of(&call.name),
                &call.name,
                FUNCTIONS.map(|(name, _)| name),
            ));
            continue;
        };
        for option in call.options.iter().filter(|option| !options.contains(&option.as_str())) {
            notes.push(complaint::unknown_option(item.place.of(option), &call.name, option, options));
        }
        if matches!(call.name.as_str(), "BYTES" | "DURATION" | "UNIT") && call.variable.is_none() {
            notes.push(complaint::needs_variable(place(), &call.name));
        }
    }
}

/// Each unit is a message of its own: `unit-day`.
fn units(item: &Item, own: &Catalogue, others: &[&Catalogue], notes: &mut Notes) {
    for call in item.facts.functions.iter().filter(|call| call.name == "UNIT") {
        let Some(unit) = &call.unit else {
            notes.push(complaint::needs_unit(item.place.of("UNIT(")));
            continue;
        };
        let has = |catalogue: &Catalogue| catalogue.has_message(&format!("unit-{unit}"));
        if !has(own) && !others.iter().any(|other| has(other)) {
            let names = own.keys().chain(others.iter().flat_map(|other| other.keys()));
            let names: BTreeSet<&str> = names.filter_map(|name| name.strip_prefix("unit-")).collect();
            notes.push(complaint::unknown_unit(item.place.of(unit), unit, names));
        }
    }
}

/// Categories that the language never uses, and those that it needs for whole numbers people count with.
fn plurals(item: &Item, plural: &Plural, formats: &Formats, language: &Language, notes: &mut Notes) {
    let possible = formats.categories(plural.kind);
    for category in plural.categories.iter().filter(|category| !possible.contains(category.as_str())) {
        let place = item.place.of(&format!("[{category}]"));
        notes.push(complaint::impossible_plural(place, category, language, &possible));
    }
    let mixed = plural.categories.len() == 1 && !plural.exact.is_empty();
    let alone = plural.categories.len() == 1 && possible.len() == 1;
    if mixed || alone {
        return;
    }
    let counted = (0..=200).map(f64::from).filter(|number| !plural.exact.contains(number));
    let needed: BTreeSet<&str> =
        counted.map(|number| formats.plural(number, plural.kind, NumberStyle::default())).collect();
    let missing: Vec<&str> = needed.into_iter().filter(|category| !plural.categories.contains(*category)).collect();
    if !missing.is_empty() {
        let word = match plural.kind {
            PluralType::Cardinal => "->",
            PluralType::Ordinal => "NUMBER",
        };
        notes.push(complaint::missing_plural(item.place.of(word), &missing, language));
    }
}

fn variables(item: &Item, source: &Item, notes: &mut Notes) {
    let (own, theirs) = (&item.variables, &source.variables);
    for name in own.keys().filter(|name| !theirs.contains_key(*name) && !source.offered.contains(*name)) {
        let place = item.place.of(&format!("${name}"));
        let names = theirs.keys().map(String::as_str);
        notes.push(complaint::unknown_variable(place, name, source.place.span.clone(), names));
    }
    for name in theirs.keys().filter(|name| !own.contains_key(*name)) {
        notes.push(complaint::unused_variable(item.place.span.clone(), name, source.place.of(&format!("${name}"))));
    }
}

fn markup(item: &Item, source: &Item, notes: &mut Notes) {
    let (own, theirs) = (&item.facts.tags, &source.facts.tags);
    if item.facts.markup_error.is_some() || own == theirs {
        return;
    }
    for tag in own.difference(theirs) {
        notes.push(complaint::other_markup(item.place.of(tag), tag, source.place.span.clone()));
    }
    for tag in theirs.difference(own) {
        notes.push(complaint::lost_markup(item.place.span.clone(), tag, source.place.of(tag)));
    }
}
