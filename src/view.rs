//! All that templates may see. Strings are plain text unless they say HTML; URLs are relative to the page.

use serde::Serialize;

mod found;
mod kinds;
mod search;
mod translating;

pub use found::*;
pub use kinds::*;
pub use search::*;
pub use translating::*;

/// What one template gets. `page` and `site` are always there; of the rest, just what belongs to the template.
#[derive(Debug, Clone, Default, Serialize)]
pub struct View {
    /// The BCP 47 tag of the page's interface; `t()` reads it.
    pub lang: String,
    pub site: SiteView,
    pub page: PageView,
    pub home: Option<HomeView>,
    pub section: Option<SectionView>,
    pub lesson: Option<LessonView>,
    pub course: Option<CourseView>,
    pub toolkit: Option<ToolkitView>,
    pub keyword: Option<KeywordView>,
    pub keywords: Option<KeywordsView>,
    pub listing: Option<ListingView>,
    pub pathway: Option<PathwayView>,
    pub glossary: Option<GlossaryView>,
    pub campaign: Option<CampaignView>,
    pub event: Option<EventView>,
    pub club: Option<ClubView>,
    pub research: Option<ResearchView>,
    pub faq: Option<FaqView>,
    pub audience: Option<AudienceView>,
    pub chooser: Option<ChooserView>,
    /// What the facilitator's page of a lesson or course adds.
    pub facilitator: Option<FacilitatorView>,
    pub whole: Option<WholeView>,
    pub slides: Option<SlidesView>,
    /// How far translations are.
    pub translations: Option<TranslationsView>,
    /// The translator's list, and one entry of it.
    pub desk: Option<DeskView>,
    pub side_by_side: Option<SideBySideView>,
    /// A lesson in a package for a learning platform.
    pub learning: Option<LearningView>,
    pub downloads: Option<DownloadsView>,
    /// What a page that is not there says in each language, where hosts have one file for all.
    pub lost: Option<LostView>,
    pub search: Option<SearchView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct SiteView {
    pub title: String,
    pub description: String,
    pub publisher: Option<String>,
    /// The language's home, relative to the page.
    pub home: String,
    /// The site's root, relative to the page: `../../`.
    pub root: String,
    /// Path of an asset in the theme → URL relative to the page, with a hash in its name: `style.css`.
    pub assets: std::sync::Arc<std::collections::BTreeMap<String, String>>,
    /// The main navigation.
    pub navigation: Vec<NavigationView>,
    /// The entries at the foot of every page: statements and the like.
    pub footer: Vec<LinkView>,
    /// URL of the logo that the tokens name; `None`: the theme has its own mark.
    pub logo: Option<String>,
    /// URL of the language's Atom feed; `None` without a base URL.
    pub feed: Option<String>,
    /// The same as JSON Feed.
    pub json_feed: Option<String>,
    /// URL of the page that says how far translations are.
    pub translations: Option<String>,
    /// URL of the page that lists all packs; `None` where there are none.
    pub downloads: Option<String>,
    /// Set where courses can be kept on a device.
    pub offline: Option<OfflineView>,
    /// URL of the page about what is kept on the reader's device; `None` where another page stands there.
    pub device: Option<String>,
    /// `None` where an entry stands in its place.
    pub search: Option<SearchLinkView>,
    pub license: LicenseView,
    /// `[extra]` in the settings, as it is.
    pub extra: serde_json::Value,
}

/// What keeping courses on a device needs.
#[derive(Debug, Clone, Default, Serialize)]
pub struct OfflineView {
    /// URL of the manifest of the language.
    pub manifest: String,
    /// The worker, from the root of the site.
    pub worker: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct PageView {
    /// `home`, `section`, `page`, `lesson`, `course`, `toolkit`, `not-found`, `chooser`, `facilitator`, `whole`, `slides`.
    pub template: String,
    /// The key of the entry that it is the page of, the same in all languages: `lessons/first-edit`.
    pub entry: Option<String>,
    pub title: String,
    pub description: Option<String>,
    /// Set when the title is in another language than the page.
    pub title_language: Option<LanguageView>,
    /// Each leads to its page.
    pub keywords: Vec<LinkView>,
    /// `[extra]` in the front matter, as it is.
    pub extra: serde_json::Value,
    /// Set when a page is not published yet, or not kept up any more.
    pub state: Option<StateView>,
    /// The language of the interface.
    pub language: LanguageView,
    /// Set when the content is in another language than the interface.
    pub fallback: Option<LanguageView>,
    /// The language from whose texts the page was made by changing the alphabet.
    pub converted: Option<LanguageView>,
    /// Whether the body has quizzes, checklists, tabs or terms with a definition: what `blocks.js` and `blocks.css` are for.
    pub interactive: bool,
    /// URLs of the fonts (woff2) that its first lines need, to be fetched before the styles are read; none without a server.
    pub fonts: Vec<String>,
    /// HTML of the body.
    pub content: String,
    pub contents: Vec<HeadingView>,
    /// The ways in which it can be read, this page among them; empty if there is one.
    pub renditions: Vec<RenditionView>,
    /// What the kind says under the title.
    pub facts: Vec<FactView>,
    /// What can be taken away of it.
    pub downloads: Vec<DownloadView>,
    /// What points at this entry.
    pub back: Vec<BackView>,
    /// When it was published.
    pub published: Option<WhenView>,
    /// Whether the entry is invented, to show what such a page looks like.
    pub example: bool,
    /// From home to the parent.
    pub breadcrumbs: Vec<LinkView>,
    /// The languages of the site, each with this page in it.
    pub languages: Vec<EditionView>,
    /// Absolute; `None` without a base URL.
    pub canonical: Option<String>,
    /// Languages with an edition of their own, for `hreflang`, absolute; empty without a base URL.
    pub alternates: Vec<AlternateView>,
    pub edit_url: Option<String>,
    /// Where readers report a problem with this page, with the place filled in.
    pub report_url: Option<String>,
    /// Of a page that stands where nothing is: the same with the holes `{url}` and `{path}`, for the address that was asked for.
    pub report_asked: Option<String>,
    pub license: LicenseView,
    /// Roles with people: who wrote, edited, translated.
    pub credits: Vec<CreditView>,
    /// How far its translation is, if it is one and has a record.
    pub translation: Option<TranslationView>,
    /// Whether search engines are asked to leave the page out.
    pub noindex: bool,
    /// JSON-LD, ready to print in a script of type `application/ld+json`; `<` is escaped.
    pub structured_data: Option<String>,
    /// Its calendar: of an event, a club that meets, a campaign.
    pub calendar: Option<CalendarView>,
    /// Dublin Core and `citation_*`, for `<meta>`.
    pub metas: Vec<MetaView>,
    /// Its language with a territory, as Open Graph wants it: `bn_BD`; `None` where nobody knows one.
    pub locale: Option<String>,
    /// The same of its other languages.
    pub other_locales: Vec<String>,
    /// The picture with which links to it are shown.
    pub card: Option<CardImageView>,
    /// How it is cited; `None` for what nobody cites, and without a base URL.
    pub cite: Option<CiteView>,
}

/// A file of events that programs for calendars read.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CalendarView {
    pub url: String,
    /// Seconds since 1970 after which nothing in it is to come; `None`: it goes on.
    pub over: Option<i64>,
    pub past: bool,
}

/// How far a translation is. Numbers are of paragraphs and the like.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TranslationView {
    /// The language it is translated from.
    pub source: LanguageView,
    /// The page in that language.
    pub url: String,
    /// Words that are translated, in percent.
    pub percent: u8,
    pub outdated: usize,
    pub missing: usize,
    pub review: usize,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct LanguageView {
    /// BCP 47.
    pub tag: String,
    pub autonym: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// ISO 15924: for `data-script`, on which type depends.
    pub script: String,
    /// BCP 47 `nu` value, for `data-digits`: the markers of lists.
    pub digits: String,
}

/// What a page is at the moment.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StateView {
    /// `draft`, `scheduled`, `retired`: Fluent id `…-notice`.
    pub state: String,
    /// The day on which a scheduled page will be published: `2026-11-22`.
    pub date: Option<String>,
    /// Why it was retired, in the language of the content.
    pub reason: Option<String>,
    pub successor: Option<LinkView>,
}

