//! Snippets put where a document includes them.

use super::{Block, BlockKind, Document, Include, LinkUse, Mark, Pointer, Snippet, Summary, each_pointer};
use crate::memo::KeyMaker;

/// What the snippet of an include is, once it has been found.
pub struct Found {
    /// Of the include: index into the links of the including document.
    pub link: usize,
    pub document: Document,
    /// Tag and direction, if the snippet is in another language than the page.
    pub language: Option<(String, String)>,
}

impl Summary {
    /// The links that say what is included, in the order of the text.
    pub fn includes(&self) -> impl Iterator<Item = usize> {
        self.links.iter().enumerate().filter(|(_, link)| link.use_ == LinkUse::Include).map(|(index, _)| index)
    }
}

impl Document {
    /// The snippets in it, the outer before the inner.
    pub fn snippets(&self) -> impl Iterator<Item = &Snippet> {
        // Its links are fewer than its blocks.
        let blocks = self.includes().next().map(|_| self.all_blocks());
        blocks.into_iter().flatten().filter_map(|block| {
            if let BlockKind::Include(include) = &block.kind { include.snippet.as_deref() } else { None }
        })
    }

    /// Whether anything that it says is marked as outdated, in its snippets too.
    pub fn has_outdated(&self) -> bool {
        let marks = self.marks.values().chain(self.snippets().flat_map(|snippet| snippet.marks.values()));
        marks.into_iter().any(|mark| matches!(mark, Mark::Outdated { .. }))
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
            for mut link in std::mem::take(&mut document.links) {
                link.file.get_or_insert_with(|| document.path.clone());
                whole.links.push(link);
            }
            for mut heading in std::mem::take(&mut document.headings) {
                // An id stands once on a page, and a place is one in the document's own file.
                heading.id = heading.id.filter(|id| whole.headings.iter().all(|other| other.id.as_ref() != Some(id)));
                heading.span = place.clone();
                whole.headings.push(heading);
            }
            whole.footnotes.extend(document.footnotes);
            let (path, blocks, marks) = (document.summary.path.clone(), document.blocks, document.marks);
            let snippet = Snippet { path, number: 0, language, blocks, marks };
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
    let mut snippet = Some(Box::new(snippet));
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
            each_block(block, &mut |block| block.each_pointer(&mut |pointer| self.pointer(pointer)));
        }
        let headings = document.headings.iter_mut();
        headings.for_each(|heading| each_pointer(&mut heading.inlines, &mut |pointer| self.pointer(pointer)));
    }

    fn pointer(&self, pointer: Pointer) {
        match pointer {
            Pointer::Heading(index) => *index += self.headings,
            Pointer::Link(index) => *index += self.links,
            Pointer::Footnote(index) => *index += self.footnotes,
        }
    }
}
