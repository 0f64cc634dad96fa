//! What each piece of syntax becomes.

use super::dump::dump;
use super::{complaints, document};

/// The document that a text becomes, line by line, without complaints.
#[track_caller]
fn clean(text: &str, expected: &[&str]) {
    shown(text, expected);
    assert_eq!(complaints(text), Vec::<String>::new());
}

#[track_caller]
fn shown(text: &str, expected: &[&str]) {
    assert_eq!(dump(&document(text).value).lines().collect::<Vec<_>>(), expected, "{text}");
}

/// The codes of complaints and what their spans cover.
#[track_caller]
fn said(text: &str, expected: &[&str]) {
    let said: Vec<String> = complaints(text)
        .iter()
        .map(|said| said.split_once("`: ").map_or(said.clone(), |(start, _)| format!("{start}`")))
        .collect();
    assert_eq!(said, expected, "{text}");
}

#[test]
fn paragraphs_and_inlines() {
    clean(
        "a **b** *c* ~~d~~ ~e~ `f  g`\nh\\\ni",
        &["paragraph \"a <strong b> <em c> <strike d> <strike e> `f  g`⏎h↵i\""],
    );
    clean(
        "x^2^ and 2^10, $5, 'a' \"b\" -- {{Cite}} [[Link]]",
        &["paragraph \"x^2^ and 2^10, $5, 'a' \"b\" -- {{Cite}} [[Link]]\""],
    );
    clean("", &[]);
    clean("\u{feff}a", &["paragraph \"a\""]);
    clean("a\u{0}b\u{1}", &["paragraph \"ab\""]);
}

#[test]
fn headings_have_levels_and_ids() {
    clean("## A *b* {#a-b}\n\n### C", &["heading 2 #a-b \"A <em b>\"", "heading 3 \"C\""]);
    clean("## ক {#ক্ষ.1}", &["heading 2 #ক্ষ.1 \"ক\""]);
    shown("# A\n\n#### B {#b\"c .d onclick=x}", &["heading 2 \"A\"", "heading 4 \"B\""]);
    said("# A\n\n## B\n\n#### C\n", &["heading-one `# A\n`", "heading-skipped `#### C\n`"]);
    said(
        "## B {#b\"c .d onclick=x}\n",
        &[
            "heading-attribute `## B {#b\"c .d onclick=x}\n`",
            "heading-attribute `## B {#b\"c .d onclick=x}\n`",
            "heading-id `## B {#b\"c .d onclick=x}\n`",
        ],
    );
    said("## A {#x}\n\n## B {#x}\n", &["duplicate-id `## B {#x}\n`"]);
}

#[test]
fn lists() {
    clean("- a\n- b\n", &["list tight", "  item", "    paragraph \"a\"", "  item", "    paragraph \"b\""]);
    clean(
        "3. a\n\n   b\n4. c\n",
        &["list from 3", "  item", "    paragraph \"a\"", "    paragraph \"b\"", "  item", "    paragraph \"c\""],
    );
    clean(
        "- [ ] a\n- [x] **b**\n\n  c\n",
        &[
            "list",
            "  item [ ]",
            "    paragraph \"a\"",
            "  item [x]",
            "    paragraph \"<strong b>\"",
            "    paragraph \"c\"",
        ],
    );
    said("১. ক\n২. খ\n", &["list-digits `১.`"]);
    said("٣) ا\n", &["list-digits `٣)`"]);
    assert!(complaints("১২. ক")[0].contains("write `12.`"));
    clean("১২৩ জন", &["paragraph \"১২৩ জন\""]);
}

#[test]
fn tables_definitions_footnotes() {
    clean("| a | b |\n|:--|--:|\n| *c* | d |\n", &["table [Start, End]", "  | a | b |", "  | <em c> | d |"]);
    clean(
        "A\nB\n: c\n: d\n\nE\n: f\n",
        &[
            "definitions",
            "  term \"A⏎B\"",
            "  details",
            "    paragraph \"c\"",
            "  details",
            "    paragraph \"d\"",
            "  term \"E\"",
            "  details",
            "    paragraph \"f\"",
        ],
    );
    clean(
        "a[^b] c[^A] d[^b]\n\n[^a]: First\n[^b]: Second\n",
        &[
            "paragraph \"a<footnote 0> c<footnote 1> d<footnote 0>\"",
            "footnote 0 [b]",
            "  paragraph \"Second\"",
            "footnote 1 [A]",
            "  paragraph \"First\"",
        ],
    );
    said("a\n\n[^x]: unused\n", &["footnote-unused ``"]);
    said("a[^x]\n\n[^x]: b\n\n[^x]: c\n", &["footnote-twice `[^x]: c\n`"]);
}

