//! What an earlier run wrote, and from what: what is still the same is neither made nor compared again.
//!
//! Losing it costs time only. It is kept in the cache of the site and not beside what is published, where times of files
//! have no place.

use crate::diagnostic::Diagnostic;
use crate::memo::{Key, KeyMaker};
use crate::output::pictures::Cache;
use crate::output::{Output, OutputPath};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::UNIX_EPOCH;

/// What is known of an output folder.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// The run that left the folder as it is.
    run: Option<Run>,
    pub(super) files: BTreeMap<String, File>,
    /// What was made of them beside: lists, compressed copies.
    #[serde(default)]
    beside: BTreeMap<String, Stamp>,
}

/// A run that wrote a site.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Run {
    /// Names all that it was made from.
    key: Key,
    /// What it had to say.
    notes: Vec<Diagnostic>,
}

/// What a run did that need not be done again.
pub struct Replay<'a> {
    pub notes: &'a [Diagnostic],
    pub files: usize,
    /// Size of the whole site.
    pub bytes: u64,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct File {
    origin: Option<Key>,
    key: Key,
    pub(super) stamp: Stamp,
    /// What is wrong with it, so that a warning survives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) notes: Vec<Diagnostic>,
}

/// By which a file is known to be as it was: size, and nanoseconds since 1970 of the last change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    pub(super) size: u64,
    time: u64,
}

/// The program, by its size and date: another one may write something else.
pub fn program(file: &Path) -> Key {
    let stamp = Stamp::of(file).unwrap_or_default();
    KeyMaker::default().text(env!("CARGO_PKG_VERSION")).text(&format!("{stamp:?}")).key()
}

impl Record {
    /// What is known of the folder `out`; nothing after another program.
    pub fn load(cache: &dyn Cache, program: Key, out: &Path) -> Self {
        let bytes = cache.get(place(out));
        let known = bytes.and_then(|bytes| serde_json::from_slice::<(Key, Record)>(&bytes).ok());
        known.filter(|(by, _)| *by == program).map(|(_, record)| record).unwrap_or_default()
    }

    pub fn save(&self, cache: &dyn Cache, program: Key, out: &Path) {
        let bytes = serde_json::to_vec(&(program, self)).expect("keys and texts are plain data");
        cache.put(place(out), &bytes);
    }

    /// The same, with what finishing made.
    pub fn finished(self, out: &Path) -> Self {
        let stamp = |path: String| Some((path.clone(), Stamp::of(&out.join(&path))?));
        let beside = super::finish::made(out).into_iter().filter_map(stamp).collect();
        Self { beside, ..self }
    }

    /// The same, of a run that is named.
    pub fn of_run(self, key: Key, notes: &[Diagnostic]) -> Self {
        Self { run: Some(Run { key, notes: notes.to_vec() }), ..self }
    }

    /// What the last run did, if `key` names it and every file is still there.
    pub fn replay(&self, key: Key, out: &Path) -> Option<Replay<'_>> {
        let run = self.run.as_ref().filter(|run| run.key == key)?;
        let as_it_was = |(path, file): (&String, &File)| Stamp::of(&out.join(path)) == Some(file.stamp);
        let beside = |(path, stamp): (&String, &Stamp)| Stamp::of(&out.join(path)) == Some(*stamp);
        let whole = self.files.iter().all(as_it_was) && self.beside.iter().all(beside);
        if !super::Manifest::is_in(out) || !whole {
            return None;
        }
        let bytes = self.files.values().map(|file| file.stamp.size).sum();
        Some(Replay { notes: &run.notes, files: self.files.len(), bytes })
    }

    /// A file that is there as it was written, if it would be made the same again.
    pub(super) fn known(&self, path: &OutputPath, there: Option<Stamp>, output: &Output) -> Option<File> {
        let known = self.files.get(&**path).filter(|known| there == Some(known.stamp))?;
        let (origin, same) = match output {
            Output::Deferred(deferred) => {
                let origin = deferred.origin();
                (origin, origin.is_some() && origin == known.origin || deferred.key() == known.key)
            }
            Output::Bytes(_) | Output::Source(_) => (None, key(output) == known.key),
        };
        same.then(|| File { origin, ..known.clone() })
    }
}

impl File {
    pub(super) fn of(output: &Output, stamp: Stamp, notes: Vec<Diagnostic>) -> Self {
        let origin = match output {
            Output::Deferred(deferred) => deferred.origin(),
            Output::Bytes(_) | Output::Source(_) => None,
        };
        Self { origin, key: key(output), stamp, notes }
    }
}

impl Stamp {
    /// Of an ordinary file; `None` for anything else.
    pub(super) fn of(file: &Path) -> Option<Self> {
        Self::of_file(&fs::symlink_metadata(file).ok()?)
    }

