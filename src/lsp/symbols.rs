//! The headings of a file as a tree, for outlines and breadcrumbs.

use super::Server;
use crate::document::{self, Heading, plain};
use lsp_types::{DocumentSymbol, DocumentSymbolParams, DocumentSymbolResponse, Range, SymbolKind};

impl Server {
    pub(super) fn symbols(&self, params: &DocumentSymbolParams) -> Option<DocumentSymbolResponse> {
        let path = self.files.path(&params.text_document.uri)?;
        let file = self.files.tree.get(&path).filter(|file| file.path.extension() == "md")?;
        let parsed = document::parse(file).value;
        let end = self.files.text(&path).len();
        let symbol = |(index, heading): (usize, &Heading)| {
            let next = parsed.headings[index + 1..].iter().find(|next| next.level <= heading.level);
            let whole = heading.span.start..next.map_or(end, |next| next.span.start);
            let name = plain(&heading.inlines).trim().to_owned();
            let ranges = (self.files.range(&path, whole), self.files.range(&path, heading.span.clone()));
            // Editors refuse a symbol without a name.
            (heading.level, new(if name.is_empty() { "…".to_owned() } else { name }, ranges.0, ranges.1))
        };
        let flat = parsed.headings.iter().enumerate().map(symbol).collect();
        Some(DocumentSymbolResponse::Nested(nested(flat)))
    }
}

/// Each heading inside of the nearest larger one before it.
fn nested(flat: Vec<(u8, DocumentSymbol)>) -> Vec<DocumentSymbol> {
    let mut roots: Vec<DocumentSymbol> = Vec::new();
    let mut open: Vec<(u8, DocumentSymbol)> = Vec::new();
    let mut close = |open: &mut Vec<(u8, DocumentSymbol)>, level: u8| {
        while open.last().is_some_and(|(other, _)| *other >= level) {
            let Some((_, done)) = open.pop() else { return };
            match open.last_mut() {
                Some((_, parent)) => parent.children.get_or_insert_default().push(done),
                None => roots.push(done),
            }
        }
    };
    for (level, symbol) in flat {
        close(&mut open, level);
        open.push((level, symbol));
    }
    close(&mut open, 0);
    roots
}

#[allow(deprecated)] // The field is deprecated and yet must be given.
fn new(name: String, range: Range, selection_range: Range) -> DocumentSymbol {
    DocumentSymbol {
        name,
        detail: None,
        kind: SymbolKind::STRING,
        tags: None,
        deprecated: None,
        range,
        selection_range,
        children: None,
    }
}
