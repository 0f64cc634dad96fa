//! Names for certificates, from a file of comma-separated values.

use crate::data;
use crate::diagnostic::{Diagnostic, cli as complain};
use crate::source;
use std::path::Path;

/// The names in a file: the cells of the column called `name`, else those of the first. A file of one column may do without
/// a first line that names it.
///
/// # Errors
/// Why there are none.
pub fn read(file: &Path) -> Result<Vec<String>, Diagnostic> {
    let shown = file.to_string_lossy();
    let bad = |reason: &str| complain::bad_names(&shown, reason);
    let text = source::read_text(file).map_err(|error| bad(&error.to_string()))?;
    let names = names(&text);
    if names.is_empty() { Err(bad("every line is empty")) } else { Ok(names) }
}

fn names(text: &str) -> Vec<String> {
    let lines = data::csv_records(text.trim_start_matches('\u{feff}'));
    let heading = |cell: &String| cell.trim().eq_ignore_ascii_case("name");
    let column = lines.first().and_then(|first| first.iter().position(heading));
    let rows = lines.iter().skip(usize::from(column.is_some()));
    let cell = |row: &Vec<String>| row.get(column.unwrap_or_default()).map(|name| name.trim().to_owned());
    rows.filter_map(cell).filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_any_script_are_the_first_column_or_the_one_called_name() {
        let four = ["Ana Díaz", "রহিমা খাতুন", "ليلى حسن", "Дилноза Каримова"];
        assert_eq!(names(&four.join("\n")), four);
        assert_eq!(
            names("\u{feff}mail,Name\r\na@b.org,\"Díaz, Ana\"\r\n\r\nc@d.org, রহিমা \r\n"),
            ["Díaz, Ana", "রহিমা"]
        );
        assert_eq!(names("\n \n"), [""; 0]);
    }
}
