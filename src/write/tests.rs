//! What a write leaves on disk: tried on real folders.

use super::*;
use crate::memo::Key;
use crate::output::Deferred;
use crate::source::{Body, SourceFile, SourcePath};
use std::os::unix::fs::symlink;
use std::sync::Arc;
use std::time::SystemTime;
use tempfile::TempDir;

/// A site in a temporary folder; it is written into `public`.
struct Site(TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(tempfile::tempdir().expect("a temporary folder"));
        fs::create_dir(site.path("content")).expect("content");
        site
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().expect("a parent")).expect("folder");
        fs::write(self.path(path), text).expect("file");
    }

    fn write(&self, files: &[(&str, &str)]) -> Noted<Written> {
        self.write_tree(&tree(files))
    }

    fn write_tree(&self, tree: &OutputTree) -> Noted<Written> {
        write(tree, self.0.path(), &self.path("public"))
    }

    /// What is in `public` besides the manifest, as `path=content`.
    fn files(&self) -> Vec<String> {
        let mut files: Vec<String> = walkdir::WalkDir::new(self.path("public"))
            .into_iter()
            .flatten()
            .filter(|entry| !entry.file_type().is_dir() && entry.file_name() != manifest::NAME)
            .map(|entry| {
                let path = entry.path().strip_prefix(self.path("public")).expect("below").to_owned();
                format!("{}={}", path.display(), fs::read_to_string(entry.path()).unwrap_or_default())
            })
            .collect();
        files.sort();
        files
    }

    fn modified(&self, path: &str) -> SystemTime {
        fs::metadata(self.path(path)).and_then(|meta| meta.modified()).expect("a time")
    }
}

fn tree(files: &[(&str, &str)]) -> OutputTree {
    let output = |text: &str| Output::Bytes(text.as_bytes().into());
    OutputTree {
        files: files.iter().map(|(path, text)| (OutputPath::new(*path), output(text))).collect(),
        ..OutputTree::default()
    }
}

/// The messages of a write that failed, without any change to what was there.
fn refused(site: &Site, files: &[(&str, &str)]) -> String {
    let before = site.files();
    let noted = site.write(files);
    assert_eq!(site.files(), before);
    assert!(!site.path("public/.park-tmp").exists());
    noted.notes.iter().map(|note| note.message.as_str()).collect::<Vec<_>>().join("; ")
}

#[test]
fn a_tree_is_written_into_a_new_folder() {
    let site = Site::new();
    let noted = site.write(&[("index.html", "home"), ("bn/পাঠ/index.html", "পাঠ")]);
    assert_eq!(noted.notes, []);
    assert_eq!(noted.value, Written { changed: 2, unchanged: 0, removed: 0, bytes: 13 });
    assert_eq!(site.files(), ["bn/পাঠ/index.html=পাঠ", "index.html=home"]);
}

#[test]
fn a_second_run_touches_nothing() {
    let site = Site::new();
    let files = [("index.html", "home"), ("en/index.html", "en")];
    site.write(&files);
    let places = ["public/index.html", "public/en/index.html", "public/.park-manifest", "public/en"];
    let before = places.map(|place| site.modified(place));
    let noted = site.write(&files);
    assert_eq!(noted.value, Written { changed: 0, unchanged: 2, removed: 0, bytes: 6 });
    assert_eq!(places.map(|place| site.modified(place)), before);
}

#[test]
fn only_what_changed_is_replaced() {
    let site = Site::new();
    site.write(&[("a", "one"), ("b", "one")]);
    let before = site.modified("public/b");
    let noted = site.write(&[("a", "two"), ("b", "one")]);
    assert_eq!((noted.value.changed, noted.value.unchanged), (1, 1));
    assert_eq!(site.files(), ["a=two", "b=one"]);
    assert_eq!(site.modified("public/b"), before);
}

