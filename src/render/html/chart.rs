//! Charts: a drawing, and the numbers behind it as a table.

use super::{Writer, attribute, text};
use crate::chart::{Chart as Ready, draw};
use crate::document::{Chart, Inline};
use std::fmt::Write;

impl Writer<'_> {
    pub(super) fn chart(&mut self, chart: &Chart) {
        let Some(ready) = self.spelling.and_then(|spelling| spelling.charts.get(&chart.link)) else {
            return self.paragraph(&[Inline::Text(chart.caption.clone())]);
        };
        let id = self.id("chart");
        let drawing = draw(ready, &id);
        let _ = writeln!(self.out, "<figure class=\"figure chart chart-{}\">", ready.kind.name());
        if let Some(drawing) = &drawing {
            self.line(&drawing.svg());
        } else {
            self.numbers(ready);
        }
        let unit = ready.unit.iter().filter(|_| drawing.is_none()).map(|unit| format!(" ({})", text(unit)));
        let credit = ready.credit.iter().map(|credit| format!(" <small class=\"credit\">{}</small>", text(credit)));
        let after: String = unit.chain(credit).collect();
        if drawing.is_some() {
            let _ = writeln!(self.out, "<details class=\"chart-data\"><summary>{}</summary>", text(&ready.table));
            self.numbers(ready);
            self.line("</details>");
        }
        let _ = writeln!(self.out, "<figcaption>{}{after}</figcaption>", text(&ready.caption));
        self.line("</figure>");
    }

    fn numbers(&mut self, ready: &Ready) {
        let name = attribute(&ready.caption);
        let _ = writeln!(self.out, "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"{name}\"><table>");
        let _ = write!(self.out, "<thead>\n<tr><th scope=\"col\">{}</th>", text(&ready.rows_are));
        for series in &ready.series {
            let _ = write!(self.out, "<th scope=\"col\" class=\"align-end\">{}</th>", text(series));
        }
        self.line("</tr>\n</thead>\n<tbody>");
        for row in &ready.rows {
            let _ = write!(self.out, "<tr><th scope=\"row\">{}</th>", text(&row.label));
            for value in &row.values {
                let figure = value.as_ref().map_or("–", |figure| figure.text.as_str());
                let _ = write!(self.out, "<td class=\"align-end\">{}</td>", text(figure));
            }
            self.line("</tr>");
        }
        self.line("</tbody>\n</table></div>");
    }
}
