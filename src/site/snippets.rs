//! Fragments that many pages include: found in the reader's language or along its chain, and put where they belong.

use super::editions::{Draft, place};
use super::links::relative;
use super::weaving::Woof;
use super::{Begun, EntryKey};
use crate::diagnostic::{Diagnostic, Noted, link as complain};
use crate::document::{Document, Found, Text};
use crate::language::{Language, Tag};
use crate::source::SourcePath;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The folder below each language's, whose files are no pages.
pub const FOLDER: &str = "snippets";

/// The snippets of all languages, by their paths.
pub struct Snippets<'a> {
    languages: &'a [Arc<Language>],
    files: BTreeMap<SourcePath, Arc<Noted<Text>>>,
}

/// Pages by the snippets that they include.
pub type Includers = BTreeMap<EntryKey, BTreeSet<EntryKey>>;

/// Takes the snippets out of the drafts, as their readers get them; the others remain.
pub fn snippets(drafts: Vec<Draft>, languages: &[Arc<Language>]) -> (Snippets<'_>, Vec<Draft>) {
    let of_snippet = |draft: &Draft| draft.documents.values().any(|document| is_snippet(&document.value.path));
    let (snippets, pages): (Vec<_>, Vec<_>) = drafts.into_iter().partition(of_snippet);
    let documents = snippets.into_iter().flat_map(|draft| draft.documents.into_values());
    let files = documents.map(|document| (document.value.path.clone(), document)).collect();
    (Snippets { languages, files }, pages)
}

/// Which pages include each snippet. How far its translation is counts for the page, too: readers see it there.
pub fn includers(drafts: &[Draft], languages: &[Arc<Language>], woof: &mut Woof) -> Includers {
    let mut includers = Includers::new();
    for draft in drafts {
        for (tag, document) in &draft.documents {
            if document.value.includes().next().is_none() {
                continue;
            }
            let document = document.value.open();
            let keys = document.snippets().filter_map(|snippet| place(&snippet.path, languages));
            let keys: BTreeSet<EntryKey> = keys.map(|(_, key)| key).collect();
            for key in keys {
                let begun = woof.works.get(&(key.clone(), tag.clone())).filter(|work| work.begun != Begun::Unrecorded);
                let own = woof.tallies.get(&(key.clone(), tag.clone())).copied().or(begun.map(|work| work.tally));
                if let (Some(own), Some(whole)) = (own, woof.tallies.get_mut(&(draft.key.clone(), tag.clone()))) {
                    whole.add(&own);
                }
                includers.entry(key).or_default().insert(draft.key.clone());
            }
        }
    }
    includers
}

impl Snippets<'_> {
    /// Puts what is included into the editions of an entry. What cannot be found is noted where it is included.
    pub fn fill(&self, draft: &mut Draft, notes: &mut Vec<Diagnostic>) {
        for (tag, document) in &mut draft.documents {
            if document.value.includes().next().is_some() {
                let whole = self.whole(&document.value.open(), tag, &mut Vec::new(), notes);
                *document = Arc::new(Noted::new(Text::held(whole), document.notes.clone()));
            }
        }
    }

    /// A document with its snippets in it, and theirs in them. `above` are the snippets around it.
    fn whole(
        &self,
        document: &Document,
        reader: &Tag,
        above: &mut Vec<SourcePath>,
        notes: &mut Vec<Diagnostic>,
    ) -> Document {
        let mut found = Vec::new();
        for link in document.includes() {
            let raw = &document.links[link];
            let place = document.span(raw.span.clone());
            let path = document.path.join(&raw.destination);
            let path = match path.filter(is_snippet) {
                Some(path) => path,
                None => {
                    notes.push(complain::not_a_snippet(&raw.destination, place));
                    continue;
                }
            };
            let Some((snippet, language)) = self.find(&path, reader) else {
                let here = document.path.folder();
                let known: Vec<String> = self.files.keys().map(|file| relative(here, file)).collect();
                notes.push(complain::missing_snippet(&raw.destination, place, known.iter().map(String::as_str)));
                continue;
            };
            let own = &snippet.value.path;
            if let Some(first) = above.iter().position(|path| path == own) {
                let members = above[first..].iter().chain([own]).map(ToString::to_string).collect::<Vec<_>>();
                notes.push(complain::snippet_cycle(&members, place));
                continue;
            }
            above.push(own.clone());
            let inner = self.whole(&snippet.value.open(), reader, above, notes);
            above.pop();
            let other =
                (language.tag != *reader).then(|| (language.tag.to_string(), language.direction.as_str().to_owned()));
            found.push(Found { link, document: inner, language: other });
        }
        document.with_snippets(found)
    }

    /// The snippet at a path, in the reader's language or the first along its chain that has it, or any.
    fn find(&self, path: &SourcePath, reader: &Tag) -> Option<(&Arc<Noted<Text>>, &Arc<Language>)> {
        let (written, rest) = path.strip_prefix("content/")?.split_once('/')?;
        let own = self.languages.iter().find(|language| language.tag == *reader);
        let chain = own.map(|language| language.fallback.as_slice()).unwrap_or_default();
        let by_tag = |tag: &Tag| self.languages.iter().find(|language| language.tag == *tag);
        let written = self.languages.iter().find(|language| language.folder == written);
        own.into_iter().chain(chain.iter().filter_map(by_tag)).chain(written).chain(self.languages).find_map(
            |language| {
                let path = SourcePath::new(&format!("content/{}/{rest}", language.folder));
                self.files.get(&path).map(|document| (document, language))
            },
        )
    }
}

/// Whether a file stands in a language's folder for snippets.
pub fn is_snippet(path: &SourcePath) -> bool {
    let mut parts = path.split('/');
    parts.next() == Some("content") && parts.nth(1) == Some(FOLDER) && path.ends_with(".md")
}
