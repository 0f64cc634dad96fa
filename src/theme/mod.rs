//! A theme: Tera templates, styles, scripts, fonts and print templates.

use crate::diagnostic::{Diagnostic, Noted, theme as complain};
use crate::kind::KindName;
use crate::memo::{Key, KeyMaker};
use crate::source::{SourceFile, SourceTree};
use crate::view::View;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

mod calls;
mod engine;
mod layers;
mod parts;
mod settings;
mod stylesheet;
#[cfg(test)]
mod tests;

pub use layers::Layers;
pub use parts::{Named, Part, Tongues};
pub use settings::{FontFamily, Settings, bare, load as settings, with_rare};
pub use stylesheet::typst as print_tokens;

/// A loaded theme. Values of it never change; a changed file makes a new one.
pub struct Theme {
    pub name: String,
    /// Its files and where each comes from: its own over those of the themes it extends.
    pub layers: Layers,
    /// Of `theme.toml` and all templates. What templates say depends on the locales too, which have a key of their own.
    pub key: Key,
    pub settings: Settings,
    /// Path under `assets/` → file: `style.css`.
    pub assets: BTreeMap<String, SourceFile>,
    /// Path under `fonts/` → file.
    pub fonts: BTreeMap<String, SourceFile>,
    /// Path under `print/` → Typst source.
    pub print: BTreeMap<String, SourceFile>,
    engine: engine::Engine,
    asked: calls::Asked,
    parts: BTreeMap<String, Part>,
}

/// What templates ask of the locales; `output` fills it in, so that themes and locales do not know each other.
pub trait Translator: Send + Sync {
    /// Every key that any language has, attributes as `message.attribute`: the literal keys of templates are checked
    /// against it when a theme is loaded.
    fn keys(&self) -> BTreeSet<String>;

    /// The variables of a message; `None` for one that nobody has.
    fn variables(&self, key: &str) -> Option<Variables>;

    /// A message as plain text.
    ///
    /// # Errors
    /// What is wrong, for the template's author: unknown key, missing argument.
    fn text(&self, language: &str, key: &str, arguments: &BTreeMap<String, Argument>) -> Result<String, String>;

    /// A message as HTML: arguments escaped, its own markup checked.
    ///
    /// # Errors
    /// As `text`.
    fn html(&self, language: &str, key: &str, arguments: &BTreeMap<String, Argument>) -> Result<String, String>;
}

/// What a message is asked with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Variables {
    /// Without one of these it cannot be said in the source language.
    pub needed: BTreeSet<String>,
    /// What some language uses, or may use.
    pub known: BTreeSet<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    Text(String),
    Number(f64),
    /// Texts, to be joined as the language does.
    List(Vec<String>),
}

/// The templates that every theme has: one for each kind of entry, the forms of lessons and courses, and those of pages that are no entry.
pub fn page_templates() -> impl Iterator<Item = &'static str> {
    [
        "home",
        "section",
        "keyword",
        "keywords",
        "listing",
        "not-found",
        "chooser",
        "facilitator",
        "whole",
        "slides",
        "translations",
        "desk",
        "side-by-side",
        "learning",
        "downloads",
        "device",
        "search",
    ]
    .into_iter()
    .chain(KindName::ALL.into_iter().map(KindName::name))
}

impl Theme {
    /// The theme in `themes/<name>/` over those it extends, with everything wrong with it: settings, faint colours,
    /// syntax, references between templates, message keys, arguments and assets that do not exist.
    pub fn load(tree: &SourceTree, name: &str, translator: Arc<dyn Translator>) -> Noted<Theme> {
        let mut notes = Vec::new();
        let layers = Layers::of(tree, name).take(&mut notes);
        let templates = layers.under("templates");
        let root = format!("themes/{name}/");
        if tree.under(&root).next().is_some() {
            let missing = page_templates().filter(|template| !templates.contains_key(&format!("{template}.html")));
            notes.extend(missing.map(|template| complain::missing_template(&root, template)));
        }
        let pages = page_templates().map(|template| format!("{template}.html")).collect();
        notes.extend(layers::strays(tree, &layers, &pages));
        let theme = Self::of(tree, name, layers, &templates, translator.clone()).take(&mut notes);
        notes.extend(calls::check(&templates, &*translator, &theme.assets));
        notes.sort();
        notes.dedup();
        Noted::new(theme, notes)
    }

    /// The same for who prints only: without the templates of pages, and what is wrong with them.
    pub fn for_paper(tree: &SourceTree, name: &str, translator: Arc<dyn Translator>) -> Noted<Theme> {
        let mut notes = Vec::new();
        let layers = Layers::of(tree, name).take(&mut notes);
        let theme = Self::of(tree, name, layers, &BTreeMap::new(), translator).take(&mut notes);
        notes.sort();
        notes.dedup();
        Noted::new(theme, notes)
    }

    fn of(
        tree: &SourceTree,
        name: &str,
        layers: Layers,
        templates: &BTreeMap<String, SourceFile>,
        translator: Arc<dyn Translator>,
    ) -> Noted<Theme> {
        let mut notes = Vec::new();
        let root = format!("themes/{name}/");
        let settings = settings::whole(tree, &layers);
        notes.extend(settings::check(tree, &layers, &settings));
        let mut assets = layers.under("assets");
        let made = SourceFile::text(&format!("{root}assets/{}", stylesheet::NAME), stylesheet::stylesheet(&settings));
        assets.insert(stylesheet::NAME.to_owned(), made);
        let engine = engine::Engine::new(&root, templates, translator).take(&mut notes);
        let key = tree
            .get(&crate::source::SourcePath::new(&format!("{root}theme.toml")))
            .into_iter()
            .chain(templates.values())
            .chain(assets.get(stylesheet::NAME))
            .fold(KeyMaker::default().text(name), |maker, file| maker.and(file.key))
            .key();
        let print = layers.under("print");
        let mut fonts = layers.under("fonts");
        // Notes and tools beside the fonts stay at home; licences travel.
        fonts.retain(|path, _| [".woff2", ".woff", ".otf", ".ttf", ".txt"].iter().any(|end| path.ends_with(end)));
        let (mut parts, asked) = parts::parts(templates);
        // What they know of the settings.
        let about = Key::of_bytes(format!("{settings:?}").as_bytes());
        parts.values_mut().for_each(|part| part.key = KeyMaker::default().and(about).and(part.key).key());
        let name = name.to_owned();
        Noted::new(Theme { name, layers, key, settings, assets, fonts, print, engine, asked, parts }, notes)
    }

    /// Names the files that are published of it.
    pub fn files(&self) -> Key {
        let maker = KeyMaker::default().text(self.settings.tokens.logo.as_deref().unwrap_or_default());
        let files = self.assets.iter().chain(&self.fonts);
        files.fold(maker, |maker, (name, file)| maker.text(name).and(file.key)).key()
    }

    /// Whether a template may ask for a message.
    pub fn asks_for(&self, key: &str) -> bool {
        self.asked.includes(key)
    }

    /// All of the theme that a page of a template can depend on. `None` for one that the theme lacks.
    pub fn part(&self, template: &str) -> Option<&Part> {
        self.parts.get(&format!("{template}.html"))
    }

    /// A page from its template, `<template>.html`.
    ///
    /// # Errors
    /// Boxed: the template's problem, at its line. Pages that fail for the same reason give equal diagnostics.
    pub fn render(&self, template: &str, view: &View) -> Result<String, Box<Diagnostic>> {
        self.engine.render(&format!("{template}.html"), view).map_err(Box::new)
    }
}
