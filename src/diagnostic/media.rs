//! Complaints about pictures, films and sounds, and about their credits and captions.

use super::{Diagnostic, Span, nearest};

// Credits.

pub fn credit_without_file<'a>(name: &str, place: Span, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::warning("credit-without-file", format!("a credit for `{name}`, which is not in this folder"))
        .at(place)
        .maybe_hint(nearest(name, known))
}

/// What the TOML reader says of a file of credits.
pub fn bad_credits(message: &str, place: Span) -> Diagnostic {
    Diagnostic::error("bad-credits", message.trim_end().replace('\n', "; "))
        .at(place)
        .hint("each table needs `title`, `author`, `source` and `license`, all texts")
}

/// Two tables of one name: `first` is the one that counts.
pub fn credited_twice(name: &str, place: Span, first: Span) -> Diagnostic {
    Diagnostic::error("bad-credits", format!("`{name}` has two credits"))
        .at(place)
        .related(first, "the first one")
        .hint("keep one of them; names of files are written as they are, capitals included")
}

/// A key that a credit does not have, with those that it may.
pub fn unknown_credit_key(name: &str, key: &str, place: Span, known: &[&str]) -> Diagnostic {
    Diagnostic::error("bad-credits", format!("a credit has no key `{key}`, as this one of `{name}`"))
        .at(place)
        .hint(format!("the keys are {}", known.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")))
        .maybe_hint(nearest(key, known.iter().copied()))
}

/// Keys that a credit must have and that this one lacks, or has empty.
pub fn incomplete_credit(name: &str, missing: &[&str], place: Span) -> Diagnostic {
    let named: Vec<String> = missing.iter().map(|key| format!("`{key}`")).collect();
    let lines: Vec<String> = missing.iter().map(|key| format!("{key} = \"{}\"", example(key))).collect();
    Diagnostic::error("bad-credits", format!("the credit of `{name}` lacks {}", named.join(", ")))
        .at(place)
        .hint(format!("add to it:\n{}", lines.join("\n")))
}

/// A picture, film or sound whose origin nobody told. `title` is what its alternative text suggests.
pub fn missing_credit(file: &str, title: &str, place: Span) -> Diagnostic {
    let (folder, name) = file.rsplit_once('/').unwrap_or(("", file));
    let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ");
    let title = if title.trim().is_empty() { example("title").to_owned() } else { quoted(title.trim()) };
    let lines = ["author", "source", "license"].map(|key| format!("{key} = \"{}\"", example(key)));
    Diagnostic::warning("missing-credit", format!("`{name}` has no credit: nobody can tell whose it is"))
        .at(place)
        .hint(format!(
            "add to {folder}/credits.toml:\n[\"{}\"]\ntitle = \"{title}\"\n{}",
            quoted(name),
            lines.join("\n")
        ))
}

fn example(key: &str) -> &'static str {
    match key {
        "title" => "What it is called",
        "author" => "Who made it",
        "source" => "https://… or own work",
        "license" => "CC-BY-SA-4.0",
        _ => "…",
    }
}

// Pictures.

/// A picture that begins like one and cannot be read to its end.
pub fn bad_picture(file: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("bad-picture", format!("the picture cannot be read: {reason}"))
        .at(Span::file(file))
        .hint("open it in a graphics program and save it again")
}

pub fn picture_too_large(file: &str, (width, height): (u32, u32)) -> Diagnostic {
    Diagnostic::warning(
        "picture-too-large",
        format!("the picture has {width} × {height} pixels: too many to make smaller copies; readers load it whole"),
    )
    .at(Span::file(file))
    .hint("save it with a width of at most 4,000 pixels")
}

/// Two things that would be published at one address. `other` is the file that the first comes from, if there is one.
pub fn two_outputs(path: &str, what: &str, place: Span, other: Option<Span>) -> Diagnostic {
    let complaint =
        Diagnostic::error("two-outputs", format!("this file and {what} would both be published as `{path}`"))
            .at(place)
            .hint("rename or move one of them");
    match other {
        Some(other) => complaint.related(other, "the other one"),
        None => complaint,
    }
}

// Films and sounds.

pub fn missing_captions(file: &str, place: Span, captions: &str) -> Diagnostic {
    Diagnostic::warning("missing-captions", format!("`{file}` has no captions: who cannot hear it is left out"))
        .at(place)
        .hint(format!(
            "write what is said to {captions}, which begins so:\nWEBVTT\n\n00:00.000 --> 00:04.000\nWelcome!"
        ))
}

pub fn bad_captions(place: Span, reason: &str) -> Diagnostic {
    Diagnostic::error("bad-captions", format!("these are no captions in WebVTT: {reason}"))
        .at(place)
        .hint("a file begins with `WEBVTT`; each caption has a line as `00:01.000 --> 00:04.500` over its text")
}
