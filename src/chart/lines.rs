//! Lines over a scale, for what changes with time.

use super::canvas::{Anchor, Canvas, Drawing, LETTERS, LINE, Stroke, WIDTH, width};
use super::{Chart, Row};

const HEIGHT: f64 = 210.0;
/// The least room between two labels below the scale.
const GAP: f64 = 9.0;

pub fn draw(chart: &Chart, id: &str) -> Drawing {
    let mut canvas = Canvas::new(chart, id);
    let above = canvas.legend(|canvas, index, middle| {
        canvas.path(index, &[Some((0.0, middle)), Some((17.0, middle)), Some((34.0, middle))])
    });
    let top = above + LETTERS * 0.5;
    let numbers = chart.ticks.iter().map(|tick| width(&tick.text)).fold(0.0, f64::max);
    let last = chart.rows.last().map_or(0.0, |row| width(&row.label));
    let (start, end) = (numbers + 16.0, WIDTH - (last / 2.0).max(8.0));
    let (low, high) = match (chart.ticks.first(), chart.ticks.last()) {
        (Some(low), Some(high)) if low.number < high.number => (low.number, high.number),
        _ => (0.0, 1.0),
    };
    let height = |number: f64| top + HEIGHT - (number - low) / (high - low) * HEIGHT;
    for tick in &chart.ticks {
        let y = height(tick.number);
        let stroke = if tick.number == 0.0 { Stroke::Firm } else { Stroke::Faint };
        canvas.line((start - 6.0, y), (end + 6.0, y), stroke);
        canvas.text(start - 11.0, y + LETTERS * 0.35, Anchor::End, &tick.text);
    }
    let places: Vec<f64> = shares(&chart.rows).iter().map(|share| start + share * (end - start)).collect();
    labels(&mut canvas, chart, &places, top + HEIGHT + LINE);
    for index in 0..chart.series.len() {
        let point = |(row, x): (&Row, &f64)| {
            let figure = row.values.get(index)?.as_ref()?;
            Some((*x, height(figure.number)))
        };
        let points: Vec<Option<(f64, f64)>> = chart.rows.iter().zip(&places).map(point).collect();
        canvas.series(index, |canvas| canvas.path(index, &points));
    }
    canvas.finish(top + HEIGHT + LINE + LETTERS * 0.6)
}

/// As many labels as have room, the last one always.
fn labels(canvas: &mut Canvas, chart: &Chart, places: &[f64], baseline: f64) {
    let mut free_until = f64::INFINITY;
    for (row, place) in chart.rows.iter().zip(places).rev() {
        let half = width(&row.label) / 2.0;
        if place + half <= free_until {
            canvas.text(*place, baseline, Anchor::Middle, &row.label);
            free_until = place - half - GAP;
        }
    }
}

/// Where each row is between start (0) and end (1): by its number if the rows are numbers that grow, else evenly.
fn shares(rows: &[Row]) -> Vec<f64> {
    let numbers: Option<Vec<f64>> = rows.iter().map(|row| row.at).collect();
    let numbers = numbers.filter(|numbers| numbers.len() > 1 && numbers.windows(2).all(|pair| pair[0] < pair[1]));
    let numbers = numbers.unwrap_or_else(|| (0..rows.len()).map(|index| index as f64).collect());
    match (numbers.first(), numbers.last()) {
        (Some(first), Some(last)) if last > first => {
            numbers.iter().map(|number| (number - first) / (last - first)).collect()
        }
        _ => vec![0.5; rows.len()],
    }
}
