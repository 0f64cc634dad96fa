//! What is made of a site's files once they are written: lists of what a course on a device needs, compressed copies.
//!
//! Both are made anew only for what changed. A list of what was made stands in the output folder; nothing else is removed.

use crate::diagnostic::{Diagnostic, Noted, write as complain};
use crate::memo::Key;
use crate::output::hosting::{Compress, list};
use crate::output::{OutputPath, OutputTree};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

mod compress;

/// The name of the list in the output folder.
pub(super) const NAME: &str = ".park-finished";
const TITLE: &str = "# Made by park of the files beside: the key of the content and a path a line.";
/// Stands for the key of a file that is being written.
const PENDING: &str = "-";

/// What finishing did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Finished {
    /// Files whose compressed copies were made.
    pub compressed: usize,
    /// Files whose compressed copies were as they should be.
    pub unchanged: usize,
    /// Size of all compressed copies made now, in bytes.
    pub bytes: u64,
}

/// Path → key of the content that it was made of.
type Record = BTreeMap<String, String>;

/// Finishes the site that `tree` was written as into `out`.
pub fn finish(tree: &OutputTree, out: &Path) -> Noted<Finished> {
    let mut finished = Finished::default();
    let result = Finisher { tree, out }.run(&mut finished);
    let _ = fs::remove_dir_all(out.join(".park-tmp"));
    match result {
        Ok(()) => Noted::clean(finished),
        Err(note) => Noted::new(finished, vec![note]),
    }
}

/// The files that finishing made in `out`.
pub(super) fn made(out: &Path) -> Vec<String> {
    let tree = OutputTree::default();
    Finisher { tree: &tree, out }.load().into_keys().collect()
}

struct Finisher<'a> {
    tree: &'a OutputTree,
    out: &'a Path,
}

/// A file whose compressed copies are wanted.
struct Wanted {
    path: String,
    content: Vec<u8>,
    key: String,
}

