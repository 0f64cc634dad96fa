//! The same samples in every language, as people see them.

use super::embedded::LANGUAGES;
use super::*;

const NUMBERS: [u32; 10] = [0, 1, 2, 3, 5, 11, 21, 100, 103, 1_000_000];

/// For `tests/conformance/messages.sh`, which asks ICU in node the same, and for whoever wants to look: a line of JSON for
/// each language.
#[test]
#[ignore = "prints what tests/conformance/messages.sh compares"]
fn print_samples() {
    let locales = Locales::load(&SourceTree::in_memory_with_defaults([]), &languages(&LANGUAGES)).value;
    let day = Day::from_iso("2026-02-18").expect("a day");
    for language in LANGUAGES.map(tag) {
        let text = |key: &str, name: &str, value: Value| {
            visible(&locales.text(&language, key, &arguments([(name, value)])).expect("a message").text)
        };
        let counted: Vec<String> = NUMBERS.iter().map(|n| text("lessons-count", "n", number(*n))).collect();
        let plurals: Vec<&str> =
            NUMBERS.iter().map(|n| locales.plural(&language, f64::from(*n), PluralType::Cardinal)).collect();
        let ordinals: Vec<&str> =
            NUMBERS.iter().map(|n| locales.plural(&language, f64::from(*n), PluralType::Ordinal)).collect();
        let names = ["A", "B", "C"].map(str::to_owned);
        let line = serde_json::json!({
            "language": language.as_str(),
            "numbers": NUMBERS,
            "plurals": plurals,
            "ordinals": ordinals,
            "counted": counted,
            "date": visible(&locales.date(&language, day, DateStyle::Long)),
            "number": locales.number(&language, 1_234_567.5),
            "list": visible(&locales.list(&language, &names)),
            "bytes": visible(&locales.bytes(&language, 1_234_567).expect("a size")),
            "percent": text("percent", "share", Value::Number(0.256)),
            "unit": visible(&text("unit-day", "n", number(3))),
            "hijri": visible(&locales.hijri(&language, day).expect("a day")),
        });
        println!("SAMPLE {line}");
    }
}
