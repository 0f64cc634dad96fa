//! What the templates of single kinds see: facts, lists with filters, and what only one kind has.

use super::{CardView, DownloadView, LanguageView, LinkView};
use serde::Serialize;

/// A line of the list of facts under a title.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FactView {
    pub label: String,
    /// Name of an icon in `components.html`.
    pub icon: String,
    pub values: Vec<FactValueView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct FactValueView {
    /// Ready to read, in the language of the page.
    pub text: String,
    pub url: Option<String>,
    /// Set when the text is in another language than the page.
    pub language: Option<LanguageView>,
    /// Set when the text stands for a moment.
    pub when: Option<WhenView>,
    /// Whether it reads from left to right in every language: a user name, an address.
    pub code: bool,
}

/// A stretch of time in the clock of its place.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WhenView {
    /// "14 March 2026, 10:00–16:00"
    pub text: String,
    /// ISO 8601, with the offset where there is a time.
    pub start: String,
    pub end: Option<String>,
    /// The same days in the Islamic calendar, as near, where the language has them so.
    pub hijri: Option<String>,
    /// "Asia/Dhaka, UTC+06:00"; `None` for whole days.
    pub zone: Option<String>,
    /// Seconds since 1970 after which it is past.
    pub over: Option<i64>,
    pub past: bool,
}

