//! `park check`: all problems, nothing written.

use super::Outcome;
use super::options::{SiteOptions, are_fatal};
use super::progress::{Progress, count};
use super::report::{errors, report};
use crate::build::{Builder, Coverage, Options, Packs};
use crate::write::cache::CacheFolder;
use clap::Args;
use std::sync::Arc;

/// Find every problem in the content, and write nothing
///
/// Does all that `park build` does except for writing: broken links and pictures, front matter that is not understood,
/// messages without a translation, letters that no font has.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park check                  the site in this folder
  park check --strict         fail on warnings, too
  park check --no-packs       quickly: without trying to print")]
pub struct Check {
    #[command(flatten)]
    options: SiteOptions,
}

impl Check {
    pub fn run(self) -> Outcome {
        self.steps().unwrap_or_else(|outcome| outcome)
    }

    fn steps(&self) -> Result<Outcome, Outcome> {
        self.options.prepare()?;
        let mut progress = Progress::new(self.options.quiet);
        let mut notes = Vec::new();
        let tree = self.options.read()?.take(&mut notes);
        progress.done("read", &count(tree.files().count(), "file"));
        let options = Options { coverage: Coverage::Reported, ..self.options.build(Packs::Now) };
        let mut builder = Builder::with_cache(Arc::new(CacheFolder::of(&self.options.site)));
        let site = builder.build_telling(&tree, &options, &mut |phase| progress.ended(phase)).take(&mut notes);
        progress.done("produce", &count(site.files.len(), "file"));
        report(&notes, &tree);
        if are_fatal(&notes, &self.options) || errors(&notes) > 0 {
            return Err(Outcome::Problems);
        }
        if notes.is_empty() {
            progress.finish("No problems found");
        }
        Ok(Outcome::Fine)
    }
}
