//! Linking as a specification: small sites in, meanings and complaints out.

use crate::build::{Builder, Options};
use crate::diagnostic::line_and_column;
use crate::output::OutputTree;
use crate::source::{SourceFile, SourceTree};

const CONFIG: &str =
    "base_url = \"https://a.org/park/\"\n[languages.en]\ntitle = \"Park\"\n[languages.bn]\n[languages.ar]\n";

/// Builds the files over the defaults; gives the site and every complaint as `file:line:column code message`.
pub(super) fn build(files: &[(&str, &str)]) -> (OutputTree, Vec<String>) {
    let mut tree = SourceTree::in_memory_with_defaults([("content/site.toml", CONFIG)]);
    files.iter().for_each(|(path, text)| tree.insert(SourceFile::text(path, *text)));
    let built = Builder::default().build(&tree, &Options::default());
    let notes = built.notes.iter().filter(|note| !matches!(note.code, "missing-message")).map(|note| {
        let place = note.span.as_ref().map_or(String::new(), |span| {
            let (line, column) = line_and_column(tree.text(&span.file).unwrap_or_default(), span.start);
            format!("{}:{}:{} ", span.file, line + 1, column + 1)
        });
        let hint = note.hint.as_deref().map_or(String::new(), |hint| format!(" ({hint})"));
        format!("{place}{}: {}{hint}", note.code, note.message)
    });
    let notes = notes.collect();
    (built.value, notes)
}

pub(super) fn page(site: &OutputTree, path: &str) -> String {
    let paths = || site.files.keys().map(ToString::to_string).collect::<Vec<_>>();
    site.text(path).unwrap_or_else(|| panic!("no page {path} among {:?}", paths()))
}

pub(super) const HOME: (&str, &str) = ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\nHello.\n");

#[test]
fn links_follow_the_language_and_fall_back_along_the_chain() {
    let (site, notes) = build(&[
        HOME,
        ("content/en/a.md", "+++\ntitle = \"A\"\n+++\n[to b](b.md#two)\n"),
        ("content/bn/a.md", "+++\ntitle = \"ক\"\n+++\n[খ](b.md#two)\n"),
        ("content/en/b.md", "+++\ntitle = \"B\"\n+++\n## One\n\n## Two\n"),
    ]);
    assert_eq!(notes, [] as [&str; 0]);
    assert!(page(&site, "en/a/").contains("href=\"../b/#two\""), "{}", page(&site, "en/a/"));
    let bengali = page(&site, "bn/a/");
    assert!(bengali.contains("href=\"../b/#two\""));
    assert!(bengali.contains("hreflang=\"en\""), "a link that leaves the language says so");
    assert!(page(&site, "bn/b/").contains("lang=\"en\""), "the fallback stands in its own language");
}

#[test]
fn headings_have_the_ids_of_the_source() {
    let (site, notes) = build(&[
        HOME,
        ("content/en/a.md", "+++\ntitle = \"A\"\n+++\n## The sandbox\n\n## Your page {#page}\n"),
        ("content/bn/a.md", "+++\ntitle = \"ক\"\n+++\n## খেলাঘর\n\n## আপনার পাতা\n"),
    ]);
    assert_eq!(notes, [] as [&str; 0]);
    for path in ["en/a/", "bn/a/"] {
        let page = page(&site, path);
        assert!(page.contains("id=\"the-sandbox\"") && page.contains("id=\"page\""), "{page}");
    }
}

#[test]
fn broken_links_are_all_reported_with_the_nearest_match() {
    let (_, notes) = build(&[
        HOME,
        (
            "content/en/lessons/one.md",
            "+++\ntitle = \"One\"\n+++\n## Here {#here}\n\n[x](tow.md) [y](two.md#ther) [z](#her)\n\n![Alt](../../media/pictur.svg)\n\n[w](../../../../x)\n",
        ),
        ("content/en/lessons/two.md", "+++\ntitle = \"Two\"\n+++\n## There\n"),
        ("content/media/picture.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'/>"),
        (
            "content/media/credits.toml",
            "['picture.svg']\ntitle='A'\nauthor='B'\nsource='own work'\nlicense='CC0-1.0'\n",
        ),
    ]);
    assert_eq!(
        notes,
        [
            "content/en/lessons/one.md:6:1 broken-link: no page and no file at `tow.md` (did you mean `two.md`?)",
            "content/en/lessons/one.md:6:13 broken-anchor: no heading with the id `ther` in content/en/lessons/two.md (did you mean `there`?)",
            "content/en/lessons/one.md:6:30 broken-anchor: no heading with the id `her` in content/en/lessons/one.md (did you mean `here`?)",
            "content/en/lessons/one.md:8:1 missing-image: no picture at `../../media/pictur.svg` (did you mean `../../media/picture.svg`?)",
            "content/en/lessons/one.md:10:1 link-leaves-site: `../../../../x` leads out of the site's folder",
        ]
    );
}

