//! Files of authors: new ones are made, none is ever overwritten unawares.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Whether `folder` has anything in it; a folder that does not exist has not.
pub fn is_in_use(folder: &Path) -> bool {
    folder.is_file() || fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}

/// Makes one file and its folders.
///
/// # Errors
/// `AlreadyExists` when there is one, which is left as it is; whatever else keeps the system from it.
pub fn create(file: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::File::create_new(file)?.write_all(text.as_bytes())
}

/// Writes a file anew, whole or not at all.
///
/// # Errors
/// Whatever keeps the system from it; the file is as it was.
pub fn replace(file: &Path, text: &str) -> io::Result<()> {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let new = file.with_file_name(name);
    fs::write(&new, text)?;
    fs::rename(&new, file).inspect_err(|_| {
        // The first error is the one to tell.
        let _ = fs::remove_file(&new);
    })
}

/// The same, with the folders it is in.
///
/// # Errors
/// As `replace`.
pub fn put(file: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    replace(file, text)
}

/// Makes many files, or none: what was made is removed again when one of them fails.
///
/// # Errors
/// As `create`.
pub fn create_all(files: &[(PathBuf, Arc<[u8]>)]) -> io::Result<()> {
    let mut made: Vec<&Path> = Vec::new();
    for (file, content) in files {
        let result = make(file, content, &mut made);
        if let Err(error) = result {
            for file in made.iter().rev() {
                // The first error is the one to tell. Folders go if they are empty: those that were there are not.
                let _ = fs::remove_file(file);
                file.ancestors().skip(1).take_while(|folder| fs::remove_dir(folder).is_ok()).for_each(drop);
            }
            return Err(io::Error::new(error.kind(), format!("{}: {error}", file.display())));
        }
    }
    Ok(())
}

fn make<'a>(file: &'a Path, content: &[u8], made: &mut Vec<&'a Path>) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut new = fs::File::create_new(file)?;
    made.push(file);
    new.write_all(content)
}

/// Puts `after` in the place of `before`, whole or not at all.
///
/// # Errors
/// When the file has changed since it was read, and whatever else keeps the system from it.
pub fn replace_known(file: &Path, before: &str, after: &str) -> io::Result<()> {
    // A link stays a link; what it leads to is replaced.
    let file = fs::canonicalize(file)?;
    if fs::read(&file)? != before.as_bytes() {
        return Err(io::Error::other("it was changed by somebody else in the meantime"));
    }
    let mut name = std::ffi::OsString::from(".");
    name.push(file.file_name().unwrap_or_default());
    name.push(".park-tmp");
    let temporary = file.with_file_name(name);
    let steps = || {
        let mut new = fs::File::create(&temporary)?;
        new.write_all(after.as_bytes())?;
        new.set_permissions(fs::metadata(&file)?.permissions())?;
        new.sync_all()?;
        fs::rename(&temporary, &file)
    };
    steps().inspect_err(|_| {
        // The first error is the one to tell.
        let _ = fs::remove_file(&temporary);
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_files_are_made_together_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("site");
        let file = |name: &str| (site.join(name), Arc::from(b"x".as_slice()));
        create_all(&[file("a/b.md"), file("c.md")]).unwrap();
        assert!(create_all(&[file("d/e.md"), file("c.md")]).is_err());
        assert!(site.join("c.md").exists() && !site.join("d").exists());
    }

    #[test]
    fn a_file_is_replaced_only_if_it_is_as_it_was_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.md");
        fs::write(&file, "one").unwrap();
        replace_known(&file, "one", "two").unwrap();
        assert!(replace_known(&file, "one", "three").is_err());
        assert_eq!(fs::read_to_string(&file).unwrap(), "two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left behind");
    }
}
