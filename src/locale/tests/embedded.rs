//! The messages that the program carries.

use super::*;
use std::collections::BTreeSet;

pub(super) const LANGUAGES: [&str; 16] =
    ["en", "bn", "uz", "ar", "fa", "ur", "hi", "id", "ms", "tr", "fr", "es", "pt", "ru", "sw", "zh-Hans"];

fn embedded() -> Noted<Locales> {
    Locales::load(&SourceTree::in_memory_with_defaults([]), &languages(&LANGUAGES))
}

/// Arguments for everything that messages ask for.
fn everything(locales: &Locales, key: &str) -> Arguments {
    let variables = locales.languages.values().filter_map(|loaded| loaded.catalogue.items.get(key));
    let variables: BTreeSet<&String> = variables.flat_map(|item| item.variables.keys()).collect();
    let mut values: Arguments = variables
        .into_iter()
        .map(|name| {
            let value = match name.as_str() {
                "date" | "last" => words("2026-02-18"),
                // The day of an event; elsewhere days of a course are counted.
                "day" if key.starts_with("when-") => words("2026-02-18"),
                "names" | "audiences" => Value::List(vec!["Jony".to_owned(), "Akbarali".to_owned()]),
                "language" | "other" | "source" | "weekday" | "license" | "publisher" | "title" | "author" | "url" => {
                    words("CC")
                }
                _ => number(1_234),
            };
            (name.clone(), value)
        })
        .collect();
    values.insert("license_href".to_owned(), words("https://example.org/"));
    values
}

#[test]
fn they_have_no_problem_and_none_is_missing() {
    let loaded = embedded();
    assert_eq!(loaded.notes, []);
    assert_eq!(loaded.value.coverage(), []);
    assert!(loaded.value.count(&tag("en")) > 180);
}

#[test]
fn every_message_can_be_shown_in_every_language() {
    let locales = embedded().value;
    let keys: Vec<String> = locales.languages[&tag("en")].catalogue.keys().map(str::to_owned).collect();
    for language in LANGUAGES.map(tag) {
        for key in &keys {
            let found = locales.html(&language, key, &everything(&locales, key)).expect("a message");
            assert_eq!(found.language, language, "{key}");
            assert!(
                !found.text.trim().is_empty() && !found.text.contains(['{', '}']),
                "{language} {key}: {}",
                found.text
            );
        }
    }
}

/// Numbers in messages have the language's digits: no message may write them as Rust does.
#[test]
fn bengali_and_persian_messages_have_digits_of_their_own() {
    let locales = embedded().value;
    for language in ["bn", "fa"].map(tag) {
        for key in locales.languages[&language].catalogue.keys() {
            let values = everything(&locales, key);
            let text = locales.html(&language, key, &values).expect("a message").text;
            assert!(!text.contains(|character: char| character.is_ascii_digit()), "{language} {key}: {text}");
        }
    }
}

#[test]
fn what_readers_see_of_a_course() {
    let locales = embedded().value;
    let values = arguments([("lessons", number(6)), ("minutes", number(195))]);
    let see = |language: &str, key: &str, values: &Arguments| {
        visible(&locales.text(&tag(language), key, values).expect("a message").text)
    };
    assert_eq!(see("en", "course-length", &values), "6 lessons, 3 h 15 min");
    assert_eq!(see("bn", "course-length", &values), "৬টি পাঠ, ৩ ঘণ্টা ১৫ মিনিট");
    assert_eq!(see("uz", "course-length", &values), "6 ta dars, 3 soat 15 daqiqa");
    assert_eq!(see("ar", "course-length", &values), "6 دروس، 3 س 15 د");
    let values = arguments([("size", number(1_234_567)), ("pages", number(103))]);
    assert_eq!(see("en", "download-facts", &values), "103 pages, 1.2 MB");
    assert_eq!(see("bn", "download-facts", &values), "১০৩ পৃষ্ঠা, ১.২ মেগাবাইট");
    assert_eq!(see("uz", "download-facts", &values), "103 bet, 1,2 MB");
    assert_eq!(see("ar", "download-facts", &values), "103 صفحات، 1.2 م.ب");
    let values = arguments([("language", words("العربية")), ("other", words("English"))]);
    assert_eq!(
        see("ar", "fallback-notice", &values),
        "هذه الصفحة غير متاحة بعد باللغة: العربية. أنت تقرؤها باللغة: ⟦English⟧."
    );
}

