//! What `serve` knows of pages besides what is published: the file that a page is made from, the other ways to look at its
//! entry, and the entry on paper. All of it is found when somebody asks; nothing of it is ever published.

use super::OutputPath;
use super::packs::Printer;
use super::web::address::index;
use super::web::{Rendition, desk};
use crate::kind::PackReader;
use crate::language::Tag;
use crate::locale::Locales;
use crate::site::{EntryKey, Fallback, Site};
use crate::source::{SourcePath, SourceTree};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// Looks up pages of one build.
pub struct Workbench {
    pub site: Arc<Site>,
    pub locales: Arc<Locales>,
    pub tree: SourceTree,
    pub printer: Printer,
    /// The languages of the translator's view.
    pub translating: Vec<String>,
    pages: OnceLock<BTreeMap<String, Shown>>,
}

/// What a page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shown {
    key: EntryKey,
    language: Tag,
    rendition: Rendition,
}

/// What is known of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The file that the page's text is in.
    pub file: SourcePath,
    /// The ways to look at its entry, the page itself among them: a name and the path of a page.
    pub views: Vec<(&'static str, String)>,
    /// For whom it is printed; `None` if there is nothing to print.
    pub printed_for: Option<PackReader>,
}

impl Workbench {
    pub fn new(site: Arc<Site>, locales: Arc<Locales>, tree: SourceTree, printer: Printer) -> Self {
        Self { site, locales, tree, printer, translating: Vec::new(), pages: OnceLock::new() }
    }

    /// The text of a source file.
    pub fn text(&self, file: &str) -> Option<&str> {
        self.tree.text(file)
    }

    /// The page of a file, if it is the text of an entry that is published.
    pub fn page_of(&self, file: &SourcePath) -> Option<OutputPath> {
        let site = &self.site;
        site.entries.values().find_map(|entry| {
            let is_it = |path: &SourcePath| path == file;
            let mut editions = entry.editions.iter();
            let (tag, _) = editions.find(|(_, edition)| is_it(&edition.document.value.path))?;
            Some(index(&site.page_folder(tag, &entry.key)))
        })
    }

    /// What is known of the page at an output path; `None` for one that is not of an entry.
    pub fn about(&self, path: &str) -> Option<About> {
        let shown = self.pages().get(path)?;
        let site = &self.site;
        let reading = site.reading(&shown.key, &shown.language)?;
        let renditions = Rendition::of(reading.entry.kind);
        let folder = site.page_folder(&shown.language, &shown.key);
        let mut views: Vec<(&'static str, String)> =
            renditions.iter().map(|rendition| (rendition.name(), format!("{folder}{}", rendition.folder()))).collect();
        if !renditions.contains(&Rendition::Whole)
            && let Some(course) = site.used_in.get(&shown.key).and_then(|courses| courses.first())
        {
            let folder = site.page_folder(&shown.language, course);
            views.push((Rendition::Whole.name(), format!("{folder}{}", Rendition::Whole.folder())));
        }
        views.extend(self.translator(shown).map(|folder| ("translate", folder)));
        let printed_for = match shown.rendition {
            Rendition::Learner | Rendition::Whole => PackReader::Learner,
            Rendition::Facilitator => PackReader::Facilitator,
            Rendition::Slides => PackReader::Slides,
        };
        let printed = super::order::suits(reading.entry.kind, PackReader::Learner) && reading.fallback == Fallback::Own;
        let file = reading.edition.document.value.path.clone();
        Some(About { file, views, printed_for: printed.then_some(printed_for) })
    }

    /// The page of the translator's view for what a page shows; for a source, in the first language of the view.
    fn translator(&self, shown: &Shown) -> Option<String> {
        let site = &self.site;
        let folder = |tag: &Tag| site.language(tag).map(|language| language.folder.clone());
        let own = folder(&shown.language).filter(|folder| self.translating.contains(folder));
        let wanted = own.or_else(|| self.translating.first().cloned())?;
        let language = site.languages.iter().find(|language| language.folder == wanted)?;
        let is_work = site.works.contains_key(&(shown.key.clone(), language.tag.clone()));
        if is_work { desk::folder(site, &language.tag, &shown.key) } else { desk::list_folder(site, &language.tag) }
    }

    /// The entry of a page on paper, for the reader of the page.
    ///
    /// # Errors
    /// What keeps it from being printed, in words for its author.
    pub fn print(&self, path: &str) -> Result<Arc<[u8]>, String> {
        let nothing = || "there is nothing on this page that is printed".to_owned();
        let reader = self.about(path).and_then(|about| about.printed_for).ok_or_else(nothing)?;
        let shown = self.pages().get(path).ok_or_else(nothing)?;
        self.printer.print(&self.site, &self.locales, &self.tree, (&shown.key, &shown.language), reader)
    }

    fn pages(&self) -> &BTreeMap<String, Shown> {
        self.pages.get_or_init(|| {
            let site = &self.site;
            let mut pages = BTreeMap::new();
            for language in &site.languages {
                for entry in site.entries.values() {
                    let folder = site.page_folder(&language.tag, &entry.key);
                    for rendition in Rendition::of(entry.kind) {
                        let (key, language) = (entry.key.clone(), language.tag.clone());
                        let path = index(&format!("{folder}{}", rendition.folder())).to_string();
                        pages.insert(path, Shown { key, language, rendition: *rendition });
                    }
                }
            }
            pages
        })
    }
}

impl fmt::Debug for Workbench {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Workbench").finish_non_exhaustive()
    }
}
