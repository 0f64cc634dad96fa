//! What a printed book is like.

use super::*;
use crate::config;
use crate::document;
use crate::locale::Locales;
use crate::site::{self, EntryKey, Site};
use crate::source::SourceTree;
use std::sync::Arc;

/// Prints the real courses and toolkits into a folder: `PARK_PRINT_TO=/tmp/packs cargo test --lib -- --ignored real_packs`.
#[test]
#[ignore = "prints the whole Park; run it to look at the pages"]
fn real_packs() {
    let folder = std::env::var("PARK_PRINT_TO").expect("PARK_PRINT_TO names a folder");
    let root = std::env::var("PARK_SITE").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let tree = crate::source::read(std::path::Path::new(&root), 1_770_000_000).value;
    let (site, locales) = linked(&tree);
    let press = Press::load(&tree, "park");
    assert_eq!(press.notes, []);
    for language in &site.languages {
        for key in ["courses/first-steps", "toolkits/start-a-wiki-club"] {
            let Some(book) = Book::of(&site, &locales, &EntryKey::new(key), &language.tag) else { continue };
            let start = std::time::Instant::now();
            let found = press.value.preflight(&book, &tree);
            found.iter().for_each(|note| eprintln!("{note:?}"));
            let pdf = match press.value.print(&book, &tree) {
                Ok(pdf) => pdf,
                Err(errors) => {
                    eprintln!("{key} {}: {errors:#?}", language.tag);
                    continue;
                }
            };
            pdf.notes.iter().for_each(|note| eprintln!("{note:?}"));
            let name = format!("{folder}/{}-{}.pdf", key.replace('/', "-"), language.tag);
            eprintln!("{name}: {} pages, {} KB, {:?}", pdf.value.pages, pdf.value.bytes.len() / 1000, start.elapsed());
            std::fs::write(name, &pdf.value.bytes).unwrap();
        }
    }
}

fn linked(tree: &SourceTree) -> (Site, Locales) {
    let config = config::load(tree).value;
    let languages = site::languages(&config, tree).value;
    let files = tree.under("content/").filter(|file| file.path.extension() == "md");
    let documents: Vec<_> = files.map(|file| Arc::new(document::parse(file))).collect();
    let site = site::link(Arc::new(config), languages, &documents, tree).value;
    let locales = Locales::load(tree, &site.languages).value;
    (site, locales)
}