#[test]
fn what_readers_see_of_lessons_and_time_in_other_languages() {
    let locales = embedded().value;
    let see = |language: &str, lessons: f64, minutes: f64| {
        let values = arguments([("lessons", number(lessons)), ("minutes", number(minutes))]);
        visible(&locales.text(&tag(language), "course-length", &values).expect("a message").text)
    };
    let expected = [
        ("fa", "۱ درس، ۱ ساعت و ۵ دقیقه", "۶ درس، ۳ ساعت و ۱۵ دقیقه"),
        ("ur", "1 سبق، 1 گھنٹہ 5 منٹ", "6 اسباق، 3 گھنٹے 15 منٹ"),
        ("hi", "1 पाठ, 1 घंटा 5 मिनट", "6 पाठ, 3 घंटे 15 मिनट"),
        ("id", "1 pelajaran, 1 jam 5 menit", "6 pelajaran, 3 jam 15 menit"),
        ("ms", "1 pelajaran, 1 jam 5 minit", "6 pelajaran, 3 jam 15 minit"),
        ("tr", "1 ders, 1 sa 5 dk", "6 ders, 3 sa 15 dk"),
        ("fr", "1 leçon, 1_h 5_min", "6 leçons, 3_h 15_min"),
        ("es", "1 lección, 1_h 5_min", "6 lecciones, 3_h 15_min"),
        ("pt", "1 lição, 1_h 5_min", "6 lições, 3_h 15_min"),
        ("ru", "1 урок, 1_ч 5_мин", "6 уроков, 3_ч 15_мин"),
        ("sw", "somo 1, saa 1 dak 5", "masomo 6, saa 3 dak 15"),
        ("zh-Hans", "1课，1小时5分钟", "6课，3小时15分钟"),
    ];
    for (language, first, second) in expected {
        assert_eq!(see(language, 1.0, 65.0), first);
        assert_eq!(see(language, 6.0, 195.0), second);
    }
}

/// The Islamic date stands beside the other one as what it is: near.
#[test]
fn a_day_in_two_calendars() {
    let locales = embedded().value;
    let values = arguments([("date", words("2026-02-18"))]);
    let see =
        |language: &str| visible(&locales.text(&tag(language), "date-with-hijri", &values).expect("a message").text);
    let expected = [
        ("en", "February 18, 2026 (about Ramadan 1, 1447 AH)"),
        ("bn", "১৮ ফেব্রুয়ারি, ২০২৬ (আনুমানিক ১ রমজান, ১৪৪৭ যুগ)"),
        ("uz", "18-fevral, 2026 (taxminan 1-Ramazon, 1447 (hijriy))"),
        ("ar", "18 فبراير 2026 (نحو 1 رمضان 1447 هـ)"),
        ("hi", "18 फ़रवरी, 2026 (लगभग 1 रमजान 1447 हि॰)"),
        ("id", "18 Februari 2026 (sekitar 1 Ramadan 1447 H)"),
        ("tr", "18 Şubat 2026 (yaklaşık Hicri 1 Ramazan 1447)"),
    ];
    for (language, text) in expected {
        assert_eq!(see(language), text);
    }
    let later = |offset: i64| {
        let overrides = Overrides { hijri_offset: offset, ..Overrides::default() };
        Formats::new(&resolve("id", &overrides).expect("Indonesian")).hijri(Day::from_iso("2026-02-19").expect("a day"))
    };
    assert_eq!([0, -1].map(later), ["2 Ramadan 1447 H", "1 Ramadan 1447 H"]);
    let cyrillic = Formats::new(&resolve("uz-Cyrl", &Overrides::default()).expect("Uzbek"));
    assert_eq!(cyrillic.hijri(Day::from_iso("2026-02-18").expect("a day")), "1-Рамазон, 1447 (ҳижрий)");
}

#[test]
fn units_are_counted_as_the_language_counts() {
    let tree = SourceTree::in_memory_with_defaults([("locales/en/own.ftl", "wait = { UNIT($n, unit: \"day\") }\n")]);
    let locales = Locales::load(&tree, &languages(&LANGUAGES));
    assert_eq!(locales.notes, []);
    let see = |language: &str, n: f64| {
        let key = if language == "en" { "wait" } else { "unit-day" };
        visible(&locales.value.text(&tag(language), key, &arguments([("n", number(n))])).expect("a message").text)
    };
    assert_eq!([see("en", 1.0), see("en", 2.0)], ["1 day", "2 days"]);
    assert_eq!([1.0, 2.0, 3.0, 11.0, 103.0].map(|n| see("ar", n)), ["يوم", "يومان", "3 أيام", "11 يومًا", "103 أيام"]);
    assert_eq!([1.0, 2.0, 5.0, 21.0].map(|n| see("ru", n)), ["1 день", "2 дня", "5 дней", "21 день"]);
    assert_eq!(see("bn", 3.0), "৩ দিন");
}

