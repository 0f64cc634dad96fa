//! The record of one translation, kept as a PO file.
//!
//! | in the PO file | means |
//! | --- | --- |
//! | `msgctxt` | the unit's id: kind and fingerprint of the text it first had; stays when the text changes |
//! | `msgid` | the source as it was at the last sync; several units of it stand apart by an empty line |
//! | `msgstr` | the translation, likewise |
//! | `fuzzy` with `#\| msgid` | outdated: the previous `msgid` is what the translation was made from |
//! | `fuzzy` alone | needs review |
//! | `#. synced …` | the fingerprint of the translation at the last sync: by it is seen whether file or catalogue changed |
//! | `#~` | orphaned: kept until a person drops it |
//! | `X-Unpaired` in the header | fingerprints of texts in the file that belong to no unit of the source |

use super::po::{self, Fault, Message, Use};
use super::text::{fingerprint, folded};
use super::{State, Unit};
use std::collections::BTreeSet;

/// What is known of one translation: all units of its source, in their order, and what is left of earlier ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// BCP 47.
    pub language: String,
    /// The language it is translated from, BCP 47.
    pub source_language: String,
    /// Header fields that other programs wrote, such as `Last-Translator`, in their order.
    pub fields: Vec<(String, String)>,
    /// Comments above the header.
    pub comments: Vec<String>,
    /// Fingerprints of texts in the translation that belonged to nothing at the last sync: none of them is somebody's new
    /// wording of a text that was taken out since.
    pub strangers: BTreeSet<u64>,
    pub records: Vec<Record>,
    pub orphans: Vec<Record>,
}

/// One unit with its translation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// Unique in its catalogue.
    pub id: String,
    /// The source as it was at the last sync.
    pub source: String,
    /// What the translation was made from, where that is not `source`: it is outdated.
    pub made_from: Option<String>,
    /// Empty for none.
    pub translation: String,
    /// The fingerprint of the translation at the last sync, as the file had it; `None` if it is not known.
    pub synced: Option<u64>,
    pub review: Review,
    /// From translators.
    pub comments: Vec<String>,
    /// Flags other than `fuzzy`.
    pub flags: Vec<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Review {
    #[default]
    Done,
    Needed,
}

/// What the header calls the project, unless a platform has a name for it: gettext asks for one.
const PROJECT: (&str, &str) = ("Project-Id-Version", "park");

/// The header field for texts that belong to nothing.
const STRANGERS: &str = "X-Unpaired";

/// Header fields that are ours, and written anew each time.
const OWN_FIELDS: [&str; 6] =
    ["Language", "X-Source-Language", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "X-Generator"];

/// Where the catalogue of an entry stands: `locales/bn/lessons/first-edit.po`; of the home page, `locales/bn/index.po`.
pub fn catalogue_path(folder: &str, key: &str) -> String {
    format!("locales/{folder}/{}.po", if key.is_empty() { "index" } else { key })
}

impl Catalogue {
    pub fn new(language: &str, source_language: &str) -> Self {
        Self { language: language.to_owned(), source_language: source_language.to_owned(), ..Self::default() }
    }

    /// Reads a PO file. Messages without an id get one.
    ///
    /// # Errors
    /// When it is not PO.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let mut catalogue = Self::default();
        let mut ids = Ids::default();
        for message in po::read(text)? {
            if message.id.is_empty() && message.context.is_none() {
                catalogue.header(message);
                continue;
            }
            let use_ = message.use_;
            let record = Record::from_message(message, &mut ids);
            match use_ {
                Use::Live => catalogue.records.push(record),
                Use::Obsolete => catalogue.orphans.push(record),
            }
        }
        Ok(catalogue)
    }

    /// The PO file. The same catalogue gives the same bytes.
    pub fn write(&self) -> String {
        let records = self.records.iter().map(|record| record.message(Use::Live));
        let orphans = self.orphans.iter().map(|record| record.message(Use::Obsolete));
        let messages: Vec<Message> = std::iter::once(self.header_message()).chain(records).chain(orphans).collect();
        po::write(&messages)
    }

    fn header(&mut self, message: Message) {
        self.comments = message.comments;
        for line in message.text.lines() {
            let Some((name, value)) = line.split_once(':') else { continue };
            let (name, value) = (name.trim(), value.trim());
            match name {
                "Language" => self.language = value.to_owned(),
                "X-Source-Language" => self.source_language = value.to_owned(),
                STRANGERS => {
                    let prints = value.split_whitespace().filter_map(|digits| u64::from_str_radix(digits, 16).ok());
                    self.strangers = prints.collect();
                }
                _ if OWN_FIELDS.contains(&name) || (name, value) == PROJECT => {}
                _ => self.fields.push((name.to_owned(), value.to_owned())),
            }
        }
    }

    fn header_message(&self) -> Message {
        let own = [
            ("Language", self.language.as_str()),
            ("X-Source-Language", self.source_language.as_str()),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=UTF-8"),
            ("Content-Transfer-Encoding", "8bit"),
            ("X-Generator", "park"),
        ];
        let others = self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let project = Some(PROJECT).filter(|(name, _)| others.clone().all(|(other, _)| other != *name));
        let strangers: Vec<String> = self.strangers.iter().map(|print| format!("{print:016x}")).collect();
        let strangers = strangers.join(" ");
        let strangers = Some((STRANGERS, strangers.as_str())).filter(|(_, prints)| !prints.is_empty());
        let fields = project.into_iter().chain(own).chain(others).chain(strangers);
        let text = fields.map(|(name, value)| format!("{name}: {value}\n")).collect();
        Message { comments: self.comments.clone(), text, ..Message::default() }
    }
}

