//! What holds for every file, however broken.

use super::document;
use crate::document::*;
use proptest::prelude::*;
use std::ops::Range;

/// Pieces that mean something to one part of the parser or another.
const PIECES: [&str; 96] = [
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "    ",
    "\t",
    "> ",
    ">> ",
    "- ",
    "1. ",
    "* ",
    "+ ",
    "১. ",
    "# ",
    "## ",
    "###### ",
    "::: ",
    ":::\n",
    "\n:::\n",
    "\n::: note\n",
    "\n:::::: {.challenge #x title=\"a}b\"}\n",
    "\n> ::: hint\n",
    "  ::: tip T\n",
    ": ",
    "\n: def\n",
    "> [!note] ",
    "> [!exercise]- T\n",
    "> [!নোট]+\n",
    "[!tip]",
    "```\n",
    "\n```rust,ignore x\n",
    "~~~",
    "`",
    "``",
    "*",
    "**",
    "_",
    "__",
    "~",
    "~~",
    "[",
    "]",
    "(",
    ")",
    "[a](b)",
    "[a][b]",
    "\n[b]: c.md\n",
    "![a](b.png)",
    "![](b)",
    "{alt='x'}",
    "{alt=\"ক\nখ\"}",
    "{",
    "}",
    "{#id .c}",
    "\n[^1]: note\n",
    "[^1]",
    "[^2]",
    "<b>",
    "</b>",
    "<br>",
    "<sub>",
    "</sub>",
    "<details>\n",
    "\n</details>\n",
    "\n<div>\n",
    "</div>",
    "<summary>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<table><tr><td>",
    "</table>",
    "<p title='&\"'>",
    "<a href=javascript:x>",
    "<https://a.b>",
    "<a@b.c>",
    "(javascript:x)",
    "| a | b |\n|--|:-:|\n| c |",
    "|",
    "\\",
    "&amp;",
    "&#0;",
    "---",
    "***",
    "+++\n",
    "title = \"x\"\n",
    "a = [1, {b = 2}]\n",
    "[[parts]]\n",
    "বাংলা",
    "نص",
    "𝒳",
    "\u{0}",
    "\u{1f}",
    "\u{feff}",
    "text",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => proptest::sample::select(PIECES.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,4}"];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_panics_and_spans_are_in_place(text in text()) {
        let noted = document(&text);
        Places { text: &text, document: &noted.value }.check();
        for note in &noted.notes {
            let span = note.span.as_ref().expect("every note of parse has a place");
            prop_assert!(text.get(span.range()).is_some(), "{note:?}");
        }
    }

    #[test]
    fn front_matter_of_any_shape_gives_a_document(text in "\\PC{0,60}", more in text()) {
        document(&format!("+++\n{text}\n{more}\n+++\nbody"));
    }

    #[test]
    fn html_is_safe_and_balanced(text in text()) {
        let mut html = String::new();
        collect(&document(&text).value.blocks, &mut html);
        let mut open = Vec::new();
        for tag in html.split('<').skip(1) {
            let (tag, _) = tag.split_once('>').expect("every tag ends");
            let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
            prop_assert!(!["script", "style", "a", "img", "iframe"].contains(&name.as_str()), "{html}");
            match tag.strip_prefix('/') {
                Some(_) => prop_assert_eq!(open.pop(), Some(name), "{}", html),
                None if ["br", "wbr", "hr", "col"].contains(&name.as_str()) => {}
                None => open.push(name),
            }
        }
        prop_assert!(open.is_empty(), "{html}");
    }

    #[test]
    fn a_line_keeps_its_words(text in "[a-z#*_.>-]{0,3}[a-zক-হ ]{0,20}") {
        let words: String = plain(&inline(&text)).chars().filter(|character| character.is_alphabetic()).collect();
        let written: String = text.chars().filter(|character| character.is_alphabetic()).collect();
        prop_assert_eq!(words, written);
    }
}

struct Places<'a> {
    text: &'a str,
    document: &'a Document,
}

