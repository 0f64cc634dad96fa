//! A published site's folder as it is: what a server would send of it.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use walkdir::WalkDir;

/// The paths of all files that a server would send, with `/` between folders: hidden ones are left out.
///
/// # Errors
/// What the system says, also of a folder that is not there.
pub fn files(root: &Path) -> io::Result<BTreeSet<String>> {
    let is_shown = |name: &std::ffi::OsStr| !name.to_string_lossy().starts_with('.');
    let mut paths = BTreeSet::new();
    for entry in WalkDir::new(root).into_iter().filter_entry(|entry| entry.depth() == 0 || is_shown(entry.file_name()))
    {
        let entry = entry?;
        if entry.depth() == 0 && !entry.file_type().is_dir() {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(root).unwrap_or(entry.path());
            paths.insert(path.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(paths)
}

/// The content of one of them.
///
/// # Errors
/// What the system says.
pub fn bytes(file: &Path) -> io::Result<Vec<u8>> {
    std::fs::read(file)
}
