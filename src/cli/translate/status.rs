//! `park translate status`: how much of each language is current.

use super::{Selection, Workshop, name, print};
use crate::cli::Outcome;
use crate::cli::report::{remarks, say};
use crate::site::translations::{Progress, Recorded, Translation};
use crate::translation::Tally;
use clap::Args;
use rayon::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Show how much of each language is translated, current and outdated
///
/// Words are those of the source. Nothing is written: it is what `sync` would find now.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park translate status                      all languages
  park translate status bn                   each entry in Bengali
  park translate status lessons/first-edit   one entry in all languages
  park translate status --json               for programs
  park translate status bn --fail-under 80   for CI: exit code 1 if less than 80 % of the words are current")]
pub struct Status {
    #[command(flatten)]
    selection: Selection,

    /// Print JSON
    #[arg(long)]
    json: bool,

    /// Exit with 1 if less of a language is current, in percent of words
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    fail_under: Option<u8>,
}

impl Status {
    pub fn run(self) -> Result<Outcome, Outcome> {
        let workshop = self.selection.open()?;
        let standings: Vec<_> =
            workshop.chosen.par_iter().map(|translation| translation.progress(&workshop.tree)).collect();
        let mut notes = Vec::new();
        let standings: Vec<Progress> = standings.into_iter().map(|standing| standing.take(&mut notes)).collect();
        remarks(&notes, &workshop.tree);
        let rows: Vec<(&Translation, &Progress)> = workshop.chosen.iter().zip(&standings).collect();
        let languages = languages(&workshop, &rows);
        if self.json {
            print(&serde_json::to_string_pretty(&as_json(&rows, &languages)).unwrap_or_default());
        } else if self.selection.only.is_empty() {
            table(languages.iter().map(|(language, row)| (language.clone(), row)));
        } else {
            let rows: Vec<(String, Row)> = rows.iter().map(|(one, standing)| (name(one), Row::of(standing))).collect();
            table(rows.iter().map(|(name, row)| (name.clone(), row)));
        }
        let unknown = rows.iter().filter(|(_, standing)| standing.record == Recorded::No && standing.begun);
        let unknown = unknown.count();
        if unknown > 0 && !self.json {
            say(&format!(
                "{unknown} translated files have no record yet: `park translate sync --adopt` pairs them with their source."
            ));
        }
        let fails =
            |row: &Row| self.fail_under.is_some_and(|least| row.tally.current_percent() < least || row.unrecorded > 0);
        Ok(if !notes.is_empty() || languages.values().any(fails) { Outcome::Problems } else { Outcome::Fine })
    }
}

/// One line of the table.
#[derive(Default)]
struct Row {
    tally: Tally,
    /// Files without a record.
    unrecorded: usize,
}

impl Row {
    fn of(standing: &Progress) -> Self {
        let mut row = Self::default();
        row.add(standing);
        row
    }

    fn add(&mut self, standing: &Progress) {
        self.tally.add(&standing.tally);
        let unrecorded = standing.record != Recorded::Yes && standing.begun;
        self.unrecorded += usize::from(unrecorded);
    }
}

fn languages(workshop: &Workshop, rows: &[(&Translation, &Progress)]) -> BTreeMap<String, Row> {
    let mut languages: BTreeMap<String, Row> =
        workshop.chosen.iter().map(|one| (one.language.folder.clone(), Row::default())).collect();
    for (translation, standing) in rows {
        languages.entry(translation.language.folder.clone()).or_default().add(standing);
    }
    languages
}

fn as_json(rows: &[(&Translation, &Progress)], languages: &BTreeMap<String, Row>) -> Value {
    let states = |row: &Row| {
        json!({
            "currentPercent": row.tally.current_percent(),
            "translatedPercent": row.tally.translated_percent(),
            "unrecorded": row.unrecorded,
            "states": row.tally,
        })
    };
    let entries = rows.iter().map(|(one, standing)| {
        json!({
            "entry": one.key.as_str(),
            "language": one.language.tag.as_str(),
            "source": one.source_language.tag.as_str(),
            "translated": one.edition.is_some(),
            "state": states(&Row::of(standing)),
        })
    });
    let languages: serde_json::Map<String, Value> =
        languages.iter().map(|(language, row)| (language.clone(), states(row))).collect();
    json!({ "languages": languages, "entries": entries.collect::<Vec<Value>>() })
}

/// A table of words, with numbers under each other.
fn table<'a>(rows: impl Iterator<Item = (String, &'a Row)>) {
    let head = ["", "words", "current", "to review", "outdated", "missing", "orphaned"];
    let mut lines: Vec<Vec<String>> = vec![head.iter().map(|name| (*name).to_owned()).collect()];
    for (name, row) in rows {
        let tally = &row.tally;
        let mut line = vec![name, tally.words().to_string()];
        line.push(format!("{} %", tally.current_percent()));
        for count in [tally.needs_review, tally.outdated, tally.untranslated, tally.orphaned] {
            line.push(if count.units == 0 { "–".to_owned() } else { format!("{} in {}", count.words, count.units) });
        }
        if row.unrecorded > 0 {
            line.push(format!("{} without a record", row.unrecorded));
        }
        lines.push(line);
    }
    let columns = lines.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for line in &lines {
        let cells = line.iter().enumerate().map(|(column, cell)| {
            let blank = " ".repeat(widths[column] - cell.chars().count());
            if column == 0 { format!("{cell}{blank}") } else { format!("{blank}{cell}") }
        });
        print(cells.collect::<Vec<_>>().join("  ").trim_end());
    }
}
