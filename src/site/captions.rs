//! Captions of films in WebVTT: checked, and as the transcript that they are. <https://www.w3.org/TR/webvtt1/>

use super::Said;
use crate::diagnostic::{Diagnostic, Span, media as complain};
use crate::source::SourceFile;

/// A pause of so many seconds begins a new paragraph of the transcript.
const PAUSE: f64 = 2.0;

/// What is said, by paragraphs: a new one for another speaker and after a pause.
pub fn captions(file: &SourceFile, notes: &mut Vec<Diagnostic>) -> Vec<Said> {
    let text = file.as_text().unwrap_or_default();
    let at = |start: usize, line: &str| Span::new(file.path.shared(), start..start + line.trim_end().len());
    let mut lines = lines(text).peekable();
    if !text.starts_with("WEBVTT") {
        notes.push(complain::bad_captions(
            at(0, text.lines().next().unwrap_or_default()),
            "the first line is not `WEBVTT`",
        ));
    }
    let mut said: Vec<Said> = Vec::new();
    let mut ended = 0.0;
    while let Some((start, line)) = lines.next() {
        if line.starts_with("NOTE") || line.starts_with("STYLE") || line.starts_with("REGION") {
            while lines.next_if(|(_, line)| !line.trim().is_empty()).is_some() {}
            continue;
        }
        let Some((from, to)) = line.split_once("-->") else { continue };
        let to = to.split_whitespace().next().unwrap_or_default();
        let (Some(from), Some(to)) = (seconds(from.trim()), seconds(to)) else {
            notes.push(complain::bad_captions(at(start, line), "this is no pair of times"));
            continue;
        };
        if to <= from {
            notes.push(complain::bad_captions(at(start, line), "the caption ends before it begins"));
        }
        let mut words = Vec::new();
        while let Some((_, line)) = lines.next_if(|(_, line)| !line.trim().is_empty()) {
            words.push(line.trim());
        }
        let (speaker, words) = spoken(&words.join(" "));
        if words.is_empty() {
            continue;
        }
        match said.last_mut() {
            Some(last) if from - ended < PAUSE && (speaker.is_none() || speaker == last.speaker) => {
                last.words.push(' ');
                last.words.push_str(&words);
            }
            Some(_) | None => said.push(Said { speaker, words }),
        }
        ended = to;
    }
    said
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut offset = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = offset;
        offset += line.len();
        (start, line)
    })
}

/// `01:02:03.400` or `02:03.400`.
fn seconds(time: &str) -> Option<f64> {
    let parts: Vec<&str> = time.split(':').collect();
    if !(2..=3).contains(&parts.len()) || !parts.last()?.contains('.') {
        return None;
    }
    parts.iter().try_fold(0.0, |total: f64, part| {
        let digits = part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        Some(total * 60.0 + part.parse::<f64>().ok().filter(|_| digits)?)
    })
}

/// The speaker of `<v Name>`, and the words without tags.
fn spoken(text: &str) -> (Option<String>, String) {
    let (mut speaker, mut words, mut rest) = (None, String::new(), text);
    while let Some((before, after)) = rest.split_once('<') {
        words.push_str(before);
        let Some((tag, after)) = after.split_once('>') else {
            rest = "";
            break;
        };
        if let Some(name) = tag.strip_prefix('v').filter(|name| name.starts_with([' ', '.'])) {
            let name = name.split_once(' ').map_or("", |(_, name)| name).trim();
            speaker = speaker.or_else(|| (!name.is_empty()).then(|| name.to_owned()));
        }
        rest = after;
    }
    words.push_str(rest);
    let plain = words.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", "\u{a0}").replace("&amp;", "&");
    (speaker, plain.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<(Option<String>, String)>, Vec<String>) {
        let mut notes = Vec::new();
        let said = captions(&SourceFile::text("content/media/a.vtt", text), &mut notes);
        (
            said.into_iter().map(|said| (said.speaker, said.words)).collect(),
            notes.into_iter().map(|note| note.message).collect(),
        )
    }

    #[test]
    fn captions_are_their_own_transcript() {
        let text = "WEBVTT\n\nNOTE a --> b\n\n1\n00:00.000 --> 00:02.000 line:0\n<v Rima>Welcome\nto the <i>club</i>.\n\n\
                    00:02.500 --> 00:04.000\nSit down.\n\n00:09.000 --> 00:10.000\nLater.\n\n\
                    01:00:00.000 --> 01:00:01.000\n<v.loud Omar>A &amp; B\n";
        let (said, notes) = read(text);
        assert_eq!(notes, [""; 0]);
        let paragraph = |speaker: Option<&str>, words: &str| (speaker.map(str::to_owned), words.to_owned());
        assert_eq!(
            said,
            [
                paragraph(Some("Rima"), "Welcome to the club. Sit down."),
                paragraph(None, "Later."),
                paragraph(Some("Omar"), "A & B")
            ]
        );
    }

    #[test]
    fn wrong_captions_are_said() {
        let (_, notes) = read("Hello\n\n00:01 --> 00:02\nx\n\n00:02.000 --> 00:01.000\ny\n");
        assert_eq!(
            notes,
            [
                "these are no captions in WebVTT: the first line is not `WEBVTT`",
                "these are no captions in WebVTT: this is no pair of times",
                "these are no captions in WebVTT: the caption ends before it begins",
            ]
        );
    }
}
