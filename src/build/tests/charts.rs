//! Charts of data files: what readers see, what authors are told, and what is made again.

use super::link::{HOME, build, page};
use super::{options, whole};
use crate::build::Builder;
use crate::source::{SourceFile, SourceTree};

const DATA: (&str, &str) = ("content/data/editors.csv", "year,editors,pages\n2010,1200,3\n2011,,4\n2012,2400.5,5\n");
const CREDITS: (&str, &str) = (
    "content/data/credits.toml",
    "[\"editors.csv\"]\ntitle = \"Counts\"\nauthor = \"Amina\"\nsource = \"own work\"\nlicense = \"CC0-1.0\"\n",
);

fn lesson(chart: &str) -> String {
    format!("+++\ntitle = \"A\"\n+++\nBefore.\n\n```chart\n{chart}\n```\n\nAfter.\n")
}

#[test]
fn a_chart_is_a_drawing_with_its_numbers_in_a_table() {
    let chart = "data = \"editors.csv\"\ntype = \"line\"\ny = \"editors\"\ncaption = \"Who <edits>\"\nunit = \"people\"\nlabels = { editors = \"Editors\" }";
    let (site, notes) = build(&[HOME, DATA, CREDITS, ("content/en/lessons/a.md", &lesson(chart))]);
    assert_eq!(notes, [] as [&str; 0]);
    let lesson = page(&site, "en/lessons/a/");
    for part in [
        "<figure class=\"figure chart chart-line\">",
        "role=\"img\" aria-labelledby=\"chart-title chart-description\"",
        "<title id=\"chart-title\">Who &lt;edits&gt;</title>",
        "Line chart of Editors. The largest number is 2,400.5 (2012), the smallest 1,200 (2010).",
        "<figcaption>Who &lt;edits&gt; <small class=\"credit\">“Counts” by Amina, CC0 1.0</small></figcaption>",
        "<details class=\"chart-data\"><summary>The numbers as a table</summary>",
        "<tr><th scope=\"row\">2010</th><td class=\"align-end\">1,200</td></tr>",
        "<tr><th scope=\"row\">2011</th><td class=\"align-end\">–</td></tr>",
        ">people</text>",
    ] {
        assert!(lesson.contains(part), "{part} is not in {lesson}");
    }
}

#[test]
fn readers_get_their_digits_and_their_direction() {
    let chart = "data = \"../../data/editors.csv\"\ncaption = \"C\"\ny = \"editors\"";
    let (site, notes) = build(&[
        HOME,
        DATA,
        CREDITS,
        ("content/bn/lessons/a.md", &lesson(chart)),
        ("content/ar/lessons/a.md", &lesson(chart)),
    ]);
    assert_eq!(notes, [] as [&str; 0]);
    let bengali = page(&site, "bn/lessons/a/");
    assert!(bengali.contains("<th scope=\"row\">২০১০</th><td class=\"align-end\">১,২০০</td>"), "{bengali}");
    assert!(bengali.contains(">২,৪০০.৫</text>"), "{bengali}");
    let first_bar = |page: &str| {
        let rest = page.split("<rect x=\"").nth(1).expect("a bar");
        rest.split('"').next().and_then(|x| x.parse::<f64>().ok()).expect("its place")
    };
    assert!(first_bar(&bengali) < 150.0, "bars grow from the left");
    assert!(first_bar(&page(&site, "ar/lessons/a/")) > 150.0, "bars grow from the right");
}

#[test]
fn a_table_shows_words_too() {
    let chart = "data = \"who.json\"\ntype = \"table\"\ncaption = \"C\"";
    let data = "[{\"name\": \"Amina\", \"role\": \"writes\"}]";
    let credits = CREDITS.1.replace("editors.csv", "who.json");
    let files =
        [HOME, ("content/data/who.json", data), (CREDITS.0, &credits), ("content/en/lessons/a.md", &lesson(chart))];
    let (site, notes) = build(&files);
    assert_eq!(notes, [] as [&str; 0]);
    let lesson = page(&site, "en/lessons/a/");
    assert!(lesson.contains("<tr><th scope=\"row\">Amina</th><td class=\"align-end\">writes</td></tr>"), "{lesson}");
    assert!(!lesson.contains("chart-title"), "nothing is drawn");
}

