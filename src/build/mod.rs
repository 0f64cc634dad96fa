//! A source tree becomes an output tree. The memos live here; no input or output does.

use crate::config::{self, Format, Translations};
use crate::data::{self, Table};
use crate::diagnostic::{Diagnostic, Noted, Severity, Span, Stops};
use crate::document::{self, Shelf, Summary, Text};
use crate::language::{Language, Tag};
use crate::lint::{self, Allowance, Judge};
use crate::locale::{self, Locales};
use crate::memo::{Key, KeyMaker, Latest, Memo};
use crate::output::cards::Painter;
use crate::output::packs::{Asked, Packed, Packer, SitePacker, When, Whole, catalogue};
use crate::output::pictures::{Cache, InMemory, Pictures, When as PicturesWhen, Workshop};
use crate::output::translator::LocaleTranslator;
use crate::output::web::desk::{self, Desk, Editor, Remembered};
use crate::output::web::{self, Fittings, Frame, Hosted, Press, Printed, SaidByTemplates, Web};
use crate::output::workbench::Workbench;
use crate::output::{Output, OutputPath, OutputTree};
use crate::site::lexicon::Lexicon;
use crate::site::life::Preview;
use crate::site::{self, Memory, Parsed, Site};
use crate::source::{SourceFile, SourceTree};
use crate::theme::Theme;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

mod bundles;
mod derived;
mod faces;
mod kept;
#[cfg(test)]
mod tests;

use bundles::{Bundle, Bundles};

/// Results of so many builds ago are forgotten.
const AGE: u64 = 3;
/// Of the pages that were asked for, so many bytes are kept: those of open tabs, many times over.
const ROOM: usize = 64 << 20;
/// Of the running text of documents, so many bytes are held: all of some 6,000 long lessons.
const SHELF: usize = 96 << 20;
/// So many files are parsed before the first of them is looked at.
const AT_ONCE: usize = 256;

/// Remembers between builds. A clean build is a build with a new one.
pub struct Builder {
    documents: Memo<Text>,
    /// Their running text, as far as there is room.
    shelf: Arc<Shelf>,
    /// Documents of languages that are made from another one's.
    derived: Memo<Text>,
    /// Files of numbers for charts.
    tables: Memo<Table>,
    /// What linking found out.
    linking: Memory,
    lints: Memo<Vec<Allowance>>,
    /// What other texts may know of each.
    faces: Memo<Key>,
    /// What stays while only the words of lessons change.
    fittings: Latest<Arc<Fittings>>,
    frame: Latest<Frame>,
    /// Files that come of one computation.
    bundles: Bundles,
    /// What stays while the look does.
    said: Latest<SaidByTemplates>,
    /// Pages that were asked for.
    printed: Arc<Printed>,
    packer: Packer,
    site_packer: SitePacker,
    pictures: Arc<Workshop>,
    painter: Painter,
    /// The look of the site, by the keys of the files it was loaded from: what it says, and what it is put into.
    locales: Latest<Noted<Arc<Locales>>>,
    theme: Latest<Noted<Arc<Theme>>>,
    cache: Arc<dyn Cache>,
    /// Earlier translations for the translator's view, by the key of the catalogues that they are read from.
    memories: BTreeMap<Tag, (Key, Remembered)>,
}

/// What a caller wants of a build, beyond what `site.toml` says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Instead of `base_url` in `site.toml`.
    pub base_url: Option<String>,
    pub packs: Packs,
    pub coverage: Coverage,
    /// What is shown besides what is published.
    pub preview: Preview,
    /// When smaller copies of pictures are made.
    pub pictures: PicturesWhen,
    pub pseudo: Pseudo,
    pub lints: Lints,
    pub translating: Option<Translating>,
    /// Whether files for a host are made, too.
    pub hosted: Hosted,
}

/// The translator's view: `serve --translate`. Whatever the settings publish, all that is translated into its languages
/// is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translating {
    /// Their folders.
    pub languages: Vec<String>,
    pub editor: Editor,
}

/// The packs that somebody wants.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// Packs of entries.
    pub asked: Vec<Asked>,
    /// Names of packs of the whole site.
    pub whole: Vec<String>,
}

/// A phase that is over, with what came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    Parse { documents: usize },
    Link { entries: usize },
}

