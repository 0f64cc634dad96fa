//! Data files in `content/data/`: TOML, CSV and JSON as tables of typed columns.

use crate::diagnostic::{Diagnostic, Noted, Span, data as complain};
use crate::source::{SourceFile, SourcePath};
use std::ops::Range;

mod csv;
mod json;
mod tables;
#[cfg(test)]
mod tests;

/// Where data files stand.
pub const FOLDER: &str = "content/data/";

/// Numbers of this size and larger lose their last digits.
const LARGEST: f64 = 1e15;

/// The rows of a file by column.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub path: SourcePath,
    /// In the order of the file; each has a cell for each row.
    pub columns: Vec<Column>,
    pub rows: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub name: String,
    pub cells: Vec<Cell>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    pub value: Value,
    /// Bytes in the file.
    pub span: Range<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Missing,
    Number(f64),
    Text(String),
}

/// Whether a file is one of data: in its folder, of a known form, and not the file of credits.
pub fn is_data(path: &SourcePath) -> bool {
    path.starts_with(FOLDER) && path.name() != "credits.toml" && matches!(&*path.extension(), "toml" | "csv" | "json")
}

/// The table of a file. Of a broken file what could be read.
pub fn parse(file: &SourceFile) -> Noted<Table> {
    let mut reading =
        Reading { table: Table { path: file.path.clone(), columns: Vec::new(), rows: 0 }, notes: Vec::new() };
    let text = file.as_text().unwrap_or_default();
    match &*file.path.extension() {
        "csv" => csv::read(text, &mut reading),
        "json" => json::read(text, &mut reading),
        _ => tables::read(text, &mut reading),
    }
    if reading.table.rows == 0 && reading.notes.is_empty() {
        reading.complain("it has no rows", 0..0);
    }
    Noted::new(reading.table, reading.notes)
}

/// The cells of comma-separated values, line by line, whatever the first line is. Of a broken text what could be read.
pub fn csv_records(text: &str) -> Vec<Vec<String>> {
    let table = Table { path: SourcePath::new(FOLDER), columns: Vec::new(), rows: 0 };
    let records = csv::records(text, &mut Reading { table, notes: Vec::new() });
    records.into_iter().map(|record| record.into_iter().map(|(cell, _)| cell).collect()).collect()
}

impl Table {
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

impl Value {
    /// A number as programs write it, nothing, or a text.
    fn of_text(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() {
            Value::Missing
        } else {
            number(text).map_or_else(|| Value::Text(text.to_owned()), Value::Number)
        }
    }
}

/// `-12.5` or `1e6`; `None` for `007`, `1,000`, `12 %` and numbers too large to be exact.
fn number(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.starts_with(|first: char| first.is_ascii_digit())
        && (!digits.starts_with('0') || matches!(digits.as_bytes().get(1), None | Some(b'.' | b'e' | b'E')));
    text.parse::<f64>().ok().filter(|number| plain && number.abs() < LARGEST)
}

/// A table while it is read.
struct Reading {
    table: Table,
    notes: Vec<Diagnostic>,
}

impl Reading {
    fn complain(&mut self, message: &str, range: Range<usize>) {
        let place = Span::new(self.table.path.shared(), range);
        // A file that is something else would be wrong in every line.
        if self.notes.len() < 20 {
            self.notes.push(complain::bad_data(message, place));
        }
    }

    /// A column of a name; made, with nothing in it so far, if there is none.
    fn column(&mut self, name: &str, place: &Range<usize>) -> &mut Column {
        let index = match self.table.columns.iter().position(|column| column.name == name) {
            Some(index) => index,
            None => {
                let nothing = Cell { value: Value::Missing, span: place.clone() };
                let cells = vec![nothing; self.table.rows];
                self.table.columns.push(Column { name: name.to_owned(), cells });
                self.table.columns.len() - 1
            }
        };
        &mut self.table.columns[index]
    }

    /// A row of named cells; columns that it does not name have nothing there.
    fn row(&mut self, place: Range<usize>, cells: Vec<(String, Cell)>) {
        for (name, cell) in cells {
            let rows = self.table.rows;
            let column = self.column(&name, &place);
            if column.cells.len() == rows {
                column.cells.push(cell);
            } else {
                self.complain(&format!("the row has `{name}` twice"), cell.span);
            }
        }
        self.table.rows += 1;
        for column in &mut self.table.columns {
            if column.cells.len() < self.table.rows {
                column.cells.push(Cell { value: Value::Missing, span: place.clone() });
            }
        }
    }
}
