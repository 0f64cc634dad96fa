//! Waits for changes, reads, builds, serves, and repeats.

use crate::build::{Builder, Options};
use crate::diagnostic::{Diagnostic, Severity, Stops, watch as complain};
use crate::output::{OutputPath, OutputTree};
use crate::serve::{Problem, Server};
use crate::source::{self, SourcePath, SourceTree};
use crate::write::cache::CacheFolder;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

mod batch;
mod listen;

pub use batch::Changes;
pub use listen::{Mode, POLL, Watcher};

/// Builds a site again and again, and gives it to a server.
pub struct Session {
    pub site: PathBuf,
    pub options: Options,
    /// The mildest problem that keeps a build from being shown.
    pub fails_at: Severity,
    /// Seconds since 1970 that stand for "now".
    pub date: i64,
    pub follow: Follow,
    builder: Builder,
    seen: Option<Seen>,
    templates: Templates,
}

/// What was found when each was last tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Templates {
    Untried,
    Sound,
    Broken,
}

/// Whether the browser goes to the page of a file that was saved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Follow {
    #[default]
    Stays,
    /// `serve --navigate`
    Saved,
}

/// What a build was made from. The hashes are the truth; what the system says of changes is only a hint.
struct Seen {
    tree: SourceTree,
    notes: Vec<Diagnostic>,
}

/// What became of a build.
pub struct Rebuild {
    pub notes: Vec<Diagnostic>,
    /// Whether the server shows the new site, or the last good one.
    pub shown: Shown,
    /// The files that are new, different or gone since the build before; empty for the first.
    pub changed: Vec<SourcePath>,
    pub took: Duration,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    New,
    LastGood,
}

fn builder(site: &Path) -> Builder {
    Builder::with_cache(Arc::new(CacheFolder::of(site)))
}

impl Session {
    pub fn new(site: &Path, options: Options, fails_at: Severity, date: i64) -> Self {
        let follow = Follow::default();
        Self {
            site: site.to_owned(),
            options,
            fails_at,
            date,
            follow,
            builder: builder(site),
            seen: None,
            templates: Templates::Untried,
        }
    }

    /// The files of the last build.
    pub fn tree(&self) -> Option<&SourceTree> {
        self.seen.as_ref().map(|seen| &seen.tree)
    }

    /// Reads what may have changed and builds, unless nothing is different. `None` if so.
    pub fn rebuild(&mut self, server: &Server, changes: &Changes) -> Option<Rebuild> {
        let start = Instant::now();
        let changed = self.read(changes)?;
        let Seen { tree, notes } = self.seen.as_ref()?;
        let mut notes = notes.clone();
        let built = catch_unwind(AssertUnwindSafe(|| {
            let built = self.builder.build(tree, &self.options);
            let found = broken_templates(&mut self.templates, &built.value, &changed);
            (built, found)
        }));
        let site = match built {
            Ok((built, found)) => {
                notes.extend(found);
                Some(built.take(&mut notes))
            }
            Err(panic) => {
                // Whatever it remembered may be half done.
                self.builder = builder(&self.site);
                notes.push(complain::panicked(&words(&*panic)));
                None
            }
        };
        notes.sort();
        notes.dedup();
        let fatal: Vec<&Diagnostic> =
            notes.iter().filter(|note| note.severity <= self.fails_at && note.stops == Stops::Site).collect();
        let shown = match site {
            Some(site) if fatal.is_empty() => {
                let leading = self.leading(&site, &changed);
                server.publish_leading(site, leading);
                server.inspect(self.fails_at);
                Shown::New
            }
            Some(_) | None => {
                server.show_problems(fatal.iter().map(|note| Problem::new(note, |file| tree.text(file))).collect());
                Shown::LastGood
            }
        };
        Some(Rebuild { notes, shown, changed, took: start.elapsed() })
    }

    /// What is different; `None` if nothing is.
    fn read(&mut self, changes: &Changes) -> Option<Vec<SourcePath>> {
        if let (Some(seen), Changes::Files(files)) = (&mut self.seen, changes)
            // A problem of reading may be mended by a change of another file.
            && seen.notes.is_empty()
            && let Some(changed) = source::again(&self.site, &mut seen.tree, files)
        {
            return (!changed.is_empty()).then_some(changed);
        }
        let read = source::read(&self.site, self.date);
        let changed = match &self.seen {
            Some(seen) => {
                let changed = source::differences(&seen.tree, &read.value);
                if changed.is_empty() && seen.notes == read.notes {
                    return None;
                }
                changed
            }
            None => Vec::new(),
        };
        let mut notes = Vec::new();
        let tree = read.take(&mut notes);
        self.seen = Some(Seen { tree, notes });
        Some(changed)
    }

    /// The page that browsers go to: of the text that was saved. A checkout has too many.
    fn leading(&self, site: &OutputTree, changed: &[SourcePath]) -> Option<OutputPath> {
        let workbench = site.workbench.as_ref()?;
        let texts: Vec<&SourcePath> = changed.iter().filter(|path| path.extension() == "md").collect();
        match (self.follow, texts.as_slice()) {
            (Follow::Saved, [text]) => workbench.page_of(text),
            (Follow::Saved | Follow::Stays, _) => None,
        }
    }
}

/// What is wrong with templates. Pages are made when somebody asks for them; one of each sort is tried before, when
/// something has changed that they are made from.
fn broken_templates(templates: &mut Templates, site: &OutputTree, changed: &[SourcePath]) -> Vec<Diagnostic> {
    let touched = changed.iter().any(|path| !path.starts_with("content/"));
    if *templates == Templates::Sound && !touched {
        return Vec::new();
    }
    let notes = site.first_problems();
    *templates = if notes.is_empty() { Templates::Sound } else { Templates::Broken };
    notes
}

fn words(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}
