//! Packs of the whole site, as `[[pack]]` in `site.toml` asks for them.

use super::plan::language;
use super::{AGE, Pack, Packed, When};
use crate::config::{self, SiteFormat};
use crate::diagnostic::{Diagnostic, Noted, pack as asked, print as complain};
use crate::kind::PackReader;
use crate::language::Tag;
use crate::locale::Locales;
use crate::memo::{Key, KeyMaker, Memo};
use crate::output::offline::offline;
use crate::output::pictures::Pictures;
use crate::output::web::{PackLink, Web};
use crate::output::{Deferred, Output, OutputPath};
use crate::site::{EntryKey, Site};
use crate::source::SourceTree;
use crate::theme::Theme;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Makes packs of the site and remembers them.
#[derive(Default)]
pub struct SitePacker {
    made: Memo<Option<Pack>>,
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

/// A pack to be made.
#[derive(Clone)]
struct Plan {
    name: String,
    format: SiteFormat,
    /// Those of its readers.
    languages: Vec<Tag>,
    path: OutputPath,
    key: Key,
}

impl SitePacker {
    /// The packs of one name, now; none if the settings have none of that name.
    pub fn named(&mut self, whole: &Whole, tree: &SourceTree, name: &str, notes: &mut Vec<Diagnostic>) -> Packed {
        let mut packed = Packed::default();
        for plan in plans(whole, tree, &mut Vec::new()).iter().filter(|plan| plan.name == name) {
            if let Some(pack) = make(whole, plan).take(notes) {
                packed.add_site(plan, Output::Bytes(pack.bytes.clone()), Some(&pack));
            }
        }
        packed
    }

    /// The packs that the settings ask for.
    pub fn pack(&mut self, whole: &Whole, tree: &SourceTree, when: When, notes: &mut Vec<Diagnostic>) -> Packed {
        let plans = plans(whole, tree, notes);
        let mut packed = Packed::default();
        match when {
            When::Now => {
                let made = self.made.map(&plans, |plan| plan.key, |plan| make(whole, plan));
                for (plan, pack) in plans.iter().zip(made) {
                    notes.extend(pack.notes.iter().cloned());
                    if let Some(pack) = &pack.value {
                        packed.add_site(plan, Output::Bytes(pack.bytes.clone()), Some(pack));
                    }
                }
                self.made.sweep(AGE);
            }
            When::OnDemand => {
                let mut promised = BTreeMap::new();
                for plan in plans {
                    let known = self.promised.get(&plan.key).cloned();
                    let deferred = known.unwrap_or_else(|| promise(whole.clone(), plan.clone()));
                    packed.add_site(&plan, Output::Deferred(deferred.clone()), None);
                    promised.insert(plan.key, deferred);
                }
                self.promised = promised;
            }
        }
        packed
    }
}

impl Packed {
    /// A pack of the site stands on the home page of each of its languages.
    fn add_site(&mut self, plan: &Plan, output: Output, pack: Option<&Pack>) {
        self.files.insert(plan.path.clone(), output);
        for language in &plan.languages {
            let link = PackLink {
                path: plan.path.clone(),
                format: plan.format.name(),
                reader: PackReader::Learner,
                size: pack.map(|pack| pack.bytes.len() as u64),
                pages: None,
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
        for format in &pack.formats {
            if format.of_entry().is_some() {
                notes.push(asked::entries_only(format.name(), place()));
                continue;
            }
            let tags = languages.iter().fold(KeyMaker::default(), |maker, tag| maker.text(tag.as_str())).key();
            let maker = KeyMaker::default().text(env!("CARGO_PKG_VERSION")).and(whole.key).and(tags);
            plans.push(Plan {
                name: pack.name.clone(),
                format: *format,
                languages: languages.clone(),
                path: OutputPath::new(format!("downloads/{}.{}", pack.name, format.name())),
                key: maker.text(&pack.name).text(format.name()).key(),
            });
        }
    }
    plans
}

fn make(whole: &Whole, plan: &Plan) -> Noted<Option<Pack>> {
    // A pack does not hold other packs.
    let none = BTreeMap::new();
    let web = Web::new(&whole.site, &whole.locales, &whole.theme, &none, &whole.pictures).offline(&plan.languages);
    let mut notes = Vec::new();
    let bytes = match plan.format {
        SiteFormat::Zip => offline(&web, &whole.theme, &plan.name).take(&mut notes).zipped(),
        SiteFormat::Pdf | SiteFormat::Epub => return Noted::clean(None),
    };
    match bytes {
        Ok(bytes) => Noted::new(Some(Pack { bytes: bytes.into(), pages: None }), notes),
        Err(error) => {
            notes.push(complain::cannot_pack(&plan.path, &error.to_string()));
            Noted::new(None, notes)
        }
    }
}

fn promise(whole: Whole, plan: Plan) -> Arc<Deferred> {
    Arc::new(Deferred::new(plan.key, move || {
        let made = make(&whole, &plan);
        let problems = || made.notes.iter().map(|note| note.message.clone()).collect::<Vec<_>>().join("\n");
        made.value.as_ref().map(|pack| pack.bytes.to_vec()).ok_or_else(problems)
    }))
}
