//! What links mean, spelled for a page of the website.

use super::address::{From, media_path, with_anchor};
use super::rendition::Rendition;
use super::{Web, arguments, message};
use crate::language::Tag;
use crate::locale::Value;
use crate::output::charts::charts;
use crate::output::license::credit_line;
use crate::render::{
    Reach, Reader, SpelledFilm, SpelledFilmKind, SpelledImage, SpelledLink, SpelledTrack, Spelling, Terms, Words,
    unseen,
};
use crate::site::{Edition, EntryKey, Fallback, Film, FilmKind, LinkTarget, Media, Reading};
use std::sync::Arc;

/// Where a text stands, and for whom.
pub struct Setting<'a> {
    /// The language of the page's readers.
    pub reader: &'a Tag,
    pub from: &'a From,
    pub rendition: Rendition,
    /// The entries that stand on the page after its own text, each with a prefix before its ids.
    pub chapters: &'a [&'a EntryKey],
}

impl Web<'_> {
    fn words_on_slides(&self, language: &Tag) -> Arc<Words> {
        self.fittings.words.get(language).map(|wording| wording.on_slides.clone()).unwrap_or_default()
    }

    /// The spelling of an entry's links, as they stand in a setting.
    pub fn spelling(&self, reading: &Reading, setting: &Setting) -> Spelling {
        let prefix = chapter_prefix(setting.chapters, &reading.entry.key);
        let links = reading.edition.targets.iter().map(|target| self.spell(target, reading, setting));
        let mut words = match setting.rendition {
            Rendition::Learner | Rendition::Facilitator | Rendition::Whole => self.words(&reading.language.tag),
            Rendition::Slides => self.words_on_slides(&reading.language.tag),
        };
        if prefix.is_some() {
            let of = arguments([("title", Value::Text(title(reading.edition).to_owned()))]);
            Arc::make_mut(&mut words).footnotes = message(self.locales, &reading.language.tag, "footnotes-of", &of);
        }
        Spelling {
            links: links.collect(),
            anchors: reading.edition.anchors.to_vec(),
            shift: u8::from(prefix.is_some()),
            prefix: prefix.unwrap_or_default(),
            reader: setting.rendition.audience(reading.entry.kind),
            words,
            terms: match setting.rendition {
                Rendition::Learner | Rendition::Facilitator | Rendition::Whole => self.terms(reading, setting),
                // A talk is not the place to read definitions.
                Rendition::Slides => Terms::default(),
            },
            charts: charts(self.site, self.locales, reading.language, reading.edition),
            settings: super::settings(self.locales, &reading.language.tag, &reading.edition.document.value.open()),
        }
    }

    fn terms(&self, reading: &Reading, setting: &Setting) -> Terms {
        super::terms(self.site, reading, |term| {
            // The reader's glossary may lack a term that a text of another language uses.
            let known = self.site.meanings.get(setting.reader).is_some_and(|meanings| meanings.contains_key(term));
            let language = if known { setting.reader } else { &reading.language.tag };
            let page = self.site.page_folder(language, &term.glossary);
            with_anchor(setting.from.href(&page), Some(&term.id))
        })
    }

    fn spell(&self, target: &LinkTarget, reading: &Reading, setting: &Setting) -> SpelledLink {
        match target {
            LinkTarget::Entry { key, anchor } => self.entry_link(key, anchor.as_deref(), reading, setting),
            LinkTarget::Here { anchor } => self.here_link(anchor, reading, setting),
            LinkTarget::Media(path) => match self.site.media.get(path) {
                Some(media) => SpelledLink {
                    href: self.picture(media, setting.from).0,
                    image: Some(self.image(media, &reading.language.tag, setting.from)),
                    ..SpelledLink::default()
                },
                None => SpelledLink::default(),
            },
            LinkTarget::External(url) => {
                SpelledLink { href: url.clone(), reach: Reach::External, ..SpelledLink::default() }
            }
            LinkTarget::Data(_) | LinkTarget::Broken => SpelledLink::default(),
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
    /// around it, the link says which it leads to. On the page of a whole course it leads to the lesson there.
    fn entry_link(&self, key: &EntryKey, anchor: Option<&str>, here: &Reading, setting: &Setting) -> SpelledLink {
        let Some(there) = self.site.reading(key, setting.reader) else { return SpelledLink::default() };
        let language = &there.language;
        let other = language.tag != here.language.tag;
        let wanted = match setting.rendition {
            // Facilitators stay among their own pages.
            Rendition::Facilitator => Rendition::Facilitator,
            Rendition::Learner | Rendition::Whole | Rendition::Slides => Rendition::Learner,
        };
        let rendition = self.rendition_for(&there, anchor, setting.reader, wanted);
        let href = match chapter_prefix(setting.chapters, key) {
            Some(prefix) if rendition == Rendition::Learner => {
                with_anchor(String::new(), Some(&format!("{prefix}{}", anchor.unwrap_or_default())))
            }
            Some(_) | None => {
                with_anchor(setting.from.href(&self.folder(there.entry, setting.reader, rendition)), anchor)
            }
        };
        SpelledLink {
            href,
            language: other.then(|| (language.tag.to_string(), language.direction.as_str().to_owned())),
            ..SpelledLink::default()
        }
    }

    /// To a heading of the same text; to the facilitator's page for one that only stands there.
    fn here_link(&self, anchor: &str, reading: &Reading, setting: &Setting) -> SpelledLink {
        let seen = match setting.rendition {
            Rendition::Learner | Rendition::Whole => {
                self.rendition_for(reading, Some(anchor), setting.reader, Rendition::Learner)
            }
            Rendition::Facilitator | Rendition::Slides => Rendition::Learner,
        };
        let prefix = chapter_prefix(setting.chapters, &reading.entry.key).unwrap_or_default();
        let href = match seen {
            Rendition::Facilitator => {
                let folder = self.folder(reading.entry, setting.reader, Rendition::Facilitator);
                with_anchor(setting.from.href(&folder), Some(anchor))
            }
            Rendition::Learner | Rendition::Whole | Rendition::Slides => {
                with_anchor(String::new(), Some(&format!("{prefix}{anchor}")))
            }
        };
        SpelledLink { href, ..SpelledLink::default() }
    }

    /// The rendition to link to: the wanted one if there is one, the facilitator's for what only they see.
    fn rendition_for(&self, there: &Reading, anchor: Option<&str>, reader: &Tag, wanted: Rendition) -> Rendition {
        let audience = wanted.audience(there.entry.kind);
        let edition = there.edition;
        let hidden = |anchor: &str| {
            audience == Reader::Learner
                && unseen(&edition.document.value.open(), &edition.anchors, audience).ids.contains(anchor)
        };
        let wanted = if anchor.is_some_and(hidden) { Rendition::Facilitator } else { wanted };
        if self.has(&there.entry.key, reader, wanted) { wanted } else { Rendition::Learner }
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
            entry: Some(reading.entry.key.as_str().to_owned()),
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

/// What stands before the ids of a chapter, and is the id of the chapter itself: the last part of its key and a slash,
/// which no other id has. `None` for an entry that is no chapter of the page.
pub fn chapter_prefix(chapters: &[&EntryKey], key: &EntryKey) -> Option<String> {
    let name = |key: &EntryKey| key.as_str().rsplit('/').next().unwrap_or_default().to_owned();
    let place = chapters.iter().position(|chapter| *chapter == key)?;
    let same = chapters[..place].iter().filter(|chapter| name(chapter) == name(key)).count();
    Some(match same {
        0 => format!("{}/", name(key)),
        same => format!("{}/{}/", name(key), same + 1),
    })
}
