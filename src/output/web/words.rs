//! The interface words that stand inside of content.

use super::arguments;
use crate::document::{Directive, DirectiveKind, Document, Setting};
use crate::language::Tag;
use crate::locale::{Arguments, Locales, Value};
use crate::render::{ChecklistWords, QuizWords, Words};
use std::collections::BTreeMap;

/// All words that content of a language needs, whatever the document.
pub fn words(locales: &Locales, language: &Tag) -> Words {
    let text = |key: &str| message(locales, language, key, &Arguments::new());
    let block = |kind: DirectiveKind| (kind.name().to_owned(), text(&format!("block-{}", kind.name())));
    Words {
        blocks: DirectiveKind::ALL.into_iter().map(block).collect(),
        footnotes: text("footnotes"),
        back: text("back-to-text"),
        answer: text("show-answer"),
        correct: text("correct"),
        incorrect: text("incorrect"),
        transcript: text("transcript"),
        changed: text("translation-changed"),
        legend: text("translation-legend"),
        watch: text("watch-film"),
        listen: text("listen-to-sound"),
        anchor: with_holes(locales, language, "link-to-section", ["heading"]),
        quiz: quiz(locales, language),
        checklist: ChecklistWords {
            progress: with_holes(locales, language, "checklist-progress", ["done", "count"]),
            clear: text("checklist-clear"),
        },
        glossary: text("term-in-glossary"),
        digits: digits(locales, language),
    }
}

/// How long the blocks of a document take and in what groups: `Setting::key` → one line.
pub fn settings(locales: &Locales, language: &Tag, document: &Document) -> BTreeMap<String, String> {
    let line = |directive: &Directive| {
        let setting = directive.setting.as_ref()?;
        Some((setting.key(), setting_line(locales, language, setting)))
    };
    document.directives().into_iter().filter_map(line).collect()
}

fn setting_line(locales: &Locales, language: &Tag, setting: &Setting) -> String {
    let number = |number: u16| Value::Number(f64::from(number));
    let text = |key: &str, arguments: &Arguments| message(locales, language, key, arguments);
    let time = setting.minutes.map(|minutes| text("setting-time", &arguments([("minutes", number(minutes))])));
    let group = setting.group.map(|(from, to)| match from == to {
        true => text("setting-group", &arguments([("size", number(from))])),
        false => text("setting-groups", &arguments([("from", number(from)), ("to", number(to))])),
    });
    time.into_iter().chain(group).collect::<Vec<_>>().join(" · ")
}

fn quiz(locales: &Locales, language: &Tag) -> QuizWords {
    let text = |key: &str| message(locales, language, key, &Arguments::new());
    QuizWords {
        one: text("quiz-one"),
        several: text("quiz-several"),
        order: text("quiz-order"),
        text: text("quiz-text"),
        own: text("quiz-own-answer"),
        check: text("quiz-check"),
        compare: text("quiz-compare"),
        again: text("quiz-again"),
        nothing: text("quiz-nothing"),
        right: text("quiz-right"),
        wrong: text("quiz-wrong"),
        partly: text("quiz-partly"),
        model: text("quiz-model"),
        judge: text("quiz-judge"),
        yes: text("quiz-judge-yes"),
        no: text("quiz-judge-no"),
        up: with_holes(locales, language, "quiz-up", ["item"]),
        down: with_holes(locales, language, "quiz-down", ["item"]),
        moved: with_holes(locales, language, "quiz-moved", ["item", "place", "count"]),
        score: with_holes(locales, language, "quiz-score", ["right", "count"]),
        clear: text("quiz-clear"),
    }
}

/// A message whose arguments are filled in later, where `{name}` stands.
pub(super) fn with_holes<const N: usize>(locales: &Locales, language: &Tag, key: &str, names: [&str; N]) -> String {
    let holes = arguments(names.map(|name| (name, Value::Text(format!("{{{name}}}")))));
    message(locales, language, key, &holes)
}

pub(super) fn digits(locales: &Locales, language: &Tag) -> String {
    let digits: String = (0..10).map(|digit| locales.number(language, f64::from(digit))).collect();
    if digits == "0123456789" { String::new() } else { digits }
}

pub(in crate::output) fn message(locales: &Locales, language: &Tag, key: &str, arguments: &Arguments) -> String {
    locales.text(language, key, arguments).map_or_else(|_| key.to_owned(), |message| message.text)
}
