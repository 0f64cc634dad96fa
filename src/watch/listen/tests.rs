//! On a real disk, told by the system and by looking. No test waits for a time: each waits for what must come.

use super::*;
use std::collections::BTreeSet;
use std::fs;

const MODES: [Mode; 2] = [Mode::Native, Mode::Poll(Duration::from_millis(20))];

/// A site and a thread that watches it.
struct Watched {
    folder: tempfile::TempDir,
    heard: Receiver<Changes>,
}

impl Watched {
    fn start(mode: Mode) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("content/en/lessons")).expect("made");
        fs::write(folder.path().join("content/en/a.md"), "one").expect("written");
        Self::over(folder, mode)
    }

    fn over(folder: tempfile::TempDir, mode: Mode) -> Self {
        let mut watcher = Watcher::start(folder.path(), mode);
        let (tell, heard) = channel();
        std::thread::spawn(move || while tell.send(watcher.wait()).is_ok() {});
        Self { folder, heard }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("written");
    }

    /// Waits until all these were told of, or that something is unknown; says in how many batches.
    fn hears(&self, names: &[&str]) -> usize {
        let mut left: BTreeSet<PathBuf> = names.iter().map(PathBuf::from).collect();
        let mut batches = 0;
        while !left.is_empty() {
            let changes = self.heard.recv_timeout(Duration::from_secs(30));
            batches += 1;
            match changes.unwrap_or_else(|_| panic!("never heard of {left:?}")) {
                Changes::Files(files) => left.retain(|file| !files.iter().any(|told| file.starts_with(told))),
                Changes::Unknown => left.clear(),
            }
        }
        batches
    }
}

#[test]
fn a_file_that_is_written_made_deleted_or_renamed_is_heard_of() {
    for mode in MODES {
        let site = Watched::start(mode);
        site.write("content/en/a.md", "two");
        site.hears(&["content/en/a.md"]);
        site.write("content/en/b.md", "new");
        site.hears(&["content/en/b.md"]);
        fs::remove_file(site.path("content/en/b.md")).expect("deleted");
        site.hears(&["content/en/b.md"]);
        fs::rename(site.path("content/en/a.md"), site.path("content/en/A.md")).expect("renamed");
        site.hears(&["content/en/a.md", "content/en/A.md"]);
    }
}

#[test]
fn a_file_that_is_saved_by_renaming_is_heard_of_each_time() {
    for mode in MODES {
        let site = Watched::start(mode);
        for text in ["second", "third", "fourth, the system must not have lost the file"] {
            site.write("content/en/.a.md.new", text);
            fs::rename(site.path("content/en/.a.md.new"), site.path("content/en/a.md")).expect("renamed");
            site.hears(&["content/en/a.md"]);
        }
    }
}

#[test]
fn a_folder_that_comes_from_elsewhere_is_watched_from_then_on() {
    for mode in MODES {
        let site = Watched::start(mode);
        let elsewhere = tempfile::tempdir_in(site.folder.path()).expect("a folder");
        fs::create_dir_all(elsewhere.path().join("unit/deep")).expect("made");
        fs::write(elsewhere.path().join("unit/deep/c.md"), "one").expect("written");
        fs::rename(elsewhere.path().join("unit"), site.path("content/en/unit")).expect("moved in");
        site.hears(&["content/en/unit/deep/c.md"]);
        site.write("content/en/unit/deep/c.md", "two, longer");
        site.hears(&["content/en/unit/deep/c.md"]);
        fs::rename(site.path("content/en/unit"), elsewhere.path().join("unit")).expect("moved out");
        site.hears(&["content/en/unit/deep/c.md"]);
        fs::rename(elsewhere.path().join("unit"), site.path("content/en/unit")).expect("moved in again");
        site.hears(&["content/en/unit/deep/c.md"]);
        site.write("content/en/unit/deep/c.md", "three, longer still");
        site.hears(&["content/en/unit/deep/c.md"]);
    }
}

#[test]
fn a_watched_folder_that_is_deleted_and_made_again_is_watched_again() {
    for mode in MODES {
        let site = Watched::start(mode);
        for round in ["one", "two", "three"] {
            fs::remove_dir_all(site.path("content")).expect("deleted");
            site.hears(&["content/en/a.md"]);
            fs::create_dir_all(site.path("content/en")).expect("made");
            site.write("content/en/a.md", round);
            site.hears(&["content/en/a.md"]);
            site.write("content/en/a.md", &format!("{round}, and more"));
            site.hears(&["content/en/a.md"]);
        }
    }
}

