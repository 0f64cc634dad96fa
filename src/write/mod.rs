//! Puts an output tree on disk: only what changed, each file whole, nothing removed that an earlier run did not write.
//!
//! Everything that changed is first written beside the site, in `.park-tmp`, and then renamed into place. So a full disk
//! or an unwritable folder leaves the last good site as it was.

use crate::diagnostic::{Diagnostic, Noted, write as complain};
use crate::output::{Output, OutputPath, OutputTree};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub mod cache;
mod copy;
mod finish;
mod folder;
mod manifest;
pub mod record;
pub mod revise;
pub mod starter;

pub use finish::{Finished, finish};
pub use folder::refusal;
use manifest::Manifest;
pub use record::Record;
use record::Stamp;

/// Temporary files lie in so many folders: threads that make files in one folder wait for each other.
const PARTS: usize = 32;

/// What a write did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or different.
    pub changed: usize,
    /// Files that were already as they should be, and were not touched.
    pub unchanged: usize,
    /// Files of an earlier run that the site no longer has.
    pub removed: usize,
    /// Size of the whole site in bytes.
    pub bytes: u64,
}

/// Writes `tree` into the folder `out`, which is made if need be. `site` is the folder of the site, which is protected.
///
/// The notes say what could not be written. Unless they are about removing or renaming, nothing was changed.
pub fn write(tree: &OutputTree, site: &Path, out: &Path) -> Noted<Written> {
    match stage(tree, site, out, &Record::default()) {
        Ok(staged) => staged.place().map(|(written, _)| written),
        Err(notes) => Noted::new(Written::default(), notes),
    }
}

/// Makes everything that is not as `before` says it is, and writes what changed beside the site. Nothing of the site
/// itself is touched before it is placed; if it never is, nothing remains.
///
/// # Errors
/// What could not be written.
pub fn stage<'a>(
    tree: &'a OutputTree,
    site: &Path,
    out: &'a Path,
    before: &'a Record,
) -> Result<Staged<'a>, Vec<Diagnostic>> {
    if let Some(note) = refusal(site, out) {
        return Err(vec![note]);
    }
    let writer = Writer { tree, out, before };
    let manifest = Manifest::load(out);
    let paths: BTreeSet<&str> = tree.files.keys().map(|path| &**path).collect();
    let there = folder::survey(out, &paths, &manifest)?;
    writer.prepare()?;
    // From here on the folder of temporary files goes when this does.
    let mut staged =
        Staged { writer, manifest, files: Vec::new(), notes: Vec::new(), bytes: 0, record: Record::default() };
    staged.fill(&there)?;
    Ok(staged)
}

/// A site that is ready to take its place.
pub struct Staged<'a> {
    writer: Writer<'a>,
    manifest: Manifest,
    files: Vec<File<'a>>,
    /// What is wrong with pages, sorted.
    pub notes: Vec<Diagnostic>,
    bytes: u64,
    record: Record,
}

struct Writer<'a> {
    tree: &'a OutputTree,
    out: &'a Path,
    before: &'a Record,
}

/// A changed file, complete, waiting to be renamed.
struct File<'a> {
    path: &'a OutputPath,
    temporary: PathBuf,
}

/// What became of one output.
struct Outcome<'a> {
    path: &'a OutputPath,
    known: record::File,
    /// If it changed.
    file: Option<File<'a>>,
}

impl Staged<'_> {
    /// Makes and writes what changed, on all threads. What is made is let go as soon as it is written.
    ///
    /// `there` is what is at the place of each.
    fn fill(&mut self, there: &[Option<Stamp>]) -> Result<(), Vec<Diagnostic>> {
        let writer = &self.writer;
        let files: Vec<_> = writer.tree.files.iter().collect();
        let results: Vec<Result<Outcome<'_>, Diagnostic>> = files
            .par_iter()
            .enumerate()
            .map(|(number, (path, output))| {
                writer.stage_one(number, there.get(number).copied().flatten(), path, output)
            })
            .collect();
        let mut failed = Vec::new();
        for result in results {
            match result {
                Ok(Outcome { path, known, file }) => {
                    self.bytes += known.stamp.size;
                    self.notes.extend(known.notes.iter().cloned());
                    self.record.files.insert(path.to_string(), known);
                    self.files.extend(file);
                }
                Err(note) => failed.push(note),
            }
        }
        self.notes.sort();
        self.notes.dedup();
        if failed.is_empty() { Ok(()) } else { Err(shorten(failed)) }
    }

    /// Puts every file in its place, and removes what the site no longer has.
    pub fn place(mut self) -> Noted<(Written, Record)> {
        let mut written = Written { bytes: self.bytes, ..Written::default() };
        let result = self.steps(&mut written);
        let record = std::mem::take(&mut self.record);
        match result {
            Ok(()) => Noted::clean((written, record)),
            Err(notes) => Noted::new((written, Record::default()), notes),
        }
    }

    fn steps(&mut self, written: &mut Written) -> Result<(), Vec<Diagnostic>> {
        let (writer, manifest) = (&self.writer, &self.manifest);
        let paths: BTreeSet<&str> = writer.tree.files.keys().map(|path| &**path).collect();
        let stale = manifest.without(&paths);
        // From here on everything is ours, even if we are interrupted: old and new.
        let everything: BTreeSet<&str> = paths.iter().copied().chain(manifest.paths()).collect();
        writer.save(everything)?;
        let in_the_way = folder::in_the_way(&stale, &paths);
        written.removed += writer.remove(&in_the_way)?;
        written.changed = self.files.len();
        written.unchanged = paths.len() - self.files.len();
        writer.place(std::mem::take(&mut self.files))?;
        let rest: Vec<&str> = stale.into_iter().filter(|path| !in_the_way.contains(path)).collect();
        written.removed += writer.remove(&rest)?;
        writer.save(paths)
    }
}

