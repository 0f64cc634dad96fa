//! Heading ids: made from the source, the same in every language.

use crate::document::{Heading, plain};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The ids of a source's headings: explicit ones as they are, the others from their text; repeated ones numbered.
pub fn source_anchors(headings: &[Heading]) -> Vec<String> {
    let mut used: BTreeSet<String> = headings.iter().filter_map(|heading| heading.id.clone()).collect();
    let id = |heading: &Heading| match &heading.id {
        Some(id) => id.clone(),
        None => unused(&slug(&plain(&heading.inlines)), &mut used),
    };
    headings.iter().map(id).collect()
}

/// The ids of a translation's headings: those of the source where the two can be paired, its own elsewhere.
pub fn translated_anchors(headings: &[Heading], source: &[Heading], source_anchors: &[String]) -> Vec<String> {
    let pairs = pair(headings, source);
    let taken = pairs.iter().flatten().map(|&index| source_anchors[index].clone());
    let explicit = headings.iter().zip(&pairs).filter(|(_, pair)| pair.is_none()).filter_map(|(h, _)| h.id.clone());
    let mut used: BTreeSet<String> = taken.chain(explicit).collect();
    let id = |(heading, pair): (&Heading, &Option<usize>)| match (pair, &heading.id) {
        (Some(index), _) => source_anchors[*index].clone(),
        (None, Some(id)) => id.clone(),
        (None, None) => unused(&slug(&plain(&heading.inlines)), &mut used),
    };
    headings.iter().zip(&pairs).map(id).collect()
}

/// A heading's text as an id, as GitHub makes it: lower case, letters with their marks, digits, `_` and hyphens for
/// spaces. Unicode stays, in NFC.
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for character in text.nfc().flat_map(char::to_lowercase) {
        if character.is_alphanumeric() || is_combining_mark(character) || character == '_' {
            slug.push(character);
        } else if (character.is_whitespace() || character == '-') && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    if slug.is_empty() { "section".to_owned() } else { slug.nfc().collect() }
}

fn unused(id: &str, used: &mut BTreeSet<String>) -> String {
    let numbered = std::iter::once(id.to_owned()).chain((2..).map(|number| format!("{id}-{number}")));
    let id = numbered.into_iter().find(|id| !used.contains(id)).expect("numbers do not end");
    used.insert(id.clone());
    id
}

/// For each heading, the source heading it translates: the longest common subsequence over (level, explicit id).
///
/// Two different explicit ids are never paired; an equal one weighs more than a level.
fn pair(headings: &[Heading], source: &[Heading]) -> Vec<Option<usize>> {
    let weight = |heading: &Heading, other: &Heading| match (&heading.id, &other.id) {
        (Some(id), Some(other_id)) if id == other_id => 4,
        (Some(_), Some(_)) => 0,
        _ if heading.level == other.level => 2,
        _ => 0,
    };
    let (rows, columns) = (headings.len(), source.len());
    let mut best = vec![vec![0u32; columns + 1]; rows + 1];
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            let weight = weight(&headings[row], &source[column]);
            let paired = if weight > 0 { best[row + 1][column + 1] + weight } else { 0 };
            best[row][column] = paired.max(best[row + 1][column]).max(best[row][column + 1]);
        }
    }
    let mut pairs = vec![None; rows];
    let (mut row, mut column) = (0, 0);
    while row < rows && column < columns {
        let weight = weight(&headings[row], &source[column]);
        if weight > 0 && best[row][column] == best[row + 1][column + 1] + weight {
            pairs[row] = Some(column);
            row += 1;
            column += 1;
        } else if best[row][column] == best[row + 1][column] {
            row += 1;
        } else {
            column += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Inline;

    fn headings(spec: &[(u8, &str)]) -> Vec<Heading> {
        let heading = |(level, text): &(u8, &str)| {
            let (text, id) = match text.split_once('#') {
                Some((text, id)) => (text, Some(id.to_owned())),
                None => (*text, None),
            };
            Heading { level: *level, id, inlines: vec![Inline::Text(text.to_owned())], span: 0..0 }
        };
        spec.iter().map(heading).collect()
    }

    #[test]
    fn ids_keep_letters_and_marks_of_every_script() {
        assert_eq!(slug("What is a Wiki?"), "what-is-a-wiki");
        assert_eq!(slug("ক্ষমা চাই"), "ক্ষমা-চাই");
        assert_eq!(slug("Oʻquv qoʻllanma"), "oʻquv-qoʻllanma");
        assert_eq!(slug("???"), "section");
    }

    #[test]
    fn repeated_headings_are_numbered_and_spare_explicit_ids() {
        let ids =
            source_anchors(&headings(&[(2, "Exercise"), (2, "Exercise"), (2, "Other#exercise-2"), (2, "Exercise")]));
        assert_eq!(ids, ["exercise", "exercise-3", "exercise-2", "exercise-4"]);
    }

    #[test]
    fn a_translation_takes_the_ids_of_its_source() {
        let source = headings(&[(2, "One"), (3, "Two"), (2, "Three#three")]);
        let ids = source_anchors(&source);
        let same = headings(&[(2, "এক"), (3, "দুই"), (2, "তিন")]);
        assert_eq!(translated_anchors(&same, &source, &ids), ["one", "two", "three"]);
        let with_one_more = headings(&[(2, "এক"), (3, "দুই"), (3, "বাড়তি"), (2, "তিন#three")]);
        assert_eq!(
            translated_anchors(&with_one_more, &source, &ids),
            ["one", "two", "বাড়তি".nfc().collect::<String>().as_str(), "three"]
        );
        let with_one_less = headings(&[(2, "এক"), (2, "তিন#three")]);
        assert_eq!(translated_anchors(&with_one_less, &source, &ids), ["one", "three"]);
    }
}
