//! Complaints of `parse`.

use super::{Diagnostic, Edit, Span, nearest, nearest_name};

// Front matter.

pub fn front_matter_unclosed(span: Span) -> Diagnostic {
    Diagnostic::error("front-matter-unclosed", "the front matter that begins here does not end")
        .at(span)
        .hint("put a line with `+++` after its last key")
}

pub fn front_matter_yaml(span: Span) -> Diagnostic {
    Diagnostic::error("front-matter-yaml", "front matter between `---` lines is not read")
        .at(span)
        .hint("write it as TOML between `+++` lines: `title = \"…\"`")
}

pub fn front_matter_syntax(span: Span, message: &str) -> Diagnostic {
    let hint = if message.contains("quote") || message.contains("string") {
        "a text begins and ends with `\"`, on one line"
    } else if message.contains("duplicate key") {
        "keep one of them"
    } else if message.contains("array") {
        "a list begins with `[` and ends with `]`"
    } else {
        "each line is `key = value`; texts stand between quotation marks"
    };
    Diagnostic::error("front-matter-syntax", format!("this is not TOML: {message}")).at(span).hint(hint)
}

pub fn unknown_key<'a>(span: Span, key: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> Diagnostic {
    let names: Vec<&str> = known.clone().into_iter().collect();
    let list = (!names.is_empty() && names.len() <= 8).then(|| format!("the keys here are {}", listed(&names)));
    // Only a slip of a letter or two, and only if no other key is as near, is mended without asking.
    let near: Vec<&str> = names.iter().copied().filter(|name| strsim::damerau_levenshtein(name, key) <= 2).collect();
    let edits = match near.as_slice() {
        [one] if key.chars().count() > 3 => vec![Edit::new(span.clone(), *one)],
        _ => Vec::new(),
    };
    let meant = nearest_name(key, known).unwrap_or_default().to_owned();
    Diagnostic::error("unknown-key", format!("unknown key `{key}`"))
        .at(span)
        .maybe_hint(list)
        .maybe_hint((!meant.is_empty()).then(|| format!("did you mean `{meant}`?")))
        .fix(format!("write `{meant}`"), edits)
}

pub fn key_of_other_kind(span: Span, key: &str, kind: &str, other: &str) -> Diagnostic {
    Diagnostic::error("unknown-key", format!("a {kind} has no key `{key}`"))
        .at(span)
        .hint(format!("it belongs to a {other}; write `kind = \"{other}\"` or move the file to its folder"))
}

pub fn unknown_kind(span: Span, written: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::error("unknown-kind", format!("unknown kind `{written}`"))
        .at(span)
        .hint(format!("the kinds are {}", listed(known)))
        .maybe_hint(nearest(written, known.iter().copied()))
}

pub fn unknown_value(span: Span, key: &str, written: &str, allowed: &[&str]) -> Diagnostic {
    Diagnostic::error("unknown-value", format!("`{key}` cannot be `{written}`"))
        .at(span)
        .hint(format!("write one of {}", listed(allowed)))
}

pub fn wrong_type(span: Span, key: &str, expected: &str, found: &str) -> Diagnostic {
    // `parts.1.title`: the last part is the key; an element of a list has none.
    let name = key.rsplit('.').next().unwrap_or(key);
    let is_element = name.bytes().all(|byte| byte.is_ascii_digit());
    let hint = match expected {
        _ if is_element => None,
        "text" => Some(format!("put it between quotation marks: `{name} = \"…\"`")),
        "a list" => Some(format!("put it between brackets: `{name} = [\"…\"]`")),
        "a whole number" | "a number" => Some(format!("write digits without quotation marks: `{name} = 20`")),
        "`true` or `false`" => Some(format!("write `{name} = true`, without quotation marks")),
        "a table" => Some(format!("write `[{name}]` on a line of its own and its keys below")),
        _ if expected.starts_with("a date") => Some(format!("write `{name} = 2026-11-22`, without quotation marks")),
        _ => None,
    };
    Diagnostic::error("wrong-type", format!("`{key}` must be {expected}, this is {found}")).at(span).maybe_hint(hint)
}

/// The first line of the message says what is wrong, the second one what to do.
pub fn wrong_value(span: Span, key: &str, message: &str) -> Diagnostic {
    let (message, hint) = message.split_once('\n').map_or((message, None), |(message, hint)| (message, Some(hint)));
    Diagnostic::error("wrong-value", format!("`{key}`: {message}")).at(span).maybe_hint(hint.map(str::to_owned))
}

/// For `link`, which alone knows what the source edition has.
pub fn missing_key(span: Span, kind: &str, key: &str) -> Diagnostic {
    Diagnostic::error("missing-key", format!("this {kind} has no `{key}`"))
        .at(span)
        .hint(format!("add `{key} = …` to the front matter"))
}

// Blocks.

pub fn unknown_directive(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::warning("unknown-block", format!("unknown block kind `{name}`; it is shown as a note"))
        .at(span)
        .maybe_hint(near.map(|near| format!("did you mean `{near}`?")))
}

