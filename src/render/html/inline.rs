//! Text inside of blocks.

use super::escape::{attribute, text};
use super::{Links, Writer};
use crate::document::{Image, Inline, Link, plain};
use crate::render::{Reach, line::soft_break};
use std::fmt::Write;

/// Raw HTML allowed inside of paragraphs; anything else would end the paragraph or the page's structure.
const PHRASING: [&str; 32] = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark",
    "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
];

impl Writer<'_> {
    pub(super) fn inlines(&mut self, inlines: &[Inline]) {
        // Raw tags come one by one; what is opened here is closed here.
        let mut open: Vec<&str> = Vec::new();
        for (index, inline) in inlines.iter().enumerate() {
            match inline {
                Inline::Text(words) => self.words(words),
                Inline::Code(code) => {
                    let _ = write!(self.out, "<code dir=\"ltr\">{}</code>", text(code));
                }
                Inline::Emphasis(inner) => self.element("em", inner),
                Inline::Strong(inner) => self.element("strong", inner),
                Inline::Strikethrough(inner) => self.element("del", inner),
                Inline::Superscript(inner) => self.element("sup", inner),
                Inline::Subscript(inner) => self.element("sub", inner),
                Inline::Link(link) => self.link(link),
                Inline::Image(image) => self.image(image),
                Inline::Footnote(index) => self.reference(*index),
                Inline::SoftBreak => self.out.push_str(soft_break(inlines, index)),
                Inline::HardBreak => self.out.push_str("<br>\n"),
                Inline::Html(html) => self.tag(html, &mut open),
            }
        }
        for name in open.iter().rev() {
            let _ = write!(self.out, "</{name}>");
        }
    }

    fn element(&mut self, name: &str, inner: &[Inline]) {
        let _ = write!(self.out, "<{name}>");
        self.inlines(inner);
        let _ = write!(self.out, "</{name}>");
    }

    fn link(&mut self, link: &Link) {
        let spelled = match self.links {
            Links::Live => self.spelling.and_then(|spelling| spelling.links.get(link.link)),
            Links::Plain => None,
        };
        let Some(spelled) = spelled.filter(|spelled| !spelled.href.is_empty()) else {
            return self.inlines(&link.inlines);
        };
        let _ = write!(self.out, "<a href=\"{}\"", attribute(&spelled.href));
        match spelled.reach {
            Reach::Site => {}
            Reach::External => self.out.push_str(" rel=\"external\""),
        }
        // Only `hreflang`: the words of the link are in the language of the text, whatever they lead to.
        if let Some((language, _)) = &spelled.language {
            let _ = write!(self.out, " hreflang=\"{}\"", attribute(language));
        }
        let words = plain(&link.inlines);
        if is_address(&words) {
            self.out.push_str(" dir=\"ltr\"");
        }
        self.out.push('>');
        if words.trim().is_empty() && !link.inlines.iter().any(|inline| matches!(inline, Inline::Image(_))) {
            // A link without words cannot be named by a screen reader.
            self.out.push_str(&text(&spelled.href));
        }
        let outside = std::mem::replace(&mut self.links, Links::Plain);
        self.inlines(&link.inlines);
        self.links = outside;
        self.out.push_str("</a>");
    }

    pub(super) fn image(&mut self, image: &Image) {
        let spelled = self.spelling.and_then(|spelling| spelling.links.get(image.link));
        let Some(spelled) = spelled.filter(|spelled| !spelled.href.is_empty()) else {
            self.out.push_str(&text(&image.alt));
            return;
        };
        if spelled.image.as_ref().is_some_and(|image| image.film.is_some()) {
            return self.film_link(image, spelled);
        }
        self.picture(&spelled.href, &image.alt, spelled.image.as_ref());
    }

    /// One raw tag or entity. Tags that do not belong into a paragraph are left out, and so are ends without a start.
    fn tag<'b>(&mut self, html: &'b str, open: &mut Vec<&'b str>) {
        let Some(tag) = html.strip_prefix('<') else {
            self.out.push_str(html);
            return;
        };
        let (tag, end) = match tag.strip_prefix('/') {
            Some(tag) => (tag, End::Yes),
            None => (tag, End::No),
        };
        let name = tag.split(|character: char| !character.is_ascii_alphanumeric()).next().unwrap_or_default();
        let link = name.eq_ignore_ascii_case("a");
        if !PHRASING.iter().any(|phrasing| phrasing.eq_ignore_ascii_case(name))
            || link && matches!(self.links, Links::Plain)
        {
            return;
        }
        match end {
            End::Yes if open.last().is_some_and(|last| last.eq_ignore_ascii_case(name)) => {
                open.pop();
                self.out.push_str(html);
            }
            End::Yes => {}
            End::No if link && open.iter().any(|name| name.eq_ignore_ascii_case("a")) => {}
            End::No => {
                self.out.push_str(html);
                if !["br", "img", "wbr"].iter().any(|void| void.eq_ignore_ascii_case(name)) {
                    open.push(name);
                }
            }
        }
    }
}

#[derive(Clone, Copy)]
enum End {
    Yes,
    No,
}

/// Whether the words are themselves an address, which is read from the left in every language.
fn is_address(words: &str) -> bool {
    let words = words.trim();
    ["https://", "http://", "www.", "mailto:"].iter().any(|start| words.starts_with(start))
        && !words.contains(char::is_whitespace)
}
