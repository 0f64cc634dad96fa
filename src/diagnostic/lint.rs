//! What lints say: it can be published, and yet authors would rather know.

use super::{Diagnostic, Edit, Span};

// Headings.

pub fn heading_punctuation(span: Span, mark: char) -> Diagnostic {
    Diagnostic::warning("heading-punctuation", format!("the heading ends in `{mark}`"))
        .at(span)
        .hint("a heading is no sentence: leave the mark out; `?` and `!` may stay")
}

pub fn duplicate_heading(span: Span, text: &str, first: Span) -> Diagnostic {
    Diagnostic::warning("duplicate-heading", format!("`{text}` is a heading of this section twice"))
        .at(span)
        .related(first, "first here")
        .hint("say what differs: lists of headings show both")
}

pub fn empty_heading(span: Span) -> Diagnostic {
    Diagnostic::warning("empty-heading", "the heading has no words").at(span).hint("give it words or remove it")
}

pub fn empty_section(span: Span, text: &str) -> Diagnostic {
    Diagnostic::warning("empty-section", format!("nothing stands under the heading `{text}`"))
        .at(span)
        .hint("write the section, or remove its heading")
}

pub fn bold_heading(span: Span, text: &str) -> Diagnostic {
    Diagnostic::warning("bold-heading", format!("the paragraph `{text}` is all bold, like a heading"))
        .at(span)
        .hint("write `## …` if it is one: bold words are in no list of headings")
}

// Links and pictures.

pub fn link_text(span: Span, words: &str) -> Diagnostic {
    Diagnostic::warning("link-text", format!("the link `{words}` does not say where it leads"))
        .at(span)
        .hint("make the name of what is there the link's words: screen readers list links without their sentence")
}

pub fn empty_link(span: Span) -> Diagnostic {
    Diagnostic::warning("empty-link", "the link has no words, so nobody can see or hear it")
        .at(span)
        .hint("write the name of what is there between the brackets")
}

pub fn bare_url(span: Span, url: &str) -> Diagnostic {
    let edit = Edit::new(span.clone(), format!("<{url}>"));
    Diagnostic::warning("bare-url", format!("`{url}` is no link"))
        .at(span)
        .hint("write `[words](address)`, or `<address>` where the address itself is meant")
        .fix("put the address into `<…>`", vec![edit])
}

pub fn alt_file_name(span: Span, alt: &str) -> Diagnostic {
    Diagnostic::warning("alt-file-name", format!("the alternative text `{alt}` is the name of a file"))
        .at(span)
        .hint("say in words what the picture shows")
}

// Text.

pub fn table_without_header(span: Span) -> Diagnostic {
    Diagnostic::warning("table-without-header", "the first row of the table, which names its columns, is empty")
        .at(span)
        .hint("write the columns' names into it: without them, cells are read out as bare values")
}

pub fn long_sentence(span: Span, length: usize, limit: usize, unit: &str) -> Diagnostic {
    Diagnostic::warning("long-sentence", format!("a sentence of {length} {unit}; easy ones have at most {limit}"))
        .at(span)
        .hint("make two of it, or a list")
}

pub fn placeholder_text(span: Span, written: &str) -> Diagnostic {
    Diagnostic::warning("placeholder-text", format!("`{written}` is still to be done"))
        .at(span)
        .hint("write it, or remove the mark before readers see it")
}

pub fn invisible_character(span: Span, character: char) -> Diagnostic {
    let code = character as u32;
    let (message, hint) = match character {
        '\u{fffd}' => ("stands for letters that were lost".to_owned(), "write them again"),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            ("turns the direction of the text, and is not closed in its paragraph".to_owned(), "remove it")
        }
        _ => ("cannot be seen and is not wanted in a text".to_owned(), "remove it"),
    };
    let removable = character == '\u{feff}' || character.is_control();
    let edits = if removable { vec![Edit::new(span.clone(), "")] } else { Vec::new() };
    Diagnostic::warning("invisible-character", format!("the character U+{code:04X} {message}"))
        .at(span)
        .hint(hint)
        .fix(format!("remove U+{code:04X}"), edits)
}

pub fn doubled_word(span: Span, word: &str) -> Diagnostic {
    Diagnostic::warning("doubled-word", format!("`{word}` stands here twice")).at(span).hint("remove one of them")
}

pub fn trailing_spaces(span: Span) -> Diagnostic {
    let edit = Edit::new(span.clone(), "");
    Diagnostic::warning("trailing-spaces", "spaces at the end of the line mean nothing here")
        .at(span)
        .hint("remove them; two spaces before another line of the paragraph are a line break")
        .fix("remove the spaces", vec![edit])
}

// Front matter.

pub fn missing_description(span: Span) -> Diagnostic {
    Diagnostic::warning("missing-description", "the front matter has no `description`")
        .at(span)
        .hint("add `description = \"…\"`, one sentence: lists, search results and other sites show it")
}

pub fn stale_last_tested(span: Span, days: i64) -> Diagnostic {
    let years = days / 365;
    Diagnostic::warning("stale-last-tested", format!("the lesson was last tested more than {years} years ago"))
        .at(span)
        .hint("do every step once, mend what has changed, and write today's date")
}

// Allowances.

pub fn allowance_without_reason(span: Span, code: &str) -> Diagnostic {
    Diagnostic::warning("bad-allowance", format!("`{code}` is allowed without a reason"))
        .at(span)
        .hint(format!("say why: `park-allow {code}: reason`"))
}

pub fn allowance_unknown<'a>(span: Span, code: &str, codes: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::warning("bad-allowance", format!("no problem has the code `{code}`"))
        .at(span)
        .hint("`park explain` lists all codes")
        .maybe_hint(super::nearest(code, codes))
}

pub fn allowance_of_error(span: Span, code: &str) -> Diagnostic {
    Diagnostic::warning("bad-allowance", format!("`{code}` is an error and cannot be allowed")).at(span).hint("mend it")
}

pub fn allowance_unneeded(span: Span, code: &str) -> Diagnostic {
    Diagnostic::warning("unneeded-allowance", format!("`{code}` is allowed here, and nothing raises it"))
        .at(span)
        .hint("remove the allowance")
}
