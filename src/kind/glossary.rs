//! A glossary: terms of one language with what they mean. schema.org `DefinedTermSet`.
//!
//! A term is a heading of the second level with an id, its definition is the text under it: so definitions are Markdown,
//! are read on any site that shows Markdown, are translated as any other text, and meet the terms of other languages by
//! their ids. Only what is no text stands in the front matter, by the same id:
//!
//! ```toml
//! [terms.talk-page]
//! abbreviation = "TP"
//! forms = ["talk pages", "discussion page"]
//! see = ["article"]
//! ```

use super::{Kind, Oddity};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What a glossary says about itself besides the common keys.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Glossary {
    /// id of a term's heading → what is known of the term besides its definition.
    pub terms: BTreeMap<String, TermFacts>,
}

/// What is known of a term besides its name and its definition.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TermFacts {
    /// The short form: `NPOV`.
    pub abbreviation: Option<String>,
    /// Other words for it and its inflected forms, as they stand in texts of this language. Each language has its own.
    pub forms: Vec<String>,
    /// Ids of other terms of the glossary.
    pub see: Vec<String>,
}

impl Kind for Glossary {
    fn oddities(&self) -> Vec<Oddity> {
        let terms = self.terms.iter();
        let itself = terms.filter(|(id, facts)| facts.see.contains(id));
        itself
            .map(|(id, _)| Oddity {
                path: format!("terms.{id}.see"),
                message: "names the term itself".to_owned(),
                hint: format!("leave `{id}` out"),
            })
            .collect()
    }

    fn schema_type(&self) -> &'static str {
        "DefinedTermSet"
    }
}
