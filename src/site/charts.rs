//! Data files of the site, and the columns that each chart shows.

use super::credits::{credit_of, credits};
use super::{Credit, Edition, Entry, EntryKey, LinkTarget, Site};
use crate::chart::{ChartKind, SERIES};
use crate::data::{Column, Table, Value};
use crate::diagnostic::{Diagnostic, Noted, Span, data as complain, media};
use crate::document::{Chart, ChartName, Summary};
use crate::language::Language;
use crate::source::{SourcePath, SourceTree};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A data file with whose it is.
#[derive(Debug, Clone)]
pub struct Data {
    pub table: Arc<Noted<Table>>,
    pub credit: Option<Credit>,
}

/// The columns that a chart shows.
#[derive(Debug, Clone)]
pub struct Plot<'a> {
    pub data: &'a Data,
    /// What the rows are called.
    pub x: &'a Column,
    pub y: Vec<&'a Column>,
}

/// Files of data by their paths, with their credits. Whose numbers nobody knows is noted.
pub fn data(
    tables: &[Arc<Noted<Table>>],
    tree: &SourceTree,
    languages: &[Arc<Language>],
    notes: &mut Vec<Diagnostic>,
) -> BTreeMap<SourcePath, Data> {
    notes.extend(tables.iter().flat_map(|table| table.notes.iter().cloned()));
    if tables.is_empty() {
        return BTreeMap::new();
    }
    // What is wrong with files of credits is said with those of pictures.
    let credits = credits(tree, &mut Vec::new());
    let data = |table: &Arc<Noted<Table>>| {
        let path = &table.value.path;
        let credit = credit_of(path, &credits, languages).cloned();
        if credit.is_none() {
            notes.push(media::missing_credit(path, "", Span::file(path.shared())));
        }
        (path.clone(), Data { table: table.clone(), credit })
    };
    tables.iter().map(data).collect()
}

/// What is wrong with the charts of all editions: columns that are not there, cells that are no numbers.
pub fn check(entries: &BTreeMap<EntryKey, Entry>, data: &BTreeMap<SourcePath, Data>, notes: &mut Vec<Diagnostic>) {
    // A cell is wrong once, however many charts draw it.
    let mut cells = BTreeSet::new();
    for edition in entries.values().flat_map(|entry| entry.editions.values()) {
        if !edition.document.value.has_charts() {
            continue;
        }
        let document = edition.document.value.open();
        for chart in document.charts() {
            if let Some(LinkTarget::Data(path)) = edition.targets.get(chart.link)
                && let Some(data) = data.get(path)
            {
                check_chart(&document, chart, data, &mut cells, notes);
            }
        }
    }
}

fn check_chart(
    document: &Summary,
    chart: &Chart,
    data: &Data,
    cells: &mut BTreeSet<Span>,
    notes: &mut Vec<Diagnostic>,
) {
    let table = &data.table.value;
    let at = |range: std::ops::Range<usize>| {
        let snippet = document.links.get(chart.link).and_then(|link| link.file.as_ref());
        Span::new(snippet.unwrap_or(&document.path).shared(), range)
    };
    let known = || table.columns.iter().map(|column| column.name.as_str());
    let missing = |name: &&ChartName| table.column(&name.name).is_none();
    let wrong: Vec<&ChartName> = chart.x.iter().chain(&chart.y).filter(missing).collect();
    for name in &wrong {
        notes.push(complain::unknown_column(&name.name, table.path.name(), at(name.span.clone()), known()));
    }
    // Of a broken file nobody knows what columns it lacks.
    if !wrong.is_empty() && data.table.notes.iter().any(|note| note.code == "bad-data") {
        notes.truncate(notes.len() - wrong.len());
    }
    for label in chart.labels.keys().filter(|label| table.column(label).is_none()) {
        notes.push(complain::unknown_column(label, table.path.name(), at(chart.span.clone()), known()));
    }
    match chart.kind {
        ChartKind::Bar | ChartKind::Line => {}
        ChartKind::Table => return,
    }
    let Some(plot) = plot(chart, data) else { return };
    if chart.y.is_empty() && plot.y.len() > SERIES {
        notes.push(complain::too_many_series(plot.y.len(), SERIES, at(chart.span.clone())));
    }
    for column in &plot.y {
        for cell in &column.cells {
            if let Value::Text(written) = &cell.value {
                let place = Span::new(table.path.shared(), cell.span.clone());
                if !cells.insert(place.clone()) {
                    continue;
                }
                notes.push(complain::not_a_number(written, &column.name, place, at(chart.span.clone())));
            }
        }
    }
}

impl Site {
    /// What a chart of an edition shows; `None` if its data or one of its columns is not there.
    pub fn plot(&self, edition: &Edition, chart: &Chart) -> Option<Plot<'_>> {
        match edition.targets.get(chart.link)? {
            LinkTarget::Data(path) => plot(chart, self.data.get(path)?),
            LinkTarget::Entry { .. }
            | LinkTarget::Here { .. }
            | LinkTarget::Media(_)
            | LinkTarget::External(_)
            | LinkTarget::Broken => None,
        }
    }
}

fn plot<'a>(chart: &Chart, data: &'a Data) -> Option<Plot<'a>> {
    let table = &data.table.value;
    let x = match &chart.x {
        Some(name) => table.column(&name.name)?,
        None => table.columns.first()?,
    };
    let y: Vec<&Column> = match chart.y.as_slice() {
        [] => table.columns.iter().filter(|column| column.name != x.name).collect(),
        names => names.iter().map(|name| table.column(&name.name)).collect::<Option<_>>()?,
    };
    Some(Plot { data, x, y })
}