impl Record {
    /// The record of source units that nobody has translated.
    pub fn new(units: &[&Unit], ids: &mut Ids) -> Self {
        let source = join(units);
        let id = ids.make(units.first().map_or("text", |unit| unit.kind.name()), &source);
        Self { id, source, ..Self::default() }
    }

    pub fn state(&self) -> State {
        match (&self.made_from, self.review) {
            _ if self.translation.is_empty() => State::Untranslated,
            (Some(_), _) => State::Outdated,
            (None, Review::Needed) => State::NeedsReview,
            (None, Review::Done) => State::Current,
        }
    }

    /// The source that the translation was made from.
    pub fn basis(&self) -> &str {
        self.made_from.as_deref().unwrap_or(&self.source)
    }

    /// Takes the present translation for one of the present source.
    pub fn accept(&mut self) {
        self.made_from = None;
        self.review = Review::Done;
    }

    fn from_message(message: Message, ids: &mut Ids) -> Self {
        let fuzzy = message.flags.iter().any(|flag| flag == "fuzzy");
        let kind = message.context.as_deref().and_then(|id| id.rsplit_once('-')).map_or("text", |(kind, _)| kind);
        let id = match &message.context {
            Some(id) => ids.keep(id.clone()),
            None => ids.make(kind, &message.id),
        };
        let synced = message.extracted.iter().find_map(|line| line.strip_prefix("synced "));
        let made_from = message.previous_id.filter(|previous| fuzzy && folded(previous) != folded(&message.id));
        Self {
            id,
            review: if fuzzy && made_from.is_none() { Review::Needed } else { Review::Done },
            made_from,
            source: message.id,
            translation: message.text,
            synced: synced.and_then(|digits| u64::from_str_radix(digits.trim(), 16).ok()),
            comments: message.comments,
            flags: message.flags.into_iter().filter(|flag| flag != "fuzzy").collect(),
        }
    }

    fn message(&self, use_: Use) -> Message {
        let fuzzy = !self.translation.is_empty() && (self.made_from.is_some() || self.review == Review::Needed);
        let flags = fuzzy.then(|| "fuzzy".to_owned()).into_iter().chain(self.flags.iter().cloned());
        Message {
            comments: self.comments.clone(),
            extracted: self.synced.map(|synced| format!("synced {synced:016x}")).into_iter().collect(),
            flags: flags.collect(),
            previous_id: self.made_from.clone(),
            context: Some(self.id.clone()),
            id: self.source.clone(),
            text: self.translation.clone(),
            use_,
            ..Message::default()
        }
    }
}

/// The ids of a catalogue so far.
#[derive(Debug, Clone, Default)]
pub struct Ids(BTreeSet<String>);

impl Ids {
    pub fn of(records: &[Record]) -> Self {
        Self(records.iter().map(|record| record.id.clone()).collect())
    }

    /// An id for a text: a second one of the same text is numbered.
    pub fn make(&mut self, kind: &str, source: &str) -> String {
        let id = format!("{kind}-{:08x}", fingerprint(source) >> 32);
        self.keep(id)
    }

    /// The id, numbered if it is taken.
    pub fn keep(&mut self, id: String) -> String {
        if self.0.insert(id.clone()) {
            return id;
        }
        let free = (2..).map(|number| format!("{id}.{number}")).find(|id| !self.0.contains(id)).unwrap_or(id);
        self.0.insert(free.clone());
        free
    }
}

/// The texts of several units as one.
pub(super) fn join(units: &[&Unit]) -> String {
    units.iter().map(|unit| unit.text.as_str()).collect::<Vec<_>>().join(super::text::PARTS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(id: &str, source: &str, translation: &str) -> Record {
        Record { id: id.into(), source: source.into(), translation: translation.into(), ..Record::default() }
    }

    #[test]
    fn a_catalogue_is_read_as_it_was_written() {
        let mut catalogue = Catalogue::new("bn", "en");
        catalogue.fields.push(("Last-Translator".into(), "Rina".into()));
        catalogue.comments.push("Thanks to Rina".into());
        catalogue.strangers.extend([7, u64::MAX]);
        let outdated =
            Record { made_from: Some("Old".into()), synced: Some(7), ..record("a-1", "New", "নতুন") };
        let machine = Record { review: Review::Needed, ..record("a-2", "One", "এক") };
        catalogue.records = vec![outdated, machine, record("a-3", "Two", ""), record("a-4", "3", "৩")];
        catalogue.orphans = vec![record("a-5", "Gone", "নেই")];
        let text = catalogue.write();
        let read = Catalogue::read(&text).unwrap();
        assert_eq!(read, catalogue, "{text}");
        assert_eq!(read.write(), text);
        let states: Vec<State> = read.records.iter().map(Record::state).collect();
        assert_eq!(states, [State::Outdated, State::NeedsReview, State::Untranslated, State::Current]);
    }

    #[test]
    fn a_platform_that_takes_the_flag_away_makes_a_unit_current() {
        let text = "#| msgid \"Old\"\nmsgctxt \"a-1\"\nmsgid \"New\"\nmsgstr \"নতুন\"\n";
        assert_eq!(Catalogue::read(text).unwrap().records[0].state(), State::Current);
    }

    #[test]
    fn messages_without_a_context_get_an_id_each() {
        let text = "msgid \"a\"\nmsgstr \"\"\n\nmsgid \"a\"\nmsgstr \"\"\n";
        let ids: BTreeSet<String> =
            Catalogue::read(text).unwrap().records.into_iter().map(|record| record.id).collect();
        assert_eq!(ids.len(), 2);
    }
}
