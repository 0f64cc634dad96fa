//! What stands at the foot of pages: statements, and where a problem is reported.

use super::address::in_query;
use super::{Page, Web};
use crate::site::{EntryKey, Reading};
use crate::view::LinkView;

impl Web<'_> {
    /// The entries at the foot of every page.
    pub(super) fn footer(&self, page: &Page) -> Vec<LinkView> {
        let keys = self.site.config.footer.iter().map(|key| EntryKey::new(key));
        keys.filter_map(|key| self.site.reading(&key, &page.reader))
            .map(|reading| self.link_view(&reading, &page.reader, &page.from))
            .collect()
    }

    /// Where a problem with a page is reported, the place filled in.
    pub(super) fn report_url(&self, reading: &Reading, title: &str) -> Option<String> {
        let document = &reading.edition.document.value;
        let folder = self.site.page_folder(&reading.language.tag, &reading.entry.key);
        let template = self.site.config.report_url.as_ref()?;
        let place = self.site.absolute(&folder).unwrap_or(folder);
        let filled = template
            .replace("{title}", &in_query(title))
            .replace("{url}", &in_query(&place))
            .replace("{path}", &in_query(document.origin.as_ref().unwrap_or(&document.path)))
            .replace("{language}", reading.language.tag.as_str());
        Some(filled)
    }
}
