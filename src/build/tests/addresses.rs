//! An edition with a slug has an address in its own language, and the address that all languages share leads there.

use super::*;

const SETTINGS: &str =
    "base_url = \"https://a.org/\"\n[languages.en]\n[languages.es]\n[languages.uz]\n[languages.uz-cyrl]\n";

fn built(files: &[(&str, &str)]) -> (OutputTree, Vec<String>) {
    let all = [
        ("content/site.toml", SETTINGS),
        ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\n[one](lessons/one.md)\n"),
        ("content/en/lessons/index.md", "+++\ntitle = \"Lessons\"\n+++\n"),
        ("content/en/lessons/one.md", "+++\ntitle = \"One\"\ndate = 2026-01-01\n+++\n## Start\n\n[two](two.md)\n"),
        ("content/en/lessons/two.md", "+++\ntitle = \"Two\"\n+++\nSome words.\n"),
    ];
    let tree = SourceTree::in_memory_with_defaults(all.into_iter().chain(files.iter().copied()));
    let built = Builder::default().build(&tree, &options());
    let notes = built.notes.iter().map(|note| format!("{}: {}", note.code, note.message));
    (built.value, notes.collect())
}

fn text(tree: &OutputTree, path: &str) -> String {
    let pages = || tree.files.keys().filter(|path| path.ends_with(".html")).collect::<Vec<_>>();
    tree.text(path).unwrap_or_else(|| panic!("no {path} among {:#?}", pages()))
}

#[test]
fn pages_links_and_feeds_know_the_address() {
    let (tree, notes) = built(&[
        ("content/es/index.md", "+++\ntitle = \"Inicio\"\n+++\n[uno](lessons/one.md#start)\n"),
        (
            "content/es/lessons/one.md",
            "+++\ntitle = \"Uno <1>\"\nslug = \"lección-uno\"\ndate = 2026-01-02\n+++\n## Inicio\n\n[dos](two.md)\n",
        ),
    ]);
    assert_eq!(notes, Vec::<String>::new());
    let page = text(&tree, "es/lessons/lección-uno/index.html");
    assert!(page.contains("rel=\"canonical\" href=\"https://a.org/es/lessons/lecci%C3%B3n-uno/\""), "{page}");
    assert!(page.contains("href=\"../two/\"") && page.contains("href=\"../../../en/lessons/one/\""), "{page}");
    assert!(text(&tree, "es/index.html").contains("href=\"lessons/lecci%C3%B3n-uno/#start\""));
    let english = text(&tree, "en/lessons/one/index.html");
    assert!(english.contains("hreflang=\"es\" href=\"https://a.org/es/lessons/lecci%C3%B3n-uno/\""), "{english}");
    for path in ["sitemap-es.xml", "es/feed.xml"] {
        let xml = text(&tree, path);
        assert!(xml.contains("https://a.org/es/lessons/lecci%C3%B3n-uno/"), "{xml}");
        assert!(!xml.contains("https://a.org/es/lessons/one/"), "{xml}");
    }
    assert!(tree.get("es/lessons/lección-uno/slides/").is_some());
}

#[test]
fn the_common_address_leads_on_without_scripts() {
    let (tree, _) =
        built(&[("content/es/lessons/one.md", "+++\ntitle = \"Uno <1>\"\nslug = \"lección-uno\"\n+++\n## Inicio\n")]);
    let page = text(&tree, "es/lessons/one/index.html");
    assert!(page.contains("<html lang=\"es\" dir=\"ltr\">") && page.contains("<title>Uno &lt;1&gt;</title>"), "{page}");
    assert!(page.contains("http-equiv=\"refresh\" content=\"0; url=../lecci%C3%B3n-uno/\""), "{page}");
    assert!(page.contains("rel=\"canonical\" href=\"https://a.org/es/lessons/lecci%C3%B3n-uno/\""), "{page}");
    assert!(page.contains("<a href=\"../lecci%C3%B3n-uno/\">") && !page.contains("<script"), "{page}");
    assert!(text(&tree, "es/lessons/one/slides/index.html").contains("url=../../lecci%C3%B3n-uno/slides/"));
}

