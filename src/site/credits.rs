//! `credits.toml`: whose pictures, films and sounds are.

use super::Credit;
use crate::diagnostic::{Diagnostic, Span, media as complain};
use crate::language::Language;
use crate::source::{SourceFile, SourcePath, SourceTree};
use std::collections::BTreeMap;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The file of credits in a folder: one table for each file name.
pub const NAME: &str = "credits.toml";
/// What every credit has.
const KEYS: [&str; 4] = ["title", "author", "source", "license"];

/// Whether a drawing is mirrored for readers from right to left.
const MIRROR: &str = "mirror";

/// The credits of all folders, by the file that they are of.
pub fn credits(tree: &SourceTree, notes: &mut Vec<Diagnostic>) -> BTreeMap<SourcePath, Credit> {
    let mut credits = BTreeMap::new();
    for file in tree.under("content/").filter(|file| file.path.name() == NAME) {
        read(file, tree, &mut credits, notes);
    }
    credits
}

/// The credit of a file: its own, else that of the file whose edition in another language it is.
pub fn credit_of<'a>(
    path: &SourcePath,
    credits: &'a BTreeMap<SourcePath, Credit>,
    languages: &[Arc<Language>],
) -> Option<&'a Credit> {
    let mirrored = || {
        let (folder, rest) = path.strip_prefix("content/")?.split_once('/')?;
        languages.iter().find(|language| language.folder == folder)?;
        let others = languages.iter().map(|language| SourcePath::new(&format!("content/{}/{rest}", language.folder)));
        others.into_iter().find_map(|other| credits.get(&other))
    };
    let own = credits.get(path);
    own.or_else(|| credits.get(&without_language(path, languages)?)).or_else(mirrored)
}

/// `a/name.bn.svg` → `a/name.svg`, if `bn` is a language of the site.
fn without_language(path: &SourcePath, languages: &[Arc<Language>]) -> Option<SourcePath> {
    let (stem, extension) = path.rsplit_once('.')?;
    let (base, language) = stem.rsplit_once('.')?;
    languages.iter().find(|known| known.folder == language)?;
    Some(SourcePath::new(&format!("{base}.{extension}")))
}

fn read(file: &SourceFile, tree: &SourceTree, credits: &mut BTreeMap<SourcePath, Credit>, notes: &mut Vec<Diagnostic>) {
    let (tables, errors) = DeTable::parse_recoverable(file.as_text().unwrap_or_default());
    let at = |range| Span::new(file.path.shared(), range);
    let text = file.as_text().unwrap_or_default();
    let tables = tables.into_inner();
    let mut twice: Option<usize> = None;
    for error in errors.iter().take(20) {
        let span = error.span().unwrap_or(0..0);
        let written = text.get(span.clone()).unwrap_or_default();
        let is_double = error.message().starts_with("duplicate key");
        let header = format!("[{written}]");
        match text.find(&header).filter(|first| is_double && first + 1 < span.start) {
            Some(first) => {
                let name = written.trim_matches(['\'', '"']);
                notes.push(complain::credited_twice(name, at(span.clone()), at(first + 1..first + 1 + written.len())));
                twice = Some(span.end);
            }
            // The keys of the second table are met again, too: that goes without saying.
            None if is_double && twice.is_some_and(|end| !text[end..span.start].contains("\n[")) => {}
            None => notes.push(complain::bad_credits(error.message(), at(span))),
        }
    }
    for (name, value) in tables {
        let path = SourcePath::new(&format!("{}/{}", file.path.folder(), name.get_ref()));
        if tree.get(&path).is_none() {
            let names = tree.under(file.path.folder()).map(|file| file.path.name());
            notes.push(complain::credit_without_file(name.get_ref(), at(name.span()), names));
        }
        let DeValue::Table(table) = value.get_ref() else {
            notes.push(complain::bad_credits(&format!("`{}` is not a table", name.get_ref()), at(value.span())));
            continue;
        };
        if let Some(credit) = credit(name.get_ref(), name.span(), table, at, notes) {
            credits.insert(path, credit);
        }
    }
}

/// What is there of a credit, with what is not.
fn credit(
    name: &str,
    place: std::ops::Range<usize>,
    table: &DeTable<'_>,
    at: impl Fn(std::ops::Range<usize>) -> Span,
    notes: &mut Vec<Diagnostic>,
) -> Option<Credit> {
    let mut missing = Vec::new();
    for (key, value) in table {
        if key.get_ref() == MIRROR {
            if !matches!(value.get_ref(), DeValue::Boolean(_)) {
                notes.push(complain::bad_credits("`mirror` must be true or false", at(value.span())));
            }
        } else if !KEYS.contains(&key.get_ref().as_ref()) {
            notes.push(complain::unknown_credit_key(name, key.get_ref(), at(key.span()), &KEYS));
        } else if text(value).is_none() {
            notes.push(complain::bad_credits(&format!("`{}` must be text", key.get_ref()), at(value.span())));
        }
    }
    let mut value = |key: &'static str| {
        let written = table.get(key);
        let found = written.and_then(text).map(str::trim).filter(|text| !text.is_empty());
        if found.is_none() && written.is_none_or(|value| text(value).is_some()) {
            missing.push(key);
        }
        found.unwrap_or_default().to_owned()
    };
    let mirror = table.get(MIRROR).is_some_and(|value| matches!(value.get_ref(), DeValue::Boolean(true)));
    let credit = Credit {
        title: value("title"),
        author: value("author"),
        source: value("source"),
        license: value("license"),
        mirror,
    };
    if !missing.is_empty() {
        notes.push(complain::incomplete_credit(name, &missing, at(place)));
    }
    (!credit.author.is_empty() || !credit.license.is_empty()).then_some(credit)
}

fn text<'a>(value: &'a Spanned<DeValue<'_>>) -> Option<&'a str> {
    match value.get_ref() {
        DeValue::String(text) => Some(text),
        DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)
        | DeValue::Array(_)
        | DeValue::Table(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(text: &str) -> Vec<String> {
        let tree = SourceTree::in_memory([("content/media/a.svg", "<svg/>"), ("content/media/credits.toml", text)]);
        let mut notes = Vec::new();
        credits(&tree, &mut notes);
        notes.iter().map(|note| format!("{} {}", note.span.as_ref().unwrap().start, note.message)).collect()
    }

    #[test]
    fn every_problem_of_credits_is_said_at_its_place() {
        let text = "['a.svg']\ntitel = 'A'\nauthor = 'B'\nsource = 3\nlicense = ''\n['b.svg']\n";
        assert_eq!(
            noted(text),
            [
                "10 a credit has no key `titel`, as this one of `a.svg`",
                "44 `source` must be text",
                "1 the credit of `a.svg` lacks `title`, `license`",
                "60 a credit for `b.svg`, which is not in this folder",
                "60 the credit of `b.svg` lacks `title`, `author`, `source`, `license`",
            ]
        );
        let one = "['a.svg']\ntitle='A'\nauthor='B'\nsource='own work'\nlicense='CC0-1.0'\n";
        assert_eq!(noted(&format!("{one}{one}")), ["68 `a.svg` has two credits"]);
        assert_eq!(noted("['a.svg']\ntitle='A'\nauthor='B'\nsource='own work'\nlicense='CC0-1.0'\n"), [""; 0]);
    }
}
