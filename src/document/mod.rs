//! One Markdown file as a tree: front matter, blocks, inlines, and the links it makes. Nothing of any other file.

use crate::chart::ChartKind;
use crate::diagnostic::Span;
use crate::kind::KindName;
use crate::memo::Key;
use crate::source::SourcePath;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut, Range};
use std::sync::Arc;

pub mod chart;
mod destination;
mod directives;
mod fences;
mod front_matter;
mod headings;
pub mod include;
mod inlines;
mod markdown;
mod parse;
mod pieces;
mod pointers;
pub mod quiz;
mod respell;
mod sanitise;
mod shelf;
#[cfg(test)]
mod tests;

pub use include::Found;
pub use parse::{inline, parse};
pub use pointers::{Pointer, each_pointer};
pub use quiz::{Choice, Quiz, QuizKind, Right};
pub use shelf::{Shelf, Text};

/// A parsed file. A value: what its links mean and how its headings are called in the end stands beside it, in `site`.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    pub summary: Arc<Summary>,
    pub blocks: Vec<Block>,
    /// Footnotes in the order of their first reference. `Inline::Footnote` refers to them by index.
    pub footnotes: Vec<Footnote>,
    /// What readers are told of parts of a translation, by where the block or cell begins. Empty as a file is parsed; set
    /// where a translation is woven with its source.
    pub marks: BTreeMap<usize, Mark>,
}

/// What linking reads of a document, and what pages of others may know: all but its running text.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    pub path: SourcePath,
    /// The file that people write, if this is its text in another alphabet.
    pub origin: Option<SourcePath>,
    /// The key of the file it was parsed from.
    pub key: Key,
    pub front: FrontMatter,
    /// Every link and image, in the order of the text. `Inline` refers to them by index.
    pub links: Vec<RawLink>,
    /// Every heading outside of code, in the order of the text, those inside of directives included.
    /// `BlockKind::Heading` refers to them by index.
    pub headings: Vec<Heading>,
}

/// What readers are told of a block or cell of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// The source changed since: how, in its language.
    Outdated { change: Vec<Stretch>, language: MarkedLanguage },
    /// Not translated: it is in another language.
    Foreign(MarkedLanguage),
    /// The title of a block is, what the block holds is not.
    ForeignTitle(MarkedLanguage),
}

/// BCP 47 tag and `ltr` or `rtl`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedLanguage {
    pub tag: String,
    pub direction: String,
}

/// A stretch of text in a comparison of two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    pub change: StretchChange,
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StretchChange {
    Same,
    /// Only in the old text.
    Old,
    /// Only in the new one.
    New,
}

/// The TOML between `+++` lines, checked against its kind, not yet completed from the source language.
#[derive(Debug, Clone, PartialEq)]
pub struct FrontMatter {
    pub kind: KindName,
    pub table: toml::Table,
    /// key path → bytes in the file: `parts.0.lessons.1`.
    pub spans: BTreeMap<String, Range<usize>>,
    /// Where the front matter stands; where it would stand if there is none.
    pub span: Range<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    pub kind: BlockKind,
    /// Bytes in the file.
    pub span: Range<usize>,
}

/// What is large is boxed: a site has a great many blocks, most of them paragraphs.
#[derive(Debug, Clone, PartialEq)]
pub enum BlockKind {
    /// Index into `Document::headings`.
    Heading(usize),
    Paragraph(Vec<Inline>),
    /// A paragraph that is one image: a figure.
    Figure(Box<Image>),
    List(List),
    Quote(Vec<Block>),
    Code(Box<Code>),
    /// Numbers of a data file.
    Chart(Box<Chart>),
    Table(Box<Table>),
    Definitions(Vec<Definition>),
    Directive(Box<Directive>),
    Include(Include),
    Rule,
    /// Sanitised HTML, safe to print as it is.
    Html(String),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// 2 to 6. A first-level heading in a body is noted and becomes 2.
    pub level: u8,
    /// From `{#id}`, checked.
    pub id: Option<String>,
    pub inlines: Vec<Inline>,
    pub span: Range<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// The first number of an ordered list.
    pub start: Option<u64>,
    /// Whether items are set without paragraphs between them.
    pub tight: bool,
    pub items: Vec<Item>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// `[ ]` or `[x]` at the start of the item.
    pub task: Option<Task>,
    pub blocks: Vec<Block>,
    pub span: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    Open,
    Done,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Code {
    /// The first word of the fence's info string, lower case; empty for none.
    pub language: String,
    /// The rest of the info string.
    pub info: String,
    /// Ends without a line break.
    pub text: String,
}

/// A table or drawing of a data file: ```` ```chart ````.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Index into `Document::links`: the data file.
    pub link: usize,
    pub kind: ChartKind,
    pub caption: String,
    /// The column that names the rows; the first one if absent.
    pub x: Option<ChartName>,
    /// The columns that are shown; all others if empty.
    pub y: Vec<ChartName>,
    pub unit: Option<String>,
    /// Column → what readers call it.
    pub labels: BTreeMap<String, String>,
    /// Where words for readers stand, for translators.
    pub texts: Vec<Range<usize>>,
    /// The line of the fence.
    pub span: Range<usize>,
}

