//! What a look at the names, sizes and times of a site's files tells, without reading them.

use super::read::{FOLDERS, is_visible};
use crate::memo::Key;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use walkdir::WalkDir;

/// A file that was changed so short a time ago may be changed again without its time telling so: some network drives count
/// in steps of two seconds.
const YOUNG: Duration = Duration::from_secs(3);
/// Of larger files, only size and time are looked at: 1 MiB.
const LARGE: u64 = 1 << 20;

/// One look at the files of a site, by their paths from its root.
#[derive(Debug, Default, Clone)]
pub struct Stamps(BTreeMap<PathBuf, Stamp>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Stamp {
    size: u64,
    modified: Option<SystemTime>,
    identity: Option<Identity>,
    /// Of a young file, what is in it.
    content: Option<Key>,
}

/// Tells a file or folder from another one that has taken its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity(u64, u64, i64);

/// Looks at every file of a site. `now` says which are young.
pub fn stamps(root: &Path, now: SystemTime) -> Stamps {
    let mut found = BTreeMap::new();
    for folder in FOLDERS {
        let visible = |name: &str| is_visible(name);
        let walk = WalkDir::new(root.join(folder)).follow_links(true).into_iter();
        let entries = walk.filter_entry(|entry| entry.depth() == 0 || visible(&entry.file_name().to_string_lossy()));
        for entry in entries.flatten().filter(|entry| !entry.file_type().is_dir()) {
            let Ok(metadata) = entry.metadata() else { continue };
            let path = entry.path().strip_prefix(root).unwrap_or(entry.path()).to_owned();
            found.insert(path, Stamp::of(entry.path(), &metadata, now));
        }
    }
    Stamps(found)
}

/// What a file or folder is, whatever it is called; `None` if there is none.
pub fn identity(path: &Path) -> Option<Identity> {
    // Times change with what is in a folder.
    fs::metadata(path).ok().map(|metadata| Identity(0, 0, 0).with_place(&metadata))
}

impl Stamps {
    /// The files that are new, different or gone in `now`.
    pub fn differences(&self, now: &Stamps) -> BTreeSet<PathBuf> {
        let differs = |(path, stamp): &(&PathBuf, &Stamp)| self.0.get(*path).is_none_or(|known| known.differs(stamp));
        let changed = now.0.iter().filter(differs).map(|(path, _)| path);
        let gone = self.0.keys().filter(|path| !now.0.contains_key(*path));
        changed.chain(gone).cloned().collect()
    }

    pub fn count(&self) -> usize {
        self.0.len()
    }
}

impl Stamp {
    fn of(file: &Path, metadata: &Metadata, now: SystemTime) -> Self {
        let modified = metadata.modified().ok();
        let old = modified.and_then(|time| now.duration_since(time).ok()).is_some_and(|age| age > YOUNG);
        let whole = !old && metadata.len() <= LARGE;
        let content = whole.then(|| fs::read(file).ok().map(|bytes| Key::of_bytes(&bytes))).flatten();
        Self { size: metadata.len(), modified, identity: Some(Identity::of(metadata)), content }
    }

    fn differs(&self, now: &Stamp) -> bool {
        let plain = |stamp: &Stamp| (stamp.size, stamp.modified, stamp.identity);
        let content = self.content.zip(now.content);
        plain(self) != plain(now) || content.is_some_and(|(before, now)| before != now)
    }
}

impl Identity {
    fn of(metadata: &Metadata) -> Self {
        Self(0, 0, changed(metadata)).with_place(metadata)
    }

    #[cfg(unix)]
    fn with_place(self, metadata: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self(metadata.dev(), metadata.ino(), self.2)
    }

    #[cfg(not(unix))]
    fn with_place(self, metadata: &Metadata) -> Self {
        let created = metadata.created().ok().and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
        Self(0, created.map_or(0, |age| age.as_nanos() as u64), self.2)
    }
}

/// When anything about a file was changed last, its name and rights too: nobody can set this back.
#[cfg(unix)]
fn changed(metadata: &Metadata) -> i64 {
    use std::os::unix::fs::MetadataExt;
    metadata.ctime().wrapping_mul(1_000_000_000).wrapping_add(metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn changed(_: &Metadata) -> i64 {
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_tells_what_is_new_different_and_gone() {
        let folder = tempfile::tempdir().expect("a folder");
        let content = folder.path().join("content");
        fs::create_dir(&content).expect("made");
        for name in ["a.md", "b.md", ".hidden.md"] {
            fs::write(content.join(name), name).expect("written");
        }
        let now = SystemTime::now();
        let before = stamps(folder.path(), now);
        assert_eq!(before.count(), 2);
        assert!(before.differences(&stamps(folder.path(), now)).is_empty());
        fs::write(content.join("a.md"), "A.MD").expect("written");
        fs::remove_file(content.join("b.md")).expect("deleted");
        fs::write(content.join("c.md"), "").expect("written");
        let different = before.differences(&stamps(folder.path(), now));
        let expected = ["content/a.md", "content/b.md", "content/c.md"].map(PathBuf::from);
        assert_eq!(different, BTreeSet::from(expected));
    }

    #[test]
    fn a_file_is_not_different_because_it_has_become_old() {
        let young = Stamp { size: 1, modified: None, identity: None, content: Some(Key(1)) };
        let old = Stamp { content: None, ..young.clone() };
        let other = Stamp { content: Some(Key(2)), ..young.clone() };
        assert!(!young.differs(&old) && !old.differs(&young));
        assert!(young.differs(&other), "the same size and time, in the same tick of a coarse clock");
    }

    #[test]
    fn another_folder_under_the_same_name_is_another() {
        let folder = tempfile::tempdir().expect("a folder");
        let (one, two) = (folder.path().join("one"), folder.path().join("two"));
        fs::create_dir(&one).expect("made");
        fs::create_dir(&two).expect("made");
        let before = identity(&one);
        assert!(before.is_some() && before == identity(&one));
        fs::rename(&one, folder.path().join("three")).expect("renamed");
        assert_eq!(identity(&one), None);
        fs::rename(&two, &one).expect("renamed");
        assert_ne!(identity(&one), before);
    }
}
