//! A theme: Tera templates, styles, scripts, fonts and print templates.

use crate::diagnostic::{Diagnostic, Noted};
use crate::memo::Key;
use crate::source::{SourceFile, SourceTree};
use crate::view::View;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A loaded theme. Values of it never change; a changed file makes a new one.
pub struct Theme {
    pub name: String,
    /// Of all its templates.
    pub key: Key,
    /// Path under `assets/` → file: `style.css`.
    pub assets: BTreeMap<String, SourceFile>,
    /// Path under `fonts/` → file.
    pub fonts: BTreeMap<String, SourceFile>,
    /// Path under `print/` → Typst source.
    pub print: BTreeMap<String, SourceFile>,
}

/// What templates ask of the locales; `output` fills it in, so that themes and locales do not know each other.
pub trait Translator: Send + Sync {
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

#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    Text(String),
    Number(f64),
}

impl Theme {
    /// The theme in `themes/<name>/`, with everything wrong with its templates.
    pub fn load(_tree: &SourceTree, name: &str, _translator: Arc<dyn Translator>) -> Noted<Theme> {
        Noted::clean(Theme {
            name: name.to_owned(),
            key: Key(0),
            assets: BTreeMap::new(),
            fonts: BTreeMap::new(),
            print: BTreeMap::new(),
        })
    }

    /// A page from its template, `<template>.html`.
    ///
    /// # Errors
    /// Boxed: the template's problem, at its line.
    pub fn render(&self, _template: &str, _view: &View) -> Result<String, Box<Diagnostic>> {
        Ok(String::new())
    }
}
