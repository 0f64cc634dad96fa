//! What a message becomes, as text and as HTML.

use super::*;

const LESSONS: &str =
    "lessons =\n    { $n ->\n        [0] no lessons\n        [one] one lesson\n       *[other] { $n } lessons\n    }\n";

#[test]
fn arguments_are_put_in() {
    let locales = one("en", "welcome = Welcome, { $name }!\n");
    let text = locales.text(&tag("en"), "welcome", &arguments([("name", words("Jony"))]));
    assert_eq!(text, Ok(Message { text: "Welcome, Jony!".into(), language: tag("en") }));
}

#[test]
fn exact_variants_come_before_categories() {
    assert_eq!(
        counted(&one("en", LESSONS), "en", "lessons", &[0.0, 1.0, 2.0, 1000.0]),
        ["no lessons", "one lesson", "2 lessons", "1,000 lessons"]
    );
}
