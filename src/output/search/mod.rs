//! An index to search in a browser without a server: files of JavaScript that hand their data to `search.js`.
//!
//! Scripts can be loaded from anywhere that pages can, also from `file://`, and need nothing that a strict policy forbids.
//! A search asks for little: `index.js` knows all pages; the words are spread over files by their beginnings; the text of a
//! page, to show where a word stands, is a file of its own. What is small may also be one file.

use crate::language::fold::Apostrophes;
use crate::memo::Key;
use crate::output::OutputPath;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

mod postings;
pub mod sections;
#[cfg(test)]
mod tests;

use postings::{Postings, digest};

/// The name of the file to begin with.
pub const INDEX: &str = "index.js";

/// Something that can be found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    pub title: String,
    /// From the folder of the index.
    pub url: String,
    /// `lesson`
    pub kind: String,
    /// `beginner`
    pub level: Option<String>,
    /// Ids.
    pub audience: Vec<String>,
    pub keywords: Vec<String>,
    /// BCP 47 and direction, if it is not in the language of the index.
    pub language: Option<(String, &'static str)>,
    /// What it says of itself, then the text up to the first heading; then what each heading stands over.
    pub sections: Vec<Section>,
}

/// A stretch of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Section {
    /// The id of its heading; empty for the beginning.
    pub anchor: String,
    pub heading: String,
    pub text: String,
    /// As that of [`Found`]: parts of a translation that are not translated.
    pub language: Option<(String, &'static str)>,
}

/// What `search.js` says, and what results are filtered by: the words of the interface.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Words {
    pub text: BTreeMap<&'static str, String>,
    /// Ids with their words.
    pub kinds: Vec<(String, String)>,
    pub levels: Vec<(String, String)>,
    pub audiences: Vec<(String, String)>,
    /// Tag → the name of the language for itself.
    pub languages: BTreeMap<String, String>,
    /// "0" to "9".
    pub digits: String,
}

/// Into how many files an index goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// So that a search loads little.
    Many,
    /// For what is on the reader's disk, and for a look before publishing.
    One,
}

/// Bytes of a file of words, before compression.
const SHARD: usize = 10_000;
/// Bytes of a file of text.
const PIECE: usize = 8_000;
/// Pages that are read at a time.
const BATCH: usize = 64;

/// An index to be made.
pub struct Index<'a> {
    /// How many pages there are to find.
    pub pages: usize,
    /// Reads one of them. Only a few are read at a time: the texts of a large site would not fit into memory.
    pub read: &'a (dyn Fn(usize) -> Found + Sync),
    pub words: Words,
    pub apostrophes: Apostrophes,
    /// Its files lie below it.
    pub folder: &'a str,
    pub form: Form,
}

/// Takes files, each when it is ready. Of two with one name both are the same.
pub type Put<'a> = dyn FnMut(OutputPath, Arc<[u8]>) + 'a;

/// The files of an index.
pub fn files(index: Index) -> BTreeMap<OutputPath, Arc<[u8]>> {
    let mut files = BTreeMap::new();
    make(index, &mut |path, bytes| drop(files.insert(path, bytes)));
    files
}

/// The same, one after the other.
pub fn make(index: Index, put: &mut Put) {
    let Index { pages, read, words, apostrophes, folder, form } = index;
    let mut postings = Postings::default();
    let mut parts: BTreeMap<String, String> = BTreeMap::new();
    let mut part = |name: &str, text: String| match form {
        Form::Many => put(OutputPath::new(format!("{folder}{name}")), script(&text)),
        Form::One => drop(parts.insert(name.to_owned(), text)),
    };
    let named = |folder: &str, text: &str| format!("{folder}/{}.js", Key::of_bytes(text.as_bytes()).short());
    let mut found: Vec<Found> = Vec::with_capacity(pages);
    let mut counts = Vec::with_capacity(pages);
    let mut texts: Vec<Vec<(usize, String)>> = Vec::with_capacity(pages);
    let all: Vec<usize> = (0..pages).collect();
    for batch in all.chunks(BATCH) {
        let one = |page: &usize| {
            let page = read(*page);
            (digest(&page, apostrophes), cut(&page), page)
        };
        let batch: Vec<_> = batch.par_iter().map(one).collect();
        for (digest, cut, page) in batch {
            postings.add(digest, page.sections.len());
            counts.push(page.sections.len());
            found.push(Found { sections: Vec::new(), ..page });
            let name = |piece: Piece| {
                let name = named("texts", &piece.text);
                part(&name, piece.text);
                (piece.first, name)
            };
            texts.push(cut.into_iter().map(name).collect());
        }
    }
    let sections = postings.sections();
    let (shards, common) = postings.shards(SHARD);
    let mut directory = Vec::new();
    for shard in shards {
        let text = json(&(shard.words, shard.postings));
        let name = named("words", &text);
        part(&name, text);
        directory.push((shard.first, name));
    }
    let split = apostrophes == Apostrophes::Split;
    let header = Header { counts, texts, directory, common, sections, split, ..Header::new(&found, words) };
    let text = match form {
        Form::Many => json(&header),
        Form::One => {
            let parts: Vec<String> = parts.iter().map(|(name, text)| format!("{}:{text}", json(name))).collect();
            format!("{},{{{}}}", json(&header), parts.join(","))
        }
    };
    put(OutputPath::new(format!("{folder}{INDEX}")), script(&text));
}

