//! Kinds of entries: the typed front matter of each, one file a kind.
//!
//! A new kind is a struct with its keys that is a [`Kind`], in a file of its own, and a line in the table below; besides, a
//! skeleton for `park new`, a template and the message `kind-…`.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

pub mod audience;
pub mod campaign;
pub mod check;
pub mod club;
pub mod complete;
pub mod course;
pub mod event;
pub mod facet;
pub mod fact;
pub mod faq;
pub mod glossary;
mod identifiers;
mod keys;
pub mod lesson;
pub mod moment;
pub mod news;
pub mod organisation;
pub mod pack;
pub mod page;
pub mod pathway;
pub mod person;
pub mod reference;
pub mod research;
pub mod structured;
pub mod timetable;
pub mod toolkit;
mod values;
pub mod vocabulary;
pub mod zone;

pub use audience::AudiencePage;
pub use campaign::Campaign;
pub use check::{Problem, Trouble, check};
pub use club::Club;
pub use complete::{Missing, complete};
pub use course::Course;
pub use event::Event;
pub use facet::Facet;
pub use fact::{Fact, FactValue};
pub use faq::Faq;
pub use glossary::Glossary;
pub use keys::keys_of;
pub use lesson::Lesson;
pub use moment::Period;
pub use news::News;
pub use organisation::Organisation;
pub use pack::PackReader;
pub use page::Page;
pub use pathway::Pathway;
pub use person::Person;
pub use reference::{Mention, Relation};
pub use research::Research;
pub use structured::Data;
pub use timetable::Timetable;
pub use toolkit::Toolkit;
pub use values::percent;

/// What a kind tells about an entry besides its keys: one implementation for each kind, so that links, lists, facts and
/// structured data need not know the kinds one by one.
pub trait Kind: std::fmt::Debug {
    /// The keys that an entry must have besides `title`.
    fn required(&self) -> &'static [&'static str] {
        &[]
    }

    /// The entries that it names, in the order of the file.
    fn mentions(&self) -> Vec<Mention<'_>> {
        Vec::new()
    }

    /// What does not fit together although each key is right.
    fn oddities(&self) -> Vec<Oddity> {
        Vec::new()
    }

    /// What its page lists under its title.
    fn facts(&self) -> Vec<Fact> {
        Vec::new()
    }

    /// What lists of it can be filtered by.
    fn facets(&self) -> Vec<(Facet, String)> {
        Vec::new()
    }

    /// When it takes place.
    fn period(&self) -> Option<Period> {
        None
    }

    /// Its type in the vocabulary of schema.org.
    fn schema_type(&self) -> &'static str;

    /// Its properties in the vocabulary of schema.org, besides those that every entry has.
    fn properties(&self) -> Vec<(&'static str, Data)> {
        Vec::new()
    }
}

/// Keys of an entry that contradict each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Oddity {
    /// The key to change: `end`, `programme.0.ends`.
    pub path: String,
    /// In words, after the name of the key: "is before `start`".
    pub message: String,
    /// What to do.
    pub hint: String,
}

impl Oddity {
    fn ends_first(path: String) -> Self {
        let hint = "exchange the two, or look at the year".to_owned();
        Self { path, message: "is before the start".to_owned(), hint }
    }

    fn lacks_zone(path: String) -> Self {
        let hint = "add `timezone = \"Asia/Dhaka\"`, the continent and the city".to_owned();
        Self { path, message: "has a time of day, and no clock is named for it".to_owned(), hint }
    }
}

/// Makes the names of kinds, their typed keys and all that is asked by kind from one table.
macro_rules! kinds {
    ($($variant:ident($keys:ty) $name:literal $folder:expr, $index:ident;)+) => {
        /// The name of a kind, as in `kind = "…"`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum KindName {
            $($variant,)+
        }

        /// The keys of one kind.
        #[derive(Debug, Clone, PartialEq)]
        #[allow(clippy::large_enum_variant)] // One for each edition, behind an `Arc`.
        pub enum Fields {
            $($variant($keys),)+
        }

        impl KindName {
            pub const ALL: [KindName; [$($name),+].len()] = [$(KindName::$variant),+];

            pub fn name(self) -> &'static str {
                match self {
                    $(KindName::$variant => $name,)+
                }
            }

            /// The keys that entries of this kind have besides the common ones.
            pub fn keys(self) -> &'static [&'static str] {
                match self {
                    $(KindName::$variant => keys_of::<$keys>(),)+
                }
            }

            /// The folder whose entries are of this kind without saying so; `None` for pages.
            pub fn folder(self) -> Option<&'static str> {
                match self {
                    $(KindName::$variant => $folder,)+
                }
            }

            /// What the `index.md` of the folder itself is.
            pub fn index(self) -> Index {
                match self {
                    $(KindName::$variant => Index::$index,)+
                }
            }

            /// What `park new` begins with.
            pub fn skeleton(self) -> &'static str {
                match self {
                    $(KindName::$variant => include_str!(concat!("skeleton/", $name, ".md")),)+
                }
            }
        }

        impl Fields {
            fn read(kind: KindName, reader: &mut impl Reader) -> Self {
                match kind {
                    $(KindName::$variant => Fields::$variant(reader.read()),)+
                }
            }

            pub fn name(&self) -> KindName {
                match self {
                    $(Fields::$variant(_) => KindName::$variant,)+
                }
            }

            /// What the kind tells, whichever it is.
            pub fn kind(&self) -> &dyn Kind {
                match self {
                    $(Fields::$variant(keys) => keys,)+
                }
            }
        }
    };
}

