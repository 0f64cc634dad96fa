//! Complaints about data files and about the charts that show them.

use super::{Diagnostic, Span, nearest};

/// What is wrong with a data file itself.
pub fn bad_data(message: &str, place: Span) -> Diagnostic {
    Diagnostic::error("bad-data", message).at(place)
}

/// What the TOML reader says of a chart, or a key that is missing or has another type.
pub fn bad_chart(message: &str, place: Span) -> Diagnostic {
    Diagnostic::error("bad-chart", message.trim_end().replace('\n', "; "))
        .at(place)
        .hint("a chart needs `data = \"file.csv\"` and `caption = \"What it shows\"`")
}

pub fn unknown_chart_key<'a>(key: &str, place: Span, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let names = known.clone().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
    Diagnostic::error("bad-chart", format!("a chart has no key `{key}`"))
        .at(place)
        .hint(format!("the keys are {names}"))
        .maybe_hint(nearest(key, known))
}

pub fn unknown_chart_type<'a>(written: &str, place: Span, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let names = known.clone().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    Diagnostic::error("bad-chart", format!("there is no chart of the type `{written}`"))
        .at(place)
        .hint(format!("the types are {names}"))
        .maybe_hint(nearest(written, known))
}

pub fn too_many_series(count: usize, most: usize, place: Span) -> Diagnostic {
    Diagnostic::error("bad-chart", format!("{count} columns are drawn; nobody can tell more than {most} apart"))
        .at(place)
        .hint(format!("name at most {most} in `y`, or use `type = \"table\"`"))
}

pub fn missing_data<'a>(written: &str, place: Span, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::error("missing-data", format!("no data file at `{written}`"))
        .at(place)
        .hint("put it in content/data/, as .csv, .toml or .json")
        .maybe_hint(nearest(written, known))
}

pub fn unknown_column<'a>(
    column: &str,
    file: &str,
    place: Span,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let names = known.clone().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    Diagnostic::error("unknown-column", format!("`{file}` has no column `{column}`"))
        .at(place)
        .hint(format!("its columns are {names}"))
        .maybe_hint(nearest(column, known))
}

/// A cell of a column that is drawn. `place` is in the data file, `chart` where it is drawn.
pub fn not_a_number(written: &str, column: &str, place: Span, chart: Span) -> Diagnostic {
    Diagnostic::error("not-a-number", format!("`{written}` in the column `{column}` is no number"))
        .at(place)
        .related(chart, "the chart that draws it")
        .hint("write digits and a point only, as `12500.5`; leave the cell empty if nothing is known")
}
