//! Snippets put where a document includes them.

use super::{Block, BlockKind, Document, Include, Inline, LinkUse, Snippet};
use crate::memo::KeyMaker;

/// What the snippet of an include is, once it has been found.
pub struct Found {
    /// Of the include: index into the links of the including document.
    pub link: usize,
    pub document: Document,
    /// Tag and direction, if the snippet is in another language than the page.
    pub language: Option<(String, String)>,
}

impl Document {
    /// The links that say what is included, in the order of the text.
    pub fn includes(&self) -> impl Iterator<Item = usize> {
        self.links.iter().enumerate().filter(|(_, link)| link.use_ == LinkUse::Include).map(|(index, _)| index)
    }

    /// The document with snippets in it. Links, headings and footnotes of a snippet come after its own; its key names
    /// those of all snippets.
    pub fn with_snippets(&self, found: Vec<Found>) -> Document {
        let mut whole = self.clone();
        for Found { link, mut document, language } in found {
            let shift =
                Shift { links: whole.links.len(), headings: whole.headings.len(), footnotes: whole.footnotes.len() };
            let Some(place) = whole.links.get(link).map(|link| link.span.clone()) else { continue };
            shift.document(&mut document);
            whole.key = KeyMaker::default().and(whole.key).and(document.key).text(&format!("{language:?}")).key();
            for mut link in document.links {
                link.file.get_or_insert_with(|| document.path.clone());
                whole.links.push(link);
            }
            for mut heading in document.headings {
                // An id stands once on a page, and a place is one in the document's own file.
                heading.id = heading.id.filter(|id| whole.headings.iter().all(|other| other.id.as_ref() != Some(id)));
                heading.span = place.clone();
                whole.headings.push(heading);
            }
            whole.footnotes.extend(document.footnotes);
            let snippet = Snippet { path: document.path, number: 0, language, blocks: document.blocks };
            put(&mut whole, link, snippet);
        }
        let mut number = 0;
        each_include(&mut whole, &mut |include| {
            number += 1;
            if let Some(snippet) = &mut include.snippet {
                snippet.number = number;
            }
        });
        whole
    }
}

fn put(document: &mut Document, link: usize, snippet: Snippet) {
    let mut snippet = Some(snippet);
    each_include(document, &mut |include| {
        if include.link == link {
            include.snippet = snippet.take();
        }
    });
}

fn each_include(document: &mut Document, then: &mut dyn FnMut(&mut Include)) {
    let footnotes = document.footnotes.iter_mut().flat_map(|footnote| footnote.blocks.iter_mut());
    for block in document.blocks.iter_mut().chain(footnotes) {
        each_block(block, &mut |block| {
            if let BlockKind::Include(include) = &mut block.kind {
                then(include);
            }
        });
    }
}

/// A block and all blocks in it, the outer first.
fn each_block(block: &mut Block, then: &mut dyn FnMut(&mut Block)) {
    then(block);
    block.children_mut().into_iter().flatten().for_each(|block| each_block(block, then));
}

/// By how much the indexes of a snippet grow when it becomes a part of a document.
struct Shift {
    links: usize,
    headings: usize,
    footnotes: usize,
}

impl Shift {
    fn document(&self, document: &mut Document) {
        let footnotes = document.footnotes.iter_mut().flat_map(|footnote| footnote.blocks.iter_mut());
        for block in document.blocks.iter_mut().chain(footnotes) {
            each_block(block, &mut |block| self.block(block));
        }
        document.headings.iter_mut().for_each(|heading| self.inlines(&mut heading.inlines));
    }

    fn block(&self, block: &mut Block) {
        match &mut block.kind {
            BlockKind::Heading(index) => *index += self.headings,
            BlockKind::Paragraph(inlines) => self.inlines(inlines),
            BlockKind::Figure(image) => {
                image.link += self.links;
                image.caption.iter_mut().for_each(|caption| self.inlines(caption));
            }
            BlockKind::Table(table) => {
                let cells = table.head.iter_mut().chain(table.rows.iter_mut().flatten());
                cells.for_each(|cell| self.inlines(&mut cell.inlines));
            }
            BlockKind::Definitions(definitions) => {
                definitions.iter_mut().flat_map(|one| &mut one.terms).for_each(|term| self.inlines(term));
            }
            BlockKind::Directive(directive) => directive.title.iter_mut().for_each(|title| self.inlines(title)),
            BlockKind::Include(include) => include.link += self.links,
            BlockKind::Chart(chart) => chart.link += self.links,
            BlockKind::List(_) | BlockKind::Quote(_) | BlockKind::Code(_) | BlockKind::Rule | BlockKind::Html(_) => {}
        }
    }

    fn inlines(&self, inlines: &mut [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Strikethrough(inner)
                | Inline::Superscript(inner)
                | Inline::Subscript(inner) => self.inlines(inner),
                Inline::Link(link) => {
                    link.link += self.links;
                    self.inlines(&mut link.inlines);
                }
                Inline::Image(image) => {
                    image.link += self.links;
                    image.caption.iter_mut().for_each(|caption| self.inlines(caption));
                }
                Inline::Footnote(index) => *index += self.footnotes,
                Inline::Text(_) | Inline::Code(_) | Inline::SoftBreak | Inline::HardBreak | Inline::Html(_) => {}
            }
        }
    }
}
