//! `park translate export` and `import`: translations in the formats of other tools, and back.

use super::{Selection, name};
use crate::cli::Outcome;
use crate::cli::progress::count;
use crate::cli::report::{complain, remarks, say};
use crate::diagnostic::{Diagnostic, translation as words};
use crate::site::lexicon::Lexicon;
use crate::site::translations::{Recorded, Translation};
use crate::source::{SourceFile, SourcePath, SourceTree, read_text};
use crate::translation::exchange::{Format, Refusal, source_bundle, take};
use crate::translation::{Catalogue, Side, edit, start, sync, units};
use crate::write::revise;
use clap::{Args, ValueEnum};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Write translations for other tools: PO, XLIFF 2.0, MediaWiki message bundles, TMX
///
/// A file for each language and entry. Links, code and placeholders are protected: in XLIFF as inline tags, in message
/// bundles as numbered tags such as <1>. Entries without a translated file are written, too, with nothing translated.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park translate export bn --format xliff --to handover      handover/bn/lessons/first-edit.xlf and so on
  park translate export lessons/first-edit --format bundle --to wiki
  park translate export bn --format tmx --to memory          what is current, for translation memories")]
pub struct Export {
    #[command(flatten)]
    selection: Selection,

    #[arg(long, value_enum)]
    format: Chosen,

