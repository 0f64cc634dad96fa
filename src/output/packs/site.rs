//! Packs of the whole site, as `[[pack]]` in `site.toml` asks for them.

use super::plan::language;
use super::shelf::Shelf;
use super::{AGE, Pack, Packed, When};
use crate::config::{self, SiteFormat};
use crate::diagnostic::{Diagnostic, Noted, pack as asked, print as complain};
use crate::kind::PackReader;
use crate::language::Tag;
use crate::locale::Locales;
use crate::memo::{Key, KeyMaker, Memo};
use crate::output::archive::zim::zim;
use crate::output::kiwix;
use crate::output::offline::{carried, offline};
use crate::output::pictures::{Cache, Pictures};
use crate::output::web::{PackLink, Web};
use crate::output::{Deferred, Output, OutputPath};
use crate::site::{EntryKey, Site};
use crate::source::SourceTree;
use crate::theme::Theme;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Makes packs of the site and remembers them.
pub struct SitePacker {
    shelf: Shelf,
    made: Memo<Vec<Option<Pack>>>,
    promised: BTreeMap<Key, Arc<Deferred>>,
}

/// All that packs of a site are made from. `key` names it all.
#[derive(Clone)]
pub struct Whole {
    pub key: Key,
    pub site: Arc<Site>,
    pub locales: Arc<Locales>,
    pub theme: Arc<Theme>,
    pub pictures: Arc<Pictures>,
}

/// Packs of one name to be made, in all their forms: they hold the same files.
#[derive(Clone)]
struct Plan {
    name: String,
    /// Those of its readers.
    languages: Vec<Tag>,
    forms: Vec<Form>,
    /// Names what is in it, in whatever form.
    content: Key,
    key: Key,
}

#[derive(Clone)]
struct Form {
    format: SiteFormat,
    path: OutputPath,
}

impl SitePacker {
    /// A packer that finds packs of earlier runs in a cache.
    pub fn new(cache: Arc<dyn Cache>) -> Self {
        Self { shelf: Shelf::new(cache), made: Memo::default(), promised: BTreeMap::new() }
    }

    /// The packs of one name, now; none if the settings have none of that name.
    pub fn named(&mut self, whole: &Whole, tree: &SourceTree, name: &str, notes: &mut Vec<Diagnostic>) -> Packed {
        let mut packed = Packed::default();
        for plan in plans(whole, tree, &mut Vec::new()).iter().filter(|plan| plan.name == name) {
            packed.add_made(plan, &made(&self.shelf, whole, plan), notes);
        }
        packed
    }

    /// The packs that the settings ask for.
    pub fn pack(&mut self, whole: &Whole, tree: &SourceTree, when: When, notes: &mut Vec<Diagnostic>) -> Packed {
        let plans = plans(whole, tree, notes);
        let mut packed = Packed::default();
        match when {
            When::Now => {
                let made = self.made.map_apart(&plans, |plan| plan.key, |plan| made(&self.shelf, whole, plan));
                for (plan, packs) in plans.iter().zip(made) {
                    packed.add_made(plan, &packs, notes);
                }
                self.made.sweep(AGE);
            }
            When::OnDemand => {
                let mut promised = BTreeMap::new();
                for plan in plans.iter().flat_map(Plan::singly) {
                    let known = self.promised.get(&plan.key).cloned();
                    let deferred = known.unwrap_or_else(|| promise(self.shelf.clone(), whole.clone(), plan.clone()));
                    packed.add_site(&plan, &plan.forms[0], Output::Deferred(deferred.clone()), None);
                    promised.insert(plan.key, deferred);
                }
                self.promised = promised;
            }
        }
        packed
    }
}

impl Plan {
    /// Each form by itself, for whoever asks for one.
    fn singly(&self) -> impl Iterator<Item = Plan> {
        self.forms.iter().map(|form| Plan {
            forms: vec![form.clone()],
            key: KeyMaker::default().and(self.key).text(form.format.name()).key(),
            ..self.clone()
        })
    }
}

impl Packed {
    fn add_made(&mut self, plan: &Plan, made: &Noted<Vec<Option<Pack>>>, notes: &mut Vec<Diagnostic>) {
        notes.extend(made.notes.iter().cloned());
        for (form, pack) in plan.forms.iter().zip(&made.value) {
            if let Some(pack) = pack {
                self.add_site(plan, form, Output::Bytes(pack.bytes.clone()), Some(pack));
            }
        }
    }

