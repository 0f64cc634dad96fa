//! Translations as their readers get them: woven with their sources, or left out where the site's policy asks for more.

use super::EntryKey;
use super::editions::Draft;
use super::lexicon::Lexicon;
use super::translations::{Recorded, Standing, Translation, of_draft};
use crate::config::{Config, OutdatedPolicy, Requirement};
use crate::diagnostic::Noted;
use crate::document::{Document, MarkedLanguage};
use crate::language::{Language, Tag};
use crate::memo::{Key, KeyMaker, Memo};
use crate::source::SourceTree;
use crate::translation::Tally;
use crate::translation::weave::{Loom, Outdated, weave};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A woven translation.
#[derive(Debug, Clone)]
pub struct Woven {
    pub document: Arc<Noted<Document>>,
    pub tally: Tally,
}

/// The tallies of all translations that have a record.
pub type Tallies = BTreeMap<(EntryKey, Tag), Tally>;

/// Replaces the editions of drafts by woven ones, and takes out those that may not be published yet.
///
/// The notes are about what translations lost, whatever their age, and about catalogues that cannot be read.
pub fn weave_all(
    drafts: &mut [Draft],
    languages: &[Arc<Language>],
    config: &Config,
    tree: &SourceTree,
    memory: &mut Memo<Option<Woven>>,
) -> Noted<Tallies> {
    let mut works: Vec<(usize, Translation)> = (drafts.iter().enumerate())
        .flat_map(|(index, draft)| of_draft(draft, languages).into_iter().map(move |work| (index, work)))
        .collect();
    let lexicon = Lexicon::of(works.iter().map(|(_, work)| work));
    works.retain(|(_, work)| work.edition.is_some() && tree.get(&work.catalogue).is_some());
    let whole = |work: &Translation| KeyMaker::default().and(key(work, config, tree)).and(lexicon.key).key();
    let woven = memory.map(&works, |(_, work)| whole(work), |(_, work)| one(work, config, tree, &lexicon));
    let (mut tallies, mut notes) = (Tallies::new(), Vec::new());
    for ((index, work), woven) in works.iter().zip(woven) {
        notes.extend(woven.notes.iter().cloned());
        let Some(woven) = &woven.value else { continue };
        let documents = &mut drafts[*index].documents;
        if may_be_published(work, &woven.tally, config) {
            documents.insert(work.language.tag.clone(), woven.document.clone());
            tallies.insert((work.key.clone(), work.language.tag.clone()), woven.tally);
        } else {
            documents.remove(&work.language.tag);
        }
    }
    Noted::new(tallies, notes)
}

fn key(work: &Translation, config: &Config, tree: &SourceTree) -> Key {
    let edition = work.edition.as_ref().map_or(Key(0), |edition| edition.value.key);
    let catalogue = tree.get(&work.catalogue).map_or(Key(0), |file| file.key);
    let policy = match config.translation.outdated(work.kind.name()) {
        OutdatedPolicy::Mark => "mark",
        OutdatedPolicy::Source => "source",
    };
    KeyMaker::default().and(work.source.value.key).and(edition).and(catalogue).text(policy).key()
}

fn one(work: &Translation, config: &Config, tree: &SourceTree, lexicon: &Lexicon) -> Noted<Option<Woven>> {
    let mut notes = Vec::new();
    let standing = work.stand(tree, None).take(&mut notes);
    let Some(edition) = work.edition.as_ref().filter(|_| standing.record == Recorded::Yes) else {
        return Noted::new(None, notes);
    };
    notes.extend(work.problems(&standing));
    notes.extend(work.other_words(&standing, lexicon));
    let document = woven(work, &edition.value, &standing, config);
    let mut document = Noted::new(document, edition.notes.clone());
    document.value.key = KeyMaker::default().and(key(work, config, tree)).text("woven").key();
    Noted::new(Some(Woven { document: Arc::new(document), tally: standing.tally }), notes)
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
