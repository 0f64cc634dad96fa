//! Pictures and films from their files to the page: copies, credits, captions, editions in other languages.

use super::super::{Builder, Options, Packs};
use crate::output::{Output, OutputTree};
use crate::source::{SourceFile, SourceTree};

const HOME: (&str, &str) = ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\n");
const SVG: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'/>";

fn tree(files: &[(&str, &str)]) -> SourceTree {
    let settings = ("content/site.toml", "[languages.en]\n[languages.bn]\n");
    SourceTree::in_memory_with_defaults([settings, HOME].into_iter().chain(files.iter().copied()))
}

fn build(tree: &SourceTree) -> (OutputTree, Vec<String>) {
    let built = Builder::default().build(tree, &Options { packs: Packs::Never, ..Options::default() });
    let note = |note: &crate::diagnostic::Diagnostic| {
        let place = note.span.as_ref().map_or(String::new(), |span| format!("{}:{} ", span.file, span.start));
        format!("{place}{}: {}; {}", note.code, note.message, note.hint.as_deref().unwrap_or_default())
    };
    (built.value, built.notes.iter().map(note).collect())
}

fn page(site: &OutputTree, path: &str) -> String {
    site.text(path).expect("the page is there")
}

/// A credit for each name.
fn credits(names: &[&str]) -> String {
    let credit = |name: &&str| format!("['{name}']\ntitle='T'\nauthor='A'\nsource='own work'\nlicense='CC0-1.0'\n");
    names.iter().map(credit).collect()
}

#[test]
fn a_picture_without_credit_is_said_where_it_is_shown_with_what_to_write() {
    let (_, notes) = build(&tree(&[
        ("content/en/a.md", "+++\ntitle = \"A\"\n+++\n\n![A \"red\" pond](../media/p.svg)\n"),
        ("content/media/p.svg", SVG),
    ]));
    assert_eq!(
        notes,
        ["content/en/a.md:21 missing-credit: `p.svg` has no credit: nobody can tell whose it is; \
          add to content/media/credits.toml:\n[\"p.svg\"]\ntitle = \"A \\\"red\\\" pond\"\nauthor = \"Who made it\"\n\
          source = \"https://… or own work\"\nlicense = \"CC-BY-SA-4.0\""]
    );
}

#[test]
fn a_language_may_have_its_own_edition_of_a_picture() {
    let own = credits(&["a.svg", "b.svg", "c.svg"]);
    let lesson = "+++\ntitle = \"A\"\n+++\n![a](../media/a.svg)\n\n![b](b.svg)\n\n![c](../media/c.svg)\n";
    let (site, notes) = build(&tree(&[
        ("content/en/x.md", lesson),
        ("content/bn/x.md", &lesson.replace("(b.svg)", "(../en/b.svg)")),
        ("content/media/a.svg", SVG),
        ("content/media/a.bn.svg", SVG),
        ("content/media/c.svg", SVG),
        ("content/media/credits.toml", &own),
        ("content/en/b.svg", SVG),
        ("content/bn/b.svg", SVG),
        ("content/en/credits.toml", &own),
    ]));
    let shown = |page: &str| -> Vec<String> {
        let sources = page.split("<img src=\"").skip(1).map(|rest| rest.split('"').next().unwrap_or_default());
        sources.map(|path| path.split('.').filter(|part| part.len() != 10).collect::<Vec<_>>().join(".")).collect()
    };
    assert_eq!(shown(&page(&site, "en/x/")), ["../../media/a.svg", "../b.svg", "../../media/c.svg"]);
    assert_eq!(shown(&page(&site, "bn/x/")), ["../../media/a.bn.svg", "../b.svg", "../../media/c.svg"]);
    let foreign: Vec<&String> = notes.iter().filter(|note| !note.contains("credit-without-file")).collect();
    assert_eq!(foreign, [] as [&String; 0]);
}

