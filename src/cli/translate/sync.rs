//! `park translate sync`: takes note of what changed on either side.

use super::{Selection, name, print};
use crate::cli::Outcome;
use crate::cli::progress::count;
use crate::cli::report::{remarks, say};
use crate::diagnostic::Diagnostic;
use crate::site::moves::{Revision, revised};
use crate::site::translations::{Recorded, Standing, Translation};
use crate::source::{SourceFile, SourceTree};
use crate::translation::{Certainty, Remark, State, Tally};
use clap::Args;
use rayon::prelude::*;

/// Take note of what changed in sources, translations and catalogues
///
/// Writes the catalogues under locales/ and, where only a link's target changed or a translation came in from a
/// platform, the translated files. Run it after any change; a second run changes nothing.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park translate sync                            all that has a record
  park translate sync --adopt                    also files that have none: pair them with their source
  park translate sync bn lessons/first-edit      one file
  park translate sync --check                    write nothing; exit with 1 if there is something to write")]
pub struct Sync {
    #[command(flatten)]
    selection: Selection,

    /// Make a record for translations that have none, by pairing their paragraphs with those of the source
    #[arg(long)]
    adopt: bool,

    /// Write nothing; exit with 1 if there is something to write
    #[arg(long)]
    check: bool,

    /// Say of every paragraph that could not be paired what it is
    #[arg(long, short)]
    verbose: bool,
}

/// One translation after its sync.
struct Done {
    files: Vec<(String, String)>,
    lines: Vec<String>,
    notes: Vec<Diagnostic>,
    tally: Tally,
    skipped: bool,
}

impl Sync {
    pub fn run(self) -> Result<Outcome, Outcome> {
        let workshop = self.selection.open()?;
        let tree = &workshop.tree;
        let stand = |one: &Translation| one.stand(tree, self.adopt.then(|| one.adoption()));
        let (mut files, mut notes, mut tally, mut skipped) = (Vec::new(), Vec::new(), Tally::default(), 0);
        let standings: Vec<_> = workshop.chosen.par_iter().map(stand).collect();
        let standings: Vec<Standing> = standings.into_iter().map(|standing| standing.take(&mut notes)).collect();
        let revisions = revised(&workshop.chosen, standings, tree);
        let done: Vec<Done> =
            workshop.chosen.par_iter().zip(&revisions).map(|(one, revision)| self.one(one, revision, tree)).collect();
        for one in done {
            one.lines.iter().for_each(|line| print(line));
            files.extend(one.files);
            notes.extend(one.notes);
            tally.add(&one.tally);
            skipped += usize::from(one.skipped);
        }
        remarks(&notes, tree);
        if !self.check {
            self.selection.write(&files)?;
        }
        let verb = if self.check { "would change" } else { "changed" };
        say(&format!(
            "{} {verb}. Current: {}, to review: {}, outdated: {}, missing: {}, orphaned: {}.",
            count(files.len(), "file"),
            tally.current.units,
            tally.needs_review.units,
            tally.outdated.units,
            tally.untranslated.units,
            tally.orphaned.units,
        ));
        if skipped > 0 {
            say(&format!("{} left alone, for want of a record: `--adopt` makes one.", count(skipped, "file")));
        }
        let problems = !notes.is_empty() || self.check && !files.is_empty();
        Ok(if problems { Outcome::Problems } else { Outcome::Fine })
    }

    fn one(&self, translation: &Translation, revision: &Revision, tree: &SourceTree) -> Done {
        let standing = &revision.standing;
        let mut done =
            Done { files: Vec::new(), lines: Vec::new(), notes: Vec::new(), tally: standing.tally, skipped: false };
        let Some(edition) = &translation.edition else { return done };
        let known = standing.record == Recorded::Yes || self.adopt && standing.record == Recorded::No;
        if !known {
            done.skipped = standing.record == Recorded::No;
            return done;
        }
        let path = &edition.value.path;
        let text = tree.get(path).and_then(SourceFile::as_text).unwrap_or_default();
        if revision.text != text {
            done.files.push((path.to_string(), revision.text.clone()));
        }
        let catalogue = standing.synced.catalogue.write();
        // A platform may have wrapped the lines: that alone is no reason to write them anew.
        let old = tree.get(&translation.catalogue).and_then(SourceFile::as_text);
        let same = old.and_then(|old| crate::translation::Catalogue::read(old).ok());
        if same.as_ref() != Some(&standing.synced.catalogue) {
            done.files.push((translation.catalogue.to_string(), catalogue));
        }
        if standing.record == Recorded::No {
            done.lines.push(adopted_line(translation, standing));
        }
        for (key, paragraphs) in &revision.came_from {
            let name = name(translation);
            done.lines
                .push(format!("{name}: {} came from {key}, with what was translated", count(*paragraphs, "paragraph")));
        }
        done.lines.extend(self.lines(translation, standing));
        done.notes.extend(translation.problems(standing).into_iter().filter(|note| note.code == "translated-twice"));
        done
    }

    /// What a person may want to know, in one line each.
    fn lines(&self, translation: &Translation, standing: &Standing) -> Vec<String> {
        let name = name(translation);
        let target = |unit: &usize| standing.target.list.get(*unit).map(|unit| short(&unit.text)).unwrap_or_default();
        let line = |remark: &Remark| match remark {
            Remark::Conflict { .. } => None,
            Remark::BothChanged { target: unit, .. } => {
                Some(format!("{name}: taken for current, as both sides changed: {}", target(unit)))
            }
            Remark::Unpaired { target: unit } => {
                self.verbose.then(|| format!("{name}: belongs to nothing in the source: {}", target(unit)))
            }
            Remark::Orphaned { text } => {
                Some(format!("{name}: its source is gone, kept in the catalogue: {}", short(text)))
            }
            Remark::TargetsFollowed { target: unit } => {
                self.verbose.then(|| format!("{name}: a link follows its source: {}", target(unit)))
            }
            Remark::TargetLeft { old, new, .. } => Some(format!(
                "{name}: the source now links to {new} instead of {old}; the translation has a link of its own"
            )),
            Remark::NoPlace { source } => {
                let text = standing.source.list.get(*source).map(|unit| short(&unit.text)).unwrap_or_default();
                Some(format!(
                    "{name}: translated in the catalogue, but the file has no place for it yet: put the source's paragraph there, and the next sync translates it: {text}"
                ))
            }
        };
        standing.synced.remarks.iter().filter_map(line).collect()
    }
}

/// How surely the paragraphs of a file without a record were paired.
fn adopted_line(translation: &Translation, standing: &Standing) -> String {
    let pairs = &standing.synced.pairs;
    let of = |certainty: Certainty| {
        pairs.iter().filter(|pair| pair.state != State::Untranslated && pair.certainty == certainty).count()
    };
    let unpaired = standing.synced.remarks.iter().filter(|remark| matches!(remark, Remark::Unpaired { .. })).count();
    let missing = pairs.iter().filter(|pair| pair.state == State::Untranslated).count();
    format!(
        "{}: adopted {} surely, {} by their place; {missing} of the source have no translation, {unpaired} of the translation no source",
        name(translation),
        of(Certainty::Recorded) + of(Certainty::Anchored),
        of(Certainty::Structural),
    )
}

/// The first words of a text.
fn short(text: &str) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = one_line.chars().take(70).collect();
    if cut.len() < one_line.len() { format!("“{cut}…”") } else { format!("“{cut}”") }
}
