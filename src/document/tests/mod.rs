//! The parse phase, as a specification.

mod dump;

use super::Document;
use super::parse;
use crate::diagnostic::Noted;
use crate::source::SourceFile;

fn document(text: &str) -> Noted<Document> {
    parse(&SourceFile::text("content/en/lessons/a.md", text))
}

#[test]
fn look() {
    for file in std::env::var("LOOK").unwrap_or_default().split(' ').filter(|file| !file.is_empty()) {
        let text = std::fs::read_to_string(file).unwrap();
        let noted = parse(&SourceFile::text(file, text.as_str()));
        println!("{}", dump::dump(&noted.value));
        for note in &noted.notes {
            println!(
                "{}",
                crate::diagnostic::human::human(note, |_| Some(&text), crate::diagnostic::human::Colour::No)
            );
        }
    }
    let _ = document("");
}
