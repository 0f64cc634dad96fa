//! Looks at a published site, in its folder or at its address, as its visitors will find it.

use crate::diagnostic::{Diagnostic, published as complain};
use crate::visit::Answer;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use url::Url;

mod headers;
mod page;
mod place;

pub use page::Page;
pub use place::{Folder, Place, Server};

/// Of so many files that pages load the headers are looked at.
const SAMPLES: usize = 12;

/// What was looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Looked {
    pub pages: usize,
    pub files: usize,
    pub notes: Vec<Diagnostic>,
}

/// Looks at a site. At most `most` pages are read.
pub fn look(place: &dyn Place, most: usize) -> Looked {
    let mut look = Look { place, most, ..Look::new(place) };
    look.run();
    look.notes.sort();
    look.notes.dedup();
    Looked { pages: look.pages.len(), files: look.known.len(), notes: look.notes }
}

struct Look<'a> {
    place: &'a dyn Place,
    most: usize,
    /// Where the site is thought to be: paths are joined to it.
    root: Url,
    /// Paths that wait to be read.
    waiting: VecDeque<String>,
    /// path → whether there is something.
    known: BTreeMap<String, bool>,
    pages: BTreeMap<String, Page>,
    /// page → where it leads within a page: path and id.
    anchors: Vec<(String, String, String)>,
    /// Where the site says it is, by its canonical addresses.
    base: Option<Url>,
    /// Files whose headers were looked at.
    sampled: BTreeSet<String>,
    notes: Vec<Diagnostic>,
}

impl<'a> Look<'a> {
    fn new(place: &'a dyn Place) -> Self {
        Self {
            place,
            most: 0,
            root: place.root(),
            waiting: VecDeque::new(),
            known: BTreeMap::new(),
            pages: BTreeMap::new(),
            anchors: Vec::new(),
            base: None,
            sampled: BTreeSet::new(),
            notes: Vec::new(),
        }
    }

    fn run(&mut self) {
        match self.place.get("") {
            Ok(home) if home.status == 200 => {}
            Ok(home) => {
                self.notes.push(complain::no_home(self.root.as_str(), home.status));
                return;
            }
            Err(reason) => {
                self.notes.push(complain::no_answer(self.root.as_str(), &reason));
                return;
            }
        }
        self.waiting.push_back(String::new());
        self.waiting.extend(self.place.pages());
        self.sitemap();
        let mut seen = BTreeSet::new();
        while let Some(path) = self.waiting.pop_front() {
            if seen.len() < self.most && seen.insert(path.clone()) {
                self.read(&path);
            }
        }
        for (page, target, id) in std::mem::take(&mut self.anchors) {
            if self.pages.get(&target).is_some_and(|there| !there.ids.contains(&id)) {
                self.notes.push(complain::no_anchor(&page, &target, &id));
            }
        }
        self.wrong_address();
    }

    /// The addresses of the sitemap, and of those that it lists, each of which must be there.
    fn sitemap(&mut self) {
        let (first, is_list) = self.addresses("sitemap.xml");
        if is_list {
            // They stand beside the list, in the folder of the site.
            let folder = |address: &String| Url::parse(address).ok()?.join(".").ok();
            self.base = first.first().and_then(folder);
        } else {
            // The shortest is the site itself.
            self.base = first.iter().min_by_key(|address| address.len()).and_then(|address| Url::parse(address).ok());
        }
        for address in first {
            let Some(path) = self.listed(&address) else { continue };
            if is_list {
                for address in self.addresses(&path).0 {
                    let page = self.listed(&address);
                    self.waiting.extend(page);
                }
            } else {
                self.waiting.push_back(path);
            }
        }
    }

