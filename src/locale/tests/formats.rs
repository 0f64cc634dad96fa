//! Plurals, numbers, dates, lists, sizes and the order of words.

use super::*;

const NUMBERS: [f64; 11] = [0.0, 1.0, 2.0, 3.0, 5.0, 11.0, 21.0, 100.0, 103.0, 111.0, 1_000_000.0];

/// The category of each of `NUMBERS`.
#[test]
fn plurals_follow_cldr() {
    let all = ["en", "bn", "uz", "uz-Cyrl", "ar", "ha", "ru", "fa", "hi", "be-tarask", "he", "fr", "es", "en-simple"];
    let locales = locales(&all, &[]);
    let check = |language: &str, expected: &str| {
        let found = NUMBERS.map(|n| locales.plural(&tag(language), n, PluralType::Cardinal));
        assert_eq!(found.join(" "), expected, "{language}");
    };
    check("en", "other one other other other other other other other other other");
    check("bn", "one one other other other other other other other other other");
    check("uz", "other one other other other other other other other other other");
    check("uz-Cyrl", "other one other other other other other other other other other");
    check("ar", "zero one two few few many many other few many other");
    check("ha", "other one other other other other other other other other other");
    check("ru", "many one few few many many one many few many many");
    check("fa", "one one other other other other other other other other other");
    check("hi", "one one other other other other other other other other other");
    check("be-tarask", "many one few few many many one many few many many");
    check("he", "other one two other other other other other other other other");
    check("fr", "one one other other other other other other other other many");
    check("es", "other one other other other other other other other other many");
    check("en-simple", "other one other other other other other other other other other");
}

/// Research 1.2, second defect: English `st nd rd` for languages without ordinals.
#[test]
fn ordinals_are_never_those_of_english() {
    let locales = locales(&["en", "ha", "yo", "ckb", "so", "nqo", "tg", "uz", "bn"], &[]);
    let ordinals = |language: &str| {
        [1.0, 2.0, 3.0, 21.0].map(|n| locales.plural(&tag(language), n, PluralType::Ordinal)).join(" ")
    };
    assert_eq!(ordinals("en"), "one two few one");
    for language in ["ha", "yo", "ckb", "so", "nqo", "tg", "uz"] {
        assert_eq!(ordinals(language), "other other other other", "{language}");
    }
    assert_eq!(ordinals("bn"), "one two two other");
}

#[test]
fn numbers_have_the_languages_digits_and_groups() {
    let codes = ["en", "bn", "uz", "uz-Cyrl", "ar", "fa", "ur", "hi", "id", "ms", "tr", "ru", "ne", "my", "ckb", "nqo"];
    let locales = locales(&codes, &[]);
    let check = |language: &str, expected: &str| {
        assert_eq!(visible(&locales.number(&tag(language), 1_234_567.5)), expected, "{language}");
    };
    check("en", "1,234,567.5");
    check("bn", "১২,৩৪,৫৬৭.৫");
    check("uz", "1_234_567,5");
    check("uz-Cyrl", "1_234_567,5");
    check("ar", "1,234,567.5");
    check("fa", "۱٬۲۳۴٬۵۶۷٫۵");
    check("ur", "1,234,567.5");
    check("hi", "12,34,567.5");
    check("id", "1.234.567,5");
    check("ms", "1,234,567.5");
    check("tr", "1.234.567,5");
    check("ru", "1_234_567,5");
    check("ne", "१२,३४,५६७.५");
    check("my", "၁,၂၃၄,၅၆၇.၅");
    check("ckb", "١٬٢٣٤٬٥٦٧٫٥");
    check("nqo", "߁،߂߃߄،߅߆߇.߅");
}

