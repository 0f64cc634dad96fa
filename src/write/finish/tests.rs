//! Lists and copies follow the files that they are made of.

use super::*;
use crate::output::Output;
use crate::output::hosting::{Finish, Kept};
use std::sync::Arc;

fn tree(compress: Compress, files: &[(&str, &str)]) -> OutputTree {
    let output = |text: &str| Output::Bytes(Arc::from(text.as_bytes()));
    let files = files.iter().map(|(path, text)| (OutputPath::new(*path), output(text))).collect();
    OutputTree { files, finish: Finish { compress, kept: Vec::new() }, ..OutputTree::default() }
}

fn build(tree: &OutputTree, out: &Path) -> Finished {
    let written = super::super::write(tree, Path::new("/nowhere"), out);
    assert!(written.notes.is_empty(), "{:?}", written.notes);
    let finished = finish(tree, out);
    assert!(finished.notes.is_empty(), "{:?}", finished.notes);
    finished.value
}

fn names(out: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(out).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| !name.starts_with(".park-manifest"));
    names.sort();
    names
}

#[test]
fn only_what_changed_is_compressed_again() {
    let out = tempfile::tempdir().unwrap();
    let (long, longer) = ("a long page ".repeat(200), "a longer page ".repeat(200));
    let first = tree(Compress::Yes, &[("a.html", &long), ("b.html", &long), ("c.html", "short"), ("d.png", &long)]);
    assert_eq!(build(&first, out.path()).compressed, 2);
    assert_eq!(build(&first, out.path()), Finished { compressed: 0, unchanged: 2, bytes: 0 });
    let before = fs::read(out.path().join("a.html.gz")).unwrap();
    let second = tree(Compress::Yes, &[("a.html", &longer), ("b.html", &long)]);
    let finished = build(&second, out.path());
    assert_eq!((finished.compressed, finished.unchanged), (1, 1));
    assert_ne!(fs::read(out.path().join("a.html.gz")).unwrap(), before);
    // A copy that somebody took away comes back.
    fs::remove_file(out.path().join("b.html.br")).unwrap();
    assert_eq!(build(&second, out.path()).compressed, 1);
}

#[test]
fn copies_go_with_their_files_and_with_the_wish_for_them() {
    let out = tempfile::tempdir().unwrap();
    let long = "a long page ".repeat(200);
    build(&tree(Compress::Yes, &[("a.html", &long), ("f/b.html", &long)]), out.path());
    build(&tree(Compress::Yes, &[("a.html", &long)]), out.path());
    assert_eq!(names(out.path()), [".park-finished", "a.html", "a.html.br", "a.html.gz"]);
    build(&tree(Compress::No, &[("a.html", &long)]), out.path());
    assert_eq!(names(out.path()), ["a.html"]);
}

#[test]
fn a_file_of_somebody_else_is_not_replaced() {
    let out = tempfile::tempdir().unwrap();
    let site = tree(Compress::Yes, &[("a.html", &"a long page ".repeat(200))]);
    super::super::write(&site, Path::new("/nowhere"), out.path());
    fs::write(out.path().join("a.html.gz"), "mine").unwrap();
    let notes = finish(&site, out.path()).notes;
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert_eq!(fs::read_to_string(out.path().join("a.html.gz")).unwrap(), "mine");
}

#[test]
fn a_list_has_the_sizes_of_what_was_written() {
    let out = tempfile::tempdir().unwrap();
    let page = "<img src=\"../a.png\" alt=\"\">";
    let mut site = tree(Compress::No, &[("en/index.html", page), ("a.png", "12345")]);
    site.finish.kept.push(Kept {
        list: OutputPath::new("en/offline.json"),
        entry: "courses/c".to_owned(),
        language: "en".to_owned(),
        title: "C".to_owned(),
        pages: vec![OutputPath::new("en/index.html")],
        helpful: Vec::new(),
    });
    build(&site, out.path());
    let read = || fs::read_to_string(out.path().join("en/offline.json")).unwrap();
    let list: serde_json::Value = serde_json::from_str(&read()).unwrap();
    assert_eq!(list["files"], serde_json::json!(["en/", "a.png"]));
    assert_eq!(list["bytes"], page.len() + 5);
    site.finish.kept.clear();
    build(&site, out.path());
    assert!(!out.path().join("en/offline.json").exists());
}