/// Whether messages that a language lacks are among the notes. A site is none the worse for them: readers see the next
/// language of the chain.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Coverage {
    #[default]
    Silent,
    /// `check`
    Reported,
}

/// Whether the pseudo-languages `en-XA` and `ar-XB` are among those of the site: for authors of themes, never published.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Pseudo {
    #[default]
    Absent,
    /// `serve --pseudo`
    Added,
}

/// Whether lints are among the notes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Lints {
    #[default]
    Silent,
    /// Whenever an author looks: `check`, `build`, `serve`, editors.
    Reported,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Packs {
    /// Made with the build.
    #[default]
    Now,
    /// Made when somebody asks: `serve`.
    OnDemand,
    /// Left out.
    Never,
}

/// How much of a theme is loaded.
#[derive(Debug, Clone, Copy)]
enum Extent {
    Whole,
    /// What paper needs.
    Paper,
}

/// Theme and locales: what pages look like and say around their content.
struct Look {
    theme: Arc<Theme>,
    locales: Arc<Locales>,
    /// Names the locales.
    words: Key,
    /// Names both.
    key: Key,
}

impl Default for Builder {
    fn default() -> Self {
        Self::with_cache(Arc::new(InMemory::default()))
    }
}

impl Builder {
    /// A builder that finds expensive results of earlier runs in a cache.
    pub fn with_cache(cache: Arc<dyn Cache>) -> Self {
        Self {
            derived: Memo::default(),
            lints: Memo::default(),
            faces: Memo::default(),
            fittings: Latest::default(),
            frame: Latest::default(),
            said: Latest::default(),
            bundles: Bundles::default(),
            documents: Memo::default(),
            shelf: Arc::new(Shelf::with_room(SHELF)),
            tables: Memo::default(),
            linking: Memory::default(),
            printed: Arc::new(Printed::with_room(ROOM)),
            site_packer: SitePacker::new(cache.clone()),
            packer: Packer::new(cache.clone()),
            painter: Painter::new(cache.clone()),
            pictures: Arc::new(Workshop::new(cache.clone())),
            cache,
            locales: Latest::default(),
            theme: Latest::default(),
            memories: BTreeMap::new(),
        }
    }

    /// For a process that builds once: it begins with what the one before left in the cache, asks for each page once, and
    /// may ask what has changed at all. `program` names the program.
    pub fn once(self, program: Key) -> Self {
        let mut builder = Self { printed: Arc::default(), ..self };
        let cache = builder.cache.clone();
        kept::recall(&mut builder, &*cache, program);
        builder
    }

    /// Leaves what is worth it to the next process.
    pub fn keep(&self, program: Key) {
        kept::keep(self, &*self.cache, program);
    }

    /// Parses, links and produces. Pages are made when their bytes are asked for, and what is wrong with a template is
    /// found then: see [`OutputTree::problems`]. All other problems are notes, sorted by place; there is always a tree, even if it is empty.
    pub fn build(&mut self, tree: &SourceTree, options: &Options) -> Noted<OutputTree> {
        self.build_telling(tree, options, &mut |_| {})
    }

    /// The same, telling of each phase but the last when it has ended.
    pub fn build_telling(
        &mut self,
        tree: &SourceTree,
        options: &Options,
        tell: &mut dyn FnMut(Ended),
    ) -> Noted<OutputTree> {
        let mut notes = Vec::new();
        let mut allowances = Vec::new();
        let site = Arc::new(self.link(tree, options, &mut notes, &mut allowances, tell));
        tell(Ended::Link { entries: site.entries.len() });
        let look = self.look(tree, &site, Extent::Whole, &mut notes);
        match options.coverage {
            Coverage::Silent => {}
            Coverage::Reported => {
                notes.extend(look.locales.coverage().iter().cloned());
                notes.extend(look.locales.unused(|key| look.theme.asks_for(key)));
            }
        }
        let output = self.produce(tree, &site, &look, options, &mut notes);
        let looked_for = |code: &str| match (options.lints, options.packs) {
            (Lints::Silent, _) => false,
            (Lints::Reported, Packs::Now) => true,
            (Lints::Reported, Packs::OnDemand | Packs::Never) => !lint::is_of_packs(code),
        };
        let judge = Judge { levels: &site.config.lints, allowances: &allowances, looked_for: &looked_for };
        let mut notes = lint::judge(notes, &judge);
        self.documents.sweep(AGE);
        self.tables.sweep(AGE);
        self.derived.sweep(AGE);
        self.lints.sweep(AGE);
        self.faces.sweep(AGE);
        self.linking.sweep(AGE);
        notes.sort();
        notes.dedup();
        Noted::new(output, notes)
    }

