//! `park translate start`: a file that a translator can simply type into.

use super::{Selection, name};
use crate::cli::Outcome;
use crate::cli::progress::count;
use crate::cli::report::{complain, remarks, say};
use crate::diagnostic::translation as words;
use crate::language::Language;
use crate::site::translations::Translation;
use crate::source::{SourceFile, SourceTree};
use crate::translation::memory::{Memory, Offered};
use crate::translation::{Adoption, Catalogue, Side, edit, start, sync, units};
use clap::Args;
use std::collections::BTreeMap;

/// Make a file to translate into: the source's text, to be replaced paragraph by paragraph
///
/// What is not replaced yet counts as untranslated, and the page shows it in the source's language. Front matter holds only
/// what is to be translated; the rest comes from the source. A file that is there already is left alone.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park translate start bn lessons/first-edit     content/bn/lessons/first-edit.md
  park translate start bn lessons                all lessons that have no Bengali file")]
pub struct Start {
    #[command(flatten)]
    selection: Selection,
}

impl Start {
    pub fn run(self) -> Result<Outcome, Outcome> {
        if self.selection.only.len() < 2 {
            complain(&words::nothing_named("start"));
            return Err(Outcome::WrongUse);
        }
        let workshop = self.selection.open()?;
        let mut files = Vec::new();
        let mut notes = Vec::new();
        let mut memories: BTreeMap<String, Memory> = BTreeMap::new();
        for translation in &workshop.chosen {
            if let Some(edition) = &translation.edition {
                say(&format!("{}: {} is there already", name(translation), edition.value.path));
                continue;
            }
            let language = &translation.language;
            let memory = memories.entry(language.folder.clone()).or_insert_with(|| memory(language, &workshop.tree));
            let (made, offered) = begun(translation, memory, &workshop.tree);
            say(&format!("{}: {} is there, for you to type into", name(translation), made[0].0));
            if offered != Offered::default() {
                say(&format!(
                    "{}: {} from earlier translations, to review; {} beside in {}",
                    name(translation),
                    count(offered.exact, "text"),
                    count(offered.near, "similar one"),
                    made[1].0
                ));
            }
            files.extend(made);
            notes.extend(translation.stand(&workshop.tree, None).notes);
        }
        remarks(&notes, &workshop.tree);
        self.selection.write(&files)?;
        Ok(Outcome::Fine)
    }
}

/// All that was translated into a language.
fn memory(language: &Language, tree: &SourceTree) -> Memory {
    let folder = format!("locales/{}/", language.folder);
    let files = tree.under(&folder).filter(|file| file.path.extension() == "po");
    let catalogues: Vec<Catalogue> = files.filter_map(|file| Catalogue::read(file.as_text()?).ok()).collect();
    Memory::of(catalogues.iter())
}

/// The file and its catalogue, with what is known from earlier.
fn begun(translation: &Translation, memory: &mut Memory, tree: &SourceTree) -> ([(String, String); 2], Offered) {
    let source = translation.source.value.open();
    let text = tree.get(&source.path).and_then(SourceFile::as_text).unwrap_or_default();
    let path = place(translation);
    let begun = start::start(&source, text);
    let file = SourceFile::text(&path, begun.as_str());
    let (ours, theirs) = (units(&source, text), units(&crate::document::parse(&file).value, &begun));
    // What an earlier edition left in its catalogue is not thrown away.
    let old = tree.get(&translation.catalogue).and_then(SourceFile::as_text).and_then(|old| Catalogue::read(old).ok());
    let languages = (translation.source_language.tag.as_str(), translation.language.tag.as_str());
    let old = old.unwrap_or_else(|| Catalogue::new(languages.1, languages.0));
    let source = Side { language: languages.0, units: &ours };
    let target = Side { language: languages.1, units: &theirs };
    let mut catalogue = sync(source, target, &old, Adoption::Translated).catalogue;
    let offered = memory.fill(&mut catalogue);
    let synced = sync(source, target, &catalogue, Adoption::Translated);
    let files =
        [(path, edit::apply(&begun, &synced.edits)), (translation.catalogue.to_string(), synced.catalogue.write())];
    (files, offered)
}

/// Where the file of a translation stands that has none.
pub(super) fn place(translation: &Translation) -> String {
    let source = &translation.source.value.path;
    let source_folder = format!("content/{}/", translation.source_language.folder);
    let rest = source.strip_prefix(&source_folder).unwrap_or(source);
    format!("content/{}/{rest}", translation.language.folder)
}
