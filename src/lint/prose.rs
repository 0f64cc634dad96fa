//! Which bytes of a file are words for readers, and not code, addresses, markup or front matter.

use super::walk;
use crate::document::{BlockKind, Document};
use std::ops::Range;

/// What of a file is text.
pub struct Prose {
    /// Lines of text as they stand in the file: paragraphs, headings, cells; in order, apart from each other.
    pub lines: Vec<Range<usize>>,
    /// The same without code, links, pictures and tags.
    pub words: Vec<Range<usize>>,
    /// Blocks of code and of HTML.
    pub code: Vec<Range<usize>>,
}

impl Prose {
    pub fn is_code(&self, offset: usize) -> bool {
        self.code.iter().any(|range| range.contains(&offset))
    }
}

pub fn prose(document: &Document, text: &str) -> Prose {
    let mut lines: Vec<Range<usize>> = document.headings.iter().map(|heading| heading.span.clone()).collect();
    let mut code = Vec::new();
    walk::blocks(document, &mut |block| match &block.kind {
        BlockKind::Paragraph(_) | BlockKind::Table(_) | BlockKind::Figure(_) => lines.push(block.span.clone()),
        BlockKind::Code(_) | BlockKind::Chart(_) | BlockKind::Html(_) => code.push(block.span.clone()),
        BlockKind::Heading(_)
        | BlockKind::List(_)
        | BlockKind::Quote(_)
        | BlockKind::Definitions(_)
        | BlockKind::Directive(_)
        | BlockKind::Rule
        | BlockKind::Include(_) => {}
    });
    lines.retain(|range| range.end <= text.len() && range.start < range.end);
    lines.sort_by_key(|range| (range.start, range.end));
    lines.dedup_by(|next, before| next.start < before.end);
    let links: Vec<Range<usize>> = document.links.iter().map(|link| link.span.clone()).collect();
    let words = lines.iter().flat_map(|line| words_of(text, line, &links)).collect();
    Prose { lines, words, code }
}

/// The line without code between backticks, links, pictures and what stands between `<` and `>`.
fn words_of(text: &str, line: &Range<usize>, links: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let (mut start, mut at) = (line.start, line.start);
    while at < line.end {
        let link = links.iter().find(|link| link.start <= at && at < link.end).map(|link| link.end);
        let skip = link.or_else(|| match text.as_bytes()[at] {
            b'`' => Some(after_code(text, at, line.end)),
            b'<' => tag_end(text, at, line.end),
            b'\\' => Some(at + 2),
            _ => None,
        });
        match skip {
            Some(end) => {
                words.push(start..at);
                at = end.clamp(at + 1, line.end.max(at + 1));
                start = at;
            }
            None => at += 1,
        }
    }
    words.push(start..line.end);
    let whole = |range: &Range<usize>| range.start < range.end && text.get(range.clone()).is_some();
    words.into_iter().filter(whole).collect()
}

/// Where code that opens with backticks at `at` ends; after the backticks if it does not.
fn after_code(text: &str, at: usize, end: usize) -> usize {
    let bytes = text.as_bytes();
    let run = |from: usize| bytes[from..end].iter().take_while(|byte| **byte == b'`').count();
    let length = run(at);
    let mut next = at + length;
    while next < end {
        match bytes[next] {
            b'`' if run(next) == length => return next + length,
            b'`' => next += run(next),
            _ => next += 1,
        }
    }
    at + length
}

/// The end of a tag, comment or address in angle brackets.
fn tag_end(text: &str, at: usize, end: usize) -> Option<usize> {
    let next = *text.as_bytes().get(at + 1)?;
    let opens = next.is_ascii_alphabetic() || matches!(next, b'/' | b'!');
    let close = if text[at..].starts_with("<!--") { "-->" } else { ">" };
    let found = text.get(at..end)?.find(close)?;
    opens.then_some(at + found + close.len())
}
