//! What messages, numbers and notes must be, language by language.

use super::*;
use crate::diagnostic::Severity;
use crate::language::{Overrides, chains, resolve};

mod alphabet;
mod comments;
mod embedded;
mod formats;
mod messages;
mod notes;
mod table;

/// The site's languages, English the default.
fn languages(codes: &[&str]) -> Vec<Arc<Language>> {
    let known = |code: &&str| resolve(code, &Overrides::default()).expect("a language of the table");
    let mut languages: Vec<Language> = codes.iter().map(known).collect();
    chains(&mut languages, &Tag::new("en"));
    languages.into_iter().map(Arc::new).collect()
}

fn load(codes: &[&str], files: &[(&str, &str)]) -> Noted<Locales> {
    Locales::load(&SourceTree::in_memory(files.iter().copied()), &languages(codes))
}

/// Locales without any problem.
fn locales(codes: &[&str], files: &[(&str, &str)]) -> Locales {
    let loaded = load(codes, files);
    let errors: Vec<&Diagnostic> = loaded.notes.iter().filter(|note| note.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    loaded.value
}

/// Locales of one language that is its own source, with `key = message`.
fn one(code: &str, file: &str) -> Locales {
    let folder = resolve(code, &Overrides::default()).expect("a language of the table").folder;
    let path = format!("locales/{folder}/a.ftl");
    locales(&["en", code], &[(&path, file)])
}

fn tag(tag: &str) -> Tag {
    Tag::new(tag)
}

fn arguments<const N: usize>(values: [(&str, Value); N]) -> Arguments {
    values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn number(value: impl Into<f64>) -> Value {
    Value::Number(value.into())
}

fn words(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// The message `key` for each number as `$n`.
fn counted(locales: &Locales, language: &str, key: &str, numbers: &[f64]) -> Vec<String> {
    let text = |n: &f64| locales.text(&tag(language), key, &arguments([("n", number(*n))])).expect("a message").text;
    numbers.iter().map(text).collect()
}

/// Invisible characters as words.
fn visible(text: &str) -> String {
    let names =
        [('\u{2068}', "⟦"), ('\u{2069}', "⟧"), ('\u{200e}', "<LRM>"), ('\u{200f}', "<RLM>"), ('\u{61c}', "<ALM>")];
    let names = names.into_iter().chain([('\u{a0}', "_"), ('\u{202f}', "_")]);
    names.fold(text.to_owned(), |text, (character, name)| text.replace(character, name))
}
