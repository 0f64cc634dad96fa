//! Mends what can be mended without taking anything away: each change is tried, and kept only if it makes things better.

use super::{Context, Judge, judge, lint};
use crate::diagnostic::{Diagnostic, Edit, LintLevel};
use crate::document;
use crate::source::SourceFile;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A text with what was mended in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fixed {
    pub text: String,
    /// Each with its fix; places are those of the text before.
    pub done: Vec<Diagnostic>,
}

/// Mending one thing may bring another to light; after so many rounds it ends.
const ROUNDS: usize = 4;

/// Mends one Markdown file. Mending what was mended changes nothing more.
pub fn mend(file: &SourceFile, context: Context<'_>, levels: &BTreeMap<String, LintLevel>) -> Fixed {
    let mut fixed = Fixed { text: file.as_text().unwrap_or_default().to_owned(), done: Vec::new() };
    for _ in 0..ROUNDS {
        let notes = problems(&file.path, &fixed.text, context, levels);
        let mendable = apart(&notes);
        if mendable.is_empty() {
            break;
        }
        let all = applied(&fixed.text, &mendable);
        let (text, done) = if is_better(&notes, &problems(&file.path, &all, context, levels)) {
            (all, mendable.into_iter().cloned().collect())
        } else {
            one_by_one(&file.path, &fixed.text, &mendable, context, levels)
        };
        if done.is_empty() {
            break;
        }
        fixed.text = text;
        fixed.done.extend::<Vec<Diagnostic>>(done);
    }
    fixed
}

/// Tries each alone, from the end, so that the places of the others stay true.
fn one_by_one(
    path: &str,
    text: &str,
    mendable: &[&Diagnostic],
    context: Context<'_>,
    levels: &BTreeMap<String, LintLevel>,
) -> (String, Vec<Diagnostic>) {
    let mut text = text.to_owned();
    let mut before = problems(path, &text, context, levels);
    let mut done = Vec::new();
    for note in mendable.iter().rev() {
        let tried = applied(&text, &[*note]);
        let after = problems(path, &tried, context, levels);
        if is_better(&before, &after) {
            (text, before) = (tried, after);
            done.push((*note).clone());
        }
    }
    done.reverse();
    (text, done)
}

/// What parse and lints say of a text, less what its site and its author allow.
fn problems(path: &str, text: &str, context: Context<'_>, levels: &BTreeMap<String, LintLevel>) -> Vec<Diagnostic> {
    let parsed = document::parse(&SourceFile::text(path, text));
    let linted = lint(&parsed.value, &parsed.notes, text, context);
    let notes = parsed.notes.into_iter().chain(linted.notes.iter().cloned()).collect();
    judge(notes, &Judge { levels, allowances: &[Arc::new(linted)], looked_for: &|_| false })
}

/// Those whose edits do not touch each other, in the order of the text.
fn apart(notes: &[Diagnostic]) -> Vec<&Diagnostic> {
    let mut mendable: Vec<&Diagnostic> = notes.iter().filter(|note| note.fix.is_some()).collect();
    mendable.sort_by_key(|note| edits(note).map(|edit| edit.span.start).min());
    let mut end = 0;
    mendable.retain(|note| {
        let start = edits(note).map(|edit| edit.span.start).min().unwrap_or(0);
        let apart = start >= end;
        if apart {
            end = edits(note).map(|edit| edit.span.end).max().unwrap_or(end);
        }
        apart
    });
    mendable
}

fn edits(note: &Diagnostic) -> impl Iterator<Item = &Edit> {
    note.fix.iter().flat_map(|fix| &fix.edits)
}

fn applied(text: &str, notes: &[&Diagnostic]) -> String {
    let mut edits: Vec<&Edit> = notes.iter().flat_map(|note| edits(note)).collect();
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        let Some(before) = text.get(at..edit.span.start).filter(|_| edit.span.end <= text.len()) else { continue };
        out.push_str(before);
        out.push_str(&edit.text);
        at = edit.span.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

/// Fewer problems altogether, and of no code more than before.
fn is_better(before: &[Diagnostic], after: &[Diagnostic]) -> bool {
    let count = |notes: &[Diagnostic]| {
        notes.iter().fold(BTreeMap::new(), |mut counts: BTreeMap<&'static str, usize>, note| {
            *counts.entry(note.code).or_default() += 1;
            counts
        })
    };
    let (old, new) = (count(before), count(after));
    after.len() < before.len() && new.iter().all(|(code, number)| old.get(code).is_some_and(|old| number <= old))
}
