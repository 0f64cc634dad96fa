//! Code as HTML with short classes.
//!
//! The classes, for themes to colour:
//!
//! | class | what | class | what |
//! | --- | --- | --- | --- |
//! | `k` | keyword | `tag` | name of an element or template |
//! | `s` | string | `attr` | name of an attribute or parameter |
//! | `c` | comment | `h` | heading |
//! | `n` | number, constant | `em` | emphasis |
//! | `f` | function | `st` | strong |
//! | `t` | type, class, module | `link` | link |
//! | `v` | variable | `ins` | inserted line |
//! | `o` | operator | `del` | deleted line |
//!
//! Everything else, punctuation included, is bare text. Without its tags the result is the text itself, escaped.

use super::html::escape;
use std::borrow::Cow;
use std::fmt::Write;
use std::sync::LazyLock;
use syntect::parsing::{Scope, SyntaxReference, SyntaxSet};
use syntect::util::LinesWithEndings;

mod blocks;
mod lines;

/// Larger blocks, in bytes, are printed plain: highlighting them would take longer than reading them is worth.
const LARGEST_BLOCK: usize = 200_000;
/// The same for blocks with a line longer than this, in bytes: minified code.
const LONGEST_LINE: usize = 4_000;

/// Scope → class; the first that is a prefix of a scope counts. An empty class ends the search without one.
const CLASSES: [(&str, &str); 52] = [
    ("punctuation.definition.comment", "c"),
    ("punctuation.definition.string", "s"),
    ("punctuation.definition.heading", "h"),
    ("punctuation.definition.bold", "st"),
    ("punctuation.definition.italic", "em"),
    ("punctuation.definition.variable", "v"),
    ("punctuation.definition.inserted", "ins"),
    ("punctuation.definition.deleted", "del"),
    ("comment", "c"),
    ("string.other.link.title", "link"),
    ("string.other.link", "link"),
    ("string.unquoted.argument", ""),
    ("string", "s"),
    ("constant.other.wiki-link", "link"),
    ("constant.language", "k"),
    ("constant", "n"),
    ("keyword.operator.word", "k"),
    ("keyword.operator.logical.python", "k"),
    ("keyword.operator", "o"),
    ("keyword", "k"),
    ("storage.type.function", "k"),
    ("storage", "k"),
    ("entity.name.function", "f"),
    ("variable.function", "f"),
    ("support.function", "f"),
    ("entity.name.tag", "tag"),
    ("entity.other.attribute-name", "attr"),
    ("entity.name.section", "h"),
    ("entity.name.label", "attr"),
    ("entity.other.inherited-class", "t"),
    ("entity.name", "t"),
    ("support.type.property-name", "attr"),
    ("support.type", "t"),
    ("support.class", "t"),
    ("support.constant", "n"),
    ("variable.language", "k"),
    ("variable.parameter", "v"),
    ("variable.other.member", "v"),
    ("variable.other.readwrite", "v"),
    ("variable", "v"),
    ("markup.heading", "h"),
    ("markup.bold", "st"),
    ("markup.italic", "em"),
    ("markup.underline.link", "link"),
    ("markup.inserted", "ins"),
    ("markup.deleted", "del"),
    ("markup.raw", "s"),
    ("meta.diff.header", "h"),
    ("meta.property-name", "attr"),
    ("meta.mapping.key string", "attr"),
    ("meta.separator", "o"),
    ("meta.annotation", "attr"),
];

/// The syntaxes, and the classes with their scopes as numbers; loaded when the first block of code is met.
static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(two_face::syntax::extra_newlines);
static SCOPES: LazyLock<Vec<(Scope, &str)>> = LazyLock::new(|| {
    CLASSES.iter().filter_map(|(scope, class)| Scope::new(scope).ok().map(|scope| (scope, *class))).collect()
});

/// `text` in `language` as HTML spans, lines separated as in the source; escaped text if the language is unknown.
pub fn highlight(language: &str, text: &str) -> String {
    let reasonable = text.len() <= LARGEST_BLOCK && text.lines().all(|line| line.len() <= LONGEST_LINE);
    match syntax(language).filter(|_| reasonable) {
        Some(syntax) => blocks::remembered(&syntax.name, text, || {
            highlighted(syntax, text).unwrap_or_else(|| escape::text(text).into_owned())
        }),
        None => escape::text(text).into_owned(),
    }
}

fn syntax(language: &str) -> Option<&'static SyntaxReference> {
    let token = match language {
        "" | "text" | "txt" | "plain" | "plaintext" | "none" | "console" | "output" | "error" | "warning" => {
            return None;
        }
        "wikitext" | "mediawiki" | "wiki" => return SYNTAXES.find_syntax_by_name("MediaWiki"),
        "jsonc" | "json5" => "json",
        "shell-session" | "sh-session" | "source" => "bash",
        language => language,
    };
    SYNTAXES.find_syntax_by_token(token).filter(|syntax| syntax.name != "Plain Text")
}

