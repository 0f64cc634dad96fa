//! `park translate`: what is translated, what is outdated, and the work on it.

use super::Outcome;
use super::options::require_site;
use super::report::{complain, errors, remarks};
use crate::config;
use crate::diagnostic::{Diagnostic, nearest, translation as words};
use crate::document::{self, Text};
use crate::site;
use crate::site::translations::{Translation, translations};
use crate::source::{self, SourceFile, SourceTree};
use crate::write::revise;
use clap::{Args, Subcommand};
use rayon::prelude::*;
use std::path::PathBuf;
use std::sync::Arc;

mod decide;
mod exchange;
mod show;
mod start;
mod status;
mod sync;

/// See what is translated, what is outdated, and bring it up to date
///
/// Translations are plain Markdown files. Catalogues under locales/ record what each paragraph was made from, so that
/// only what really changed is outdated.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park translate status                          a table of all languages
  park translate start bn lessons/first-edit     a file to type into
  park translate sync                            after any change: take note of it
  park translate diff bn lessons/first-edit      what changed in the source, and what to change
  park translate accept bn lessons/first-edit    nothing to change: it is true still")]
pub struct Translate {
    #[command(subcommand)]
    work: Work,
}

#[derive(Debug, Subcommand)]
enum Work {
    Status(status::Status),
    Sync(sync::Sync),
    Diff(show::Diff),
    Accept(decide::Accept),
    Drop(decide::Drop),
    Start(start::Start),
    Export(exchange::Export),
    Import(exchange::Import),
}

/// Which site, and which part of it.
#[derive(Debug, Clone, Args)]
struct Selection {
    /// Languages, entries or files; nothing means all of them
    #[arg(value_name = "LANGUAGE|ENTRY|FILE")]
    only: Vec<String>,

    /// The site's folder
    #[arg(long, value_name = "SITE", default_value = ".", hide_default_value = true)]
    site: PathBuf,
}

/// A site as far as translating it goes.
struct Workshop {
    tree: SourceTree,
    chosen: Vec<Translation>,
}

impl Translate {
    pub fn run(self) -> Outcome {
        let result = match self.work {
            Work::Status(status) => status.run(),
            Work::Sync(sync) => sync.run(),
            Work::Diff(diff) => diff.run(),
            Work::Accept(accept) => accept.run(),
            Work::Drop(drop) => drop.run(),
            Work::Start(start) => start.run(),
            Work::Export(export) => export.run(),
            Work::Import(import) => import.run(),
        };
        result.unwrap_or_else(|outcome| outcome)
    }
}

impl Selection {
    /// Reads the site, and chooses its translations.
    fn open(&self) -> Result<Workshop, Outcome> {
        require_site(&self.site)?;
        let mut notes = Vec::new();
        let tree = source::read(&self.site, 0).take(&mut notes);
        let config = config::load(&tree).take(&mut notes);
        let languages = site::languages(&config, &tree).take(&mut notes);
        remarks(&notes, &tree);
        if errors(&notes) > 0 {
            return Err(Outcome::Problems);
        }
        let files: Vec<&SourceFile> = tree.under("content/").filter(|file| file.path.extension() == "md").collect();
        let documents: Vec<_> = files.par_iter().map(|file| Arc::new(document::parse(file).map(Text::held))).collect();
        let all = translations(&documents, &languages);
        let chosen = self.choose(all)?;
        Ok(Workshop { tree, chosen })
    }

    /// Each word names a language, an entry, a file or a folder of entries; languages and entries narrow each other.
    fn choose(&self, all: Vec<Translation>) -> Result<Vec<Translation>, Outcome> {
        let (mut languages, mut entries): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for word in &self.only {
            let is_language = |one: &Translation, word: &str| {
                one.language.folder.eq_ignore_ascii_case(word) || one.source_language.folder.eq_ignore_ascii_case(word)
            };
            if all.iter().any(|one| is_language(one, word)) {
                languages.push(word.to_lowercase());
                continue;
            }
            let (language, key) = entry(word, |word| all.iter().any(|one| is_language(one, word)));
            let known = |one: &Translation| inside(one.key.as_str(), &key);
            if !all.iter().any(known) {
                let names =
                    all.iter().map(|one| one.key.as_str()).chain(all.iter().map(|one| one.language.folder.as_str()));
                complain(&words::no_such_translation(word, nearest(&key, names)));
                return Err(Outcome::WrongUse);
            }
            languages.extend(language);
            entries.push(key);
        }
        let chosen = all.into_iter().filter(|one| {
            let named = |language: &String| one.language.folder == *language;
            (languages.is_empty() || languages.iter().any(named))
                && (entries.is_empty() || entries.iter().any(|key| inside(one.key.as_str(), key)))
        });
        Ok(chosen.collect())
    }

    /// Writes files whole, all or none.
    fn write(&self, files: &[(String, String)]) -> Result<(), Outcome> {
        revise::revise(&self.site, files).map_err(|note: Diagnostic| {
            complain(&note);
            Outcome::Problems
        })
    }
}

/// The language, if one is named, and the key of an entry, however it was typed: `content/bn/lessons/a.md`, `bn/lessons/a`.
fn entry(word: &str, is_language: impl Fn(&str) -> bool) -> (Option<String>, String) {
    let path = word.replace('\\', "/");
    let path = path.trim_start_matches("./");
    let rooted = path.strip_prefix("content/").or_else(|| path.strip_prefix("locales/")).unwrap_or(path);
    let (language, rest) = match rooted.split_once('/') {
        Some((language, rest)) if is_language(language) => (Some(language.to_lowercase()), rest),
        _ => (None, rooted),
    };
    let rest = rest.trim_end_matches('/');
    let stem = rest.strip_suffix(".md").or_else(|| rest.strip_suffix(".po")).unwrap_or(rest);
    let key = stem.strip_suffix("/index").unwrap_or(if stem == "index" { "" } else { stem });
    (language, key.to_owned())
}

/// Whether an entry is the one named, or in the folder named.
fn inside(key: &str, named: &str) -> bool {
    key == named || !named.is_empty() && key.starts_with(&format!("{named}/"))
}

/// What an entry is called: home has no key.
fn name(translation: &Translation) -> String {
    let key = translation.key.as_str();
    format!("{} {}", translation.language.folder, if key.is_empty() { "index" } else { key })
}

/// A line for people, on standard output.
fn print(line: &str) {
    use std::io::Write;
    // A closed pipe is all that can go wrong here, and then nobody reads it.
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}
