//! `park init`: a small site in two languages, to change and to learn from.

use super::Outcome;
use super::report::{complain, say};
use crate::diagnostic::cli as words;
use crate::write::starter;
use clap::Args;
use std::path::{Path, PathBuf};

/// Make a small site to begin with, in English and Bengali
///
/// It has a home page, a lesson, a course and a picture with its credit, all in both languages, and works at once.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  park init my-site
  park serve my-site --open")]
pub struct Init {
    /// The folder to make; it must be new or empty
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

macro_rules! starter {
    ($($path:literal)*) => { &[$(($path, include_str!(concat!("starter/", $path)))),*] };
}

/// path → content.
const FILES: &[(&str, &str)] = starter!(
    "content/site.toml"
    "content/en/index.md"
    "content/en/courses/index.md"
    "content/en/courses/getting-started/index.md"
    "content/en/lessons/index.md"
    "content/en/lessons/first-lesson.md"
    "content/bn/index.md"
    "content/bn/courses/index.md"
    "content/bn/courses/getting-started/index.md"
    "content/bn/lessons/index.md"
    "content/bn/lessons/first-lesson.md"
    "content/media/credits.toml"
    "content/media/stones.svg"
);

impl Init {
    pub fn run(self) -> Outcome {
        if starter::is_in_use(&self.folder) {
            complain(&words::not_empty(&self.folder.to_string_lossy()));
            return Outcome::WrongUse;
        }
        // Its own repository must not ignore what it carries, so this one has no dot here.
        let ignored = (".gitignore", include_str!("starter/gitignore"));
        for (path, text) in FILES.iter().chain([&ignored]) {
            let file = self.folder.join(path);
            if let Err(error) = starter::create(&file, text) {
                complain(&words::cannot_make(&file.to_string_lossy(), &error.to_string()));
                return Outcome::Problems;
            }
        }
        say(&next_steps(&self.folder));
        Outcome::Fine
    }
}

fn next_steps(folder: &Path) -> String {
    let shown = folder.display();
    let site = if folder == Path::new(".") { String::new() } else { format!(" {shown}") };
    format!(
        "\
Your site is in {shown}: {} files in English and Bengali.

  park serve{site} --open      look at it; every saved change shows at once
  park new lesson lessons/second-lesson{site}      add a lesson
  park build{site}      make the finished site

The home page is {}: begin there.",
        FILES.len() + 1,
        folder.join("content/en/index.md").display(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::{Builder, Lints, Options, Packs};
    use crate::source::SourceTree;

    #[test]
    fn the_starter_has_no_problems() {
        let tree = SourceTree::in_memory_with_defaults(FILES.iter().copied());
        let options = Options { packs: Packs::Never, lints: Lints::Reported, ..Options::default() };
        assert_eq!(Builder::default().build(&tree, &options).notes, []);
    }
}
