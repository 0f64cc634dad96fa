//! The page that is shown where nothing is. Most hosts know one such file, at the root: it speaks all languages.

use super::address::language_view;
use super::words::message;
use super::{Page, Web};
use crate::view::{LostLanguageView, LostView, View};

impl Web<'_> {
    pub(super) fn fill_lost(&self, view: &mut View, page: &Page) {
        view.page.template = "not-found".to_owned();
        let words = message(self.locales, &page.reader, "not-found-title", &Default::default());
        view.page.report_asked = self.report_asked(&page.reader, &words);
        if &*page.path != "404.html" {
            return;
        }
        let base = self.site.base_path();
        let languages = self.readers.iter().map(|language| LostLanguageView {
            language: language_view(language),
            prefix: format!("{base}{}", self.site.prefix(&language.tag)),
            site: self.site.titles[&language.tag].title.clone(),
        });
        view.lost = Some(LostView { languages: languages.collect() });
    }
}
