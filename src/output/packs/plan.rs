//! Which packs there are: one for each course and toolkit, language and format.

use crate::config::Format;
use crate::locale::Locales;
use crate::output::OutputPath;
use crate::output::book::{self, Book};
use crate::site::{Fallback, Site};
use crate::source::SourceTree;
use std::sync::Arc;

/// A pack to be made, with all that is needed for it.
pub struct Plan {
    pub format: Format,
    pub path: OutputPath,
    pub book: Arc<Book>,
    /// The texts and pictures of the book.
    pub sources: Arc<SourceTree>,
}

/// The packs of a site, in order of their entries.
pub fn plans(site: &Site, locales: &Locales, tree: &SourceTree) -> Vec<Plan> {
    let mut plans = Vec::new();
    for entry in site.entries.values() {
        if !book::KINDS.contains(&entry.kind) {
            continue;
        }
        for language in &site.languages {
            let own = site.reading(&entry.key, &language.tag).is_some_and(|reading| reading.fallback == Fallback::Own);
            if own && let Some(book) = Book::of(site, locales, &entry.key, &language.tag) {
                let sources = Arc::new(sources(&book, tree));
                let book = Arc::new(book);
                let plan = |format: &Format| Plan {
                    format: *format,
                    path: path(site, &book, *format),
                    book: book.clone(),
                    sources: sources.clone(),
                };
                plans.extend(site.config.packs.formats.iter().map(plan));
            }
        }
    }
    plans
}

fn sources(book: &Book, tree: &SourceTree) -> SourceTree {
    let mut sources = SourceTree::default();
    let texts = book.chapters.iter().filter_map(|chapter| tree.get(&chapter.document.value.path));
    texts.chain(book.pictures.values().map(|picture| &picture.file)).for_each(|file| sources.insert(file.clone()));
    sources
}

/// Beside the page of its course or toolkit: `bn/courses/first-steps/first-steps-bn.pdf`.
fn path(site: &Site, book: &Book, format: Format) -> OutputPath {
    let folder = site.page_folder(&book.language.tag, &book.key);
    let name = book.key.as_str().rsplit('/').next().unwrap_or_default();
    OutputPath::new(format!("{folder}{name}-{}.{}", book.language.folder, format.extension()))
}