#[test]
fn what_is_wrong_is_said_at_its_place() {
    let (_, notes) = build(&[
        HOME,
        CREDITS,
        ("content/data/editors.csv", "year,editors\n2010,1200\n2011,\"1,300\"\n"),
        ("content/en/lessons/a.md", &lesson("data = \"editers.csv\"\ncaption = \"C\"")),
        ("content/en/lessons/b.md", &lesson("data = \"editors.csv\"\ncaption = \"C\"\ny = [\"editor\"]")),
        ("content/en/lessons/c.md", &lesson("data = \"editors.csv\"\ncaption = \"C\"")),
        ("content/en/lessons/d.md", &lesson("data = \"editors.csv\"\ncaptoin = \"C\"\ntype = \"pie\"")),
        (
            "content/en/lessons/e.md",
            "+++\ntitle = \"E\"\n+++\n> ```chart\n> data = \"editors.csv\"\n>  x = 3\n> caption = \"C\"\n> ```\n",
        ),
        ("content/en/lessons/f.md", &lesson("data = \"editors.csv\"\ncaption =")),
    ]);
    assert_eq!(
        notes,
        [
            "content/data/editors.csv:3:6 not-a-number: `1,300` in the column `editors` is no number (write digits and a point only, as `12500.5`; leave the cell empty if nothing is known)",
            "content/en/lessons/a.md:7:8 missing-data: no data file at `editers.csv` (did you mean `editors.csv`?)",
            "content/en/lessons/b.md:9:6 unknown-column: `editors.csv` has no column `editor` (did you mean `editors`?)",
            "content/en/lessons/d.md:6:1 bad-chart: the chart lacks `caption` (a chart needs `data = \"file.csv\"` and `caption = \"What it shows\"`)",
            "content/en/lessons/d.md:8:1 bad-chart: a chart has no key `captoin` (did you mean `caption`?)",
            "content/en/lessons/d.md:9:8 bad-chart: there is no chart of the type `pie` (the types are `bar`, `line`, `table`)",
            "content/en/lessons/e.md:6:8 bad-chart: `x` must be a text (a chart needs `data = \"file.csv\"` and `caption = \"What it shows\"`)",
            "content/en/lessons/f.md:8:10 bad-chart: string values must be quoted, expected literal string (a chart needs `data = \"file.csv\"` and `caption = \"What it shows\"`)",
        ]
    );
}

#[test]
fn numbers_without_a_credit_are_noted() {
    let (_, notes) = build(&[HOME, DATA]);
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert!(
        notes[0].starts_with("content/data/editors.csv:1:1 missing-credit: `editors.csv` has no credit"),
        "{notes:?}"
    );
}

#[test]
fn a_chart_of_a_snippet_is_shown_where_it_is_included() {
    let snippet = "```chart\ndata = \"editors.csv\"\ncaption = \"C\"\ny = \"pages\"\n```\n";
    let text =
        "+++\ntitle = \"A\"\n+++\n[x](../index.md)\n\n> [!include] ../snippets/s.md\n\n> [!include] ../snippets/s.md\n";
    let (site, notes) =
        build(&[HOME, DATA, CREDITS, ("content/en/snippets/s.md", snippet), ("content/en/lessons/a.md", text)]);
    assert_eq!(notes, [] as [&str; 0]);
    let lesson = page(&site, "en/lessons/a/");
    assert_eq!(lesson.matches("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 440").count(), 2);
    assert_eq!(lesson.matches("<title id=\"chart-2-title\">").count(), 1, "ids differ");
}

#[test]
fn an_edited_data_file_renders_only_the_pages_that_show_it() {
    let chart = lesson("data = \"editors.csv\"\ncaption = \"C\"\ny = \"pages\"");
    let mut tree = SourceTree::in_memory_with_defaults([
        ("content/site.toml", "[languages.en]\n"),
        HOME,
        DATA,
        CREDITS,
        ("content/en/news/a.md", chart.as_str()),
        ("content/en/news/b.md", "+++\ntitle = \"B\"\n+++\nNo chart.\n"),
    ]);
    let mut builder = Builder::default();
    builder.build(&tree, &options()).value.problems();
    let count = |builder: &Builder| (builder.documents.computed, builder.tables.computed, builder.printed.count());
    let before = count(&builder);
    tree.insert(SourceFile::text(DATA.0, "year,editors,pages\n2010,1200,7\n"));
    let warm = builder.build(&tree, &options());
    warm.value.problems();
    assert_eq!(count(&builder), (before.0, before.1 + 1, before.2 + 1));
    assert_eq!(whole(&warm, &tree), whole(&Builder::default().build(&tree, &options()), &tree));
    let before = count(&builder);
    tree.insert(SourceFile::text(DATA.0, "year,editors,pages\n2010,9999,7\n"));
    builder.build(&tree, &options()).value.problems();
    assert_eq!(count(&builder), (before.0, before.1 + 1, before.2), "a column that nobody shows");
}
