//! What documents look like as data for print.

use super::*;
use crate::document::{Code, Fold, Footnote, FrontMatter, Heading, LinkUse, RawLink};
use crate::kind::KindName;
use crate::memo::Key;
use crate::render::{SpelledLink, Words};

#[test]
fn text_is_data_and_line_ends_are_spaces() {
    let inlines = vec![text("#let x = 1"), Inline::SoftBreak, text("*y*")];
    assert_eq!(blocks(vec![BlockKind::Paragraph(inlines)])[0]["c"], json!(["#let x = 1 *y*"]));
    let wide = vec![text("知识"), Inline::SoftBreak, text("公园")];
    assert_eq!(blocks(vec![BlockKind::Paragraph(wide)])[0]["c"], json!(["知识公园"]));
}

#[test]
fn links_lead_into_the_book_or_show_their_address() {
    let link = |index, words| Inline::Link(Link { link: index, inlines: vec![text(words)] });
    let paragraph =
        BlockKind::Paragraph(vec![link(0, "in"), link(1, "out"), link(2, "gone"), link(1, "example.org/a")]);
    let printed = blocks(vec![paragraph]);
    assert_eq!(printed[0]["c"][0], json!({ "t": "reference", "to": "b/x", "c": ["in"] }));
    let out = json!({ "t": "link", "to": "https://example.org/a/", "shown": "example.org/a", "c": ["out"] });
    assert_eq!(printed[0]["c"][1], out);
    assert_eq!(printed[0]["c"][2], "gone");
    assert_eq!(printed[0]["c"][3]["t"], "address");
}

#[test]
fn solutions_stand_apart_with_their_exercise() {
    let solution = directive(DirectiveKind::Solution, None, vec![paragraph("because")]);
    let exercise = directive(DirectiveKind::Exercise, Some("Find"), vec![paragraph("do"), solution]);
    let printed = print(vec![exercise], Reader::Learner).value;
    let whole: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(whole["blocks"][0]["number"], 1);
    assert_eq!(whole["blocks"][0]["c"][1]["id"], "a/@solution-1");
    assert_eq!(whole["solutions"][0]["id"], "a/@solution-1");
    assert_eq!(whole["solutions"][0]["of"]["title"], json!(["Find"]));
    assert_eq!(whole["solutions"][0]["c"][0]["c"], json!(["because"]));
}

#[test]
fn a_quiz_shows_options_and_keeps_its_key() {
    let feedback = block(BlockKind::Quote(vec![paragraph("it counted")]));
    let item = |task, blocks| Item { task: Some(task), blocks, span: 0..0 };
    let items = vec![item(Task::Open, vec![paragraph("blog")]), item(Task::Done, vec![paragraph("census"), feedback])];
    let list = block(BlockKind::List(List { start: None, tight: true, items }));
    let whole: Value = serde_json::from_str(
        &print(vec![directive(DirectiveKind::Quiz, Some("Which?"), vec![list])], Reader::Learner).value,
    )
    .unwrap();
    assert_eq!(whole["blocks"][0]["options"].as_array().unwrap().len(), 2);
    assert!(!whole["blocks"].to_string().contains("it counted"));
    assert_eq!(whole["solutions"][0]["options"][1]["right"], true);
    assert_eq!(whole["solutions"][0]["options"][1]["feedback"][0]["c"], json!(["it counted"]));
}

#[test]
fn an_ordering_is_shuffled_and_its_key_is_in_order() {
    let item = |words| Item { task: None, blocks: vec![paragraph(words)], span: 0..0 };
    let items = vec![item("one"), item("two"), item("three")];
    let list = block(BlockKind::List(List { start: Some(1), tight: true, items }));
    let whole: Value =
        serde_json::from_str(&print(vec![directive(DirectiveKind::Quiz, None, vec![list])], Reader::Learner).value)
            .unwrap();
    let words = |options: &Value| -> Vec<String> {
        options.as_array().unwrap().iter().map(|option| option[0]["c"][0].as_str().unwrap().to_owned()).collect()
    };
    let key: Vec<Value> = whole["solutions"][0]["options"].as_array().unwrap().clone();
    let key: Vec<Value> = key.into_iter().map(|option| option["c"].clone()).collect();
    assert_eq!(words(&key.into()), ["one", "two", "three"]);
    assert_ne!(words(&whole["blocks"][0]["options"]), ["one", "two", "three"]);
}

#[test]
fn the_model_answer_to_a_free_text_is_in_the_key() {
    let answer = directive(DirectiveKind::Solution, None, vec![paragraph("because")]);
    let printed =
        print(vec![directive(DirectiveKind::Quiz, Some("Why?"), vec![paragraph("say"), answer])], Reader::Learner);
    let whole: Value = serde_json::from_str(&printed.value).unwrap();
    assert_eq!((&whole["blocks"][0]["asks"], &whole["solutions"][0]["asks"]), (&json!("text"), &json!("text")));
    assert!(!whole["blocks"].to_string().contains("because"));
    assert_eq!(whole["solutions"][0]["explanation"][0]["c"], json!(["because"]));
}

#[test]
fn notes_for_facilitators_are_not_for_learners() {
    let note = |reader| print(vec![directive(DirectiveKind::Facilitator, None, vec![paragraph("say")])], reader).value;
    assert!(!note(Reader::Learner).contains("say"));
    assert!(note(Reader::Facilitator).contains("say"));
}

