//! Shapes and texts of a drawing, mirrored for readers from right to left.

use super::{Chart, SERIES};
use crate::language::Direction;
use serde::Serialize;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// The drawing's width. A phone shows it a little smaller, a desk a little larger.
pub const WIDTH: f64 = 440.0;
/// The height of letters, and of a line of text.
pub const LETTERS: f64 = 14.0;
pub const LINE: f64 = 21.0;

/// Where there is no style sheet: on paper and in e-readers.
const COLOURS: [&str; SERIES] = ["#115e67", "#9a4d00", "#6a3d8f", "#48605f"];

pub struct Canvas<'a> {
    chart: &'a Chart,
    id: &'a str,
    body: String,
    labels: Vec<Label>,
}

/// A drawing and the words on it. Typesetters set the words themselves: their fonts are not those of drawings.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// SVG, not closed yet.
    shapes: String,
    pub height: f64,
    pub labels: Vec<Label>,
}

/// Words on a drawing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Label {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub baseline: f64,
    /// What is at `x`: `start` for the left end, `middle` or `end`.
    pub anchor: &'static str,
    pub text: String,
}

impl Drawing {
    /// With its words.
    pub fn svg(&self) -> String {
        let label = |label: &Label| {
            let (x, baseline, anchor) = (short(label.x), short(label.baseline), label.anchor);
            let text = escape(&label.text);
            format!("<text x=\"{x}\" y=\"{baseline}\" text-anchor=\"{anchor}\">{text}</text>\n")
        };
        format!("{}{}</svg>", self.shapes, self.labels.iter().map(label).collect::<String>())
    }

    /// Without its words.
    pub fn shapes(&self) -> String {
        format!("{}</svg>", self.shapes)
    }
}

/// Which end of a text is at its place.
#[derive(Clone, Copy)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// How strong a line is.
#[derive(Clone, Copy)]
pub enum Stroke {
    /// Of the scale.
    Faint,
    /// Of zero.
    Firm,
}

impl<'a> Canvas<'a> {
    pub fn new(chart: &'a Chart, id: &'a str) -> Self {
        Self { chart, id, body: String::new(), labels: Vec::new() }
    }

