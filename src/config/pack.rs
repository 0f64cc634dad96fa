//! What is made for taking away: `[packs]` in `site.toml`.

use serde::{Deserialize, Serialize};

/// The packs that every course and toolkit has in every language it is written in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Packs {
    /// The forms of packs: `["pdf", "epub"]`.
    pub formats: Vec<Format>,
}

/// The form of a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// For paper: PDF/UA-1 and PDF/A-2a.
    Pdf,
    /// For e-readers and phones: EPUB 3.3.
    Epub,
}

impl Format {
    pub const ALL: [Format; 2] = [Format::Pdf, Format::Epub];

    /// As in settings and messages: `pdf`.
    pub fn name(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Epub => "epub",
        }
    }

    /// The end of its file's name, after a dot.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Epub => "epub",
        }
    }
}

impl Default for Packs {
    fn default() -> Self {
        Self { formats: Format::ALL.to_vec() }
    }
}

/// `[[pack]]`: a pack of the whole site.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SitePack {
    /// What its file is called: `wiki-knowledge-park`.
    pub name: String,
    /// Those of its readers; all of the site's if there are none.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The forms it is made in.
    pub formats: Vec<SiteFormat>,
}

/// The form of a pack of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SiteFormat {
    /// A folder that a browser opens by itself.
    Zip,
}

impl SiteFormat {
    /// As in settings and messages: `zip`.
    pub fn name(self) -> &'static str {
        match self {
            SiteFormat::Zip => "zip",
        }
    }
}
