//! Which packs settings, front matter and people ask for.

use crate::build::{Builder, Choice, Options, Packs};
use crate::config::Format;
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::Tag;
use crate::output::Output;
use crate::output::order::Order;
use crate::output::packs::Asked;
use crate::output::pictures::InMemory;
use crate::site::{EntryKey, Site};
use crate::source::SourceTree;
use std::sync::Arc;

const LESSON: &str = "+++\ntitle = \"One\"\n+++\n> [!exercise] Find\n> Look.\n";
const COURSE: &str = "+++\ntitle = \"C\"\n[[parts]]\nlessons = [\"lessons/one\"]\n+++\n";
const LOGO: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 1h7v7z'/></svg>";

/// The files of packs and what is said, for settings and front matter of a course with one lesson.
fn check(settings: &str, front: &str, expected: &[&str], complaints: &[&str]) {
    let settings = format!("base_url = \"https://a.org/\"\n{settings}\n[languages.en]\n[languages.ar]\n");
    let course = COURSE.replacen("+++\n", &format!("+++\n{front}\n"), 1);
    let files = [
        ("content/site.toml", settings.as_str()),
        ("content/en/lessons/one.md", LESSON),
        ("content/ar/lessons/one.md", LESSON),
        ("content/en/courses/c.md", &course),
        ("content/media/museum.svg", LOGO),
    ];
    let tree = SourceTree::in_memory_with_defaults(files);
    let options = Options { packs: Packs::OnDemand, ..Options::default() };
    let built = Builder::default().build(&tree, &options);
    let packs = built.value.files.keys().filter(|path| path.ends_with(".pdf") || path.ends_with(".epub"));
    let paths: Vec<&str> = packs.map(|path| path.rsplit('/').next().unwrap_or(path)).collect();
    assert_eq!(paths, expected, "{settings}{front}");
    let errors = built.notes.iter().filter(|note| note.severity == Severity::Error || note.code == "pack-empty");
    let said: Vec<&str> = errors.map(|note| note.message.as_str()).collect();
    assert_eq!(said.len(), complaints.len(), "{said:#?}");
    for (said, complaint) in said.iter().zip(complaints) {
        assert!(said.contains(complaint), "{said} lacks {complaint}");
    }
}

#[test]
fn a_course_has_its_text_for_learners_in_each_form() {
    check("", "", &["c-en.epub", "c-en.pdf"], &[]);
    check("[packs]\nformats = []", "", &[], &[]);
}

#[test]
fn settings_and_front_matter_ask_for_other_readers() {
    let names = ["c-en-facilitator.pdf", "c-en-handout.pdf", "c-en.epub", "c-en.pdf"];
    check("[packs]\ncourses = [\"learner\", \"facilitator\"]", "packs = [\"handout\"]", &names, &[]);
    check("[print]\npaper = \"letter\"", "", &["c-en.epub", "c-en.pdf"], &[]);
}

#[test]
fn a_pack_of_entries_says_in_its_name_what_is_not_usual() {
    let pack = "[packs]\nformats = []\n[[pack]]\nname = \"x\"\nentries = [\"courses/c\"]\nformats = [\"pdf\"]\n";
    let brand =
        "paper = \"a5-booklet\"\nbrand = \"museum\"\n[brands.museum]\nname = \"Museum\"\nlogo = \"media/museum.svg\"";
    check(&format!("{pack}{brand}"), "", &["c-en-a5-booklet-museum.pdf"], &[]);
    let both = "readers = [\"bilingual\"]\nlanguages = [\"en\"]\nbeside = \"ar\"";
    check(&format!("{pack}{both}"), "", &["c-en-ar-bilingual.pdf"], &[]);
}

