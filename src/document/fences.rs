//! Fenced divs (`::: challenge`) and attributes after images, which Markdown does not know.
//!
//! Markdown must see the whole file at once, or reference links and footnotes would not cross a fence. So the file is
//! parsed with every fence overwritten by a thematic break (`***`) of the same length, which ends paragraphs and lists
//! as a fence must, and keeps every offset true. What came out as a break at that offset was a fence; what did not
//! (it stood in code, say) is put back and the file parsed again.

use super::markdown::OPTIONS;
use pulldown_cmark::{Event, Parser, TagEnd};
use std::collections::BTreeMap;
use std::ops::Range;

/// Fills the place of image attributes: one byte, no meaning in Markdown, removed from all text.
const FILLER: char = '\u{1f}';

/// A file made ready for the Markdown parser, of the same length.
pub(super) struct Masked {
    pub text: String,
    /// Start of the break → the fence that stands there.
    pub fences: BTreeMap<usize, Fence>,
    /// End of the image → the attributes after it.
    pub attributes: BTreeMap<usize, Attributes>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fence {
    /// From the first colon to the end of the line.
    pub span: Range<usize>,
    pub kind: FenceKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FenceKind {
    Open(Attributes),
    Close,
}

/// `name {#id .class key="value"} Title`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Attributes {
    /// The first bare word or class.
    pub name: String,
    pub id: Option<String>,
    pub values: BTreeMap<String, String>,
    /// Words after the name.
    pub title: String,
}

/// Finds fences and image attributes, and hides them.
pub(super) fn mask(text: &str) -> Masked {
    let mut fences: BTreeMap<usize, Fence> = candidates(text).map(|fence| (fence.span.start, fence)).collect();
    let mut attributes: BTreeMap<usize, (Attributes, usize)> = BTreeMap::new();
    if fences.is_empty() && !text.contains("){") && !text.contains("]{") {
        return Masked { text: text.to_owned(), fences, attributes: BTreeMap::new() };
    }
    // Each round can only put fences back, and two nearly always do.
    for _ in 0..3 {
        let masked = cover(text, &fences, &attributes);
        let mut seen = BTreeMap::new();
        let before = (fences.len(), attributes.len());
        for (event, range) in Parser::new_ext(&masked, OPTIONS).into_offset_iter() {
            match event {
                Event::Rule => {
                    seen.extend(fences.remove_entry(&range.start));
                }
                Event::End(TagEnd::Image) if masked[range.end..].starts_with('{') => {
                    if let Some(found) = image_attributes(text, range.end) {
                        attributes.insert(range.end, found);
                    }
                }
                _ => {}
            }
        }
        fences = seen;
        if (fences.len(), attributes.len()) == before {
            break;
        }
    }
    let text = cover(text, &fences, &attributes);
    let attributes = attributes.into_iter().map(|(start, (attributes, _))| (start, attributes)).collect();
    Masked { text, fences, attributes }
}

/// The text with fences and attributes overwritten.
fn cover(text: &str, fences: &BTreeMap<usize, Fence>, attributes: &BTreeMap<usize, (Attributes, usize)>) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for fence in fences.values() {
        bytes[fence.span.clone()].fill(b' ');
        bytes[fence.span.start..fence.span.start + 3].fill(b'*');
    }
    for (start, (_, end)) in attributes {
        let place = &mut bytes[*start..*end];
        place.iter_mut().filter(|byte| **byte != b'\n' && **byte != b'\r').for_each(|byte| *byte = FILLER as u8);
    }
    String::from_utf8(bytes).expect("whole characters are overwritten by ASCII")
}

/// Lines that look like fences, whatever they stand in.
fn candidates(text: &str) -> impl Iterator<Item = Fence> {
    let mut offset = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = offset;
        offset += line.len();
        let line = line.trim_end();
        let content = line.trim_start_matches([' ', '\t', '>']);
        if !content.starts_with(":::") {
            return None;
        }
        let span = start + line.len() - content.len()..start + line.len();
        Some(Fence { span, kind: fence_kind(content.trim_matches(':')) })
    })
}