impl Places<'_> {
    fn check(&self) {
        self.blocks(&self.document.blocks, &(0..self.text.len()));
        for footnote in &self.document.footnotes {
            self.blocks(&footnote.blocks, &(0..self.text.len()));
        }
        for link in &self.document.links {
            self.inside(&link.span, &(0..self.text.len()));
        }
        for span in self.document.front.spans.values() {
            self.inside(span, &(0..self.text.len()));
        }
        self.inside(&self.document.front.span, &(0..self.text.len()));
    }

    fn inside(&self, span: &Range<usize>, parent: &Range<usize>) {
        assert!(parent.start <= span.start && span.end <= parent.end, "{span:?} is not inside of {parent:?}");
        assert!(self.text.get(span.clone()).is_some(), "{span:?} cuts a character");
    }

    fn blocks(&self, blocks: &[Block], parent: &Range<usize>) {
        for block in blocks {
            self.inside(&block.span, parent);
            match &block.kind {
                BlockKind::Heading(index) => assert!(self.document.headings[*index].level >= 2),
                BlockKind::Paragraph(inlines) => self.inlines(inlines),
                BlockKind::Figure(image) => assert!(self.document.links[image.link].use_ == LinkUse::Image),
                BlockKind::Quote(blocks) => self.blocks(blocks, &block.span),
                BlockKind::Directive(directive) => self.blocks(&directive.blocks, &block.span),
                BlockKind::List(list) => {
                    for item in &list.items {
                        self.inside(&item.span, &block.span);
                        self.blocks(&item.blocks, &item.span);
                    }
                }
                BlockKind::Definitions(definitions) => {
                    for details in definitions.iter().flat_map(|definition| &definition.details) {
                        self.blocks(details, &block.span);
                    }
                }
                BlockKind::Table(table) => {
                    for cell in table.head.iter().chain(table.rows.iter().flatten()) {
                        self.inside(&cell.span, &block.span);
                        self.inlines(&cell.inlines);
                    }
                }
                BlockKind::Include(include) => {
                    assert!(self.document.links[include.link].use_ == LinkUse::Include);
                }
                BlockKind::Chart(chart) => {
                    assert!(self.document.links[chart.link].use_ == LinkUse::Data);
                    chart.texts.iter().chain([&chart.span]).for_each(|span| self.inside(span, &block.span));
                }
                BlockKind::Code(_) | BlockKind::Rule | BlockKind::Html(_) => {}
            }
        }
    }

    fn inlines(&self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Link(link) => {
                    assert!(self.document.links[link.link].use_ == LinkUse::Link);
                    self.inlines(&link.inlines);
                }
                Inline::Image(image) => assert!(self.document.links[image.link].use_ == LinkUse::Image),
                Inline::Footnote(index) => assert!(*index < self.document.footnotes.len()),
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Strikethrough(inner)
                | Inline::Superscript(inner)
                | Inline::Subscript(inner) => self.inlines(inner),
                Inline::Text(text) => assert!(!text.is_empty() && !text.contains('\u{1f}')),
                Inline::Code(_) | Inline::SoftBreak | Inline::HardBreak | Inline::Html(_) => {}
            }
        }
    }
}

/// All raw HTML in the order in which it would be printed.
fn collect(blocks: &[Block], html: &mut String) {
    for block in blocks {
        match &block.kind {
            BlockKind::Html(raw) => html.push_str(raw),
            BlockKind::Paragraph(inlines) => collect_line(inlines, html),
            BlockKind::Quote(blocks) => collect(blocks, html),
            BlockKind::Directive(directive) => collect(&directive.blocks, html),
            BlockKind::List(list) => list.items.iter().for_each(|item| collect(&item.blocks, html)),
            BlockKind::Definitions(definitions) => {
                for definition in definitions {
                    definition.terms.iter().for_each(|term| collect_line(term, html));
                    definition.details.iter().for_each(|blocks| collect(blocks, html));
                }
            }
            BlockKind::Table(table) => {
                table.head.iter().chain(table.rows.iter().flatten()).for_each(|cell| collect_line(&cell.inlines, html));
            }
            BlockKind::Heading(_)
            | BlockKind::Figure(_)
            | BlockKind::Code(_)
            | BlockKind::Chart(_)
            | BlockKind::Include(_)
            | BlockKind::Rule => {}
        }
    }
}

fn collect_line(inlines: &[Inline], html: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Html(raw) => html.push_str(raw),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Strikethrough(inner)
            | Inline::Superscript(inner)
            | Inline::Subscript(inner) => collect_line(inner, html),
            Inline::Link(link) => collect_line(&link.inlines, html),
            Inline::Text(_)
            | Inline::Code(_)
            | Inline::Image(_)
            | Inline::Footnote(_)
            | Inline::SoftBreak
            | Inline::HardBreak => {}
        }
    }
}
