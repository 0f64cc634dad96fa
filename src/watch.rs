//! Waits for changes, reads, builds, serves, and repeats.

use crate::build::{Builder, Options};
use crate::diagnostic::{Diagnostic, Severity, Stops, watch as complain};
use crate::memo::Key;
use crate::serve::{Problem, Server};
use crate::source::read::FOLDERS;
use crate::source::{self, SourcePath, SourceTree};
use crate::write::cache::CacheFolder;
use notify::Watcher as _;
use notify::event::{MetadataKind, ModifyKind};
use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// A batch of changes is over when nothing has happened for this long …
const QUIET: Duration = Duration::from_millis(20);
/// … or has been happening for this long.
const LONGEST: Duration = Duration::from_millis(200);

/// Builds a site again and again, and gives it to a server.
pub struct Session {
    pub site: PathBuf,
    pub options: Options,
    /// The mildest problem that keeps a build from being shown.
    pub fails_at: Severity,
    /// Seconds since 1970 that stand for "now".
    pub date: i64,
    builder: Builder,
    seen: Option<Seen>,
}

/// What a build was made from. The hash is the truth; what the system says of changes is only a hint.
#[derive(PartialEq)]
struct Seen {
    files: BTreeMap<SourcePath, Key>,
    notes: Vec<Diagnostic>,
}

/// What became of a build.
pub struct Rebuild {
    pub tree: SourceTree,
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

/// How to learn of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// The system tells.
    Native,
    /// Looking again and again, for network folders and some virtual machines, where the system does not tell.
    Poll,
}

/// Waits for changes in a site's sources.
pub struct Watcher {
    watcher: Box<dyn notify::Watcher>,
    site: PathBuf,
    events: Receiver<notify::Result<Event>>,
}

fn builder(site: &Path) -> Builder {
    Builder::with_cache(Arc::new(CacheFolder::of(site)))
}

impl Session {
    pub fn new(site: &Path, options: Options, fails_at: Severity, date: i64) -> Self {
        Self { site: site.to_owned(), options, fails_at, date, builder: builder(site), seen: None }
    }

    /// Reads everything again and builds, unless nothing is different. `None` if so.
    pub fn rebuild(&mut self, server: &Server) -> Option<Rebuild> {
        let start = Instant::now();
        let read = source::read(&self.site, self.date);
        let files = read.value.files().map(|file| (file.path.clone(), file.key)).collect();
        let seen = Seen { files, notes: read.notes.clone() };
        if self.seen.as_ref() == Some(&seen) {
            return None;
        }
        let changed = self.seen.as_ref().map(|before| differences(&before.files, &seen.files)).unwrap_or_default();
        self.seen = Some(seen);
        let mut notes = Vec::new();
        let tree = read.take(&mut notes);
        let built = catch_unwind(AssertUnwindSafe(|| self.builder.build(&tree, &self.options)));
        let site = match built {
            Ok(built) => Some(built.take(&mut notes)),
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
                server.publish(site);
                Shown::New
            }
            Some(_) | None => {
                server.show_problems(fatal.iter().map(|note| Problem::new(note, |file| tree.text(file))).collect());
                Shown::LastGood
            }
        };
        Some(Rebuild { tree, notes, shown, changed, took: start.elapsed() })
    }
}

impl Watcher {
    /// Begins to watch `content/`, `themes/` and `locales/`, whether they are there already or not.
    ///
    /// # Errors
    /// When the system does not let us, with what to do about it.
    pub fn start(site: &Path, mode: Mode) -> Result<Self, Box<Diagnostic>> {
        let site = std::path::absolute(site).unwrap_or_else(|_| site.to_owned());
        let (sender, events) = channel();
        let config = Config::default();
        let watcher: Result<Box<dyn notify::Watcher>, notify::Error> = match mode {
            Mode::Native => RecommendedWatcher::new(sender, config).map(|watcher| Box::new(watcher) as _),
            Mode::Poll => {
                let config = config.with_poll_interval(Duration::from_millis(500));
                PollWatcher::new(sender, config).map(|watcher| Box::new(watcher) as _)
            }
        };
        let mut watcher = Self { watcher: watcher.map_err(|error| explain(&error))?, site, events };
        // The folder itself tells when one of the three appears, goes, or is exchanged.
        let site = watcher.site.clone();
        watcher.watcher.watch(&site, RecursiveMode::NonRecursive).map_err(|error| explain(&error))?;
        for folder in FOLDERS {
            watcher.follow(folder)?;
        }
        Ok(watcher)
    }

