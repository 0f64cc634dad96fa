//! The little markup that messages may have, and how it becomes HTML.

use super::format::{FSI, PDI};

/// Elements without attributes that a message may use.
const ALLOWED: [&str; 8] = ["em", "strong", "code", "kbd", "sup", "sub", "i", "b"];

/// The opening tags of a message, and its entities: what makes it HTML and not plain text.
///
/// # Errors
/// What is wrong with its markup, in words.
pub fn tags(text: &str) -> Result<Vec<String>, String> {
    let mut tags = Vec::new();
    walk(text, |piece| {
        match piece {
            Piece::Text(words) => tags.extend(entities(words).map(|name| format!("&{name};"))),
            Piece::Open(tag) => tags.push(format!("<{tag}>")),
            Piece::Close(_) => {}
        }
        Ok(())
    })?;
    Ok(tags)
}

/// The names that links of a message have: `guide` of `<a name="guide">`.
pub fn link_name(tag: &str) -> Option<&str> {
    let name = tag.strip_prefix("<a name=\"")?.strip_suffix("\">")?;
    Some(name)
}

/// A formatted message as HTML. Its arguments have been escaped before; `href` gives the address of a named link.
///
/// # Errors
/// What is wrong with its markup, in words.
pub fn html(text: &str, href: impl Fn(&str) -> Option<String>) -> Result<String, String> {
    let mut html = String::with_capacity(text.len());
    walk(text, |piece| {
        match piece {
            Piece::Text(words) => push_text(words, &mut html),
            Piece::Open(tag) => match link_name(&format!("<{tag}>")) {
                Some(name) => {
                    let address =
                        href(name).ok_or_else(|| format!("the link `{name}` needs the argument `{name}_href`"))?;
                    html.push_str(&format!("<a href=\"{}\">", escape(&address)));
                }
                None => html.push_str(&format!("<{tag}>")),
            },
            Piece::Close(name) => html.push_str(&format!("</{name}>")),
        }
        Ok(())
    })?;
    Ok(html)
}

/// Text as HTML, for element content and quoted attributes.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            character => escaped.push(character),
        }
    }
    escaped
}

enum Piece<'a> {
    Text(&'a str),
    /// What stands between `<` and `>`: `em`, `a name="guide"`.
    Open(&'a str),
    Close(&'a str),
}

fn walk<'a>(text: &'a str, mut visit: impl FnMut(Piece<'a>) -> Result<(), String>) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        visit(Piece::Text(&rest[..start]))?;
        let length = rest[start..].find('>').ok_or("a `<` without `>`; write `&lt;` for the sign itself")?;
        let tag = &rest[start + 1..start + length];
        rest = &rest[start + length + 1..];
        match tag.strip_prefix('/') {
            Some(name) if open.pop() == Some(name) => visit(Piece::Close(name))?,
            Some(name) => return Err(format!("`</{name}>` closes nothing")),
            None => {
                open.push(name(tag).ok_or_else(|| format!("`<{tag}>` is not allowed in messages"))?);
                visit(Piece::Open(tag))?;
            }
        }
    }
    visit(Piece::Text(rest))?;
    match open.pop() {
        Some(name) => Err(format!("`<{name}>` is not closed")),
        None => Ok(()),
    }
}

/// The element of an allowed tag.
fn name(tag: &str) -> Option<&str> {
    if ALLOWED.contains(&tag) {
        return Some(tag);
    }
    let name = tag.strip_prefix("a name=\"")?.strip_suffix('"')?;
    let plain = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_';
    (!name.is_empty() && name.chars().all(plain)).then_some("a")
}

/// Isolates become elements; a bare `&` is escaped, an entity stays.
fn push_text(text: &str, html: &mut String) {
    for (at, character) in text.char_indices() {
        match character {
            FSI => html.push_str("<bdi>"),
            PDI => html.push_str("</bdi>"),
            '>' => html.push_str("&gt;"),
            '&' if !begins_entity(&text[at + 1..]) => html.push_str("&amp;"),
            character => html.push(character),
        }
    }
}

fn entities(text: &str) -> impl Iterator<Item = &str> {
    text.split('&').skip(1).filter(|rest| begins_entity(rest)).filter_map(|rest| rest.split(';').next())
}

fn begins_entity(rest: &str) -> bool {
    let Some((name, _)) = rest.split_once(';') else { return false };
    let name = name.strip_prefix('#').unwrap_or(name);
    !name.is_empty() && name.len() <= 10 && name.chars().all(|character| character.is_ascii_alphanumeric())
}
