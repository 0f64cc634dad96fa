//! A theme's files as published: with hashes in their names, and styles that know those names.

use super::address::hashed;
use crate::memo::Key;
use crate::output::{Output, OutputPath, OutputTree};
use crate::source::{Body, SourceFile};
use crate::theme::{FontFamily, Theme};
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

/// Script → its regular and its bold font as published, where a browser can be told to fetch them early and no other family is
/// asked for in their place.
pub(super) fn fonts(theme: &Theme, published: &BTreeMap<String, OutputPath>) -> BTreeMap<String, Vec<OutputPath>> {
    let early = |file: &String| published.get(&format!("../{file}")).filter(|path| path.ends_with(".woff2")).cloned();
    let of = |family: &FontFamily| {
        [Some(&family.regular), family.bold_on_screen()].into_iter().flatten().filter_map(early).collect()
    };
    let replaced = &theme.settings.tokens.families;
    let used = theme.settings.fonts.iter().filter(|(script, _)| !replaced.contains_key(*script));
    used.map(|(script, family)| (script.clone(), of(family))).collect()
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
    use crate::output::pictures::Pictures;
    use crate::output::samples;
    use crate::output::web::Web;
    use crate::source::SourceTree;

    #[test]
    fn pages_name_the_fonts_of_their_first_lines() {
        let languages =
            ["en", "bn", "ur", "zh-hans"].map(|tag| format!("[languages.{tag}]\ntitle = \"{tag}\"\n")).concat();
        let tree = SourceTree::in_memory_with_defaults([
            ("content/site.toml", languages.as_str()),
            ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\n"),
            ("content/bn/index.md", "+++\ntitle = \"নীড়\"\n+++\n"),
            ("content/ur/index.md", "+++\ntitle = \"گھر\"\n+++\n"),
        ]);
        let (site, locales, theme) = samples::site(&tree);
        let (packs, pictures) = (BTreeMap::new(), Pictures::default());
        let fonts = |web: &Web, path: &str| -> Vec<String> {
            let page = web.pages().into_iter().find(|page| &*page.path == path).expect("it is a page");
            let name = |url: &String| url.split(['/', '.']).rev().nth(2).unwrap_or_default().to_owned();
            web.view(&page, &[]).page.fonts.iter().map(name).collect()
        };
        let web = Web::new(&site, &locales, &theme, &packs, &pictures);
        assert_eq!(fonts(&web, "en/device/index.html"), ["noto-sans-regular", "noto-sans-bold"]);
        let bengali = ["noto-sans-bengali-regular", "noto-sans-bengali-bold", "noto-sans-regular", "noto-sans-bold"];
        assert_eq!(fonts(&web, "bn/device/index.html"), bengali);
        let urdu = ["noto-nastaliq-urdu-regular", "noto-sans-regular", "noto-sans-bold"];
        assert_eq!(fonts(&web, "ur/device/index.html"), urdu);
        assert_eq!(fonts(&web, "zh-hans/device/index.html"), ["noto-sans-regular"]);
        let folder = Web::new(&site, &locales, &theme, &packs, &pictures).offline(&[site.languages[0].tag.clone()]);
        assert!(fonts(&folder, "en/search/index.html").is_empty(), "a browser that opens files forbids it");
    }

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
