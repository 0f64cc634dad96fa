//! Which packs there are: what settings and front matter ask for, and all that is needed to make one.

use super::lack::lack;
use crate::config::{self, Format, Paper, SitePack};
use crate::diagnostic::{Diagnostic, Span, nearest, pack as complain};
use crate::kind::{KindName, PackReader};
use crate::language::Tag;
use crate::locale::Locales;
use crate::output::OutputPath;
use crate::output::book::{Book, logo_path};
use crate::output::order::{Bundle, Order, suits};
use crate::site::media::is_picture;
use crate::site::{Entry, EntryKey, Site};
use crate::source::SourceTree;
use std::sync::Arc;

/// A pack that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub format: Format,
    pub order: Order,
    /// Where it is asked for by name: an empty pack is then a mistake. `None` for what courses and toolkits have anyway.
    pub place: Option<Span>,
    /// The `[[pack]]` that asks for it.
    pub name: Option<String>,
}

/// A pack to be made, with all that is needed for it.
pub struct PackPlan {
    pub asked: Asked,
    pub path: OutputPath,
    pub book: Arc<Book>,
    /// The texts and pictures of the book.
    pub sources: Arc<SourceTree>,
    /// In what it differs from the usual one, for its readers.
    pub variants: Vec<String>,
}

/// The packs of entries that a site declares, in order of their entries. Notes say what cannot be meant.
pub fn asked(site: &Site, tree: &SourceTree, notes: &mut Vec<Diagnostic>) -> Vec<Asked> {
    notes.extend(brands(site, tree));
    let mut found: Vec<Asked> = Vec::new();
    for entry in site.entries.values() {
        for language in own_languages(site, entry) {
            found.extend(usual(site, entry, &language));
            found.extend(of_front_matter(site, entry, &language, notes));
        }
    }
    for pack in &site.config.pack {
        found.extend(Declared { site, tree, pack }.asked(notes));
    }
    let mut once: Vec<Asked> = Vec::new();
    for one in found {
        match once.iter_mut().find(|known| known.format == one.format && known.order == one.order) {
            Some(known) => {
                known.place = known.place.take().or(one.place);
                known.name = known.name.take().or(one.name);
            }
            None => once.push(one),
        }
    }
    once
}

/// What is needed to make a pack; `None` for one that would be empty, with a note if somebody asked for it by name.
pub fn plan(
    site: &Site,
    locales: &Locales,
    tree: &SourceTree,
    asked: &Asked,
    notes: &mut Vec<Diagnostic>,
) -> Option<PackPlan> {
    let book = Book::ordered(site, locales, &asked.order)?;
    if let Some(lack) = lack(&book) {
        // A course that has nothing at all is a mistake anyway.
        let own = || {
            let reading = site.reading(&asked.order.key, &asked.order.language)?;
            let learner = asked.order.reader == PackReader::Learner;
            learner.then(|| Span::file(reading.edition.document.value.path.shared()))
        };
        let place = asked.place.clone().or_else(own);
        notes.extend(place.map(|place| complain::empty(&book.face.title, lack, place)));
        return None;
    }
    let path = asked.order.path(site, asked.format);
    let variants = variants(site, &asked.order, &book);
    let sources = Arc::new(sources(&book, tree));
    Some(PackPlan { asked: asked.clone(), path, sources, book: Arc::new(book), variants })
}

/// The paper, if it is not the site's, and the partner.
fn variants(site: &Site, order: &Order, book: &Book) -> Vec<String> {
    let paper = (order.paper != site.config.print.paper).then(|| {
        match order.paper {
            Paper::A4 => "A4",
            Paper::Letter => "Letter",
            Paper::A5Booklet => "A5",
        }
        .to_owned()
    });
    paper.into_iter().chain(book.face.brand.as_ref().map(|brand| brand.name.clone())).collect()
}

/// The languages that an entry is written in, in the order of the site.
pub fn own_languages(site: &Site, entry: &Entry) -> Vec<Tag> {
    site.languages
        .iter()
        .map(|language| &language.tag)
        .filter(|tag| entry.editions.contains_key(*tag))
        .cloned()
        .collect()
}