    /// A pack of the site stands on the page of downloads of each of its languages.
    fn add_site(&mut self, plan: &Plan, form: &Form, output: Output, pack: Option<&Pack>) {
        self.files.insert(form.path.clone(), output);
        for language in &plan.languages {
            let link = PackLink {
                title: None,
                path: form.path.clone(),
                format: form.format.name(),
                reader: PackReader::Learner,
                size: pack.map(|pack| pack.bytes.len() as u64),
                pages: None,
                sha256: pack.map(Pack::sha256),
                beside: None,
                variants: Vec::new(),
            };
            self.links.entry((EntryKey::new(""), language.clone())).or_default().push(link);
        }
    }
}

fn plans(whole: &Whole, tree: &SourceTree, notes: &mut Vec<Diagnostic>) -> Vec<Plan> {
    let site = &whole.site;
    let known: Vec<&Tag> = site.languages.iter().map(|language| &language.tag).collect();
    let mut plans = Vec::new();
    // Those of entries are planned elsewhere.
    for pack in site.config.pack.iter().filter(|pack| pack.entries.is_empty()) {
        let place = || config::place_of_value(tree, "[[pack]]", &pack.name);
        let mut languages: Vec<Tag> = Vec::new();
        for written in &pack.languages {
            match language(site, written) {
                Ok(tag) => languages.push(tag),
                Err(near) => notes.push(asked::language(written, near, place())),
            }
        }
        if pack.languages.is_empty() {
            languages = known.iter().map(|tag| (*tag).clone()).collect();
        }
        if languages.is_empty() {
            continue;
        }
        let mut forms = Vec::new();
        for format in &pack.formats {
            if format.of_entry().is_some() {
                notes.push(asked::entries_only(format.name(), place()));
                continue;
            }
            let path = OutputPath::new(format!("downloads/{}.{}", pack.name, format.name()));
            forms.push(Form { format: *format, path });
        }
        let tags = languages.iter().fold(KeyMaker::default(), |maker, tag| maker.text(tag.as_str())).key();
        let maker = KeyMaker::default().text(env!("CARGO_PKG_VERSION")).and(whole.key).and(tags).text(&pack.name);
        let content = maker.key();
        let key =
            forms.iter().fold(KeyMaker::default().and(content), |maker, form| maker.text(form.format.name())).key();
        plans.push(Plan { name: pack.name.clone(), languages, forms, content, key });
    }
    plans
}

/// The packs of an earlier run, else new ones. Those with remarks are made again, so that they are heard again.
fn made(shelf: &Shelf, whole: &Whole, plan: &Plan) -> Noted<Vec<Option<Pack>>> {
    let key = |form: &Form| KeyMaker::default().and(plan.content).text(form.format.name()).key();
    let kept: Option<Vec<Option<Pack>>> =
        plan.forms.iter().map(|form| shelf.get(&form.path, key(form)).map(Some)).collect();
    if let Some(kept) = kept {
        return Noted::clean(kept);
    }
    let made = make(whole, plan);
    if made.notes.is_empty() {
        let packs = plan.forms.iter().zip(&made.value);
        packs.for_each(|(form, pack)| pack.iter().for_each(|pack| shelf.put(&form.path, key(form), pack)));
    }
    made
}

fn make(whole: &Whole, plan: &Plan) -> Noted<Vec<Option<Pack>>> {
    // A pack does not hold other packs.
    let none = BTreeMap::new();
    let web = Web::new(&whole.site, &whole.locales, &whole.theme, &none, &whole.pictures).offline(&plan.languages);
    let Noted { value: carried, mut notes } = carried(&web, &whole.theme);
    let mut packs = Vec::new();
    for form in &plan.forms {
        let bytes = match form.format {
            SiteFormat::Zip => offline(&carried, &plan.name).zipped(),
            SiteFormat::Zim => zim(&kiwix::zim(&whole.site, &whole.theme, &plan.name, &plan.languages, &carried)),
            // Said where it was planned.
            SiteFormat::Pdf | SiteFormat::Epub | SiteFormat::Scorm | SiteFormat::Imscc => continue,
        };
        packs.push(match bytes {
            Ok(bytes) => Some(Pack { bytes: bytes.into(), pages: None }),
            Err(error) => {
                notes.push(complain::cannot_pack(&form.path, &error.to_string()));
                None
            }
        });
    }
    Noted::new(packs, notes)
}

fn promise(shelf: Shelf, whole: Whole, plan: Plan) -> Arc<Deferred> {
    Arc::new(Deferred::new(plan.key, move || {
        let made = made(&shelf, &whole, &plan);
        let problems = || made.notes.iter().map(|note| note.message.clone()).collect::<Vec<_>>().join("\n");
        made.value.iter().flatten().next().map(|pack| pack.bytes.to_vec()).ok_or_else(problems)
    }))
}
