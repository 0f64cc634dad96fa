//! Uzbek in Cyrillic letters is made from Uzbek in Latin ones.

use super::*;
use crate::build::{Coverage, Options};

fn built(files: &[(&'static str, &'static str)]) -> (OutputTree, Vec<String>) {
    let mut all = vec![
        (
            "content/site.toml",
            "publisher = \"Bilim Park\"\nedit_url = \"https://e.org/{path}\"\n[languages.en]\ntitle = \"Site\"\n[languages.uz]\ntitle = \"Bogʻ\"\n[languages.uz-cyrl]\nprotect = [\"Open Book\"]\n",
        ),
        ("content/en/lessons/one.md", "+++\ntitle = \"One\"\n+++\n## Start {#start}\n"),
    ];
    all.extend(files);
    let tree = SourceTree::in_memory_with_defaults(all);
    let options = Options { packs: super::super::Packs::Never, coverage: Coverage::Silent, ..Options::default() };
    let built = Builder::default().build(&tree, &options);
    let notes =
        built.notes.iter().map(|note| format!("{}: {}", note.code, note.span.as_ref().map_or("", |one| &one.file)));
    (built.value, notes.collect())
}

fn page(output: &OutputTree, path: &str) -> String {
    output.text(path).unwrap_or_else(|| panic!("no page {path}"))
}

const LESSON: &str = "+++\ntitle = \"Shahar\"\n+++\n## Boshlash {#start}\n\nOʻqing: `Shahar` Open Book va [yoʻl](../lessons/one.md#start), [uzoq](yoq.md).\n";

#[test]
fn what_is_missing_in_cyrillic_is_made_from_latin() {
    let (output, notes) = built(&[("content/uz/lessons/one.md", LESSON)]);
    let html = page(&output, "uz-cyrl/lessons/one/index.html");
    for part in [
        "<html lang=\"uz-Cyrl\"",
        "Шаҳар</h1>",
        "<h2 id=\"start\">Бошлаш</h2>",
        "Ўқинг: <code",
        ">Shahar</code> Open Book ва <a href=\"./#start\">йўл</a>",
        "https://e.org/content/uz/lessons/one.md",
        "Боғ",
        "Асл матн: oʻzbekcha",
        "Матнга ўтиш",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert_eq!(notes, ["broken-link: content/uz/lessons/one.md"]);
}

#[test]
fn what_people_write_in_cyrillic_comes_first() {
    let own = "+++\ntitle = \"Ўзимники\"\n+++\n";
    let files = [
        ("content/uz/lessons/one.md", LESSON),
        ("content/uz-cyrl/lessons/one/index.md", own),
        ("locales/uz-cyrl/own.ftl", "skip-to-content = Ўтиш\n"),
    ];
    let (output, _) = built(&files);
    let html = page(&output, "uz-cyrl/lessons/one/index.html");
    assert!(html.contains("Ўзимники</h1>") && html.contains("Ўтиш") && html.contains("Тиллар"), "{html}");
    assert!(!html.contains("Асл матн"), "{html}");
}
