//! Languages: tag, direction, script, names, and the chain of languages to fall back on.

use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

mod alpha3;
mod cyrillic;
pub mod fold;
mod reading;
mod resolve;
mod respell;
pub mod table;
pub mod words;

#[cfg(test)]
mod tests;

pub use cyrillic::cyrillic;
pub use reading::Extent;
pub use resolve::{CALENDARS, NUMBERINGS, Overrides, Unknown, canonical, chains, resolve};
pub use respell::{ACCENTED, MIRRORED, respell};

/// A BCP 47 tag in canonical case: `en`, `uz-Cyrl`, `zh-Hans`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Tag(Arc<str>);

/// The direction in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Ltr,
    Rtl,
}

/// A language of the site, with all settings resolved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Language {
    pub tag: Tag,
    /// The folder in `content/` and the first part of URLs: the tag in lower case.
    pub folder: String,
    /// The language's own name for itself: `বাংলা`.
    pub autonym: String,
    /// ISO 15924: `Latn`, `Beng`, `Arab`.
    pub script: String,
    pub direction: Direction,
    /// BCP 47 `nu` value (`latn`, `beng`); `None` for what CLDR has as default.
    pub numbering: Option<String>,
    /// BCP 47 `ca` value (`gregory`, `persian`); `None` for what CLDR has as default.
    pub calendar: Option<String>,
    /// Days by which the Islamic calendar of the language's readers differs from that of Umm al-Qura: -1 where the new moon
    /// is usually seen a day later.
    pub hijri_offset: i64,
    /// Whether the days of events and campaigns are shown in the Islamic calendar, too.
    pub hijri: bool,
    /// The code Wikimedia uses in its host names: `zh-min-nan`, `simple`.
    pub wikimedia: String,
    /// The languages to read instead, nearest first, without the language itself; ends with the site's default language.
    pub fallback: Vec<Tag>,
    /// The language of the site whose texts become this one's by another alphabet, where it has none of its own.
    pub derived: Option<Tag>,
}

impl Tag {
    /// Takes a tag that is already canonical.
    pub fn new(tag: impl Into<Arc<str>>) -> Self {
        Self(tag.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language subtag alone: `uz` of `uz-Cyrl`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().expect("split gives at least one part")
    }

    /// The script subtag, if the tag has one: `Cyrl` of `uz-Cyrl`.
    pub fn script(&self) -> Option<&str> {
        let mut parts = self.0.split('-').skip(1).take_while(|part| part.len() > 1);
        parts.find(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic()))
    }
}

/// So that maps by tag can be asked with a `&str`. Order and hash are those of the text.
impl Borrow<str> for Tag {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}
