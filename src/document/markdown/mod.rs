//! Markdown events into blocks and inlines.

mod close;
mod frames;

use super::destination::{self, Destination};
use super::directives;
use super::fences::{Attributes, FenceKind, Masked, unmask};
use super::inlines::{self, Part};
use super::pieces::{Div, Piece, assemble};
use super::sanitise::Raw;
use super::{
    Alignment, Block, BlockKind, Code, DirectiveKind, Fold, Footnote, Heading, Inline, LinkUse, List, RawLink, Table,
    Task, headings, quiz,
};
use crate::diagnostic::{Diagnostic, Span, parse as complain};
use frames::{BlocksOf, Frame, FrameKind, LineOf};
use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// What is read besides CommonMark. Smart punctuation, mathematics, wikilinks and `^x^` stay off: the subject here is
/// full of apostrophes, dollars, double brackets and carets that mean themselves.
pub(super) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_DEFINITION_LIST);

/// Blocks nested deeper than this are flattened, so that no recursion over a document can overflow the stack.
pub(super) const DEPTH: usize = 64;

/// A body as blocks, with what they refer to by index.
#[derive(Default)]
pub(super) struct Body {
    pub blocks: Vec<Block>,
    pub links: Vec<RawLink>,
    pub headings: Vec<Heading>,
    pub footnotes: Vec<Footnote>,
}

/// What the text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Document,
    /// A line without links, pictures and footnotes.
    Line,
}

/// Parses the body of a file: `source` from the byte `start` on.
pub(super) fn body(source: &str, start: usize, file: &Arc<str>, notes: &mut Vec<Diagnostic>) -> Body {
    let masked = super::fences::mask(&source[start..]);
    run(Purpose::Document, source, start, &masked, file, notes)
}

/// Parses one line without links.
pub(super) fn line(text: &str) -> Vec<Inline> {
    // An escaped full stop in front keeps `#`, `1.` and `-` from beginning a block, and leaves emphasis as it is.
    let source = format!("\\.{}", text.split_whitespace().collect::<Vec<_>>().join(" "));
    let masked = Masked { text: source.clone(), fences: BTreeMap::new(), attributes: BTreeMap::new() };
    let body = run(Purpose::Line, &source, 0, &masked, &Arc::from(""), &mut Vec::new());
    let Some(Block { kind: BlockKind::Paragraph(mut inlines), .. }) = body.blocks.into_iter().next() else {
        return vec![Inline::Text(text.to_owned())];
    };
    if let Some(Inline::Text(first)) = inlines.first_mut() {
        first.remove(0);
        if first.is_empty() {
            inlines.remove(0);
        }
    }
    inlines
}

fn run(
    purpose: Purpose,
    source: &str,
    start: usize,
    masked: &Masked,
    file: &Arc<str>,
    notes: &mut Vec<Diagnostic>,
) -> Body {
    let undefined: RefCell<Vec<(Range<usize>, String)>> = RefCell::default();
    let note_undefined = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
        if link.link_type == LinkType::ReferenceUnknown || link.link_type == LinkType::Reference {
            undefined.borrow_mut().push((link.span, link.reference.to_string()));
        }
        None
    };
    let mut builder = Builder::new(purpose, source, start, masked, file);
    let parser = Parser::new_with_broken_link_callback(&masked.text, OPTIONS, Some(note_undefined));
    for (event, range) in parser.into_offset_iter() {
        builder.event(event, range);
    }
    let (body, own) = builder.end();
    notes.extend(own);
    for (range, reference) in undefined.into_inner() {
        notes.push(complain::undefined_reference(
            Span::new(file.clone(), start + range.start..start + range.end),
            &reference,
        ));
    }
    body
}

struct Builder<'a> {
    purpose: Purpose,
    source: &'a str,
    start: usize,
    masked: &'a Masked,
    file: &'a Arc<str>,
    frames: Vec<Frame>,
    /// For each open tag of Markdown, whether it has a frame.
    opened: Vec<Opened>,
    depth: usize,
    body: Body,
    footnotes: Footnotes,
    notes: Vec<Diagnostic>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Opened {
    Frame,
    Flat,
}

