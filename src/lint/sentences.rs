//! Sentences that are too long for their language.

use super::walk;
use crate::diagnostic::{Diagnostic, lint as say};
use crate::document::{BlockKind, Document, plain};
use crate::language::Language;
use unicode_segmentation::UnicodeSegmentation;

/// What a sentence is measured in, and how many of it are easy to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Limit {
    Words(usize),
    /// For scripts that do not space words.
    Letters(usize),
}

pub fn check(document: &Document, text: &str, language: Option<&Language>, notes: &mut Vec<Diagnostic>) {
    let limit = limit(language);
    walk::blocks(document, &mut |block| {
        let BlockKind::Paragraph(inlines) = &block.kind else { return };
        let words = plain(inlines);
        // The cheap question first: most paragraphs are short altogether.
        if words.len() < limit.fewest_bytes() {
            return;
        }
        for sentence in words.split_sentence_bounds() {
            let (length, most, unit) = limit.measure(sentence);
            if length > most {
                let span = place(text, block.span.clone(), sentence);
                notes.push(say::long_sentence(document.span(span), length, most, unit));
            }
        }
    });
}

impl Limit {
    fn fewest_bytes(self) -> usize {
        match self {
            Limit::Words(words) => 2 * words,
            Limit::Letters(letters) => letters,
        }
    }

    fn measure(self, sentence: &str) -> (usize, usize, &'static str) {
        match self {
            Limit::Words(most) => (sentence.unicode_words().count(), most, "words"),
            Limit::Letters(most) => {
                let letters = sentence.graphemes(true).filter(|one| one.chars().any(char::is_alphanumeric));
                (letters.count(), most, "letters")
            }
        }
    }
}

/// Plain-language advice is 15 to 25 words for English; twice that is no matter of taste any more. Languages that put
/// into one word what English says in several need fewer; those with many small words a few more.
fn limit(language: Option<&Language>) -> Limit {
    let script = language.map_or("Latn", |language| language.script.as_str());
    let primary = language.map_or("en", |language| language.tag.primary());
    match script {
        "Hans" | "Hant" | "Hani" | "Jpan" | "Hrkt" | "Bopo" => Limit::Letters(90),
        "Thai" | "Laoo" | "Khmr" | "Mymr" | "Tibt" => Limit::Letters(180),
        _ => match primary {
            "tr" | "az" | "uz" | "kk" | "ky" | "tk" | "tt" | "ba" | "fi" | "et" | "hu" | "ko" | "mn" | "ka" | "eu"
            | "ta" | "te" | "kn" | "ml" | "sw" | "zu" | "xh" | "qu" | "kl" | "iu" => Limit::Words(30),
            "ru" | "uk" | "be" | "pl" | "cs" | "sk" | "bg" | "sr" | "hr" | "lt" | "lv" | "bn" | "as" => {
                Limit::Words(35)
            }
            "fr" | "es" | "pt" | "it" | "ca" | "ro" | "hi" | "ur" | "ne" | "pa" | "vi" => Limit::Words(45),
            _ => Limit::Words(40),
        },
    }
}

/// Where a sentence begins in the source of its paragraph: at its first word that is there just as it is read.
fn place(text: &str, block: std::ops::Range<usize>, sentence: &str) -> std::ops::Range<usize> {
    let source = text.get(block.clone()).unwrap_or_default();
    let words: Vec<&str> = sentence.split_whitespace().take(3).collect();
    for count in (1..=words.len()).rev() {
        let start = words[..count].join(" ");
        if let Some(at) = source.find(&start) {
            return block.start + at..block.start + at + start.len();
        }
    }
    block
}
