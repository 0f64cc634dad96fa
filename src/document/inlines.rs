//! What stands in a line of text: pieces joined, HTML balanced, small slips noticed.

use super::Inline;
use super::fences::unmask;
use super::sanitise::{self, Element, Tag, Token};
use crate::diagnostic::{Diagnostic, Span, parse as complain};
use std::ops::Range;
use std::sync::Arc;
use unicode_normalization::char::is_combining_mark;

/// An inline with its place, or a raw tag that waits for its partner.
pub(super) enum Part {
    Inline(Inline),
    Text(String, Range<usize>),
    Html(String, Range<usize>),
}

/// The parts of one line of text as inlines.
pub(super) fn finish(parts: Vec<Part>, source: &str, file: &Arc<str>, notes: &mut Vec<Diagnostic>) -> Vec<Inline> {
    let runs = text_runs(&parts);
    literal_asterisks(&runs, source, file, notes);
    literal_footnotes(&runs, source, file, notes);
    let mut removed = removed(&parts).into_iter().peekable();
    let mut line = Line { inlines: Vec::with_capacity(parts.len()), open: Vec::new(), file, notes };
    for (index, part) in parts.into_iter().enumerate() {
        while removed.next_if(|range| range.end < index).is_some() {}
        let inside = removed.peek().is_some_and(|range| range.start < index && index <= range.end);
        if !inside {
            line.push(part);
        }
    }
    line.end()
}

/// Removes line ends at the start and the end.
pub(super) fn trim(inlines: &mut Vec<Inline>) {
    let is_break = |inline: &Inline| matches!(inline, Inline::SoftBreak | Inline::HardBreak);
    while inlines.last().is_some_and(is_break) {
        inlines.pop();
    }
    let first = inlines.iter().position(|inline| !is_break(inline)).unwrap_or(0);
    inlines.drain(..first);
}

struct Line<'a> {
    inlines: Vec<Inline>,
    /// Tags that are open: the tag, where it stands in `inlines`, its place.
    open: Vec<(Tag, usize, Range<usize>)>,
    file: &'a Arc<str>,
    notes: &'a mut Vec<Diagnostic>,
}

/// Tags that may be open at the same time in one line of text.
const DEPTH: usize = 16;

impl Line<'_> {
    fn push(&mut self, part: Part) {
        match part {
            Part::Inline(inline) => self.inlines.push(inline),
            Part::Text(text, _) => self.text(&text),
            Part::Html(html, range) => {
                for (token, _) in sanitise::tokens_of(&html) {
                    self.token(token, &range);
                }
            }
        }
    }

    fn text(&mut self, text: &str) {
        let text = unmask(text);
        match self.inlines.last_mut() {
            _ if text.is_empty() => {}
            // A tag's placeholder must not be written into.
            Some(Inline::Text(last)) => last.push_str(&text),
            _ => self.inlines.push(Inline::Text(text)),
        }
    }

    fn token(&mut self, token: Token, range: &Range<usize>) {
        match token {
            Token::Comment | Token::Text(_) => {}
            Token::Dropped(name) => self.say(complain::html_content_removed, range, &name),
            Token::Open(tag) => self.open_tag(tag, range),
            Token::Close(name) => self.close_tag(&name, range),
        }
    }

    fn open_tag(&mut self, tag: Tag, range: &Range<usize>) {
        let span = Span::new(self.file.clone(), range.clone());
        match sanitise::element(&tag.name) {
            None | Some(Element::VoidBlock) => self.say(complain::html_not_allowed, range, &tag.name),
            Some(Element::Container | Element::Whole) => self.say(complain::html_block_inline, range, &tag.name),
            Some(Element::Void) if tag.name == "br" => self.inlines.push(Inline::HardBreak),
            Some(Element::Void) => self.inlines.push(Inline::Html(sanitise::tag_html(&tag))),
            Some(Element::Phrasing) if self.open.len() >= DEPTH => {
                self.say(complain::html_unbalanced, range, &tag.name);
            }
            Some(Element::Phrasing) => {
                sanitise::note_attributes(&tag, span, &mut |note| self.notes.push(note));
                self.open.push((tag, self.inlines.len(), range.clone()));
                self.inlines.push(Inline::Html(String::new()));
            }
        }
    }

    fn close_tag(&mut self, name: &str, range: &Range<usize>) {
        if sanitise::element(name) != Some(Element::Phrasing) {
            return;
        }
        let Some(position) = self.open.iter().rposition(|(tag, ..)| tag.name == name) else {
            return self.say(complain::html_unbalanced, range, &format!("/{name}"));
        };
        for (tag, _, range) in self.open.split_off(position + 1) {
            self.say(complain::html_unbalanced, &range, &tag.name);
        }
        let Some((tag, at, _)) = self.open.pop() else { return };
        match (name, tag.attributes.is_empty()) {
            ("sup", true) => self.wrap(at, Inline::Superscript),
            ("sub", true) => self.wrap(at, Inline::Subscript),
            _ => {
                self.inlines[at] = Inline::Html(sanitise::tag_html(&tag));
                self.inlines.push(Inline::Html(format!("</{name}>")));
            }
        }
    }

    fn wrap(&mut self, at: usize, wrapper: fn(Vec<Inline>) -> Inline) {
        let inner = self.inlines.split_off(at + 1);
        self.inlines.pop();
        self.inlines.push(wrapper(merge(inner)));
    }

    fn end(mut self) -> Vec<Inline> {
        for (tag, _, range) in std::mem::take(&mut self.open) {
            self.say(complain::html_unbalanced, &range, &tag.name);
        }
        merge(self.inlines)
    }

    fn say(&mut self, complaint: fn(Span, &str) -> Diagnostic, range: &Range<usize>, name: &str) {
        self.notes.push(complaint(Span::new(self.file.clone(), range.clone()), name));
    }
}

