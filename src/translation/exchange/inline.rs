//! Inline markup that a translator must not break: links, pictures, code and placeholders as numbered tags.
//!
//! `Read [the rules](rules.md), then type `{{Cite}}`.` becomes `Read <1>the rules</1>, then type <2/>.`: what is between
//! two tags is translated, the rest stands in the tags. Emphasis stays as it is written.

/// A stretch of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    /// The beginning of a link, a picture or a title: number and Markdown.
    Open(usize, String),
    /// Its end: the same number, and Markdown with the target.
    Close(usize, String),
    /// Something without words: code, an address, a tag, a footnote's mark, a placeholder.
    Alone(usize, String),
}

/// The tags that a text may have, by number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tags(Vec<Tag>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Tag {
    Pair(String, String),
    Alone(String),
}

impl Tags {
    /// Those of a source and of the translation it has: links of its own come after those of the source.
    pub fn of(source: &str, translation: &str) -> Self {
        let mut tags = Self::default();
        tags.add(&cut(source));
        number(cut(translation), &mut tags);
        tags
    }

    fn add(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(_) | Piece::Close(..) => {}
                Piece::Open(number, open) => {
                    let close = pieces.iter().find_map(|piece| match piece {
                        Piece::Close(other, close) if other == number => Some(close.clone()),
                        Piece::Text(_) | Piece::Open(..) | Piece::Close(..) | Piece::Alone(..) => None,
                    });
                    self.0.push(Tag::Pair(open.clone(), close.unwrap_or_default()));
                }
                Piece::Alone(_, text) => self.0.push(Tag::Alone(text.clone())),
            }
        }
    }

    /// The Markdown of a text with numbered tags.
    ///
    /// # Errors
    /// What is wrong with its tags, in a sentence.
    pub fn markdown(&self, tagged: &[Piece]) -> Result<String, String> {
        let mut markdown = String::new();
        let mut open: Vec<usize> = Vec::new();
        for piece in tagged {
            match piece {
                Piece::Text(text) => markdown.push_str(text),
                Piece::Open(number, _) => {
                    let Some(Tag::Pair(begin, _)) = self.get(*number) else { return Err(unknown(*number)) };
                    markdown.push_str(begin);
                    open.push(*number);
                }
                Piece::Close(number, _) => {
                    let Some(Tag::Pair(_, end)) = self.get(*number) else { return Err(unknown(*number)) };
                    if open.pop() != Some(*number) {
                        return Err(format!("tag {number} ends where it did not begin"));
                    }
                    markdown.push_str(end);
                }
                Piece::Alone(number, _) => {
                    let Some(Tag::Alone(text)) = self.get(*number) else { return Err(unknown(*number)) };
                    markdown.push_str(text);
                }
            }
        }
        match open.pop() {
            Some(number) => Err(format!("tag {number} does not end")),
            None => Ok(markdown),
        }
    }

    fn get(&self, number: usize) -> Option<&Tag> {
        number.checked_sub(1).and_then(|index| self.0.get(index))
    }
}

fn unknown(number: usize) -> String {
    format!("there is no tag {number} in the source")
}

/// A source with its tags numbered from 1, and its translation with the same numbers.
pub fn pieces(source: &str, translation: &str) -> (Vec<Piece>, Vec<Piece>) {
    let source = cut(source);
    let mut tags = Tags::default();
    tags.add(&source);
    let translation = number(cut(translation), &mut tags);
    (source, translation)
}

/// A text with its tags as `<1>`, `</1>` and `<2/>`.
pub fn tagged(pieces: &[Piece]) -> String {
    let written = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Open(number, _) => format!("<{number}>"),
        Piece::Close(number, _) => format!("</{number}>"),
        Piece::Alone(number, _) => format!("<{number}/>"),
    };
    pieces.iter().map(written).collect()
}

/// The pieces of a text with tags such as `<1>`.
pub fn untagged(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let tag = rest[at..].find('>').and_then(|end| tag(&rest[at + 1..at + end]).map(|piece| (piece, at + end + 1)));
        match tag {
            Some((piece, end)) => {
                push_text(&mut pieces, &rest[..at]);
                pieces.push(piece);
                rest = &rest[end..];
            }
            None => {
                push_text(&mut pieces, &rest[..=at]);
                rest = &rest[at + 1..];
            }
        }
    }
    push_text(&mut pieces, rest);
    pieces
}

