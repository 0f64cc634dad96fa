//! A theme's files as published: with hashes in their names, and styles that know those names.

use super::address::hashed;
use crate::memo::Key;
use crate::output::{Output, OutputPath, OutputTree};
use crate::source::{Body, SourceFile};
use crate::theme::Theme;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The published files of a theme.
pub fn assets(theme: &Theme) -> OutputTree {
    let files = publications(theme).into_values().map(|publication| (publication.path, publication.output));
    OutputTree { files: files.collect(), ..OutputTree::default() }
}

pub(super) struct Publication {
    pub(super) path: OutputPath,
    pub(super) output: Output,
}

/// Where each file of a theme is published: `style.css` → `assets/style.0123456789.css`.
pub(super) fn publications(theme: &Theme) -> BTreeMap<String, Publication> {
    let mut published = BTreeMap::new();
    for (name, file) in &theme.fonts {
        published.insert(format!("../fonts/{name}"), as_it_is("fonts", name, file));
    }
    let (styles, others): (Vec<_>, Vec<_>) = theme.assets.iter().partition(|(name, _)| name.ends_with(".css"));
    for (name, file) in others {
        published.insert(name.clone(), as_it_is("assets", name, file));
    }
    for (name, file) in styles {
        let text = with_published_names(file.as_text().unwrap_or_default(), name, &published);
        let path = OutputPath::new(hashed(&format!("assets/{name}"), Key::of_bytes(text.as_bytes())));
        let output = Output::Bytes(Arc::from(text.into_bytes()));
        published.insert(name.clone(), Publication { path, output });
    }
    published
}

/// Licence texts keep their names, so that people find them.
fn as_it_is(folder: &str, name: &str, file: &SourceFile) -> Publication {
    let key = match &file.body {
        Body::Text(text) => Key::of_bytes(text.as_bytes()),
        Body::Bytes(bytes) => Key::of_bytes(bytes),
        Body::Disk { .. } => file.key,
    };
    let path = format!("{folder}/{name}");
    let path = if matches!(file.path.extension().as_str(), "txt" | "md") { path } else { hashed(&path, key) };
    Publication { path: OutputPath::new(path), output: Output::Source(file.clone()) }
}

/// Every `url(…)` of a style sheet that names a file of the theme, with its published name. Both stand one folder deep.
fn with_published_names(style: &str, name: &str, published: &BTreeMap<String, Publication>) -> String {
    let folder = name.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let mut text = String::with_capacity(style.len() + 512);
    let mut rest = style;
    while let Some(start) = rest.find("url(") {
        let (before, after) = rest.split_at(start + 4);
        text.push_str(before);
        let Some(end) = after.find(')') else {
            rest = after;
            break;
        };
        let written = after[..end].trim().trim_matches(['"', '\'']);
        let target = published.get(&normal(&format!("{folder}{written}")));
        match target {
            Some(publication) => {
                let up = "../".repeat(folder.matches('/').count() + 1);
                text.push_str(&format!("\"{up}{}\"", &*publication.path));
            }
            None => text.push_str(&after[..end]),
        }
        rest = &after[end..];
    }
    text.push_str(rest);
    text
}

/// Folds `a/../` away, but keeps a leading `../`.
fn normal(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match (part, parts.last()) {
            (".", _) => {}
            ("..", Some(&last)) if last != ".." => {
                parts.pop();
            }
            (part, _) => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_name_fonts_as_published() {
        let publication =
            |path: &str| Publication { path: OutputPath::new(path), output: Output::Bytes(Arc::from([])) };
        let published = BTreeMap::from([("../fonts/a.woff2".to_owned(), publication("fonts/a.1.woff2"))]);
        let style = "src: url(\"../fonts/a.woff2\") format('woff2'), url(data:x), url(../b)";
        assert_eq!(
            with_published_names(style, "style.css", &published),
            "src: url(\"../fonts/a.1.woff2\") format('woff2'), url(data:x), url(../b)"
        );
    }
}
