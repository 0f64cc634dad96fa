//! Reads a few files again, over what is known of all others.

use super::read::{FOLDERS, is_visible, load, site_path};
use super::{SourceFile, SourcePath, SourceTree, embedded};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

/// What became of one file.
enum Found {
    File(SourceFile),
    Gone(SourcePath),
    /// None that is read: hidden, or outside of the folders of a site.
    Nothing,
}

/// Brings `tree` up to date where `files`, named from `root`, may have changed, and says what is really different. `None`, and
/// nothing is changed, when that cannot be done file by file: then everything has to be read.
///
/// That is so for folders, for symbolic links, for files with a problem, and for names that are spelled in more than one way.
pub fn again(root: &Path, tree: &mut SourceTree, files: &BTreeSet<PathBuf>) -> Option<Vec<SourcePath>> {
    let files: Vec<&PathBuf> = files.iter().collect();
    let found: Option<Vec<Found>> = files.par_iter().map(|file| look(root, tree, file)).collect();
    let mut changed = Vec::new();
    for one in found? {
        match one {
            Found::Nothing => {}
            Found::File(file) => {
                if tree.get(&file.path).is_none_or(|known| known.key != file.key) {
                    changed.push(file.path.clone());
                    tree.insert(file);
                }
            }
            Found::Gone(path) => {
                if tree.get(&path).is_some() {
                    tree.remove(&path);
                    changed.push(path);
                }
            }
        }
    }
    changed.sort();
    changed.dedup();
    Some(changed)
}

fn look(root: &Path, tree: &SourceTree, relative: &Path) -> Option<Found> {
    let parts: Vec<&str> = relative
        .components()
        .map(|part| match part {
            Component::Normal(name) => name.to_str(),
            Component::Prefix(_) | Component::RootDir | Component::CurDir | Component::ParentDir => None,
        })
        .collect::<Option<_>>()?;
    let (first, below) = parts.split_first()?;
    if !FOLDERS.contains(first) || !below.iter().all(|name| is_visible(name)) {
        return Some(Found::Nothing);
    }
    let file = root.join(relative);
    let path = site_path(root, &file);
    let mut folder = root.to_owned();
    for part in &parts[..parts.len() - 1] {
        folder.push(part);
        match fs::symlink_metadata(&folder) {
            Ok(metadata) if metadata.is_dir() => {}
            // A link, or a folder that is gone with all that was in it.
            Ok(_) | Err(_) => return None,
        }
    }
    match fs::symlink_metadata(&file) {
        // A name that is not in the usual form may stand for two files.
        Ok(metadata) if metadata.is_file() && *path == *parts.join("/") => load(&path, &file).ok().map(Found::File),
        Ok(_) => None,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let was_folder = tree.under(&format!("{path}/")).next().is_some();
            // What the program brings itself comes back.
            (!was_folder && !embedded::has(&path)).then_some(Found::Gone(path))
        }
        Err(_) => None,
    }
}

