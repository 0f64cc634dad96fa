//! What is published at the moment, shared by all threads: a value that is exchanged as a whole, never changed.

use super::address::Hosts;
use super::edit::Editing;
use super::pages::address_of;
use super::problem::Problem;
use crate::output::{Output, OutputPath, OutputTree};
use serde::Serialize;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

pub(super) struct Shared {
    /// The path that the site stands under, with a slash at both ends: `/` or `/park/`.
    pub(super) base: String,
    pub(super) hosts: Hosts,
    pub(super) streams: super::events::Streams,
    /// How many threads make or send something that takes long.
    pub(super) slow_answers: AtomicUsize,
    /// Pages that were looked at while nobody asked for them.
    pub(super) sound: super::inspect::Sound,
    /// What opens a line of a file; absent if nothing does.
    pub(super) editor: OnceLock<Editing>,
    current: Mutex<Arc<State>>,
    changed: Condvar,
    closed: AtomicBool,
    waker: Mutex<Option<Arc<tiny_http::Server>>>,
}

/// One moment of the site.
pub(super) struct State {
    /// Counts publications.
    pub(super) number: u64,
    /// The last good site; `None` before there is one.
    pub(super) tree: Option<Arc<OutputTree>>,
    pub(super) problems: Vec<Problem>,
    /// The addresses of what is not a page and changed with this publication.
    pub(super) assets: Vec<String>,
    /// The address that browsers are to go to.
    pub(super) leading: Option<String>,
}

/// So many assets are named; when there are more, pages look for themselves.
const MOST_ASSETS: usize = 200;

/// What open pages are told.
#[derive(Serialize)]
pub(super) struct News<'a> {
    /// Differs when the server was started anew.
    pub(super) version: String,
    /// `None` when a page may have missed some.
    pub(super) assets: Option<&'a [String]>,
    pub(super) problems: &'a [Problem],
    /// Where the page of the saved file is, if browsers are to go there.
    pub(super) leading: Option<&'a str>,
    /// How a line is opened in the author's editor: an address with `{file}` and `{line}` in it, or empty if the server does it.
    pub(super) editor: Option<&'a str>,
}

impl Shared {
    pub(super) fn new(base: &str, hosts: Hosts) -> Self {
        let state = State { number: 0, tree: None, problems: Vec::new(), assets: Vec::new(), leading: None };
        let base = base.trim_matches('/');
        Self {
            base: if base.is_empty() { "/".to_owned() } else { format!("/{base}/") },
            hosts,
            streams: super::events::Streams::default(),
            slow_answers: AtomicUsize::new(0),
            sound: super::inspect::Sound::default(),
            editor: OnceLock::new(),
            current: Mutex::new(Arc::new(state)),
            changed: Condvar::new(),
            closed: AtomicBool::new(false),
            waker: Mutex::new(None),
        }
    }

    pub(super) fn current(&self) -> Arc<State> {
        lock(&self.current).clone()
    }

    /// Exchanges the site, if there is a new one, and the problems. Browsers may be led to a page.
    pub(super) fn publish(&self, tree: Option<OutputTree>, problems: Vec<Problem>, leading: Option<OutputPath>) {
        let leading = leading.map(|path| address_of(&self.base, &path));
        let tree = tree.map(Arc::new);
        let before = self.current();
        let assets = match (&before.tree, &tree) {
            (Some(before), Some(now)) => changed_assets(before, now, &self.base),
            (_, _) => Vec::new(),
        };
        drop(before);
        let mut current = lock(&self.current);
        let number = current.number + 1;
        let next = State { number, tree: tree.or_else(|| current.tree.clone()), problems, assets, leading };
        let before = std::mem::replace(&mut *current, Arc::new(next));
        self.changed.notify_all();
        // It takes a while to let go of thousands of pages, and nobody has to wait for it.
        std::thread::spawn(move || drop(before));
    }