/// Footnotes by their label in lower case.
#[derive(Default)]
struct Footnotes {
    order: Vec<(String, String, Range<usize>)>,
    index: BTreeMap<String, usize>,
    defined: BTreeMap<String, (Vec<Block>, Range<usize>)>,
}

impl<'a> Builder<'a> {
    fn new(purpose: Purpose, source: &'a str, start: usize, masked: &'a Masked, file: &'a Arc<str>) -> Self {
        let root = Frame::new(FrameKind::Blocks(BlocksOf::Root), start..source.len());
        Self {
            purpose,
            source,
            start,
            masked,
            file,
            frames: vec![root],
            opened: Vec::new(),
            depth: 1,
            body: Body::default(),
            footnotes: Footnotes::default(),
            notes: Vec::new(),
        }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        let span = self.place(&range);
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(_) => self.close(range.end),
            Event::Text(text) => self.text(&text, span),
            Event::Code(text) => self.part(Part::Inline(Inline::Code(unmask(&text.replace('\n', " ")))), span),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text, span),
            Event::Html(html) => self.html(&html, span),
            Event::InlineHtml(html) => self.part(Part::Html(html.to_string(), span.clone()), span),
            Event::FootnoteReference(label) => self.footnote_reference(&label, span),
            Event::SoftBreak => self.part(Part::Inline(Inline::SoftBreak), span),
            Event::HardBreak => self.part(Part::Inline(Inline::HardBreak), span),
            Event::Rule => self.rule(range.start, span),
            Event::TaskListMarker(done) => {
                if let FrameKind::Blocks(BlocksOf::Item(task)) = &mut self.top_item().kind {
                    *task = Some(if done { Task::Done } else { Task::Open });
                }
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: Range<usize>) {
        let kind = match tag {
            Tag::Paragraph => {
                self.loosen();
                Some(FrameKind::Line(LineOf::Paragraph))
            }
            Tag::Heading { level, id, classes, attrs } => {
                let attributes = headings::Written {
                    id: id.map(|id| id.to_string()),
                    others: classes
                        .iter()
                        .map(|class| format!(".{class}"))
                        .chain(attrs.iter().map(|(name, _)| name.to_string()))
                        .collect(),
                };
                Some(self.heading(level as u8, attributes, &span))
            }
            Tag::BlockQuote(_) => self.container(FrameKind::Blocks(BlocksOf::Quote), &span),
            Tag::CodeBlock(kind) => Some(FrameKind::Code(code(&kind))),
            Tag::HtmlBlock => Some(FrameKind::Html(Raw::default())),
            Tag::List(start) => self.container(FrameKind::List(List { start, tight: true, items: Vec::new() }), &span),
            Tag::Item => self.child(|kind| matches!(kind, FrameKind::List(_)), FrameKind::Blocks(BlocksOf::Item(None))),
            Tag::FootnoteDefinition(label) => {
                self.container(FrameKind::Blocks(BlocksOf::Footnote(label.to_string())), &span)
            }
            Tag::DefinitionList => self.container(FrameKind::Definitions(Vec::new()), &span),
            Tag::DefinitionListTitle => {
                self.child(|kind| matches!(kind, FrameKind::Definitions(_)), FrameKind::Line(LineOf::Term))
            }
            Tag::DefinitionListDefinition => {
                self.child(|kind| matches!(kind, FrameKind::Definitions(_)), FrameKind::Blocks(BlocksOf::Details))
            }
            Tag::Table(alignments) => {
                let alignments = alignments.into_iter().map(alignment).collect();
                Some(FrameKind::Table(Table { alignments, head: Vec::new(), rows: Vec::new() }))
            }
            Tag::TableHead | Tag::TableRow => Some(FrameKind::Row(Vec::new())),
            Tag::TableCell => Some(FrameKind::Cell),
            Tag::Emphasis => self.nested(LineOf::Emphasis),
            Tag::Strong => self.nested(LineOf::Strong),
            Tag::Strikethrough => self.nested(LineOf::Strikethrough),
            Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => None,
            Tag::Link { link_type, dest_url, .. } => self.link(link_type, &dest_url, &span),
            Tag::Image { dest_url, title, .. } => self.image(&dest_url, &title, &span),
        };
        match kind {
            Some(kind) => {
                if !kind.is_inline() {
                    self.flush();
                }
                self.open(kind, span);
            }
            None => self.opened.push(Opened::Flat),
        }
    }

