//! The charts of a text, in the words and digits of its language.

use super::license::credit_line;
use super::web::{arguments, message};
use crate::chart::{Chart, ChartKind, Figure, Row, SERIES, ticks};
use crate::data::{Cell, Column, Value as Datum};
use crate::document;
use crate::language::{Language, Tag};
use crate::locale::{Arguments, Locales, Value};
use crate::site::{Edition, Plot, Site};
use std::collections::BTreeMap;

/// Index of a chart's link → what it shows. Charts that lack their data are left out.
pub fn charts(site: &Site, locales: &Locales, language: &Language, edition: &Edition) -> BTreeMap<usize, Chart> {
    let maker = Maker { locales, language };
    let chart = |chart: &document::Chart| Some((chart.link, maker.chart(chart, &site.plot(edition, chart)?)));
    if !edition.document.value.has_charts() {
        return BTreeMap::new();
    }
    edition.document.value.open().charts().into_iter().filter_map(chart).collect()
}

struct Maker<'a> {
    locales: &'a Locales,
    language: &'a Language,
}

impl Maker<'_> {
    fn chart(&self, chart: &document::Chart, plot: &Plot) -> Chart {
        let name = |column: &Column| chart.labels.get(&column.name).unwrap_or(&column.name).clone();
        let shown = match chart.kind {
            ChartKind::Bar | ChartKind::Line => plot.y.len().min(SERIES),
            ChartKind::Table => plot.y.len(),
        };
        let y = &plot.y[..shown];
        let rows: Vec<Row> =
            plot.x.cells.iter().enumerate().map(|(index, cell)| self.row(cell, y, index, chart.kind)).collect();
        let numbers = rows.iter().flat_map(|row| &row.values).flatten().map(|figure| figure.number);
        let ticks = match chart.kind {
            ChartKind::Line => ticks(numbers).into_iter().map(|number| self.figure(number)).collect(),
            ChartKind::Bar | ChartKind::Table => Vec::new(),
        };
        let series: Vec<String> = y.iter().map(|column| name(column)).collect();
        Chart {
            kind: chart.kind,
            caption: chart.caption.clone(),
            description: self.description(chart.kind, &series, &rows),
            unit: chart.unit.clone(),
            rows_are: name(plot.x),
            series,
            rows,
            ticks,
            direction: self.language.direction,
            table: self.text("chart-data", &Arguments::new()),
            credit: plot.data.credit.as_ref().map(|credit| credit_line(self.locales, self.tag(), credit)),
        }
    }

    fn row(&self, label: &Cell, y: &[&Column], index: usize, kind: ChartKind) -> Row {
        let value = |column: &&Column| match (&column.cells.get(index)?.value, kind) {
            (Datum::Number(number), _) => Some(self.figure(*number)),
            (Datum::Text(text), ChartKind::Table) => Some(Figure { number: 0.0, text: text.clone() }),
            (Datum::Text(_), ChartKind::Bar | ChartKind::Line) | (Datum::Missing, _) => None,
        };
        let (label, at) = match &label.value {
            Datum::Number(number) => (self.name(*number), Some(*number)),
            Datum::Text(text) => (text.clone(), None),
            Datum::Missing => ("–".to_owned(), None),
        };
        Row { label, at, values: y.iter().map(value).collect() }
    }

    fn figure(&self, number: f64) -> Figure {
        Figure { number, text: self.locales.number(self.tag(), number) }
    }

    /// A number that is a name, as that of a year: without marks between thousands.
    fn name(&self, number: f64) -> String {
        if number.fract() != 0.0 || number < 0.0 {
            return self.locales.number(self.tag(), number);
        }
        let digit = |one: char| match one.to_digit(10) {
            Some(digit) => self.locales.number(self.tag(), f64::from(digit)),
            None => one.to_string(),
        };
        number.to_string().chars().map(digit).collect()
    }

    /// What is drawn, and where it is highest and lowest.
    fn description(&self, kind: ChartKind, series: &[String], rows: &[Row]) -> String {
        let values = rows.iter().flat_map(|row| row.values.iter().flatten().map(|figure| (figure, row.label.as_str())));
        let mut values: Vec<(&Figure, &str)> = values.collect();
        values.sort_by(|a, b| a.0.number.total_cmp(&b.0.number));
        let (Some(lowest), Some(highest)) = (values.first(), values.last()) else { return String::new() };
        let key = match kind {
            ChartKind::Bar => "chart-bars",
            ChartKind::Line => "chart-lines",
            ChartKind::Table => return String::new(),
        };
        let text = |text: &str| Value::Text(text.to_owned());
        let arguments = arguments([
            ("series", Value::Text(self.locales.list(self.tag(), series))),
            ("highest", text(&highest.0.text)),
            ("highest-at", text(highest.1)),
            ("lowest", text(&lowest.0.text)),
            ("lowest-at", text(lowest.1)),
        ]);
        self.text(key, &arguments)
    }

    fn text(&self, key: &str, arguments: &Arguments) -> String {
        message(self.locales, self.tag(), key, arguments)
    }

    fn tag(&self) -> &Tag {
        &self.language.tag
    }
}
