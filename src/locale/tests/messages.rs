//! What a message becomes, as text and as HTML.

use super::*;

const LESSONS: &str =
    "lessons =\n    { $n ->\n        [0] no lessons\n        [one] one lesson\n       *[other] { $n } lessons\n    }\n";
const ARABIC: &str = "lessons =\n    { $n ->\n        [zero] لا دروس\n        [one] درس واحد\n        [two] درسان\n        [few] { $n } دروس\n        [many] { $n } درسا\n       *[other] { $n } درس\n    }\n";

fn text(locales: &Locales, language: &str, key: &str, values: &Arguments) -> String {
    visible(&locales.text(&tag(language), key, values).expect("a message").text)
}

fn html(locales: &Locales, language: &str, key: &str, values: &Arguments) -> Result<String, String> {
    locales.html(&tag(language), key, values).map(|message| visible(&message.text))
}

fn nothing() -> Arguments {
    Arguments::new()
}

#[test]
fn arguments_are_put_in() {
    let locales = one("en", "welcome = Welcome, { $name }!\n");
    let found = locales.text(&tag("en"), "welcome", &arguments([("name", words("Jony"))]));
    assert_eq!(found, Ok(Message { text: "Welcome, Jony!".into(), language: tag("en") }));
}

#[test]
fn attributes_terms_and_other_messages_are_found() {
    let file = "-park = Knowledge Park\nsearch = Search\n    .aria-label = { search } the { -park }\n";
    assert_eq!(text(&one("en", file), "en", "search.aria-label", &nothing()), "Search the Knowledge Park");
}

/// Research 1.2, first defect: fluent-bundle takes 103 for `other` and 111 too.
#[test]
fn arabic_plurals_are_right_above_102() {
    assert_eq!(
        counted(&one("ar", ARABIC), "ar", "lessons", &[0.0, 1.0, 2.0, 3.0, 11.0, 100.0, 103.0, 111.0, 1000.0]),
        ["لا دروس", "درس واحد", "درسان", "3 دروس", "11 درسا", "100 درس", "103 دروس", "111 درسا", "1,000 درس"]
    );
}

/// Research 1.2, second defect: English `st nd rd` for languages without ordinals.
#[test]
fn ordinals_choose_by_the_languages_own_rules() {
    let file = "nth =\n    { NUMBER($n, type: \"ordinal\") ->\n        [1] the very first\n        [one] { $n }st\n        [two] { $n }nd\n        [few] { $n }rd\n       *[other] { $n }th\n    }\n";
    assert_eq!(
        counted(&one("en", file), "en", "nth", &[1.0, 2.0, 3.0, 11.0, 21.0]),
        ["the very first", "2nd", "3rd", "11th", "21st"]
    );
    assert_eq!(counted(&one("ha", file), "ha", "nth", &[2.0, 21.0]), ["2th", "21th"]);
}

/// Research 1.2, third defect: `[1]` never matches once NUMBER has an option.
#[test]
fn exact_variants_match_whatever_the_options() {
    let file = "rating =\n    { NUMBER($n, minimumFractionDigits: 1) ->\n        [1] exactly one\n        [2.5] two and a half\n        [-1] less\n       *[other] { NUMBER($n, minimumFractionDigits: 1) }\n    }\n";
    assert_eq!(
        counted(&one("en", file), "en", "rating", &[1.0, 2.5, -1.0, 3.0]),
        ["exactly one", "two and a half", "less", "3.0"]
    );
    assert_eq!(
        counted(&one("en", LESSONS), "en", "lessons", &[0.0, 1.0, 2.0, 1000.0]),
        ["no lessons", "one lesson", "2 lessons", "1,000 lessons"]
    );
}

/// A choice by words is none by plural, not even if a translator needs no choice.
#[test]
fn choices_by_words_stay_as_they_are() {
    let file = "who =\n    { $gender ->\n        [female] she\n       *[other] they\n    }\nall = { $gender ->\n   *[other] they\n    }\n";
    let locales = one("en", file);
    let who = arguments([("gender", words("female"))]);
    assert_eq!(text(&locales, "en", "who", &who), "she");
    assert_eq!(text(&locales, "en", "all", &who), "they");
}

/// The plural follows what is shown: "1.0 lessons", not "1.0 lesson".
#[test]
fn visible_fraction_digits_count_for_the_plural() {
    let file = "hours =\n    { NUMBER($n, minimumFractionDigits: 1) ->\n        [one] { NUMBER($n, minimumFractionDigits: 1) } hour\n       *[other] { NUMBER($n, minimumFractionDigits: 1) } hours\n    }\n";
    assert_eq!(counted(&one("en", file), "en", "hours", &[1.0]), ["1.0 hours"]);
}

