//! Pages that are made when somebody asks for them: each knows its place and its subject, and shares all else.
//!
//! The page's key names what its template may see: the view with its texts left open, and what each text is made from.

use super::address::From;
use super::filtered::Listing;
use super::rendition::{Body, Form, Rendition};
use super::{Fittings, Hosted, PackLink, Page, Subject, Web};
use crate::diagnostic::{Diagnostic, Noted};
use crate::kind::KindName;
use crate::language::Tag;
use crate::locale::Locales;
use crate::memo::{Key, KeyMaker};
use crate::output::pictures::Pictures;
use crate::output::{Deferred, Made, Output, OutputPath, Work};
use crate::site::{EntryKey, Site};
use crate::theme::{Theme, Tongues};
use crate::view::View;
use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// All that the pages of a site are made from.
pub struct Press {
    pub site: Arc<Site>,
    pub locales: Arc<Locales>,
    pub theme: Arc<Theme>,
    /// Names the theme and the locales.
    pub look: Key,
    /// Names the site without the words of lessons, what pages say around them, and the files of the theme.
    pub around: Key,
    pub packs: BTreeMap<(EntryKey, Tag), Vec<PackLink>>,
    /// Names them all.
    pub bound: Key,
    pub pictures: Arc<Pictures>,
    pub fittings: Arc<Fittings>,
    pub said: Arc<SaidByTemplates>,
    pub printed: Arc<Printed>,
    pub hosted: Hosted,
}

/// Names what the template of a page can say in a language: found once for all pages that have the same look.
#[derive(Default)]
pub struct SaidByTemplates(Mutex<BTreeMap<(String, Tag), Key>>);

/// Pages that were made, as many as there is room for.
#[derive(Default)]
pub struct Printed {
    /// In bytes.
    room: usize,
    kept: Mutex<Kept>,
    count: AtomicUsize,
}

#[derive(Default)]
struct Kept {
    pages: BTreeMap<Key, Noted<Arc<[u8]>>>,
    /// Oldest first.
    order: VecDeque<Key>,
    bytes: usize,
}

/// A page to make.
struct Sheet {
    press: Arc<Press>,
    leaf: Arc<Leaf>,
}

/// A page by name: where it stands, and what it is about, whatever that says.
pub struct Leaf {
    path: OutputPath,
    from: From,
    reader: Tag,
    subject: Named,
}

/// What a page is about, by name.
enum Named {
    Entry(EntryKey, Rendition),
    NotFound,
    Keywords,
    Keyword(String),
    Translations,
    Downloads,
    Listing(Listing),
    Chooser,
    Device,
    Search,
}

/// Pages as outputs.
pub fn sheets<'a>(press: &'a Arc<Press>, leaves: &'a [Arc<Leaf>]) -> impl Iterator<Item = (OutputPath, Output)> + 'a {
    leaves.iter().map(|leaf| {
        let sheet = Sheet { press: press.clone(), leaf: leaf.clone() };
        (leaf.path.clone(), Output::Deferred(Arc::new(Deferred::work(sheet))))
    })
}

impl Leaf {
    /// The translator's view is no page of the site.
    pub(super) fn of(page: &Page) -> Option<Self> {
        let (path, from, reader) = (page.path.clone(), page.from.clone(), page.reader.clone());
        Some(Self { path, from, reader, subject: Named::of(&page.subject)? })
    }
}

impl Named {
    fn of(subject: &Subject) -> Option<Self> {
        Some(match subject {
            Subject::Entry(reading, rendition) => Named::Entry(reading.entry.key.clone(), *rendition),
            Subject::NotFound => Named::NotFound,
            Subject::Keywords => Named::Keywords,
            Subject::Keyword(keyword) => Named::Keyword(keyword.id.clone()),
            Subject::Translations => Named::Translations,
            Subject::Desk(_) => return None,
            Subject::Downloads => Named::Downloads,
            Subject::Listing(listing) => Named::Listing(listing.clone()),
            Subject::Chooser => Named::Chooser,
            Subject::Device => Named::Device,
            Subject::Search => Named::Search,
        })
    }

    fn subject<'a>(&self, site: &'a Site, reader: &Tag) -> Option<Subject<'a>> {
        Some(match self {
            Named::Entry(key, rendition) => Subject::Entry(site.reading(key, reader)?, *rendition),
            Named::NotFound => Subject::NotFound,
            Named::Keywords => Subject::Keywords,
            Named::Keyword(id) => Subject::Keyword(site.keywords.get(id)?),
            Named::Translations => Subject::Translations,
            Named::Downloads => Subject::Downloads,
            Named::Listing(listing) => Subject::Listing(listing.clone()),
            Named::Chooser => Subject::Chooser,
            Named::Device => Subject::Device,
            Named::Search => Subject::Search,
        })
    }
}

