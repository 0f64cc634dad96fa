//! `park translate accept` and `drop`: what only a person can decide.

use super::{Selection, name};
use crate::cli::Outcome;
use crate::cli::progress::count;
use crate::cli::report::{complain, remarks, say};
use crate::diagnostic::translation as words;
use crate::site::translations::{Recorded, Standing, Translation};
use crate::source::{SourceFile, SourceTree};
use crate::translation::{Catalogue, State, edit, text};
use clap::Args;

/// Take translations for true as they are: the change of the source changes nothing, or the review is done
///
/// Outdated paragraphs and those to review become current. With `--same`, also paragraphs that are to be the same in
/// both languages, such as names.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park translate accept bn lessons/first-edit                           all of the lesson
  park translate accept bn lessons/first-edit --unit paragraph-1a2b3c4d one paragraph; `diff` shows the ids")]
pub struct Accept {
    #[command(flatten)]
    selection: Selection,

    /// Only this paragraph; may be given several times
    #[arg(long, value_name = "ID")]
    unit: Vec<String>,

    /// Also what is written as in the source, word for word
    #[arg(long)]
    same: bool,
}

/// Forget translations whose source is gone
///
/// Until then they are kept at the end of the catalogue.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park translate drop bn lessons/first-edit                             all that is left of earlier versions
  park translate drop bn lessons/first-edit --unit paragraph-1a2b3c4d   one of them")]
pub struct Drop {
    #[command(flatten)]
    selection: Selection,

    /// Only this paragraph; may be given several times
    #[arg(long, value_name = "ID")]
    unit: Vec<String>,
}

impl Accept {
    pub fn run(self) -> Result<Outcome, Outcome> {
        if self.selection.only.is_empty() {
            complain(&words::nothing_named("accept"));
            return Err(Outcome::WrongUse);
        }
        decide(&self.selection, &self.unit, "accepted", |standing, catalogue| {
            let mut accepted = 0;
            for pair in &standing.synced.pairs {
                let record = &mut catalogue.records[pair.record];
                let named = self.unit.is_empty() || self.unit.contains(&record.id);
                match pair.state {
                    State::Outdated | State::NeedsReview if named => {
                        record.accept();
                        accepted += 1;
                    }
                    State::Untranslated if named && (self.same || !self.unit.is_empty()) => {
                        let there = pair.target.first().map(|unit| &standing.target.list[*unit].text);
                        if there.is_some_and(|text| *text == record.source) {
                            record.translation.clone_from(&record.source);
                            record.synced = Some(text::fingerprint(&record.source));
                            accepted += 1;
                        }
                    }
                    State::Outdated | State::NeedsReview | State::Untranslated | State::Current => {}
                }
            }
            accepted
        })
    }
}

impl Drop {
    pub fn run(self) -> Result<Outcome, Outcome> {
        if self.selection.only.is_empty() {
            complain(&words::nothing_named("drop"));
            return Err(Outcome::WrongUse);
        }
        decide(&self.selection, &self.unit, "dropped", |_, catalogue| {
            let before = catalogue.orphans.len();
            catalogue.orphans.retain(|orphan| !self.unit.is_empty() && !self.unit.contains(&orphan.id));
            before - catalogue.orphans.len()
        })
    }
}

/// Changes the catalogues as they are after a sync, and writes those in which something was decided.
fn decide(
    selection: &Selection,
    units: &[String],
    verb: &str,
    decision: impl Fn(&Standing, &mut Catalogue) -> usize,
) -> Result<Outcome, Outcome> {
    let workshop = selection.open()?;
    let (mut files, mut notes, mut total) = (Vec::new(), Vec::new(), 0);
    for translation in &workshop.chosen {
        let standing = translation.stand(&workshop.tree, None).take(&mut notes);
        if standing.record != Recorded::Yes {
            continue;
        }
        let mut catalogue = standing.synced.catalogue.clone();
        let decided = decision(&standing, &mut catalogue);
        if decided > 0 {
            say(&format!("{}: {decided} {verb}", name(translation)));
            total += decided;
            files.push((translation.catalogue.to_string(), catalogue.write()));
            files.extend(edited(translation, &standing, &workshop.tree));
        }
    }
    remarks(&notes, &workshop.tree);
    selection.write(&files)?;
    if total == 0 {
        say("There was nothing to decide.");
    }
    if total < units.len() {
        say(&format!("{} not found.", count(units.len() - total, "id")));
        return Ok(Outcome::Problems);
    }
    Ok(if notes.is_empty() { Outcome::Fine } else { Outcome::Problems })
}

/// The translated file, if the sync that came first changed it.
fn edited(translation: &Translation, standing: &Standing, tree: &SourceTree) -> Option<(String, String)> {
    let path = &translation.edition.as_ref()?.value.path;
    let text = tree.get(path).and_then(SourceFile::as_text)?;
    let edited = edit::apply(text, &standing.synced.edits);
    (edited != text).then(|| (path.to_string(), edited))
}
