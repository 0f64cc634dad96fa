//! Fragments that many pages include: found in the reader's language or along its chain, and put where they belong.

use super::editions::Draft;
use super::links::relative;
use crate::diagnostic::{Diagnostic, Noted, link as complain};
use crate::document::{Document, Found};
use crate::language::{Language, Tag};
use crate::source::SourcePath;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The folder below each language's, whose files are no pages.
pub const FOLDER: &str = "snippets";

/// The snippets of all languages, by their paths.
pub struct Snippets<'a> {
    languages: &'a [Arc<Language>],
    files: BTreeMap<SourcePath, Arc<Noted<Document>>>,
}

/// Takes the snippets out of the documents; the others remain.
pub fn snippets<'a>(
    documents: &[Arc<Noted<Document>>],
    languages: &'a [Arc<Language>],
) -> (Snippets<'a>, Vec<Arc<Noted<Document>>>) {
    let (snippets, pages): (Vec<_>, Vec<_>) =
        documents.iter().cloned().partition(|document| is_snippet(&document.value.path));
    let files = snippets.into_iter().map(|document| (document.value.path.clone(), document)).collect();
    (Snippets { languages, files }, pages)
}

impl Snippets<'_> {
    /// Puts what is included into the editions of an entry. What cannot be found is noted where it is included.
    pub fn fill(&self, draft: &mut Draft, notes: &mut Vec<Diagnostic>) {
        for (tag, document) in &mut draft.documents {
            if document.value.includes().next().is_some() {
                let whole = self.whole(&document.value, tag, &mut Vec::new(), notes);
                *document = Arc::new(Noted::new(whole, document.notes.clone()));
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
            let inner = self.whole(&snippet.value, reader, above, notes);
            above.pop();
            let other =
                (language.tag != *reader).then(|| (language.tag.to_string(), language.direction.as_str().to_owned()));
            found.push(Found { link, document: inner, language: other });
        }
        document.with_snippets(found)
    }

    /// The snippet at a path, in the reader's language or the first along its chain that has it, or any.
    fn find(&self, path: &SourcePath, reader: &Tag) -> Option<(&Arc<Noted<Document>>, &Arc<Language>)> {
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
fn is_snippet(path: &SourcePath) -> bool {
    let mut parts = path.split('/');
    parts.next() == Some("content") && parts.nth(1) == Some(FOLDER) && path.ends_with(".md")
}
