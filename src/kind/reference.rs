//! Entries that name other entries, and what they name them for.

use super::KindName;

/// What an entry names another for. A page shows what points at it by relation: Fluent id `back-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// A lesson of a course.
    Part,
    /// A stop of a pathway.
    Stop,
    /// A lesson in an event's programme.
    Programme,
    /// Something that an audience begins with.
    Start,
    /// What organisers work with.
    Toolkit,
    /// A lesson to know before.
    Prerequisite,
    /// A lesson to go on with.
    FollowUp,
    /// What an event belongs to.
    Campaign,
    /// Who leads a session.
    Facilitator,
    /// Who runs it: a person or an organisation.
    Organiser,
    /// Who helps a club along.
    Mentor,
    /// Who leads a club.
    Lead,
    /// Who judges.
    Jury,
    /// Where a club is at home, or an event takes place.
    Institution,
    /// What a person or an organisation belongs to.
    Member,
    /// Who looks after a pathway.
    Editor,
    /// Who wrote it.
    Author,
    /// Who translated it.
    Translator,
    /// Who helped in another way.
    Contributor,
    /// What it is about.
    Related,
    /// What a text links to.
    Link,
}

/// One id in front matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention<'a> {
    pub relation: Relation,
    /// Where it is written: `parts.0.lessons.1`.
    pub path: String,
    pub id: &'a str,
}

/// Whether something else than an id may be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    Id,
    /// A name of somebody without an entry is as good.
    IdOrName,
}

impl Relation {
    pub const ALL: [Relation; 21] = [
        Relation::Part,
        Relation::Stop,
        Relation::Programme,
        Relation::Start,
        Relation::Toolkit,
        Relation::Prerequisite,
        Relation::FollowUp,
        Relation::Campaign,
        Relation::Facilitator,
        Relation::Organiser,
        Relation::Mentor,
        Relation::Lead,
        Relation::Jury,
        Relation::Institution,
        Relation::Member,
        Relation::Editor,
        Relation::Author,
        Relation::Translator,
        Relation::Contributor,
        Relation::Related,
        Relation::Link,
    ];

    /// The end of the Fluent id `back-…`.
    pub fn name(self) -> &'static str {
        match self {
            Relation::Part => "part",
            Relation::Stop => "stop",
            Relation::Programme => "programme",
            Relation::Start => "start",
            Relation::Toolkit => "toolkit",
            Relation::Prerequisite => "prerequisite",
            Relation::FollowUp => "follow-up",
            Relation::Campaign => "campaign",
            Relation::Facilitator => "facilitator",
            Relation::Organiser => "organiser",
            Relation::Mentor => "mentor",
            Relation::Lead => "lead",
            Relation::Jury => "jury",
            Relation::Institution => "institution",
            Relation::Member => "member",
            Relation::Editor => "editor",
            Relation::Author => "author",
            Relation::Translator => "translator",
            Relation::Contributor => "contributor",
            Relation::Related => "related",
            Relation::Link => "link",
        }
    }

    /// The kinds it may lead to; empty for any.
    pub fn kinds(self) -> &'static [KindName] {
        match self {
            Relation::Part => &[KindName::Lesson],
            Relation::Programme | Relation::Prerequisite | Relation::FollowUp => {
                &[KindName::Lesson, KindName::Course, KindName::Pathway, KindName::Toolkit, KindName::Page]
            }
            Relation::Toolkit => &[KindName::Toolkit],
            Relation::Campaign => &[KindName::Campaign],
            Relation::Facilitator | Relation::Mentor | Relation::Lead => &[KindName::Person],
            Relation::Organiser => &[KindName::Organisation, KindName::Person, KindName::Club],
            Relation::Jury | Relation::Editor | Relation::Author | Relation::Translator | Relation::Contributor => {
                &[KindName::Person, KindName::Organisation, KindName::Club]
            }
            Relation::Institution => &[KindName::Organisation],
            Relation::Member => &[KindName::Organisation, KindName::Club],
            Relation::Stop | Relation::Start | Relation::Related | Relation::Link => &[],
        }
    }

    pub fn strictness(self) -> Strictness {
        match self {
            Relation::Facilitator
            | Relation::Organiser
            | Relation::Mentor
            | Relation::Lead
            | Relation::Jury
            | Relation::Institution
            | Relation::Member
            | Relation::Editor
            | Relation::Author
            | Relation::Translator
            | Relation::Contributor => Strictness::IdOrName,
            Relation::Part
            | Relation::Stop
            | Relation::Programme
            | Relation::Start
            | Relation::Toolkit
            | Relation::Prerequisite
            | Relation::FollowUp
            | Relation::Campaign
            | Relation::Related
            | Relation::Link => Strictness::Id,
        }
    }
}

/// The ids of a list, with their places: `path.0`, `path.1`.
pub(super) fn list<'a>(
    relation: Relation,
    path: &str,
    ids: &'a [String],
) -> impl Iterator<Item = Mention<'a>> + use<'a> {
    let path = path.to_owned();
    ids.iter().enumerate().map(move |(index, id)| Mention { relation, path: format!("{path}.{index}"), id })
}

/// A single id.
pub(super) fn one<'a>(relation: Relation, path: &str, id: &'a Option<String>) -> Option<Mention<'a>> {
    id.as_deref().map(|id| Mention { relation, path: path.to_owned(), id })
}

/// Whether it can only be meant as an id: `people/rahim`, or one word in the small letters of a file's name.
pub fn looks_like_id(written: &str) -> bool {
    let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '/' | '_');
    !written.is_empty() && written.chars().all(letters) && (written.contains(['/', '-']))
}