    /// Returns when something has changed and it has become quiet again. `Break` if nothing will ever be heard again.
    pub fn wait(&mut self) -> std::ops::ControlFlow<()> {
        loop {
            let Ok(event) = self.events.recv() else { return std::ops::ControlFlow::Break(()) };
            if self.take(&event) {
                break;
            }
        }
        let start = Instant::now();
        while start.elapsed() < LONGEST {
            match self.events.recv_timeout(QUIET) {
                Ok(event) => {
                    self.take(&event);
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
            }
        }
        std::ops::ControlFlow::Continue(())
    }

    /// Whether an event matters. A source folder that appears is watched from then on.
    fn take(&mut self, event: &notify::Result<Event>) -> bool {
        // An error means that something may have been missed, so look.
        let Ok(event) = event else { return true };
        for folder in FOLDERS {
            if event.paths.contains(&self.site.join(folder)) && !matches!(event.kind, EventKind::Access(_)) {
                // If it cannot be watched, the next build says that it cannot be read.
                let _ = self.follow(folder);
            }
        }
        matters(event, &self.site)
    }

    fn follow(&mut self, folder: &str) -> Result<(), Box<Diagnostic>> {
        let folder = self.site.join(folder);
        // What was watched under this name may be another folder by now; there may also have been none.
        let _ = self.watcher.unwatch(&folder);
        if !folder.is_dir() {
            return Ok(());
        }
        self.watcher.watch(&folder, RecursiveMode::Recursive).map_err(|error| explain(&error))
    }
}

/// Whether an event can mean that a source is different.
fn matters(event: &Event, site: &Path) -> bool {
    let kind = match event.kind {
        EventKind::Access(_) => false,
        // Of metadata only the time of change: that is how a watcher that polls reports new content.
        EventKind::Modify(ModifyKind::Metadata(kind)) => kind == MetadataKind::WriteTime,
        EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Other => true,
    };
    event.need_rescan() || kind && event.paths.iter().any(|path| is_source(path, site))
}

/// Whether a path is in one of the source folders and is no temporary file of an editor.
fn is_source(path: &Path, site: &Path) -> bool {
    let Ok(relative) = path.strip_prefix(site) else { return false };
    let mut parts = relative.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_string_lossy()),
        Component::Prefix(_) | Component::RootDir | Component::CurDir | Component::ParentDir => None,
    });
    parts.next().is_some_and(|first| FOLDERS.contains(&&*first)) && !parts.any(|part| is_temporary(&part))
}

fn is_temporary(name: &str) -> bool {
    let endings = ["~", ".swp", ".swx", ".swo", ".tmp", ".part", ".crdownload", "___jb_tmp___", "___jb_old___"];
    // `4913` is what Vim writes to see whether it may.
    name.starts_with(['.', '#']) || name == "4913" || endings.iter().any(|ending| name.ends_with(ending))
}

fn differences(before: &BTreeMap<SourcePath, Key>, now: &BTreeMap<SourcePath, Key>) -> Vec<SourcePath> {
    let changed = now.iter().filter(|(path, key)| before.get(*path) != Some(key)).map(|(path, _)| path);
    let gone = before.keys().filter(|path| !now.contains_key(*path));
    changed.chain(gone).cloned().collect()
}

fn explain(error: &notify::Error) -> Box<Diagnostic> {
    Box::new(match &error.kind {
        notify::ErrorKind::MaxFilesWatch => complain::too_many_folders(),
        notify::ErrorKind::Io(reason) if reason.raw_os_error() == Some(24) => complain::too_many_watchers(),
        notify::ErrorKind::Generic(_)
        | notify::ErrorKind::Io(_)
        | notify::ErrorKind::PathNotFound
        | notify::ErrorKind::WatchNotFound
        | notify::ErrorKind::InvalidConfig(_) => complain::cannot_watch(&error.to_string()),
    })
}

fn words(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{AccessKind, CreateKind, DataChange, RenameMode};

    fn heard(kind: EventKind, path: &str) -> bool {
        matters(&Event::new(kind).add_path(PathBuf::from(path)), Path::new("/site"))
    }

    #[test]
    fn changes_of_sources_matter() {
        let kinds = [
            EventKind::Create(CreateKind::File),
            EventKind::Modify(ModifyKind::Data(DataChange::Any)),
            EventKind::Modify(ModifyKind::Name(RenameMode::To)),
            EventKind::Modify(ModifyKind::Metadata(MetadataKind::WriteTime)),
        ];
        for kind in kinds {
            assert!(heard(kind, "/site/content/en/index.md"), "{kind:?}");
            assert!(heard(kind, "/site/locales/bn"), "{kind:?}");
            assert!(!heard(kind, "/site/public/index.html"), "{kind:?}");
            assert!(!heard(kind, "/elsewhere/content/x.md"), "{kind:?}");
        }
    }

    #[test]
    fn reading_and_rights_do_not() {
        for kind in [
            EventKind::Access(AccessKind::Read),
            EventKind::Modify(ModifyKind::Metadata(MetadataKind::Permissions)),
            EventKind::Modify(ModifyKind::Metadata(MetadataKind::Any)),
        ] {
            assert!(!heard(kind, "/site/content/en/index.md"), "{kind:?}");
        }
    }

    #[test]
    fn temporary_files_of_editors_do_not() {
        for name in [".index.md.swp", "index.md~", "4913", "#index.md#", ".#index.md", "index.md___jb_tmp___", "x.tmp"]
        {
            assert!(!heard(EventKind::Create(CreateKind::File), &format!("/site/content/en/{name}")), "{name}");
        }
        // Saving by renaming ends at the real name.
        let renamed = Event::new(EventKind::Modify(ModifyKind::Name(RenameMode::Both)))
            .add_path(PathBuf::from("/site/content/4913"))
            .add_path(PathBuf::from("/site/content/index.md"));
        assert!(matters(&renamed, Path::new("/site")));
    }

    #[test]
    fn a_lost_event_makes_us_look() {
        let event = Event::new(EventKind::Other).set_flag(notify::event::Flag::Rescan);
        assert!(matters(&event, Path::new("/site")));
    }
}
