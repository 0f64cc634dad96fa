//! Reads a site's folder, once.

use super::{Body, SourceFile, SourcePath, SourceTree, embedded};
use crate::diagnostic::{Diagnostic, Noted, read as complain};
use crate::memo::KeyMaker;
use rayon::prelude::*;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::WalkDir;

/// A text larger than this is refused: 2 MiB.
pub const TEXT_LIMIT: u64 = 2 << 20;
/// Media larger than this stay on disk until they are written: 1 MiB.
const HELD_LIMIT: u64 = 1 << 20;
/// What is kept of a large file: 64 KiB.
const HEAD: u64 = 64 << 10;
/// What a site is made of; nothing else in its folder is looked at.
pub const FOLDERS: [&str; 3] = ["content", "locales", "themes"];

/// The text of one file outside of a site, which somebody named.
///
/// # Errors
/// What the system says, also of a file that is not UTF-8.
pub fn read_text(path: &Path) -> std::io::Result<String> {
    std::fs::read_to_string(path)
}

/// Walks `content/`, `locales/` and `themes/` under `root` over the embedded defaults.
///
/// `date` is in seconds since 1970. Problems of single files are notes; the rest of the tree is there all the same.
pub fn read(root: &Path, date: i64) -> Noted<SourceTree> {
    let mut tree = SourceTree { date, ..SourceTree::default() };
    embedded::defaults().for_each(|file| tree.insert(file));
    let mut notes = Vec::new();
    let mut found = Vec::new();
    for folder in FOLDERS {
        walk(root, folder, &mut found, &mut notes);
    }
    load_all(tree, found, notes)
}

/// Everything in a folder that is no site, as an import reads it: hidden files are left out.
pub fn folder(root: &Path) -> Noted<SourceTree> {
    let (mut found, mut notes) = (Vec::new(), Vec::new());
    walk(root, "", &mut found, &mut notes);
    load_all(SourceTree::default(), found, notes)
}

fn load_all(
    mut tree: SourceTree,
    mut found: Vec<(SourcePath, PathBuf)>,
    mut notes: Vec<Diagnostic>,
) -> Noted<SourceTree> {
    found.sort();
    for pair in found.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
        notes.push(complain::same_path(&pair[0].1.to_string_lossy(), &pair[1].1.to_string_lossy()));
    }
    let files: Vec<Result<SourceFile, Diagnostic>> = found.par_iter().map(|(path, file)| load(path, file)).collect();
    for file in files {
        match file {
            Ok(file) => tree.insert(file),
            Err(note) => notes.push(note),
        }
    }
    Noted::new(tree, notes)
}

/// A file's whole content.
pub(super) fn whole(file: &Path) -> std::io::Result<Arc<[u8]>> {
    fs::read(file).map(Into::into)
}

/// A file as a stream.
pub(super) fn open(file: &Path) -> std::io::Result<fs::File> {
    fs::File::open(file)
}

fn walk(root: &Path, folder: &str, found: &mut Vec<(SourcePath, PathBuf)>, notes: &mut Vec<Diagnostic>) {
    let top = root.join(folder);
    if !top.exists() {
        return;
    }
    let real_root = fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
    let inside = |path: &Path| fs::canonicalize(path).is_ok_and(|real| real.starts_with(&real_root));
    let entries = WalkDir::new(&top).follow_links(true).sort_by_file_name().into_iter().filter_entry(|entry| {
        entry.depth() == 0
            || is_visible(&entry.file_name().to_string_lossy()) && (!entry.path_is_symlink() || inside(entry.path()))
    });
    for entry in entries {
        match entry {
            Ok(entry) if entry.file_type().is_file() => {
                found.push((site_path(root, entry.path()), entry.into_path()));
            }
            Ok(_) => {}
            Err(error) => {
                let path = error.path().map(|path| site_path(root, path)).unwrap_or_else(|| SourcePath::new(folder));
                let reason = error.io_error().map_or("a loop of symbolic links".to_owned(), |error| error.to_string());
                notes.push(complain::cannot_read(&path, &reason));
            }
        }
    }
    notes.extend(links_out(root, &top, inside));
}

