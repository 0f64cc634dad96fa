//! What a site has besides its pages where a server is: a manifest for each language, with which it is installed like a
//! program, and a worker that shows courses kept on the device while there is no connection.

use super::address::{encoded, index};
use super::{Page, Place, Web};
use crate::kind::KindName;
use crate::language::{Language, Tag};
use crate::memo::Key;
use crate::output::hosting::{Compress, Finish, Kept, rules};
use crate::output::{Output, OutputPath};
use crate::site::EntryKey;
use crate::view::OfflineView;
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The worker in the theme. A theme without it has nothing to keep.
const WORKER: &str = "worker.js";
/// Where it is published: it looks after its folder and what is below.
const WORKER_PATH: &str = "service-worker.js";
/// Icons in the theme, with their sizes.
const ICONS: [(&str, &str); 3] = [("icon-192.png", "192x192"), ("icon-512.png", "512x512"), ("favicon.svg", "any")];

/// As they are, and cut into the shape that a device gives to all its icons; pictures of dots only.
const PURPOSES: [&str; 2] = ["any", "maskable"];

/// Whether a site is made for a server.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Hosted {
    /// `park serve`, packs
    #[default]
    No,
    Yes,
}

impl Web<'_> {
    fn keeps_courses(&self) -> bool {
        let wanted = self.site.config.hosting.offline && self.place == Place::Server;
        wanted && self.hosted == Hosted::Yes && self.fittings.assets.contains_key(WORKER)
    }

    /// What pages say of it.
    pub(super) fn offline_view(&self, page: &Page) -> Option<OfflineView> {
        self.keeps_courses().then(|| OfflineView {
            manifest: page.from.href(&manifest_path(&self.site.prefix(&page.reader))),
            worker: WORKER_PATH.to_owned(),
        })
    }

    /// The files for a host; `files` are those of the theme.
    pub fn hosting(&self, files: &BTreeMap<OutputPath, Output>) -> BTreeMap<OutputPath, Output> {
        let mut made = match self.hosted {
            Hosted::No => return BTreeMap::new(),
            Hosted::Yes => rules::files(&self.site.config.hosting.files, &self.site.base_path()),
        };
        if !self.keeps_courses() {
            return made;
        }
        for language in &self.readers {
            let path = OutputPath::new(manifest_path(&self.site.prefix(&language.tag)));
            made.insert(path, text(format!("{:#}\n", self.manifest(language))));
        }
        if let Some(worker) = self.worker(files) {
            made.insert(OutputPath::new(WORKER_PATH), text(worker));
        }
        made
    }

    /// What is made once the files are written.
    pub fn finish(&self) -> Finish {
        let compress = if self.site.config.hosting.compress { Compress::Yes } else { Compress::No };
        let mut kept = Vec::new();
        if self.keeps_courses() {
            for language in &self.readers {
                kept.extend(self.kept(&language.tag));
            }
        }
        match self.hosted {
            Hosted::No => Finish::default(),
            Hosted::Yes => Finish { compress, kept },
        }
    }

    fn kept(&self, reader: &Tag) -> impl Iterator<Item = Kept> {
        let courses = self.site.of_kind(KindName::Course, reader, self.compare(reader));
        let page = |key: &EntryKey| index(&self.site.page_folder(reader, key));
        let kept = courses.into_iter().filter(|course| course.edition.lessons().next().is_some()).map(|course| {
            let helpful = ["", super::device::FOLDER, super::search::FOLDER].map(|key| page(&EntryKey::new(key)));
            let lessons = course.edition.lessons().filter(|key| self.site.entries.contains_key(*key));
            let keys = std::iter::once(&course.entry.key).chain(lessons);
            Kept {
                list: OutputPath::new(format!("{}offline.json", self.site.page_folder(reader, &course.entry.key))),
                entry: course.entry.key.as_str().to_owned(),
                language: reader.to_string(),
                title: super::spell::title(course.edition).to_owned(),
                pages: keys.map(page).collect(),
                helpful: helpful.to_vec(),
            }
        });
        kept.collect::<Vec<_>>().into_iter()
    }

    /// <https://www.w3.org/TR/appmanifest/>. Addresses are relative to the manifest, so that the site may stand anywhere.
    fn manifest(&self, language: &Language) -> serde_json::Value {
        let prefix = self.site.prefix(&language.tag);
        let up = "../".repeat(prefix.matches('/').count());
        let up = if up.is_empty() { "./" } else { up.as_str() };
        let names = &self.site.titles[&language.tag];
        // What the theme draws stands within the circle that any shape of icon leaves, on a ground without holes.
        let purposes = ICONS.iter().flat_map(|icon| PURPOSES.map(|purpose| (icon, purpose)));
        let icons = purposes.filter_map(|((name, sizes), purpose)| {
            let path = self.fittings.assets.get(*name)?;
            let kind = if name.ends_with(".svg") { "image/svg+xml" } else { "image/png" };
            let fits = purpose == PURPOSES[0] || kind == "image/png";
            let icon =
                json!({ "src": format!("{up}{}", encoded(path)), "sizes": sizes, "type": kind, "purpose": purpose });
            fits.then_some(icon)
        });
        json!({
            "name": names.title,
            "short_name": names.title,
            "description": names.description,
            "lang": language.tag.as_str(),
            "dir": language.direction.as_str(),
            "start_url": "./",
            "scope": up,
            "display": "standalone",
            "background_color": "#fdfcf9",
            "theme_color": "#115e67",
            "icons": icons.collect::<Vec<_>>(),
        })
    }

    /// The theme's worker, told what it keeps for all pages: styles and scripts, whose names have hashes.
    fn worker(&self, files: &BTreeMap<OutputPath, Output>) -> Option<String> {
        let script = match files.get(self.fittings.assets.get(WORKER)?)? {
            Output::Source(file) => file.as_text()?.to_owned(),
            Output::Bytes(bytes) => String::from_utf8(bytes.to_vec()).ok()?,
            Output::Deferred(_) => return None,
        };
        let is_wanted = |name: &&String| (name.ends_with(".css") || name.ends_with(".js")) && name.as_str() != WORKER;
        let wanted = self.fittings.assets.keys().filter(is_wanted).filter(|name| USED.contains(&name.as_str()));
        let paths: Vec<String> = wanted.map(|name| encoded(&self.fittings.assets[name])).collect();
        let version = Key::of_bytes(format!("{paths:?}").as_bytes()).short();
        Some(format!("self.parkShell = {};\n{script}", json!({ "version": version, "files": paths })))
    }
}

