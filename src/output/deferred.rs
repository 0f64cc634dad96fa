//! Outputs whose bytes are made when somebody asks for them.

use super::OutputTree;
use crate::diagnostic::{Diagnostic, Noted};
use crate::memo::Key;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// Bytes that are made when asked for.
pub struct Deferred {
    work: Box<dyn Work>,
    key: OnceLock<Key>,
    /// What was made, where it is kept.
    made: Option<OnceLock<Result<Arc<[u8]>, String>>>,
}

/// What makes the bytes of an output.
pub trait Work: Send + Sync {
    /// Names all that `make` reads.
    fn key(&self) -> Key;

    /// Names at least all that `make` reads, and is found with less work than `key`: while it stays, so do the bytes.
    fn origin(&self) -> Option<Key> {
        None
    }

    /// What pages are alike in: those of one sort come from one template. `None` for what has nothing to say.
    fn sort(&self) -> Option<String> {
        None
    }

    /// # Errors
    /// What prevented it, in words for the reader of a terminal.
    fn make(&self) -> Result<Made, String>;

    /// What is wrong with it, for somebody who does not want it.
    fn remarks(&self) -> Vec<Diagnostic> {
        self.make().map(|made| made.bytes.notes).unwrap_or_default()
    }
}

/// What came of a work.
pub struct Made {
    pub bytes: Noted<Arc<[u8]>>,
    /// If it was found on the way.
    pub key: Option<Key>,
}

struct Promise<F> {
    key: Key,
    make: F,
}

impl<F: Fn() -> Result<Vec<u8>, String> + Send + Sync> Work for Promise<F> {
    fn key(&self) -> Key {
        self.key
    }

    fn make(&self) -> Result<Made, String> {
        let bytes = (self.make)()?;
        Ok(Made { bytes: Noted::clean(bytes.into()), key: None })
    }
}

impl Deferred {
    /// Made at most once, and kept.
    pub fn new(key: Key, make: impl Fn() -> Result<Vec<u8>, String> + Send + Sync + 'static) -> Self {
        Self { made: Some(OnceLock::new()), ..Self::anew(key, make) }
    }

    /// Asked for anew each time: somebody else keeps it.
    pub fn anew(key: Key, make: impl Fn() -> Result<Vec<u8>, String> + Send + Sync + 'static) -> Self {
        Self::work(Promise { key, make })
    }

    /// The same, of a work that finds its key when somebody asks for it.
    pub fn work(work: impl Work + 'static) -> Self {
        Self { work: Box::new(work), key: OnceLock::new(), made: None }
    }

    /// Equal keys mean equal bytes.
    pub fn key(&self) -> Key {
        *self.key.get_or_init(|| self.work.key())
    }

    /// While it stays, so do the bytes; sooner known than `key`.
    pub fn origin(&self) -> Option<Key> {
        self.work.origin()
    }

    /// Whether it is a page, with things to say about it.
    pub fn is_page(&self) -> bool {
        self.work.sort().is_some()
    }

    /// What is wrong with it. It is made for that, and let go.
    pub fn remarks(&self) -> Vec<Diagnostic> {
        self.work.remarks()
    }

    /// The bytes.
    ///
    /// # Errors
    /// What prevented it, in words for the reader of a terminal.
    pub fn bytes(&self) -> Result<Arc<[u8]>, String> {
        self.noted().map(|noted| noted.value)
    }

    /// The bytes, with what is wrong with them.
    ///
    /// # Errors
    /// What prevented it, in words for the reader of a terminal.
    pub fn noted(&self) -> Result<Noted<Arc<[u8]>>, String> {
        match &self.made {
            Some(made) => made.get_or_init(|| Ok(self.work.make()?.bytes.value)).clone().map(Noted::clean),
            None => {
                let made = self.work.make()?;
                if let Some(key) = made.key {
                    // Whoever was first has found the same.
                    let _ = self.key.set(key);
                }
                Ok(made.bytes)
            }
        }
    }
}

impl fmt::Debug for Deferred {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deferred").finish_non_exhaustive()
    }
}

impl OutputTree {
    /// Makes every page, keeps none, and gives what is wrong with them, sorted.
    pub fn problems(&self) -> Vec<Diagnostic> {
        problems(self.deferred().filter(|page| page.work.sort().is_some()))
    }

    /// The same of one page of each sort, which is where a broken template shows first.
    pub fn first_problems(&self) -> Vec<Diagnostic> {
        let mut first: BTreeMap<String, &Deferred> = BTreeMap::new();
        for page in self.deferred() {
            if let Some(sort) = page.work.sort() {
                first.entry(sort).or_insert(page);
            }
        }
        problems(first.into_values())
    }

    fn deferred(&self) -> impl Iterator<Item = &Deferred> {
        self.files.values().filter_map(|output| match output {
            super::Output::Deferred(deferred) => Some(&**deferred),
            super::Output::Bytes(_) | super::Output::Source(_) => None,
        })
    }
}

fn problems<'a>(pages: impl Iterator<Item = &'a Deferred>) -> Vec<Diagnostic> {
    let pages: Vec<&Deferred> = pages.collect();
    let notes = pages.par_iter().flat_map_iter(|page| page.noted().map(|page| page.notes).unwrap_or_default());
    let mut notes: Vec<Diagnostic> = notes.collect();
    notes.sort();
    notes.dedup();
    notes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::{Output, OutputPath};
    use std::sync::atomic::{AtomicUsize, Ordering};

    struct Page(Arc<AtomicUsize>);

    impl Work for Page {
        fn key(&self) -> Key {
            self.0.fetch_add(1, Ordering::Relaxed);
            Key(7)
        }

        fn sort(&self) -> Option<String> {
            Some("page".to_owned())
        }

        fn make(&self) -> Result<Made, String> {
            let note = Diagnostic::error("template", "broken");
            Ok(Made { bytes: Noted::new(Arc::from(*b"x"), vec![note]), key: Some(Key(7)) })
        }
    }

    #[test]
    fn a_key_is_found_once_or_on_the_way() {
        let named = Arc::new(AtomicUsize::new(0));
        let page = Deferred::work(Page(named.clone()));
        assert_eq!((page.key(), page.key()), (Key(7), Key(7)));
        assert_eq!(named.load(Ordering::Relaxed), 1);
        let page = Deferred::work(Page(named.clone()));
        assert_eq!(&*page.bytes().unwrap(), b"x");
        page.key();
        assert_eq!(named.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn problems_are_told_once_and_only_of_pages() {
        let page = || Output::Deferred(Arc::new(Deferred::work(Page(Arc::default()))));
        let pack = Output::Deferred(Arc::new(Deferred::new(Key(1), || panic!("nobody asked for it"))));
        let files = [("a", page()), ("b", page()), ("c", pack)];
        let files = files.map(|(path, output)| (OutputPath::new(path), output)).into();
        let tree = OutputTree { files, ..OutputTree::default() };
        assert_eq!(tree.problems().len(), 1);
        assert_eq!(tree.first_problems().len(), 1);
    }
}
