//! Problems on the terminal: each with its place and hint, sorted, then their number.

use crate::diagnostic::human::{self, Colour};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::SourceTree;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};

/// Prints problems with their source lines to standard error, worst place for the eye last: the summary.
pub fn report(notes: &[Diagnostic], tree: &SourceTree) {
    if notes.is_empty() {
        return;
    }
    remarks(notes, tree);
    let mut notes: Vec<&Diagnostic> = notes.iter().collect();
    notes.sort();
    notes.dedup();
    let files = tree.under("content/").count();
    print(&format!("{}\n", human::summary(notes.into_iter(), files)));
}

/// The same without the summary.
pub fn remarks(notes: &[Diagnostic], tree: &SourceTree) {
    let mut notes: Vec<&Diagnostic> = notes.iter().collect();
    notes.sort();
    notes.dedup();
    let colour = colour();
    let mut text = String::new();
    for note in notes {
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
