//! Problems as the protocol has them, and their fixes as code actions.

use super::Server;
use super::files::Files;
use crate::diagnostic::{Diagnostic, Fix, Severity};
use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, DiagnosticRelatedInformation,
    DiagnosticSeverity, Location, NumberOrString, Range, TextEdit, Uri, WorkspaceEdit,
};
use std::collections::HashMap;

/// A problem of `file`. One that stands in another file is shown at the start of this one.
pub fn diagnostic(files: &Files, file: &str, note: &Diagnostic) -> lsp_types::Diagnostic {
    let range = note.span.as_ref().map(|span| files.range(file, span.range())).unwrap_or_default();
    let related = note.related.iter().filter_map(|(span, words)| {
        let location = Location { uri: files.uri(&span.file)?, range: files.range(&span.file, span.range()) };
        Some(DiagnosticRelatedInformation { location, message: words.clone() })
    });
    let related: Vec<DiagnosticRelatedInformation> = related.collect();
    let message = match &note.hint {
        Some(hint) => format!("{}\n{hint}", note.message),
        None => note.message.clone(),
    };
    lsp_types::Diagnostic {
        range,
        severity: Some(match note.severity {
            Severity::Error => DiagnosticSeverity::ERROR,
            Severity::Warning => DiagnosticSeverity::WARNING,
        }),
        code: Some(NumberOrString::String(note.code.to_owned())),
        source: Some("park".to_owned()),
        message,
        related_information: (!related.is_empty()).then_some(related),
        ..lsp_types::Diagnostic::default()
    }
}

impl Server {
    /// The fixes of all problems that touch the range.
    pub(super) fn actions(&self, params: &CodeActionParams) -> Vec<CodeActionOrCommand> {
        let Some(path) = self.files.path(&params.text_document.uri) else { return Vec::new() };
        let notes = self.problems.get(path.as_str()).map(Vec::as_slice).unwrap_or_default();
        let action = |note: &Diagnostic| {
            let shown = diagnostic(&self.files, &path, note);
            let fix = note.fix.as_ref().filter(|_| touches(&shown.range, &params.range))?;
            Some(CodeActionOrCommand::CodeAction(CodeAction {
                title: capital(&fix.title),
                kind: Some(CodeActionKind::QUICKFIX),
                edit: Some(self.edit(fix)),
                diagnostics: Some(vec![shown]),
                is_preferred: Some(true),
                ..CodeAction::default()
            }))
        };
        notes.iter().filter_map(action).collect()
    }

    fn edit(&self, fix: &Fix) -> WorkspaceEdit {
        // The protocol's type is a hash map; nothing is written in its order.
        #[allow(clippy::mutable_key_type)]
        let mut changes: HashMap<Uri, Vec<TextEdit>> = HashMap::new();
        for edit in &fix.edits {
            let Some(uri) = self.files.uri(&edit.span.file) else { continue };
            let range = self.files.range(&edit.span.file, edit.span.range());
            changes.entry(uri).or_default().push(TextEdit { range, new_text: edit.text.clone() });
        }
        WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }
    }
}

fn touches(one: &Range, other: &Range) -> bool {
    one.start <= other.end && other.start <= one.end
}

/// Menus begin with a capital letter.
fn capital(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
