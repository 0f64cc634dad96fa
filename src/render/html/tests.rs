//! What documents look like as HTML.

use super::*;
use crate::document::{Directive, DirectiveKind, Fold, Footnote, Heading, Item, Link, List, Task};
use crate::kind::KindName;
use crate::memo::KeyMaker;
use crate::render::{Reach, Reader, SpelledFilm, SpelledFilmKind, SpelledImage, SpelledLink, SpelledTrack, Words};
use crate::source::SourcePath;

fn words() -> Words {
    Words {
        blocks: DirectiveKind::ALL.iter().map(|kind| (kind.name().into(), kind.name().to_uppercase())).collect(),
        footnotes: "Footnotes".into(),
        back: "Back".into(),
        answer: "Show the answer".into(),
        correct: "Right".into(),
        incorrect: "Wrong".into(),
        transcript: "Transcript".into(),
        changed: "The original has changed".into(),
        watch: "Watch".into(),
        listen: "Listen".into(),
        anchor: "Link to this section: {heading}".into(),
        ..Words::default()
    }
}

fn spelling() -> Spelling {
    Spelling {
        links: vec![],
        anchors: vec![],
        prefix: String::new(),
        shift: 0,
        reader: Reader::Everybody,
        words: words().into(),
        settings: Default::default(),
        charts: Default::default(),
        terms: Default::default(),
    }
}

fn document(blocks: Vec<Block>) -> Document {
    let front = crate::document::FrontMatter {
        kind: KindName::Page,
        table: Default::default(),
        spans: Default::default(),
        span: 0..0,
    };
    let summary = crate::document::Summary {
        path: SourcePath::new("content/en/x.md"),
        origin: None,
        key: KeyMaker::default().key(),
        front,
        links: vec![],
        headings: vec![],
    };
    Document { summary: summary.into(), blocks, footnotes: vec![], marks: Default::default() }
}

fn block(kind: BlockKind) -> Block {
    Block { kind, span: 0..0 }
}

fn words_of(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.into())]
}

fn paragraph(text: &str) -> Block {
    block(BlockKind::Paragraph(words_of(text)))
}

fn item(task: Option<Task>, blocks: Vec<Block>) -> Item {
    Item { task, blocks, span: 0..0 }
}

fn list(items: Vec<Item>) -> Block {
    block(BlockKind::List(List { start: None, tight: true, items }))
}

fn directive(kind: DirectiveKind, title: Option<&str>, fold: Fold, blocks: Vec<Block>) -> Block {
    block(BlockKind::Directive(
        Directive { kind, id: None, title: title.map(words_of), fold, setting: None, blocks }.into(),
    ))
}

fn link(link: usize, text: &str) -> Inline {
    Inline::Link(Link { link, inlines: words_of(text) })
}

fn to(href: &str) -> SpelledLink {
    SpelledLink { href: href.into(), ..SpelledLink::default() }
}

#[track_caller]
fn check(blocks: Vec<Block>, expected: &str) {
    assert_eq!(html(&document(blocks), &spelling()).value.trim_end(), expected);
}

#[track_caller]
fn check_links(inlines: Vec<Inline>, links: Vec<SpelledLink>, expected: &str) {
    let spelling = Spelling { links, ..spelling() };
    let found = html(&document(vec![block(BlockKind::Paragraph(inlines))]), &spelling).value;
    assert_eq!(found.trim_end(), expected);
}

fn heading(level: u8, text: &str) -> Heading {
    Heading { level, id: None, inlines: words_of(text), span: 0..0 }
}

