//! Translations as their readers get them: marks, what is missing, and what a site publishes.

use super::link::{HOME, page};
use crate::build::{Builder, Options, Packs};
use crate::output::OutputTree;
use crate::source::{SourceFile, SourceTree};

pub(super) const LANGUAGES: &str = "base_url = \"https://a.org/\"\n[languages.en]\n[languages.bn]\n[languages.ar]\n";
pub(super) const ENGLISH: &str = "+++\ntitle = \"Saving\"\ndescription = \"How to save\"\n+++\n\n## First {#first}\n\nSave very often.\n\nNobody loses anything.\n\nRead [the rules](https://example.org/rules).\n";
pub(super) const BENGALI: &str = "+++\ntitle = \"সংরক্ষণ\"\ndescription = \"কীভাবে\"\n+++\n\n## প্রথম\n\nঘন ঘন সংরক্ষণ করুন।\n\n[নিয়ম](https://example.org/rules) পড়ুন।\n";
pub(super) const CATALOGUE: &str = r#"msgid ""
msgstr "Language: bn\n"

msgctxt "title-1"
msgid "Saving"
msgstr "সংরক্ষণ"

msgctxt "description-1"
msgid "How to save"
msgstr "কীভাবে"

msgctxt "heading-1"
msgid "First"
msgstr "প্রথম"

#, fuzzy
#| msgid "Save often."
msgctxt "paragraph-1"
msgid "Save very often."
msgstr "ঘন ঘন সংরক্ষণ করুন।"

msgctxt "paragraph-2"
msgid "Nobody loses anything."
msgstr ""

msgctxt "paragraph-3"
msgid "Read [the rules](https://example.org/rules)."
msgstr "[নিয়ম](https://example.org/rules) পড়ুন।"
"#;

/// The site with a lesson in English and Bengali; `policy` goes before the languages of its settings, behind them if it is a
/// table, or into the one of Bengali.
fn built(policy: &str, catalogue: &str, options: &Options) -> (OutputTree, Vec<&'static str>) {
    let settings = match policy.strip_prefix("bn: ") {
        Some(of_bengali) => LANGUAGES.replace("[languages.bn]\n", &format!("[languages.bn]\n{of_bengali}\n")),
        None if policy.starts_with('[') => format!("{LANGUAGES}{policy}"),
        None => format!("{policy}{LANGUAGES}"),
    };
    let mut tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", settings.as_str()),
        HOME,
        ("content/en/lessons/saving.md", ENGLISH),
        ("content/bn/lessons/saving.md", BENGALI),
    ]);
    tree.insert(SourceFile::text("locales/bn/lessons/saving.po", catalogue));
    let built = Builder::default().build(&tree, options);
    let codes = built.notes.iter().map(|note| note.code).filter(|code| *code != "missing-message").collect();
    (built.value, codes)
}

fn site(policy: &str) -> OutputTree {
    let (site, notes) = built(policy, CATALOGUE, &Options { packs: Packs::Never, ..Options::default() });
    assert_eq!(notes, [] as [&str; 0]);
    site
}

fn lesson(policy: &str) -> String {
    page(&site(policy), "bn/lessons/saving/")
}

#[test]
fn an_outdated_paragraph_is_marked_with_the_change_of_its_source() {
    let lesson = lesson("");
    let outdated = lesson.split("<div class=\"outdated\">").nth(1).expect("one is marked");
    assert!(outdated.starts_with("\n<p>ঘন ঘন সংরক্ষণ করুন।</p>"), "{outdated}");
    assert!(
        outdated.contains("<p class=\"change-text\" lang=\"en\" dir=\"ltr\">Save <ins>very </ins>often."),
        "{outdated}"
    );
    assert_eq!(lesson.matches("class=\"outdated\"").count(), 1);
}

#[test]
fn a_missing_paragraph_stands_at_its_place_in_its_own_language() {
    let lesson = lesson("");
    let foreign = "<div class=\"foreign\" lang=\"en\" dir=\"ltr\">\n<p>Nobody loses anything.</p>\n</div>";
    let places = ["সংরক্ষণ করুন।</p>", foreign, "নিয়ম</a>"].map(|words| lesson.find(words));
    assert!(places.is_sorted() && places[0].is_some(), "{lesson}");
}

#[test]
fn a_notice_counts_what_is_not_current() {
    let lesson = lesson("");
    assert!(lesson.contains("notice-translation"), "{lesson}");
    assert!(!page(&site(""), "en/lessons/saving/").contains("notice-translation"));
}

