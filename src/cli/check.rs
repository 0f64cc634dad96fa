//! `park check`: all problems, nothing written; with `--fix`, what is safe to mend is mended first.

use super::Outcome;
use super::fix::Fixes;
use super::options::{SiteOptions, are_fatal};
use super::progress::{Progress, count};
use super::report::{Format, errors, report_as};
use crate::build::{Builder, Coverage, Options, Packs};
use crate::write::cache::CacheFolder;
use crate::write::record::program;
use clap::Args;
use std::sync::Arc;

/// Find every problem in the content, and write nothing
///
/// Does all that `park build` does except for writing: broken links and pictures, front matter that is not understood,
/// messages without a translation, letters that no font has, and what makes texts hard to read or to hear.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park check                  the site in this folder
  park check --strict         fail on warnings, too
  park check --no-packs       quickly: without trying to print
  park check --fix --dry-run  show what could be mended; without --dry-run, mend it
  park check --format sarif   for code hosts; json and github are others

`park explain CODE` explains a problem. Warnings are switched in `content/site.toml`, `[lints]`, or allowed in one place
with `<!-- park-allow CODE: reason -->`.")]
pub struct Check {
    #[command(flatten)]
    options: SiteOptions,

    /// How problems are told
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t, hide_default_value = true)]
    format: Format,

    /// Mend what can be mended without losing anything: list digits, bold marks, bare addresses, spaces, slips in keys
    #[arg(long)]
    fix: bool,

    /// With --fix: show the changes, and change nothing
    #[arg(long, requires = "fix")]
    dry_run: bool,
}

impl Check {
    pub fn run(self) -> Outcome {
        self.steps().unwrap_or_else(|outcome| outcome)
    }

    fn steps(&self) -> Result<Outcome, Outcome> {
        self.options.prepare()?;
        if self.fix {
            let fixes = Fixes::find(&self.options.read()?.value);
            if self.dry_run {
                fixes.show();
                return Ok(Outcome::Fine);
            }
            fixes.apply(&self.options.site)?;
        }
        let mut progress = Progress::new(self.options.quiet);
        let mut notes = Vec::new();
        let tree = self.options.read()?.take(&mut notes);
        progress.done("read", &count(tree.files().count(), "file"));
        let options = Options { coverage: Coverage::Reported, ..self.options.build(Packs::Now) };
        let program = program(&std::env::current_exe().unwrap_or_default());
        let mut builder = Builder::with_cache(Arc::new(CacheFolder::of(&self.options.site))).once(program);
        let site = builder.build_telling(&tree, &options, &mut |phase| progress.ended(phase)).take(&mut notes);
        notes.extend(site.problems());
        builder.keep(program);
        progress.done("produce", &count(site.files.len(), "file"));
        report_as(self.format, &notes, &tree, &self.options.site);
        if are_fatal(&notes, &self.options) || errors(&notes) > 0 {
            return Err(Outcome::Problems);
        }
        if notes.is_empty() {
            progress.finish("No problems found");
        }
        Ok(Outcome::Fine)
    }
}
