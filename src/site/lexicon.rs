//! What the glossaries of a site call their terms in each language, for those who translate.

use super::anchors::source_anchors;
use super::translations::Translation;
use crate::document::{Summary, plain};
use crate::kind::KindName;
use crate::language::Tag;
use crate::memo::{Key, KeyMaker};
use crate::translation::terms::{Terms, Wording, Wordings};
use std::collections::{BTreeMap, BTreeSet};

/// The terms of each pair of languages that something is translated between.
#[derive(Debug, Clone)]
pub struct Lexicon {
    pairs: BTreeMap<(Tag, Tag), Terms>,
    /// Names the texts that it was made from.
    pub key: Key,
}

impl Lexicon {
    /// Of all translations of a site, those of glossaries among them.
    pub fn of<'a>(translations: impl Iterator<Item = &'a Translation> + Clone) -> Self {
        let mut wordings: BTreeMap<Tag, Wordings> = BTreeMap::new();
        let mut maker = KeyMaker::default();
        let mut read: BTreeSet<&str> = BTreeSet::new();
        for one in translations.clone().filter(|one| one.kind == KindName::Glossary) {
            let source = &one.source.value;
            let anchors = source_anchors(&source.headings);
            if read.insert(&source.path) {
                maker = maker.and(source.key);
                let terms = wordings.entry(one.source_language.tag.clone()).or_default();
                take(one.key.as_str(), source, |index| anchors.get(index).cloned(), terms);
            }
            if let Some(edition) = one.edition.as_ref().map(|edition| &edition.value) {
                maker = maker.and(edition.key);
                let terms = wordings.entry(one.language.tag.clone()).or_default();
                let names: BTreeMap<&String, String> =
                    anchors.iter().zip(&source.headings).map(|(id, heading)| (id, plain(&heading.inlines))).collect();
                // A name that is still the source's is nobody's translation, unless the glossary says more of it.
                let own = |index: usize| {
                    let heading = &edition.headings[index];
                    let id = heading.id.clone()?;
                    let copied = names.get(&id).is_some_and(|name| *name == plain(&heading.inlines));
                    (!copied || !forms(edition, &id).is_empty()).then_some(id)
                };
                take(one.key.as_str(), edition, own, terms);
            }
        }
        let mut lexicon = Self { pairs: BTreeMap::new(), key: maker.key() };
        for one in translations {
            let pair = (one.source_language.tag.clone(), one.language.tag.clone());
            let (Some(source), Some(target)) = (wordings.get(&pair.0), wordings.get(&pair.1)) else { continue };
            lexicon.pairs.entry(pair).or_insert_with(|| Terms::between(source, target));
        }
        lexicon
    }

    /// The terms that a translation is to be looked at with, if its languages have any.
    pub fn terms(&self, translation: &Translation) -> Option<&Terms> {
        self.pairs.get(&(translation.source_language.tag.clone(), translation.language.tag.clone()))
    }
}

/// The terms of one file. `id` gives the id of a heading by its index.
fn take(glossary: &str, document: &Summary, id: impl Fn(usize) -> Option<String>, wordings: &mut Wordings) {
    for (index, heading) in document.headings.iter().enumerate().filter(|(_, heading)| heading.level == 2) {
        let Some(id) = id(index) else { continue };
        let name = plain(&heading.inlines).trim().to_owned();
        let wording =
            Wording { name, forms: forms(document, &id), file: document.path.to_string(), place: heading.span.clone() };
        wordings.insert((glossary.to_owned(), id), wording);
    }
}

/// What the front matter of this very file declares: `[terms.ID] forms` and `abbreviation`.
fn forms(document: &Summary, id: &str) -> Vec<String> {
    let terms = document.front.table.get("terms").and_then(toml::Value::as_table);
    let Some(facts) = terms.and_then(|terms| terms.get(id)).and_then(toml::Value::as_table) else { return Vec::new() };
    let forms = facts.get("forms").and_then(toml::Value::as_array).into_iter().flatten();
    forms.chain(facts.get("abbreviation")).filter_map(toml::Value::as_str).map(str::to_owned).collect()
}
