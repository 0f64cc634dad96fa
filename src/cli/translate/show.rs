//! `park translate diff`: what changed in the source, beside the translation that has not followed.

use super::{Selection, name, print};
use crate::cli::Outcome;
use crate::cli::report::remarks;
use crate::diagnostic::human::Colour;
use crate::site::translations::{Standing, Translation};
use crate::translation::diff::{Changed, Piece, diff};
use crate::translation::{Record, State};
use clap::Args;
use std::fmt::Write as _;
use std::io::IsTerminal;

/// Show what changed in the source since it was translated, and the translation as it is
///
/// For each outdated paragraph: its id, the change word by word, and the present translation. Untranslated paragraphs and
/// those to review follow.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park translate diff bn lessons/first-edit
  park translate diff bn                        all that there is to do in Bengali")]
pub struct Diff {
    #[command(flatten)]
    selection: Selection,

    /// Only what is outdated
    #[arg(long)]
    outdated: bool,
}

impl Diff {
    pub fn run(self) -> Result<Outcome, Outcome> {
        let workshop = self.selection.open()?;
        let colour = colour();
        let mut notes = Vec::new();
        for translation in &workshop.chosen {
            let standing = translation.stand(&workshop.tree, None).take(&mut notes);
            let text = self.text(translation, &standing, colour);
            if !text.is_empty() {
                print(text.trim_end());
                print("");
            }
        }
        remarks(&notes, &workshop.tree);
        Ok(if notes.is_empty() { Outcome::Fine } else { Outcome::Problems })
    }

    fn text(&self, translation: &Translation, standing: &Standing, colour: Colour) -> String {
        let mut text = String::new();
        for (pair, record) in standing.synced.pairs.iter().zip(&standing.synced.catalogue.records) {
            let wanted = match pair.state {
                State::Outdated => true,
                State::NeedsReview | State::Untranslated => !self.outdated,
                State::Current => false,
            };
            if wanted {
                let _ = writeln!(text, "{} · {} · {}", name(translation), record.id, pair.state.name());
                let _ = writeln!(text, "{}\n", shown(record, pair.state, colour));
            }
        }
        text
    }
}

fn shown(record: &Record, state: State, colour: Colour) -> String {
    match state {
        State::Outdated => {
            let pieces = diff(record.basis(), &record.source);
            format!("  {}\n  = {}", worded(&pieces, colour), indented(&record.translation))
        }
        State::NeedsReview | State::Current => {
            format!("  {}\n  = {}", indented(&record.source), indented(&record.translation))
        }
        State::Untranslated => format!("  {}", indented(&record.source)),
    }
}

/// The pieces in one line, marked by brackets, and by colour on a terminal.
fn worded(pieces: &[Piece], colour: Colour) -> String {
    let piece = |piece: &Piece| match (piece.change, colour) {
        (Changed::Same, _) => piece.text.clone(),
        (Changed::Old, Colour::No) => format!("[-{}-]", piece.text),
        (Changed::New, Colour::No) => format!("{{+{}+}}", piece.text),
        (Changed::Old, Colour::Yes) => format!("\u{1b}[31m[-{}-]\u{1b}[0m", piece.text),
        (Changed::New, Colour::Yes) => format!("\u{1b}[32m{{+{}+}}\u{1b}[0m", piece.text),
    };
    indented(&pieces.iter().map(piece).collect::<String>())
}

fn indented(text: &str) -> String {
    text.replace('\n', "\n    ")
}

fn colour() -> Colour {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if std::io::stdout().is_terminal() && !plain { Colour::Yes } else { Colour::No }
}
