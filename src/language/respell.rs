//! Languages whose texts are made from another one's, letter by letter: another alphabet, and the two pseudo-languages that
//! show what a theme has forgotten.

use super::cyrillic::kept;
use super::{Tag, cyrillic};

/// Accented and longer English: what stays plain was never translated.
pub const ACCENTED: &str = "en-XA";
/// English from right to left: what does not mirror was laid out by hand.
pub const MIRRORED: &str = "ar-XB";

/// The language that one is derived from: itself a language of the site, or the default language for pseudo-languages.
pub fn derived_from(tag: &Tag, default: &Tag) -> Option<Tag> {
    match tag.as_str() {
        "uz-Cyrl" => Some(Tag::new("uz")),
        ACCENTED | MIRRORED => Some(default.clone()),
        _ => None,
    }
}

/// A text of the language that `to` is derived from, as `to` writes it. Phrases of `protect` stay as they are.
pub fn respell(to: &Tag, text: &str, protect: &[String]) -> String {
    match to.as_str() {
        ACCENTED => accented(text),
        MIRRORED => mirrored(text),
        _ => cyrillic(text, protect),
    }
}

/// Every vowel twice, every letter with a mark: a third longer, and still readable.
fn accented(text: &str) -> String {
    by_word(text, |word, out| {
        for letter in word.chars() {
            let marked = marked(letter);
            out.push(marked);
            if "aeiouAEIOU".contains(letter) {
                out.extend(marked.to_lowercase());
            }
        }
    })
}

/// Every word between an override and its end, so that it runs from right to left.
fn mirrored(text: &str) -> String {
    by_word(text, |word, out| {
        out.push('\u{202e}');
        out.push_str(word);
        out.push('\u{202c}');
    })
}

/// What is put in, tags, entities and addresses stay.
fn by_word(text: &str, respell: impl Fn(&str, &mut String)) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match kept(rest, &[], &out) {
            0 if first.is_alphabetic() => {
                let length = rest.find(|one: char| !one.is_alphabetic()).unwrap_or(rest.len());
                respell(&rest[..length], &mut out);
                rest = &rest[length..];
                continue;
            }
            0 => first.len_utf8(),
            length => length,
        };
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    out
}

fn marked(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const MARKED: &str = "áƀçđéƒĝĥíĵķĺɱñóþɋŕšţúṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    PLAIN.chars().position(|plain| plain == letter).and_then(|at| MARKED.chars().nth(at)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pseudo_languages_change_words_and_nothing_else() {
        let text = "Read <em>this</em> { $n } at https://a.org/b &amp; go";
        assert_eq!(
            respell(&Tag::new(ACCENTED), text, &[]),
            "Ŕééááđ <em>ţĥííš</em> { $n } ááţ https://a.org/b &amp; ĝóó"
        );
        let mirrored = respell(&Tag::new(MIRRORED), "Read it", &[]);
        assert_eq!(mirrored, "\u{202e}Read\u{202c} \u{202e}it\u{202c}");
    }

    #[test]
    fn a_pseudo_language_is_made_from_the_default_and_cyrillic_from_latin() {
        let from = |tag| derived_from(&Tag::new(tag), &Tag::new("bn"));
        assert_eq!(from("en-XA"), Some(Tag::new("bn")));
        assert_eq!(from("uz-Cyrl"), Some(Tag::new("uz")));
        assert_eq!(from("uz"), None);
    }
}