#[test]
fn a_current_translation_has_neither_notice_nor_marks() {
    let current =
        CATALOGUE.replace("#, fuzzy\n#| msgid \"Save often.\"\n", "").replace("Nobody loses anything.", "Gone.");
    let (site, _) = built("", &current, &Options { packs: Packs::Never, ..Options::default() });
    let lesson = page(&site, "bn/lessons/saving/");
    assert!(!lesson.contains("class=\"outdated\""), "{lesson}");
}

#[test]
fn the_policy_source_shows_the_source_instead_of_what_is_outdated() {
    let lesson = lesson("[translation]\noutdated = \"source\"\n");
    assert!(lesson.contains("<div class=\"foreign\" lang=\"en\" dir=\"ltr\">\n<p>Save very often.</p>"), "{lesson}");
    assert!(!lesson.contains("ঘন ঘন সংরক্ষণ"), "{lesson}");
    let of_courses = self::lesson("[translation.kinds.course]\noutdated = \"source\"\n");
    assert!(of_courses.contains("ঘন ঘন সংরক্ষণ"), "another kind's policy");
}

#[test]
fn what_is_not_ready_is_not_published() {
    for (policy, published) in [
        ("[translation]\npublish_from = 50\n", true),
        ("[translation]\npublish_from = 99\n", false),
        ("[translation]\nrequire = \"current\"\n", false),
        ("[translation]\nrequire = \"reviewed\"\n", true),
        ("[translation.kinds.lesson]\npublish_from = 99\n", false),
        ("[translation.kinds.course]\npublish_from = 99\n", true),
    ] {
        let site = site(policy);
        let lesson = page(&site, "bn/lessons/saving/");
        assert_eq!(lesson.contains("নিয়ম</a>"), published, "{policy}");
        let canonical = lesson.split("rel=\"canonical\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
        let language = if published { "bn" } else { "en" };
        assert_eq!(canonical, Some(format!("https://a.org/{language}/lessons/saving/").as_str()), "{policy}");
        let sitemap = page(&site, "sitemap-bn.xml");
        assert_eq!(sitemap.contains("<loc>https://a.org/bn/lessons/saving/</loc>"), published, "{policy}: {sitemap}");
    }
}

#[test]
fn a_broken_catalogue_is_said_and_the_translation_shown_as_it_is() {
    let (site, notes) = built("", "<<<<<<< HEAD\n", &Options { packs: Packs::Never, ..Options::default() });
    assert_eq!(notes, ["broken-catalogue"]);
    assert!(page(&site, "bn/lessons/saving/").contains("ঘন ঘন সংরক্ষণ"));
}

#[test]
fn a_language_may_ask_for_review_before_publishing() {
    let to_review = CATALOGUE.replace("#, fuzzy\n#| msgid \"Save often.\"\n", "#, fuzzy\n");
    let shown = |policy: &str, catalogue: &str| {
        let (site, _) = built(policy, catalogue, &Options { packs: Packs::Never, ..Options::default() });
        page(&site, "bn/lessons/saving/").contains("ঘন ঘন সংরক্ষণ")
    };
    let policy = "bn: require = \"reviewed\"";
    assert!(!shown(policy, &to_review));
    assert!(shown("", &to_review), "nobody asked");
    assert!(shown(policy, &to_review.replace("#, fuzzy\n", "")), "somebody accepted it");
}

const RUSSIAN: &str = "+++\ntitle = \"Сохранение\"\n+++\n\n## Первое\n\nСохраняйте очень часто.\n\nНичего не теряется. [Дальше](other.md)\n\nПрочтите [правила](https://example.org/rules).\n";
const UZBEK: &str =
    "+++\ntitle = \"Saqlash\"\n+++\n\n## Birinchi\n\nTez-tez saqlang.\n\n[Qoidalar](https://example.org/rules).\n";

/// The lesson in Uzbek and Russian, with records; readers of Uzbek know Russian, too.
fn along_the_chain(english: &str) -> OutputTree {
    let settings = "[languages.en]\n[languages.uz]\nfallback = [\"ru\"]\n[languages.uz-cyrl]\nfallback = [\"uz\", \"ru\"]\n[languages.ru]\n";
    let record = |texts: [&str; 4]| {
        let sources = ["Saving", "First", "Save very often.", "Read [the rules](https://example.org/rules)."];
        let units: String = (sources.iter().zip(texts))
            .map(|(source, text)| format!("msgid \"{}\"\nmsgstr \"{text}\"\n\n", source.replace('"', "\\\"")))
            .collect();
        format!("msgid \"\"\nmsgstr \"\"\n\n{units}")
    };
    let missing = "msgid \"Nobody loses anything.\"\nmsgstr \"";
    let russian =
        record(["Сохранение", "Первое", "Сохраняйте очень часто.", "Прочтите [правила](https://example.org/rules)."])
            + missing
            + "Ничего не теряется. [Дальше](other.md)\"\n";
    let uzbek = record(["Saqlash", "Birinchi", "Tez-tez saqlang.", "[Qoidalar](https://example.org/rules)."]);
    let tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", settings),
        HOME,
        ("content/en/lessons/saving.md", english),
        ("content/en/lessons/other.md", "+++\ntitle = \"Other\"\n+++\n"),
        ("content/uz/lessons/saving.md", UZBEK),
        ("content/ru/lessons/saving.md", RUSSIAN),
        ("locales/uz/lessons/saving.po", &uzbek),
        ("locales/ru/lessons/saving.po", &russian),
    ]);
    Builder::default().build(&tree, &Options { packs: Packs::Never, ..Options::default() }).value
}

