//! The language server: problems while one types, completion, jumps and fixes, in every editor that speaks the Language
//! Server Protocol 3.17.
//!
//! It reads the site's folder, puts what the editor holds over it, and builds as far as links; nothing is ever written.

use crate::build::{Builder, Lints, Options};
use crate::diagnostic::Diagnostic;
use crate::lsp::files::Files;
use crate::site::Site;
use lsp_server::{Connection, ErrorCode, Message, Notification, Request, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidChangeWatchedFiles, DidCloseTextDocument, DidOpenTextDocument, DidSaveTextDocument,
    Notification as _, PublishDiagnostics,
};
use lsp_types::request::{
    CodeActionRequest, Completion, DocumentSymbolRequest, GotoDefinition, HoverRequest, Request as _,
};
use lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionProviderCapability, CompletionOptions, HoverProviderCapability,
    InitializeParams, OneOf, PublishDiagnosticsParams, ServerCapabilities, TextDocumentSyncCapability,
    TextDocumentSyncKind, TextDocumentSyncOptions, TextDocumentSyncSaveOptions,
};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

mod actions;
mod complete;
mod files;
mod jump;
mod positions;
mod symbols;
mod terms;
#[cfg(test)]
mod tests;

/// What the server knows of the site, as of the last change.
pub struct Server {
    files: Files,
    builder: Builder,
    site: Option<Site>,
    /// By file.
    problems: BTreeMap<String, Vec<Diagnostic>>,
    /// Files whose problems the editor shows.
    shown: BTreeSet<String>,
}

/// Serves over standard input and output until the editor ends it.
///
/// # Errors
/// When the editor breaks the protocol or goes away without saying so.
pub fn serve(date: i64) -> Result<(), Box<dyn Error + Send + Sync>> {
    let (connection, threads) = Connection::stdio();
    run(&connection, date)?;
    drop(connection);
    threads.join()?;
    Ok(())
}

/// The same over any connection.
///
/// # Errors
/// As `serve`.
pub fn run(connection: &Connection, date: i64) -> Result<(), Box<dyn Error + Send + Sync>> {
    let (id, params) = connection.initialize_start()?;
    let params: InitializeParams = serde_json::from_value(params)?;
    let answer = serde_json::json!({
        "capabilities": capabilities(),
        "serverInfo": { "name": "park", "version": env!("CARGO_PKG_VERSION") },
    });
    connection.initialize_finish(id, answer)?;
    let mut server = Server::new(Files::new(&params, date));
    server.refresh(connection)?;
    while let Ok(message) = connection.receiver.recv() {
        match message {
            Message::Request(request) => {
                if connection.handle_shutdown(&request)? {
                    return Ok(());
                }
                connection.sender.send(server.answer(request).into())?;
            }
            Message::Notification(notification) => {
                let mut changed = server.hear(notification);
                // Whoever types fast has sent more by now; it is built once.
                while !connection.receiver.is_empty() && matches!(changed, Change::Some) {
                    match connection.receiver.recv()? {
                        Message::Notification(notification) => {
                            if matches!(server.hear(notification), Change::Some) {
                                changed = Change::Some;
                            }
                        }
                        Message::Request(request) => {
                            server.refresh(connection)?;
                            changed = Change::None;
                            if connection.handle_shutdown(&request)? {
                                return Ok(());
                            }
                            connection.sender.send(server.answer(request).into())?;
                        }
                        Message::Response(_) => {}
                    }
                }
                if matches!(changed, Change::Some) {
                    server.refresh(connection)?;
                }
            }
            Message::Response(_) => {}
        }
    }
    Ok(())
}

/// Whether a notification changed a text.
enum Change {
    Some,
    None,
}

fn capabilities() -> ServerCapabilities {
    ServerCapabilities {
        text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::FULL),
            save: Some(TextDocumentSyncSaveOptions::Supported(true)),
            ..TextDocumentSyncOptions::default()
        })),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some(["!", "(", "/", "#", "\"", "=", " ", ":"].map(str::to_owned).to_vec()),
            ..CompletionOptions::default()
        }),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        definition_provider: Some(OneOf::Left(true)),
        document_symbol_provider: Some(OneOf::Left(true)),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QUICKFIX]),
            ..CodeActionOptions::default()
        })),
        ..ServerCapabilities::default()
    }
}