/// Without the placeholders of dropped tags, neighbouring texts joined.
fn merge(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut merged: Vec<Inline> = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match (merged.last_mut(), inline) {
            (_, Inline::Html(html)) if html.is_empty() => {}
            (Some(Inline::Text(last)), Inline::Text(text)) => last.push_str(&text),
            (_, inline) => merged.push(inline),
        }
    }
    merged
}

/// The parts between `<script>` and `</script>` and their like, by index, both tags included.
fn removed(parts: &[Part]) -> Vec<Range<usize>> {
    let mut removed = Vec::new();
    let mut begun: Option<(String, usize)> = None;
    for (index, part) in parts.iter().enumerate() {
        let Part::Html(html, _) = part else { continue };
        for (token, _) in sanitise::tokens_of(html) {
            match token {
                Token::Dropped(name) => {
                    begun.get_or_insert((name, index));
                }
                Token::Close(name) => {
                    if let Some((_, start)) = begun.take_if(|(begun, _)| *begun == name) {
                        removed.push(start..index);
                    }
                }
                Token::Open(_) | Token::Text(_) | Token::Comment => {}
            }
        }
    }
    removed
}

/// Stretches of text as it stands in the source. What is escaped has a backslash before it and so begins a stretch.
fn text_runs(parts: &[Part]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for part in parts {
        match part {
            Part::Text(_, range) => match runs.last_mut() {
                Some(last) if last.end == range.start => last.end = range.end,
                Some(_) | None => runs.push(range.clone()),
            },
            Part::Inline(_) | Part::Html(..) => {}
        }
    }
    runs
}

/// `[^label]` that stayed text, because no footnote has that label.
fn literal_footnotes(runs: &[Range<usize>], source: &str, file: &Arc<str>, notes: &mut Vec<Diagnostic>) {
    for run in runs {
        let written = source.get(run.clone()).unwrap_or_default();
        for (at, _) in written.match_indices("[^") {
            let escaped = at == 0 && source[..run.start].ends_with('\\');
            let label = written[at + 2..].split_once(']').map(|(label, _)| label);
            if let Some(label) = label
                && !escaped
                && !label.is_empty()
                && !label.contains(char::is_whitespace)
            {
                let place = run.start + at..run.start + at + label.len() + 3;
                notes.push(complain::footnote_undefined(Span::new(file.clone(), place), label));
            }
        }
    }
}

/// `**` that stayed text: in scripts without spaces, emphasis that ends in punctuation does not end.
fn literal_asterisks(runs: &[Range<usize>], source: &str, file: &Arc<str>, notes: &mut Vec<Diagnostic>) {
    let found: Vec<Range<usize>> = runs
        .iter()
        .flat_map(|run| {
            let written = source.get(run.clone()).unwrap_or_default();
            written.match_indices("**").map(|(at, mark)| run.start + at..run.start + at + mark.len())
        })
        .collect();
    let mut meant = meant(&found, source);
    for pair in found.chunks_exact(2) {
        let place = |range: Range<usize>| Span::new(file.clone(), range);
        let meant = meant.take().map(|(range, text)| (place(range), text));
        notes.push(complain::literal_asterisks(place(pair[0].clone()), meant));
    }
}

/// All that stands from the first literal mark to the last, with each pair of marks put right. Between them some marks
/// may have worked, but for the wrong words: those between two bold ones.
fn meant(literal: &[Range<usize>], source: &str) -> Option<(Range<usize>, String)> {
    let range = literal.first()?.start..literal.last()?.end;
    let written = source.get(range.clone())?;
    let parts: Vec<&str> = written.split("**").collect();
    if parts.len().is_multiple_of(2) || written.contains(['\\', '`']) || written.contains("***") {
        return None;
    }
    let put = |(index, part): (usize, &&str)| match (index % 2, outside(part)) {
        (0, _) => (*part).to_owned(),
        (_, Some(text)) => text,
        (_, None) => format!("**{part}**"),
    };
    let text: String = parts.iter().enumerate().map(put).collect();
    (text != written).then_some((range, text))
}

/// Words between marks, with the punctuation and spaces at their ends outside of the marks: `“**edit**”`.
fn outside(between: &str) -> Option<String> {
    let is_outer = |character: char| !character.is_alphanumeric() && !is_combining_mark(character);
    let words = between.trim_matches(is_outer);
    let start = between.len() - between.trim_start_matches(is_outer).len();
    let alone = words.is_empty() || words.len() == between.len() || between.contains('\n');
    (!alone).then(|| format!("{}**{words}**{}", &between[..start], &between[start + words.len()..]))
}