/// What every course and toolkit has: its text in each form, on paper for each reader.
fn usual(site: &Site, entry: &Entry, language: &Tag) -> Vec<Asked> {
    let packs = &site.config.packs;
    let readers = match entry.kind {
        KindName::Course => &packs.courses,
        KindName::Toolkit => &packs.toolkits,
        _ => return Vec::new(),
    };
    let plain = Order::learner(site, &entry.key, language);
    let mut found = Vec::new();
    for format in &packs.formats {
        match format {
            Format::Pdf => {
                found.extend(readers.iter().map(|reader| (*format, Order { reader: *reader, ..plain.clone() })))
            }
            Format::Epub | Format::Scorm | Format::Imscc if format.is_for(entry.kind) => {
                found.push((*format, plain.clone()));
            }
            Format::Epub | Format::Scorm | Format::Imscc => {}
        }
    }
    found.into_iter().map(|(format, order)| Asked { format, order, place: None, name: None }).collect()
}

/// What an entry asks for itself: `packs = ["handout"]`.
fn of_front_matter(site: &Site, entry: &Entry, language: &Tag, notes: &mut Vec<Diagnostic>) -> Vec<Asked> {
    let Some(edition) = entry.editions.get(language) else { return Vec::new() };
    let document = &edition.document.value;
    let place = document.front.spans.get("packs").cloned().unwrap_or_else(|| document.front.span.clone());
    let place = Span::new(document.path.shared(), place);
    let mut found = Vec::new();
    for reader in &edition.meta.common.packs {
        match (reader, suits(entry.kind, *reader)) {
            (PackReader::Bilingual, _) => notes.push(complain::beside_missing(place.clone())),
            (_, false) => notes.push(complain::unsuited(entry.kind.name(), reader.name(), place.clone())),
            (_, true) => found.push(Asked {
                format: Format::Pdf,
                order: Order { reader: *reader, ..Order::learner(site, &entry.key, language) },
                place: Some(place.clone()),
                name: None,
            }),
        }
    }
    found
}

/// A `[[pack]]` of entries.
struct Declared<'a> {
    site: &'a Site,
    tree: &'a SourceTree,
    pack: &'a SitePack,
}

impl Declared<'_> {
    fn asked(&self, notes: &mut Vec<Diagnostic>) -> Vec<Asked> {
        let mut found = Vec::new();
        let mut entries = Vec::new();
        for id in &self.pack.entries {
            match entry(self.site, id) {
                Ok(entry) => entries.push(entry),
                Err(near) => notes.push(complain::entry(id, near, self.place())),
            }
        }
        match self.bundle(&entries, notes) {
            Some(bundle) => self.book(&entries, Some(&bundle), notes, &mut found),
            None => entries.iter().for_each(|entry| self.book(&[entry], None, notes, &mut found)),
        }
        if let Some(brand) = &self.pack.brand
            && !self.site.config.brands.contains_key(brand)
        {
            let near = nearest(brand, self.site.config.brands.keys().map(String::as_str));
            notes.push(complain::brand(brand, near, self.place()));
            return Vec::new();
        }
        found
    }

    /// All entries as one book, if it has a title.
    fn bundle(&self, entries: &[&Entry], notes: &mut Vec<Diagnostic>) -> Option<Bundle> {
        let pack = self.pack;
        if pack.title.is_empty() || entries.is_empty() {
            return None;
        }
        for tag in pack.title.keys() {
            if let Err(near) = language(self.site, tag) {
                notes.push(complain::language(tag, near, self.place()));
            }
        }
        let entries = entries.iter().map(|entry| entry.key.clone()).collect();
        Some(Bundle { name: pack.name.clone(), titles: pack.title.clone(), entries })
    }

    /// The packs of one book: of an entry, or of several.
    fn book(&self, entries: &[&Entry], bundle: Option<&Bundle>, notes: &mut Vec<Diagnostic>, found: &mut Vec<Asked>) {
        let pack = self.pack;
        let Some(entry) = entries.first() else { return };
        let languages = match pack.languages.is_empty() {
            // Those in which all of it is written.
            true => {
                let mut own = own_languages(self.site, entry);
                own.retain(|tag| entries.iter().all(|entry| own_languages(self.site, entry).contains(tag)));
                own
            }
            false => pack.languages.iter().filter_map(|written| self.language(written, notes)).collect(),
        };
        let beside = pack.beside.as_ref().and_then(|written| self.language(written, notes));
        let readers = if pack.readers.is_empty() { vec![PackReader::Learner] } else { pack.readers.clone() };
        for format in &pack.formats {
            let Some(format) = format.of_entry() else {
                notes.push(complain::whole_site_only(format.name(), self.place()));
                continue;
            };
            if let Some(entry) = entries.iter().find(|entry| !format.is_for(entry.kind)) {
                notes.push(complain::courses_only(entry.kind.name(), format.name(), self.place()));
                continue;
            }
            for reader in &readers {
                if !format.is_printed() && *reader != PackReader::Learner {
                    continue;
                }
                if let Some(kind) = unsuited(entries, bundle, *reader) {
                    notes.push(complain::unsuited(kind, reader.name(), self.place()));
                    continue;
                }
                for language in &languages {
                    let beside = beside.clone().filter(|_| *reader == PackReader::Bilingual);
                    if *reader == PackReader::Bilingual && beside.as_ref().is_none_or(|beside| beside == language) {
                        if pack.beside.is_none() {
                            notes.push(complain::beside_missing(self.place()));
                        }
                        continue;
                    }
                    found.push(Asked {
                        format,
                        order: Order {
                            key: entry.key.clone(),
                            language: language.clone(),
                            beside,
                            reader: *reader,
                            paper: pack.paper.unwrap_or(self.site.config.print.paper),
                            brand: pack.brand.clone(),
                            names: Vec::new(),
                            bundle: bundle.cloned(),
                        },
                        place: Some(self.place()),
                        name: Some(pack.name.clone()),
                    });
                }
            }
        }
    }

    fn language(&self, written: &str, notes: &mut Vec<Diagnostic>) -> Option<Tag> {
        let found = language(self.site, written);
        found.map_err(|near| notes.push(complain::language(written, near, self.place()))).ok()
    }

    /// The name in the settings.
    fn place(&self) -> Span {
        config::place_of_value(self.tree, "[[pack]]", &self.pack.name)
    }
}