impl Drop for Staged<'_> {
    fn drop(&mut self) {
        // An error here would hide the one that matters, and the next run cleans up as well.
        let _ = fs::remove_dir_all(self.writer.temporaries());
    }
}

impl<'a> Writer<'a> {
    fn temporaries(&self) -> PathBuf {
        self.out.join(".park-tmp")
    }

    fn prepare(&self) -> Result<(), Vec<Diagnostic>> {
        let temporaries = self.temporaries();
        let failed = |path: &Path, error: io::Error| vec![explain(&path.to_string_lossy(), &error)];
        match fs::remove_dir_all(&temporaries) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(&temporaries, error)),
            Err(_) | Ok(()) => {}
        }
        let part = |number| fs::create_dir_all(self.part(number)).map_err(|error| failed(self.out, error));
        (0..PARTS).try_for_each(part)
    }

    /// The folder of a temporary file.
    fn part(&self, number: usize) -> PathBuf {
        self.temporaries().join((number % PARTS).to_string())
    }

    fn stage_one(
        &self,
        number: usize,
        there: Option<Stamp>,
        path: &'a OutputPath,
        output: &Output,
    ) -> Result<Outcome<'a>, Diagnostic> {
        let target = self.out.join(&**path);
        if let Some(known) = self.before.known(path, there, output) {
            return Ok(Outcome { path, known, file: None });
        }
        let content = copy::Content::of(output).map_err(|reason| complain::cannot_write(path, &reason))?;
        let known = |stamp: Option<Stamp>, content: Noted<copy::Content>| {
            record::File::of(output, stamp.unwrap_or_default(), content.notes)
        };
        if content.value.is_at(&target) {
            return Ok(Outcome { path, known: known(there, content), file: None });
        }
        let temporary = self.part(number).join(number.to_string());
        content.value.put(&temporary).map_err(|error| explain(path, &error))?;
        let known = known(Stamp::of(&temporary), content);
        Ok(Outcome { path, known, file: Some(File { path, temporary }) })
    }

    fn place(&self, staged: Vec<File<'_>>) -> Result<(), Vec<Diagnostic>> {
        let folders: BTreeSet<PathBuf> =
            staged.iter().filter_map(|file| Some(self.out.join(&**file.path).parent()?.to_owned())).collect();
        folders.par_iter().try_for_each(|folder| {
            fs::create_dir_all(folder).map_err(|error| vec![explain(&folder.to_string_lossy(), &error)])
        })?;
        let rename = |file: &File<'_>| {
            let target = self.out.join(&**file.path);
            fs::rename(&file.temporary, target).map_err(|error| explain(file.path, &error)).err()
        };
        let notes: Vec<Diagnostic> = staged.par_iter().filter_map(rename).collect();
        if notes.is_empty() { Ok(()) } else { Err(shorten(notes)) }
    }

    /// Removes files of an earlier run, and the folders that become empty by it.
    fn remove(&self, paths: &[&str]) -> Result<usize, Vec<Diagnostic>> {
        let mut notes = Vec::new();
        let mut removed = 0;
        for path in paths {
            match fs::remove_file(self.out.join(path)) {
                Ok(()) => removed += 1,
                Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
                Err(error) => notes.push(complain::cannot_remove(path, &error.to_string())),
            }
        }
        let parents: BTreeSet<&str> = paths.iter().flat_map(|path| folder::parents(path)).collect();
        // Longest first: the inner folder has to go before the outer one can. One that is not empty stays.
        for parent in parents.iter().rev() {
            let _ = fs::remove_dir(self.out.join(parent));
        }
        if notes.is_empty() { Ok(removed) } else { Err(shorten(notes)) }
    }

    fn save(&self, paths: BTreeSet<&str>) -> Result<(), Vec<Diagnostic>> {
        Manifest::save(self.out, &self.temporaries(), &paths).map_err(|error| vec![explain(manifest::NAME, &error)])
    }
}

/// An error of the system in the words of someone who builds a site.
fn explain(file: &str, error: &io::Error) -> Diagnostic {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => complain::disk_full(file),
        io::ErrorKind::InvalidFilename => complain::path_too_long(file),
        io::ErrorKind::IsADirectory => complain::folder_in_the_way(file),
        _ => complain::cannot_write(file, &words(error)),
    }
}

/// The system's words without its number: "Read-only file system (os error 30)" → "read-only file system".
fn words(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// One full disk makes ten thousand errors; the first of each cause says it all.
fn shorten(notes: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut first: Vec<(Diagnostic, usize)> = Vec::new();
    for note in notes {
        // Without a hint the system's own words are the cause.
        let cause =
            |note: &Diagnostic| note.hint.clone().or_else(|| note.message.rsplit(": ").next().map(str::to_owned));
        match first.iter_mut().find(|(other, _)| cause(other) == cause(&note)) {
            Some((_, more)) => *more += 1,
            None => first.push((note, 0)),
        }
    }
    first.into_iter().take(10).map(|(note, more)| complain::and_more(note, more)).collect()
}

#[cfg(test)]
mod tests;
