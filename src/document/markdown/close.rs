//! What becomes of an element when it ends.

use super::frames::{BlocksOf, Frame, FrameKind, LineOf};
use super::{Builder, Opened, Purpose, line, unknown_title};
use crate::diagnostic::{Edit, parse as complain};
use crate::document::directives::Marker;
use crate::document::inlines::{self, Part};
use crate::document::pieces::{Piece, assemble};
use crate::document::{
    Block, BlockKind, Cell, Code, Definition, Directive, DirectiveKind, Heading, Image, Include, Inline, Item, Link,
    LinkUse, RawLink, chart, directives, headings,
};
use std::collections::btree_map::Entry;
use std::ops::Range;

impl Builder<'_> {
    pub(super) fn close(&mut self, end: usize) {
        if self.opened.pop() != Some(Opened::Frame) {
            if self.top().kind.holds_blocks() && self.purpose == Purpose::Document {
                self.flush();
            }
            return;
        }
        self.flush();
        let Some(frame) = self.frames.pop() else { return };
        self.depth -= 1 + frame.divs;
        let Frame { kind, mut span, pieces, parts, .. } = frame;
        match kind {
            FrameKind::Blocks(of) => {
                let blocks = assemble(pieces, &mut span, self.file, &mut self.notes);
                self.close_blocks(of, blocks, span);
            }
            FrameKind::List(list) => self.block(BlockKind::List(list), span),
            FrameKind::Definitions(definitions) => self.block(BlockKind::Definitions(definitions), span),
            FrameKind::Table(table) => self.block(BlockKind::Table(Box::new(table)), span),
            FrameKind::Row(cells) => {
                let top = self.top();
                top.cover(&span);
                if let FrameKind::Table(table) = &mut top.kind {
                    if table.head.is_empty() { table.head = cells } else { table.rows.push(cells) }
                }
            }
            FrameKind::Cell => {
                let inlines = self.finish(parts);
                let top = self.top();
                top.cover(&span);
                if let FrameKind::Row(cells) = &mut top.kind {
                    cells.push(Cell { inlines, span });
                }
            }
            FrameKind::Line(of) => {
                let inlines = self.finish(parts);
                self.close_line(of, inlines, span, end);
            }
            FrameKind::Code(mut code) => {
                code.text = code.text.replace("\r\n", "\n");
                code.text.truncate(code.text.trim_end_matches('\n').len());
                self.code(code, span);
            }
            FrameKind::Html(raw) => {
                let top = self.top();
                top.cover(&span);
                top.pieces.push(Piece::Html(raw, span));
            }
        }
    }

    fn code(&mut self, code: Code, span: Range<usize>) {
        let written = match code.language.as_str() {
            chart::LANGUAGE if self.purpose == Purpose::Document => {
                chart::chart(&code, self.source, &span, self.file, &mut self.notes)
            }
            _ => None,
        };
        let Some(chart::Written { data, place, mut chart }) = written else {
            return self.block(BlockKind::Code(Box::new(code)), span);
        };
        chart.link = self.body.links.len();
        self.body.links.push(RawLink { use_: LinkUse::Data, destination: data, span: place, file: None });
        self.block(BlockKind::Chart(Box::new(chart)), span);
    }

    fn close_blocks(&mut self, of: BlocksOf, mut blocks: Vec<Block>, span: Range<usize>) {
        match of {
            BlocksOf::Root => {}
            BlocksOf::Quote => match directives::take_marker(&mut blocks, self.source) {
                None => self.block(BlockKind::Quote(blocks), span),
                Some(marker) if marker.name.eq_ignore_ascii_case("include") => self.include(&marker, blocks, span),
                Some(marker) => {
                    let line = self.source[span.start..].find('\n').map_or(span.end, |end| span.start + end);
                    let place = span.start..line.min(span.end);
                    let kind_place = place.clone();
                    let kind = self.directive_kind(&marker.name, place);
                    let title = marker.title.or_else(|| unknown_title(kind, &marker.name));
                    let kind = kind.unwrap_or(DirectiveKind::Note);
                    let (id, setting) = self.block_attributes(marker.attributes, kind_place);
                    let directive = Directive { kind, id, title, fold: marker.fold, setting, blocks };
                    self.block(BlockKind::Directive(Box::new(directive)), span);
                }
            },
            BlocksOf::Item(task) => {
                let top = self.top();
                top.cover(&span);
                if let FrameKind::List(list) = &mut top.kind {
                    list.items.push(Item { task, blocks, span });
                }
            }
            BlocksOf::Details => {
                let top = self.top();
                top.cover(&span);
                if let FrameKind::Definitions(definitions) = &mut top.kind {
                    match definitions.last_mut() {
                        Some(last) => last.details.push(blocks),
                        None => definitions.push(Definition { terms: Vec::new(), details: vec![blocks] }),
                    }
                }
            }
            BlocksOf::Footnote(label) => {
                self.top().cover(&span);
                let key = label.to_lowercase();
                match self.footnotes.defined.entry(key) {
                    Entry::Vacant(entry) => {
                        entry.insert((blocks, span));
                    }
                    Entry::Occupied(_) => self.notes.push(complain::footnote_twice(self.at(span), &label)),
                }
            }
        }
    }

    /// `> [!include] [words](../snippets/x.md)`, or the path alone.
    fn include(&mut self, marker: &Marker, rest: Vec<Block>, span: Range<usize>) {
        let title = marker.title.as_deref().unwrap_or_default();
        let link = title.iter().find_map(|inline| match inline {
            Inline::Link(link) => Some(link.link),
            _ => None,
        });
        let path = crate::document::plain(title).trim().to_owned();
        let link = match link {
            Some(link) => link,
            None if path.is_empty() => {
                let place = self.at(span.start..span.start);
                return self.notes.push(complain::include_without_path(place));
            }
            None => {
                let line = self.source[span.clone()].find('\n').map_or(span.end, |end| span.start + end);
                let place = span.start..line;
                self.body.links.push(RawLink { use_: LinkUse::Include, destination: path, span: place, file: None });
                self.body.links.len() - 1
            }
        };
        if let Some(raw) = self.body.links.get_mut(link) {
            raw.use_ = LinkUse::Include;
        }
        if let Some(block) = rest.first() {
            self.notes.push(complain::include_with_text(self.at(block.span.clone())));
        }
        self.block(BlockKind::Include(Include { link, snippet: None }), span);
    }

    fn close_line(&mut self, of: LineOf, mut inlines: Vec<Inline>, span: Range<usize>, end: usize) {
        match of {
            LineOf::Paragraph => self.paragraph(inlines, span),
            LineOf::Heading { level, id } => {
                self.body.headings.push(Heading { level, id, inlines, span: span.clone() });
                self.block(BlockKind::Heading(self.body.headings.len() - 1), span);
            }
            LineOf::DivTitle { id } => {
                let top = self.top();
                top.cover(&span);
                if let Some(Piece::Open(div)) = top.pieces.last_mut() {
                    div.title = Some(inlines);
                    div.id = div.id.take().or(id);
                }
            }
            LineOf::Term => {
                inlines::trim(&mut inlines);
                let top = self.top();
                top.cover(&span);
                if let FrameKind::Definitions(definitions) = &mut top.kind {
                    match definitions.last_mut() {
                        Some(last) if last.details.is_empty() => last.terms.push(inlines),
                        Some(_) | None => definitions.push(Definition { terms: vec![inlines], details: Vec::new() }),
                    }
                }
            }
            LineOf::Emphasis => self.part(Part::Inline(Inline::Emphasis(inlines)), span),
            LineOf::Strong => self.part(Part::Inline(Inline::Strong(inlines)), span),
            LineOf::Strikethrough => self.part(Part::Inline(Inline::Strikethrough(inlines)), span),
            LineOf::Link(link) => self.part(Part::Inline(Inline::Link(Link { link, inlines })), span),
            LineOf::Image { link, title, first_link } => {
                let image = self.finish_image(link, inlines, &title, first_link, &span, end);
                self.part(Part::Inline(Inline::Image(Box::new(image))), span);
            }
        }
    }

    /// An image; with attributes after it, the words in brackets are its caption and not its alternative text.
    fn finish_image(
        &mut self,
        link: usize,
        inlines: Vec<Inline>,
        title: &str,
        first_link: usize,
        span: &Range<usize>,
        end: usize,
    ) -> Image {
        let written = self.masked.attributes.get(&end).and_then(|attributes| attributes.values.get("alt"));
        let caption = (!title.trim().is_empty()).then(|| line(title));
        if let Some(alt) = written {
            let words = (!inlines.is_empty()).then_some(inlines);
            return Image { link, alt: alt.trim().to_owned(), caption: caption.or(words) };
        }
        let alt = crate::document::plain(&inlines).trim().to_owned();
        // What is linked inside of alternative text is nowhere in the tree.
        self.body.links.truncate(first_link);
        if alt.is_empty() {
            let destination = self.body.links[link].destination.clone();
            self.notes.push(complain::missing_alt(self.at(span.clone()), &destination));
        }
        Image { link, alt, caption }
    }

    fn paragraph(&mut self, mut inlines: Vec<Inline>, span: Range<usize>) {
        inlines::trim(&mut inlines);
        if let Some((written, number, mark)) = headings::digit_marker(&inlines)
            && self.source[span.start..].starts_with(&written)
        {
            let place = self.at(span.start..span.start + written.len());
            let lines = headings::digit_markers(&self.source[span.clone()]);
            let edit = |(at, ascii): (Range<usize>, String)| {
                Edit::new(self.at(span.start + at.start..span.start + at.end), ascii)
            };
            let edits = lines.into_iter().map(edit).collect();
            self.notes.push(complain::digit_marker(place, &written, number, mark, edits));
        }
        match inlines.as_mut_slice() {
            [] => self.top().cover(&span),
            [Inline::Image(_)] => {
                if let Some(Inline::Image(image)) = inlines.pop() {
                    self.block(BlockKind::Figure(image), span);
                }
            }
            _ => self.block(BlockKind::Paragraph(inlines), span),
        }
    }
}
