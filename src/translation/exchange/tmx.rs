//! TMX 1.4b: pairs of texts that are current, for the memories of other tools.

use super::escaped;
use super::inline::{Piece, pieces};
use crate::translation::{Catalogue, State};
use std::fmt::Write;

pub(super) fn write(catalogue: &Catalogue) -> String {
    let source_language = escaped(&catalogue.source_language);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n <header creationtool=\"park\" creationtoolversion=\"1\" segtype=\"block\" o-tmf=\"po\" adminlang=\"en\" srclang=\"{source_language}\" datatype=\"markdown\"/>\n <body>\n"
    );
    for record in catalogue.records.iter().filter(|record| record.state() == State::Current) {
        let (source, translation) = pieces(&record.source, &record.translation);
        let _ = writeln!(out, "  <tu tuid=\"{}\">", escaped(&record.id));
        for (language, pieces) in [(&catalogue.source_language, source), (&catalogue.language, translation)] {
            let _ = writeln!(out, "   <tuv xml:lang=\"{}\"><seg>{}</seg></tuv>", escaped(language), content(&pieces));
        }
        out.push_str("  </tu>\n");
    }
    out.push_str(" </body>\n</tmx>\n");
    out
}

fn content(pieces: &[Piece]) -> String {
    let mut out = String::new();
    for piece in pieces {
        let _ = match piece {
            Piece::Text(text) => write!(out, "{}", escaped(text)),
            Piece::Open(number, text) => write!(out, "<bpt i=\"{number}\" x=\"{number}\">{}</bpt>", escaped(text)),
            Piece::Close(number, text) => write!(out, "<ept i=\"{number}\">{}</ept>", escaped(text)),
            Piece::Alone(number, text) => write!(out, "<ph x=\"{number}\">{}</ph>", escaped(text)),
        };
    }
    out
}
