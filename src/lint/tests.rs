//! Lints as authors meet them: Markdown in, codes with what they point at out.

use super::{Context, Judge, judge, lint, mend};
use crate::diagnostic::{Diagnostic, LintLevel};
use crate::document;
use crate::language::{Language, Overrides, chains, resolve};
use crate::source::SourceFile;
use std::collections::BTreeMap;
use std::sync::Arc;

const FRONT: &str = "+++\ntitle = \"T\"\ndescription = \"D\"\n+++\n";

fn language(tag: &str) -> Language {
    let mut list = vec![resolve(tag, &Overrides::default()).expect("known")];
    let default = list[0].tag.clone();
    chains(&mut list, &default);
    list.remove(0)
}

fn notes_in(tag: &str, text: &str) -> Vec<Diagnostic> {
    let file = SourceFile::text(&format!("content/{tag}/lessons/x.md"), text);
    let language = language(tag);
    let parsed = document::parse(&file);
    let linted = lint(&parsed.value, &parsed.notes, text, Context { language: Some(&language), date: 1_767_225_600 });
    let notes = parsed.notes.into_iter().chain(linted.notes.iter().cloned()).collect();
    let levels = BTreeMap::new();
    judge(notes, &Judge { levels: &levels, allowances: &[Arc::new(linted)], looked_for: &|_| true })
}

/// `code: what it points at` for each problem of a body.
fn found_in(tag: &str, body: &str) -> Vec<String> {
    let text = format!("{FRONT}{body}");
    let at = |note: &Diagnostic| text[note.span.as_ref().expect("a place").range()].trim_end().to_owned();
    notes_in(tag, &text).iter().map(|note| format!("{}: {}", note.code, at(note))).collect()
}

#[track_caller]
fn check(body: &str, expected: &[&str]) {
    assert_eq!(found_in("en", body), expected, "{body}");
}

fn fixed(tag: &str, body: &str) -> String {
    let file = SourceFile::text(&format!("content/{tag}/lessons/x.md"), format!("{FRONT}{body}"));
    let language = language(tag);
    let context = Context { language: Some(&language), date: 0 };
    let once = mend(&file, context, &BTreeMap::new());
    let again = mend(&SourceFile::text(&file.path, once.text.clone()), context, &BTreeMap::new());
    assert_eq!((again.text.as_str(), again.done.len()), (once.text.as_str(), 0), "mending twice changes nothing");
    once.text.strip_prefix(FRONT).expect("the front matter stays").to_owned()
}

#[test]
fn headings() {
    check("## Begin:\n\nx\n\n## Why?\n\nx\n\n## And so on...\n\nx\n", &["heading-punctuation: ## Begin:"]);
    check("## `git.`\n\nx\n\n## Tools etc. e.g.\n\nx\n", &[]);
    check("## A\n\n### One\n\nx\n\n## B\n\n### One\n\nx\n", &[]);
    check("## A\n\nx\n\n## a\n\nx\n", &["duplicate-heading: ## a"]);
    check("## A\n\n### B\n\nx\n\n## C\n", &["empty-section: ## C"]);
    check("**Before you begin**\n\n**This is a sentence.**\n\n**x** y\n", &["bold-heading: **Before you begin**"]);
    assert_eq!(found_in("bn", "## শুরু।\n\nক\n"), ["heading-punctuation: ## শুরু।"]);
}

#[test]
fn links_say_where_they_lead_in_every_language() {
    check(
        "[Here](https://a.org) and [read more…](https://a.org)\n",
        &["link-text: [Here](https://a.org)", "link-text: [read more…](https://a.org)"],
    );
    check("[here is the policy](https://a.org) [](https://a.org)\n", &["empty-link: [](https://a.org)"]);
    for (tag, words) in [
        ("ar", "هنا"),
        ("bn", "এখানে"),
        ("es", "aquí"),
        ("fa", "اینجا"),
        ("fr", "ici"),
        ("hi", "यहाँ"),
        ("id", "di sini"),
        ("ms", "di sini"),
        ("pt", "aqui"),
        ("ru", "здесь"),
        ("sw", "hapa"),
        ("tr", "burada"),
        ("ur", "یہاں"),
        ("uz", "shu yerda"),
        ("zh-hans", "这里"),
    ] {
        let link = format!("[{words}](https://a.org)");
        assert_eq!(found_in(tag, &link), [format!("link-text: {link}")], "{tag}");
    }
}

#[test]
fn addresses_that_are_no_links() {
    check(
        "See https://a.org/x_(y), or (https://b.org/z).\n",
        &["bare-url: https://a.org/x_(y)", "bare-url: https://b.org/z"],
    );
    check("`https://a.org` <https://b.org> [https://c.org](https://c.org)\n\n    https://d.org\n", &[]);
    check("```sh\ncurl https://a.org\n```\n\n[a]: https://a.org\n\n[a]\n", &[]);
    assert_eq!(
        fixed("bn", "দেখুন https://bn.wikipedia.org/wiki/প্রধান_পাতা।\n"),
        "দেখুন <https://bn.wikipedia.org/wiki/প্রধান_পাতা>।\n"
    );
}