pub fn unclosed_fence(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error("unclosed-div", format!("the block `::: {name}` that begins here does not end"))
        .at(span)
        .hint("put a line with `:::` after it, indented like this one")
}

pub fn stray_fence(span: Span) -> Diagnostic {
    Diagnostic::warning("stray-div-end", "this `:::` ends nothing")
        .at(span)
        .hint("remove it, or check that the block began at the same indentation")
}

pub fn too_deep(span: Span, limit: usize) -> Diagnostic {
    Diagnostic::warning(
        "too-deep",
        format!("blocks are nested deeper than {limit} levels; the inner ones are flattened"),
    )
    .at(span)
}

pub fn heading_one(span: Span) -> Diagnostic {
    Diagnostic::warning(
        "heading-one",
        "the page's title is its only first-level heading; this one is printed as second level",
    )
    .at(span)
    .hint("write `##`, and the title as `title = \"…\"` in the front matter")
}

pub fn heading_skipped(span: Span, level: u8, previous: u8) -> Diagnostic {
    let hashes = "#".repeat(usize::from(previous) + 1);
    Diagnostic::warning("heading-skipped", format!("a heading of level {level} follows one of level {previous}"))
        .at(span)
        .hint(format!("write `{hashes}`: readers who listen move by levels"))
}

pub fn heading_id(span: Span, id: &str) -> Diagnostic {
    Diagnostic::warning(
        "heading-id",
        format!("`{{#{id}}}` is not kept: an id has letters, digits, `-`, `_`, `.` and `:`"),
    )
    .at(span)
}

pub fn heading_attribute(span: Span, attribute: &str) -> Diagnostic {
    Diagnostic::warning("heading-attribute", format!("`{attribute}` is not kept: headings have an id `{{#…}}` only"))
        .at(span)
}

pub fn duplicate_id(span: Span, id: &str, first: Span) -> Diagnostic {
    Diagnostic::error("duplicate-id", format!("the id `{id}` is used twice in this file"))
        .at(span)
        .related(first, "first used here")
}

/// `edits` turn the markers of all lines of the paragraph.
pub fn digit_marker(span: Span, written: &str, number: u32, mark: char, edits: Vec<Edit>) -> Diagnostic {
    Diagnostic::warning("list-digits", format!("`{written}` does not begin a list item: Markdown reads ASCII digits"))
        .at(span)
        .hint(format!("write `{number}{mark}`; the page shows the digits of its language"))
        .fix(format!("write `{number}{mark}`"), edits)
}

pub fn footnote_undefined(span: Span, label: &str) -> Diagnostic {
    Diagnostic::warning("footnote-undefined", format!("there is no footnote `[^{label}]: …` in this file"))
        .at(span)
        .hint("write the footnote at the end of the file, or `\\[` if no footnote is meant")
}

pub fn footnote_unused(span: Span, label: &str) -> Diagnostic {
    Diagnostic::warning("footnote-unused", format!("nothing refers to the footnote `[^{label}]`; it is left out"))
        .at(span)
}

pub fn footnote_twice(span: Span, label: &str) -> Diagnostic {
    Diagnostic::warning("footnote-twice", format!("the footnote `[^{label}]` is written twice; the first one counts"))
        .at(span)
}

pub fn block_attribute(span: Span, name: &str) -> Diagnostic {
    Diagnostic::warning("block-attribute", format!("`{name}` is not kept: a block has an id, `time` and `group`"))
        .at(span)
        .hint("write `{#id time=10 group=3}` after the title")
}

pub fn block_setting(span: Span, name: &str) -> Diagnostic {
    let hint = match name {
        "time" => "write minutes as a whole number from 1 to 1440: `{time=10}`",
        _ => "write a number of people, or the fewest and the most: `{group=3}`, `{group=3-4}`",
    };
    Diagnostic::error("block-setting", format!("the value of `{name}` cannot be read")).at(span).hint(hint)
}

pub fn include_without_path(span: Span) -> Diagnostic {
    Diagnostic::error("include-path", "it is not said what to include")
        .at(span)
        .hint("write `> [!include] [what it is](../snippets/name.md)`")
}

pub fn include_with_text(span: Span) -> Diagnostic {
    Diagnostic::warning("include-text", "an include has no text of its own; this is left out")
        .at(span)
        .hint("write it before or after the include, without `>`")
}

// Quizzes.

pub fn quiz_without_right_answer(span: Span) -> Diagnostic {
    Diagnostic::error("quiz-right-answer", "this quiz has no right answer")
        .at(span)
        .hint("write `[x]` before each answer that is right")
}

pub fn quiz_without_answers(span: Span) -> Diagnostic {
    Diagnostic::error("quiz-answers", "this quiz has no answers").at(span).hint(
        "write a list with boxes (`- [ ]` and `- [x]`), a numbered list to put in order, or `> > [!answer]` with a model answer; \
         a question without answers is a `[!discussion]`",
    )
}

