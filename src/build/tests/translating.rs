//! What translators see: how far translations are, what to do next, and each page beside its source.

use super::link::{HOME, page};
use super::translation::{BENGALI, CATALOGUE, ENGLISH, LANGUAGES};
use crate::build::{Builder, Options, Packs, Translating};
use crate::output::OutputTree;
use crate::output::web::desk::Editor;
use crate::source::{SourceFile, SourceTree};
use serde_json::{Value, json};

const COURSE: &str =
    "+++\ntitle = \"Course\"\n[[parts]]\nlessons = [\"lessons/other\", \"lessons/saving\"]\n+++\nText.\n";

/// A site with a course of two lessons, of which one is translated into Bengali in part.
fn tree(more: &[(&str, &str)]) -> SourceTree {
    let mut tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", LANGUAGES),
        HOME,
        ("content/en/lessons/saving.md", ENGLISH),
        ("content/bn/lessons/saving.md", BENGALI),
        ("content/en/lessons/other.md", "+++\ntitle = \"Other\"\n+++\nOne two three.\n"),
        ("content/en/courses/c.md", COURSE),
        ("locales/bn/lessons/saving.po", CATALOGUE),
    ]);
    more.iter().for_each(|(path, text)| tree.insert(SourceFile::text(path, *text)));
    tree
}

fn built(tree: &SourceTree, translating: Option<Translating>) -> OutputTree {
    let built = Builder::default().build(tree, &Options { packs: Packs::Never, translating, ..Options::default() });
    let codes: Vec<&str> = built.notes.iter().map(|note| note.code).collect();
    assert_eq!(codes, [] as [&str; 0]);
    built.value
}

fn data(site: &OutputTree) -> Value {
    serde_json::from_str(&page(site, "translations.json")).expect("it is JSON")
}

/// A page of the translator's view.
fn desk(tree: &SourceTree, editor: Editor, path: &str) -> String {
    let languages = vec!["bn".to_owned(), "ar".to_owned()];
    let site = built(tree, Some(Translating { languages, editor }));
    site.text(path).unwrap_or_else(|| panic!("no page {path}"))
}

const ENTRY: &str = "_translate/bn/entries/lessons/saving/";

#[test]
fn what_most_paths_of_learners_lead_through_comes_first() {
    let site = built(&tree(&[]), None);
    let data = data(&site);
    let next = |index: usize| data["languages"][index]["next"].clone();
    assert_eq!(data["languages"][0]["language"], "bn");
    // The course itself, then its lessons in its order, then what is on no way.
    assert_eq!(next(0), json!(["courses/c", "lessons/other", "lessons/saving", ""]));
    assert_eq!(next(1), next(0));
    let page = page(&site, "bn/translations/");
    let places = ["Course</a>", "Other</a>", "সংরক্ষণ</a>"].map(|title| page.find(title));
    assert!(places.is_sorted() && places[0].is_some(), "{page}");
}

#[test]
fn the_data_count_words_in_each_state_whether_begun_or_not() {
    let data = data(&built(&tree(&[]), None));
    let entry = |key: &str| {
        let entries = data["entries"].as_array().expect("a list");
        entries.iter().find(|entry| entry["entry"] == key).cloned().expect("every entry is there")
    };
    let saving = entry("lessons/saving");
    assert_eq!(saving["paths"], json!(["courses/c"]));
    let bengali = &saving["translations"]["bn"];
    assert_eq!((&bengali["task"], &bengali["published"]), (&json!("update"), &json!(true)));
    assert_eq!(bengali["state"]["states"]["outdated"], json!({ "units": 1, "words": 3 }));
    assert_eq!(bengali["state"]["states"]["untranslated"], json!({ "units": 1, "words": 3 }));
    assert_eq!(saving["translations"]["ar"]["task"], "translate");
    assert_eq!(saving["translations"]["ar"]["state"]["states"]["untranslated"]["words"], saving["words"]);
    assert_eq!(saving["translations"].as_object().map(serde_json::Map::len), Some(2), "not into its own language");
}