#[test]
fn words() {
    check("TODO: write. TODOs stay. `FIXME`\n", &["placeholder-text: TODO"]);
    check("Open the the page, that that had had. Bora Bora.\n", &["doubled-word: the"]);
    assert_eq!(found_in("ms", "buku buku\n"), Vec::<String>::new());
    check(
        "a\u{feff}b c\u{fffd}d\n\n`a`\u{200d}b\n",
        &["invisible-character: \u{feff}", "invisible-character: \u{fffd}"],
    );
    check("a \u{2067}b\u{2069} c \u{202b}d\n\ne\n", &["invisible-character: \u{202b}"]);
    check("one \ntwo  \nthree  \n\n    code \n", &["trailing-spaces: ", "trailing-spaces: "]);
    check("| | |\n| --- | --- |\n| a | b |\n", &["table-without-header: "]);
}

#[test]
fn sentences_are_measured_in_what_their_script_has() {
    let long = format!("{}end. Short one.\n", "word and ".repeat(25));
    check(&long, &["long-sentence: word and word"]);
    check(&format!("{}.\n\n{}.\n", "word and ".repeat(15), "word and ".repeat(15)), &[]);
    let letters = format!("{}。短句。\n", "学习编辑维基百科".repeat(12));
    assert_eq!(found_in("zh-hans", &letters).len(), 1);
    assert_eq!(found_in("zh-hans", "学习编辑维基百科。学习编辑维基百科。\n"), Vec::<String>::new());
}

#[test]
fn front_matter() {
    let codes = |front: &str| -> Vec<&'static str> {
        notes_in("en", &format!("+++\n{front}\n+++\nx\n")).iter().map(|note| note.code).collect()
    };
    assert_eq!(codes("title = \"A\""), ["missing-description"]);
    assert_eq!(codes("title = \"A\"\ndescription = \"B\"\nlast_tested = 2023-12-01"), ["stale-last-tested"]);
    assert_eq!(codes("title = \"A\"\ndescription = \"B\"\nlast_tested = 2024-12-01"), Vec::<&str>::new());
    assert_eq!(codes("# park-allow missing-description: a stub\ntitle = \"A\""), Vec::<&str>::new());
}

#[test]
fn an_allowance_covers_its_line_or_the_block_after_it_and_must_be_needed() {
    check("<!-- park-allow bare-url: shown -->\nSee https://a.org now\nand https://b.org.\n", &[]);
    check("See https://a.org now <!-- park-allow bare-url: shown -->\n\nhttps://b.org\n", &["bare-url: https://b.org"]);
    check("<!-- park-allow bare-url, doubled-word: shown -->\n\nthe the https://a.org\n", &[]);
    check("<!-- park-allow bare-url -->\nhttps://a.org\n", &["bad-allowance: bare-url"]);
    check(
        "<!-- park-allow bare-urls: x -->\nhttps://a.org\n",
        &["bad-allowance: bare-urls", "bare-url: https://a.org"],
    );
    check("<!-- park-allow broken-link: x -->\na\n", &["bad-allowance: broken-link"]);
    check("<!-- park-allow bare-url: shown -->\nsee\n", &["unneeded-allowance: bare-url"]);
    check("```html\n<!-- park-allow bare-url: shown -->\n```\n\n`<!-- park-allow x: y -->`\n", &[]);
}

#[test]
fn a_site_switches_warnings_and_no_errors() {
    let file = SourceFile::text("content/en/x.md", "+++\ntitel = 1\n+++\nhttps://a.org [here](x)\n");
    let parsed = document::parse(&file);
    let linted = lint(&parsed.value, &parsed.notes, file.as_text().unwrap(), Context { language: None, date: 0 });
    let notes: Vec<Diagnostic> = parsed.notes.into_iter().chain(linted.notes).collect();
    let levels = BTreeMap::from(
        [("bare-url", LintLevel::Off), ("link-text", LintLevel::Error), ("unknown-key", LintLevel::Off)]
            .map(|(code, level)| (code.to_owned(), level)),
    );
    let left = judge(notes, &Judge { levels: &levels, allowances: &[], looked_for: &|_| true });
    let left: Vec<String> = left.iter().map(|note| format!("{} {}", note.severity, note.code)).collect();
    assert_eq!(left, ["error unknown-key", "error link-text"]);
}

#[test]
fn what_is_safe_is_mended() {
    assert_eq!(fixed("bn", "১. ক\n২. খ\n\n> ৩) গ\n"), "1. ক\n2. খ\n\n> 3) গ\n");
    assert_eq!(fixed("ar", "١. أ\n٢. ب\n"), "1. أ\n2. ب\n");
    assert_eq!(fixed("zh-hans", "请看**“编辑”**按钮，和**查看。**然后\n"), "请看“**编辑**”按钮，和**查看**。然后\n");
    assert_eq!(fixed("en", "one \ntwo  \nthree \n"), "one\ntwo  \nthree\n");
    assert_eq!(fixed("en", "a\u{feff}b\n"), "ab\n");
    assert_eq!(fixed("en", "    code with https://a.org \n"), "    code with https://a.org \n");
}

#[test]
fn a_slip_in_a_key_is_mended_only_if_the_right_key_is_not_there() {
    let mended = |front: &str| {
        let file = SourceFile::text("content/en/lessons/x.md", format!("+++\n{front}\n+++\n"));
        mend(&file, Context { language: None, date: 0 }, &BTreeMap::new()).text
    };
    assert_eq!(mended("title = \"A\"\ndescripton = \"B\""), "+++\ntitle = \"A\"\ndescription = \"B\"\n+++\n");
    let both = "+++\ntitle = \"A\"\ntitel = \"B\"\n+++\n";
    assert_eq!(mended("title = \"A\"\ntitel = \"B\""), both);
}