pub fn order_of_one(span: Span) -> Diagnostic {
    Diagnostic::error("quiz-order", "one thing alone cannot be put in order")
        .at(span)
        .hint("write the steps as a numbered list, in their right order, or give the answers boxes: `- [x]`")
}

pub fn answer_without_box(span: Span) -> Diagnostic {
    Diagnostic::error("quiz-box", "this answer has no box, so nobody knows whether it is right")
        .at(span)
        .hint("write `- [ ]` or `- [x]` before it")
}

pub fn second_list_in_quiz(span: Span) -> Diagnostic {
    Diagnostic::error("quiz-lists", "a second list of answers in one quiz")
        .at(span)
        .hint("begin another `> [!quiz]` for it")
}

pub fn feedback_without_answer(span: Span) -> Diagnostic {
    Diagnostic::error("quiz-feedback", "this feedback belongs to no answer").at(span).hint(
        "write it directly under its answer, two spaces further in: `>   > …`; what is said of all answers has no `>`",
    )
}

// Inlines.

/// `meant` is where the marks with the words between them stand, and how they would work.
pub fn literal_asterisks(span: Span, meant: Option<(Span, String)>) -> Diagnostic {
    let edits = meant.map(|(place, text)| Edit::new(place, text)).into_iter().collect();
    Diagnostic::warning("literal-asterisks", "this `**` is shown as it is and does not make text bold")
        .at(span)
        .hint("put the punctuation outside of `**…**`, or a space beside it")
        .fix("put the punctuation outside", edits)
}

pub fn refused_scheme(span: Span, scheme: &str) -> Diagnostic {
    let (message, hint) = match scheme {
        "//" => ("an address without its scheme is refused".to_owned(), "begin it with `https://`"),
        _ => (format!("links with `{scheme}:` are refused"), "links may be relative, or http, https, mailto and tel"),
    };
    Diagnostic::error("refused-link", message).at(span).hint(hint)
}

pub fn refused_image(span: Span, scheme: &str) -> Diagnostic {
    Diagnostic::error("refused-link", format!("pictures with `{scheme}:` are refused"))
        .at(span)
        .hint("copy the file to `content/media/` and link to it")
}

pub fn remote_image(span: Span, destination: &str) -> Diagnostic {
    Diagnostic::error(
        "remote-image",
        format!("the picture `{destination}` is on another site: pages load nothing from elsewhere"),
    )
    .at(span)
    .hint("copy the file to `content/media/`, with its credit in `credits.toml`")
}

pub fn missing_alt(span: Span, destination: &str) -> Diagnostic {
    Diagnostic::warning("missing-alt", "the picture has no alternative text")
        .at(span)
        .hint(format!("say in words what it shows: `![what the picture shows]({destination})`"))
}

pub fn undefined_reference(span: Span, reference: &str) -> Diagnostic {
    Diagnostic::warning(
        "undefined-reference",
        format!("there is no `[{reference}]: …` in this file; this is shown as text"),
    )
    .at(span)
}

// HTML.

pub fn html_not_allowed(span: Span, name: &str) -> Diagnostic {
    let hint = match name {
        "a" => Some("write a Markdown link: `[text](address)`"),
        "img" | "picture" => Some("write a Markdown picture: `![what it shows](file)`"),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some("write a Markdown heading: `## Heading {#id}`"),
        "center" | "font" | "big" => Some("how things look is the theme's work"),
        "video" | "audio" => Some("link to the file instead"),
        "ref" | "references" | "nowiki" | "gallery" | "includeonly" | "noinclude" => {
            Some("put wikitext between backticks, so that it is shown as it is")
        }
        _ => None,
    };
    Diagnostic::warning("html-not-allowed", format!("the tag `<{name}>` is left out"))
        .at(span)
        .maybe_hint(hint.map(str::to_owned))
}

pub fn html_block_inline(span: Span, name: &str) -> Diagnostic {
    Diagnostic::warning("html-block-inline", format!("`<{name}>` cannot stand inside a line of text; it is left out"))
        .at(span)
        .hint("put the tag at the start of a line of its own, with empty lines around")
}

pub fn html_content_removed(span: Span, name: &str) -> Diagnostic {
    Diagnostic::warning("html-removed", format!("`<{name}>` is left out with all that is in it")).at(span)
}

pub fn html_unbalanced(span: Span, name: &str) -> Diagnostic {
    Diagnostic::warning("html-unbalanced", format!("`<{name}>` has no partner among its neighbours; it is left out"))
        .at(span)
        .hint("open and close a tag in the same paragraph, list item or block")
}

pub fn html_attribute(span: Span, element: &str, name: &str) -> Diagnostic {
    Diagnostic::warning("html-attribute", format!("the attribute `{name}` of `<{element}>` is left out")).at(span)
}

/// `a`, `b` and `c` in backticks.
fn listed(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}