    /// Shows what was found out about publication `number`, if it is still current.
    pub(super) fn add_problems(&self, number: u64, problems: Vec<Problem>) {
        let mut current = lock(&self.current);
        if current.number == number {
            let tree = current.tree.clone();
            *current = Arc::new(State { number: number + 1, tree, problems, assets: Vec::new(), leading: None });
            self.changed.notify_all();
        }
    }

    /// Whether publication `number` is still current after so long.
    pub(super) fn stays(&self, number: u64, time: Duration) -> bool {
        let same = |state: &mut Arc<State>| state.number == number && !self.is_closed();
        let after = match self.changed.wait_timeout_while(lock(&self.current), time, same) {
            Ok((state, _)) => state.number,
            Err(poisoned) => poisoned.into_inner().0.number,
        };
        after == number && !self.is_closed()
    }

    /// Waits until something else than publication `number` is current, `stream` has to end, or `time` has passed.
    pub(super) fn wait(&self, number: u64, stream: u64, time: Duration) -> Arc<State> {
        let current = lock(&self.current);
        let same = |state: &mut Arc<State>| state.number == number && self.may_go_on(stream);
        match self.changed.wait_timeout_while(current, time, same) {
            Ok((state, _)) => state.clone(),
            Err(poisoned) => poisoned.into_inner().0.clone(),
        }
    }

    /// Whether a stream need not end.
    pub(super) fn may_go_on(&self, stream: u64) -> bool {
        !self.is_closed() && self.streams.may_go_on(stream)
    }

    /// Wakes everything that waits, without news.
    pub(super) fn wake(&self) {
        // Whoever is about to wait holds the lock, and would miss the call.
        drop(lock(&self.current));
        self.changed.notify_all();
    }

    pub(super) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }

    pub(super) fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        self.wake();
        if let Some(http) = lock(&self.waker).take() {
            http.unblock();
        }
    }

    /// Names the server whose workers have to hear of the end.
    pub(super) fn set_waker(&self, http: Arc<tiny_http::Server>) {
        if self.is_closed() {
            http.unblock();
        }
        *lock(&self.waker) = Some(http);
    }
}

impl State {
    /// For pages that have seen publication `seen`.
    pub(super) fn news<'a>(&'a self, seen: Option<u64>, editor: Option<&'a Editing>) -> News<'a> {
        let is_next = seen.map(|seen| seen + 1) == Some(self.number);
        News {
            version: format!("{}-{}", std::process::id(), self.number),
            assets: (is_next && self.assets.len() <= MOST_ASSETS).then_some(self.assets.as_slice()),
            problems: &self.problems,
            leading: self.leading.as_deref().filter(|_| is_next),
            editor: editor.map(|editor| match editor {
                Editing::Address(address) => address.as_str(),
                Editing::Command(_) => "",
            }),
        }
    }
}

/// What pages show under a name that stays: films and downloads. Everything else that a page needs has a name that changes with
/// it; and pages themselves, which are made when somebody asks, are asked for by their readers.
fn changed_assets(before: &OutputTree, now: &OutputTree, base: &str) -> Vec<String> {
    let same = |a: &Output, b: &Output| match (a, b) {
        (Output::Bytes(a), Output::Bytes(b)) => Arc::ptr_eq(a, b) || a == b,
        (Output::Source(a), Output::Source(b)) => a.key == b.key,
        (Output::Deferred(_), Output::Deferred(_)) => true,
        (Output::Bytes(_), Output::Source(_) | Output::Deferred(_))
        | (Output::Source(_), Output::Bytes(_) | Output::Deferred(_))
        | (Output::Deferred(_), Output::Bytes(_) | Output::Source(_)) => false,
    };
    now.files
        .iter()
        .filter(|(path, _)| !path.ends_with(".html"))
        .filter(|(path, output)| before.files.get(*path).is_none_or(|known| !same(known, output)))
        .map(|(path, _)| address_of(base, path))
        .collect()
}

/// What is guarded is always whole: it is exchanged, never changed in place.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