#[test]
fn the_data_have_the_keys_that_their_schema_names() {
    let site = built(&tree(&[]), None);
    let schema: Value = serde_json::from_str(&page(&site, "translations.schema.json")).expect("it is JSON");
    let data = data(&site);
    let fits = |name: &str, value: &Value| {
        let known = &schema["$defs"][name];
        let keys: Vec<&String> = value.as_object().expect("a table").keys().collect();
        let unknown: Vec<_> = keys.iter().filter(|key| known["properties"].get(key.as_str()).is_none()).collect();
        let required = known["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let missing: Vec<_> = required.filter(|key| value.get(key).is_none()).collect();
        assert!(unknown.is_empty() && missing.is_empty(), "{name}: {unknown:?} {missing:?}");
    };
    for language in data["languages"].as_array().expect("a list") {
        fits("language", language);
        fits("state", &language["state"]);
    }
    for entry in data["entries"].as_array().expect("a list") {
        fits("entry", entry);
        entry["translations"].as_object().expect("a table").values().for_each(|one| fits("translation", one));
    }
}

#[test]
fn translators_and_reviewers_are_thanked_by_name() {
    let bengali = BENGALI.replace(
        "title =",
        "contributions = { translation = [\"Rina\", \"people/tanvir\"], review = [\"Mita\"] }\ntitle =",
    );
    let catalogue = CATALOGUE.replace(
        "Language: bn\\n\"",
        "Language: bn\\n\"\n\"Last-Translator: Jony <jony@example.org>\\n\"\n\"X-Reviewer: Asha\\n\"",
    );
    let tree = tree(&[
        ("content/bn/lessons/saving.md", &bengali),
        ("locales/bn/lessons/saving.po", &catalogue),
        ("content/en/people/tanvir.md", "+++\ntitle = \"Tanvir Hasan\"\n+++\n"),
    ]);
    let site = built(&tree, None);
    let language = &data(&site)["languages"][0];
    assert_eq!(language["translators"], json!(["Jony", "Rina", "Tanvir Hasan"]));
    assert_eq!(language["reviewers"], json!(["Asha", "Mita"]));
    let page = page(&site, "bn/translations/");
    assert!(page.contains("Tanvir Hasan") && !page.contains("example.org\">jony"), "{page}");
    assert!(!page.contains("jony@"), "addresses are nobody's business");
}

#[test]
fn a_site_in_one_language_has_no_page_about_translations() {
    let tree = SourceTree::in_memory_with_defaults([("content/site.toml", "[languages.en]\n"), HOME]);
    let site = built(&tree, None);
    assert!(site.files.keys().all(|path| !path.contains("translations")));
    assert!(!page(&site, "en/").contains("translations/"));
}

#[test]
fn nothing_of_the_translators_view_is_published() {
    let site = built(&tree(&[]), None);
    assert!(site.files.keys().all(|path| !path.starts_with('_')));
}

#[test]
fn each_block_stands_beside_its_translation_with_what_changed() {
    let page = desk(&tree(&[]), Editor::Forge, ENTRY);
    let row = |words: &str| {
        let rows: Vec<&str> = page.split("<div class=\"row ").skip(1).filter(|row| row.contains(words)).collect();
        rows.first().map(|row| (*row).to_owned()).unwrap_or_else(|| panic!("no row with {words}: {page}"))
    };
    let current = row("<h2 id=\"original/first\">First</h2>");
    assert!(current.starts_with("row-current") && current.contains("<h2 id=\"first\">প্রথম</h2>"), "{current}");
    let outdated = row("Save very often.");
    assert!(outdated.starts_with("row-outdated") && outdated.contains("ঘন ঘন সংরক্ষণ করুন।"), "{outdated}");
    assert!(outdated.contains("Save <ins>very </ins>often."), "{outdated}");
    let missing = row("Nobody loses anything.");
    assert!(missing.starts_with("row-missing"), "{missing}");
    assert_eq!(missing.matches("<p>Nobody loses anything.</p>").count(), 2, "readers get the source: {missing}");
    let next = outdated.split("class=\"way\" href=\"#").nth(1).and_then(|rest| rest.split('"').next());
    assert!(next.is_some_and(|next| missing.contains(&format!("id=\"{next}\""))), "{outdated}");
    assert!(row("<code>title</code>").contains("<p>সংরক্ষণ</p>"));
}

#[test]
fn a_page_that_nobody_has_begun_says_how_to_begin() {
    let page = desk(&tree(&[]), Editor::Forge, "_translate/ar/entries/lessons/saving/");
    assert!(page.contains("park translate start ar lessons/saving"), "{page}");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\"") && page.contains("lang=\"en\" dir=\"ltr\""));
    assert!(!page.contains("row-current"), "nothing is current");
}

