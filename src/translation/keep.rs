//! What a translation must keep: links, pictures, code and placeholders of the text it was made from.

use super::Record;
use super::text::{folded, loose, prose, targets};
use std::collections::BTreeMap;

/// Something of the source that the translation lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    pub what: Thing,
    /// As the source has it: the target, the code, the placeholder.
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    Link,
    Picture,
    Code,
    Footnote,
    Placeholder,
}

/// What the translation of a record lost. Compared is with the text it was made from, so age is never held against it.
///
/// A link or a piece of code may be another one in the translation, such as a page of that language's Wikipedia: only
/// that there are as many is asked. Placeholders and footnotes must be the same.
pub fn lost(record: &Record) -> Vec<Lost> {
    if record.translation.is_empty() {
        return Vec::new();
    }
    let (basis, translation) = (things(record.basis()), things(&record.translation));
    let mut lost = Vec::new();
    for what in [Thing::Link, Thing::Picture, Thing::Code] {
        let of = |things: &[(Thing, String)]| {
            things.iter().filter(|(thing, _)| *thing == what).map(|(_, text)| text.clone()).collect::<Vec<_>>()
        };
        let (wanted, there) = (of(&basis), of(&translation));
        let missing = wanted.len().saturating_sub(there.len());
        lost.extend(unmatched(&wanted, &there).into_iter().take(missing).map(|text| Lost { what, text }));
    }
    for what in [Thing::Footnote, Thing::Placeholder] {
        let of = |things: &[(Thing, String)]| {
            things.iter().filter(|(thing, _)| *thing == what).map(|(_, text)| text.clone()).collect::<Vec<_>>()
        };
        lost.extend(unmatched(&of(&basis), &of(&translation)).into_iter().map(|text| Lost { what, text }));
    }
    lost
}

/// Whether an outdated translation says already what the source has come to say: only code changed in the source, and the
/// translation has the new code and nothing of the old. A translator was ahead.
pub(super) fn is_ahead(record: &Record) -> bool {
    let Some(old) = record.made_from.as_deref() else { return false };
    if loose(&prose(old)) != loose(&prose(&record.source)) {
        return false;
    }
    let [old, new, there] = [old, &record.source, &record.translation].map(code);
    let (gone, come) = (unmatched(&old, &new), unmatched(&new, &old));
    !come.is_empty() && unmatched(&come, &there).is_empty() && gone.iter().all(|code| !there.contains(code))
}

fn code(text: &str) -> Vec<String> {
    things(text).into_iter().filter(|(thing, _)| *thing == Thing::Code).map(|(_, text)| text).collect()
}

/// What of `wanted` is not in `there`, each as often as it is lacking.
fn unmatched(wanted: &[String], there: &[String]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    there.iter().for_each(|text| *counts.entry(text).or_default() += 1);
    let mut lacking = |text: &&String| match counts.get_mut(text.as_str()) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        Some(_) | None => true,
    };
    wanted.iter().filter(|text| lacking(text)).cloned().collect()
}

fn things(text: &str) -> Vec<(Thing, String)> {
    let text = folded(text);
    let mut things = Vec::new();
    for range in targets(&text) {
        let before = &text[..range.start];
        let what = match before.strip_suffix("](") {
            Some(before) if opens_picture(before) => Thing::Picture,
            Some(_) | None => Thing::Link,
        };
        things.push((what, text[range].to_owned()));
    }
    let mut plain = String::new();
    for (index, piece) in text.split('`').enumerate() {
        if index % 2 == 0 {
            plain.push_str(piece);
        } else if !piece.is_empty() {
            things.push((Thing::Code, piece.to_owned()));
        }
    }
    things.extend(between(&plain, "[^", ']').map(|label| (Thing::Footnote, label)));
    things.extend(placeholders(&plain).map(|name| (Thing::Placeholder, name)));
    things
}

/// Whether the bracket that ends here was opened by `![`.
fn opens_picture(before: &str) -> bool {
    let mut depth = 0_usize;
    for (at, character) in before.char_indices().rev() {
        match character {
            ']' => depth += 1,
            '[' if depth == 0 => return before[..at].ends_with('!'),
            '[' => depth -= 1,
            _ => {}
        }
    }
    false
}

fn between<'a>(text: &'a str, open: &'a str, close: char) -> impl Iterator<Item = String> + 'a {
    text.split(open).skip(1).filter_map(move |rest| rest.split_once(close).map(|(label, _)| label.to_lowercase()))
}

/// `{name}` and `$1`.
fn placeholders(text: &str) -> impl Iterator<Item = String> + '_ {
    let is_name =
        |name: &str| !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    let braced = text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name));
    let braced = braced.filter(move |name| is_name(name)).map(|name| format!("{{{name}}}"));
    let dollars = text.split('$').skip(1).filter(|rest| rest.starts_with(|digit: char| digit.is_ascii_digit()));
    // `$1.50` is a price.
    let price = |rest: &&str| {
        let after = rest[1..].trim_start_matches(['.', ',']);
        after.starts_with(|digit: char| digit.is_ascii_digit())
    };
    let dollars = dollars.filter(move |rest| !price(rest));
    braced.chain(dollars.map(|rest| format!("${}", &rest[..1])))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(source: &str, translation: &str) -> Vec<(Thing, String)> {
        let record = Record { source: source.into(), translation: translation.into(), ..Record::default() };
        lost(&record).into_iter().map(|lost| (lost.what, lost.text)).collect()
    }

    #[test]
    fn what_is_lost_is_named() {
        let source = "See [a](x.md), ![b](c.svg), `git init` and {name} on $1.[^n]";
        assert_eq!(said(source, "দেখুন [ক](x.md), ![খ](c.svg), `git init` {name} $1।[^n]"), []);
        assert_eq!(
            said(source, "দেখুন [ক](x.md)"),
            [
                (Thing::Picture, "c.svg".into()),
                (Thing::Code, "git init".into()),
                (Thing::Footnote, "n".into()),
                (Thing::Placeholder, "{name}".into()),
                (Thing::Placeholder, "$1".into()),
            ]
        );
    }

    #[test]
    fn another_link_or_code_is_as_good() {
        let source = "See [the page](https://en.wikipedia.org/wiki/A) and `{{Citation needed}}`.";
        assert_eq!(said(source, "[পাতা](https://bn.wikipedia.org/wiki/ক) `{{তথ্যসূত্র প্রয়োজন}}`"), []);
    }

    #[test]
    fn age_is_not_held_against_a_translation() {
        let record = Record {
            source: "See [a](x.md).".into(),
            made_from: Some("See it.".into()),
            translation: "দেখুন।".into(),
            ..Record::default()
        };
        assert_eq!(lost(&record), []);
    }
}
