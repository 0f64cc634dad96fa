//! What a lesson becomes.

use super::*;
use crate::diagnostic::Noted;
use crate::source::{SourceTree, folder};
use std::path::Path;

const CONFIG: &str =
    "title: 'T'\nlang: en\nlicense: 'CC-BY 4.0'\nsource: 'https://example.org/x/git-novice'\nepisodes:\n- 01-a.md\n";

fn import<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Noted<Import> {
    carpentries::carpentries(&SourceTree::in_memory(files), &SourceTree::default(), None)
}

fn text<'a>(import: &'a Noted<Import>, path: &str) -> &'a str {
    let file = import.value.files.iter().find(|file| &*file.path == path);
    file.unwrap_or_else(|| panic!("no {path}")).as_text().unwrap()
}

fn codes(import: &Noted<Import>) -> Vec<&str> {
    import.notes.iter().map(|note| note.code).collect()
}

/// The body that one episode has in the site, and the codes of the remarks.
fn episode(body: &str) -> (String, Vec<&'static str>) {
    let episode = format!("---\ntitle: A\nteaching: 5\nexercises: 2\n---\n{body}");
    let import = import([
        ("config.yaml", CONFIG),
        ("episodes/01-a.md", &episode),
        ("episodes/fig/x.svg", "<svg/>"),
        ("index.md", "---\nsite: x\n---\nWelcome\n"),
        ("learners/reference.md", "---\ntitle: Reference\n---\n[commit]{#commit}\n:   A change\n"),
        ("LICENSE.md", "x"),
    ]);
    let found = text(&import, "content/en/lessons/git-novice-a.md").split_once("+++\n\n").unwrap().1.trim().to_owned();
    let codes = import.notes.iter().map(|note| note.code);
    (
        found,
        codes.filter(|code| !matches!(*code, "terms-as-headings" | "picture-unused" | "not-carried-over")).collect(),
    )
}

#[track_caller]
fn check(body: &str, expected: &str, codes: &[&str]) {
    let (found, notes) = episode(body);
    assert_eq!((found.as_str(), notes.as_slice()), (expected, codes));
}

#[test]
fn links_follow_their_files() {
    check("[a](../learners/reference.md#commit)", "[a](../git-novice-reference.md#commit)", &[]);
    check("[a](reference.html#commit)", "[a](../git-novice-reference.md#commit)", &[]);
    check("[a]({{ page.root }}/reference/)", "[a](../git-novice-reference.md)", &[]);
    check(
        "[a](01-a.md) [b](https://e.org/01-a.md) [c](#x)\n\n## X",
        "[a](git-novice-a.md) [b](https://e.org/01-a.md) [c](#x)\n\n## X {#x}",
        &[],
    );
    check("[a][r]\n\n[r]: ../index.md", "[a][r]\n\n[r]: ../courses/git-novice/index.md", &[]);
    check("<a href=\"../index.html\">x</a>", "<a href=\"../courses/git-novice/index.md\">x</a>", &[]);
}

#[test]
fn links_to_what_is_not_imported_lead_to_the_repository_or_are_words() {
    check("[a](../LICENSE.md)", "[a](https://example.org/x/git-novice/blob/main/LICENSE.md)", &["link-to-repository"]);
    check("see [a *b*](gone.md) now", "see a *b* now", &["link-left-out"]);
    check("[a](\\(../learners/reference.md\\))", "[a](../git-novice-reference.md)", &["link-repaired"]);
}

#[test]
fn anchors_are_written_at_the_headings_they_mean_in_every_language() {
    let import = import([
        ("config.yaml", CONFIG),
        ("episodes/01-a.md", "---\ntitle: A\n---\n::: callout\n\n## Good Names\n\n:::\n"),
        ("index.md", "[a](episodes/01-a.md#good-names) [b](#gone)"),
        ("locale/uk/episodes/01-a.md", "---\ntitle: Б\n---\n::: callout\n\n## Добрі назви\n\n:::\n"),
        ("locale/uk/index.md", "[a](episodes/01-a.md#good-names)"),
    ]);
    assert!(text(&import, "content/en/lessons/git-novice-a.md").contains("## Good Names {#good-names}\n"));
    assert!(text(&import, "content/uk/lessons/git-novice-a.md").contains("## Добрі назви {#good-names}\n"));
    assert!(
        text(&import, "content/uk/courses/git-novice/index.md").contains("(../../lessons/git-novice-a.md#good-names)")
    );
    assert_eq!(codes(&import), ["link-left-out"]);
}

#[test]
fn pictures_go_to_the_media_folder_with_what_describes_them() {
    check("![C](fig/x.svg){alt='A \"sign\"'}", "![C](../../media/git-novice/x.svg){alt='A \"sign\"'}", &[]);
    check("![](fig/x.svg)", "![x](../../media/git-novice/x.svg)", &["picture-named"]);
    check("![](fig/x.svg){alt=''}", "![](../../media/git-novice/x.svg){alt=''}", &[]);
    check("![C](fig/y.svg){alt='It\\'s gone'}", "It's gone", &["picture-missing"]);
}