/// Research 1.2, fourth defect: numbers as Rust prints them, and no DATETIME.
#[test]
fn numbers_and_dates_in_messages_are_the_languages_own() {
    let file = "n = { $n }\ng = { NUMBER($n, useGrouping: \"false\") }\nhalf = { NUMBER($n, maximumFractionDigits: 1) }\nd = { DATETIME($d) }\nm = { DATETIME($d, dateStyle: \"medium\") }\n";
    let bengali = one("bn", file);
    assert_eq!(
        counted(&bengali, "bn", "n", &[1234.5, 0.1 + 0.2, f64::NAN, 1e21]),
        ["১,২৩৪.৫", "০.৩", "NaN", "১,০০,০০,০০,০০,০০,০০,০০,০০,০০,০০০"]
    );
    assert_eq!(counted(&bengali, "bn", "g", &[2026.0]), ["২০২৬"]);
    assert_eq!(counted(&bengali, "bn", "half", &[2.25]), ["২.৩"]);
    let iso = arguments([("d", words("2026-02-18"))]);
    let seconds = arguments([("d", number(1_771_372_800.0))]);
    assert_eq!(text(&bengali, "bn", "d", &iso), "১৮ ফেব্রুয়ারি, ২০২৬");
    assert_eq!(text(&bengali, "bn", "d", &seconds), text(&bengali, "bn", "d", &iso));
    assert_eq!(text(&one("uz", file), "uz", "m", &iso), "18-fev, 2026");
}

/// Research 1.2, fifth defect: an error of a function would be printed as `DATETIME()`.
#[test]
fn errors_of_functions_are_errors() {
    let locales = one("en", "d = On { DATETIME($d) }\np = { PERCENT($n) }\n");
    let error = |key: &str, values: Arguments| locales.text(&tag("en"), key, &values).expect_err("an error");
    assert_eq!(error("d", arguments([("d", words("soon"))])), "message `d`: `soon` is no date like 2026-02-18");
    assert_eq!(error("p", arguments([("n", words("half"))])), "message `p` needs a number as `n`");
}

#[test]
fn what_authors_of_templates_get_wrong_is_said() {
    let locales = one("en", &format!("{LESSONS}link = <a name=\"guide\">here</a>\n"));
    let error = |key: &str, values: Arguments| locales.text(&tag("en"), key, &values).expect_err("an error");
    assert_eq!(error("lesson", nothing()), "no message `lesson`; did you mean `lessons`?");
    assert_eq!(error("zzz", nothing()), "no message `zzz`");
    assert_eq!(error("lessons", nothing()), "message `lessons` needs the argument `n`");
    assert_eq!(error("lessons", arguments([("n", words("3"))])), "message `lessons` needs a number as `n`");
    assert_eq!(error("link", nothing()), "message `link` has markup; ask for it as HTML");
    assert_eq!(
        html(&locales, "en", "link", &nothing()),
        Err("message `link`: the link `guide` needs the argument `guide_href`".into())
    );
    let entity = one("en", "less = 1 &lt; 2\n");
    assert_eq!(html(&entity, "en", "less", &nothing()), Ok("1 &lt; 2".into()));
    assert!(entity.text(&tag("en"), "less", &nothing()).is_err(), "`&lt;` is HTML");
    let other = locales.text(&tag("fr"), "lessons", &nothing());
    assert_eq!(other, Err("`fr` is no language of this site".into()));
}

#[test]
fn sizes_and_durations_are_messages() {
    let units = "size-bytes = { $n } B\nsize-kilobytes = { $n } kB\nsize-megabytes = { $n } MB\nsize-gigabytes = { $n } GB\nduration-minutes = { $n ->\n [one] { $n } minute\n *[other] { $n } minutes\n }\nduration-hours = { $n } h\nduration-hours-minutes = { $hours } h { $minutes } min\nfile = PDF, { BYTES($size) }, { DURATION($n) }\n";
    let locales =
        locales(&["en", "bn"], &[("locales/en/u.ftl", units), ("locales/bn/u.ftl", "size-megabytes = { $n } এমবি\n")]);
    let size = |language: &str, bytes: u64| locales.bytes(&tag(language), bytes).expect("a size");
    assert_eq!(
        [0, 999, 1_000, 12_345, 1_234_567, 98_765_432, 5_000_000_000].map(|bytes| size("en", bytes)),
        ["0 B", "999 B", "1 kB", "12 kB", "1.2 MB", "99 MB", "5 GB"]
    );
    assert_eq!(size("bn", 1_234_567), "১.২ এমবি");
    let time = |minutes: u32| locales.duration(&tag("en"), minutes).expect("a duration");
    assert_eq!(
        [0, 1, 59, 60, 90, 150].map(time),
        ["0 minutes", "1 minute", "59 minutes", "1 h", "1 h 30 min", "2 h 30 min"]
    );
    let values = arguments([("size", number(1_234_567)), ("n", number(90))]);
    assert_eq!(text(&locales, "en", "file", &values), "PDF, 1.2 MB, 1 h 30 min");
}