    /// Packs that somebody asks for: `choose` says which, once the site is known. Nothing else is produced.
    pub fn pack(
        &mut self,
        tree: &SourceTree,
        options: &Options,
        choose: &mut dyn FnMut(&Site, &mut Vec<Diagnostic>) -> Choice,
    ) -> Noted<Packed> {
        let (mut notes, mut allowances) = (Vec::new(), Vec::new());
        let site = Arc::new(self.link(tree, options, &mut notes, &mut allowances, &mut |_| {}));
        let mut unknown = Vec::new();
        let choice = choose(&site, &mut unknown);
        let is_on_paper = choice.whole.is_empty() && choice.asked.iter().all(|one| one.format == Format::Pdf);
        let look = self.look(tree, &site, if is_on_paper { Extent::Paper } else { Extent::Whole }, &mut notes);
        let judge = Judge { levels: &site.config.lints, allowances: &allowances, looked_for: &|_| false };
        // Only what keeps a site from being published matters here.
        let mut notes = lint::judge(notes, &judge);
        notes.retain(|note| note.severity == Severity::Error);
        notes.extend(unknown);
        // What is wrong elsewhere in the site is not what was asked for.
        let elsewhere = |note: &Diagnostic| note.span.as_ref().is_some_and(|span| &*span.file != config::PATH);
        let (errors, rest): (Vec<_>, Vec<_>) =
            notes.into_iter().partition(|note| note.stops == Stops::Site && elsewhere(note));
        notes = rest;
        let whole = (&*site, &*look.locales, &look.theme);
        let mut packed = self.packer.make(whole, tree, choice.asked, &errors, &mut notes);
        if !choice.whole.is_empty() {
            let pictures = Arc::new(self.pictures.pictures(&site, options.pictures, &mut notes));
            let (locales, theme) = (look.locales.clone(), look.theme.clone());
            let whole = Whole { key: Key::of_bytes(&[]), site: site.clone(), locales, theme, pictures };
            for name in &choice.whole {
                let made = self.site_packer.named(&whole, tree, name, &mut notes);
                packed.files.extend(made.files);
            }
        }
        notes.sort();
        notes.dedup();
        Noted::new(packed, notes)
    }

    /// Parse and link only, for editors: nothing is produced, and what only producing finds is not said.
    pub fn understand(&mut self, tree: &SourceTree, options: &Options) -> Noted<Site> {
        let (mut notes, mut allowances) = (Vec::new(), Vec::new());
        let site = self.link(tree, options, &mut notes, &mut allowances, &mut |_| {});
        let looked_for = |code: &str| !lint::is_of_packs(code);
        let judge = Judge { levels: &site.config.lints, allowances: &allowances, looked_for: &looked_for };
        let mut notes = lint::judge(notes, &judge);
        self.documents.sweep(AGE);
        self.tables.sweep(AGE);
        self.derived.sweep(AGE);
        self.lints.sweep(AGE);
        self.faces.sweep(AGE);
        self.linking.sweep(AGE);
        notes.sort();
        notes.dedup();
        Noted::new(site, notes)
    }

