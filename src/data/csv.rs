//! Comma-separated values, by RFC 4180: the first line names the columns.

use super::{Cell, Reading, Value};
use std::ops::Range;

type Record = Vec<(String, Range<usize>)>;

pub fn read(text: &str, reading: &mut Reading) {
    let mut records = records(text, reading).into_iter();
    let Some(head) = records.next() else { return };
    let mut names: Vec<String> = Vec::new();
    for (name, place) in &head {
        let name = name.trim();
        if name.is_empty() {
            reading.complain("a column has no name", place.clone());
        } else if names.iter().any(|known| known == name) {
            reading.complain(&format!("two columns are called `{name}`"), place.clone());
        } else {
            reading.column(name, place);
        }
        names.push(name.to_owned());
    }
    if let ([one], Some((_, place))) = (names.as_slice(), head.first())
        && one.contains([';', '\t'])
    {
        reading.complain("columns are separated by something else than commas", place.clone());
        return;
    }
    for record in records {
        let place = record.first().map_or(0, |(_, range)| range.start)..record.last().map_or(0, |(_, range)| range.end);
        if record.len() != names.len() {
            let (cells, columns) = (record.len(), names.len());
            reading.complain(&format!("the row has {cells} cells, the first line {columns}"), place.clone());
        }
        let cell = |(text, span): (String, Range<usize>)| Cell { value: Value::of_text(&text), span };
        let cells = names.iter().cloned().zip(record.into_iter().map(cell)).filter(|(name, _)| !name.is_empty());
        reading.row(place, cells.collect());
    }
}

/// Lines of cells; empty lines are none.
pub fn records(text: &str, reading: &mut Reading) -> Vec<Record> {
    let bytes = text.as_bytes();
    let mut records = Vec::new();
    let mut record: Record = Vec::new();
    let mut at = 0;
    while at < bytes.len() || !record.is_empty() {
        let (cell, end) = if bytes.get(at) == Some(&b'"') { quoted(text, at, reading) } else { bare(text, at) };
        record.push((cell, at..end));
        at = end;
        if bytes.get(at) == Some(&b',') {
            at += 1;
            continue;
        }
        at += usize::from(bytes.get(at) == Some(&b'\r'));
        at += usize::from(bytes.get(at) == Some(&b'\n'));
        let record = std::mem::take(&mut record);
        if record.iter().any(|(cell, _)| !cell.trim().is_empty()) {
            records.push(record);
        }
    }
    records
}

fn bare(text: &str, start: usize) -> (String, usize) {
    let end = text[start..].find([',', '\n', '\r']).map_or(text.len(), |length| start + length);
    (text[start..end].to_owned(), end)
}

/// A cell in quotes, in which two quotes stand for one; and where it ends.
fn quoted(text: &str, start: usize, reading: &mut Reading) -> (String, usize) {
    let mut cell = String::new();
    let mut at = start + 1;
    loop {
        let Some(length) = text[at..].find('"') else {
            reading.complain("the quotation mark is never closed", start..start + 1);
            cell.push_str(&text[at..]);
            return (cell, text.len());
        };
        cell.push_str(&text[at..at + length]);
        at += length + 1;
        if !text[at..].starts_with('"') {
            break;
        }
        cell.push('"');
        at += 1;
    }
    let (rest, end) = bare(text, at);
    if !rest.trim().is_empty() {
        reading.complain("text after a closing quotation mark", at..end);
    }
    (cell, end)
}
