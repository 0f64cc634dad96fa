//! Pictures, with the smaller copies from which a browser chooses.

use super::escape::attribute;
use super::{Images, Writer};
use crate::render::SpelledImage;
use std::fmt::Write;

/// How wide a picture stands: the column of text, on a phone nearly the whole screen.
const SIZES: &str = "(min-width: 45rem) 42rem, 92vw";

impl Writer<'_> {
    pub(super) fn picture(&mut self, href: &str, alt: &str, known: Option<&SpelledImage>) {
        let copies = known.map(|image| image.copies.as_slice()).unwrap_or_default();
        if !copies.is_empty() {
            let set: Vec<String> = copies.iter().map(|(width, href)| format!("{} {width}w", attribute(href))).collect();
            let _ = write!(
                self.out,
                "<picture><source type=\"image/webp\" srcset=\"{}\" sizes=\"{SIZES}\">",
                set.join(", ")
            );
        }
        let _ = write!(self.out, "<img src=\"{}\" alt=\"{}\"", attribute(href), attribute(alt));
        if let Some((width, height)) = known.and_then(|image| image.size) {
            let _ = write!(self.out, " width=\"{width}\" height=\"{height}\"");
        }
        self.out.push_str(match self.images {
            Images::None => " decoding=\"async\">",
            Images::Some => " loading=\"lazy\" decoding=\"async\">",
        });
        self.images = Images::Some;
        if !copies.is_empty() {
            self.out.push_str("</picture>");
        }
    }
}
