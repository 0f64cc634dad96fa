//! Files of a site that a command changes: each is written whole, and none before all are ready.

use crate::diagnostic::{Diagnostic, translation as complain};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Writes files to paths below `site`. Every file is first written beside its place and then renamed, so that a full disk
/// leaves all as it was.
///
/// # Errors
/// What kept it from being done.
pub fn revise<Content: AsRef<[u8]>>(site: &Path, files: &[(String, Content)]) -> Result<(), Diagnostic> {
    let mut staged: Vec<(PathBuf, PathBuf, &str)> = Vec::new();
    for (path, text) in files {
        let target = site.join(path);
        match stage(&target, text.as_ref()) {
            Ok(temporary) => staged.push((temporary, target, path)),
            Err(error) => {
                // The first error is the one to tell.
                staged.iter().for_each(|(temporary, ..)| drop(fs::remove_file(temporary)));
                return Err(complain::cannot_change(path, &error.to_string()));
            }
        }
    }
    for (temporary, target, path) in staged {
        fs::rename(temporary, target).map_err(|error| complain::cannot_change(path, &error.to_string()))?;
    }
    Ok(())
}

fn stage(target: &Path, content: &[u8]) -> io::Result<PathBuf> {
    let folder = target.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    // Names that begin with a dot are no part of a site, even if the program is stopped here.
    let temporary = folder.join(format!(".{name}.park-tmp"));
    if let Err(error) = fs::write(&temporary, content) {
        let _ = fs::remove_file(&temporary);
        return Err(error);
    }
    if let Ok(there) = fs::metadata(target) {
        fs::set_permissions(&temporary, there.permissions())?;
    }
    Ok(temporary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_written_with_their_folders_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        revise(folder.path(), &[file("locales/bn/a.po", "x"), file("b.md", "y")]).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("locales/bn/a.po")).unwrap(), "x");
        assert!(revise(folder.path(), &[file("b.md", "z"), file("b.md/c", "z")]).is_err());
        assert_eq!(fs::read_to_string(folder.path().join("b.md")).unwrap(), "y");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