#[test]
fn a_line_is_opened_on_the_forge_by_an_address_or_by_the_server() {
    let settings = format!("edit_url = \"https://forge.example/edit/{{path}}\"\n{LANGUAGES}");
    let tree = tree(&[("content/site.toml", &settings)]);
    let file = "content/bn/lessons/saving.md";
    assert!(desk(&tree, Editor::Forge, ENTRY).contains(&format!("href=\"https://forge.example/edit/{file}\"")));
    let address = Editor::Address("vscode://file/site/{file}:{line}".to_owned());
    // The heading stands in the sixth line.
    assert!(desk(&tree, address, ENTRY).contains(&format!("href=\"vscode://file/site/{file}:6\"")));
    let command = desk(&tree, Editor::Command, ENTRY);
    assert!(command.contains(&format!("name=\"file\" value=\"{file}\"")), "{command}");
    assert!(command.contains("name=\"line\" value=\"8\"") && command.contains("action=\"/_park/edit\""));
}

#[test]
fn earlier_translations_are_offered() {
    let other = BENGALI.replace("title = \"সংরক্ষণ\"", "title = \"অন্য\"").replace("ঘন ঘন সংরক্ষণ করুন।", "আগের অনুবাদ।");
    let catalogue = CATALOGUE
        .replace("#, fuzzy\n#| msgid \"Save often.\"\n", "")
        .replace("ঘন ঘন সংরক্ষণ করুন।", "আগের অনুবাদ।")
        .replace("msgid \"Saving\"\nmsgstr \"সংরক্ষণ\"", "msgid \"Another\"\nmsgstr \"অন্য\"");
    let source = ENGLISH.replace("\"Saving\"", "\"Another\"");
    let tree = tree(&[
        ("content/en/lessons/another.md", &source),
        ("content/bn/lessons/another.md", &other),
        ("locales/bn/lessons/another.po", &catalogue),
    ]);
    let page = desk(&tree, Editor::Forge, ENTRY);
    let outdated = page.split("row-outdated").nth(1).and_then(|rest| rest.split("<div class=\"row ").next());
    assert!(outdated.is_some_and(|row| row.contains("class=\"memory\"") && row.contains("আগের অনুবাদ।")), "{page}");
}

#[test]
fn terms_of_the_glossary_stand_beside_a_row_that_has_them() {
    let tree = tree(&[
        ("content/en/glossary/words.md", "+++\ntitle = \"Words\"\n+++\n\n## Rule {#rule}\n\nIt.\n"),
        ("content/bn/glossary/words.md", "+++\ntitle = \"শব্দ\"\n+++\n\n## নিয়ম {#rule}\n\nতা।\n"),
    ]);
    let page = desk(&tree, Editor::Forge, ENTRY);
    assert!(!page.contains("class=\"terms\""), "`rules` is no declared form");
    let text = "+++\ntitle = \"Words\"\n[terms.rule]\nforms = [\"rules\"]\n+++\n\n## Rule {#rule}\n\nIt.\n";
    let mut tree = tree;
    tree.insert(SourceFile::text("content/en/glossary/words.md", text));
    let page = desk(&tree, Editor::Forge, ENTRY);
    let terms = page.split("class=\"terms\"").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap_or_default();
    assert!(terms.contains("dir=\"ltr\">Rule</bdi>") && terms.contains("bn/glossary/words/#rule\">নিয়ম</a>"), "{page}");
}

#[test]
fn the_list_says_what_to_do_first() {
    let page = desk(&tree(&[]), Editor::Forge, "_translate/bn/");
    let places = ["entries/lessons/saving/\"", "entries/courses/c/\"", "entries/lessons/other/\"", "bn/home/\""];
    let places = places.map(|link| page.find(link).or_else(|| page.find(&link.replace("bn/", ""))));
    assert!(places.is_sorted() && places[0].is_some(), "what is out of date comes first: {places:?} {page}");
}

/// A translator is shown what readers do not get yet.
#[test]
fn what_is_not_published_is_shown_to_translators() {
    let settings = format!("{LANGUAGES}[translation]\npublish_from = 99\n");
    let tree = tree(&[("content/site.toml", &settings)]);
    assert!(!page(&built(&tree, None), "bn/lessons/saving/").contains("নিয়ম</a>"));
    assert!(desk(&tree, Editor::Forge, ENTRY).contains("নিয়ম</a>"));
}

