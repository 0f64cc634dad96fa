//! By what pages are found and reused: tags, citations, maps, mentors, and what is said where nothing is found.

use super::{LanguageView, LinkView};
use serde::Serialize;

/// A `<meta>` with a name.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MetaView {
    /// `DC.title`, `DCTERMS.title`, `citation_author`
    pub name: String,
    pub content: String,
    /// BCP 47, of words.
    pub language: Option<String>,
}

/// The picture with which links to a page are shown elsewhere.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CardImageView {
    /// Absolute.
    pub url: String,
    /// Pixels.
    pub width: u32,
    pub height: u32,
}

/// How a work is cited and reused.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CiteView {
    /// Whether what is cited is the publication that the page is about, and not the page.
    pub publication: bool,
    pub formats: Vec<CiteFormatView>,
    /// Title, author, source, licence.
    pub attributions: Vec<CiteFormatView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct CiteFormatView {
    /// "BibTeX"
    pub name: String,
    /// Part of an id.
    pub id: String,
    /// In what direction it runs; `None` for that of the page.
    pub dir: Option<&'static str>,
    /// To be copied as it is.
    pub text: String,
}

/// A map of the world or of a part of it. Lengths are in the units of the `view_box`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MapView {
    pub view_box: String,
    /// `d` of a path: the land.
    pub land: String,
    pub places: Vec<MapPlaceView>,
    /// Radius of what a finger can hit, and of what is seen.
    pub hit: i64,
    pub dot: i64,
    pub type_size: i64,
}

/// What lies at one place, or at several that a map cannot tell apart.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MapPlaceView {
    /// Of its line in the list.
    pub id: String,
    /// In the digits of the language.
    pub number: String,
    pub x: i64,
    pub y: i64,
    pub links: Vec<LinkView>,
}

/// The mentors of one language.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MentorLanguageView {
    /// By its own name.
    pub name: String,
    pub language: Option<LanguageView>,
    pub topics: Vec<MentorTopicView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct MentorTopicView {
    /// In the mentor's words.
    pub topic: String,
    pub people: Vec<MentorView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct MentorView {
    pub link: LinkView,
    /// Whether they have time, in words.
    pub availability: Option<String>,
}

/// The page that is shown where nothing is, for all languages.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LostView {
    pub languages: Vec<LostLanguageView>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct LostLanguageView {
    pub language: LanguageView,
    /// What the paths of its pages begin with, from the root of the server: `/park/bn/`.
    pub prefix: String,
    /// The site's title in it.
    pub site: String,
}
