//! The website for a folder without a server: a USB stick, a school's computer, a learner's phone, a Kolibri server.
//!
//! Links are relative and name the `index.html` that they mean; nothing is asked of anybody. What a search of the site
//! needs are assets and files like the others: [`carried`] is the one place that lists them.

use super::archive::Archive;
use super::archive::zim::Listing;
use super::web::{self, Body, Page, Subject, Web};
use super::{Output, OutputPath};
use crate::diagnostic::Noted;
use crate::theme::Theme;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The files of a site that is carried away, each once.
pub struct Carried {
    pub pages: BTreeMap<OutputPath, CarriedPage>,
    /// Common paths of entries that have slugs: where each leads, and a page that leads on.
    pub moved: BTreeMap<OutputPath, (OutputPath, Output)>,
    /// Media, styles, scripts, fonts.
    pub others: BTreeMap<OutputPath, Output>,
}

#[derive(Clone)]
pub struct CarriedPage {
    pub title: String,
    /// Whether it is found by its title: not what shows another page in another way.
    pub listing: Listing,
    pub output: Output,
}

/// The site of a [`Web::offline`] as files. Notes are those of its pages; who builds the website as well has them already.
pub fn carried(web: &Web, theme: &Theme) -> Noted<Carried> {
    let mut notes = Vec::new();
    let mut others: BTreeMap<OutputPath, Output> = web.media().files;
    others.extend(web::assets(theme).files);
    others.extend(web.search());
    let pages: Vec<Page> = web.pages().into_iter().filter(|page| !matches!(page.subject, Subject::NotFound)).collect();
    let rendered: Vec<Noted<(OutputPath, CarriedPage)>> =
        pages.par_iter().map(|page| render(web, theme, page)).collect();
    let pages = rendered.into_iter().map(|page| page.take(&mut notes)).collect();
    let moved = web.moved().into_iter().map(|moved| (moved.path, (moved.to, moved.output))).collect();
    Noted::new(Carried { pages, moved, others }, notes)
}

/// The site in a folder called `name`, and beside the folder a page that opens it: Kolibri wants one at the top, and whoever
/// unpacks the file sees at once where to begin.
pub fn offline(carried: &Carried, name: &str) -> Archive {
    let mut files = carried.others.clone();
    files.extend(carried.moved.iter().map(|(path, (_, output))| (path.clone(), output.clone())));
    files.extend(carried.pages.iter().map(|(path, page)| (path.clone(), page.output.clone())));
    let mut archive = Archive::default();
    if let Some((path, page)) = carried.home() {
        archive.text("index.html", web::leading_page(&page.title, &format!("{name}/{path}")));
    }
    for (path, content) in files {
        archive.put(format!("{name}/{path}"), content);
    }
    archive
}

impl Carried {
    /// The page to begin with: the choice of languages, or the home of the only one.
    pub fn home(&self) -> Option<(&OutputPath, &CarriedPage)> {
        let homes = self.pages.iter().filter(|(path, _)| path.ends_with("index.html"));
        homes.min_by_key(|(path, _)| path.matches('/').count())
    }
}

