//! An empty file of messages for a new language: what each message is for, and how it reads in English.

use super::format::{Formats, PluralType};
use crate::language::Language;
use fluent_syntax::ast::{Comment, Entry, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use std::fmt::Write as _;

/// The text of a file that has the messages of `source` in it as comments, to be filled in.
pub fn skeleton(source: &str, language: &Language) -> String {
    let resource = match parse(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut out = String::new();
    for entry in resource.body {
        match entry {
            Entry::ResourceComment(comment) => lines(&comment, "###", &mut out),
            Entry::GroupComment(comment) => lines(&comment, "##", &mut out),
            Entry::Comment(comment) => lines(&comment, "#", &mut out),
            Entry::Message(mut message) => {
                let comment = message.comment.take();
                item(comment, Entry::Message(message), &mut out);
            }
            Entry::Term(mut term) => {
                let comment = term.comment.take();
                item(comment, Entry::Term(term), &mut out);
            }
            Entry::Junk { .. } => continue,
        }
        out.push('\n');
    }
    let head = header(language);
    let out = match out.find("\n\n") {
        // After the licence, which stays the first line.
        Some(end) if out.starts_with("# SPDX") => format!("{}\n\n{head}{}", &out[..end], &out[end + 1..]),
        Some(_) | None => format!("{head}\n{out}"),
    };
    format!("{}\n", out.trim_end())
}

fn header(language: &Language) -> String {
    let formats = Formats::new(language);
    let categories = |kind| formats.categories(kind).into_iter().collect::<Vec<_>>().join(", ");
    format!(
        "### {} ({}). Needs review by a native speaker.\n### Remove the `#` from the last line of each message and write what it says in this language;\n### what stays commented out is shown in the next language of the chain.\n### Plurals of this language: {}. In a row (first, second): {}.\n",
        language.autonym,
        language.tag,
        categories(PluralType::Cardinal),
        categories(PluralType::Ordinal),
    )
}

/// Its comment, its English text, and the line to fill in.
fn item(comment: Option<Comment<String>>, entry: Entry<String>, out: &mut String) {
    if let Some(comment) = comment {
        lines(&comment, "#", out);
    }
    let text = serialize(&Resource { body: vec![entry] });
    out.push_str("# English:\n");
    for line in text.trim_end().lines() {
        let _ = writeln!(out, "#   {line}");
    }
    let id = text.split(" =").next().unwrap_or_default();
    let _ = writeln!(out, "# {id} =");
}

fn lines(comment: &Comment<String>, sign: &str, out: &mut String) {
    for line in &comment.content {
        let _ = writeln!(out, "{}", format!("{sign} {line}").trim_end());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Overrides, resolve};

    #[test]
    fn every_message_stands_there_with_its_comment_and_its_english() {
        let source = "# SPDX-License-Identifier: MIT\n\n### Words.\n\n## Group\n\n# A button.\n# Variables:\n#   $n (Number) - pages\npages =\n    { $n ->\n        [one] { $n } page\n       *[other] { $n } pages\n    }\n# A field.\nsearch = Search\n    .aria-label = Search it\n";
        let hausa = resolve("ha", &Overrides::default()).expect("Hausa is known");
        assert_eq!(
            skeleton(source, &hausa),
            "# SPDX-License-Identifier: MIT\n\n### Hausa (ha). Needs review by a native speaker.\n### Remove the `#` from the last line of each message and write what it says in this language;\n### what stays commented out is shown in the next language of the chain.\n### Plurals of this language: one, other. In a row (first, second): other.\n\n### Words.\n\n## Group\n\n# A button.\n# Variables:\n#   $n (Number) - pages\n# English:\n#   pages =\n#       { $n ->\n#           [one] { $n } page\n#          *[other] { $n } pages\n#       }\n# pages =\n\n# A field.\n# English:\n#   search = Search\n#       .aria-label = Search it\n# search =\n"
        );
    }
}