#[test]
fn what_cannot_be_meant_is_said_and_the_rest_is_made() {
    let pack = "[packs]\nformats = [\"epub\"]\n[[pack]]\nname = \"x\"\n";
    let rest = ["c-en.epub"];
    let wrong = |more: &str, complaint: &str| check(&format!("{pack}{more}"), "", &rest, &[complaint]);
    wrong("entries = [\"courses/d\"]\nformats = [\"pdf\"]", "no entry `courses/d`");
    wrong("entries = [\"courses/c\"]\nformats = [\"zip\"]", "`zip` is a form of the whole site");
    wrong("formats = [\"pdf\"]", "`pdf` is a form of entries");
    wrong("entries = [\"courses/c\"]\nformats = [\"pdf\"]\nlanguages = [\"fr\"]", "`fr` is not a language");
    wrong("entries = [\"courses/c\"]\nformats = [\"pdf\"]\nreaders = [\"bilingual\"]", "needs a second language");
    wrong("entries = [\"lessons/one\"]\nformats = [\"pdf\"]\nreaders = [\"certificate\"]", "no pack of a lesson");
    wrong("entries = [\"courses/c\"]\nformats = [\"pdf\"]\nbrand = \"museum\"", "no partner `museum`");
    let brand = |more: &str, complaint: &str| {
        check(&format!("[packs]\nformats = []\n[brands.m]\n{more}"), "", &[], &[complaint])
    };
    brand("name = \"\"", "has no name");
    brand("name = \"M\"\nlogo = \"media/musem.svg\"", "`media/musem.svg` is no picture");
    brand("name = \"M\"\nnames = { fr = \"M\" }", "`fr` is not a language");
}

#[test]
fn an_empty_pack_is_a_mistake_only_where_somebody_asked_for_it() {
    check("[packs]\ncourses = [\"checklists\"]\nformats = [\"pdf\"]", "", &[], &[]);
    check("[packs]\nformats = []", "packs = [\"checklists\"]", &[], &["it has no checklists"]);
    let empty = "+++\ntitle = \"Nothing\"\n+++\n";
    let tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", "[languages.en]\n"),
        ("content/en/courses/c.md", empty),
    ]);
    let built = Builder::default().build(&tree, &Options::default());
    let note = built.notes.iter().find(|note| note.code == "pack-empty").expect("it is said");
    assert_eq!(note.span.as_ref().map(|span| &*span.file), Some("content/en/courses/c.md"));
    assert!(note.message.contains("no lessons and no text"), "{}", note.message);
    assert!(built.value.files.keys().all(|path| !path.ends_with(".pdf")));
}

#[test]
fn a_bilingual_pack_of_what_is_written_in_one_language_only_is_not_made() {
    let pack =
        "name = \"x\"\nentries = [\"courses/c\"]\nformats = [\"pdf\"]\nreaders = [\"bilingual\"]\nbeside = \"ar\"";
    let settings = format!("[packs]\nformats = []\n[[pack]]\n{pack}\n[languages.en]\n[languages.ar]\n");
    let tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", settings.as_str()),
        ("content/en/lessons/one.md", LESSON),
        ("content/en/courses/c.md", COURSE),
    ]);
    let built = Builder::default().build(&tree, &Options::default());
    let note = built.notes.iter().find(|note| note.code == "pack-empty").expect("it is said");
    assert!(note.message.contains("in the language that stands beside"), "{}", note.message);
    assert!(built.value.files.keys().all(|path| !path.ends_with(".pdf")));
}