    /// Parse and link: from files to the site.
    fn link(
        &mut self,
        tree: &SourceTree,
        options: &Options,
        notes: &mut Vec<Diagnostic>,
        allowances: &mut Vec<Arc<Noted<Vec<Allowance>>>>,
        tell: &mut dyn FnMut(Ended),
    ) -> Site {
        let mut config = config::load(tree).take(notes);
        if let Some(base_url) = &options.base_url {
            config.base_url = Some(base_url.clone());
        }
        match options.pseudo {
            Pseudo::Absent => {}
            Pseudo::Added => config.languages.extend(derived::pseudo_languages()),
        }
        if options.translating.is_some() {
            config.translation = Translations::default();
            config.languages.iter_mut().for_each(|(_, settings)| settings.require = None);
        }
        let languages = site::languages(&config, tree).take(notes);
        let files: Vec<&SourceFile> = tree.under("content/").filter(|file| file.path.is_markdown()).collect();
        let mut documents = Vec::with_capacity(files.len());
        let mut faces = Vec::with_capacity(files.len());
        // What is parsed is looked at while it is still there. After an edit little is, and each round takes its time.
        let at_once = if self.documents.computed == 0 { AT_ONCE } else { files.len().max(AT_ONCE) };
        for files in files.chunks(at_once) {
            let parsed = self.parse(files);
            notes.extend(parsed.iter().flat_map(|document| document.notes.iter().cloned()));
            allowances.extend(self.lint(tree, &parsed, &languages.list, options.lints));
            faces.extend(self.faces(tree, &parsed));
            documents.extend(parsed);
        }
        match options.lints {
            Lints::Silent => {}
            Lints::Reported => notes.extend(allowances.iter().flat_map(|linted| linted.notes.iter().cloned())),
        }
        tell(Ended::Parse { documents: documents.len() });
        let derived = derived::documents(&mut self.derived, &documents, &languages);
        documents.extend(derived.iter().cloned());
        faces.extend(self.faces(tree, &derived));
        let ground = faces::ground(tree, options, faces.into_iter());
        let files: Vec<&SourceFile> = tree.under(data::FOLDER).filter(|file| data::is_data(&file.path)).collect();
        let tables = self.tables.map(&files, |file| file.key, |file| data::parse(file));
        let parsed = Parsed { documents: &documents, tables: &tables, ground };
        let linked = site::link(Arc::new(config), languages, parsed, tree, options.preview, &mut self.linking);
        // What is wrong with a derived document is said at the file that it is made from.
        let paths: BTreeSet<&str> = derived.iter().map(|document| document.value.path.as_str()).collect();
        let known = |note: &Diagnostic| note.span.as_ref().is_some_and(|span| paths.contains(&*span.file));
        // A translation that lost a link is for `check` to stop; readers are better off with it than without.
        let silent = |note: &Diagnostic| options.coverage == Coverage::Silent && note.code.starts_with("lost-");
        let unasked = |note: &Diagnostic| options.lints == Lints::Silent && note.code == "glossary-term";
        // What a translation takes from its source, the source answers for: such places lie behind the end of the file.
        let taken = |note: &Diagnostic| {
            let behind = |span: &Span| tree.text(&span.file).is_some_and(|text| span.start > text.len());
            note.span.as_ref().is_some_and(behind)
        };
        notes.extend(
            linked.notes.into_iter().filter(|note| !known(note) && !silent(note) && !unasked(note) && !taken(note)),
        );
        linked.value
    }

    fn parse(&mut self, files: &[&SourceFile]) -> Vec<Arc<Noted<Text>>> {
        let shelf = &self.shelf;
        let text = |file: &&SourceFile| document::parse(file).map(|document| shelf.text(file, document));
        self.documents.map(files, |file| file.key, text)
    }

    /// What other texts may know of each.
    fn faces(&mut self, tree: &SourceTree, texts: &[Arc<Noted<Text>>]) -> Vec<Key> {
        let face = |text: &Arc<Noted<Text>>| Noted::clean(faces::face(&text.value.open(), tree));
        let faces = self.faces.map(texts, |text| text.value.key, face);
        faces.iter().map(|face| face.value).collect()
    }

    /// Lints, by the document's text, its language and the day; only what authors allow, where nobody hears of them.
    fn lint(
        &mut self,
        tree: &SourceTree,
        documents: &[Arc<Noted<Text>>],
        languages: &[Arc<Language>],
        lints: Lints,
    ) -> Vec<Arc<Noted<Vec<Allowance>>>> {
        let language = |document: &Summary| lint::language(&document.path, languages);
        let key = |document: &Arc<Noted<Text>>| {
            let language = language(&document.value).map(|language| (&language.tag, &language.script));
            let language = serde_json::to_vec(&language).expect("a language is plain data");
            let key = KeyMaker::default().and(document.value.key).part(&language).part(&tree.date.to_le_bytes());
            match lints {
                Lints::Silent => key.text("silent").key(),
                Lints::Reported => key.key(),
            }
        };
        self.lints.map(documents, key, |document| {
            let context = lint::Context { language: language(&document.value), date: tree.date };
            let text = tree.text(&document.value.path).unwrap_or_default();
            match lints {
                Lints::Silent => lint::allowed(&document.value.open(), text),
                Lints::Reported => lint::lint(&document.value.open(), &document.notes, text, context),
            }
        })
    }

