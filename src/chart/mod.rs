//! Charts: numbers that are ready to be shown, and their drawing as SVG. Nothing is measured or looked up here.

use crate::language::Direction;
use serde::Serialize;

mod bars;
mod canvas;
mod lines;
mod scale;
#[cfg(test)]
mod tests;

pub use canvas::{Drawing, LETTERS, Label, WIDTH};
pub use scale::ticks;

/// The most series that can be told apart without colours.
pub const SERIES: usize = 4;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChartKind {
    /// Bars that lie, one below the other: for things that are compared.
    #[default]
    Bar,
    /// For what changes with time.
    Line,
    /// The numbers alone.
    Table,
}

/// All that a chart shows, in the words and digits of its readers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Chart {
    pub kind: ChartKind,
    /// What it is of, plain text: its name, and what stands below it.
    pub caption: String,
    /// What screen readers say of the drawing.
    pub description: String,
    /// What is counted: "thousands of files".
    pub unit: Option<String>,
    /// What the rows are, over the first column of the table.
    pub rows_are: String,
    pub series: Vec<String>,
    pub rows: Vec<Row>,
    /// The lines of the scale, smallest first; the first and the last are its ends.
    pub ticks: Vec<Figure>,
    pub direction: Direction,
    /// "The numbers as a table"
    pub table: String,
    /// One line, plain text: whose numbers these are.
    pub credit: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    pub label: String,
    /// Its place on a scale, if all rows are numbers: years.
    pub at: Option<f64>,
    /// One for each series; `None` where the data have nothing.
    pub values: Vec<Option<Figure>>,
}

/// A number and how readers write it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    pub number: f64,
    pub text: String,
}

impl ChartKind {
    pub const ALL: [ChartKind; 3] = [ChartKind::Bar, ChartKind::Line, ChartKind::Table];

    pub fn name(self) -> &'static str {
        match self {
            ChartKind::Bar => "bar",
            ChartKind::Line => "line",
            ChartKind::Table => "table",
        }
    }
}

/// The drawing as SVG whose ids begin with `id`; `None` for a table and for numbers of which none is there.
///
/// Its colours are those of `color` in `g.chart-1` to `g.chart-4` and the colour of text, so that a style sheet may
/// replace them; series differ in pattern, dash and mark as well. Texts are the alternative of nothing: the table is.
pub fn draw(chart: &Chart, id: &str) -> Option<Drawing> {
    if chart.rows.iter().all(|row| row.values.iter().all(Option::is_none)) {
        return None;
    }
    match chart.kind {
        ChartKind::Bar => Some(bars::draw(chart, id)),
        ChartKind::Line => Some(lines::draw(chart, id)),
        ChartKind::Table => None,
    }
}
