//! The Fluent files of one language, parsed: what each message needs and says, and where it stands.

use super::format::PluralType;
use super::markup;
use crate::diagnostic::{Diagnostic, Span, locale as complaint};
use crate::memo::{Key, KeyMaker};
use crate::source::SourceFile;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The words for plural categories in Fluent's variants.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The files of one language, before their functions are bound.
#[derive(Default)]
pub struct Catalogue {
    /// `search`, `search.aria-label`, `-brand` → what it is.
    pub items: BTreeMap<String, Item>,
    /// Messages and terms as parsed, each once.
    pub entries: Vec<Entry<String>>,
    /// Where the language's files begin, for notes on the language as a whole.
    pub files: Vec<Span>,
    /// Of all its files.
    pub key: Option<Key>,
}

/// The value of a message or term, or one of its attributes.
pub struct Item {
    pub facts: Facts,
    /// The variables that must be given, those of the messages it refers to included.
    pub variables: BTreeMap<String, Needs>,
    /// The variables that its comment names: given as well, for languages that choose a form by them.
    pub offered: BTreeSet<String>,
    /// The functions that are called, those of the messages it refers to included.
    pub calls: Vec<Call>,
    pub place: Place,
}

/// Where an item stands, with its text, to find words in it.
#[derive(Debug, Clone)]
pub struct Place {
    pub span: Span,
    pub text: String,
}

/// What a pattern uses and says.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    pub variables: BTreeMap<String, Needs>,
    pub functions: Vec<Call>,
    /// `id`, `id.attribute`, `-term`, `-term.attribute`.
    pub references: BTreeSet<String>,
    /// Opening tags and entities as written: `<em>`, `<a name="guide">`, `&lt;`.
    pub tags: BTreeSet<String>,
    /// What is wrong with the markup, in words.
    pub markup_error: Option<String>,
    pub plurals: Vec<Plural>,
}

/// What a variable must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Needs {
    Anything,
    Number,
}

/// A function with its named options, and the variable it stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    pub name: String,
    pub options: Vec<String>,
    pub variable: Option<String>,
    /// Of `UNIT`: `day` of `UNIT($n, unit: "day")`.
    pub unit: Option<String>,
}

impl Call {
    /// The function with what tells its results apart: `UNIT-day`.
    pub fn function(&self) -> String {
        match &self.unit {
            Some(unit) => format!("{}-{unit}", self.name),
            None => self.name.clone(),
        }
    }
}

/// A choice by plural.
#[derive(Debug, Clone)]
pub struct Plural {
    pub kind: PluralType,
    pub categories: BTreeSet<String>,
    pub exact: Vec<f64>,
}

