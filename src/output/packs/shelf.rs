//! Finished packs kept between runs: at each address the newest, with the key of everything that went into it.

use super::Pack;
use crate::memo::{Key, KeyMaker};
use crate::output::OutputPath;
use crate::output::pictures::Cache;
use std::sync::Arc;

/// Raised when the program makes something else of the same book.
const EDITION: &str = "packs 2";

/// Finished packs by address.
#[derive(Clone)]
pub struct Shelf(Arc<dyn Cache>);

impl Shelf {
    pub fn new(cache: Arc<dyn Cache>) -> Self {
        Self(cache)
    }

    /// The pack at an address, if it was made from what `key` names.
    pub fn get(&self, path: &OutputPath, key: Key) -> Option<Pack> {
        let kept = self.0.get(place(path))?;
        let (made_from, rest) = kept.split_at_checked(16)?;
        let (pages, bytes) = rest.split_at_checked(4)?;
        if made_from != key.0.to_le_bytes() {
            return None;
        }
        let pages = u32::from_le_bytes(pages.try_into().ok()?);
        Some(Pack { bytes: bytes.into(), pages: (pages > 0).then_some(pages) })
    }

    pub fn put(&self, path: &OutputPath, key: Key, pack: &Pack) {
        let pages = pack.pages.unwrap_or_default().to_le_bytes();
        let kept: Vec<u8> = key.0.to_le_bytes().into_iter().chain(pages).chain(pack.bytes.iter().copied()).collect();
        self.0.put(place(path), &kept);
    }
}

fn place(path: &OutputPath) -> Key {
    KeyMaker::default().text(EDITION).text(env!("CARGO_PKG_VERSION")).text(path).key()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::pictures::InMemory;

    #[test]
    fn a_pack_comes_back_only_for_what_it_was_made_from() {
        let shelf = Shelf::new(Arc::new(InMemory::default()));
        let path = OutputPath::new("en/a.pdf");
        let pack = |text: &str, pages| Pack { bytes: text.as_bytes().into(), pages };
        assert_eq!(shelf.get(&path, Key(1)), None);
        shelf.put(&path, Key(1), &pack("one", Some(3)));
        assert_eq!(shelf.get(&path, Key(1)), Some(pack("one", Some(3))));
        shelf.put(&path, Key(2), &pack("two", None));
        assert_eq!((shelf.get(&path, Key(1)), shelf.get(&path, Key(2))), (None, Some(pack("two", None))));
    }
}
