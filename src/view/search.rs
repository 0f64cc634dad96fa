//! What the page of results sees, and how pages lead to it.

use super::LinkView;
use serde::Serialize;

/// The way to the search.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SearchLinkView {
    /// The page of results.
    pub url: String,
    /// URL of the script that the search begins with.
    pub index: String,
}

/// The page of results, which lists all there is.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SearchView {
    /// In the order of the alphabet.
    pub letters: Vec<SearchLetterView>,
    /// What results can be cut down by.
    pub filters: Vec<SearchFilterView>,
}

/// A field by whose values results can be cut down.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SearchFilterView {
    /// `kind`, `level`, `audience`
    pub name: String,
    pub label: String,
    pub values: Vec<SearchValueView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct SearchValueView {
    pub value: String,
    pub label: String,
}

/// What begins with a letter.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SearchLetterView {
    /// Of its heading on the page.
    pub id: String,
    /// `A`, `Oʻ`, `ক`; `#` for what begins with no letter.
    pub letter: String,
    pub items: Vec<SearchItemView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct SearchItemView {
    pub link: LinkView,
    /// Fluent id `kind-…`.
    pub kind: String,
}
