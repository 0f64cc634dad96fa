//! Lints of headings.

use crate::diagnostic::{Diagnostic, lint as say};
use crate::document::{Block, BlockKind, Document, Heading, Inline, plain};

pub fn check(document: &Document, notes: &mut Vec<Diagnostic>) {
    for heading in &document.headings {
        let text = plain(&heading.inlines);
        let span = document.span(heading.span.clone());
        if text.trim().is_empty() {
            notes.push(say::empty_heading(span));
        } else if let Some(mark) = last_mark(heading, &text) {
            notes.push(say::heading_punctuation(span, mark));
        }
    }
    duplicates(document, notes);
    sections(document, notes);
    for block in &document.blocks {
        if let Some(text) = bold_line(block) {
            notes.push(say::bold_heading(document.span(block.span.clone()), &text));
        }
    }
}

/// The punctuation at the end of a heading that does not belong there. Dots after a dot are an ellipsis; code is code.
fn last_mark(heading: &Heading, text: &str) -> Option<char> {
    if !matches!(heading.inlines.last(), Some(Inline::Text(_) | Inline::Strong(_) | Inline::Emphasis(_))) {
        return None;
    }
    let text = text.trim_end();
    let mark = text.chars().next_back()?;
    let wrong = matches!(mark, '.' | ':' | ',' | ';' | '。' | '：' | '，' | '；' | '、' | '।' | '॥' | '۔' | '،' | '؛');
    let before = text[..text.len() - mark.len_utf8()].chars().next_back();
    // `a. m.`, `e.g.`, `C.`: a letter alone before the dot is an abbreviation.
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let abbreviation = mark == '.' && (word.matches('.').count() > 1 || word.chars().count() <= 2);
    (wrong && before != Some('.') && !abbreviation).then_some(mark)
}

/// Equal words under the same larger heading.
fn duplicates(document: &Document, notes: &mut Vec<Diagnostic>) {
    // The headings of the sections that are open, each with what stands right under it.
    let mut open: Vec<(u8, Vec<(String, usize)>)> = vec![(1, Vec::new())];
    for (index, heading) in document.headings.iter().enumerate() {
        while open.len() > 1 && open.last().is_some_and(|(level, _)| *level >= heading.level) {
            open.pop();
        }
        let text = plain(&heading.inlines).trim().to_lowercase();
        let Some((_, siblings)) = open.last_mut() else { return };
        match siblings.iter().find(|(other, _)| *other == text && !text.is_empty()) {
            Some((_, first)) => {
                let first = document.span(document.headings[*first].span.clone());
                let words = plain(&heading.inlines);
                notes.push(say::duplicate_heading(document.span(heading.span.clone()), words.trim(), first));
            }
            None => siblings.push((text, index)),
        }
        open.push((heading.level, Vec::new()));
    }
}

/// Headings of the text itself with nothing before the next one of the same or a larger section.
fn sections(document: &Document, notes: &mut Vec<Diagnostic>) {
    let shown: Vec<&Block> = document.blocks.iter().filter(|block| !is_nothing(block)).collect();
    for (at, block) in shown.iter().enumerate() {
        let Some(heading) = heading(document, block) else { continue };
        let empty = match shown.get(at + 1) {
            Some(next) => self::heading(document, next).is_some_and(|next| next.level <= heading.level),
            None => true,
        };
        let text = plain(&heading.inlines);
        if empty && !text.trim().is_empty() {
            notes.push(say::empty_section(document.span(heading.span.clone()), text.trim()));
        }
    }
}

fn heading<'a>(document: &'a Document, block: &Block) -> Option<&'a Heading> {
    document.headings.get(block.heading()?)
}

/// A comment leaves an empty block.
fn is_nothing(block: &Block) -> bool {
    matches!(&block.kind, BlockKind::Html(html) if html.trim().is_empty())
}

/// The words of a short paragraph that is bold as a whole and ends like no sentence.
fn bold_line(block: &Block) -> Option<String> {
    let BlockKind::Paragraph(inlines) = &block.kind else { return None };
    let [Inline::Strong(inner)] = inlines.as_slice() else { return None };
    let text = plain(inner).trim().to_owned();
    let ends = text.ends_with(['.', '!', '?', '。', '！', '？', '।', '؟', '۔', '…']);
    (!ends && !text.is_empty() && text.chars().count() <= 80).then_some(text)
}
