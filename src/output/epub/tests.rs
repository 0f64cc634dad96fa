//! What a book for e-readers is like.

use super::*;
use crate::output::samples::{self, text};
use crate::source::SourceTree;

fn archive(language: &str) -> Archive {
    let lesson = "+++\ntitle = \"One & all\"\nobjectives = [\"Use `<ref>`\"]\n+++\n## First {#first}\n\nText<br>with [two](two.md#there).\n\n- [x] done\n\n![A](../../media/a.svg)\n";
    let tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", "base_url = \"https://a.org/\"\n[languages.en]\n[languages.ar]\n"),
        ("content/en/lessons/one.md", lesson),
        ("content/en/lessons/two.md", "+++\ntitle = \"Two\"\n+++\n## There {#there}\n\n> [!solution]-\n> Yes.\n"),
        (
            "content/en/courses/c.md",
            "+++\ntitle = \"Course\"\n[[parts]]\ntitle = \"Part\"\nlessons = [\"lessons/one\", \"lessons/two\"]\n+++\n",
        ),
        ("content/ar/courses/c.md", "+++\ntitle = \"دورة\"\n+++\n"),
        ("content/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'/>"),
    ]);
    let (book, theme) = samples::book(&tree, "courses/c", language);
    epub(&book, &theme).value
}

#[test]
fn every_text_is_well_formed_and_the_type_comes_first() {
    let archive = archive("en");
    assert_eq!(archive.members[0].path, "mimetype");
    for member in archive.members.iter().filter(|member| member.path.ends_with("xhtml") || member.path.ends_with("opf"))
    {
        let text = text(&archive, &member.path);
        let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
        assert!(roxmltree::Document::parse_with_options(&text, options).is_ok(), "{}: {text}", member.path);
    }
}

#[test]
fn links_lead_from_chapter_to_chapter() {
    let chapter = text(&archive("en"), "EPUB/chapter-1.xhtml");
    assert!(chapter.contains("href=\"chapter-2.xhtml#there\""), "{chapter}");
    assert!(chapter.contains("src=\"pictures/1.svg\""), "{chapter}");
    assert!(chapter.contains("Use <code dir=\"ltr\">&lt;ref&gt;</code>"), "{chapter}");
}

#[test]
fn the_contents_show_parts_with_their_lessons() {
    let contents = text(&archive("en"), "EPUB/contents.xhtml");
    let (part, rest) = contents.split_once("Part").expect("the part");
    assert!(part.ends_with("<li><a href=\"chapter-1.xhtml\">\n"));
    assert!(rest.contains("One &amp; all</a>") && rest.contains("chapter-2.xhtml"));
}

#[test]
fn a_book_is_read_in_the_direction_of_its_language_and_carries_its_fonts() {
    let archive = archive("ar");
    let package = text(&archive, "EPUB/package.opf");
    assert!(package.contains("page-progression-direction=\"rtl\""));
    // The lessons are not translated yet, and say so in their own language and direction.
    assert!(package.contains("<dc:language>ar</dc:language>\n<dc:language>en</dc:language>"));
    assert!(text(&archive, "EPUB/chapter-1.xhtml").contains("lang=\"en\" xml:lang=\"en\" dir=\"ltr\""));
    assert!(archive.members.iter().any(|member| member.path.starts_with("EPUB/fonts/noto-naskh")));
}
