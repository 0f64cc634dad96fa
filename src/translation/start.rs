//! The beginning of a translation: the source's body, and of its front matter what is to be translated.

use super::edit::quoted;
use super::{UnitKind, units};
use crate::document::Document;
use std::collections::BTreeMap;
use toml::Value;

/// The text of a file to type a translation into. `text` is the source's file.
pub fn start(source: &Document, text: &str) -> String {
    let body = text.get(source.front.span.end..).unwrap_or_default();
    let front = front_matter(source, text);
    let body = body.strip_prefix("\r\n").or_else(|| body.strip_prefix('\n')).unwrap_or(body);
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    format!("+++\n{front}+++\n").replace('\n', newline) + body
}

/// The keys that are translated, as the source has them.
fn front_matter(source: &Document, text: &str) -> String {
    let units = units(source, text);
    let translated: BTreeMap<&str, ()> = units
        .list
        .iter()
        .filter_map(|unit| match &unit.kind {
            UnitKind::Key(key) => Some((key.as_str(), ())),
            _ => None,
        })
        .collect();
    let (mut plain, mut tables) = (String::new(), String::new());
    for (key, value) in &source.front.table {
        match value {
            Value::String(text) if translated.contains_key(key.as_str()) => {
                plain.push_str(&format!("{key} = {}\n", quoted(text)));
            }
            Value::Array(values) if translated.contains_key(key.as_str()) => {
                plain.push_str(&format!("{key} = {}\n", listed(values)));
            }
            Value::Array(values) if values.iter().any(Value::is_table) => {
                let wanted = |name: &str| translated.contains_key(format!("{key}.{name}").as_str());
                for table in values.iter().filter_map(Value::as_table) {
                    let lines: String = table
                        .iter()
                        .filter(|(name, _)| wanted(name))
                        .filter_map(|(name, value)| line(name, value))
                        .collect();
                    if translated.keys().any(|name| name.starts_with(&format!("{key}."))) {
                        tables.push_str(&format!("\n[[{key}]]\n{lines}"));
                    }
                }
            }
            Value::Table(table) => {
                let lines: String = table
                    .iter()
                    .filter(|(name, _)| translated.contains_key(format!("{key}.{name}").as_str()))
                    .filter_map(|(name, value)| line(name, value))
                    .collect();
                if !lines.is_empty() {
                    tables.push_str(&format!("\n[{key}]\n{lines}"));
                }
            }
            Value::String(_)
            | Value::Array(_)
            | Value::Integer(_)
            | Value::Float(_)
            | Value::Boolean(_)
            | Value::Datetime(_) => {}
        }
    }
    plain + &tables
}

/// A key with its text, or its texts.
fn line(name: &str, value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(format!("{name} = {}\n", quoted(text))),
        Value::Array(values) => Some(format!("{name} = {}\n", listed(values))),
        Value::Table(_) | Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => None,
    }
}

fn listed(values: &[Value]) -> String {
    let texts: Vec<String> = values.iter().filter_map(Value::as_str).map(quoted).collect();
    format!("[{}]", texts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse;
    use crate::source::SourceFile;

    #[test]
    fn only_what_is_translated_is_in_the_front_matter() {
        let text = "+++\ntitle = \"A \\\"course\\\"\"\nlevel = \"beginner\"\nobjectives = [\"One\", \"Two\"]\nkind = \"course\"\n[[parts]]\ntitle = \"First\"\nlessons = [\"lessons/a\"]\n[[parts]]\nlessons = []\n+++\n\nBody.\n";
        let document = parse(&SourceFile::text("content/en/a.md", text)).value;
        let begun = start(&document, text);
        assert_eq!(begun, "+++\ntitle = 'A \"course\"'\n\n[[parts]]\ntitle = \"First\"\n\n[[parts]]\n+++\n\nBody.\n");
    }
    #[test]
    fn lists_in_tables_come_along() {
        let text = "+++\ntitle = \"A\"\n[mentoring]\ntopics = [\"citing\", \"wiki\"]\ncontact = \"x\"\n+++\n";
        let document = parse(&SourceFile::text("content/en/people/a.md", text)).value;
        let begun = start(&document, text);
        assert_eq!(begun, "+++\ntitle = \"A\"\n\n[mentoring]\ntopics = [\"citing\", \"wiki\"]\n+++\n");
    }
}
