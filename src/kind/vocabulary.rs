//! Closed lists of words that front matter may use, shared by several kinds.

/// Makes an enum of words: what is written in front matter is what `name` gives, and the end of a Fluent id.
macro_rules! vocabulary {
    ($(#[$about:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            pub const ALL: [Self; [$($word),+].len()] = [$(Self::$variant),+];

            /// As it is written.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }
    };
}

pub(super) use vocabulary;

vocabulary! {
    /// How much one must know before.
    pub enum Level {
        Beginner = "beginner",
        Intermediate = "intermediate",
        Advanced = "advanced",
    }
}

vocabulary! {
    /// A project of Wikimedia, whatever the language.
    pub enum Wiki {
        Wikipedia = "wikipedia",
        Commons = "commons",
        Wikidata = "wikidata",
        Wiktionary = "wiktionary",
        Wikisource = "wikisource",
        Wikibooks = "wikibooks",
        Wikiquote = "wikiquote",
        Wikivoyage = "wikivoyage",
        Wikiversity = "wikiversity",
        Wikinews = "wikinews",
        Wikispecies = "wikispecies",
        Wikifunctions = "wikifunctions",
        Meta = "meta",
        Mediawiki = "mediawiki",
        Incubator = "incubator",
        Outreach = "outreach",
    }
}

/// The audiences that the program has words for. A site adds others by a page of kind `audience`.
pub const AUDIENCES: [&str; 8] = [
    "new-contributors",
    "experienced-contributors",
    "museums-libraries-archives",
    "educators",
    "students",
    "researchers",
    "organisations",
    "organisers",
];
