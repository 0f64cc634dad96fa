//! Complaints about the life of entries: links to what is not published, use of what is retired; and about keywords.

use super::{Diagnostic, Span};

pub fn link_to_unpublished(written: &str, place: Span) -> Diagnostic {
    Diagnostic::warning(
        "link-to-unpublished",
        format!("`{written}` is not published yet; the link shows its words only"),
    )
    .at(place)
    .hint("it becomes a link when the other page is published; `--drafts` and `--future` show both")
}

pub fn retired_in_use(id: &str, successor: Option<&str>, place: Span) -> Diagnostic {
    let hint = match successor {
        Some(successor) => format!("write `{successor}`, which came after it"),
        None => "take it out, or name something else".to_owned(),
    };
    Diagnostic::warning("retired-in-use", format!("`{id}` is retired")).at(place).hint(hint)
}

pub fn retired_without_reason(place: Span) -> Diagnostic {
    Diagnostic::warning("retired-without-reason", "this is retired, and readers are not told why")
        .at(place)
        .hint("add `[retired]` with `reason = \"…\"`, and `successor = \"…\"` if there is one")
}

pub fn keywords_differ(own: usize, source: usize, place: Span) -> Diagnostic {
    Diagnostic::warning(
        "keywords-differ",
        format!("{own} keywords here, {source} in the source: which belongs to which is not known"),
    )
    .at(place)
    .hint("translate each keyword of the source, in the same order; or leave `keywords` out")
}