#[test]
fn headings_have_a_link_beside_them_that_names_the_section() {
    let mut document = document(vec![block(BlockKind::Heading(0)), block(BlockKind::Heading(1))]);
    document.headings = vec![heading(2, "A & B"), heading(3, "Deep")];
    let spelling = Spelling { anchors: vec!["a-b".into(), "deep".into()], prefix: "x-".into(), shift: 1, ..spelling() };
    assert_eq!(
        html(&document, &spelling).value,
        "<div class=\"heading\"><h3 id=\"x-a-b\">A &amp; B</h3><a class=\"anchor\" href=\"#x-a-b\" \
         aria-label=\"Link to this section: A &amp; B\"><span aria-hidden=\"true\">#</span></a></div>\n\
         <div class=\"heading\"><h4 id=\"x-deep\">Deep</h4><a class=\"anchor\" href=\"#x-deep\" \
         aria-label=\"Link to this section: Deep\"><span aria-hidden=\"true\">#</span></a></div>\n"
    );
}

#[test]
fn an_outline_has_no_holes() {
    let levels = |written: &[u8], shift: u8| {
        let mut document = document((0..written.len()).map(|index| block(BlockKind::Heading(index))).collect());
        document.headings = written.iter().map(|level| heading(*level, "x")).collect();
        let anchors = (0..written.len()).map(|index| format!("i{index}")).collect();
        let found = html(&document, &Spelling { anchors, shift, ..spelling() }).value;
        let levels = found.match_indices("</h").map(|(at, _)| found[at + 3..at + 4].to_owned());
        levels.collect::<String>()
    };
    assert_eq!(levels(&[2, 3, 4, 2], 0), "2342");
    assert_eq!(levels(&[3, 3, 2, 4, 4, 3], 0), "222333");
    assert_eq!(levels(&[2, 3], 4), "66");
}

#[test]
fn an_empty_heading_keeps_only_its_id() {
    let mut document = document(vec![block(BlockKind::Heading(0))]);
    document.headings = vec![heading(2, "")];
    let spelling = Spelling { anchors: vec!["a".into()], ..spelling() };
    assert_eq!(html(&document, &spelling).value, "<p id=\"a\"></p>\n");
}

#[test]
fn text_is_escaped_and_empty_paragraphs_are_left_out() {
    check(vec![paragraph("a < b & \"c\""), paragraph(" ")], "<p>a &lt; b &amp; \"c\"</p>");
}

#[test]
fn links_say_where_they_lead() {
    check_links(vec![link(0, "x")], vec![to("../a/")], "<p><a href=\"../a/\">x</a></p>");
    let external = SpelledLink { reach: Reach::External, ..to("https://e.org/?a=1&b=\"") };
    check_links(
        vec![link(0, "https://e.org")],
        vec![external],
        "<p><a href=\"https://e.org/?a=1&amp;b=&quot;\" rel=\"external\" dir=\"ltr\">https://e.org</a></p>",
    );
    let other = SpelledLink { language: Some(("ar".into(), "rtl".into())), ..to("../../ar/a/") };
    check_links(vec![link(0, "x")], vec![other], "<p><a href=\"../../ar/a/\" hreflang=\"ar\">x</a></p>");
}

#[test]
fn a_broken_link_is_its_text() {
    check_links(vec![link(0, "x")], vec![to("")], "<p>x</p>");
    check_links(vec![link(7, "x")], vec![], "<p>x</p>");
}

#[test]
fn links_are_never_nested() {
    let raw = |html: &str| Inline::Html(html.into());
    let inner = vec![raw("<a href=\"b\">"), Inline::Text("x".into()), raw("</a>"), link(0, "y")];
    check_links(vec![Inline::Link(Link { link: 0, inlines: inner })], vec![to("a")], "<p><a href=\"a\">xy</a></p>");
}

#[test]
fn raw_tags_are_closed_where_they_were_opened() {
    let raw = |html: &str| Inline::Html(html.into());
    let words = |text: &str| Inline::Text(text.into());
    check_links(
        vec![raw("</b>"), raw("<kbd>"), words("x"), raw("<br>"), raw("<div>"), raw("</i>"), words("y")],
        vec![],
        "<p><kbd>x<br>y</kbd></p>",
    );
}

