//! Where a block names headings, links and footnotes of its document: by their place in the document's lists.
use super::{Block, BlockKind, Inline};

/// A place in one of a document's lists.
pub enum Pointer<'a> {
    Heading(&'a mut usize),
    Link(&'a mut usize),
    Footnote(&'a mut usize),
}

impl Block {
    /// The block's own places, in the order of the text; those of the blocks inside of it are theirs.
    pub fn each_pointer(&mut self, then: &mut dyn FnMut(Pointer)) {
        match &mut self.kind {
            BlockKind::Heading(index) => then(Pointer::Heading(index)),
            BlockKind::Paragraph(inlines) => each_pointer(inlines, then),
            BlockKind::Figure(image) => {
                then(Pointer::Link(&mut image.link));
                image.caption.iter_mut().for_each(|caption| each_pointer(caption, then));
            }
            BlockKind::Table(table) => {
                let cells = table.head.iter_mut().chain(table.rows.iter_mut().flatten());
                cells.for_each(|cell| each_pointer(&mut cell.inlines, then));
            }
            BlockKind::Definitions(definitions) => {
                definitions.iter_mut().flat_map(|one| &mut one.terms).for_each(|term| each_pointer(term, then));
            }
            BlockKind::Directive(directive) => {
                directive.title.iter_mut().for_each(|title| each_pointer(title, then));
            }
            BlockKind::Include(include) => then(Pointer::Link(&mut include.link)),
            BlockKind::Chart(chart) => then(Pointer::Link(&mut chart.link)),
            BlockKind::List(_) | BlockKind::Quote(_) | BlockKind::Code(_) | BlockKind::Rule | BlockKind::Html(_) => {}
        }
    }

    /// The heading's place in the document's list, if the block is one.
    pub fn heading(&self) -> Option<usize> {
        match self.kind {
            BlockKind::Heading(index) => Some(index),
            BlockKind::Paragraph(_)
            | BlockKind::Figure(_)
            | BlockKind::List(_)
            | BlockKind::Quote(_)
            | BlockKind::Code(_)
            | BlockKind::Chart(_)
            | BlockKind::Table(_)
            | BlockKind::Definitions(_)
            | BlockKind::Directive(_)
            | BlockKind::Include(_)
            | BlockKind::Rule
            | BlockKind::Html(_) => None,
        }
    }
}

/// The places that a run of text names, in its order.
pub fn each_pointer(inlines: &mut [Inline], then: &mut dyn FnMut(Pointer)) {
    for inline in inlines {
        match inline {
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Strikethrough(inner)
            | Inline::Superscript(inner)
            | Inline::Subscript(inner) => each_pointer(inner, then),
            Inline::Link(link) => {
                then(Pointer::Link(&mut link.link));
                each_pointer(&mut link.inlines, then);
            }
            Inline::Image(image) => {
                then(Pointer::Link(&mut image.link));
                image.caption.iter_mut().for_each(|caption| each_pointer(caption, then));
            }
            Inline::Footnote(index) => then(Pointer::Footnote(index)),
            Inline::Text(_) | Inline::Code(_) | Inline::SoftBreak | Inline::HardBreak | Inline::Html(_) => {}
        }
    }
}
