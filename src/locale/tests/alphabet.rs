//! The letters under which titles stand, language by language.

use super::*;

fn buckets(language: &str, titles: &[&str]) -> String {
    let locales = locales(&["en", language], &[]);
    let alphabet = locales.alphabet(&tag(language)).expect("a language of the site");
    let buckets = alphabet.buckets(titles.to_vec(), |title| (*title).to_owned());
    let shown = buckets.iter().map(|bucket| format!("{}: {}", bucket.letter, bucket.items.join(" ")));
    shown.collect::<Vec<_>>().join(" | ")
}

#[test]
fn uzbek_has_letters_of_two_signs_after_z() {
    assert_eq!(
        buckets("uz", &["shahar", "oʻlka", "olma", "gul", "gʻoya", "choy", "suv", "zar", "O'zbek", "anor"]),
        "A: anor | G: gul | O: olma | S: suv | Z: zar | Oʻ: oʻlka O'zbek | Gʻ: gʻoya | Sh: shahar | Ch: choy"
    );
}

#[test]
fn uzbek_in_cyrillic_has_its_own_letters_at_the_end() {
    assert_eq!(
        buckets("uz-Cyrl", &["ўлка", "узум", "қалам", "китоб", "ҳавола", "ғоя", "юлдуз"]),
        "К: китоб | У: узум | Ю: юлдуз | Ў: ўлка | Қ: қалам | Ғ: ғоя | Ҳ: ҳавола"
    );
}

#[test]
fn arabic_passes_over_the_article_the_hamza_and_vowels() {
    assert_eq!(
        buckets("ar", &["المحرر", "مقال", "أداة", "إثبات", "آراء", "الكتاب", "كَلِمة"]),
        "ا: آراء إثبات أداة | ك: الكتاب كَلِمة | م: المحرر مقال"
    );
}

#[test]
fn bengali_and_hindi_stand_under_the_first_letter_of_the_akshara() {
    assert_eq!(buckets("bn", &["ক্ষমা", "কলম", "খবর", "কি", "আম", "উইকি"]), "আ: আম | উ: উইকি | ক: কলম কি ক্ষমা | খ: খবর");
    assert_eq!(buckets("hi", &["क़लम", "कमल", "ज्ञान", "जल", "अनार"]), "अ: अनार | क: कमल क़लम | ज: जल ज्ञान");
}

#[test]
fn marks_count_where_the_language_counts_them() {
    assert_eq!(buckets("fr", &["école", "zone", "eau", "Étude"]), "E: eau école Étude | Z: zone");
    assert_eq!(buckets("es", &["ñandú", "nube", "Ópera"]), "N: nube | Ñ: ñandú | O: Ópera");
    assert_eq!(buckets("tr", &["ışık", "inek", "çay", "cam"]), "C: cam | Ç: çay | I: ışık | İ: inek");
    assert_eq!(buckets("ru", &["ёлка", "ель", "ива"]), "Е: ёлка ель | И: ива");
    assert_eq!(buckets("en", &["“Zoo”", "3D", "apple"]), "A: apple | Z: “Zoo” | #: 3D");
}

#[test]
fn chinese_stands_under_its_pinyin() {
    assert_eq!(buckets("zh-Hans", &["中文", "百科", "维基", "编辑"]), "B: 百科 编辑 | W: 维基 | Z: 中文");
}
