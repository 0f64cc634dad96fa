//! Destinations in a paragraph: of links, pictures, definitions and raw HTML. Inline code is left alone.

use super::body::{Destinations, Found, Used};
use crate::diagnostic::{Diagnostic, Span, import as complain};
use std::ops::Range;

/// The paragraph with its destinations rewritten.
pub fn links(
    text: &str,
    destinations: &mut impl Destinations,
    place: &impl Fn(usize, usize) -> Span,
    notes: &mut Vec<Diagnostic>,
) -> String {
    let mut out = String::with_capacity(text.len());
    let mut copied = 0;
    for reference in references(text) {
        let written = &text[reference.destination.clone()];
        let (target, repaired) = repair(written);
        let words = &text[reference.words.clone()];
        let used = match reference.kind {
            Kind::Link | Kind::Plain => Used::Link,
            Kind::Picture => Used::Picture(words),
        };
        let at = || place(reference.destination.start, reference.destination.end);
        let replaced = match destinations.destination(&target, used) {
            Found::Same if repaired.is_none() => None,
            Found::Same => Some(target),
            Found::To(target) => {
                notes.extend(repaired.map(|()| complain::link_repaired(written, at())));
                Some(target)
            }
            Found::Outside(target) => {
                notes.push(complain::link_to_repository(written, at()));
                Some(target)
            }
            Found::Nowhere => {
                let (whole, description) = nowhere(text, &reference);
                notes.push(match reference.kind {
                    Kind::Picture => complain::picture_missing(written, at()),
                    Kind::Link | Kind::Plain => complain::link_left_out(written, at()),
                });
                if whole.start >= copied && !matches!(reference.kind, Kind::Plain) {
                    out.push_str(&text[copied..whole.start]);
                    out.push_str(&description);
                    copied = whole.end;
                }
                None
            }
        };
        if let Some(name) = name_of_nameless(text, &reference)
            && reference.words.start >= copied
        {
            notes.push(complain::picture_named(&name, at()));
            out.push_str(&text[copied..reference.words.start]);
            out.push_str(&name);
            copied = reference.words.end;
        }
        if let Some(target) = replaced
            && reference.destination.start >= copied
        {
            out.push_str(&text[copied..reference.destination.start]);
            out.push_str(&target.replace(' ', "%20"));
            copied = reference.destination.end;
        }
    }
    out.push_str(&text[copied..]);
    out
}

struct Reference {
    kind: Kind,
    /// The whole, from the bracket (or `!`) to the end with attributes.
    whole: Range<usize>,
    /// Between the square brackets.
    words: Range<usize>,
    destination: Range<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Link,
    Picture,
    /// A definition or an HTML attribute: only its destination can change.
    Plain,
}

fn references(text: &str) -> Vec<Reference> {
    let mut found = Vec::new();
    let mut brackets: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let character = rest.chars().next().expect("not at the end");
        match character {
            '\\' => {
                at += 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
                continue;
            }
            '`' => {
                at += code_length(rest);
                continue;
            }
            '[' => brackets.push(at),
            ']' => {
                let open = brackets.pop();
                if let Some(reference) = open.and_then(|open| reference(text, open, at)) {
                    found.push(reference);
                }
            }
            's' | 'h' => found.extend(attribute(text, at)),
            _ => {}
        }
        at += character.len_utf8();
    }
    found.sort_by_key(|reference: &Reference| reference.destination.start);
    found
}

/// The length of a code span, or of backticks that open none.
fn code_length(text: &str) -> usize {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let mut from = ticks;
    while let Some(next) = text[from..].find('`') {
        let start = from + next;
        let length = text[start..].len() - text[start..].trim_start_matches('`').len();
        if length == ticks {
            return start + length;
        }
        from = start + length;
    }
    ticks
}

/// `[words](destination …){…}`, or the definition `[label]: destination`.
fn reference(text: &str, open: usize, close: usize) -> Option<Reference> {
    let after = &text[close + 1..];
    if let Some(rest) = after.strip_prefix(':') {
        let line_start = text[..open].rfind('\n').map_or(0, |newline| newline + 1);
        if !text[line_start..open].trim().is_empty() {
            return None;
        }
        let start = close + 2 + rest.len() - rest.trim_start().len();
        let end = start + text[start..].find(char::is_whitespace).unwrap_or(text.len() - start);
        return (end > start).then_some(Reference {
            kind: Kind::Plain,
            whole: open..end,
            words: open + 1..close,
            destination: start..end,
        });
    }
    let inside = after.strip_prefix('(')?;
    let start = close + 2 + inside.len() - inside.trim_start().len();
    let destination = destination(text, start)?;
    let end = closing(text, destination.end)?;
    let end = attributes_end(text, end);
    let picture = text[..open].ends_with('!');
    let (kind, whole) = if picture { (Kind::Picture, open - 1..end) } else { (Kind::Link, open..end) };
    Some(Reference { kind, whole, words: open + 1..close, destination })
}

