//! What changed between two texts, word by word.

use serde::Serialize;

/// A stretch of text that is in both, only in the old one, or only in the new one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    pub change: Changed,
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Changed {
    Same,
    Old,
    New,
}

/// The way from the old text to the new one. Where single words stand unchanged between changes, they are taken with
/// them: a diff in shreds is harder to read than two texts.
pub fn diff(old: &str, new: &str) -> Vec<Piece> {
    let diff = similar::TextDiff::from_unicode_words(old, new);
    let mut pieces: Vec<Piece> = Vec::new();
    for change in diff.iter_all_changes() {
        let kind = match change.tag() {
            similar::ChangeTag::Equal => Changed::Same,
            similar::ChangeTag::Delete => Changed::Old,
            similar::ChangeTag::Insert => Changed::New,
        };
        push(&mut pieces, kind, change.value());
    }
    tidied(pieces)
}

/// Joins changes that only white space keeps apart, old before new.
fn tidied(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut tidy: Vec<Piece> = Vec::new();
    let (mut old, mut new) = (String::new(), String::new());
    let mut rest = pieces.into_iter().peekable();
    while let Some(piece) = rest.next() {
        match piece.change {
            Changed::Old => old.push_str(&piece.text),
            Changed::New => new.push_str(&piece.text),
            Changed::Same => {
                let between = !(old.is_empty() && new.is_empty()) && rest.peek().is_some();
                if between && piece.text.trim().is_empty() {
                    old.push_str(&piece.text);
                    new.push_str(&piece.text);
                } else {
                    flush(&mut tidy, &mut old, &mut new);
                    push(&mut tidy, Changed::Same, &piece.text);
                }
            }
        }
    }
    flush(&mut tidy, &mut old, &mut new);
    tidy
}

fn flush(pieces: &mut Vec<Piece>, old: &mut String, new: &mut String) {
    push(pieces, Changed::Old, old);
    push(pieces, Changed::New, new);
    old.clear();
    new.clear();
}

fn push(pieces: &mut Vec<Piece>, change: Changed, text: &str) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.change == change => last.text.push_str(text),
        _ => pieces.push(Piece { change, text: text.to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(old: &str, new: &str) -> String {
        let pieces = diff(old, new);
        let show = |piece: &Piece| match piece.change {
            Changed::Same => piece.text.clone(),
            Changed::Old => format!("[-{}-]", piece.text),
            Changed::New => format!("{{+{}+}}", piece.text),
        };
        pieces.iter().map(show).collect()
    }

    #[test]
    fn words_are_compared_and_neighbours_joined() {
        assert_eq!(shown("so check the licence", "so always check the licence"), "so {+always +}check the licence");
        assert_eq!(shown("one two three", "one four five"), "one [-two three-]{+four five+}");
        assert_eq!(shown("a", "a"), "a");
    }
}