impl Press {
    /// The web that the pages belong to.
    pub fn web(&self) -> Web<'_> {
        Web::fitted(&self.site, &self.locales, &self.packs, &self.pictures, self.fittings.clone()).hosted(self.hosted)
    }
}

impl Sheet {
    fn page<'a>(&self, site: &'a Site) -> Option<Page<'a>> {
        let Leaf { path, from, reader, subject } = &*self.leaf;
        let subject = subject.subject(site, reader)?;
        Some(Page { path: path.clone(), from: from.clone(), reader: reader.clone(), subject })
    }

    /// The view of the page, its texts left open, and the name of it all.
    fn draft(&self, web: &Web, page: &Page) -> (View, Key) {
        let texts = web.texts(page);
        let open: Vec<Body> = texts.iter().enumerate().map(|(index, text)| open(index, text.form)).collect();
        let mut view = web.view(page, &open.iter().collect::<Vec<_>>());
        let maker = KeyMaker::default().and(self.look(&view));
        // Of the assets, those that the template asks for are in the name of the look.
        let assets = std::mem::take(&mut view.site.assets);
        let seen = serde_json::to_vec(&view).expect("views are plain data");
        view.site.assets = assets;
        let maker = maker.part(&seen);
        let key = texts.iter().fold(maker, |maker, text| maker.and(text.key())).key();
        (view, key)
    }

    /// Names what the page's template can see of the theme and the locales.
    fn look(&self, view: &View) -> Key {
        let press = &self.press;
        let Some(part) = press.theme.part(&view.page.template) else { return press.look };
        let maker = KeyMaker::default().and(part.key);
        let assets = view.site.assets.iter().filter(|(name, _)| part.assets.includes(name));
        let maker = assets.fold(maker, |maker, (name, url)| maker.text(name).text(url));
        let said = |tag: &Tag| {
            let name = (view.page.template.clone(), tag.clone());
            let mut said = press.said.0.lock().unwrap_or_else(PoisonError::into_inner);
            *said.entry(name).or_insert_with(|| press.locales.part(tag, |key| part.asks_for(key)))
        };
        let maker = match part.tongues {
            Tongues::Own => maker.and(said(&self.leaf.reader)),
            Tongues::Any => press.site.languages.iter().fold(maker, |maker, one| maker.and(said(&one.tag))),
        };
        maker.key()
    }

    fn print(&self, web: &Web, page: &Page, mut view: View) -> Noted<Arc<[u8]>> {
        let mut notes = Vec::new();
        let bodies = web.texts(page).iter().map(|text| text.body().take(&mut notes)).collect();
        close(&mut view, bodies);
        match self.press.theme.render(&view.page.template, &view) {
            Ok(html) => Noted::new(html.into_bytes().into(), notes),
            // A template's problem gives an empty page and a note.
            Err(note) => {
                notes.push(*note);
                Noted::new(Arc::from([]), notes)
            }
        }
    }
}

impl Work for Sheet {
    fn key(&self) -> Key {
        let web = self.press.web();
        self.page(&self.press.site).map_or(Key(0), |page| self.draft(&web, &page).1)
    }

    fn origin(&self) -> Option<Key> {
        let press = &self.press;
        let ground = || KeyMaker::default().and(press.site.ground).and(press.look);
        match &self.leaf.subject {
            // It tells how many words of each text are translated.
            Named::Translations => None,
            // It shows the texts of lessons.
            Named::Entry(_, Rendition::Whole) => None,
            Named::Entry(key, Rendition::Learner | Rendition::Facilitator | Rendition::Slides) => {
                let entry = press.site.entries.get(key)?;
                if entry.kind != KindName::Lesson {
                    // All that it says is in the ground.
                    return Some(ground().and(press.bound).key());
                }
                let documents = entry.editions.iter();
                let maker = documents.fold(ground().text(&press.packs.len().to_string()), |maker, (tag, edition)| {
                    maker.text(tag.as_str()).and(edition.document.value.key)
                });
                let packs = press.packs.range((key.clone(), Tag::new(""))..).take_while(|((of, _), _)| of == key);
                Some(packs.fold(maker, |maker, pack| maker.text(&format!("{pack:?}"))).key())
            }
            Named::NotFound
            | Named::Keywords
            | Named::Keyword(_)
            | Named::Downloads
            | Named::Listing(_)
            | Named::Chooser
            | Named::Device
            | Named::Search => Some(ground().and(press.bound).key()),
        }
    }

