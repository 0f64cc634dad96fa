//! What a course is like for a learning platform.

use super::*;
use crate::output::samples::{self, text};
use crate::source::SourceTree;

fn tree() -> SourceTree {
    let lesson = concat!(
        "+++\ntitle = \"One & all\"\n+++\n## First {#first}\n\n[two](two.md#there)\n\n![A](../../media/a.svg)\n\n",
        "> [!quiz] Which?\n> - [ ] a\n>   > no\n> - [x] b & c\n>   > yes\n\n",
        "> [!quiz] Both?\n> - [x] a\n> - [x] b\n> - [ ] c\n\n",
        "> [!quiz] In order\n> 1. a\n> 2. b\n> 3. c\n\n",
        "> [!quiz] Why?\n> > [!answer]\n> > Because.\n",
    );
    SourceTree::in_memory_with_defaults([
        ("content/site.toml", "base_url = \"https://a.org/\"\n[languages.en]\n[languages.ar]\n"),
        ("content/en/lessons/one.md", lesson),
        ("content/en/lessons/two.md", "+++\ntitle = \"Two\"\n+++\n## There {#there}\n\nПривет\n"),
        ("content/en/lessons/three.md", "+++\ntitle = \"Three\"\n+++\nText\n"),
        (
            "content/en/courses/c.md",
            concat!(
                "+++\ntitle = \"Course\"\ndescription = \"Of <all>\"\n[[parts]]\ntitle = \"Part\"\n",
                "lessons = [\"lessons/one\", \"lessons/two\"]\n[[parts]]\nlessons = [\"lessons/three\"]\n+++\n"
            ),
        ),
        ("content/ar/courses/c.md", "+++\ntitle = \"دورة\"\n+++\n"),
        ("content/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'/>"),
    ])
}

fn scorm(language: &str) -> Archive {
    let (book, theme) = samples::book(&tree(), "courses/c", language);
    let made = scorm::scorm(&book, &theme);
    assert_eq!(made.notes, []);
    made.value
}

fn cartridge() -> Archive {
    let (book, theme) = samples::book(&tree(), "courses/c", "en");
    let made = cartridge::cartridge(&book, &theme);
    assert_eq!(made.notes, []);
    made.value
}

/// Every file that a manifest names is there, and every one that is there is named.
fn whole(archive: &Archive) {
    let manifest = text(archive, "imsmanifest.xml");
    let read = roxmltree::Document::parse(&manifest).expect("well-formed");
    let files: BTreeSet<&str> = read
        .descendants()
        .filter(|element| {
            element.has_tag_name((read.root_element().tag_name().namespace().unwrap_or_default(), "file"))
        })
        .filter_map(|element| element.attribute("href"))
        .collect();
    let members: BTreeSet<&str> = archive.members.iter().map(|member| member.path.as_str()).collect();
    assert_eq!(files, members.into_iter().filter(|path| *path != "imsmanifest.xml").collect());
    let ids: Vec<&str> = read.descendants().filter_map(|element| element.attribute("identifier")).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "identifiers are given once: {ids:?}");
    let lost = read.descendants().filter_map(|element| element.attribute("identifierref")).find(|id| !ids.contains(id));
    assert_eq!(lost, None);
}

#[test]
fn a_course_is_searched_on_a_page_of_its_own() {
    let archive = scorm("en");
    let (page, index) = (text(&archive, "search.html"), text(&archive, "search/index.js"));
    assert!(page.contains("data-index=\"search/index.js\"") && page.contains("href=\"chapter-2.html?look\""), "{page}");
    assert!(index.contains("\"../chapter-3.html?look\"") && index.contains("Привет"), "{index}");
    assert!(text(&archive, "imsmanifest.xml").contains("identifierref=\"search\""));
    assert!(cartridge().get("search.html").is_none());
}

#[test]
fn a_manifest_names_each_file() {
    whole(&scorm("en"));
    whole(&scorm("ar"));
    whole(&cartridge());
}

#[test]
fn each_lesson_can_be_launched_under_its_part() {
    let manifest = text(&scorm("en"), "imsmanifest.xml");
    let order = ["<title>Course</title>", "<title>Part</title>", "<title>One &amp; all</title>", "<title>Two</title>"];
    let places: Vec<_> = order.iter().map(|title| manifest.find(title).expect(title)).collect();
    assert!(places.is_sorted(), "{manifest}");
    assert_eq!(manifest.matches("adlcp:scormtype=\"sco\"").count(), 3);
    assert!(manifest.contains("Of &lt;all&gt;"));
}