#[test]
fn an_unchanged_pack_is_taken_from_the_cache_and_a_changed_one_made_anew() {
    let tree = |word: &str| {
        let lesson = LESSON.replace("Look", word);
        let files = [
            ("content/site.toml", "[packs]\nformats = [\"pdf\"]\n[languages.en]\n"),
            ("content/en/lessons/one.md", lesson.as_str()),
            ("content/en/courses/c.md", COURSE),
        ];
        SourceTree::in_memory_with_defaults(files)
    };
    let cache = Arc::new(InMemory::default());
    let pdf = |tree: &SourceTree| {
        let built = Builder::with_cache(cache.clone()).build(tree, &Options::default()).value;
        let (_, output) = built.files.iter().find(|(path, _)| path.ends_with("c-en.pdf")).expect("it is made");
        match output {
            Output::Bytes(bytes) => bytes.clone(),
            Output::Source(_) | Output::Deferred(_) => panic!("packs are bytes"),
        }
    };
    let first = pdf(&tree("Look"));
    assert_eq!(first, pdf(&tree("Look")));
    let second = pdf(&tree("Search"));
    assert_ne!(first, second);
    assert_eq!(second, pdf(&tree("Search")));
    assert_eq!(first, pdf(&tree("Look")));
}

#[test]
fn a_pack_that_is_asked_for_is_refused_for_what_is_wrong_in_it_and_for_nothing_else() {
    let broken = LESSON.to_owned() + "\n![A picture](gone.png)\n";
    let tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", "[languages.en]\n"),
        ("content/en/lessons/one.md", LESSON),
        ("content/en/lessons/two.md", &broken),
    ]);
    let made = |lesson: &str| {
        let mut choose = |site: &Site, _: &mut Vec<Diagnostic>| {
            let order = Order::learner(site, &EntryKey::new(lesson), &Tag::new("en"));
            let asked = Asked { format: Format::Pdf, order, place: None, name: None };
            Choice { asked: vec![asked], whole: Vec::new() }
        };
        let packed = Builder::default().pack(&tree, &Options::default(), &mut choose);
        (packed.value.files.len(), packed.notes.iter().map(|note| note.code).collect::<Vec<_>>())
    };
    assert_eq!(made("lessons/one"), (1, vec![]));
    assert_eq!(made("lessons/two"), (0, vec!["missing-image"]));
}

#[test]
fn a_theme_that_cannot_be_read_is_named_by_who_asks_for_a_pack() {
    let files = [
        ("content/site.toml", "[languages.en]\n"),
        ("content/en/lessons/one.md", LESSON),
        ("themes/park/theme.toml", "extends = \n"),
    ];
    let mut choose = |site: &Site, _: &mut Vec<Diagnostic>| {
        let order = Order::learner(site, &EntryKey::new("lessons/one"), &Tag::new("en"));
        let asked = Asked { format: Format::Pdf, order, place: None, name: None };
        Choice { asked: vec![asked], whole: Vec::new() }
    };
    let tree = SourceTree::in_memory_with_defaults(files);
    let packed = Builder::default().pack(&tree, &Options::default(), &mut choose);
    assert!(packed.value.files.is_empty());
    let codes: Vec<&str> = packed.notes.iter().map(|note| note.code).collect();
    assert_eq!(codes.iter().filter(|code| **code == "bad-theme-settings").count(), 1, "{codes:?}");
}

#[test]
fn a_book_printed_first_leaves_the_pages_their_templates() {
    let tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", "base_url = \"https://a.org/\"\n[languages.en]\n"),
        ("content/en/lessons/one.md", LESSON),
        ("content/en/courses/c.md", COURSE),
    ]);
    let options = Options { packs: Packs::OnDemand, ..Options::default() };
    let mut builder = Builder::default();
    let mut choose = |site: &Site, _: &mut Vec<Diagnostic>| {
        let order = Order::learner(site, &EntryKey::new("courses/c"), &Tag::new("en"));
        let asked = Asked { format: Format::Pdf, order, place: None, name: None };
        Choice { asked: vec![asked], whole: Vec::new() }
    };
    assert_eq!(builder.pack(&tree, &options, &mut choose).value.files.len(), 1);
    let (after, clean) = (builder.build(&tree, &options), Builder::default().build(&tree, &options));
    assert_eq!(after.notes, clean.notes);
    let page = clean.value.text("en/lessons/one/index.html");
    assert!(page.is_some());
    assert_eq!(after.value.text("en/lessons/one/index.html"), page);
}