/// `None` if the syntax definition itself is broken.
fn highlighted(syntax: &SyntaxReference, text: &str) -> Option<String> {
    let mut moment = lines::beginning(syntax);
    let mut spans = Spans::default();
    for line in LinesWithEndings::from(text) {
        // The syntaxes expect a line break at the end of every line, also of the last.
        let whole = if line.ends_with('\n') { Cow::Borrowed(line) } else { Cow::Owned(format!("{line}\n")) };
        let step = lines::step(syntax, &moment, &whole)?;
        let mut rest = &*whole;
        for (length, class) in &step.pieces {
            let (words, after) = rest.split_at(*length);
            spans.push(words, class);
            rest = after;
        }
        if whole.len() > line.len() {
            spans.drop_line_break();
        }
        moment = step.next.clone();
    }
    Some(spans.finish())
}

/// HTML under construction. Neighbours of one class share a span, and so does white space between them.
#[derive(Default)]
struct Spans {
    out: String,
    class: &'static str,
    words: String,
}

impl Spans {
    fn push(&mut self, words: &str, class: &'static str) {
        if words.is_empty() {
            return;
        }
        if class != self.class && !words.trim().is_empty() {
            let blank = self.words.trim_end().len();
            let tail = self.words.split_off(blank);
            self.flush();
            self.out.push_str(&tail);
            self.class = class;
        }
        self.words.push_str(words);
    }

    fn flush(&mut self) {
        let words = std::mem::take(&mut self.words);
        // White space in front needs no colour.
        let start = words.len() - words.trim_start().len();
        self.out.push_str(&words[..start]);
        let words = escape::text(&words[start..]);
        if self.class.is_empty() || words.is_empty() {
            self.out.push_str(&words);
        } else {
            let _ = write!(self.out, "<span class=\"{}\">{words}</span>", self.class);
        }
    }

    fn drop_line_break(&mut self) {
        if self.words.ends_with('\n') {
            self.words.pop();
        }
    }

    fn finish(mut self) -> String {
        let blank = self.words.trim_end().len();
        let tail = self.words.split_off(blank);
        self.flush();
        self.out.push_str(&tail);
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn wikitext_is_coloured() {
        for language in ["wikitext", "mediawiki"] {
            let html =
                highlight(language, "== Heading ==\n'''bold''' [[Page]] {{Cite web|url=x}} <ref name=\"a\">x</ref>");
            assert!(html.contains("<span class=\"h\">"), "{html}");
            assert!(html.contains("<span class=\"st\">"), "{html}");
        }
    }

    #[test]
    fn common_languages_are_known() {
        for (language, code) in [
            ("python", "# c\ndef f(x: int) -> str:\n    return \"a\" + str(x * 2.5) if x else None"),
            ("bash", "$ git commit -m \"x\" --amend # c\nfor i in $(ls); do echo $i; done"),
            ("html", "<div class=\"a\">t &amp; <b>x</b><!-- c --></div>"),
            ("json", "{\"a\": [1, true, \"x\"]}"),
            ("diff", "--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y"),
            ("toml", "[a]\nb = \"c\" # d"),
            ("sql", "SELECT count(*) FROM t WHERE a = 'b'"),
            ("css", ".a > b { color: red; }"),
            ("js", "const a = (b) => `x${b}`; // c"),
            ("markdown", "# H\n*a* **b** [l](u)"),
            ("yaml", "a: b\n- 1"),
            ("r", "x <- c(1, 2) # c"),
            ("lua", "local p = {}\nfunction p.a(frame) return 'x' end"),
        ] {
            let html = highlight(language, code);
            assert!(html.contains("<span class=\""), "{language}: {html}");
            assert_eq!(decoded(&html), code);
        }
    }

    #[test]
    fn console_output_and_unknown_languages_are_plain() {
        for language in ["", "output", "console", "text", "klingon"] {
            assert_eq!(highlight(language, "a < b & \"c\"\n\tfor"), "a &lt; b &amp; \"c\"\n\tfor");
        }
    }

    #[test]
    fn blocks_that_would_take_too_long_are_plain() {
        assert!(!highlight("python", &"x = 1\n".repeat(40_000)).contains("<span"));
        assert!(!highlight("js", &"var a;".repeat(1_000)).contains("<span"));
    }

    fn decoded(html: &str) -> String {
        let mut words = String::new();
        let mut rest = html;
        while let Some(start) = rest.find('<') {
            words.push_str(&rest[..start]);
            rest = &rest[start..][rest[start..].find('>').unwrap() + 1..];
        }
        words.push_str(rest);
        words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn colour_never_changes_the_text(
            language in prop::sample::select(vec!["wikitext", "python", "bash", "html", "json", "markdown", "diff", "text"]),
            code in "([a-z<>&\"'\\[\\]{}|=#$()*:;/ -]|বাংলা|العربية|\n|\t|\\PC){0,80}",
        ) {
            prop_assert_eq!(decoded(&highlight(language, &code)), code);
        }
    }
}