    /// The folder to write to
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Chosen {
    Po,
    Xliff,
    Bundle,
    Tmx,
}

/// Take translations back from other tools: PO, XLIFF 2.0, MediaWiki message bundles
///
/// Every text is checked: a lost link, picture, code or placeholder is an error. If anything is wrong with any of the
/// files, nothing is written. Terms that the glossary calls otherwise are said, and taken. Which entry and language a file is of, it says itself, or the end of its path does:
/// bn/lessons/first-edit.po.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park translate import handover/bn/lessons/first-edit.xlf
  park translate import handover/bn/lessons/*.xlf --site my-site")]
pub struct Import {
    /// Files that came back
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,

    /// The site's folder
    #[arg(long, value_name = "SITE", default_value = ".", hide_default_value = true)]
    site: PathBuf,
}

impl Chosen {
    fn format(self) -> Format {
        match self {
            Chosen::Po => Format::Po,
            Chosen::Xliff => Format::Xliff,
            Chosen::Bundle => Format::Bundle,
            Chosen::Tmx => Format::Tmx,
        }
    }
}

impl Export {
    pub fn run(self) -> Result<Outcome, Outcome> {
        let workshop = self.selection.open()?;
        let format = self.format.format();
        let (mut files, mut notes): (BTreeMap<String, String>, Vec<Diagnostic>) = Default::default();
        let mut languages: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for one in &workshop.chosen {
            languages.entry(one.key.as_str()).or_default().push(one.language.tag.to_string());
        }
        for one in &workshop.chosen {
            let Some(catalogue) = present(one, &workshop.tree, &mut notes) else { continue };
            let key = one.key.as_str();
            let path = |folder: &str| {
                let name = if key.is_empty() { "index" } else { key };
                format!("{folder}/{name}.{}", format.extension())
            };
            match format {
                Format::Bundle => {
                    let wanted = languages.get(key).map(Vec::as_slice).unwrap_or_default();
                    files.insert(path(&one.source_language.folder), source_bundle(&catalogue, key, wanted));
                }
                Format::Po | Format::Xliff | Format::Tmx => {}
            }
            files.insert(path(&one.language.folder), format.write(&catalogue, key));
        }
        remarks(&notes, &workshop.tree);
        let files: Vec<(String, String)> = files.into_iter().collect();
        revise::revise(&self.to, &files).map_err(|note| {
            complain(&note);
            Outcome::Problems
        })?;
        say(&format!("{} written to {}.", count(files.len(), "file"), self.to.display()));
        Ok(if notes.is_empty() { Outcome::Fine } else { Outcome::Problems })
    }
}

impl Import {
    pub fn run(self) -> Result<Outcome, Outcome> {
        let selection = Selection { only: Vec::new(), site: self.site.clone() };
        let workshop = selection.open()?;
        let (mut done, mut problems, mut total) = (Vec::new(), Vec::new(), 0);
        for file in &self.files {
            let shown = file.to_string_lossy();
            match self.one(file, &workshop.chosen, &workshop.tree) {
                Ok((translation, 0, _)) => say(&format!("{}: nothing new in {shown}", name(translation))),
                Ok((translation, changed, files)) => {
                    say(&format!("{}: {} from {shown}", name(translation), count(changed, "new text")));
                    total += changed;
                    done.extend(files);
                }
                Err(refusals) => {
                    problems.extend(refusals.iter().map(|one| words::not_taken(&shown, &one.unit, &one.reason)));
                }
            }
        }
        if !problems.is_empty() {
            problems.iter().for_each(complain);
            say("Nothing was written.");
            return Ok(Outcome::Problems);
        }
        selection.write(&done)?;
        say(&format!("{} taken.", count(total, "text")));
        let mut tree = workshop.tree;
        done.iter().for_each(|(path, text)| tree.insert(SourceFile::text(path, text.as_str())));
        remarks(&other_words(workshop.chosen, &done, &tree), &tree);
        Ok(Outcome::Fine)
    }

    /// How many texts are new, and the files as they are to be written.
    fn one<'a>(&self, file: &Path, all: &'a [Translation], tree: &SourceTree) -> Result<Taken<'a>, Vec<Refusal>> {
        let refuse = |reason: String| vec![Refusal { unit: String::new(), reason }];
        let extension = file.extension().map(|extension| extension.to_string_lossy().to_lowercase());
        let format = extension.as_deref().and_then(Format::of_extension);
        let format = format.ok_or_else(|| refuse("it is no .po, .xlf or .json".to_owned()))?;
        let text = read_text(file).map_err(|error| refuse(error.to_string()))?;
        let returned = format.read(&text).map_err(|refusal| vec![refusal])?;
        let path = file.to_string_lossy().replace('\\', "/");
        let stem = path.rsplit_once('.').map_or(path.as_str(), |(stem, _)| stem);
        let ends = |one: &Translation| {
            let key = if one.key.as_str().is_empty() { "index" } else { one.key.as_str() };
            format!("/{stem}").ends_with(&format!("/{}/{key}", one.language.folder))
        };
        let says = |one: &Translation| {
            let entry = returned.entry.as_deref().is_some_and(|entry| entry == one.key.as_str());
            entry && returned.language.as_deref().is_some_and(|tag| one.language.tag.as_str() == tag)
        };
        let of = all.iter().find(|one| says(one)).or_else(|| all.iter().find(|one| ends(one)));
        let of = of.ok_or_else(|| refuse("it is of no entry and language of this site".to_owned()))?;
        let mut notes = Vec::new();
        let catalogue = present(of, tree, &mut notes);
        let mut catalogue = catalogue.ok_or_else(|| refuse("the catalogue here cannot be read".to_owned()))?;
        let changed = take(&mut catalogue, &returned)?;
        Ok((of, changed, if changed == 0 { Vec::new() } else { written(of, tree, &catalogue) }))
    }
}

/// Where what came in calls a term of the glossary by another word than the glossary does.
fn other_words(all: Vec<Translation>, done: &[(String, String)], tree: &SourceTree) -> Vec<Diagnostic> {
    let has_come = |path: &str| done.iter().any(|(done, _)| done == path);
    let as_it_is = |mut one: Translation| {
        let path = one.edition.as_ref().map_or_else(|| super::start::place(&one), |old| old.value.path.to_string());
        if let Some(file) = tree.get(&SourcePath::new(&path)).filter(|_| has_come(&path)) {
            one.edition = Some(Arc::new(crate::document::parse(file).map(crate::document::Text::held)));
        }
        one
    };
    let all: Vec<Translation> = all.into_iter().map(as_it_is).collect();
    let lexicon = Lexicon::of(all.iter());
    let taken = all.iter().filter(|one| has_come(&one.catalogue));
    taken.flat_map(|one| one.other_words(&one.stand(tree, None).value, &lexicon)).collect()
}

type Taken<'a> = (&'a Translation, usize, Vec<(String, String)>);

/// The catalogue as a sync would leave it now; of what has no file or no record, a new one. `None` if it is broken.
fn present(one: &Translation, tree: &SourceTree, notes: &mut Vec<Diagnostic>) -> Option<Catalogue> {
    let standing = one.stand(tree, Some(one.adoption())).take(notes);
    match (&one.edition, standing.record) {
        (_, Recorded::Broken) => None,
        (Some(_), Recorded::Yes | Recorded::No) => Some(standing.synced.catalogue),
        (None, Recorded::Yes | Recorded::No) => {
            let old = tree.get(&one.catalogue).and_then(SourceFile::as_text).map(Catalogue::read);
            let old = match old {
                Some(Err(_)) => return None,
                Some(Ok(catalogue)) => catalogue,
                None => Catalogue::new(one.language.tag.as_str(), one.source_language.tag.as_str()),
            };
            let source = Side { language: one.source_language.tag.as_str(), units: &standing.source };
            let target = Side { language: one.language.tag.as_str(), units: &standing.target };
            Some(sync(source, target, &old, one.adoption()).catalogue)
        }
    }
}

/// The catalogue and the translated file with what came in: a sync follows at once, so that readers have it.
fn written(one: &Translation, tree: &SourceTree, catalogue: &Catalogue) -> Vec<(String, String)> {
    let document = one.source.value.open();
    let source_text = tree.get(&document.path).and_then(SourceFile::as_text).unwrap_or_default();
    let (path, text) = match &one.edition {
        Some(edition) => {
            let text = tree.get(&edition.value.path).and_then(SourceFile::as_text).unwrap_or_default();
            (edition.value.path.to_string(), text.to_owned())
        }
        None => (super::start::place(one), start::start(&document, source_text)),
    };
    let parsed = crate::document::parse(&SourceFile::text(&path, text.as_str())).value;
    let (source, target) = (units(&document, source_text), units(&parsed, &text));
    let source = Side { language: one.source_language.tag.as_str(), units: &source };
    let target = Side { language: one.language.tag.as_str(), units: &target };
    let synced = sync(source, target, catalogue, one.adoption());
    let edited = edit::apply(&text, &synced.edits);
    vec![(one.catalogue.to_string(), synced.catalogue.write()), (path, edited)]
}
