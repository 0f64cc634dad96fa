//! The translator's view: what there is to do in a language, and each entry beside its source, row by row. Made when
//! somebody asks for a page, in `serve` only; nothing of it is ever published.

use super::address::{Place, index, language_view, with_anchor};
use super::rendition::Rendition;
use super::spell::{Setting, title};
use super::translations::{counts, counts_of};
use super::words::message;
use super::{Page, Subject, Web, arguments};
use crate::language::Tag;
use crate::locale::{Locales, Value};
use crate::memo::{Key, KeyMaker};
use crate::output::pictures::Pictures;
use crate::output::{Deferred, Output, OutputPath};
use crate::render::{Reader, Spelling, Terms};
use crate::site::lexicon::Lexicon;
use crate::site::progress::{Task, Work};
use crate::site::{Begun, EntryKey, Reading, Site};
use crate::source::{SourceFile, SourceTree};
use crate::theme::Theme;
use crate::translation::memory::Memory;
use crate::translation::terms::Term;
use crate::translation::weave::behind;
use crate::translation::{Catalogue, Tally};
use crate::view::*;
use rows::{Rows, Side, is_open};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};

mod cut;
mod hands;
mod rows;

pub use hands::Editor;

/// The folder of the view in the tree of the server. No entry is called so.
pub const FOLDER: &str = "_translate";

/// All that the view is made from. `key` names it all.
pub struct Desk {
    pub key: Key,
    pub site: Arc<Site>,
    pub locales: Arc<Locales>,
    pub theme: Arc<Theme>,
    pub pictures: Arc<Pictures>,
    pub tree: SourceTree,
    pub editor: Editor,
    pub lexicon: Lexicon,
    /// What was translated before, for each language of the view.
    pub memories: BTreeMap<Tag, Remembered>,
}

/// Read when first asked for.
pub type Remembered = Arc<OnceLock<Mutex<Memory>>>;

/// The folder of an entry in the view of a language; of home, of the list.
pub fn folder(site: &Site, language: &Tag, key: &EntryKey) -> Option<String> {
    let language = &site.language(language)?.folder;
    Some(match key.is_home() {
        true => format!("{FOLDER}/{language}/home/"),
        false => format!("{FOLDER}/{language}/entries/{key}/"),
    })
}

/// The folder of the list of a language.
pub fn list_folder(site: &Site, language: &Tag) -> Option<String> {
    Some(format!("{FOLDER}/{}/", site.language(language)?.folder))
}

/// The pages of the view, each made when it is asked for.
pub fn pages(desk: &Arc<Desk>) -> BTreeMap<OutputPath, Output> {
    let mut pages = BTreeMap::new();
    for language in desk.memories.keys() {
        let mut add = |folder: Option<String>, key: Option<EntryKey>| {
            let Some(folder) = folder else { return };
            let (desk, language) = (desk.clone(), language.clone());
            let name = KeyMaker::default().and(desk.key).text(&folder).key();
            let path = index(&folder);
            let made = Deferred::new(name, move || desk.page(&language, key.as_ref()).map(String::into_bytes));
            pages.insert(path, Output::Deferred(Arc::new(made)));
        };
        add(list_folder(&desk.site, language), None);
        let works = desk.site.works.keys().filter(|(key, tag)| tag == language && desk.site.entries.contains_key(key));
        for (key, _) in works {
            add(folder(&desk.site, language, key), Some(key.clone()));
        }
    }
    pages
}

impl Desk {
    /// A page of the view: of an entry, or the list.
    fn page(&self, language: &Tag, key: Option<&EntryKey>) -> Result<String, String> {
        let none = BTreeMap::new();
        let web = Web::new(&self.site, &self.locales, &self.theme, &none, &self.pictures);
        let folder = match key {
            Some(key) => folder(&self.site, language, key),
            None => list_folder(&self.site, language),
        };
        let path = index(&folder.unwrap_or_default());
        let from = Place::Server.from(&path);
        let subject = Subject::Desk(key.cloned().unwrap_or_else(|| EntryKey::new("")));
        let page = Page { path, from, reader: language.clone(), subject };
        let mut view = web.view(&page, &[]);
        match key {
            Some(key) => self.fill_entry(&mut view, &web, &page, key)?,
            None => self.fill_list(&mut view, &web, &page),
        }
        self.theme.render(&view.page.template, &view).map_err(|note| note.message)
    }

