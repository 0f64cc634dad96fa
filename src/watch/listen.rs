//! Waits for changes in a site's sources: the system tells of them, or we look again and again.

use super::batch::{Batch, Changes, is_noise};
use crate::diagnostic::{Diagnostic, watch as complain};
use crate::source::read::FOLDERS;
use crate::source::{self, Identity, Stamps};
use notify::event::ModifyKind;
use notify::{Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

/// How often we look, where nobody says how often.
pub const POLL: Duration = Duration::from_millis(500);
/// The time between two looks is at least so many times as long as a look takes.
const REST: u32 = 8;
/// How often we look for a site that is gone, and for the end of a checkout.
const RETRY: Duration = Duration::from_millis(50);
/// After a change, when nothing more has come for so long, everything is looked at once more: the system may have missed
/// something, as it does for files in a folder that is only just being watched.
const AFTERTHOUGHT: Duration = Duration::from_secs(1);

/// How to learn of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// The system tells.
    Native,
    /// Looking again and again, for network folders, containers and some virtual machines, where the system does not tell.
    Poll(Duration),
}

/// Waits for changes.
pub struct Watcher {
    site: PathBuf,
    /// The files as they were at the last look.
    stamps: Stamps,
    ears: Ears,
    /// Why the system does not tell although it was asked to.
    deaf: Option<Box<Diagnostic>>,
}

enum Ears {
    Native(Box<Native>),
    Poll(Duration),
}

/// The system's way.
struct Native {
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
    /// Each folder that is watched, and what it was then: another one may take its name.
    followed: Vec<(PathBuf, RecursiveMode, Option<Identity>)>,
    /// Folders elsewhere that symbolic links lead to.
    linked: Vec<PathBuf>,
    git_lock: Option<PathBuf>,
    /// Whether there has been a change since everything was looked at.
    afterthought: bool,
}

impl Watcher {
    /// Begins to watch `content/`, `themes/` and `locales/`, whether they are there already or not. Where the system refuses
    /// to tell, we look for ourselves, and `remark` says why.
    pub fn start(site: &Path, mode: Mode) -> Self {
        let site = std::path::absolute(site).unwrap_or_else(|_| site.to_owned());
        let stamps = source::stamps(&site, SystemTime::now());
        let mut watcher = Self { site, stamps, ears: Ears::Poll(POLL), deaf: None };
        match mode {
            Mode::Poll(pause) => watcher.ears = Ears::Poll(pause),
            Mode::Native => match Native::start(&watcher.site) {
                Ok(native) => watcher.ears = Ears::Native(Box::new(native)),
                Err(error) => watcher.deaf = Some(explain(&error, watcher.stamps.count())),
            },
        }
        watcher
    }

    /// Why the system does not tell of changes, once.
    pub fn remark(&mut self) -> Option<Box<Diagnostic>> {
        self.deaf.take()
    }

    /// Returns when something has changed and the change is complete. There may be a new remark then.
    pub fn wait(&mut self) -> Changes {
        loop {
            let found = match &mut self.ears {
                Ears::Poll(pause) => {
                    let pause = *pause;
                    Ok(self.poll(pause))
                }
                Ears::Native(native) => native.wait(&self.site),
            };
            match found {
                Ok(Changes::Unknown) => {
                    let files = self.look();
                    if !files.is_empty() {
                        return Changes::Files(files);
                    }
                }
                Ok(files) => return files,
                Err(error) => {
                    self.deaf = Some(explain(&error, self.stamps.count()));
                    self.ears = Ears::Poll(POLL);
                    return Changes::Unknown;
                }
            }
        }
    }

    /// What is different from the last look.
    fn look(&mut self) -> std::collections::BTreeSet<PathBuf> {
        let now = source::stamps(&self.site, SystemTime::now());
        let files = self.stamps.differences(&now);
        self.stamps = now;
        files
    }

    fn poll(&mut self, pause: Duration) -> Changes {
        let mut files = std::collections::BTreeSet::new();
        let mut looked = Duration::ZERO;
        loop {
            // Once something was found, only so long that a checkout does not come in pieces.
            sleep(if files.is_empty() { pause.max(looked * REST) } else { pause.min(RETRY * 2) });
            let start = Instant::now();
            let found = self.look();
            looked = start.elapsed();
            if found.is_empty() && !files.is_empty() {
                return Changes::Files(files);
            }
            files.extend(found);
        }
    }
}

impl Native {
    fn start(site: &Path) -> notify::Result<Self> {
        let (sender, events) = channel();
        let tell = move |event| {
            if !is_noise(&event) {
                // Nobody listens any more when the program ends.
                let _ = sender.send(event);
            }
        };
        let watcher = RecommendedWatcher::new(tell, Config::default())?;
        let git_lock = source::git_lock(site);
        let (followed, linked) = (Vec::new(), Vec::new());
        let mut native = Self { watcher, events, followed, linked, git_lock, afterthought: false };
        native.follow_all(site)?;
        Ok(native)
    }

    /// Watches what is there now. The site's folder itself tells when one of the three appears, goes, or is exchanged.
    fn follow_all(&mut self, site: &Path) -> notify::Result<()> {
        self.follow(site.to_owned(), RecursiveMode::NonRecursive)?;
        for folder in FOLDERS {
            self.follow(site.join(folder), RecursiveMode::Recursive)?;
        }
        self.follow_links(site)
    }