    fn sort(&self) -> Option<String> {
        Some(match &self.leaf.subject {
            Named::Entry(key, rendition) => {
                let kind = self.press.site.entries.get(key).map_or("", |entry| entry.kind.name());
                format!("{kind} {}", rendition.name())
            }
            Named::NotFound => "not-found".to_owned(),
            Named::Keywords => "keywords".to_owned(),
            Named::Keyword(_) => "keyword".to_owned(),
            Named::Translations => "translations".to_owned(),
            Named::Downloads => "downloads".to_owned(),
            Named::Listing(_) => "listing".to_owned(),
            Named::Chooser => "chooser".to_owned(),
            Named::Device => "device".to_owned(),
            Named::Search => "search".to_owned(),
        })
    }

    fn remarks(&self) -> Vec<Diagnostic> {
        let web = self.press.web();
        let Some(page) = self.page(&self.press.site) else { return Vec::new() };
        let (view, key) = self.draft(&web, &page);
        // What is kept is for pages that somebody reads.
        let made = self.press.printed.get(key).unwrap_or_else(|| self.print(&web, &page, view));
        made.notes
    }

    fn make(&self) -> Result<Made, String> {
        let web = self.press.web();
        let page = self.page(&self.press.site).ok_or("the site has no such page")?;
        let (view, key) = self.draft(&web, &page);
        let printed = &self.press.printed;
        if let Some(bytes) = printed.get(key) {
            return Ok(Made { bytes, key: Some(key) });
        }
        let bytes = self.print(&web, &page, view);
        printed.put(key, &bytes);
        Ok(Made { bytes, key: Some(key) })
    }
}

/// Stands for a text until it is made.
fn open(index: usize, form: Form) -> Body {
    match form {
        Form::Flow => Body::Flow(format!("\0{index}")),
        Form::Slides => Body::Slides(Vec::new()),
    }
}

/// Puts the texts where they were left open.
fn close(view: &mut View, mut bodies: Vec<Body>) {
    let chapters = view.whole.iter_mut().flat_map(|whole| &mut whole.chapters);
    for content in chapters.map(|chapter| &mut chapter.content).chain([&mut view.page.content]) {
        let index = content.strip_prefix('\0').and_then(|index| index.parse().ok());
        if let Some(Body::Flow(text)) = index.and_then(|index: usize| bodies.get_mut(index)) {
            *content = std::mem::take(text);
        }
    }
    if let (Some(slides), Some(body)) = (&mut view.slides, bodies.first_mut()) {
        slides.slides = super::teaching::slide_views(body);
    }
}

impl Printed {
    /// With room for so many bytes of pages.
    pub fn with_room(room: usize) -> Self {
        Self { room, ..Self::default() }
    }

    /// How many pages were made from their templates.
    pub fn count(&self) -> usize {
        self.count.load(Ordering::Relaxed)
    }

    fn get(&self, key: Key) -> Option<Noted<Arc<[u8]>>> {
        self.kept().pages.get(&key).cloned()
    }

    fn put(&self, key: Key, page: &Noted<Arc<[u8]>>) {
        self.count.fetch_add(1, Ordering::Relaxed);
        if page.value.len() > self.room {
            return;
        }
        let mut kept = self.kept();
        if kept.pages.insert(key, page.clone()).is_none() {
            kept.bytes += page.value.len();
            kept.order.push_back(key);
        }
        while kept.bytes > self.room {
            let Some(oldest) = kept.order.pop_front() else { break };
            kept.bytes -= kept.pages.remove(&oldest).map_or(0, |page| page.value.len());
        }
    }

    /// What is guarded is whole at every moment.
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_pages_give_way() {
        let printed = Printed::with_room(5);
        let page = |bytes: &[u8]| Noted::clean(Arc::from(bytes));
        for (key, bytes) in [(1, &b"aa"[..]), (2, b"bb"), (3, b"cc"), (4, b"much too large")] {
            printed.put(Key(key), &page(bytes));
        }
        let there: Vec<bool> = (1..=4).map(|key| printed.get(Key(key)).is_some()).collect();
        assert_eq!(there, [false, true, true, false]);
        assert_eq!(printed.count(), 4);
    }
}
