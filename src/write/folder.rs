//! Where may be written: the output folder as a whole, and what stands in the way inside of it.

use super::manifest::{Manifest, is_safe};
use super::record::Stamp;
use crate::diagnostic::{Diagnostic, write as complain};
use crate::source::read::FOLDERS;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use unicode_normalization::UnicodeNormalization;

/// Why `out` cannot be the output folder of the site in `site`; `None` if it can.
pub fn refusal(site: &Path, out: &Path) -> Option<Diagnostic> {
    let shown = out.to_string_lossy();
    let (real_site, real_out) = (resolve(site), resolve(out));
    if real_site.starts_with(&real_out) {
        return Some(complain::output_holds_site(&shown));
    }
    let inside = |folder: &&&str| {
        let sources = resolve(&site.join(folder));
        real_out.starts_with(&sources) || sources.starts_with(&real_out)
    };
    if let Some(folder) = FOLDERS.iter().find(inside) {
        return Some(complain::output_in_sources(&shown, folder));
    }
    if real_out.is_file() {
        return Some(complain::output_is_file(&shown));
    }
    // Hidden files do not count: `.git`, `.gitkeep`, `.DS_Store`.
    let visible = |entry: fs::DirEntry| !entry.file_name().to_string_lossy().starts_with('.');
    let in_use = fs::read_dir(&real_out).is_ok_and(|mut entries| entries.any(|entry| entry.is_ok_and(visible)));
    (in_use && !Manifest::is_in(&real_out)).then(|| complain::output_not_ours(&shown))
}

/// What is there at each of `paths` in `out`, or everything that keeps them from being written, found before anything is
/// touched.
pub(super) fn survey(
    out: &Path,
    paths: &BTreeSet<&str>,
    manifest: &Manifest,
) -> Result<Vec<Option<Stamp>>, Vec<Diagnostic>> {
    let all: Vec<&str> = paths.iter().copied().collect();
    // Neighbours share their folders, which each thread looks up for itself.
    let some = |paths: &[&str]| -> Vec<Result<Option<Stamp>, Diagnostic>> {
        let mut folders = BTreeMap::new();
        paths.iter().map(|path| there(out, path, manifest, &mut folders)).collect()
    };
    let (mut stamps, mut notes) = (Vec::with_capacity(all.len()), Vec::new());
    for found in all.par_chunks(512).flat_map_iter(some).collect::<Vec<_>>() {
        match found {
            Ok(stamp) => stamps.push(stamp),
            Err(note) => notes.push(note),
        }
    }
    let notes = notes.into_iter().take(10);
    let mut folders = BTreeMap::new();
    let links = manifest
        .paths()
        .filter(|path| !paths.contains(path))
        .filter_map(|path| linked_parent(out, path, &mut folders).map(|link| complain::link_in_the_way(path, link)));
    let notes: Vec<Diagnostic> = notes.chain(links.take(10)).collect();
    if notes.is_empty() { Ok(stamps) } else { Err(notes) }
}

/// The files of an earlier run that have to go before new ones can come: a file where there will be a folder, a folder
/// where there will be a file, and names that differ only in case or normalisation, which some disks take for one.
pub(super) fn in_the_way<'a>(stale: &[&'a str], paths: &BTreeSet<&str>) -> Vec<&'a str> {
    if stale.is_empty() {
        return Vec::new();
    }
    let folded: BTreeSet<String> = paths.iter().map(|path| fold(path)).collect();
    let folders: BTreeSet<String> = paths.iter().flat_map(|path| parents(path)).map(fold).collect();
    let blocks = |path: &&&str| {
        let name = fold(path);
        folded.contains(&name) || folders.contains(&name) || parents(&name).any(|parent| folded.contains(parent))
    };
    stale.iter().filter(blocks).copied().collect()
}

/// The folders of a path, innermost first: `a/b`, `a` for `a/b/c.html`.
pub(super) fn parents(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('/').map(|(slash, _)| &path[..slash])
}

/// What a folder on the way is, looked up once.
#[derive(Clone, Copy)]
enum Step {
    Free,
    Link,
    File,
}

/// What is at a place, if it may be written to.
fn there<'a>(
    out: &Path,
    path: &'a str,
    manifest: &Manifest,
    steps: &mut BTreeMap<&'a str, Step>,
) -> Result<Option<Stamp>, Diagnostic> {
    if !is_safe(path) {
        return Err(complain::unsafe_path(path));
    }
    for parent in parents(path) {
        match step(out, parent, steps) {
            Step::Free => {}
            Step::Link => return Err(complain::link_in_the_way(path, parent)),
            Step::File if manifest.contains(parent) => return Ok(None),
            Step::File => return Err(complain::file_in_the_way(path, parent)),
        }
    }
    let there = match fs::symlink_metadata(out.join(path)) {
        Ok(there) => there,
        Err(error) if error.kind() == ErrorKind::InvalidFilename => return Err(complain::path_too_long(path)),
        Err(_) => return Ok(None),
    };
    if there.is_dir() {
        return if manifest.has_below(path) { Ok(None) } else { Err(complain::folder_in_the_way(path)) };
    }
    // Another spelling of one of our names on a disk that does not tell them apart is ours as well.
    let ours =
        manifest.contains(path) || manifest.paths().any(|known| known.len() == path.len() && fold(known) == fold(path));
    if ours { Ok(Stamp::of_file(&there)) } else { Err(complain::not_ours(path)) }
}

fn linked_parent<'a>(out: &Path, path: &'a str, steps: &mut BTreeMap<&'a str, Step>) -> Option<&'a str> {
    parents(path).find(|parent| matches!(step(out, parent, steps), Step::Link))
}

fn step<'a>(out: &Path, folder: &'a str, steps: &mut BTreeMap<&'a str, Step>) -> Step {
    *steps.entry(folder).or_insert_with(|| match fs::symlink_metadata(out.join(folder)) {
        Ok(meta) if meta.is_symlink() => Step::Link,
        Ok(meta) if meta.is_file() => Step::File,
        Ok(_) | Err(_) => Step::Free,
    })
}

fn fold(path: &str) -> String {
    path.nfc().flat_map(char::to_lowercase).collect()
}

/// The real path of a folder that may not exist yet: its nearest existing ancestor resolved, the rest added.
fn resolve(path: &Path) -> PathBuf {
    let mut ancestor = path;
    let mut rest = Vec::new();
    loop {
        if let Ok(real) = fs::canonicalize(if ancestor.as_os_str().is_empty() { Path::new(".") } else { ancestor }) {
            return rest.iter().rev().fold(real, |path: PathBuf, part| match part {
                Component::ParentDir => path.parent().map(Path::to_owned).unwrap_or(path),
                Component::CurDir => path,
                part => path.join(part),
            });
        }
        let (Some(last), Some(parent)) = (ancestor.components().next_back(), ancestor.parent()) else {
            return path.to_owned();
        };
        rest.push(last);
        ancestor = parent;
    }
}
