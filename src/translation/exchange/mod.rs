//! Catalogues in the formats of other people's tools, and back: PO, XLIFF 2.0, message bundles; TMX only out.
//!
//! In PO, texts are Markdown as they are. In the others inline markup stands in tags: see [`inline`].

use super::text::{folded, targets};
use super::{Catalogue, Record, Review, State, Thing, lost};
use inline::{Piece, Tags};

mod bundle;
pub mod inline;
mod tmx;
mod xliff;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// <https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html>
    Po,
    /// <https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html>
    Xliff,
    /// <https://www.mediawiki.org/wiki/Help:Extension:Translate/Message_Bundles>
    Bundle,
    /// TMX 1.4b: what is current, for the memories of other tools.
    Tmx,
}

/// What came back of one translation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Returned {
    /// The key of the entry, where the file names it.
    pub entry: Option<String>,
    /// BCP 47, where the file names it.
    pub language: Option<String>,
    pub units: Vec<ReturnedUnit>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnedUnit {
    pub id: String,
    /// The source as the translator saw it, in Markdown or with tags; `None` where the format does not carry it.
    pub source: Option<Text>,
    pub translation: Text,
    pub standing: Standing,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    Markdown(String),
    Tagged(Vec<Piece>),
}

/// What the file says of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nothing: a text that was changed counts as done, one that was not says nothing.
    Unsaid,
    Done,
    NeedsReview,
    /// It was made from this source.
    Outdated(String),
}

/// Why a file is not taken, or one of its units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The id of a unit; empty for the file as a whole.
    pub unit: String,
    /// A sentence in lower case.
    pub reason: String,
}

impl Format {
    /// The ending of its files, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Po => "po",
            Format::Xliff => "xlf",
            Format::Bundle => "json",
            Format::Tmx => "tmx",
        }
    }

    /// The format of a file with this ending, if it can be read.
    pub fn of_extension(extension: &str) -> Option<Self> {
        match extension {
            "po" => Some(Format::Po),
            "xlf" | "xliff" => Some(Format::Xliff),
            "json" => Some(Format::Bundle),
            _ => None,
        }
    }

    /// The file of one translation. `entry` is the entry's key.
    pub fn write(self, catalogue: &Catalogue, entry: &str) -> String {
        match self {
            Format::Po => catalogue.write(),
            Format::Xliff => xliff::write(catalogue, entry),
            Format::Bundle => bundle::write(catalogue, entry),
            Format::Tmx => tmx::write(catalogue),
        }
    }

    /// Reads what came back.
    ///
    /// # Errors
    /// Why it is no file of this format.
    pub fn read(self, text: &str) -> Result<Returned, Refusal> {
        match self {
            Format::Po => read_po(text),
            Format::Xliff => xliff::read(text),
            Format::Bundle => bundle::read(text),
            Format::Tmx => Err(refuse("", "translation memories only go out")),
        }
    }
}

/// The message bundle of a source, to be put on a wiki.
pub fn source_bundle(catalogue: &Catalogue, entry: &str, languages: &[String]) -> String {
    bundle::write_source(catalogue, entry, languages)
}

/// Puts what came back into a catalogue; says how many units changed.
///
/// # Errors
/// Everything that is wrong with it. Then nothing has changed.
pub fn take(catalogue: &mut Catalogue, returned: &Returned) -> Result<usize, Vec<Refusal>> {
    let mut result = catalogue.clone();
    let (mut changed, mut refusals) = (0, Vec::new());
    for unit in &returned.units {
        let Some(record) = result.records.iter_mut().find(|record| record.id == unit.id) else {
            // What became of a source that is gone is known here already.
            if !catalogue.orphans.iter().any(|orphan| orphan.id == unit.id) {
                refusals.push(refuse(&unit.id, "there is no unit of this name"));
            }
            continue;
        };
        match taken(record, unit) {
            Ok(new) => {
                changed += usize::from(new != *record);
                *record = new;
            }
            Err(reason) => refusals.push(refuse(&unit.id, &reason)),
        }
    }
    if refusals.is_empty() {
        *catalogue = result;
        Ok(changed)
    } else {
        Err(refusals)
    }
}

