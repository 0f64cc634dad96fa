//! The program as people run it: what it makes, what it refuses, and how it ends.

mod faults;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// Runs `park` in `folder`.
fn park(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_park"))
        .args(arguments)
        .current_dir(folder)
        .env("SOURCE_DATE_EPOCH", "1767225600")
        .output()
        .expect("the program starts")
}

/// Exit code and what was said.
fn ended(output: &Output) -> (Option<i32>, String) {
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

/// A folder with a new site in `site`, packs left out of builds for speed.
fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let made = park(folder.path(), &["init", "site"]);
    assert_eq!(ended(&made).0, Some(0), "{made:?}");
    folder
}

#[test]
fn a_new_site_builds_in_two_languages() {
    let folder = site();
    let built = park(folder.path(), &["build", "site", "--no-packs", "--strict"]);
    assert_eq!(ended(&built), (Some(0), String::new()), "quiet in a pipe");
    for file in ["index.html", "en/index.html", "bn/index.html", "bn/lessons/first-lesson/index.html"] {
        assert!(folder.path().join("site/public").join(file).exists(), "{file}");
    }
}

#[test]
fn a_folder_in_use_is_not_made_into_a_site() {
    let folder = site();
    let (code, words) = ended(&park(folder.path(), &["init", "site"]));
    assert_eq!(code, Some(2));
    assert!(words.contains("has something in it already"), "{words}");
}

#[test]
fn problems_end_with_one_and_leave_the_last_good_site() {
    let folder = site();
    park(folder.path(), &["build", "site", "--no-packs"]);
    let page = folder.path().join("site/public/en/index.html");
    let before = fs::read(&page).expect("the page");
    let source = folder.path().join("site/content/en/index.md");
    fs::write(&source, "+++\ntitel = \"Home\"\n+++\n\n[x](nowhere.md)\n").expect("written");
    for command in ["build", "check"] {
        let (code, words) = ended(&park(folder.path(), &[command, "site", "--no-packs"]));
        assert_eq!(code, Some(1), "{words}");
        assert!(words.contains("content/en/index.md:2:1") && words.contains("did you mean `title`?"), "{words}");
        assert!(words.contains("nowhere.md") && words.contains(" errors"), "{words}");
    }
    assert_eq!(fs::read(&page).expect("still there"), before);
}

#[test]
fn wrong_use_ends_with_two_and_says_what_to_do() {
    let folder = site();
    for (arguments, words) in [
        (&["biuld"][..], "build"),
        (&["build", "nowhere"], "park init"),
        (&["build", "site", "--jobs", "0"], "--jobs"),
        (&["build", "site", "--base-url", "park"], "https://"),
        (&["build", "site", "--out", "site/content"], "--out public"),
        (&["build", "site", "--out", "."], "--out public"),
        (&["new", "leson", "lessons/x", "site"], "did you mean `lesson`?"),
        (&["new", "lesson", "../x", "site"], "lessons/my-first-lesson"),
        (&["new", "lesson", "lessons/x", "site", "--language", "fr"], "[languages.fr]"),
        (&["new", "lesson", "lessons/first-lesson", "site"], "is there already"),
    ] {
        let (code, said) = ended(&park(folder.path(), arguments));
        assert_eq!(code, Some(2), "{arguments:?}: {said}");
        assert!(said.contains(words), "{arguments:?}: {said}");
    }
    assert_eq!(ended(&park(folder.path(), &["--help"])).0, Some(0));
}

#[test]
fn a_new_lesson_is_part_of_the_site() {
    let folder = site();
    let made = park(folder.path(), &["new", "lesson", "lessons/second-lesson", "site"]);
    assert_eq!(ended(&made).0, Some(0), "{made:?}");
    let built = park(folder.path(), &["build", "site", "--no-packs"]);
    assert_eq!(ended(&built).0, Some(0), "{built:?}");
    assert!(folder.path().join("site/public/en/lessons/second-lesson/index.html").exists());
}

