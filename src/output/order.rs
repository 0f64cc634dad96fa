//! What a pack of an entry is to be: for whom, in which language, on which paper.

use crate::config::{Format, Paper};
use crate::kind::{KindName, PackReader};
use crate::language::Tag;
use crate::output::OutputPath;
use crate::site::{EntryKey, Site};
use std::collections::BTreeMap;

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
    /// The book of several entries that is asked for instead of one of `key`, which is the first of them.
    pub bundle: Option<Bundle>,
}

/// Several entries as one book.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bundle {
    /// Of the `[[pack]]`, and of its files.
    pub name: String,
    /// Language → what it is called there.
    pub titles: BTreeMap<String, String>,
    pub entries: Vec<EntryKey>,
}

impl Bundle {
    /// What it is called for readers of a language, or of the first one for which it has a name.
    pub fn title(&self, site: &Site, reader: &Tag) -> String {
        let of =
            |tag: &str| self.titles.iter().find(|(known, _)| known.eq_ignore_ascii_case(tag)).map(|(_, title)| title);
        let title = of(reader.as_str()).or_else(|| of(&site.config.default_language));
        title.or_else(|| self.titles.values().next()).unwrap_or(&self.name).clone()
    }
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
            bundle: None,
        }
    }

    /// What the book is called among entries: by its own key, or under the page of downloads if it has several.
    pub fn book_key(&self) -> EntryKey {
        match &self.bundle {
            Some(bundle) => EntryKey::new(&format!("downloads/{}", bundle.name)),
            None => self.key.clone(),
        }
    }

    /// The entries that are in it.
    pub fn entries(&self) -> &[EntryKey] {
        self.bundle.as_ref().map_or(std::slice::from_ref(&self.key), |bundle| &bundle.entries)
    }

    /// Where it is published: beside the page of its entry, under a name that says all that is not usual about it.
    /// `bn/courses/first-steps/first-steps-bn-facilitator.pdf`; the newest has always the same address.
    pub fn path(&self, site: &Site, format: Format) -> OutputPath {
        let folder = match &self.bundle {
            Some(_) => "downloads/".to_owned(),
            None => site.page_folder(&self.language, &self.key),
        };
        OutputPath::new(format!("{folder}{}.{}", self.name(site), format.extension()))
    }

    /// The name of its file, without the ending.
    fn name(&self, site: &Site) -> String {
        let spelled =
            |tag: &Tag| site.language(tag).map_or_else(|| tag.to_string(), |language| language.folder.clone());
        let key = self.book_key();
        let mut name = key.as_str().rsplit('/').next().unwrap_or_default().to_owned();
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
        // What is mostly a text is worth printing, whatever it is.
        PackReader::Learner | PackReader::Bilingual => {
            let written = [KindName::Page, KindName::Glossary, KindName::Faq, KindName::Audience];
            text || written.contains(&kind) || matches!(kind, KindName::Campaign | KindName::Research | KindName::News)
        }
        PackReader::Facilitator
        | PackReader::Handout
        | PackReader::Key
        | PackReader::Checklists
        | PackReader::Slides => text,
        PackReader::Poster => text || matches!(kind, KindName::Event | KindName::Campaign | KindName::Club),
        PackReader::Certificate => {
            matches!(kind, KindName::Event | KindName::Course | KindName::Pathway | KindName::Campaign)
        }
    }
}
