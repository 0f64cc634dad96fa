//! What can be taken away: the page that lists all of it in a language, and what the page of a course shows of its own.

use super::address::{From, index};
use super::words::message;
use super::{PackLink, Page, Subject, Web};
use crate::kind::{KindName, PackReader};
use crate::language::Tag;
use crate::output::book::iso_day;
use crate::site::EntryKey;
use crate::view::{AlternateView, DownloadGroupView, DownloadView, DownloadsView, LinkView, View};
use std::collections::BTreeSet;

/// The key of the page that lists all packs.
pub const FOLDER: &str = "downloads";
/// The catalogue of packs, for programs.
pub const CATALOGUE: &str = "packs.json";

/// The forms in the order in which they are explained, with their names, which are the same in every language.
const FORMS: [(&str, &str); 6] = [
    ("pdf", "PDF"),
    ("epub", "EPUB"),
    ("zip", "ZIP"),
    ("zim", "ZIM"),
    ("scorm", "SCORM 1.2"),
    ("imscc", "Common Cartridge 1.3"),
];

impl<'a> Web<'a> {
    /// The page of downloads in a language, if it has any and no entry stands in its place.
    pub(super) fn downloads_page(&self, reader: &Tag) -> Option<Page<'a>> {
        let key = EntryKey::new(FOLDER);
        if self.site.entries.contains_key(&key) || !self.packs.keys().any(|(_, tag)| tag == reader) {
            return None;
        }
        let path = index(&self.site.page_folder(reader, &key));
        Some(Page { from: self.place.from(&path), path, reader: reader.clone(), subject: Subject::Downloads })
    }

    /// The address of the page of downloads from another page.
    pub(super) fn downloads_url(&self, reader: &Tag, from: &From) -> Option<String> {
        self.downloads_page(reader).map(|page| from.href(page.path.trim_end_matches("index.html")))
    }

    /// The addresses of the pages of downloads.
    pub(super) fn downloads_alternates(&self) -> Vec<AlternateView> {
        let pages = self.readers.iter().filter(|language| self.downloads_page(&language.tag).is_some());
        pages
            .filter_map(|language| {
                let url = self.site.absolute(&self.site.page_folder(&language.tag, &EntryKey::new(FOLDER)))?;
                Some(AlternateView { hreflang: language.tag.to_string(), url })
            })
            .collect()
    }

    pub(super) fn fill_downloads(&self, view: &mut View, page: &Page) {
        let (reader, from) = (&page.reader, &page.from);
        view.page.template = "downloads".to_owned();
        view.page.title = message(self.locales, reader, "downloads-page", &Default::default());
        view.page.canonical = self.site.absolute(&self.site.page_folder(reader, &EntryKey::new(FOLDER)));
        view.page.alternates = self.downloads_alternates();
        let home = self.site.reading(&EntryKey::new(""), reader);
        view.page.breadcrumbs = home.iter().map(|home| self.link_view(home, reader, from)).collect();
        let whole = self.downloads(&EntryKey::new(""), reader, from);
        let mut groups = self.bundles(reader, from);
        for kind in [KindName::Course, KindName::Pathway, KindName::Toolkit] {
            for reading in self.site.of_kind(kind, reader, self.compare(reader)) {
                let downloads = self.downloads(&reading.entry.key, reader, from);
                if !downloads.is_empty() {
                    groups.push(self.download_group(&reading, reader, from, downloads));
                }
            }
        }
        let listed: BTreeSet<String> = groups.iter().map(|group: &DownloadGroupView| group.link.url.clone()).collect();
        let others = self.packs.keys().filter(|(key, tag)| tag == reader && !key.is_home());
        for reading in others.filter_map(|(key, _)| self.site.reading(key, reader)) {
            let downloads = self.downloads(&reading.entry.key, reader, from);
            let group = self.download_group(&reading, reader, from, downloads);
            if !listed.contains(&group.link.url) {
                groups.push(group);
            }
        }
        let used: BTreeSet<&str> = groups
            .iter()
            .flat_map(|group| &group.downloads)
            .chain(&whole)
            .map(|download| download.format.as_str())
            .collect();
        let forms = FORMS.iter().filter(|(format, _)| used.contains(format));
        view.downloads = Some(DownloadsView {
            forms: forms.map(|(format, name)| ((*format).to_owned(), (*name).to_owned())).collect(),
            date: iso_day(self.site.date),
            whole,
            groups,
            catalogue: from.href(CATALOGUE),
        });
    }

    fn download_group(
        &self,
        reading: &crate::site::Reading,
        reader: &Tag,
        from: &From,
        downloads: Vec<DownloadView>,
    ) -> DownloadGroupView {
        DownloadGroupView {
            kind: reading.entry.kind.name().to_owned(),
            link: self.link_view(reading, reader, from),
            downloads,
        }
    }

    /// The packs of an entry for readers of a language.
    pub(super) fn downloads(&self, key: &EntryKey, reader: &Tag, from: &From) -> Vec<DownloadView> {
        let packs = self.packs.get(&(key.clone(), reader.clone())).map(Vec::as_slice).unwrap_or_default();
        packs.iter().filter(|pack| pack.title.is_none()).map(|pack| self.download(pack, from)).collect()
    }

    /// Books of several entries, each by its title.
    fn bundles(&self, reader: &Tag, from: &From) -> Vec<DownloadGroupView> {
        let mut groups: Vec<DownloadGroupView> = Vec::new();
        for pack in self.packs.get(&(EntryKey::new(""), reader.clone())).into_iter().flatten() {
            let Some(title) = &pack.title else { continue };
            let download = self.download(pack, from);
            match groups.iter_mut().find(|group| group.link.title == *title) {
                Some(group) => group.downloads.push(download),
                None => {
                    let link = LinkView { title: title.clone(), ..LinkView::default() };
                    groups.push(DownloadGroupView { link, downloads: vec![download], ..DownloadGroupView::default() });
                }
            }
        }
        groups
    }

    fn download(&self, pack: &PackLink, from: &From) -> DownloadView {
        let beside = pack.beside.as_ref().and_then(|tag| self.site.language(tag));
        let plain = pack.reader == PackReader::Learner && pack.beside.is_none() && pack.variants.is_empty();
        DownloadView {
            format: pack.format.to_owned(),
            name: form_name(pack.format).to_owned(),
            reader: (pack.reader != PackReader::Learner).then(|| pack.reader.name().to_owned()),
            variants: beside
                .map(|language| language.autonym.clone())
                .into_iter()
                .chain(pack.variants.clone())
                .collect(),
            url: from.href(&pack.path),
            size: pack.size,
            pages: pack.pages,
            sha256: pack.sha256.clone(),
            date: iso_day(self.site.date),
            first: plain && matches!(pack.format, "pdf" | "epub"),
        }
    }
}

fn form_name(format: &str) -> &'static str {
    FORMS.iter().find(|(known, _)| *known == format).map_or("", |(_, name)| name)
}
