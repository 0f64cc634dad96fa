//! What is said about files with mistakes, and where.

use super::*;
use crate::diagnostic::line_and_column;

/// `file:line:column severity[code] message | hint` of every note, lines and columns from 1.
fn notes(codes: &[&str], files: &[(&str, &str)]) -> Vec<String> {
    let loaded = load(codes, files);
    loaded.notes.iter().map(|note| line(note, files)).collect()
}

fn line(note: &Diagnostic, files: &[(&str, &str)]) -> String {
    let place = note.span.as_ref().map_or_else(String::new, |span| {
        let text = files.iter().find(|(path, _)| *path == &*span.file).map_or("", |(_, text)| text);
        let (line, column) = line_and_column(text, span.start);
        format!("{}:{}:{} ", span.file, line + 1, column + 1)
    });
    let hint = note.hint.as_ref().map_or_else(String::new, |hint| format!(" | {hint}"));
    format!("{place}{}[{}] {}{hint}", note.severity, note.code, note.message)
}

fn check(files: &[(&str, &str)], expected: &[&str]) {
    assert_eq!(notes(&["en", "ar", "uz"], files), expected);
}

#[test]
fn a_file_that_is_not_fluent_is_shown_where_it_breaks_and_the_rest_counts() {
    let files = [("locales/en/a.ftl", "a = a\nb = { $n\nc = c\n")];
    check(
        &files,
        &[
            "locales/en/a.ftl:3:1 error[message-syntax] this is not Fluent: expected a token starting with \"}\" | a message is `id = text`; the lines that continue it are indented",
        ],
    );
    let locales = load(&["en"], &files).value;
    assert!(locales.has(&tag("en"), "a") && locales.has(&tag("en"), "c") && !locales.has(&tag("en"), "b"));
}

#[test]
fn a_key_that_is_there_twice() {
    check(
        &[("locales/en/a.ftl", "a = a\n\n# again\na = b\n"), ("locales/en/b.ftl", "x = x\na =\n    .title = c\n")],
        &[
            "locales/en/a.ftl:4:1 error[duplicate-message] `a` is there twice | remove one of them",
            "locales/en/b.ftl:2:1 error[duplicate-message] `a` is there twice | remove one of them",
        ],
    );
    check(
        &[("locales/en/a.ftl", "a = a\n    .t = 1\n    .t = 2\n")],
        &["locales/en/a.ftl:2:5 error[duplicate-message] `a.t` is there twice | remove one of them"],
    );
}

#[test]
fn references_to_what_does_not_exist() {
    check(
        &[("locales/en/a.ftl", "-park = Park\nname = { -prak } and\n    { nmae } and { other }\nnames = x\n")],
        &[
            "locales/en/a.ftl:2:10 error[unknown-reference] there is no term `-prak` | did you mean `-park`?",
            "locales/en/a.ftl:3:7 error[unknown-reference] there is no message `nmae` | did you mean `names`?",
            "locales/en/a.ftl:3:20 error[unknown-reference] there is no message `other`",
        ],
    );
}

#[test]
fn functions_and_options_that_do_not_exist() {
    check(
        &[(
            "locales/en/a.ftl",
            "a = { NUMER($n) } { FOO($n) }\nb = { NUMBER($n, minimumFractionDigit: 1) }\nc = { BYTES(5) }\n",
        )],
        &[
            "locales/en/a.ftl:1:7 error[unknown-function] there is no function `NUMER` | did you mean `NUMBER`?",
            "locales/en/a.ftl:1:21 error[unknown-function] there is no function `FOO` | there are NUMBER, DATETIME, LIST, BYTES, DURATION, PERCENT, UNIT, HIJRI",
            "locales/en/a.ftl:2:18 error[unknown-function-option] `NUMBER` has no option `minimumFractionDigit` | did you mean `minimumFractionDigits`?",
            "locales/en/a.ftl:3:7 error[function-argument] `BYTES` takes one variable | write `BYTES($n)`",
        ],
    );
}