    /// The addresses in a sitemap, and whether it is a list of sitemaps.
    fn addresses(&self, path: &str) -> (Vec<String>, bool) {
        let Ok(answer) = self.place.get(path) else { return (Vec::new(), false) };
        if answer.status != 200 {
            return (Vec::new(), false);
        }
        let text = String::from_utf8_lossy(&answer.body);
        let addresses = text.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next());
        (addresses.map(|address| address.trim().to_owned()).collect(), text.contains("<sitemapindex"))
    }

    /// The path of an address that a sitemap names, if it is there.
    fn listed(&mut self, address: &str) -> Option<String> {
        let path = self.own(address);
        match path {
            Some(path) if self.is_there(&path) => return Some(path),
            Some(path) => self.notes.push(complain::sitemap(address, &path)),
            None => self.notes.push(complain::sitemap(address, address)),
        }
        None
    }

    fn read(&mut self, path: &str) {
        let answer = match self.place.get(path) {
            Ok(answer) if answer.status == 200 => answer,
            Ok(_) => return,
            Err(reason) => return self.notes.push(complain::no_answer(path, &reason)),
        };
        self.notes.extend(headers::complaints(self.place, path, &answer));
        if path.ends_with('/') || path.is_empty() || path.ends_with(".html") {
            let page = Page::read(&String::from_utf8_lossy(&answer.body));
            self.links(path, &page);
            self.pages.insert(path.to_owned(), page);
        }
    }

    fn links(&mut self, path: &str, page: &Page) {
        let Ok(here) = self.root.join(path) else { return };
        for load in &page.loads {
            let Ok(target) = here.join(load) else { continue };
            match self.within(&target) {
                Some(file) if self.is_there(&file) => self.sample(&file),
                Some(file) => self.notes.push(complain::no_file(path, load, &file)),
                None if target.scheme() == "http" && self.is_secure() => self.notes.push(complain::mixed(path, load)),
                None if target.scheme() == "data" => {}
                None => self.notes.push(complain::loads_elsewhere(path, load)),
            }
        }
        for link in &page.links {
            let Ok(mut target) = here.join(link) else { continue };
            let id = target.fragment().map(decoded).unwrap_or_default();
            target.set_fragment(None);
            target.set_query(None);
            let Some(file) = self.within(&target) else { continue };
            if !self.is_there(&file) {
                self.notes.push(complain::broken(path, link, &file));
                continue;
            }
            if !id.is_empty() {
                self.anchors.push((path.to_owned(), file.clone(), id));
            }
            if self.place.follows() && (file.ends_with('/') || file.ends_with(".html")) {
                self.waiting.push_back(file);
            }
        }
        for (language, address) in page.editions.iter().filter(|(language, _)| language != "x-default") {
            if let Some(edition) = self.own(address)
                && !self.is_there(&edition)
            {
                self.notes.push(complain::no_edition(path, language, address));
            }
        }
    }

    /// Looks at what is sent with a few files that pages load.
    fn sample(&mut self, file: &str) {
        if !self.place.has_headers() || self.sampled.len() >= SAMPLES || !self.sampled.insert(file.to_owned()) {
            return;
        }
        if let Ok(answer) = self.place.get(file) {
            self.notes.extend(headers::complaints(self.place, file, &answer));
        }
    }

    /// The path of an absolute address by which the site names itself.
    fn own(&self, address: &str) -> Option<String> {
        let rest = address.strip_prefix(self.base.as_ref()?.as_str())?;
        Some(decoded(rest.split('#').next().unwrap_or_default()))
    }

    /// The path below the site of an address; `None` if it leads elsewhere.
    fn within(&self, address: &Url) -> Option<String> {
        let rest = address.as_str().strip_prefix(self.root.as_str())?;
        Some(decoded(rest.split(['#', '?']).next().unwrap_or_default()))
    }

    fn is_there(&mut self, path: &str) -> bool {
        if let Some(known) = self.known.get(path) {
            return *known;
        }
        let there = match self.place.has(path) {
            Ok(there) => there,
            Err(reason) => {
                self.notes.push(complain::no_answer(path, &reason));
                true
            }
        };
        self.known.insert(path.to_owned(), there);
        there
    }

    fn is_secure(&self) -> bool {
        self.base.as_ref().unwrap_or(&self.root).scheme() == "https"
    }

    /// What an address that nobody has gets, and whether the site stands where it says.
    fn wrong_address(&mut self) {
        if let Some(note) = self.place.wrong_address() {
            self.notes.push(note);
        }
        let Some(base) = &self.base else { return };
        if !self.place.is_at(base) {
            self.notes.push(complain::elsewhere(self.root.as_str(), base.as_str()));
        }
        // Only pages shown at any address may begin links at the root, and those must fit the folder of the address.
        let Ok(answer) = self.place.get("404.html") else { return };
        let page = Page::read(&String::from_utf8_lossy(&answer.body));
        let rooted = page.loads.iter().find(|load| load.starts_with('/') && !load.starts_with(base.path()));
        if let Some(load) = rooted {
            self.notes.push(complain::base_path(load, base.path()));
        }
    }
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Whether a name has the hash of its content in it.
fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let hash = name.rsplit('.').nth(1).filter(|_| name.matches('.').count() > 1);
    hash.is_some_and(|hash| hash.len() == 10 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// A file as a server would send it that says nothing about it.
fn bare(body: Vec<u8>) -> Answer {
    Answer { status: 200, headers: BTreeMap::new(), body }
}

#[cfg(test)]
mod tests;
