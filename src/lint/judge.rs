//! What a site and its authors make of warnings: switched off, taken for errors, or allowed in one place.

use super::Allowance;
use crate::diagnostic::{Diagnostic, LintLevel, Noted, Severity, lint as say};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What decides.
pub struct Judge<'a> {
    /// code → level: `[lints]`.
    pub levels: &'a BTreeMap<String, LintLevel>,
    /// Of all documents.
    pub allowances: &'a [Arc<Noted<Vec<Allowance>>>],
    /// Whether what a code stands for was looked for at all. If not, its allowances may be needed.
    pub looked_for: &'a dyn Fn(&str) -> bool,
}

/// The notes that remain, with the severity that the site gives them.
pub fn judge(notes: Vec<Diagnostic>, judge: &Judge<'_>) -> Vec<Diagnostic> {
    let allowances: Vec<&Allowance> = judge.allowances.iter().flat_map(|noted| &noted.value).collect();
    let mut by_file: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, allowance) in allowances.iter().enumerate() {
        by_file.entry(&allowance.file).or_default().push(index);
    }
    let mut needed = vec![false; allowances.len()];
    let mut kept: Vec<Diagnostic> = Vec::with_capacity(notes.len());
    for note in notes {
        let own = note.span.as_ref().and_then(|span| by_file.get(&*span.file));
        let allowing: Vec<usize> = match note.severity {
            Severity::Error => Vec::new(),
            Severity::Warning => {
                own.into_iter().flatten().copied().filter(|index| allowances[*index].allows(&note)).collect()
            }
        };
        for index in &allowing {
            needed[*index] = true;
        }
        if allowing.is_empty() {
            kept.push(note);
        }
    }
    for (allowance, needed) in allowances.iter().zip(needed) {
        if !needed && (judge.looked_for)(&allowance.code) {
            kept.push(say::allowance_unneeded(allowance.span.clone(), &allowance.code));
        }
    }
    kept.into_iter().filter_map(|note| levelled(note, judge.levels)).collect()
}

/// Errors cannot be switched.
fn levelled(mut note: Diagnostic, levels: &BTreeMap<String, LintLevel>) -> Option<Diagnostic> {
    match (note.severity, levels.get(note.code)) {
        (Severity::Error, _) | (Severity::Warning, None | Some(LintLevel::Warning)) => Some(note),
        (Severity::Warning, Some(LintLevel::Off)) => None,
        (Severity::Warning, Some(LintLevel::Error)) => {
            note.severity = Severity::Error;
            Some(note)
        }
    }
}
