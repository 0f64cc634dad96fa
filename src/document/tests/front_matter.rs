//! Front matter: every problem in one run, each at its place.

use super::{complaints, document, document_at};
use crate::kind::KindName;

/// Front matter of a lesson and the complaints it earns: code, what the span covers, the message.
fn lesson(toml: &str) -> Vec<String> {
    complaints(&format!("+++\n{toml}\n+++\nText\n"))
}

#[test]
fn the_kind_comes_from_the_folder_or_is_written() {
    let kind = |path: &str, text: &str| document_at(path, text).value.front.kind;
    assert_eq!(kind("content/en/lessons/a.md", ""), KindName::Lesson);
    assert_eq!(kind("content/en/lessons/a/index.md", ""), KindName::Lesson);
    assert_eq!(kind("content/en/courses/a/index.md", ""), KindName::Course);
    assert_eq!(kind("content/en/toolkits/a/b.md", ""), KindName::Toolkit);
    assert_eq!(kind("content/en/lessons/index.md", ""), KindName::Page);
    assert_eq!(kind("content/en/lessons.md", ""), KindName::Page);
    assert_eq!(kind("content/en/index.md", ""), KindName::Page);
    assert_eq!(kind("content/en/about.md", "+++\nkind = \"course\"\n+++\n"), KindName::Course);
    assert_eq!(kind("content/en/about.md", "+++\nkind = \"curse\"\n+++\n"), KindName::Page);
    let said = super::complaints("+++\nkind = \"curse\"\n+++\n");
    assert_eq!(said, ["unknown-kind `\"curse\"`: unknown kind `curse` (did you mean `course`?)"]);
}

#[test]
fn every_problem_is_said_in_one_run() {
    let said = lesson(
        "titel = \"A\"\nlevel = \"begginer\"\nteaching = \"20\"\nexercises = 2000\nbreak = -1\naudience = [\"a\", 3]\n\
         last_tested = \"2026-01-01\"\nparts = []\nabout = [\"52\"]",
    );
    assert_eq!(
        said,
        [
            "unknown-key `titel`: unknown key `titel` (did you mean `title`?)",
            "unknown-value `\"begginer\"`: `level` cannot be `begginer` (write one of `beginner`, `intermediate` and `advanced`)",
            "wrong-type `\"20\"`: `teaching` must be a whole number, this is text \"20\" (write digits without quotation marks: `teaching = 20`)",
            "wrong-value `2000`: `exercises`: minutes are from 0 to 1440, this is 2000",
            "wrong-value `-1`: `break`: minutes are from 0 to 1440, this is -1",
            "wrong-type `3`: `audience.1` must be text, this is the number `3`",
            "wrong-type `\"2026-01-01\"`: `last_tested` must be a date such as 2026-11-22, without quotes, this is text \"2026-01-01\" (write `last_tested = 2026-11-22`, without quotation marks)",
            "unknown-key `parts`: a lesson has no key `parts` (it belongs to a course; write `kind = \"course\"` or move the file to its folder)",
            "wrong-value `[\"52\"]`: `about`: a Wikidata item is written like `Q52`, this is `52` (take the `Q` and the number from the item's address)",
        ]
    );
}

#[test]
fn what_is_wrong_is_left_out_and_the_rest_stays() {
    let document = document("+++\ntitle = \"A\"\nteaching = \"20\"\nlevel = \"beginner\"\n+++\n").value;
    let front = &document.front;
    assert_eq!(front.table.keys().collect::<Vec<_>>(), ["title", "level"]);
}

#[test]
fn nested_keys_are_checked_too() {
    let text = "+++\ntitle = \"A\"\n[[parts]]\ntitle = \"x\"\nlesons = [\"a\"]\n[[parts]]\ntitle = 3\n+++\n";
    let noted = document_at("content/en/courses/a.md", text);
    let said: Vec<_> = noted.notes.iter().map(|note| super::in_words(note, text)).collect();
    assert_eq!(
        said,
        [
            "unknown-key `lesons`: unknown key `lesons` (did you mean `lessons`?)",
            "wrong-type `3`: `parts.1.title` must be text, this is the number `3` (put it between quotation marks: `title = \"…\"`)"
        ]
    );
}

#[test]
fn a_translation_may_repeat_only_titles() {
    let toolkit =
        "+++\ntitle = \"A\"\n[[phases]]\ntitle = \"x\"\n[[phases]]\ntitle = \"y\"\n[[roles]]\ntitle = \"z\"\n+++\n";
    let noted = document_at("content/bn/toolkits/a.md", toolkit);
    assert_eq!(noted.notes, []);
    assert_eq!(noted.value.front.table["phases"].as_array().map(Vec::len), Some(2));
    let partly = toolkit.replace("\"y\"", "\"y\"\nphase = \"befor\"");
    let said: Vec<_> = document_at("content/bn/toolkits/a.md", &partly).notes.iter().map(|note| note.code).collect();
    assert_eq!(said, ["unknown-value"]);
}

#[test]
fn every_value_has_its_place() {
    let text = "+++\ntitle = \"কখ\"\n[[parts]]\nlessons = [\"a\", \"b\"]\n+++\n";
    let noted = document_at("content/en/courses/a.md", text);
    let at = |key: &str| &text[noted.value.front.spans[key].clone()];
    assert_eq!((at("title"), at("parts.0.lessons.1")), ("\"কখ\"", "\"b\""));
    assert_eq!(&text[noted.value.front.span.clone()], text.trim_end());
    assert_eq!(noted.value.key_span("level").range(), noted.value.front.span);
}

#[test]
fn extra_is_free() {
    assert_eq!(lesson("title = \"A\"\n[extra]\nanything = { goes = [1, \"x\"] }"), Vec::<String>::new());
}

#[test]
fn broken_toml_still_gives_a_body() {
    let text = "+++\ntitle = \"A\nlevel = beginner\n+++\nText\n";
    assert_eq!(document(text).value.blocks.len(), 1);
    assert!(complaints(text).iter().all(|said| said.starts_with("front-matter-syntax")));
    assert_eq!(complaints(text).len(), 2);
}

#[test]
fn other_fences_are_explained() {
    assert_eq!(complaints("+++\r\ntitle = \"A\"\r\n+++\r\nText\r\n"), Vec::<String>::new());
    assert!(complaints("+++\ntitle = \"A\"\n")[0].starts_with("front-matter-unclosed `+++`"));
    assert!(complaints("---\ntitle: A\n---\nText")[0].starts_with("front-matter-yaml `---`"));
    assert_eq!(document("---\ntitle: A\n---\nText").value.blocks.len(), 1);
    assert_eq!(complaints("---\n\nText\n\n---\n"), Vec::<String>::new());
}
