//! The body of a file: its text in one pass, code left alone.

use super::{glossary, links};
use crate::diagnostic::{Diagnostic, Span, import as complain};
use crate::source::SourcePath;
use std::collections::BTreeMap;

/// Where the references of a file lead.
pub trait Destinations {
    /// What a destination as written becomes.
    fn destination(&mut self, written: &str, used: Used<'_>) -> Found;
}

/// What refers.
#[derive(Clone, Copy)]
pub enum Used<'a> {
    Link,
    /// With its caption.
    Picture(&'a str),
}

/// What a destination became.
pub enum Found {
    /// As it was.
    Same,
    To(String),
    /// To the place it was published at, outside of the site.
    Outside(String),
    Nowhere,
}

/// A body under way, with its place in the file.
pub struct Body<'a> {
    pub path: &'a SourcePath,
    pub text: &'a str,
    /// Where the body starts in the file.
    pub start: usize,
    /// label in lower case → definition, from the lesson's `links.md`.
    pub shared: &'a BTreeMap<String, String>,
}

/// The body for a site; what could not be carried over goes to `notes`.
pub fn body(body: &Body<'_>, destinations: &mut impl Destinations, notes: &mut Vec<Diagnostic>) -> String {
    let mut out = String::with_capacity(body.text.len() + 256);
    let mut first_term = None;
    for piece in pieces(body.text) {
        let place = |start: usize, end: usize| {
            let offset = body.start + piece.start;
            Span::new(body.path.shared(), offset + start..offset + end)
        };
        match piece.kind {
            PieceKind::Code => code(piece.text, &place, &mut out, notes),
            PieceKind::Text => {
                let text = links::links(piece.text, destinations, &place, notes);
                let text = templates(&text, || place(0, piece.text.trim_end().len()), notes);
                match glossary::terms(&text) {
                    Some(text) => {
                        let at = place(0, piece.text.find('\n').unwrap_or(0));
                        first_term.get_or_insert(at);
                        out.push_str(&text);
                    }
                    None => out.push_str(&text),
                }
            }
        }
    }
    notes.extend(first_term.map(complain::terms_as_headings));
    append_definitions(body, &mut out);
    out
}

struct Piece<'a> {
    kind: PieceKind,
    text: &'a str,
    /// Offset in the body.
    start: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum PieceKind {
    /// Lines up to and with a blank one.
    Text,
    /// A fenced block with its fences.
    Code,
}

/// Cuts a body into paragraphs and fenced code.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut offset = 0;
    let mut fence: Option<(char, usize)> = None;
    for line in text.split_inclusive('\n') {
        let end = offset + line.len();
        let mark = fence_mark(line);
        match (fence, mark) {
            (None, Some((character, count, _))) => {
                pieces.push(Piece { kind: PieceKind::Text, text: &text[start..offset], start });
                (start, fence) = (offset, Some((character, count)));
            }
            (Some((character, count)), Some((other, others, Rest::Nothing)))
                if character == other && others >= count =>
            {
                pieces.push(Piece { kind: PieceKind::Code, text: &text[start..end], start });
                (start, fence) = (end, None);
            }
            (None, None) if line.trim().is_empty() => {
                pieces.push(Piece { kind: PieceKind::Text, text: &text[start..end], start });
                start = end;
            }
            (None | Some(_), _) => {}
        }
        offset = end;
    }
    let kind = if fence.is_some() { PieceKind::Code } else { PieceKind::Text };
    pieces.push(Piece { kind, text: &text[start..], start });
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// What follows the fence on its line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rest {
    Nothing,
    Info,
}

fn fence_mark(line: &str) -> Option<(char, usize, Rest)> {
    let line = line.trim_start_matches([' ', '\t', '>']).trim_end();
    let character = line.chars().next().filter(|first| matches!(first, '`' | '~'))?;
    let count = line.chars().take_while(|next| *next == character).count();
    let rest = &line[count..];
    let inline_code = character == '`' && rest.contains('`');
    (count >= 3 && !inline_code).then_some((character, count, if rest.is_empty() { Rest::Nothing } else { Rest::Info }))
}

/// A block of code. One that R would run (```` ```{r} ````) is shown only.
fn code(text: &str, place: &impl Fn(usize, usize) -> Span, out: &mut String, notes: &mut Vec<Diagnostic>) {
    let first = text.lines().next().unwrap_or_default();
    let Some((before, after)) = first.split_once('{').filter(|(before, _)| before.ends_with(['`', '~'])) else {
        out.push_str(text);
        return;
    };
    let language = after.split([' ', ',', '}']).next().unwrap_or_default().trim_start_matches('.');
    if !after.starts_with('.') {
        notes.push(complain::code_not_run(place(0, first.len())));
    }
    out.push_str(before);
    out.push_str(language);
    out.push_str(&text[first.len()..]);
}

/// Leaves out Liquid commands and kramdown attributes, which nothing would understand.
fn templates(text: &str, place: impl Fn() -> Span, notes: &mut Vec<Diagnostic>) -> String {
    if !text.contains("{%") && !text.contains("{:") {
        return text.to_owned();
    }
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let words = line.trim().trim_start_matches(['>', ' ']);
        let command =
            words.starts_with("{%") && words.ends_with("%}") || words.starts_with("{:") && words.ends_with('}');
        if !command {
            out.push_str(line);
        } else if !["raw", "endraw", "comment", "endcomment", "links.md"].iter().any(|known| words.contains(known)) {
            notes.push(complain::template_left_out(place()));
        }
    }
    out
}

/// Adds the definitions of `links.md` that the text uses and does not have.
fn append_definitions(body: &Body<'_>, out: &mut String) {
    let lower = body.text.to_lowercase();
    let used: Vec<&String> = body
        .shared
        .iter()
        .filter(|(label, _)| lower.contains(&format!("[{label}]")) && !lower.contains(&format!("[{label}]:")))
        .map(|(_, definition)| definition)
        .collect();
    if !used.is_empty() {
        out.truncate(out.trim_end().len());
        out.push_str("\n\n");
        used.iter().for_each(|definition| {
            out.push_str(definition);
            out.push('\n');
        });
    }
}
