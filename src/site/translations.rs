//! Every entry in every language but its own: where its files stand, and how it stands to its source.

use super::EntryKey;
use super::editions::{Draft, editions};
use super::languages::Languages;
use super::lexicon::Lexicon;
use crate::diagnostic::{Diagnostic, Noted, Span, translation as complain};
use crate::document::{Summary, Text};
use crate::kind::KindName;
use crate::language::{Language, Tag};
use crate::source::{SourceFile, SourcePath, SourceTree};
use crate::translation::terms::Term;
use crate::translation::text::weight;
use crate::translation::{
    Adoption, Catalogue, Lost, Remark, Side, State, Synced, Tally, Thing, Units, catalogue_path, is_settled, lost,
    sync, units,
};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// An entry in a language that is not that of its source, translated or not.
#[derive(Debug, Clone)]
pub struct Translation {
    pub key: EntryKey,
    pub kind: KindName,
    pub source_language: Arc<Language>,
    pub language: Arc<Language>,
    pub source: Arc<Noted<Text>>,
    /// What is known of the source, for all languages; found when it is first asked for.
    original: Arc<OnceLock<Original>>,
    /// The edition, if there is one.
    pub edition: Option<Arc<Noted<Text>>>,
    /// Where its catalogue stands or would stand.
    pub catalogue: SourcePath,
}

/// The units of a source, and how much each weighs.
#[derive(Debug)]
struct Original {
    units: Arc<Units>,
    weights: BTreeMap<String, usize>,
    /// By unit.
    in_order: Vec<usize>,
}

/// How far a translation is.
#[derive(Debug, Clone, Copy, Default)]
pub struct Progress {
    pub tally: Tally,
    pub record: Recorded,
    /// Whether there is a file with anything in it.
    pub begun: bool,
}

/// How a translation stands to its source.
#[derive(Debug, Clone, Default)]
pub struct Standing {
    pub source: Arc<Units>,
    pub target: Units,
    pub record: Recorded,
    /// Empty without a record, unless it is adopted.
    pub synced: Synced,
    pub tally: Tally,
}

/// Whether there is a record of what a translation was made from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Recorded {
    #[default]
    No,
    Yes,
    /// There is a file, but it cannot be read. It must not be written over.
    Broken,
}

impl Original {
    /// Of a settled catalogue.
    fn tally(&self, catalogue: &Catalogue) -> Tally {
        let mut tally = Tally::default();
        for (record, weight) in catalogue.records.iter().zip(&self.in_order) {
            tally.count(record.state(), 1, *weight);
        }
        catalogue.orphans.iter().for_each(|orphan| tally.orphaned.add(1, weight(&orphan.source)));
        tally
    }
}

fn units_of(document: &Text, tree: &SourceTree) -> Units {
    units(&document.open(), tree.get(&document.path).and_then(SourceFile::as_text).unwrap_or_default())
}

/// All translations of a site that are there or wanted, by entry, then in the order of the site's languages.
pub fn translations(documents: &[Arc<Noted<Text>>], languages: &Languages) -> Vec<Translation> {
    let is_draft = |document: &Summary| document.front.table.get("draft").and_then(toml::Value::as_bool) == Some(true);
    let drafts = editions(documents, &languages.list, &languages.default, |document| !is_draft(document)).value;
    drafts.iter().flat_map(|draft| of_draft(draft, &languages.list)).collect()
}

/// The translations of one entry that are there or wanted.
pub(super) fn of_draft(draft: &Draft, languages: &[Arc<Language>]) -> Vec<Translation> {
    let named = |tag: &Tag| languages.iter().find(|language| language.tag == *tag);
    let (Some(source), Some(source_language)) = (draft.documents.get(&draft.source), named(&draft.source)) else {
        return Vec::new();
    };
    // What is made from another language by rule is nobody's work.
    let others = languages.iter().filter(|language| language.tag != draft.source && language.derived.is_none());
    let original = Arc::new(OnceLock::new());
    others
        .map(|language| Translation {
            original: original.clone(),
            key: draft.key.clone(),
            kind: draft.kind,
            source_language: source_language.clone(),
            language: language.clone(),
            source: source.clone(),
            edition: draft.documents.get(&language.tag).cloned(),
            catalogue: SourcePath::new(&catalogue_path(&language.folder, draft.key.as_str())),
        })
        .collect()
}

impl Translation {
    /// How far it is, quickly where nothing changed since the last sync.
    pub fn progress(&self, tree: &SourceTree) -> Noted<Progress> {
        let mut notes = Vec::new();
        let original = self.original(tree);
        let Some(edition) = &self.edition else {
            let mut tally = Tally::default();
            original.in_order.iter().for_each(|weight| tally.count(State::Untranslated, 1, *weight));
            return Noted::clean(Progress { tally, ..Progress::default() });
        };
        let target = units_of(&edition.value, tree);
        let begun = !target.list.is_empty();
        let (record, catalogue) = self.read(tree, &mut notes);
        let tally = match is_settled(&original.units, &target, &catalogue) && record == Recorded::Yes {
            true => original.tally(&catalogue),
            false => self.compare(original, target, (record, catalogue), None).tally,
        };
        Noted::new(Progress { tally, record, begun }, notes)
    }

