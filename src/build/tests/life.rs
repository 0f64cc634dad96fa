//! Drafts, scheduled and retired entries, keywords: small sites in, pages out.

use super::super::{Builder, Options, Packs};
use crate::output::OutputTree;
use crate::site::life::{Preview, Shown};
use crate::source::SourceTree;

/// The day of these builds: 2026-11-22.
const TODAY: i64 = 1_795_305_600;

fn build(files: &[(&str, &str)], preview: Preview) -> (OutputTree, Vec<String>) {
    let settings = (
        "content/site.toml",
        "base_url = \"https://a.org/\"\n[languages.en]\n[languages.bn]\n[extra]\nhashtag = \"#wiki\"\n[keywords.sources]\nen = [\"Sources\", \"references\"]\n",
    );
    let home = ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\n");
    let index = ("content/en/lessons/index.md", "+++\ntitle = \"Lessons\"\n+++\n");
    let mut tree =
        SourceTree::in_memory_with_defaults([settings, home, index].into_iter().chain(files.iter().copied()));
    tree.date = TODAY;
    let built = Builder::default().build(&tree, &Options { packs: Packs::Never, preview, ..Options::default() });
    let notes = built.notes.iter().map(|note| format!("{}: {}", note.code, note.message)).collect();
    (built.value, notes)
}

fn text(site: &OutputTree, path: &str) -> String {
    let paths = || site.files.keys().map(ToString::to_string).collect::<Vec<_>>();
    site.text(path).unwrap_or_else(|| panic!("no {path} among {:?}", paths()))
}

const STAGES: [(&str, &str); 3] = [
    ("content/en/lessons/draft.md", "+++\ntitle = \"D\"\ndraft = true\n+++\n"),
    ("content/en/lessons/later.md", "+++\ntitle = \"L\"\npublish = 2026-11-23\n+++\n"),
    ("content/en/lessons/now.md", "+++\ntitle = \"N\"\npublish = 2026-11-22\n+++\n[d](draft.md) [l](later.md)\n"),
];

#[test]
fn what_is_not_published_yet_is_left_out_and_links_to_it_are_words() {
    let (site, notes) = build(&STAGES, Preview::default());
    assert!(site.get("en/lessons/draft/").is_none() && site.get("en/lessons/later/").is_none());
    assert!(text(&site, "en/lessons/now/").contains("<p>d l</p>"));
    assert_eq!(
        notes,
        [
            "link-to-unpublished: `draft.md` is not published yet; the link shows its words only",
            "link-to-unpublished: `later.md` is not published yet; the link shows its words only"
        ]
    );
}

#[test]
fn a_preview_shows_it_with_a_notice_and_keeps_it_from_search_engines() {
    let (site, notes) = build(&STAGES, Preview { drafts: Shown::Yes, future: Shown::Yes });
    assert_eq!(notes, [""; 0]);
    let draft = text(&site, "en/lessons/draft/");
    assert!(draft.contains("notice-draft") && draft.contains("content=\"noindex\""));
    let later = text(&site, "en/lessons/later/");
    assert!(later.contains("23 November 2026") || later.contains("November 23, 2026"), "{later}");
    assert!(!text(&site, "sitemap-en.xml").contains("later") && text(&site, "sitemap-en.xml").contains("lessons/now"));
    let (site, _) = build(&STAGES, Preview { drafts: Shown::No, future: Shown::Yes });
    assert!(site.get("en/lessons/draft/").is_none() && site.get("en/lessons/later/").is_some());
}

#[test]
fn a_retired_entry_says_why_in_every_language_and_leaves_lists_and_feeds() {
    let retired = "+++\ntitle = \"Old way\"\ndate = 2020-01-01\n[retired]\nreason = \"The editor changed.\"\nsuccessor = \"new\"\n+++\n";
    let (site, notes) = build(
        &[
            ("content/en/lessons/old.md", retired),
            ("content/bn/lessons/old.md", "+++\ntitle = \"পুরনো\"\n[retired]\nreason = \"সম্পাদক বদলেছে।\"\n+++\n"),
            (
                "content/en/lessons/new.md",
                "+++\ntitle = \"New way\"\ndate = 2026-01-01\nprerequisites = [\"old\"]\n+++\n",
            ),
        ],
        Preview::default(),
    );
    let notes: Vec<&String> = notes.iter().filter(|note| !note.starts_with("missing")).collect();
    assert_eq!(notes, ["retired-in-use: `lessons/old` is retired"]);
    let english = text(&site, "en/lessons/old/");
    assert!(
        english.contains("The editor changed.") && english.contains("href=\"../new/\"") && english.contains("noindex")
    );
    assert!(text(&site, "bn/lessons/old/").contains("সম্পাদক বদলেছে।"));
    assert!(!text(&site, "en/lessons/").contains("Old way") && text(&site, "en/lessons/").contains("New way"));
    assert!(!text(&site, "en/feed.xml").contains("Old way") && text(&site, "en/feed.xml").contains("New way"));
}

#[test]
fn keywords_are_one_in_all_languages() {
    let (site, notes) = build(
        &[
            (
                "content/en/lessons/a.md",
                "+++\ntitle = \"A\"\ndate = 2026-01-01\nkeywords = [\"references\", \"Talk page\"]\n+++\n",
            ),
            ("content/bn/lessons/a.md", "+++\ntitle = \"ক\"\nkeywords = [\"উৎস\", \"আলাপ পাতা\"]\n+++\n"),
            ("content/en/lessons/b.md", "+++\ntitle = \"B\"\nkeywords = [\"talk page\"]\n+++\n"),
            ("content/bn/lessons/b.md", "+++\ntitle = \"খ\"\nkeywords = [\"x\", \"y\"]\n+++\n"),
        ],
        Preview::default(),
    );
    let notes: Vec<&String> = notes.iter().filter(|note| !note.starts_with("missing")).collect();
    assert_eq!(notes, ["keywords-differ: 2 keywords here, 1 in the source: which belongs to which is not known"]);
    assert!(text(&site, "en/lessons/a/").contains("<a href=\"../../keywords/sources/\">Sources</a>"));
    let bengali = text(&site, "bn/keywords/talk-page/");
    assert!(bengali.contains("আলাপ পাতা</h1>") && bengali.contains(">ক<") && bengali.contains(">খ<"), "{bengali}");
    let english = text(&site, "en/keywords/talk-page/");
    assert!(english.contains("hreflang=\"bn\" href=\"https://a.org/bn/keywords/talk-page/\""));
    assert!(
        text(&site, "en/keywords/").contains("../keywords/talk-page/")
            || text(&site, "en/keywords/").contains("talk-page/")
    );
    assert!(text(&site, "en/keywords/sources/feed.xml").contains("<title>A</title>"));
}

#[test]
fn fields_of_the_site_s_own_reach_templates() {
    let (site, notes) = build(
        &[
            ("content/en/a.md", "+++\ntitle = \"A\"\n[extra]\ncolour = \"teal\"\n+++\n"),
            ("content/bn/a.md", "+++\ntitle = \"ক\"\n[extra]\nshape = \"গোল\"\n+++\n"),
            (
                "themes/park/templates/page.html",
                "{{ site.extra.hashtag }} {{ page.extra.colour }} {{ page.extra.shape or \"-\" }}",
            ),
        ],
        Preview::default(),
    );
    assert_eq!(text(&site, "en/a/"), "#wiki teal -", "{notes:?}");
    assert_eq!(text(&site, "bn/a/"), "#wiki teal গোল");
}