#[test]
fn the_home_page_is_suggested_by_its_file() {
    let (_, notes) = build(&[HOME, ("content/en/a.md", "+++\ntitle = \"A\"\n+++\n[x](indx.md)\n")]);
    assert_eq!(notes, ["content/en/a.md:4:1 broken-link: no page and no file at `indx.md` (did you mean `index.md`?)"]);
}

#[test]
fn two_sources_of_one_page_are_reported_with_both() {
    let (_, notes) = build(&[
        HOME,
        ("content/en/a.md", "+++\ntitle = \"A\"\n+++\n"),
        ("content/en/a/index.md", "+++\ntitle = \"A\"\n+++\n"),
        ("content/en/B.md", "+++\ntitle = \"B\"\n+++\n"),
        ("content/en/b.md", "+++\ntitle = \"B\"\n+++\n"),
        ("content/enn/c.md", "+++\ntitle = \"C\"\n+++\n"),
    ]);
    let codes: Vec<&str> = notes.iter().map(|note| note.split(' ').nth(1).unwrap_or_default()).collect();
    assert_eq!(codes, ["two-files:", "case-collision:", "unknown-language-folder:"], "{notes:#?}");
}

#[test]
fn an_entry_may_be_written_first_in_any_language() {
    let (site, notes) = build(&[
        HOME,
        ("content/bn/a.md", "+++\ntitle = \"ক\"\nsource = \"bn\"\ndescription = \"মূল\"\n+++\n## Mul {#mul}\n"),
        ("content/en/a.md", "+++\ntitle = \"A\"\n+++\n## Root\n"),
    ]);
    assert_eq!(notes, [] as [&str; 0]);
    assert!(page(&site, "en/a/").contains("id=\"mul\""));
    assert!(page(&site, "en/a/").contains("মূল"), "what a translation does not say comes from its source");
}

#[test]
fn a_page_that_is_wholly_fallback_stays_out_of_search() {
    let (site, _) = build(&[HOME]);
    let arabic = page(&site, "ar/");
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\""), "the interface stays the reader's: {arabic}");
    assert!(arabic.contains("rel=\"canonical\" href=\"https://a.org/park/en/\""));
    assert!(!arabic.contains("hreflang=\"ar\" href=\"https://"), "no alternate for what is not there");
    let sitemap = page(&site, "sitemap-en.xml") + &page(&site, "sitemap-ar.xml");
    let named = |address: &str| sitemap.contains(&format!("<loc>{address}</loc>"));
    assert!(named("https://a.org/park/en/") && !named("https://a.org/park/ar/"), "{sitemap}");
    assert!(named("https://a.org/park/ar/translations/"), "what is said in Arabic is there: {sitemap}");
}

#[test]
fn lessons_know_their_place_in_a_course() {
    let (site, notes) = build(&[
        HOME,
        (
            "content/en/courses/c.md",
            "+++\ntitle = \"Course\"\n[[parts]]\ntitle = \"Part\"\nlessons = [\"one\", \"lessons/two\"]\n+++\n",
        ),
        ("content/en/lessons/one.md", "+++\ntitle = \"First lesson\"\nteaching = 10\nexercises = 5\n+++\n"),
        (
            "content/en/lessons/two.md",
            "+++\ntitle = \"Second lesson\"\nteaching = 10\nprerequisites = [\"one\", \"oen\"]\n+++\n",
        ),
    ]);
    assert_eq!(
        notes,
        ["content/en/lessons/two.md:4:25 unknown-id: no entry has the id `oen` (did you mean `lessons/one`?)"]
    );
    assert!(page(&site, "en/lessons/one/").contains("../two/"), "the next lesson is linked");
    assert!(page(&site, "en/courses/c/").contains("First lesson"));
}

#[test]
fn the_default_language_may_stand_at_the_root() {
    let config = format!("default_at_root = true\n{CONFIG}");
    let (site, notes) = build(&[("content/site.toml", config.as_str()), HOME]);
    assert_eq!(notes, [] as [&str; 0]);
    assert!(page(&site, "").contains("<html lang=\"en\""));
    assert!(page(&site, "bn/").contains("<html lang=\"bn\""));
}

#[test]
fn links_may_lead_to_blocks_that_have_an_id() {
    let (site, notes) = build(&[
        HOME,
        ("content/en/lessons/one.md", "+++\ntitle = \"One\"\n+++\n::: {#names .callout}\nx\n:::\n\n[x](#names)\n"),
        ("content/en/lessons/two.md", "+++\ntitle = \"Two\"\n+++\n[x](one.md#names) [y](one.md#nmaes)\n"),
    ]);
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert!(notes[0].contains("broken-anchor: no heading with the id `nmaes`"), "{notes:?}");
    assert!(page(&site, "en/lessons/one/").contains("id=\"names\""));
}
