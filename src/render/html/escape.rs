//! Text and attribute values as HTML.

use std::borrow::Cow;

/// For text between tags.
pub(in crate::render) fn text(text: &str) -> Cow<'_, str> {
    escape(text, &['&', '<', '>'])
}

/// For an attribute's value in double quotes.
pub(in crate::render) fn attribute(value: &str) -> Cow<'_, str> {
    escape(value, &['&', '<', '>', '"'])
}

fn escape<'a>(text: &'a str, special: &[char]) -> Cow<'a, str> {
    // Control characters are not allowed in HTML, not even as references.
    let bad = |character: char| character.is_control() && !matches!(character, '\n' | '\t');
    if !text.contains(|character| special.contains(&character) || bad(character)) {
        return text.into();
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' if special.contains(&'"') => escaped.push_str("&quot;"),
            character if bad(character) => escaped.push('\u{FFFD}'),
            character => escaped.push(character),
        }
    }
    escaped.into()
}