#[test]
fn code() {
    clean("```Rust,ignore x\na\n\n```\n", &["code rust ignore x \"a\""]);
    clean("```{.python .lines}\r\na\r\nb\r\n```\r\n", &["code python .lines \"a\\nb\""]);
    clean("    ::: note\n", &["code  \"::: note\""]);
}

#[test]
fn alerts_of_any_kind() {
    clean("> [!note]\n> a\n", &["note:", "  paragraph \"a\""]);
    clean(
        "> [!EXERCISE]- Find *it*\n> a\n>\n> > [!hint]+\n> > b\n",
        &["exercise - \"Find <em it>\":", "  paragraph \"a\"", "  hint +:", "    paragraph \"b\""],
    );
    clean(
        "- a\n\n  > [!key_points] T\n  > - b\n",
        &[
            "list",
            "  item",
            "    paragraph \"a\"",
            "    keypoints \"T\":",
            "      list tight",
            "        item",
            "          paragraph \"b\"",
        ],
    );
    clean("> [!tip] T\n", &["tip \"T\":"]);
    clean("> a\n> [!note] b\n", &["quote", "  paragraph \"a⏎[!note] b\""]);
    clean("> \\[!note] b\n", &["quote", "  paragraph \"[!note] b\""]);
    clean("[!note] a", &["paragraph \"[!note] a\""]);
    shown("> [!exercize] T\n> a\n", &["note \"T\":", "  paragraph \"a\""]);
    shown("> [!টীকা]\n> a\n", &["note \"টীকা\":", "  paragraph \"a\""]);
    assert_eq!(
        complaints("> [!exercize] T\n"),
        [
            "unknown-block `> [!exercize] T`: unknown block kind `exercize`; it is shown as a note (did you mean `exercise`?)",
        ]
    );
}

#[test]
fn a_quiz_is_a_task_list_with_feedback() {
    clean(
        "> [!quiz] Q?\n> - [ ] a\n>   > no\n> - [x] b\n",
        &[
            "quiz \"Q?\":",
            "  list tight",
            "    item [ ]",
            "      paragraph \"a\"",
            "      quote",
            "        paragraph \"no\"",
            "    item [x]",
            "      paragraph \"b\"",
        ],
    );
}

#[test]
fn fenced_divs() {
    clean(
        "a\n::: challenge\n## T {#t}\n- b\n:::\nc\n",
        &[
            "paragraph \"a\"",
            "exercise #t \"T\":",
            "  list tight",
            "    item",
            "      paragraph \"b\"",
            "paragraph \"c\"",
        ],
    );
    clean(
        "::::: challenge :::::\na\n:::::::: {.callout-tip title=\"*T*\" collapse=true}\nb\n:::\n::::::\n",
        &["exercise:", "  paragraph \"a\"", "  tip - \"<em T>\":", "    paragraph \"b\""],
    );
    clean(
        "- a\n  ::: hint Look\n  b\n  :::\n- c\n",
        &[
            "list tight",
            "  item",
            "    paragraph \"a\"",
            "    hint \"Look\":",
            "      paragraph \"b\"",
            "  item",
            "    paragraph \"c\"",
        ],
    );
    clean("> ::: note\n> a\n> :::\n", &["quote", "  note:", "    paragraph \"a\""]);
    clean("::: note\n```\n::: x\n:::\n```\n:::\n", &["note:", "  code  \"::: x\\n:::\""]);
    clean(
        "| a |\n|---|\n| b |\n::: note\nTerm\n: d\n:::\n",
        &[
            "table [None]",
            "  | a |",
            "  | b |",
            "note:",
            "  definitions",
            "    term \"Term\"",
            "    details",
            "      paragraph \"d\"",
        ],
    );
    clean(
        "::: note\n[a][r] b[^1]\n:::\n\n[r]: x.md\n\n[^1]: c\n",
        &["note:", "  paragraph \"<link \"x.md\" a> b<footnote 0>\"", "footnote 0 [1]", "  paragraph \"c\""],
    );
    clean("***\n", &["rule"]);
    clean("a ::: b\n", &["paragraph \"a ::: b\""]);
}

#[test]
fn fenced_divs_that_are_wrong() {
    shown("::: note\na\n", &["note:", "  paragraph \"a\""]);
    said("::: note\na\n", &["unclosed-div `::: note`"]);
    said("> ::: note\n\n:::\n", &["unclosed-div `::: note`", "stray-div-end `:::`"]);
    said("a\n:::::\n", &["stray-div-end `:::::`"]);
    shown("::: nothere Words\na\n:::\n", &["note \"Words\":", "  paragraph \"a\""]);
    said("::: {#x}\na\n:::\n", &["unknown-block `::: {#x}`"]);
}

