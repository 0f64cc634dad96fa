//! One language's messages, ready to be formatted: fluent-bundle with our functions.

use super::catalogue::Catalogue;
use super::format::{DateStyle, Day, Formats, Grouping, NumberStyle, PluralType};
use super::rewrite;
use fluent::concurrent::FluentBundle;
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Resource};
use std::fmt::Write as _;
use std::sync::Arc;

/// Stands between the items of a list that is handed over as one text.
pub const SEPARATOR: char = '\u{1f}';
/// Begins and ends what a function complains of: fluent-bundle drops the errors of functions. Not a character.
const COMPLAINT: char = '\u{ffff}';

/// The functions that messages may use, with their options.
pub const FUNCTIONS: [(&str, &[&str]); 8] = [
    (
        "NUMBER",
        &["type", "style", "useGrouping", "minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits"],
    ),
    ("DATETIME", &["dateStyle"]),
    ("LIST", &[]),
    ("BYTES", &[]),
    ("DURATION", &[]),
    ("PERCENT", &["minimumFractionDigits", "maximumFractionDigits"]),
    ("UNIT", &["unit"]),
    ("HIJRI", &[]),
];

/// Shared by all threads.
pub struct Bundle {
    fluent: FluentBundle<FluentResource>,
}

impl Bundle {
    /// The catalogue's entries, and those of other languages that they refer to and lack.
    pub fn new(catalogue: &Catalogue, borrowed: Vec<Entry<String>>, formats: &Arc<Formats>) -> Self {
        let body = catalogue.entries.iter().cloned().chain(borrowed);
        let body = body.map(|mut entry| {
            rewrite::entry(&mut entry);
            entry
        });
        let text = fluent_syntax::serializer::serialize(&Resource { body: body.collect() });
        // Errors of the files have been said by the catalogue; the serialiser writes what the parser reads.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        // The language given here chooses only what we replace: plurals and number formats.
        let mut fluent = FluentBundle::new_concurrent(vec![Default::default()]);
        fluent.set_use_isolating(false);
        fluent.add_resource_overriding(resource);
        add_functions(&mut fluent, formats);
        Self { fluent }
    }

    /// The text of a message or of an attribute of one.
    ///
    /// # Errors
    /// What went wrong while it was put together, in words.
    pub fn format(&self, key: &str, arguments: &FluentArgs) -> Result<String, String> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.fluent.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else { return Err(format!("message `{key}` has no value")) };
        let mut text = String::new();
        let mut errors = Vec::new();
        // Not `format_pattern`: that hands the finished text to the formatter once more.
        let written = self.fluent.write_pattern(&mut text, pattern, Some(arguments), &mut errors);
        if let Some(error) = errors.first() {
            return Err(format!("message `{key}`: {error}"));
        }
        match text.split(COMPLAINT).nth(1) {
            Some(complaint) => Err(format!("message `{key}`: {complaint}")),
            None if written.is_err() => Err(format!("message `{key}` is too long")),
            None => Ok(text),
        }
    }
}

/// Arguments may not contain what has a meaning to this file.
pub fn clean(text: &str) -> String {
    text.chars().filter(|character| !matches!(*character, COMPLAINT | SEPARATOR)).collect()
}

fn add_functions(fluent: &mut FluentBundle<FluentResource>, formats: &Arc<Formats>) {
    let added = [
        fluent.add_function("NUMBER", |positional, named| match positional.first() {
            Some(FluentValue::Number(number)) => {
                let mut number = number.clone();
                number.options.merge(named);
                FluentValue::Number(number)
            }
            other => not_a_number("NUMBER", other),
        }),
        fluent.add_function("PLURAL", {
            let formats = formats.clone();
            move |positional, named| match positional.first() {
                Some(FluentValue::Number(number)) => text(variant(&formats, number, named)),
                other => not_a_number("a choice by plural", other),
            }
        }),
        fluent.add_function("SHOW", {
            let formats = formats.clone();
            move |positional, _| show(&formats, positional.first())
        }),
        fluent.add_function("PERCENT", {
            let formats = formats.clone();
            move |positional, named| match positional.first() {
                Some(FluentValue::Number(number)) => {
                    let mut number = number.clone();
                    number.options.merge(named);
                    text(formats.percent(number.value, style(&number, 0)))
                }
                other => not_a_number("PERCENT", other),
            }
        }),
        fluent.add_function("DATETIME", {
            let formats = formats.clone();
            move |positional, named| date(&formats, positional.first(), option(named, "dateStyle"))
        }),
        fluent.add_function("LIST", {
            let formats = formats.clone();
            move |positional, _| list(&formats, positional)
        }),
        // Of anything but a variable: said by the checks at load time.
        fluent.add_function("BYTES", |_, _| complaint("BYTES takes a variable")),
        fluent.add_function("DURATION", |_, _| complaint("DURATION takes a variable")),
        fluent.add_function("UNIT", |_, _| complaint("UNIT takes a variable")),
        fluent.add_function("HIJRI", {
            let formats = formats.clone();
            move |positional, _| match day(positional.first()) {
                Ok(day) => text(formats.hijri(day)),
                Err(wrong) => wrong,
            }
        }),
    ];
    debug_assert!(added.iter().all(Result::is_ok), "each function is added once");
}