    /// The whole drawing, of a height.
    pub fn finish(self, height: f64) -> Drawing {
        let Self { chart, id, body, labels } = self;
        let (title, description) = (escape(&chart.caption), escape(&chart.description));
        let patterns: String = match chart.series.len() {
            0 | 1 => String::new(),
            several => {
                let patterns: String = (1..several.min(SERIES)).map(|index| pattern(id, index)).collect();
                format!("<defs>{patterns}</defs>\n")
            }
        };
        let (wide, high) = (short(WIDTH), short(height));
        let shapes = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" role=\"img\" aria-labelledby=\"{id}-title {id}-description\" direction=\"ltr\" font-family=\"sans-serif\" font-size=\"{LETTERS}\" fill=\"currentColor\">\n\
             <title id=\"{id}-title\">{title}</title>\n<desc id=\"{id}-description\">{description}</desc>\n{patterns}{body}"
        );
        Drawing { shapes, height, labels }
    }

    /// The same place, seen by readers of the other direction.
    fn x(&self, x: f64) -> f64 {
        match self.chart.direction {
            Direction::Ltr => x,
            Direction::Rtl => WIDTH - x,
        }
    }

    pub fn text(&mut self, x: f64, baseline: f64, anchor: Anchor, text: &str) {
        let anchor = match (anchor, self.chart.direction) {
            (Anchor::Start, Direction::Ltr) | (Anchor::End, Direction::Rtl) => "start",
            (Anchor::Middle, _) => "middle",
            (Anchor::End, Direction::Ltr) | (Anchor::Start, Direction::Rtl) => "end",
        };
        self.labels.push(Label { x: self.x(x), baseline, anchor, text: text.to_owned() });
    }

    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), stroke: Stroke) {
        let (opacity, width) = match stroke {
            Stroke::Faint => ("0.25", "1"),
            Stroke::Firm => ("0.7", "1.5"),
        };
        let [x1, x2] = [from.0, to.0].map(|x| short(self.x(x)));
        let [y1, y2] = [from.1, to.1].map(short);
        let _ = writeln!(
            self.body,
            "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"currentColor\" stroke-opacity=\"{opacity}\" stroke-width=\"{width}\"/>"
        );
    }

    /// What is drawn in a series' colour.
    pub fn series(&mut self, index: usize, draw: impl FnOnce(&mut Self)) {
        let _ = writeln!(self.body, "<g class=\"chart-{}\" color=\"{}\">", index + 1, COLOURS[index % SERIES]);
        draw(self);
        self.body.push_str("</g>\n");
    }

    /// A bar between two places, in any order.
    pub fn bar(&mut self, index: usize, from: f64, to: f64, top: f64, height: f64) {
        let (from, to) = (self.x(from), self.x(to));
        let (x, width) = (short(from.min(to)), short((from - to).abs()));
        let fill = match index {
            0 => "currentColor".to_owned(),
            index => format!("url(#{}-pattern-{})", self.id, index + 1),
        };
        let (top, height) = (short(top), short(height));
        let _ = writeln!(
            self.body,
            "<rect x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" rx=\"2\" fill=\"{fill}\" stroke=\"currentColor\" stroke-width=\"1\"/>"
        );
    }

    /// A line through points, with a gap where one is missing, and a mark at each.
    pub fn path(&mut self, index: usize, points: &[Option<(f64, f64)>]) {
        let mut path = String::new();
        let mut pen = 'M';
        for point in points {
            match point {
                Some((x, y)) => {
                    let _ = write!(path, "{pen}{} {}", short(self.x(*x)), short(*y));
                    pen = 'L';
                }
                None => pen = 'M',
            }
        }
        let dash = ["", " stroke-dasharray=\"7 4\"", " stroke-dasharray=\"2 4\"", " stroke-dasharray=\"9 3 2 3\""]
            [index % SERIES];
        let _ = writeln!(
            self.body,
            "<path d=\"{path}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\" stroke-linejoin=\"round\"{dash}/>"
        );
        points.iter().flatten().for_each(|(x, y)| self.mark(index, *x, *y));
    }

    /// A circle, square, triangle or diamond.
    fn mark(&mut self, index: usize, x: f64, y: f64) {
        let x = self.x(x);
        let _ = match index % SERIES {
            0 => writeln!(self.body, "<circle cx=\"{}\" cy=\"{}\" r=\"4\"/>", short(x), short(y)),
            1 => writeln!(
                self.body,
                "<rect x=\"{}\" y=\"{}\" width=\"8\" height=\"8\"/>",
                short(x - 4.0),
                short(y - 4.0)
            ),
            2 => writeln!(self.body, "<path d=\"M{} {}l5 9h-10z\"/>", short(x), short(y - 5.0)),
            _ => writeln!(self.body, "<path d=\"M{} {}l5 5l-5 5l-5 -5z\"/>", short(x), short(y - 5.0)),
        };
    }

    /// The unit, and the series with what they look like; says where the drawing goes on.
    pub fn legend(&mut self, sample: impl Fn(&mut Self, usize, f64)) -> f64 {
        let mut top = 0.0;
        let chart = self.chart;
        if let Some(unit) = &chart.unit {
            self.text(0.0, top + LETTERS, Anchor::Start, unit);
            top += LINE;
        }
        if chart.series.len() > 1 {
            for (index, name) in chart.series.iter().enumerate() {
                self.series(index, |canvas| sample(canvas, index, top + LINE / 2.0));
                self.text(44.0, top + LETTERS, Anchor::Start, name);
                top += LINE;
            }
        }
        if top > 0.0 { top + 6.0 } else { 2.0 }
    }
}

/// Stripes, dots or a grid, which stay apart without colours.
fn pattern(id: &str, index: usize) -> String {
    let inner = match index % SERIES {
        1 => "<path d=\"M-2 2l4 -4M0 8l8 -8M6 10l4 -4\" stroke=\"currentColor\" stroke-width=\"2\"/>",
        2 => "<circle cx=\"2\" cy=\"2\" r=\"1.4\"/><circle cx=\"6\" cy=\"6\" r=\"1.4\"/>",
        _ => "<path d=\"M0 0h8M0 0v8\" stroke=\"currentColor\" stroke-width=\"2\"/>",
    };
    format!(
        "<pattern id=\"{id}-pattern-{number}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><g class=\"chart-{number}\" color=\"{colour}\" fill=\"currentColor\">{inner}</g></pattern>",
        number = index + 1,
        colour = COLOURS[index % SERIES],
    )
}

/// About how wide a text is drawn. Fonts differ, so this is generous.
pub fn width(text: &str) -> f64 {
    text.width() as f64 * LETTERS * 0.58
}

/// A number with at most one decimal.
fn short(number: f64) -> String {
    let rounded = (number * 10.0).round() / 10.0;
    if rounded == 0.0 { "0".to_owned() } else { rounded.to_string() }
}

/// What XML may hold, escaped.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars().filter(|character| !character.is_control()) {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            character => out.push(character),
        }
    }
    out
}
