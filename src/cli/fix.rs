//! `park check --fix`: what is safe to mend, shown or done.

use super::Outcome;
use super::progress::count;
use super::report::{complain, print_out, say};
use crate::config;
use crate::diagnostic::{Diagnostic, cli as words, line_and_column};
use crate::lint::{self, Context};
use crate::site;
use crate::source::{SourceFile, SourceTree};
use crate::write::starter;
use rayon::prelude::*;
use similar::TextDiff;
use std::fmt::Write as _;
use std::path::Path;

/// The files of a site that can be mended.
pub struct Fixes(Vec<Mended>);

struct Mended {
    path: String,
    before: String,
    after: String,
    done: Vec<Diagnostic>,
}

impl Fixes {
    pub fn find(tree: &SourceTree) -> Self {
        let config = config::load(tree).value;
        let languages = site::languages(&config, tree).value.list;
        let files: Vec<&SourceFile> = tree.under("content/").filter(|file| file.path.extension() == "md").collect();
        let mended = |file: &&SourceFile| {
            let context = Context { language: lint::language(&file.path, &languages), date: tree.date };
            let fixed = lint::mend(file, context, &config.lints);
            let before = file.as_text().unwrap_or_default().to_owned();
            (fixed.text != before).then(|| Mended {
                path: file.path.to_string(),
                before,
                after: fixed.text,
                done: fixed.done,
            })
        };
        Self(files.par_iter().filter_map(mended).collect())
    }

    /// Prints the changes as `diff -u` does.
    pub fn show(&self) {
        let mut text = String::new();
        for file in &self.0 {
            let diff = TextDiff::from_lines(&file.before, &file.after);
            let mut diff = diff.unified_diff();
            let _ = write!(text, "{}", diff.header(&format!("a/{}", file.path), &format!("b/{}", file.path)));
        }
        print_out(&text);
        self.sum_up("would be mended");
    }

    /// Writes the files, each whole, and says what was done.
    ///
    /// # Errors
    /// After saying so: when a file cannot be written; it stays as it was.
    pub fn apply(&self, site: &Path) -> Result<(), Outcome> {
        for file in &self.0 {
            let path = site.join(&file.path);
            if let Err(error) = starter::replace_known(&path, &file.before, &file.after) {
                complain(&words::cannot_mend(&file.path, &error.to_string()));
                return Err(Outcome::Problems);
            }
            for note in &file.done {
                let start = note.span.as_ref().map_or(0, |span| span.start);
                let line = line_and_column(&file.before, start).0 + 1;
                let title = note.fix.as_ref().map(|fix| fix.title.as_str()).unwrap_or_default();
                say(&format!("{}:{line}: {title} [{}]", file.path, note.code));
            }
        }
        self.sum_up("mended");
        Ok(())
    }

    fn sum_up(&self, what: &str) {
        let problems: usize = self.0.iter().map(|file| file.done.len()).sum();
        say(&match problems {
            0 => "Nothing can be mended without asking.".to_owned(),
            problems => format!("{} in {} {what}.", count(problems, "problem"), count(self.0.len(), "file")),
        });
    }
}