/// All pages of one keyword.
#[derive(Debug, Clone, Default, Serialize)]
pub struct KeywordView {
    pub entries: Vec<CardView>,
    /// URL of its Atom feed; `None` without a base URL, and if nothing has a date.
    pub feed: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct KeywordsView {
    /// Each with how many pages it has.
    pub keywords: Vec<(LinkView, u32)>,
}

/// A link to an entry.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LinkView {
    pub title: String,
    pub url: String,
    /// Set when the target is in another language than the page.
    pub language: Option<LanguageView>,
    /// The key of the entry that it leads to.
    pub entry: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct NavigationView {
    pub link: LinkView,
    /// Whether the page is this entry or inside it.
    pub current: bool,
}

/// This page in one language of the site.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EditionView {
    pub language: LanguageView,
    pub url: String,
    pub current: bool,
    /// Whether there is an edition, or only a fallback.
    pub translated: bool,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct AlternateView {
    /// BCP 47, or `x-default`.
    pub hreflang: String,
    /// Absolute.
    pub url: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct HeadingView {
    pub id: String,
    /// HTML of the heading's inlines, without links.
    pub title: String,
    pub children: Vec<HeadingView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct LicenseView {
    /// SPDX identifier.
    pub id: String,
    /// "CC BY-SA 4.0".
    pub name: String,
    pub url: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct CreditView {
    /// `authorship`, `translation`, …: Fluent id `role-…`.
    pub role: String,
    pub names: Vec<String>,
}

/// An entry in a list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CardView {
    pub kind: String,
    pub link: LinkView,
    pub description: Option<String>,
    /// `beginner`, `intermediate`, `advanced`: Fluent id `level-…`.
    pub level: Option<String>,
    /// Minutes of work; 0 if unknown.
    pub minutes: u32,
    /// Lessons in a course; 0 for others.
    pub lessons: u32,
    /// The facts that matter in a list: when, where, who.
    pub facts: Vec<FactView>,
    pub when: Option<WhenView>,
    /// What it can be found by.
    pub facets: Vec<FacetView>,
    pub example: bool,
    /// `[extra]` in the front matter of what it leads to, as it is.
    pub extra: serde_json::Value,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct HomeView {
    pub audiences: Vec<AudienceNameView>,
    pub courses: Vec<CardView>,
    pub toolkits: Vec<CardView>,
    pub lessons: Vec<CardView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct SectionView {
    /// All of them, in their order.
    pub entries: Vec<CardView>,
    /// The same in groups: coming and past, or all in one.
    pub groups: Vec<GroupView>,
    pub filters: Vec<FilterView>,
    /// Where they are, if somebody said so.
    pub map: Option<MapView>,
    /// Of people: who helps with what, by language.
    pub mentors: Vec<MentorLanguageView>,
    /// URL of the calendar of all that takes place.
    pub calendar: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct LessonView {
    pub level: Option<String>,
    /// Ids of audiences: Fluent id `audience-…`.
    pub audience: Vec<String>,
    /// Minutes.
    pub teaching: u32,
    pub exercises: u32,
    pub minutes: u32,
    pub status: Option<String>,
    /// HTML of one line each.
    pub questions: Vec<String>,
    pub objectives: Vec<String>,
    pub keypoints: Vec<String>,
    pub prerequisites: Vec<LinkView>,
    pub follow_up: Vec<LinkView>,
    /// The course it is read in; the first by key if there are several.
    pub course: Option<CoursePlaceView>,
    /// The other courses that use it.
    pub used_in: Vec<LinkView>,
}

/// A lesson's place in its course.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CoursePlaceView {
    pub link: LinkView,
    /// 1 for the first.
    pub number: u32,
    pub count: u32,
    pub parts: Vec<PartView>,
    pub previous: Option<LinkView>,
    pub next: Option<LinkView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct PartView {
    pub title: Option<String>,
    pub lessons: Vec<CourseLessonView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct CourseLessonView {
    pub number: u32,
    pub card: CardView,
    /// Whether it is the page itself.
    pub current: bool,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct CourseView {
    pub level: Option<String>,
    pub audience: Vec<String>,
    pub parts: Vec<PartView>,
    pub lessons: u32,
    /// Minutes of all lessons.
    pub minutes: u32,
    /// Lesson by lesson with the time; `None` if no lesson says how long it takes.
    pub syllabus: Option<SyllabusView>,
    pub timetable: Option<TimetableView>,
}

/// A way in which an entry can be read.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RenditionView {
    /// `learner`, `facilitator`, `whole`, `slides`: Fluent id `rendition-…`.
    pub name: String,
    pub url: String,
    pub current: bool,
    /// Set when it is in another language than the page.
    pub language: Option<LanguageView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct SyllabusView {
    pub parts: Vec<SyllabusPartView>,
    pub end: TimeView,
    /// Minutes from beginning to end, breaks included.
    pub minutes: u32,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct SyllabusPartView {
    pub title: Option<String>,
    pub rows: Vec<SyllabusRowView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct SyllabusRowView {
    pub number: u32,
    /// From the start of the course.
    pub at: TimeView,
    pub card: CardView,
    /// HTML of one line each.
    pub questions: Vec<String>,
    /// Minutes of break after it.
    pub pause: u32,
}

/// A time for people and for machines.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TimeView {
    /// In the language's digits.
    pub text: String,
    /// As HTML has it in `datetime`: `PT35M`, `09:30`, `2026-12-05T09:30+06:00`.
    pub datetime: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct TimetableView {
    pub zone: Option<ZoneView>,
    pub days: Vec<TimetableDayView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ZoneView {
    /// IANA name.
    pub name: String,
    /// "+6:00" on the first day, in the language's digits; `None` without a date.
    pub offset: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct TimetableDayView {
    /// From 1.
    pub number: u32,
    pub title: Option<String>,
    pub date: Option<TimeView>,
    pub items: Vec<TimetableItemView>,
    pub end: TimeView,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct TimetableItemView {
    /// `lesson`, `continued`, `break`, `lunch`.
    pub kind: String,
    pub start: TimeView,
    pub end: TimeView,
    pub minutes: u32,
    /// The lesson.
    pub link: Option<LinkView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct FacilitatorView {
    /// Minutes.
    pub teaching: u32,
    pub exercises: u32,
    pub pause: u32,
    /// HTML of one line each.
    pub prepare: Vec<String>,
    /// When the lesson begins in its course; `None` outside of one.
    pub at: Option<TimeView>,
    /// When it is taught by the timetable of its course.
    pub sessions: Vec<SessionView>,
    /// The page for facilitators of the course, and of the lesson after this one.
    pub course: Option<LinkView>,
    pub next: Option<LinkView>,
    /// The lessons of a course, each with its page for facilitators and what to prepare.
    pub lessons: Vec<FacilitatorLessonView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct SessionView {
    /// From 1.
    pub day: u32,
    pub date: Option<TimeView>,
    pub start: TimeView,
    pub end: TimeView,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct FacilitatorLessonView {
    pub number: u32,
    pub link: LinkView,
    pub at: TimeView,
    pub teaching: u32,
    pub exercises: u32,
    pub pause: u32,
    /// HTML of one line each.
    pub prepare: Vec<String>,
    /// The language of the lesson, if it is not the page's.
    pub fallback: Option<LanguageView>,
}

/// A course with all its lessons.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WholeView {
    pub chapters: Vec<ChapterView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ChapterView {
    pub number: u32,
    pub id: String,
    /// The title of the part that begins with it.
    pub part: Option<String>,
    pub title: String,
    pub description: Option<String>,
    pub minutes: u32,
    /// Set when it is in another language than the page.
    pub fallback: Option<LanguageView>,
    /// HTML of one line each.
    pub questions: Vec<String>,
    pub objectives: Vec<String>,
    pub keypoints: Vec<String>,
    /// HTML of the body.
    pub content: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct SlidesView {
    pub slides: Vec<SlideView>,
    /// "0" to "9" in the language's digits, one after the other.
    pub digits: String,
    /// `Slide {number} of {count}`, to be filled in by the script.
    pub number: String,
    /// The course that the lesson is read in.
    pub course: Option<LinkView>,
    /// The slides of the next lesson of the course.
    pub next: Option<LinkView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct SlideView {
    /// `text`, `exercise`, `solution`, `discussion` or `footnotes`.
    pub kind: String,
    /// The word for its kind.
    pub label: Option<String>,
    /// HTML of its title's inlines.
    pub title: Option<String>,
    pub id: Option<String>,
    /// From 1; above that, the slide goes on with the one before.
    pub piece: u32,
    /// HTML.
    pub content: String,
    /// HTML of the speaker's notes.
    pub notes: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ToolkitView {
    pub audience: Vec<String>,
    pub phases: Vec<PhaseView>,
    pub roles: Vec<RoleView>,
    pub checklists: Vec<SheetView>,
    pub templates: Vec<SheetView>,
    pub case_studies: Vec<SheetView>,
    pub budget: Option<BudgetView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct PhaseView {
    /// `before`, `during`, `after`: Fluent id `phase-…`.
    pub phase: String,
    pub title: String,
    pub duration: Option<String>,
    pub url: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct RoleView {
    pub title: String,
    pub description: String,
}

/// A pack to be taken away.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DownloadView {
    /// `pdf`, `epub`, `zip`, `zim`, `scorm`, `imscc`: Fluent id `download-for-…`.
    pub format: String,
    /// "SCORM 1.2", the same in every language.
    pub name: String,
    /// `facilitator`, `handout`, …: Fluent id `download-reader-…`; `None` for learners.
    pub reader: Option<String>,
    /// In what it differs from the usual one, ready to print: the language that stands beside, the paper, a partner.
    pub variants: Vec<String>,
    pub url: String,
    /// Bytes; `None` while `serve` has not made it yet.
    pub size: Option<u64>,
    pub pages: Option<u32>,
    /// Of its bytes, hexadecimal.
    pub sha256: Option<String>,
    /// `2026-11-22`
    pub date: String,
    /// Whether it is what most readers want.
    pub first: bool,
}

/// The page that lists all packs.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DownloadsView {
    /// The forms there are, with their names, in the order in which they are explained.
    pub forms: Vec<(String, String)>,
    /// Of the whole site.
    /// `2026-11-22`
    pub date: String,
    pub whole: Vec<DownloadView>,
    pub groups: Vec<DownloadGroupView>,
    /// URL of the catalogue for programs.
    pub catalogue: String,
}

/// The packs of an entry.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DownloadGroupView {
    pub kind: String,
    pub link: LinkView,
    pub downloads: Vec<DownloadView>,
}

/// The page at the root where readers choose their language.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ChooserView {
    pub languages: Vec<ChoiceView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ChoiceView {
    pub language: LanguageView,
    pub url: String,
    pub title: String,
    pub description: String,
}