#[test]
fn units_that_nobody_has_named() {
    check(
        &[("locales/en/a.ftl", "unit-day = { $n } days\na = { UNIT($n, unit: \"dya\") }\nb = { UNIT($n) }\n")],
        &[
            "locales/en/a.ftl:2:23 error[unknown-unit] there is no unit `dya` | did you mean `day`?",
            "locales/en/a.ftl:3:7 error[function-argument] `UNIT` needs to know of what | write `UNIT($n, unit: \"day\")`",
        ],
    );
}

#[test]
fn variables_that_differ_from_the_source() {
    let files = [
        ("locales/en/a.ftl", "a = { $name } and { $n }\nb = b\n"),
        ("locales/uz/a.ftl", "a = { $nmae } va\nb = { $x }\n"),
    ];
    check(
        &files,
        &[
            "locales/uz/a.ftl:1:1 warning[unused-variable] the translation leaves out `$n`",
            "locales/uz/a.ftl:1:1 warning[unused-variable] the translation leaves out `$name`",
            "locales/uz/a.ftl:1:7 error[unknown-variable] this message gets no `$nmae` | did you mean `$name`?",
            "locales/uz/a.ftl:2:7 error[unknown-variable] this message gets no `$x`",
        ],
    );
}

#[test]
fn a_variable_that_the_comment_of_the_source_names_may_be_used_or_not() {
    let english = "# $name (String) - a name\n# $day (String) - monday to sunday\na = { $name }\n";
    let arabic = "# $week (String) - only here\na = { $day } { $name } { $week }\n";
    let files = [("locales/en/a.ftl", english), ("locales/uz/a.ftl", "a = { $name }\n"), ("locales/ar/a.ftl", arabic)];
    check(&files, &["locales/ar/a.ftl:2:26 error[unknown-variable] this message gets no `$week` | it has `$name`"]);
}

#[test]
fn plurals_that_the_language_needs_or_does_not_have() {
    let english = "a =\n    { $n ->\n        [one] x\n       *[other] y\n    }\n";
    check(
        &[("locales/en/a.ftl", english), ("locales/ar/a.ftl", english)],
        &["locales/ar/a.ftl:2:10 warning[missing-plural] ar needs the plural `few`, `many`, `two`, `zero` here"],
    );
    let arabic = "a =\n    { $n ->\n        [0] لا\n        [1] 1\n        [two] 2\n        [few] 3\n        [many] 11\n       *[other] 100\n    }\n";
    check(&[("locales/en/a.ftl", english), ("locales/ar/a.ftl", arabic)], &[]);
    let uzbek = "a =\n    { $n ->\n        [one] x\n        [few] x\n       *[other] y\n    }\n";
    check(
        &[("locales/en/a.ftl", english), ("locales/uz/a.ftl", uzbek)],
        &["locales/uz/a.ftl:4:9 warning[impossible-plural] no number is `few` in uz | uz has `one`, `other`"],
    );
    check(&[("locales/en/a.ftl", "a =\n    { $n ->\n        [1] one\n       *[other] many\n    }\n")], &[]);
}

