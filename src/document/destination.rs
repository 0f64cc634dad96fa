//! Link destinations: which schemes are let through, and relative ones decoded.

use super::LinkUse;

/// What became of a destination.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Destination {
    /// Relative, or of a scheme that is let through.
    Fine(String),
    /// The scheme that was refused, in lower case.
    Refused(String),
    /// A picture on another site.
    Remote,
}

/// Schemes that links may have.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Checks a destination as browsers read it: without control characters and the spaces around it.
///
/// Relative destinations are percent-decoded, except for `%23`, `%25` and `%3F`, whose characters would change the meaning.
pub(super) fn check(written: &str, used: LinkUse) -> Destination {
    let clean: String = written.chars().filter(|character| !character.is_control()).collect();
    let clean = clean.trim();
    let external = clean.starts_with(['/', '\\']) && clean[1..].starts_with(['/', '\\']);
    match (scheme(clean), used) {
        (Some(scheme), LinkUse::Image) if scheme == "http" || scheme == "https" => Destination::Remote,
        (None, LinkUse::Image) if external => Destination::Remote,
        (Some(scheme), LinkUse::Link) if SCHEMES.contains(&scheme.as_str()) => Destination::Fine(clean.to_owned()),
        (Some(scheme), LinkUse::Link | LinkUse::Image | LinkUse::Include | LinkUse::Data) => {
            Destination::Refused(scheme)
        }
        (None, LinkUse::Link | LinkUse::Include | LinkUse::Data) if external => Destination::Refused("//".to_owned()),
        (None, LinkUse::Link | LinkUse::Image | LinkUse::Include | LinkUse::Data) => {
            let decoded = decode(clean);
            match scheme(&decoded) {
                Some(scheme) => Destination::Refused(scheme),
                None => Destination::Fine(decoded),
            }
        }
    }
}

/// The scheme in lower case, by RFC 3986.
fn scheme(destination: &str) -> Option<String> {
    let (scheme, _) = destination.split_once(':')?;
    let mut bytes = scheme.bytes();
    let first = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic());
    let rest = bytes.all(|byte| byte.is_ascii_alphanumeric() || b"+.-".contains(&byte));
    (first && rest).then(|| scheme.to_ascii_lowercase())
}

/// Percent-decodes what is UTF-8 without control characters; anything else stays as written.
fn decode(destination: &str) -> String {
    let mut kept = String::with_capacity(destination.len());
    for (at, character) in destination.char_indices() {
        kept.push(character);
        let code = destination.get(at + 1..at + 3).unwrap_or_default();
        if character == '%' && matches!(code, "23" | "25" | "3F" | "3f") {
            kept.push_str("25");
        }
    }
    match percent_encoding::percent_decode_str(&kept).decode_utf8() {
        Ok(text) if !text.chars().any(char::is_control) => text.into_owned(),
        Ok(_) | Err(_) => destination.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(written: &str) -> Destination {
        check(written, LinkUse::Link)
    }

    #[test]
    fn four_schemes_and_relative_destinations_are_fine() {
        for fine in
            ["https://x.example/a b", "mailto:a@b.c", "tel:+1", "HTTP://x", "../a.md#b", "#b", "", "/media/x.svg"]
        {
            assert_eq!(link(fine), Destination::Fine(fine.into()));
        }
    }

    #[test]
    fn other_schemes_are_refused_however_they_are_spelled() {
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:x",
            " javascript:x",
            "java\tscript:x",
            "\u{1}javascript:x",
            "javascript%3Ax",
            "java%73cript:x",
            "java%73cript%3Ax",
        ] {
            assert!(!matches!(link(bad), Destination::Fine(ref text) if scheme(text).is_some()), "{bad}");
        }
        assert_eq!(link("javascript%3Ax"), Destination::Refused("javascript".into()));
        assert_eq!(link("data:text/html,x"), Destination::Refused("data".into()));
        assert_eq!(link("//evil.example"), Destination::Refused("//".into()));
        assert_eq!(link("/\\evil.example"), Destination::Refused("//".into()));
    }

    #[test]
    fn pictures_are_of_this_site() {
        assert_eq!(check("https://x.example/a.png", LinkUse::Image), Destination::Remote);
        assert_eq!(check("data:image/png;base64,AA", LinkUse::Image), Destination::Refused("data".into()));
        assert_eq!(check("../media/a.png", LinkUse::Image), Destination::Fine("../media/a.png".into()));
    }

    #[test]
    fn relative_destinations_are_decoded() {
        assert_eq!(link("a%20b.md#%E0%A6%95"), Destination::Fine("a b.md#ক".into()));
        assert_eq!(link("a%23b%25c%3Fd"), Destination::Fine("a%23b%25c%3Fd".into()));
        assert_eq!(link("%ff%00"), Destination::Fine("%ff%00".into()));
    }
}
