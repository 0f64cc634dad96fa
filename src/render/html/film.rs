//! Films and sounds: never played unasked, with captions, and with what is said in words to read.

use super::escape::{attribute, text};
use super::{Links, Writer};
use crate::document::Image;
use crate::render::{SpelledFilm, SpelledFilmKind, SpelledLink};
use std::fmt::Write;

impl Writer<'_> {
    /// The player and the transcript; the caption follows.
    pub(super) fn film(&mut self, image: &Image, spelled: &SpelledLink, film: &SpelledFilm) {
        let name = attribute(&image.alt);
        let element = match film.kind {
            SpelledFilmKind::Video => "video",
            SpelledFilmKind::Audio => "audio",
        };
        let _ = write!(self.out, "<figure class=\"figure film\"><{element} controls");
        match film.kind {
            SpelledFilmKind::Video => {
                self.out.push_str(" playsinline");
                if let Some(poster) = &film.poster {
                    let _ = write!(self.out, " poster=\"{}\"", attribute(poster));
                }
                if let Some((width, height)) = spelled.image.as_ref().and_then(|image| image.size) {
                    let _ = write!(self.out, " width=\"{width}\" height=\"{height}\"");
                }
            }
            SpelledFilmKind::Audio => {}
        }
        let href = attribute(&spelled.href);
        let _ = write!(self.out, " preload=\"none\" aria-label=\"{name}\" src=\"{href}\">");
        for (index, track) in film.tracks.iter().enumerate() {
            let _ = write!(
                self.out,
                "<track kind=\"captions\" src=\"{}\" srclang=\"{}\" label=\"{}\"{}>",
                attribute(&track.href),
                attribute(&track.language),
                attribute(&track.name),
                if index == 0 { " default" } else { "" }
            );
        }
        let _ = write!(self.out, "<a href=\"{href}\">{}</a></{element}>", text(&image.alt));
        self.transcript(film);
    }

    fn transcript(&mut self, film: &SpelledFilm) {
        if film.transcript.is_empty() {
            return;
        }
        let word = self.spelling.map(|spelling| spelling.words.transcript.as_str()).unwrap_or_default();
        let language = match &film.transcript_language {
            Some((language, direction)) => {
                format!(" lang=\"{}\" dir=\"{}\"", attribute(language), attribute(direction))
            }
            None => String::new(),
        };
        let _ = writeln!(self.out, "\n<details class=\"transcript\"><summary>{}</summary><div{language}>", text(word));
        for (speaker, words) in &film.transcript {
            match speaker {
                Some(speaker) => {
                    let _ = writeln!(self.out, "<p><b>{}</b> {}</p>", text(speaker), text(words));
                }
                None => {
                    let _ = writeln!(self.out, "<p>{}</p>", text(words));
                }
            }
        }
        self.out.push_str("</div></details>");
    }

    /// In a line of text a film is a link to its file.
    pub(super) fn film_link(&mut self, image: &Image, spelled: &SpelledLink) {
        match self.links {
            Links::Live => {
                let _ = write!(self.out, "<a href=\"{}\">{}</a>", attribute(&spelled.href), text(&image.alt));
            }
            Links::Plain => self.out.push_str(&text(&image.alt)),
        }
    }
}
