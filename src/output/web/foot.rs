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
        let place = self.site.absolute(folder).unwrap_or_else(|| folder.to_owned());
        let asked = self.report_asked(language, title)?;
        Some(asked.replace("{url}", &in_query(&place)).replace("{path}", &in_query(path)))
    }

    /// The same where only the reader's browser knows the place: `{url}` and `{path}` are left to it.
    pub(super) fn report_asked(&self, language: &Tag, title: &str) -> Option<String> {
        let template = self.site.config.report_url.as_ref()?;
        // A title is in a query: it holds no braces.
        Some(template.replace("{title}", &in_query(title)).replace("{language}", language.as_str()))
    }
}
