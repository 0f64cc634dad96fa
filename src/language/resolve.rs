//! A code as people write it, with their settings, becomes a `Language`.

use super::respell::derived_from;
use super::{Direction, Language, Tag, table};
use std::fmt;

/// What a site says of a language itself. What is absent comes from the table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overrides {
    /// The language's own name for itself.
    pub name: Option<String>,
    /// ISO 15924.
    pub script: Option<String>,
    pub dir: Option<Direction>,
    /// Codes to read instead, nearest first.
    pub fallback: Option<Vec<String>>,
    pub numbering: Option<String>,
    pub calendar: Option<String>,
    pub wikimedia: Option<String>,
    /// Days, -3 to 3.
    pub hijri_offset: i64,
    /// Days of events and campaigns in the Islamic calendar, too.
    pub hijri: bool,
}

/// Why a code cannot become a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unknown {
    /// Not what BCP 47 allows.
    Code { code: String },
    /// A language that the program knows nothing of, and what the site would have to say.
    Facts { code: String, missing: Vec<&'static str> },
    /// A value of a setting that does not exist, and those that do.
    Setting { key: &'static str, value: String, known: Vec<&'static str> },
}

/// The BCP 47 `nu` values of decimal digits that ICU can write.
pub const NUMBERINGS: [&str; 21] = [
    "adlm", "arab", "arabext", "beng", "cakm", "deva", "gujr", "guru", "hanidec", "khmr", "knda", "laoo", "latn",
    "mlym", "mymr", "nkoo", "olck", "orya", "telu", "thai", "tibt",
];

/// The BCP 47 `ca` values that ICU can write.
pub const CALENDARS: [&str; 15] = [
    "buddhist",
    "chinese",
    "coptic",
    "dangi",
    "ethiopic",
    "ethioaa",
    "gregory",
    "hebrew",
    "indian",
    "islamic-civil",
    "islamic-tbla",
    "islamic-umalqura",
    "japanese",
    "persian",
    "roc",
];

/// Scripts that run from right to left.
const RIGHT_TO_LEFT: [&str; 12] =
    ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"];

/// The language that a BCP 47 tag or a Wikimedia code means. Its chain is not yet that of a site: see `chains`.
///
/// # Errors
/// When the code is no tag, when nothing is known of the language, or when a setting has no such value.
pub fn resolve(code: &str, overrides: &Overrides) -> Result<Language, Unknown> {
    let tag = canonical(code).ok_or_else(|| Unknown::Code { code: code.to_owned() })?;
    let own = table::by_tag(tag.as_str());
    // Of `ar-EG` we know what we know of `ar`; of `uz-Arab` we know only its script.
    let related =
        own.or_else(|| table::by_tag(tag.primary()).filter(|row| tag.script().is_none_or(|one| one == row.script)));
    let script = overrides
        .script
        .clone()
        .or_else(|| related.map(|row| row.script.to_owned()))
        .or_else(|| tag.script().map(str::to_owned));
    let autonym = overrides.name.clone().or_else(|| related.map(|row| row.autonym.to_owned()));
    let direction = overrides.dir.or_else(|| match script.as_deref() {
        Some(script) if RIGHT_TO_LEFT.contains(&script) => Some(Direction::Rtl),
        Some(_) if related.is_some() || tag.script().is_some() => Some(Direction::Ltr),
        Some(_) | None => None,
    });
    let (Some(autonym), Some(script), Some(direction)) = (autonym, &script, direction) else {
        let told = [
            ("name", overrides.name.is_none() && related.is_none()),
            ("script", script.is_none()),
            ("dir", direction.is_none()),
        ];
        let missing = told.into_iter().filter(|(_, missing)| *missing).map(|(key, _)| key).collect();
        return Err(Unknown::Facts { code: code.to_owned(), missing });
    };
    let numbering = setting("numbering", &overrides.numbering, &NUMBERINGS)?;
    let calendar = setting("calendar", &overrides.calendar, &CALENDARS)?;
    let wikimedia = overrides.wikimedia.clone().or_else(|| related.map(|row| row.wikimedia.to_owned()));
    Ok(Language {
        folder: tag.as_str().to_lowercase(),
        autonym,
        script: script.clone(),
        direction,
        // What is known of `ar` need not hold for `ar-EG`: ICU decides there.
        numbering: numbering.or_else(|| own.map(|row| row.digits.to_owned())),
        calendar: calendar.or_else(|| own.map(|row| row.calendar.to_owned())),
        wikimedia: wikimedia.unwrap_or_else(|| code.to_lowercase()),
        fallback: fallback(&tag, overrides)?,
        derived: None,
        hijri_offset: overrides.hijri_offset.clamp(-3, 3),
        hijri: overrides.hijri,
        tag,
    })
}

