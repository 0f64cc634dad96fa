//! Complaints of the read phase: files that cannot be what they should be.

use super::{Diagnostic, Span};

pub fn not_utf8(file: &str, valid_up_to: usize) -> Diagnostic {
    Diagnostic::error("not-utf8", format!("the file is not valid UTF-8 from byte {valid_up_to}"))
        .at(Span::file(file))
        .hint("save it as UTF-8 in your editor")
}

pub fn symlink_outside(file: &str) -> Diagnostic {
    Diagnostic::error("symlink-outside", "a symbolic link that leads out of the site is not followed")
        .at(Span::file(file))
        .hint("copy the file into the site")
}

pub fn cannot_read(file: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("cannot-read", format!("the file cannot be read: {reason}")).at(Span::file(file))
}

pub fn too_large(file: &str, bytes: u64, limit: u64) -> Diagnostic {
    Diagnostic::error(
        "too-large",
        format!("the file has {:.1} MB; a text may have {} MB", bytes as f64 / 1e6, limit / 1_000_000),
    )
    .at(Span::file(file))
    .hint("split it into several lessons")
}

pub fn same_path(file: &str, other: &str) -> Diagnostic {
    Diagnostic::error("same-path", "two files have the same path once letters are normalised")
        .at(Span::file(file))
        .related(Span::file(other), "the other one")
        .hint("rename one of them")
}

pub fn no_config(file: &str) -> Diagnostic {
    Diagnostic::error("no-config", "the site has no settings").at(Span::file(file)).hint(
        "run `park init DIR` for a site to begin with, or make `content/site.toml` with `default_language = \"en\"`",
    )
}

/// A complaint of the TOML reader, whose words for an unknown key list what is known.
pub fn bad_config(file: &str, message: &str, range: Option<std::ops::Range<usize>>) -> Diagnostic {
    let mut names = message.split('`').skip(1).step_by(2);
    let hint = match (message.starts_with("unknown field"), names.next()) {
        (true, Some(written)) => super::nearest(written, names),
        _ if message.contains("quote") || message.contains("string") => {
            Some("a text begins and ends with `\"`, on one line: `title = \"Park\"`".to_owned())
        }
        // A list that is not empty reads as if it were a table of languages with their settings.
        _ if message.contains("expected a table") => {
            Some("each language has a table of its own: `[languages.bn]`, with `title = \"…\"` below".to_owned())
        }
        _ => None,
    };
    let message = message.trim_end().replace('\n', "; ");
    let message = match message.strip_prefix("unknown field `").and_then(|rest| rest.split_once('`')) {
        Some((written, rest)) => {
            format!("unknown key `{written}`{}", rest.replacen("expected one of", "the keys here are", 1))
        }
        None => message.replace("invalid type: ", "wrong type: this is ").replace(", expected", ", and should be"),
    };
    Diagnostic::error("bad-config", message).at(Span::new(file, range.unwrap_or(0..0))).maybe_hint(hint)
}

pub fn bad_base_url(written: &str, reason: &str) -> Diagnostic {
    // What was meant, if only the scheme is missing.
    let bare = written.trim_start_matches(['/', ':']);
    let host = bare.split('/').next().unwrap_or_default();
    let meant = match !written.contains("://") && host.contains('.') && !host.contains(char::is_whitespace) {
        true => format!("did you mean `https://{}/`?", bare.trim_end_matches('/')),
        false => "write the full address, as `https://example.org/park/`".to_owned(),
    };
    Diagnostic::error("bad-base-url", format!("`{written}` is not a web address: {reason}")).hint(meant)
}

pub fn unknown_lint<'a>(code: &str, codes: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::error("bad-config", format!("no problem has the code `{code}`"))
        .hint("`park explain` lists all codes")
        .maybe_hint(super::nearest(code, codes))
}

pub fn lint_of_error(code: &str) -> Diagnostic {
    Diagnostic::error("bad-config", format!("`{code}` is an error and cannot be switched"))
        .hint("only warnings can be switched: `park explain` says which they are")
}
