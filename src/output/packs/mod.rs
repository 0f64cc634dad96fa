//! The packs of courses and toolkits: which there are, made now or when somebody asks.

use super::pictures::Cache;
use super::web::PackLink;
use super::{Deferred, Output, OutputPath};
use crate::diagnostic::{Diagnostic, Noted, Span};
use crate::language::Tag;
use crate::locale::Locales;
use crate::memo::{Key, Memo};
use crate::site::{EntryKey, Site};
use crate::source::SourceTree;
use crate::theme::Theme;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;

mod bindery;
mod catalogue;
mod lack;
mod plan;
mod printer;
mod shelf;
mod site;

use bindery::{Bindery, Keys};
pub use catalogue::catalogue;
pub use plan::{Asked, asked, entry, language, own_languages};
use plan::{PackPlan, plan};
pub use printer::Printer;
use shelf::Shelf;
pub use site::{SitePacker, Whole};

/// Results of so many builds ago are forgotten.
const AGE: u64 = 3;

/// While packs are made one by one, what is remembered is for the next look at the same entry.
const LATELY: usize = 3;

/// While a whole site is printed, what is remembered is for the packs that other threads are at: a book is laid out more
/// than once, and small ones are finished meanwhile. All of it would fill gigabytes.
const AT_ONCE: usize = 12;

/// Makes packs and remembers them.
pub struct Packer {
    shelf: Shelf,
    bindery: Option<Arc<Noted<Bindery>>>,
    made: Memo<Option<Pack>>,
    promised: BTreeMap<Key, Arc<Deferred>>,
    printed: printer::Latest,
}

/// When a pack is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    Now,
    /// When somebody asks for it.
    OnDemand,
}

/// A finished pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    pub bytes: Arc<[u8]>,
    /// Of paper, where it has any.
    pub pages: Option<u32>,
}

/// What packs add to the output.
#[derive(Debug, Default)]
pub struct Packed {
    pub files: BTreeMap<OutputPath, Output>,
    /// How pages link to them.
    pub links: BTreeMap<(EntryKey, Tag), Vec<PackLink>>,
}

