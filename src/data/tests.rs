//! Three forms, one table; and what is wrong, with its place.

use super::*;
use crate::source::SourceFile;

fn read(name: &str, text: &str) -> Noted<Table> {
    parse(&SourceFile::text(&format!("{FOLDER}{name}"), text))
}

/// The rows of a table with their columns, and the notes as `line:column message`.
#[track_caller]
fn check(name: &str, text: &str, columns: &[&str], rows: &[&str], notes: &[&str]) {
    let read = read(name, text);
    let names: Vec<&str> = read.value.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, columns, "{text}");
    let cell = |cell: &Cell| match &cell.value {
        Value::Missing => "-".to_owned(),
        Value::Number(number) => format!("#{number}"),
        Value::Text(text) => text.clone(),
    };
    let row =
        |row: usize| read.value.columns.iter().map(|column| cell(&column.cells[row])).collect::<Vec<_>>().join(" ");
    assert_eq!((0..read.value.rows).map(row).collect::<Vec<_>>(), rows, "{text}");
    let place = |note: &Diagnostic| {
        let start = note.span.as_ref().expect("a place").start;
        let line = text[..start].matches('\n').count() + 1;
        let column = start - text[..start].rfind('\n').map_or(0, |end| end + 1) + 1;
        format!("{line}:{column} {}", note.message)
    };
    assert_eq!(read.notes.iter().map(place).collect::<Vec<_>>(), notes, "{text}");
}

#[test]
fn the_three_forms_say_the_same() {
    let (columns, rows) = (["year", "country", "files"], ["#2010 Netherlands #12500", "#2011 - #-0.5"]);
    check("a.csv", "year,country,files\n2010,Netherlands,12500\r\n2011,,-0.5", &columns, &rows, &[]);
    check(
        "a.json",
        "[{\"year\": 2010, \"country\": \"Netherlands\", \"files\": 12500},\n {\"files\": -5e-1, \"year\": 2011, \"country\": null}]",
        &columns,
        &rows,
        &[],
    );
    check(
        "a.toml",
        "[[row]]\nyear = 2010\ncountry = \"Netherlands\"\nfiles = 12_500\n[[row]]\nfiles = -0.5\nyear = 2011\n",
        &columns,
        &rows,
        &[],
    );
}

#[test]
fn cells_in_quotes_may_hold_commas_quotes_and_lines() {
    check("a.csv", "a,b\n\"x, \"\"y\"\"\nz\",1\n\n", &["a", "b"], &["x, \"y\"\nz #1"], &[]);
}

#[test]
fn what_looks_like_a_name_is_no_number() {
    check(
        "a.csv",
        "a,b,c,d,e\n007,\"1,000\",12 %,১২,1e30\n0,0.5,-0,1e3,-12\n",
        &["a", "b", "c", "d", "e"],
        &["007 1,000 12 % ১২ 1e30", "#0 #0.5 #-0 #1000 #-12"],
        &[],
    );
}

#[test]
fn places_are_those_of_the_cells() {
    let text = "a,b\n\"x\",12\n";
    let table = read("a.csv", text).value;
    assert_eq!(&text[table.column("b").unwrap().cells[0].span.clone()], "12");
    let text = "[ {\"a\": \"}\\\"\", \"b\" : 12 } ]";
    let table = read("a.json", text).value;
    assert_eq!(&text[table.column("b").unwrap().cells[0].span.clone()], "12");
    assert_eq!(table.column("a").unwrap().cells[0].value, Value::Text("}\"".into()));
}

#[test]
fn what_is_wrong_is_said_where_it_stands() {
    check(
        "a.csv",
        "a,b\n1\n2,3,4\n",
        &["a", "b"],
        &["#1 -", "#2 #3"],
        &["2:1 the row has 1 cells, the first line 2", "3:1 the row has 3 cells, the first line 2"],
    );
    check(
        "a.csv",
        "a,a,\n1,2,3\n",
        &["a"],
        &["#1"],
        &["1:3 two columns are called `a`", "1:5 a column has no name", "2:3 the row has `a` twice"],
    );
    check(
        "a.csv",
        "a,b\n\"x,1\n",
        &["a", "b"],
        &["x,1 -"],
        &["2:1 the quotation mark is never closed", "2:1 the row has 1 cells, the first line 2"],
    );
    check("a.csv", "a;b\n1;2\n", &["a;b"], &[], &["1:1 columns are separated by something else than commas"]);
    check("a.csv", "a,b\n", &["a", "b"], &[], &["1:1 it has no rows"]);
    check("a.json", "[{\"a\": 1},\n {\"a\" 2}]", &[], &[], &["2:7 expected `:`"]);
    check("a.json", "{\"a\": 1}", &[], &[], &["1:1 the file must be a list of objects, as `[{\"year\": 2020}]`"]);
    check(
        "a.json",
        "[{\"a\": [1], \"b\": 2}, 3]",
        &["b"],
        &["#2"],
        &["1:8 `a` must be a number or a text", "1:22 each row must be an object, as `{\"year\": 2020}`"],
    );
    check("a.toml", "a = 1\n", &[], &[], &["1:5 the file must hold one list of tables, as `[[row]]`"]);
    check("a.toml", "[[row]]\na = {}\n", &[], &[""], &["2:5 `a` must be a number or a text"]);
    check("a.toml", "", &[], &[], &["1:1 it has no rows"]);
}

#[test]
fn only_files_of_the_folder_are_data() {
    let is = |path: &str| is_data(&SourcePath::new(path));
    assert!(is("content/data/a.csv") && is("content/data/deep/a.json"));
    assert!(!is("content/data/credits.toml") && !is("content/data/a.txt") && !is("content/en/a.csv"));
}

mod any {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn input_is_read_without_a_panic_and_columns_are_as_long_as_the_table(
            text in "[\\[\\]{}:,\"\\\\0-9a-z =\r\n\u{e9}-]{0,60}",
            name in prop::sample::select(vec!["a.csv", "a.json", "a.toml"]),
        ) {
            let table = read(name, &text).value;
            for column in &table.columns {
                prop_assert_eq!(column.cells.len(), table.rows);
                prop_assert!(column.cells.iter().all(|cell| text.get(cell.span.clone()).is_some()));
            }
        }
    }
}
