//! What templates ask of the locales: the one place where themes and locales meet.

use crate::language::Tag;
use crate::locale::{Arguments, Locales, Value};
use crate::theme::{Argument, Translator, Variables};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Answers a theme's `t()` from the site's locales.
pub struct LocaleTranslator(pub Arc<Locales>);

impl Translator for LocaleTranslator {
    fn keys(&self) -> BTreeSet<String> {
        self.0.keys()
    }

    fn variables(&self, key: &str) -> Option<Variables> {
        let (needed, known) = self.0.variables(key)?;
        Some(Variables { needed, known })
    }

    fn text(&self, language: &str, key: &str, arguments: &BTreeMap<String, Argument>) -> Result<String, String> {
        Ok(self.0.text(&Tag::new(language), key, &values(arguments))?.text)
    }

    fn html(&self, language: &str, key: &str, arguments: &BTreeMap<String, Argument>) -> Result<String, String> {
        Ok(self.0.html(&Tag::new(language), key, &values(arguments))?.text)
    }
}

fn values(arguments: &BTreeMap<String, Argument>) -> Arguments {
    let value = |argument: &Argument| match argument {
        Argument::Text(text) => Value::Text(text.clone()),
        Argument::Number(number) => Value::Number(*number),
        Argument::List(items) => Value::List(items.clone()),
    };
    arguments.iter().map(|(name, argument)| (name.clone(), value(argument))).collect()
}
