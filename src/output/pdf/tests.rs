//! What a printed book is like.

use super::*;
use crate::config;
use crate::document;
use crate::language::Tag;
use crate::locale::Locales;
use crate::memo::Key;
use crate::output::book::BookLink;
use crate::output::order::{Bundle, Order};
use crate::site::{self, EntryKey, Site};
use crate::source::SourceTree;
use std::sync::Arc;

const LESSON: &str = "## First {#first}

Text with `code`, **strong** words[^n] and [a link](https://example.org/a/).

[^n]: A note.

![A square](../../media/square.svg \"Caption\")

> [!exercise] Find
> Look.
>
> > [!solution]-
> > Found.

> [!quiz] Which?
> - [ ] This
> - [x] That
>   > Because.

| A | B |
| --- | --: |
| 1 | 2 |

- [ ] to do
";

/// A course of one lesson in four languages; what is not in `texts` is read in English.
fn tree(texts: &[(&str, &str)]) -> SourceTree {
    let lesson = format!("+++\ntitle = \"One\"\nteaching = 10\nobjectives = [\"Look\"]\n+++\n{LESSON}");
    let square = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 1h7v7z'/></svg>";
    let mut files = vec![
        (
            "content/site.toml",
            "base_url = \"https://a.org/\"\n[languages.en]\n[languages.bn]\n[languages.uz]\n[languages.ar]\n",
        ),
        ("content/en/lessons/one.md", &lesson),
        (
            "content/en/courses/c.md",
            "+++\ntitle = \"Course\"\ndescription = \"All.\"\n[[parts]]\ntitle = \"Part\"\nlessons = [\"lessons/one\"]\n+++\n",
        ),
        ("content/bn/courses/c.md", "+++\ntitle = \"কোর্স\"\n+++\n"),
        ("content/bn/lessons/one.md", "+++\ntitle = \"এক\"\n+++\n## শুরু\n\nক্ষুদ্র পাঠ।\n"),
        ("content/uz/courses/c.md", "+++\ntitle = \"Oʻquv kursi\"\n+++\n"),
        ("content/ar/courses/c.md", "+++\ntitle = \"دورة\"\n+++\n"),
        ("content/ar/lessons/one.md", "+++\ntitle = \"واحد\"\n+++\n## البداية\n\nدرس صغير (`code`).\n"),
        ("content/media/square.svg", square),
        (
            "content/media/credits.toml",
            "[\"square.svg\"]\ntitle = \"Square\"\nauthor = \"A\"\nsource = \"own work\"\nlicense = \"CC0-1.0\"\n",
        ),
    ];
    files.extend(texts);
    SourceTree::in_memory_with_defaults(files)
}

fn book(tree: &SourceTree, language: &str) -> Book {
    let (site, locales) = linked(tree);
    Book::of(&site, &locales, &EntryKey::new("courses/c"), &Tag::new(language)).expect("the course is there")
}

#[test]
fn a_course_prints_in_every_language_with_the_same_bytes() {
    let tree = tree(&[]);
    let press = Press::load(&tree, "park");
    assert_eq!(press.notes, []);
    // Cover, contents, syllabus, lesson, solutions (only in English and Uzbek), imprint, there below the credits of pictures.
    for (language, pages) in [("en", 6), ("bn", 5), ("uz", 6), ("ar", 5)] {
        let book = book(&tree, language);
        assert_eq!(press.value.preflight(&book, &tree), [], "{language}");
        let print = || press.value.print(&book, &tree).unwrap_or_else(|problems| panic!("{language}: {problems:?}"));
        let first = print();
        assert_eq!(first.notes, [], "{language}");
        assert_eq!(first.value.pages, Some(pages), "{language}");
        let packed = first.value.bytes.windows(7).any(|window| window == b"/ObjStm");
        assert!(packed && !first.value.bytes.windows(8).any(|window| window == b"\nxref\n0 "), "{language}");
        typst::comemo::evict(0);
        let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
        assert_eq!(alone.install(print), first, "{language}");
    }
}

/// The book of the course for a reader, English with Arabic where two languages stand side by side.
fn book_for(tree: &SourceTree, language: &str, reader: PackReader, paper: Paper) -> Book {
    let (site, locales) = linked(tree);
    let order = Order {
        reader,
        paper,
        beside: (reader == PackReader::Bilingual).then(|| Tag::new(if language == "ar" { "en" } else { "ar" })),
        names: ["Ana Díaz", "রহিমা খাতুন", "ليلى حسن", "Дилноза Каримова"].map(str::to_owned).to_vec(),
        ..Order::learner(&site, &EntryKey::new("courses/c"), &Tag::new(language))
    };
    Book::ordered(&site, &locales, &order).expect("the course is there")
}

#[test]
fn every_reader_has_pages_in_both_directions_and_on_each_paper() {
    let tree = tree(&[("content/ar/lessons/one.md", &format!("+++\ntitle = \"واحد\"\n+++\n{LESSON}"))]);
    let press = Press::load(&tree, "park").value;
    for reader in PackReader::ALL.into_iter().filter(|reader| *reader != PackReader::Checklists) {
        for (language, paper) in [("en", Paper::Letter), ("ar", Paper::A4), ("bn", Paper::A5Booklet)] {
            let book = book_for(&tree, language, reader, paper);
            let what = format!("{} {language}", reader.name());
            assert_eq!(press.preflight(&book, &tree), [], "{what}");
            let printed = press.print(&book, &tree).unwrap_or_else(|problems| panic!("{what}: {problems:?}"));
            assert_eq!(printed.notes, [], "{what}");
            match reader {
                PackReader::Poster => assert_eq!(printed.value.pages, Some(1), "{what}"),
                PackReader::Certificate => assert_eq!(printed.value.pages, Some(4), "{what}"),
                _ => assert!(printed.value.pages > Some(0), "{what}"),
            }
        }
    }
}

#[test]
fn a_name_with_a_letter_that_no_font_has_is_refused() {
    let tree = tree(&[]);
    let press = Press::load(&tree, "park").value;
    let mut book = book_for(&tree, "en", PackReader::Certificate, Paper::A4);
    assert_eq!(press.preflight(&book, &tree), []);
    book.names.push("Ana ☃".to_owned());
    let found = press.preflight(&book, &tree);
    assert_eq!(found.iter().map(|note| note.code).collect::<Vec<_>>(), ["no-glyph"]);
    assert!(found[0].message.contains("Ana ☃"), "{}", found[0].message);
}

#[test]
fn long_code_wide_tables_and_large_pictures_are_printed() {
    let code: String = (0..200).map(|line| format!("{line} {}\n", "a long line of code, ".repeat(line % 9))).collect();
    let columns = |cell: &str| format!("|{}\n", format!(" {cell} |").repeat(14));
    let table = columns("Administration") + &columns("---") + &columns("1");
    let text = format!("+++\ntitle = \"One\"\n+++\n```wikitext\n{code}```\n\n{table}\n");
    let tree = tree(&[("content/en/lessons/one.md", &text)]);
    let press = Press::load(&tree, "park").value;
    let book = book(&tree, "en");
    let found = press.preflight(&book, &tree);
    assert_eq!(found.iter().map(|note| note.code).collect::<Vec<_>>(), ["print-table"]);
    let place = found[0].span.as_ref().map(|span| &text[span.range()]);
    assert!(place.is_some_and(|place| place.starts_with("| Administration")), "{place:?}");
    let printed = press.print(&book, &tree).expect("it can be set");
    assert_eq!(printed.notes, []);
    // 200 lines, of which the long ones go on below.
    assert!(printed.value.pages > Some(8), "{:?}", printed.value.pages);
}

#[test]
fn a_picture_of_a_hundred_million_pixels_is_printed_with_as_many_as_paper_shows() {
    let mut tree =
        tree(&[("content/en/lessons/one.md", "+++\ntitle = \"One\"\n+++\n![All grey](../../media/huge.png)\n")]);
    tree.insert(SourceFile::bytes("content/media/huge.png", picture::grey(12_000, 9_000)));
    let press = Press::load(&tree, "park").value;
    let book = book(&tree, "en");
    assert_eq!(press.preflight(&book, &tree), []);
    let printed = press.print(&book, &tree).expect("it can be set").value;
    let document = lopdf::Document::load_mem(&printed.bytes).expect("it is a PDF");
    let width = |object: &lopdf::Object| object.as_stream().ok()?.dict.get(b"Width").ok()?.as_i64().ok();
    assert_eq!(document.objects.values().filter_map(width).max(), Some(1600));
}

#[test]
fn several_entries_are_bound_as_one_book() {
    let two = "+++\ntitle = \"Two\"\ncontributions = { authorship = [\"B\"] }\n+++\nText.\n";
    let kit = "+++\ntitle = \"Kit\"\ncontributions = { authorship = [\"A\"] }\n[budget]\n[[budget.lines]]\ntitle = \"Room\"\n+++\nKit.\n";
    let tree = tree(&[("content/en/lessons/two.md", two), ("content/en/toolkits/kit.md", kit)]);
    let (site, locales) = linked(&tree);
    let entries = ["toolkits/kit", "courses/c", "lessons/two"].map(EntryKey::new).to_vec();
    let titles = [("en".to_owned(), "The bag".to_owned()), ("ar".to_owned(), "الحقيبة".to_owned())].into();
    let order = Order {
        bundle: Some(Bundle { name: "bag".to_owned(), titles, entries }),
        ..Order::learner(&site, &EntryKey::new("toolkits/kit"), &Tag::new("ar"))
    };
    assert_eq!(order.path(&site, crate::config::Format::Pdf).to_string(), "downloads/bag-ar.pdf");
    let book = Book::ordered(&site, &locales, &order).expect("a book");
    assert_eq!((book.face.title.as_str(), book.key.as_str()), ("الحقيبة", "downloads/bag"));
    let chapters: Vec<_> = book.chapters.iter().map(|one| (one.key.as_str(), one.number)).collect();
    assert_eq!(chapters, [("toolkits/kit", None), ("lessons/one", Some(1)), ("lessons/two", Some(2))]);
    let parts: Vec<_> = book.face.parts.iter().map(|part| (part.title.as_deref(), part.chapters.clone())).collect();
    assert_eq!(parts, [(Some("Kit"), vec![0]), (Some("دورة"), vec![1]), (None, vec![2])]);
    assert_eq!(book.face.authors, ["A", "B"]);
    assert!(book.chapters[0].budget.is_some());
    let press = Press::load(&tree, "park").value;
    assert_eq!(press.preflight(&book, &tree), []);
    assert!(press.print(&book, &tree).expect("it can be set").value.pages > Some(5));
}

#[test]
fn templates_and_the_budget_of_a_toolkit_have_sheets() {
    let front = "+++\ntitle = \"Kit\"\n[[templates]]\ntitle = \"Letter\"\nsection = \"letter\"\n[[templates]]\ntitle = \"Report\"\n\
                 section = \"report\"\n[[templates]]\ntitle = \"Form\"\nurl = \"https://a.org/form\"\n[[checklists]]\ntitle = \"Ready?\"\n\
                 section = \"ready\"\n[budget]\n[[budget.lines]]\ntitle = \"Room\"\n+++\n";
    let body = "Start.\n\n> [!example] A letter {#letter}\n> Dear …, [look](https://a.org/x)[^n]\n\n## Report {#report}\n\nAim\n\n## End\n\n\
                Not on a sheet.\n\n> [!checklist] Ready? {#ready}\n> - [ ] Yes\n\n[^n]: A note.\n";
    let tree = tree(&[("content/en/toolkits/kit.md", &format!("{front}{body}"))]);
    let (site, locales) = linked(&tree);
    let reader = PackReader::Checklists;
    let order = Order { reader, ..Order::learner(&site, &EntryKey::new("toolkits/kit"), &Tag::new("en")) };
    let book = Book::ordered(&site, &locales, &order).expect("a book");
    let press = Press::load(&tree, "park").value;
    assert_eq!(press.preflight(&book, &tree), []);
    let printed = press.print(&book, &tree).unwrap_or_else(|problems| panic!("{problems:?}"));
    // The checklist, the letter, the report, what is online, the budget.
    assert_eq!((printed.value.pages, printed.notes), (Some(5), Vec::new()));
}

#[test]
fn a_booklet_has_two_pages_on_each_side() {
    let tree = tree(&[]);
    let press = Press::load(&tree, "park").value;
    let book = book_for(&tree, "en", PackReader::Learner, Paper::A5Booklet);
    let printed = press.print(&book, &tree).expect("it can be set").value;
    let sides = lopdf::Document::load_mem(&printed.bytes).expect("it is a PDF").get_pages().len();
    assert_eq!(sides, printed.pages.unwrap_or_default().div_ceil(4) as usize * 2);
}

#[test]
fn what_would_print_as_a_blank_is_refused_at_its_line() {
    let text = "+++\ntitle = \"One\"\n+++\nFine.\n\nA snowman: ☃\n";
    let tree = tree(&[("content/en/lessons/one.md", text)]);
    let press = Press::load(&tree, "park").value;
    let found = press.preflight(&book(&tree, "en"), &tree);
    let codes: Vec<_> = found.iter().map(|note| note.code).collect();
    assert_eq!(codes, ["no-glyph"]);
    let span = found[0].span.as_ref().unwrap();
    assert_eq!((&*span.file, &text[span.range()]), ("content/en/lessons/one.md", "☃"));
}

#[test]
fn pictures_without_words_and_skipped_levels_are_seen() {
    let text = "+++\ntitle = \"One\"\n+++\n## A\n\n#### B\n\n![](../../media/square.svg)\n";
    let tree = tree(&[("content/en/lessons/one.md", text)]);
    let press = Press::load(&tree, "park").value;
    let found = press.preflight(&book(&tree, "en"), &tree);
    let places: Vec<_> = found.iter().map(|note| (note.code, &text[note.span.as_ref().unwrap().range()])).collect();
    assert!(places.iter().any(|(code, place)| *code == "print-heading" && place.contains("#### B")), "{places:?}");
    assert!(places.iter().any(|(code, place)| *code == "print-alt" && place.contains("square")), "{places:?}");
}

#[test]
fn a_mistake_in_a_print_template_is_reported_at_its_place() {
    let tree = tree(&[("themes/park/print/book.typ", "#let x = 1\n#nonsense\n")]);
    let press = Press::load(&tree, "park").value;
    let problems = press.print(&book(&tree, "en"), &tree).unwrap_err();
    assert_eq!(
        problems[0].span.as_ref().map(|span| (&*span.file, span.start)),
        Some(("themes/park/print/book.typ", 12))
    );
}

#[test]
fn a_font_that_is_none_is_reported() {
    let mut tree = tree(&[]);
    tree.insert(crate::source::SourceFile::bytes("themes/park/fonts/noto-sans-bold.woff2", b"wOF2nonsense".as_slice()));
    assert_eq!(Press::load(&tree, "park").notes[0].code, "bad-font");
}

#[test]
fn the_key_of_a_book_names_what_is_in_it() {
    let key = |texts: &[(&str, &str)], language: &str| book(&tree(texts), language).key();
    assert_eq!(key(&[], "en"), key(&[], "en"));
    assert_ne!(key(&[], "en"), key(&[], "uz"));
    assert_ne!(key(&[], "en"), key(&[("content/en/lessons/one.md", "+++\ntitle = \"One\"\n+++\n")], "en"));
    assert_ne!(key(&[], "en"), key(&[("content/media/credits.toml", "")], "en"));
    assert_eq!(key(&[], "en"), key(&[("content/en/index.md", "+++\ntitle = \"Home\"\n+++\n")], "en"));
}

#[test]
fn links_lead_inside_the_book_or_to_the_web() {
    let course = "+++\ntitle = \"C\"\n[[parts]]\nlessons = [\"lessons/one\"]\n+++\n[in](../lessons/one.md#first) [out](../about.md)\n";
    let tree = tree(&[("content/en/courses/c.md", course), ("content/en/about.md", "+++\ntitle = \"About\"\n+++\n")]);
    let book = book(&tree, "en");
    let out = BookLink::Outside("https://a.org/en/about/".to_owned());
    assert_eq!(book.chapters[0].links, [BookLink::Inside { chapter: 1, anchor: Some("first".to_owned()) }, out]);
    assert_eq!(book.chapters.iter().map(|chapter| chapter.number).collect::<Vec<_>>(), [None, Some(1)]);
}

#[test]
fn a_lesson_in_another_language_says_so() {
    let book = book(&tree(&[]), "uz");
    assert!(book.chapters[0].opening.notice.as_ref().is_some_and(|notice| notice.contains("English")));
    assert_eq!(book.chapters[0].language.tag.as_str(), "en");
}

/// Prints the real courses and toolkits into a folder: `PARK_PRINT_TO=/tmp/packs cargo test --lib -- --ignored real_packs`.
#[test]
#[ignore = "prints the whole Park; run it to look at the pages"]
fn real_packs() {
    let folder = std::env::var("PARK_PRINT_TO").expect("PARK_PRINT_TO names a folder");
    let root = std::env::var("PARK_SITE").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let tree = crate::source::read(std::path::Path::new(&root), 1_770_000_000).value;
    let (site, locales) = linked(&tree);
    let press = Press::load(&tree, "park");
    assert_eq!(press.notes, []);
    for language in &site.languages {
        for key in ["courses/first-steps", "toolkits/start-a-wiki-club"] {
            let Some(book) = Book::of(&site, &locales, &EntryKey::new(key), &language.tag) else { continue };
            let start = std::time::Instant::now();
            let found = press.value.preflight(&book, &tree);
            found.iter().for_each(|note| eprintln!("{note:?}"));
            let pdf = match press.value.print(&book, &tree) {
                Ok(pdf) => pdf,
                Err(errors) => {
                    eprintln!("{key} {}: {errors:#?}", language.tag);
                    continue;
                }
            };
            pdf.notes.iter().for_each(|note| eprintln!("{note:?}"));
            let name = format!("{folder}/{}-{}.pdf", key.replace('/', "-"), language.tag);
            eprintln!(
                "{name}: {:?} pages, {} KB, {:?}",
                pdf.value.pages,
                pdf.value.bytes.len() / 1000,
                start.elapsed()
            );
            std::fs::write(name, &pdf.value.bytes).unwrap();
        }
    }
}

fn linked(tree: &SourceTree) -> (Site, Locales) {
    let config = config::load(tree).value;
    let languages = site::languages(&config, tree).value;
    let files = tree.under("content/").filter(|file| file.path.extension() == "md");
    let documents: Vec<_> = files.map(|file| Arc::new(document::parse(file).map(document::Text::held))).collect();
    let preview = Default::default();
    let parsed = site::Parsed { documents: &documents, tables: &[], ground: Key(0) };
    let site = site::link(Arc::new(config), languages, parsed, tree, preview, &mut Default::default()).value;
    let locales = Locales::load(tree, &site.languages).value;
    (site, locales)
}