    /// Theme and locales, each loaded again only when one of its files changed, or what it is loaded for.
    fn look(&mut self, tree: &SourceTree, site: &Site, extent: Extent, notes: &mut Vec<Diagnostic>) -> Look {
        let languages = site.languages.iter().fold(KeyMaker::default(), |maker, language| {
            maker.part(&serde_json::to_vec(language).expect("a language is plain data"))
        });
        let words = key_of(languages, locale::messages(tree));
        let locales = self.locales.of(words, || Locales::load(tree, &site.languages).map(Arc::new));
        notes.extend(locales.notes.iter().cloned());
        let locales = locales.value.clone();
        let tokens = serde_json::to_vec(&site.config.tokens).expect("tokens are plain data");
        let around = KeyMaker::default().and(words).text(&site.config.theme).part(&tokens);
        // A theme may extend others.
        let key = key_of(around, tree.under("themes/"));
        let (name, translator) = (&site.config.theme, || Arc::new(LocaleTranslator(locales.clone())));
        let theme = match extent {
            Extent::Whole => self.theme.of(key, || Theme::load(tree, name, translator()).map(Arc::new)),
            Extent::Paper => {
                let key = KeyMaker::default().and(key).text("paper").key();
                self.theme.of(key, || Theme::for_paper(tree, name, translator()).map(Arc::new))
            }
        };
        notes.extend(theme.notes.iter().cloned());
        Look { theme: theme.value.clone(), locales, words, key }
    }

    fn produce(
        &mut self,
        tree: &SourceTree,
        site: &Arc<Site>,
        look: &Look,
        options: &Options,
        notes: &mut Vec<Diagnostic>,
    ) -> OutputTree {
        let mut pictures = self.pictures.pictures(site, options.pictures, notes);
        if options.packs == Packs::Now {
            pictures.cards = self.painter.cards(site, &look.locales, tree, notes);
        }
        let pictures = Arc::new(pictures);
        let packed = self.packs(tree, site, look, &pictures, options, notes);
        // Without the words of lessons, the same site has the same frame, whatever its templates make of it.
        let around = KeyMaker::default().and(site.ground).and(look.words).and(look.theme.files()).key();
        let fit = || Web::new(site, &look.locales, &look.theme, &packed.links, &pictures).fittings();
        let fittings = (*self.fittings.of(around, fit)).clone();
        let said = self.said.of(look.key, SaidByTemplates::default);
        let bound = Key::of_bytes(format!("{:?}", packed.links).as_bytes());
        let press = Arc::new(Press {
            around,
            bound,
            site: site.clone(),
            locales: look.locales.clone(),
            theme: look.theme.clone(),
            look: look.key,
            packs: packed.links,
            pictures: pictures.clone(),
            fittings,
            said,
            printed: self.printed.clone(),
            hosted: options.hosted,
        });
        let web = press.web();
        let mut media = web.media().files;
        media.extend(pictures.cards.files.clone());
        if let Some(translating) = &options.translating {
            media.extend(self.desk(tree, site, look, &pictures, translating));
        }
        let mut others = packed.files;
        others.extend(press.fittings.published.clone());
        others.extend(self.computed(tree, &press, look, options));
        others.extend(web::translations_data(&press));
        let names = others.keys().chain(media.keys());
        let names = names.fold(KeyMaker::default().and(around), |maker, name| maker.text(name));
        let names = names.and(press.bound).key();
        let frame = self.frame.of(names, || web.frame(&others, &media));
        notes.extend(frame.notes.iter().cloned());
        let mut output = OutputTree { finish: frame.finish.clone(), ..OutputTree::default() };
        let files = media.into_iter().chain(others).chain(frame.files.iter().cloned());
        output.files = files.chain(web::sheets(&press, &frame.leaves)).collect();
        if options.packs == Packs::OnDemand {
            let printer = self.packer.printer(tree, &look.theme);
            let mut workbench = Workbench::new(site.clone(), look.locales.clone(), tree.clone(), printer);
            workbench.translating = options.translating.iter().flat_map(|wanted| wanted.languages.clone()).collect();
            output.workbench = Some(Arc::new(workbench));
        }
        output
    }

