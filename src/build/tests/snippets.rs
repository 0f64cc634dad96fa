//! Fragments that many pages include.

use super::link::{HOME, build, page};
use crate::build::{Builder, Options, Packs};
use crate::source::{SourceFile, SourceTree};

const LESSON: &str = "+++\ntitle = \"A\"\n+++\nBefore.\n\n> [!include] [Licence](../snippets/licence.md)\n\nAfter.\n";

#[test]
fn a_snippet_stands_where_it_is_included_and_is_no_page() {
    let (site, notes) = build(&[
        HOME,
        ("content/en/lessons/a.md", LESSON),
        (
            "content/en/snippets/licence.md",
            "Free[^1]. See [the lesson](../lessons/a.md).\n\n## Terms\n\n[^1]: Really.\n",
        ),
    ]);
    assert_eq!(notes, [] as [&str; 0]);
    let lesson = page(&site, "en/lessons/a/");
    let places = ["Before.", "Free<sup", "<h2 id=\"terms\"", "After.", "Really."].map(|words| lesson.find(words));
    assert!(places.is_sorted() && places[0].is_some(), "{lesson}");
    assert!(lesson.contains("href=\"./\""), "links of a snippet begin in its folder: {lesson}");
    assert!(site.get("en/snippets/licence/").is_none());
}

#[test]
fn a_snippet_is_translated_once_and_else_found_along_the_chain() {
    let (site, notes) = build(&[
        HOME,
        ("content/en/lessons/a.md", LESSON),
        ("content/bn/lessons/a.md", LESSON),
        ("content/ar/lessons/a.md", LESSON),
        ("content/en/snippets/licence.md", "Free to use.\n"),
        ("content/bn/snippets/licence.md", "বিনামূল্যে।\n"),
    ]);
    assert_eq!(notes, [] as [&str; 0]);
    assert!(page(&site, "bn/lessons/a/").contains("<p>বিনামূল্যে।</p>"));
    assert!(
        page(&site, "ar/lessons/a/").contains("<div class=\"included\" lang=\"en\" dir=\"ltr\">\n<p>Free to use.</p>")
    );
}

#[test]
fn what_cannot_be_included_is_said_at_the_line_that_includes_it() {
    let include = |path: &str| format!("+++\ntitle = \"A\"\n+++\n> [!include] [x]({path})\n");
    let (_, notes) = build(&[
        HOME,
        ("content/en/lessons/a.md", &include("../snippets/lisence.md")),
        ("content/en/lessons/b.md", &include("a.md")),
        ("content/en/lessons/c.md", &include("../snippets/one.md")),
        ("content/en/snippets/licence.md", "Free.\n"),
        ("content/en/snippets/one.md", "> [!include] two.md\n"),
        ("content/en/snippets/two.md", "> [!include] one.md\n"),
    ]);
    assert_eq!(
        notes,
        [
            "content/en/lessons/a.md:4:14 missing-snippet: no snippet at `../snippets/lisence.md` (did you mean `../snippets/licence.md`?)",
            "content/en/lessons/b.md:4:14 not-a-snippet: `a.md` is not in a language's folder `snippets` (only snippets are included; move the text to content/en/snippets/, or link to the page)",
            "content/en/snippets/two.md:1:1 snippet-cycle: this snippet includes itself: content/en/snippets/one.md → content/en/snippets/two.md → content/en/snippets/one.md",
        ]
    );
}

#[test]
fn a_problem_inside_of_a_snippet_is_said_once_in_its_own_file() {
    let (_, notes) = build(&[
        HOME,
        ("content/en/lessons/a.md", LESSON),
        ("content/en/lessons/b.md", LESSON),
        ("content/en/snippets/licence.md", "Free.\n\n[x](nowhere.md) ![](a.svg)\n"),
    ]);
    let places: Vec<&str> = notes.iter().filter_map(|note| note.split(": ").next()).collect();
    assert_eq!(
        places,
        [
            "content/en/snippets/licence.md:3:1 broken-link",
            "content/en/snippets/licence.md:3:17 missing-image",
            "content/en/snippets/licence.md:3:17 missing-alt",
        ]
    );
}

#[test]
fn an_edited_snippet_renders_again_only_the_pages_that_include_it() {
    let mut tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", "[languages.en]\n"),
        HOME,
        ("content/en/lessons/a.md", LESSON),
        ("content/en/lessons/b.md", "+++\ntitle = \"B\"\n+++\nAlone.\n"),
        ("content/en/snippets/licence.md", "Free.\n"),
    ]);
    let options = Options { packs: Packs::Never, ..Options::default() };
    let mut builder = Builder::default();
    builder.build(&tree, &options).value.problems();
    let before = builder.printed.count();
    tree.insert(SourceFile::text("content/en/snippets/licence.md", "Free for all.\n"));
    let warm = builder.build(&tree, &options);
    warm.value.problems();
    // For learners, for facilitators, as slides.
    assert_eq!(builder.printed.count() - before, 3);
    assert!(page(&warm.value, "en/lessons/a/").contains("Free for all."));
}
