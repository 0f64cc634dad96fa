//! YAML as the Carpentries use it: `config.yaml`, and front matter between `---` lines.

use crate::diagnostic::{Diagnostic, Span, import as complain};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::ops::Range;

/// What an import reads of `config.yaml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub title: Option<String>,
    pub source: Option<String>,
    pub branch: Option<String>,
    pub license: Option<String>,
    pub keywords: Option<String>,
    pub life_cycle: Option<String>,
    pub lang: Option<String>,
    pub episodes: Option<Vec<String>>,
}

/// A file's front matter and where its body starts.
pub struct Front {
    pub table: Map<String, Value>,
    pub body: usize,
}

pub fn settings(file: &str, text: &str) -> Result<Settings, Diagnostic> {
    serde_saphyr::from_str(text).map_err(|error| complain::bad_yaml(&reason(&error), Span::file(file)))
}

/// The front matter of a Markdown file; none is an empty one.
pub fn front(file: &str, text: &str) -> Result<Front, Diagnostic> {
    let Some((yaml, body)) = split(text) else {
        return if text.lines().next().is_some_and(|line| line.trim_end() == "---") {
            Err(complain::unclosed_front_matter(Span::new(file, 0..3)))
        } else {
            Ok(Front { table: Map::new(), body: 0 })
        };
    };
    if text[yaml.clone()].trim().is_empty() {
        return Ok(Front { table: Map::new(), body });
    }
    match serde_saphyr::from_str::<Value>(&text[yaml.clone()]) {
        Ok(Value::Object(table)) => Ok(Front { table, body }),
        Ok(_) => Err(complain::bad_yaml("the front matter is no list of keys", Span::new(file, yaml))),
        Err(error) => Err(complain::bad_yaml(&reason(&error), Span::new(file, yaml))),
    }
}

/// Where the YAML stands, and where the body starts.
fn split(text: &str) -> Option<(Range<usize>, usize)> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == "---")?;
    let mut offset = first.len();
    for line in lines {
        if matches!(line.trim_end(), "---" | "...") {
            return Some((first.len()..offset, offset + line.len()));
        }
        offset += line.len();
    }
    None
}

/// The first line: what follows is a drawing of the place.
fn reason(error: &serde_saphyr::Error) -> String {
    let text = error.to_string();
    text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned()
}
