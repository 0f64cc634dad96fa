//! What a drawing shows, and to whom.

use super::*;

fn chart(kind: ChartKind, direction: Direction, rows: &[(&str, &[Option<f64>])]) -> Chart {
    let figure = |number: f64| Figure { number, text: number.to_string() };
    let numbers = rows.iter().flat_map(|(_, values)| values.iter().flatten().copied());
    Chart {
        kind,
        caption: "Editors & \"more\"".into(),
        description: "Up and down".into(),
        unit: None,
        rows_are: "Year".into(),
        series: (0..rows[0].1.len()).map(|index| format!("Series {index}")).collect(),
        ticks: ticks(numbers).into_iter().map(figure).collect(),
        rows: rows
            .iter()
            .map(|(label, values)| Row {
                label: (*label).into(),
                at: label.parse().ok(),
                values: values.iter().map(|value| value.map(figure)).collect(),
            })
            .collect(),
        direction,
        table: "Table".into(),
        credit: None,
    }
}

fn svg(chart: &Chart) -> String {
    let svg = draw(chart, "c1").expect("it has numbers").svg();
    roxmltree::Document::parse(&svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
    svg
}

/// The values of an attribute of all elements with a name.
fn all(svg: &str, element: &str, attribute: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(svg).expect("it is XML");
    let found = document.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", element)));
    found.filter_map(|node| node.attribute(attribute).map(str::to_owned)).collect()
}

#[test]
fn scales_are_round_and_begin_at_zero() {
    assert_eq!(ticks([3.0, 46.0]), [0.0, 20.0, 40.0, 60.0]);
    assert_eq!(ticks([0.31, 0.1]), [0.0, 0.1, 0.2, 0.3, 0.4]);
    assert_eq!(ticks([-5.0, 10.0]), [-5.0, 0.0, 5.0, 10.0]);
    assert_eq!(ticks([100.0]), [0.0, 25.0, 50.0, 75.0, 100.0]);
    assert_eq!(ticks([]), ticks([1.0]));
    assert_eq!(ticks([-8.0]).last(), Some(&0.0));
    for value in [1e-9, 7.0, 999.0, 123_456.0, 9e14] {
        let ticks = ticks([value]);
        assert!((3..=7).contains(&ticks.len()), "{value}: {ticks:?}");
        assert!(ticks.is_sorted() && *ticks.last().unwrap() >= value, "{value}: {ticks:?}");
    }
}

#[test]
fn a_drawing_has_a_name_and_a_description() {
    let svg = svg(&chart(ChartKind::Bar, Direction::Ltr, &[("A", &[Some(2.0)])]));
    assert!(svg.contains("role=\"img\" aria-labelledby=\"c1-title c1-description\""), "{svg}");
    assert!(svg.contains("<title id=\"c1-title\">Editors &amp; &quot;more&quot;</title>"), "{svg}");
    assert!(svg.contains("<desc id=\"c1-description\">Up and down</desc>"), "{svg}");
}

#[test]
fn bars_are_as_long_as_their_numbers_and_grow_from_the_start_of_the_line() {
    let rows: &[(&str, &[Option<f64>])] = &[("A", &[Some(10.0)]), ("B", &[Some(5.0)]), ("C", &[None])];
    let bars = |direction| {
        let svg = svg(&chart(ChartKind::Bar, direction, rows));
        let number = |texts: Vec<String>| texts.iter().map(|text| text.parse().unwrap()).collect::<Vec<f64>>();
        (number(all(&svg, "rect", "x")), number(all(&svg, "rect", "width")))
    };
    let ((left, widths), (mirrored, same)) = (bars(Direction::Ltr), bars(Direction::Rtl));
    assert_eq!(widths.len(), 2, "what is missing has no bar");
    assert!((widths[0] - 2.0 * widths[1]).abs() < 0.3, "{widths:?}");
    assert_eq!(widths, same);
    assert_eq!(left[0], left[1]);
    let ends: Vec<f64> = mirrored.iter().zip(&same).map(|(x, width)| x + width).collect();
    assert!((ends[0] - ends[1]).abs() < 0.2, "{ends:?}");
}

#[test]
fn a_negative_bar_lies_on_the_other_side_of_zero() {
    let svg = svg(&chart(ChartKind::Bar, Direction::Ltr, &[("A", &[Some(-4.0)]), ("B", &[Some(4.0)])]));
    let number = |name: &str| all(&svg, "rect", name).iter().map(|text| text.parse().unwrap()).collect::<Vec<f64>>();
    let (x, width) = (number("x"), number("width"));
    assert!((x[0] + width[0] - x[1]).abs() < 0.2, "{svg}");
}

#[test]
fn series_differ_without_colours() {
    let rows: &[(&str, &[Option<f64>])] =
        &[("1", &[Some(1.0), Some(2.0), Some(3.0), Some(4.0)]), ("2", &[Some(2.0), Some(3.0), Some(4.0), Some(5.0)])];
    let bars = svg(&chart(ChartKind::Bar, Direction::Ltr, rows));
    let fills: std::collections::BTreeSet<String> = all(&bars, "rect", "fill").into_iter().collect();
    assert_eq!(fills.len(), 4, "{fills:?}");
    let patterns = all(&bars, "pattern", "id");
    assert!(
        fills
            .iter()
            .filter_map(|fill| fill.strip_prefix("url(#")?.strip_suffix(')'))
            .all(|id| patterns.contains(&id.to_owned()))
    );
    let lines = svg(&chart(ChartKind::Line, Direction::Ltr, rows));
    let dashes: std::collections::BTreeSet<String> = all(&lines, "path", "stroke-dasharray").into_iter().collect();
    assert_eq!(dashes.len(), 3);
    assert!(lines.contains("Series 3"), "each is named: {lines}");
}

#[test]
fn a_line_stops_where_nothing_is_known_and_years_keep_their_distance() {
    let rows: &[(&str, &[Option<f64>])] =
        &[("2010", &[Some(1.0)]), ("2011", &[None]), ("2012", &[Some(2.0)]), ("2020", &[Some(4.0)])];
    let drawn = svg(&chart(ChartKind::Line, Direction::Ltr, rows));
    let path = all(&drawn, "path", "d").into_iter().next().expect("a line");
    assert_eq!(path.matches('M').count(), 2, "{path}");
    let x: Vec<f64> = all(&drawn, "circle", "cx").iter().map(|text| text.parse().unwrap()).collect();
    assert!(((x[2] - x[1]) / (x[1] - x[0]) - 4.0).abs() < 0.05, "{x:?}");
    let mirrored = svg(&chart(ChartKind::Line, Direction::Rtl, rows));
    let back: Vec<f64> = all(&mirrored, "circle", "cx").iter().map(|text| text.parse().unwrap()).collect();
    assert!(
        back.iter().zip(&x).all(|(back, x)| (back + x - canvas::WIDTH).abs() < 0.2),
        "time runs from right to left"
    );
}

#[test]
fn tables_and_nothing_have_no_drawing() {
    assert_eq!(draw(&chart(ChartKind::Table, Direction::Ltr, &[("A", &[Some(1.0)])]), "c"), None);
    assert_eq!(draw(&chart(ChartKind::Bar, Direction::Ltr, &[("A", &[None])]), "c"), None);
}