/// The range of a destination that starts here, without the angle brackets it may have.
fn destination(text: &str, start: usize) -> Option<Range<usize>> {
    if text[start..].starts_with('<') {
        return Some(start + 1..start + text[start..].find('>')?);
    }
    // `{{ page.root }}` has blanks.
    let from =
        text[start..].starts_with("{{").then(|| text[start..].find("}}")).flatten().map_or(start, |end| start + end);
    let mut depth = 0;
    let mut escaped = false;
    for (offset, character) in text[from..].char_indices().map(|(offset, character)| (offset + from - start, character))
    {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '(' => depth += 1,
            ')' if depth == 0 => return Some(start..start + offset),
            ')' => depth -= 1,
            character if character.is_whitespace() => return Some(start..start + offset),
            _ => {}
        }
    }
    None
}

/// The end of the parentheses, over a title.
fn closing(text: &str, from: usize) -> Option<usize> {
    let mut quote = None;
    for (offset, character) in text[from..].char_indices() {
        match (quote, character) {
            (None, ')') => return Some(from + offset + 1),
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), character) if open == character => quote = None,
            _ => {}
        }
    }
    None
}

/// The end of `{alt='…'}` if it stands here.
fn attributes_end(text: &str, from: usize) -> usize {
    if !text[from..].starts_with('{') {
        return from;
    }
    let mut quote = None;
    let mut escaped = false;
    for (offset, character) in text[from..].char_indices() {
        match (quote, character) {
            _ if escaped => escaped = false,
            (_, '\\') => escaped = true,
            (None, '}') => return from + offset + 1,
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), character) if open == character => quote = None,
            _ => {}
        }
    }
    from
}

/// `src="…"` or `href="…"` inside of a tag.
fn attribute(text: &str, at: usize) -> Option<Reference> {
    let name = ["src=", "href="].into_iter().find(|name| text[at..].starts_with(name))?;
    let in_tag = text[..at].rfind('<').is_some_and(|tag| !text[tag..at].contains('>'));
    let blank = text[..at].ends_with(char::is_whitespace);
    let start = at + name.len();
    let quote = text[start..].chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let length = text[start + 1..].find(quote)?;
    let destination = start + 1..start + 1 + length;
    (in_tag && blank).then_some(Reference { kind: Kind::Plain, whole: at..at, words: at..at, destination })
}

/// What stands for a reference that leads nowhere: its words; for a picture, its description.
fn nowhere(text: &str, reference: &Reference) -> (Range<usize>, String) {
    let words = text[reference.words.clone()].to_owned();
    let attributes = text[reference.whole.clone()].rsplit_once("{alt=").map(|(_, rest)| rest);
    let description = attributes.map(|rest| {
        let rest = rest.trim_end_matches('}').trim();
        let bare = rest.trim_start_matches(['"', '\'']).trim_end_matches(['"', '\'']);
        bare.replace("\\'", "'").replace("\\\"", "\"")
    });
    let description = match (reference.kind, description) {
        (Kind::Picture, Some(description)) if !description.is_empty() => description,
        (Kind::Picture | Kind::Link | Kind::Plain, _) => words,
    };
    (reference.whole.clone(), description)
}

/// A picture without any description gets one from its file's name, for a person to rewrite: print and screen readers
/// need one. `None` for a picture that has one, or that says it needs none.
fn name_of_nameless(text: &str, reference: &Reference) -> Option<String> {
    let described = !text[reference.words.clone()].trim().is_empty() || text[reference.whole.clone()].contains("{alt=");
    if reference.kind != Kind::Picture || described {
        return None;
    }
    let name = text[reference.destination.clone()].rsplit('/').next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let words = stem.replace(['_', '-', '[', ']'], " ");
    (!words.trim().is_empty()).then(|| words.trim().to_owned())
}

/// `\(file.md\)`, as machine translation leaves it behind, without backslashes and brackets.
fn repair(written: &str) -> (String, Option<()>) {
    let bare = written.strip_prefix("\\(").and_then(|rest| rest.strip_suffix("\\)"));
    match bare {
        Some(bare) => (bare.to_owned(), Some(())),
        None => (written.to_owned(), None),
    }
}
