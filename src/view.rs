//! All that templates may see. Strings are plain text unless they say HTML; URLs are relative to the page.

use serde::Serialize;

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
    pub chooser: Option<ChooserView>,
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
    pub assets: std::collections::BTreeMap<String, String>,
    /// The main navigation.
    pub navigation: Vec<NavigationView>,
    /// URL of the language's Atom feed; `None` without a base URL.
    pub feed: Option<String>,
    pub license: LicenseView,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct PageView {
    /// `home`, `section`, `page`, `lesson`, `course`, `toolkit`, `not-found`, `chooser`.
    pub template: String,
    pub title: String,
    pub description: Option<String>,
    pub keywords: Vec<String>,
    /// The language of the interface.
    pub language: LanguageView,
    /// Set when the content is in another language than the interface.
    pub fallback: Option<LanguageView>,
    /// HTML of the body.
    pub content: String,
    pub contents: Vec<HeadingView>,
    /// From home to the parent.
    pub breadcrumbs: Vec<LinkView>,
    /// The languages of the site, each with this page in it.
    pub languages: Vec<EditionView>,
    /// Absolute; `None` without a base URL.
    pub canonical: Option<String>,
    /// Languages with an edition of their own, for `hreflang`, absolute; empty without a base URL.
    pub alternates: Vec<AlternateView>,
    pub edit_url: Option<String>,
    pub license: LicenseView,
    /// Roles with people: who wrote, edited, translated.
    pub credits: Vec<CreditView>,
    /// Whether search engines are asked to leave the page out.
    pub noindex: bool,
    /// JSON-LD, ready to print in a script of type `application/ld+json`; `<` is escaped.
    pub structured_data: Option<String>,
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
}

/// A link to an entry.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LinkView {
    pub title: String,
    pub url: String,
    /// Set when the target is in another language than the page.
    pub language: Option<LanguageView>,
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
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct HomeView {
    pub courses: Vec<CardView>,
    pub toolkits: Vec<CardView>,
    pub lessons: Vec<CardView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct SectionView {
    pub entries: Vec<CardView>,
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
    pub downloads: Vec<DownloadView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ToolkitView {
    pub audience: Vec<String>,
    pub phases: Vec<PhaseView>,
    pub roles: Vec<RoleView>,
    pub downloads: Vec<DownloadView>,
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

/// A file to take away.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DownloadView {
    /// `pdf`.
    pub format: String,
    pub url: String,
    /// Bytes; `None` while `serve` has not made it yet.
    pub size: Option<u64>,
    pub pages: Option<u32>,
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
