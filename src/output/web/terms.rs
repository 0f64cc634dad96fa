//! The terms that a text uses, ready to print: what each means, and where the glossary says more.

use crate::render::{Card, Terms};
use crate::site::{Meaning, Reading, Site, TermKey};

/// The terms of a reading; `href` spells the way to a term of the glossary.
pub fn terms(site: &Site, reading: &Reading, href: impl Fn(&TermKey) -> String) -> Terms {
    let tag = &reading.language.tag;
    let mut terms = Terms::default();
    for one in &reading.edition.uses.value {
        let Some(meaning) = site.meanings.get(tag).and_then(|meanings| meanings.get(&one.term)) else { continue };
        let card = Card {
            id: one.term.id.clone(),
            word: meaning.word.clone(),
            source: source(site, reading, &one.term, meaning),
            definition: meaning.definition.clone(),
            href: href(&one.term),
        };
        terms.uses.push((one.passage, terms.cards.len()));
        terms.cards.push(card);
    }
    terms
}

/// Language, direction and word in the language that the glossary was first written in.
fn source(site: &Site, reading: &Reading, term: &TermKey, own: &Meaning) -> Option<(String, String, String)> {
    let source = &site.entries.get(&term.glossary)?.source;
    let language = site.language(source).filter(|language| language.tag != reading.language.tag)?;
    let word = &site.meanings.get(source)?.get(term)?.word;
    let direction = language.direction.as_str().to_owned();
    (*word != own.word).then(|| (language.tag.to_string(), direction, word.clone()))
}
