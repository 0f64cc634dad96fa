//! Problems as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines.

use super::explain;
use super::json::{Place, place};
use super::{Diagnostic, Fix, Severity};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What must not stand in the path of a URI as it is.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'%')
    .add(b'[')
    .add(b']')
    .add(b'\\')
    .add(b'^')
    .add(b'|');

/// One log with one run, with a line break at its end. Columns are Unicode code points.
pub fn sarif<'a>(notes: &[&Diagnostic], source: &dyn Fn(&str) -> Option<&'a str>, prefix: &str) -> String {
    let codes: Vec<&str> = notes.iter().map(|note| note.code).collect::<BTreeSet<_>>().into_iter().collect();
    let results: Vec<Value> = notes.iter().map(|note| result(note, &codes, source, prefix)).collect();
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "park",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes.iter().map(|code| rule(code)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let mut text = serde_json::to_string_pretty(&log).expect("a log is plain data");
    text.push('\n');
    text
}

fn rule(code: &str) -> Value {
    let Some(one) = explain::explanation(code) else { return json!({ "id": code }) };
    json!({
        "id": code,
        "shortDescription": { "text": one.summary() },
        "fullDescription": { "text": one.text },
        "help": { "text": one.markdown(), "markdown": one.markdown() },
        "defaultConfiguration": { "level": level(one.severity) },
    })
}

fn result<'a>(note: &Diagnostic, codes: &[&str], source: &dyn Fn(&str) -> Option<&'a str>, prefix: &str) -> Value {
    let message = match &note.hint {
        Some(hint) => format!("{}: {hint}", note.message),
        None => note.message.clone(),
    };
    let mut result = json!({
        "ruleId": note.code,
        "ruleIndex": codes.iter().position(|code| *code == note.code),
        "level": level(note.severity),
        "message": { "text": message },
    });
    if let Some(span) = &note.span {
        result["locations"] = json!([{ "physicalLocation": physical(&place(span, source, prefix)) }]);
    }
    if !note.related.is_empty() {
        let related = note.related.iter().map(|(span, words)| {
            json!({ "physicalLocation": physical(&place(span, source, prefix)), "message": { "text": words } })
        });
        result["relatedLocations"] = related.collect();
    }
    if let Some(fix) = &note.fix {
        result["fixes"] = json!([changes(fix, source, prefix)]);
    }
    result
}

/// The edits of a fix, by file.
fn changes<'a>(fix: &Fix, source: &dyn Fn(&str) -> Option<&'a str>, prefix: &str) -> Value {
    let files: BTreeSet<&str> = fix.edits.iter().map(|edit| &*edit.span.file).collect();
    let change = |file: &str| {
        let own = fix.edits.iter().filter(|edit| &*edit.span.file == file);
        let replacements: Vec<Value> = own
            .map(|edit| {
                let place = place(&edit.span, source, prefix);
                json!({ "deletedRegion": region(&place), "insertedContent": { "text": edit.text } })
            })
            .collect();
        json!({ "artifactLocation": artifact(&format!("{prefix}{file}")), "replacements": replacements })
    };
    json!({
        "description": { "text": fix.title },
        "artifactChanges": files.into_iter().map(change).collect::<Vec<_>>(),
    })
}

fn physical(place: &Place) -> Value {
    let mut location = json!({ "artifactLocation": artifact(&place.file), "region": region(place) });
    if let Some(excerpt) = &place.excerpt {
        location["region"]["snippet"] = json!({ "text": excerpt });
    }
    location
}

fn region(place: &Place) -> Value {
    json!({
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    })
}

fn artifact(path: &str) -> Value {
    json!({ "uri": utf8_percent_encode(path, PATH).to_string(), "uriBaseId": "%SRCROOT%" })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Edit, Span};

    #[test]
    fn a_result_names_its_rule_place_and_change() {
        let span = Span::new("content/en/a b.md", 2..4);
        let note = Diagnostic::warning("heading-skipped", "a heading")
            .at(span.clone())
            .hint("write `##`")
            .related(Span::new("content/en/c.md", 0..1), "here")
            .fix("write it", vec![Edit::new(span, "")]);
        let log: Value = serde_json::from_str(&sarif(&[&note], &|_| Some("x\n## y\n"), "")).expect("JSON");
        let result = &log["runs"][0]["results"][0];
        assert_eq!(result["ruleIndex"], 0);
        assert_eq!(result["message"]["text"], "a heading: write `##`");
        let physical = &result["locations"][0]["physicalLocation"];
        assert_eq!(physical["artifactLocation"]["uri"], "content/en/a%20b.md");
        assert_eq!(physical["region"]["startLine"], 2);
        assert_eq!(physical["region"]["snippet"]["text"], "## y");
        assert_eq!(result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"], "");
        let rule = &log["runs"][0]["tool"]["driver"]["rules"][0];
        assert_eq!(rule["id"], "heading-skipped");
        assert!(rule["help"]["markdown"].as_str().is_some_and(|help| help.contains("~~~~")));
    }
}
