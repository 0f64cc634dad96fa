//! `park import`: lessons of other platforms become content of a site.

use super::Outcome;
use super::progress::count;
use super::report::{complain, errors, remarks, say};
use crate::diagnostic::{Noted, cli as words};
use crate::import::{Import as Imported, carpentries::carpentries};
use crate::source::{self, SourceTree};
use crate::write::starter;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Turn lessons of another platform into content of a site
#[derive(Debug, Args)]
pub struct Import {
    #[command(subcommand)]
    from: From,
}

#[derive(Debug, Subcommand)]
enum From {
    Carpentries(Carpentries),
}

/// A Carpentries Workbench lesson, with its translations in `locale/`, becomes a course
///
/// Nothing in the site is ever replaced. What could not be carried over is said, file by file; after an error, nothing
/// is written.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park import carpentries git-novice --into my-site     into a new folder, or into a site
  park serve my-site                                    look at it")]
struct Carpentries {
    /// The lesson's folder, the one that holds `config.yaml`
    #[arg(value_name = "DIR")]
    lesson: PathBuf,

    /// The site's folder
    #[arg(long, value_name = "SITE")]
    into: PathBuf,

    /// What the course is called in addresses [default: as its repository]
    #[arg(long)]
    name: Option<String>,
}

impl Import {
    pub fn run(self) -> Outcome {
        match self.from {
            From::Carpentries(carpentries) => carpentries.run(),
        }
    }
}

impl Carpentries {
    fn run(self) -> Outcome {
        if !self.lesson.is_dir() {
            complain(&words::no_folder(&self.lesson.to_string_lossy()));
            return Outcome::WrongUse;
        }
        let mut notes = Vec::new();
        let lesson = source::folder(&self.lesson).take(&mut notes);
        let site = source::read(&self.into, 0).take(&mut notes);
        let import = carpentries(&lesson, &site, self.name.as_deref()).take(&mut notes);
        remarks(&notes, &lesson);
        if errors(&notes) > 0 {
            say("Nothing was written.");
            return Outcome::Problems;
        }
        self.write(Noted::clean(import), &lesson)
    }

    fn write(&self, import: Noted<Imported>, lesson: &SourceTree) -> Outcome {
        let import = import.value;
        let content = |file: &source::SourceFile| Ok((self.into.join(&*file.path), lesson.content(file)?));
        let result = import.files.iter().map(content).collect::<std::io::Result<Vec<_>>>();
        if let Err(error) = result.and_then(|files| starter::create_all(&files)) {
            complain(&words::cannot_import(&self.into.to_string_lossy(), &error.to_string()));
            return Outcome::Problems;
        }
        say(&format!(
            "{}, {} and {} in {} ({}) were written to {}.",
            count(import.lessons, "lesson"),
            count(import.pages, "page"),
            count(import.media, "picture"),
            count(import.languages.len(), "language"),
            import.languages.join(", "),
            self.into.display()
        ));
        Outcome::Fine
    }
}
