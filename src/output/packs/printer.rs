//! One entry on paper, for its author, who looks at it while writing.

use super::LATELY;
use super::bindery::Bindery;
use super::plan::{Asked, plan};
use crate::config::Format;
use crate::diagnostic::Noted;
use crate::kind::PackReader;
use crate::language::Tag;
use crate::locale::Locales;
use crate::memo::Key;
use crate::output::order::Order;
use crate::site::{EntryKey, Site};
use crate::source::SourceTree;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// So many finished ones are kept: an author looks at one or two.
const KEPT: usize = 4;

/// Prints entries, and remembers the latest.
#[derive(Clone)]
pub struct Printer {
    pub(super) bindery: Arc<Noted<Bindery>>,
    pub(super) made: Latest,
}

/// The latest ones, newest last.
pub type Latest = Arc<Mutex<VecDeque<(Key, Arc<[u8]>)>>>;

impl Printer {
    /// An entry in a language as PDF, on the paper of the site.
    ///
    /// # Errors
    /// What keeps it from being printed, in words for its author.
    pub fn print(
        &self,
        site: &Site,
        locales: &Locales,
        tree: &SourceTree,
        (key, language): (&EntryKey, &Tag),
        reader: PackReader,
    ) -> Result<Arc<[u8]>, String> {
        let order = Order { reader, ..Order::learner(site, key, language) };
        let mut asked = vec![Asked { format: Format::Pdf, order, place: None, name: None }];
        let bindery = &self.bindery.value;
        let mut notes = bindery.refuse(site, &mut asked);
        let plan = asked.first().and_then(|asked| plan(site, locales, tree, asked, &mut notes));
        let words = |notes: &[crate::diagnostic::Diagnostic]| {
            let words: Vec<&str> = notes.iter().map(|note| note.message.as_str()).collect();
            if words.is_empty() { "it would be empty".to_owned() } else { words.join("; ") }
        };
        let plan = plan.ok_or_else(|| words(&notes))?;
        let key = bindery.key(&plan);
        let known = || self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, bytes)) = known().iter().find(|(known, _)| *known == key) {
            return Ok(bytes.clone());
        }
        let made = bindery.make(&plan);
        bindery.rest(LATELY);
        let pack = made.value.ok_or_else(|| words(&made.notes))?;
        let mut latest = known();
        latest.push_back((key, pack.bytes.clone()));
        while latest.len() > KEPT {
            latest.pop_front();
        }
        Ok(pack.bytes)
    }
}
