//! A document as slides.
//!
//! A heading of the second level begins a slide, and so do a rule, an exercise, a discussion and each solution. What is
//! too much for one slide goes on on the next: at a heading of the third level if there is one, else between blocks, else
//! between the items of a list. Notes for facilitators are the speaker's notes of the slide they stand in.

use super::Writer;
use super::escape::text;
use crate::diagnostic::Noted;
use crate::document::{Block, BlockKind, Directive, DirectiveKind, Document, Include, Inline, Item, List, plain};
use crate::render::Spelling;
use serde::Serialize;
use std::borrow::Cow;
use unicode_width::UnicodeWidthStr;

/// One slide, ready to print.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Slide {
    /// `text`, `exercise`, `solution`, `discussion` or `footnotes`.
    pub kind: &'static str,
    /// The word for its kind: "Exercise". Absent for `text` and `footnotes`.
    pub label: Option<String>,
    /// HTML of its title's inlines; absent before the first heading.
    pub title: Option<String>,
    /// The id of its heading or block: links lead to it. Absent where a slide goes on with the one before.
    pub id: Option<String>,
    /// 1 for the first slide under a title, 2 for the one that goes on with it.
    pub piece: u32,
    /// HTML.
    pub content: String,
    /// HTML of what the speaker says and does.
    pub notes: String,
}

/// Lines that fit on a slide at its normal size of type, and columns of a line. Browsers make the type smaller where this
/// was too much.
const LINES: usize = 14;
const COLUMNS: usize = 62;

/// The slides of a document, in order. Ids are those that the document has on a page.
pub fn slides(document: &Document, spelling: &Spelling) -> Noted<Vec<Slide>> {
    let mut planner = Planner { document, drafts: vec![Draft::default()] };
    planner.blocks(&document.blocks);
    let mut writer = Writer::new(document, spelling);
    let drafts = planner.drafts.iter().filter(|draft| !draft.is_empty());
    let mut slides: Vec<Slide> = drafts.map(|draft| writer.slide(draft)).collect();
    writer.footnotes();
    if !writer.out.is_empty() {
        slides.push(Slide { kind: "footnotes", piece: 1, content: writer.out, ..Slide::default() });
    }
    Noted::clean(slides)
}

#[derive(Debug, Clone, Default)]
struct Draft<'a> {
    head: Head<'a>,
    piece: u32,
    blocks: Vec<Cow<'a, Block>>,
    notes: Vec<&'a Directive>,
    lines: usize,
}

/// What stands over a slide.
#[derive(Debug, Clone, Copy, Default)]
enum Head<'a> {
    /// Before the first heading.
    #[default]
    None,
    /// Index into `Document::headings`.
    Heading(usize),
    Block(&'a Directive),
    /// A solution and what it solves.
    Solution {
        solution: &'a Directive,
        of: Option<&'a Directive>,
    },
}

struct Planner<'a> {
    document: &'a Document,
    /// Never empty.
    drafts: Vec<Draft<'a>>,
}