fn tag(inside: &str) -> Option<Piece> {
    let number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten();
    if let Some(digits) = inside.strip_prefix('/') {
        return number(digits).map(|number| Piece::Close(number, String::new()));
    }
    match inside.strip_suffix('/') {
        Some(digits) => number(digits).map(|number| Piece::Alone(number, String::new())),
        None => number(inside).map(|number| Piece::Open(number, String::new())),
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(last)) => last.push_str(text),
        Some(Piece::Open(..) | Piece::Close(..) | Piece::Alone(..)) | None if text.is_empty() => {}
        Some(Piece::Open(..) | Piece::Close(..) | Piece::Alone(..)) | None => pieces.push(Piece::Text(text.to_owned())),
    }
}

/// Numbers of a translation's tags: those of equal tags of the source, each once; new ones for its own.
fn number(pieces: Vec<Piece>, tags: &mut Tags) -> Vec<Piece> {
    let mut own = Tags::default();
    own.add(&pieces);
    let mut used = vec![false; tags.0.len()];
    let mut numbers = Vec::new();
    for tag in own.0 {
        let same = (0..used.len()).find(|index| !used[*index] && tags.0[*index] == tag);
        match same {
            Some(index) => {
                used[index] = true;
                numbers.push(index + 1);
            }
            None => {
                tags.0.push(tag);
                numbers.push(tags.0.len());
            }
        }
    }
    let new = |old: usize| old.checked_sub(1).and_then(|index| numbers.get(index)).copied().unwrap_or(old);
    let renumbered = |piece| match piece {
        Piece::Text(text) => Piece::Text(text),
        Piece::Open(number, text) => Piece::Open(new(number), text),
        Piece::Close(number, text) => Piece::Close(new(number), text),
        Piece::Alone(number, text) => Piece::Alone(new(number), text),
    };
    pieces.into_iter().map(renumbered).collect()
}

/// Markdown in pieces, tags numbered in the order in which they begin.
fn cut(text: &str) -> Vec<Piece> {
    let mut cutter = Cutter { pieces: Vec::new(), next: 1 };
    cutter.cut(text, 0);
    cutter.pieces
}

struct Cutter {
    pieces: Vec<Piece>,
    next: usize,
}

/// Links within pictures within links: deeper than this is text.
const DEEPEST: usize = 8;

impl Cutter {
    fn cut(&mut self, text: &str, depth: usize) {
        let mut at = 0;
        while let Some(character) = text[at..].chars().next() {
            let rest = &text[at..];
            let alone = alone(rest);
            if alone > 0 {
                let number = self.number();
                self.pieces.push(Piece::Alone(number, rest[..alone].to_owned()));
                at += alone;
            } else if let Some(link) = link(rest).filter(|_| depth < DEEPEST) {
                self.link(rest, &link, depth);
                at += link.end;
            } else {
                // An escaped bracket opens nothing.
                let escaped = (character == '\\').then(|| rest[1..].chars().next()).flatten().map_or(0, char::len_utf8);
                let length = character.len_utf8() + escaped;
                push_text(&mut self.pieces, &rest[..length]);
                at += length;
            }
        }
    }

    fn link(&mut self, text: &str, link: &Link, depth: usize) {
        let number = self.number();
        self.pieces.push(Piece::Open(number, text[..link.inside.start].to_owned()));
        self.cut(&text[link.inside.clone()], depth + 1);
        let Some(title) = &link.title else {
            self.pieces.push(Piece::Close(number, text[link.inside.end..link.end].to_owned()));
            return;
        };
        self.pieces.push(Piece::Close(number, text[link.inside.end..title.start].to_owned()));
        let number = self.number();
        self.pieces.push(Piece::Open(number, String::new()));
        push_text(&mut self.pieces, &text[title.clone()]);
        self.pieces.push(Piece::Close(number, text[title.end..link.end].to_owned()));
    }

    fn number(&mut self) -> usize {
        self.next += 1;
        self.next - 1
    }
}

/// Places in a text that begins with a link or a picture.
struct Link {
    inside: std::ops::Range<usize>,
    title: Option<std::ops::Range<usize>>,
    end: usize,
}

/// The link or picture that a text begins with.
fn link(text: &str) -> Option<Link> {
    let start = if text.starts_with("![") { 2 } else { usize::from(text.starts_with('[')) };
    if start == 0 {
        return None;
    }
    let close = closing(text, start, '[', ']')?;
    let from = close + 1;
    if !text[from..].starts_with('(') {
        return None;
    }
    let end = closing(text, from + 1, '(', ')')?;
    let target = &text[from + 1..end];
    let quote = target.find(" \"").map(|at| from + 1 + at + 2);
    let title = quote.and_then(|quote| {
        let last = text[quote..end].rfind('"')? + quote;
        text[last + 1..end].trim().is_empty().then_some(quote..last)
    });
    Some(Link { inside: start..close, title: title.filter(|title| !title.is_empty()), end: end + 1 })
}