#[test]
fn what_is_missing_comes_from_the_next_language_of_the_chain() {
    let site = along_the_chain(ENGLISH);
    let lesson = page(&site, "uz/lessons/saving/");
    let foreign = "<div class=\"foreign\" lang=\"ru\" dir=\"ltr\">\n<p>Ничего не теряется. <a href=\"../other/\"";
    let places = ["Tez-tez saqlang.", foreign, "Qoidalar</a>"].map(|words| lesson.find(words));
    assert!(places.is_sorted() && places[0].is_some(), "{lesson}");
    assert!(!lesson.contains("Nobody loses anything."), "{lesson}");
}

#[test]
fn rows_and_feedback_that_are_missing_come_from_the_next_language_of_the_chain() {
    let head = "+++\ntitle = \"Saving\"\n+++\n\n";
    let lesson = |words: [&str; 3], quiz: [&str; 2]| {
        let [word, page, wiki] = words;
        let rows: String =
            [page, wiki].iter().filter(|row| !row.is_empty()).map(|row| format!("| {row} |\n")).collect();
        let [answer, feedback] = quiz;
        let feedback = if feedback.is_empty() { String::new() } else { format!("\n>   > {feedback}") };
        format!("{head}| {word} |\n| --- |\n{rows}\n> [!quiz]\n> - [x] {answer}{feedback}\n")
    };
    let english = lesson(["Word", "page", "wiki"], ["This", "Because."]);
    let russian = lesson(["Слово", "страница", "вики"], ["Это", "Потому."]);
    let uzbek = lesson(["Soʻz", "", "viki"], ["Bu", ""]);
    let record = |texts: [&str; 6]| {
        let units = ["Saving", "Word", "page", "wiki", "This", "Because."];
        let units: String = units
            .iter()
            .zip(texts)
            .map(|(source, text)| format!("\nmsgid \"{source}\"\nmsgstr \"{text}\"\n"))
            .collect();
        format!("msgid \"\"\nmsgstr \"\"\n{units}")
    };
    let tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", "[languages.en]\n[languages.uz]\nfallback = [\"ru\"]\n[languages.ru]\n"),
        HOME,
        ("content/en/lessons/saving.md", english.as_str()),
        ("content/uz/lessons/saving.md", uzbek.as_str()),
        ("content/ru/lessons/saving.md", russian.as_str()),
        ("locales/uz/lessons/saving.po", &record(["Saving", "Soʻz", "", "viki", "Bu", ""])),
        ("locales/ru/lessons/saving.po", &record(["Saving", "Слово", "страница", "вики", "Это", "Потому."])),
    ]);
    let site = Builder::default().build(&tree, &Options { packs: Packs::Never, ..Options::default() }).value;
    let lesson = page(&site, "uz/lessons/saving/");
    let foreign = "<div class=\"foreign\" lang=\"ru\" dir=\"ltr\">\n";
    let feedback = format!("<div class=\"quiz-feedback\">\n{foreign}<p>Потому.</p>");
    let places =
        ["Soʻz", &format!("<td>{foreign}страница</div>"), "<td>viki</td>", &feedback].map(|at| lesson.find(at));
    assert!(places.is_sorted() && places[0].is_some(), "{places:?} {lesson}");
}

