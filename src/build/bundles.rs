//! Files that come of one computation: the search of a language, the feeds of a site. Which they are is remembered from one
//! process to the next, so that what has not changed need not be computed to know that it is still there.

use crate::diagnostic::Noted;
use crate::memo::{Key, KeyMaker};
use crate::output::search::Put;
use crate::output::{Deferred, Made, Output, OutputPath, Work};
use crate::packed::Packed;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// What the files of each bundle are called, by the bundle's name, under a key that names all that they are made from.
#[derive(Default)]
pub(super) struct Bundles {
    known: BTreeMap<String, (Key, Vec<OutputPath>)>,
    /// How many had to be made to know their files.
    pub(super) computed: usize,
}

/// A computation that makes several files.
pub(super) struct Bundle {
    pub(super) name: String,
    /// Names all that `make` reads.
    pub(super) key: Key,
    /// Makes the files, one after the other.
    pub(super) make: Box<dyn Fn(&mut Put) + Send + Sync>,
}

/// A bundle, made when one of its files is asked for.
struct Promise {
    bundle: Bundle,
    /// Packed: most are written much later than made, and together they are large.
    made: OnceLock<BTreeMap<OutputPath, Packed>>,
}

/// One of its files.
struct Part {
    whole: Arc<Promise>,
    path: OutputPath,
}

impl Bundles {
    /// The files of all bundles. Those that are not known are made now, on all threads.
    pub(super) fn files(&mut self, bundles: Vec<Bundle>) -> BTreeMap<OutputPath, Output> {
        let promises: Vec<Arc<Promise>> =
            bundles.into_iter().map(|bundle| Arc::new(Promise { bundle, made: OnceLock::new() })).collect();
        let unknown: Vec<&Arc<Promise>> = promises.iter().filter(|promise| self.paths(promise).is_none()).collect();
        self.computed += unknown.len();
        unknown.par_iter().for_each(|promise| {
            promise.files();
        });
        let mut files = BTreeMap::new();
        let mut known = BTreeMap::new();
        for promise in &promises {
            let paths: Vec<OutputPath> = match self.paths(promise) {
                Some(paths) => paths.to_vec(),
                None => promise.files().keys().cloned().collect(),
            };
            for path in &paths {
                let part = Part { whole: promise.clone(), path: path.clone() };
                files.insert(path.clone(), Output::Deferred(Arc::new(Deferred::work(part))));
            }
            known.insert(promise.bundle.name.clone(), (promise.bundle.key, paths));
        }
        self.known = known;
        files
    }

    fn paths(&self, promise: &Promise) -> Option<&[OutputPath]> {
        let (key, paths) = self.known.get(&promise.bundle.name)?;
        (*key == promise.bundle.key).then_some(paths)
    }

    /// What the next process is told.
    pub(super) fn kept(&self) -> Vec<(String, Key, Vec<String>)> {
        let row = |(name, (key, paths)): (&String, &(Key, Vec<OutputPath>))| {
            (name.clone(), *key, paths.iter().map(ToString::to_string).collect())
        };
        self.known.iter().map(row).collect()
    }

    /// What the last one told.
    pub(super) fn recall(&mut self, kept: Vec<(String, Key, Vec<String>)>) {
        let row = |(name, key, paths): (String, Key, Vec<String>)| {
            (name, (key, paths.into_iter().map(OutputPath::new).collect()))
        };
        self.known = kept.into_iter().map(row).collect();
    }
}

impl Promise {
    fn files(&self) -> &BTreeMap<OutputPath, Packed> {
        self.made.get_or_init(|| {
            let mut files = BTreeMap::new();
            (self.bundle.make)(&mut |path, bytes| drop(files.insert(path, Packed::of(&bytes))));
            files
        })
    }
}

impl Work for Part {
    fn key(&self) -> Key {
        KeyMaker::default().and(self.whole.bundle.key).text(&self.path).key()
    }

    fn make(&self) -> Result<Made, String> {
        let packed = self.whole.files().get(&self.path).ok_or("it is not made any more")?;
        Ok(Made { bytes: Noted::clean(packed.bytes().into()), key: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn bundle(key: u128, count: &Arc<AtomicUsize>) -> Vec<Bundle> {
        let count = count.clone();
        let make = move |put: &mut Put| {
            count.fetch_add(1, Ordering::Relaxed);
            for name in ["a", "b"] {
                put(OutputPath::new(format!("{name}{key}")), Arc::from(name.as_bytes()));
            }
        };
        vec![Bundle { name: "feeds".into(), key: Key(key), make: Box::new(make) }]
    }

    #[test]
    fn what_is_known_is_made_only_when_somebody_asks_for_it() {
        let count = Arc::new(AtomicUsize::new(0));
        let mut first = Bundles::default();
        let names = |files: &BTreeMap<OutputPath, Output>| files.keys().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(names(&first.files(bundle(1, &count))), ["a1", "b1"]);
        assert_eq!(count.load(Ordering::Relaxed), 1);
        let mut second = Bundles::default();
        second.recall(first.kept());
        let files = second.files(bundle(1, &count));
        assert_eq!((names(&files), second.computed), (vec!["a1".to_owned(), "b1".to_owned()], 0));
        let Some(Output::Deferred(file)) = files.get(&OutputPath::new("b1")) else { panic!("it is promised") };
        let (named, before) = (file.key(), count.load(Ordering::Relaxed));
        assert_eq!((&*file.bytes().unwrap(), before, count.load(Ordering::Relaxed)), (&b"b"[..], 1, 2));
        let files = second.files(bundle(2, &count));
        assert_eq!((names(&files), second.computed), (vec!["a2".to_owned(), "b2".to_owned()], 1));
        let Some(Output::Deferred(file)) = files.get(&OutputPath::new("b2")) else { panic!("it is promised") };
        assert_ne!(file.key(), named);
    }
}