#[test]
fn lists_are_arguments() {
    let locales = one("en", "by = by { LIST($names) }\nalso = by { $names }\nboth = { LIST($a, $b) }\n");
    let list = |items: &[&str]| Value::List(items.iter().map(|item| (*item).to_owned()).collect());
    assert_eq!(
        text(&locales, "en", "by", &arguments([("names", list(&["Ann", "Bo", "سارة"]))])),
        "by Ann, Bo, and ⟦سارة⟧"
    );
    assert_eq!(text(&locales, "en", "also", &arguments([("names", list(&["Ann"]))])), "by Ann");
    assert_eq!(text(&locales, "en", "both", &arguments([("a", words("x")), ("b", words("y"))])), "x and y");
    let one = html(&locales, "en", "by", &arguments([("names", list(&["<b>", "R&D"]))]));
    assert_eq!(one, Ok("by &lt;b&gt; and R&amp;D".into()));
}

#[test]
fn each_message_falls_back_by_itself() {
    let locales = locales(
        &["en", "bn", "uz", "uz-Cyrl"],
        &[
            ("locales/en/a.ftl", "a = a\nb = b\nc = c\n    .title = c\n"),
            ("locales/uz/a.ftl", "a = uz a\nb = uz b\n"),
            ("locales/uz-cyrl/a.ftl", "a = кирил\n"),
        ],
    );
    let found = |language: &str, key: &str| {
        let message = locales.text(&tag(language), key, &nothing()).expect("a message");
        (message.text, message.language.to_string())
    };
    assert_eq!(found("uz-Cyrl", "a"), ("кирил".into(), "uz-Cyrl".into()));
    assert_eq!(found("uz-Cyrl", "b"), ("уз б".into(), "uz-Cyrl".into()));
    assert_eq!(found("uz-Cyrl", "c"), ("c".into(), "en".into()));
    assert_eq!(found("bn", "a"), ("a".into(), "en".into()));
    assert_eq!(locales.missing(&tag("uz-Cyrl")), ["c", "c.title"]);
    assert_eq!(locales.missing(&tag("uz")), ["c", "c.title"]);
    assert_eq!(locales.missing(&tag("en")), [] as [&str; 0]);
    assert_eq!(locales.count(&tag("en")), 4);
}

/// A site in Bengali only still has the program's English to fall back on.
#[test]
fn english_is_the_last_resort_even_if_the_site_has_no_english() {
    let bengali = resolve("bn", &Overrides::default()).expect("Bengali");
    let tree = SourceTree::in_memory([("locales/en/a.ftl", "a = English\n"), ("locales/bn/a.ftl", "b = বাংলা\n")]);
    let locales = Locales::load(&tree, &[Arc::new(bengali)]).value;
    let found = locales.text(&tag("bn"), "a", &nothing());
    assert_eq!(found, Ok(Message { text: "English".into(), language: tag("en") }));
}

#[test]
fn terms_and_messages_that_a_language_lacks_are_borrowed() {
    let locales = locales(
        &["en", "ar"],
        &[
            ("locales/en/a.ftl", "-park = Knowledge { -kind }\n-kind = Park\nname = { -park }\n"),
            ("locales/ar/a.ftl", "hello = مرحبا بكم في { name } و{ -park }\n"),
        ],
    );
    assert_eq!(text(&locales, "ar", "hello", &nothing()), "مرحبا بكم في Knowledge Park وKnowledge Park");
    assert_eq!(locales.missing(&tag("ar")), ["name"]);
}

#[test]
fn what_a_referenced_message_needs_is_needed_too() {
    let locales = locales(
        &["en", "ar"],
        &[
            ("locales/en/a.ftl", "size-bytes = { $n } B\nfile = { BYTES($size) }\nlink = PDF ({ file })\n"),
            ("locales/ar/a.ftl", "link = { file } PDF\n"),
        ],
    );
    let size = arguments([("size", number(5))]);
    assert_eq!(text(&locales, "en", "link", &size), "PDF (5 B)");
    assert_eq!(text(&locales, "ar", "link", &size), "5 B PDF");
    let missing = locales.text(&tag("en"), "link", &nothing());
    assert_eq!(missing, Err("message `link` needs the argument `size`".into()));
}