#[test]
fn pictures() {
    clean("![A *b*](c.svg \"D *e*\")", &["figure \"c.svg\" \"A b\" caption \"D <em e>\""]);
    clean("a ![b](c.svg) d", &["paragraph \"a <image \"c.svg\" \"b\"> d\""]);
    clean(
        "![A **b**](c.svg){alt='It\\'s \"d\"' width=50%}",
        &["figure \"c.svg\" \"It's \\\"d\\\"\" caption \"A <strong b>\""],
    );
    clean("![](c.svg){alt=\"two\nlines\"}\n\nx", &["figure \"c.svg\" \"two lines\"", "paragraph \"x\""]);
    clean("![](c.svg){alt=''}", &["figure \"c.svg\" \"\""]);
    clean("![a](c.svg) {b}", &["paragraph \"<image \"c.svg\" \"a\"> {b}\""]);
    clean("`![a](c.svg){alt='b'}`", &["paragraph \"`![a](c.svg){alt='b'}`\""]);
    assert_eq!(
        complaints("![](c.svg)"),
        ["missing-alt `![](c.svg)`: the picture has no alternative text \
         (say in words what it shows: `![what the picture shows](c.svg)`)",]
    );
    said("![a](https://x.example/b.png)", &["remote-image `![a](https://x.example/b.png)`"]);
    shown("![a](https://x.example/b.png)", &["figure \"\" \"a\""]);
    said("![a](data:image/png;base64,AA)", &["refused-link `![a](data:image/png;base64,AA)`"]);
}

#[test]
fn links() {
    clean(
        "[a](b%20c.md#%E0%A6%95) <https://x.example> <a@b.example> https://bare.example",
        &["paragraph \"<link \"b c.md#ক\" a> <link \"https://x.example\" https://x.example> \
         <link \"mailto:a@b.example\" a@b.example> https://bare.example\""],
    );
    for bad in [
        "javascript:x",
        "JAVASCRIPT:x",
        "java&#115;cript:x",
        "javascript&colon;x",
        "vbscript:x",
        "<java\tscript:x>",
        "&#1;javascript:x",
    ] {
        let text = format!("[a]({bad})");
        shown(&text, &["paragraph \"<link \"\" a>\""]);
        said(&text, &[&format!("refused-link `{text}`")]);
    }
    said("[a][b] [c] [d][]", &["undefined-reference `[a][b]`"]);
}

#[test]
fn html_is_sanitised() {
    clean(
        "H<sub>2</sub>O m<sup>2</sup> <abbr title=\"x & y\">A</abbr> <kbd>K</kbd><br>b",
        &["paragraph \"H<sub 2>O m<sup 2> <abbr title=\"x &amp; y\">A</abbr> <kbd>K</kbd>↵b\""],
    );
    clean(
        "<details open>\n<summary>S</summary>\n\n**b**\n\n</details>\n",
        &["html \"<details open>\\n<summary>S</summary>\"", "paragraph \"<strong b>\"", "html \"</details>\""],
    );
    clean("a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf", &["paragraph \"a  c\"", "paragraph \"f\""]);
    clean(
        "<div lang=\"ar\" dir=\"rtl\">\n\nنص\n\n</div>\n",
        &["html \"<div lang=\\\"ar\\\" dir=\\\"rtl\\\">\"", "paragraph \"نص\"", "html \"</div>\""],
    );
    shown("a <script>alert(1)</script> b", &["paragraph \"a  b\""]);
    shown("<script>\nalert(1)\n\nx\n</script>\n", &[]);
    shown("<style>p{}</style>\n", &[]);
    shown("<p onclick=\"x\" style=\"y\">a<script>b</script>c\n", &["html \"ac\""]);
    said("<b>a *c</b>*", &["html-unbalanced `<b>`", "html-unbalanced `</b>`"]);
    said("<a href=\"x\">b</a>", &["html-not-allowed `<a href=\"x\">`"]);
    said("<img src=x onerror=y>", &["html-not-allowed `<img src=x onerror=y>`"]);
    said("<div>\n\na", &["html-unbalanced `<div>`"]);
    said(
        "<span class=\"x\" lang=\"e n\">a</span> b",
        &["html-attribute `<span class=\"x\" lang=\"e n\">`", "html-attribute `<span class=\"x\" lang=\"e n\">`"],
    );
    said("a <div>b</div>", &["html-block-inline `<div>`"]);
}