/// Of the styles and scripts those that every page of a course may need, also a page that changed since it was kept.
const USED: [&str; 7] = ["park.css", "park.js", "learner.js", "offline.js", "device.css", "blocks.css", "blocks.js"];

fn manifest_path(prefix: &str) -> String {
    format!("{prefix}app.webmanifest")
}

fn text(text: String) -> Output {
    Output::Bytes(Arc::from(text.into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::pictures::Pictures;
    use crate::output::samples;
    use crate::source::SourceTree;

    const SITE: &str =
        "base_url = \"https://a.org/park/\"\n[languages.en]\ntitle = \"A\"\n[languages.ar]\ntitle = \"أ\"\n";
    const COURSE: &str = "+++\ntitle = \"C\"\n[[parts]]\nlessons = [\"lessons/one\"]\n+++\n";

    fn with<T>(settings: &str, look: impl Fn(&Web, &BTreeMap<OutputPath, Output>) -> T) -> T {
        let tree = SourceTree::in_memory_with_defaults([
            ("content/site.toml", settings),
            ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\n"),
            ("content/en/courses/c.md", COURSE),
            ("content/en/lessons/one.md", "+++\ntitle = \"One\"\n+++\nText\n"),
        ]);
        let (site, locales, theme) = samples::site(&tree);
        let (packs, pictures) = (BTreeMap::new(), Pictures::default());
        let web = Web::new(&site, &locales, &theme, &packs, &pictures).hosted(Hosted::Yes);
        let files = web.hosting(&super::super::assets(&theme).files);
        look(&web, &files)
    }

    fn json_at(files: &BTreeMap<OutputPath, Output>, path: &str) -> serde_json::Value {
        match &files[&OutputPath::new(path)] {
            Output::Bytes(bytes) => serde_json::from_slice(bytes).unwrap(),
            Output::Source(_) | Output::Deferred(_) => panic!("{path} is made of bytes"),
        }
    }

    #[test]
    fn each_language_is_installed_by_its_own_name_and_direction() {
        with(SITE, |_, files| {
            let manifest = json_at(files, "ar/app.webmanifest");
            assert_eq!(
                (&manifest["name"], &manifest["dir"], &manifest["lang"]),
                (&json!("أ"), &json!("rtl"), &json!("ar"))
            );
            assert_eq!((&manifest["start_url"], &manifest["scope"]), (&json!("./"), &json!("../")));
            assert!(manifest["icons"][0]["src"].as_str().unwrap().starts_with("../assets/icon-192."));
            let purposes = |kind: &str| {
                let icons = manifest["icons"].as_array().unwrap().iter().filter(|icon| icon["type"] == kind);
                icons.map(|icon| icon["purpose"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
            };
            assert_eq!(purposes("image/png"), ["any", "maskable", "any", "maskable"]);
            assert_eq!(purposes("image/svg+xml"), ["any"]);
        });
    }

    #[test]
    fn a_course_is_kept_in_every_language_with_its_lessons_and_what_helps() {
        with(SITE, |web, files| {
            let kept = web.finish().kept;
            let paths: Vec<&str> = kept[1].pages.iter().map(|path| &**path).collect();
            assert_eq!(paths, ["ar/courses/c/index.html", "ar/lessons/one/index.html"]);
            let helpful: Vec<&str> = kept[1].helpful.iter().map(|path| &**path).collect();
            assert_eq!(helpful, ["ar/index.html", "ar/device/index.html", "ar/search/index.html"]);
            assert_eq!(&*kept[1].list, "ar/courses/c/offline.json");
            assert!(files.contains_key(&OutputPath::new("service-worker.js")));
        });
    }

    #[test]
    fn a_site_may_do_without() {
        with(&format!("{SITE}[hosting]\noffline = false\nfiles = [\"apache\"]\n"), |web, files| {
            assert_eq!(files.keys().map(|path| &**path).collect::<Vec<_>>(), [".htaccess"]);
            assert_eq!(web.finish(), Finish::default());
        });
    }
}
