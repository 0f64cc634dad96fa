//! What makes packs of books: the theme, and the press for paper.

use super::Pack;
use super::plan::{Asked, PackPlan};
use crate::config::Format;
use crate::diagnostic::{Diagnostic, Noted, print as complain};
use crate::memo::{Key, KeyMaker};
use crate::output::epub;
#[cfg(feature = "pdf")]
use crate::output::pdf::Press;
use crate::site::Site;
use crate::source::{SourceFile, SourceTree};
use crate::theme::Theme;
use std::sync::Arc;

/// Kept between builds: fonts are decoded once.
pub struct Bindery {
    /// Names all of the theme that goes into packs.
    pub source: Key,
    theme: Arc<Theme>,
    #[cfg(feature = "pdf")]
    press: Press,
}

impl Bindery {
    /// The key of what [`Bindery::load`] reads.
    pub fn source_key(tree: &SourceTree, theme: &str) -> Key {
        let folder = format!("themes/{theme}/");
        let matters = |file: &&SourceFile| {
            let path = file.path.strip_prefix(&*folder).unwrap_or_default();
            path == "theme.toml"
                || path == "assets/epub.css"
                || path.starts_with("print/")
                || path.starts_with("fonts/")
        };
        let program = KeyMaker::default().text(env!("CARGO_PKG_VERSION")).text(theme);
        tree.under(&folder).filter(matters).fold(program, |maker, file| maker.and(file.key)).key()
    }

    /// The bindery of a theme, with what is wrong with its fonts.
    pub fn load(tree: &SourceTree, theme: &Arc<Theme>, source: Key) -> Noted<Bindery> {
        #[cfg(feature = "pdf")]
        {
            let mut notes = Vec::new();
            let press = Press::load(tree, &theme.name).take(&mut notes);
            Noted::new(Bindery { source, theme: theme.clone(), press }, notes)
        }
        #[cfg(not(feature = "pdf"))]
        {
            let _ = tree;
            Noted::clean(Bindery { source, theme: theme.clone() })
        }
    }

    /// Takes out the packs that cannot be made at all, and says why, once for each language.
    #[cfg(feature = "pdf")]
    pub fn refuse(&self, site: &Site, asked: &mut Vec<Asked>) -> Vec<Diagnostic> {
        let mut notes = Vec::new();
        for language in &site.languages {
            let on_paper = |one: &Asked| {
                let order = &one.order;
                one.format == Format::Pdf
                    && (order.language == language.tag || order.beside.as_ref() == Some(&language.tag))
            };
            if !self.press.has_script(&language.script) && asked.iter().any(on_paper) {
                notes.push(complain::no_font(&language.autonym, &language.script));
                asked.retain(|one| !on_paper(one));
            }
        }
        notes
    }

    /// Takes out what this program was built without.
    #[cfg(not(feature = "pdf"))]
    pub fn refuse(&self, _: &Site, asked: &mut Vec<Asked>) -> Vec<Diagnostic> {
        asked.retain(|one| one.format != Format::Pdf);
        Vec::new()
    }

    /// Names everything that goes into a pack: the book, the theme, the program.
    pub fn key(&self, plan: &PackPlan) -> Key {
        KeyMaker::default().text(plan.asked.format.name()).and(self.source).and(plan.book.key()).key()
    }

    /// The pack, unless something in it would be wrong.
    pub fn make(&self, plan: &PackPlan) -> Noted<Option<Pack>> {
        match plan.asked.format {
            #[cfg(feature = "pdf")]
            Format::Pdf => self.press.pack(&plan.book, &plan.sources),
            #[cfg(not(feature = "pdf"))]
            Format::Pdf => Noted::clean(None),
            Format::Epub => {
                let mut notes = Vec::new();
                let archive = epub::epub(&plan.book, &self.theme).take(&mut notes);
                match archive.zipped() {
                    Ok(bytes) => Noted::new(Some(Pack { bytes: bytes.into(), pages: None }), notes),
                    Err(error) => {
                        notes.push(complain::cannot_pack(&plan.path, &error.to_string()));
                        Noted::new(None, notes)
                    }
                }
            }
        }
    }

    /// Forgets what was remembered for packs that were not made lately. To be called once after each build.
    pub fn rest(&self) {
        #[cfg(feature = "pdf")]
        self.press.rest();
    }
}
