//! Interface messages: Fluent files in `locales/<language>/`, numbers and dates by ICU.

use crate::diagnostic::{Diagnostic, Noted, nearest};
use crate::language::{Language, Tag};
use crate::memo::{Key, KeyMaker};
use crate::source::SourceTree;
use bundle::Bundle;
use catalogue::{Catalogue, Needs};
use fluent::{FluentArgs, FluentValue};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

mod alphabet;
mod asked;
mod bundle;
mod catalogue;
mod check;
mod derive;
mod format;
mod load;
mod markup;
mod part;
mod rewrite;
mod skeleton;
mod territory;

#[cfg(test)]
mod tests;

pub use alphabet::{Alphabet, Bucket};
pub use asked::FAMILIES;
pub use format::{Collator, DateStyle, Day, Formats, Grouping, NumberStyle, PluralType};
pub use load::{is_messages, messages};
pub use skeleton::skeleton;
pub use territory::territory;

/// The language that the program's own messages are written in first: the last of every chain.
pub const SOURCE: &str = "en";

/// The messages of all languages of the site. Shared by all threads; loading again makes a new value.
pub struct Locales {
    /// The site's languages, and the source language if it is not one of them.
    languages: BTreeMap<Tag, Loaded>,
    coverage: Notes,
}

/// A message with the language it was found in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Plain text of `text`, HTML of `html`.
    pub text: String,
    pub language: Tag,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Text(String),
    Number(f64),
    /// Shown as the language writes lists: "A, B and C".
    List(Vec<String>),
}

pub type Arguments = BTreeMap<String, Value>;

struct Loaded {
    language: Arc<Language>,
    formats: Arc<Formats>,
    catalogue: Catalogue,
    bundle: Bundle,
    /// The language itself and what to try after it; ends with the source language.
    chain: Vec<Tag>,
    key: Key,
    missing: Vec<String>,
}

/// What an argument is made ready for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    Html,
}

impl Locales {
    /// Every `locales/<folder>/*.ftl` of the site's languages, with everything wrong with them.
    pub fn load(tree: &SourceTree, languages: &[Arc<Language>]) -> Noted<Locales> {
        load::load(tree, languages)
    }

    /// A message as plain text, from the language or the first along its chain that has it.
    /// `search.aria-label` is the attribute of a message.
    ///
    /// # Errors
    /// What is wrong, for the author of a template: unknown key, missing argument, a message with markup.
    pub fn text(&self, language: &Tag, key: &str, arguments: &Arguments) -> Result<Message, String> {
        let found = self.find(language, key)?;
        if found.catalogue.items.get(key).is_some_and(|item| !item.facts.tags.is_empty()) {
            return Err(format!("message `{key}` has markup; ask for it as HTML"));
        }
        let text = self.format(found, key, arguments, Form::Text)?;
        Ok(Message { text, language: found.language.tag.clone() })
    }

    /// A message as HTML: arguments escaped, its own markup checked, `<a name="guide">` with the address in the
    /// argument `guide_href`, texts that run the other way in `<bdi>`, and a message of another language in a `<span>`
    /// that says so.
    ///
    /// # Errors
    /// What is wrong, for the author of a template: unknown key, missing argument, markup that is not allowed.
    pub fn html(&self, language: &Tag, key: &str, arguments: &Arguments) -> Result<Message, String> {
        let found = self.find(language, key)?;
        let text = self.format(found, key, arguments, Form::Html)?;
        let href = |name: &str| match arguments.get(&format!("{name}_href")) {
            Some(Value::Text(address)) => Some(address.clone()),
            Some(Value::Number(_) | Value::List(_)) | None => None,
        };
        let html = markup::html(&text, href).map_err(|error| format!("message `{key}`: {error}"))?;
        let tag = &found.language.tag;
        let text = if tag == language {
            html
        } else {
            format!("<span lang=\"{tag}\" dir=\"{}\">{html}</span>", found.language.direction.as_str())
        };
        Ok(Message { text, language: tag.clone() })
    }

    /// The keys of all messages and attributes that any language of the site has, its fallbacks included.
    pub fn keys(&self) -> BTreeSet<String> {
        self.languages.values().flat_map(|loaded| loaded.catalogue.keys()).map(str::to_owned).collect()
    }

