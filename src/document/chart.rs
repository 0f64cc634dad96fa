//! A fenced block ```` ```chart ````: which data are shown, and how.

use super::{Chart, ChartName, Code};
use crate::chart::{ChartKind, SERIES};
use crate::diagnostic::{Diagnostic, Span, data as complain};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The first word of the fence.
pub const LANGUAGE: &str = "chart";

const KEYS: [&str; 7] = ["data", "caption", "type", "x", "y", "unit", "labels"];

/// A chart as it is written: where its data are, the place of that, and the rest.
pub struct Written {
    pub data: String,
    pub place: Range<usize>,
    /// Its link is not known yet.
    pub chart: Chart,
}

/// The chart of a block of code; `None` if so little is right that there is nothing to draw. `span` is the block's in
/// `source`.
pub fn chart(
    code: &Code,
    source: &str,
    span: &Range<usize>,
    file: &Arc<str>,
    notes: &mut Vec<Diagnostic>,
) -> Option<Written> {
    let lines = Lines::new(code, source, span);
    let (table, errors) = DeTable::parse_recoverable(&code.text);
    let table = table.into_inner();
    let mut reading = Reading { table: &table, lines, file, notes };
    for error in errors.iter().take(20) {
        reading.complain(error.message(), error.span().unwrap_or(0..0));
    }
    if !errors.is_empty() {
        return None;
    }
    for key in table.keys().filter(|key| !KEYS.contains(&key.get_ref().as_ref())) {
        let place = reading.at(key.span());
        reading.notes.push(complain::unknown_chart_key(key.get_ref(), place, KEYS.into_iter()));
    }
    let (data, caption) = (reading.text("data"), reading.text("caption"));
    for (key, value) in [("data", &data), ("caption", &caption)] {
        if value.is_none() && !table.contains_key(key) {
            reading.complain(&format!("the chart lacks `{key}`"), 0..0);
        }
    }
    let kind = reading.kind();
    let x = reading.text("x");
    let y = reading.names();
    if kind != ChartKind::Table && y.len() > SERIES {
        let place = reading.at(table.get("y").map_or(0..0, Spanned::span));
        reading.notes.push(complain::too_many_series(y.len(), SERIES, place));
    }
    let (unit, labels) = (reading.text("unit"), reading.labels());
    let (data, caption) = (data?, caption?);
    let texts = [Some(&caption), unit.as_ref()].into_iter().flatten().chain(labels.values());
    let texts = texts.filter_map(|name| inside(source, name)).collect();
    let chart = Chart {
        link: 0,
        kind,
        caption: caption.name,
        x,
        y,
        unit: unit.map(|unit| unit.name),
        labels: labels.into_iter().map(|(column, label)| (column, label.name)).collect(),
        texts,
        span: reading.lines.place(0..0),
    };
    Some(Written { data: data.name, place: data.span, chart })
}

/// Where the words of a value stand, without their quotation marks; `None` if they are not written as they are meant.
fn inside(source: &str, value: &ChartName) -> Option<Range<usize>> {
    let written = source.get(value.span.clone())?;
    let start = value.span.start + written.find(&value.name)?;
    (written.len() == value.name.len() + 2).then_some(start..start + value.name.len())
}

struct Reading<'a, 'b> {
    table: &'a DeTable<'a>,
    lines: Lines,
    file: &'a Arc<str>,
    notes: &'b mut Vec<Diagnostic>,
}

impl Reading<'_, '_> {
    fn at(&self, range: Range<usize>) -> Span {
        Span::new(self.file.clone(), self.lines.place(range))
    }

    fn complain(&mut self, message: &str, range: Range<usize>) {
        let place = self.at(range);
        self.notes.push(complain::bad_chart(message, place));
    }

    fn text(&mut self, key: &str) -> Option<ChartName> {
        let value = self.table.get(key)?;
        match value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => Some(self.name(text, value.span())),
            _ => {
                self.complain(&format!("`{key}` must be a text"), value.span());
                None
            }
        }
    }

    fn name(&self, text: &str, range: Range<usize>) -> ChartName {
        ChartName { name: text.trim().to_owned(), span: self.lines.place(range) }
    }

    fn kind(&mut self) -> ChartKind {
        let Some(written) = self.text("type") else { return ChartKind::default() };
        let known = ChartKind::ALL.into_iter().find(|kind| kind.name() == written.name);
        known.unwrap_or_else(|| {
            let place = Span::new(self.file.clone(), written.span);
            let names = ChartKind::ALL.into_iter().map(ChartKind::name);
            self.notes.push(complain::unknown_chart_type(&written.name, place, names));
            ChartKind::default()
        })
    }

    /// `y = "files"` or `y = ["files", "people"]`.
    fn names(&mut self) -> Vec<ChartName> {
        let Some(value) = self.table.get("y") else { return Vec::new() };
        let DeValue::Array(list) = value.get_ref() else { return self.text("y").into_iter().collect() };
        let mut names = Vec::new();
        for item in list.iter() {
            match item.get_ref() {
                DeValue::String(text) => names.push(self.name(text, item.span())),
                _ => self.complain("`y` must be the name of a column, or a list of names", item.span()),
            }
        }
        names
    }

    /// `labels = { files = "Photos" }`.
    fn labels(&mut self) -> BTreeMap<String, ChartName> {
        let Some(value) = self.table.get("labels") else { return BTreeMap::new() };
        let DeValue::Table(table) = value.get_ref() else {
            self.complain("`labels` must be a table of columns and what they are called", value.span());
            return BTreeMap::new();
        };
        let mut labels = BTreeMap::new();
        for (column, label) in table {
            match label.get_ref() {
                DeValue::String(text) => {
                    labels.insert(column.get_ref().to_string(), self.name(text, label.span()));
                }
                _ => self.complain("a label must be a text", label.span()),
            }
        }
        labels
    }
}

/// Where the lines of a block of code stand in the file, however deep it is quoted.
struct Lines {
    /// Start in the code, start in the file, length.
    lines: Vec<(usize, usize, usize)>,
    /// The line of the fence.
    fence: Range<usize>,
}

impl Lines {
    fn new(code: &Code, source: &str, span: &Range<usize>) -> Self {
        let block = source.get(span.clone()).unwrap_or_default();
        let fence = span.start..span.start + block.lines().next().map_or(0, str::len);
        let mut lines = Vec::new();
        let mut at = 0;
        let mut below = span.start;
        let mut written = block.split_inclusive('\n');
        below += written.next().map_or(0, str::len);
        for (line, there) in code.text.split('\n').zip(written) {
            lines.push((at, below + there.find(line).unwrap_or_default(), line.len()));
            at += line.len() + 1;
            below += there.len();
        }
        Self { lines, fence }
    }

    /// The place of bytes of the code; the fence for none.
    fn place(&self, range: Range<usize>) -> Range<usize> {
        if range.is_empty() && range.start == 0 {
            return self.fence.clone();
        }
        let find = |at: usize| {
            let (start, there, length) = *self.lines.iter().rev().find(|(start, ..)| *start <= at)?;
            Some(there + (at - start).min(length))
        };
        match (find(range.start), find(range.end)) {
            (Some(start), Some(end)) if start <= end => start..end,
            _ => self.fence.clone(),
        }
    }
}