#[test]
fn only_texts_that_run_the_other_way_are_isolated() {
    let file = "by = [{ $name }]\nn = { $n }\n";
    let locales = locales(
        &["en", "ar", "bn"],
        &[("locales/en/a.ftl", file), ("locales/ar/a.ftl", file), ("locales/bn/a.ftl", file)],
    );
    let by = |language: &str, name: &str| text(&locales, language, "by", &arguments([("name", words(name))]));
    assert_eq!(by("en", "Jony"), "[Jony]");
    assert_eq!(by("en", "سارة"), "[⟦سارة⟧]");
    assert_eq!(by("ar", "سارة"), "[سارة]");
    assert_eq!(by("ar", "User:Foo (talk)!"), "[⟦User:Foo (talk)!⟧]");
    assert_eq!(by("ar", "Шимул"), "[⟦Шимул⟧]");
    assert_eq!(by("ar", "42"), "[42]");
    assert_eq!(by("bn", "Jony"), "[Jony]");
    assert_eq!(visible(&counted(&locales, "ar", "n", &[-5.0])[0]), "<LRM>-5");
}

/// "Trojan source": a name may not turn the sentence around.
#[test]
fn direction_controls_are_taken_out_of_arguments() {
    let locales = one("en", "by = { $name }.\n");
    let evil = "a\u{202e}b\u{2066}c\u{2069}\u{ffff}\u{1f}d";
    assert_eq!(text(&locales, "en", "by", &arguments([("name", words(evil))])), "abcd.");
}

#[test]
fn arguments_in_html_are_escaped() {
    let locales = one("en", "by = By { $name } & <em>friends</em> &amp; more &nope\n");
    assert_eq!(
        html(&locales, "en", "by", &arguments([("name", words("<b> & \"Q\" 'A' &amp; سارة"))])),
        Ok("By <bdi>&lt;b&gt; &amp; &quot;Q&quot; &#39;A&#39; &amp;amp; سارة</bdi> &amp; <em>friends</em> &amp; more &amp;nope".into())
    );
}

#[test]
fn links_of_messages_get_their_address() {
    let locales = one("en", "help = Read the <a name=\"guide\">guide by { $name }</a> <strong>first</strong>.\n");
    let values = arguments([("name", words("Jony")), ("guide_href", words("/g?a=1&b=\"2\""))]);
    assert_eq!(
        html(&locales, "en", "help", &values),
        Ok("Read the <a href=\"/g?a=1&amp;b=&quot;2&quot;\">guide by Jony</a> <strong>first</strong>.".into())
    );
}

#[test]
fn a_fallen_back_message_says_its_language_in_html() {
    let locales = locales(&["en", "ar"], &[("locales/en/a.ftl", "a = Read <em>on</em>\n")]);
    assert_eq!(
        html(&locales, "ar", "a", &nothing()),
        Ok("<span lang=\"en\" dir=\"ltr\">Read <em>on</em></span>".into())
    );
    assert_eq!(html(&locales, "en", "a", &nothing()), Ok("Read <em>on</em>".into()));
}

#[test]
fn the_key_changes_with_what_a_message_may_read() {
    let key = |files: &[(&str, &str)], language: &str| load(&["en", "bn", "uz"], files).value.key(&tag(language));
    let before = [("locales/en/a.ftl", "a = a\n"), ("locales/bn/a.ftl", "a = ক\n")];
    let english = [("locales/en/a.ftl", "a = b\n"), ("locales/bn/a.ftl", "a = ক\n")];
    let bengali = [("locales/en/a.ftl", "a = a\n"), ("locales/bn/a.ftl", "a = খ\n")];
    assert_eq!(key(&before, "uz"), key(&bengali, "uz"));
    assert_ne!(key(&before, "bn"), key(&bengali, "bn"));
    assert_ne!(key(&before, "bn"), key(&english, "bn"));
    assert_ne!(key(&before, "bn"), key(&before, "uz"));
}

#[test]
fn all_threads_share_the_locales() {
    fn shared<T: Send + Sync>(_: &T) {}
    let locales = one("ar", ARABIC);
    shared(&locales);
    let texts: Vec<String> = std::thread::scope(|scope| {
        let count = |n| {
            scope.spawn({
                let locales = &locales;
                move || counted(locales, "ar", "lessons", &[n])[0].clone()
            })
        };
        [3.0, 103.0, 3.0, 103.0].map(count).into_iter().map(|thread| thread.join().expect("no panic")).collect()
    });
    assert_eq!(texts, ["3 دروس", "103 دروس", "3 دروس", "103 دروس"]);
}
