//! What the end of a line in the source becomes: a space, or nothing between characters that are written without spaces.

use crate::document::Inline;
use std::ops::Range;

/// What stands for the soft break at `index`.
pub fn soft_break(inlines: &[Inline], index: usize) -> &'static str {
    let before = inlines[..index].iter().rev().find_map(last_character);
    let after = inlines[index + 1..].iter().find_map(first_character);
    match (before, after) {
        (Some(before), Some(after)) if is_wide(before) && is_wide(after) => "",
        _ => " ",
    }
}

fn last_character(inline: &Inline) -> Option<char> {
    match inline {
        Inline::Text(text) | Inline::Code(text) => text.chars().next_back(),
        Inline::Emphasis(inner)
        | Inline::Strong(inner)
        | Inline::Strikethrough(inner)
        | Inline::Superscript(inner)
        | Inline::Subscript(inner) => inner.iter().rev().find_map(last_character),
        Inline::Link(link) => link.inlines.iter().rev().find_map(last_character),
        Inline::SoftBreak | Inline::HardBreak => Some(' '),
        Inline::Image(_) | Inline::Footnote(_) | Inline::Html(_) => None,
    }
}

fn first_character(inline: &Inline) -> Option<char> {
    match inline {
        Inline::Text(text) | Inline::Code(text) => text.chars().next(),
        Inline::Emphasis(inner)
        | Inline::Strong(inner)
        | Inline::Strikethrough(inner)
        | Inline::Superscript(inner)
        | Inline::Subscript(inner) => inner.iter().find_map(first_character),
        Inline::Link(link) => link.inlines.iter().find_map(first_character),
        Inline::SoftBreak | Inline::HardBreak => Some(' '),
        Inline::Image(_) | Inline::Footnote(_) | Inline::Html(_) => None,
    }
}

/// The addresses in a text that mix letters of both directions, as byte ranges: without help, `https://ur.wikipedia.org/wiki/صفحہ`
/// would be read from the wrong end in a line from right to left.
pub fn mixed_addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !text.chars().any(is_right_to_left) {
        return found;
    }
    let mut from = 0;
    while let Some(at) = ["https://", "http://", "www."].iter().filter_map(|start| text[from..].find(start)).min() {
        let start = from + at;
        let length = text[start..].find(|one: char| one.is_whitespace() || "()<>«»“”\"،؛۔".contains(one));
        let whole = &text[start..length.map_or(text.len(), |length| start + length)];
        let end = start + whole.trim_end_matches(['.', ',', ':', ';', '!', '?', '؟']).len();
        found.push(start..end);
        from = end.max(start + 1);
    }
    found
}

fn is_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// Han, Kana, Bopomofo and full-width forms. Hangul is wide too, but Korean separates its words.
fn is_wide(character: char) -> bool {
    matches!(character,
        '\u{2E80}'..='\u{312F}' | '\u{31A0}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}'
        | '\u{FF01}'..='\u{FF9F}' | '\u{20000}'..='\u{3FFFD}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_join_without_a_space_only_between_wide_characters() {
        let between =
            |a: &str, b: &str| soft_break(&[Inline::Text(a.into()), Inline::SoftBreak, Inline::Text(b.into())], 1);
        assert_eq!(between("one", "two"), " ");
        assert_eq!(between("これは", "例です"), "");
        assert_eq!(between("维基", "wiki"), " ");
        assert_eq!(between("한국", "사람"), " ");
        assert_eq!(between("বাংলা", "লিপি"), " ");
    }

    #[test]
    fn addresses_in_lines_from_right_to_left_are_found() {
        let text = "افتح https://ar.wikipedia.org/wiki/صفحة، ثم www.a.org.";
        let found: Vec<&str> = mixed_addresses(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["https://ar.wikipedia.org/wiki/صفحة", "www.a.org"]);
        assert!(mixed_addresses("open https://a.org/b now").is_empty());
    }

    #[test]
    fn markup_does_not_hide_the_neighbour() {
        let strong = Inline::Strong(vec![Inline::Text("版".into())]);
        assert_eq!(soft_break(&[strong, Inline::SoftBreak, Inline::Text("本".into())], 1), "");
    }
}
