//! Every page of the Park in longer English: what stays plain English is a text that nobody can translate.

use super::*;
use crate::build::Pseudo;
use crate::document;
use std::collections::BTreeSet;
use std::path::Path;

/// Names that are the same in every language: the site, licences, people, formats.
const NAMES: [&str; 19] = [
    "English",
    "Asia",
    "Dhaka",
    "Wiki",
    "Knowledge",
    "Park",
    "Wikimedia",
    "Commons",
    "PDF",
    "EPUB",
    "ZIM",
    "SCORM",
    "ORCID",
    "BibTeX",
    "Wikitext",
    "Atom",
    "DOI",
    "public",
    "domain",
];
/// What these hold is not for translation; dates and times are from CLDR, which has no such language.
const CODE: [&str; 9] = ["time", "script", "style", "code", "pre", "kbd", "samp", "svg", "cite"];

/// Names in front matter that no alphabet changes: people, publications, places. Ids are no names: they are written small
/// and without spaces.
fn names(tree: &SourceTree) -> Vec<String> {
    let mut names = BTreeSet::new();
    for file in tree.under("content/en/").filter(|file| file.path.extension() == "md") {
        let document = document::parse(file).value;
        let silent = document.respelled(file.path.clone(), file.key, &|_| String::new());
        collect(&toml::Value::Table(silent.front.table.clone()), &mut names);
    }
    // The longest first: a name may stand in another.
    let mut names: Vec<String> = names.into_iter().collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

fn collect(value: &toml::Value, names: &mut BTreeSet<String>) {
    match value {
        toml::Value::String(text) => {
            if text.contains(|one: char| one.is_whitespace() || one.is_uppercase() || one == '#') {
                names.insert(text.replace('&', "&amp;").replace('\'', "&#x27;"));
                names.insert(text.clone());
            }
        }
        toml::Value::Array(values) => values.iter().for_each(|value| collect(value, names)),
        toml::Value::Table(table) => table.values().for_each(|value| collect(value, names)),
        toml::Value::Integer(_) | toml::Value::Float(_) | toml::Value::Boolean(_) | toml::Value::Datetime(_) => {}
    }
}

#[test]
fn no_template_has_words_of_its_own() {
    let whole = crate::source::read(Path::new(env!("CARGO_MANIFEST_DIR")), 0).value;
    // The pages are made of the English texts; translations would only take time.
    let translated =
        |path: &str| path.starts_with("content/") && path.ends_with(".md") && !path.starts_with("content/en/");
    let mut tree = SourceTree::default();
    tree.date = whole.date;
    whole.files().filter(|file| !translated(&file.path)).for_each(|file| tree.insert(file.clone()));
    let names = names(&tree);
    let options = Options { pseudo: Pseudo::Added, ..options() };
    let built = Builder::default().build(&tree, &options).value;
    let is_page = |path: &&OutputPath| path.starts_with("en-xa/") && path.ends_with(".html");
    let pages: Vec<&OutputPath> = built.files.keys().filter(is_page).collect();
    let words = pages.par_iter().flat_map_iter(|path| {
        let html = built.text(path).expect("a page is text");
        assert!(html.contains("lang=\"en-XA\""), "{path}");
        plain_words(&html, &names).into_iter().map(move |word| format!("{path}: {word}"))
    });
    let plain: BTreeSet<String> = words.collect();
    assert!(pages.len() > 15, "{}", pages.len());
    assert!(plain.is_empty(), "{plain:#?}");
}

#[test]
fn pseudo_languages_are_never_published_by_themselves() {
    let tree = site();
    let built = Builder::default().build(&tree, &options()).value;
    assert!(!built.files.keys().any(|path| path.starts_with("en-xa") || path.starts_with("ar-xb")));
}

#[test]
fn mirrored_pages_run_from_right_to_left() {
    let tree = site();
    let built = Builder::default().build(&tree, &Options { pseudo: Pseudo::Added, ..options() }).value;
    let html = built.text("ar-xb/lessons/one/").expect("the page is there");
    assert!(html.contains("<html lang=\"ar-XB\" dir=\"rtl\"") && html.contains("\u{202e}Start\u{202c}"), "{html}");
}

/// English words outside of code and of parts in another language, with the text they stand in.
fn plain_words(html: &str, names: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    // Open elements whose content does not count.
    let mut silent: Vec<String> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        if silent.is_empty() {
            look(&rest[..start], names, &mut found);
        }
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        let tag = &rest[start + 1..end.max(start + 1)];
        let name: String = tag.trim_start_matches('/').chars().take_while(|one| one.is_alphanumeric()).collect();
        if tag.starts_with('/') {
            if silent.last() == Some(&name) {
                silent.pop();
            }
        } else {
            let foreign = tag.contains(" lang=\"") && !tag.contains(" lang=\"en-XA\"");
            let credit = tag.contains("class=\"credit\"");
            let nested = silent.last() == Some(&name);
            if !tag.ends_with("/>") && (CODE.contains(&name.as_str()) || foreign && name != "a" || credit || nested) {
                silent.push(name);
            } else if silent.is_empty() && !foreign {
                for attribute in ["aria-label=\"", "title=\"", "alt=\"", "placeholder=\""] {
                    if let Some((_, value)) = tag.split_once(attribute) {
                        look(value.split('"').next().unwrap_or_default(), names, &mut found);
                    }
                }
            }
        }
        rest = &rest[end..];
    }
    found
}

fn look(text: &str, names: &[String], found: &mut Vec<String>) {
    let text = &names.iter().fold(text.to_owned(), |text, name| match text.contains(name) {
        true => text.replace(name, " "),
        false => text,
    });
    for chunk in text.split(|one: char| one.is_whitespace() || "()“”‘’\"".contains(one)) {
        if chunk.contains("://")
            || chunk.contains('@')
            || chunk.contains('&')
            || chunk.contains("'''")
            || chunk.contains("[[")
            || chunk.trim_end_matches('.').contains('.')
        {
            continue;
        }
        let words = chunk.split(|one: char| !one.is_alphabetic());
        for word in words.filter(|word| word.len() > 2 && word.is_ascii() && word.chars().any(|one| one.is_lowercase()))
        {
            if !NAMES.contains(&word) {
                found.push(format!("`{word}` in `{}`", text.trim()));
            }
        }
    }
}
