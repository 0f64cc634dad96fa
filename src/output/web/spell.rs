//! What links mean, spelled for a page of the website.

use super::Web;
use super::address::{From, media_path, with_anchor};
use crate::language::Tag;
use crate::output::license::credit_line;
use crate::render::{Reach, SpelledImage, SpelledLink, Spelling};
use crate::site::{Edition, EntryKey, Fallback, LinkTarget, Media, Reading};

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
                    href: from.href(&media_path(&media.file)),
                    image: Some(SpelledImage { size: media.size, credit: self.credit(media, &reading.language.tag) }),
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