#[test]
fn lessons_speak_to_their_platform_and_lead_to_each_other() {
    let archive = scorm("en");
    let page = text(&archive, "chapter-1.html");
    assert!(page.contains("href=\"chapter-2.html#there\"") && page.contains("src=\"pictures/1.svg\""), "{page}");
    assert!(page.contains("assets/scorm.js") && page.contains("data-pass=\"70\""), "{page}");
    assert!(!text(&archive, "imprint.html").contains("data-pass"));
    assert!(!text(&cartridge(), "chapter-1.html").contains("scorm.js"));
}

#[test]
fn a_course_says_what_is_enough() {
    let mut tree = tree();
    let course = "+++\ntitle = \"C\"\npass = 85\n[[parts]]\nlessons = [\"lessons/one\"]\n+++\n";
    tree.insert(crate::source::SourceFile::text("content/en/courses/c.md", course));
    let (book, theme) = samples::book(&tree, "courses/c", "ar");
    let made = scorm::scorm(&book, &theme).value;
    assert!(text(&made, "chapter-1.html").contains("data-pass=\"85\""), "translations do not repeat it");
}

#[test]
fn a_package_carries_the_fonts_of_its_scripts_and_no_others() {
    let fonts = |archive: &Archive| {
        let names = archive.members.iter().filter_map(|member| member.path.strip_prefix("fonts/"));
        names.map(|name| name.trim_end_matches("-regular.woff2").to_owned()).collect::<BTreeSet<_>>()
    };
    let english = fonts(&scorm("en"));
    assert!(english.contains("noto-sans-cyrillic"), "one lesson has a Russian word: {english:?}");
    assert!(!english.contains("noto-naskh-arabic"), "{english:?}");
    let style = text(&scorm("en"), "assets/tokens.css");
    assert!(style.contains("noto-sans-cyrillic-regular") && !style.contains("noto-naskh-arabic-regular"));
    assert!(
        english.contains("noto-sans") && !english.contains("noto-sans-extended"),
        "nothing rare is there: {english:?}"
    );
    assert!(fonts(&scorm("ar")).contains("noto-naskh-arabic"));
    assert!(text(&scorm("ar"), "chapter-1.html").contains("<html lang=\"ar\" dir=\"rtl\""));
}

#[test]
fn quizzes_become_questions_of_the_platform() {
    let archive = cartridge();
    let quiz = text(&archive, "quiz-1/assessment.xml");
    let read = roxmltree::Document::parse(&quiz).expect("well-formed");
    let profiles: Vec<&str> = read
        .descendants()
        .filter(|node| node.is_element())
        .filter_map(|element| element.text())
        .filter(|text| text.starts_with("cc.") && *text != "cc.exam.v0p1")
        .collect();
    let choice = "cc.multiple_choice.v0p1";
    assert_eq!(profiles, [choice, "cc.multiple_response.v0p1", choice, "cc.essay.v0p1"]);
    assert!(quiz.contains("&lt;p&gt;b &amp;amp; c&lt;/p&gt;"), "answers are HTML: {quiz}");
    assert!(archive.get("quiz-2/assessment.xml").is_none(), "a lesson without questions has no quiz");
}

/// For each question: the answers that give points and those that must not be chosen, as an importer reads the first
/// condition that names any.
#[test]
fn the_first_condition_with_answers_says_which_are_right() {
    let quiz = text(&cartridge(), "quiz-1/assessment.xml");
    let read = roxmltree::Document::parse(&quiz).expect("well-formed");
    let named = |element: roxmltree::Node, name: &str| element.tag_name().name() == name;
    let mut answers = Vec::new();
    for item in read.descendants().filter(|element| named(*element, "item")) {
        let conditions = item.descendants().filter(|element| named(*element, "respcondition"));
        let with_answers =
            |condition: &roxmltree::Node| condition.descendants().any(|element| named(element, "varequal"));
        let first = conditions.into_iter().find(with_answers);
        let right = first.iter().flat_map(|condition| condition.descendants()).filter(|element| {
            named(*element, "varequal") && element.parent().is_some_and(|parent| !named(parent, "not"))
        });
        answers.push(right.filter_map(|element| element.text()).collect::<Vec<_>>().join(" "));
    }
    assert_eq!(answers[..2], ["answer-2", "answer-1 answer-2"]);
    assert!(answers[2].starts_with("answer-"), "one of the orders is right");
    assert_eq!(answers[3], "");
    let orders = quiz.matches("&lt;ol&gt;").count();
    assert_eq!(orders, 4, "three steps have more orders than are shown");
}

#[test]
fn the_same_course_gives_the_same_bytes() {
    assert_eq!(scorm("en").zipped().expect("bytes"), scorm("en").zipped().expect("bytes"));
    assert_eq!(cartridge().zipped().expect("bytes"), cartridge().zipped().expect("bytes"));
}
