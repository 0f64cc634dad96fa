//! The forms in which a text is compared: as it is written, folded, and loosely.

use std::borrow::Cow;
use std::sync::LazyLock;
use unicode_normalization::char::{canonical_combining_class, compose};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick, is_nfd_quick};
use unicode_segmentation::UnicodeSegmentation;

/// How a line break within a unit is written in its text: Markdown's backslash at the end of a line.
pub const HARD_BREAK: &str = "\\\n";

/// What separates the paragraphs of a text that was one unit and is several, or the other way round.
pub const PARTS: &str = "\n\n";

/// A stretch of a Markdown file as the text of a unit: NFC, white space folded, the `>` of quotes around it left out.
///
/// Line breaks that count stay, as a backslash at the end of the line. Where lines end otherwise means nothing.
pub fn normalise(raw: &str) -> String {
    if is_folded(raw.trim()) {
        return composed(raw.trim().to_owned());
    }
    let mut text = String::with_capacity(raw.len());
    let mut lines = raw.trim().split('\n').enumerate().peekable();
    while let Some((number, line)) = lines.next() {
        let line = line.trim_end_matches('\r');
        let content = if number == 0 { line } else { line.trim_start_matches([' ', '\t', '>']) };
        let broken = lines.peek().is_some() && (content.ends_with("  ") || ends_in_backslash(content.trim_end()));
        let content = if broken { content.trim_end().trim_end_matches('\\') } else { content };
        for word in content.split_whitespace() {
            if !text.is_empty() && !text.ends_with('\n') {
                text.push(' ');
            }
            text.push_str(word);
        }
        if broken {
            text.push_str(HARD_BREAK);
        }
    }
    composed(text)
}

fn composed(text: String) -> String {
    if is_composed(&text) { text } else { text.nfc().collect() }
}

/// Whether a text is NFC for certain. It says no where a mark follows a mark: those are rare, and put in order elsewhere.
fn is_composed(text: &str) -> bool {
    let (mut before, mut class) = (' ', 0);
    text.chars().all(|letter| {
        if is_plain(letter) {
            (before, class) = (letter, 0);
            return true;
        }
        let own = canonical_combining_class(letter);
        let fits = match is_nfc_quick(std::iter::once(letter)) {
            IsNormalized::No => false,
            _ if own != 0 && class != 0 => false,
            // A letter with a mark of its own, and another mark: which comes first, Unicode says.
            _ if own != 0 && is_nfd_quick(std::iter::once(before)) != IsNormalized::Yes => false,
            IsNormalized::Yes => true,
            // It becomes one with the letter before it, unless a mark stands between them.
            IsNormalized::Maybe => class != 0 || compose(before, letter).is_none(),
        };
        (before, class) = (letter, own);
        fits
    })
}

/// Whether a letter is no mark, and stays as it is whatever stands before it.
fn is_plain(letter: char) -> bool {
    /// A bit for each.
    static PLAIN: LazyLock<Vec<u64>> = LazyLock::new(|| {
        let plain = |letter: char| {
            is_nfc_quick(std::iter::once(letter)) == IsNormalized::Yes && canonical_combining_class(letter) == 0
        };
        let word = |start: u32| {
            let bit = |bit: u32| u64::from(char::from_u32(start * 64 + bit).is_some_and(plain)) << bit;
            (0..64).map(bit).sum()
        };
        (0..1024).map(word).collect()
    });
    let number = u32::from(letter);
    number < 0x300 || PLAIN.get((number / 64) as usize).is_some_and(|word| word >> (number % 64) & 1 == 1)
}

/// The text by which a unit is known again: one line, whatever its breaks and parts.
pub fn folded(text: &str) -> String {
    in_one_line(text).into_owned()
}

fn in_one_line(text: &str) -> Cow<'_, str> {
    if is_folded(text) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(HARD_BREAK, " ").split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether all white space is single spaces between words.