    /// The same, of what the disk says of it.
    pub(super) fn of_file(meta: &fs::Metadata) -> Option<Self> {
        let meta = Some(meta).filter(|meta| meta.is_file())?;
        let time = meta.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_nanos();
        Some(Self { size: meta.len(), time: u64::try_from(time).ok()? })
    }
}

fn key(output: &Output) -> Key {
    match output {
        Output::Bytes(bytes) => Key::of_bytes(bytes),
        Output::Source(file) => file.key,
        Output::Deferred(deferred) => deferred.key(),
    }
}

/// Where the record of a folder is in the cache.
fn place(out: &Path) -> Key {
    let real = fs::canonicalize(out).or_else(|_| std::path::absolute(out)).unwrap_or_else(|_| out.to_owned());
    KeyMaker::default().text("record of an output folder").text(&real.to_string_lossy()).key()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Noted, Span};
    use crate::output::pictures::InMemory;
    use crate::output::{Deferred, Made, OutputTree, Work};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// A page with a warning, that counts how often it is made.
    struct Page {
        key: Key,
        made: Arc<AtomicUsize>,
    }

    impl Work for Page {
        fn key(&self) -> Key {
            self.key
        }

        fn make(&self) -> Result<Made, String> {
            self.made.fetch_add(1, Ordering::Relaxed);
            let note = Diagnostic::warning("broken-link", "look").at(Span::new("content/en/a.md", 3..5));
            Ok(Made { bytes: Noted::new(format!("{:?}", self.key).into_bytes().into(), vec![note]), key: None })
        }
    }

    fn site(key: u128, made: &Arc<AtomicUsize>) -> OutputTree {
        let page = Deferred::work(Page { key: Key(key), made: made.clone() });
        let files = [("a/index.html", Output::Deferred(Arc::new(page))), ("b.css", Output::Bytes(Arc::from(*b"x")))];
        let files = files.map(|(path, output)| (OutputPath::new(path), output)).into();
        OutputTree { files, ..OutputTree::default() }
    }

    /// One run, as a process of its own does it.
    fn run(cache: &InMemory, folder: &Path, tree: &OutputTree) -> (usize, Vec<Diagnostic>) {
        let out = folder.join("public");
        let before = Record::load(cache, Key(9), &out);
        let staged = crate::write::stage(tree, folder, &out, &before).ok().unwrap();
        let notes = staged.notes.clone();
        let (written, record) = staged.place().value;
        record.save(cache, Key(9), &out);
        (written.changed, notes)
    }

    #[test]
    fn what_is_the_same_is_not_made_again_and_its_warnings_stay() {
        let (cache, folder) = (InMemory::default(), tempfile::tempdir().unwrap());
        let made: Arc<AtomicUsize> = Arc::default();
        let count = || made.load(Ordering::Relaxed);
        let first = run(&cache, folder.path(), &site(1, &made));
        assert_eq!((first.0, first.1.len(), count()), (2, 1, 1));
        assert_eq!(run(&cache, folder.path(), &site(1, &made)), (0, first.1.clone()));
        assert_eq!(count(), 1);
        // Another key, and then a file that somebody else has changed.
        assert_eq!(run(&cache, folder.path(), &site(2, &made)).0, 1);
        assert_eq!(count(), 2);
        fs::write(folder.path().join("public/a/index.html"), "touched").unwrap();
        assert_eq!(run(&cache, folder.path(), &site(2, &made)).0, 1);
        assert_eq!(count(), 3);
        let page = fs::read_to_string(folder.path().join("public/a/index.html")).unwrap();
        assert_eq!(page, format!("{:?}", Key(2)));
    }

    #[test]
    fn another_program_or_a_damaged_record_counts_as_none() {
        let (cache, out) = (InMemory::default(), Path::new("nowhere"));
        let record = Record::default().of_run(Key(1), &[Diagnostic::warning("broken-link", "look")]);
        record.save(&cache, Key(9), out);
        assert_eq!(Record::load(&cache, Key(9), out), record);
        assert_eq!(Record::load(&cache, Key(8), out), Record::default());
        cache.put(place(out), b"{");
        assert_eq!(Record::load(&cache, Key(9), out), Record::default());
    }

    #[test]
    fn a_run_is_replayed_only_over_what_it_left() {
        let (folder, made) = (tempfile::tempdir().unwrap(), Arc::default());
        let out = folder.path().join("public");
        let tree = site(1, &made);
        let before = Record::default();
        let staged = crate::write::stage(&tree, folder.path(), &out, &before).ok().unwrap();
        let record = staged.place().value.1.of_run(Key(5), &[]);
        assert!(record.replay(Key(5), &out).is_some() && record.replay(Key(6), &out).is_none());
        fs::remove_file(out.join("b.css")).unwrap();
        assert!(record.replay(Key(5), &out).is_none());
    }
}
