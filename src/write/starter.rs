//! New files for authors: each is made, none is ever overwritten.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

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