#[test]
fn a_figure_has_its_caption_and_credit() {
    let image = || Image { link: 0, alt: "A \"sign\"".into(), caption: Some(words_of("Caption")) };
    let spelled =
        SpelledImage { size: Some((40, 30)), credit: Some("Title, Author".into()), ..SpelledImage::default() };
    let spelling = Spelling { links: vec![SpelledLink { image: Some(spelled), ..to("a.svg") }], ..spelling() };
    let figures = vec![block(BlockKind::Figure(image().into())), block(BlockKind::Figure(image().into()))];
    let found = html(&document(figures), &spelling).value;
    let expected = |lazy: &str| {
        format!(
            "<figure class=\"figure\"><img src=\"a.svg\" alt=\"A &quot;sign&quot;\" width=\"40\" height=\"30\"{lazy} \
             decoding=\"async\">\n<figcaption>Caption <small class=\"credit\">Title, Author\
             </small></figcaption></figure>\n"
        )
    };
    assert_eq!(found, expected("") + &expected(" loading=\"lazy\""));
}

#[test]
fn a_missing_picture_is_its_alternative_text() {
    check(vec![block(BlockKind::Figure(Image { link: 0, alt: "A map".into(), caption: None }.into()))], "<p>A map</p>");
}

#[test]
fn tight_items_have_no_paragraphs_and_loose_ones_have() {
    let items = || vec![item(None, vec![paragraph("a"), list(vec![item(None, vec![paragraph("b")])])])];
    check(vec![list(items())], "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>");
    let loose = block(BlockKind::List(List { start: Some(3), tight: false, items: items() }));
    check(vec![loose], "<ol start=\"3\">\n<li>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>");
    check(vec![list(vec![])], "");
}

#[test]
fn boxes_can_be_ticked_only_in_a_checklist() {
    let tasks = || list(vec![item(Some(Task::Open), vec![paragraph("a")]), item(Some(Task::Done), vec![])]);
    check(
        vec![tasks()],
        "<ul class=\"tasks\">\n<li class=\"task\"><label><input type=\"checkbox\" disabled> a</label></li>\n\
         <li class=\"task\"><input type=\"checkbox\" checked disabled aria-label=\"☐\"></li>\n</ul>",
    );
    check(
        vec![directive(DirectiveKind::Checklist, Some("Bring"), Fold::None, vec![tasks()])],
        "<div class=\"block block-checklist\" role=\"group\" aria-labelledby=\"block\">\n\
         <p class=\"block-title\" id=\"block\"><span class=\"block-kind\">CHECKLIST</span> \
         <span class=\"block-name\">Bring</span></p>\n<div class=\"block-body\">\n\
         <ul class=\"tasks\">\n<li class=\"task\"><label><input type=\"checkbox\"> a</label></li>\n\
         <li class=\"task\"><input type=\"checkbox\" checked aria-label=\"☐\"></li>\n</ul>\n<div class=\"checklist-progress\" hidden data-progress=\"\"><span role=\"status\"></span>\
         <button type=\"button\" class=\"button\"></button></div>\n</div>\n</div>",
    );
}

#[test]
fn hints_and_solutions_are_closed_unless_they_say_otherwise() {
    let solution = |fold| directive(DirectiveKind::Solution, None, fold, vec![paragraph("x")]);
    let expected = |open: &str| {
        format!(
            "<details class=\"block block-solution\"{open}>\n<summary class=\"block-title\">\
             <span class=\"block-kind\">SOLUTION</span></summary>\n<div class=\"block-body\">\n<p>x</p>\n</div>\n</details>"
        )
    };
    check(vec![solution(Fold::None)], &expected(""));
    check(vec![solution(Fold::Closed)], &expected(""));
    check(vec![solution(Fold::Open)], &expected(" open"));
}

#[test]
fn every_kind_shows_its_title_and_its_body() {
    for kind in DirectiveKind::ALL {
        for fold in [Fold::None, Fold::Open, Fold::Closed] {
            let found = html(&document(vec![directive(kind, Some("T1"), fold, vec![paragraph("B1")])]), &spelling());
            assert!(found.value.contains("T1") && found.value.contains("<p>B1</p>"), "{kind:?}: {}", found.value);
        }
    }
}

