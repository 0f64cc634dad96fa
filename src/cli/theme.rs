//! `park theme`: what the theme of a site is made of, one file of it to change, and what is wrong with it.

use super::Outcome;
use super::options::{SiteOptions, date, require_site};
use super::report::{complain, errors, print_out, report, say};
use crate::build::{Builder, Packs};
use crate::config;
use crate::diagnostic::{Diagnostic, cli as words};
use crate::source::{self, SourceFile, SourceTree, embedded};
use crate::theme::Layers;
use crate::write::starter;
use clap::{Args, Subcommand};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// See what a theme is made of, take one file of it to change, check it
///
/// A site changes colours, type and logo in `content/site.toml`, `[tokens]`, and single files of its theme by a file at
/// the same path in `themes/`. A theme of its own begins with `themes/NAME/theme.toml`: `api = 1` and `extends = "park"`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park theme list                             every file, and where it comes from
  park theme eject templates/home.html        a copy in this site's theme, to change
  park theme check                            unknown files, templates, messages, contrast of colours")]
pub struct Theme {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    List(List),
    Eject(Eject),
    Check(Check),
}

/// List every file of the site's theme, with the theme that it comes from
#[derive(Debug, Args)]
struct List {
    /// The site's folder
    #[arg(value_name = "SITE", default_value = ".", hide_default_value = true)]
    site: PathBuf,
}

/// Copy one file into the site's theme, to change it there; a file that is there is never replaced
#[derive(Debug, Args)]
struct Eject {
    /// As `park theme list` shows it: `templates/home.html`
    #[arg(value_name = "FILE")]
    file: String,

    /// The site's folder
    #[arg(value_name = "SITE", default_value = ".", hide_default_value = true)]
    site: PathBuf,
}

/// Find what is wrong with the theme: files that nobody uses, templates, messages and their arguments, faint colours
#[derive(Debug, Args)]
struct Check {
    #[command(flatten)]
    options: SiteOptions,
}

impl Theme {
    pub fn run(self) -> Outcome {
        let ended = match self.command {
            Command::List(list) => list.steps(),
            Command::Eject(eject) => eject.steps(),
            Command::Check(check) => check.steps(),
        };
        ended.unwrap_or_else(|outcome| outcome)
    }
}

impl List {
    fn steps(&self) -> Result<Outcome, Outcome> {
        let (_, layers) = layers(&self.site)?;
        let carried: BTreeMap<_, _> = embedded::defaults().map(|file| (file.path.clone(), file.key)).collect();
        let width = layers.files.keys().map(String::len).max().unwrap_or_default();
        let line = |(path, file): (&String, &SourceFile)| {
            let theme = file.path.split('/').nth(1).unwrap_or_default();
            let whose =
                if carried.get(&file.path) == Some(&file.key) { "as the program has it" } else { "of this site" };
            format!("{path:<width$}  {theme}, {whose}\n")
        };
        print_out(&layers.files.iter().map(line).collect::<String>());
        Ok(Outcome::Fine)
    }
}

impl Eject {
    fn steps(&self) -> Result<Outcome, Outcome> {
        let (tree, layers) = layers(&self.site)?;
        let Some(file) = layers.files.get(&self.file) else {
            complain(&words::no_theme_file(&self.file, layers.files.keys().map(String::as_str)));
            return Err(Outcome::WrongUse);
        };
        let to = format!("themes/{}/{}", layers.names[0], self.file);
        let written = self.site.join(&to);
        let content = tree.content(file).map_err(|error| failed(&to, &error))?;
        // It refuses what is there.
        starter::create_all(&[(written, content)]).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => {
                complain(&words::exists(&to));
                Outcome::Problems
            }
            _ => failed(&to, &error),
        })?;
        say(&format!("{to} is a copy of {}; change it as you like.", file.path));
        Ok(Outcome::Fine)
    }
}

impl Check {
    fn steps(&self) -> Result<Outcome, Outcome> {
        self.options.prepare()?;
        let mut notes = Vec::new();
        let tree = self.options.read()?.take(&mut notes);
        Builder::default().build(&tree, &self.options.build(Packs::Never)).take(&mut notes);
        notes.retain(is_of_theme);
        report(&notes, &tree);
        if errors(&notes) > 0 || self.options.strict && !notes.is_empty() {
            return Err(Outcome::Problems);
        }
        if notes.is_empty() {
            say("No problems found in the theme.");
        }
        Ok(Outcome::Fine)
    }
}

/// Whether a problem is one of the theme or of the tokens that the site lays over it.
fn is_of_theme(note: &Diagnostic) -> bool {
    let inside = note.span.as_ref().is_some_and(|span| span.file.starts_with("themes/"));
    inside || matches!(note.code, "low-contrast" | "unknown-theme" | "unknown-asset")
}

/// The files of the theme that a site has.
fn layers(site: &Path) -> Result<(SourceTree, Layers), Outcome> {
    require_site(site)?;
    let tree = source::read(site, date()?).value;
    let name = config::load(&tree).value.theme;
    let layers = Layers::of(&tree, &name);
    if layers.value.files.is_empty() {
        layers.notes.iter().for_each(complain);
        return Err(Outcome::Problems);
    }
    Ok((tree, layers.value))
}

fn failed(file: &str, error: &std::io::Error) -> Outcome {
    complain(&words::cannot_make(file, &error.to_string()));
    Outcome::Problems
}
