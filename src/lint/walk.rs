//! Every block of a document and every line of text in it, wherever they are nested.

use crate::document::{Block, BlockKind, Document, Inline, Link};
use std::ops::Range;

/// Calls `visit` for each block of the text and of the footnotes, outer ones first.
pub fn blocks<'a>(document: &'a Document, visit: &mut impl FnMut(&'a Block)) {
    all(&document.blocks, visit);
    document.footnotes.iter().for_each(|footnote| all(&footnote.blocks, visit));
}

fn all<'a>(blocks: &'a [Block], visit: &mut impl FnMut(&'a Block)) {
    for block in blocks {
        visit(block);
        // A snippet is judged where it stands.
        if !matches!(block.kind, BlockKind::Include(_)) {
            block.children().into_iter().for_each(|blocks| all(blocks, visit));
        }
    }
}

/// Calls `visit` with each line of text and the bytes that it stands in.
pub fn lines<'a>(document: &'a Document, visit: &mut impl FnMut(&'a [Inline], Range<usize>)) {
    for heading in &document.headings {
        visit(&heading.inlines, heading.span.clone());
    }
    blocks(document, &mut |block| match &block.kind {
        BlockKind::Paragraph(inlines) => visit(inlines, block.span.clone()),
        BlockKind::Table(table) => {
            table.head.iter().chain(table.rows.iter().flatten()).for_each(|cell| {
                visit(&cell.inlines, cell.span.clone());
            });
        }
        BlockKind::Definitions(definitions) => {
            definitions.iter().flat_map(|one| &one.terms).for_each(|term| visit(term, block.span.clone()));
        }
        BlockKind::Directive(directive) => {
            if let Some(title) = &directive.title {
                visit(title, block.span.clone());
            }
        }
        BlockKind::Heading(_)
        | BlockKind::Figure(_)
        | BlockKind::List(_)
        | BlockKind::Quote(_)
        | BlockKind::Code(_)
        | BlockKind::Chart(_)
        | BlockKind::Rule
        | BlockKind::Include(_)
        | BlockKind::Html(_) => {}
    });
}

/// Calls `visit` with each link of a line.
pub fn links<'a>(inlines: &'a [Inline], visit: &mut impl FnMut(&'a Link)) {
    for inline in inlines {
        match inline {
            Inline::Link(link) => {
                visit(link);
                links(&link.inlines, visit);
            }
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Strikethrough(inner)
            | Inline::Superscript(inner)
            | Inline::Subscript(inner) => links(inner, visit),
            Inline::Text(_)
            | Inline::Code(_)
            | Inline::Image(_)
            | Inline::Footnote(_)
            | Inline::SoftBreak
            | Inline::HardBreak
            | Inline::Html(_) => {}
        }
    }
}