/// The files that are new, different or gone in `now`.
pub fn differences(before: &SourceTree, now: &SourceTree) -> Vec<SourcePath> {
    let keys: BTreeMap<&SourcePath, _> = before.files().map(|file| (&file.path, file.key)).collect();
    let changed = now.files().filter(|file| keys.get(&file.path) != Some(&file.key)).map(|file| &file.path);
    let gone = before.files().map(|file| &file.path).filter(|path| now.get(path).is_none());
    changed.chain(gone).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source;

    /// A site with two lessons, read, and how it is changed.
    struct Disk {
        folder: tempfile::TempDir,
        tree: SourceTree,
    }

    fn disk() -> Disk {
        let folder = tempfile::tempdir().expect("a folder");
        let lessons = folder.path().join("content/en/lessons");
        fs::create_dir_all(&lessons).expect("made");
        fs::write(lessons.join("a.md"), "one").expect("written");
        fs::write(lessons.join("b.md"), "two").expect("written");
        let tree = source::read(folder.path(), 0).value;
        Disk { folder, tree }
    }

    impl Disk {
        fn path(&self, name: &str) -> PathBuf {
            self.folder.path().join(name)
        }

        /// What `again` says, and that a whole reading agrees where it says anything.
        fn again(&mut self, files: &[&str]) -> Option<Vec<String>> {
            let files = files.iter().map(PathBuf::from).collect();
            let changed = again(self.folder.path(), &mut self.tree, &files);
            if changed.is_some() {
                let whole = source::read(self.folder.path(), 0).value;
                assert_eq!(differences(&self.tree, &whole), Vec::new());
            }
            changed.map(|paths| paths.iter().map(|path| path.to_string()).collect())
        }
    }

    fn named(names: &[&str]) -> Option<Vec<String>> {
        Some(names.iter().map(|name| (*name).to_owned()).collect())
    }

    #[test]
    fn a_file_that_was_changed_made_or_deleted_is_enough() {
        let mut disk = disk();
        let (a, b, c) = ("content/en/lessons/a.md", "content/en/lessons/b.md", "content/en/lessons/c.md");
        fs::write(disk.path(a), "three").expect("written");
        fs::write(disk.path(c), "new").expect("written");
        fs::remove_file(disk.path(b)).expect("deleted");
        assert_eq!(disk.again(&[a, b, c]), named(&[a, b, c]));
        assert_eq!(disk.again(&[a, b, c]), named(&[]), "and nothing is new afterwards");
    }

    #[test]
    fn a_rename_in_case_only_is_one_file_gone_and_one_new() {
        let mut disk = disk();
        let (small, large) = ("content/en/lessons/a.md", "content/en/lessons/A.md");
        fs::rename(disk.path(small), disk.path(large)).expect("renamed");
        let changed = disk.again(&[small, large]);
        // Where both names are one file, the old name is still there, and a whole reading has to tell.
        assert!(changed == named(&[large, small]) || changed.is_none(), "{changed:?}");
    }

    #[test]
    fn hidden_files_and_files_elsewhere_are_nothing() {
        let mut disk = disk();
        fs::write(disk.path("content/en/lessons/.a.md.swp"), "x").expect("written");
        fs::write(disk.path("README.md"), "x").expect("written");
        assert_eq!(disk.again(&["content/en/lessons/.a.md.swp", "content/.git/x.md", "README.md"]), named(&[]));
    }

    #[test]
    fn folders_and_what_the_program_brings_itself_need_a_whole_reading() {
        let mut disk = disk();
        assert_eq!(disk.again(&["content/en/lessons"]), None);
        fs::remove_dir_all(disk.path("content/en/lessons")).expect("deleted");
        assert_eq!(disk.again(&["content/en/lessons"]), None);
        assert_eq!(disk.again(&["content/en/lessons/a.md"]), None);
        let embedded = "themes/park/assets/park.css";
        assert_eq!(disk.again(&[embedded]), None, "a file of the site's own may have been deleted from over it");
    }

    #[cfg(unix)]
    #[test]
    fn links_need_a_whole_reading() {
        let mut disk = disk();
        std::os::unix::fs::symlink(disk.path("content/en/lessons"), disk.path("content/en/linked")).expect("linked");
        assert_eq!(disk.again(&["content/en/linked"]), None);
        assert_eq!(disk.again(&["content/en/linked/a.md"]), None);
    }

    #[test]
    fn a_file_with_a_problem_needs_a_whole_reading_that_says_so() {
        let mut disk = disk();
        fs::write(disk.path("content/en/lessons/a.md"), [0xff, 0xfe]).expect("written");
        assert_eq!(disk.again(&["content/en/lessons/a.md"]), None);
        assert_eq!(disk.tree.text("content/en/lessons/a.md"), Some("one"), "nothing was changed");
    }
}
