//! Headings that links lead to. The Workbench makes their ids of their words, in each language others; here, those that
//! are needed are written down, the same in all languages.

/// A heading, or a term of a glossary, in the order of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its words, without anything but letters and digits.
    words: String,
    /// As it would be published.
    slug: String,
    /// As written: `{#id}`.
    pub id: Option<String>,
    /// Offset of the end of its line.
    end: usize,
}

/// The headings of a Markdown text.
pub fn headings(text: &str) -> Vec<Heading> {
    let mut found = Vec::new();
    let mut fence: Option<&str> = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        let mark = ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark));
        match (fence, mark) {
            (None, Some(_)) => fence = mark,
            (Some(open), Some(mark)) if open == mark && trimmed.trim_matches(['`', '~']).is_empty() => fence = None,
            (None, None) => found.extend(heading(trimmed, offset + line.trim_end().len())),
            (Some(_), _) => {}
        }
        offset += line.len();
    }
    found
}

fn heading(line: &str, end: usize) -> Option<Heading> {
    let hashes = line.len() - line.trim_start_matches('#').len();
    let marked = (1..=6).contains(&hashes) && line[hashes..].starts_with(' ');
    let text = if marked {
        line[hashes..].trim().trim_end_matches('#').trim_end()
    } else if line.starts_with('[') && line.contains("]{#") && line.ends_with('}') {
        line
    } else {
        return None;
    };
    let (words, id) = match text.rsplit_once("{#") {
        Some((words, id)) => (words, id.trim_end_matches('}').split_whitespace().next().map(str::to_owned)),
        None => (text, None),
    };
    Some(Heading { words: bare(words), slug: slug(words), id, end })
}

/// Which heading an anchor means in one language of a file, and the id it has in all of them.
///
/// `own` are the headings of that language, `source` those of the language it was translated from.
pub fn find(anchor: &str, own: &[Heading], source: &[Heading]) -> Option<(usize, String)> {
    let place = |headings: &[Heading]| {
        let by_id = headings.iter().position(|heading| heading.id.as_deref() == Some(anchor));
        by_id.or_else(|| headings.iter().position(|heading| !heading.words.is_empty() && heading.words == bare(anchor)))
    };
    let paired = own.len() == source.len();
    let index = place(own).or_else(|| place(source).filter(|_| paired))?;
    let original = source.get(index).filter(|_| paired).unwrap_or(&own[index]);
    let id = own[index].id.clone().or_else(|| original.id.clone()).unwrap_or_else(|| original.slug.clone());
    Some((index, id))
}

/// The text with an id written at a heading that has none.
pub fn with_id(text: &str, index: usize, id: &str) -> String {
    match headings(text).get(index) {
        Some(Heading { id: None, end, .. }) => {
            let line = text[..*end].trim_end_matches(['#', ' ']).len();
            // Only hashes after a blank close a heading.
            let line = if text[line..*end].starts_with(' ') { line } else { *end };
            format!("{} {{#{id}}}{}", &text[..line], &text[*end..])
        }
        Some(_) | None => text.to_owned(),
    }
}

fn bare(words: &str) -> String {
    words.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn slug(words: &str) -> String {
    let lower = words.to_lowercase();
    let words = lower.split(|character: char| !character.is_alphanumeric() && !matches!(character, '_' | '.'));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_anchor_means_the_same_heading_in_all_languages() {
        let (source, own) = (headings("# A\n## Using `git add`\n"), headings("# А\n## Команда\n"));
        assert_eq!(find("using-git-add", &source, &source), Some((1, "using-git-add".into())));
        assert_eq!(find("using-git-add", &own, &source), Some((1, "using-git-add".into())));
        assert_eq!(find("команда", &own, &source), Some((1, "using-git-add".into())));
        assert_eq!(find("gone", &own, &source), None);
    }

    #[test]
    fn an_id_is_written_once_and_not_in_code() {
        assert_eq!(with_id("```\n# no\n```\n## A ##\nx", 0, "a"), "```\n# no\n```\n## A {#a}\nx");
        assert_eq!(with_id("## C#\n", 0, "c"), "## C# {#c}\n");
        assert_eq!(with_id("## A {#b}\n", 0, "a"), "## A {#b}\n");
    }
}