/// Where the bracket closes that was opened before `from`.
fn closing(text: &str, from: usize, open: char, close: char) -> Option<usize> {
    let (mut depth, mut at) = (0_usize, from);
    while let Some(character) = text[at..].chars().next() {
        let code = code(&text[at..]);
        if code > 0 {
            at += code;
            continue;
        }
        if character == close && depth == 0 {
            return Some(at);
        }
        if character == close {
            depth -= 1;
        } else if character == open {
            depth += 1;
        }
        at += character.len_utf8();
        if character == '\\' {
            at += text[at..].chars().next().map_or(0, char::len_utf8);
        }
    }
    None
}

/// The length of the thing without words that a text begins with, or 0.
fn alone(text: &str) -> usize {
    let code = code(text);
    if code > 0 {
        return code;
    }
    let until = |close: char| text.find(close).map_or(0, |end| end + close.len_utf8());
    if text.starts_with("[^") {
        return until(']');
    }
    if text.starts_with('<') && text[1..].starts_with(|next: char| next.is_ascii_alphabetic() || next == '/') {
        return until('>');
    }
    if text.starts_with("https://") || text.starts_with("http://") {
        let stop =
            |character: char| character.is_whitespace() || matches!(character, ')' | '[' | ']' | '"' | '<' | '>');
        return text[..text.find(stop).unwrap_or(text.len())].trim_end_matches(['.', ',', ';', ':', '!', '?']).len();
    }
    if text.starts_with('{') {
        let name = &text[1..until('}').saturating_sub(1).max(1)];
        let is_name = !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
        return if is_name { until('}') } else { 0 };
    }
    if text.starts_with(super::super::text::HARD_BREAK) {
        return super::super::text::HARD_BREAK.len();
    }
    0
}

/// The length of the code span that a text begins with, or 0.
fn code(text: &str) -> usize {
    let ticks = text.len() - text.trim_start_matches('`').len();
    if ticks == 0 {
        return 0;
    }
    let mut at = ticks;
    while let Some(found) = text[at..].find('`') {
        let run = text[at + found..].len() - text[at + found..].trim_start_matches('`').len();
        at += found + run;
        if run == ticks {
            return at;
        }
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_must_stay_is_in_tags_and_comes_back() {
        for (markdown, shown) in [
            ("Read [the rules](a.md), type `{{x}}`.", "Read <1>the rules</1>, type <2/>."),
            ("![Alt [x]](a.svg \"A caption\")", "<1>Alt [x]</1><2>A caption</2>"),
            ("[`code` and ![b](c.png)](d_(e).md)", "<1><2/> and <3>b</3></1>"),
            ("Hello {name}, see <https://a.org> or https://b.org/x.[^n]", "Hello <1/>, see <2/> or <3/>.<4/>"),
            ("5 < 6, \\[no](link), [no link], **bold**", "5 < 6, \\[no](link), [no link], **bold**"),
            ("one\\\ntwo", "one<1/>two"),
        ] {
            let (pieces, _) = pieces(markdown, "");
            assert_eq!(tagged(&pieces), shown);
            assert_eq!(Tags::of(markdown, "").markdown(&untagged(shown)).as_deref(), Ok(markdown));
        }
    }

    #[test]
    fn a_link_of_the_translations_own_has_a_number_of_its_own() {
        let (source, translation) = ("[a](en) and `x` and `y`", "`y` [ক](bn) `x`");
        let (_, pieces) = pieces(source, translation);
        assert_eq!(tagged(&pieces), "<3/> <4>ক</4> <2/>");
        assert_eq!(Tags::of(source, translation).markdown(&pieces).as_deref(), Ok(translation));
    }

    #[test]
    fn broken_tags_are_said() {
        let tags = Tags::of("[a](b) `c`", "");
        for (text, fault) in [
            ("<1>ক <2/>", "tag 1 does not end"),
            ("ক</1>", "tag 1 ends where it did not begin"),
            ("<9/>", "there is no tag 9 in the source"),
            ("<1/>", "there is no tag 1 in the source"),
        ] {
            assert_eq!(tags.markdown(&untagged(text)), Err(fault.to_owned()), "{text}");
        }
    }

    #[test]
    fn any_text_comes_back() {
        for text in ["](", "[[[](", "``a`", "<", "{", "[a](b \"", "![", "[^", "ক](খ", "\\", "<1>", "a <b", "[a](<b c>)"]
        {
            let (pieces, _) = pieces(text, "");
            assert_eq!(Tags::of(text, "").markdown(&pieces).as_deref(), Ok(text));
        }
    }
}