fn is_folded(text: &str) -> bool {
    let mut after_space = true;
    let single = text.chars().all(|letter| {
        let fits = if letter == ' ' { !after_space } else { !letter.is_whitespace() };
        after_space = letter == ' ';
        fits
    });
    single && (!after_space || text.is_empty())
}

/// The text without what a translation need not follow by hand: targets of links and pictures, addresses, and the form
/// of quotation marks, apostrophes, dashes and dots.
pub fn loose(text: &str) -> String {
    let folded = folded(text);
    let mut loose = String::with_capacity(folded.len());
    let mut end = 0;
    for target in targets(&folded) {
        loose.push_str(&folded[end..target.start]);
        end = target.end;
    }
    loose.push_str(&folded[end..]);
    loose.chars().flat_map(plain_mark).collect()
}

fn plain_mark(character: char) -> std::iter::Chain<std::option::IntoIter<char>, std::vec::IntoIter<char>> {
    let (one, more) = match character {
        '“' | '”' | '„' | '«' | '»' => (Some('"'), Vec::new()),
        '‘' | '’' | 'ʼ' => (Some('\''), Vec::new()),
        '–' | '—' => (Some('-'), Vec::new()),
        '…' => (None, vec!['.', '.', '.']),
        other => (Some(other), Vec::new()),
    };
    one.into_iter().chain(more)
}

/// Where the targets of links and pictures stand in a text, and addresses that stand for themselves, in order.
pub fn targets(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = next_target(text, at) {
        at = next.end.max(at + 1);
        while at < text.len() && !text.is_char_boundary(at) {
            at += 1;
        }
        found.push(next);
    }
    found
}

fn next_target(text: &str, from: usize) -> Option<std::ops::Range<usize>> {
    let rest = text.get(from..)?;
    let code = rest.find('`').map(|at| from + at);
    let link = rest.find("](").map(|at| from + at + 2);
    let bare =
        ["https://", "http://", "mailto:"].iter().filter_map(|scheme| rest.find(scheme)).min().map(|at| from + at);
    let first = [code, link, bare].into_iter().flatten().min()?;
    if code == Some(first) {
        let ticks = text[first..].len() - text[first..].trim_start_matches('`').len();
        let fence = &text[first..first + ticks];
        let end = closing_ticks(&text[first + ticks..], fence).map_or(first + ticks, |end| first + ticks + end + ticks);
        return next_target(text, end);
    }
    if link == Some(first) {
        let end = first + target_length(&text[first..]);
        return Some(first..end);
    }
    let stop = |character: char| character.is_whitespace() || matches!(character, '>' | ')' | ']' | '"' | '<');
    let end = text[first..].find(stop).map_or(text.len(), |end| first + end);
    let trimmed = text[first..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '।', '。', '،', '؟', '*', '_']);
    Some(first..first + trimmed.len())
}

/// Where a run of exactly as many backticks begins.
fn closing_ticks(text: &str, fence: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = text[from..].find('`') {
        let start = from + at;
        let length = text[start..].len() - text[start..].trim_start_matches('`').len();
        if length == fence.len() {
            return Some(start);
        }
        from = start + length;
    }
    None
}

/// How long the target is that begins here, without the title and the bracket after it.
fn target_length(text: &str) -> usize {
    if text.starts_with('<') {
        return text.find('>').map_or(0, |end| end + 1);
    }
    let mut depth = 0_usize;
    for (at, character) in text.char_indices() {
        match character {
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            _ if character.is_whitespace() => return at,
            _ => {}
        }
    }
    text.len()
}

/// The words of a text in lower case, for weighing it and for seeing how much of it changed. Emphasis may be written with
/// stars or with lines: that is no part of them.
pub fn words(text: &str) -> Vec<String> {
    text.unicode_words().map(|word| word.trim_matches('_').to_lowercase()).filter(|word| !word.is_empty()).collect()
}

