//! The children of one container put together: fenced divs closed, HTML balanced.

use super::quiz;
use super::sanitise::{self, Raw};
use super::{Block, BlockKind, Directive, DirectiveKind, Fold, Inline, Setting};
use crate::diagnostic::{Diagnostic, Span, parse as complain};
use std::ops::Range;
use std::sync::Arc;

/// A child of a container, or the edge of a div.
pub(super) enum Piece {
    Block(Block),
    Open(Div),
    Close(Range<usize>),
    Html(Raw, Range<usize>),
}

/// A fenced div that has begun.
pub(super) struct Div {
    pub kind: DirectiveKind,
    /// As written.
    pub name: String,
    pub id: Option<String>,
    pub title: Option<Vec<Inline>>,
    pub fold: Fold,
    pub setting: Option<Setting>,
    /// Its opening line.
    pub span: Range<usize>,
}

/// The blocks that the pieces make. Widens `span` over those that reach further.
pub(super) fn assemble(
    pieces: Vec<Piece>,
    span: &mut Range<usize>,
    file: &Arc<str>,
    notes: &mut Vec<Diagnostic>,
) -> Vec<Block> {
    let mut open: Vec<(Div, Vec<Piece>)> = Vec::new();
    let mut current: Vec<Piece> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Block(_) | Piece::Html(..) => current.push(piece),
            Piece::Open(div) => open.push((div, std::mem::take(&mut current))),
            Piece::Close(end) => {
                if let Some((div, outer)) = open.pop() {
                    let inner = std::mem::replace(&mut current, outer);
                    current.push(directive(div, inner, end.end, file, notes));
                }
            }
        }
    }
    while let Some((div, outer)) = open.pop() {
        notes.push(complain::unclosed_fence(Span::new(file.clone(), div.span.clone()), &div.name));
        let inner = std::mem::replace(&mut current, outer);
        let end = div.span.end;
        current.push(directive(div, inner, end, file, notes));
    }
    let blocks = balanced(current, file, notes);
    for block in &blocks {
        *span = span.start.min(block.span.start)..span.end.max(block.span.end);
    }
    blocks
}

fn directive(div: Div, inner: Vec<Piece>, end: usize, file: &Arc<str>, notes: &mut Vec<Diagnostic>) -> Piece {
    let blocks = balanced(inner, file, notes);
    let end = blocks.iter().map(|block| block.span.end).fold(end, usize::max);
    let Div { kind, id, title, fold, setting, span, .. } = div;
    let directive = Directive { kind, id, title, fold, setting, blocks };
    if kind == DirectiveKind::Quiz {
        quiz::check(&directive, &span, file, notes);
    }
    Piece::Block(Block { kind: BlockKind::Directive(Box::new(directive)), span: span.start..end })
}

/// Siblings without edges of divs; HTML made safe and balanced among them.
fn balanced(pieces: Vec<Piece>, file: &Arc<str>, notes: &mut Vec<Diagnostic>) -> Vec<Block> {
    let raws: Vec<Raw> = pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Html(raw, _) => Some(raw.clone()),
            Piece::Block(_) | Piece::Open(_) | Piece::Close(_) => None,
        })
        .collect();
    let mut html = if raws.is_empty() { Vec::new() } else { sanitise::balance(&raws, file, notes) }.into_iter();
    pieces
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Block(block) => Some(block),
            Piece::Html(_, span) => {
                let html = html.next().filter(|html| !html.is_empty())?;
                Some(Block { kind: BlockKind::Html(html), span })
            }
            Piece::Open(_) | Piece::Close(_) => None,
        })
        .collect()
}