#[test]
fn ids_of_blocks_keep_clear_of_headings() {
    let note = || directive(DirectiveKind::Note, None, Fold::None, vec![]);
    let spelling = Spelling { anchors: vec!["block".into()], prefix: "p-".into(), ..spelling() };
    let found = html(&document(vec![note(), note()]), &spelling).value;
    assert!(found.contains("id=\"p-block-2\"") && found.contains("id=\"p-block-3\""), "{found}");
}

/// The parts of a page that have all of `words` in them, in order, without line breaks.
#[track_caller]
fn holds(markdown: &str, words: &[&str]) {
    let found = from_markdown(markdown).replace('\n', "");
    let mut rest = found.as_str();
    for word in words {
        let Some(at) = rest.find(word) else { panic!("{word}\nis not in\n{rest}\nof\n{found}") };
        rest = &rest[at + word.len()..];
    }
}

#[test]
fn a_quiz_is_a_named_group_of_fields_and_its_answers_are_folded() {
    holds(
        "> [!quiz] Which?\n> - [ ] a\n>   > No.\n> - [x] b\n",
        &[
            "<div class=\"block block-quiz\"><p class=\"block-title\" id=\"block\">",
            "<fieldset class=\"quiz-form\" data-quiz=\"one\" data-key=\"",
            "\" aria-labelledby=\"block quiz-hint\"><legend class=\"quiz-hint\" id=\"quiz-hint\">",
            "<li><label><input type=\"radio\" name=\"quiz\"> <span>a</span></label></li>",
            "<div class=\"quiz-actions\" hidden>",
            "<div class=\"quiz-result\" role=\"status\"",
            "</fieldset><details class=\"quiz-answer\"><summary>Show the answer</summary><ul>",
            "<li class=\"incorrect\"><span class=\"quiz-mark\">Wrong</span> a",
            "<div class=\"quiz-feedback\"><p>No.</p></div></li>",
            "<li class=\"correct\"><span class=\"quiz-mark\">Right</span> b</li></ul></details>",
            "<div class=\"quiz-score\" hidden",
        ],
    );
}

#[test]
fn several_answers_are_boxes_and_no_answer_is_ticked() {
    let found = from_markdown("> [!quiz] Which?\n> - [x] a\n> - [x] b\n> - [ ] c\n");
    assert_eq!(found.matches("<input type=\"checkbox\" name=\"quiz\">").count(), 3, "{found}");
}

#[test]
fn an_ordering_has_a_button_for_each_way() {
    holds(
        "> [!quiz] Which first?\n> 1. a\n> 2. b\n\n",
        &[
            "<ol class=\"quiz-options quiz-order\"",
            "<li data-place=\"2\"><span class=\"quiz-words\">b</span><span class=\"quiz-move\" hidden><button type=\"button\" class=\"quiz-up\"",
            "<li data-place=\"1\">",
            "<details class=\"quiz-answer\"><summary>Show the answer</summary><ol><li>a</li><li>b</li></ol></details>",
        ],
    );
}

#[test]
fn a_question_in_own_words_has_a_field_and_a_model_answer() {
    holds(
        "> [!quiz] Why?\n> Think.\n>\n> > [!answer]\n> > Because.\n",
        &[
            "<div class=\"quiz-question\" id=\"question\"><p>Think.</p></div>",
            "aria-describedby=\"question\"",
            "<textarea class=\"quiz-own\"",
            "<div class=\"quiz-explanation\"><p>Because.</p></div></details>",
        ],
    );
}