/// A name in a chart, and where it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartName {
    pub name: String,
    pub span: Range<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub alignments: Vec<Alignment>,
    pub head: Vec<Cell>,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    pub inlines: Vec<Inline>,
    pub span: Range<usize>,
}

/// Logical: the start of a right-to-left line is at its right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alignment {
    None,
    Start,
    Center,
    End,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    pub terms: Vec<Vec<Inline>>,
    pub details: Vec<Vec<Block>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Footnote {
    pub label: String,
    pub blocks: Vec<Block>,
}

/// A block with a meaning: `> [!exercise]- Title` or `::: challenge`.
#[derive(Debug, Clone, PartialEq)]
pub struct Directive {
    pub kind: DirectiveKind,
    /// From `::: {#id .challenge}`, or of the heading that is a div's title; checked. Links may lead to it.
    pub id: Option<String>,
    pub title: Option<Vec<Inline>>,
    pub fold: Fold,
    pub setting: Option<Setting>,
    pub blocks: Vec<Block>,
}

/// What another file says stands here: `> [!include] [words](../snippets/licence.md)`.
#[derive(Debug, Clone, PartialEq)]
pub struct Include {
    /// Index into `Document::links`.
    pub link: usize,
    /// Absent until `link` puts it here, and for one that cannot be found.
    pub snippet: Option<Box<Snippet>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Snippet {
    /// The file in which the spans of its blocks count.
    pub path: SourcePath,
    /// From 1, in the order of the text: 0 is the document itself.
    pub number: usize,
    /// Tag and direction, if they are not those of the document.
    pub language: Option<(String, String)>,
    pub blocks: Vec<Block>,
    /// As in `Document::marks`, of its own file.
    pub marks: BTreeMap<usize, Mark>,
}

/// How long a discussion or an exercise takes, and in what groups: `{time=10 group=3-4}` after its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    pub minutes: Option<u16>,
    /// The fewest and the most people.
    pub group: Option<(u16, u16)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fold {
    /// Not foldable.
    None,
    /// `+`
    Open,
    /// `-`
    Closed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DirectiveKind {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
    Objectives,
    Questions,
    Keypoints,
    Prerequisites,
    Exercise,
    Hint,
    Solution,
    Discussion,
    Checklist,
    Facilitator,
    Details,
    Example,
    CaseStudy,
    Quote,
    Quiz,
    Tabs,
    PrintOnly,
    ScreenOnly,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    Text(String),
    Code(String),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Strikethrough(Vec<Inline>),
    Superscript(Vec<Inline>),
    Subscript(Vec<Inline>),
    Link(Link),
    Image(Box<Image>),
    /// Index into `Document::footnotes`.
    Footnote(usize),
    /// A line end in the source; a space, or nothing between wide characters.
    SoftBreak,
    HardBreak,
    /// One sanitised tag or entity, safe to print as it is.
    Html(String),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Index into `Document::links`.
    pub link: usize,
    pub inlines: Vec<Inline>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Image {
    /// Index into `Document::links`.
    pub link: usize,
    /// Alternative text; empty if there is none.
    pub alt: String,
    /// From the title in quotes: shown under a figure.
    pub caption: Option<Vec<Inline>>,
}

/// A stretch of words in one paragraph. Texts are counted from 0 in the order of reading, those in links and marks too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// 0 for the document itself, else the number of the snippet.
    pub part: usize,
    /// Where the paragraph starts: bytes in its file.
    pub block: usize,
    /// The text with its first word, and the byte where that begins.
    pub from: (usize, usize),
    /// The text with its last word, and the byte after it. If it is another text, only line ends stand between the two.
    pub to: (usize, usize),
}

/// A destination as written, with where it stands. Schemes are checked in parse; what it means, in link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawLink {
    pub use_: LinkUse,
    /// Percent-decoded if relative; a refused scheme (`javascript:`) is replaced by the empty string, with a note.
    pub destination: String,
    pub span: Range<usize>,
    /// The snippet that it stands in; `None` for the document's own file.
    pub file: Option<SourcePath>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkUse {
    Link,
    Image,
    /// The file of a snippet.
    Include,
    /// The data of a chart.
    Data,
}

impl Deref for Document {
    type Target = Summary;

    fn deref(&self) -> &Summary {
        &self.summary
    }
}

impl DerefMut for Document {
    fn deref_mut(&mut self) -> &mut Summary {
        Arc::make_mut(&mut self.summary)
    }
}

impl Summary {
    pub fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.path.shared(), range)
    }

