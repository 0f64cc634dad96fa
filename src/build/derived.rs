//! Documents of a language that are made from another one's by changing the alphabet.

use crate::config::LanguageConfig;
use crate::diagnostic::Noted;
use crate::document::Text;
use crate::language::{ACCENTED, MIRRORED, Tag, respell};
use crate::memo::{Key, KeyMaker, Memo};
use crate::site::Languages;
use crate::source::SourcePath;
use std::collections::BTreeSet;
use std::sync::Arc;

type Parsed = Arc<Noted<Text>>;

/// A document to be made.
struct Wanted<'a> {
    document: &'a Parsed,
    path: SourcePath,
    language: &'a Tag,
    protected: &'a [String],
}

/// For each derived language, the documents it lacks. What people have written in it themselves is better and stays.
pub fn documents(memo: &mut Memo<Text>, documents: &[Parsed], languages: &Languages) -> Vec<Parsed> {
    let there: BTreeSet<&str> = documents.iter().map(|document| document.value.path.as_str()).collect();
    let mut wanted: Vec<Wanted> = Vec::new();
    for language in &languages.list {
        let Some(source) = language.derived.as_ref().and_then(|tag| folder(languages, tag)) else { continue };
        let protected = languages.protected.get(&language.tag).map(Vec::as_slice).unwrap_or_default();
        for document in documents {
            let Some(rest) = document.value.path.strip_prefix(&source) else { continue };
            let paths = both(&format!("content/{}/{rest}", language.folder));
            if !paths.iter().any(|path| there.contains(path.as_str())) {
                wanted.push(Wanted { document, path: SourcePath::new(&paths[0]), language: &language.tag, protected });
            }
        }
    }
    memo.map(&wanted, Wanted::key, |wanted| {
        let respell = |text: &str| respell(wanted.language, text, wanted.protected);
        Noted::clean(Text::held(wanted.document.value.open().respelled(wanted.path.clone(), wanted.key(), &respell)))
    })
}

impl Wanted<'_> {
    fn key(&self) -> Key {
        let key = KeyMaker::default().and(self.document.value.key).text(&self.path).text(self.language.as_str());
        self.protected.iter().fold(key, |maker, one| maker.text(one)).key()
    }
}

/// The settings of the pseudo-languages.
pub fn pseudo_languages() -> [(String, LanguageConfig); 2] {
    let named = |tag: &str, name: &str| {
        (tag.to_owned(), LanguageConfig { name: Some(name.to_owned()), ..LanguageConfig::default() })
    };
    [named(ACCENTED, "Ļóóñĝéér"), named(MIRRORED, "\u{202e}Mirrored\u{202c}")]
}

fn folder(languages: &Languages, tag: &Tag) -> Option<String> {
    let language = languages.list.iter().find(|language| language.tag == *tag)?;
    Some(format!("content/{}/", language.folder))
}

/// An entry is a file or a folder with an index: the path itself first, then the other way to write it.
fn both(path: &str) -> [String; 2] {
    let other = match path.strip_suffix("/index.md") {
        Some(folder) => format!("{folder}.md"),
        None => format!("{}/index.md", path.trim_end_matches(".md")),
    };
    [path.to_owned(), other]
}
