//! TOML: one list of tables, whatever its name.

use super::{Cell, Reading, Value, number};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub fn read(text: &str, reading: &mut Reading) {
    let (top, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let message = error.message().trim_end().replace('\n', "; ");
        reading.complain(&message, error.span().unwrap_or(0..0));
    }
    if !errors.is_empty() {
        return;
    }
    let mut lists = top.get_ref().iter();
    let (Some((_, list)), None) = (lists.next(), lists.next()) else {
        if !text.trim().is_empty() {
            reading.complain("the file must hold one list of tables, as `[[row]]`", 0..0);
        }
        return;
    };
    let DeValue::Array(rows) = list.get_ref() else {
        return reading.complain("the file must hold one list of tables, as `[[row]]`", list.span());
    };
    for row in rows.iter() {
        let DeValue::Table(table) = row.get_ref() else {
            reading.complain("each row must be a table", row.span());
            continue;
        };
        let mut cells = Vec::new();
        // In the order of the file, which is that of the columns.
        let mut keys: Vec<_> = table.iter().collect();
        keys.sort_by_key(|(key, _)| key.span().start);
        for (key, cell) in keys {
            let name = key.get_ref().to_string();
            match value(cell) {
                Some(value) => cells.push((name, Cell { value, span: cell.span() })),
                None => reading.complain(&format!("`{name}` must be a number or a text"), cell.span()),
            }
        }
        reading.row(row.span(), cells);
    }
}

fn value(value: &Spanned<DeValue<'_>>) -> Option<Value> {
    let of_number = |written: &str| {
        let plain = written.replace('_', "");
        number(plain.trim_start_matches('+')).map_or_else(|| Value::Text(written.to_owned()), Value::Number)
    };
    Some(match value.get_ref() {
        DeValue::String(text) if text.trim().is_empty() => Value::Missing,
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(integer) if integer.radix() == 10 => of_number(integer.as_str()),
        DeValue::Integer(integer) => Value::Text(integer.to_string()),
        DeValue::Float(float) => of_number(float.as_str()),
        DeValue::Boolean(boolean) => Value::Text(boolean.to_string()),
        DeValue::Datetime(moment) => Value::Text(moment.to_string()),
        DeValue::Array(_) | DeValue::Table(_) => return None,
    })
}