/// The name of the variant that a number chooses.
fn variant(formats: &Formats, number: &FluentNumber, named: &FluentArgs) -> String {
    let exact = option(named, "exact").unwrap_or_default();
    let exact = exact.split(' ').find(|exact| exact.parse() == Ok(number.value));
    let kind = match option(named, "type") {
        Some("ordinal") => PluralType::Ordinal,
        _ => PluralType::Cardinal,
    };
    match exact {
        Some(exact) => rewrite::exact_name(exact),
        None => formats.plural(number.value, kind, style(number, 3)).to_owned(),
    }
}

fn show<'a>(formats: &Formats, value: Option<&FluentValue<'a>>) -> FluentValue<'a> {
    match value {
        Some(FluentValue::Number(number)) => text(match number.options.style {
            fluent::types::FluentNumberStyle::Percent => formats.percent(number.value, style(number, 0)),
            fluent::types::FluentNumberStyle::Decimal | fluent::types::FluentNumberStyle::Currency => {
                formats.number(number.value, style(number, 3))
            }
        }),
        Some(FluentValue::String(words)) if words.starts_with(COMPLAINT) => text(words.to_string()),
        Some(FluentValue::String(words)) if words.contains(SEPARATOR) => {
            text(formats.list(&isolated_items(formats, words)))
        }
        Some(FluentValue::String(words)) => text(formats.isolated(words)),
        Some(FluentValue::Custom(_) | FluentValue::None | FluentValue::Error) | None => FluentValue::Error,
    }
}

fn list<'a>(formats: &Formats, values: &[FluentValue<'a>]) -> FluentValue<'a> {
    let mut items = Vec::new();
    for value in values {
        match value {
            FluentValue::String(words) => items.extend(isolated_items(formats, words)),
            FluentValue::Number(number) => items.push(formats.number(number.value, style(number, 3))),
            FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => return FluentValue::Error,
        }
    }
    text(formats.list(&items))
}

fn date<'a>(formats: &Formats, value: Option<&FluentValue<'a>>, date_style: Option<&str>) -> FluentValue<'a> {
    let date_style = match date_style {
        Some("medium") => DateStyle::Medium,
        Some("short") => DateStyle::Short,
        Some("full") => DateStyle::Full,
        _ => DateStyle::Long,
    };
    match day(value) {
        Ok(day) => text(formats.date(day, date_style)),
        Err(wrong) => wrong,
    }
}

/// The day that a value means.
fn day<'a>(value: Option<&FluentValue<'a>>) -> Result<Day, FluentValue<'a>> {
    match value {
        Some(FluentValue::Number(number)) => Ok(Day::from_unix(number.value as i64)),
        Some(FluentValue::String(words)) => {
            Day::from_iso(words).ok_or_else(|| complaint(&format!("`{words}` is no date like 2026-02-18")))
        }
        Some(FluentValue::Custom(_) | FluentValue::None | FluentValue::Error) | None => Err(FluentValue::Error),
    }
}

fn isolated_items(formats: &Formats, words: &str) -> Vec<String> {
    words.split(SEPARATOR).filter(|item| !item.is_empty()).map(|item| formats.isolated(item)).collect()
}

/// How a number is written by its options; `maximum` fraction digits unless they say otherwise.
fn style(number: &FluentNumber, maximum: i16) -> NumberStyle {
    let options = &number.options;
    let digits = |count: Option<usize>, default: i16| count.map_or(default, |count| count.min(20) as i16);
    NumberStyle {
        grouping: if options.use_grouping { Grouping::Auto } else { Grouping::Never },
        minimum_integer_digits: digits(options.minimum_integer_digits, 1),
        minimum_fraction_digits: digits(options.minimum_fraction_digits, 0),
        maximum_fraction_digits: digits(options.maximum_fraction_digits, maximum),
    }
}

fn option<'a>(named: &'a FluentArgs, name: &'a str) -> Option<&'a str> {
    match named.get(name) {
        Some(FluentValue::String(value)) => Some(value),
        _ => None,
    }
}

fn text<'a>(text: String) -> FluentValue<'a> {
    FluentValue::String(text.into())
}

fn not_a_number<'a>(what: &str, value: Option<&FluentValue>) -> FluentValue<'a> {
    match value {
        // What is missing has been said by fluent-bundle.
        Some(FluentValue::Error) | None => FluentValue::Error,
        Some(FluentValue::String(words)) => complaint(&format!("{what} needs a number, not `{words}`")),
        Some(_) => complaint(&format!("{what} needs a number")),
    }
}

fn complaint<'a>(words: &str) -> FluentValue<'a> {
    let mut text = String::new();
    let _ = write!(text, "{COMPLAINT}{words}{COMPLAINT}");
    FluentValue::String(text.into())
}
