//! A document as plain text, for search and previews.

use super::Reader;
use super::line::soft_break;
use crate::document::{Block, BlockKind, Document, Inline};

/// All its words, blocks separated by line breaks.
pub fn text(document: &Document) -> String {
    let mut out = passage(document, &document.blocks);
    if !out.is_empty() {
        out.push('\n');
    }
    for footnote in &document.footnotes {
        blocks(document, Reader::Everybody, &footnote.blocks, &mut out);
    }
    out.truncate(out.trim_end().len());
    out
}

/// The words of some blocks of a document, in the same way.
pub fn passage(document: &Document, part: &[Block]) -> String {
    passage_for(document, Reader::Everybody, part)
}

/// Those that a reader gets to see.
pub fn passage_for(document: &Document, reader: Reader, part: &[Block]) -> String {
    let mut out = String::new();
    blocks(document, reader, part, &mut out);
    out.truncate(out.trim_end().len());
    out
}

fn blocks(document: &Document, reader: Reader, list: &[Block], out: &mut String) {
    for block in list {
        self::block(document, reader, &block.kind, out);
    }
}

fn block(document: &Document, reader: Reader, kind: &BlockKind, out: &mut String) {
    match kind {
        BlockKind::Heading(index) => {
            if let Some(heading) = document.headings.get(*index) {
                line(&heading.inlines, out);
            }
        }
        BlockKind::Paragraph(inlines) => line(inlines, out),
        BlockKind::Figure(image) => {
            line(&[Inline::Text(image.alt.clone())], out);
            line(image.caption.as_deref().unwrap_or_default(), out);
        }
        BlockKind::List(list) => list.items.iter().for_each(|item| blocks(document, reader, &item.blocks, out)),
        BlockKind::Quote(inner) => blocks(document, reader, inner, out),
        BlockKind::Code(code) => end_line(out, |out| out.push_str(&code.text)),
        BlockKind::Chart(chart) => {
            let words = std::iter::once(&chart.caption).chain(chart.labels.values()).chain(&chart.unit);
            words.for_each(|words| end_line(out, |out| out.push_str(words)));
        }
        BlockKind::Table(table) => {
            for row in std::iter::once(&table.head).chain(&table.rows) {
                end_line(out, |out| {
                    for (index, cell) in row.iter().enumerate() {
                        if index > 0 {
                            out.push('\t');
                        }
                        inlines(&cell.inlines, out);
                    }
                });
            }
        }
        BlockKind::Definitions(definitions) => {
            for definition in definitions {
                definition.terms.iter().for_each(|term| line(term, out));
                definition.details.iter().for_each(|details| blocks(document, reader, details, out));
            }
        }
        BlockKind::Directive(directive) if !reader.sees(directive) => {}
        BlockKind::Directive(directive) => {
            line(directive.title.as_deref().unwrap_or_default(), out);
            blocks(document, reader, &directive.blocks, out);
        }
        BlockKind::Include(include) => {
            include.snippet.iter().for_each(|snippet| blocks(document, reader, &snippet.blocks, out));
        }
        BlockKind::Rule => {}
        BlockKind::Html(html) => end_line(out, |out| strip_tags(html, out)),
    }
}

fn line(list: &[Inline], out: &mut String) {
    end_line(out, |out| inlines(list, out));
}

/// What `write` adds, ended by a line break if it is anything at all.
fn end_line(out: &mut String, write: impl FnOnce(&mut String)) {
    let before = out.len();
    write(out);
    if out[before..].trim().is_empty() {
        out.truncate(before);
    } else {
        out.push('\n');
    }
}

fn inlines(list: &[Inline], out: &mut String) {
    for (index, inline) in list.iter().enumerate() {
        match inline {
            Inline::Text(words) | Inline::Code(words) => out.push_str(words),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Strikethrough(inner)
            | Inline::Superscript(inner)
            | Inline::Subscript(inner) => inlines(inner, out),
            Inline::Link(link) => inlines(&link.inlines, out),
            Inline::Image(image) => out.push_str(&image.alt),
            Inline::SoftBreak => out.push_str(soft_break(list, index)),
            Inline::HardBreak => out.push(' '),
            Inline::Footnote(_) | Inline::Html(_) => {}
        }
    }
}

/// The text between the tags of sanitised HTML, with the entities that sanitisers write.
fn strip_tags(html: &str, out: &mut String) {
    let mut rest = html;
    let mut words = String::new();
    while let Some(start) = rest.find('<') {
        words.push_str(&rest[..start]);
        words.push(' ');
        rest = rest[start..].split_once('>').map_or("", |(_, rest)| rest);
    }
    words.push_str(rest);
    let words = words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
    out.push_str(&words.split_whitespace().collect::<Vec<_>>().join(" "));
}
