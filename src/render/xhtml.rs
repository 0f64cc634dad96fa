//! HTML of ours in XML syntax, for books and learning packages: every element closed, every attribute with a value, no
//! named characters.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;
use std::fmt::Write;

/// HTML's elements without content (HTML Living Standard, 13.1.2).
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// The same content as XHTML. Whatever the input, the result is well-formed.
pub fn xhtml(html: &str) -> String {
    let sink = Sink::default();
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    // Our sink never asks for a script to be run, so one call takes it all.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.state.into_inner().finish()
}

#[derive(Default)]
struct Sink {
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    out: String,
    open: Vec<String>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.state.borrow_mut();
        match token {
            Token::TagToken(tag) => match tag.kind {
                TagKind::StartTag => state.start(&tag),
                TagKind::EndTag => state.end(&tag.name),
            },
            Token::CharacterTokens(text) => state.text(&text),
            Token::DoctypeToken(_)
            | Token::CommentToken(_)
            | Token::NullCharacterToken
            | Token::EOFToken
            | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

impl State {
    fn start(&mut self, tag: &Tag) {
        if !is_name(&tag.name) {
            return;
        }
        let _ = write!(self.out, "<{}", &*tag.name);
        let mut seen: Vec<&str> = Vec::new();
        for attribute in &tag.attrs {
            let name = svg_name(&attribute.name.local);
            if seen.contains(&name) || !is_name(name) {
                continue;
            }
            seen.push(name);
            let _ = write!(self.out, " {name}=\"");
            escape(&attribute.value, &mut self.out);
            self.out.push('"');
        }
        if tag.self_closing || VOID.contains(&&*tag.name) {
            self.out.push_str("/>");
        } else {
            self.out.push('>');
            self.open.push(tag.name.to_string());
        }
    }

    /// Closes what is open down to the element; an end without a start is left out.
    fn end(&mut self, name: &str) {
        let Some(depth) = self.open.iter().rposition(|open| open == name) else { return };
        for open in self.open.split_off(depth).iter().rev() {
            let _ = write!(self.out, "</{open}>");
        }
    }

    fn text(&mut self, text: &str) {
        escape(text, &mut self.out);
    }

    fn finish(mut self) -> String {
        for open in self.open.iter().rev() {
            let _ = write!(self.out, "</{open}>");
        }
        self.out
    }
}

/// The attributes of our drawings that have capitals, which HTML does not tell apart and XML does.
fn svg_name(name: &str) -> &str {
    match name {
        "viewbox" => "viewBox",
        "patternunits" => "patternUnits",
        name => name,
    }
}

fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.chars().all(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.'))
}

/// Text or the value of an attribute, ready for XML 1.0: what XML cannot hold is left out.
pub fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(character),
            character if character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}') => {}
            character => out.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn elements_are_closed_and_attributes_have_values() {
        assert_eq!(xhtml("<p>a<br>b &amp; c</p>"), "<p>a<br/>b &amp; c</p>");
        assert_eq!(
            xhtml("<details open><summary>x</summary></details>"),
            "<details open=\"\"><summary>x</summary></details>"
        );
        assert_eq!(
            xhtml("<input type=checkbox checked disabled>"),
            "<input type=\"checkbox\" checked=\"\" disabled=\"\"/>"
        );
    }

    #[test]
    fn named_characters_become_characters() {
        assert_eq!(xhtml("a&nbsp;b &lt;c&gt;"), "a\u{a0}b &lt;c&gt;");
    }

    #[test]
    fn what_is_open_is_closed_and_what_was_not_opened_is_left_out() {
        assert_eq!(xhtml("<p>a<b>c</p>d</i>"), "<p>a<b>c</b></p>d");
    }

    proptest! {
        #[test]
        fn the_result_is_well_formed(html in "[ -~আ\u{5d0}]{0,60}|(<[a-z]{1,3}( [a-z]=\"?[^>]{0,4})?/?>|</[a-z]{1,3}>|x|&[a-z]{2};){0,12}") {
            let xml = format!("<body>{}</body>", xhtml(&html));
            prop_assert!(roxmltree::Document::parse(&xml).is_ok(), "{html:?} → {xml:?}");
        }
    }
}
