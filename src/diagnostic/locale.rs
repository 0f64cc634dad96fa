//! Complaints of `locale`: what is wrong with the messages of the interface.

use super::{Diagnostic, Span, nearest, nearest_name};
use crate::language::Language;
use std::collections::BTreeSet;

pub fn syntax(span: Span, reason: &str) -> Diagnostic {
    let reason = reason.trim_end_matches('.');
    let reason = reason.strip_prefix("Expected").map_or_else(|| reason.to_owned(), |rest| format!("expected{rest}"));
    Diagnostic::error("message-syntax", format!("this is not Fluent: {reason}"))
        .at(span)
        .hint("a message is `id = text`; the lines that continue it are indented")
}

pub fn duplicate(span: Span, key: &str, first: Span) -> Diagnostic {
    Diagnostic::error("duplicate-message", format!("`{key}` is there twice"))
        .at(span)
        .related(first, "first here")
        .hint("remove one of them")
}

pub fn unknown_reference<'a>(span: Span, name: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    let what = if name.starts_with('-') { "term" } else { "message" };
    Diagnostic::error("unknown-reference", format!("there is no {what} `{name}`"))
        .at(span)
        .maybe_hint(nearest(name, known))
}

pub fn unknown_function<'a>(span: Span, name: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    let known: Vec<&str> = known.into_iter().collect();
    let hint = nearest(name, known.iter().copied()).unwrap_or_else(|| format!("there are {}", known.join(", ")));
    Diagnostic::error("unknown-function", format!("there is no function `{name}`")).at(span).hint(hint)
}

pub fn unknown_option(span: Span, function: &str, option: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::error("unknown-function-option", format!("`{function}` has no option `{option}`"))
        .at(span)
        .maybe_hint(nearest(option, known.iter().copied()))
}

pub fn needs_variable(span: Span, function: &str) -> Diagnostic {
    Diagnostic::error("function-argument", format!("`{function}` takes one variable"))
        .at(span)
        .hint(format!("write `{function}($n)`"))
}

pub fn needs_unit(span: Span) -> Diagnostic {
    Diagnostic::error("function-argument", "`UNIT` needs to know of what")
        .at(span)
        .hint("write `UNIT($n, unit: \"day\")`")
}

pub fn unknown_unit<'a>(span: Span, unit: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    let known: Vec<&str> = known.into_iter().collect();
    let hint = nearest(unit, known.iter().copied()).unwrap_or_else(|| format!("there are {}", known.join(", ")));
    Diagnostic::error("unknown-unit", format!("there is no unit `{unit}`")).at(span).hint(hint)
}

pub fn impossible_plural(span: Span, category: &str, language: &Language, possible: &BTreeSet<&str>) -> Diagnostic {
    let possible: Vec<String> = possible.iter().map(|category| format!("`{category}`")).collect();
    Diagnostic::warning("impossible-plural", format!("no number is `{category}` in {}", language.tag))
        .at(span)
        .hint(format!("{} has {}", language.tag, possible.join(", ")))
}

pub fn missing_plural(span: Span, missing: &[&str], language: &Language) -> Diagnostic {
    let missing: Vec<String> = missing.iter().map(|category| format!("`{category}`")).collect();
    Diagnostic::warning("missing-plural", format!("{} needs the plural {} here", language.tag, missing.join(", ")))
        .at(span)
}

pub fn unknown_variable<'a>(
    span: Span,
    name: &str,
    source: Span,
    known: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    let known: Vec<&str> = known.into_iter().collect();
    let near = nearest_name(name, known.iter().copied()).map(|near| format!("did you mean `${near}`?"));
    let hint = near.or_else(|| match known.as_slice() {
        [] => None,
        [one] => Some(format!("it has `${one}`")),
        many => Some(format!("it has {}", many.iter().map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", "))),
    });
    Diagnostic::error("unknown-variable", format!("this message gets no `${name}`"))
        .at(span)
        .related(source, "the message it translates")
        .maybe_hint(hint)
}

pub fn unused_variable(span: Span, name: &str, source: Span) -> Diagnostic {
    Diagnostic::warning("unused-variable", format!("the translation leaves out `${name}`"))
        .at(span)
        .related(source, "here in the message it translates")
}

pub fn markup(span: Span, reason: &str) -> Diagnostic {
    Diagnostic::error("message-markup", reason)
        .at(span)
        .hint("allowed are em, strong, code, kbd, sup, sub, i, b without attributes, and `<a name=\"guide\">`")
}

pub fn other_markup(span: Span, tag: &str, source: Span) -> Diagnostic {
    Diagnostic::error("different-markup", format!("the message it translates has no `{tag}`"))
        .at(span)
        .related(source, "the message it translates")
}

pub fn lost_markup(span: Span, tag: &str, source: Span) -> Diagnostic {
    Diagnostic::error("different-markup", format!("the translation has lost `{tag}`"))
        .at(span)
        .related(source, "here in the message it translates")
}

pub fn obsolete<'a>(span: Span, key: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::warning("obsolete-message", format!("nothing asks for `{key}`"))
        .at(span)
        .hint(nearest(key, known).unwrap_or_else(|| "remove it".to_owned()))
}

pub fn unused_message(span: Span, key: &str) -> Diagnostic {
    let what = if key.starts_with('-') { "no message refers to the term" } else { "no template asks for" };
    Diagnostic::warning("unused-message", format!("{what} `{key}`"))
        .at(span)
        .hint("remove it in all languages, or ask for it: `t(key=\"…\")`")
}

/// One for each language, with the keys that readers will see in another language.
pub fn missing(language: &Language, keys: &[String]) -> Diagnostic {
    let shown = keys.iter().take(8).map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
    let more = if keys.len() > 8 { format!(" and {} more", keys.len() - 8) } else { String::new() };
    let messages = if keys.len() == 1 { "1 message is".to_owned() } else { format!("{} messages are", keys.len()) };
    Diagnostic::warning(
        "missing-message",
        format!("{messages} not translated into {} ({}): {shown}{more}", language.autonym, language.tag),
    )
    .hint(format!("add them to a file in `locales/{}/`", language.folder))
}

pub fn unknown_folder(file: &str, folder: &str) -> Diagnostic {
    Diagnostic::warning("unknown-language-folder", format!("`{folder}` is no language that is known"))
        .at(Span::file(file))
        .hint("name the folder by a BCP 47 tag and add the language to `content/site.toml`")
}
