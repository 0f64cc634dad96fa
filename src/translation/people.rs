//! Whom a catalogue names: who translated and who reviewed.

use super::Catalogue;

/// Names without addresses, each once, in the order in which they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct People {
    pub translators: Vec<String>,
    pub reviewers: Vec<String>,
}

/// What programs write where nobody has written a name.
const NOBODY: [&str; 4] = ["FULL NAME", "FIRST AUTHOR", "Automatically generated", "park"];

/// From the header: `Last-Translator`, `X-Reviewer` with commas between several, and the lines of translators above it, such
/// as `Rina Das <rina@example.org>, 2025, 2026.`. Addresses are nobody's business on a page.
pub fn people(catalogue: &Catalogue) -> People {
    let mut people = People::default();
    let years = |text: &str| text.chars().all(|one| one.is_ascii_digit() || matches!(one, ',' | '.' | ' ' | '-' | '–'));
    for line in &catalogue.comments {
        let Some((name, rest)) = line.split_once('<') else { continue };
        let after = rest.split_once('>').map_or("", |(_, after)| after);
        if !after.trim().is_empty() && years(after) {
            add(&mut people.translators, name);
        }
    }
    for (field, value) in &catalogue.fields {
        match field.as_str() {
            "Last-Translator" => add(&mut people.translators, value),
            "X-Reviewer" => value.split(',').for_each(|name| add(&mut people.reviewers, name)),
            _ => {}
        }
    }
    people
}

fn add(names: &mut Vec<String>, written: &str) {
    let name = written.split('<').next().unwrap_or_default().trim();
    let is_address = name.contains('@') && !name.contains(' ');
    if !name.is_empty() && !is_address && !NOBODY.contains(&name) && names.iter().all(|known| known != name) {
        names.push(name.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_without_addresses_and_once() {
        let catalogue = Catalogue {
            comments: vec![
                "Bengali translation of the Park".into(),
                "Rina Das <rina@example.org>, 2025, 2026.".into(),
                "FIRST AUTHOR <EMAIL@ADDRESS>, 2026.".into(),
                "See <https://example.org> for more".into(),
            ],
            fields: vec![
                ("Last-Translator".into(), "রিনা দাস <rina@example.org>".into()),
                ("X-Reviewer".into(), "Tanvir, Rina Das <r@example.org>".into()),
                ("Language-Team".into(), "Bengali".into()),
            ],
            ..Catalogue::default()
        };
        let people = people(&catalogue);
        assert_eq!(people.translators, ["Rina Das", "রিনা দাস"]);
        assert_eq!(people.reviewers, ["Tanvir", "Rina Das"]);
    }
}
