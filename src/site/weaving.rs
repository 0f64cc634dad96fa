//! Translations as their readers get them: woven with their sources, or left out where the site's policy asks for more.

use super::EntryKey;
use super::editions::Draft;
use super::lexicon::Lexicon;
use super::progress::{Begun, Work, Works};
use super::translations::{Recorded, Standing, Translation, of_draft};
use crate::config::{Config, OutdatedPolicy, Requirement};
use crate::diagnostic::Noted;
use crate::document::{Document, MarkedLanguage, Text};
use crate::language::{Language, Tag};
use crate::memo::{Key, KeyMaker, Memo};
use crate::source::SourceTree;
use crate::translation::people::{People, people};
use crate::translation::weave::{Loom, Outdated, Strand, weave};
use crate::translation::{State, Tally, units};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What became of a translation.
#[derive(Debug, Clone)]
pub struct Woven {
    /// Woven with its source; `None` where there is no edition, or no record of what it was made from.
    pub document: Option<Arc<Noted<Text>>>,
    pub tally: Tally,
    /// Whom its catalogue names.
    pub people: People,
}

/// The tallies of all published translations that have a record.
pub type Tallies = BTreeMap<(EntryKey, Tag), Tally>;

/// How far translations are: those that are published, and all that are wanted.
#[derive(Debug, Clone, Default)]
pub struct Woof {
    pub tallies: Tallies,
    pub works: Works,
}

/// Replaces the editions of drafts by woven ones, and takes out those that may not be published yet.
///
/// The notes are about what translations lost, whatever their age, and about catalogues that cannot be read.
pub fn weave_all(
    drafts: &mut [Draft],
    languages: &[Arc<Language>],
    config: &Config,
    tree: &SourceTree,
    memory: &mut Memo<Woven>,
) -> Noted<Woof> {
    let all: Vec<(usize, Translation)> = (drafts.iter().enumerate())
        .flat_map(|(index, draft)| of_draft(draft, languages).into_iter().map(move |work| (index, work)))
        .collect();
    let lexicon = Lexicon::of(all.iter().map(|(_, work)| work));
    let cloths = cloths(&all, drafts, languages, tree);
    let whole = |cloth: &Cloth| match &cloth.work.edition {
        Some(_) => KeyMaker::default().and(cloth.key(config, tree)).and(lexicon.key).key(),
        None => cloth.key(config, tree),
    };
    let woven = memory.map(&cloths, whole, |cloth| one(cloth, config, tree, &lexicon));
    let (mut woof, mut notes) = (Woof::default(), Vec::new());
    for (cloth, woven) in cloths.iter().zip(woven) {
        let (work, tag) = (cloth.work, cloth.tag());
        let Woven { document, tally, people } = &woven.value;
        let documents = &mut drafts[cloth.draft].documents;
        match document {
            Some(document) if may_be_published(work, tally, config) => {
                documents.insert(tag.clone(), document.clone());
                woof.tallies.insert((work.key.clone(), tag.clone()), *tally);
            }
            Some(_) => drop(documents.remove(tag)),
            None => {}
        }
        // What is made of a translation in another alphabet has nothing to say that it has not said.
        if cloth.respelled.is_some() {
            continue;
        }
        notes.extend(woven.notes.iter().cloned());
        let begun = match (&work.edition, document) {
            (None, _) => Begun::No,
            (Some(_), None) => Begun::Unrecorded,
            (Some(_), Some(_)) => Begun::Yes,
        };
        let made = Work { translation: work.clone(), begun, tally: *tally, people: people.clone() };
        woof.works.insert((work.key.clone(), tag.clone()), made);
    }
    Noted::new(woof, notes)
}

/// A document to weave.
struct Cloth<'a> {
    work: &'a Translation,
    /// Index of the draft.
    draft: usize,
    /// What is made of the edition in another alphabet; woven instead of the edition itself.
    respelled: Option<(&'a Tag, Arc<Noted<Text>>)>,
    /// The translations of the same entry along the chain of its readers that have a record.
    chain: Vec<&'a Translation>,
}

/// All translations, then what is made of them in other alphabets.
fn cloths<'a>(
    all: &'a [(usize, Translation)],
    drafts: &[Draft],
    languages: &'a [Arc<Language>],
    tree: &SourceTree,
) -> Vec<Cloth<'a>> {
    let recorded = |work: &Translation| work.edition.is_some() && tree.get(&work.catalogue).is_some();
    let found: BTreeMap<(usize, &Tag), &Translation> = (all.iter())
        .filter(|(_, work)| recorded(work))
        .map(|(draft, work)| ((*draft, &work.language.tag), work))
        .collect();
    let chain = |draft: usize, work: &Translation, reader: &Language| -> Vec<&'a Translation> {
        let before = reader.fallback.iter().take_while(|tag| **tag != work.source_language.tag);
        let others = before.filter(|tag| **tag != work.language.tag);
        others.filter_map(|tag| found.get(&(draft, tag)).copied()).collect()
    };
    let own = all.iter().map(|(draft, work)| {
        let chain = if recorded(work) { chain(*draft, work, &work.language) } else { Vec::new() };
        Cloth { work, draft: *draft, respelled: None, chain }
    });
    let derived = languages.iter().filter_map(|language| Some((language, language.derived.as_ref()?)));
    let respelled = derived.flat_map(|(language, from)| {
        let of = |((draft, tag), work): (&(usize, &'a Tag), &&'a Translation)| {
            let document = drafts[*draft].documents.get(&language.tag).filter(|_| *tag == from)?;
            let respelled = document.value.origin.is_some().then(|| (&language.tag, document.clone()))?;
            Some(Cloth { work, draft: *draft, respelled: Some(respelled), chain: chain(*draft, work, language) })
        };
        found.iter().filter_map(of).collect::<Vec<_>>()
    });
    own.chain(respelled).collect()
}

