//! What goes out comes back equal; what was broken on the way is refused whole.

use super::*;

fn record(id: &str, source: &str, translation: &str) -> Record {
    Record { id: id.into(), source: source.into(), translation: translation.into(), ..Record::default() }
}

fn catalogue() -> Catalogue {
    let mut catalogue = Catalogue::new("bn", "en");
    let outdated = Record {
        made_from: Some("Old [a](b.md)".into()),
        ..record("p-2", "New [a](b.md)", "নতুন [ক](b.md)")
    };
    let machine = Record { review: Review::Needed, ..record("p-3", "One", "এক") };
    catalogue.records = vec![
        record("p-1", "Read [the & rules](a.md \"Title\"), type `{{x}}`.", "[নিয়ম](bn.md \"শিরোনাম\") `{{x}}` পড়ুন।"),
        outdated,
        machine,
        record("p-4", "Two\n\nthree", ""),
        record("p-5", "5 < 6 & \"7\"", "৫ < ৬"),
    ];
    catalogue
}

const BOTH_WAYS: [Format; 3] = [Format::Po, Format::Xliff, Format::Bundle];

#[test]
fn what_nobody_changed_changes_nothing() {
    for format in BOTH_WAYS {
        let mut ours = catalogue();
        let written = format.write(&ours, "lessons/a");
        let returned = format.read(&written).unwrap_or_else(|refusal| panic!("{refusal:?}\n{written}"));
        assert_eq!(take(&mut ours, &returned), Ok(0), "{format:?}\n{written}");
        assert_eq!(ours, catalogue());
        assert_eq!(returned.language.as_deref(), Some("bn"));
    }
}

#[test]
fn a_new_text_is_current() {
    for format in BOTH_WAYS {
        let mut ours = catalogue();
        let written = format
            .write(&ours, "lessons/a")
            .replace("নতুন", "আরও নতুন")
            .replace("#, fuzzy\n#| msgid \"Old [a](b.md)\"\n", "");
        assert_eq!(take(&mut ours, &format.read(&written).unwrap()), Ok(1), "{format:?}\n{written}");
        assert_eq!(ours.records[1].translation, "আরও নতুন [ক](b.md)");
        assert_eq!(ours.records[1].state(), State::Current);
    }
}

#[test]
fn a_source_that_changed_meanwhile_makes_it_outdated() {
    for format in [Format::Po, Format::Xliff] {
        let mut ours = catalogue();
        let written = format.write(&ours, "lessons/a").replace("এক", "একটি");
        ours.records[2].source = "One more".into();
        assert_eq!(take(&mut ours, &format.read(&written).unwrap()), Ok(1));
        assert_eq!(ours.records[2].made_from.as_deref(), Some("One"));
        assert_eq!(ours.records[2].state(), State::Outdated);
    }
}

#[test]
fn broken_files_change_nothing_and_say_why() {
    let cases = [
        (Format::Po, "`{{x}}` পড়ুন", "পড়ুন"),
        (Format::Po, "msgid \"One\"", "msgid One"),
        (Format::Po, "p-3", "p-9"),
        (Format::Po, "ক](b.md)", "ক](javascript:x)"),
        (Format::Bundle, "<3/>", ""),
        (Format::Bundle, "<1>ক", "ক"),
        (Format::Bundle, "\"p-1\"", "\"p/1\""),
        (Format::Bundle, "\"এক\"", "7"),
        (Format::Bundle, "{\n", ""),
        (Format::Xliff, "</unit>", ""),
        (Format::Xliff, "version=\"2.0\" srcLang", "version=\"1.2\" srcLang"),
        (Format::Xliff, "xliff", "other"),
        (Format::Tmx, "", ""),
    ];
    for (format, old, new) in cases {
        let mut ours = catalogue();
        let written = format.write(&ours, "lessons/a");
        assert!(written.contains(old), "{format:?} {old}\n{written}");
        // The last: those of translations come after those of their sources.
        let at = written.rfind(old).unwrap_or(0);
        let broken = match old {
            "xliff" | "</unit>" | "{\n" | "p-3" | "\"p-1\"" => written.replace(old, new),
            _ => format!("{}{new}{}", &written[..at], &written[at + old.len()..]),
        };
        let result = format.read(&broken).map_err(|refusal| vec![refusal]);
        let result = result.and_then(|returned| take(&mut ours, &returned));
        assert!(result.is_err(), "{format:?} {old}\n{broken}");
        assert_eq!(ours, catalogue());
    }
}

#[test]
fn the_keys_of_a_bundle_are_those_that_the_extension_takes() {
    let mut ours = catalogue();
    ours.records[0].id = format!("a b/ক{}", "x".repeat(200));
    let text = source_bundle(&ours, "", &["bn".into()]);
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(object["@metadata"]["sourceLanguage"], "en");
    assert_eq!(object["@metadata"]["priorityLanguages"][0], "bn");
    for (key, value) in object.iter().filter(|(key, _)| !key.starts_with('@')) {
        assert!(key.len() <= 100 && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)));
        assert!(value.as_str().is_some_and(|text| !text.trim().is_empty()));
    }
}

#[test]
fn a_memory_holds_only_what_is_current() {
    let text = Format::Tmx.write(&catalogue(), "lessons/a");
    assert!(roxmltree::Document::parse(&text).is_ok(), "{text}");
    assert_eq!(text.matches("<tu ").count(), 2);
    assert!(text.contains("<bpt i=\"1\" x=\"1\">[</bpt>the &amp; rules<ept i=\"1\">](a.md &quot;</ept>"), "{text}");
}