    fn fill_list(&self, view: &mut View, web: &Web, page: &Page) {
        let (site, language) = (&self.site, &page.reader);
        let name = site.language(language).map(|language| language.autonym.clone()).unwrap_or_default();
        view.page.template = "desk".to_owned();
        view.page.title = self.message(language, "desk-title", "language", name);
        let paths = site.paths();
        let works = site.works_in(language, &paths);
        let task = |work: &&Work| {
            let mut task = web.task_view(work, language, &page.from, &paths)?;
            let (_, shown) = site.shown_on(work, language)?;
            task.link.url = page.from.href(&folder(site, language, &shown.entry.key)?);
            Some(task)
        };
        let group = |group: Task| {
            let tasks: Vec<TaskView> =
                works.iter().copied().filter(|work| work.task() == group).filter_map(|work| task(&work)).collect();
            DeskGroupView { task: group.name(), tasks }
        };
        view.desk = Some(DeskView {
            source: site.language(&site.default_language).map(|language| language_view(language)).unwrap_or_default(),
            counts: counts(&works),
            groups: Task::ALL.into_iter().map(group).filter(|group| !group.tasks.is_empty()).collect(),
        });
    }

    fn fill_entry(&self, view: &mut View, web: &Web, page: &Page, key: &EntryKey) -> Result<(), String> {
        let (site, language) = (&self.site, &page.reader);
        let gone = || format!("`{key}` is not there any more");
        let work = site.works.get(&(key.clone(), language.clone())).ok_or_else(gone)?;
        let translation = &work.translation;
        let source = site.reading(key, &translation.source_language.tag).ok_or_else(gone)?;
        let target = site.reading(key, language).filter(|reading| reading.language.tag == *language);
        let adoption = Some(translation.adoption());
        let standing = translation.stand(&self.tree, adoption).value;
        let tally = match work.begun {
            Begun::No => Tally::untranslated(&standing.source.list),
            Begun::Unrecorded | Begun::Yes => standing.tally,
        };
        let file = translation.edition.as_ref().map(|edition| edition.value.path.as_str());
        let hands = hands::Hands {
            editor: &self.editor,
            forge: site.config.edit_url.as_deref(),
            file: file.map(|file| (file, self.tree.text(file).unwrap_or_default())),
            memory: self.memory(language),
            terms: &|text| {
                let terms = self.lexicon.terms(translation).map(|terms| terms.of(text)).unwrap_or_default();
                terms.into_iter().map(|term| self.term(term, page)).collect()
            },
            snippet: &|path| {
                let mut works = site.works.iter().filter(|((_, tag), _)| tag == language).map(|(_, work)| work);
                works.find(|work| {
                    let edition = work.translation.edition.iter();
                    edition.chain([&work.translation.source]).any(|one| one.value.path.as_str() == path)
                })
            },
            language: &|tag| {
                site.languages.iter().find(|one| one.tag.as_str() == tag).map(|language| language_view(language))
            },
        };
        let side = |reading: &Reading<'_>, prefix: &str| self.spelling(web, reading, page, prefix);
        let (ours, theirs) =
            (source.edition.document.value.open(), target.as_ref().map(|one| one.edition.document.value.open()));
        let rows = Rows {
            standing: &standing,
            instead: side(&source, "instead/"),
            source: Side { document: &ours, spelling: side(&source, "original/") },
            source_language: language_view(&translation.source_language),
            target: target
                .as_ref()
                .zip(theirs.as_ref())
                .map(|(target, document)| Side { document, spelling: side(target, "") }),
            offset: translation.edition.as_ref().map_or(0, |edition| behind(&edition.value.open())),
            hands: &hands,
            labels: web.words(language).blocks.clone(),
        };
        let pieces = rows.pieces();
        let open: Vec<&RowView> =
            pieces.iter().filter_map(|piece| piece.row.as_ref()).filter(|row| is_open(row)).collect();
        let command = |command: &str| format!("park translate {command} {} {}", translation.language.folder, name(key));
        view.page.template = "side-by-side".to_owned();
        view.page.title =
            self.message(language, "desk-page-title", "title", title(target.unwrap_or(source).edition).to_owned());
        view.side_by_side = Some(SideBySideView {
            page: page.from.href(&site.page_folder(language, key)),
            list: page.from.href(&list_folder(site, language).unwrap_or_default()),
            next: self.next(web, page, key),
            source: language_view(&translation.source_language),
            counts: counts_of(&tally),
            left: open.iter().map(|row| row.units.len()).sum(),
            first: open.first().map(|row| row.id.clone()),
            begin: (work.begun == Begun::No).then(|| command("start")),
            record: (work.begun == Begun::Unrecorded).then(|| command("sync --adopt")),
            pieces,
        });
        Ok(())
    }