/// Makes each chain one of the site, and says which languages are derived from others of it. A chain has
/// only the site's languages, each once, the language itself not, the default at the end.
pub fn chains(languages: &mut [Language], default: &Tag) {
    let site: Vec<Tag> = languages.iter().map(|language| language.tag.clone()).collect();
    for language in languages {
        language.derived = derived_from(&language.tag, default).filter(|from| site.contains(from));
        let mut chain: Vec<Tag> = Vec::new();
        for tag in language.fallback.drain(..) {
            if site.contains(&tag) && tag != language.tag && tag != *default && !chain.contains(&tag) {
                chain.push(tag);
            }
        }
        if language.tag != *default {
            chain.push(default.clone());
        } else {
            // Readers of the default language have everything that there is; what else might help them is no promise.
            chain.clear();
        }
        language.fallback = chain;
    }
}

/// The BCP 47 tag in canonical case for a tag or a Wikimedia code; `None` if it is neither.
pub fn canonical(code: &str) -> Option<Tag> {
    let lower = code.replace('_', "-").to_lowercase();
    if let Some(tag) = table::from_wikimedia(&lower) {
        return Some(Tag::new(tag));
    }
    let mut parts = lower.split('-');
    let primary = parts.next().filter(|part| matches!(part.len(), 2 | 3 | 5..=8) && letters(part))?;
    let mut tag = primary.to_owned();
    let mut private = false;
    for part in parts {
        if part.is_empty() || part.len() > 8 || !part.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return None;
        }
        tag.push('-');
        match part.len() {
            _ if private => tag.push_str(part),
            1 => {
                private = true;
                tag.push_str(part);
            }
            4 if letters(part) => {
                tag.push_str(&part[..1].to_uppercase());
                tag.push_str(&part[1..]);
            }
            2 => tag.push_str(&part.to_uppercase()),
            _ => tag.push_str(part),
        }
    }
    (!tag.ends_with("-x")).then(|| Tag::new(tag))
}

fn fallback(tag: &Tag, overrides: &Overrides) -> Result<Vec<Tag>, Unknown> {
    if let Some(codes) = &overrides.fallback {
        let tag = |code: &String| canonical(code).ok_or_else(|| Unknown::Code { code: code.clone() });
        return codes.iter().map(tag).collect();
    }
    Ok(match table::by_tag(tag.as_str()) {
        Some(row) => row.fallback.iter().map(|tag| Tag::new(*tag)).collect(),
        // `ar-EG` reads `ar`, and after it what readers of `ar` read.
        None => {
            let related = table::by_tag(tag.primary());
            let after = related.map(|row| row.fallback.clone()).unwrap_or_default();
            std::iter::once(tag.primary()).chain(after).map(Tag::new).filter(|other| other != tag).collect()
        }
    })
}

fn setting(key: &'static str, value: &Option<String>, known: &[&'static str]) -> Result<Option<String>, Unknown> {
    match value {
        Some(value) if !known.contains(&value.as_str()) => {
            Err(Unknown::Setting { key, value: value.clone(), known: known.to_vec() })
        }
        value => Ok(value.clone()),
    }
}

fn letters(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

impl Unknown {
    /// What to do about it: the lines to add to `content/site.toml`.
    pub fn hint(&self) -> String {
        match self {
            Unknown::Code { .. } => {
                "use a BCP 47 tag such as `uz-Cyrl` or a Wikimedia code such as `zh-min-nan`".to_owned()
            }
            Unknown::Facts { code, missing } => {
                let example = |key: &&str| match *key {
                    "name" => "name = \"…\"      # what its speakers call it",
                    "script" => "script = \"Latn\"  # ISO 15924",
                    _ => "dir = \"ltr\"      # or \"rtl\"",
                };
                let lines: Vec<&str> = missing.iter().map(example).collect();
                format!("add to it:\n[languages.{code}]\n{}", lines.join("\n"))
            }
            Unknown::Setting { known, .. } => format!("one of {}", known.join(", ")),
        }
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unknown::Code { code } => write!(f, "`{code}` is no language tag"),
            Unknown::Facts { code, missing } => {
                write!(f, "of the language `{code}` is not known: {}", missing.join(", "))
            }
            Unknown::Setting { key, value, .. } => write!(f, "`{key}` has no value `{value}`"),
        }
    }
}