#[test]
fn the_date_must_be_a_number() {
    let folder = site();
    let built = Command::new(env!("CARGO_BIN_EXE_park"))
        .args(["build", "site"])
        .current_dir(folder.path())
        .env("SOURCE_DATE_EPOCH", "today")
        .output()
        .expect("the program starts");
    assert_eq!(ended(&built).0, Some(2));
}

#[test]
fn an_error_of_a_pack_leaves_out_the_pack_and_not_the_site() {
    let folder = site();
    let lesson = folder.path().join("site/content/en/lessons/first-lesson.md");
    let text = std::fs::read_to_string(&lesson).expect("the starter has a lesson");
    std::fs::write(&lesson, format!("{text}\nA letter of Linear B: \u{10000}\n")).expect("the lesson can be written");
    let (code, said) = ended(&park(folder.path(), &["build", "site"]));
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("no-glyph") && said.contains("U+10000"), "{said}");
    let page = folder.path().join("site/public/en/lessons/first-lesson/index.html");
    assert!(page.exists(), "the website is there all the same: {said}");
}

#[test]
fn check_reports_messages_that_a_language_lacks() {
    let folder = site();
    let settings = folder.path().join("site/content/site.toml");
    let text = std::fs::read_to_string(&settings).expect("the starter has settings");
    std::fs::write(&settings, format!("{text}\n[languages.it]\n")).expect("the settings can be written");
    let (code, said) = ended(&park(folder.path(), &["check", "site"]));
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("missing-message") && said.contains("italiano"), "{said}");
}

#[test]
fn a_translation_goes_out_and_comes_back() {
    let folder = site();
    let site = folder.path().join("site");
    fs::write(site.join("content/en/faq.md"), "+++\ntitle = \"Questions\"\n+++\n\nRead [the news](index.md).\n")
        .unwrap();
    let run = |arguments: &[&str]| park(&site, &[&["translate"], arguments].concat());
    assert_eq!(ended(&run(&["start", "bn", "faq"])).0, Some(0));
    assert_eq!(ended(&run(&["export", "bn", "faq", "--format", "xliff", "--to", "out"])).0, Some(0));
    let path = site.join("out/bn/faq.xlf");
    let handed = fs::read_to_string(&path).unwrap();
    let target = |text: &str| {
        handed.replace(
            "</source>\n   </segment>\n  </unit>\n </file>",
            &format!("</source>\n<target>{text}</target>\n   </segment>\n  </unit>\n </file>"),
        )
    };
    let before = fs::read_to_string(site.join("locales/bn/faq.po")).unwrap();
    fs::write(&path, target("খবর পড়ুন।")).unwrap();
    let (code, words) = ended(&run(&["import", "out/bn/faq.xlf"]));
    assert_eq!(code, Some(1), "{words}");
    assert!(words.contains("the link `index.md` is lost"), "{words}");
    assert_eq!(fs::read_to_string(site.join("locales/bn/faq.po")).unwrap(), before, "nothing changed");
    fs::write(&path, target("<pc id=\"1\">খবর</pc> পড়ুন।")).unwrap();
    let (code, words) = ended(&run(&["import", "out/bn/faq.xlf"]));
    assert_eq!(code, Some(0), "{words}");
    let lesson = fs::read_to_string(site.join("content/bn/faq.md")).unwrap();
    assert!(lesson.ends_with("\n[খবর](index.md) পড়ুন।\n"), "{lesson}");
    let before = fs::read_to_string(site.join("locales/bn/faq.po")).unwrap();
    assert_eq!(ended(&run(&["sync"])).0, Some(0));
    assert_eq!(fs::read_to_string(site.join("locales/bn/faq.po")).unwrap(), before, "a sync has nothing to add");
}

