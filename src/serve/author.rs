//! What an author asks of a page besides reading it: its file, the other ways to look at it, its entry on paper.

use super::address;
use super::answer::{Answer, Request, Route, below, bytes, bytes_body, tagged, text};
use super::edit::Editing;
use super::pages::{self, address_of};
use super::state::{Shared, State};
use crate::memo::Key;
use crate::output::workbench::{About, Workbench};
use serde::Serialize;
use std::sync::Arc;

/// What is known of a page, for the bar.
#[derive(Serialize)]
struct Page<'a> {
    file: &'a str,
    /// The ways to look at its entry: a name and an address.
    views: Vec<(&'a str, String)>,
    /// Where its entry is on paper, if it is printed.
    print: Option<String>,
    /// How a line is opened: an address with `{file}` and `{line}` in it, or empty if the server does it.
    editor: Option<&'a str>,
}

/// `page`, `print` and `print.pdf`, all with `?path=` and the address of a page.
pub(super) fn route(name: &str, request: &Request, shared: &Arc<Shared>, state: &State) -> Route {
    let nothing = || Route::Answer(unknown(name, request));
    let Some(address) = asked(request) else { return nothing() };
    if name == "print" {
        // It has no script of the site's pages: what it shows is asked for anew by its own.
        let page = pages::print(&address);
        return Route::Answer(bytes(request, 200, "text/html; charset=utf-8", page.into_bytes().into()));
    }
    let Some((path, workbench)) = find(&address, shared, state) else { return nothing() };
    let (request, shared, is_data) = (request.clone(), shared.clone(), name == "page");
    // Either may take a while for the first page after a change.
    Route::Make(Box::new(move || match is_data {
        true => about(&request, &shared, &workbench, &path),
        false => match workbench.print(&path) {
            Ok(pdf) => tagged(&request, 200, "application/pdf", Key::of_bytes(&pdf), bytes_body(pdf)),
            Err(reason) => text(&request, 500, &format!("This cannot be printed: {reason}\n")),
        },
    }))
}

/// Most pages have an entry, some have none: that is an answer, where paper without an entry is a mistake.
fn unknown(name: &str, request: &Request) -> Answer {
    match name {
        "page" => bytes(request, 200, "application/json", (*b"null").into()),
        _ => text(request, 404, "Nothing is known of such a page.\n"),
    }
}

/// The address of the page that is asked about.
fn asked(request: &Request) -> Option<String> {
    let query = address::query(&request.target);
    let mut fields = url::form_urlencoded::parse(query.trim_start_matches('?').as_bytes());
    fields.find(|(name, _)| name == "path").map(|(_, path)| path.into_owned())
}

/// Where the page stands in the output, and who knows of it.
fn find(address: &str, shared: &Shared, state: &State) -> Option<(String, Arc<Workbench>)> {
    let tree = state.tree.as_ref()?;
    let path = address::path(address)?;
    let (path, _) = tree.get(below(&shared.base, &path)?)?;
    Some((path.to_string(), tree.workbench.clone()?))
}

fn about(request: &Request, shared: &Shared, workbench: &Workbench, path: &str) -> Answer {
    let Some(About { file, views, printed_for }) = workbench.about(path) else {
        return unknown("page", request);
    };
    let own = address_of(&shared.base, path);
    let page = Page {
        file: &file,
        views: views.into_iter().map(|(name, path)| (name, address_of(&shared.base, &path))).collect(),
        print: printed_for.map(|_| {
            let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("path", &own).finish();
            format!("/_park/print?{query}")
        }),
        editor: shared.editor.get().map(|editor| match editor {
            Editing::Address(address) => address.as_str(),
            Editing::Command(_) => "",
        }),
    };
    let data = serde_json::to_vec(&page).expect("strings and lists are always JSON");
    bytes(request, 200, "application/json", data.into())
}