    fn open(&mut self, kind: FrameKind, span: Range<usize>) {
        self.opened.push(Opened::Frame);
        self.depth += 1;
        self.frames.push(Frame::new(kind, span));
    }

    /// A frame for an element that contains blocks, if it is not too deep.
    fn container(&mut self, kind: FrameKind, span: &Range<usize>) -> Option<FrameKind> {
        if self.depth + 2 <= DEPTH {
            return Some(kind);
        }
        self.too_deep(span.clone());
        self.flush();
        None
    }

    fn too_deep(&mut self, span: Range<usize>) {
        if !self.notes.iter().any(|note| note.code == "too-deep") {
            self.notes.push(complain::too_deep(self.at(span.start..span.start), DEPTH));
        }
    }

    /// A frame for an element that stands only in a certain parent, if that one has a frame.
    fn child(&mut self, parent: fn(&FrameKind) -> bool, kind: FrameKind) -> Option<FrameKind> {
        if parent(&self.top().kind) {
            return Some(kind);
        }
        self.flush();
        None
    }

    fn nested(&mut self, line: LineOf) -> Option<FrameKind> {
        (self.depth < DEPTH + 16).then_some(FrameKind::Line(line))
    }

    fn heading(&mut self, level: u8, written: headings::Written, span: &Range<usize>) -> FrameKind {
        self.flush();
        let span = self.at(span.clone());
        let id = headings::id(written, &span, &mut self.notes);
        // The first heading in a set of tabs is that of the first tab.
        let titled = |piece: &mut Piece| matches!(piece, Piece::Open(div) if div.title.is_none() && div.kind != DirectiveKind::Tabs);
        if self.top().pieces.last_mut().is_some_and(titled) {
            return FrameKind::Line(LineOf::DivTitle { id });
        }
        if level == 1 {
            self.notes.push(complain::heading_one(span));
        }
        FrameKind::Line(LineOf::Heading { level: level.max(2), id })
    }

    fn link(&mut self, link_type: LinkType, written: &str, span: &Range<usize>) -> Option<FrameKind> {
        if self.purpose == Purpose::Line || self.depth >= DEPTH + 16 {
            return None;
        }
        let email = if link_type == LinkType::Email { "mailto:" } else { "" };
        let destination = match destination::check(&format!("{email}{written}"), LinkUse::Link) {
            Destination::Fine(destination) => destination,
            Destination::Refused(scheme) => {
                self.notes.push(complain::refused_scheme(self.at(span.clone()), &scheme));
                String::new()
            }
            Destination::Remote => String::new(),
        };
        self.body.links.push(RawLink { use_: LinkUse::Link, destination, span: span.clone(), file: None });
        Some(FrameKind::Line(LineOf::Link(self.body.links.len() - 1)))
    }

    fn image(&mut self, written: &str, title: &str, span: &Range<usize>) -> Option<FrameKind> {
        if self.purpose == Purpose::Line || self.depth >= DEPTH + 16 {
            return None;
        }
        let destination = match destination::check(written, LinkUse::Image) {
            Destination::Fine(destination) => destination,
            Destination::Refused(scheme) => {
                self.notes.push(complain::refused_image(self.at(span.clone()), &scheme));
                String::new()
            }
            Destination::Remote => {
                self.notes.push(complain::remote_image(self.at(span.clone()), written));
                String::new()
            }
        };
        self.body.links.push(RawLink { use_: LinkUse::Image, destination, span: span.clone(), file: None });
        let link = self.body.links.len() - 1;
        let image = LineOf::Image { link, title: title.to_owned(), first_link: link + 1 };
        Some(FrameKind::Line(image))
    }

    fn text(&mut self, text: &str, span: Range<usize>) {
        if let FrameKind::Code(code) = &mut self.top().kind {
            code.text.push_str(&unmask(text));
        } else if let FrameKind::Html(raw) = &mut self.top().kind {
            raw.push(text, span.start);
        } else {
            self.part(Part::Text(text.to_owned(), span.clone()), span);
        }
    }

