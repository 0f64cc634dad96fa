//! What stands at the foot of pages: statements, and where a problem is reported.

use super::address::in_query;
use super::{Page, Web};
use crate::language::Tag;
use crate::site::EntryKey;
use crate::view::LinkView;

impl Web<'_> {
    /// The entries at the foot of every page.
    pub(super) fn footer(&self, page: &Page) -> Vec<LinkView> {
        let keys = self.site.config.footer.iter().map(|key| EntryKey::new(key));
        keys.filter_map(|key| self.site.reading(&key, &page.reader))
            .map(|reading| self.link_view(&reading, &page.reader, &page.from))
            .collect()
    }

    /// Where a problem with a page is reported, the place filled in: the page's folder, and the file that it is made from.
    pub(super) fn report_url(&self, language: &Tag, folder: &str, title: &str, path: &str) -> Option<String> {
        let template = self.site.config.report_url.as_ref()?;
        let place = self.site.absolute(folder).unwrap_or_else(|| folder.to_owned());
        let filled = template
            .replace("{title}", &in_query(title))
            .replace("{url}", &in_query(&place))
            .replace("{path}", &in_query(path))
            .replace("{language}", language.as_str());
        Some(filled)
    }
}
