//! A site with planted faults: each is found, at its line, in all four formats, and nothing besides.
//!
//! `faults/expected.tsv` lists file, line and code; the site is in `faults/site`.

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// File, line and code.
type Fault = (String, u64, String);

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faults"))
}

fn expected() -> BTreeSet<Fault> {
    let text = std::fs::read_to_string(folder().join("expected.tsv")).expect("the list of faults");
    let fault = |line: &str| {
        let mut fields = line.split('\t');
        let mut field = || fields.next().expect("three fields").to_owned();
        (field(), field().parse().expect("a line"), field())
    };
    text.lines().map(fault).collect()
}

/// What `park check` says in a format, in both streams.
fn said(format: &str) -> (String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_park"))
        .args(["check", "site", "--no-packs", "--format", format])
        .current_dir(folder())
        .env("SOURCE_DATE_EPOCH", "1767225600")
        .output()
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(1));
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (text(output.stdout), text(output.stderr))
}

#[track_caller]
fn same(found: impl IntoIterator<Item = (String, u64, String)>) {
    let inside = |(file, line, code): Fault| (file.strip_prefix("site/").unwrap_or(&file).to_owned(), line, code);
    let found: BTreeSet<Fault> = found.into_iter().map(inside).collect();
    let expected = expected();
    let missing: Vec<_> = expected.difference(&found).collect();
    let more: Vec<_> = found.difference(&expected).collect();
    assert!(missing.is_empty() && more.is_empty(), "not found: {missing:#?}\nnot planted: {more:#?}");
}

#[test]
fn at_least_fifty_faults_are_planted() {
    assert!(expected().len() >= 50);
}

#[test]
fn people_read_each_with_its_place_hint_and_source() {
    let (stdout, stderr) = said("human");
    assert_eq!(stdout, "");
    let mut found = Vec::new();
    let mut code = String::new();
    for line in stderr.lines() {
        if let Some((_, rest)) = line.split_once('[').filter(|(level, _)| matches!(*level, "error" | "warning")) {
            code = rest.split(']').next().unwrap_or_default().to_owned();
        } else if let Some(place) = line.trim_start().strip_prefix("--> ") {
            let mut parts = place.split(':');
            let file = parts.next().unwrap_or_default().to_owned();
            // A place at the start of a file that has no text is the file alone.
            found.push((file, parts.next().map_or(1, |line| line.parse().expect("a line")), code.clone()));
        }
    }
    same(found);
}

#[test]
fn json_has_each_with_its_place() {
    let (stdout, stderr) = said("json");
    assert_eq!(stderr, "", "one document, and nothing else");
    let report: Value = serde_json::from_str(&stdout).expect("JSON");
    let problems = report["problems"].as_array().expect("a list");
    let total = report["errors"].as_u64().zip(report["warnings"].as_u64()).map(|(errors, warnings)| errors + warnings);
    assert_eq!(total, Some(problems.len() as u64));
    assert!(problems.iter().all(|problem| problem["place"]["excerpt"].is_string() && problem["message"].is_string()));
    same(problems.iter().map(|problem| {
        let place = &problem["place"];
        (text(&place["file"]), place["line"].as_u64().expect("a line"), text(&problem["code"]))
    }));
}

#[test]
fn sarif_has_each_with_its_place_and_rule() {
    let (stdout, _) = said("sarif");
    let log: Value = serde_json::from_str(&stdout).expect("JSON");
    let run = &log["runs"][0];
    let results = run["results"].as_array().expect("a list");
    same(results.iter().map(|result| {
        let place = &result["locations"][0]["physicalLocation"];
        let rule = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("small");
        let rule = &run["tool"]["driver"]["rules"][rule];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(rule["help"]["text"].is_string());
        let line = place["region"]["startLine"].as_u64().expect("a line");
        (text(&place["artifactLocation"]["uri"]), line, text(&result["ruleId"]))
    }));
}

#[test]
fn github_has_each_as_a_command() {
    let (stdout, _) = said("github");
    same(stdout.lines().map(|line| {
        let rest = line.strip_prefix("::error ").or(line.strip_prefix("::warning ")).expect("a command");
        let properties = rest.split("::").next().unwrap_or_default();
        let property = |name: &str| {
            let found = properties.split(',').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
            found.expect("the property is there").to_owned()
        };
        (property("file"), property("line").parse().expect("a line"), property("title"))
    }));
}

#[test]
fn problems_are_sorted_by_place() {
    let report: Value = serde_json::from_str(&said("json").0).expect("JSON");
    let places = report["problems"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|problem| (text(&problem["place"]["file"]), problem["place"]["start"].as_u64().expect("an offset")));
    assert!(places.is_sorted());
}

/// Mends a copy: what was safe is gone, nothing new has come, and mending again changes nothing.
#[test]
fn what_is_safe_is_mended_once() {
    let copy = tempfile::tempdir().expect("a folder");
    copy_folder(&folder().join("site"), copy.path());
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_park"));
        let output = command.args(["check", "--no-packs"]).args(arguments).current_dir(copy.path()).output();
        output.expect("the program starts")
    };
    let words = copy.path().join("content/en/lessons/words.md");
    let before = std::fs::read_to_string(&words).expect("text");
    let shown = run(&["--fix", "--dry-run"]);
    assert_eq!(shown.status.code(), Some(0));
    let diff = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(diff.contains("+++ b/content/bn/lessons/digits.md") && diff.contains("+1. পাতাটি খুলুন"), "{diff}");
    assert_eq!(std::fs::read_to_string(&words).expect("text"), before, "nothing is written");

    let fixed = String::from_utf8_lossy(&run(&["--fix"]).stderr).into_owned();
    assert!(fixed.contains("content/en/lessons/links.md:14: put the address into `<…>` [bare-url]"), "{fixed}");
    for code in ["list-digits", "literal-asterisks", "bare-url", "trailing-spaces", "invisible-character"] {
        assert!(!fixed.contains(&format!("warning[{code}]")), "{code}: {fixed}");
    }
    let again = String::from_utf8_lossy(&run(&["--fix"]).stderr).into_owned();
    assert!(again.contains("Nothing can be mended without asking."), "{again}");
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("made");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("copied");
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}