impl Catalogue {
    /// Adds a file. What cannot be read as Fluent becomes a note; the rest of the file counts.
    pub fn add(&mut self, file: &SourceFile, notes: &mut Vec<Diagnostic>) {
        let Some(text) = file.as_text() else { return };
        let whole = Span::file(file.path.shared());
        let resource = match fluent_syntax::parser::parse(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let span = Span::new(file.path.shared(), error.pos.clone());
                    notes.push(complaint::syntax(span, &error.kind.to_string()));
                }
                resource
            }
        };
        let mut places = Places::new(text, &whole);
        for entry in resource.body {
            self.add_entry(entry, &mut places, notes);
        }
        self.files.push(whole);
        self.key = Some(self.key.map_or(KeyMaker::default(), |key| KeyMaker::default().and(key)).and(file.key).key());
    }

    fn add_entry(&mut self, entry: Entry<String>, places: &mut Places, notes: &mut Vec<Diagnostic>) {
        let (id, value, attributes, comment) = match &entry {
            Entry::Message(message) => {
                (message.id.name.clone(), message.value.as_ref(), &message.attributes, &message.comment)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes, &term.comment),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => return,
        };
        let place = places.next(&id);
        let known = |item: &&Item| item.place.span.clone();
        let prefix = format!("{id}.");
        let first = self.items.get(&id).or_else(|| {
            self.items.range(prefix.clone()..).next().filter(|(key, _)| key.starts_with(&prefix)).map(|(_, item)| item)
        });
        if let Some(span) = first.as_ref().map(known) {
            notes.push(complaint::duplicate(place.span, &id, span));
            return;
        }
        let offered = comment.as_ref().map(|comment| named_variables(&comment.content)).unwrap_or_default();
        if let Some(pattern) = value {
            let item = Item { offered: offered.clone(), ..Item::new(pattern, place.clone()) };
            self.items.insert(id.clone(), item);
        }
        for attribute in attributes {
            let name = &attribute.id.name;
            let place = place.attribute(name);
            let key = format!("{id}.{name}");
            match self.items.get(&key) {
                Some(item) => notes.push(complaint::duplicate(place.span, &key, item.place.span.clone())),
                None => {
                    let item = Item { offered: offered.clone(), ..Item::new(&attribute.value, place) };
                    self.items.insert(key, item);
                }
            }
        }
        self.entries.push(entry);
    }

    /// The keys that can be asked for: not terms.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.items.keys().map(String::as_str).filter(|key| !key.starts_with('-'))
    }

    /// What a message needs with all that it refers to, in this catalogue or else in `others`.
    pub fn needed(&self, key: &str, others: &[&Catalogue]) -> (BTreeMap<String, Needs>, Vec<Call>) {
        let mut variables = BTreeMap::new();
        let mut calls = Vec::new();
        let mut queue = vec![key];
        let mut seen = BTreeSet::new();
        while let Some(key) = queue.pop() {
            let item = self.items.get(key).or_else(|| others.iter().find_map(|other| other.items.get(key)));
            let Some(item) = item.filter(|_| seen.insert(key)) else { continue };
            for (name, needs) in &item.facts.variables {
                let known = variables.entry(name.clone()).or_insert(*needs);
                *known = (*needs).max(*known);
            }
            calls.extend(item.facts.functions.iter().cloned());
            // A term has variables of its own only.
            queue.extend(item.facts.references.iter().map(String::as_str).filter(|name| !name.starts_with('-')));
        }
        (variables, calls)
    }

    pub fn has_message(&self, key: &str) -> bool {
        !key.starts_with('-') && self.items.contains_key(key)
    }
}

impl Item {
    pub fn new(pattern: &Pattern<String>, place: Place) -> Self {
        Self {
            facts: Facts::of(pattern),
            variables: BTreeMap::new(),
            offered: BTreeSet::new(),
            calls: Vec::new(),
            place,
        }
    }
}