    fn html(&mut self, html: &str, span: Range<usize>) {
        if let FrameKind::Html(raw) = &mut self.top().kind {
            raw.push(html, span.start);
        } else {
            self.part(Part::Html(html.to_owned(), span.clone()), span);
        }
    }

    fn part(&mut self, part: Part, span: Range<usize>) {
        let top = self.top();
        if top.parts.is_empty() {
            top.parts_span = span;
        } else {
            top.parts_span.end = top.parts_span.end.max(span.end);
        }
        top.parts.push(part);
    }

    /// Text that stands in a block element itself, as in tight lists, becomes a paragraph.
    fn flush(&mut self) {
        let top = self.top();
        if !top.kind.holds_blocks() || top.parts.is_empty() {
            return;
        }
        let parts = std::mem::take(&mut top.parts);
        let span = top.parts_span.clone();
        let mut inlines = self.finish(parts);
        inlines::trim(&mut inlines);
        if !inlines.is_empty() {
            self.block(BlockKind::Paragraph(inlines), span);
        }
    }

    fn rule(&mut self, start: usize, span: Range<usize>) {
        self.flush();
        let Some(fence) = self.masked.fences.get(&start).cloned() else {
            return self.block(BlockKind::Rule, span);
        };
        let span = self.place(&fence.span);
        match fence.kind {
            FenceKind::Open(attributes) if self.depth + 2 <= DEPTH => self.open_div(attributes, span),
            FenceKind::Open(_) => {
                self.too_deep(span);
                self.top().flat += 1;
            }
            FenceKind::Close => {
                let top = self.top();
                if top.flat > 0 {
                    top.flat -= 1;
                } else if top.divs > 0 {
                    top.divs -= 1;
                    top.pieces.push(Piece::Close(span));
                    self.depth -= 1;
                } else {
                    self.notes.push(complain::stray_fence(self.at(span)));
                }
            }
        }
    }

    fn open_div(&mut self, attributes: Attributes, span: Range<usize>) {
        let kind = self.directive_kind(&attributes.name, span.clone());
        let setting = directives::setting(&attributes).unwrap_or_default();
        let written = attributes.values.get("title").cloned().unwrap_or(attributes.title);
        let title = (!written.is_empty()).then(|| line(&written)).or_else(|| unknown_title(kind, &attributes.name));
        let fold = match attributes.values.get("collapse").map(String::as_str) {
            Some("true") => Fold::Closed,
            Some("false") => Fold::Open,
            Some(_) | None => Fold::None,
        };
        let written = headings::Written { id: attributes.id, others: Vec::new() };
        let id = headings::id(written, &self.at(span.clone()), &mut self.notes);
        let kind = kind.unwrap_or(DirectiveKind::Note);
        let top = self.top();
        top.divs += 1;
        top.pieces.push(Piece::Open(Div { kind, name: attributes.name, id, title, fold, setting, span }));
        self.depth += 1;
    }

    /// The id and the setting that stand in braces after the title of an alert.
    fn block_attributes(
        &mut self,
        attributes: Attributes,
        place: Range<usize>,
    ) -> (Option<String>, Option<super::Setting>) {
        let place = self.at(place);
        for name in attributes.values.keys().filter(|name| !["time", "group"].contains(&name.as_str())) {
            self.notes.push(complain::block_attribute(place.clone(), name));
        }
        let setting = directives::setting(&attributes).unwrap_or_else(|name| {
            self.notes.push(complain::block_setting(place.clone(), name));
            None
        });
        let written = headings::Written { id: attributes.id, others: Vec::new() };
        (headings::id(written, &place, &mut self.notes), setting)
    }

    fn directive_kind(&mut self, name: &str, span: Range<usize>) -> Option<DirectiveKind> {
        let kind = directives::kind(name);
        if kind.is_none() {
            self.notes.push(complain::unknown_directive(self.at(span), name, directives::nearest_kind(name)));
        }
        kind
    }

    fn footnote_reference(&mut self, label: &str, span: Range<usize>) {
        if self.purpose == Purpose::Line {
            return;
        }
        let next = self.footnotes.order.len();
        let index = *self.footnotes.index.entry(label.to_lowercase()).or_insert(next);
        if index == next {
            self.footnotes.order.push((label.to_lowercase(), label.to_owned(), span.clone()));
        }
        self.part(Part::Inline(Inline::Footnote(index)), span);
    }

