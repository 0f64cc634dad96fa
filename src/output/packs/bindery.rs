//! What makes packs of books: the theme, and the press for paper.

use super::Pack;
use super::plan::{Asked, PackPlan};
use crate::config::Format;
use crate::diagnostic::{Diagnostic, Noted, print as complain};
use crate::locale;
use crate::memo::{Key, KeyMaker};
use crate::output::archive::Archive;
#[cfg(feature = "pdf")]
use crate::output::pdf::Press;
use crate::output::{epub, learning};
use crate::site::Site;
use crate::source::SourceTree;
use crate::theme::Theme;
use std::sync::Arc;

/// Kept between builds: fonts are decoded once.
pub struct Bindery {
    /// What it was made from.
    pub keys: Keys,
    theme: Arc<Theme>,
    #[cfg(feature = "pdf")]
    press: Arc<Noted<Press>>,
}

/// Names all that a bindery reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keys {
    /// Of the theme, what goes onto paper and into books.
    print: Key,
    /// Of the theme and the messages, what goes into pages.
    look: Key,
}

impl Bindery {
    /// The bindery of a theme, with what is wrong with its fonts. One that was made before hands on what has not changed.
    pub fn load(tree: &SourceTree, theme: &Arc<Theme>, keys: Keys, before: Option<&Bindery>) -> Noted<Bindery> {
        #[cfg(feature = "pdf")]
        {
            let known = before.filter(|before| before.keys.print == keys.print).map(|before| before.press.clone());
            let press = known.unwrap_or_else(|| Arc::new(Press::load(tree, &theme.name)));
            let notes = press.notes.clone();
            Noted::new(Bindery { keys, theme: theme.clone(), press }, notes)
        }
        #[cfg(not(feature = "pdf"))]
        {
            let _ = (tree, before);
            Noted::clean(Bindery { keys, theme: theme.clone() })
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
            if !self.press.value.has_script(&language.script) && asked.iter().any(on_paper) {
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
        let source = match plan.asked.format {
            Format::Pdf | Format::Epub => self.keys.print,
            Format::Scorm | Format::Imscc => self.keys.look,
        };
        KeyMaker::default().text(plan.asked.format.name()).and(source).and(plan.book.key()).key()
    }

    /// The pack, unless something in it would be wrong.
    pub fn make(&self, plan: &PackPlan) -> Noted<Option<Pack>> {
        match plan.asked.format {
            #[cfg(feature = "pdf")]
            Format::Pdf => self.press.value.pack(&plan.book, &plan.sources),
            #[cfg(not(feature = "pdf"))]
            Format::Pdf => Noted::clean(None),
            Format::Epub => zipped(plan, epub::epub(&plan.book, &self.theme)),
            Format::Scorm => zipped(plan, learning::scorm::scorm(&plan.book, &self.theme)),
            Format::Imscc => zipped(plan, learning::cartridge::cartridge(&plan.book, &self.theme)),
        }
    }

    /// Forgets what was remembered of packs, but for what the last `packs` of them asked for. To be called after each.
    #[cfg_attr(not(feature = "pdf"), expect(unused_variables, reason = "only print remembers"))]
    pub fn rest(&self, packs: usize) {
        #[cfg(feature = "pdf")]
        self.press.value.rest(packs);
    }
}

impl Keys {
    pub fn of(tree: &SourceTree, theme: &Theme) -> Keys {
        let print = |path: &str| {
            path == "theme.toml"
                || path == "assets/epub.css"
                || path.starts_with("print/")
                || path.starts_with("fonts/")
        };
        let messages = locale::messages(tree);
        let look = KeyMaker::default().and(key_of(theme, |_| true));
        Keys { print: key_of(theme, print), look: messages.fold(look, |maker, file| maker.and(file.key)).key() }
    }
}

fn key_of(theme: &Theme, matters: fn(&str) -> bool) -> Key {
    let tokens = serde_json::to_vec(&theme.settings.tokens).expect("tokens are plain data");
    let program = KeyMaker::default().text(env!("CARGO_PKG_VERSION")).text(&theme.name).part(&tokens);
    let files = theme.layers.files.iter().filter(|(path, _)| matters(path));
    files.fold(program, |maker, (_, file)| maker.and(file.key)).key()
}

fn zipped(plan: &PackPlan, archive: Noted<Archive>) -> Noted<Option<Pack>> {
    let mut notes = Vec::new();
    match archive.take(&mut notes).zipped() {
        Ok(bytes) => Noted::new(Some(Pack { bytes: bytes.into(), pages: None }), notes),
        Err(error) => {
            notes.push(complain::cannot_pack(&plan.path, &error.to_string()));
            Noted::new(None, notes)
        }
    }
}