impl<'a> Planner<'a> {
    fn blocks(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            match &block.kind {
                BlockKind::Heading(index) => self.heading(*index, block),
                BlockKind::Rule => self.go_on(),
                BlockKind::Include(Include { snippet: Some(snippet), .. }) if snippet.language.is_none() => {
                    self.blocks(&snippet.blocks);
                }
                BlockKind::Directive(directive) => self.directive(directive, block),
                BlockKind::List(list) if lines_of(block) > LINES => self.long_list(list, block),
                BlockKind::Paragraph(_)
                | BlockKind::Figure(_)
                | BlockKind::List(_)
                | BlockKind::Quote(_)
                | BlockKind::Code(_)
                | BlockKind::Chart(_)
                | BlockKind::Table(_)
                | BlockKind::Definitions(_)
                | BlockKind::Include(_)
                | BlockKind::Html(_) => self.put(Cow::Borrowed(block)),
            }
        }
    }

    fn heading(&mut self, index: usize, block: &'a Block) {
        let level = self.document.headings.get(index).map_or(2, |heading| heading.level);
        match level {
            ..=2 => self.begin(Head::Heading(index)),
            3 if self.last().lines * 2 > LINES => self.begin(Head::Heading(index)),
            // A heading at the foot of a slide would be parted from its text.
            _ if self.last().lines + 4 > LINES => {
                self.go_on();
                self.put(Cow::Borrowed(block));
            }
            _ => self.put(Cow::Borrowed(block)),
        }
    }

    fn directive(&mut self, directive: &'a Directive, block: &'a Block) {
        match directive.kind {
            DirectiveKind::Facilitator => self.last().notes.push(directive),
            DirectiveKind::PrintOnly => {}
            DirectiveKind::Exercise | DirectiveKind::Discussion => self.apart(Head::Block(directive), directive),
            DirectiveKind::Solution => self.apart(Head::Solution { solution: directive, of: None }, directive),
            // Only a group.
            DirectiveKind::ScreenOnly => self.blocks(&directive.blocks),
            DirectiveKind::Note
            | DirectiveKind::Tip
            | DirectiveKind::Important
            | DirectiveKind::Warning
            | DirectiveKind::Caution
            | DirectiveKind::Objectives
            | DirectiveKind::Questions
            | DirectiveKind::Keypoints
            | DirectiveKind::Prerequisites
            | DirectiveKind::Hint
            | DirectiveKind::Checklist
            | DirectiveKind::Details
            | DirectiveKind::Example
            | DirectiveKind::CaseStudy
            | DirectiveKind::Quote
            | DirectiveKind::Quiz
            | DirectiveKind::Tabs => self.put(Cow::Borrowed(block)),
        }
    }

    /// A slide of its own, with the solutions after it; then the text goes on under its heading.
    fn apart(&mut self, head: Head<'a>, directive: &'a Directive) {
        let around = self.last().head;
        self.begin(head);
        let is_solution = |block: &&'a Block| matches!(&block.kind, BlockKind::Directive(inner) if inner.kind == DirectiveKind::Solution);
        for block in directive.blocks.iter().filter(|block| !is_solution(block)) {
            self.blocks(std::slice::from_ref(block));
        }
        for block in directive.blocks.iter().filter(is_solution) {
            if let BlockKind::Directive(solution) = &block.kind {
                self.begin(Head::Solution { solution, of: Some(directive) });
                self.blocks(&solution.blocks);
            }
        }
        let piece = self.drafts.iter().filter(|draft| draft.head.is(around) && !draft.is_empty()).count();
        self.drafts.push(Draft { head: around, piece: piece as u32, ..Draft::default() });
    }

    fn begin(&mut self, head: Head<'a>) {
        self.drafts.push(Draft { head, ..Draft::default() });
    }

    /// The next slide under the same title, unless this one is still empty.
    fn go_on(&mut self) {
        let Draft { head, piece, lines, .. } = *self.last();
        if lines > 0 {
            self.drafts.push(Draft { head, piece: piece + 1, ..Draft::default() });
        }
    }

    fn put(&mut self, block: Cow<'a, Block>) {
        let lines = lines_of(&block);
        if self.last().lines + lines > LINES {
            let opening = self.last().opening();
            self.go_on();
            if let Some(opening) = opening {
                self.put(opening);
            }
        }
        let draft = self.last();
        draft.lines += lines;
        draft.blocks.push(block);
    }

    /// A list in pieces that fit.
    fn long_list(&mut self, list: &'a List, block: &'a Block) {
        let mut items: Vec<Item> = Vec::new();
        let mut start = list.start;
        let mut lines = 0;
        let piece = |items: Vec<Item>, start| {
            let list = List { start, tight: list.tight, items };
            Cow::Owned(Block { kind: BlockKind::List(list), span: block.span.clone() })
        };
        for item in &list.items {
            let more = item_lines(item);
            if lines + more > LINES && !items.is_empty() {
                let next = start.map(|start| start + items.len() as u64);
                self.put(piece(std::mem::take(&mut items), start));
                self.go_on();
                (start, lines) = (next, 0);
            }
            lines += more;
            items.push(item.clone());
        }
        self.put(piece(items, start));
    }

    fn last(&mut self) -> &mut Draft<'a> {
        self.drafts.last_mut().expect("there is always a draft")
    }
}

impl<'a> Draft<'a> {
    /// Takes away a last paragraph that only opens what follows it: "To create an account:".
    fn opening(&mut self) -> Option<Cow<'a, Block>> {
        let opens = |block: &Cow<'a, Block>| match &block.kind {
            BlockKind::Paragraph(inlines) => plain(inlines).trim_end().ends_with([':', '：', '–', '—']),
            _ => false,
        };
        if self.blocks.len() < 2 || !self.blocks.last().is_some_and(opens) {
            return None;
        }
        let block = self.blocks.pop()?;
        self.lines -= lines_of(&block);
        Some(block)
    }

    /// A heading with nothing under it is a slide of its own, a chapter's title; what goes on must have something.
    fn is_empty(&self) -> bool {
        let alone = matches!(self.head, Head::Heading(_)) && self.piece == 0;
        self.blocks.is_empty() && self.notes.is_empty() && !alone
    }
}

