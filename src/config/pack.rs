//! What is made for taking away: `[packs]`, `[[pack]]` and `[brands]` in `site.toml`.

use crate::kind::PackReader;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The packs that every course and toolkit has in every language it is written in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Packs {
    /// The forms of packs: `["pdf", "epub"]`.
    pub formats: Vec<Format>,
    /// For whom courses are printed: `["learner", "facilitator"]`.
    pub courses: Vec<PackReader>,
    /// For whom toolkits are printed: `["learner", "checklists"]`.
    pub toolkits: Vec<PackReader>,
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
        let learner = vec![PackReader::Learner];
        Self { formats: Format::ALL.to_vec(), courses: learner.clone(), toolkits: learner }
    }
}

/// `[[pack]]`: a pack of the whole site, or packs of some of its entries.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SitePack {
    /// What `park pack` calls it, and the file of a pack of the whole site: `wiki-knowledge-park`.
    pub name: String,
    /// Ids of what is packed, each by itself: `["courses/first-steps"]`. The whole site if there are none.
    #[serde(default)]
    pub entries: Vec<String>,
    /// Those of its readers; if there are none, all of the site's for the whole site, and those that an entry is written in.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The language that stands beside, for the reader `bilingual`.
    #[serde(default)]
    pub beside: Option<String>,
    /// The forms it is made in: `zip` of the whole site; `pdf` and `epub` of entries.
    pub formats: Vec<SiteFormat>,
    /// For whom it is printed; for learners if nothing is said.
    #[serde(default)]
    pub readers: Vec<PackReader>,
    /// The size of its sheets; that of `[print]` if absent.
    #[serde(default)]
    pub paper: Option<Paper>,
    /// Whose name and logo stand on it besides the site's: an id of `[brands]`.
    #[serde(default)]
    pub brand: Option<String>,
}

/// `[brands.<id>]`: a partner whose name and logo stand on packs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Brand {
    /// Required.
    pub name: String,
    /// Language → its name there: `{ bn = "জাতীয় জাদুঘর" }`.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// A picture in `content/`: `media/museum.svg`.
    #[serde(default)]
    pub logo: Option<String>,
    /// Whom to ask, as it is printed: an address, a number.
    #[serde(default)]
    pub contact: Option<String>,
}

/// The sheets that a pack is printed on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    #[default]
    A4,
    Letter,
    /// Pages of A5, two on each side of A4 sheets, in the order for folding.
    #[serde(rename = "a5-booklet")]
    A5Booklet,
}

impl Paper {
    pub const ALL: [Paper; 3] = [Paper::A4, Paper::Letter, Paper::A5Booklet];

    /// As in settings and names of files: `a5-booklet`.
    pub fn name(self) -> &'static str {
        match self {
            Paper::A4 => "a4",
            Paper::Letter => "letter",
            Paper::A5Booklet => "a5-booklet",
        }
    }
}

/// The form of a pack of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SiteFormat {
    /// A folder that a browser opens by itself.
    Zip,
    /// For paper.
    Pdf,
    /// For e-readers and phones.
    Epub,
}

impl SiteFormat {
    /// As in settings and messages: `zip`.
    pub fn name(self) -> &'static str {
        match self {
            SiteFormat::Zip => "zip",
            SiteFormat::Pdf => "pdf",
            SiteFormat::Epub => "epub",
        }
    }

    /// The form of a pack of one entry; `None` for one of the whole site.
    pub fn of_entry(self) -> Option<Format> {
        match self {
            SiteFormat::Zip => None,
            SiteFormat::Pdf => Some(Format::Pdf),
            SiteFormat::Epub => Some(Format::Epub),
        }
    }
}