#[test]
fn a_site_chooses_digits_and_calendar() {
    let own = |code: &str, numbering: Option<&str>, calendar: Option<&str>| {
        let overrides = Overrides {
            numbering: numbering.map(str::to_owned),
            calendar: calendar.map(str::to_owned),
            ..Overrides::default()
        };
        Formats::new(&resolve(code, &overrides).expect("a language of the table"))
    };
    let day = Day::from_iso("2026-02-18").expect("a date");
    let number = |formats: Formats| formats.number(1_234.0, NumberStyle::default());
    let date = |formats: Formats| formats.date(day, DateStyle::Long);
    assert_eq!(number(own("hi", Some("deva"), None)), "१,२३४");
    assert_eq!(number(own("bn", Some("latn"), None)), "1,234");
    assert_eq!(number(own("ar", Some("arab"), None)), "١٬٢٣٤");
    assert_eq!(date(own("fa", None, None)), "۲۹ بهمن ۱۴۰۴");
    assert_eq!(date(own("fa", None, Some("gregory"))), "۱۸ فوریه ۲۰۲۶");
    assert_eq!(date(own("th", None, None)), "18 กุมภาพันธ์ 2569");
    assert_eq!(date(own("ar", None, Some("islamic-umalqura"))), "1 رمضان 1447 هـ");
}

#[test]
fn dates_are_written_as_people_write_them() {
    let locales = locales(&["en", "bn", "uz", "uz-Cyrl", "ar", "ur", "id", "tr", "sw", "ha"], &[]);
    let day = Day::from_iso("2026-02-18").expect("a date");
    let check = |language: &str, expected: &str| {
        assert_eq!(locales.date(&tag(language), day, DateStyle::Long), expected, "{language}");
    };
    check("en", "February 18, 2026");
    check("bn", "১৮ ফেব্রুয়ারি, ২০২৬");
    check("uz", "18-fevral, 2026");
    check("uz-Cyrl", "18 феврал, 2026");
    check("ar", "18 فبراير 2026");
    check("ur", "18 فروری، 2026");
    check("id", "18 Februari 2026");
    check("tr", "18 Şubat 2026");
    check("sw", "18 Februari 2026");
    check("ha", "2026, Faburairu 18");
    assert_eq!(locales.date(&tag("en"), day, DateStyle::Medium), "Feb 18, 2026");
    assert_eq!(locales.date(&tag("en"), day, DateStyle::Short), "2/18/26");
}

#[test]
fn a_day_comes_from_seconds_or_from_iso_and_never_panics() {
    let day = |text| Day::from_iso(text);
    assert_eq!(Some(Day::from_unix(0)), day("1970-01-01"));
    assert_eq!(Some(Day::from_unix(1_771_372_800)), day("2026-02-18"));
    assert_eq!(Some(Day::from_unix(-1)), day("1969-12-31"));
    assert_eq!(day("2026-02-18T23:59:59Z"), day("2026-02-18"));
    for wrong in ["", "2026", "2026-02-30", "18.02.2026", "99999999-01-01", "২০২৬-০২-১৮"] {
        assert_eq!(day(wrong), None, "{wrong}");
    }
    let locales = locales(&["en", "fa"], &[]);
    for seconds in [i64::MIN, i64::MAX] {
        assert!(!locales.date(&tag("fa"), Day::from_unix(seconds), DateStyle::Long).is_empty());
    }
}

#[test]
fn lists_are_joined_by_the_languages_and() {
    let locales = locales(&["en", "bn", "uz", "ar", "ur", "zh-Hans"], &[]);
    let list = |language: &str, items: &[&str]| {
        visible(&locales.list(&tag(language), &items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>()))
    };
    assert_eq!(list("en", &["A", "B", "C"]), "A, B, and C");
    assert_eq!(list("bn", &["ক", "খ", "গ"]), "ক, খ এবং গ");
    assert_eq!(list("uz", &["A", "B", "C"]), "A, B va C");
    assert_eq!(list("ar", &["سارة", "Jony"]), "سارة و⟦Jony⟧");
    assert_eq!(list("en", &["سارة", "Jony"]), "⟦سارة⟧ and Jony");
    assert_eq!(list("en", &["A"]), "A");
    assert_eq!(list("en", &[]), "");
}

