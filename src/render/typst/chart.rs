//! Charts on paper: the drawing, then its numbers, since nothing can be opened there.

use super::Writer;
use crate::chart::{Drawing, LETTERS, WIDTH, draw};
use crate::document::Chart;
use serde_json::{Value, json};

impl Writer<'_> {
    pub(super) fn chart(&mut self, chart: &Chart) -> Value {
        let Some(ready) = self.spelling.charts.get(&chart.link) else {
            return json!({ "t": "paragraph", "c": [chart.caption] });
        };
        let drawing = draw(ready, "chart");
        let numbered = |row: &crate::chart::Row| {
            let number = |figure: &Option<crate::chart::Figure>| {
                figure.as_ref().map_or("–".to_owned(), |figure| figure.text.clone())
            };
            std::iter::once(row.label.clone()).chain(row.values.iter().map(number)).map(|cell| json!([cell])).collect()
        };
        let rows: Vec<Value> = ready.rows.iter().map(numbered).collect();
        let head: Vec<Value> =
            std::iter::once(&ready.rows_are).chain(&ready.series).map(|name| json!([name])).collect();
        let align: Vec<&str> = (0..head.len()).map(|column| if column == 0 { "start" } else { "end" }).collect();
        let table = json!({ "t": "table", "width": head.len(), "align": align, "head": head, "rows": rows });
        // A drawing says the unit itself.
        let unit = ready.unit.as_ref().filter(|_| drawing.is_none());
        json!({
            "t": "chart",
            "svg": drawing.as_ref().map(Drawing::shapes),
            "width": WIDTH,
            "height": drawing.as_ref().map(|drawing| drawing.height),
            "letters": LETTERS,
            "labels": drawing.as_ref().map(|drawing| &drawing.labels),
            "alt": format!("{} {}", ready.caption, ready.description),
            "caption": ready.caption,
            "unit": unit,
            "credit": ready.credit,
            "table": table,
        })
    }
}
