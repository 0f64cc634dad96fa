//! The site for Kiwix: the pages of the offline site in a ZIM file, with what openZIM asks to be said of it.
//!
//! <https://wiki.openzim.org/wiki/Metadata>

use super::archive::zim::{Entry, Listing, Zim};
use super::book::iso_day;
use super::media_type::media_type;
use super::offline::{Carried, CarriedPage};
use crate::language::Tag;
use crate::site::Site;
use crate::theme::Theme;
use std::collections::BTreeMap;
use std::io::Read;
use unicode_segmentation::UnicodeSegmentation;

/// The picture of the site, 48 pixels wide and high, in the theme's `assets/`.
const PICTURE: &str = "icon-48.png";
/// For themes without one.
const PLAIN_PICTURE: &[u8] = include_bytes!("../../themes/park/assets/icon-48.png");
/// The most characters of a title and of a description that Kiwix shows in its lists.
const TITLE: usize = 30;
const DESCRIPTION: usize = 80;

/// The files of a site as a ZIM file of the name `name`, which stays the same from version to version.
pub fn zim(site: &Site, theme: &Theme, name: &str, languages: &[Tag], carried: &Carried) -> Zim {
    let main = carried.home().map(|(path, _)| path.to_string()).unwrap_or_default();
    let mut entries = BTreeMap::new();
    for (path, content) in &carried.others {
        let (mime, content, listing) = (media_type(path), content.clone(), Listing::Resource);
        entries.insert(path.to_string(), Entry::Item { title: String::new(), mime, content, listing });
    }
    for (path, (to, _)) in &carried.moved {
        entries.insert(path.to_string(), Entry::Redirect { title: String::new(), to: to.to_string() });
    }
    for (path, page) in &carried.pages {
        let CarriedPage { title, listing, output } = page.clone();
        entries.insert(path.to_string(), Entry::Item { title, mime: "text/html", content: output, listing });
    }
    // What only leads somewhere else must lead to something that is here.
    let there = |to: &String| entries.contains_key(to);
    let lost: Vec<String> = entries
        .iter()
        .filter(|(_, entry)| matches!(entry, Entry::Redirect { to, .. } if !there(to)))
        .map(|(path, _)| path.clone())
        .collect();
    lost.iter().for_each(|path| {
        entries.remove(path);
    });
    if !main.is_empty() && main != "index.html" {
        entries.insert("index.html".to_owned(), Entry::Redirect { title: String::new(), to: main.clone() });
    }
    Zim { metadata: metadata(site, theme, name, languages), entries, main }
}

fn metadata(site: &Site, theme: &Theme, name: &str, languages: &[Tag]) -> BTreeMap<String, (String, Vec<u8>)> {
    // Its readers' first language speaks of the file: the site's own, if it is among them.
    let first = languages.iter().find(|tag| **tag == site.default_language).or_else(|| languages.first());
    let first = first.unwrap_or(&site.default_language);
    let named = &site.titles[first];
    let publisher = site.config.publisher.as_deref().unwrap_or(&named.title);
    let code = match languages {
        [only] => only.as_str().to_lowercase(),
        _ => "mul".to_owned(),
    };
    let mut texts = vec![
        ("Name", format!("{name}_{code}_all")),
        ("Title", shortened(&named.title, TITLE)),
        ("Description", shortened(&named.description, DESCRIPTION)),
        ("Language", alpha3(languages)),
        ("Creator", publisher.to_owned()),
        ("Publisher", publisher.to_owned()),
        ("Date", iso_day(site.date)),
        ("License", site.config.license.clone()),
        // There is no full-text index, and Kiwix offers no search that would find nothing.
        ("Tags", "_category:other;_ftindex:no;_pictures:yes;_details:yes".to_owned()),
        ("Scraper", format!("park {}", env!("CARGO_PKG_VERSION"))),
        ("Flavour", "all".to_owned()),
    ];
    if named.description.graphemes(true).count() > DESCRIPTION {
        texts.push(("LongDescription", named.description.clone()));
    }
    if let Some(home) = site.absolute("") {
        texts.push(("Source", home));
    }
    let text =
        |(name, text): (&str, String)| (name.to_owned(), ("text/plain;charset=utf-8".to_owned(), text.into_bytes()));
    let mut metadata: BTreeMap<_, _> = texts.into_iter().map(text).collect();
    let own = theme.assets.get(PICTURE).and_then(|file| {
        let mut bytes = Vec::new();
        file.open().and_then(|mut open| open.read_to_end(&mut bytes)).ok().map(|_| bytes)
    });
    let picture = own.unwrap_or_else(|| PLAIN_PICTURE.to_vec());
    metadata.insert("Illustration_48x48@1".to_owned(), ("image/png".to_owned(), picture));
    metadata
}

/// "eng,ben,uzb": each language once, whatever its alphabets.
fn alpha3(languages: &[Tag]) -> String {
    let mut codes: Vec<&str> = Vec::new();
    for code in languages.iter().map(Tag::alpha3) {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes.join(",")
}

/// The text with at most so many characters: cut between words, where it has some.
fn shortened(text: &str, most: usize) -> String {
    let characters: Vec<&str> = text.graphemes(true).collect();
    if characters.len() <= most {
        return text.to_owned();
    }
    let head = &characters[..most - 1];
    let end = head.iter().rposition(|character| *character == " ").filter(|end| *end > most / 2).unwrap_or(head.len());
    format!("{}…", head[..end].concat().trim_end_matches([' ', ',', ';', ':', '،', '、']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_named_once_with_three_letters() {
        assert_eq!(alpha3(&["en", "uz", "uz-Cyrl", "ar"].map(Tag::new)), "eng,uzb,ara");
    }

    #[test]
    fn long_texts_end_between_words() {
        assert_eq!(shortened("Wiki Knowledge Park", 30), "Wiki Knowledge Park");
        assert_eq!(shortened("Training, toolkits and clubs for everyone", 30), "Training, toolkits and clubs…");
        assert_eq!(shortened("নলেজপার্ক", 4), "নলেজ…", "four characters as readers count them");
    }
}