/// Symbolic links that lead out of the site: said, not followed.
fn links_out(root: &Path, top: &Path, inside: impl Fn(&Path) -> bool) -> Vec<Diagnostic> {
    WalkDir::new(top)
        .sort_by_file_name()
        .into_iter()
        .flatten()
        .filter(|entry| entry.path_is_symlink() && !inside(entry.path()))
        .map(|entry| complain::symlink_outside(&site_path(root, entry.path())))
        .collect()
}

/// Whether a name is one that people gave to a file of theirs.
pub(super) fn is_visible(name: &str) -> bool {
    !name.starts_with('.') && !name.ends_with('~')
}

/// The folders outside of `content/`, `locales/` and `themes/` that symbolic links in them lead to, as far as they are in
/// the site; of a link to a file, the folder that it stands in.
pub fn linked_folders(root: &Path) -> Vec<PathBuf> {
    let real_root = fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
    let links = FOLDERS.iter().flat_map(|folder| WalkDir::new(root.join(folder)).into_iter().flatten());
    let targets = links.filter(|entry| entry.path_is_symlink()).filter_map(|entry| fs::canonicalize(entry.path()).ok());
    let folders = targets.filter_map(|path| if path.is_dir() { Some(path) } else { path.parent().map(Path::to_owned) });
    let mut found: Vec<PathBuf> = folders
        .filter(|folder| folder.starts_with(&real_root))
        .filter(|folder| !FOLDERS.iter().any(|watched| folder.starts_with(real_root.join(watched))))
        .collect();
    found.sort();
    found.dedup();
    found
}

/// Where Git holds its lock while it changes the files of a folder; `None` if the folder is in no clone.
pub fn git_lock(folder: &Path) -> Option<PathBuf> {
    let git = folder.ancestors().map(|folder| folder.join(".git")).find(|git| git.exists())?;
    if git.is_dir() {
        return Some(git.join("index.lock"));
    }
    // A further working tree has a file there that says where its own things are.
    let text = fs::read_to_string(&git).ok()?;
    let place = text.trim().strip_prefix("gitdir:")?.trim();
    Some(git.parent()?.join(place).join("index.lock"))
}

pub(super) fn site_path(root: &Path, file: &Path) -> SourcePath {
    let relative = file.strip_prefix(root).unwrap_or(file);
    let parts: Vec<_> = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    SourcePath::new(&parts.join("/"))
}

pub(super) fn load(path: &SourcePath, file: &Path) -> Result<SourceFile, Diagnostic> {
    let failed = |error: std::io::Error| complain::cannot_read(path, &error.to_string());
    let size = fs::metadata(file).map_err(failed)?.len();
    let text = is_text(&path.extension());
    if text && size > TEXT_LIMIT {
        return Err(complain::too_large(path, size, TEXT_LIMIT));
    }
    if size > HELD_LIMIT && !text {
        return large(path, file, size).map_err(failed);
    }
    let bytes = fs::read(file).map_err(failed)?;
    if !text {
        return Ok(SourceFile::bytes(path, bytes));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(SourceFile::text(path, text.strip_prefix('\u{feff}').unwrap_or(&text))),
        Err(error) => Err(complain::not_utf8(path, error.utf8_error().valid_up_to())),
    }
}

fn large(path: &SourcePath, file: &Path, size: u64) -> std::io::Result<SourceFile> {
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(fs::File::open(file)?)?;
    let mut head = Vec::new();
    fs::File::open(file)?.take(HEAD).read_to_end(&mut head)?;
    let key = KeyMaker::default().text(path).part(hasher.finalize().as_bytes()).key();
    Ok(SourceFile { path: path.clone(), key, body: Body::Disk { file: file.to_owned(), size, head: head.into() } })
}

fn is_text(extension: &str) -> bool {
    matches!(
        extension,
        "md" | "toml" | "ftl" | "po" | "html" | "xml" | "css" | "js" | "svg" | "typ" | "txt" | "csv" | "json" | "vtt"
    )
}