    /// Where a link stands, in the document's own file or in that of a snippet.
    pub fn link_span(&self, link: &RawLink) -> Span {
        let file = link.file.as_ref().unwrap_or(&self.path);
        Span::new(file.shared(), link.span.clone())
    }

    /// The place of a front-matter key, or of the front matter if the key is not there.
    pub fn key_span(&self, key: &str) -> Span {
        self.span(self.front.spans.get(key).unwrap_or(&self.front.span).clone())
    }

    /// Whether there are charts in it, whose links are fewer than its blocks.
    pub fn has_charts(&self) -> bool {
        self.links.iter().any(|link| link.use_ == LinkUse::Data)
    }
}

impl Document {
    /// Every block in the order of the text, the outer before the inner; those in footnotes last.
    pub fn all_blocks(&self) -> impl Iterator<Item = &Block> {
        let footnotes = self.footnotes.iter().flat_map(|footnote| &footnote.blocks);
        self.blocks.iter().chain(footnotes).flat_map(Block::with_all_inside)
    }

    /// Every directive, in the order of `all_blocks`.
    pub fn directives(&self) -> Vec<&Directive> {
        let blocks = self.all_blocks();
        blocks
            .filter_map(|block| if let BlockKind::Directive(one) = &block.kind { Some(&**one) } else { None })
            .collect()
    }

    /// Every chart, in the order of `all_blocks`.
    pub fn charts(&self) -> Vec<&Chart> {
        if !self.has_charts() {
            return Vec::new();
        }
        let blocks = self.all_blocks();
        blocks.filter_map(|block| if let BlockKind::Chart(one) = &block.kind { Some(&**one) } else { None }).collect()
    }

    /// The ids that directives have, in the order of the text. Links may lead to them, as to headings.
    pub fn directive_ids(&self) -> impl Iterator<Item = &str> {
        self.directives().into_iter().filter_map(|directive| directive.id.as_deref())
    }
}

impl Block {
    /// The blocks right inside of it, in runs: those of each item, of each explanation, of a snippet.
    pub fn children(&self) -> Vec<&[Block]> {
        match &self.kind {
            BlockKind::Quote(blocks) => vec![blocks],
            BlockKind::Directive(directive) => vec![&directive.blocks],
            BlockKind::Include(include) => include.snippet.iter().map(|snippet| snippet.blocks.as_slice()).collect(),
            BlockKind::List(list) => list.items.iter().map(|item| item.blocks.as_slice()).collect(),
            BlockKind::Definitions(definitions) => {
                definitions.iter().flat_map(|one| &one.details).map(Vec::as_slice).collect()
            }
            BlockKind::Heading(_)
            | BlockKind::Paragraph(_)
            | BlockKind::Figure(_)
            | BlockKind::Code(_)
            | BlockKind::Chart(_)
            | BlockKind::Table(_)
            | BlockKind::Rule
            | BlockKind::Html(_) => Vec::new(),
        }
    }

