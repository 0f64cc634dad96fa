//! What some of the messages of a language can say: so that another message may change without touching who asks for them.

use super::Locales;
use super::catalogue::Catalogue;
use crate::language::Tag;
use crate::memo::{Key, KeyMaker};
use std::collections::BTreeSet;

impl Locales {
    /// The key of all that the messages that are asked for can depend on: their texts along the language's chain, those of
    /// the messages in them, its settings.
    pub fn part(&self, language: &Tag, is_asked: impl Fn(&str) -> bool) -> Key {
        let Some(loaded) = self.loaded(language) else { return self.key(language) };
        let chain = || loaded.chain.iter().filter_map(|tag| Some((tag, &self.loaded(tag)?.catalogue)));
        let mut waiting: Vec<&str> = chain().flat_map(|(_, one)| one.keys()).filter(|key| is_asked(key)).collect();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        while let Some(key) = waiting.pop() {
            if seen.insert(key) {
                let items = chain().filter_map(|(_, one): (&Tag, &Catalogue)| one.items.get(key));
                waiting.extend(items.flat_map(|item| item.facts.references.iter().map(String::as_str)));
            }
        }
        let mut maker = KeyMaker::default().text(&format!("{:?}", loaded.language));
        for key in seen {
            for (tag, item) in chain().filter_map(|(tag, one)| Some((tag, one.items.get(key)?))) {
                // Without its place nobody can tell what it says.
                if item.place.text.is_empty() {
                    return self.key(language);
                }
                maker = maker.text(key).text(tag.as_str()).text(&item.place.text);
            }
        }
        maker.key()
    }
}