    /// Compares source, edition and catalogue. Without a catalogue nothing is known, unless it is `adopted`.
    pub fn stand(&self, tree: &SourceTree, adopted: Option<Adoption>) -> Noted<Standing> {
        let mut notes = Vec::new();
        let original = self.original(tree);
        let Some(edition) = &self.edition else {
            let source = original.units.clone();
            let tally = Tally::untranslated(&source.list);
            return Noted::clean(Standing { tally, source, ..Standing::default() });
        };
        let recorded = self.read(tree, &mut notes);
        Noted::new(self.compare(original, units_of(&edition.value, tree), recorded, adopted), notes)
    }

    fn original(&self, tree: &SourceTree) -> &Original {
        self.original.get_or_init(|| {
            let units = units_of(&self.source.value, tree);
            let in_order: Vec<usize> = units.list.iter().map(|unit| weight(&unit.text)).collect();
            let weights = units.list.iter().map(|unit| unit.text.clone()).zip(in_order.iter().copied()).collect();
            Original { units: Arc::new(units), weights, in_order }
        })
    }

    fn compare(
        &self,
        original: &Original,
        target: Units,
        (record, catalogue): (Recorded, Catalogue),
        adopted: Option<Adoption>,
    ) -> Standing {
        let source = original.units.clone();
        let adoption = match (record, adopted) {
            (Recorded::Yes, adopted) => adopted.unwrap_or(Adoption::Translated),
            (Recorded::No, Some(adopted)) => adopted,
            (Recorded::No, None) | (Recorded::Broken, _) => {
                return Standing { source, target, record, ..Standing::default() };
            }
        };
        let source_side = Side { language: self.source_language.tag.as_str(), units: &source };
        let target_side = Side { language: self.language.tag.as_str(), units: &target };
        let synced = sync(source_side, target_side, &catalogue, adoption);
        let tally = Tally::weighed(&synced.catalogue, |text| {
            original.weights.get(text).copied().unwrap_or_else(|| weight(text))
        });
        Standing { source, target, record, synced, tally }
    }

    /// The catalogue, or an empty one.
    fn read(&self, tree: &SourceTree, notes: &mut Vec<Diagnostic>) -> (Recorded, Catalogue) {
        let new = || Catalogue::new(self.language.tag.as_str(), self.source_language.tag.as_str());
        let Some(text) = tree.get(&self.catalogue).and_then(SourceFile::as_text) else { return (Recorded::No, new()) };
        match Catalogue::read(text) {
            Ok(catalogue) => (Recorded::Yes, catalogue),
            Err(fault) => {
                notes.push(complain::broken_catalogue(&self.catalogue, text, fault.line, &fault.message));
                (Recorded::Broken, new())
            }
        }
    }

    /// Whether its front matter asks for review: `[extra] review = "needs-review"`.
    pub fn asks_for_review(&self) -> bool {
        let Some(edition) = &self.edition else { return false };
        let extra = edition.value.front.table.get("extra").and_then(toml::Value::as_table);
        extra.and_then(|extra| extra.get("review")).and_then(toml::Value::as_str) == Some("needs-review")
    }

    /// How what nobody recorded is taken for: as the edition says of itself.
    pub fn adoption(&self) -> Adoption {
        if self.asks_for_review() { Adoption::ToReview } else { Adoption::Translated }
    }

    /// Where the translation calls a term of the glossary by another word than the glossary does.
    pub fn other_words(&self, standing: &Standing, lexicon: &Lexicon) -> Vec<Diagnostic> {
        let (Some(edition), Some(terms)) = (&self.edition, lexicon.terms(self)) else { return Vec::new() };
        let mut notes = Vec::new();
        for (pair, record) in standing.synced.pairs.iter().zip(&standing.synced.catalogue.records) {
            let Some(unit) = pair.target.first().and_then(|unit| standing.target.list.get(*unit)) else { continue };
            if pair.state != State::Untranslated {
                let place = edition.value.span(unit.span.clone());
                notes.extend(terms.missed(record).into_iter().map(|term| other_word(term, place.clone())));
            }
        }
        notes
    }

    /// What is wrong with a translation whatever its age: things lost, and what was changed on both sides.
    pub fn problems(&self, standing: &Standing) -> Vec<Diagnostic> {
        let Some(edition) = &self.edition else { return Vec::new() };
        let place = |target: usize| {
            let span = standing.target.list.get(target).map_or(0..0, |unit| unit.span.clone());
            edition.value.span(span)
        };
        let mut problems = Vec::new();
        for (pair, record) in standing.synced.pairs.iter().zip(&standing.synced.catalogue.records) {
            if let (Some(target), true) = (pair.target.first(), pair.state != State::Untranslated) {
                problems.extend(lost(record).iter().map(|lost| complaint(lost, place(*target))));
            }
        }
        for remark in &standing.synced.remarks {
            if let Remark::Conflict { target, catalogue, .. } = remark {
                problems.push(complain::conflict(&self.catalogue, catalogue, place(*target)));
            }
        }
        problems
    }
}

pub fn other_word(term: &Term, place: Span) -> Diagnostic {
    let glossary = Span::new(term.target.file.as_str(), term.target.place.clone());
    complain::glossary_term(&term.source.name, &term.target.name, &term.id, glossary, place)
}

fn complaint(lost: &Lost, place: Span) -> Diagnostic {
    let complaint = match lost.what {
        Thing::Link => complain::lost_link,
        Thing::Picture => complain::lost_picture,
        Thing::Code => complain::lost_code,
        Thing::Footnote => complain::lost_footnote,
        Thing::Placeholder => complain::lost_placeholder,
    };
    complaint(&lost.text, place)
}
