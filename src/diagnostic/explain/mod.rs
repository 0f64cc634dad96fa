//! What each code means, with a wrong and a right example: `park explain CODE`.
//!
//! The texts are the Markdown files of this folder, one for each phase, a section for each code:
//!
//! ````text
//! ## warning: heading-skipped
//!
//! What is wrong, why it matters, what to do.
//!
//! ~~~~wrong                          raises the code; content/en/lessons/example.md if no path follows
//! ~~~~right content/en/index.md      does not
//! ~~~~also content/media/x.svg       stands beside both
//! ````
//!
//! A text of the default path without `+++` gets front matter. Paths outside of `content/`, `themes/` and `locales/`
//! belong to a lesson that is imported. `shell` instead of a path: a situation outside of a site, which no test makes.

use super::Severity;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Where an example stands unless it says otherwise.
pub const DEFAULT_PATH: &str = "content/en/lessons/example.md";

/// What stands for a path in examples that are commands.
pub const SHELL: &str = "shell";

/// One code, explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    pub code: &'static str,
    /// As bad as it is unless the site says otherwise.
    pub severity: Severity,
    /// Paragraphs of Markdown.
    pub text: String,
    /// In the order of the file.
    pub examples: Vec<Example>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    pub role: Role,
    /// The path of a file, or `SHELL`.
    pub path: &'static str,
    /// Ends with a line break; empty for a file that is not there.
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Wrong,
    Right,
    Also,
}

const TEXTS: [&str; 15] = [
    include_str!("read.md"),
    include_str!("parse.md"),
    include_str!("life.md"),
    include_str!("link.md"),
    include_str!("kind.md"),
    include_str!("media.md"),
    include_str!("data.md"),
    include_str!("lint.md"),
    include_str!("locale.md"),
    include_str!("translation.md"),
    include_str!("theme.md"),
    include_str!("print.md"),
    include_str!("import.md"),
    include_str!("program.md"),
    include_str!("published.md"),
];

static ALL: LazyLock<BTreeMap<&'static str, Explanation>> =
    LazyLock::new(|| TEXTS.iter().flat_map(|text| sections(text)).map(|one| (one.code, one)).collect());

/// The explanation of a code, if there is such a code.
pub fn explanation(code: &str) -> Option<&'static Explanation> {
    ALL.get(code)
}

/// Every explanation, by code.
pub fn all() -> impl Iterator<Item = &'static Explanation> {
    ALL.values()
}

impl Explanation {
    pub fn examples(&self, role: Role) -> impl Iterator<Item = &Example> {
        self.examples.iter().filter(move |example| example.role == role)
    }

    /// The first sentence, for lists.
    pub fn summary(&self) -> &str {
        let paragraph = self.text.split("\n\n").next().unwrap_or_default();
        paragraph.find(". ").map_or(paragraph, |end| &paragraph[..=end])
    }

    /// The whole as Markdown, for terminals and editors.
    pub fn markdown(&self) -> String {
        let mut markdown = format!("{}: {}\n\n{}\n", self.severity, self.code, self.text);
        for (role, title) in [(Role::Wrong, "Wrong"), (Role::Right, "Right"), (Role::Also, "With")] {
            for example in self.examples(role) {
                let place = match example.path {
                    SHELL => " in the terminal".to_owned(),
                    DEFAULT_PATH => String::new(),
                    path => format!(" in `{path}`"),
                };
                let language = if example.path == SHELL { "sh" } else { "" };
                markdown.push_str(&format!("\n{title}{place}:\n\n~~~~{language}\n{}~~~~\n", example.text));
            }
        }
        markdown
    }
}

/// The sections of one text. What stands before the first is for those who edit it.
fn sections(text: &'static str) -> Vec<Explanation> {
    let mut sections: Vec<Explanation> = Vec::new();
    let mut example: Option<Example> = None;
    for line in text.lines() {
        match (&mut example, sections.last_mut()) {
            (Some(open), Some(section)) if line == "~~~~" => {
                section.examples.push(open.clone());
                example = None;
            }
            (Some(open), _) => open.text.extend([line, "\n"]),
            (None, Some(section)) if line.starts_with("~~~~") => {
                let (role, path) = line[4..].split_once(' ').unwrap_or((&line[4..], DEFAULT_PATH));
                let role = match role {
                    "wrong" => Role::Wrong,
                    "right" => Role::Right,
                    _ => Role::Also,
                };
                example = Some(Example { role, path, text: String::new() });
                section.text.truncate(section.text.trim_end().len());
            }
            (None, last) => match line.strip_prefix("## ").and_then(|heading| heading.split_once(": ")) {
                Some((severity, code)) => {
                    let severity = if severity == "error" { Severity::Error } else { Severity::Warning };
                    sections.push(Explanation { code, severity, text: String::new(), examples: Vec::new() });
                }
                None => {
                    if let Some(section) = last
                        && !(line.is_empty() && section.text.is_empty())
                        && section.examples.is_empty()
                    {
                        section.text.extend([line, "\n"]);
                    }
                }
            },
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_has_text_and_examples() {
        let found = explanation("heading-skipped").expect("it is there");
        assert_eq!(found.severity, Severity::Warning);
        assert!(found.text.starts_with("Readers who listen"), "{}", found.text);
        assert!(!found.text.ends_with('\n'));
        assert!(found.summary().ends_with("missing section."), "{}", found.summary());
        assert_eq!(found.examples(Role::Wrong).count(), 1);
        assert_eq!(found.examples(Role::Right).next().expect("one").path, DEFAULT_PATH);
    }

    #[test]
    fn no_code_is_explained_twice() {
        let codes: Vec<&str> = TEXTS.iter().flat_map(|text| sections(text)).map(|one| one.code).collect();
        assert_eq!(codes.len(), ALL.len());
    }

    #[test]
    fn every_code_has_a_text_a_wrong_and_a_right_example() {
        for one in all() {
            assert!(!one.text.is_empty(), "{}", one.code);
            assert!(one.examples(Role::Wrong).count() > 0, "{}", one.code);
            assert!(one.examples(Role::Right).count() > 0, "{}", one.code);
        }
    }
}
