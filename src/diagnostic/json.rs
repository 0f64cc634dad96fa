//! Problems for programs: one JSON document, described in the guide. Keys are added, never renamed or removed.

use super::{Diagnostic, Fix, Severity, Span, Stops, line_and_column};
use serde::Serialize;

/// What follows `--format json`. `version` changes only if something that was there means something else.
#[derive(Debug, Serialize)]
struct Report<'a> {
    version: u32,
    program: Program,
    errors: usize,
    warnings: usize,
    problems: Vec<Problem<'a>>,
}

#[derive(Debug, Serialize)]
struct Program {
    name: &'static str,
    version: &'static str,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Problem<'a> {
    code: &'a str,
    severity: String,
    /// `site` or `pack`: what an error keeps from being published.
    stops: &'static str,
    message: &'a str,
    hint: Option<&'a str>,
    place: Option<Place>,
    related: Vec<Related<'a>>,
    fix: Option<Change<'a>>,
}

/// Lines and columns count from one; columns are characters (Unicode code points), the end is not included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// From the folder where the command was run.
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    pub end_column: usize,
    /// Bytes from the start of the file.
    pub start: usize,
    pub end: usize,
    /// The first line of the place, whole.
    pub excerpt: Option<String>,
}

#[derive(Debug, Serialize)]
struct Related<'a> {
    message: &'a str,
    place: Place,
}

#[derive(Debug, Serialize)]
struct Change<'a> {
    title: &'a str,
    edits: Vec<Replacement<'a>>,
}

#[derive(Debug, Serialize)]
struct Replacement<'a> {
    place: Place,
    text: &'a str,
}

/// The document, with a line break at its end. `source` gives the text of a file; `prefix` is the way to the site.
pub fn json<'a>(notes: &[&Diagnostic], source: &dyn Fn(&str) -> Option<&'a str>, prefix: &str) -> String {
    let count = |severity| notes.iter().filter(|note| note.severity == severity).count();
    let report = Report {
        version: 1,
        program: Program { name: "park", version: env!("CARGO_PKG_VERSION") },
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        problems: notes.iter().map(|note| problem(note, source, prefix)).collect(),
    };
    let mut text = serde_json::to_string_pretty(&report).expect("a report is plain data");
    text.push('\n');
    text
}

fn problem<'n, 'a>(note: &'n Diagnostic, source: &dyn Fn(&str) -> Option<&'a str>, prefix: &str) -> Problem<'n> {
    let change = |fix: &'n Fix| Change {
        title: &fix.title,
        edits: fix
            .edits
            .iter()
            .map(|edit| Replacement { place: place(&edit.span, source, prefix), text: &edit.text })
            .collect(),
    };
    Problem {
        code: note.code,
        severity: note.severity.to_string(),
        stops: match note.stops {
            Stops::Site => "site",
            Stops::Pack => "pack",
        },
        message: &note.message,
        hint: note.hint.as_deref(),
        place: note.span.as_ref().map(|span| place(span, source, prefix)),
        related: note
            .related
            .iter()
            .map(|(span, words)| Related { message: words, place: place(span, source, prefix) })
            .collect(),
        fix: note.fix.as_ref().map(change),
    }
}

/// A span as lines and columns. A file without text has one place: its start.
pub fn place<'a>(span: &Span, source: &dyn Fn(&str) -> Option<&'a str>, prefix: &str) -> Place {
    let text = source(&span.file);
    let known = text.unwrap_or_default();
    let (line, column) = line_and_column(known, span.start);
    let (end_line, end_column) = line_and_column(known, span.end);
    Place {
        file: format!("{prefix}{}", span.file),
        line: line + 1,
        column: column + 1,
        end_line: end_line + 1,
        end_column: end_column + 1,
        start: span.start,
        end: span.end,
        excerpt: text.and_then(|text| text.lines().nth(line)).map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Edit;

    #[test]
    fn places_count_from_one_in_characters_and_excerpts_are_whole_lines() {
        let span = Span::new("content/bn/x.md", 2 + "বাংলা ".len()..2 + "বাংলা **".len());
        let note = Diagnostic::warning("literal-asterisks", "a \"b\"")
            .at(span.clone())
            .fix("write it", vec![Edit::new(span, "**")]);
        let text = json(&[&note], &|_| Some("a\nবাংলা ** x"), "site/");
        let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let problem = &value["problems"][0];
        assert_eq!((&value["errors"], &value["warnings"]), (&0.into(), &1.into()));
        assert_eq!(problem["message"], "a \"b\"");
        assert_eq!(problem["place"]["file"], "site/content/bn/x.md");
        assert_eq!((&problem["place"]["line"], &problem["place"]["column"]), (&2.into(), &7.into()));
        assert_eq!(problem["place"]["endColumn"], 9);
        assert_eq!(problem["place"]["excerpt"], "বাংলা ** x");
        assert_eq!(problem["fix"]["edits"][0]["text"], "**");
    }

    #[test]
    fn a_problem_of_the_whole_site_has_no_place() {
        let note = Diagnostic::error("no-config", "no settings");
        let value: serde_json::Value = serde_json::from_str(&json(&[&note], &|_| None, "")).expect("JSON");
        assert!(value["problems"][0]["place"].is_null());
    }
}
