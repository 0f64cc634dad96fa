//! Terms of the glossary in lessons.

use super::link::{HOME, build, page};
use crate::build::{Builder, Options, Packs};
use crate::source::{SourceFile, SourceTree};

const GLOSSARY: (&str, &str) = (
    "content/en/glossary/wiki.md",
    "+++\ntitle = \"Words\"\n[terms.talk-page]\nforms = [\"talk pages\"]\n+++\n## Talk page {#talk-page}\n\nWhere people *talk*.\n\n## Edit {#edit}\n\nA change.\n",
);
const BENGALI: (&str, &str) = (
    "content/bn/glossary/wiki.md",
    "+++\ntitle = \"শব্দ\"\n[terms.talk-page]\nforms = [\"আলাপ পাতায়\"]\n+++\n## আলাপ পাতা\n\nযেখানে কথা হয়।\n\n## সম্পাদনা\n\nপরিবর্তন।\n",
);

#[test]
fn a_term_is_a_link_to_the_glossary_with_a_card_beside_it() {
    let (site, notes) = build(&[
        HOME,
        GLOSSARY,
        ("content/en/lessons/a.md", "+++\ntitle = \"A\"\n+++\n## Talk page\n\nSee talk pages and a talk page.\n"),
    ]);
    assert_eq!(notes, [] as [&str; 0]);
    let lesson = page(&site, "en/lessons/a/");
    assert_eq!(lesson.matches("class=\"term\"").count(), 1);
    assert!(lesson.contains(
        "See <a class=\"term\" href=\"../../glossary/wiki/#talk-page\" data-card=\"term-talk-page\">talk pages</a> and a"
    ));
    assert!(
        lesson.contains(
            "<div class=\"term-card\" id=\"term-talk-page\" popover=\"manual\">\n<p><dfn>Talk page</dfn></p>"
        )
    );
    assert!(lesson.contains("id=\"term-talk-page.text\">Where people talk.</p>"), "{lesson}");
    assert!(lesson.contains("assets/blocks."), "the page has the script for its cards");
    assert!(!page(&site, "en/glossary/wiki/").contains("<a class=\"term\""), "a glossary does not explain itself");
}

#[test]
fn a_translation_has_the_word_of_the_source_beside_its_own() {
    let (site, notes) = build(&[
        HOME,
        GLOSSARY,
        BENGALI,
        ("content/en/lessons/a.md", "+++\ntitle = \"A\"\n+++\nA talk page.\n"),
        ("content/bn/lessons/a.md", "+++\ntitle = \"ক\"\n+++\nআলাপ পাতায় লিখুন।\n"),
    ]);
    assert_eq!(notes, [] as [&str; 0]);
    let lesson = page(&site, "bn/lessons/a/");
    assert!(lesson.contains("data-card=\"term-talk-page\">আলাপ পাতায়</a>"), "{lesson}");
    assert!(lesson.contains("<dfn>আলাপ পাতা</dfn> <span class=\"term-source\" lang=\"en\" dir=\"ltr\">Talk page</span>"));
    assert!(page(&site, "ar/lessons/a/").contains("data-card=\"term-talk-page\">talk page</a>"), "in its own language");
}

#[test]
fn a_term_may_run_over_the_end_of_a_line_and_stand_in_a_mark() {
    let (site, _) = build(&[
        HOME,
        GLOSSARY,
        (
            "content/en/lessons/a.md",
            "+++\ntitle = \"A\"\n+++\n- One **edit** on a [talk page](b.md) or talk\n  page & more\n",
        ),
        ("content/en/lessons/b.md", "+++\ntitle = \"B\"\n+++\n"),
    ]);
    let lesson = page(&site, "en/lessons/a/");
    assert!(lesson.contains("<strong><a class=\"term\""), "{lesson}");
    assert!(lesson.contains("data-card=\"term-talk-page\">talk page</a> &amp; more"), "{lesson}");
}

#[test]
fn an_edited_definition_renders_again_only_the_pages_that_use_the_term() {
    let mut tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", "[languages.en]\n"),
        HOME,
        GLOSSARY,
        ("content/en/lessons/a.md", "+++\ntitle = \"A\"\n+++\nA talk page.\n"),
        ("content/en/lessons/b.md", "+++\ntitle = \"B\"\n+++\nAn edit.\n"),
        ("content/en/lessons/c.md", "+++\ntitle = \"C\"\n+++\nNothing.\n"),
    ]);
    let options = Options { packs: Packs::Never, ..Options::default() };
    let mut builder = Builder::default();
    builder.build(&tree, &options).value.problems();
    let counts = |builder: &Builder| (builder.printed.count(), builder.linking.uses.computed);
    let before = counts(&builder);
    tree.insert(SourceFile::text(GLOSSARY.0, GLOSSARY.1.replace("*talk*", "meet")));
    let warm = builder.build(&tree, &options);
    warm.value.problems();
    // The glossary itself and the one lesson, for learners and for facilitators; no text is searched again.
    assert_eq!((builder.printed.count() - before.0, builder.linking.uses.computed - before.1), (3, 0));
    assert!(page(&warm.value, "en/lessons/a/").contains("Where people meet."));
    let before = counts(&builder);
    tree.insert(SourceFile::text(GLOSSARY.0, GLOSSARY.1.replace("## Edit", "## Nothing")));
    builder.build(&tree, &options).value.problems();
    let clean = Builder::default().build(&tree, &options);
    assert_eq!(builder.printed.count() - before.0, 7, "the glossary, and all pages of b and c");
    assert!(page(&clean.value, "en/lessons/c/").contains("class=\"term\""));
}