    /// The next entry with something to do, after this one in the order of the list.
    fn next(&self, web: &Web, page: &Page, key: &EntryKey) -> Option<LinkView> {
        let works = self.site.works_in(&page.reader, &self.site.paths());
        let mut open: Vec<&Work> = works.into_iter().filter(|work| work.task() != Task::Nothing).collect();
        open.sort_by_key(|work| work.task());
        let here = open.iter().position(|work| work.translation.key == *key);
        let after = open.iter().skip(here.map_or(0, |here| here + 1)).chain(&open);
        let mut shown = after.filter_map(|work| self.site.shown_on(work, &page.reader));
        let (name, next) = shown.find(|(_, reading)| reading.entry.key != *key)?;
        let mut link = web.renamed(name, web.link_view(&next, &page.reader, &page.from));
        link.url = page.from.href(&folder(&self.site, &page.reader, &next.entry.key)?);
        Some(link)
    }

    /// As on the page for facilitators, on which nothing is folded away, but with links to the pages of learners.
    fn spelling(&self, web: &Web, reading: &Reading, page: &Page, prefix: &str) -> Spelling {
        let setting = Setting { reader: &page.reader, from: &page.from, rendition: Rendition::Learner, chapters: &[] };
        let mut spelling = web.spelling(reading, &setting);
        spelling.prefix = prefix.to_owned();
        spelling.reader = Reader::Facilitator;
        Arc::make_mut(&mut spelling.words).anchor.clear();
        // Terms stand beside the rows.
        spelling.terms = Terms::default();
        spelling
    }

    /// A term as both languages call it, with the way to the glossary.
    fn term(&self, term: &Term, page: &Page) -> TermPairView {
        let glossary = EntryKey::new(&term.glossary);
        let there = self.site.entries.contains_key(&glossary);
        let folder = page.from.href(&self.site.page_folder(&page.reader, &glossary));
        TermPairView {
            source: term.source.name.clone(),
            target: term.target.name.clone(),
            url: there.then(|| with_anchor(folder, Some(&term.id))),
        }
    }

    fn memory(&self, language: &Tag) -> &Mutex<Memory> {
        self.memories[language].get_or_init(|| {
            let works = self.site.works.iter().filter(|((_, tag), _)| tag == language);
            let files = works.filter_map(|(_, work)| self.tree.get(&work.translation.catalogue));
            let read = |file: &SourceFile| Catalogue::read(file.as_text()?).ok();
            let catalogues: Vec<Catalogue> = files.filter_map(read).collect();
            Mutex::new(Memory::of(catalogues.iter()))
        })
    }

    fn message(&self, language: &Tag, key: &str, name: &str, value: String) -> String {
        message(&self.locales, language, key, &arguments([(name, Value::Text(value))]))
    }
}

/// What a command calls an entry: home has no key.
fn name(key: &EntryKey) -> &str {
    if key.is_home() { "index" } else { key.as_str() }
}