#[test]
fn raw_html_is_left_out_with_a_note() {
    let noted = print(vec![block(BlockKind::Html("<video></video>".into()))], Reader::Learner);
    assert_eq!(noted.notes[0].code, "print-html");
    let harmless = vec![text("a"), Inline::Html("<br>".into()), Inline::Html("<kbd>".into())];
    assert!(print(vec![block(BlockKind::Paragraph(harmless))], Reader::Learner).notes.is_empty());
}

#[test]
fn a_second_reference_points_to_the_first_note() {
    let printed =
        blocks(vec![BlockKind::Paragraph(vec![Inline::Footnote(0), Inline::Footnote(0), Inline::Footnote(9)])]);
    assert_eq!(printed[0]["c"][0]["first"], true);
    assert_eq!(printed[0]["c"][1]["first"], false);
    assert_eq!(printed[0]["c"].as_array().unwrap().len(), 2);
}

#[test]
fn a_table_row_has_the_width_of_the_table() {
    let cell = || Cell { inlines: vec![text("x")], span: 0..0 };
    let table = Table { alignments: vec![Alignment::End, Alignment::None], head: vec![cell()], rows: vec![vec![]] };
    let printed = blocks(vec![BlockKind::Table(table.into())]);
    assert_eq!(printed[0]["head"], json!([["x"], []]));
    assert_eq!(printed[0]["rows"], json!([[[], []]]));
}

#[test]
fn every_block_has_its_place() {
    let code = Code { language: "wikitext".into(), info: String::new(), text: "[[x]]".into() };
    let definition = Definition { terms: vec![vec![text("t")]], details: vec![vec![paragraph("d")]] };
    let all = vec![
        BlockKind::Heading(0),
        BlockKind::Code(code.into()),
        BlockKind::Definitions(vec![definition]),
        BlockKind::Rule,
    ];
    let printed = blocks(all);
    let kinds: Vec<_> = printed.as_array().unwrap().iter().map(|block| block["t"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["heading", "code", "definitions", "rule"]);
    assert_eq!(printed[0]["label"], "a/cite");
}

#[test]
fn titles_and_terms_that_were_not_translated_say_their_language() {
    let english = || MarkedLanguage { tag: "en".into(), direction: "ltr".into() };
    let at = |kind, start| Block { kind, span: start..start };
    let exercise = directive(DirectiveKind::Exercise, Some("Find"), vec![paragraph("খুঁজুন")]).kind;
    let definition = Definition { terms: vec![vec![text("Wiki")]], details: vec![vec![at(exercise.clone(), 9)]] };
    let blocks = vec![at(exercise, 5), at(BlockKind::Definitions(vec![definition]), 7)];
    let marks = [(5, Mark::ForeignTitle(english())), (9, Mark::Foreign(english()))];
    let printed = print_marked(blocks, Reader::Learner, marks.into()).value;
    let whole: Value = serde_json::from_str(&printed).unwrap();
    let other = |words: &str| json!([{ "t": "other", "lang": "en", "dir": "ltr", "c": [words] }]);
    assert_eq!(whole["blocks"][0]["title"], other("Find"));
    assert_eq!(whole["blocks"][0]["c"][0]["c"], json!(["খুঁজুন"]));
    assert_eq!(whole["blocks"][1]["items"][0]["terms"][0], other("Wiki"));
}

fn text(words: &str) -> Inline {
    Inline::Text(words.to_owned())
}

fn block(kind: BlockKind) -> Block {
    Block { kind, span: 0..0 }
}

fn paragraph(words: &str) -> Block {
    block(BlockKind::Paragraph(vec![text(words)]))
}

fn directive(kind: DirectiveKind, title: Option<&str>, blocks: Vec<Block>) -> Block {
    let title = title.map(|title| vec![text(title)]);
    block(BlockKind::Directive(Directive { kind, id: None, title, fold: Fold::None, setting: None, blocks }.into()))
}

fn blocks(kinds: Vec<BlockKind>) -> Value {
    let printed = print(kinds.into_iter().map(block).collect(), Reader::Learner).value;
    serde_json::from_str::<Value>(&printed).unwrap()["blocks"].clone()
}

fn print(blocks: Vec<Block>, reader: Reader) -> Noted<String> {
    print_marked(blocks, reader, Default::default())
}

fn print_marked(blocks: Vec<Block>, reader: Reader, marks: BTreeMap<usize, Mark>) -> Noted<String> {
    let front =
        FrontMatter { kind: KindName::Lesson, table: Default::default(), spans: Default::default(), span: 0..0 };
    let link =
        |destination: &str| RawLink { use_: LinkUse::Link, destination: destination.into(), span: 0..0, file: None };
    let summary = crate::document::Summary {
        path: SourcePath::new("content/en/lessons/a.md"),
        origin: None,
        key: Key(0),
        front,
        links: vec![link("b.md#x"), link("https://example.org/a/"), link("c.md")],
        headings: vec![Heading { level: 2, id: None, inlines: vec![text("Cite")], span: 0..0 }],
    };
    let document = Document {
        summary: summary.into(),
        blocks,
        footnotes: vec![Footnote { label: "1".into(), blocks: vec![paragraph("note")] }],
        marks,
    };
    let spelled = |href: &str| SpelledLink { href: href.into(), ..SpelledLink::default() };
    let spelling = Spelling {
        links: vec![spelled("#b/x"), spelled("https://example.org/a/"), spelled("")],
        anchors: vec!["cite".into()],
        prefix: "a/".into(),
        reader,
        shift: 0,
        words: Words::default().into(),
        settings: Default::default(),
        charts: Default::default(),
        terms: Default::default(),
    };
    typst(&document, &spelling)
}