impl Server {
    fn new(files: Files) -> Self {
        Self { files, builder: Builder::default(), site: None, problems: BTreeMap::new(), shown: BTreeSet::new() }
    }

    /// Takes in what the editor says; what it does not mean for us is passed over.
    fn hear(&mut self, notification: Notification) -> Change {
        let method = notification.method.clone();
        match method.as_str() {
            DidOpenTextDocument::METHOD => {
                let Some(params) = said::<DidOpenTextDocument>(notification) else { return Change::None };
                self.files.hold(&params.text_document.uri, params.text_document.text);
            }
            DidChangeTextDocument::METHOD => {
                let Some(mut params) = said::<DidChangeTextDocument>(notification) else { return Change::None };
                let Some(change) = params.content_changes.pop() else { return Change::None };
                self.files.hold(&params.text_document.uri, change.text);
            }
            DidCloseTextDocument::METHOD => {
                let Some(params) = said::<DidCloseTextDocument>(notification) else { return Change::None };
                self.files.release(&params.text_document.uri);
            }
            DidSaveTextDocument::METHOD | DidChangeWatchedFiles::METHOD => self.files.read(),
            _ => return Change::None,
        }
        Change::Some
    }

    /// Builds as far as links and tells the editor what is wrong in each file, and in which nothing is any more.
    fn refresh(&mut self, connection: &Connection) -> Result<(), Box<dyn Error + Send + Sync>> {
        let mut notes = self.files.notes.clone();
        if self.files.tree.under("content/").next().is_some() {
            let options = Options { lints: Lints::Reported, ..Options::default() };
            self.site = Some(self.builder.understand(&self.files.tree, &options).take(&mut notes));
        }
        self.problems.clear();
        for note in notes {
            // What has no place is a matter of the settings.
            let file = note.span.as_ref().map_or(crate::config::PATH, |span| &span.file).to_owned();
            self.problems.entry(file).or_default().push(note);
        }
        let files: BTreeSet<String> = self.problems.keys().cloned().collect();
        for file in self.shown.union(&files) {
            let Some(uri) = self.files.uri(file) else { continue };
            let notes = self.problems.get(file).map(Vec::as_slice).unwrap_or_default();
            let diagnostics = notes.iter().map(|note| actions::diagnostic(&self.files, file, note)).collect();
            let params = PublishDiagnosticsParams { uri, diagnostics, version: None };
            let method = PublishDiagnostics::METHOD.to_owned();
            connection.sender.send(Notification::new(method, params).into())?;
        }
        self.shown = files;
        Ok(())
    }

    fn answer(&self, request: Request) -> Response {
        let id = request.id.clone();
        let method = request.method.clone();
        let answer = match method.as_str() {
            Completion::METHOD => asked::<Completion>(request).map(|params| json(self.completion(&params))),
            HoverRequest::METHOD => asked::<HoverRequest>(request).map(|params| json(self.hover(&params))),
            GotoDefinition::METHOD => asked::<GotoDefinition>(request).map(|params| json(self.definition(&params))),
            DocumentSymbolRequest::METHOD => {
                asked::<DocumentSymbolRequest>(request).map(|params| json(self.symbols(&params)))
            }
            CodeActionRequest::METHOD => asked::<CodeActionRequest>(request).map(|params| json(self.actions(&params))),
            _ => return Response::new_err(id, ErrorCode::MethodNotFound as i32, format!("`{method}` is not served")),
        };
        match answer {
            Some(value) => Response::new_ok(id, value),
            None => Response::new_err(id, ErrorCode::InvalidParams as i32, format!("`{method}` was not understood")),
        }
    }
}

fn said<N: lsp_types::notification::Notification>(notification: Notification) -> Option<N::Params> {
    serde_json::from_value(notification.params).ok()
}

fn asked<R: lsp_types::request::Request>(request: Request) -> Option<R::Params>
where
    R::Params: DeserializeOwned,
{
    serde_json::from_value(request.params).ok()
}

fn json(value: impl serde::Serialize) -> serde_json::Value {
    serde_json::to_value(value).unwrap_or_default()
}
