//! What an index holds, read as `search.js` reads it.

use super::*;

fn page(title: &str, sections: &[(&str, &str, &str)]) -> Found {
    let section = |(anchor, heading, text): &(&str, &str, &str)| Section {
        anchor: (*anchor).to_owned(),
        heading: (*heading).to_owned(),
        text: (*text).to_owned(),
        language: None,
    };
    Found {
        title: title.to_owned(),
        url: format!("../{title}/"),
        sections: sections.iter().map(section).collect(),
        ..Found::default()
    }
}

fn texts(found: &[Found], form: Form) -> BTreeMap<String, String> {
    let files = files(Index {
        pages: found.len(),
        read: &|page| found[page].clone(),
        words: Words::default(),
        apostrophes: Apostrophes::Join,
        folder: "en/search/",
        form,
    });
    let text = |bytes: Arc<[u8]>| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    files.into_iter().map(|(path, bytes)| (path.to_string(), text(bytes))).collect()
}

/// What a file hands over.
fn data(text: &str) -> serde_json::Value {
    let inner = text.strip_prefix("parkSearch(").and_then(|text| text.strip_suffix(")\n")).expect("it calls");
    serde_json::from_str(&format!("[{inner}]")).expect("its arguments are JSON")
}

#[test]
fn pages_words_and_texts_are_files_of_their_own() {
    let files = texts(&[page("a", &[("", "", "One fish"), ("b", "Two", "Fish\u{2028}</script>")])], Form::Many);
    let head = &data(&files["en/search/index.js"])[0];
    assert_eq!(head["titles"][0], "a");
    assert_eq!(head["counts"][0], 2);
    let words = head["directory"][0][1].as_str().expect("a file of words");
    assert_eq!(data(&files[&format!("en/search/{words}")])[0][0], "a fish one script two");
    let text = head["texts"][0][0][1].as_str().expect("a file of text");
    assert_eq!(data(&files[&format!("en/search/{text}")])[0][1][1], "Two");
    assert!(!files[&format!("en/search/{text}")].contains('\u{2028}'));
}

#[test]
fn a_small_index_is_one_file_with_the_same_parts() {
    let pages = [page("a", &[("", "", "One fish")])];
    let (many, one) = (texts(&pages, Form::Many), texts(&pages, Form::One));
    assert_eq!(one.len(), 1);
    let all = data(&one["en/search/index.js"]);
    for (path, text) in many.iter().filter(|(path, _)| !path.ends_with(INDEX)) {
        assert_eq!(all[1][path.strip_prefix("en/search/").expect("it is inside")], data(text)[0]);
    }
}

#[test]
fn long_texts_are_cut_between_sections() {
    let long = "word ".repeat(PIECE / 5);
    let files = texts(&[page("a", &[("", "", "x"), ("b", "B", &long), ("c", "C", "end")])], Form::Many);
    let pieces = data(&files["en/search/index.js"])[0]["texts"][0].clone();
    let firsts: Vec<u64> = pieces.as_array().expect("a list").iter().filter_map(|piece| piece[0].as_u64()).collect();
    assert_eq!(firsts, [0, 1, 2]);
}

#[test]
fn what_is_everywhere_finds_nothing_but_titles() {
    let mut pages: Vec<Found> = (0..80).map(|_| page("x", &[("", "", "the rest")])).collect();
    pages[40].title = "the".to_owned();
    let files = texts(&pages, Form::Many);
    let head = data(&files["en/search/index.js"])[0].clone();
    assert_eq!(head["common"], serde_json::json!(["rest", "the", "x"]));
    let words = data(&files[&format!("en/search/{}", head["directory"][0][1].as_str().expect("a file"))]);
    assert_eq!(words[0][0], "the x");
}
