//! Expensive results kept on disk between runs, each with a check of its bytes. Losing the folder costs time only.

use crate::memo::Key;
use crate::output::pictures::Cache;
use std::fs;
use std::path::{Path, PathBuf};

/// Where it is in the site's folder.
pub const PLACE: &str = ".park/cache";
/// What tools for backups know such folders by: <https://bford.info/cachedir/>.
const TAG: &str = "Signature: 8a477f597d28d172789f06886806bc55\n# Kept by park between builds; it may be removed.\n";

/// The results of this version of the program.
pub struct CacheFolder {
    folder: PathBuf,
}

impl CacheFolder {
    /// The cache of a site. Results of other versions are removed; nothing is made before there is something to keep.
    pub fn of(site: &Path) -> Self {
        let all = site.join(PLACE);
        let folder = all.join(env!("CARGO_PKG_VERSION"));
        // Whatever fails here fails for good reasons and costs nothing.
        if fs::symlink_metadata(all.join("CACHEDIR.TAG")).is_ok_and(|tag| tag.is_file()) {
            let others = fs::read_dir(&all).into_iter().flatten().flatten().map(|entry| entry.path());
            for other in others.filter(|other| *other != folder && other.is_dir() && !other.is_symlink()) {
                let _ = fs::remove_dir_all(other);
            }
        }
        Self { folder }
    }

    fn file(&self, key: Key) -> PathBuf {
        let name = key.hex();
        self.folder.join(&name[..2]).join(&name[2..])
    }

    fn keep(&self, key: Key, bytes: &[u8]) -> std::io::Result<()> {
        let file = self.file(key);
        let folder = file.parent().unwrap_or(&self.folder);
        fs::create_dir_all(folder)?;
        let tag = self.folder.with_file_name("CACHEDIR.TAG");
        if !tag.is_file() {
            fs::write(tag, TAG)?;
        }
        let mut content = Key::of_bytes(bytes).hex().into_bytes();
        content.extend(bytes);
        // Two runs at once may write the same file: each its own first, and the whole file takes its place.
        let temporary = file.with_extension(format!("{}.tmp", std::process::id()));
        fs::write(&temporary, content)?;
        fs::rename(temporary, file)
    }
}

impl Cache for CacheFolder {
    fn get(&self, key: Key) -> Option<Vec<u8>> {
        let mut content = fs::read(self.file(key)).ok()?;
        let bytes = content.split_off(content.len().min(32));
        (Key::of_bytes(&bytes).hex().as_bytes() == content).then_some(bytes)
    }

    fn has(&self, key: Key) -> bool {
        fs::metadata(self.file(key)).is_ok_and(|file| file.len() > 32)
    }

    fn put(&self, key: Key, bytes: &[u8]) {
        // A full or read-only disk costs time on the next run, and nothing else.
        let _ = self.keep(key, bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_comes_back_and_what_was_damaged_does_not() {
        let site = tempfile::tempdir().unwrap();
        let cache = CacheFolder::of(site.path());
        assert_eq!(cache.get(Key(1)), None);
        assert!(!site.path().join(PLACE).exists());
        cache.put(Key(1), b"long work");
        let again = CacheFolder::of(site.path());
        assert!(again.has(Key(1)) && !again.has(Key(2)));
        assert_eq!(again.get(Key(1)).as_deref(), Some(&b"long work"[..]));
        let file = again.file(Key(1));
        fs::write(&file, &fs::read(&file).unwrap()[..36]).unwrap();
        assert_eq!(again.get(Key(1)), None);
    }

    #[test]
    fn results_of_another_version_go() {
        let site = tempfile::tempdir().unwrap();
        CacheFolder::of(site.path()).put(Key(1), b"x");
        let old = site.path().join(PLACE).join("0.0.1");
        fs::create_dir(&old).unwrap();
        CacheFolder::of(site.path());
        assert!(!old.exists() && site.path().join(PLACE).join(env!("CARGO_PKG_VERSION")).exists());
    }
}