const SNIPPET: [(&str, &str); 5] = [
    (
        "content/en/lessons/saving.md",
        "+++\ntitle = \"Saving\"\n+++\n\nSave often.\n\n> [!include] [Help](../snippets/help.md)\n",
    ),
    (
        "content/bn/lessons/saving.md",
        "+++\ntitle = \"সংরক্ষণ\"\n+++\n\nসংরক্ষণ করুন।\n\n> [!include] [সাহায্য](../snippets/help.md)\n",
    ),
    ("content/en/snippets/help.md", "> [!tip] Help\n> Ask anybody at once.\n"),
    ("content/bn/snippets/help.md", "> [!tip] সাহায্য\n> জিজ্ঞাসা করুন।\n"),
    (
        "locales/bn/snippets/help.po",
        "msgid \"\"\nmsgstr \"Language: bn\\n\"\n\nmsgctxt \"block-title-1\"\nmsgid \"Help\"\nmsgstr \"সাহায্য\"\n\n#, fuzzy\n#| msgid \"Ask anybody.\"\nmsgctxt \"paragraph-1\"\nmsgid \"Ask anybody at once.\"\nmsgstr \"জিজ্ঞাসা করুন।\"\n",
    ),
];

const WITH_SNIPPET: &str = "msgid \"\"\nmsgstr \"Language: bn\\n\"\n\nmsgctxt \"title-1\"\nmsgid \"Saving\"\nmsgstr \"সংরক্ষণ\"\n\nmsgctxt \"paragraph-1\"\nmsgid \"Save often.\"\nmsgstr \"সংরক্ষণ করুন।\"\n";

fn with_snippet() -> SourceTree {
    let mut tree = tree(&SNIPPET);
    tree.insert(SourceFile::text("locales/bn/lessons/saving.po", WITH_SNIPPET));
    tree
}

#[test]
fn an_outdated_snippet_is_marked_on_pages_that_include_it_and_counted() {
    let site = built(&with_snippet(), None);
    let lesson = page(&site, "bn/lessons/saving/");
    let outdated = lesson.split("<div class=\"outdated\">").nth(1).expect("it is marked");
    assert!(outdated.starts_with("\n<p>জিজ্ঞাসা করুন।</p>"), "{outdated}");
    assert!(outdated.contains("Ask anybody<ins> at once</ins>."), "{outdated}");
    assert_eq!(
        lesson.matches("class=\"outdated\"").count(),
        1,
        "a place in the page's own file has nothing to do with it"
    );
    assert!(lesson.contains("notice-translation"), "{lesson}");
    let data = data(&site);
    // Who learns by the course waits for the snippet, too.
    assert_eq!(data["languages"][0]["next"].as_array().map(|next| next.contains(&json!("snippets/help"))), Some(true));
    let entries = data["entries"].as_array().expect("a list");
    let snippet = entries.iter().find(|entry| entry["entry"] == "snippets/help").expect("it is counted");
    assert_eq!((&snippet["kind"], &snippet["paths"]), (&json!("snippet"), &json!(["courses/c"])));
    assert_eq!(snippet["translations"]["bn"]["task"], "update");
    let dashboard = page(&site, "bn/translations/");
    assert!(dashboard.contains(">সাহায্য</a>"), "{dashboard}");
}

#[test]
fn the_translator_s_view_shows_what_is_to_be_done_with_a_snippet_where_it_stands() {
    let page = desk(&with_snippet(), Editor::Address("edit:{file}:{line}".to_owned()), ENTRY);
    assert_eq!(page.matches("badge-outdated").count(), 1, "{page}");
    assert!(page.contains("edit:content/bn/snippets/help.md:1"), "{page}");
}

#[test]
fn what_is_missing_is_shown_in_the_language_that_readers_get_it_in() {
    let settings = LANGUAGES.replace("[languages.bn]\n", "[languages.bn]\nfallback = [\"ar\"]\n");
    let arabic = ENGLISH.replace("Nobody loses anything.", "لا أحد يفقد شيئا.");
    let catalogue = "msgid \"\"\nmsgstr \"Language: ar\\n\"\n\nmsgctxt \"paragraph-2\"\nmsgid \"Nobody loses anything.\"\nmsgstr \"لا أحد يفقد شيئا.\"\n";
    let tree = tree(&[
        ("content/site.toml", &settings),
        ("content/ar/lessons/saving.md", &arabic),
        ("locales/ar/lessons/saving.po", catalogue),
    ]);
    let page = desk(&tree, Editor::Forge, ENTRY);
    let missing = page.split("لا أحد يفقد شيئا.").next().expect("it is there");
    assert!(page.contains("لا أحد يفقد شيئا."), "{page}");
    let side = missing.rfind("side-target").map(|side| &missing[side..]).unwrap_or_default();
    assert!(side.contains("lang=\"ar\" dir=\"rtl\""), "{side}");
}
