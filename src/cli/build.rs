//! `park build`: the finished site on disk.

use super::Outcome;
use super::options::{SiteOptions, are_fatal};
use super::progress::{Progress, count, size};
use super::report::{Format, complain, errors, report_as, say};
use crate::build::{self, Builder, Packs};
use crate::diagnostic::Diagnostic;
use crate::memo::Key;
use crate::source::SourceTree;
use crate::write::record::{Record, Replay, program};
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
        let read = self.options.read()?;
        progress.done("read", &count(read.value.files().count(), "file"));
        let run = Run {
            command: self,
            key: build::run(&read.value, &self.options.build(Packs::Now)),
            tree: read.value,
            read: read.notes,
            cache: Arc::new(CacheFolder::of(&self.options.site)),
            program: program(&std::env::current_exe().unwrap_or_default()),
            out,
        };
        let before = Record::load(&*run.cache, run.program, &run.out);
        match before.replay(run.key, &run.out) {
            Some(replay) => run.again(&replay, &mut progress),
            None => run.anew(&before, &mut progress),
        }
    }
}

/// One build, its sources read.
struct Run<'a> {
    command: &'a Build,
    tree: SourceTree,
    /// What reading had to say.
    read: Vec<Diagnostic>,
    /// Names all that the site is made from.
    key: Key,
    cache: Arc<CacheFolder>,
    program: Key,
    out: PathBuf,
}

impl Run<'_> {
    /// Nothing is different from the last run: it has been said and written already.
    fn again(&self, replay: &Replay, progress: &mut Progress) -> Result<Outcome, Outcome> {
        let notes = self.all(replay.notes);
        self.stop_if_fatal(&notes)?;
        self.report(&notes);
        progress.done("write", "nothing changed");
        self.finish(progress, &notes, replay.files, replay.bytes)
    }

    fn anew(&self, before: &Record, progress: &mut Progress) -> Result<Outcome, Outcome> {
        let options = self.command.options.build(Packs::Now);
        let mut builder = Builder::with_cache(self.cache.clone()).once(self.program);
        let mut found = Vec::new();
        let site = builder.build_telling(&self.tree, &options, &mut |phase| progress.ended(phase)).take(&mut found);
        builder.keep(self.program);
        // What pages are made from outlives it.
        drop(builder);
        progress.done("produce", &count(site.files.len(), "file"));
        if are_fatal(&self.all(&found), &self.command.options) {
            // No page will be written, but what is wrong with them is said in the same run.
            found.extend(site.problems());
        }
        self.stop_if_fatal(&self.all(&found))?;
        let staged = write::stage(&site, &self.command.options.site, &self.out, before).map_err(|failed| {
            found.extend(failed);
            self.report(&self.all(&found));
            Outcome::Problems
        })?;
        found.extend(staged.notes.iter().cloned());
        let notes = self.all(&found);
        self.stop_if_fatal(&notes)?;
        let placed = staged.place();
        if !placed.notes.is_empty() {
            found.extend(placed.notes);
            self.report(&self.all(&found));
            return Err(Outcome::Problems);
        }
        let finished = write::finish(&site, &self.out);
        if !finished.notes.is_empty() {
            found.extend(finished.notes);
            self.report(&self.all(&found));
            return Err(Outcome::Problems);
        }
        self.report(&notes);
        let (written, record) = placed.value;
        record.finished(&self.out).of_run(self.key, &found).save(&*self.cache, self.program, &self.out);
        let changes = format!("{} changed, {} removed", count(written.changed, "file"), written.removed);
        progress.done("write", &changes);
        let finished = finished.value;
        if finished.compressed + finished.unchanged > 0 {
            progress.done("compress", &format!("{} changed, {} kept", finished.compressed, finished.unchanged));
        }
        let files = site.files.len();
        // The process ends: nobody needs the memory of thousands of texts back, piece by piece.
        std::mem::forget(site);
        self.finish(progress, &notes, files, written.bytes)
    }

    fn all(&self, found: &[Diagnostic]) -> Vec<Diagnostic> {
        self.read.iter().chain(found).cloned().collect()
    }

    fn report(&self, notes: &[Diagnostic]) {
        report_as(self.command.format, notes, &self.tree, &self.command.options.site);
    }

    /// The site that was there before stays, unless all is well.
    fn stop_if_fatal(&self, notes: &[Diagnostic]) -> Result<(), Outcome> {
        if !are_fatal(notes, &self.command.options) {
            return Ok(());
        }
        self.report(notes);
        say(if self.out.exists() {
            "Nothing was written; the site that was there before is unchanged."
        } else {
            "Nothing was written."
        });
        Err(Outcome::Problems)
    }

    fn finish(&self, progress: &Progress, notes: &[Diagnostic], files: usize, bytes: u64) -> Result<Outcome, Outcome> {
        progress.finish(&format!("{} ({}) in {}", count(files, "file"), size(bytes), self.out.display()));
        if errors(notes) > 0 {
            say("Packs with errors were left out.");
            return Err(Outcome::Problems);
        }
        Ok(Outcome::Fine)
    }
}