#[test]
fn slips_are_noticed() {
    said("**注意：**请\n", &["literal-asterisks `**`"]);
    said("**গুরুত্বপূর্ণ।**পরে\n", &["literal-asterisks `**`"]);
    clean("\\*\\*a\\*\\* and `**` and 2 ** 3", &["paragraph \"**a** and `**` and 2 ** 3\""]);
}

#[test]
fn a_line_is_never_a_block() {
    let line = |text: &str| {
        let mut document = document("").value;
        let kind = crate::document::BlockKind::Paragraph(crate::document::inline(text));
        document.blocks.push(crate::document::Block { kind, span: 0..0 });
        dump(&document).trim_end().to_owned()
    };
    assert_eq!(line("# a"), "paragraph \"# a\"");
    assert_eq!(line("1. a *b*"), "paragraph \"1. a <em b>\"");
    assert_eq!(line("_a_ `b`\n- c"), "paragraph \"<em a> `b` - c\"");
    assert_eq!(line("[a](javascript:b) ![c](d) [^1]"), "paragraph \"a c [^1]\"");
    assert_eq!(line("<div>"), "paragraph \"\"");
    assert_eq!(line(""), "paragraph \"\"");
}

#[test]
fn nothing_is_nested_without_end() {
    for deep in [
        "> ".repeat(10_000),
        "- ".repeat(10_000),
        "*a ".repeat(20_000),
        "[".repeat(20_000),
        "![".repeat(20_000),
        "::: note\n".repeat(10_000),
        "<div>\n\n".repeat(10_000),
        "<b>".repeat(10_000),
        "> [!note]\n".repeat(5_000),
        "[[a](b)](c)".repeat(5_000),
        "**a _b ".repeat(10_000),
        "<script></script>".repeat(20_000),
        "</x".repeat(50_000),
        "> - ".repeat(4_000),
        "[^1]: ".repeat(4_000),
        ":::\n".repeat(20_000),
        "<td>".repeat(20_000),
        "a\n: ".repeat(3_000),
    ] {
        let depth = depth(&document(&deep).value.blocks);
        assert!(depth <= 80, "{depth} levels for {:?}", &deep[..20]);
        document(&format!("{deep}x"));
    }
}

#[test]
fn two_megabytes_are_parsed() {
    let piece = "## Heading\n\nText with **bold**, [link](a.md) and `code`.\n\n::: note\n- a <b>b</b>\n:::\n\n> [!tip] T\n> x\n\n";
    let text = piece.repeat((2 << 20) / piece.len());
    assert_eq!(document(&text).value.headings.len(), (2 << 20) / piece.len());
}

fn depth(blocks: &[crate::document::Block]) -> usize {
    use crate::document::BlockKind;
    let of = |block: &crate::document::Block| {
        let in_item = usize::from(matches!(block.kind, BlockKind::List(_)));
        block.children().into_iter().map(|blocks| depth(blocks) + in_item).max().unwrap_or(0)
    };
    blocks.iter().map(of).max().unwrap_or(0) + 1
}

#[test]
fn a_reference_to_a_footnote_that_is_not_there_is_reported() {
    assert_eq!(complaints("Seen[^a] and[^b] and \\[^c] and `[^d]`.\n\n[^a]: Note.\n").len(), 1);
}

#[test]
fn braces_after_the_title_of_a_block_are_its_attributes() {
    clean(
        "> [!discussion] Talk {#talk time=10 group=3-4}\n> a\n",
        &["discussion #talk \"Talk\":", "  paragraph \"a\""],
    );
    clean("> [!note] {{Cite web}}\n> a\n", &["note \"{{Cite web}}\":", "  paragraph \"a\""]);
    clean("> [!note] A {word}\n> a\n", &["note \"A {word}\":", "  paragraph \"a\""]);
    let setting = |text: &str| document(text).value.directives()[0].setting;
    let both = Some(crate::document::Setting { minutes: Some(10), group: Some((3, 4)) });
    assert_eq!(setting("> [!discussion] Talk {time=10 group=3-4}\n"), both);
    assert_eq!(setting("::: {.discussion time=10 group=\"3-4\"}\na\n:::\n"), both);
    said("> [!discussion] Talk {time=soon}\n", &["block-setting `> [!discussion] Talk {time=soon}`"]);
    said("> [!note] A {x=y}\n", &["block-attribute `> [!note] A {x=y}`"]);
}

#[test]
fn an_include_names_its_snippet_by_a_link_or_by_its_path() {
    clean("> [!include] [The licence](../snippets/licence.md)\n", &["include \"../snippets/licence.md\""]);
    clean("> [!INCLUDE] ../snippets/a.md\n", &["include \"../snippets/a.md\""]);
    said("> [!include]\n", &["include-path ``"]);
    said("> [!include] a.md\n> and words\n", &["include-text `and words\n`"]);
}
