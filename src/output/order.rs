//! What a pack of an entry is to be: for whom, in which language, on which paper.

use crate::config::{Format, Paper};
use crate::kind::{KindName, PackReader};
use crate::language::Tag;
use crate::output::OutputPath;
use crate::site::{EntryKey, Site};

/// One pack of an entry, before anything of it is made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Order {
    pub key: EntryKey,
    /// The language of its readers.
    pub language: Tag,
    /// The language that stands beside; only for [`PackReader::Bilingual`].
    pub beside: Option<Tag>,
    pub reader: PackReader,
    pub paper: Paper,
    /// An id of `[brands]`.
    pub brand: Option<String>,
    /// Whose certificates they are; one without a name if there are none.
    pub names: Vec<String>,
}

impl Order {
    /// What learners get, on the site's own paper.
    pub fn learner(site: &Site, key: &EntryKey, language: &Tag) -> Self {
        Self {
            key: key.clone(),
            language: language.clone(),
            beside: None,
            reader: PackReader::Learner,
            paper: site.config.print.paper,
            brand: None,
            names: Vec::new(),
        }
    }

    /// Where it is published: beside the page of its entry, under a name that says all that is not usual about it.
    /// `bn/courses/first-steps/first-steps-bn-facilitator.pdf`; the newest has always the same address.
    pub fn path(&self, site: &Site, format: Format) -> OutputPath {
        let folder = site.page_folder(&self.language, &self.key);
        OutputPath::new(format!("{folder}{}.{}", self.name(site), format.extension()))
    }

    /// The name of its file, without the ending.
    fn name(&self, site: &Site) -> String {
        let spelled =
            |tag: &Tag| site.language(tag).map_or_else(|| tag.to_string(), |language| language.folder.clone());
        let mut name = self.key.as_str().rsplit('/').next().unwrap_or_default().to_owned();
        let mut add = |part: &str| {
            name.push('-');
            name.push_str(part);
        };
        add(&spelled(&self.language));
        if let Some(beside) = &self.beside {
            add(&spelled(beside));
        }
        if self.reader != PackReader::Learner {
            add(self.reader.name());
        }
        if self.paper != site.config.print.paper {
            add(self.paper.name());
        }
        if let Some(brand) = &self.brand {
            add(brand);
        }
        name
    }
}

/// Whether a reader can be served with an entry of a kind.
pub fn suits(kind: KindName, reader: PackReader) -> bool {
    let text = matches!(kind, KindName::Course | KindName::Toolkit | KindName::Pathway | KindName::Lesson);
    match reader {
        PackReader::Learner
        | PackReader::Facilitator
        | PackReader::Handout
        | PackReader::Key
        | PackReader::Checklists
        | PackReader::Bilingual
        | PackReader::Slides => text,
        PackReader::Poster => text || matches!(kind, KindName::Event | KindName::Campaign | KindName::Club),
        PackReader::Certificate => {
            matches!(kind, KindName::Event | KindName::Course | KindName::Pathway | KindName::Campaign)
        }
    }
}
