//! Bars that lie, with their numbers at their ends.

use super::canvas::{Anchor, Canvas, Drawing, LETTERS, LINE, Stroke, WIDTH, width};
use super::{Chart, Row};

/// Labels wider than this stand over their bars, not beside them.
const BESIDE: f64 = 120.0;
const GAP: f64 = 9.0;

pub fn draw(chart: &Chart, id: &str) -> Drawing {
    let mut canvas = Canvas::new(chart, id);
    let mut top = canvas.legend(|canvas, index, middle| canvas.bar(index, 0.0, 34.0, middle - 6.0, 12.0));
    let labels = chart.rows.iter().map(|row| width(&row.label)).fold(0.0, f64::max);
    let beside = labels <= BESIDE;
    let numbers = figures(chart).map(|figure| width(&figure.text)).fold(0.0, f64::max);
    let (low, high) = ends(chart);
    let start = if beside { labels + 10.0 } else { 1.0 };
    let end = (WIDTH - numbers - 8.0).max(start + 40.0);
    let place = |number: f64| start + (number - low) / (high - low) * (end - start);
    let (zero, height) = (place(0.0), if chart.series.len() > 1 { LINE - 2.0 } else { LINE + 2.0 });
    for row in &chart.rows {
        let group = height * chart.series.len() as f64;
        if beside {
            canvas.text(start - 10.0, top + group / 2.0 + LETTERS * 0.35, Anchor::End, &row.label);
        } else {
            canvas.text(0.0, top + LETTERS, Anchor::Start, &row.label);
            top += LINE;
        }
        for (index, value) in row.values.iter().enumerate() {
            if let Some(figure) = value {
                let (to, bar) = (place(figure.number), top + index as f64 * height);
                canvas.series(index, |canvas| canvas.bar(index, zero, to, bar + 1.0, height - 3.0));
                canvas.text(zero.max(to) + 6.0, bar + height / 2.0 + LETTERS * 0.33, Anchor::Start, &figure.text);
            }
        }
        // The line of zero goes through from bar to bar, but not through labels between them.
        let reach = if beside { GAP / 2.0 } else { 1.0 };
        canvas.line((zero, top - reach), (zero, top + group + reach), Stroke::Firm);
        top += group + GAP;
    }
    canvas.finish(top - GAP + 6.0)
}

/// The scale without rounding: numbers stand at the bars, so none need be beside them.
fn ends(chart: &Chart) -> (f64, f64) {
    let numbers = || figures(chart).map(|figure| figure.number);
    let (low, high) = (numbers().fold(0.0, f64::min), numbers().fold(0.0, f64::max));
    if low == high { (0.0, 1.0) } else { (low, high) }
}

fn figures(chart: &Chart) -> impl Iterator<Item = &super::Figure> {
    chart.rows.iter().flat_map(|row: &Row| row.values.iter().flatten())
}