/// Russian counts by the last digits; French, Spanish and Portuguese have "of" after millions.
#[test]
fn lessons_are_counted_as_the_language_counts() {
    let locales = embedded().value;
    let see = |language: &str, n: f64| {
        let values = arguments([("n", number(n))]);
        visible(&locales.text(&tag(language), "lessons-count", &values).expect("a message").text)
    };
    let russian = [1.0, 2.0, 5.0, 11.0, 21.0, 22.0, 1.5].map(|n| see("ru", n));
    assert_eq!(russian, ["1 урок", "2 урока", "5 уроков", "11 уроков", "21 урок", "22 урока", "1,5 урока"]);
    assert_eq!(["fr", "es", "pt"].map(|language| see(language, 0.0)), ["0 leçon", "0 lecciones", "0 lição"]);
    let million = ["fr", "es", "pt"].map(|language| see(language, 1e6));
    assert!(million.iter().all(|text| text.contains(" de l")), "{million:?}");
    assert_eq!(["sw", "zh-Hans"].map(|language| see(language, 2.0)), ["masomo 2", "2课"]);
}

/// Each directive has a label; the ids are those of `DirectiveKind::name`.
#[test]
fn every_block_has_a_title() {
    let locales = embedded().value;
    let blocks = [
        "note",
        "tip",
        "important",
        "warning",
        "caution",
        "objectives",
        "questions",
        "keypoints",
        "prerequisites",
        "exercise",
        "hint",
        "solution",
        "discussion",
        "checklist",
        "facilitator",
        "details",
        "example",
        "case-study",
        "quote",
        "quiz",
        "tabs",
        "print-only",
        "screen-only",
    ];
    for block in blocks {
        assert!(locales.text(&tag("en"), &format!("block-{block}"), &Arguments::new()).is_ok(), "{block}");
    }
}

/// The site's own file replaces the embedded one as a whole; what it lacks falls back.
#[test]
fn a_site_overrides_the_messages_file_by_file() {
    let tree = SourceTree::in_memory_with_defaults([
        ("locales/bn/lesson.ftl", "time = কাল\n"),
        ("locales/en/own.ftl", "club = Club\n"),
    ]);
    let locales = Locales::load(&tree, &languages(&LANGUAGES)).value;
    let text = |key: &str| locales.text(&tag("bn"), key, &Arguments::new()).expect("a message").text;
    assert_eq!(text("time"), "কাল");
    assert_eq!(text("keypoints"), "Key points");
    assert_eq!(text("club"), "Club");
    assert_eq!(text("home"), "প্রথম পাতা");
}

/// For `tests/conformance/messages.sh`, which has other implementations of Fluent say the same: one line of JSON for each
/// message, language and number.
#[test]
#[ignore = "prints what tests/conformance/messages.sh compares"]
fn print_every_message() {
    let locales = embedded().value;
    let keys: Vec<String> = locales.languages[&tag("en")].catalogue.keys().map(str::to_owned).collect();
    for language in LANGUAGES.map(tag) {
        for key in &keys {
            let item = &locales.languages[&language].catalogue.items[key];
            // Sizes and durations are functions of ours, and markup becomes HTML.
            if item.calls.iter().any(|call| matches!(call.name.as_str(), "BYTES" | "DURATION" | "UNIT" | "HIJRI"))
                || !item.facts.tags.is_empty()
            {
                continue;
            }
            for n in [0, 1, 2, 3, 5, 11, 21, 100, 103, 111, 1_000_000] {
                let mut values = everything(&locales, key);
                for (name, value) in values.iter_mut().filter(|(_, value)| matches!(value, Value::Number(_))) {
                    // A share is 0 to 1.
                    *value = if name == "share" { number(f64::from(n) / 1e6) } else { number(n) };
                }
                let text = locales.text(&language, key, &values).expect("a message").text;
                let line = serde_json::json!({ "language": language.as_str(), "key": key, "n": n, "text": text });
                println!("MESSAGE {line}");
            }
        }
    }
}
