//! How far translations are: a page in each language, and the same as data.

use super::address::{From, index, language_view};
use super::spell::title;
use super::words::message;
use super::{Page, Subject, Web};
use crate::kind::KindName;
use crate::language::Tag;
use crate::site::addresses::TRANSLATIONS;
use crate::site::progress::{Paths, Task, Work};
use crate::site::{Begun, EntryKey};
use crate::translation::Tally;
use crate::view::*;
use std::collections::BTreeMap;

/// So many things to do are shown before all others.
const FIRST: usize = 10;

/// The kinds whose names have a plural, in the order of the page.
const NAMED: [KindName; 10] = [
    KindName::Course,
    KindName::Pathway,
    KindName::Lesson,
    KindName::Toolkit,
    KindName::Campaign,
    KindName::Event,
    KindName::Club,
    KindName::Research,
    KindName::Faq,
    KindName::News,
];

/// The page with ways to help, if the site has one.
const HELP: &str = "get-involved";

/// The key of the page.
pub(super) fn key() -> EntryKey {
    EntryKey::new(TRANSLATIONS)
}

impl<'a> Web<'a> {
    /// The page in a language: where something is translated, and no entry has its place.
    pub(super) fn translations_page(&self, reader: &Tag) -> Option<Page<'a>> {
        let path = index(&self.translations_folder(reader)?);
        Some(Page { from: self.place.from(&path), path, reader: reader.clone(), subject: Subject::Translations })
    }

    /// The folder of the page in a language.
    pub(super) fn translations_folder(&self, reader: &Tag) -> Option<String> {
        let wanted = !self.site.works.is_empty() && self.place == super::address::Place::Server;
        let free = !self.site.entries.contains_key(&key());
        (wanted && free).then(|| self.site.page_folder(reader, &key()))
    }

    pub(super) fn fill_translations(&self, view: &mut View, page: &Page) {
        let (site, reader, from) = (self.site, &page.reader, &page.from);
        view.page.template = "translations".to_owned();
        view.page.title = message(self.locales, reader, "translations-title", &Default::default());
        view.page.description = Some(message(self.locales, reader, "translations-lead", &Default::default()));
        view.page.canonical = self.translations_folder(reader).and_then(|folder| site.absolute(&folder));
        view.page.alternates = self.translations_alternates();
        let home = site.reading(&EntryKey::new(""), reader);
        view.page.breadcrumbs = home.iter().map(|home| self.link_view(home, reader, from)).collect();
        let paths = site.paths();
        let progress = |tag: &&Tag| {
            let language = site.language(tag)?;
            let works = site.works_in(tag, &paths);
            Some(ProgressView {
                language: language_view(language),
                url: from.href(&self.translations_folder(tag)?),
                current: *tag == reader,
                counts: counts(&works),
            })
        };
        let tags = site.translated_into();
        let help = site.reading(&EntryKey::new(HELP), reader);
        view.translations = Some(TranslationsView {
            data: Some(from.href(super::translations_data::PATH)),
            languages: tags.iter().filter_map(progress).collect(),
            own: tags.contains(&reader).then(|| self.own_progress(reader, from, &paths)),
            help: help.map(|help| self.link_view(&help, reader, from)),
        });
    }

    pub(super) fn translations_alternates(&self) -> Vec<AlternateView> {
        let of = |language: &&std::sync::Arc<crate::language::Language>| {
            let url = self.site.absolute(&self.translations_folder(&language.tag)?)?;
            Some(AlternateView { hreflang: language.tag.to_string(), url })
        };
        self.readers.iter().filter_map(of).collect()
    }

    fn own_progress(&self, reader: &Tag, from: &From, paths: &BTreeMap<EntryKey, Paths>) -> OwnProgressView {
        let works = self.site.works_in(reader, paths);
        let task = |work: &&Work| self.task_view(work, reader, from, paths);
        let open = works.iter().copied().filter(|work| work.task() != Task::Nothing);
        let kind = |name: &str, has: &dyn Fn(KindName) -> bool| {
            let of_kind: Vec<&Work> = works.iter().copied().filter(|work| has(work.translation.kind)).collect();
            let tasks = of_kind.iter().filter_map(task).collect();
            KindProgressView { kind: name.to_owned(), counts: counts(&of_kind), tasks }
        };
        let named = NAMED.into_iter().map(|named| kind(named.name(), &|kind| kind == named));
        let kinds = named.chain([kind("other", &|kind| !NAMED.contains(&kind))]);
        OwnProgressView {
            counts: counts(&works),
            next: open.filter_map(|work| task(&work)).take(FIRST).collect(),
            kinds: kinds.filter(|kind| !kind.tasks.is_empty()).collect(),
            people: self.thanks(&works),
        }
    }

    /// What is to be done with a translation, for readers of a language.
    pub(super) fn task_view(
        &self,
        work: &Work,
        reader: &Tag,
        from: &From,
        paths: &BTreeMap<EntryKey, Paths>,
    ) -> Option<TaskView> {
        let translation = &work.translation;
        let (name, reading) = self.site.shown_on(work, reader)?;
        let tally = &work.tally;
        let task = work.task();
        let file = translation.edition.as_ref().map(|edition| &edition.value.path);
        let edit = self.site.config.edit_url.as_ref().zip(file);
        Some(TaskView {
            link: self.renamed(name, self.link_view(&reading, reader, from)),
            task: task.name(),
            words: tally.untranslated.words,
            parts: match task {
                Task::Update => tally.outdated.units,
                Task::Finish | Task::Review | Task::Record | Task::Translate | Task::Nothing => {
                    tally.needs_review.units
                }
            },
            percent: tally.current_percent(),
            paths: paths.get(&translation.key).map_or(0, |paths| paths.through.len()),
            edit_url: edit.map(|(url, file)| url.replace("{path}", file)),
        })
    }

    /// A link with a name of its own, if it has one.
    pub(super) fn renamed(&self, name: Option<String>, link: LinkView) -> LinkView {
        LinkView { title: name.unwrap_or(link.title), ..link }
    }

    /// Who translated and who reviewed, each once, in the order of the language.
    fn thanks(&self, works: &[&Work]) -> Vec<CreditView> {
        let (translators, reviewers): (Vec<_>, Vec<_>) = works.iter().map(|work| self.people_of(work)).unzip();
        let role = |role: &str, names: Vec<Vec<String>>| {
            let mut names: Vec<String> = names.into_iter().flatten().collect();
            if let Some(work) = works.first() {
                let compare = self.compare(&work.translation.language.tag);
                names.sort_by(|one, other| compare(one, other).then_with(|| one.cmp(other)));
            }
            names.dedup();
            CreditView { role: role.to_owned(), names }
        };
        let roles = [role("translation", translators), role("review", reviewers)];
        roles.into_iter().filter(|credit| !credit.names.is_empty()).collect()
    }

    /// Translators and reviewers of one translation, from its front matter and its catalogue.
    pub(super) fn people_of(&self, work: &Work) -> (Vec<String>, Vec<String>) {
        let said = |role: &str, recorded: &[String]| {
            let mut names = self.named_in(work, role);
            names.extend(recorded.iter().filter(|name| !names.contains(name)).cloned().collect::<Vec<_>>());
            names
        };
        (said("translation", &work.people.translators), said("review", &work.people.reviewers))
    }

    /// The names that an edition itself gives for a role; of who has a page, its title.
    fn named_in(&self, work: &Work, role: &str) -> Vec<String> {
        let translation = &work.translation;
        let Some(edition) = &translation.edition else { return Vec::new() };
        let table = edition.value.front.table.get("contributions").and_then(toml::Value::as_table);
        let names = table.and_then(|table| table.get(role)).and_then(toml::Value::as_array);
        let entry = self.site.entries.get(&translation.key);
        let published = entry.and_then(|entry| entry.editions.get(&translation.language.tag));
        let names = names.into_iter().flatten().filter_map(toml::Value::as_str).map(|name| {
            // Whoever has a page is called as that page is.
            let known = published.and_then(|edition| {
                let same = |index: usize| edition.meta.common.contributions.get(role)?.get(index).cloned();
                let index =
                    (0..).map_while(|index| same(index).map(|one| (index, one))).find(|(_, one)| one == name)?;
                edition.references.at(&format!("contributions.{role}.{}", index.0))
            });
            let page = known.and_then(|key| self.site.reading(key, &translation.language.tag));
            page.map_or_else(|| name.to_owned(), |page| title(page.edition).to_owned())
        });
        names.collect()
    }
}