#[test]
fn shares_have_the_languages_percent_sign() {
    let file = "share = { PERCENT($n) }\n";
    let codes = ["en", "bn", "uz", "ar", "fa", "tr", "de", "fr"];
    let files: Vec<(String, &str)> = codes.iter().map(|code| (format!("locales/{code}/a.ftl"), file)).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, file)| (path.as_str(), *file)).collect();
    let locales = locales(&codes, &files);
    let check = |code: &str, expected: &str| {
        assert_eq!(visible(&counted(&locales, code, "share", &[0.825])[0]), expected, "{code}");
    };
    check("en", "83%");
    check("bn", "৮৩%");
    check("uz", "83%");
    check("ar", "83<LRM>%<LRM>");
    check("fa", "۸۳٪");
    check("tr", "%83");
    check("de", "83_%");
    check("fr", "83_%");
}

#[test]
fn words_are_sorted_as_in_the_languages_dictionaries() {
    let locales = locales(&["en", "uz", "tr", "bn"], &[]);
    let sorted = |language: &str, words: &str| {
        let collator = locales.collator(&tag(language)).expect("a collator");
        let mut words: Vec<&str> = words.split(' ').collect();
        words.sort_by(|left, right| collator.compare(left, right));
        words.join(" ")
    };
    assert_eq!(sorted("uz", "oʻquv shahar zar oila choy sulton"), "oila sulton zar oʻquv shahar choy");
    assert_eq!(sorted("tr", "ispanak ıspanak su şeker"), "ıspanak ispanak su şeker");
    assert_eq!(sorted("bn", "হাট আম কলম"), "আম কলম হাট");
    assert_eq!(sorted("en", "résumé Zulu resume"), "resume résumé Zulu");
}

/// ICU4X has no words for the months of `mg`: it would write "2026 M02 18".
#[test]
fn a_language_without_names_of_months_gets_iso_dates() {
    let locales = locales(&["en", "mg", "yi", "dag", "nqo", "arz"], &[]);
    let day = Day::from_iso("2026-02-18").expect("a date");
    for language in ["mg", "yi", "dag"] {
        for style in [DateStyle::Long, DateStyle::Medium, DateStyle::Short] {
            assert_eq!(locales.date(&tag(language), day, style), "2026-02-18", "{language}");
        }
    }
    assert_eq!(locales.date(&tag("arz"), day, DateStyle::Long), "2026-02-18");
    assert!(locales.date(&tag("nqo"), day, DateStyle::Long).contains("ߞߏ߲ߞߏߜߍ"));
}

#[test]
fn tagalog_is_filipino_for_icu() {
    let locales = locales(&["en", "tl"], &[]);
    let day = Day::from_iso("2026-02-18").expect("a date");
    assert_eq!(locales.date(&tag("tl"), day, DateStyle::Long), "Pebrero 18, 2026");
    assert_eq!(locales.list(&tag("tl"), &["A".to_owned(), "B".to_owned()]), "A at B");
}

/// What ICU4X leaves out, CLDR or MediaWiki say.
#[test]
fn plurals_that_icu4x_lacks_are_borrowed() {
    let locales = locales(&["en", "mg", "ln", "yi", "tl", "gsw", "ff", "arz", "ary", "bpy", "id", "yo"], &[]);
    let check = |language: &str, expected: &str| {
        let found = [0.0, 1.0, 2.0, 4.0, 11.0].map(|n| locales.plural(&tag(language), n, PluralType::Cardinal));
        assert_eq!(found.join(" "), expected, "{language}");
    };
    check("mg", "one one other other other");
    check("ln", "one one other other other");
    check("yi", "other one other other other");
    check("tl", "one one one other one");
    check("gsw", "other one other other other");
    check("ff", "one one other other other");
    check("arz", "zero one two few many");
    check("ary", "zero one two few many");
    check("bpy", "one one other other other");
    check("id", "other other other other other");
    check("yo", "other other other other other");
}

#[test]
fn every_numbering_that_may_be_set_changes_the_digits() {
    let unchanged = crate::language::NUMBERINGS.iter().filter(|numbering| {
        let overrides = Overrides { numbering: Some((**numbering).to_owned()), ..Overrides::default() };
        let formats = Formats::new(&resolve("en", &overrides).expect("English"));
        formats.number(0.0, NumberStyle::default()) == "0"
    });
    assert_eq!(unchanged.copied().collect::<Vec<_>>(), ["latn"]);
}