impl Cloth<'_> {
    /// The language of its readers.
    fn tag(&self) -> &Tag {
        self.respelled.as_ref().map_or(&self.work.language.tag, |(tag, _)| tag)
    }

    /// Names all that weaving reads, but for terms.
    fn key(&self, config: &Config, tree: &SourceTree) -> Key {
        let work = self.work;
        let Some(edition) = &work.edition else {
            return KeyMaker::default().and(work.source.value.key).text("untranslated").key();
        };
        let policy = match config.translation.outdated(work.kind.name()) {
            OutdatedPolicy::Mark => "mark",
            OutdatedPolicy::Source => "source",
        };
        let catalogue = |work: &Translation| tree.get(&work.catalogue).map_or(Key(0), |file| file.key);
        let respelled = self.respelled.as_ref().map_or(Key(0), |(_, document)| document.value.key);
        let keys = [work.source.value.key, edition.value.key, catalogue(work), respelled];
        let keys = keys.into_iter().chain(self.chain.iter().flat_map(|other| {
            let edition = other.edition.as_ref().map_or(Key(0), |edition| edition.value.key);
            [edition, catalogue(other)]
        }));
        let languages = self.chain.iter().map(|other| &other.language.tag).chain([&work.language.tag]);
        let maker = keys.fold(KeyMaker::default().text(policy), KeyMaker::and);
        languages.fold(maker, |maker, tag| maker.text(tag.as_str())).key()
    }
}

fn one(cloth: &Cloth, config: &Config, tree: &SourceTree, lexicon: &Lexicon) -> Noted<Woven> {
    let work = cloth.work;
    let Some(edition) = &work.edition else { return Noted::clean(unwoven(work, tree)) };
    // Without a catalogue nothing is known of it.
    if tree.get(&work.catalogue).is_none() {
        return Noted::clean(unwoven(work, tree));
    }
    let mut notes = Vec::new();
    let standing = work.stand(tree, None).take(&mut notes);
    if standing.record != Recorded::Yes {
        return Noted::new(unwoven(work, tree), notes);
    }
    notes.extend(work.problems(&standing));
    notes.extend(work.other_words(&standing, lexicon));
    let edition = cloth.respelled.as_ref().map_or(edition, |(_, document)| document);
    let mut document = woven(cloth, &edition.value.open(), &standing, config, tree);
    document.key = KeyMaker::default().and(cloth.key(config, tree)).text("woven").key();
    let document = Noted::new(Text::held(document), edition.notes.clone());
    let people = people(&standing.synced.catalogue);
    Noted::new(Woven { document: Some(Arc::new(document)), tally: standing.tally, people }, notes)
}

/// Of an entry of which nothing is known to be translated.
fn unwoven(work: &Translation, tree: &SourceTree) -> Woven {
    let source = &work.source.value;
    let text = tree.text(&source.path).unwrap_or_default();
    let tally = Tally::untranslated(&units(&source.open(), text).list);
    Woven { document: None, tally, people: People::default() }
}

fn woven(cloth: &Cloth, edition: &Document, standing: &Standing, config: &Config, tree: &SourceTree) -> Document {
    let work = cloth.work;
    // The others are asked only if something is missing.
    let missing = standing.synced.pairs.iter().any(|pair| pair.state == State::Untranslated);
    let others = cloth.chain.iter().filter(|_| missing);
    let others: Vec<(&Translation, Standing)> = others.map(|other| (*other, other.stand(tree, None).value)).collect();
    let open: Vec<(Arc<Document>, &Translation, &Standing)> = (others.iter())
        .filter(|(_, standing)| standing.record == Recorded::Yes)
        .filter_map(|(other, standing)| Some((other.edition.as_ref()?.value.open(), *other, standing)))
        .collect();
    let strands: Vec<Strand> = (open.iter())
        .map(|(document, other, standing)| Strand {
            document,
            units: &standing.target,
            synced: &standing.synced,
            language: marked(&other.language),
        })
        .collect();
    weave(&Loom {
        source: &work.source.value.open(),
        source_units: &standing.source,
        source_language: marked(&work.source_language),
        target: edition,
        target_units: &standing.target,
        synced: &standing.synced,
        outdated: match config.translation.outdated(work.kind.name()) {
            OutdatedPolicy::Mark => Outdated::Marked,
            OutdatedPolicy::Source => Outdated::Replaced,
        },
        chain: &strands,
    })
}

fn marked(language: &Language) -> MarkedLanguage {
    MarkedLanguage { tag: language.tag.to_string(), direction: language.direction.as_str().to_owned() }
}

fn may_be_published(work: &Translation, tally: &Tally, config: &Config) -> bool {
    let kind = work.kind.name();
    let settings = config.languages.iter().find(|(code, _)| code.eq_ignore_ascii_case(&work.language.folder));
    let require = config.translation.require(kind, settings.and_then(|(_, settings)| settings.require));
    let good = match require {
        Requirement::Nothing => true,
        Requirement::Reviewed => tally.needs_review.units == 0,
        Requirement::Current => tally.outdated.units == 0,
    };
    // A file in which nothing is translated yet is no edition.
    let begun = tally.untranslated.units < tally.units();
    begun && good && tally.translated_percent() >= config.translation.publish_from(kind)
}