impl Head<'_> {
    fn is(&self, other: Head) -> bool {
        match (*self, other) {
            (Head::None, Head::None) => true,
            (Head::Heading(one), Head::Heading(other)) => one == other,
            (Head::Block(one), Head::Block(other)) => std::ptr::eq(one, other),
            (Head::Solution { solution: one, .. }, Head::Solution { solution: other, .. }) => std::ptr::eq(one, other),
            (Head::None | Head::Heading(_) | Head::Block(_) | Head::Solution { .. }, _) => false,
        }
    }
}

impl Writer<'_> {
    fn slide(&mut self, draft: &Draft) -> Slide {
        // What stands under the slide's own heading, an `h2`.
        self.outline = match (draft.head, self.document) {
            (Head::None, _) => Vec::new(),
            (Head::Heading(index), Some(document)) => {
                document.headings.get(index).map(|heading| (heading.level, 2)).into_iter().collect()
            }
            (Head::Heading(_), None) | (Head::Block(_) | Head::Solution { .. }, _) => vec![(1, 2)],
        };
        for block in &draft.blocks {
            self.block(block);
        }
        let content = std::mem::take(&mut self.out);
        for note in &draft.notes {
            if let Some(title) = &note.title {
                self.wrapped("<p class=\"note-title\">", title, "</p>");
            }
            self.blocks(&note.blocks);
        }
        let notes = std::mem::take(&mut self.out);
        let slide = Slide { content, notes, piece: draft.piece + 1, ..self.head(&draft.head) };
        match draft.piece {
            0 => slide,
            _ => Slide { id: None, ..slide },
        }
    }

    fn head(&self, head: &Head) -> Slide {
        let (Some(document), Some(spelling)) = (self.document, self.spelling) else { return Slide::default() };
        let prefixed = |id: &String| format!("{}{id}", spelling.prefix);
        let word = |directive: &Directive| Some(text(spelling.words.block(directive.kind)).into_owned());
        let title = |directive: &Directive| directive.title.as_deref().map(super::inline);
        match head {
            Head::None => Slide { kind: "text", ..Slide::default() },
            Head::Heading(index) => Slide {
                kind: "text",
                title: document.headings.get(*index).map(|heading| super::inline(&heading.inlines)),
                id: spelling.anchors.get(*index).map(prefixed),
                ..Slide::default()
            },
            Head::Block(directive) => Slide {
                kind: if directive.kind == DirectiveKind::Discussion { "discussion" } else { "exercise" },
                label: word(directive),
                title: title(directive),
                id: directive.id.as_ref().map(prefixed),
                ..Slide::default()
            },
            Head::Solution { solution, of } => Slide {
                kind: "solution",
                label: word(solution),
                title: title(solution).or_else(|| of.and_then(title)),
                id: solution.id.as_ref().map(prefixed),
                ..Slide::default()
            },
        }
    }
}

/// About how many lines a block takes on a slide, the space before it included.
fn lines_of(block: &Block) -> usize {
    match &block.kind {
        BlockKind::Heading(_) => 2,
        BlockKind::Paragraph(inlines) => text_lines(inlines) + 1,
        BlockKind::Figure(image) => 8 + usize::from(image.caption.is_some()),
        BlockKind::List(list) => list.items.iter().map(item_lines).sum(),
        BlockKind::Quote(blocks) => all_lines(blocks),
        BlockKind::Code(code) => code.text.lines().count() + 1,
        BlockKind::Table(table) => {
            let columns = table.head.len().max(1);
            let cell =
                |cell: &crate::document::Cell| plain(&cell.inlines).width().div_ceil(COLUMNS / columns + 1).max(1);
            let row = |cells: &Vec<crate::document::Cell>| cells.iter().map(cell).max().unwrap_or(1);
            2 + table.rows.iter().map(row).sum::<usize>()
        }
        BlockKind::Definitions(definitions) => {
            let details = |blocks: &Vec<Block>| all_lines(blocks);
            definitions.iter().map(|one| one.terms.len() + one.details.iter().map(details).sum::<usize>()).sum()
        }
        BlockKind::Directive(directive) => match directive.kind {
            DirectiveKind::Hint | DirectiveKind::Details => 2,
            DirectiveKind::Note
            | DirectiveKind::Tip
            | DirectiveKind::Important
            | DirectiveKind::Warning
            | DirectiveKind::Caution
            | DirectiveKind::Objectives
            | DirectiveKind::Questions
            | DirectiveKind::Keypoints
            | DirectiveKind::Prerequisites
            | DirectiveKind::Exercise
            | DirectiveKind::Solution
            | DirectiveKind::Discussion
            | DirectiveKind::Checklist
            | DirectiveKind::Facilitator
            | DirectiveKind::Example
            | DirectiveKind::CaseStudy
            | DirectiveKind::Quote
            | DirectiveKind::Quiz
            | DirectiveKind::Tabs
            | DirectiveKind::PrintOnly
            | DirectiveKind::ScreenOnly => 2 + all_lines(&directive.blocks),
        },
        BlockKind::Include(include) => include.snippet.as_ref().map_or(0, |snippet| all_lines(&snippet.blocks)),
        BlockKind::Chart(_) => LINES,
        BlockKind::Rule => 0,
        BlockKind::Html(_) => 2,
    }
}

