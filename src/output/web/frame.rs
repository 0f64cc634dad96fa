//! What of a web stays as it is while only the words of lessons change: which pages there are, and all files that tell of
//! pages without showing their texts.

use super::press::Leaf;
use super::{Page, Web};
use crate::diagnostic::Diagnostic;
use crate::output::hosting::Finish;
use crate::output::{Output, OutputPath};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Made once for many edits.
pub struct Frame {
    /// Every page, by name.
    pub leaves: Vec<Arc<Leaf>>,
    /// Addresses that lead on, what hosts are told.
    pub files: Vec<(OutputPath, Output)>,
    pub finish: Finish,
    /// What stands in the way of what.
    pub notes: Vec<Diagnostic>,
}

impl Web<'_> {
    /// The frame around the texts. `others` are made elsewhere; they and `media` are the files that are there already.
    pub fn frame(&self, others: &BTreeMap<OutputPath, Output>, media: &BTreeMap<OutputPath, Output>) -> Frame {
        let pages: Vec<Page> = self.pages();
        let moved = self.moved().into_iter().map(|moved| (moved.path, moved.output));
        let mut files: BTreeMap<OutputPath, Output> = moved.collect();
        files.extend(self.hosting(&self.fittings.published));
        let own = others.keys().chain(files.keys());
        let mut notes = self.collisions(&pages, own.clone());
        let taken = own.chain(media.keys()).chain(pages.iter().map(|page| &page.path));
        let redirects = self.redirects(taken.cloned().collect());
        notes.extend(redirects.notes);
        files.extend(redirects.files);
        let leaves = pages.iter().filter_map(Leaf::of).map(Arc::new).collect();
        Frame { leaves, files: files.into_iter().collect(), finish: self.finish(), notes }
    }
}