    fn follow_links(&mut self, site: &Path) -> notify::Result<()> {
        self.linked = source::linked_folders(site);
        for folder in self.linked.clone() {
            self.follow(folder, RecursiveMode::Recursive)?;
        }
        Ok(())
    }

    /// A folder that was deleted or renamed is watched no more, even if another one has its name and its place on disk.
    fn forget(&mut self, event: &notify::Result<Event>) {
        let Ok(event) = event else { return };
        if !matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_))) {
            return;
        }
        for (folder, _, identity) in &mut self.followed {
            if event.paths.contains(folder) {
                *identity = None;
            }
        }
    }

    /// Whether an event matters.
    fn take(&mut self, batch: &mut Batch, event: &notify::Result<Event>, site: &Path) -> bool {
        self.forget(event);
        let is_linked = |path: &PathBuf| self.linked.iter().any(|folder| path.starts_with(folder));
        if event.as_ref().is_ok_and(|event| event.paths.iter().any(is_linked)) {
            // What it is called in the site, a look will tell.
            batch.miss();
        }
        batch.take(event, site) || !batch.is_empty()
    }

    fn follow(&mut self, folder: PathBuf, mode: RecursiveMode) -> notify::Result<()> {
        let now = source::identity(&folder);
        let known = self.followed.iter().position(|(path, _, _)| *path == folder);
        match known {
            Some(index) if self.followed[index].2 == now => return Ok(()),
            Some(index) => {
                // What was watched under this name is another folder by now, or gone.
                self.followed.remove(index);
                let _ = self.watcher.unwatch(&folder);
            }
            None => {}
        }
        if now.is_some() {
            match self.watcher.watch(&folder, mode) {
                Err(error) if matches!(error.kind, notify::ErrorKind::PathNotFound) => return Ok(()),
                result => result?,
            }
            self.followed.push((folder, mode, now));
        }
        Ok(())
    }

    /// Whether every folder that is watched is still the one that was.
    fn keeps_up(&self, site: &Path) -> bool {
        let three = FOLDERS.map(|folder| site.join(folder));
        let is_known = |path: &PathBuf| self.followed.iter().any(|(known, _, _)| known == path);
        let same =
            |(path, _, identity): &(PathBuf, RecursiveMode, Option<Identity>)| source::identity(path) == *identity;
        self.followed.iter().all(same) && three.iter().all(|path| is_known(path) || source::identity(path).is_none())
    }

    /// # Errors
    /// When the system cannot tell any more.
    fn wait(&mut self, site: &Path) -> notify::Result<Changes> {
        let mut batch = Batch::of_this_system();
        let mut heard = false;
        while batch.is_empty() && !heard {
            let patience = if self.afterthought { AFTERTHOUGHT } else { Duration::from_secs(3600) };
            match self.events.recv_timeout(patience) {
                Ok(event) => {
                    refused(&event)?;
                    // The site's own folder is no source, but tells when one of the three is exchanged.
                    heard = !self.take(&mut batch, &event, site) && !self.keeps_up(site);
                }
                Err(RecvTimeoutError::Timeout) if self.afterthought => {
                    self.afterthought = false;
                    self.follow_links(site)?;
                    return Ok(Changes::Unknown);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Err(notify::Error::generic("it has ended")),
            }
        }
        self.afterthought = true;
        self.gather(&mut batch, site)?;
        if self.keeps_up(site) {
            return Ok(batch.changes());
        }
        while source::identity(site).is_none() {
            sleep(RETRY);
        }
        self.follow_all(site)?;
        Ok(Changes::Unknown)
    }

    /// Waits until the change is complete.
    fn gather(&mut self, batch: &mut Batch, site: &Path) -> notify::Result<()> {
        let start = Instant::now();
        while start.elapsed() < batch.limit() {
            match self.events.recv_timeout(batch.quiet()) {
                Ok(event) => {
                    refused(&event)?;
                    self.take(batch, &event, site);
                }
                // Git holds its lock until the last file of a checkout is in its place.
                Err(RecvTimeoutError::Timeout)
                    if batch.is_flood() && self.git_lock.as_ref().is_some_and(|lock| lock.exists()) => {}
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
            }
        }
        Ok(())
    }
}

/// A folder that was made could not be watched: from now on the system keeps things from us.
fn refused(event: &notify::Result<Event>) -> notify::Result<()> {
    match event {
        Err(error) if matches!(error.kind, notify::ErrorKind::MaxFilesWatch) => {
            Err(notify::Error::new(notify::ErrorKind::MaxFilesWatch))
        }
        Ok(_) | Err(_) => Ok(()),
    }
}

fn explain(error: &notify::Error, files: usize) -> Box<Diagnostic> {
    Box::new(match &error.kind {
        notify::ErrorKind::MaxFilesWatch => complain::too_many_folders(files),
        notify::ErrorKind::Io(reason) if reason.raw_os_error() == Some(24) => complain::too_many_watchers(),
        notify::ErrorKind::Generic(_)
        | notify::ErrorKind::Io(_)
        | notify::ErrorKind::PathNotFound
        | notify::ErrorKind::WatchNotFound
        | notify::ErrorKind::InvalidConfig(_) => complain::cannot_watch(&error.to_string()),
    })
}

#[cfg(test)]
mod tests;
