//! Changes to a Markdown file: the text of units, each in the form of the place where it stands.

use super::text::PARTS;
use super::{Edit, Form};

/// The file with the edits made. Everything else in it stays as it is, byte for byte.
pub fn apply(file: &str, edits: &[Edit]) -> String {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| edit.span.start);
    let mut out = String::with_capacity(file.len());
    let mut end = 0;
    for edit in edits {
        if edit.span.start < end || file.get(edit.span.clone()).is_none() {
            continue;
        }
        out.push_str(&file[end..edit.span.start]);
        out.push_str(&written(file, edit));
        end = edit.span.end;
    }
    out.push_str(&file[end..]);
    out
}

fn written(file: &str, edit: &Edit) -> String {
    match edit.form {
        Form::Value => quoted(&edit.text),
        Form::Line => edit.text.split_whitespace().collect::<Vec<_>>().join(" "),
        Form::Lines => {
            let prefix = prefix(file, edit.span.start);
            let newline = if file.contains("\r\n") { "\r\n" } else { "\n" };
            let parts: Vec<String> =
                edit.text.split(PARTS).map(|part| part.replace('\n', &format!("{newline}{prefix}"))).collect();
            parts.join(&format!("{newline}{}{newline}{prefix}", prefix.trim_end()))
        }
    }
}

/// What a further line of the same block begins with: `> ` and blanks for what is around it.
fn prefix(file: &str, at: usize) -> String {
    let start = file[..at].rfind('\n').map_or(0, |newline| newline + 1);
    file[start..at].chars().map(|character| if matches!(character, '>' | '\t') { character } else { ' ' }).collect()
}

/// A TOML text in double quotes.
pub fn quoted(text: &str) -> String {
    toml::Value::String(text.replace(PARTS, " ").replace(super::text::HARD_BREAK, " ")).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replaced(file: &str, old: &str, new: &str, form: Form) -> String {
        let start = file.find(old).unwrap();
        apply(file, &[Edit { span: start..start + old.len(), text: new.to_owned(), form }])
    }

    #[test]
    fn a_text_takes_the_form_of_its_place() {
        assert_eq!(
            replaced("> 1. one\n>    two\n> 2. x\n", "one\n>    two", "a\\\nb\n\nc", Form::Lines),
            "> 1. a\\\n>    b\n>\n>    c\n> 2. x\n"
        );
        assert_eq!(replaced("title = \"x\"\n", "\"x\"", "say \"hi\"", Form::Value), "title = 'say \"hi\"'\n");
        assert_eq!(replaced("## x\r\n", "x", "a\\\nb", Form::Line), "## a\\ b\r\n");
    }
}
