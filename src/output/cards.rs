//! The pictures with which links to pages are shown elsewhere: title, kind and language on the colours of the theme.
//!
//! They are drawn by the typesetter, with the fonts that print has, and kept from build to build by what they show.

use super::pictures::Cache;
use super::web::message;
use super::{Deferred, Output, OutputPath};
use crate::diagnostic::{Diagnostic, print as complain};
use crate::language::{Language, Tag};
use crate::locale::{Arguments, Locales};
use crate::memo::{Key, KeyMaker};
#[cfg(feature = "pdf")]
use crate::output::pdf::Press;
use crate::site::{Edition, Entry, EntryKey, Site};
use crate::source::{SourceFile, SourceTree};
use crate::theme;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// Width and height in pixels, as social networks ask for them.
pub const SIZE: (u32, u32) = (1200, 630);

/// The cards of a site.
#[derive(Debug, Clone, Default)]
pub struct Cards {
    pub of: BTreeMap<(EntryKey, Tag), OutputPath>,
    pub files: BTreeMap<OutputPath, Output>,
}

/// What one card shows.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    pub title: String,
    /// "Lesson"
    pub kind: String,
    pub site: String,
    /// The language by its own name.
    pub language: String,
    /// Its primary subtag.
    pub primary: String,
    pub dir: &'static str,
    pub script: String,
}

/// Draws cards and keeps them in a cache.
pub struct Painter {
    cache: Arc<dyn Cache>,
}

impl Painter {
    pub fn new(cache: Arc<dyn Cache>) -> Self {
        Self { cache }
    }

    /// A card of each listed edition whose script has a font; none without a public address, under which it would be found.
    pub fn cards(&self, site: &Site, locales: &Locales, tree: &SourceTree, notes: &mut Vec<Diagnostic>) -> Cards {
        if !site.config.cards || site.config.base_url.is_none() || cfg!(not(feature = "pdf")) {
            return Cards::default();
        }
        let look = look(tree, &site.config.theme);
        let fonts = theme::settings(tree, &site.config.theme).value.fonts;
        let mut cards = Cards::default();
        let mut wanted: BTreeMap<Key, (OutputPath, Card)> = BTreeMap::new();
        for entry in site.entries.values().filter(|entry| !entry.key.is_example()) {
            for (tag, edition) in entry.editions.iter().filter(|(_, edition)| edition.is_listed(site.date)) {
                let Some(language) = site.language(tag).filter(|one| fonts.contains_key(&one.script)) else { continue };
                let card = Card::of(site, locales, entry, edition, language);
                let shown = serde_json::to_vec(&card).expect("a card is plain data");
                let key = KeyMaker::default().and(look).part(&shown).key();
                let path = OutputPath::new(format!("cards/{}.png", key.short()));
                cards.of.insert((entry.key.clone(), tag.clone()), path.clone());
                wanted.insert(key, (path, card));
            }
        }
        let press = OnceLock::new();
        let made: Vec<(Key, OutputPath, Result<Output, String>)> = wanted
            .into_par_iter()
            .map(|(key, (path, card))| (key, path, self.made(key, || paint(&press, tree, &site.config.theme, &card))))
            .collect();
        for (_, path, output) in made {
            match output {
                Ok(output) => {
                    cards.files.insert(path, output);
                }
                Err(reason) => {
                    cards.of.retain(|_, other| *other != path);
                    notes.push(complain::cannot_pack(&path, &reason));
                }
            }
        }
        cards
    }

    /// From the cache when it is written, or drawn now.
    fn made(&self, key: Key, draw: impl Fn() -> Result<Vec<u8>, String>) -> Result<Output, String> {
        if self.cache.has(key) {
            let cache = self.cache.clone();
            let kept = move || cache.get(key).ok_or_else(|| "it was taken out of the cache: build again".to_owned());
            return Ok(Output::Deferred(Arc::new(Deferred::anew(key, kept))));
        }
        let bytes = draw()?;
        self.cache.put(key, &bytes);
        Ok(Output::Bytes(bytes.into()))
    }
}

impl Card {
    fn of(site: &Site, locales: &Locales, entry: &Entry, edition: &Edition, language: &Language) -> Self {
        let tag = &language.tag;
        let word = |key: &str| message(locales, tag, key, &Arguments::new());
        let name = site.titles[tag].title.clone();
        let home = entry.key.is_home();
        Self {
            title: edition.meta.common.title.clone(),
            kind: if home || site.is_section(entry) {
                String::new()
            } else {
                word(&format!("kind-{}", entry.kind.name()))
            },
            site: if home { String::new() } else { name },
            language: language.autonym.clone(),
            primary: tag.as_str().split('-').next().unwrap_or_default().to_owned(),
            dir: language.direction.as_str(),
            script: language.script.clone(),
        }
    }
}

/// Names what a card is drawn with.
fn look(tree: &SourceTree, theme: &str) -> Key {
    let folder = format!("themes/{theme}/");
    let matters = |file: &&SourceFile| {
        let path = file.path.strip_prefix(&*folder).unwrap_or_default();
        path == "theme.toml" || path.starts_with("print/") || path.starts_with("fonts/")
    };
    let program = KeyMaker::default().text("card 1").text(env!("CARGO_PKG_VERSION")).text(theme);
    tree.under(&folder).filter(matters).fold(program, |maker, file| maker.and(file.key)).key()
}

/// The press is loaded for the first card that is really drawn.
#[cfg(feature = "pdf")]
fn paint(press: &OnceLock<Press>, tree: &SourceTree, theme: &str, card: &Card) -> Result<Vec<u8>, String> {
    // What is wrong with fonts is said where packs are made.
    press.get_or_init(|| Press::load(tree, theme).value).card(card)
}

#[cfg(not(feature = "pdf"))]
fn paint(_: &OnceLock<()>, _: &SourceTree, _: &str, _: &Card) -> Result<Vec<u8>, String> {
    Err("this program was built without the typesetter".to_owned())
}
