//! Elements that are open while a file is read.

use crate::document::inlines::Part;
use crate::document::pieces::Piece;
use crate::document::sanitise::Raw;
use crate::document::{Cell, Code, Definition, List, Table, Task};
use std::ops::Range;

/// One open element.
pub(super) struct Frame {
    pub kind: FrameKind,
    pub span: Range<usize>,
    /// Blocks so far.
    pub pieces: Vec<Piece>,
    /// Text so far that is in no block yet.
    pub parts: Vec<Part>,
    pub parts_span: Range<usize>,
    /// Open divs among `pieces`, and how many more were too deep to open.
    pub divs: usize,
    pub flat: usize,
}

pub(super) enum FrameKind {
    Blocks(BlocksOf),
    List(List),
    Definitions(Vec<Definition>),
    Table(Table),
    Row(Vec<Cell>),
    Cell,
    Line(LineOf),
    Code(Code),
    Html(Raw),
}

/// Elements that contain blocks.
pub(super) enum BlocksOf {
    Root,
    Quote,
    Item(Option<Task>),
    Details,
    Footnote(String),
}

/// Elements that contain a line of text.
pub(super) enum LineOf {
    Paragraph,
    Heading {
        level: u8,
        id: Option<String>,
    },
    /// A heading that is the title of the div it begins.
    DivTitle {
        id: Option<String>,
    },
    Term,
    Emphasis,
    Strong,
    Strikethrough,
    Link(usize),
    Image {
        link: usize,
        title: String,
        first_link: usize,
    },
}

impl Frame {
    pub(super) fn new(kind: FrameKind, span: Range<usize>) -> Self {
        Self { kind, span, pieces: Vec::new(), parts: Vec::new(), parts_span: 0..0, divs: 0, flat: 0 }
    }

    /// Widens the frame's span to that of a child.
    pub(super) fn cover(&mut self, child: &Range<usize>) {
        self.span = self.span.start.min(child.start)..self.span.end.max(child.end);
    }
}

impl FrameKind {
    pub(super) fn holds_blocks(&self) -> bool {
        matches!(self, FrameKind::Blocks(_))
    }

    pub(super) fn is_inline(&self) -> bool {
        match self {
            FrameKind::Line(of) => match of {
                LineOf::Paragraph | LineOf::Heading { .. } | LineOf::DivTitle { .. } | LineOf::Term => false,
                LineOf::Emphasis | LineOf::Strong | LineOf::Strikethrough | LineOf::Link(_) | LineOf::Image { .. } => {
                    true
                }
            },
            FrameKind::Cell => true,
            FrameKind::Blocks(_)
            | FrameKind::List(_)
            | FrameKind::Definitions(_)
            | FrameKind::Table(_)
            | FrameKind::Row(_)
            | FrameKind::Code(_)
            | FrameKind::Html(_) => false,
        }
    }
}
