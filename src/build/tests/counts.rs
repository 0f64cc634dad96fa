//! How many pages an edit makes anew: those that show what was edited, and no others.

use super::*;
use crate::output::web::Printed;

const LESSON: &str = "+++\ntitle = \"One\"\nteaching = 10\n+++\n## Start\n\nWords about a talk page.\n";

fn tree() -> SourceTree {
    SourceTree::in_memory_with_defaults([
        ("content/site.toml", "base_url = \"https://a.org/\"\n[languages.en]\n[languages.bn]\n"),
        ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\nHello.\n"),
        ("content/bn/index.md", "+++\ntitle = \"নীড়\"\n+++\nনমস্কার।\n"),
        ("content/en/lessons/index.md", "+++\ntitle = \"Lessons\"\n+++\n"),
        ("content/en/lessons/one.md", LESSON),
        ("content/bn/lessons/one.md", "+++\ntitle = \"এক\"\n+++\n## শুরু\n\nকথা।\n"),
        ("content/en/lessons/two.md", "+++\ntitle = \"Two\"\nteaching = 10\n+++\n## Start\n\nWords.\n"),
        ("content/en/news/new.md", "+++\ntitle = \"New\"\n+++\nA news item.\n"),
        (
            "content/en/glossary/words.md",
            "+++\ntitle = \"W\"\n[terms.talk]\nforms = [\"talk page\"]\n+++\n## Talk\n\nWhere people talk.\n",
        ),
    ])
}

/// The paths of the pages that are made anew after an edit of `path`, from `old` to `new` in its text.
fn made(path: &str, old: &str, new: &str) -> Vec<String> {
    let mut tree = tree();
    let mut builder = Builder::default();
    let before = keys(&builder.build(&tree, &options()).value);
    builder.printed = std::sync::Arc::new(Printed::default());
    let text = tree.text(path).expect("the file is there").to_owned();
    assert!(text.contains(old), "{path} has no {old}");
    tree.insert(SourceFile::text(path, text.replacen(old, new, 1)));
    let after = keys(&builder.build(&tree, &options()).value);
    let changed = after.iter().filter(|(path, key)| before.get(*path) != Some(key));
    let mut pages: Vec<String> = changed.map(|(path, _)| path.trim_end_matches("index.html").to_owned()).collect();
    pages.sort();
    pages
}

/// Feeds and the index of a search are made of many texts at once: they say nothing about a page.
fn keys(tree: &OutputTree) -> BTreeMap<String, Key> {
    let key = |(path, output): (&OutputPath, &Output)| match output {
        Output::Deferred(part) if !part.is_page() && &**path != "translations.json" => None,
        Output::Deferred(page) => Some((path.to_string(), page.key())),
        Output::Bytes(_) | Output::Source(_) => None,
    };
    tree.files.iter().filter_map(key).collect()
}

#[test]
fn words_of_a_lesson_make_its_own_pages_anew() {
    let pages = made("content/en/lessons/two.md", "Words", "Other words");
    // Bengali readers get the English text; and how much there is to translate is told in both languages.
    let own = [
        "bn/lessons/two/",
        "bn/translations/",
        "en/lessons/two/",
        "en/lessons/two/facilitator/",
        "en/lessons/two/slides/",
        "en/translations/",
        "translations.json",
    ];
    assert_eq!(pages, own);
}

#[test]
fn words_of_a_translation_make_the_translation_anew() {
    let pages = made("content/bn/lessons/one.md", "কথা।", "অন্য কথা।");
    assert_eq!(pages, ["bn/lessons/one/", "bn/lessons/one/facilitator/", "bn/lessons/one/slides/"]);
}

#[test]
fn a_title_makes_anew_what_shows_it() {
    let pages = made("content/en/lessons/two.md", "title = \"Two\"", "title = \"Second\"");
    for shown in ["en/", "bn/", "en/lessons/", "en/lessons/two/", "bn/lessons/two/"] {
        assert!(pages.iter().any(|page| page == shown), "{shown} is not in {pages:?}");
    }
    assert!(!pages.iter().any(|page| page.contains("lessons/one") || page.contains("news")), "{pages:?}");
}

#[test]
fn a_template_makes_its_pages_anew_and_the_base_all() {
    let pages = made("themes/park/templates/lesson.html", "{%", "<!-- x -->{%");
    assert!(
        pages.len() >= 4 && pages.iter().all(|page| page.contains("lessons/one/") || page.contains("lessons/two/")),
        "{pages:?}"
    );
    assert!(pages.iter().all(|page| !page.contains("slides")), "{pages:?}");
    let all = keys(&Builder::default().build(&tree(), &options()).value).len();
    let pages = made("themes/park/templates/base.html", "<body", "<body data-x");
    assert!(pages.len() * 10 >= all * 8, "{} of {all}", pages.len());
}

#[test]
fn a_style_makes_anew_the_pages_that_link_it() {
    let pages = made("themes/park/assets/slides.css", "{", "{ ");
    assert_eq!(pages, ["bn/lessons/one/slides/", "en/lessons/one/slides/", "en/lessons/two/slides/"]);
}

#[test]
fn a_message_makes_anew_the_pages_that_say_it() {
    let pages = made("locales/bn/teaching.ftl", "slides-next = ", "slides-next = !");
    assert_eq!(pages, ["bn/lessons/one/slides/"]);
}

#[test]
fn a_message_makes_anew_only_pages_for_readers_of_its_language() {
    let tree = tree();
    let file = tree.under("locales/bn/").find(|file| file.path.extension() == "ftl").expect("there are messages");
    let line = file.as_text().unwrap_or_default().lines().find(|line| line.contains(" = ")).expect("a message");
    let pages = made(&file.path, line, &format!("{line}!"));
    assert!(!pages.is_empty() && pages.iter().all(|page| page.starts_with("bn/") || page.is_empty()), "{pages:?}");
}

#[test]
fn a_term_makes_anew_the_pages_that_use_it() {
    let pages = made("content/en/glossary/words.md", "Where people talk", "Where people meet");
    assert!(
        pages.iter().any(|page| page == "en/lessons/one/") && pages.iter().any(|page| page == "en/glossary/words/"),
        "{pages:?}"
    );
    assert!(!pages.iter().any(|page| page.contains("lessons/two") || page.contains("news")), "{pages:?}");
}