    /// The variables that a message needs in the language that is translated from, and those that any language uses or
    /// may use; `None` for a message that nobody has.
    pub fn variables(&self, key: &str) -> Option<(BTreeSet<String>, BTreeSet<String>)> {
        let has = |loaded: &&Loaded| loaded.catalogue.items.contains_key(key);
        let mut having = self.languages.values().filter(has).peekable();
        having.peek()?;
        let source = self.languages.get(&Tag::new(SOURCE)).filter(has);
        let needed: BTreeSet<String> =
            source.into_iter().flat_map(|loaded| loaded.catalogue.items[key].variables.keys().cloned()).collect();
        let mut known = needed.clone();
        for item in having.map(|loaded| &loaded.catalogue.items[key]) {
            known.extend(item.variables.keys().chain(&item.offered).cloned());
        }
        Some((needed, known))
    }

    /// Whether the language or one along its chain has a message.
    pub fn has(&self, language: &Tag, key: &str) -> bool {
        self.find(language, key).is_ok()
    }

    /// The keys of messages that languages along the chain have and this one lacks, sorted: readers see another language
    /// there.
    pub fn missing(&self, language: &Tag) -> &[String] {
        self.loaded(language).map_or(&[], |loaded| &loaded.missing)
    }

    /// Warnings for translators: messages that a language lacks (`missing-message`, one for each language) and messages that
    /// nothing asks for (`obsolete-message`). A build is none the worse for them, so they are not among the notes of `load`.
    pub fn coverage(&self) -> &[Diagnostic] {
        &self.coverage
    }

    /// How many messages the language has of its own, attributes counted as messages.
    pub fn count(&self, language: &Tag) -> usize {
        self.loaded(language).map_or(0, |loaded| loaded.catalogue.keys().count())
    }

    /// The key of all that a message of this language can depend on: its files, those along its chain, its settings.
    pub fn key(&self, language: &Tag) -> Key {
        self.loaded(language).map_or_else(|| KeyMaker::default().key(), |loaded| loaded.key)
    }

    /// A number in the language's digits.
    pub fn number(&self, language: &Tag, value: f64) -> String {
        self.formats(language).map_or_else(|| value.to_string(), |one| one.number(value, NumberStyle::default()))
    }

    /// A date in the language's calendar.
    pub fn date(&self, language: &Tag, day: Day, style: DateStyle) -> String {
        self.formats(language).map_or_else(String::new, |formats| formats.date(day, style))
    }

    /// A time of the day, as the language writes it: "9:30 AM", "09:30". Minutes since midnight.
    pub fn time(&self, language: &Tag, minutes: u32) -> String {
        self.formats(language).map_or_else(String::new, |formats| formats.time(minutes))
    }

    /// Hours and minutes that have passed, in the language's digits: "1:05".
    pub fn clock(&self, language: &Tag, minutes: u32) -> String {
        self.formats(language).map_or_else(String::new, |formats| formats.clock(minutes))
    }

    /// "A, B and C", each isolated if it runs the other way.
    pub fn list(&self, language: &Tag, items: &[String]) -> String {
        let Some(formats) = self.formats(language) else { return items.join(", ") };
        let items: Vec<String> = items.iter().map(|item| formats.isolated(item)).collect();
        formats.list(&items)
    }

    /// A size for people: "1.2 MB". Units are of 1000, as on a shop's shelf.
    ///
    /// # Errors
    /// When the messages `size-…` are broken or missing.
    pub fn bytes(&self, language: &Tag, bytes: u64) -> Result<String, String> {
        let (key, value) = match bytes {
            0..1_000 => ("size-bytes", bytes as f64),
            1_000..1_000_000 => ("size-kilobytes", rounded(bytes as f64 / 1e3)),
            1_000_000..1_000_000_000 => ("size-megabytes", rounded(bytes as f64 / 1e6)),
            1_000_000_000.. => ("size-gigabytes", rounded(bytes as f64 / 1e9)),
        };
        self.text(language, key, &Arguments::from([("n".to_owned(), Value::Number(value))])).map(|found| found.text)
    }

    /// A duration for people: "30 minutes", "2 hours", "1 h 30 min".
    ///
    /// # Errors
    /// When the messages `duration-…` are broken or missing.
    pub fn duration(&self, language: &Tag, minutes: u32) -> Result<String, String> {
        let number = |name: &str, value: u32| (name.to_owned(), Value::Number(f64::from(value)));
        let (key, arguments) = match (minutes / 60, minutes % 60) {
            (0, minutes) => ("duration-minutes", Arguments::from([number("n", minutes)])),
            (hours, 0) => ("duration-hours", Arguments::from([number("n", hours)])),
            (hours, minutes) => {
                ("duration-hours-minutes", Arguments::from([number("hours", hours), number("minutes", minutes)]))
            }
        };
        self.text(language, key, &arguments).map(|found| found.text)
    }

