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

/// The files of an index, by their paths below `folder`.
pub fn index(
    found: &[Found],
    words: Words,
    apostrophes: Apostrophes,
    folder: &str,
    form: Form,
) -> BTreeMap<OutputPath, Arc<[u8]>> {
    let mut postings = Postings::default();
    let mut pieces: Vec<Vec<Piece>> = Vec::new();
    for batch in found.chunks(BATCH) {
        let read: Vec<_> = batch.par_iter().map(|page| (digest(page, apostrophes), cut(page))).collect();
        for (page, (digest, cut)) in batch.iter().zip(read) {
            postings.add(digest, page.sections.len());
            pieces.push(cut);
        }
    }
    let sections = postings.sections();
    let (shards, common) = postings.shards(SHARD);
    let shards: Vec<(String, String)> =
        shards.into_iter().map(|shard| (shard.first, json(&(shard.words, shard.postings)))).collect();
    let mut parts: BTreeMap<String, String> = BTreeMap::new();
    let named = |folder: &str, text: &str| format!("{folder}/{}.js", Key::of_bytes(text.as_bytes()).short());
    let mut directory = Vec::new();
    for (first, text) in shards {
        let name = named("words", &text);
        directory.push((first, name.clone()));
        parts.insert(name, text);
    }
    let mut texts: Vec<Vec<(usize, String)>> = Vec::new();
    for page in pieces {
        let name = |piece: Piece| {
            let name = named("texts", &piece.text);
            parts.insert(name.clone(), piece.text);
            (piece.first, name)
        };
        texts.push(page.into_iter().map(name).collect());
    }
    let header = Header::new(found, words, apostrophes, sections, common, directory, texts);
    match form {
        Form::Many => {
            let mut files: BTreeMap<OutputPath, Arc<[u8]>> = BTreeMap::new();
            for (name, text) in parts {
                files.insert(OutputPath::new(format!("{folder}{name}")), script(&text));
            }
            files.insert(OutputPath::new(format!("{folder}{INDEX}")), script(&json(&header)));
            files
        }
        Form::One => {
            let parts: Vec<String> = parts.iter().map(|(name, text)| format!("{}:{text}", json(name))).collect();
            let text = format!("{},{{{}}}", json(&header), parts.join(","));
            BTreeMap::from([(OutputPath::new(format!("{folder}{INDEX}")), script(&text))])
        }
    }
}

/// Everything about the pages but their words, column by column: so it compresses well.
#[derive(Serialize)]
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
    fn new(
        found: &[Found],
        words: Words,
        apostrophes: Apostrophes,
        sections: usize,
        common: Vec<String>,
        directory: Vec<(String, String)>,
        texts: Vec<Vec<(usize, String)>>,
    ) -> Self {
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
            counts: found.iter().map(|page| page.sections.len()).collect(),
            texts,
            directory,
            common,
            sections,
            split: apostrophes == Apostrophes::Split,
            words,
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