#[test]
fn markup_that_is_not_allowed_or_not_that_of_the_source() {
    check(
        &[(
            "locales/en/a.ftl",
            "a = <script>x</script>\nb = <em>x\nc = x</em>\nd = 1 < 2\ne = <em class=\"x\">x</em>\n",
        )],
        &[
            "locales/en/a.ftl:1:5 error[message-markup] `<script>` is not allowed in messages | allowed are em, strong, code, kbd, sup, sub, i, b without attributes, and `<a name=\"guide\">`",
            "locales/en/a.ftl:2:5 error[message-markup] `<em>` is not closed | allowed are em, strong, code, kbd, sup, sub, i, b without attributes, and `<a name=\"guide\">`",
            "locales/en/a.ftl:3:6 error[message-markup] `</em>` closes nothing | allowed are em, strong, code, kbd, sup, sub, i, b without attributes, and `<a name=\"guide\">`",
            "locales/en/a.ftl:4:7 error[message-markup] a `<` without `>`; write `&lt;` for the sign itself | allowed are em, strong, code, kbd, sup, sub, i, b without attributes, and `<a name=\"guide\">`",
            "locales/en/a.ftl:5:5 error[message-markup] `<em class=\"x\">` is not allowed in messages | allowed are em, strong, code, kbd, sup, sub, i, b without attributes, and `<a name=\"guide\">`",
        ],
    );
    let files = [
        ("locales/en/a.ftl", "a = <a name=\"guide\">x</a> <em>y</em>\n"),
        ("locales/uz/a.ftl", "a = <a name=\"gide\">x</a> y\n"),
    ];
    check(
        &files,
        &[
            "locales/uz/a.ftl:1:1 error[different-markup] the translation has lost `<a name=\"guide\">`",
            "locales/uz/a.ftl:1:1 error[different-markup] the translation has lost `<em>`",
            "locales/uz/a.ftl:1:5 error[different-markup] the message it translates has no `<a name=\"gide\">`",
        ],
    );
}

#[test]
fn places_of_attributes_are_their_own() {
    let files = [("locales/en/a.ftl", "a = a\n    .t = { $n }\n"), ("locales/uz/a.ftl", "a = a\n    .t = { $m }\n")];
    check(
        &files,
        &[
            "locales/uz/a.ftl:2:5 warning[unused-variable] the translation leaves out `$n`",
            "locales/uz/a.ftl:2:12 error[unknown-variable] this message gets no `$m` | it has `$n`",
        ],
    );
}

#[test]
fn a_folder_of_no_language() {
    let files = [
        ("locales/engish/a.ftl", "a = a\n"),
        ("locales/engish/b.ftl", "b = b\n"),
        ("locales/sw/a.ftl", "a = { NOPE() }\n"),
    ];
    check(
        &files,
        &[
            "locales/engish/a.ftl:1:1 warning[unknown-language-folder] `engish` is no language that is known | name the folder by a BCP 47 tag and add the language to `content/site.toml`",
        ],
    );
}

#[test]
fn what_is_missing_or_obsolete_is_for_translators() {
    let files = [
        ("locales/en/a.ftl", "title = a\nb = b\n"),
        ("locales/uz/a.ftl", "titel = a\n"),
        ("locales/ar/a.ftl", "title = أ\nb = ب\n"),
    ];
    let loaded = load(&["en", "ar", "uz"], &files);
    assert_eq!(loaded.notes, []);
    let coverage: Vec<String> = loaded.value.coverage().iter().map(|note| line(note, &files)).collect();
    assert_eq!(
        coverage,
        [
            "warning[missing-message] 2 messages are not translated into oʻzbekcha (uz): `b`, `title` | add them to a file in `locales/uz/`",
            "locales/uz/a.ftl:1:1 warning[obsolete-message] nothing asks for `titel` | did you mean `title`?",
        ]
    );
}

#[test]
fn nothing_panics_on_strange_files() {
    for text in [
        "",
        "\u{feff}a = b\n",
        "=\n=\n",
        "a",
        "a=",
        "{",
        "a = {\n",
        "- = x\n",
        "a =\r\n    b\r\n",
        "a = { \"\\u{110000}\" }\n",
        "বাংলা = x\n",
        "a = { a }\n",
        "a = { -a }\n-a = { -a }\n",
        "a = { $n ->\n *[x] { $n } }\n",
    ] {
        let locales = load(&["en", "ar"], &[("locales/en/a.ftl", text), ("locales/ar/a.ftl", text)]).value;
        let _ = locales.text(&tag("ar"), "a", &arguments([("n", number(1))]));
        let _ = locales.html(&tag("ar"), "a", &arguments([("n", words("x"))]));
    }
}