#[test]
fn only_own_files_are_removed_and_folders_when_they_are_empty() {
    let site = Site::new();
    site.write(&[("index.html", "home"), ("old/page/index.html", "old"), ("kept/index.html", "k")]);
    site.put("public/kept/by-hand.txt", "mine");
    site.put("public/CNAME", "mine");
    let noted = site.write(&[("index.html", "home")]);
    assert_eq!(noted.notes, []);
    assert_eq!(noted.value.removed, 2);
    assert_eq!(site.files(), ["CNAME=mine", "index.html=home", "kept/by-hand.txt=mine"]);
    assert!(!site.path("public/old").exists());
}

#[test]
fn a_manifest_cannot_lead_out_of_the_folder() {
    let site = Site::new();
    site.write(&[("index.html", "home")]);
    site.put("content/precious.md", "mine");
    site.put(
        "public/.park-manifest",
        "../content/precious.md\n/etc/park-test\na/../../content/precious.md\nindex.html\n",
    );
    assert_eq!(site.write(&[("index.html", "home")]).value.removed, 0);
    assert!(site.path("content/precious.md").exists());
}

#[test]
fn a_file_becomes_a_folder_and_a_folder_a_file() {
    let site = Site::new();
    site.write(&[("a", "file"), ("b/c/index.html", "page")]);
    let noted = site.write(&[("a/index.html", "page"), ("b", "file")]);
    assert_eq!(noted.notes, []);
    assert_eq!(site.files(), ["a/index.html=page", "b=file"]);
}

#[test]
fn a_change_of_case_or_normalisation_is_a_rename() {
    let site = Site::new();
    site.write(&[("Straße/Index.html", "one"), ("e\u{301}.html", "one")]);
    let noted = site.write(&[("straße/index.html", "two"), ("\u{e9}.html", "two")]);
    assert_eq!(noted.notes, []);
    assert_eq!(site.files(), ["straße/index.html=two", "\u{e9}.html=two"]);
}

#[test]
fn folders_that_must_not_be_written_into_are_refused() {
    let site = Site::new();
    site.put("mine/letter.txt", "dear");
    site.put("file", "text");
    site.put("sub/content/x.md", "");
    symlink(site.path("content"), site.path("alias")).expect("a link");
    fs::create_dir(site.path("hidden")).expect("folder");
    fs::create_dir(site.path("hidden/.git")).expect("folder");
    let refused = |site_folder: &str, out: &str| {
        refusal(&site.path(site_folder), &site.path(out))
            .map(|note| note.message.rsplit("` ").next().map(str::to_owned))
    };
    for (site_folder, out, words) in [
        ("", "", "contains the site itself"),
        ("", ".", "contains the site itself"),
        ("", "..", "contains the site itself"),
        ("", "content/..", "contains the site itself"),
        ("sub", "", "contains the site itself"),
        ("", "mine", "has files in it that `park` did not make"),
        ("", "file", "is a file"),
    ] {
        let found = refusal(&site.path(site_folder), &site.path(out)).map(|note| note.message).unwrap_or_default();
        assert!(found.ends_with(words), "{site_folder} → {out}: {found}");
    }
    for out in ["content", "content/new", "themes", "themes/park/new", "locales", "alias", "alias/deep/er"] {
        let found = refusal(&site.path(""), &site.path(out)).map(|note| note.message).unwrap_or_default();
        assert!(found.contains("which the site is made from"), "{out}: {found}");
    }
    for out in ["public", "new/deep", "hidden", "contents"] {
        assert_eq!(refused("", out), None, "{out}");
    }
}

#[test]
fn what_stands_in_the_way_is_named_and_nothing_is_touched() {
    let site = Site::new();
    site.write(&[("index.html", "home")]);
    site.put("public/mine", "by hand");
    site.put("public/folder/by-hand.txt", "by hand");
    site.put("outside/x", "outside");
    symlink(site.path("outside"), site.path("public/link")).expect("a link");
    for (path, words) in [
        ("mine/index.html", "`mine` would have to be a folder, and it is a file"),
        ("mine", "a file that `park` did not make is there"),
        ("folder", "a folder with this name is in the way"),
        ("link/x", "`link` is a symbolic link, and links are not followed"),
        ("../escape", "it would lie outside of the output folder"),
        ("/etc/escape", "it would lie outside of the output folder"),
        ("a\\..\\b", "it would lie outside of the output folder"),
        (".park-manifest", "it would lie outside of the output folder"),
    ] {
        let found = refused(&site, &[("index.html", "changed"), (path, "x")]);
        assert!(found.ends_with(words), "{path}: {found}");
    }
    assert_eq!(fs::read_to_string(site.path("outside/x")).expect("still there"), "outside");
}