/// What stands between the colons of a fence.
fn fence_kind(words: &str) -> FenceKind {
    let words = words.trim();
    if words.is_empty() {
        return FenceKind::Close;
    }
    let name_end = words.find([' ', '\t', '{', '[']).unwrap_or(words.len());
    let (name, mut rest) = (&words[..name_end], words[name_end..].trim());
    let mut attributes = Attributes::default();
    if rest.starts_with('{')
        && let Some((found, end)) = braces(rest)
    {
        attributes = found;
        rest = rest[end..].trim();
    }
    if !name.is_empty() {
        attributes.name = name.to_owned();
    }
    let title = rest.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(rest);
    attributes.title = title.to_owned();
    FenceKind::Open(attributes)
}

fn image_attributes(text: &str, start: usize) -> Option<(Attributes, usize)> {
    let (attributes, length) = braces(&text[start..])?;
    (!attributes.values.is_empty() || !attributes.name.is_empty()).then_some((attributes, start + length))
}

/// Reads `{#id .class key=value key='a value'}` and says how long it is; `None` if it is not that.
pub(super) fn braces(text: &str) -> Option<(Attributes, usize)> {
    let mut attributes = Attributes::default();
    let mut rest = text.strip_prefix('{')?;
    loop {
        let blank = &rest[..rest.len() - rest.trim_start().len()];
        if blank.matches('\n').count() > 1 {
            return None;
        }
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('}') {
            return Some((attributes, text.len() - after.len()));
        }
        let end =
            rest.find(|character: char| character.is_whitespace() || matches!(character, '}' | '=' | '{' | '"'))?;
        let word = &rest[..end];
        if rest[end..].starts_with('=') && !word.is_empty() {
            let (value, after) = value(&rest[end + 1..])?;
            attributes.values.insert(word.to_lowercase(), value);
            rest = after;
        } else if end == 0 {
            return None;
        } else {
            word_of(word, &mut attributes);
            rest = &rest[end..];
        }
    }
}

fn word_of(word: &str, attributes: &mut Attributes) {
    if let Some(id) = word.strip_prefix('#') {
        attributes.id = Some(id.to_owned());
    } else if attributes.name.is_empty() {
        attributes.name = word.trim_start_matches('.').to_owned();
    }
}

/// A value, in quotes or bare, and what follows it. A backslash keeps the character after it.
fn value(text: &str) -> Option<(String, &str)> {
    let Some(quote) = text.chars().next().filter(|first| matches!(first, '"' | '\'')) else {
        let end = text.find(|character: char| character.is_whitespace() || character == '}')?;
        return Some((text[..end].to_owned(), &text[end..]));
    };
    let mut value = String::new();
    let mut characters = text.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            '\n' if value.ends_with('\n') => return None,
            '\r' => {}
            _ if character == quote => return Some((value.replace('\n', " "), &text[at + 1..])),
            _ => value.push(character),
        }
    }
    None
}

/// Text as it was meant: without the filler and the control characters that no document may hold.
pub(super) fn unmask(text: &str) -> String {
    text.chars().filter(|character| !character.is_control() || matches!(character, '\n' | '\t')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(line: &str) -> Attributes {
        match fence_kind(line.trim_matches(':')) {
            FenceKind::Open(attributes) => attributes,
            FenceKind::Close => panic!("{line} closes"),
        }
    }

    #[test]
    fn fences_are_spelled_in_many_ways() {
        for line in
            ["::: challenge", ":::challenge", ":::::: {.challenge}", "::: challenge ::::::", "::: {.challenge #x}"]
        {
            assert_eq!(open(line).name, "challenge", "{line}");
        }
        assert_eq!(open("::: {.callout-tip title=\"A } b\"}").values["title"], "A } b");
        assert_eq!(open("::: {#x .solution}").id.as_deref(), Some("x"));
        assert_eq!(open("::: hint Look here :::").title, "Look here");
        assert_eq!(open(":::note[Look here]").title, "Look here");
        assert_eq!(fence_kind(""), FenceKind::Close);
    }

    #[test]
    fn a_fence_in_code_is_code() {
        let text = "::: note\n```\n::: x\n:::\n```\n:::\n";
        let masked = mask(text);
        assert_eq!(masked.fences.len(), 2);
        assert!(masked.text.contains("\n::: x\n:::\n"));
    }

    #[test]
    fn a_mask_keeps_the_length() {
        let text = "> ::: হিন্ট ক খ\n> ![a](b){alt='ক\nখ'} x\n>\n> :::\n";
        let masked = mask(text);
        assert_eq!(masked.text.len(), text.len());
        assert_eq!(masked.attributes.values().next().unwrap().values["alt"], "ক খ");
    }
}
