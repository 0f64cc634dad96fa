//! Raw HTML: read tag by tag, allowed names and attributes only, always balanced.
//!
//! Markdown between two tags (`<details>` … `</details>`) makes the HTML come in pieces, so balance is kept by us over
//! the pieces of one container; what is whole in one piece goes through ammonia as well, which knows the content model.

use crate::diagnostic::{Diagnostic, Span, parse as complain};
use std::ops::Range;
use std::sync::{Arc, LazyLock};

/// One tag or stretch of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Open(Tag),
    Close(String),
    Text(String),
    /// A comment: vanishes.
    Comment,
    /// An element whose content is not text (`script`): vanishes with its content.
    Dropped(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    pub name: String,
    pub attributes: Vec<(String, String)>,
}

/// A stretch of raw HTML with the place of each of its lines.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Raw {
    pub html: String,
    /// (offset in `html`, offset in the file), one for each line.
    pub lines: Vec<(usize, usize)>,
}

/// What is known of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    /// May stand in a line of text.
    Phrasing,
    /// May have Markdown between its tags.
    Container,
    /// A block whose parts stand together in one piece of HTML.
    Whole,
    /// Has no end tag; stands in a line of text.
    Void,
    /// Has no end tag; stands between blocks.
    VoidBlock,
}

/// Elements that may be open at the same time.
const DEPTH: usize = 32;

const PHRASING: [&str; 25] = [
    "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time",
];
const MORE_PHRASING: [&str; 2] = ["u", "var"];
const CONTAINERS: [&str; 4] = ["blockquote", "details", "div", "figure"];
const WHOLE: [&str; 18] = [
    "caption",
    "col",
    "colgroup",
    "dd",
    "dl",
    "dt",
    "figcaption",
    "li",
    "ol",
    "p",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
];
/// Elements that HTML closes by itself where their parent ends.
const SELF_CLOSING: [&str; 12] = ["dd", "dt", "li", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr"];
/// Elements whose content is removed with them.
const RAW: [&str; 14] = [
    "script",
    "style",
    "template",
    "iframe",
    "object",
    "noscript",
    "textarea",
    "title",
    "svg",
    "math",
    "xmp",
    "noembed",
    "noframes",
    "plaintext",
];

static AMMONIA: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let names = PHRASING.into_iter().chain(MORE_PHRASING).chain(CONTAINERS).chain(WHOLE);
    let mut builder = ammonia::Builder::empty();
    builder
        .tags(names.chain(["ul", "br", "wbr", "hr"]).collect())
        .clean_content_tags(["script", "style"].into())
        .generic_attributes(["lang", "dir", "title"].into())
        .tag_attributes(
            [
                ("time", ["datetime"].into()),
                ("blockquote", ["cite"].into()),
                ("q", ["cite"].into()),
                ("del", ["cite", "datetime"].into()),
                ("ins", ["cite", "datetime"].into()),
                ("details", ["open"].into()),
                ("ol", ["start"].into()),
                ("td", ["colspan", "rowspan"].into()),
                ("th", ["colspan", "rowspan", "scope"].into()),
            ]
            .into(),
        )
        .url_schemes(["http", "https"].into())
        .link_rel(None);
    builder
});

/// What is known of an element by its name; `None` if it is not allowed.
pub(super) fn element(name: &str) -> Option<Element> {
    match name {
        "br" | "wbr" => Some(Element::Void),
        "hr" | "col" => Some(Element::VoidBlock),
        "ul" => Some(Element::Whole),
        _ if PHRASING.contains(&name) || MORE_PHRASING.contains(&name) => Some(Element::Phrasing),
        _ if CONTAINERS.contains(&name) => Some(Element::Container),
        _ if WHOLE.contains(&name) => Some(Element::Whole),
        _ => None,
    }
}

/// Whether an element's content is removed with it.
pub(super) fn is_raw(name: &str) -> bool {
    RAW.contains(&name)
}