impl Pack {
    /// Of its bytes, as `sha256sum` prints it.
    pub fn sha256(&self) -> String {
        Sha256::digest(&self.bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Packer {
    /// A packer that finds packs of earlier runs in a cache.
    pub fn new(cache: Arc<dyn Cache>) -> Self {
        Self {
            shelf: Shelf::new(cache),
            bindery: None,
            made: Memo::default(),
            promised: BTreeMap::new(),
            printed: printer::Latest::default(),
        }
    }

    /// The packs of every course and toolkit in every language it is written in. A pack that would be wrong is left out,
    /// with what is wrong.
    pub fn pack(
        &mut self,
        site: &Site,
        locales: &Locales,
        theme: &Arc<Theme>,
        tree: &SourceTree,
        when: When,
        notes: &mut Vec<Diagnostic>,
    ) -> Packed {
        let mut asked = asked(site, tree, notes);
        if asked.is_empty() {
            return Packed::default();
        }
        let bindery = self.bindery(tree, theme);
        notes.extend(bindery.notes.iter().cloned());
        notes.extend(bindery.value.refuse(site, &mut asked));
        let plans: Vec<PackPlan> = asked.iter().filter_map(|one| plan(site, locales, tree, one, notes)).collect();
        match when {
            When::Now => self.now(&bindery.value, &plans, notes),
            When::OnDemand => self.on_demand(&bindery, plans),
        }
    }

    /// Packs that somebody asks for by name, now; but none with a text that has one of the `errors` in it.
    pub fn make(
        &mut self,
        whole: (&Site, &Locales, &Arc<Theme>),
        tree: &SourceTree,
        mut asked: Vec<Asked>,
        errors: &[Diagnostic],
        notes: &mut Vec<Diagnostic>,
    ) -> Packed {
        let (site, locales, theme) = whole;
        let bindery = self.bindery(tree, theme);
        notes.extend(bindery.notes.iter().cloned());
        notes.extend(bindery.value.refuse(site, &mut asked));
        let mut plans: Vec<PackPlan> = asked.iter().filter_map(|one| plan(site, locales, tree, one, notes)).collect();
        plans.retain(|plan| {
            let is_in = |span: &Span| plan.sources.files().any(|file| *file.path == *span.file);
            let wrong: Vec<&Diagnostic> = errors.iter().filter(|note| note.span.as_ref().is_some_and(is_in)).collect();
            notes.extend(wrong.iter().copied().cloned());
            wrong.is_empty()
        });
        self.now(&bindery.value, &plans, notes)
    }

    fn now(&mut self, bindery: &Bindery, plans: &[PackPlan], notes: &mut Vec<Diagnostic>) -> Packed {
        let made = self.made.map_apart(
            plans,
            |plan| bindery.key(plan),
            |plan| {
                let made = made(bindery, &self.shelf, plan);
                bindery.rest(AT_ONCE);
                made
            },
        );
        let mut packed = Packed::default();
        for (plan, pack) in plans.iter().zip(made) {
            notes.extend(pack.notes.iter().cloned());
            if let Some(pack) = &pack.value {
                packed.add(plan, Output::Bytes(pack.bytes.clone()), Some(pack));
            }
        }
        self.made.sweep(AGE);
        packed
    }

    fn on_demand(&mut self, bindery: &Arc<Noted<Bindery>>, plans: Vec<PackPlan>) -> Packed {
        let mut packed = Packed::default();
        let mut promised = BTreeMap::new();
        for plan in plans {
            let (key, plan) = (bindery.value.key(&plan), Arc::new(plan));
            // The same pack as before is not made again.
            let known = self.promised.get(&key).cloned();
            let deferred = known.unwrap_or_else(|| promise(key, bindery.clone(), self.shelf.clone(), plan.clone()));
            packed.add(&plan, Output::Deferred(deferred.clone()), None);
            promised.insert(key, deferred);
        }
        self.promised = promised;
        packed
    }

    /// What shows an author one entry on paper.
    pub fn printer(&mut self, tree: &SourceTree, theme: &Arc<Theme>) -> Printer {
        Printer { bindery: self.bindery(tree, theme), made: self.printed.clone() }
    }

    /// The bindery, made again only when the theme has changed.
    fn bindery(&mut self, tree: &SourceTree, theme: &Arc<Theme>) -> Arc<Noted<Bindery>> {
        let keys = Keys::of(tree, theme);
        match &self.bindery {
            Some(known) if known.value.keys == keys => known.clone(),
            Some(_) | None => {
                let before = self.bindery.as_ref().map(|known| &known.value);
                let bindery = Arc::new(Bindery::load(tree, theme, keys, before));
                self.bindery = Some(bindery.clone());
                bindery
            }
        }
    }
}

impl Packed {
    fn add(&mut self, plan: &PackPlan, output: Output, pack: Option<&Pack>) {
        let bundle = plan.asked.order.bundle.as_ref();
        let link = PackLink {
            title: bundle.map(|_| plan.book.face.title.clone()),
            path: plan.path.clone(),
            format: plan.asked.format.name(),
            reader: plan.asked.order.reader,
            size: pack.map(|pack| pack.bytes.len() as u64),
            pages: pack.and_then(|pack| pack.pages),
            sha256: pack.map(Pack::sha256),
            beside: plan.asked.order.beside.clone(),
            variants: plan.variants.clone(),
        };
        self.files.insert(plan.path.clone(), output);
        // What has no page of its own stands on that of downloads.
        let key = bundle.map_or_else(|| plan.book.key.clone(), |_| EntryKey::new(""));
        self.links.entry((key, plan.book.language.tag.clone())).or_default().push(link);
    }
}

/// The pack of an earlier run, else a new one. One with remarks is made again, so that they are heard again.
fn made(bindery: &Bindery, shelf: &Shelf, plan: &PackPlan) -> Noted<Option<Pack>> {
    let key = bindery.key(plan);
    if let Some(pack) = shelf.get(&plan.path, key) {
        return Noted::clean(Some(pack));
    }
    let made = bindery.make(plan);
    if let (Some(pack), []) = (&made.value, made.notes.as_slice()) {
        shelf.put(&plan.path, key, pack);
    }
    made
}

fn promise(key: Key, bindery: Arc<Noted<Bindery>>, shelf: Shelf, plan: Arc<PackPlan>) -> Arc<Deferred> {
    Arc::new(Deferred::new(key, move || {
        let made = made(&bindery.value, &shelf, &plan);
        // Whoever asks does not wait for the tidying up.
        let bindery = bindery.clone();
        rayon::spawn(move || bindery.value.rest(LATELY));
        let problem = |note: &Diagnostic| match &note.span {
            Some(span) => format!("{}: {}", span.file, note.message),
            None => note.message.clone(),
        };
        let problems = || made.notes.iter().map(problem).collect::<Vec<_>>().join("\n");
        made.value.as_ref().map(|pack| pack.bytes.to_vec()).ok_or_else(problems)
    }))
}