kinds! {
    Page(Page) "page" None, Section;
    Lesson(Lesson) "lesson" Some("lessons"), Section;
    Course(Course) "course" Some("courses"), Section;
    Pathway(Pathway) "pathway" Some("pathways"), Section;
    Toolkit(Toolkit) "toolkit" Some("toolkits"), Section;
    Glossary(Glossary) "glossary" Some("glossary"), Entry;
    Campaign(Campaign) "campaign" Some("campaigns"), Section;
    Event(Event) "event" Some("events"), Section;
    Club(Club) "club" Some("clubs"), Section;
    Person(Person) "person" Some("people"), Section;
    Organisation(Organisation) "organisation" Some("organisations"), Section;
    Research(Research) "research" Some("research"), Section;
    News(News) "news" Some("news"), Section;
    Faq(Faq) "faq" Some("faq"), Section;
    Audience(AudiencePage) "audience" Some("audiences"), Section;
}

/// What the `index.md` of a kind's folder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Index {
    /// A page that lists the entries of the folder.
    Section,
    /// An entry of the kind.
    Entry,
}

/// Front matter complete: what the edition says, the rest from its source.
#[derive(Debug, Clone, PartialEq)]
pub struct Meta {
    pub common: Common,
    pub fields: Fields,
}

/// Makes the keys of whatever kind it is asked for.
trait Reader {
    fn read<T: DeserializeOwned + Default>(&mut self) -> T;
}

/// The keys that every kind has.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Common {
    /// Required. Plain text, shown as the page's only first-level heading.
    pub title: String,
    /// One sentence, plain text: shown in lists, in search results and by other sites.
    pub description: Option<String>,
    /// Words that people would search for. schema.org `keywords`.
    pub keywords: Vec<String>,
    /// SPDX identifier; the site's if absent.
    pub license: Option<String>,
    /// role → names or ids of people and organisations; roles as `authorship`, `editing`, `translation`.
    pub contributions: BTreeMap<String, Vec<String>>,
    /// The language it was first written in, if not the site's default.
    pub source: Option<String>,
    /// The last part of this edition's address, in its own language: `mening-birinchi-tahririm`. The address that all
    /// languages share leads there; translations do not inherit it.
    #[serde(deserialize_with = "values::slug")]
    pub slug: Option<String>,
    /// Addresses at which it was found before, on the same site: `["/old/page/", "/wiki/Page.html"]`. Each leads to it;
    /// translations do not inherit them.
    #[serde(deserialize_with = "values::addresses")]
    pub redirect_from: Vec<String>,
    /// `true`: left out of builds, unless `--drafts` is given.
    pub draft: bool,
    /// The day from which it is published: `2026-11-22`, without quotes. Before it, only `--future` shows it.
    #[serde(deserialize_with = "values::date")]
    pub publish: Option<toml::value::Datetime>,
    /// Present: it should not be used any more. It stays readable with a notice, out of lists and feeds.
    pub retired: Option<Retired>,
    /// When it was published: a day, or a time with its offset.
    pub date: Option<toml::value::Datetime>,
    /// When it was last changed in a way that readers should know of.
    pub updated: Option<toml::value::Datetime>,
    /// Position among its siblings; smaller first, then by title.
    pub order: Option<i64>,
    /// For whom it is printed, besides what the site's settings say: `["facilitator", "handout"]`.
    pub packs: Vec<PackReader>,
    /// For the site's own use, passed to templates unchecked.
    pub extra: toml::Table,
}

/// Why something should not be used any more, and what to use instead.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Retired {
    /// One or two sentences for readers, plain text.
    pub reason: Option<String>,
    /// Id of the entry that came after it.
    pub successor: Option<String>,
    /// The day on which it was retired.
    #[serde(deserialize_with = "values::date")]
    pub date: Option<toml::value::Datetime>,
}

impl KindName {
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The kind whose folder this is.
    pub fn from_folder(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.folder() == Some(folder))
    }
}