impl Facts {
    fn of(pattern: &Pattern<String>) -> Self {
        let mut facts = Self::default();
        facts.pattern(pattern);
        facts
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        // A tag may hold placeables, so markup is looked for in the pattern as a whole, without what is put in.
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.push('\u{fffc}');
                    self.expression(expression);
                }
            }
        }
        match markup::tags(&text) {
            Ok(tags) => self.tags.extend(tags),
            Err(error) => self.markup_error = Some(error),
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, Needs::Anything),
            Expression::Select { selector, variants } => {
                let plural = Plural::of(expression);
                let needs = if plural.is_some() { Needs::Number } else { Needs::Anything };
                self.plurals.extend(plural);
                self.inline(selector, needs);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>, needs: Needs) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { id, arguments } => {
                let variable = arguments.positional.iter().find_map(|argument| match argument {
                    InlineExpression::VariableReference { id } => Some(id.name.clone()),
                    _ => None,
                });
                let options = arguments.named.iter().map(|argument| argument.name.name.clone()).collect();
                let unit = unit(arguments);
                self.functions.push(Call { name: id.name.clone(), options, variable, unit });
                let numeric = matches!(id.name.as_str(), "NUMBER" | "PERCENT" | "BYTES" | "DURATION" | "UNIT");
                let needs = if numeric { Needs::Number } else { Needs::Anything };
                arguments.positional.iter().for_each(|argument| self.inline(argument, needs));
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.references.insert(with_attribute(&id.name, attribute.as_ref()));
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                self.references.insert(format!("-{}", with_attribute(&id.name, attribute.as_ref())));
            }
            InlineExpression::VariableReference { id } => {
                let known = self.variables.entry(id.name.clone()).or_insert(needs);
                *known = needs.max(*known);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

/// `day` of a comment that says `$day (String) - monday to sunday`.
fn named_variables(comment: &[String]) -> BTreeSet<String> {
    let word = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
    let after_signs = comment.iter().flat_map(|line| line.split('$').skip(1));
    let names = after_signs.map(|rest| rest.split(|character| !word(character)).next().unwrap_or_default());
    names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// What `unit: "…"` says.
pub fn unit(arguments: &CallArguments<String>) -> Option<String> {
    arguments.named.iter().find(|argument| argument.name.name == "unit").and_then(|argument| match &argument.value {
        InlineExpression::StringLiteral { value } => Some(value.clone()),
        _ => None,
    })
}

impl Plural {
    /// The choice by plural that a select expression is, if all its variants are numbers and categories and it chooses
    /// by a variable or by `NUMBER`.
    pub fn of(expression: &Expression<String>) -> Option<Self> {
        let Expression::Select { selector, variants } = expression else { return None };
        let kind = match selector {
            InlineExpression::VariableReference { .. } => PluralType::Cardinal,
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                let ordinal = arguments.named.iter().any(|argument| {
                    argument.name.name == "type"
                        && matches!(&argument.value, InlineExpression::StringLiteral { value } if value == "ordinal")
                });
                if ordinal { PluralType::Ordinal } else { PluralType::Cardinal }
            }
            _ => return None,
        };
        let mut plural = Self { kind, categories: BTreeSet::new(), exact: Vec::new() };
        for variant in variants {
            match &variant.key {
                VariantKey::Identifier { name } if CATEGORIES.contains(&name.as_str()) => {
                    plural.categories.insert(name.clone());
                }
                VariantKey::Identifier { .. } => return None,
                VariantKey::NumberLiteral { value } => plural.exact.push(value.parse().ok()?),
            }
        }
        // With `other` alone there is nothing to choose, whatever the variable is.
        (plural.categories.len() + plural.exact.len() > 1).then_some(plural)
    }
}

impl Place {
    /// The place of a word in the item, or of the item's name if the word is not found.
    pub fn of(&self, word: &str) -> Span {
        match self.text.find(word) {
            Some(at) => {
                let start = self.span.start + at;
                Span::new(self.span.file.clone(), start..start + word.len())
            }
            None => self.span.clone(),
        }
    }

    fn attribute(&self, name: &str) -> Place {
        let start = lines(&self.text)
            .find(|(_, line)| {
                let rest = line.trim_start().strip_prefix('.').and_then(|rest| rest.strip_prefix(name));
                rest.is_some_and(|rest| rest.trim_start().starts_with('='))
            })
            .map(|(at, line)| at + line.len() - line.trim_start().len());
        let Some(at) = start else { return self.clone() };
        let start = self.span.start + at;
        let span = Span::new(self.span.file.clone(), start..start + name.len() + 1);
        Place { span, text: self.text[at..].to_owned() }
    }
}

/// Finds where entries begin: fluent-syntax's tree has no places.
struct Places<'a> {
    text: &'a str,
    file: &'a Span,
    /// id → where each entry of this name begins, in reverse order.
    starts: BTreeMap<String, Vec<Range<usize>>>,
}

impl<'a> Places<'a> {
    fn new(text: &'a str, file: &'a Span) -> Self {
        let mut starts: Vec<(String, usize)> = lines(text).filter_map(|(at, line)| Some((id(line)?, at))).collect();
        let mut end = text.len();
        let mut by_id: BTreeMap<String, Vec<Range<usize>>> = BTreeMap::new();
        while let Some((id, start)) = starts.pop() {
            by_id.entry(id).or_default().push(start..end);
            end = start;
        }
        Self { text, file, starts: by_id }
    }

    fn next(&mut self, id: &str) -> Place {
        match self.starts.get_mut(id).and_then(Vec::pop) {
            Some(range) => Place {
                span: Span::new(self.file.file.clone(), range.start..range.start + id.len()),
                text: self.text[range].to_owned(),
            },
            None => Place { span: self.file.clone(), text: String::new() },
        }
    }
}

fn with_attribute(id: &str, attribute: Option<&Identifier<String>>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{}", attribute.name))
}

/// Each line with its offset.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |offset, line| {
        let at = *offset;
        *offset += line.len();
        Some((at, line))
    })
}

/// The id of the entry that a line begins: `search = …`, `-brand = …`.
fn id(line: &str) -> Option<String> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    let bare = name.strip_prefix('-').unwrap_or(name);
    let valid = bare.starts_with(|first: char| first.is_ascii_alphabetic())
        && bare.chars().all(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '_'));
    valid.then(|| name.to_owned())
}
