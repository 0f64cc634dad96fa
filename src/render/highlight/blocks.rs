//! Whole blocks of code as HTML, remembered over all pages and languages: most code is the same in a lesson, its slides,
//! its facilitator's page and its translations. Like the memory of lines it only saves time.

use crate::memo::{Key, KeyMaker};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

/// When the remembered blocks have more bytes than this, all are forgotten.
const ROOM: usize = 24 << 20;

#[derive(Default)]
struct Memory {
    blocks: HashMap<Key, Arc<str>>,
    bytes: usize,
}

static MEMORY: LazyLock<RwLock<Memory>> = LazyLock::new(RwLock::default);

/// `text` in the syntax of this name as `make` makes it, which is asked only the first time.
pub fn remembered(syntax: &str, text: &str, make: impl FnOnce() -> String) -> String {
    let key = KeyMaker::default().text(syntax).text(text).key();
    let known = MEMORY.read().unwrap_or_else(PoisonError::into_inner).blocks.get(&key).cloned();
    known.map_or_else(|| remember(key, make()), |known| known.to_string())
}

fn remember(key: Key, html: String) -> String {
    let mut memory = MEMORY.write().unwrap_or_else(PoisonError::into_inner);
    if memory.bytes > ROOM {
        *memory = Memory::default();
    }
    memory.bytes += html.len();
    memory.blocks.insert(key, html.as_str().into());
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_made_once() {
        let mut made = 0;
        let mut make = |text: &str| {
            remembered("a syntax of this test", text, || {
                made += 1;
                format!("<b>{text}</b>")
            })
        };
        assert_eq!([make("one"), make("two"), make("one")], ["<b>one</b>", "<b>two</b>", "<b>one</b>"]);
        assert_eq!(made, 2);
    }
}