    /// The same, to change them.
    pub fn children_mut(&mut self) -> Vec<&mut Vec<Block>> {
        match &mut self.kind {
            BlockKind::Quote(blocks) => vec![blocks],
            BlockKind::Directive(directive) => vec![&mut directive.blocks],
            BlockKind::Include(include) => include.snippet.iter_mut().map(|snippet| &mut snippet.blocks).collect(),
            BlockKind::List(list) => list.items.iter_mut().map(|item| &mut item.blocks).collect(),
            BlockKind::Definitions(definitions) => definitions.iter_mut().flat_map(|one| &mut one.details).collect(),
            BlockKind::Heading(_)
            | BlockKind::Paragraph(_)
            | BlockKind::Figure(_)
            | BlockKind::Code(_)
            | BlockKind::Chart(_)
            | BlockKind::Table(_)
            | BlockKind::Rule
            | BlockKind::Html(_) => Vec::new(),
        }
    }

    /// The block and all blocks in it, the outer before the inner.
    pub fn with_all_inside(&self) -> impl Iterator<Item = &Block> {
        let mut waiting = vec![self];
        std::iter::from_fn(move || {
            let block = waiting.pop()?;
            waiting.extend(block.children().into_iter().rev().flat_map(|blocks| blocks.iter().rev()));
            Some(block)
        })
    }
}

impl Setting {
    /// By which a table of lines knows it: `10/3-4`.
    pub fn key(&self) -> String {
        let minutes = self.minutes.map(|minutes| minutes.to_string()).unwrap_or_default();
        let group = self.group.map(|(from, to)| format!("{from}-{to}")).unwrap_or_default();
        format!("{minutes}/{group}")
    }
}

impl DirectiveKind {
    pub const ALL: [DirectiveKind; 23] = [
        DirectiveKind::Note,
        DirectiveKind::Tip,
        DirectiveKind::Important,
        DirectiveKind::Warning,
        DirectiveKind::Caution,
        DirectiveKind::Objectives,
        DirectiveKind::Questions,
        DirectiveKind::Keypoints,
        DirectiveKind::Prerequisites,
        DirectiveKind::Exercise,
        DirectiveKind::Hint,
        DirectiveKind::Solution,
        DirectiveKind::Discussion,
        DirectiveKind::Checklist,
        DirectiveKind::Facilitator,
        DirectiveKind::Details,
        DirectiveKind::Example,
        DirectiveKind::CaseStudy,
        DirectiveKind::Quote,
        DirectiveKind::Quiz,
        DirectiveKind::Tabs,
        DirectiveKind::PrintOnly,
        DirectiveKind::ScreenOnly,
    ];

    /// Other names that are read as the same.
    pub fn aliases(self) -> impl Iterator<Item = &'static str> {
        directives::aliases(self)
    }

    /// The documented name: CSS class, Fluent id `block-…`, word in `[!…]`.
    pub fn name(self) -> &'static str {
        match self {
            DirectiveKind::Note => "note",
            DirectiveKind::Tip => "tip",
            DirectiveKind::Important => "important",
            DirectiveKind::Warning => "warning",
            DirectiveKind::Caution => "caution",
            DirectiveKind::Objectives => "objectives",
            DirectiveKind::Questions => "questions",
            DirectiveKind::Keypoints => "keypoints",
            DirectiveKind::Prerequisites => "prerequisites",
            DirectiveKind::Exercise => "exercise",
            DirectiveKind::Hint => "hint",
            DirectiveKind::Solution => "solution",
            DirectiveKind::Discussion => "discussion",
            DirectiveKind::Checklist => "checklist",
            DirectiveKind::Facilitator => "facilitator",
            DirectiveKind::Details => "details",
            DirectiveKind::Example => "example",
            DirectiveKind::CaseStudy => "case-study",
            DirectiveKind::Quote => "quote",
            DirectiveKind::Quiz => "quiz",
            DirectiveKind::Tabs => "tabs",
            DirectiveKind::PrintOnly => "print-only",
            DirectiveKind::ScreenOnly => "screen-only",
        }
    }
}

/// The text of inlines without markup, for titles, ids and search.
pub fn plain(inlines: &[Inline]) -> String {
    let mut text = String::new();
    plain_into(inlines, &mut text);
    text
}

fn plain_into(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(words) | Inline::Code(words) => text.push_str(words),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Strikethrough(inner)
            | Inline::Superscript(inner)
            | Inline::Subscript(inner) => plain_into(inner, text),
            Inline::Link(link) => plain_into(&link.inlines, text),
            Inline::Image(image) => text.push_str(&image.alt),
            Inline::SoftBreak | Inline::HardBreak => text.push(' '),
            Inline::Footnote(_) | Inline::Html(_) => {}
        }
    }
}