    /// The CLDR plural category of a number: `one`, `few`, `other`.
    pub fn plural(&self, language: &Tag, value: f64, kind: PluralType) -> &'static str {
        self.formats(language).map_or("other", |formats| formats.plural(value, kind, NumberStyle::default()))
    }

    /// Compares texts in the order of the language's dictionaries.
    pub fn collator(&self, language: &Tag) -> Option<Collator> {
        self.formats(language).map(Formats::collator)
    }

    /// How the language orders titles and puts them under the letters of its alphabet.
    pub fn alphabet(&self, language: &Tag) -> Option<Alphabet> {
        self.formats(language).map(|formats| Alphabet::new(formats, language.primary()))
    }

    /// A day by the Islamic calendar of Umm al-Qura, shifted by the language's `hijri_offset`. It is near, never exact: the
    /// month begins when the moon is seen. `None` for a language that is not of the site.
    pub fn hijri(&self, language: &Tag, day: Day) -> Option<String> {
        self.formats(language).map(|formats| formats.hijri(day))
    }

    fn loaded(&self, language: &Tag) -> Option<&Loaded> {
        self.languages.get(language)
    }

    /// The formats of the language; of the source language for one that is not of the site.
    fn formats(&self, language: &Tag) -> Option<&Formats> {
        self.loaded(language).or_else(|| self.loaded(&Tag::new(SOURCE))).map(|loaded| &*loaded.formats)
    }

    /// The first language along the chain that has the message.
    fn find(&self, language: &Tag, key: &str) -> Result<&Loaded, String> {
        let loaded = self.loaded(language).ok_or_else(|| format!("`{language}` is no language of this site"))?;
        let chain = || loaded.chain.iter().filter_map(|tag| self.loaded(tag));
        if let Some(found) = chain().find(|loaded| loaded.catalogue.has_message(key)) {
            return Ok(found);
        }
        let hint = nearest(key, chain().flat_map(|loaded| loaded.catalogue.keys()));
        Err(match hint {
            Some(hint) => format!("no message `{key}`; {hint}"),
            None => format!("no message `{key}`"),
        })
    }

    fn format(&self, found: &Loaded, key: &str, arguments: &Arguments, form: Form) -> Result<String, String> {
        let item = &found.catalogue.items[key];
        let mut ready = FluentArgs::with_capacity(arguments.len());
        for (name, needs) in &item.variables {
            let value = arguments.get(name).ok_or_else(|| format!("message `{key}` needs the argument `{name}`"))?;
            if *needs == Needs::Number && !matches!(value, Value::Number(_)) {
                return Err(format!("message `{key}` needs a number as `{name}`"));
            }
            ready.set(name.clone(), fluent_value(value, form));
        }
        for call in &item.calls {
            if let Some((name, text)) = self.computed(found, call, arguments)? {
                ready.set(name, FluentValue::String(escaped(&text, form).into()));
            }
        }
        found.bundle.format(key, &ready)
    }

    /// What a function that needs messages makes of its variable.
    fn computed(
        &self,
        found: &Loaded,
        call: &catalogue::Call,
        arguments: &Arguments,
    ) -> Result<Option<(String, String)>, String> {
        let Some(variable) = &call.variable else { return Ok(None) };
        let Some(Value::Number(number)) = arguments.get(variable) else { return Ok(None) };
        let tag = &found.language.tag;
        let text = match call.name.as_str() {
            "BYTES" => self.bytes(tag, *number as u64)?,
            "DURATION" => self.duration(tag, *number as u32)?,
            "UNIT" => {
                let unit = call.unit.as_deref().unwrap_or_default();
                let arguments = Arguments::from([("n".to_owned(), Value::Number(*number))]);
                self.text(tag, &format!("unit-{unit}"), &arguments)?.text
            }
            _ => return Ok(None),
        };
        Ok(Some((rewrite::computed_variable(&call.function(), variable), text)))
    }
}

fn fluent_value(value: &Value, form: Form) -> FluentValue<'static> {
    let ready = |text: &String| escaped(&bundle::clean(text), form);
    match value {
        Value::Number(number) => FluentValue::from(*number),
        Value::Text(text) => FluentValue::String(ready(text).into()),
        Value::List(items) => {
            // With the separator at the end, so that a list of one is a list.
            let items = items.iter().map(|item| format!("{}{}", ready(item), bundle::SEPARATOR));
            FluentValue::String(items.collect::<String>().into())
        }
    }
}

fn escaped(text: &str, form: Form) -> String {
    match form {
        Form::Text => text.to_owned(),
        Form::Html => markup::escape(text),
    }
}

/// Two leading digits or whole numbers: 1.2, 12, 123.
fn rounded(value: f64) -> f64 {
    if value < 10.0 { (value * 10.0).round() / 10.0 } else { value.round() }
}

type Notes = Vec<Diagnostic>;
