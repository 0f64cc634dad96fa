//! What the system tells of changes, gathered until a save is complete: pure, without clock or disk.

use crate::source::read::FOLDERS;
use notify::event::{AccessKind, AccessMode, CreateKind, MetadataKind, ModifyKind, RemoveKind, RenameMode};
use notify::{Event, EventKind};
use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

/// After a file was written and closed.
const CLOSED: Duration = Duration::from_millis(8);
/// After a change of which it is not known whether it is over.
const QUIET: Duration = Duration::from_millis(20);
/// While a file is being written, or is gone for a moment because an editor is about to put the new one in its place.
const UNFINISHED: Duration = Duration::from_millis(150);
/// Between the files of a checkout.
const FLOOD: Duration = Duration::from_millis(120);

/// A batch of changes ends after so long, whatever still happens …
const LONGEST: Duration = Duration::from_millis(600);
/// … but one of very many files, such as a checkout, only after this.
const LONGEST_FLOOD: Duration = Duration::from_secs(4);
/// So many events are more than anybody saves.
const MANY: usize = 60;

/// What may have changed since the last look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changes {
    /// These, named from the site's root.
    Files(BTreeSet<PathBuf>),
    /// Something was missed: whatever looks different.
    Unknown,
}

/// The events of one save, or of one checkout.
#[derive(Debug, Default)]
pub(super) struct Batch {
    files: BTreeSet<PathBuf>,
    missed: bool,
    events: usize,
    /// Written to, and not closed yet.
    open: BTreeSet<PathBuf>,
    /// Deleted, or renamed away.
    gone: BTreeSet<PathBuf>,
    /// Whether the system tells when a file is closed: then there is no need to wait for more.
    closes: bool,
}

impl Batch {
    pub(super) fn of_this_system() -> Self {
        Self { closes: cfg!(any(target_os = "linux", target_os = "android")), ..Self::default() }
    }

    /// Something may have changed that has no name here.
    pub(super) fn miss(&mut self) {
        self.missed = true;
    }

    /// Whether an event matters.
    pub(super) fn take(&mut self, event: &notify::Result<Event>, site: &Path) -> bool {
        // An error means that something may have been missed, so look.
        let Ok(event) = event else {
            self.missed = true;
            return true;
        };
        if event.need_rescan() {
            self.missed = true;
            return true;
        }
        let paths: Vec<PathBuf> = event.paths.iter().filter_map(|path| source(path, site)).collect();
        self.note(event.kind, &paths);
        if paths.is_empty() || !is_change(event.kind) {
            return false;
        }
        self.events += 1;
        self.files.extend(paths);
        true
    }

    fn note(&mut self, kind: EventKind, paths: &[PathBuf]) {
        for path in paths {
            match kind {
                EventKind::Access(AccessKind::Close(AccessMode::Write)) => {
                    self.closes = true;
                    self.open.remove(path);
                }
                EventKind::Modify(ModifyKind::Data(_)) | EventKind::Create(CreateKind::File) => {
                    self.open.insert(path.clone());
                    self.gone.remove(path);
                }
                EventKind::Remove(RemoveKind::Folder) => {}
                EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(RenameMode::From)) => {
                    self.open.remove(path);
                    self.gone.insert(path.clone());
                }
                EventKind::Modify(ModifyKind::Name(RenameMode::To)) | EventKind::Create(_) => {
                    self.gone.remove(path);
                }
                // Told once more, with both names, of what was told by halves: the second is there now, and the first has
                // become it. (A temporary name is not among them: behind a backup the new file has yet to come.)
                EventKind::Modify(ModifyKind::Name(RenameMode::Both)) if paths.len() > 1 => {
                    self.gone.remove(path);
                }
                EventKind::Modify(_) | EventKind::Access(_) | EventKind::Any | EventKind::Other => {}
            }
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty() && !self.missed
    }

    /// Whether it is more than a few saved files: a checkout, or a folder that was copied.
    pub(super) fn is_flood(&self) -> bool {
        self.events > MANY
    }

    /// When nothing has happened for so long, it is over.
    pub(super) fn quiet(&self) -> Duration {
        match () {
            () if self.is_flood() => FLOOD,
            () if !self.gone.is_empty() || self.closes && !self.open.is_empty() => UNFINISHED,
            () if self.closes => CLOSED,
            () => QUIET,
        }
    }

    /// After so long it is over, whatever happens.
    pub(super) fn limit(&self) -> Duration {
        if self.is_flood() { LONGEST_FLOOD } else { LONGEST }
    }

    pub(super) fn changes(self) -> Changes {
        if self.missed { Changes::Unknown } else { Changes::Files(self.files) }
    }
}

/// Whether a kind of event can mean that a file is different.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(_) => false,
        // Of metadata only the time of change: that is how some systems report new content.
        EventKind::Modify(ModifyKind::Metadata(kind)) => kind == MetadataKind::WriteTime,
        EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Other => true,
    }
}

/// Whether an event only tells that somebody has read something: we do so ourselves, a great many times.
pub(super) fn is_noise(event: &notify::Result<Event>) -> bool {
    let Ok(event) = event else { return false };
    match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
        EventKind::Access(_) => !event.need_rescan(),
        EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Other => false,
    }
}

/// A path from the site's root, if it is in one of the source folders and no temporary file of an editor.
fn source(path: &Path, site: &Path) -> Option<PathBuf> {
    let relative = path.strip_prefix(site).ok()?;
    let mut parts = relative.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_string_lossy()),
        Component::Prefix(_) | Component::RootDir | Component::CurDir | Component::ParentDir => None,
    });
    let is_source =
        parts.next().is_some_and(|first| FOLDERS.contains(&&*first)) && !parts.any(|part| is_temporary(&part));
    is_source.then(|| relative.to_owned())
}

fn is_temporary(name: &str) -> bool {
    let endings = [
        "~",
        ".swp",
        ".swx",
        ".swo",
        ".tmp",
        ".temp",
        ".bak",
        ".part",
        ".crdownload",
        "___jb_tmp___",
        "___jb_old___",
        ".kate-swp",
        ".orig",
        ".rej",
    ];
    // `4913` and the numbers after it are what Vim writes to see whether it may; `sed -i` writes `sedXXXXXX`.
    let vim = name.parse::<u32>().is_ok_and(|number| (4913..=5036).contains(&number) && (number - 4913) % 123 == 0);
    let sed = name.len() == 9 && name.starts_with("sed") && name[3..].bytes().all(|byte| byte.is_ascii_alphanumeric());
    name.starts_with(['.', '#']) || vim || sed || endings.iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests;
