//! `park schema`: JSON Schemas for editors, and the reference as pages.

use super::Outcome;
use super::report::{complain, print_out, say};
use crate::diagnostic::cli as words;
use crate::schema::{Subject, json, reference};
use crate::write::starter;
use clap::Args;
use std::path::{Path, PathBuf};

/// Write JSON Schemas of front matter and settings, for editors that check while one writes
///
/// There is a schema for each kind of entry, one for site.toml and one for credits.toml, all made from the types by which
/// `park` itself checks them.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park schema lesson                                 the schema of a lesson's front matter
  park schema --out schemas                          all schemas, a file each
  park schema --reference content/en/reference       the same as pages to read")]
pub struct Schema {
    /// A kind of entry, `site` or `credits`
    #[arg(value_name = "NAME", conflicts_with_all = ["out", "reference"])]
    name: Option<String>,

    /// Write all schemas into this folder; files that are there are replaced
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Write the reference as pages into this folder; files that are there are replaced
    #[arg(long, value_name = "DIR")]
    reference: Option<PathBuf>,
}

impl Schema {
    pub fn run(self) -> Outcome {
        if let Some(folder) = &self.reference {
            return put(folder, reference::pages());
        }
        if let Some(folder) = &self.out {
            let schema = |subject: Subject| (format!("{}.schema.json", subject.name()), text(subject));
            return put(folder, Subject::all().map(schema).collect());
        }
        let Some(name) = &self.name else {
            print_out(&Subject::all().map(|subject| format!("{}\n", subject.name())).collect::<String>());
            return Outcome::Fine;
        };
        match Subject::all().find(|subject| subject.name() == name) {
            Some(subject) => {
                print_out(&text(subject));
                Outcome::Fine
            }
            None => {
                complain(&words::unknown_kind(name, Subject::all().map(Subject::name)));
                Outcome::WrongUse
            }
        }
    }
}

fn text(subject: Subject) -> String {
    format!("{}\n", serde_json::to_string_pretty(&json::schema(subject)).expect("a schema is plain data"))
}

fn put(folder: &Path, files: Vec<(String, String)>) -> Outcome {
    for (name, text) in &files {
        let file = folder.join(name);
        if let Err(error) = starter::put(&file, text) {
            complain(&words::cannot_make(&file.to_string_lossy(), &error.to_string()));
            return Outcome::Problems;
        }
    }
    say(&format!("{} files are in {}.", files.len(), folder.display()));
    Outcome::Fine
}