#[test]
fn a_whole_site_that_is_exchanged_is_watched_again() {
    for mode in MODES {
        let parent = tempfile::tempdir().expect("a folder");
        let place = parent.path().join("site");
        fs::create_dir_all(place.join("content/en")).expect("made");
        let mut watcher = Watcher::start(&place, mode);
        let (tell, heard) = channel();
        std::thread::spawn(move || while tell.send(watcher.wait()).is_ok() {});
        let site = Watched { folder: parent, heard };
        fs::rename(&place, site.path("old")).expect("moved away");
        fs::create_dir_all(place.join("content/en")).expect("made");
        site.write("site/content/en/new.md", "one");
        site.hears(&["content/en/new.md"]);
        site.write("site/content/en/new.md", "two, longer");
        site.hears(&["content/en/new.md"]);
    }
}

#[test]
fn a_folder_that_was_not_there_is_watched_when_it_comes() {
    for mode in MODES {
        let site = Watched::start(mode);
        fs::create_dir_all(site.path("themes/mine/assets")).expect("made");
        site.write("themes/mine/assets/site.css", "a{}");
        site.hears(&["themes/mine/assets/site.css"]);
        site.write("themes/mine/assets/site.css", "a{color:red}");
        site.hears(&["themes/mine/assets/site.css"]);
    }
}

#[cfg(unix)]
#[test]
fn what_links_lead_to_is_watched_too() {
    for mode in MODES {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("content/en")).expect("made");
        fs::create_dir_all(folder.path().join("shared/parts")).expect("made");
        fs::write(folder.path().join("shared/safety.md"), "one").expect("written");
        fs::write(folder.path().join("shared/parts/b.md"), "one").expect("written");
        let link = std::os::unix::fs::symlink::<PathBuf, PathBuf>;
        link(folder.path().join("shared/safety.md"), folder.path().join("content/en/safety.md")).expect("linked");
        link(folder.path().join("shared/parts"), folder.path().join("content/en/parts")).expect("linked");
        let site = Watched::over(folder, mode);
        site.write("shared/safety.md", "two, longer");
        site.hears(&["content/en/safety.md"]);
        site.write("shared/parts/b.md", "two, longer");
        site.hears(&["content/en/parts/b.md"]);
    }
}

/// What is written beside the sources must not be taken for one of them, or a build would lead to the next.
#[test]
fn the_output_folder_inside_of_the_site_is_not_heard_of() {
    for mode in MODES {
        let site = Watched::start(mode);
        fs::create_dir_all(site.path("public/en")).expect("made");
        site.write("public/en/index.html", "built");
        site.write("content/en/a.md", "a change to wait for");
        let changes = site.heard.recv_timeout(Duration::from_secs(30)).expect("heard of");
        assert_eq!(changes, Changes::Files(BTreeSet::from([PathBuf::from("content/en/a.md")])));
    }
}

/// A checkout holds Git's lock until its last file is there, however long it takes between two of them.
#[test]
fn a_checkout_of_very_many_files_is_one_batch() {
    let site = Watched::start(Mode::Native);
    fs::create_dir(site.path(".git")).expect("made");
    let site = Watched::over(site.folder, Mode::Native);
    site.write(".git/index.lock", "");
    let names: Vec<String> = (0..3000).map(|number| format!("content/en/lessons/{number}.md")).collect();
    for name in &names {
        site.write(name, "a lesson");
    }
    fs::remove_file(site.path(".git/index.lock")).expect("deleted");
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    // One, but for a machine that stands still in between.
    let batches = site.hears(&names);
    assert!(batches <= 3, "{batches} batches for 3000 files");
}

#[test]
fn a_clone_is_known_by_its_lock_also_in_a_further_working_tree() {
    let folder = tempfile::tempdir().expect("a folder");
    let (clone, tree) = (folder.path().join("clone"), folder.path().join("tree"));
    fs::create_dir_all(clone.join(".git/worktrees/tree")).expect("made");
    fs::create_dir_all(tree.join("site/content")).expect("made");
    assert_eq!(source::git_lock(&clone.join("deep/site")), Some(clone.join(".git/index.lock")));
    let own = clone.join(".git/worktrees/tree");
    fs::write(tree.join(".git"), format!("gitdir: {}\n", own.display())).expect("written");
    assert_eq!(source::git_lock(&tree.join("site")), Some(own.join("index.lock")));
}

#[test]
fn a_system_that_refuses_is_explained_with_the_way_out() {
    let folders = explain(&notify::Error::new(notify::ErrorKind::MaxFilesWatch), 1_000_000);
    assert!(folders.hint.as_deref().is_some_and(|hint| hint.contains("sysctl fs.inotify.max_user_watches=4194304")));
    let io = notify::Error::io(std::io::Error::from_raw_os_error(24));
    assert!(explain(&io, 1).hint.as_deref().is_some_and(|hint| hint.contains("fs.inotify.max_user_instances")));
}