#[test]
fn a_block_says_how_long_it_takes() {
    let document = crate::document::parse(&crate::source::SourceFile::text(
        "content/en/a.md",
        "> [!discussion] In groups {#talk time=10 group=3}\n> Talk.\n",
    ));
    let settings = std::collections::BTreeMap::from([("10/3-3".to_owned(), "10 minutes · groups of 3".to_owned())]);
    let found = html(&document.value, &Spelling { settings, ..spelling() }).value;
    assert!(
        found.contains(
            "<span class=\"block-name\">In groups</span> <span class=\"block-setting\">10 minutes · groups of 3</span>"
        ),
        "{found}"
    );
    assert!(found.starts_with("<div id=\"talk\" class=\"block block-discussion\""), "{found}");
}

#[test]
fn tabs_are_called_by_their_title_alone() {
    holds(
        "> [!tabs] On which device?\n> ## A\n> a\n",
        &["<p class=\"block-title\" id=\"block\"><span class=\"block-name\">On which device?</span></p>"],
    );
}

#[test]
fn tabs_are_read_in_sequence() {
    let mut document = document(vec![directive(
        DirectiveKind::Tabs,
        None,
        Fold::None,
        vec![block(BlockKind::Heading(0)), paragraph("a"), block(BlockKind::Heading(1)), paragraph("b")],
    )]);
    document.headings = vec![heading(3, "Phone"), heading(3, "Computer")];
    let spelling = Spelling { anchors: vec!["phone".into(), "computer".into()], ..spelling() };
    let found = html(&document, &spelling).value;
    assert_eq!(found.matches("<div class=\"tab\">\n<div class=\"heading\"><h2 id=").count(), 2, "{found}");
}

#[test]
fn footnotes_lead_to_the_text_and_back() {
    let text = vec![Inline::Footnote(0), Inline::Footnote(0)];
    let mut document = document(vec![block(BlockKind::Paragraph(text))]);
    document.footnotes = vec![Footnote { label: "a".into(), blocks: vec![paragraph("Note")] }];
    assert_eq!(
        html(&document, &Spelling { prefix: "p-".into(), ..spelling() }).value,
        "<p><sup class=\"note-reference\"><a id=\"p-note.1.1\" href=\"#p-note.1\" role=\"doc-noteref\">1</a></sup>\
         <sup class=\"note-reference\"><a id=\"p-note.1.2\" href=\"#p-note.1\" role=\"doc-noteref\">1</a></sup></p>\n\
         <section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"p-footnotes\">\n\
         <h2 id=\"p-footnotes\">Footnotes</h2>\n<ol>\n<li id=\"p-note.1\"><p>Note \
         <a class=\"back\" href=\"#p-note.1.1\" role=\"doc-backlink\" aria-label=\"Back 1\">↑ 1</a> \
         <a class=\"back\" href=\"#p-note.1.2\" role=\"doc-backlink\" aria-label=\"Back 2\">↑ 2</a></p></li>\n\
         </ol>\n</section>\n"
    );
}

#[test]
fn code_that_may_scroll_is_within_reach_of_the_keyboard() {
    let code = |text: &str| {
        block(BlockKind::Code(Code { language: "output".into(), info: String::new(), text: text.into() }.into()))
    };
    check(
        vec![code("a < b")],
        "<div class=\"code\" dir=\"ltr\" translate=\"no\"><pre><code class=\"language-output\">a &lt; b</code></pre></div>",
    );
    let long = html(&document(vec![code(&"x".repeat(80))]), &spelling()).value;
    assert!(long.contains("<pre tabindex=\"0\" role=\"group\" aria-label=\"output\">"), "{long}");
}

#[test]
fn tables_align_by_class_and_are_named_by_their_head() {
    let cell = |text: &str| Cell { inlines: words_of(text), span: 0..0 };
    let table = Table {
        alignments: vec![Alignment::None, Alignment::End],
        head: vec![cell(""), cell("Year")],
        rows: vec![vec![cell("a"), cell("1")]],
    };
    check(
        vec![block(BlockKind::Table(table.into()))],
        "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Year\"><table>\n<thead>\n\
         <tr><td></td><th scope=\"col\" class=\"align-end\">Year</th></tr>\n</thead>\n<tbody>\n\
         <tr><td>a</td><td class=\"align-end\">1</td></tr>\n</tbody>\n</table></div>",
    );
}

