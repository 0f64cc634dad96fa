//! The languages that need no settings, from `table.tsv`, and the codes that Wikimedia writes otherwise than BCP 47.
//!
//! Names, scripts, digits and calendars follow CLDR 49 and the languages' own Wikipedias; chains follow those that
//! MediaWiki's message files have. `sources/README.md` says how the table is made.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What the program knows of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub tag: &'static str,
    pub wikimedia: &'static str,
    pub autonym: &'static str,
    pub script: &'static str,
    pub direction: &'static str,
    pub digits: &'static str,
    pub calendar: &'static str,
    pub fallback: Vec<&'static str>,
}

static ROWS: LazyLock<BTreeMap<&'static str, Row>> =
    LazyLock::new(|| include_str!("table.tsv").lines().skip(1).filter_map(row).map(|row| (row.tag, row)).collect());

/// Wikimedia code → BCP 47, where the table does not say it: MediaWiki's `LanguageCode.php` and host names.
const WIKIMEDIA: [(&str, &str); 20] = [
    ("be-x-old", "be-tarask"),
    ("bat-smg", "sgs"),
    ("cbk-zam", "cbk"),
    ("crh-latn", "crh-Latn"),
    ("eml", "egl"),
    ("fiu-vro", "vro"),
    ("map-bms", "jv-x-bms"),
    ("mo", "ro-Cyrl-MD"),
    ("nds-nl", "nds-NL"),
    ("no", "nb"),
    ("nrm", "nrf"),
    ("roa-rup", "rup"),
    ("roa-tara", "nap-x-tara"),
    ("sr-ec", "sr"),
    ("sr-cyrl", "sr"),
    ("zh-cn", "zh-Hans"),
    ("zh-sg", "zh-Hans"),
    ("zh-tw", "zh-Hant"),
    ("zh-hk", "zh-Hant"),
    ("zh-mo", "zh-Hant"),
];

/// The row of a tag in canonical case.
pub fn by_tag(tag: &str) -> Option<&'static Row> {
    ROWS.get(tag)
}

pub fn rows() -> impl Iterator<Item = &'static Row> {
    ROWS.values()
}

/// The tag for a code that Wikimedia uses, in lower case.
pub fn from_wikimedia(code: &str) -> Option<&'static str> {
    let named = WIKIMEDIA.iter().find(|(wikimedia, _)| *wikimedia == code).map(|(_, tag)| *tag);
    // `uz` is the host of both `uz` and `uz-Cyrl`: a code that is itself a tag means that tag.
    named
        .or_else(|| by_tag(code).map(|row| row.tag))
        .or_else(|| rows().find(|row| row.wikimedia == code).map(|row| row.tag))
}

fn row(line: &'static str) -> Option<Row> {
    let mut fields = line.split('\t');
    Some(Row {
        tag: fields.next()?,
        wikimedia: fields.next()?,
        autonym: fields.next()?,
        script: fields.next()?,
        direction: fields.next()?,
        digits: fields.next()?,
        calendar: fields.next()?,
        fallback: fields.next()?.split(',').filter(|tag| !tag.is_empty()).collect(),
    })
}
