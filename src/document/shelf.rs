//! Texts of a site: what linking reads of each is held for ever, its running text as long as there is room, and parsed
//! again when somebody asks for it later.

use super::{Document, Summary, parse};
use crate::memo::Key;
use crate::source::SourceFile;
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::ops::Deref;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What the blocks of a text take, for each byte of it.
const BYTES_A_BYTE: usize = 2;
/// The part of the room that belongs to what was asked for last: one in so many.
const RECENT: usize = 8;

/// A document whose running text need not be in memory.
pub struct Text {
    summary: Arc<Summary>,
    body: Body,
}

enum Body {
    /// Made of several files: there is none to parse it from.
    Held(Arc<Document>),
    Shelved(Place),
}

/// A file whose document is, or was, on a shelf.
struct Place {
    file: SourceFile,
    shelf: Arc<Shelf>,
}

/// Parsed files, as many as there is room for.
///
/// Those asked for last stay for a while. Of all others those with the smallest keys stay, whatever is asked for: when all
/// texts of a site are gone through again and again, which a site that is built does, that finds as many as fit, where the
/// order of use would find none.
#[derive(Default)]
pub struct Shelf {
    /// In bytes.
    room: usize,
    stock: Mutex<Stock>,
    parsed: AtomicUsize,
}

#[derive(Default)]
struct Stock {
    kept: Pile,
    recent: Pile,
    /// Of the recent ones, the oldest first. Some may be gone.
    order: VecDeque<Key>,
}

/// Documents with their sizes in bytes.
#[derive(Default)]
struct Pile {
    documents: BTreeMap<Key, (usize, Arc<Document>)>,
    bytes: usize,
}

impl Text {
    /// A text that is held as it is.
    pub fn held(document: Document) -> Self {
        Self { summary: document.summary.clone(), body: Body::Held(Arc::new(document)) }
    }

    /// All of it.
    pub fn open(&self) -> Arc<Document> {
        match &self.body {
            Body::Held(document) => document.clone(),
            Body::Shelved(Place { file, shelf }) => shelf.document(file, &self.summary),
        }
    }
}

impl Deref for Text {
    type Target = Summary;

    fn deref(&self) -> &Summary {
        &self.summary
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Text").field(&self.summary.path).finish()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.shelf.stock().remove(self.file.key);
    }
}

impl Shelf {
    /// With room for so many bytes of documents.
    pub fn with_room(room: usize) -> Self {
        Self { room, ..Self::default() }
    }

    /// A document that was just parsed from a file.
    pub fn text(self: &Arc<Self>, file: &SourceFile, document: Document) -> Text {
        let summary = document.summary.clone();
        self.put(file, &Arc::new(document));
        Text { summary, body: Body::Shelved(Place { file: file.clone(), shelf: self.clone() }) }
    }

    /// How many documents had to be parsed again.
    pub fn parsed(&self) -> usize {
        self.parsed.load(Ordering::Relaxed)
    }

    fn document(&self, file: &SourceFile, summary: &Arc<Summary>) -> Arc<Document> {
        if let Some(document) = self.stock().get(file.key) {
            return document;
        }
        self.parsed.fetch_add(1, Ordering::Relaxed);
        // Parsing reads nothing but the file: it is the same document.
        let document = Arc::new(Document { summary: summary.clone(), ..parse(file).value });
        self.put(file, &document);
        document
    }

    fn put(&self, file: &SourceFile, document: &Arc<Document>) {
        let size = usize::try_from(file.size()).unwrap_or(self.room).saturating_mul(BYTES_A_BYTE);
        let (recent, whole) = (self.room / RECENT, self.room);
        let mut stock = self.stock();
        stock.recent.insert(file.key, size, document.clone());
        stock.order.push_back(file.key);
        while stock.recent.bytes > recent {
            let Some(oldest) = stock.order.pop_front() else { break };
            if let Some((size, document)) = stock.recent.remove(oldest) {
                stock.kept.insert(oldest, size, document);
            }
        }
        while stock.kept.bytes > whole - recent {
            let Some((last, _)) = stock.kept.documents.last_key_value() else { break };
            let last = *last;
            stock.kept.remove(last);
        }
    }

    /// What is guarded is whole at every moment.
    fn stock(&self) -> MutexGuard<'_, Stock> {
        self.stock.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Stock {
    fn get(&self, key: Key) -> Option<Arc<Document>> {
        let found = self.recent.documents.get(&key).or_else(|| self.kept.documents.get(&key));
        found.map(|(_, document)| document.clone())
    }

    fn remove(&mut self, key: Key) {
        self.recent.remove(key);
        self.kept.remove(key);
    }
}

impl Pile {
    fn insert(&mut self, key: Key, size: usize, document: Arc<Document>) {
        self.bytes += size;
        if let Some((before, _)) = self.documents.insert(key, (size, document)) {
            self.bytes -= before;
        }
    }

    fn remove(&mut self, key: Key) -> Option<(usize, Arc<Document>)> {
        let (size, document) = self.documents.remove(&key)?;
        self.bytes -= size;
        Some((size, document))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts of 100 bytes each, on a shelf with room for so many of them.
    fn texts(count: usize, room: usize) -> (Arc<Shelf>, Vec<Text>) {
        let shelf = Arc::new(Shelf::with_room(room * 100 * BYTES_A_BYTE));
        let file = |number: usize| SourceFile::text(&format!("content/en/{number}.md"), format!("{number:<99}\n"));
        let text = |file: SourceFile| shelf.text(&file, parse(&file).value);
        let texts = (0..count).map(|number| text(file(number))).collect();
        (shelf, texts)
    }

    #[test]
    fn a_text_is_parsed_again_only_when_it_was_let_go_and_somebody_asks() {
        let (shelf, texts) = texts(8, 16);
        texts.iter().for_each(|text| drop(text.open()));
        assert_eq!(shelf.parsed(), 0);
        let (shelf, texts) = self::texts(100, 16);
        assert_eq!(texts[3].path.as_str(), "content/en/3.md");
        assert_eq!(shelf.parsed(), 0);
        texts.iter().for_each(|text| drop(text.open()));
        assert!((84..100).contains(&shelf.parsed()), "{}", shelf.parsed());
    }

    #[test]
    fn what_is_parsed_again_is_the_same() {
        let (_, texts) = texts(40, 16);
        for (number, text) in texts.iter().enumerate() {
            let file = SourceFile::text(&format!("content/en/{number}.md"), format!("{number:<99}\n"));
            assert_eq!(*text.open(), parse(&file).value);
        }
    }

    #[test]
    fn going_through_all_again_and_again_finds_as_many_as_fit() {
        let (shelf, texts) = texts(100, 64);
        for _ in 0..10 {
            texts.iter().for_each(|text| drop(text.open()));
        }
        // Of 64 places 56 are for what stays.
        assert!(shelf.parsed() <= 10 * 44 + 8, "{}", shelf.parsed());
        let stock = shelf.stock();
        assert!(stock.kept.bytes + stock.recent.bytes <= 64 * 100 * BYTES_A_BYTE);
    }

    #[test]
    fn a_text_that_is_gone_takes_no_room() {
        let (shelf, texts) = texts(40, 64);
        drop(texts);
        let stock = shelf.stock();
        assert_eq!((stock.kept.bytes, stock.recent.bytes), (0, 0));
    }
}
