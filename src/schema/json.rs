//! JSON Schema, draft 2020-12: <https://json-schema.org/draft/2020-12>.

use super::{Field, Rule, Shape, Structure, Subject, resolve};
use crate::kind::{Index, KindName};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The schema of a file. What a translation inherits need not be there, so no key of front matter is required.
pub fn schema(subject: Subject) -> Value {
    let mut maker = Maker::default();
    let mut properties = Map::new();
    for root in subject.roots() {
        maker.properties(root, &mut properties);
    }
    let (title, about) = about(subject);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:park:schema:{}", subject.name()),
        "title": title,
        "description": about,
        "type": "object",
    });
    match subject {
        Subject::Kind(kind) => {
            // Where such entries are, for tools that look for the schema of a file.
            schema["x-folder"] = kind.folder().into();
            schema["x-index"] = (kind.index() == Index::Entry).into();
            let kinds: Vec<&str> = KindName::ALL.into_iter().map(KindName::name).collect();
            properties.insert(
                "kind".to_owned(),
                json!({ "description": "What it is, where the folder does not tell.", "enum": kinds }),
            );
        }
        Subject::Site => {}
        Subject::Credits => {
            // One table for each file.
            // A switch is off unless it is written.
            let required: Vec<&String> =
                properties.iter().filter(|(_, property)| property["type"] != "boolean").map(|(key, _)| key).collect();
            let credit = json!({
                "type": "object",
                "required": required,
                "properties": properties,
                "additionalProperties": false,
            });
            schema["additionalProperties"] = credit;
            return schema;
        }
    }
    schema["properties"] = properties.into();
    schema["additionalProperties"] = false.into();
    if !maker.definitions.is_empty() {
        schema["$defs"] = Value::Object(maker.definitions.into_iter().collect());
    }
    schema
}

fn about(subject: Subject) -> (String, String) {
    match subject {
        Subject::Kind(kind) => (
            format!("Front matter of a {}", kind.name()),
            subject.roots().last().map(|root| root.about.clone()).unwrap_or_default(),
        ),
        Subject::Site => ("site.toml".to_owned(), "The settings of a site.".to_owned()),
        Subject::Credits => {
            ("credits.toml".to_owned(), "Whose the pictures, films and sounds of a folder are.".to_owned())
        }
    }
}

#[derive(Default)]
struct Maker {
    definitions: BTreeMap<String, Value>,
}

impl Maker {
    fn properties(&mut self, structure: &Structure, properties: &mut Map<String, Value>) {
        for field in &structure.fields {
            let value = self.field(field, &structure.module);
            properties.insert(field.key.clone(), value);
        }
    }

    fn field(&mut self, field: &Field, module: &str) -> Value {
        let mut value = self.shape(&field.shape, module);
        let inner = match value.get_mut("items") {
            Some(items) => items,
            None => &mut value,
        };
        if let (Some(rule), Value::Object(inner)) = (&field.rule, inner) {
            narrow(rule, inner);
        }
        if let Value::Object(value) = &mut value {
            value.insert("description".to_owned(), field.about.clone().into());
        }
        value
    }

    fn shape(&mut self, shape: &Shape, module: &str) -> Value {
        match shape {
            Shape::Text => json!({ "type": "string" }),
            Shape::Boolean => json!({ "type": "boolean" }),
            Shape::Integer => json!({ "type": "integer" }),
            Shape::Number => json!({ "type": "number" }),
            // Tools that check TOML give days and times as text.
            Shape::Moment => json!({ "type": "string", "pattern": "^(\\d{4}-\\d{2}-\\d{2}|\\d{2}:\\d{2})" }),
            Shape::TimeOfDay => json!({ "type": "string", "pattern": "^\\d{1,2}:\\d{2}" }),
            Shape::Anything => json!({ "type": "object" }),
            Shape::List(inner) => json!({ "type": "array", "items": self.shape(inner, module) }),
            Shape::Map(inner) => json!({ "type": "object", "additionalProperties": self.shape(inner, module) }),
            Shape::Named(name) => match resolve(module, name) {
                Some((known, structure)) => self.named(known, structure),
                None => json!({}),
            },
        }
    }

    fn named(&mut self, known: &str, structure: &Structure) -> Value {
        if !self.definitions.contains_key(known) {
            self.definitions.insert(known.to_owned(), Value::Null);
            let definition = if structure.words.is_empty() {
                let mut properties = Map::new();
                self.properties(structure, &mut properties);
                json!({
                    "description": structure.about,
                    "type": "object",
                    "properties": properties,
                    "additionalProperties": false,
                })
            } else {
                let words: Vec<&str> = structure.words.iter().map(|word| word.word.as_str()).collect();
                json!({ "description": structure.about, "enum": words })
            };
            self.definitions.insert(known.to_owned(), definition);
        }
        json!({ "$ref": format!("#/$defs/{known}") })
    }
}

/// What the rules of `kind::values` mean, as far as a schema can say it.
fn narrow(rule: &Rule, schema: &mut Map<String, Value>) {
    let mut put = |key: &str, value: Value| {
        schema.insert(key.to_owned(), value);
    };
    match rule.0.as_str() {
        "minutes" | "some_minutes" | "many_minutes" => {
            put("minimum", 0.into());
            put("maximum", 1440.into());
        }
        "percent" | "some_percent" => {
            put("minimum", 0.into());
            put("maximum", 100.into());
        }
        "year" => {
            put("minimum", 1000.into());
            put("maximum", 9999.into());
        }
        "count" => put("minimum", 0.into()),
        "coordinates" => {
            put("minimum", (-180).into());
            put("maximum", 180.into());
        }
        "addresses" => put("pattern", "^/".into()),
        "date" | "days" => put("pattern", "^\\d{4}-\\d{2}-\\d{2}".into()),
        "time" => put("pattern", "^\\d{2}:\\d{2}".into()),
        "item" | "items" => put("pattern", "^Q[1-9]\\d*$".into()),
        "url" | "required_url" => put("pattern", "^https?://".into()),
        "country" | "countries" => put("pattern", "^[A-Z]{2}$".into()),
        "currency" => put("pattern", "^[A-Z]{3}$".into()),
        "doi" => put("pattern", "^10\\.".into()),
        "orcid" => put("pattern", "^\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$".into()),
        "languages" => put("pattern", "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$".into()),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_types_words_and_limits() {
        let lesson = schema(Subject::Kind(KindName::Lesson));
        assert_eq!(lesson["properties"]["teaching"]["maximum"], 1440);
        assert_eq!(lesson["properties"]["break"]["type"], "integer");
        assert_eq!(lesson["properties"]["keywords"]["items"]["type"], "string");
        assert_eq!(lesson["properties"]["level"]["$ref"], "#/$defs/vocabulary.Level");
        assert_eq!(lesson["$defs"]["vocabulary.Level"]["enum"], json!(["beginner", "intermediate", "advanced"]));
        assert_eq!(lesson["additionalProperties"], false);
        let site = schema(Subject::Site);
        let language = &site["properties"]["languages"]["additionalProperties"]["$ref"];
        assert_eq!(language, "#/$defs/config.LanguageConfig");
        assert_eq!(site["$defs"]["pack.Paper"]["enum"], json!(["a4", "letter", "a5-booklet"]));
        assert_eq!(site["$defs"]["lint.LintLevel"]["enum"], json!(["off", "warning", "error"]));
        let credits = schema(Subject::Credits);
        assert_eq!(credits["additionalProperties"]["required"], json!(["author", "license", "source", "title"]));
    }
}
