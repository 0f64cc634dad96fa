//! What links mean, spelled for a page of the website.

use super::Web;
use super::address::{From, media_path, with_anchor};
use crate::language::Tag;
use crate::output::license::credit_line;
use crate::render::{Reach, SpelledFilm, SpelledFilmKind, SpelledImage, SpelledLink, SpelledTrack, Spelling};
use crate::site::{Edition, EntryKey, Fallback, Film, FilmKind, LinkTarget, Media, Reading};

impl Web<'_> {
    /// The spelling of an entry's links on a page read by people of `reader`.
    pub fn spelling(&self, reading: &Reading, reader: &Tag, from: &From) -> Spelling {
        let links = reading.edition.targets.iter().map(|target| self.spell(target, reading, reader, from));
        Spelling {
            links: links.collect(),
            anchors: reading.edition.anchors.clone(),
            prefix: String::new(),
            shift: 0,
            words: self.words(&reading.language.tag),
        }
    }

    fn spell(&self, target: &LinkTarget, reading: &Reading, reader: &Tag, from: &From) -> SpelledLink {
        match target {
            LinkTarget::Entry { key, anchor } => self.entry_link(key, anchor.as_deref(), reading, reader, from),
            LinkTarget::Here { anchor } => {
                SpelledLink { href: with_anchor(String::new(), Some(anchor)), ..SpelledLink::default() }
            }
            LinkTarget::Media(path) => match self.site.media.get(path) {
                Some(media) => SpelledLink {
                    href: self.picture(media, from).0,
                    image: Some(self.image(media, &reading.language.tag, from)),
                    ..SpelledLink::default()
                },
                None => SpelledLink::default(),
            },
            LinkTarget::External(url) => {
                SpelledLink { href: url.clone(), reach: Reach::External, ..SpelledLink::default() }
            }
            LinkTarget::Broken => SpelledLink::default(),
        }
    }

    fn image(&self, media: &Media, language: &Tag, from: &From) -> SpelledImage {
        let film = media.film.as_ref().map(|film| self.film(film, language, from));
        let poster = media.film.as_ref().and_then(|film| self.site.media.get(film.poster.as_ref()?));
        SpelledImage {
            size: poster.unwrap_or(media).size,
            credit: self.credit(media, language),
            copies: self.picture(media, from).1,
            film,
        }
    }

    /// The address of a picture, and those of its copies with their widths.
    fn picture(&self, media: &Media, from: &From) -> (String, Vec<(u32, String)>) {
        let offer = self.pictures.of.get(&media.file.path);
        let own = || media_path(&media.file);
        let path = offer.and_then(|offer| offer.fallback.as_ref()).map_or_else(own, ToString::to_string);
        let copies = offer.into_iter().flat_map(|offer| &offer.copies);
        (from.href(&path), copies.map(|(width, path)| (*width, from.href(path))).collect())
    }

    /// The captions that are nearest to a language come first, and are the transcript.
    fn film(&self, film: &Film, language: &Tag, from: &From) -> SpelledFilm {
        let chain = self.site.language(language).map(|known| known.fallback.as_slice()).unwrap_or_default();
        let near = std::iter::once(language).chain(chain).find(|tag| film.captions.contains_key(*tag));
        let near = near.or_else(|| film.captions.keys().next());
        let mut captions: Vec<_> = film.captions.iter().collect();
        captions.sort_by_key(|(tag, _)| Some(*tag) != near);
        let tracks = captions.iter().filter_map(|(tag, captions)| {
            Some(SpelledTrack {
                href: from.href(&media_path(&self.site.media.get(&captions.path)?.file)),
                language: tag.to_string(),
                name: self.site.language(tag)?.autonym.clone(),
            })
        });
        let transcript = captions.first().into_iter().flat_map(|(_, captions)| &captions.said);
        let other = near.filter(|tag| *tag != language).and_then(|tag| self.site.language(tag));
        let poster = film.poster.as_ref().and_then(|path| self.site.media.get(path));
        SpelledFilm {
            kind: match film.kind {
                FilmKind::Video => SpelledFilmKind::Video,
                FilmKind::Audio => SpelledFilmKind::Audio,
            },
            poster: poster.map(|media| self.picture(media, from).0),
            transcript: transcript.map(|said| (said.speaker.clone(), said.words.clone())).collect(),
            transcript_language: other.map(|other| (other.tag.to_string(), other.direction.as_str().to_owned())),
            tracks: tracks.collect(),
        }
    }

    fn credit(&self, media: &Media, language: &Tag) -> Option<String> {
        media.credit.as_ref().map(|credit| credit_line(self.locales, language, credit))
    }

    /// A link to another entry follows the reader's language; if there is no edition in the language of the text
    /// around it, the link says which it leads to.
    fn entry_link(
        &self,
        key: &EntryKey,
        anchor: Option<&str>,
        here: &Reading,
        reader: &Tag,
        from: &From,
    ) -> SpelledLink {
        let Some(there) = self.site.reading(key, reader) else { return SpelledLink::default() };
        let language = &there.language;
        let other = language.tag != here.language.tag;
        SpelledLink {
            href: with_anchor(from.href(&self.site.page_folder(reader, key)), anchor),
            language: other.then(|| (language.tag.to_string(), language.direction.as_str().to_owned())),
            ..SpelledLink::default()
        }
    }

    /// A link to an entry for navigation and lists.
    pub fn link_view(&self, reading: &Reading, reader: &Tag, from: &From) -> crate::view::LinkView {
        crate::view::LinkView {
            title: title(reading.edition).to_owned(),
            url: from.href(&self.site.page_folder(reader, &reading.entry.key)),
            language: match reading.fallback {
                Fallback::Own => None,
                Fallback::Other => Some(super::address::language_view(reading.language)),
            },
        }
    }
}

/// An edition's title; its file's name if it has none, which is noted elsewhere.
pub fn title(edition: &Edition) -> &str {
    match edition.meta.common.title.as_str() {
        "" => edition.document.value.path.name(),
        title => title,
    }
}