#[test]
fn code_is_left_alone() {
    check("`[a](01-a.md)` \\[a](01-a.md)", "`[a](01-a.md)` \\[a](01-a.md)", &[]);
    check("```md\n[a](gone.md)\n\n[commit]{#c}\n: x\n```", "```md\n[a](gone.md)\n\n[commit]{#c}\n: x\n```", &[]);
    check("````\n```\n[a](01-a.md)\n````", "````\n```\n[a](01-a.md)\n````", &[]);
}

#[test]
fn code_that_r_would_run_is_shown() {
    check("```{r plot, echo=FALSE}\nplot(x)\n```", "```r\nplot(x)\n```", &["code-not-run"]);
}

#[test]
fn blocks_stay_as_they_are() {
    let blocks = ":::::: challenge\n\n## T\n\n- a\n\n  ```bash\n  $ x\n  ```\n\n::: solution\nb\n:::\n::::::";
    check(blocks, blocks, &[]);
}

#[test]
fn commands_of_template_engines_are_left_out() {
    check("a\n\n{% include x.html %}\n\nb", "a\n\n\nb", &["template-left-out"]);
}

#[test]
fn front_matter_becomes_toml_and_a_translation_says_what_differs() {
    let import = import([
        ("config.yaml", CONFIG),
        ("episodes/01-a.md", "---\ntitle: 'A \"b\"'\nteaching: 5\nexercises: 2\nfoo: 1\n---\nx"),
        ("index.md", "Welcome"),
        ("locale/uk/episodes/01-a.md", "---\ntitle: Б\nteaching: 5\nexercises: 3\n---\nx"),
        ("locale/uk/index.md", "Вітаємо"),
    ]);
    assert_eq!(codes(&import), ["key-left-out"]);
    let en: toml::Table =
        text(&import, "content/en/lessons/git-novice-a.md").split("+++").nth(1).unwrap().parse().unwrap();
    assert_eq!((en["title"].as_str(), en["teaching"].as_integer()), (Some("A \"b\""), Some(5)));
    assert_eq!(en["license"].as_str(), Some("CC-BY-4.0"));
    assert_eq!(text(&import, "content/uk/lessons/git-novice-a.md"), "+++\ntitle = \"Б\"\nexercises = 3\n+++\n\nx\n");
    assert!(text(&import, "content/en/courses/git-novice/index.md").contains("lessons/git-novice-a"));
    assert!(text(&import, "content/site.toml").contains("[languages.uk]"));
}

#[test]
fn shared_definitions_are_added_where_they_are_used() {
    let import = import([
        ("config.yaml", CONFIG),
        ("links.md", "[Git]: https://git.example\n[other]: https://o.example\n"),
        ("episodes/01-a.md", "---\ntitle: A\n---\nSee [Git][git].\n"),
    ]);
    let found = text(&import, "content/en/lessons/git-novice-a.md");
    assert!(found.ends_with("See [Git][git].\n\n[Git]: https://git.example\n"), "{found}");
}

#[test]
fn what_cannot_be_read_is_said() {
    assert_eq!(codes(&import([])), ["not-a-lesson"]);
    assert_eq!(codes(&import([("_config.yml", "")])), ["former-template"]);
    assert_eq!(codes(&import([("config.yaml", "title: [")])), ["bad-yaml"]);
    let broken = |front: &str| codes(&import([("config.yaml", CONFIG), ("episodes/01-a.md", front)])).join(" ");
    assert!(broken("---\ntitle: A\n").contains("unclosed-front-matter"));
    assert!(broken("---\ntitle: [\n---\n").contains("bad-yaml"));
    assert_eq!(codes(&import([("config.yaml", CONFIG)])), ["no-lesson", "no-lessons"]);
}

#[test]
fn nothing_in_a_site_is_replaced() {
    let lesson = SourceTree::in_memory([("config.yaml", CONFIG), ("episodes/01-a.md", "---\ntitle: A\n---\nx")]);
    let site = SourceTree::in_memory([
        ("content/site.toml", "[languages.fr]\ntitle = 'F'"),
        ("content/en/lessons/git-novice-a.md", ""),
    ]);
    let import = carpentries::carpentries(&lesson, &site, None);
    assert_eq!(codes(&import), ["already-there", "language-missing"]);
}

/// The Carpentries' own Git lesson with its translations, where it lies beside the repository.
#[test]
fn a_real_lesson_in_five_languages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpora/git-novice/translated");
    if !root.exists() {
        return println!("skipped: there is no {}", root.display());
    }
    let lesson = folder(&root);
    let import = carpentries::carpentries(&lesson.value, &SourceTree::default(), None);
    assert!(carpentries::is_fit(&import).is_ok(), "{:#?}", import.notes);
    assert_eq!(import.value.languages, ["en", "es", "it", "ja", "uk"]);
    assert_eq!(import.value.lessons, 5 * 14);
    let fences =
        |text: &str| text.lines().filter(|line| line.starts_with(":::") && line.ends_with(|c: char| c != ':')).count();
    let lessons = import.value.files.iter().filter(|file| file.path.starts_with("content/en/lessons/"));
    assert_eq!(lessons.map(|file| fences(file.as_text().unwrap())).sum::<usize>(), 136);
}