/// What a reader cannot be served with.
fn unsuited(entries: &[&Entry], bundle: Option<&Bundle>, reader: PackReader) -> Option<&'static str> {
    if bundle.is_some() && matches!(reader, PackReader::Poster | PackReader::Certificate) {
        return Some("book of several entries");
    }
    entries.iter().find(|entry| !suits(entry.kind, reader)).map(|entry| entry.kind.name())
}

/// The language of the site that is meant.
///
/// # Errors
/// The one that may be meant.
pub fn language(site: &Site, written: &str) -> Result<Tag, Option<String>> {
    let known = || site.languages.iter().map(|language| &language.tag);
    let found = known().find(|tag| tag.as_str().eq_ignore_ascii_case(written));
    found.cloned().ok_or_else(|| nearest(written, known().map(Tag::as_str)))
}

/// The entry that is meant by its key or the last part of it.
///
/// # Errors
/// The one that may be meant.
pub fn entry<'a>(site: &'a Site, id: &str) -> Result<&'a Entry, Option<String>> {
    let exact = site.entries.get(&EntryKey::new(id.trim_matches('/')));
    let called = || site.entries.values().find(|entry| entry.key.is_called(id));
    exact.or_else(called).ok_or_else(|| {
        let names =
            site.entries.keys().flat_map(|key| [key.as_str(), key.as_str().rsplit('/').next().unwrap_or_default()]);
        nearest(id, names.filter(|name| !name.is_empty()))
    })
}

/// What is wrong with the partners of the settings.
fn brands(site: &Site, tree: &SourceTree) -> Vec<Diagnostic> {
    let mut notes = Vec::new();
    for (id, brand) in &site.config.brands {
        let place = || config::place(tree, &format!("brands.{id}"));
        if brand.name.trim().is_empty() {
            notes.push(complain::brand_name(id, place()));
        }
        for tag in brand.names.keys() {
            if let Err(near) = language(site, tag) {
                notes.push(complain::language(tag, near, place()));
            }
        }
        if let Some(logo) = &brand.logo {
            let path = logo_path(logo);
            if !site.media.contains_key(&path) || !is_picture(&path) {
                let pictures = site.media.keys().filter(|path| is_picture(path));
                let near = nearest(logo, pictures.filter_map(|path| path.strip_prefix("content/")));
                notes.push(complain::logo(logo, near, place()));
            }
        }
    }
    notes
}

fn sources(book: &Book, tree: &SourceTree) -> SourceTree {
    let mut sources = SourceTree::default();
    let books = std::iter::once(book).chain(book.beside.as_deref());
    for book in books {
        let texts = book.chapters.iter().filter_map(|chapter| tree.get(&chapter.document.value.path));
        let files = texts.chain(book.pictures.values().map(|picture| &picture.file));
        files.for_each(|file| sources.insert(file.clone()));
    }
    sources
}