/// The words of translations, all together.
pub(super) fn counts(works: &[&Work]) -> CountsView {
    let mut all = Tally::default();
    works.iter().for_each(|work| all.add(&work.tally));
    CountsView { entries: works.len(), ..counts_of(&all) }
}

/// The words of one tally.
pub(super) fn counts_of(tally: &Tally) -> CountsView {
    let whole = tally.words().max(1) as f64;
    let mut start = 0.0;
    let parts = [("current", tally.current), ("review", tally.needs_review), ("outdated", tally.outdated)];
    let shares = parts.into_iter().filter(|(_, count)| count.words > 0).map(|(state, count)| {
        // Two decimals are finer than any screen.
        let width = (count.words as f64 / whole * 10_000.0).round() / 100.0;
        let share = ShareView { state, start, width };
        start = ((start + width) * 100.0).round() / 100.0;
        share
    });
    CountsView {
        entries: 1,
        words: tally.words(),
        current: tally.current.words,
        review: tally.needs_review.words,
        outdated: tally.outdated.words,
        missing: tally.untranslated.words,
        percent: tally.current_percent(),
        shares: shares.collect(),
    }
}

/// Whether a translation has a file.
pub(super) fn is_begun(work: &Work) -> bool {
    match work.begun {
        Begun::No => false,
        Begun::Unrecorded | Begun::Yes => true,
    }
}
