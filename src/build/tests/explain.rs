//! Each code that complaints use is explained, and the examples of its explanation are true.

use crate::build::{Builder, Coverage, Lints, Options, Packs};
use crate::diagnostic::explain::{self, DEFAULT_PATH, Example, Explanation, Role, SHELL};
use crate::diagnostic::{Diagnostic, Severity};
use crate::import::carpentries::carpentries;
use crate::source::{SourcePath, SourceTree};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const SETTINGS: &str =
    "default_language = \"en\"\n\n[languages.en]\ntitle = \"Example\"\n\n[languages.bn]\ntitle = \"উদাহরণ\"\n";
const FRONT: &str = "+++\ntitle = \"Example\"\ndescription = \"An example\"\n+++\n\n";
const LESSON: [(&str, &str); 4] = [
    (
        "config.yaml",
        "title: 'T'\nlang: en\nlicense: 'CC-BY 4.0'\nsource: 'https://example.org/x/lesson'\nepisodes:\n- 01-a.md\n",
    ),
    ("episodes/01-a.md", "---\ntitle: A\n---\n[x](../learners/reference.md#commit)\n"),
    ("index.md", "Welcome\n"),
    ("episodes/fig/x.svg", "<svg/>"),
];

/// The codes in the sources: the first argument of `Diagnostic::error` and `Diagnostic::warning`.
fn codes_in_use() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnostic");
    let mut codes = BTreeSet::new();
    for entry in std::fs::read_dir(folder).expect("the folder of complaints") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a source file");
        for start in ["Diagnostic::error(", "Diagnostic::warning("] {
            for (at, _) in text.match_indices(start) {
                let rest = text[at + start.len()..].trim_start();
                let code =
                    rest.strip_prefix('"').and_then(|rest| rest.split_once('"')).map(|(code, _)| code.to_owned());
                codes.insert(code.unwrap_or_else(|| panic!("{path:?}: a complaint begins with its code as a literal")));
            }
        }
    }
    codes
}

#[test]
fn every_code_is_explained_and_every_explanation_is_of_a_code() {
    let used = codes_in_use();
    let explained: BTreeSet<String> = explain::all().map(|one| one.code.to_owned()).collect();
    let missing: Vec<_> = used.difference(&explained).collect();
    assert!(missing.is_empty(), "add a section to src/diagnostic/explain/*.md for each of {missing:?}");
    let idle: Vec<_> = explained.difference(&used).collect();
    assert!(idle.is_empty(), "no complaint has the codes {idle:?}");
}

#[test]
fn wrong_examples_raise_their_code_and_right_ones_do_not() {
    let mut builder = Builder::default();
    let mut failures = Vec::new();
    for one in explain::all().filter(|one| one.examples.iter().all(|example| example.path != SHELL)) {
        let wrong = notes(&mut builder, one, Role::Wrong);
        let right = notes(&mut builder, one, Role::Right);
        let with_code = |notes: &[Diagnostic]| notes.iter().find(|note| note.code == one.code).cloned();
        match with_code(&wrong) {
            None => failures.push(format!("{}: the wrong example raises {:?}", one.code, codes(&wrong))),
            Some(note) if note.severity != one.severity => {
                failures.push(format!("{}: is a {}", one.code, note.severity));
            }
            Some(_) => {}
        }
        if with_code(&right).is_some() || right.iter().any(|note| note.severity == Severity::Error) {
            failures.push(format!("{}: the right example raises {:?}", one.code, codes(&right)));
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

/// What the examples of this role raise, with those that stand beside both.
fn notes(builder: &mut Builder, one: &Explanation, role: Role) -> Vec<Diagnostic> {
    let chosen: Vec<&Example> = one.examples(Role::Also).chain(one.examples(role)).collect();
    if chosen.iter().any(|example| !is_of_site(example.path)) {
        let files: BTreeMap<&str, &str> =
            LESSON.into_iter().chain(chosen.iter().map(|example| (example.path, example.text.trim_end()))).collect();
        return carpentries(&SourceTree::in_memory(files), &SourceTree::default(), None).notes;
    }
    let mut files: BTreeMap<&str, String> = BTreeMap::from([
        ("content/site.toml", SETTINGS.to_owned()),
        ("content/en/index.md", FRONT.to_owned()),
        ("content/en/lessons/index.md", FRONT.to_owned()),
    ]);
    for example in chosen {
        let bare = example.path == DEFAULT_PATH && !example.text.starts_with("+++") && !example.text.starts_with("---");
        let text = if bare { format!("{FRONT}{}", example.text) } else { example.text.clone() };
        files.insert(example.path, text);
    }
    let mut tree = SourceTree::in_memory_with_defaults(files.iter().map(|(path, text)| (*path, text.as_str())));
    for (path, text) in &files {
        if text.trim() == "-" {
            tree.remove(&SourcePath::new(path));
        }
    }
    tree.date = 1_767_225_600;
    let packs = match one.code {
        "no-glyph" | "no-font" => Packs::Now,
        code if code == "print" || code.starts_with("print-") || code.starts_with("pack-") => Packs::Now,
        _ => Packs::Never,
    };
    let options = Options { packs, coverage: Coverage::Reported, lints: Lints::Reported, ..Options::default() };
    let built = builder.build(&tree, &options);
    let mut notes = built.notes;
    if files.keys().any(|path| path.starts_with("themes/")) {
        notes.extend(built.value.first_problems());
    }
    notes
}

fn is_of_site(path: &str) -> bool {
    ["content/", "themes/", "locales/"].iter().any(|folder| path.starts_with(folder))
}

fn codes(notes: &[Diagnostic]) -> Vec<&str> {
    notes.iter().map(|note| note.code).collect()
}