/// What stands in a folder with a slug is below its address; the address is composed, however it was typed.
#[test]
fn folders_have_slugs_and_languages_keep_their_own() {
    let (tree, notes) = built(&[
        ("content/es/lessons/index.md", "+++\ntitle = \"Lecciones\"\nslug = \"lecciones\"\n+++\n"),
        ("content/uz/lessons/one.md", "+++\ntitle = \"Bir\"\nslug = \"birinchi-oʻqish\"\n+++\n## Boshi\n"),
    ]);
    assert_eq!(notes, Vec::<String>::new());
    for path in
        ["es/lecciones/", "es/lecciones/one/", "es/lessons/one/", "en/lessons/one/", "uz/lessons/birinchi-oʻqish/"]
    {
        assert!(tree.get(path).is_some(), "{path}");
    }
    assert!(text(&tree, "es/lessons/one/index.html").contains("url=../../lecciones/one/"));
    // Cyrillic pages are made from Latin ones; an address in Latin letters is not theirs.
    assert!(tree.get("uz-cyrl/lessons/one/").is_some() && tree.get("uz-cyrl/lessons/birinchi-oʻqish/").is_none());
}

#[test]
fn two_pages_at_one_address_are_told() {
    let taken = |slug: &str| {
        let front = format!("+++\ntitle = \"Uno\"\nslug = \"{slug}\"\n+++\n");
        let (tree, notes) = built(&[
            ("content/es/lessons/one.md", &front),
            ("content/es/lessons/two.md", "+++\ntitle = \"Dos\"\nslug = \"dos\"\n+++\n"),
        ]);
        // One of the two stays at the common address.
        let stays = |page: &str| !text(&tree, page).contains("http-equiv=\"refresh\"");
        assert!(stays("es/lessons/one/index.html") != stays("es/lessons/two/index.html"), "{slug}");
        notes
    };
    let wrong = |slug: &str| vec![format!("slug-taken: the address `lessons/{slug}` is that of another page")];
    // The slug of another, and the common path of another, where a page leads on.
    assert_eq!(taken("dos"), wrong("dos"));
    assert_eq!(taken("two"), wrong("two"));
    let (_, notes) = built(&[("content/es/index.md", "+++\ntitle = \"Inicio\"\nslug = \"inicio\"\n+++\n")]);
    assert_eq!(notes.len(), 1, "{notes:?}");
    let (_, notes) = built(&[("content/es/lessons/index.md", "+++\ntitle = \"L\"\nslug = \"keywords\"\n+++\n")]);
    assert!(notes.iter().any(|note| note.starts_with("slug-taken")), "{notes:?}");
}

#[test]
fn days_in_two_calendars_where_the_language_asks_for_it() {
    let event = "+++\ntitle = \"Meeting\"\nstart = 2026-02-18\nend = 2026-02-20\n+++\n";
    let page = |more: &str| {
        let settings = format!("[languages.en]\n{more}");
        let (tree, _) = built(&[("content/site.toml", &settings), ("content/en/events/meeting.md", event)]);
        text(&tree, "en/events/meeting/index.html").replace(['\u{2068}', '\u{2069}'], "")
    };
    assert!(page("hijri = true\n").contains("about Ramadan 1, 1447 AH – about Ramadan 3, 1447 AH"));
    assert!(
        page("hijri = true\nhijri_offset = -1\n").contains("about Shaʻban 29, 1447 AH"),
        "{}",
        page("hijri = true\nhijri_offset = -1\n")
    );
    assert!(!page("").contains("1447"));
}

#[test]
fn a_lesson_that_does_not_say_how_long_it_takes_says_how_long_it_is() {
    let words = "word ".repeat(1_000);
    let page = |front: &str| {
        let lesson = format!("+++\ntitle = \"Three\"\n{front}+++\n{words}\n");
        let (tree, _) = built(&[("content/en/lessons/three.md", &lesson)]);
        text(&tree, "en/lessons/three/index.html")
    };
    assert!(page("").contains("about 5 minutes to read"));
    assert!(!page("teaching = 20\n").contains("minutes to read"));
}