/// The pieces of HTML among the children of one container, each safe and all together balanced.
///
/// A piece from which nothing is left is the empty string.
pub(super) fn balance(pieces: &[Raw], file: &Arc<str>, notes: &mut Vec<Diagnostic>) -> Vec<String> {
    let mut tokens: Vec<(usize, Token, Range<usize>)> = Vec::new();
    for (piece, raw) in pieces.iter().enumerate() {
        tokens.extend(tokens_of(&raw.html).into_iter().map(|(token, range)| (piece, token, raw.place(range))));
    }
    let mut say = |note: Diagnostic| notes.push(note);
    let span = |range: &Range<usize>| Span::new(file.clone(), range.clone());
    let mut kept = vec![false; tokens.len()];
    let mut whole = vec![true; pieces.len()];
    let mut open: Vec<usize> = Vec::new();
    // End tags that were left out: before which token, of which element.
    let mut implied: Vec<(usize, String)> = Vec::new();
    for index in 0..tokens.len() {
        let (piece, token, range) = &tokens[index];
        match token {
            Token::Text(_) => kept[index] = true,
            Token::Comment => {}
            Token::Dropped(name) => say(complain::html_content_removed(span(range), name)),
            Token::Open(tag) => match element(&tag.name) {
                None => say(complain::html_not_allowed(span(range), &tag.name)),
                Some(_) if open.len() >= DEPTH => say(complain::html_unbalanced(span(range), &tag.name)),
                Some(Element::Void | Element::VoidBlock) => kept[index] = true,
                Some(Element::Phrasing | Element::Container | Element::Whole) => open.push(index),
            },
            Token::Close(name) => {
                let named = |index: &usize| matches!(&tokens[*index].1, Token::Open(tag) if tag.name == *name);
                match (element(name), open.iter().rposition(named)) {
                    (None | Some(Element::Void | Element::VoidBlock), _) => {}
                    (Some(_), None) => say(complain::html_unbalanced(span(range), &format!("/{name}"))),
                    (Some(known), Some(position)) => {
                        for left in open.drain(position + 1..).rev() {
                            match &tokens[left] {
                                (at, Token::Open(tag), _) if at == piece && closes_itself(&tag.name) => {
                                    kept[left] = true;
                                    implied.push((index, tag.name.clone()));
                                }
                                other => say(unclosed(other, file)),
                            }
                        }
                        let opener = open.pop().expect("it was found above");
                        let together = tokens[opener].0 == *piece;
                        if together || known == Element::Container {
                            (kept[opener], kept[index]) = (true, true);
                        } else {
                            say(unclosed(&tokens[opener], file));
                        }
                        if !together {
                            (whole[tokens[opener].0], whole[*piece]) = (false, false);
                        }
                    }
                }
            }
        }
        if let (true, Token::Open(tag)) = (element_of(token).is_some(), token) {
            note_attributes(tag, span(range), &mut say);
        }
    }
    for left in open {
        say(unclosed(&tokens[left], file));
    }
    let mut html = vec![String::new(); pieces.len()];
    let mut implied = implied.into_iter().peekable();
    for (index, (piece, token, _)) in tokens.iter().enumerate() {
        while let Some((_, name)) = implied.next_if(|(before, _)| *before == index) {
            write(&Token::Close(name), &mut html[*piece]);
        }
        if kept[index] {
            write(token, &mut html[*piece]);
        }
    }
    let finish = |(html, whole): (String, bool)| match (html.trim().is_empty(), whole) {
        (true, _) => String::new(),
        (false, true) => AMMONIA.clean(&html).to_string().trim().to_owned(),
        (false, false) => html.trim().to_owned(),
    };
    html.into_iter().zip(whole).map(finish).collect()
}

/// One allowed tag, written anew with its allowed attributes.
pub(super) fn tag_html(tag: &Tag) -> String {
    let mut html = String::new();
    write(&Token::Open(tag.clone()), &mut html);
    html
}

/// The tags and texts of a stretch of HTML, with their places in it.
pub(super) fn tokens_of(html: &str) -> Vec<(Token, Range<usize>)> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < html.len() {
        let rest = &html[at..];
        let (token, length) = match rest.find('<') {
            Some(0) => markup(rest).unwrap_or_else(|| (Token::Text("<".into()), 1)),
            Some(end) => (Token::Text(rest[..end].to_owned()), end),
            None => (Token::Text(rest.to_owned()), rest.len()),
        };
        tokens.push((token, at..at + length));
        at += length;
    }
    tokens
}

impl Raw {
    pub fn push(&mut self, line: &str, at: usize) {
        self.lines.push((self.html.len(), at));
        self.html.push_str(line);
    }

    /// The place in the file of a range of the HTML, cut at the end of its line.
    fn place(&self, range: Range<usize>) -> Range<usize> {
        let line = self.lines.partition_point(|(start, _)| *start <= range.start).saturating_sub(1);
        let (start, at) = self.lines.get(line).copied().unwrap_or_default();
        let end = self.lines.get(line + 1).map_or(self.html.len(), |(start, _)| *start);
        at + range.start - start..at + range.end.min(end) - start
    }
}

fn closes_itself(name: &str) -> bool {
    SELF_CLOSING.contains(&name)
}

fn unclosed((_, token, range): &(usize, Token, Range<usize>), file: &Arc<str>) -> Diagnostic {
    let name = match token {
        Token::Open(tag) => tag.name.as_str(),
        Token::Close(name) | Token::Dropped(name) => name,
        Token::Text(_) | Token::Comment => "",
    };
    complain::html_unbalanced(Span::new(file.clone(), range.clone()), name)
}

fn element_of(token: &Token) -> Option<Element> {
    match token {
        Token::Open(tag) => element(&tag.name),
        Token::Close(_) | Token::Text(_) | Token::Comment | Token::Dropped(_) => None,
    }
}

/// Says which attributes of an allowed tag are dropped.
pub(super) fn note_attributes(tag: &Tag, span: Span, say: &mut impl FnMut(Diagnostic)) {
    for (name, value) in &tag.attributes {
        if attribute(&tag.name, name, value).is_none() {
            say(complain::html_attribute(span.clone(), &tag.name, name));
        }
    }
}

