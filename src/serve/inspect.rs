//! Makes the pages that nobody has asked for, when nothing else is to be done: what is wrong with one of them is shown
//! over the others, too.

use super::problem::Problem;
use super::state::Shared;
use crate::diagnostic::{Diagnostic, Severity, Stops};
use crate::memo::Key;
use crate::output::{Deferred, Output, OutputPath, OutputTree};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// An author who goes on typing is not disturbed.
const PAUSE: Duration = Duration::from_millis(1500);

/// The pages in which nothing was wrong, by what they were made from.
pub(super) type Sound = Mutex<BTreeMap<OutputPath, Named>>;

pub(super) struct Named {
    origin: Option<Key>,
    key: Key,
}

/// Looks at what was published last, in a while, until something else is. Problems at least as bad as `fails_at` are shown.
pub(super) fn later(shared: &Arc<Shared>, fails_at: Severity) {
    let (shared, state) = (shared.clone(), shared.current());
    if let Some(tree) = state.tree.clone().filter(|_| state.problems.is_empty()) {
        thread::spawn(move || {
            if shared.stays(state.number, PAUSE) {
                inspect(&shared, state.number, &tree, fails_at);
            }
        });
    }
}

fn inspect(shared: &Shared, number: u64, tree: &OutputTree, fails_at: Severity) {
    let mut found: Vec<Diagnostic> = Vec::new();
    for (path, page) in pages(tree) {
        if !shared.stays(number, Duration::ZERO) {
            return;
        }
        found.extend(look(&shared.sound, path, page));
    }
    // What is gone need not be remembered.
    lock(&shared.sound).retain(|path, _| tree.files.contains_key(path));
    found.retain(|note| note.severity <= fails_at && note.stops == Stops::Site);
    found.sort();
    found.dedup();
    if !found.is_empty() {
        let text = |file: &str| tree.workbench.as_ref().and_then(|workbench| workbench.text(file));
        shared.add_problems(number, found.iter().map(|note| Problem::new(note, text)).collect());
    }
}

fn pages(tree: &OutputTree) -> impl Iterator<Item = (&OutputPath, &Deferred)> {
    tree.files.iter().filter_map(|(path, output)| match output {
        Output::Deferred(page) if page.is_page() => Some((path, &**page)),
        Output::Deferred(_) | Output::Bytes(_) | Output::Source(_) => None,
    })
}

/// What is wrong with a page, unless it was sound before and is the same.
fn look(sound: &Sound, path: &OutputPath, page: &Deferred) -> Vec<Diagnostic> {
    let origin = page.origin();
    let known = lock(sound).get(path).map(|known| (known.origin, known.key));
    if let Some((before, key)) = known {
        if origin.is_some() && before == origin {
            return Vec::new();
        }
        if page.key() == key {
            lock(sound).insert(path.clone(), Named { origin, key });
            return Vec::new();
        }
    }
    let notes = page.remarks();
    if notes.is_empty() {
        lock(sound).insert(path.clone(), Named { origin, key: page.key() });
    } else {
        lock(sound).remove(path);
    }
    notes
}

/// What is guarded is whole at every moment.
fn lock(sound: &Sound) -> std::sync::MutexGuard<'_, BTreeMap<OutputPath, Named>> {
    sound.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::super::address::Hosts;
    use super::*;
    use crate::diagnostic::{Noted, Span};
    use crate::output::{Made, Work};
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// A page with what is wrong with it, which counts how often it is made.
    struct Page(Key, Vec<Diagnostic>, Arc<AtomicUsize>);

    impl Work for Page {
        fn key(&self) -> Key {
            self.0
        }

        fn sort(&self) -> Option<String> {
            Some("page".to_owned())
        }

        fn make(&self) -> Result<Made, String> {
            self.2.fetch_add(1, Ordering::SeqCst);
            Ok(Made { bytes: Noted::new(Arc::from([]), self.1.clone()), key: None })
        }
    }

    #[test]
    fn what_is_wrong_with_any_page_is_shown_and_sound_pages_are_made_once() {
        let host = std::net::IpAddr::from([127, 0, 0, 1]);
        let shared = Shared::new("/", Hosts::new(host));
        let made = Arc::new(AtomicUsize::new(0));
        let broken = Diagnostic::error("template", "no such variable").at(Span::file("themes/park/templates/a.html"));
        let tree = |wrong: Key, notes: &[Diagnostic]| {
            let page = |key, notes: &[Diagnostic]| {
                Output::Deferred(Arc::new(Deferred::work(Page(key, notes.to_vec(), made.clone()))))
            };
            let files = [("a.html", page(Key(1), &[])), ("b.html", page(wrong, notes))];
            let files = files.into_iter().map(|(path, output)| (OutputPath::new(path), output)).collect();
            OutputTree { files, ..OutputTree::default() }
        };
        let look = |tree: OutputTree| {
            shared.publish(Some(tree), Vec::new(), None);
            let state = shared.current();
            inspect(&shared, state.number, state.tree.as_ref().expect("it was published"), Severity::Error);
            shared.current().problems.iter().map(|problem| problem.message.clone()).collect::<Vec<_>>()
        };
        assert_eq!(look(tree(Key(2), &[broken])), ["no such variable"]);
        assert_eq!(made.load(Ordering::SeqCst), 2);
        assert!(look(tree(Key(3), &[])).is_empty());
        assert_eq!(made.load(Ordering::SeqCst), 3, "of the two, one was sound and is the same");
    }
}
