//! What codes mean, and what a site must say of a language that the table does not have.

use super::*;

fn known(code: &str) -> Language {
    resolve(code, &Overrides::default()).unwrap_or_else(|unknown| panic!("{unknown}"))
}

fn chain(language: &Language) -> String {
    language.fallback.iter().map(Tag::as_str).collect::<Vec<_>>().join(" ")
}

#[test]
fn tags_and_wikimedia_codes_become_canonical_tags() {
    let check = |code: &str, tag: &str| assert_eq!(canonical(code).as_ref().map(Tag::as_str), Some(tag), "{code}");
    check("en", "en");
    check("EN", "en");
    check("zh-hans", "zh-Hans");
    check("zh_CN", "zh-Hans");
    check("zh-tw", "zh-Hant");
    check("uz-cyrl", "uz-Cyrl");
    check("simple", "en-simple");
    check("be-x-old", "be-tarask");
    check("zh-min-nan", "nan");
    check("zh-yue", "yue");
    check("als", "gsw");
    check("no", "nb");
    check("sr-el", "sr-Latn");
    check("pt-br", "pt-BR");
    check("roa-tara", "nap-x-tara");
    check("map-bms", "jv-x-bms");
    check("es-419", "es-419");
    check("ar-eg", "ar-EG");
    for wrong in ["", "e", "englishlanguage", "en-", "en--x", "বাংলা", "en/..", "../en", "en x", "x-private", "abcd"]
    {
        assert_eq!(canonical(wrong), None, "{wrong}");
    }
}

#[test]
fn a_language_of_the_table_needs_no_settings() {
    let uzbek = known("uz-cyrl");
    assert_eq!(uzbek.tag.as_str(), "uz-Cyrl");
    assert_eq!(uzbek.folder, "uz-cyrl");
    assert_eq!(uzbek.autonym, "ўзбекча");
    assert_eq!(uzbek.script, "Cyrl");
    assert_eq!(uzbek.direction, Direction::Ltr);
    assert_eq!(uzbek.wikimedia, "uz");
    assert_eq!(chain(&uzbek), "uz ru");
    assert_eq!(known("fa").calendar.as_deref(), Some("persian"));
    assert_eq!(known("bn").numbering.as_deref(), Some("beng"));
    assert_eq!(known("simple").wikimedia, "simple");
    assert_eq!(known("nqo").direction, Direction::Rtl);
}

#[test]
fn a_regional_form_is_known_by_its_language() {
    let egyptian = known("ar-EG");
    assert_eq!((egyptian.autonym.as_str(), egyptian.direction), ("العربية", Direction::Rtl));
    assert_eq!(egyptian.numbering, None);
    assert_eq!(chain(&egyptian), "ar");
}

#[test]
fn another_script_of_a_known_language_must_be_named() {
    let unknown = resolve("uz-Arab", &Overrides::default()).expect_err("no name");
    assert_eq!(unknown, Unknown::Facts { code: "uz-Arab".into(), missing: vec!["name"] });
    let overrides = Overrides { name: Some("اوزبیکچه".into()), ..Overrides::default() };
    let named = resolve("uz-Arab", &overrides).expect("a name is enough");
    assert_eq!((named.script.as_str(), named.direction), ("Arab", Direction::Rtl));
    assert_eq!(chain(&named), "uz");
}

#[test]
fn three_lines_are_enough_for_any_language() {
    let unknown = resolve("qqq", &Overrides::default()).expect_err("nothing is known");
    assert_eq!(unknown.to_string(), "of the language `qqq` is not known: name, script, dir");
    assert_eq!(
        unknown.hint(),
        "add to it:\n[languages.qqq]\nname = \"…\"      # what its speakers call it\nscript = \"Latn\"  # ISO 15924\ndir = \"ltr\"      # or \"rtl\""
    );
    let overrides = Overrides {
        name: Some("Qqq".into()),
        script: Some("Latn".into()),
        dir: Some(Direction::Ltr),
        ..Overrides::default()
    };
    let language = resolve("qqq", &overrides).expect("three lines");
    assert_eq!((language.tag.as_str(), language.autonym.as_str(), language.wikimedia.as_str()), ("qqq", "Qqq", "qqq"));
    assert_eq!(language.numbering, None);
}

#[test]
fn settings_come_before_the_table_and_must_exist() {
    let overrides = Overrides {
        fallback: Some(vec!["zh-cn".into(), "simple".into()]),
        calendar: Some("gregory".into()),
        ..Overrides::default()
    };
    let persian = resolve("fa", &overrides).expect("Persian");
    assert_eq!(persian.calendar.as_deref(), Some("gregory"));
    assert_eq!(chain(&persian), "zh-Hans en-simple");
    let overrides = Overrides { fallback: Some(vec!["en".into(), "the old one".into()]), ..Overrides::default() };
    assert_eq!(resolve("fa", &overrides), Err(Unknown::Code { code: "the old one".into() }));
    let overrides = Overrides { numbering: Some("bengali".into()), ..Overrides::default() };
    let unknown = resolve("bn", &overrides).expect_err("no such digits");
    assert_eq!(unknown.to_string(), "`numbering` has no value `bengali`");
    assert!(unknown.hint().contains("beng"));
    assert_eq!(resolve("b n", &Overrides::default()), Err(Unknown::Code { code: "b n".into() }));
}

#[test]
fn chains_have_only_languages_of_the_site_and_end_with_its_default() {
    let mut languages: Vec<Language> = ["en", "uz-Cyrl", "uz", "arz", "pt-br", "bn"].map(known).into();
    chains(&mut languages, &Tag::new("en"));
    let found: Vec<(&str, String)> = languages.iter().map(|one| (one.tag.as_str(), chain(one))).collect();
    let expected = [("en", ""), ("uz-Cyrl", "uz en"), ("uz", "en"), ("arz", "en"), ("pt-BR", "en"), ("bn", "en")];
    assert_eq!(found, expected.map(|(tag, chain)| (tag, chain.to_owned())));
}

#[test]
fn every_row_of_the_table_is_sound() {
    let rows: Vec<&table::Row> = table::rows().collect();
    assert!(rows.len() >= 120, "{}", rows.len());
    assert_eq!(rows.len(), include_str!("table.tsv").lines().count() - 1, "a row is broken or there twice");
    for row in rows {
        let language = known(row.tag);
        assert_eq!(language.tag.as_str(), row.tag);
        assert_eq!(language.direction.as_str(), row.direction, "{}", row.tag);
        assert!(NUMBERINGS.contains(&row.digits) && CALENDARS.contains(&row.calendar), "{}", row.tag);
        assert!(!row.autonym.is_empty() && row.script.len() == 4, "{}", row.tag);
        assert_eq!(known(row.wikimedia).wikimedia, row.wikimedia, "{}", row.tag);
        for tag in &row.fallback {
            assert!(table::by_tag(tag).is_some() && *tag != row.tag, "{} → {tag}", row.tag);
        }
    }
}

#[test]
fn a_tag_knows_its_parts() {
    assert_eq!((Tag::new("uz-Cyrl").primary(), Tag::new("uz-Cyrl").script()), ("uz", Some("Cyrl")));
    assert_eq!(Tag::new("pt-BR").script(), None);
    assert_eq!(Tag::new("en-x-Abcd").script(), None);
}