/// Everything about the pages but their words, column by column: so it compresses well.
#[derive(Default, Serialize)]
struct Header {
    titles: Vec<String>,
    urls: Vec<String>,
    /// Indices into the words, -1 for none.
    kinds: Vec<i32>,
    levels: Vec<i32>,
    audiences: Vec<Vec<i32>>,
    /// Page → tag and direction, where they are not those of the index.
    languages: BTreeMap<usize, (String, &'static str)>,
    /// How many sections each page has.
    counts: Vec<usize>,
    /// Of each page, the first section of each piece and its file.
    texts: Vec<Vec<(usize, String)>>,
    /// The first word of each file of words, and the file.
    directory: Vec<(String, String)>,
    /// Words that are in so many texts that none is found by them.
    common: Vec<String>,
    sections: usize,
    split: bool,
    words: Words,
}

impl Header {
    /// Without what its files are.
    fn new(found: &[Found], words: Words) -> Self {
        let place = |list: &[(String, String)], id: &str| {
            list.iter().position(|(known, _)| known == id).map_or(-1, |index| index as i32)
        };
        let language = |(index, page): (usize, &Found)| Some((index, page.language.clone()?));
        Self {
            titles: found.iter().map(|page| page.title.clone()).collect(),
            urls: found.iter().map(|page| page.url.clone()).collect(),
            kinds: found.iter().map(|page| place(&words.kinds, &page.kind)).collect(),
            levels: found.iter().map(|page| page.level.as_ref().map_or(-1, |id| place(&words.levels, id))).collect(),
            audiences: (found.iter())
                .map(|page| page.audience.iter().map(|id| place(&words.audiences, id)).filter(|at| *at >= 0).collect())
                .collect(),
            languages: found.iter().enumerate().filter_map(language).collect(),
            words,
            ..Self::default()
        }
    }
}

/// A part of a page's text as JSON, and its first section.
struct Piece {
    first: usize,
    text: String,
}

/// The texts of a page in pieces of some size: a list of anchor, heading, text and, where it is another, language.
fn cut(page: &Found) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut first = 0;
    while first < page.sections.len() {
        let mut bytes = 0;
        let fits = |section: &&Section| {
            bytes += section.text.len() + section.heading.len() + section.anchor.len();
            bytes <= PIECE
        };
        let count = page.sections[first..].iter().take_while(fits).count().max(1);
        let rows: Vec<serde_json::Value> = page.sections[first..first + count].iter().map(row).collect();
        pieces.push(Piece { first, text: json(&rows) });
        first += count;
    }
    pieces
}

fn row(section: &Section) -> serde_json::Value {
    let Section { anchor, heading, text, language } = section;
    match language {
        None => serde_json::json!([anchor, heading, text]),
        Some(language) => serde_json::json!([anchor, heading, text, language]),
    }
}

fn json(value: &impl Serialize) -> String {
    let text = serde_json::to_string(value).expect("it is plain data");
    // Line ends in JSON, but not in the scripts of old browsers.
    text.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

fn script(data: &str) -> Arc<[u8]> {
    Arc::from(format!("parkSearch({data})\n").into_bytes())
}