/// How many words a text has that are to be translated: neither code nor targets of links.
pub fn weight(text: &str) -> usize {
    prose(text).unicode_words().filter(|word| word.chars().any(char::is_alphabetic)).count()
}

/// The text without code and without targets.
pub fn prose(text: &str) -> String {
    let mut prose = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('`') {
        prose.push_str(&rest[..at]);
        let ticks = rest[at..].len() - rest[at..].trim_start_matches('`').len();
        let after = at + ticks;
        match closing_ticks(&rest[after..], &rest[at..after]) {
            Some(end) => rest = &rest[after + end + ticks..],
            None => {
                prose.push(' ');
                rest = &rest[after..];
            }
        }
        prose.push(' ');
    }
    prose.push_str(rest);
    let mut plain = String::with_capacity(prose.len());
    let mut end = 0;
    for target in targets(&prose) {
        plain.push_str(&prose[end..target.start]);
        end = target.end;
    }
    plain.push_str(&prose[end..]);
    plain
}

/// The fingerprint of a text: equal for texts that differ only in where their lines end.
pub fn fingerprint(text: &str) -> u64 {
    let hash = blake3::hash(in_one_line(text).as_bytes());
    u64::from_le_bytes(hash.as_bytes()[..8].try_into().expect("a hash has 32 bytes"))
}

fn ends_in_backslash(line: &str) -> bool {
    (line.len() - line.trim_end_matches('\\').len()) % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_lines_end_means_nothing_unless_a_break_is_meant() {
        assert_eq!(normalise("One  two\r\n> three\n   four"), "One two three four");
        assert_eq!(normalise("One  \n> two"), "One\\\ntwo");
        assert_eq!(normalise("One\\\ntwo"), "One\\\ntwo");
        assert_eq!(folded("One\\\ntwo\n\nthree"), "One two three");
    }

    #[test]
    fn texts_are_composed_as_unicode_says() {
        let letters = [
            'a', 'e', '\u{301}', '\u{323}', 'é', 'ক', '\u{9bc}', '\u{9be}', '\u{9c7}', '\u{9cd}', '\u{9dc}', 'न',
            '\u{93c}', 'ᄀ', 'ᅡ', 'ب', '\u{64b}', '\u{651}', '가', 'が', '\u{3099}',
        ];
        for one in letters {
            for two in letters {
                for three in letters {
                    let text: String = [one, 'x', one, two, three].iter().collect();
                    assert_eq!(normalise(&text), text.trim().nfc().collect::<String>(), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn targets_and_the_form_of_marks_are_ignored_loosely() {
        let old = "See [the “rules”](https://a.org/x_(y)?v=1 \"Title\") or https://b.org/2024. It’s `[a](b)`…";
        let new = "See [the \"rules\"](../rules.md#top \"Title\") or https://b.org/2025. It's `[a](b)`...";
        assert_eq!(loose(old), loose(new));
        assert_ne!(loose("`[a](b)`"), loose("`[a](c)`"));
        assert_ne!(loose("[a](b \"One\")"), loose("[a](b \"Two\")"));
        assert_ne!(loose("Chapter 3"), loose("Chapter 4"));
    }

    #[test]
    fn targets_are_found_in_any_text() {
        for text in ["](", "](((", "`", "``a`", "](<", "http://", "ক](খ", "[a](b)[c](d)", "` ](x) `` ](y)"] {
            let _ = (targets(text), prose(text), loose(text));
        }
        let text = "[a](b)[c](d \"e\") <https://x.org>";
        let found: Vec<&str> = targets(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["b", "d", "https://x.org"]);
    }

    #[test]
    fn only_words_to_translate_have_weight() {
        assert_eq!(weight("Type `git init` in [the shell](https://a.org/b) 42"), 4);
        assert_eq!(weight("`{{Citation needed}}`"), 0);
        assert!(weight("昔々あるところに") > 3);
    }
}
