//! How long it takes to see how every translation of a large site stands, and one large file.

use divan::Bencher;
use knowledge_park::diagnostic::Noted;
use knowledge_park::document::{self, Text};
use knowledge_park::source::{SourceFile, SourceTree};
use knowledge_park::translation::{Adoption, Catalogue, Record, Side, Tally, Unit, Units, sync, text, units};
use knowledge_park::{config, site};
use rayon::prelude::*;
use std::fmt::Write;
use std::sync::Arc;

const LANGUAGES: [&str; 16] =
    ["ar", "bn", "es", "fa", "fr", "hi", "id", "ms", "pt", "ru", "sw", "tr", "ur", "uz", "zh-hans", "it"];

fn main() {
    divan::main();
}

/// What is written in a lesson: title, heading, two paragraphs and three steps. `#` is the number of the section.
type Words = [&'static str; 7];

const ENGLISH: Words = [
    "A lesson",
    "It is part # of",
    "It has a paragraph # with some words about the thing, a [link](https://example.org/#) and `code #`.",
    "It follows with a second paragraph # that says more, and more again, so that it is as long as they are.",
    "It does one thing #",
    "It does another thing #",
    "It ends it #",
];

const BENGALI: Words = [
    "একটি পাঠ",
    "এটি অংশ #, পাঠ",
    "এতে একটি অনুচ্ছেদ # আছে, বিষয়টি নিয়ে কিছু কথা, একটি [সংযোগ](https://example.org/#) ও `code #`।",
    "তারপর আসে দ্বিতীয় অনুচ্ছেদ #, যা আরও কিছু বলে, এবং আবারও বলে, যাতে সেটি অন্যদের মতো লম্বা হয়।",
    "একটি কাজ করুন #",
    "আরেকটি কাজ করুন #",
    "শেষ করুন #",
];

/// A lesson with six units in each section.
fn lesson(number: usize, words: &Words, sections: usize) -> String {
    let mut text = format!("+++\ntitle = \"{} {number}\"\n+++\n\n", words[0]);
    for section in 0..sections {
        let [_, heading, first, second, steps @ ..] = words.map(|words| words.replace('#', &section.to_string()));
        let _ = write!(text, "## {heading} {number}\n\n{first}\n\n{second}\n\n");
        steps.iter().zip(1..).for_each(|(step, number)| text.push_str(&format!("{number}. {step}\n")));
        text.push('\n');
    }
    text
}

fn parsed(path: &str, text: &str) -> Units {
    units(&document::parse(&SourceFile::text(path, text)).value, text)
}

/// The record of a translation that has a unit for each of its source.
fn recorded(source: &Units, target: &Units, language: &str) -> Catalogue {
    let record = |(number, (source, target)): (usize, (&Unit, &Unit))| Record {
        id: format!("{}-{number:08x}", source.kind.name()),
        source: source.text.clone(),
        translation: target.text.clone(),
        synced: Some(text::fingerprint(&target.text)),
        ..Record::default()
    };
    assert_eq!(source.list.len(), target.list.len());
    let records = source.list.iter().zip(&target.list).enumerate().map(record).collect();
    Catalogue { records, ..Catalogue::new(language, "en") }
}

fn large_site() -> SourceTree {
    let mut settings = String::from("default_language = \"en\"\n[languages.en]\n");
    LANGUAGES.iter().for_each(|language| settings.push_str(&format!("[languages.{language}]\n")));
    let mut files: Vec<(String, String)> = vec![("content/site.toml".to_owned(), settings)];
    let made: Vec<Vec<(String, String)>> = (0..300_usize)
        .into_par_iter()
        .map(|number| {
            let english = lesson(number, &ENGLISH, 10);
            let source = parsed("content/en/lessons/a.md", &english);
            let mut files = vec![(format!("content/en/lessons/l{number}.md"), english)];
            for language in LANGUAGES {
                let text = lesson(number, &BENGALI, 10);
                let target = parsed("content/bn/lessons/a.md", &text);
                let catalogue = recorded(&source, &target, language).write();
                files.push((format!("content/{language}/lessons/l{number}.md"), text));
                files.push((format!("locales/{language}/lessons/l{number}.po"), catalogue));
            }
            files
        })
        .collect();
    files.extend(made.into_iter().flatten());
    SourceTree::in_memory(files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

/// From files in memory to the table: parsing, catalogues, comparison.
#[divan::bench(sample_count = 5)]
fn status_of_300_lessons_in_16_languages(bencher: Bencher) {
    let tree = large_site();
    bencher.bench(|| {
        let config = config::load(&tree).value;
        let languages = site::languages(&config, &tree).value;
        let files: Vec<&SourceFile> = tree.under("content/").filter(|file| file.path.extension() == "md").collect();
        let documents: Vec<Arc<Noted<Text>>> =
            files.par_iter().map(|file| Arc::new(document::parse(file).map(Text::held))).collect();
        let translations = site::translations::translations(&documents, &languages);
        let tallies: Vec<Tally> =
            translations.par_iter().map(|translation| translation.progress(&tree).value.tally).collect();
        assert!(tallies.len() == 4800 && tallies.iter().all(|tally| tally.current.units == tally.units()));
        tallies
    });
}

#[divan::bench]
fn sync_of_3600_units_200_of_them_changed(bencher: Bencher) {
    let english = lesson(1, &ENGLISH, 600);
    let source = parsed("content/en/lessons/a.md", &english);
    let target = parsed("content/bn/lessons/a.md", &lesson(1, &BENGALI, 600));
    let catalogue = recorded(&source, &target, "bn");
    let mut changed = source.clone();
    let every = changed.list.len() / 200;
    for unit in changed.list.iter_mut().step_by(every.max(1)).take(200) {
        unit.text = format!("{} and something new", unit.text);
    }
    bencher.bench(|| {
        let source = Side { language: "en", units: &changed };
        let synced = sync(source, Side { language: "bn", units: &target }, &catalogue, Adoption::Translated);
        assert_eq!(Tally::of(&synced.catalogue).outdated.units, 200);
        synced
    });
}