impl Finisher<'_> {
    fn run(&self, finished: &mut Finished) -> Result<(), Diagnostic> {
        let before = self.load();
        let lists = self.lists()?;
        let mut record: Record = lists.iter().map(|(path, text)| (path.clone(), hex(text.as_bytes()))).collect();
        let made: Vec<&String> = record.keys().collect();
        self.claim(&before, made.iter().map(|path| path.as_str()))?;
        for (path, text) in &lists {
            self.put(path, text.as_bytes()).map_err(|error| super::explain(path, &error))?;
        }
        match self.tree.finish.compress {
            Compress::No => {}
            Compress::Yes => record.extend(self.compress(&before, &lists, finished)?),
        }
        for path in before.keys().filter(|path| !record.contains_key(*path) && !self.is_of_site(path)) {
            self.remove(path)?;
        }
        self.save(&record)
    }

    fn lists(&self) -> Result<BTreeMap<String, String>, Diagnostic> {
        let read = |page: &OutputPath| fs::read(self.out.join(&**page)).ok();
        let size = |path: &str| {
            let there = self.tree.files.contains_key(&OutputPath::new(path));
            there.then(|| fs::metadata(self.out.join(path)).ok()).flatten().map(|meta| meta.len())
        };
        let kept = self.tree.finish.kept.par_iter();
        let lists = kept.filter_map(|kept| Some((kept.list.to_string(), list::list(kept, &read, &size)?)));
        let texts = lists.map(|(path, list)| {
            let text = serde_json::to_string(&list).expect("a list is plain data");
            (path, text + "\n")
        });
        Ok(texts.collect())
    }

    /// The copies that should be there, with the keys of their contents, after making those that are not.
    fn compress(
        &self,
        before: &Record,
        lists: &BTreeMap<String, String>,
        finished: &mut Finished,
    ) -> Result<Record, Diagnostic> {
        let paths: Vec<&str> =
            self.tree.files.keys().map(|path| &**path).chain(lists.keys().map(String::as_str)).collect();
        let copies = |path: &str| compress::FORMS.map(|form| format!("{path}{}", form.extension()));
        // An author may offer such a copy already.
        let is_wanted = |path: &&str| compress::is_text(path) && !copies(path).iter().any(|copy| self.is_of_site(copy));
        let candidates: Vec<&str> = paths.into_iter().filter(is_wanted).collect();
        self.claim(
            before,
            candidates.iter().flat_map(|path| copies(path)).collect::<Vec<_>>().iter().map(String::as_str),
        )?;
        let results: Result<Vec<Option<(Wanted, u64)>>, Diagnostic> =
            candidates.par_iter().map(|path| self.compress_one(before, path)).collect();
        let mut record = Record::new();
        for (wanted, bytes) in results?.into_iter().flatten() {
            finished.compressed += usize::from(bytes > 0);
            finished.unchanged += usize::from(bytes == 0);
            finished.bytes += bytes;
            record.extend(copies(&wanted.path).map(|copy| (copy, wanted.key.clone())));
        }
        Ok(record)
    }

    /// How many bytes were written; `None` for a file that is too short to gain.
    fn compress_one(&self, before: &Record, path: &str) -> Result<Option<(Wanted, u64)>, Diagnostic> {
        let content = fs::read(self.out.join(path)).map_err(|error| super::explain(path, &error))?;
        if content.len() < compress::SHORTEST {
            return Ok(None);
        }
        let wanted = Wanted { path: path.to_owned(), key: hex(&content), content };
        let mut bytes = 0;
        for form in compress::FORMS {
            let copy = format!("{path}{}", form.extension());
            let known = before.get(&copy).is_some_and(|key| *key == wanted.key);
            if known && self.out.join(&copy).is_file() {
                continue;
            }
            let compressed = form.compress(&wanted.content).map_err(|error| super::explain(&copy, &error))?;
            self.put(&copy, &compressed).map_err(|error| super::explain(&copy, &error))?;
            bytes += compressed.len() as u64;
        }
        Ok(Some((Wanted { content: Vec::new(), ..wanted }, bytes)))
    }

    fn is_of_site(&self, path: &str) -> bool {
        self.tree.files.contains_key(&OutputPath::new(path))
    }

    /// Writes down what is about to be made, so that all of it is ours even if we are interrupted.
    fn claim<'b>(&self, before: &Record, paths: impl Iterator<Item = &'b str>) -> Result<(), Diagnostic> {
        let mut all = self.load();
        for path in paths {
            let in_the_way = !before.contains_key(path) && !all.contains_key(path) && self.out.join(path).exists();
            if in_the_way {
                return Err(complain::not_ours(path));
            }
            all.entry(path.to_owned()).or_insert_with(|| PENDING.to_owned());
        }
        self.save(&all)
    }

    fn put(&self, path: &str, content: &[u8]) -> io::Result<()> {
        let target = self.out.join(path);
        if fs::read(&target).is_ok_and(|there| there == content) {
            return Ok(());
        }
        let temporaries = self.out.join(".park-tmp");
        fs::create_dir_all(&temporaries)?;
        let temporary: PathBuf = temporaries.join(hex(path.as_bytes()));
        fs::write(&temporary, content)?;
        fs::create_dir_all(target.parent().unwrap_or(self.out))?;
        fs::rename(temporary, target)
    }

    fn remove(&self, path: &str) -> Result<(), Diagnostic> {
        match fs::remove_file(self.out.join(path)) {
            Ok(()) => {}
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
            Err(error) => return Err(complain::cannot_remove(path, &error.to_string())),
        }
        let parents: BTreeSet<&str> = super::folder::parents(path).collect();
        // Longest first; one that is not empty stays.
        for parent in parents.iter().rev() {
            let _ = fs::remove_dir(self.out.join(parent));
        }
        Ok(())
    }

    /// The list of an earlier run. A line that leads out of the folder was not written by us.
    fn load(&self) -> Record {
        let text = fs::read_to_string(self.out.join(NAME)).unwrap_or_default();
        let lines = text.lines().filter_map(|line| line.split_once(' ')).filter(|(key, _)| *key != "#");
        lines
            .filter(|(_, path)| super::manifest::is_safe(path))
            .map(|(key, path)| (path.to_owned(), key.to_owned()))
            .collect()
    }

    fn save(&self, record: &Record) -> Result<(), Diagnostic> {
        let file = self.out.join(NAME);
        if record.is_empty() {
            let _ = fs::remove_file(file);
            return Ok(());
        }
        let lines = record.iter().map(|(path, key)| format!("{key} {path}\n"));
        let text: String = std::iter::once(format!("{TITLE}\n")).chain(lines).collect();
        self.put(NAME, text.as_bytes()).map_err(|error| super::explain(NAME, &error))
    }
}

fn hex(content: &[u8]) -> String {
    Key::of_bytes(content).hex()
}

#[cfg(test)]
mod tests;
