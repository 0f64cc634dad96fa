//! The website for a folder without a server: a USB stick, a school's computer, a learner's phone.
//!
//! Links are relative and name the `index.html` that they mean; nothing is asked of anybody.

use super::archive::Archive;
use super::web::{self, Body, Page, Subject, Web};
use super::{Output, OutputPath};
use crate::diagnostic::Noted;
use crate::theme::Theme;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The site of a [`Web::offline`] in a folder called `name`. Notes are those of its pages; who builds the website as well
/// has them already.
pub fn offline(web: &Web, theme: &Theme, name: &str) -> Noted<Archive> {
    let mut notes = Vec::new();
    let mut files: BTreeMap<OutputPath, Output> = web.media().files;
    files.extend(web::assets(theme).files);
    let pages: Vec<Page> = web.pages().into_iter().filter(|page| !matches!(page.subject, Subject::NotFound)).collect();
    let rendered: Vec<Noted<(OutputPath, Output)>> = pages.par_iter().map(|page| render(web, theme, page)).collect();
    files.extend(rendered.into_iter().map(|page| page.take(&mut notes)));
    let mut archive = Archive::default();
    for (path, content) in files {
        archive.put(format!("{name}/{path}"), content);
    }
    Noted::new(archive, notes)
}

fn render(web: &Web, theme: &Theme, page: &Page) -> Noted<(OutputPath, Output)> {
    let mut notes = Vec::new();
    let bodies: Vec<Body> = web.texts(page).iter().map(|text| text.body().take(&mut notes)).collect();
    let view = web.view(page, &bodies.iter().collect::<Vec<_>>());
    let html = match theme.render(&view.page.template, &view) {
        Ok(html) => html,
        Err(note) => {
            notes.push(*note);
            String::new()
        }
    };
    let bytes: Arc<[u8]> = html.into_bytes().into();
    Noted::new((page.path.clone(), Output::Bytes(bytes)), notes)
}