/// What points at the page, by what it does so for.
#[derive(Debug, Clone, Default, Serialize)]
pub struct BackView {
    /// Part of an id.
    pub name: String,
    pub label: String,
    pub links: Vec<BackLinkView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct BackLinkView {
    pub link: LinkView,
    /// Fluent id `kind-…`.
    pub kind: String,
    pub when: Option<WhenView>,
}

/// Cards under a heading; the heading is absent where there is one group only.
#[derive(Debug, Clone, Default, Serialize)]
pub struct GroupView {
    /// Part of an id: `upcoming`, `past`, `lesson`.
    pub name: String,
    pub title: Option<String>,
    pub cards: Vec<CardView>,
    /// Where all of them are, if not all are shown.
    pub all: Option<LinkView>,
}

/// One way of filtering a list: a field of the form, and an index for readers without scripts.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FilterView {
    /// `level`: part of ids and attributes.
    pub name: String,
    pub label: String,
    pub values: Vec<FilterValueView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct FilterValueView {
    /// Of its place in the index: `park-level-beginner`.
    pub id: String,
    /// As in the attributes of cards.
    pub value: String,
    pub label: String,
    pub count: u32,
    pub links: Vec<LinkView>,
    /// The page that lists what has it, if it has one.
    pub url: Option<String>,
    /// Whether that page is this one.
    pub current: bool,
    /// Set for the name of a language in itself.
    pub language: Option<LanguageView>,
}

/// What a card can be found by: `level` and `beginner`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FacetView {
    pub name: String,
    /// Between `|`.
    pub values: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct PathwayView {
    pub sections: Vec<PathwaySectionView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct PathwaySectionView {
    pub title: Option<String>,
    pub description: Option<String>,
    pub cards: Vec<CardView>,
    pub links: Vec<OutsideView>,
}

/// A page of another site.
#[derive(Debug, Clone, Default, Serialize)]
pub struct OutsideView {
    pub title: String,
    pub url: String,
    pub description: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct GlossaryView {
    /// In the order of the language's dictionaries.
    pub letters: Vec<LetterView>,
    pub count: u32,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct LetterView {
    pub letter: String,
    pub terms: Vec<TermView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct TermView {
    pub id: String,
    pub term: String,
    pub abbreviation: Option<String>,
    /// HTML.
    pub definition: String,
    pub see: Vec<LinkView>,
    /// The term in the language its glossary was written in first.
    pub source: Option<SourceTermView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct SourceTermView {
    pub term: String,
    pub language: LanguageView,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct CampaignView {
    /// HTML of one line each.
    pub rules: Vec<String>,
    pub prizes: Vec<PrizeView>,
    pub results: Option<ResultsView>,
    pub editions: Vec<CampaignEditionView>,
    pub url: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct PrizeView {
    pub title: String,
    pub description: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResultsView {
    pub counts: Vec<CountView>,
    pub source: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct CountView {
    /// "articles written"
    pub label: String,
    /// In the digits of the language.
    pub count: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct CampaignEditionView {
    pub title: String,
    pub when: Option<WhenView>,
    pub url: Option<String>,
    pub results: Option<ResultsView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct EventView {
    pub when: Option<WhenView>,
    /// `scheduled`, `postponed`, `cancelled`: Fluent id `event-…`.
    pub status: String,
    pub registration: Option<RegistrationView>,
    pub programme: Vec<ProgrammeView>,
    /// Packs of what is taught.
    pub files: Vec<TakenAlongView>,
}

/// The packs of a lesson or course of a programme.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TakenAlongView {
    pub link: LinkView,
    pub files: Vec<DownloadView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct RegistrationView {
    pub url: Option<String>,
    pub deadline: Option<WhenView>,
    pub open: bool,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ProgrammeView {
    /// Set on the first session of each day of an event of several.
    pub day: Option<String>,
    /// "10:00–11:00"
    pub time: Option<String>,
    pub when: Option<WhenView>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub lessons: Vec<LinkView>,
    pub facilitators: Vec<FactValueView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ClubView {
    /// "First Saturday of the month"
    pub meets: Option<String>,
    /// "15:00 (Asia/Dhaka)"
    pub time: Option<String>,
    /// Minutes; 0 if unknown.
    pub minutes: u32,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResearchView {
    pub finding: Option<String>,
    pub method: Option<String>,
    /// How it is cited, in the language of the publication.
    pub citation: String,
    pub url: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct FaqView {
    pub questions: Vec<QuestionView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct QuestionView {
    pub id: String,
    /// HTML.
    pub question: String,
    /// HTML.
    pub answer: String,
}

/// What is for an audience.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AudienceView {
    pub start: Vec<CardView>,
    pub groups: Vec<GroupView>,
}

/// An audience by name.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AudienceNameView {
    /// Its id: `educators-and-students`.
    pub id: String,
    pub name: String,
    /// Its page.
    pub url: Option<String>,
    /// Set when the name is in another language than the page.
    pub language: Option<LanguageView>,
}

/// A lesson in a package for a learning platform.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LearningView {
    /// `scorm`, `cartridge`.
    pub platform: String,
    /// The title of the course.
    pub course: String,
    /// "Lesson 2"
    pub overline: Option<String>,
    /// "35 minutes", "Beginner"
    pub facts: Vec<String>,
    /// What is said of a lesson in another language.
    pub notice: Option<String>,
    /// Whether it is a lesson, and not the page that says who made the course.
    pub chapter: bool,
    /// How many of its questions must be right, in percent.
    pub pass: u32,
}

/// A checklist, a template or a case study: in the text of the toolkit or on the web.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SheetView {
    pub title: String,
    pub description: Option<String>,
    pub url: String,
    /// Whether it is on another site.
    pub external: bool,
}

/// A sheet of what may cost money.
#[derive(Debug, Clone, Default, Serialize)]
pub struct BudgetView {
    /// ISO 4217.
    pub currency: Option<String>,
    pub lines: Vec<BudgetLineView>,
    /// What is put aside: "10%", and how much that is.
    pub reserve: Option<BudgetLineView>,
    /// `None` without amounts.
    pub sum: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct BudgetLineView {
    pub title: String,
    pub amount: Option<String>,
    pub without_money: Option<String>,
}

/// What of a list has one value of a facet.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ListingView {
    /// "Level"
    pub label: String,
    pub entries: Vec<CardView>,
    /// The whole list.
    pub all: LinkView,
    /// The values of the same facet that have pages.
    pub values: Vec<FilterValueView>,
}
