//! JSON: a list of objects, one for each row.

use super::{Cell, Reading, Value, number};
use std::ops::Range;

pub fn read(text: &str, reading: &mut Reading) {
    if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
        let place = offset(text, error.line(), error.column());
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default();
        return reading.complain(message, place..place);
    }
    // From here on the text is known to be JSON.
    let mut scanner = Scanner { text, at: 0 };
    if !scanner.takes(b'[') {
        return reading.complain("the file must be a list of objects, as `[{\"year\": 2020}]`", 0..0);
    }
    while !scanner.takes(b']') && scanner.at < text.len() {
        row(&mut scanner, reading);
        scanner.takes(b',');
    }
}

fn row(scanner: &mut Scanner, reading: &mut Reading) {
    let start = scanner.skip_blank();
    if !scanner.takes(b'{') {
        let place = scanner.value();
        return reading.complain("each row must be an object, as `{\"year\": 2020}`", place);
    }
    let mut cells = Vec::new();
    while !scanner.takes(b'}') && scanner.at < scanner.text.len() {
        let name = scanner.value();
        scanner.takes(b':');
        let span = scanner.value();
        scanner.takes(b',');
        let name: String = serde_json::from_str(&scanner.text[name]).unwrap_or_default();
        match value(&scanner.text[span.clone()]) {
            Some(value) => cells.push((name, Cell { value, span })),
            None => reading.complain(&format!("`{name}` must be a number or a text"), span),
        }
    }
    reading.row(start..scanner.at, cells);
}

fn value(text: &str) -> Option<Value> {
    Some(match serde_json::from_str::<serde_json::Value>(text).ok()? {
        serde_json::Value::Null => Value::Missing,
        serde_json::Value::Number(_) => number(text).map_or_else(|| Value::Text(text.to_owned()), Value::Number),
        serde_json::Value::String(text) if text.trim().is_empty() => Value::Missing,
        serde_json::Value::String(text) => Value::Text(text),
        serde_json::Value::Bool(_) => Value::Text(text.to_owned()),
        serde_json::Value::Array(_) | serde_json::Value::Object(_) => return None,
    })
}

/// The byte of a line and column, both counted from 1; `serde_json` counts columns in bytes.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Walks over JSON that is known to be right, to learn where its values stand.
struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl Scanner<'_> {
    fn skip_blank(&mut self) -> usize {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start().len();
        self.at
    }

    fn takes(&mut self, byte: u8) -> bool {
        let at = self.skip_blank();
        let there = self.text.as_bytes().get(at) == Some(&byte);
        self.at += usize::from(there);
        there
    }

    /// Goes over one value.
    fn value(&mut self) -> Range<usize> {
        let start = self.skip_blank();
        let bytes = self.text.as_bytes();
        let (mut depth, mut inside) = (0_usize, false);
        while let Some(byte) = bytes.get(self.at) {
            match (inside, byte) {
                (true, b'\\') => self.at += 1,
                (_, b'"') => inside = !inside,
                (false, b'[' | b'{') => depth += 1,
                (false, b']' | b'}' | b',' | b':') if depth == 0 => break,
                (false, b']' | b'}') => depth -= 1,
                _ => {}
            }
            self.at += 1;
        }
        let end = start + self.text[start..self.at].trim_end().len();
        start..end
    }
}