#[test]
fn a_photograph_is_offered_in_several_widths_which_are_there() {
    let mut tree = tree(&[
        ("content/en/x.md", "+++\ntitle = \"A\"\n+++\n![p](../media/p.png)\n"),
        ("content/media/credits.toml", &credits(&["p.png", "q.png"])),
    ]);
    tree.insert(SourceFile::bytes("content/media/p.png", crate::picture::drawn(1000, 500)));
    tree.insert(SourceFile::bytes("content/media/q.png", crate::picture::drawn(1000, 500)));
    let (site, notes) = build(&tree);
    assert_eq!(notes, [] as [&str; 0]);
    let page = page(&site, "en/x/");
    let set = page.split("srcset=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("there are copies");
    let widths: Vec<&str> = set.split(", ").filter_map(|copy| copy.split(' ').nth(1)).collect();
    assert_eq!(widths, ["480w", "800w", "1000w"]);
    for copy in set.split(", ") {
        let path = copy.split(' ').next().unwrap_or_default().trim_start_matches("../");
        let Some((_, Output::Deferred(copy))) = site.get(path) else { panic!("{path} is not there") };
        let bytes = copy.bytes().expect("it can be made");
        assert_eq!(image_width(&bytes), path.split('.').nth(1).and_then(|width| width.parse().ok()));
    }
    // What no page shows is published as it is, without copies.
    assert_eq!(site.files.keys().filter(|path| path.starts_with("media/q.")).count(), 1);

    let mut broken = crate::picture::drawn(1000, 500);
    broken.truncate(2000);
    tree.insert(SourceFile::bytes("content/media/p.png", broken));
    let (site, notes) = build(&tree);
    assert!(notes[0].starts_with("content/media/p.png:0 bad-picture"), "{notes:?}");
    assert!(!self::page(&site, "en/x/").contains("srcset"));
}

fn image_width(bytes: &[u8]) -> Option<u32> {
    crate::picture::shape(bytes).map(|shape| shape.width)
}

#[test]
fn captions_follow_the_language_and_are_asked_for() {
    let vtt = "WEBVTT\n\n00:00.000 --> 00:02.000\n";
    let lesson = "+++\ntitle = \"A\"\n+++\n![A film](../media/f.webm)\n";
    let (site, notes) = build(&tree(&[
        ("content/en/x.md", lesson),
        ("content/bn/x.md", lesson),
        ("content/en/y.md", "+++\ntitle = \"A\"\n+++\n![A sound](../media/s.mp3)\n"),
        ("content/media/f.webm", "film"),
        ("content/media/f.vtt", &format!("{vtt}Welcome\n")),
        ("content/media/f.bn.vtt", &format!("{vtt}স্বাগতম\n")),
        ("content/media/f.svg", SVG),
        ("content/media/s.mp3", "sound"),
        ("content/media/credits.toml", &credits(&["f.webm", "f.svg", "s.mp3"])),
    ]));
    let english = page(&site, "en/x/");
    assert!(english.contains("<p>Welcome</p>") && english.contains(" poster=\"../../media/f."), "{english}");
    assert!(english.find("f.vtt") < english.find("f.bn.vtt"));
    let bengali = page(&site, "bn/x/");
    assert!(bengali.contains("<p>স্বাগতম</p>") && bengali.find("f.bn.vtt") < bengali.find("f.vtt"));
    assert_eq!(notes.len(), 1, "{notes:#?}");
    assert!(notes[0].starts_with("content/en/y.md:20 missing-captions: `s.mp3`"), "{notes:?}");
    assert!(notes[0].contains("content/media/s.en.vtt"));
}

#[test]
fn a_file_and_a_page_at_one_address_are_both_named() {
    let (_, notes) = build(&tree(&[
        ("content/en/a.md", "+++\ntitle = \"A\"\n+++\n"),
        ("content/en/a/index.html", "<p>"),
        ("content/en/b", "a file where a folder will be"),
        ("content/en/b/c.md", "+++\ntitle = \"C\"\n+++\n"),
        ("content/robots.txt", "x"),
    ]));
    let places: Vec<&str> = notes.iter().filter_map(|note| note.split(';').next()).collect();
    assert_eq!(
        places,
        [
            "content/en/a/index.html:0 two-outputs: this file and the page of `content/en/a.md` would both be published as \
             `en/a/index.html`",
            "content/en/b:0 two-outputs: this file and the page of `content/en/b/c.md` would both be published as `en/b`",
            "content/robots.txt:0 two-outputs: this file and a file that park makes would both be published as `robots.txt`",
        ]
    );
}