#[test]
fn a_section_moved_to_another_file_keeps_its_translations() {
    let folder = site();
    let site = folder.path().join("site");
    let write = |path: &str, text: &str| {
        let path = site.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let read = |path: &str| fs::read_to_string(site.join(path)).unwrap();
    let moved = "## Licences\n\nCheck the licence before you upload a photo. See [more](c.md).\n\n```\nCC BY\n```\n\n- Your own work is fine.\n- Photos from newspapers are not.\n\n";
    let start = "+++\ntitle = \"One\"\n+++\n\nBegin here with an account.\n\n";
    write("content/en/lessons/a.md", &format!("{start}{moved}The end of the first lesson.\n"));
    write("content/en/lessons/b.md", "+++\ntitle = \"Two\"\n+++\n\nThe second lesson begins here.\n\nIt ends so.\n");
    let in_bengali = "## লাইসেন্স\n\nছবি আপলোডের আগে লাইসেন্স দেখুন। [আরও](c.md) দেখুন।\n\n```\nCC BY\n```\n\n- নিজের কাজ চলবে।\n- পত্রিকার ছবি চলবে না।\n\n";
    let begin = "+++\ntitle = \"এক\"\n+++\n\nঅ্যাকাউন্ট দিয়ে শুরু।\n\n";
    write("content/bn/lessons/a.md", &format!("{begin}{in_bengali}প্রথম পাঠের শেষ।\n"));
    write("content/bn/lessons/b.md", "+++\ntitle = \"দুই\"\n+++\n\nদ্বিতীয় পাঠ এখানে শুরু।\n\nএভাবে শেষ।\n");
    let run = |arguments: &[&str]| ended(&park(&site, &[&["translate"], arguments].concat()));
    run(&["sync", "--adopt", "bn", "lessons"]);
    write(
        "content/en/lessons/a.md",
        &format!("{start}{moved}The end of the first lesson.\n")
            .replace("Your own work is", "All your own work is always"),
    );
    run(&["sync", "bn", "lessons"]);
    assert_eq!(read("locales/bn/lessons/a.po").matches("#| msgid").count(), 1, "one is outdated");

    // The section goes to the second lesson, behind its first paragraph, with another target of its link.
    let moved = moved.replace("Your own work is", "All your own work is always").replace("c.md", "../lessons/c.md");
    write("content/en/lessons/a.md", &format!("{start}The end of the first lesson.\n"));
    write(
        "content/en/lessons/b.md",
        &format!("+++\ntitle = \"Two\"\n+++\n\nThe second lesson begins here.\n\n{moved}It ends so.\n"),
    );
    let synced = park(&site, &["translate", "sync", "bn", "lessons"]);
    assert_eq!(ended(&synced).0, Some(0), "{synced:?}");
    let said = String::from_utf8_lossy(&synced.stdout);
    assert!(said.contains("bn lessons/b: 4 paragraphs came from lessons/a"), "{said}");
    let in_bengali = in_bengali.replace("c.md", "../lessons/c.md");
    assert_eq!(read("content/bn/lessons/a.md"), format!("{begin}প্রথম পাঠের শেষ।\n"));
    assert_eq!(
        read("content/bn/lessons/b.md"),
        format!("+++\ntitle = \"দুই\"\n+++\n\nদ্বিতীয় পাঠ এখানে শুরু।\n\n{in_bengali}এভাবে শেষ।\n")
    );
    let (first, second) = (read("locales/bn/lessons/a.po"), read("locales/bn/lessons/b.po"));
    assert!(!first.contains("লাইসেন্স") && second.contains("পত্রিকার ছবি চলবে না।"), "{first}{second}");
    assert_eq!(second.matches("#| msgid \"Your own work is fine.\"").count(), 1, "outdated it stays: {second}");
    assert_eq!(second.matches("msgstr \"\"").count(), 1, "only the header has no text: {second}");
    let (_, said) = run(&["sync", "bn", "lessons"]);
    assert!(said.contains("0 files changed"), "{said}");
}