#[test]
fn definitions_are_complete() {
    let definition = Definition { terms: vec![words_of("Wiki")], details: vec![vec![paragraph("A site")]] };
    let bare = Definition { terms: vec![words_of("Edit")], details: vec![] };
    check(
        vec![block(BlockKind::Definitions(vec![definition, bare]))],
        "<dl>\n<dt>Wiki</dt>\n<dd>A site</dd>\n<dt>Edit</dt>\n<dd></dd>\n</dl>",
    );
}

#[test]
fn titles_have_neither_links_nor_pictures() {
    let image = Inline::Image(Image { link: 0, alt: "sign".into(), caption: None }.into());
    let inlines = [link(0, "a"), Inline::Emphasis(words_of("<b>")), image, Inline::Footnote(0)];
    assert_eq!(inline(&inlines), "a<em>&lt;b&gt;</em>sign");
}

#[test]
fn a_block_keeps_the_id_its_author_gave_it() {
    let directive = Directive {
        kind: DirectiveKind::Note,
        id: Some("block".into()),
        title: None,
        fold: Fold::None,
        setting: None,
        blocks: vec![],
    };
    let document = document(vec![block(BlockKind::Directive(directive.into()))]);
    let found = html(&document, &Spelling { prefix: "p-".into(), ..spelling() }).value;
    assert!(
        found.starts_with(
            "<aside id=\"p-block\" class=\"block block-note\" role=\"note\" aria-labelledby=\"p-block-2\">"
        ),
        "{found}"
    );
}

/// Names of the elements that are open, checked on the way: everything is closed in order, no link stands in a link,
/// no id is given twice.
fn check_structure(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut ids = BTreeSet::new();
    for tag in html.split('<').skip(1).map(|rest| rest.split_once('>').unwrap_or_else(|| panic!("{html}")).0) {
        let name = tag.split([' ', '/']).find(|part| !part.is_empty()).unwrap_or_default();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
            continue;
        }
        if let Some((_, id)) = tag.split_once(" id=\"") {
            assert!(ids.insert(id.split('"').next()), "id {id} twice in {html}");
        }
        assert!(name != "a" || !open.contains(&"a"), "a link in a link: {html}");
        let block = ["p", "ul", "ol", "div", "details", "aside", "figure", "blockquote", "table", "dl"].contains(&name);
        assert!(!block || !open.contains(&"p"), "{name} in a paragraph: {html}");
        if !["br", "hr", "img", "input", "wbr", "col"].contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} left open in {html}");
}

fn from_markdown(text: &str) -> String {
    let file = crate::source::SourceFile::text("content/en/x.md", text);
    let document = crate::document::parse(&file).value;
    let anchors = (0..document.headings.len()).map(|index| format!("h{index}")).collect();
    let links = document.links.iter().map(|link| to(&link.destination)).collect();
    html(&document, &Spelling { anchors, links, ..spelling() }).value
}

#[test]
fn a_summary_holds_no_links() {
    let found = from_markdown("> [!hint]- See [this](x.md)[^1]\n> b\n\n[^1]: note\n");
    assert!(found.contains("See this<sup class=\"note-reference\">1</sup></span></summary>"), "{found}");
}

