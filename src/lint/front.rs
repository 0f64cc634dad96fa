//! Lints of front matter.

use crate::diagnostic::{Diagnostic, lint as say};
use crate::document::Document;
use toml::Value;

const DAY: i64 = 24 * 60 * 60;

/// Days after which a test counts no more: two years.
const FRESH: i64 = 730;

pub fn check(document: &Document, date: i64, notes: &mut Vec<Diagnostic>) {
    let front = &document.front;
    let text = |key: &str| front.table.get(key).and_then(Value::as_str).unwrap_or_default().trim();
    // A file without front matter has worse problems.
    if !front.table.is_empty() && text("description").is_empty() {
        notes.push(say::missing_description(document.key_span("title")));
    }
    let tested = front.table.get("last_tested").and_then(Value::as_datetime).and_then(|moment| moment.date);
    if let Some(tested) = tested.filter(|_| date > 0) {
        let days = date.div_euclid(DAY) - days_since_1970(tested);
        if days > FRESH {
            notes.push(say::stale_last_tested(document.key_span("last_tested"), days));
        }
    }
}

/// Howard Hinnant's algorithm for the Gregorian calendar.
fn days_since_1970(date: toml::value::Date) -> i64 {
    let (year, month, day) = (i64::from(date.year), i64::from(date.month), i64::from(date.day));
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        let day = |year, month, day| days_since_1970(toml::value::Date { year, month, day });
        assert_eq!((day(1970, 1, 1), day(2000, 3, 1), day(2026, 1, 1)), (0, 11_017, 20_454));
    }
}
