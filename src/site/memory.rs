//! What linking remembers from one build to the next.

use super::addresses::Addresses;
use super::{BackReferences, Entry, EntryKey, Keyword, TermUse, Woven};
use crate::diagnostic::{Diagnostic, Noted};
use crate::memo::{Latest, Memo};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Results about single entries and texts, each under a key that names all that it was made from.
#[derive(Default)]
pub struct Memory {
    /// The terms that each text uses.
    pub uses: Memo<Vec<TermUse>>,
    /// Translations as their readers get them.
    pub woven: Memo<Woven>,
    /// Entries with their front matter complete and their links resolved.
    pub entries: Memo<Entry>,
    /// What binds entries to each other: the same while only the words of lessons change.
    pub(super) ties: Latest<Noted<Ties>>,
    /// What is wrong with it, when all is linked.
    pub(super) wrong: Latest<Vec<Diagnostic>>,
}

/// See the fields of `Site` with the same names.
pub(super) struct Ties {
    pub(super) addresses: Arc<Addresses>,
    pub(super) used_in: Arc<BTreeMap<EntryKey, Vec<EntryKey>>>,
    pub(super) back: Arc<BackReferences>,
    pub(super) audiences: Arc<BTreeMap<String, EntryKey>>,
    pub(super) keywords: Arc<BTreeMap<String, Keyword>>,
}

impl Memory {
    /// Ends a generation of each.
    pub fn sweep(&mut self, age: u64) {
        self.uses.sweep(age);
        self.woven.sweep(age);
        self.entries.sweep(age);
    }
}
