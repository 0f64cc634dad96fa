//! Translations as their readers get them: woven with their sources, or left out where the site's policy asks for more.

use super::EntryKey;
use super::editions::Draft;
use super::lexicon::Lexicon;
use super::progress::{Begun, Work, Works};
use super::translations::{Recorded, Standing, Translation, of_draft};
use crate::config::{Config, OutdatedPolicy, Requirement};
use crate::diagnostic::Noted;
use crate::document::{Document, MarkedLanguage};
use crate::language::{Language, Tag};
use crate::memo::{Key, KeyMaker, Memo};
use crate::source::SourceTree;
use crate::translation::people::{People, people};
use crate::translation::weave::{Loom, Outdated, weave};
use crate::translation::{Tally, units};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What became of a translation.
#[derive(Debug, Clone)]
pub struct Woven {
    /// Woven with its source; `None` where there is no edition, or no record of what it was made from.
    pub document: Option<Arc<Noted<Document>>>,
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
    let whole = |work: &Translation| match &work.edition {
        Some(_) => KeyMaker::default().and(key(work, config, tree)).and(lexicon.key).key(),
        None => key(work, config, tree),
    };
    let woven = memory.map(&all, |(_, work)| whole(work), |(_, work)| one(work, config, tree, &lexicon));
    let (mut woof, mut notes) = (Woof::default(), Vec::new());
    for ((index, work), woven) in all.into_iter().zip(woven) {
        notes.extend(woven.notes.iter().cloned());
        let place = (work.key.clone(), work.language.tag.clone());
        let woven = &woven.value;
        let begun = match (&work.edition, &woven.document) {
            (None, _) => Begun::No,
            (Some(_), None) => Begun::Unrecorded,
            (Some(_), Some(_)) => Begun::Yes,
        };
        if let Some(document) = &woven.document {
            let documents = &mut drafts[index].documents;
            if may_be_published(&work, &woven.tally, config) {
                documents.insert(work.language.tag.clone(), document.clone());
                woof.tallies.insert(place.clone(), woven.tally);
            } else {
                documents.remove(&work.language.tag);
            }
        }
        let (tally, people) = (woven.tally, woven.people.clone());
        woof.works.insert(place, Work { translation: work, begun, tally, people });
    }
    Noted::new(woof, notes)
}

fn key(work: &Translation, config: &Config, tree: &SourceTree) -> Key {
    let Some(edition) = &work.edition else {
        return KeyMaker::default().and(work.source.value.key).text("untranslated").key();
    };
    let catalogue = tree.get(&work.catalogue).map_or(Key(0), |file| file.key);
    let policy = match config.translation.outdated(work.kind.name()) {
        OutdatedPolicy::Mark => "mark",
        OutdatedPolicy::Source => "source",
    };
    KeyMaker::default().and(work.source.value.key).and(edition.value.key).and(catalogue).text(policy).key()
}

fn one(work: &Translation, config: &Config, tree: &SourceTree, lexicon: &Lexicon) -> Noted<Woven> {
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
    let document = woven(work, &edition.value, &standing, config);
    let mut document = Noted::new(document, edition.notes.clone());
    document.value.key = KeyMaker::default().and(key(work, config, tree)).text("woven").key();
    let people = people(&standing.synced.catalogue);
    Noted::new(Woven { document: Some(Arc::new(document)), tally: standing.tally, people }, notes)
}

/// Of an entry of which nothing is known to be translated.
fn unwoven(work: &Translation, tree: &SourceTree) -> Woven {
    let source = &work.source.value;
    let text = tree.text(&source.path).unwrap_or_default();
    let tally = Tally::untranslated(&units(source, text).list);
    Woven { document: None, tally, people: People::default() }
}

fn woven(work: &Translation, edition: &Document, standing: &Standing, config: &Config) -> Document {
    let language = &work.source_language;
    weave(&Loom {
        source: &work.source.value,
        source_units: &standing.source,
        source_language: MarkedLanguage {
            tag: language.tag.to_string(),
            direction: language.direction.as_str().to_owned(),
        },
        target: edition,
        target_units: &standing.target,
        synced: &standing.synced,
        outdated: match config.translation.outdated(work.kind.name()) {
            OutdatedPolicy::Mark => Outdated::Marked,
            OutdatedPolicy::Source => Outdated::Replaced,
        },
    })
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
