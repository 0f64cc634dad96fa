//! What of a published page matters to those who check it: where it leads, what it loads, what it says of itself.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// A page as read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// Where it leads: links that people follow.
    pub links: Vec<String>,
    /// What it loads by itself.
    pub loads: Vec<String>,
    pub ids: BTreeSet<String>,
    /// The address that it says is its own.
    pub canonical: Option<String>,
    /// Language and address of its editions.
    pub editions: Vec<(String, String)>,
    /// Whether it is made by park.
    pub template: Option<String>,
}

impl Page {
    pub fn read(html: &str) -> Self {
        let input = BufferQueue::default();
        input.push_back(StrTendril::from(html));
        let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
        let _ = tokenizer.feed(&input);
        tokenizer.end();
        tokenizer.sink.0.into_inner()
    }

    fn take(&mut self, tag: &Tag) {
        let value = |name: &str| {
            let attribute = tag.attrs.iter().find(|attribute| &*attribute.name.local == name);
            attribute.map(|attribute| attribute.value.trim().to_owned())
        };
        self.ids.extend(value("id"));
        match &*tag.name {
            "html" => self.template = value("data-template"),
            "a" | "area" => {
                self.links.extend(value("href"));
                self.ids.extend(value("name"));
            }
            "link" => self.take_link(&value("rel").unwrap_or_default(), value("href"), value("hreflang")),
            "meta" | "use" => {}
            _ => {
                self.loads.extend(value("src"));
                self.loads.extend(value("poster"));
                let sets = value("srcset").unwrap_or_default();
                self.loads.extend(sets.split(',').filter_map(|one| one.split_whitespace().next()).map(str::to_owned));
            }
        }
    }

    fn take_link(&mut self, relation: &str, address: Option<String>, language: Option<String>) {
        let Some(address) = address else { return };
        match (relation, language) {
            ("canonical", _) => self.canonical = Some(address),
            ("alternate", Some(language)) => self.editions.push((language, address)),
            ("stylesheet" | "icon" | "manifest" | "preload", _) => self.loads.push(address),
            _ => self.links.push(address),
        }
    }
}

#[derive(Default)]
struct Sink(RefCell<Page>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => self.0.borrow_mut().take(&tag),
            Token::TagToken(_)
            | Token::CharacterTokens(_)
            | Token::DoctypeToken(_)
            | Token::CommentToken(_)
            | Token::NullCharacterToken
            | Token::EOFToken
            | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_loads_and_what_it_says_of_itself() {
        let page = Page::read(
            "<html data-template=page><link rel=canonical href=https://a.org/x/><link rel=alternate hreflang=bn href=https://a.org/bn/>\
             <link rel=stylesheet href=a.css><body id=top><a href=\"b/?c&amp;d\">b</a><img src=p.png srcset=\"q.png 1x, r.png 2x\"><!-- <a href=no> -->",
        );
        assert_eq!(page.links, ["b/?c&d"]);
        assert_eq!(page.loads, ["a.css", "p.png", "q.png", "r.png"]);
        assert_eq!(page.canonical.as_deref(), Some("https://a.org/x/"));
        assert_eq!(page.editions, [("bn".to_owned(), "https://a.org/bn/".to_owned())]);
        assert!(page.ids.contains("top") && page.template.as_deref() == Some("page"));
    }
}