/// A record with what came back for it.
fn taken(record: &Record, unit: &ReturnedUnit) -> Result<Record, String> {
    let tags = Tags::of(&record.source, &record.translation);
    let translation = match &unit.translation {
        Text::Markdown(text) => text.clone(),
        Text::Tagged(pieces) => tags.markdown(pieces)?,
    };
    let mut new = record.clone();
    // An empty text is one that nobody has written yet.
    if translation.trim().is_empty() {
        return Ok(new);
    }
    let source = match &unit.source {
        None => record.source.clone(),
        Some(Text::Markdown(text)) => text.clone(),
        // If its tags are not those of today's source, it is another source.
        Some(Text::Tagged(pieces)) => tags.markdown(pieces).map_err(|fault| format!("in the source: {fault}"))?,
    };
    let is_new = folded(&translation) != folded(&record.translation);
    if is_new {
        new.translation = translation;
        new.made_from = (folded(&source) != folded(&record.source)).then_some(source);
        new.review = Review::Done;
    }
    match &unit.standing {
        Standing::Unsaid => {}
        Standing::Done => {
            if !is_new && new.made_from.is_some() && !unit_is_of(unit, record, &tags) {
                return Ok(new);
            }
            new.review = Review::Done;
            if !is_new {
                new.made_from = None;
            }
        }
        Standing::NeedsReview => new.review = Review::Needed,
        Standing::Outdated(made_from) => new.made_from = Some(made_from.clone()),
    }
    if is_new {
        kept(&new)?;
    }
    Ok(new)
}

/// Whether the translator saw the source as it is today.
fn unit_is_of(unit: &ReturnedUnit, record: &Record, tags: &Tags) -> bool {
    match &unit.source {
        None => true,
        Some(Text::Markdown(text)) => folded(text) == folded(&record.source),
        Some(Text::Tagged(pieces)) => tags.markdown(pieces).is_ok_and(|text| folded(&text) == folded(&record.source)),
    }
}

/// Whether a text that came in has the links, pictures, code and placeholders of its source.
fn kept(record: &Record) -> Result<(), String> {
    if let Some(lost) = lost(record).first() {
        let what = match lost.what {
            Thing::Link => "link",
            Thing::Picture => "picture",
            Thing::Code => "code",
            Thing::Footnote => "footnote",
            Thing::Placeholder => "placeholder",
        };
        return Err(format!("the {what} `{}` is lost", lost.text));
    }
    let unsafe_target = |text: &str| {
        targets(text)
            .into_iter()
            .map(|range| text[range].trim().to_lowercase())
            .find(|target| ["javascript:", "data:", "vbscript:"].iter().any(|scheme| target.starts_with(scheme)))
    };
    match unsafe_target(&record.translation) {
        Some(target) => Err(format!("a link to `{target}` is not taken")),
        None => Ok(()),
    }
}

fn read_po(text: &str) -> Result<Returned, Refusal> {
    let catalogue =
        Catalogue::read(text).map_err(|fault| refuse("", &format!("line {}: {}", fault.line + 1, fault.message)))?;
    let unit = |record: &Record| ReturnedUnit {
        id: record.id.clone(),
        source: Some(Text::Markdown(record.source.clone())),
        translation: Text::Markdown(record.translation.clone()),
        standing: match record.state() {
            State::Current => Standing::Done,
            State::NeedsReview => Standing::NeedsReview,
            State::Outdated => Standing::Outdated(record.basis().to_owned()),
            State::Untranslated => Standing::Unsaid,
        },
    };
    let language = Some(catalogue.language.clone()).filter(|language| !language.is_empty());
    Ok(Returned { entry: None, language, units: catalogue.records.iter().map(unit).collect() })
}

fn refuse(unit: &str, reason: &str) -> Refusal {
    Refusal { unit: unit.to_owned(), reason: reason.to_owned() }
}

/// Text as it stands in XML. What XML cannot hold is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' => escaped.push(character),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            character => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests;
