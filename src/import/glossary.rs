//! Terms with ids, `[commit]{#commit}` above `:   …`: they become headings, which are what links can lead to.

/// The paragraph with its terms as headings; `None` if it has none.
pub fn terms(paragraph: &str) -> Option<String> {
    let mut lines = paragraph.split_inclusive('\n');
    let (term, id) = term(lines.next()?)?;
    let rest: String = lines.collect();
    let details = rest.trim_start().strip_prefix(':')?.trim_start();
    Some(format!("### {term} {{#{id}}}\n\n{details}"))
}

fn term(line: &str) -> Option<(&str, &str)> {
    let (term, rest) = line.trim_end().strip_prefix('[')?.split_once("]{#")?;
    let id = rest.strip_suffix('}')?;
    (!id.contains(char::is_whitespace)).then_some((term, id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_becomes_a_heading_with_its_id() {
        assert_eq!(
            terms("[version control]{#version-control}\n:   A tool\nfor it.\n\n").as_deref(),
            Some("### version control {#version-control}\n\nA tool\nfor it.\n\n")
        );
        assert_eq!(terms("[a](b) c\n"), None);
        assert_eq!(terms("plain\n: detail\n"), None);
    }
}