fn all_lines(blocks: &[Block]) -> usize {
    blocks.iter().map(lines_of).sum()
}

fn item_lines(item: &Item) -> usize {
    match item.blocks.as_slice() {
        [Block { kind: BlockKind::Paragraph(inlines), .. }] => text_lines(inlines),
        blocks => all_lines(blocks).max(1),
    }
}

fn text_lines(inlines: &[Inline]) -> usize {
    plain(inlines).width().div_ceil(COLUMNS).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse;
    use crate::render::{Reader, Words};
    use crate::source::SourceFile;

    /// The slides of a lesson's body, each as `kind title#piece | text of content | text of notes`.
    fn deck(body: &str) -> Vec<String> {
        let text = |html: &str| {
            let mut inside = false;
            let plain = html.chars().filter(|letter| {
                let shown = !inside && *letter != '<';
                inside = (*letter == '<' || inside) && *letter != '>';
                shown
            });
            plain.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let line = |slide: &Slide| {
            let label = slide.label.as_deref().map(|label| format!("{label}: ")).unwrap_or_default();
            let title = slide.title.as_deref().map(text).unwrap_or_default();
            let notes = if slide.notes.is_empty() { String::new() } else { format!(" | {}", text(&slide.notes)) };
            format!("{} {label}{title}#{} | {}{notes}", slide.kind, slide.piece, text(&slide.content))
        };
        made(body).iter().map(line).collect()
    }

    fn made(body: &str) -> Vec<Slide> {
        let file = SourceFile::text("content/en/lessons/a.md", format!("+++\ntitle = \"A\"\n+++\n{body}"));
        let document = parse(&file).value;
        let spelling = Spelling {
            links: Vec::new(),
            anchors: (0..document.headings.len()).map(|index| format!("h{index}")).collect(),
            prefix: String::new(),
            shift: 0,
            reader: Reader::Everybody,
            words: Words::default().into(),
            terms: Default::default(),
            settings: Default::default(),
            charts: Default::default(),
        };
        slides(&document, &spelling).value
    }

    #[test]
    fn a_heading_or_a_rule_begins_a_slide() {
        assert_eq!(
            deck("Before.\n\n## One\n\nText.\n\n### Small\n\nMore.\n\n***\n\nAfter.\n\n## Two\n"),
            ["text #1 | Before.", "text One#1 | Text. Small More.", "text One#2 | After.", "text Two#1 | "]
        );
    }

    #[test]
    fn exercises_and_their_solutions_are_slides_and_the_text_goes_on() {
        assert_eq!(
            deck(
                "## One\n\nText.\n\n> [!exercise] Try\n> Do it.\n>\n> > [!solution]\n> > Done.\n\nMore.\n\n> [!facilitator]\n> Say this.\n"
            ),
            [
                "text One#1 | Text.",
                "exercise exercise: Try#1 | Do it.",
                "solution solution: Try#1 | Done.",
                "text One#2 | More. | Say this."
            ]
        );
    }

    #[test]
    fn what_is_too_long_goes_on_and_an_opening_line_goes_with_it() {
        let items = (1..=9).map(|n| format!("{n}. Item {n}\n")).collect::<String>();
        let found = deck(&format!("## One\n\nText.\n\nA text of {}.\n\nDo this:\n\n{items}", "words ".repeat(40)));
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[1].starts_with("text One#2 | Do this: Item 1"), "{found:?}");
        let many = (1..=30).map(|n| format!("{n}. Item {n}\n")).collect::<String>();
        let found = made(&format!("## One\n\n{many}"));
        assert_eq!(found.len(), 3);
        assert!(found[1].content.contains("<ol start=\"15\">"), "{}", found[1].content);
        assert_eq!((found[0].id.as_deref(), found[1].id.as_deref()), (Some("h0"), None));
    }

    #[test]
    fn footnotes_stand_on_the_last_slide() {
        let found = made("## One\n\nText.[^a]\n\n## Two\n\n[^a]: The note.\n");
        let last = found.last().expect("slides");
        assert_eq!(last.kind, "footnotes");
        assert!(last.content.contains("The note."), "{}", last.content);
        assert!(found[0].content.contains("href=\"#note.1\"") && last.content.contains("id=\"note.1\""));
    }
}
