//! The page about what is kept on the reader's device. Scripts fill it; the site itself knows nothing of it.

use super::address::{From, index};
use super::words::message;
use super::{Page, Subject, Web};
use crate::language::Tag;
use crate::site::EntryKey;
use crate::view::View;

/// Its key.
pub(super) const FOLDER: &str = "device";

impl<'a> Web<'a> {
    /// The page in a language, unless an entry stands in its place.
    pub(super) fn device_page(&self, reader: &Tag) -> Option<Page<'a>> {
        let key = EntryKey::new(FOLDER);
        if self.site.entries.contains_key(&key) {
            return None;
        }
        let path = index(&self.site.page_folder(reader, &key));
        Some(Page { from: self.place.from(&path), path, reader: reader.clone(), subject: Subject::Device })
    }

    /// Its address from another page.
    pub(super) fn device_url(&self, reader: &Tag, from: &From) -> Option<String> {
        self.device_page(reader).map(|page| from.href(page.path.trim_end_matches("index.html")))
    }

    pub(super) fn fill_device(&self, view: &mut View, page: &Page) {
        let reader = &page.reader;
        view.page.template = "device".to_owned();
        view.page.title = message(self.locales, reader, "device-page", &Default::default());
        // Each reader finds something else there: nothing to search for.
        view.page.noindex = true;
        let home = self.site.reading(&EntryKey::new(""), reader);
        view.page.breadcrumbs = home.iter().map(|home| self.link_view(home, reader, &page.from)).collect();
    }
}
