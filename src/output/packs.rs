//! The packs of courses and toolkits: which there are, made now or when somebody asks.

use super::book::{self, Book};
use super::pdf::{Pdf, Press};
use super::web::PackLink;
use super::{Deferred, Output, OutputPath};
use crate::diagnostic::{Diagnostic, Noted, Severity, print as complain};
use crate::language::Tag;
use crate::locale::Locales;
use crate::memo::{Key, KeyMaker, Memo};
use crate::site::{EntryKey, Fallback, Site};
use crate::source::{SourceFile, SourceTree};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Results of so many builds ago are forgotten.
const AGE: u64 = 3;

/// Makes packs and remembers them.
#[derive(Default)]
pub struct Packer {
    press: Option<(Key, Arc<Noted<Press>>)>,
    made: Memo<Option<Pdf>>,
    promised: BTreeMap<Key, Arc<Deferred>>,
}

/// When a pack is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    Now,
    /// When somebody asks for it.
    OnDemand,
}

/// What packs add to the output.
#[derive(Debug, Default)]
pub struct Packed {
    pub files: BTreeMap<OutputPath, Output>,
    /// How pages link to them.
    pub links: BTreeMap<(EntryKey, Tag), Vec<PackLink>>,
}

/// A pack to be made, with all that is needed for it.
struct Plan {
    entry: EntryKey,
    language: Tag,
    path: OutputPath,
    book: Book,
    /// The texts and pictures of the book.
    sources: SourceTree,
    key: Key,
}

impl Packer {
    /// The packs of every course and toolkit in every language it is written in. A pack that would be wrong is left out,
    /// with what is wrong.
    pub fn pack(
        &mut self,
        site: &Site,
        locales: &Locales,
        tree: &SourceTree,
        when: When,
        notes: &mut Vec<Diagnostic>,
    ) -> Packed {
        if !site.config.print.packs {
            return Packed::default();
        }
        let press = self.press(tree, &site.config.theme);
        notes.extend(press.notes.iter().cloned());
        let mut plans = plans(site, locales, tree, &press.value);
        for language in &site.languages {
            let in_language = |plan: &Plan| plan.language == language.tag;
            if !press.value.has_script(&language.script) && plans.iter().any(in_language) {
                notes.push(complain::no_font(&language.autonym, &language.script));
                plans.retain(|plan| !in_language(plan));
            }
        }
        match when {
            When::Now => self.now(&press.value, &plans, notes),
            When::OnDemand => self.on_demand(&press, plans),
        }
    }

    fn now(&mut self, press: &Press, plans: &[Plan], notes: &mut Vec<Diagnostic>) -> Packed {
        let made = self.made.map(plans, |plan| plan.key, |plan| make(press, plan));
        let mut packed = Packed::default();
        for (plan, pdf) in plans.iter().zip(made) {
            notes.extend(pdf.notes.iter().cloned());
            if let Some(pdf) = &pdf.value {
                packed.add(plan, Output::Bytes(pdf.bytes.clone()), Some(pdf));
            }
        }
        self.made.sweep(AGE);
        press.rest();
        packed
    }

    fn on_demand(&mut self, press: &Arc<Noted<Press>>, plans: Vec<Plan>) -> Packed {
        let mut packed = Packed::default();
        let mut promised = BTreeMap::new();
        for plan in plans {
            let (key, plan) = (plan.key, Arc::new(plan));
            // The same pack as before is not made again.
            let deferred = self.promised.get(&key).cloned().unwrap_or_else(|| promise(press.clone(), plan.clone()));
            packed.add(&plan, Output::Deferred(deferred.clone()), None);
            promised.insert(key, deferred);
        }
        self.promised = promised;
        packed
    }

    /// The press, made again only when fonts or print templates have changed.
    fn press(&mut self, tree: &SourceTree, theme: &str) -> Arc<Noted<Press>> {
        let folder = format!("themes/{theme}/");
        let matters = |file: &&SourceFile| {
            let path = file.path.strip_prefix(&*folder).unwrap_or_default();
            path == "theme.toml" || path.starts_with("print/") || path.starts_with("fonts/")
        };
        let files = tree.under(&folder).filter(matters);
        let key = files.fold(KeyMaker::default().text(theme), |maker, file| maker.and(file.key)).key();
        match &self.press {
            Some((known, press)) if *known == key => press.clone(),
            Some(_) | None => {
                let press = Arc::new(Press::load(tree, theme));
                self.press = Some((key, press.clone()));
                press
            }
        }
    }
}

impl Packed {
    fn add(&mut self, plan: &Plan, output: Output, pdf: Option<&Pdf>) {
        let link = PackLink {
            path: plan.path.clone(),
            format: "pdf",
            size: pdf.map(|pdf| pdf.bytes.len() as u64),
            pages: pdf.map(|pdf| pdf.pages),
        };
        self.files.insert(plan.path.clone(), output);
        self.links.entry((plan.entry.clone(), plan.language.clone())).or_default().push(link);
    }
}

fn plans(site: &Site, locales: &Locales, tree: &SourceTree, press: &Press) -> Vec<Plan> {
    let mut plans = Vec::new();
    for entry in site.entries.values() {
        if !book::KINDS.contains(&entry.kind) {
            continue;
        }
        for language in &site.languages {
            let own = site.reading(&entry.key, &language.tag).is_some_and(|reading| reading.fallback == Fallback::Own);
            if own && let Some(book) = Book::of(site, locales, &entry.key, &language.tag) {
                plans.push(plan(site, tree, press, book));
            }
        }
    }
    plans
}

fn plan(site: &Site, tree: &SourceTree, press: &Press, book: Book) -> Plan {
    let (entry, language) = (book.key.clone(), book.language.tag.clone());
    let folder = site.page_folder(&language, &entry);
    let name = entry.as_str().rsplit('/').next().unwrap_or_default();
    let mut sources = SourceTree::default();
    let texts = book.chapters.iter().filter_map(|chapter| tree.get(&chapter.document.value.path));
    texts.chain(book.pictures.values().map(|picture| &picture.file)).for_each(|file| sources.insert(file.clone()));
    let path = OutputPath::new(format!("{folder}{name}-{}.pdf", book.language.folder));
    Plan { entry, language, path, key: press.key(&book), book, sources }
}

/// The pack, unless something in it would be wrong.
fn make(press: &Press, plan: &Plan) -> Noted<Option<Pdf>> {
    let mut notes = press.preflight(&plan.book, &plan.sources);
    if notes.iter().any(|note| note.severity == Severity::Error) {
        return Noted::new(None, notes);
    }
    match press.print(&plan.book, &plan.sources) {
        Ok(pdf) => Noted::new(Some(pdf.take(&mut notes)), notes),
        Err(errors) => {
            notes.extend(errors);
            Noted::new(None, notes)
        }
    }
}

fn promise(press: Arc<Noted<Press>>, plan: Arc<Plan>) -> Arc<Deferred> {
    Arc::new(Deferred::new(plan.key, move || {
        let made = make(&press.value, &plan);
        press.value.rest();
        let problem = |note: &Diagnostic| match &note.span {
            Some(span) => format!("{}: {}", span.file, note.message),
            None => note.message.clone(),
        };
        let problems = || made.notes.iter().map(problem).collect::<Vec<_>>().join("\n");
        made.value.map(|pdf| pdf.bytes.to_vec()).ok_or_else(problems)
    }))
}
