//! What is made for taking away: `[packs]`, `[[pack]]` and `[brands]` in `site.toml`.

use crate::kind::{KindName, PackReader, percent};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The packs that every course and toolkit has in every language it is written in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Packs {
    /// The forms of packs: `["pdf", "epub"]`. Only courses are made for learning platforms.
    pub formats: Vec<Format>,
    /// For whom courses are printed: `["learner", "facilitator"]`.
    pub courses: Vec<PackReader>,
    /// For whom toolkits are printed: `["learner", "checklists"]`.
    pub toolkits: Vec<PackReader>,
    /// How much of a lesson's questions must be right for a learning platform to count it as passed, in per cent, 0 to 100,
    /// where the course itself does not say: `70`.
    #[serde(deserialize_with = "percent")]
    pub pass: u32,
}

/// The form of a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// For paper: PDF/UA-1 and PDF/A-2a.
    Pdf,
    /// For e-readers and phones: EPUB 3.3.
    Epub,
    /// For learning platforms: SCORM 1.2, with progress, resumption and score.
    Scorm,
    /// For learning platforms: Common Cartridge 1.3, whose quizzes become the platform's own.
    Imscc,
}

impl Format {
    pub const ALL: [Format; 4] = [Format::Pdf, Format::Epub, Format::Scorm, Format::Imscc];

    /// As in settings and messages: `pdf`.
    pub fn name(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Epub => "epub",
            Format::Scorm => "scorm",
            Format::Imscc => "imscc",
        }
    }

    /// The end of its file's name, after a dot.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Epub => "epub",
            // Platforms ask for a ZIP.
            Format::Scorm => "scorm.zip",
            Format::Imscc => "imscc",
        }
    }

    /// Whether it differs by its reader; packages for platforms are for learners.
    pub fn is_printed(self) -> bool {
        match self {
            Format::Pdf | Format::Epub => true,
            Format::Scorm | Format::Imscc => false,
        }
    }

    /// Whether an entry of a kind is made in this form: what learning platforms keep are lessons.
    pub fn is_for(self, kind: KindName) -> bool {
        match self {
            Format::Pdf | Format::Epub => true,
            Format::Scorm | Format::Imscc => kind == KindName::Course,
        }
    }
}

impl Default for Packs {
    fn default() -> Self {
        let learner = vec![PackReader::Learner];
        Self { formats: vec![Format::Pdf, Format::Epub], courses: learner.clone(), toolkits: learner, pass: 70 }
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
    /// Language → what one book of all its entries is called: `{ en = "The trainer's bag" }`. Without it each entry is a pack
    /// of its own.
    #[serde(default)]
    pub title: BTreeMap<String, String>,
    /// Those of its readers; if there are none, all of the site's for the whole site, and those that an entry is written in.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The language that stands beside, for the reader `bilingual`.
    #[serde(default)]
    pub beside: Option<String>,
    /// The forms it is made in: `zip` and `zim` of the whole site; `pdf` and `epub` of entries, of courses `scorm` and
    /// `imscc`, too.
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
    /// For Kiwix, on phones, computers and the servers of schools without a network.
    Zim,
    /// For paper.
    Pdf,
    /// For e-readers and phones.
    Epub,
    /// For learning platforms, with progress, resumption and score.
    Scorm,
    /// For learning platforms, whose quizzes become the platform's own.
    Imscc,
}

impl SiteFormat {
    /// As in settings and messages: `zip`.
    pub fn name(self) -> &'static str {
        match self {
            SiteFormat::Zip => "zip",
            SiteFormat::Zim => "zim",
            SiteFormat::Pdf => "pdf",
            SiteFormat::Epub => "epub",
            SiteFormat::Scorm => "scorm",
            SiteFormat::Imscc => "imscc",
        }
    }

    /// The form of a pack of one entry; `None` for one of the whole site.
    pub fn of_entry(self) -> Option<Format> {
        match self {
            SiteFormat::Zip | SiteFormat::Zim => None,
            SiteFormat::Pdf => Some(Format::Pdf),
            SiteFormat::Epub => Some(Format::Epub),
            SiteFormat::Scorm => Some(Format::Scorm),
            SiteFormat::Imscc => Some(Format::Imscc),
        }
    }
}
