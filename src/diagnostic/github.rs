//! Problems as GitHub's workflow commands, which put them beside the lines of a pull request.

use super::json::place;
use super::{Diagnostic, Severity};

/// One line for each problem: `::error file=…,line=…::message`.
pub fn github<'a>(notes: &[&Diagnostic], source: &dyn Fn(&str) -> Option<&'a str>, prefix: &str) -> String {
    notes.iter().map(|note| command(note, source, prefix)).collect()
}

fn command<'a>(note: &Diagnostic, source: &dyn Fn(&str) -> Option<&'a str>, prefix: &str) -> String {
    let level = match note.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut properties = Vec::new();
    if let Some(span) = &note.span {
        let place = place(span, source, prefix);
        properties.push(format!("file={}", property(&place.file)));
        properties.push(format!("line={}", place.line));
        properties.push(format!("endLine={}", place.end_line));
        // GitHub ignores the columns of a place of several lines, and complains of them.
        if place.line == place.end_line {
            properties.push(format!("col={}", place.column));
            properties.push(format!("endColumn={}", place.end_column));
        }
    }
    properties.push(format!("title={}", property(note.code)));
    let mut words = note.message.clone();
    if let Some(hint) = &note.hint {
        words.push_str(&format!("\n{hint}"));
    }
    format!("::{level} {}::{}\n", properties.join(","), data(&words))
}

/// As the runner's toolkit escapes what stands after `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Values of properties end at a comma or a colon, too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Span;

    #[test]
    fn nothing_in_a_message_or_a_path_ends_a_command() {
        let note = Diagnostic::error("broken-link", "100% ::wrong\nhere")
            .at(Span::new("content/en/a,b:c.md", 0..1))
            .hint("did you mean `x`?");
        assert_eq!(
            github(&[&note], &|_| Some("abc"), "site/"),
            "::error file=site/content/en/a%2Cb%3Ac.md,line=1,endLine=1,col=1,endColumn=2,title=broken-link::\
             100%25 ::wrong%0Ahere%0Adid you mean `x`?\n"
        );
    }

    #[test]
    fn a_problem_without_a_place_has_a_title_only() {
        let note = Diagnostic::warning("missing-message", "3 messages");
        assert_eq!(github(&[&note], &|_| None, ""), "::warning title=missing-message::3 messages\n");
    }
}