    fn block(&mut self, kind: BlockKind, span: Range<usize>) {
        if let BlockKind::Directive(directive) = &kind
            && directive.kind == DirectiveKind::Quiz
        {
            quiz::check(directive, &span, self.file, &mut self.notes);
        }
        let top = self.top();
        top.cover(&span);
        top.pieces.push(Piece::Block(Block { kind, span }));
    }

    /// A paragraph in an item of a list makes the list loose.
    fn loosen(&mut self) {
        if let [.., parent, item] = self.frames.as_mut_slice()
            && let (FrameKind::List(list), FrameKind::Blocks(BlocksOf::Item(_))) = (&mut parent.kind, &item.kind)
        {
            list.tight = false;
        }
    }

    fn finish(&mut self, parts: Vec<Part>) -> Vec<Inline> {
        inlines::finish(parts, self.source, self.file, &mut self.notes)
    }

    fn top(&mut self) -> &mut Frame {
        self.frames.last_mut().expect("the root frame stays until the end")
    }

    /// The innermost frame that is not a line of text.
    fn top_item(&mut self) -> &mut Frame {
        let inner = self.frames.iter().rposition(|frame| !matches!(frame.kind, FrameKind::Line(_))).unwrap_or(0);
        &mut self.frames[inner]
    }

    /// A range of the body as bytes of the file, on character boundaries.
    fn place(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.source.floor_char_boundary(self.start + range.start);
        let end = self.source.ceil_char_boundary(self.start + range.end);
        start..end.max(start)
    }

    fn at(&self, range: Range<usize>) -> Span {
        Span::new(self.file.clone(), range)
    }

    fn end(mut self) -> (Body, Vec<Diagnostic>) {
        self.flush();
        if let Some(root) = self.frames.pop() {
            let mut span = root.span;
            self.body.blocks = assemble(root.pieces, &mut span, self.file, &mut self.notes);
        }
        for (key, label, span) in std::mem::take(&mut self.footnotes.order) {
            let blocks = match self.footnotes.defined.remove(&key) {
                Some((blocks, _)) => blocks,
                None => {
                    self.notes.push(complain::footnote_undefined(self.at(span), &label));
                    Vec::new()
                }
            };
            self.body.footnotes.push(Footnote { label, blocks });
        }
        for (label, (_, span)) in std::mem::take(&mut self.footnotes.defined) {
            self.notes.push(complain::footnote_unused(self.at(span.start..span.start), &label));
        }
        headings::check(&self.body.headings, self.file, &mut self.notes);
        (self.body, self.notes)
    }
}

/// `python`, `{.python .lines}` and `python,ignore` are all Python.
fn code(kind: &CodeBlockKind<'_>) -> Code {
    let info = match kind {
        CodeBlockKind::Indented => "",
        CodeBlockKind::Fenced(info) => info.trim(),
    };
    let end = info.find(|character: char| character.is_whitespace() || character == ',').unwrap_or(info.len());
    let (language, rest) = info.split_at(end);
    let language = language.trim_matches(|character| matches!(character, '{' | '}' | '.')).to_lowercase();
    let rest = rest.trim_matches(|character: char| character.is_whitespace() || matches!(character, ',' | '}'));
    Code { language: unmask(&language), info: unmask(rest), text: String::new() }
}

fn alignment(alignment: pulldown_cmark::Alignment) -> Alignment {
    match alignment {
        pulldown_cmark::Alignment::None => Alignment::None,
        pulldown_cmark::Alignment::Left => Alignment::Start,
        pulldown_cmark::Alignment::Center => Alignment::Center,
        pulldown_cmark::Alignment::Right => Alignment::End,
    }
}

/// A block of unknown kind without a title gets what was written as its title, so that nothing is lost.
fn unknown_title(kind: Option<DirectiveKind>, name: &str) -> Option<Vec<Inline>> {
    (kind.is_none() && !name.is_empty()).then(|| vec![Inline::Text(name.to_owned())])
}