/// An attribute's value if the attribute is allowed on the element with this value.
fn attribute<'v>(element: &str, name: &str, value: &'v str) -> Option<&'v str> {
    let fits = match (name, element) {
        ("lang", _) => value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'),
        ("dir", _) => matches!(value, "ltr" | "rtl" | "auto"),
        ("title", _) => true,
        ("datetime", "time" | "del" | "ins") => true,
        ("cite", "blockquote" | "q" | "del" | "ins") => value.starts_with("https://") || value.starts_with("http://"),
        ("open", "details") => true,
        ("start", "ol") => value.parse::<i32>().is_ok(),
        ("colspan" | "rowspan", "td" | "th") => value.parse::<u8>().is_ok(),
        ("scope", "th") => matches!(value, "row" | "col" | "rowgroup" | "colgroup"),
        _ => false,
    };
    fits.then_some(value)
}

fn write(token: &Token, html: &mut String) {
    match token {
        Token::Open(tag) => {
            html.push('<');
            html.push_str(&tag.name);
            for (name, value) in &tag.attributes {
                match (name.as_str(), attribute(&tag.name, name, value)) {
                    (_, None) => {}
                    ("open", Some(_)) => html.push_str(" open"),
                    (name, Some(value)) => {
                        html.push_str(&format!(" {name}=\""));
                        escape(value, html);
                        html.push('"');
                    }
                }
            }
            html.push('>');
        }
        Token::Close(name) => html.push_str(&format!("</{name}>")),
        Token::Text(text) => escape(text, html),
        Token::Comment | Token::Dropped(_) => {}
    }
}

/// Escapes what is not escaped yet: entities stay.
fn escape(text: &str, html: &mut String) {
    for (at, character) in text.char_indices() {
        match character {
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '&' if !is_entity(&text[at + 1..]) => html.push_str("&amp;"),
            _ if character.is_control() && !matches!(character, '\n' | '\t') => {}
            _ => html.push(character),
        }
    }
}

fn is_entity(after: &str) -> bool {
    let Some(end) = after.bytes().take(34).position(|byte| byte == b';') else { return false };
    let name = &after.as_bytes()[..end];
    let all = |digits: &[u8], fits: fn(&u8) -> bool| !digits.is_empty() && digits.iter().all(fits);
    match name {
        [b'#', b'x' | b'X', digits @ ..] => all(digits, u8::is_ascii_hexdigit) && digits.len() <= 6,
        [b'#', digits @ ..] => all(digits, u8::is_ascii_digit) && digits.len() <= 7,
        name => all(name, u8::is_ascii_alphanumeric),
    }
}

/// A comment, declaration or tag at the start of the text, and its length.
fn markup(text: &str) -> Option<(Token, usize)> {
    for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">"), ("<?", ">")] {
        if let Some(rest) = text.strip_prefix(start) {
            let length = rest.find(end).map_or(text.len(), |at| start.len() + at + end.len());
            return Some((Token::Comment, length));
        }
    }
    if let Some(rest) = text.strip_prefix("</") {
        let name = name(rest)?;
        let end = rest.find(['>', '<']).filter(|end| rest[*end..].starts_with('>'))?;
        return Some((Token::Close(name), 2 + end + 1));
    }
    let (tag, length) = open_tag(text)?;
    if is_raw(&tag.name) {
        let rest = &text[length..];
        let closes = |at: &usize| name(&rest[at + 2..]).as_deref() == Some(tag.name.as_str());
        let close = rest.match_indices("</").map(|(at, _)| at).find(closes);
        let end = close.and_then(|at| rest[at..].find('>').map(|end| at + end + 1));
        return Some((Token::Dropped(tag.name), length + end.unwrap_or(rest.len())));
    }
    Some((Token::Open(tag), length))
}

fn name(text: &str) -> Option<String> {
    let end = text.find(|character: char| !character.is_ascii_alphanumeric() && character != '-').unwrap_or(text.len());
    let first = text.chars().next().is_some_and(|first| first.is_ascii_alphabetic());
    first.then(|| text[..end].to_ascii_lowercase())
}

fn open_tag(text: &str) -> Option<(Tag, usize)> {
    let name = name(text.strip_prefix('<')?)?;
    let mut rest = &text[1 + name.len()..];
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|character: char| character.is_whitespace() || character == '/');
        if let Some(after) = rest.strip_prefix('>') {
            return Some((Tag { name, attributes }, text.len() - after.len()));
        }
        let end =
            rest.find(|character: char| character.is_whitespace() || matches!(character, '=' | '>' | '/' | '<'))?;
        if end == 0 {
            return None;
        }
        let attribute = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            (value, rest) = attribute_value(after.trim_start())?;
        }
        if !attributes.iter().any(|(name, _)| *name == attribute) {
            attributes.push((attribute, value.to_owned()));
        }
    }
}

fn attribute_value(text: &str) -> Option<(&str, &str)> {
    match text.chars().next()? {
        quote @ ('"' | '\'') => text[1..].split_once(quote),
        _ => {
            let end = text.find(|character: char| character.is_whitespace() || character == '>')?;
            Some((&text[..end], &text[end..]))
        }
    }
}
