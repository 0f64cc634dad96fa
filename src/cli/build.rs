//! `park build`: the finished site on disk.

use super::Outcome;
use super::options::{SiteOptions, are_fatal};
use super::progress::{Progress, count, size};
use super::report::{Format, complain, errors, report_as, say};
use crate::build::{Builder, Packs};
use crate::write::{self, cache::CacheFolder};
use clap::Args;
use std::path::PathBuf;
use std::sync::Arc;

/// Make the finished site: web pages in all languages, and packs to print
///
/// Reads SITE and writes a folder that any web server can publish. Only what changed is written. If there are
/// errors, nothing is: the site that was there before stays.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park build                              the site in this folder, into public/
  park build my-site --out /srv/www       another site, into another folder
  park build --base-url https://example.org/park/
  park build --strict --quiet             in continuous integration

The output folder must be empty, new, or made by an earlier `park build`. Files that you put there stay.
Set SOURCE_DATE_EPOCH to fix the date in feeds and packs; otherwise it is today.")]
pub struct Build {
    #[command(flatten)]
    options: SiteOptions,

    /// The folder to write [default: SITE/public]
    #[arg(long, short, value_name = "DIR")]
    out: Option<PathBuf>,

    /// How problems are told
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t, hide_default_value = true)]
    format: Format,
}

impl Build {
    pub fn run(self) -> Outcome {
        self.steps().unwrap_or_else(|outcome| outcome)
    }

    fn steps(&self) -> Result<Outcome, Outcome> {
        self.options.prepare()?;
        let out = self.out.clone().unwrap_or_else(|| self.options.site.join("public"));
        if let Some(refusal) = write::refusal(&self.options.site, &out) {
            complain(&refusal);
            return Err(Outcome::WrongUse);
        }
        let mut progress = Progress::new(self.options.quiet);
        let mut notes = Vec::new();
        let tree = self.options.read()?.take(&mut notes);
        progress.done("read", &count(tree.files().count(), "file"));
        let options = self.options.build(Packs::Now);
        let mut builder = Builder::with_cache(Arc::new(CacheFolder::of(&self.options.site)));
        let site = builder.build_telling(&tree, &options, &mut |phase| progress.ended(phase)).take(&mut notes);
        progress.done("produce", &count(site.files.len(), "file"));
        if are_fatal(&notes, &self.options) {
            report_as(self.format, &notes, &tree, &self.options.site);
            say(if out.exists() {
                "Nothing was written; the site that was there before is unchanged."
            } else {
                "Nothing was written."
            });
            return Err(Outcome::Problems);
        }
        let written = write::write(&site, &self.options.site, &out);
        let mut failed = !written.notes.is_empty();
        notes.extend(written.notes);
        let mut finished = write::Finished::default();
        if !failed {
            let finishing = write::finish(&site, &out);
            failed = !finishing.notes.is_empty();
            notes.extend(finishing.notes);
            finished = finishing.value;
        }
        report_as(self.format, &notes, &tree, &self.options.site);
        if failed {
            return Err(Outcome::Problems);
        }
        let written = written.value;
        let changes = format!("{} changed, {} removed", count(written.changed, "file"), written.removed);
        progress.done("write", &changes);
        if finished.compressed + finished.unchanged > 0 {
            progress.done("compress", &format!("{} changed, {} kept", finished.compressed, finished.unchanged));
        }
        progress.finish(&format!("{} ({}) in {}", count(site.files.len(), "file"), size(written.bytes), out.display()));
        if errors(&notes) > 0 {
            say("Packs with errors were left out.");
            return Err(Outcome::Problems);
        }
        Ok(Outcome::Fine)
    }
}