#[test]
fn stale_files_are_not_removed_through_a_link() {
    let site = Site::new();
    site.write(&[("a/x", "old"), ("index.html", "home")]);
    fs::remove_dir_all(site.path("public/a")).expect("removed");
    site.put("outside/x", "precious");
    symlink(site.path("outside"), site.path("public/a")).expect("a link");
    assert!(refused(&site, &[("index.html", "home")]).contains("symbolic link"));
    assert!(site.path("outside/x").exists());
}

#[test]
fn a_link_in_place_of_an_own_file_is_replaced_and_its_target_left_alone() {
    let site = Site::new();
    site.write(&[("index.html", "home")]);
    site.put("outside.html", "home");
    fs::remove_file(site.path("public/index.html")).expect("removed");
    symlink(site.path("outside.html"), site.path("public/index.html")).expect("a link");
    assert_eq!(site.write(&[("index.html", "home")]).value.changed, 1);
    assert!(!site.path("public/index.html").is_symlink());
    assert!(site.path("outside.html").exists());
}

#[test]
fn a_name_too_long_for_the_disk_is_explained_and_nothing_is_touched() {
    let site = Site::new();
    site.write(&[("index.html", "home")]);
    let long = "ক".repeat(100);
    let noted = site.write(&[("index.html", "changed"), (&long, "x")]);
    assert!(noted.notes[0].message.ends_with("its path is too long for this disk"), "{:?}", noted.notes);
    assert_eq!(site.files(), ["index.html=home"]);
}

#[test]
fn a_pack_that_cannot_be_made_leaves_the_site_as_it_was() {
    let site = Site::new();
    site.write(&[("index.html", "home")]);
    let mut tree = tree(&[("index.html", "changed")]);
    let broken = Deferred::new(Key(1), || Err("no font has the letter `ꯀ`".to_owned()));
    tree.files.insert(OutputPath::new("pack.pdf"), Output::Deferred(Arc::new(broken)));
    let noted = site.write_tree(&tree);
    assert_eq!(noted.notes[0].message, "`pack.pdf` cannot be written: no font has the letter `ꯀ`");
    assert_eq!(site.files(), ["index.html=home"]);
}

#[test]
fn packs_texts_and_large_files_are_written() {
    let site = Site::new();
    site.put("content/media/film.webm", &"film".repeat(50_000));
    let film = SourceFile {
        path: SourcePath::new("content/media/film.webm"),
        key: Key(2),
        body: Body::Disk { file: site.path("content/media/film.webm"), size: 200_000, head: Arc::new([]) },
    };
    let mut tree = tree(&[]);
    tree.files.insert(OutputPath::new("film.webm"), Output::Source(film));
    tree.files.insert(OutputPath::new("a.svg"), Output::Source(SourceFile::text("content/a.svg", "<svg/>")));
    let pack = Deferred::new(Key(1), || Ok(b"%PDF".to_vec()));
    tree.files.insert(OutputPath::new("pack.pdf"), Output::Deferred(Arc::new(pack)));
    assert_eq!(site.write_tree(&tree).value, Written { changed: 3, unchanged: 0, removed: 0, bytes: 200_010 });
    assert_eq!(site.write_tree(&tree).value.unchanged, 3);
    site.put("public/film.webm", &"fool".repeat(50_000));
    assert_eq!(site.write_tree(&tree).value.changed, 1);
}

#[test]
fn leftovers_of_a_killed_run_are_ours() {
    let site = Site::new();
    site.write(&[("index.html", "home")]);
    site.put("public/.park-tmp/17", "half a fi");
    assert_eq!(site.write(&[("index.html", "home")]).value.unchanged, 1);
    assert!(!site.path("public/.park-tmp").exists());
}
