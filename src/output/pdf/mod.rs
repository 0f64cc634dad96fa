//! Books as tagged PDF: PDF/UA-1 and PDF/A-2a at once, set by Typst with the theme's print templates.
//!
//! The book goes in as data (`/book.json`, `/chapters/<n>.json`, `/pictures/…`); templates walk it and nothing of it is
//! ever evaluated. The same book and theme give the same bytes, whatever the threads and the clock.

use crate::config::Paper;
use crate::diagnostic::{Diagnostic, Noted, Severity, print as complain};
use crate::kind::PackReader;
use crate::output::book::{Book, Chapter, Picture};
use crate::output::packs::Pack;
use crate::picture;
use crate::source::{SourceFile, SourcePath, SourceTree};
use crate::theme::{Layers, print_tokens, settings};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io::BufReader;
use typst::foundations::{Bytes, Smart};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

mod card;
mod code;
mod data;
mod fold;
mod fonts;
mod pairs;
mod preflight;
mod problems;
mod squeeze;
#[cfg(test)]
mod tests;
mod world;

use data::Side;
use fold::Folding;
use fonts::Fonts;
use world::{BookWorld, Files};

/// Where a template for the pages of a reader begins, in the theme's folder.
fn main(reader: PackReader) -> &'static str {
    match reader {
        PackReader::Learner | PackReader::Facilitator => "print/book.typ",
        PackReader::Handout | PackReader::Key | PackReader::Checklists => "print/sheets.typ",
        PackReader::Poster => "print/poster.typ",
        PackReader::Certificate => "print/certificate.typ",
        PackReader::Bilingual => "print/bilingual.typ",
        PackReader::Slides => "print/slides.typ",
    }
}

/// What is needed to print, kept between builds: fonts are decoded once.
pub struct Press {
    fonts: Fonts,
    library: LazyHash<Library>,
    templates: Files,
    /// Path that templates import by → file of the theme: `/print/book.typ`.
    paths: BTreeMap<String, SourcePath>,
}

impl Press {
    /// The press of a theme, with what is wrong with its settings and its fonts.
    pub fn load(tree: &SourceTree, name: &str) -> Noted<Press> {
        let mut notes = Vec::new();
        let mut templates = Files::default();
        let mut paths = BTreeMap::new();
        for (path, file) in Layers::of(tree, name).value.under("print") {
            if let Ok(bytes) = tree.content(&file) {
                templates.put(&format!("/print/{path}"), Bytes::new(bytes.to_vec()));
            }
            paths.insert(format!("/print/{path}"), file.path);
        }
        let tokens = print_tokens(&settings(tree, name).take(&mut notes).tokens);
        templates.put("/tokens.typ", Bytes::from_string(tokens));
        let fonts = Fonts::load(tree, name).take(&mut notes);
        Noted::new(Press { fonts, library: LazyHash::new(Library::default()), templates, paths }, notes)
    }

    /// Whether the theme has a font for a script.
    pub fn has_script(&self, script: &str) -> bool {
        self.fonts.has_script(script)
    }

    /// The pack of a book, unless something in it would be wrong.
    pub fn pack(&self, book: &Book, sources: &SourceTree) -> Noted<Option<Pack>> {
        // Most books have nothing wrong with them.
        let (mut notes, world) = rayon::join(|| self.preflight(book, sources), || self.world(book, sources));
        if notes.iter().any(|note| note.severity == Severity::Error) {
            return Noted::new(None, notes);
        }
        match self.set(book, world) {
            Ok(pdf) => Noted::new(Some(pdf.take(&mut notes)), notes),
            Err(errors) => {
                notes.extend(errors);
                Noted::new(None, notes)
            }
        }
    }

    /// What would make the pack wrong, before anything is set: characters without a glyph, pictures without alternative
    /// text or in an unknown format, skipped heading levels, a missing title. Each with its file and line.
    pub fn preflight(&self, book: &Book, tree: &SourceTree) -> Vec<Diagnostic> {
        preflight::preflight(book, &self.fonts, tree)
    }

    /// The pack of a book, with what the renderer left out and the typesetter warned of.
    ///
    /// # Errors
    /// What the typesetter refused, at the place in the templates or pictures that it names.
    pub fn print(&self, book: &Book, tree: &SourceTree) -> Result<Noted<Pack>, Vec<Diagnostic>> {
        self.set(book, self.world(book, tree))
    }

