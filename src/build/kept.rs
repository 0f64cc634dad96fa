//! What a process leaves for the next one: results about single texts that are quickly read and take long to find.

use super::Builder;
use crate::diagnostic::{Diagnostic, Noted};
use crate::lint::Allowance;
use crate::memo::{Key, KeyMaker};
use crate::output::pictures::Cache;
use crate::site::{TermUse, Woven};
use crate::translation::Tally;
use serde::{Deserialize, Serialize};

#[derive(Default, Serialize, Deserialize)]
struct Kept {
    /// Texts without remarks are the many; of them only the keys are kept.
    sound: Vec<Key>,
    lints: Vec<(Key, Vec<Allowance>, Vec<Diagnostic>)>,
    uses: Vec<(Key, Vec<TermUse>)>,
    /// What there is to translate of entries of which nothing is.
    tallies: Vec<(Key, Tally)>,
    bundles: Vec<(String, Key, Vec<String>)>,
    /// What others may know of each text.
    faces: Vec<(Key, Key)>,
}

/// Fills the memos of a builder with what `keep` left. Another program begins anew.
pub(super) fn recall(builder: &mut Builder, cache: &dyn Cache, program: Key) {
    let bytes = cache.get(place());
    let Some((by, kept)) = bytes.and_then(|bytes| serde_json::from_slice::<(Key, Kept)>(&bytes).ok()) else { return };
    if by != program {
        return;
    }
    builder.bundles.recall(kept.bundles);
    kept.faces.into_iter().for_each(|(key, face)| builder.faces.insert(key, Noted::clean(face)));
    kept.sound.into_iter().for_each(|key| builder.lints.insert(key, Noted::clean(Vec::new())));
    for (key, allowances, notes) in kept.lints {
        builder.lints.insert(key, Noted::new(allowances, notes));
    }
    kept.uses.into_iter().for_each(|(key, uses)| builder.linking.uses.insert(key, Noted::clean(uses)));
    for (key, tally) in kept.tallies {
        builder.linking.woven.insert(key, Noted::clean(Woven { document: None, tally, people: Default::default() }));
    }
}

/// Keeps what the last build asked for, unless it is what was recalled.
pub(super) fn keep(builder: &Builder, cache: &dyn Cache, program: Key) {
    let linking = &builder.linking;
    if builder.lints.computed + linking.uses.computed + linking.woven.computed + builder.bundles.computed == 0 {
        return;
    }
    let mut kept = Kept { bundles: builder.bundles.kept(), ..Kept::default() };
    for (key, linted) in builder.lints.used() {
        match linted.value.is_empty() && linted.notes.is_empty() {
            true => kept.sound.push(key),
            false => kept.lints.push((key, linted.value.clone(), linted.notes.clone())),
        }
    }
    kept.faces = builder.faces.used().map(|(key, face)| (key, face.value)).collect();
    let clean = |(key, found): (Key, &Noted<Vec<TermUse>>)| (key, found.value.clone());
    kept.uses = builder.linking.uses.used().map(clean).collect();
    let begun = |woven: &Noted<Woven>| woven.value.document.is_some() || !woven.notes.is_empty();
    let waiting = builder.linking.woven.used().filter(|(_, woven)| !begun(woven));
    kept.tallies = waiting.map(|(key, woven)| (key, woven.value.tally)).collect();
    let bytes = serde_json::to_vec(&(program, kept)).expect("keys, texts and numbers are plain data");
    cache.put(place(), &bytes);
}

fn place() -> Key {
    KeyMaker::default().text("what a process leaves").key()
}
