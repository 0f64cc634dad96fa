//! XLIFF 2.0: a file for each entry, a unit with one segment for each unit, inline markup as `pc` and `ph`.

use super::inline::{Piece, pieces};
use super::{Refusal, Returned, ReturnedUnit, Standing, Text, escaped, refuse};
use crate::translation::{Catalogue, Record, State};
use roxmltree::{Document, Node};
use std::fmt::Write;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// The state of a segment that is translated from an earlier source.
const OUTDATED: &str = "park:outdated";
const REVIEW: &str = "park:needs-review";

pub(super) fn write(catalogue: &Catalogue, entry: &str) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let (source, target) = (escaped(&catalogue.source_language), escaped(&catalogue.language));
    let _ = writeln!(
        out,
        "<xliff xmlns=\"{NAMESPACE}\" version=\"2.0\" srcLang=\"{source}\" trgLang=\"{target}\">\n <file id=\"f1\" original=\"{}\">",
        escaped(entry)
    );
    catalogue.records.iter().for_each(|record| unit(record, &mut out));
    out.push_str(" </file>\n</xliff>\n");
    out
}

fn unit(record: &Record, out: &mut String) {
    let (source, translation) = pieces(&record.source, &record.translation);
    let _ = writeln!(out, "  <unit id=\"{}\">", escaped(&record.id));
    if let Some(made_from) = &record.made_from {
        let note = escaped(made_from);
        let _ = writeln!(out, "   <notes>\n    <note category=\"made-from\">{note}</note>\n   </notes>");
    }
    let data = original_data(&source, &translation);
    if !data.is_empty() {
        let _ = writeln!(out, "   <originalData>\n{data}   </originalData>");
    }
    let state = match record.state() {
        State::Current => "state=\"final\"".to_owned(),
        State::NeedsReview => format!("state=\"translated\" subState=\"{REVIEW}\""),
        State::Outdated => format!("state=\"translated\" subState=\"{OUTDATED}\""),
        State::Untranslated => "state=\"initial\"".to_owned(),
    };
    let _ = writeln!(out, "   <segment {state}>");
    let _ = writeln!(out, "    <source xml:space=\"preserve\">{}</source>", content(&source));
    if !record.translation.is_empty() {
        let _ = writeln!(out, "    <target xml:space=\"preserve\">{}</target>", content(&translation));
    }
    out.push_str("   </segment>\n  </unit>\n");
}

/// The Markdown of each tag, for translators to see.
fn original_data(source: &[Piece], translation: &[Piece]) -> String {
    let mut data = String::new();
    let mut seen = Vec::new();
    for piece in source.iter().chain(translation) {
        let (name, text) = match piece {
            Piece::Text(_) => continue,
            Piece::Open(number, text) => (format!("b{number}"), text),
            Piece::Close(number, text) => (format!("e{number}"), text),
            Piece::Alone(number, text) => (format!("d{number}"), text),
        };
        if !seen.contains(&name) {
            let _ = writeln!(data, "    <data id=\"{name}\">{}</data>", escaped(text));
            seen.push(name);
        }
    }
    data
}

fn content(pieces: &[Piece]) -> String {
    let mut out = String::new();
    for piece in pieces {
        let _ = match piece {
            Piece::Text(text) => write!(out, "{}", escaped(text)),
            Piece::Open(number, _) => {
                write!(out, "<pc id=\"{number}\" dataRefStart=\"b{number}\" dataRefEnd=\"e{number}\">")
            }
            Piece::Close(..) => write!(out, "</pc>"),
            Piece::Alone(number, _) => write!(out, "<ph id=\"{number}\" dataRef=\"d{number}\"/>"),
        };
    }
    out
}

pub(super) fn read(text: &str) -> Result<Returned, Refusal> {
    let document = Document::parse(text).map_err(|error| refuse("", &format!("it is no XML: {error}")))?;
    let root = document.root_element();
    if !root.has_tag_name("xliff") || root.attribute("version").is_none_or(|version| !version.starts_with("2.")) {
        return Err(refuse("", "it is not XLIFF 2"));
    }
    let mut files = root.children().filter(|node| node.has_tag_name("file"));
    let (Some(file), None) = (files.next(), files.next()) else {
        return Err(refuse("", "it must hold one file"));
    };
    let mut units = Vec::new();
    for unit in file.descendants().filter(|node| node.has_tag_name("unit")) {
        units.extend(read_unit(unit)?);
    }
    Ok(Returned {
        entry: file.attribute("original").map(str::to_owned),
        language: root.attribute("trgLang").map(str::to_owned),
        units,
    })
}

/// The unit, if it has a translation.
fn read_unit(unit: Node<'_, '_>) -> Result<Option<ReturnedUnit>, Refusal> {
    let id = unit.attribute("id").unwrap_or_default().to_owned();
    let (mut source, mut target, mut states) = (Vec::new(), Vec::new(), Vec::new());
    let parts = |node: &Node<'_, '_>| node.has_tag_name("segment") || node.has_tag_name("ignorable");
    for segment in unit.children().filter(parts) {
        let child = |name: &str| segment.children().find(|node| node.has_tag_name(name));
        if let Some(node) = child("source") {
            read_content(node, &mut source).map_err(|fault| refuse(&id, &fault))?;
        }
        // White space between sentences need not be translated.
        let place = child("target").or(child("source").filter(|_| segment.has_tag_name("ignorable")));
        if let Some(node) = place {
            read_content(node, &mut target).map_err(|fault| refuse(&id, &fault))?;
        }
        if segment.has_tag_name("segment") {
            states.push((segment.attribute("state"), child("target").is_some()));
        }
    }
    if states.is_empty() || states.iter().any(|(_, translated)| !translated) {
        return Ok(None);
    }
    let all = |names: [&str; 2]| states.iter().all(|(state, ..)| state.is_some_and(|state| names.contains(&state)));
    let standing = if all(["final", "reviewed"]) { Standing::Done } else { Standing::Unsaid };
    Ok(Some(ReturnedUnit { id, source: Some(Text::Tagged(source)), translation: Text::Tagged(target), standing }))
}

fn read_content(node: Node<'_, '_>, pieces: &mut Vec<Piece>) -> Result<(), String> {
    for child in node.children() {
        let number = || {
            let id = child.attribute("id").and_then(|id| id.parse::<usize>().ok());
            id.ok_or_else(|| format!("the tag `{}` has no number", child.tag_name().name()))
        };
        if child.is_text() {
            pieces.push(Piece::Text(child.text().unwrap_or_default().to_owned()));
        } else if child.has_tag_name("pc") {
            let number = number()?;
            pieces.push(Piece::Open(number, String::new()));
            read_content(child, pieces)?;
            pieces.push(Piece::Close(number, String::new()));
        } else if child.has_tag_name("ph") {
            pieces.push(Piece::Alone(number()?, String::new()));
        } else if child.has_tag_name("mrk") {
            read_content(child, pieces)?;
        } else if child.is_element() {
            return Err(format!("the tag `{}` is not one of ours", child.tag_name().name()));
        }
    }
    Ok(())
}
