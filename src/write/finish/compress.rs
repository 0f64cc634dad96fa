//! Compressed copies of text files, for servers that send them as they are.

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use std::io::{self, Write};

/// Shorter files gain nothing that their headers do not cost.
pub(super) const SHORTEST: usize = 1024;
/// Measured on 242 pages of the Park (4.3 MB): 5 gives 1028 kB in 0.15 s, 9 gives 1008 kB in 0.36 s, 10 gives 920 kB in
/// 2.2 s, 11 gives 899 kB in 6.3 s. At 9 a page costs less than it took to make it.
const QUALITY: i32 = 9;

/// The two that browsers ask for.
pub(super) const FORMS: [Form; 2] = [Form::Brotli, Form::Gzip];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Brotli,
    Gzip,
}

impl Form {
    /// What stands behind the name of the file.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Form::Brotli => ".br",
            Form::Gzip => ".gz",
        }
    }

    /// The same bytes for the same content: no time, no name.
    pub(super) fn compress(self, content: &[u8]) -> io::Result<Vec<u8>> {
        let mut compressed = Vec::with_capacity(content.len() / 3);
        match self {
            Form::Brotli => {
                let mut parameters = BrotliEncoderParams { quality: QUALITY, ..BrotliEncoderParams::default() };
                parameters.size_hint = content.len();
                brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters)?;
            }
            Form::Gzip => {
                let mut encoder = GzBuilder::new().write(&mut compressed, Compression::best());
                encoder.write_all(content)?;
                encoder.finish()?;
            }
        }
        Ok(compressed)
    }
}

/// Whether a file is text that compresses well. Pictures, fonts and packs are compressed already.
pub(super) fn is_text(path: &str) -> bool {
    const TEXTS: [&str; 13] =
        ["html", "css", "js", "mjs", "json", "webmanifest", "xml", "svg", "txt", "csv", "ics", "jsonld", "md"];
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').is_some_and(|(_, extension)| TEXTS.contains(&extension.to_ascii_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn copies_hold_the_same_text_and_are_always_the_same() {
        let text = "Knowledge grows when it is shared. ".repeat(100);
        for form in FORMS {
            let compressed = form.compress(text.as_bytes()).unwrap();
            assert!(compressed.len() < 150, "{form:?}: {}", compressed.len());
            assert_eq!(compressed, form.compress(text.as_bytes()).unwrap());
            let mut back = String::new();
            match form {
                Form::Brotli => brotli::Decompressor::new(&*compressed, 4096).read_to_string(&mut back).unwrap(),
                Form::Gzip => flate2::read::GzDecoder::new(&*compressed).read_to_string(&mut back).unwrap(),
            };
            assert_eq!(back, text);
        }
    }

    #[test]
    fn what_is_compressed_already_is_left_alone() {
        assert!(is_text("en/index.html") && is_text("a/DATA.JSON") && is_text("service-worker.js"));
        assert!(!is_text("a.woff2") && !is_text("a.zim") && !is_text("_headers") && !is_text("en.html/a"));
    }
}
