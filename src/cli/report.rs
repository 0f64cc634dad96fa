//! Problems on the terminal, or for programs: each with its place and hint, sorted, then their number.

use crate::diagnostic::human::{self, Colour};
use crate::diagnostic::{Diagnostic, Severity, github, json, sarif};
use crate::source::SourceTree;
use clap::ValueEnum;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

/// How problems are told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// With their source lines, on standard error
    #[default]
    Human,
    /// One JSON document, on standard output
    Json,
    /// SARIF 2.1.0, for code hosts and editors, on standard output
    Sarif,
    /// GitHub's workflow commands, on standard output
    Github,
}

/// Prints all problems of a run in a format. Programs get a document even if there are none.
pub fn report_as(format: Format, notes: &[Diagnostic], tree: &SourceTree, site: &Path) {
    let sorted = sorted(notes);
    let source = |file: &str| tree.text(file);
    let prefix = prefix(site);
    match format {
        Format::Human => report(notes, tree),
        Format::Json => print_out(&json::json(&sorted, &source, &prefix)),
        Format::Sarif => print_out(&sarif::sarif(&sorted, &source, &prefix)),
        Format::Github => print_out(&github::github(&sorted, &source, &prefix)),
    }
}

/// The way from the current folder to the site, as it stands before paths: empty, or ending with `/`.
fn prefix(site: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let site = std::path::absolute(site).unwrap_or_else(|_| site.to_owned());
    let way = site.strip_prefix(&here).unwrap_or(&site).to_string_lossy().replace('\\', "/");
    let way = way.trim_end_matches("/.").trim_end_matches('/');
    if matches!(way, "" | ".") { String::new() } else { format!("{way}/") }
}

fn sorted(notes: &[Diagnostic]) -> Vec<&Diagnostic> {
    let mut notes: Vec<&Diagnostic> = notes.iter().collect();
    notes.sort();
    notes.dedup();
    notes
}

/// Prints problems with their source lines to standard error, worst place for the eye last: the summary.
pub fn report(notes: &[Diagnostic], tree: &SourceTree) {
    if notes.is_empty() {
        return;
    }
    remarks(notes, tree);
    let notes = sorted(notes);
    let files = tree.under("content/").count();
    print(&format!("{}\n", human::summary(notes.into_iter(), files)));
}

/// The same without the summary.
pub fn remarks(notes: &[Diagnostic], tree: &SourceTree) {
    let colour = colour();
    let mut text = String::new();
    for note in sorted(notes) {
        let _ = writeln!(text, "{}\n", human::human(note, |file| tree.text(file), colour));
    }
    print(&text);
}

/// Prints one problem that has no place in a file.
pub fn complain(note: &Diagnostic) {
    print(&format!("{}\n", human::human(note, |_| None, colour())));
}

/// Prints a line for people to standard error.
pub fn say(line: &str) {
    print(&format!("{line}\n"));
}

/// Prints to standard output what a command was asked for.
pub fn print_out(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
}

/// How many errors there are.
pub fn errors(notes: &[Diagnostic]) -> usize {
    notes.iter().filter(|note| note.severity == Severity::Error).count()
}

/// Whether standard error shows colours: on a terminal, unless `NO_COLOR` is set.
pub fn colour() -> Colour {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
        || std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    if io::stderr().is_terminal() && !plain { Colour::Yes } else { Colour::No }
}

/// A closed standard error must not end the program: a panic would, and there is nobody to tell.
fn print(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