fn render(web: &Web, theme: &Theme, page: &Page) -> Noted<(OutputPath, CarriedPage)> {
    let mut notes = Vec::new();
    let bodies: Vec<Body> = web.texts(page).iter().map(|text| text.body().take(&mut notes)).collect();
    let view = web.view(page, &bodies.iter().collect::<Vec<_>>());
    let html = match theme.render(&view.page.template, &view) {
        Ok(html) => html,
        Err(note) => {
            notes.push(*note);
            String::new()
        }
    };
    let bytes: Arc<[u8]> = html.into_bytes().into();
    let own = !view.page.noindex && view.page.fallback.is_none();
    let listing = if own { Listing::Article } else { Listing::Resource };
    let carried = CarriedPage { title: view.page.title, listing, output: Output::Bytes(bytes) };
    Noted::new((page.path.clone(), carried), notes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Tag;
    use crate::output::archive::zim::{Entry, zim};
    use crate::output::kiwix;
    use crate::output::pictures::Pictures;
    use crate::output::samples::{self, text};
    use crate::site::Site;
    use crate::source::SourceTree;

    /// The site of readers of some languages, with an address of its own in Arabic.
    fn carry(languages: &[&str]) -> (Site, Theme, Carried) {
        let tree = SourceTree::in_memory_with_defaults([
            ("content/site.toml", "base_url = \"https://a.org/\"\n[languages.en]\ntitle = \"A\"\n[languages.ar]\n"),
            ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\n"),
            ("content/en/lessons/one.md", "+++\ntitle = \"One\"\ndate = 2026-01-02\nkeywords = [\"x\"]\n+++\nText\n"),
            ("content/ar/lessons/one.md", "+++\ntitle = \"واحد\"\nslug = \"واحد\"\n+++\nنص\n"),
        ]);
        let (site, locales, theme) = samples::site(&tree);
        let tags: Vec<Tag> = languages.iter().map(|tag| Tag::new(*tag)).collect();
        let (packs, pictures) = (BTreeMap::new(), Pictures::default());
        let carried = carried(&Web::new(&site, &locales, &theme, &packs, &pictures).offline(&tags), &theme).value;
        (site, theme, carried)
    }

    #[test]
    fn a_page_beside_the_folder_leads_into_it() {
        let archive = offline(&carry(&["en", "ar"]).2, "park");
        assert!(text(&archive, "index.html").contains("url=park/index.html"));
        assert!(text(&archive, "park/index.html").contains("en/index.html"), "the choice of languages");
        // One language has nothing to choose.
        let archive = offline(&carry(&["ar"]).2, "park");
        assert!(text(&archive, "index.html").contains("url=park/ar/index.html"));
        assert!(archive.get("park/index.html").is_none() && archive.get("park/en/index.html").is_none());
    }

    #[test]
    fn common_paths_lead_to_addresses_of_a_language_s_own() {
        let archive = offline(&carry(&["en", "ar"]).2, "park");
        let page = text(&archive, "park/ar/lessons/one/index.html");
        assert!(page.contains("http-equiv=\"refresh\"") && page.contains("index.html"), "{page}");
        assert!(text(&archive, "park/ar/lessons/واحد/index.html").contains("نص"));
    }

    #[test]
    fn no_page_offers_a_feed_that_is_not_there() {
        let archive = offline(&carry(&["en", "ar"]).2, "park");
        let pages = archive.members.iter().filter(|member| member.path.ends_with(".html"));
        assert!(pages.into_iter().all(|member| !text(&archive, &member.path).contains("feed.xml")));
    }

    #[test]
    fn kiwix_gets_redirects_titles_of_own_pages_and_what_is_said_of_them() {
        let (site, theme, carried) = carry(&["ar"]);
        let book = kiwix::zim(&site, &theme, "park", &[Tag::new("ar")], &carried);
        assert_eq!(book.main, "ar/index.html");
        let leads = |path: &str| match &book.entries[path] {
            Entry::Redirect { to, .. } => to.clone(),
            Entry::Item { .. } => panic!("{path} is no redirect"),
        };
        assert_eq!(leads("ar/lessons/one/index.html"), "ar/lessons/واحد/index.html");
        assert_eq!(leads("index.html"), "ar/index.html");
        let listed: Vec<&str> = book
            .entries
            .values()
            .filter_map(|entry| match entry {
                Entry::Item { title, listing: Listing::Article, .. } => Some(title.as_str()),
                Entry::Item { .. } | Entry::Redirect { .. } => None,
            })
            .collect();
        assert!(
            listed.contains(&"واحد") && !listed.contains(&"Home"),
            "pages of other languages are not listed: {listed:?}"
        );
        let value = |name: &str| String::from_utf8_lossy(&book.metadata[name].1).into_owned();
        assert_eq!((value("Name"), value("Language")), ("park_ar_all".to_owned(), "ara".to_owned()));
        assert!(zim(&book).is_ok());
    }
}