#[test]
fn tabs_begin_with_their_headings() {
    let found = from_markdown("::: tabs\n## A\na\n## B\nb\n:::\n");
    assert_eq!(found.matches("<div class=\"tab\">").count(), 2, "{found}");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(256))]
    #[test]
    fn whatever_is_written_the_html_is_well_formed(
        pieces in proptest::collection::vec(proptest::sample::select(vec![
            "a ", "**b** ", "*", "`c` ", "[x](y.md)", "[", "](z)", "![i](p.png)", "<b>", "</b>", "<a href='q'>", "</a>",
            "<div>", "</div>", "<details><summary>s</summary>", "</details>", "<br>", "[^1]", "&", "<", "\n", "\n\n",
            "\n\n[^1]: note [^1]\n", "\n## h [l](m)\n", "\n#### h\n", "\n- ", "\n- [ ] ", "\n  - [x] ", "\n1. ", "\n> ",
            "\n> [!quiz] q\n> - [x] ", "\n> [!hint]- t\n> ", "\n> > [!note]\n> > ", "\n::: challenge\n", "\n::: tabs\n",
            "\n:::\n", "\n```py\nx = 1\n```\n", "\n\n| a | b |\n|---|:-:|\n| c |\n", "\nterm\n: def\n", "\n***\n", "    ",
        ]), 0..40),
    ) {
        check_structure(&from_markdown(&pieces.concat()));
    }
}

#[test]
fn a_picture_offers_smaller_copies_of_itself() {
    let image = Image { link: 0, alt: "A pond".into(), caption: None };
    let copies = vec![(480, "p.480.webp".into()), (800, "p.800.webp".into())];
    let spelled = SpelledImage { size: Some((1000, 500)), copies, ..SpelledImage::default() };
    let spelling = Spelling { links: vec![SpelledLink { image: Some(spelled), ..to("p.jpg") }], ..spelling() };
    let html = html(
        &document(vec![block(BlockKind::Figure(image.clone().into())), block(BlockKind::Figure(image.into()))]),
        &spelling,
    );
    let picture = |loading: &str| {
        format!(
            "<figure class=\"figure\"><picture><source type=\"image/webp\" srcset=\"p.480.webp 480w, p.800.webp 800w\" \
             sizes=\"(min-width: 45rem) 42rem, 92vw\"><img src=\"p.jpg\" alt=\"A pond\" width=\"1000\" height=\"500\"\
             {loading} decoding=\"async\"></picture></figure>\n"
        )
    };
    assert_eq!(html.value, format!("{}{}", picture(""), picture(" loading=\"lazy\"")));
}

#[test]
fn a_film_has_captions_and_a_transcript_and_never_plays_by_itself() {
    let image = Image { link: 0, alt: "A club meets".into(), caption: Some(words_of("In Khulna")) };
    let track = SpelledTrack { href: "t.vtt".into(), language: "bn".into(), name: "বাংলা".into() };
    let film = SpelledFilm {
        kind: SpelledFilmKind::Video,
        poster: Some("t.jpg".into()),
        tracks: vec![track],
        transcript: vec![(Some("Rima".into()), "Welcome & sit".into())],
        transcript_language: Some(("bn".into(), "ltr".into())),
    };
    let spelled = SpelledImage { size: Some((640, 360)), film: Some(film), ..SpelledImage::default() };
    let spelling = Spelling { links: vec![SpelledLink { image: Some(spelled), ..to("t.webm") }], ..spelling() };
    let inline = block(BlockKind::Paragraph(vec![Inline::Image(image.clone().into())]));
    let html = html(&document(vec![block(BlockKind::Figure(image.into())), inline]), &spelling);
    assert_eq!(
        html.value,
        "<figure class=\"figure film\"><video controls playsinline poster=\"t.jpg\" width=\"640\" height=\"360\" \
         preload=\"none\" aria-label=\"A club meets\" src=\"t.webm\"><track kind=\"captions\" src=\"t.vtt\" srclang=\"bn\" \
         label=\"বাংলা\" default><a href=\"t.webm\">A club meets</a></video>\n\
         <details class=\"transcript\"><summary>Transcript</summary><div lang=\"bn\" dir=\"ltr\">\n\
         <p><b>Rima</b> Welcome &amp; sit</p>\n</div></details>\n<figcaption>In Khulna</figcaption></figure>\n\
         <p><a href=\"t.webm\">A club meets</a></p>\n"
    );
}
