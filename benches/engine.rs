//! The parts of an edit under `park serve`: parse the text, link the site, produce it, make the page that is looked at.
//! The site has 1,000 lessons in two languages.

use divan::Bencher;
use knowledge_park::build::{Builder, Options, Packs};
use knowledge_park::document;
use knowledge_park::source::{SourceFile, SourceTree};
use std::fmt::Write;

const LESSON: &str = "content/en/lessons/lesson-500.md";

fn main() {
    divan::main();
}

/// A lesson of about 600 words, with a link to the next one. `words` is what an author edits.
fn lesson(number: usize, words: &str) -> String {
    let next = (number + 1) % 1000;
    let mut text = format!(
        "+++\ntitle = \"Lesson {number}\"\nteaching = 20\nkeywords = [\"topic {}\"]\n+++\n\n{words}\n",
        number % 40
    );
    for part in 0..8 {
        let _ = write!(
            text,
            "\n## Part {part}\n\nSee [the next one](lesson-{next}.md#part-{part}), and **read** it.\n\n\
             - One thing\n- Another thing\n\n| A | B |\n| --- | --- |\n| {number} | {part} |\n\n```python\nprint({number})\n```\n\n{}\n",
            "Some words of a sentence that goes on for a while. ".repeat(6)
        );
    }
    text
}

fn site() -> SourceTree {
    let settings = "base_url = \"https://example.org/\"\n[languages.en]\n[languages.bn]\n";
    let mut tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", settings),
        ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\n"),
        ("content/en/lessons/index.md", "+++\ntitle = \"Lessons\"\n+++\n"),
    ]);
    for number in 0..1000 {
        for language in ["en", "bn"] {
            let path = format!("content/{language}/lessons/lesson-{number}.md");
            tree.insert(SourceFile::text(&path, lesson(number, "Words.")));
        }
    }
    tree
}

fn options() -> Options {
    Options { packs: Packs::OnDemand, ..Options::default() }
}

fn edit(tree: &mut SourceTree, number: usize) {
    tree.insert(SourceFile::text(LESSON, lesson(500, &format!("Words of edit {number}."))));
}

#[divan::bench]
fn parse_a_lesson(bencher: Bencher) {
    let file = SourceFile::text(LESSON, lesson(500, "Words."));
    bencher.bench(|| document::parse(&file));
}

#[divan::bench(sample_count = 20)]
fn link_after_an_edit(bencher: Bencher) {
    let (mut builder, mut tree, mut number) = (Builder::default(), site(), 0);
    bencher.bench_local(|| {
        number += 1;
        edit(&mut tree, number);
        builder.understand(&tree, &options())
    });
}

#[divan::bench(sample_count = 20)]
fn produce_after_an_edit(bencher: Bencher) {
    let (mut builder, mut tree, mut number) = (Builder::default(), site(), 0);
    bencher.bench_local(|| {
        number += 1;
        edit(&mut tree, number);
        builder.build(&tree, &options())
    });
}

#[divan::bench(sample_count = 20)]
fn make_the_page_of_an_edited_lesson(bencher: Bencher) {
    let (mut builder, mut tree, mut number) = (Builder::default(), site(), 0);
    let mut built = || {
        number += 1;
        edit(&mut tree, number);
        builder.build(&tree, &options()).value
    };
    bencher.with_inputs(&mut built).bench_local_values(|built| built.text("en/lessons/lesson-500/"));
}