    /// Feeds and other lists of pages, and the indices of searches: while authors work, these are made only when one is
    /// asked for.
    fn computed(
        &mut self,
        tree: &SourceTree,
        press: &Arc<Press>,
        look: &Look,
        options: &Options,
    ) -> BTreeMap<OutputPath, Output> {
        let web = press.web();
        let listing = press.clone();
        let mut bundles = vec![Bundle {
            name: "feeds".to_owned(),
            key: KeyMaker::default().text("feeds").and(press.around).and(press.bound).key(),
            make: Box::new(move |put| listing.web().feeds().into_iter().for_each(|(path, text)| put(path, text))),
        }];
        let promised = match options.packs {
            Packs::Now | Packs::Never => {
                let bundle = |reader: &Tag| {
                    let (press, language) = (press.clone(), reader.clone());
                    Bundle {
                        name: format!("search {reader}"),
                        key: web.search_key(reader, look.locales.key(reader)),
                        make: Box::new(move |put| press.web().search_in(&language, put)),
                    }
                };
                bundles.extend(web.searched().map(bundle));
                BTreeMap::new()
            }
            Packs::OnDemand => {
                let key = key_of(KeyMaker::default().and(look.key).text(&format!("{options:?}")), tree.files());
                web::promised_search(&press.site, &look.locales, &look.theme, &press.pictures, key)
            }
        };
        let mut files = self.bundles.files(bundles);
        files.extend(promised);
        files
    }

    /// The translator's view.
    fn desk(
        &mut self,
        tree: &SourceTree,
        site: &Arc<Site>,
        look: &Look,
        pictures: &Arc<Pictures>,
        translating: &Translating,
    ) -> BTreeMap<OutputPath, Output> {
        let wanted = |language: &&Arc<Language>| translating.languages.contains(&language.folder);
        for language in site.languages.iter().filter(wanted) {
            let folder = format!("locales/{}/", language.folder);
            let files = tree.under(&folder).filter(|file| file.path.extension() == "po");
            let key = key_of(KeyMaker::default(), files);
            let known = self.memories.get(&language.tag).is_some_and(|(known, _)| *known == key);
            if !known {
                self.memories.insert(language.tag.clone(), (key, Remembered::default()));
            }
        }
        let memories = self.memories.iter().map(|(tag, (_, memory))| (tag.clone(), memory.clone())).collect();
        let desk = Desk {
            key: key_of(KeyMaker::default().and(look.key), tree.files()),
            site: site.clone(),
            locales: look.locales.clone(),
            theme: look.theme.clone(),
            pictures: pictures.clone(),
            tree: tree.clone(),
            lexicon: Lexicon::of(site.works.values().map(|work| &work.translation)),
            editor: translating.editor.clone(),
            memories,
        };
        desk::pages(&Arc::new(desk))
    }

    /// The packs, and how pages link to them.
    fn packs(
        &mut self,
        tree: &SourceTree,
        site: &Arc<Site>,
        look: &Look,
        pictures: &Arc<Pictures>,
        options: &Options,
        notes: &mut Vec<Diagnostic>,
    ) -> Packed {
        let when = match options.packs {
            Packs::Now => When::Now,
            Packs::OnDemand => When::OnDemand,
            Packs::Never => return Packed::default(),
        };
        let mut packed = self.packer.pack(site, &look.locales, &look.theme, tree, when, notes);
        let options = format!("{options:?} {}", tree.date);
        let key = key_of(KeyMaker::default().text(&options), tree.files());
        let (site, pictures) = (site.clone(), pictures.clone());
        let whole = Whole { key, site, locales: look.locales.clone(), theme: look.theme.clone(), pictures };
        let of_site = self.site_packer.pack(&whole, tree, when, notes);
        packed.files.extend(of_site.files);
        of_site.links.into_iter().for_each(|(place, links)| packed.links.entry(place).or_default().extend(links));
        packed.files.extend(catalogue(&whole.site, &packed.links));
        packed
    }
}

/// Names all that a build is made from, but for the program.
pub fn run(tree: &SourceTree, options: &Options) -> Key {
    key_of(KeyMaker::default().text(&format!("{options:?} {}", tree.date)), tree.files())
}

/// Names files, after what the maker has already.
fn key_of<'a>(maker: KeyMaker, files: impl Iterator<Item = &'a SourceFile>) -> Key {
    files.fold(maker, |maker, file| maker.and(file.key)).key()
}