#[test]
fn what_no_language_of_the_chain_has_comes_from_the_source() {
    let lesson = page(&along_the_chain(&ENGLISH.replace("Nobody loses anything.", "Only here.")), "uz/lessons/saving/");
    assert!(lesson.contains("<div class=\"foreign\" lang=\"en\" dir=\"ltr\">\n<p>Only here.</p>"), "{lesson}");
    assert!(!lesson.contains("Ничего"), "what is out of date there is not handed on: {lesson}");
}

#[test]
fn what_is_made_in_another_alphabet_has_the_same_marks_and_its_own_chain() {
    let english = ENGLISH.replace("Save very often.", "Save very often, always.");
    let lesson = page(&along_the_chain(&english), "uz-cyrl/lessons/saving/");
    assert!(lesson.contains("<div class=\"outdated\">\n<p>Тез-тез сақланг.</p>"), "{lesson}");
    assert!(lesson.contains("Save very often<ins>, always</ins>."), "{lesson}");
    assert!(lesson.contains("<div class=\"foreign\" lang=\"ru\" dir=\"ltr\">\n<p>Ничего не теряется."), "{lesson}");
    assert!(lesson.contains("notice-translation"), "{lesson}");
}

/// A page with a table, a quiz, a list of definitions and a titled block, of which the translation lacks a part each.
#[test]
fn parts_of_tables_quizzes_and_definitions_that_are_missing_are_in_their_own_language() {
    let head = "+++\ntitle = \"Saving\"\n+++\n\n";
    let english = format!(
        "{head}| Word | Meaning |\n| --- | --- |\n| page | one |\n| wiki | many |\n\n> [!quiz] Which?\n> - [ ] This\n> - [ ] Other\n> - [x] That\n\nterm\n: Said here\n\nword\n: Said there\n\n> [!tip] Title\n> Text.\n"
    );
    let bengali = format!(
        "{head}| শব্দ | অর্থ |\n| --- | --- |\n| উইকি | অনেক |\n\n> [!quiz] কোনটি?\n> - [ ] এটি\n> - [x] ওটি\n\nপদ\n: এখানে\n\n> [!tip] Title\n> লেখা।\n"
    );
    let pairs = [
        ("title", "Saving", "Saving"),
        ("cell", "Word", "শব্দ"),
        ("cell", "Meaning", "অর্থ"),
        ("cell", "page", ""),
        ("cell", "one", ""),
        ("cell", "wiki", "উইকি"),
        ("cell", "many", "অনেক"),
        ("block-title", "Which?", "কোনটি?"),
        ("quiz-answer", "This", "এটি"),
        ("quiz-answer", "Other", ""),
        ("quiz-answer", "That", "ওটি"),
        ("definition-term", "term", "পদ"),
        ("paragraph", "Said here", "এখানে"),
        ("definition-term", "word", ""),
        ("paragraph", "Said there", ""),
        ("block-title", "Title", ""),
        ("paragraph", "Text.", "লেখা।"),
    ];
    let message = |(number, (kind, source, text)): (usize, &(&str, &str, &str))| {
        format!("\nmsgctxt \"{kind}-{number}\"\nmsgid \"{source}\"\nmsgstr \"{text}\"\n")
    };
    let messages: String = pairs.iter().enumerate().map(message).collect();
    let mut tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", LANGUAGES),
        HOME,
        ("content/en/lessons/saving.md", english.as_str()),
        ("content/bn/lessons/saving.md", bengali.as_str()),
    ]);
    let catalogue = format!("msgid \"\"\nmsgstr \"Language: bn\\n\"\n{messages}");
    tree.insert(SourceFile::text("locales/bn/lessons/saving.po", catalogue));
    let built = Builder::default().build(&tree, &Options { packs: Packs::Never, ..Options::default() });
    let lesson = page(&built.value, "bn/lessons/saving/");
    let english = "lang=\"en\" dir=\"ltr\"";
    for words in [
        format!("<td><div class=\"foreign\" {english}>\npage</div>"),
        format!("<span {english}>Other</span>"),
        format!("<dt {english}>word</dt>"),
        format!("<span class=\"block-name\" {english}>Title</span>"),
    ] {
        assert!(lesson.contains(&words), "{words}: {lesson}");
    }
    let places = ["শব্দ", ">\npage</div>", "<td>উইকি</td>", ">পদ</dt>", ">word</dt>"].map(|words| lesson.find(words));
    assert!(places.is_sorted() && places[0].is_some(), "{places:?}");
    assert!(
        !lesson.contains(&format!("<div class=\"foreign\" {english}>\n<aside")),
        "the rest of the block is translated"
    );
}
