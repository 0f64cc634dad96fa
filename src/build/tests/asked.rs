//! Every message that the program carries is asked for: by a template of its theme, by its own sources, or kept for the
//! themes of others.

use super::*;
use crate::language::Tag;
use crate::locale::{FAMILIES, Locales};
use crate::output::translator::LocaleTranslator;
use crate::theme::Theme;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// Translated already, for themes that show what ours does not.
const OFFERED: [&str; 28] = [
    "code-copied",
    "copy-code",
    "course-length",
    "date-with-hijri",
    "download-later",
    "downloads",
    "entries-count",
    "external-link",
    "file-size",
    "hide-answer",
    "last-changed",
    "last-tested",
    "next",
    "pages-count",
    "percent",
    "previous",
    "read-online",
    "report-problem",
    "search",
    "search.aria-label",
    "source-texts",
    "status-alpha",
    "status-beta",
    "status-draft",
    "status-pre-alpha",
    "status-retired",
    "status-stable",
    "translate-page",
];
/// Begin like messages, and are ids of other things.
const NO_MESSAGES: [&str; 3] = ["chapter-", "quiz-", "term-"];

/// The text literals of the program's sources, tests left out.
fn literals() -> BTreeSet<String> {
    let mut literals = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() && !path.ends_with("tests") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
                let text = std::fs::read_to_string(&path).expect("a source file");
                let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
                for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
                    literals.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
                }
            }
        }
    }
    literals
}

fn carried() -> (BTreeSet<String>, Theme) {
    let tree = SourceTree::in_memory_with_defaults([]);
    let locales = Arc::new(Locales::load(&tree, &[]).value);
    let translator = Arc::new(LocaleTranslator(locales.clone()));
    (locales.keys(), Theme::load(&tree, "park", translator).value)
}

#[test]
fn every_message_is_asked_for_by_somebody() {
    let ((keys, theme), literals) = (carried(), literals());
    let in_family = |key: &str| FAMILIES.iter().any(|family| key.starts_with(family));
    let is_used = |key: &&String| theme.asks_for(key) || literals.contains(*key) || in_family(key);
    let unused: Vec<&String> = keys.iter().filter(|key| !is_used(key) && !OFFERED.contains(&key.as_str())).collect();
    assert!(unused.is_empty(), "remove them in all languages: {unused:?}");
    let strange: Vec<&str> = OFFERED.into_iter().filter(|key| !keys.contains(*key)).collect();
    assert!(strange.is_empty(), "offered, and not there: {strange:?}");
}

/// `format!("role-{role}")` and `fact::word("event", …)` make families.
#[test]
fn the_list_of_families_is_complete() {
    let ((keys, _), literals) = (carried(), literals());
    let begins = |prefix: &str| keys.iter().any(|key| key.starts_with(prefix));
    let put_together = literals.iter().filter_map(|literal| Some(literal.split_once('{')?.0));
    let found: BTreeSet<&str> = put_together
        .filter(|prefix| prefix.len() > 2 && prefix.ends_with('-') && begins(prefix) && !NO_MESSAGES.contains(prefix))
        .collect();
    let missing: Vec<&&str> = found.iter().filter(|prefix| !FAMILIES.contains(*prefix)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(FAMILIES.iter().all(|family| begins(family)), "a family without a message");
    assert!(found.len() > 10, "{found:?}");
}

#[test]
fn a_message_of_the_site_that_nobody_asks_for_is_told_once() {
    let tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", "[languages.en]\n[languages.bn]\n"),
        ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\nHello.\n"),
        ("locales/en/own.ftl", "own-idle = Idle\nunit-sheet = Sheet\nown-part = Part\nmenu-more = { own-part }\n"),
        ("locales/bn/own.ftl", "own-idle = অলস\nunit-sheet = পাতা\nown-part = অংশ\nmenu-more = { own-part }\n"),
    ]);
    let options = Options { coverage: crate::build::Coverage::Reported, ..options() };
    let notes = Builder::default().build(&tree, &options).notes;
    let told = notes.iter().filter(|note| note.code == "unused-message");
    let told: Vec<String> = told.map(|note| note.message.clone()).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].contains("own-idle") && told[1].contains("menu-more"), "{told:?}");
}

#[test]
fn a_site_that_asks_for_its_message_hears_nothing() {
    let tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", "[languages.en]\n"),
        ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\nHello.\n"),
        ("locales/en/own.ftl", "own-greeting = Hello\nown-state-new = New\nstate-own = Own\n"),
        (
            "themes/park/templates/own-greeting.html",
            "{{ t(key=\"own-greeting\") }}{{ t(key=\"own-state-\" ~ x) }}{{ t(key=x ~ \"-own\") }}",
        ),
    ]);
    let options = Options { coverage: crate::build::Coverage::Reported, ..options() };
    let notes = Builder::default().build(&tree, &options).notes;
    assert!(notes.iter().all(|note| note.code != "unused-message"), "{notes:?}");
    assert!(Locales::load(&tree, &[]).value.has(&Tag::new("en"), "own-greeting"));
}