    fn set(&self, book: &Book, world: Noted<BookWorld<'_>>) -> Result<Noted<Pack>, Vec<Diagnostic>> {
        let mut notes = Vec::new();
        let world = world.take(&mut notes);
        let set = typst::compile::<PagedDocument>(&world);
        notes.extend(problems::complaints(&world, &self.paths, &set.warnings));
        let refused = |errors: &[typst::diag::SourceDiagnostic]| problems::complaints(&world, &self.paths, errors);
        let document = set.output.map_err(|errors| refused(&errors))?;
        let bytes = typst_pdf::pdf(&document, &options(book)).map_err(|errors| refused(&errors))?;
        let pages = u32::try_from(document.pages().len()).ok();
        let folding = match book.face.paper {
            Paper::A4 | Paper::Letter => Folding::Flat,
            Paper::A5Booklet if stands_alone(book.reader) => Folding::Flat,
            Paper::A5Booklet => Folding::Booklet(book.language.direction),
        };
        match fold::fold(&bytes, folding) {
            Ok(bytes) => Ok(Noted::new(Pack { bytes: bytes.into(), pages }, notes)),
            Err(reason) => Err(vec![complain::cannot_pack(book.key.as_str(), &reason)]),
        }
    }

    /// Forgets what was remembered of books, but for what the last `books` of them asked for. To be called after each.
    pub fn rest(&self, books: usize) {
        typst::comemo::evict(books);
    }

    fn world(&self, book: &Book, tree: &SourceTree) -> Noted<BookWorld<'_>> {
        let (mut files, mut notes) = (Files::default(), Vec::new());
        let beside = book.beside.as_deref().map(|beside| (Side::Beside, beside));
        for (side, book) in std::iter::once((Side::Main, book)).chain(beside) {
            let chapters: Vec<&Chapter> = book.chapters.iter().collect();
            let texts = chapters.par_iter().enumerate().map(|(index, one)| data::chapter(book, index, one, side));
            for (index, text) in texts.collect::<Vec<Noted<String>>>().into_iter().enumerate() {
                files.put(&data::chapter_path(side, index), Bytes::from_string(text.take(&mut notes)));
            }
            data::codes(book, side).into_iter().for_each(|(path, code)| files.put(&path, code));
            let pictures: Vec<&Picture> = book.pictures.values().collect();
            let bytes = pictures.par_iter().map(|picture| printable(tree, &picture.file).ok());
            let bytes: Vec<Option<Vec<u8>>> = bytes.collect();
            for (index, (picture, bytes)) in pictures.iter().zip(bytes).enumerate() {
                if let Some(bytes) = bytes {
                    files.put(&data::picture_path(side, index, &picture.file.path), Bytes::new(bytes));
                }
            }
        }
        // After the codes: what says where they are finds them drawn.
        files.put("/book.json", data::book(book, &self.fonts));
        let main = world::id(main(book.reader));
        let (library, fonts, templates) = (&self.library, &self.fonts, &self.templates);
        Noted::new(BookWorld { library, fonts, templates, files, main }, notes)
    }
}

/// Whether pages are no part of a book: they are not folded.
fn stands_alone(reader: PackReader) -> bool {
    match reader {
        PackReader::Poster | PackReader::Certificate | PackReader::Slides => true,
        PackReader::Learner
        | PackReader::Facilitator
        | PackReader::Handout
        | PackReader::Key
        | PackReader::Checklists
        | PackReader::Bilingual => false,
    }
}

/// A picture as it is printed: one with many more pixels than paper shows, with fewer.
fn printable(tree: &SourceTree, file: &SourceFile) -> std::io::Result<Vec<u8>> {
    let copy = picture::shape(file.head()).and_then(|shape| shape.print(&file.path.extension()));
    if let Some(copy) = copy
        && let Ok(mut made) = picture::copies(BufReader::new(file.open()?), &[copy])
    {
        return Ok(made.swap_remove(0));
    }
    Ok(tree.content(file)?.to_vec())
}

fn options(book: &Book) -> PdfOptions {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).expect("the two standards go together");
    PdfOptions {
        // What the book is, not what it says: an edited book keeps its identity.
        ident: Smart::Custom(format!(
            "{} {} {} {} {:?}",
            book.face.home.as_deref().unwrap_or_default(),
            book.key,
            book.language.tag,
            book.reader.name(),
            book.face.paper,
        )),
        creator: Smart::Custom(Some(format!("park {}", env!("CARGO_PKG_VERSION")))),
        standards,
        ..PdfOptions::default()
    }
}
