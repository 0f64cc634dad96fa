//! What translators are told of each message of the program.

use crate::source::embedded;
use fluent_syntax::ast::{Comment, Entry};
use std::collections::BTreeSet;

/// A family that explains itself at its head: names of countries, by their codes.
const BY_GROUP: &str = "country-";

/// The variables of a message as it is written, in its attributes too.
fn variables(source: &str) -> BTreeSet<&str> {
    let end =
        |rest: &str| rest.find(|one: char| !one.is_ascii_alphanumeric() && !"_-".contains(one)).unwrap_or(rest.len());
    source.split('$').skip(1).map(|rest| &rest[..end(rest)]).collect()
}

#[test]
fn each_says_where_it_stands_and_what_its_variables_are() {
    let mut silent = Vec::new();
    let mut count = 0;
    for file in embedded::defaults().filter(|file| file.path.starts_with("locales/en/")) {
        let text = file.as_text().expect("Fluent is text");
        let resource = fluent_syntax::parser::parse(text).expect("Fluent");
        let mut group = String::new();
        for entry in &resource.body {
            let (id, comment) = match entry {
                Entry::Message(message) => (message.id.name, message.comment.as_ref()),
                Entry::Term(term) => (term.id.name, term.comment.as_ref()),
                Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                    group = words(comment);
                    continue;
                }
                Entry::Comment(_) | Entry::Junk { .. } => continue,
            };
            count += 1;
            let said = comment.map(words).unwrap_or_default();
            if said.is_empty() && (group.is_empty() || !id.starts_with(BY_GROUP)) {
                silent.push(format!("{}: `{id}` has no comment", file.path));
            }
            for variable in variables(message(text, id)) {
                let named = said.split(|one: char| !one.is_alphanumeric() && !"$_-".contains(one));
                if !named.into_iter().any(|word| word == format!("${variable}")) {
                    silent.push(format!("{}: the comment of `{id}` does not tell of ${variable}", file.path));
                }
            }
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
    assert!(count > 400, "{count}");
}

fn words(comment: &Comment<&str>) -> String {
    comment.content.join(" ").trim().to_owned()
}

/// A message as it stands in its file, up to the next one.
fn message<'a>(text: &'a str, id: &str) -> &'a str {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if begins(line) {
            let rest = &text[at + line.len()..];
            let more: usize =
                rest.split_inclusive('\n').take_while(|line| line.starts_with([' ', '\n'])).map(str::len).sum();
            return &text[at..at + line.len() + more];
        }
        at += line.len();
    }
    ""
}
