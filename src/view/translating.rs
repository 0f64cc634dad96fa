//! What the pages about translations see: how far they are, and the translator's view.

use super::{CreditView, LanguageView, LinkView};
use serde::Serialize;

/// How far the translations of the site are.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TranslationsView {
    /// URL of the same as JSON.
    pub data: Option<String>,
    pub languages: Vec<ProgressView>,
    /// What is to be done in the language of the page; `None` for one that nobody translates into.
    pub own: Option<OwnProgressView>,
    /// Where the page says how to help: `get-involved`, if there is one.
    pub help: Option<LinkView>,
}

/// How far translations are, all together. Numbers are of words but for `entries`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ProgressView {
    pub language: LanguageView,
    /// Its own page.
    pub url: String,
    /// Whether the page is that one.
    pub current: bool,
    pub counts: CountsView,
}

/// Words in each state, and the whole in percent.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CountsView {
    pub entries: usize,
    pub words: usize,
    pub current: usize,
    pub review: usize,
    pub outdated: usize,
    pub missing: usize,
    /// Of the words, those that are current.
    pub percent: u8,
    /// Stretches of a bar of 100 units.
    pub shares: Vec<ShareView>,
}

/// A stretch of a bar.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ShareView {
    /// `current`, `review`, `outdated`; what is missing is left blank.
    pub state: &'static str,
    pub start: f64,
    pub width: f64,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct OwnProgressView {
    pub counts: CountsView,
    /// What helps most learners, first.
    pub next: Vec<TaskView>,
    /// All entries by kind.
    pub kinds: Vec<KindProgressView>,
    /// Who translated and who reviewed.
    pub people: Vec<CreditView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct KindProgressView {
    /// Fluent id `kinds-…`.
    pub kind: String,
    pub counts: CountsView,
    pub tasks: Vec<TaskView>,
}

/// What is to be done with one translation.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TaskView {
    pub link: LinkView,
    /// `update`, `finish`, `review`, `record`, `translate`, `nothing`: Fluent id `task-…`.
    pub task: &'static str,
    /// Words that are not translated, and units that are out of date or to be reviewed.
    pub words: usize,
    pub parts: usize,
    pub percent: u8,
    /// How many courses and pathways lead through it.
    pub paths: usize,
    /// Where its file can be changed.
    pub edit_url: Option<String>,
}

/// The translator's list of what to do.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DeskView {
    pub source: LanguageView,
    pub counts: CountsView,
    pub groups: Vec<DeskGroupView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct DeskGroupView {
    pub task: &'static str,
    pub tasks: Vec<TaskView>,
}

/// One entry and its translation, block by block.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SideBySideView {
    /// The page as readers get it.
    pub page: String,
    /// The list of all entries.
    pub list: String,
    /// What to go on with.
    pub next: Option<LinkView>,
    pub source: LanguageView,
    pub counts: CountsView,
    /// Units that are not current.
    pub left: usize,
    /// A command that makes what is lacking: the file, or the record.
    pub begin: Option<String>,
    pub record: Option<String>,
    pub pieces: Vec<PieceView>,
    /// The row of the first unit that is not current.
    pub first: Option<String>,
}

/// A row, or the beginning or end of a block around rows.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PieceView {
    /// `open`, `close`, `row`.
    pub piece: &'static str,
    /// Classes of the block, and what it is called.
    pub class: String,
    pub label: Option<String>,
    pub row: Option<RowView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct RowView {
    pub id: String,
    /// `current`, `review`, `outdated`, `missing`; empty if there is nothing to translate.
    pub state: &'static str,
    /// Whether something is to be done.
    pub open: bool,
    /// The key of a value of the front matter.
    pub key: Option<String>,
    /// HTML; empty if there is nothing.
    pub source: String,
    pub target: String,
    /// Set where the right side is not in the language of the translation.
    pub foreign: Option<LanguageView>,
    /// The units that are not current.
    pub units: Vec<UnitView>,
    /// Terms of the glossary, of all units.
    pub terms: Vec<TermPairView>,
    pub edit: Option<EditView>,
    /// The rows before and after it that are not current.
    pub previous: Option<String>,
    pub next: Option<String>,
}

/// A unit that is not current.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UnitView {
    pub state: &'static str,
    /// Plain text.
    pub source: String,
    /// From the source that was translated to the present one.
    pub change: Vec<StretchView>,
    pub memory: Vec<MemoryView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct StretchView {
    /// `same`, `old`, `new`.
    pub change: &'static str,
    pub text: String,
}

/// What was translated before.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MemoryView {
    /// How alike the sources are; 100 for equal ones.
    pub percent: u8,
    pub source: String,
    pub translation: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct TermPairView {
    pub source: String,
    pub target: String,
    /// The term in the glossary.
    pub url: Option<String>,
}

/// Where a line can be changed.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EditView {
    /// An address to open; `None` where the server opens an editor.
    pub url: Option<String>,
    /// From the site's folder.
    pub file: String,
    /// From 1.
    pub line: usize,
}
