//! Whether and how an answer is compressed on its way.

use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::ops::RangeInclusive;

/// What is smaller fits into one packet anyway; what is larger is better sent at once than waited for.
const PAYS: RangeInclusive<usize> = 1 << 10..=8 << 20;

/// How a body is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    Identity,
    Gzip,
}

/// Whether things of a type become smaller.
pub(super) fn pays(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default();
    kind.starts_with("text/")
        || kind.ends_with("+xml")
        || kind.ends_with("json")
        || matches!(kind, "application/javascript" | "application/xml" | "application/wasm")
}

/// What an `Accept-Encoding` header asks for (RFC 9110 §12.5.3).
pub(super) fn coding(accepted: &str) -> Coding {
    let weight = |name: &str| {
        accepted.split(',').find_map(|one| {
            let mut parts = one.split(';').map(str::trim);
            let named = parts.next().is_some_and(|found| found.eq_ignore_ascii_case(name));
            let weight = parts.find_map(|part| part.strip_prefix("q=").or(part.strip_prefix("Q=")));
            named.then(|| weight.map_or(1.0, |weight| weight.trim().parse::<f32>().unwrap_or(0.0)))
        })
    };
    let any = weight("*");
    let gzip = weight("gzip").or(weight("x-gzip")).or(any).unwrap_or(0.0);
    // Sending it as it is is always possible, if nothing is said against it.
    let identity = weight("identity").or(any.filter(|any| *any == 0.0)).unwrap_or(f32::MIN_POSITIVE);
    if gzip > 0.0 && gzip >= identity { Coding::Gzip } else { Coding::Identity }
}

/// The content, smaller; `None` if that is not worth the time.
pub(super) fn gzip(content: &[u8]) -> Option<Vec<u8>> {
    if !PAYS.contains(&content.len()) {
        return None;
    }
    let mut encoder = GzEncoder::new(Vec::with_capacity(content.len() / 3), Compression::fast());
    encoder.write_all(content).ok()?;
    encoder.finish().ok().filter(|packed| packed.len() < content.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn browsers_say_what_they_take() {
        for (accepted, coding) in [
            ("gzip, deflate, br, zstd", Coding::Gzip),
            ("GZIP;q=1.0", Coding::Gzip),
            ("deflate, gzip;q=0.5, *;q=0", Coding::Gzip),
            ("*", Coding::Gzip),
            ("gzip;q=0.8, identity;q=0.5", Coding::Gzip),
            ("identity;q=1, gzip;q=0.5", Coding::Identity),
            ("gzip;q=0", Coding::Identity),
            ("gzip;q=0, *", Coding::Identity),
            ("gzip;q=many", Coding::Identity),
            ("*;q=0", Coding::Identity),
            ("br", Coding::Identity),
            ("identity", Coding::Identity),
            ("", Coding::Identity),
        ] {
            assert_eq!(super::coding(accepted), coding, "{accepted}");
        }
    }

    #[test]
    fn only_what_becomes_smaller_is_compressed() {
        let text = "word ".repeat(1000);
        let packed = gzip(text.as_bytes()).expect("it repeats itself");
        let mut back = String::new();
        flate2::read::GzDecoder::new(&packed[..]).read_to_string(&mut back).expect("gzip");
        assert!(back == text && packed.len() < 200);
        assert_eq!(gzip(b"short"), None);
        assert!(pays("text/html; charset=utf-8") && pays("image/svg+xml") && pays("application/feed+json"));
        assert!(!pays("image/png") && !pays("application/pdf") && !pays("video/webm") && !pays("font/woff2"));
    }
}
