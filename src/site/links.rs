//! What was written as a destination, and what it means.

use super::editions::{key_of, place};
use super::life::Stage;
use super::media::mirrored_path;
use super::{Data, EntryKey, LinkTarget, Media};
use crate::data::FOLDER;
use crate::diagnostic::life::link_to_unpublished as unpublished;
use crate::diagnostic::{Diagnostic, data, link as complain};
use crate::document::{LinkUse, RawLink, Summary};
use crate::language::{Direction, Language};
use crate::memo::KeyMaker;
use crate::source::SourcePath;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What resolving looks things up in.
pub struct Directory<'a> {
    pub languages: &'a [Arc<Language>],
    pub keys: BTreeSet<EntryKey>,
    pub media: &'a BTreeMap<SourcePath, Media>,
    pub data: &'a BTreeMap<SourcePath, Data>,
    /// Entries that are not published.
    pub hidden: BTreeMap<EntryKey, Stage>,
}

impl Directory<'_> {
    /// Names all that is looked up, but for the keys of entries.
    pub fn maker(&self) -> KeyMaker {
        let languages = serde_json::to_vec(self.languages).expect("languages are plain data");
        let maker = KeyMaker::default().part(&languages);
        let files = self.media.keys().chain(self.data.keys());
        let maker = files.fold(maker, |maker, path| maker.text(path)).text("data").text(&self.data.len().to_string());
        self.hidden.keys().fold(maker, |maker, key| maker.text(key.as_str()))
    }

    /// What every link of a document means. Anchors are checked later, when all are known.
    pub fn resolve(&self, document: &Summary, notes: &mut Vec<Diagnostic>) -> Vec<LinkTarget> {
        let target = |link: &RawLink| {
            self.target(document, link).unwrap_or_else(|note| {
                notes.push(*note);
                LinkTarget::Broken
            })
        };
        document.links.iter().map(target).collect()
    }

    fn target(&self, document: &Summary, link: &RawLink) -> Result<LinkTarget, Box<Diagnostic>> {
        let written = link.destination.as_str();
        // What is included has been put in its place already.
        if written.is_empty() || link.use_ == LinkUse::Include {
            return Ok(LinkTarget::Broken);
        }
        if link.use_ == LinkUse::Data {
            return self.data(document, link);
        }
        if has_scheme(written) || written.starts_with("//") {
            return Ok(LinkTarget::External(written.to_owned()));
        }
        let (path, anchor) = match written.split_once('#') {
            Some((path, anchor)) => (path, Some(anchor).filter(|anchor| !anchor.is_empty())),
            None => (written, None),
        };
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        if path.is_empty() {
            return Ok(match anchor {
                Some(anchor) => LinkTarget::Here { anchor: anchor.to_owned() },
                None => LinkTarget::Broken,
            });
        }
        let place = || document.link_span(link);
        let Some(joined) = link.file.as_ref().unwrap_or(&document.path).join(path) else {
            return Err(Box::new(complain::link_leaves_site(written, place())));
        };
        match link.use_ {
            LinkUse::Link => match self.entry(&joined, path) {
                Some(key) if self.keys.contains(&key) => {
                    return Ok(LinkTarget::Entry { key, anchor: anchor.map(str::to_owned) });
                }
                Some(key) if self.hidden.contains_key(&key) => {
                    return Err(Box::new(unpublished(written, place())));
                }
                Some(_) | None => {}
            },
            LinkUse::Image | LinkUse::Include | LinkUse::Data => {}
        }
        match self.file(&joined, document) {
            Some(media) => Ok(LinkTarget::Media(media)),
            None => Err(Box::new(self.broken(document, link, path, &joined))),
        }
    }

    /// A file of data: from the text that shows it, or from the folder of data.
    fn data(&self, document: &Summary, link: &RawLink) -> Result<LinkTarget, Box<Diagnostic>> {
        let written = link.destination.as_str();
        let here = link.file.as_ref().unwrap_or(&document.path).join(written);
        let there = SourcePath::new(&format!("{FOLDER}{written}"));
        let found = here.into_iter().chain([there]).find(|path| self.data.contains_key(path));
        found.map(LinkTarget::Data).ok_or_else(|| {
            let known = self.data.keys().filter_map(|path| path.strip_prefix(FOLDER));
            Box::new(data::missing_data(written, document.link_span(link), known))
        })
    }

    /// The entry at a path, in whatever language: `x.md`, `x/index.md`, `x/` or `x`.
    fn entry(&self, joined: &SourcePath, written: &str) -> Option<EntryKey> {
        let named_file = joined.name().ends_with(".md");
        let path = match named_file {
            true => joined.clone(),
            false if written.ends_with('/') || joined.extension().is_empty() => {
                SourcePath::new(&format!("{joined}.md"))
            }
            false => return None,
        };
        let key = match place(&path, self.languages) {
            Some((_, key)) => key,
            None => self
                .languages
                .iter()
                .find(|language| format!("content/{}.md", language.folder) == *path)
                .and_then(|_| key_of("index.md"))?,
        };
        Some(key)
    }

    /// The file at a path, in the language of the document: its own edition of it (`name.bn.svg`, or the same path in
    /// its own folder), else the one that is named, else that of a language along the chain, else that of any.
    fn file(&self, path: &SourcePath, document: &Summary) -> Option<SourcePath> {
        let reader = place(&document.path, self.languages).map(|(language, _)| language);
        let in_language = |language: &Language| {
            let (stem, extension) = path.rsplit_once('.').unwrap_or((path, ""));
            let own = SourcePath::new(&format!("{stem}.{}.{extension}", language.folder));
            self.media.contains_key(&own).then_some(own).or_else(|| self.mirrored(path, language))
        };
        let chain = reader.into_iter().flat_map(|language| &language.fallback);
        let nearer = chain.filter_map(|tag| self.languages.iter().find(|language| language.tag == *tag));
        reader
            .and_then(|language| in_language(language).or_else(|| self.reversed(path, language)))
            .or_else(|| self.media.contains_key(path).then(|| path.clone()))
            .or_else(|| nearer.chain(self.languages).find_map(|language| in_language(language)))
    }

    /// The mirrored form of a drawing, for a language that is read from right to left.
    fn reversed(&self, path: &SourcePath, language: &Language) -> Option<SourcePath> {
        let mirrored = mirrored_path(path).filter(|_| language.direction == Direction::Rtl)?;
        self.media.contains_key(&mirrored).then_some(mirrored)
    }

    /// The file at the same place in the folder of a language.
    fn mirrored(&self, path: &SourcePath, language: &Language) -> Option<SourcePath> {
        let (folder, rest) = path.strip_prefix("content/")?.split_once('/')?;
        self.languages.iter().find(|language| language.folder == folder)?;
        let there = SourcePath::new(&format!("content/{}/{rest}", language.folder));
        self.media.contains_key(&there).then_some(there)
    }

    fn broken(&self, document: &Summary, link: &RawLink, written: &str, joined: &SourcePath) -> Diagnostic {
        let place = document.link_span(link);
        let here = link.file.as_ref().unwrap_or(&document.path).folder();
        match link.use_ {
            LinkUse::Image | LinkUse::Include | LinkUse::Data => {
                let spelled: Vec<String> = self.media.keys().map(|path| relative(here, path)).collect();
                complain::missing_image(written, place, spelled.iter().map(String::as_str))
            }
            LinkUse::Link => {
                let folder = joined
                    .strip_prefix("content/")
                    .and_then(|rest| rest.split_once('/'))
                    .map_or("", |(folder, _)| folder);
                let spelled: Vec<String> = self
                    .keys
                    .iter()
                    .map(|key| if key.is_home() { "index" } else { key.as_str() })
                    .map(|key| relative(here, &format!("content/{folder}/{key}.md")))
                    .collect();
                complain::broken_link(written, place, spelled.iter().map(String::as_str))
            }
        }
    }

    /// Whether an id in front matter is that of an entry which is not published.
    pub fn is_hidden(&self, id: &str) -> bool {
        let id = id.trim_matches('/');
        self.hidden.keys().any(|key| key.as_str() == id || key.as_str().rsplit('/').next() == Some(id))
    }

    /// The entry with an id in front matter: its key, or the last part of it where only one entry has that.
    pub fn by_id(&self, id: &str) -> Result<EntryKey, Vec<&EntryKey>> {
        let exact = EntryKey::new(id.trim_matches('/'));
        if self.keys.contains(&exact) {
            return Ok(exact);
        }
        let named: Vec<&EntryKey> =
            self.keys.iter().filter(|key| key.as_str().rsplit('/').next() == Some(id)).collect();
        match named.as_slice() {
            [key] => Ok((*key).clone()),
            _ => Err(named),
        }
    }
}

/// `a` path as written from a folder: `../lessons/first-edit.md`.
pub(super) fn relative(folder: &str, path: &str) -> String {
    let from: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = path.split('/').collect();
    let common = from.iter().zip(&to).take_while(|(from, to)| from == to).count();
    let up = std::iter::repeat_n("..", from.len() - common);
    up.chain(to[common..].iter().copied()).collect::<Vec<_>>().join("/")
}

fn has_scheme(destination: &str) -> bool {
    destination.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|character| character.is_ascii_alphanumeric() || "+-.".contains(character))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hints_are_spelled_as_the_author_would_write_them() {
        assert_eq!(relative("content/en/lessons", "content/en/lessons/a.md"), "a.md");
        assert_eq!(relative("content/en/courses/x", "content/media/a.svg"), "../../../media/a.svg");
    }

    #[test]
    fn a_colon_makes_a_scheme_only_after_a_name() {
        assert!(has_scheme("mailto:a@b.org"));
        assert!(!has_scheme("1a:b.md"));
        assert!(!has_scheme("../a:b.md"));
    }
}
