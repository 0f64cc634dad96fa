//! Material nobody here wrote: every block of a Carpentries lesson is recognised, in five languages.

use knowledge_park::build::{Builder, Options, Packs};
use knowledge_park::document::{Block, BlockKind, Directive, DirectiveKind, Document, parse};
use knowledge_park::import::carpentries::carpentries;
use knowledge_park::source::{SourceFile, SourceTree, folder as read};
use std::fs;
use std::path::{Path, PathBuf};

/// Divs in the English episodes.
const ENGLISH: usize = 136;
/// In the episodes of each translation, made before one callout and its solution were added.
const TRANSLATED: usize = 134;

#[test]
fn every_div_of_the_english_episodes_is_recognised() {
    let Some(corpus) = corpus() else { return };
    let directives: Vec<Directive> = files(&corpus.join("episodes")).iter().flat_map(directives).collect();
    assert_eq!(directives.len(), ENGLISH);
    let count = |kind| directives.iter().filter(|directive| directive.kind == kind).count();
    let kinds = [DirectiveKind::Objectives, DirectiveKind::Questions, DirectiveKind::Keypoints];
    assert_eq!(kinds.map(count), [14, 14, 14]);
}

#[test]
fn translations_have_the_same_divs() {
    let Some(corpus) = corpus() else { return };
    for language in ["es", "it", "ja", "uk"] {
        let files = files(&corpus.join("locale").join(language).join("episodes"));
        let count = files.iter().flat_map(directives).count();
        assert_eq!(count, TRANSLATED, "{language}");
    }
}

#[test]
fn nothing_is_unclosed_or_unknown() {
    let Some(corpus) = corpus() else { return };
    for (path, text) in sources(&corpus) {
        let notes = parse(&SourceFile::text(&path, text)).notes;
        let wrong = ["unclosed-div", "stray-div-end", "unknown-block", "too-deep"];
        let wrong: Vec<_> = notes.iter().filter(|note| wrong.contains(&note.code)).collect();
        assert!(wrong.is_empty(), "{path}: {wrong:#?}");
    }
}

#[test]
fn every_picture_keeps_its_alternative_text() {
    let Some(corpus) = corpus() else { return };
    let written: usize = sources(&corpus.join("episodes")).iter().map(|(_, text)| text.matches("){alt=").count()).sum();
    let mut figures = 0;
    for document in files(&corpus.join("episodes")) {
        let figure = |block: &&Block| matches!(&block.kind, BlockKind::Figure(image) if !image.alt.is_empty());
        figures += document.all_blocks().filter(figure).count();
    }
    assert!(written > 20);
    assert_eq!(figures, written);
}

#[test]
fn an_imported_course_has_a_right_syllabus_and_its_notes_for_facilitators() {
    let Some(corpus) = corpus() else { return };
    let lesson = read(&corpus).value;
    let import = carpentries(&lesson, &SourceTree::in_memory_with_defaults([]), None).value;
    let mut site = SourceTree::in_memory_with_defaults([]);
    import.files.iter().for_each(|file| site.insert(file.clone()));
    let options = Options { packs: Packs::Never, ..Options::default() };
    let built = Builder::default().build(&site, &options).value;
    let page = |path: &str| built.text(path).unwrap_or_else(|| panic!("no page {path}"));
    let written: u32 = sources(&corpus.join("episodes")).iter().map(|(_, text)| minutes(text)).sum();
    assert!(written > 100, "{written}");
    let course = page("en/courses/git-novice/");
    let end = format!("<tfoot><tr><td class=\"clock\"><time datetime=\"PT{}H{}M\">", written / 60, written % 60);
    assert!(course.contains(&end), "{end} is not in {course}");
    // The notes for instructors, which this lesson has on a page of its own, are for facilitators alone.
    let notes = "git-novice-instructor-notes/\"";
    assert!(!course.contains(notes), "{course}");
    assert!(page("en/courses/git-novice/facilitator/").contains(notes));
    for (path, _) in sources(&corpus.join("episodes")) {
        let name = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".md");
        let folder = format!("en/lessons/git-novice-{}/", name.split_once('-').map_or("", |(_, name)| name));
        let solutions = |html: &str| html.matches("<details class=\"block block-solution\" open>").count();
        assert_eq!(solutions(&page(&folder)), 0, "{folder}");
        let written =
            directives(&parse(&SourceFile::text(&path, fs::read_to_string(&path).expect("it was read"))).value);
        let written = written.iter().filter(|directive| directive.kind == DirectiveKind::Solution).count();
        assert_eq!(solutions(&page(&format!("{folder}facilitator/"))), written, "{folder}");
    }
}

/// Teaching and exercises in the YAML of an episode.
fn minutes(text: &str) -> u32 {
    let front = text.split("---").nth(1).unwrap_or_default();
    let value = |line: &str| {
        let value = line.strip_prefix("teaching:").or_else(|| line.strip_prefix("exercises:"))?;
        value.trim().parse::<u32>().ok()
    };
    front.lines().filter_map(value).sum()
}

fn corpus() -> Option<PathBuf> {
    let package = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let found = ["../shared", "../../shared"]
        .iter()
        .map(|shared| package.join(shared).join("corpora/git-novice/translated"))
        .find(|folder| folder.is_dir());
    if found.is_none() {
        eprintln!("skipped: ../shared/corpora/git-novice is not here");
    }
    found
}

fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                let text = fs::read_to_string(&path).expect("the corpus is UTF-8");
                found.push((path.to_string_lossy().into_owned(), text));
            }
        }
    }
    found.sort();
    found
}

fn files(folder: &Path) -> Vec<Document> {
    sources(folder).into_iter().map(|(path, text)| parse(&SourceFile::text(&path, text)).value).collect()
}

fn directives(document: &Document) -> Vec<Directive> {
    document.directives().into_iter().cloned().collect()
}
