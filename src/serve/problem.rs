//! A problem as the browser shows it.

use crate::diagnostic::{Diagnostic, human};
use serde::Serialize;

/// A problem in plain text; whoever shows it escapes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    pub severity: String,
    pub code: &'static str,
    pub message: String,
    /// `content/en/index.md:3:14`.
    pub place: Option<String>,
    /// The same for an editor: the file and the line, from 1.
    pub file: Option<String>,
    pub number: Option<usize>,
    pub line: Option<Line>,
    pub hint: Option<String>,
}

/// The line of the source that has the problem, in three parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    pub before: String,
    pub marked: String,
    pub after: String,
}

impl Problem {
    /// `source` gives the text of a file, or `None` where it has none.
    pub fn new<'a>(diagnostic: &Diagnostic, source: impl Fn(&str) -> Option<&'a str>) -> Self {
        let place = diagnostic.span.as_ref().map(|span| human::place(span, source(&span.file)));
        Self {
            severity: diagnostic.severity.to_string(),
            code: diagnostic.code,
            message: diagnostic.message.clone(),
            line: place.as_ref().and_then(|place| place.line.as_ref()).map(|(before, marked, after)| Line {
                before: before.clone(),
                marked: marked.clone(),
                after: after.clone(),
            }),
            file: diagnostic.span.as_ref().map(|span| span.file.to_string()),
            number: place.as_ref().map(|place| line_of(&place.name)),
            place: place.map(|place| place.name),
            hint: diagnostic.hint.clone(),
        }
    }
}

/// The line in `content/en/index.md:3:14`; the first where none is named.
fn line_of(place: &str) -> usize {
    let mut parts = place.rsplit(':').map_while(|part| part.parse().ok());
    let last: Option<usize> = parts.next();
    parts.next().or(last).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::line_of;

    #[test]
    fn a_place_names_its_line() {
        assert_eq!(line_of("content/en/index.md:3:14"), 3);
        assert_eq!(line_of("content/en/index.md:3"), 3);
        assert_eq!(line_of("content/en/index.md"), 1);
    }
}
