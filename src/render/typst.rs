//! A document as data for the print templates.

use super::line::mixed_addresses;
use super::{Reader, SpelledFilmKind, Spelling};
use crate::diagnostic::{Diagnostic, Noted, Span, print as complain};
use crate::document::{
    Alignment, Block, BlockKind, Cell, Definition, Directive, DirectiveKind, Document, Image, Include, Inline, Item,
    Link, List, Mark, MarkedLanguage, Passage, Quiz, Table, Task, plain,
};
use crate::source::SourcePath;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use unicode_width::UnicodeWidthChar;

mod chart;
mod quiz;
mod term;
#[cfg(test)]
mod tests;

/// JSON that the theme's Typst functions walk. Nothing in it is ever evaluated.
///
/// The whole is `{ "blocks": […], "notes": [[…]], "solutions": […] }`. A block or inline is a dictionary with its kind
/// in `t`; plain text is a string. Notes stand at the index that references name. Solutions and the keys of quizzes stand
/// apart, each with the exercise it belongs to, so that a template may print them at the end; where they stood there is
/// a block `solution` with the same id. Labels begin with the spelling's prefix.
pub fn typst(document: &Document, spelling: &Spelling) -> Noted<String> {
    let mut writer = Writer::new(document, spelling);
    let mut blocks = writer.blocks(&document.blocks);
    if document.has_outdated() {
        blocks.insert(0, json!({ "t": "legend", "c": spelling.words.legend }));
    }
    let notes: Vec<Value> = document.footnotes.iter().map(|note| writer.apart(&note.blocks)).collect();
    let whole = json!({ "blocks": blocks, "notes": notes, "solutions": writer.solutions });
    Noted::new(whole.to_string(), writer.complaints)
}

/// Inlines without links or footnotes as the same kind of JSON, for titles and objectives.
pub fn inline(inlines: &[Inline]) -> Value {
    let mut pieces = Vec::new();
    simple(inlines, &mut pieces);
    Value::Array(pieces)
}

/// The ids of headings and directives that a reader's print holds: only to these may a link lead. `anchors` are the ids of
/// the document's headings.
pub fn printed_anchors(document: &Document, anchors: &[String], reader: Reader) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    printed(&document.blocks, anchors, reader, &mut found);
    document.footnotes.iter().for_each(|note| printed(&note.blocks, anchors, reader, &mut found));
    found
}

struct Writer<'a> {
    document: &'a Document,
    spelling: &'a Spelling,
    complaints: Vec<Diagnostic>,
    solutions: Vec<Value>,
    /// The exercises and quizzes around the block at hand, innermost last.
    tasks: Vec<Value>,
    exercises: u32,
    quizzes: u32,
    /// How many directives, notes, lists or quotes are around the block at hand.
    depth: usize,
    /// Footnotes that have been referred to already.
    noted: BTreeSet<usize>,
    span: Range<usize>,
    /// The terms in the paragraph at hand, how many of its texts are printed, and the number of the snippet at hand.
    uses: Vec<(Passage, usize)>,
    texts: usize,
    part: usize,
    /// The snippet around the block at hand, in whose file its span counts.
    file: Option<SourcePath>,
    /// The marks of the file at hand.
    marks: BTreeMap<usize, Mark>,
}

/// How a mark is printed.
enum Printed {
    Outdated,
    Foreign(MarkedLanguage),
}

impl Printed {
    fn with(self, inner: Vec<Value>) -> Value {
        match self {
            Printed::Outdated => json!({ "t": "outdated", "c": inner }),
            Printed::Foreign(language) => {
                let primary = language.tag.split('-').next();
                json!({ "t": "foreign", "lang": primary, "dir": language.direction, "c": inner })
            }
        }
    }
}

impl<'a> Writer<'a> {
    fn new(document: &'a Document, spelling: &'a Spelling) -> Self {
        Self {
            document,
            spelling,
            complaints: Vec::new(),
            solutions: Vec::new(),
            tasks: Vec::new(),
            exercises: 0,
            quizzes: 0,
            depth: 0,
            noted: BTreeSet::new(),
            span: 0..0,
            uses: Vec::new(),
            texts: 0,
            part: 0,
            file: None,
            marks: document.marks.clone(),
        }
    }

    fn blocks(&mut self, blocks: &[Block]) -> Vec<Value> {
        let mut values = Vec::new();
        for block in blocks {
            self.span = block.span.clone();
            let before = values.len();
            self.block(&block.kind, &mut values);
            if let Some(mark) = self.mark(block) {
                let inner = values.split_off(before);
                values.push(mark.with(inner));
            }
        }
        values
    }

    /// What readers are told of a block of a translation. An outdated heading stays what it is: it has no text to mark.
    fn mark(&self, block: &Block) -> Option<Printed> {
        if let BlockKind::Table(table) = &block.kind {
            // One cell is too narrow for a line beside it.
            let mut cells = table.head.iter().chain(table.rows.iter().flatten());
            let outdated = |at: usize| matches!(self.marks.get(&at), Some(Mark::Outdated { .. }));
            if cells.any(|cell| outdated(cell.span.start)) {
                return Some(Printed::Outdated);
            }
        }
        match self.marks.get(&block.span.start)? {
            Mark::Outdated { .. } if matches!(block.kind, BlockKind::Heading(_)) => None,
            Mark::Outdated { .. } => Some(Printed::Outdated),
            Mark::Foreign(language) => Some(Printed::Foreign(language.clone())),
            Mark::ForeignTitle(_) => None,
        }
    }

    /// Blocks inside of something, where a heading is no section of the book.
    fn apart(&mut self, blocks: &[Block]) -> Value {
        self.depth += 1;
        let values = self.blocks(blocks);
        self.depth -= 1;
        Value::Array(values)
    }

    fn block(&mut self, kind: &BlockKind, values: &mut Vec<Value>) {
        match kind {
            BlockKind::Heading(index) => values.extend(self.heading(*index)),
            BlockKind::Paragraph(inlines) => {
                let prose = self.prose(self.span.start, inlines);
                values.push(json!({ "t": "paragraph", "c": prose }));
            }
            BlockKind::Figure(image) => values.push(self.figure(image)),
            BlockKind::List(list) => values.push(self.list(list)),
            BlockKind::Quote(blocks) => values.push(json!({ "t": "quote", "c": self.apart(blocks) })),
            BlockKind::Code(code) => {
                values.push(json!({ "t": "code", "language": code.language, "v": code.text }));
            }
            BlockKind::Chart(chart) => values.push(self.chart(chart)),
            BlockKind::Table(table) => values.push(self.table(table)),
            BlockKind::Definitions(definitions) => values.push(self.definitions(definitions)),
            BlockKind::Directive(directive) => self.directive(directive, values),
            BlockKind::Include(include) => self.include(include, values),
            BlockKind::Rule => values.push(json!({ "t": "rule" })),
            BlockKind::Html(_) => self.drop_html(),
        }
    }

    /// A snippet, in the place of the block that includes it.
    fn include(&mut self, include: &Include, values: &mut Vec<Value>) {
        let Some(snippet) = &include.snippet else { return };
        let outside = (
            self.file.replace(snippet.path.clone()),
            std::mem::replace(&mut self.part, snippet.number),
            std::mem::replace(&mut self.marks, snippet.marks.clone()),
        );
        let blocks = self.blocks(&snippet.blocks);
        (self.file, self.part, self.marks) = outside;
        match &snippet.language {
            Some((language, direction)) => {
                values.push(json!({ "t": "included", "lang": primary(language), "dir": direction, "c": blocks }));
            }
            None => values.extend(blocks),
        }
    }

    fn heading(&mut self, index: usize) -> Option<Value> {
        let document = self.document;
        let heading = document.headings.get(index)?;
        let label = self.spelling.anchors.get(index).map(|anchor| format!("{}{anchor}", self.spelling.prefix));
        let level = heading.level.saturating_add(self.spelling.shift).min(6);
        let kind = if self.depth == 0 { "heading" } else { "minor-heading" };
        Some(json!({ "t": kind, "level": level, "label": label, "c": self.inlines(&heading.inlines) }))
    }

    fn figure(&mut self, image: &Image) -> Value {
        let caption = image.caption.as_ref().map(|caption| self.inlines(caption));
        match self.picture(image).or_else(|| self.film(image)) {
            Some(Value::Object(mut figure)) => {
                let kind = if figure.contains_key("word") { "film" } else { "figure" };
                figure.insert("t".into(), kind.into());
                figure.insert("caption".into(), caption.into());
                figure.into()
            }
            _ => json!({ "t": "paragraph", "c": [image.alt] }),
        }
    }

    /// An image with where its file is in the book; `None` if it has no file.
    fn picture(&self, image: &Image) -> Option<Value> {
        let link = self.spelling.links.get(image.link).filter(|link| !link.href.is_empty())?;
        let known = link.image.clone().unwrap_or_default();
        if known.film.is_some() {
            return None;
        }
        let size = known.size.map(|(width, height)| json!({ "width": width, "height": height }));
        let (alt, credit) = (&image.alt, known.credit);
        Some(json!({ "t": "image", "link": image.link, "src": link.href, "alt": alt, "size": size, "credit": credit }))
    }

    /// A film in print: a still of it, and where to see it.
    fn film(&self, image: &Image) -> Option<Value> {
        let link = self.spelling.links.get(image.link)?;
        let known = link.image.as_ref()?;
        let film = known.film.as_ref()?;
        let word = match film.kind {
            SpelledFilmKind::Video => &self.spelling.words.watch,
            SpelledFilmKind::Audio => &self.spelling.words.listen,
        };
        let size = known.size.map(|(width, height)| json!({ "width": width, "height": height }));
        let (alt, credit, href) = (&image.alt, &known.credit, &link.href);
        Some(json!({
            "src": film.poster, "alt": alt, "size": size, "credit": credit, "word": word, "to": href, "shown": shown(href),
        }))
    }

    fn list(&mut self, list: &List) -> Value {
        let items: Vec<Value> = list.items.iter().map(|item| self.item(item)).collect();
        json!({ "t": "list", "start": list.start, "tight": list.tight, "items": items })
    }

    fn item(&mut self, item: &Item) -> Value {
        let task = item.task.map(|task| match task {
            Task::Open => "open",
            Task::Done => "done",
        });
        json!({ "task": task, "c": self.apart(&item.blocks) })
    }

    fn table(&mut self, table: &Table) -> Value {
        let alignments: Vec<&str> = table
            .alignments
            .iter()
            .map(|alignment| match alignment {
                Alignment::None | Alignment::Start => "start",
                Alignment::Center => "center",
                Alignment::End => "end",
            })
            .collect();
        let width = alignments.len().max(table.head.len()).max(1);
        let head = self.row(&table.head, width);
        let rows: Vec<Value> = table.rows.iter().map(|row| self.row(row, width)).collect();
        json!({ "t": "table", "width": width, "align": alignments, "head": head, "rows": rows })
    }

    /// Exactly as many cells as the table is wide.
    fn row(&mut self, cells: &[Cell], width: usize) -> Value {
        let cells = cells.iter().take(width);
        let mut row: Vec<Value> = cells.map(|cell| self.cell(cell)).collect();
        row.resize(width, json!([]));
        row.into()
    }

    fn cell(&mut self, cell: &Cell) -> Value {
        let words = self.prose(cell.span.start, &cell.inlines);
        in_language(self.language_at(cell.span.start), words)
    }

    /// The language of what begins at `at`, if it is not that of the text around.
    fn language_at(&self, at: usize) -> Option<&MarkedLanguage> {
        match self.marks.get(&at)? {
            Mark::Foreign(language) => Some(language),
            Mark::Outdated { .. } | Mark::ForeignTitle(_) => None,
        }
    }

    fn definitions(&mut self, definitions: &[Definition]) -> Value {
        let items: Vec<Value> = definitions
            .iter()
            .map(|definition| {
                let terms: Vec<Value> = definition.terms.iter().map(|term| self.inlines(term)).collect();
                // What a term is explained in, it is in itself.
                let first = definition.details.iter().flatten().next();
                let language = first.and_then(|block| self.language_at(block.span.start));
                let terms: Vec<Value> = terms.into_iter().map(|term| in_language(language, term)).collect();
                let details: Vec<Value> = definition.details.iter().map(|blocks| self.apart(blocks)).collect();
                json!({ "terms": terms, "details": details })
            })
            .collect();
        json!({ "t": "definitions", "items": items })
    }

    fn directive(&mut self, directive: &Directive, values: &mut Vec<Value>) {
        if !is_printed(directive, self.spelling.reader) {
            return;
        }
        match directive.kind {
            // They only group: what is in them is printed as it comes.
            DirectiveKind::PrintOnly | DirectiveKind::Tabs if directive.title.is_none() => {
                let anchor = directive.id.as_ref().map(|id| format!("{}{id}", self.spelling.prefix));
                values.extend(anchor.map(|anchor| json!({ "t": "anchor", "anchor": anchor })));
                values.extend(self.blocks(&directive.blocks));
            }
            DirectiveKind::Exercise => {
                self.exercises += 1;
                let number = self.exercises;
                let task = self.named(directive, json!({ "id": self.id("exercise", number), "number": number }));
                self.tasks.push(task.clone());
                values.push(self.boxed(task, directive));
                self.tasks.pop();
            }
            DirectiveKind::Quiz => values.extend(Quiz::of(directive).map(|quiz| self.quiz(directive, &quiz))),
            DirectiveKind::Solution => values.push(self.solution(directive)),
            DirectiveKind::Note
            | DirectiveKind::Tip
            | DirectiveKind::Important
            | DirectiveKind::Warning
            | DirectiveKind::Caution
            | DirectiveKind::Objectives
            | DirectiveKind::Questions
            | DirectiveKind::Keypoints
            | DirectiveKind::Prerequisites
            | DirectiveKind::Hint
            | DirectiveKind::Discussion
            | DirectiveKind::Checklist
            | DirectiveKind::Facilitator
            | DirectiveKind::Details
            | DirectiveKind::Example
            | DirectiveKind::CaseStudy
            | DirectiveKind::Quote
            | DirectiveKind::Tabs
            | DirectiveKind::ScreenOnly
            | DirectiveKind::PrintOnly => {
                let named = self.named(directive, json!({}));
                values.push(self.boxed(named, directive));
            }
        }
    }

    /// A block with the directive's kind, word and title, over what is already known of it.
    fn named(&mut self, directive: &Directive, known: Value) -> Value {
        let language = match self.marks.get(&self.span.start).cloned() {
            Some(Mark::ForeignTitle(language)) => Some(language),
            Some(Mark::Outdated { .. } | Mark::Foreign(_)) | None => None,
        };
        let title = directive.title.as_ref().map(|title| in_language(language.as_ref(), self.inlines(title)));
        let mut named = into_map(known);
        named.insert("t".into(), "directive".into());
        named.insert("kind".into(), directive.kind.name().into());
        named.insert("word".into(), self.spelling.words.block(directive.kind).into());
        named.insert("title".into(), title.into());
        let setting = directive.setting.as_ref().and_then(|setting| self.spelling.settings.get(&setting.key()));
        named.insert("setting".into(), setting.map(String::as_str).into());
        let anchor = directive.id.as_ref().map(|id| format!("{}{id}", self.spelling.prefix));
        named.insert("anchor".into(), anchor.into());
        named.into()
    }

    fn boxed(&mut self, named: Value, directive: &Directive) -> Value {
        let mut named = into_map(named);
        let blocks = self.apart(&directive.blocks);
        named.insert("c".into(), blocks);
        named.into()
    }

    /// The solution goes to the end; here stays where to find it.
    fn solution(&mut self, directive: &Directive) -> Value {
        let of = self.tasks.last().cloned();
        let named = self.named(directive, json!({ "of": of }));
        let mut solution = into_map(self.boxed(named, directive));
        let id = self.id("solution", self.solutions.len() as u32 + 1);
        solution.insert("id".into(), id.clone().into());
        let (word, title) = (solution["word"].clone(), solution["title"].clone());
        self.solutions.push(solution.into());
        json!({ "t": "solution", "id": id, "word": word, "title": title })
    }

    /// A label that no heading can have.
    fn id(&self, kind: &str, number: u32) -> String {
        format!("{}@{kind}-{number}", self.spelling.prefix)
    }

    fn inlines(&mut self, inlines: &[Inline]) -> Value {
        let mut pieces = Vec::new();
        let mut open = None;
        for (index, inline) in inlines.iter().enumerate() {
            match inline {
                Inline::Text(text) => self.words(text, &mut pieces, &mut open),
                Inline::Code(text) => pieces.push(json!({ "t": "code", "v": text })),
                Inline::Emphasis(inner) => pieces.push(json!({ "t": "emphasis", "c": self.inlines(inner) })),
                Inline::Strong(inner) => pieces.push(json!({ "t": "strong", "c": self.inlines(inner) })),
                Inline::Strikethrough(inner) => pieces.push(json!({ "t": "strike", "c": self.inlines(inner) })),
                Inline::Superscript(inner) => pieces.push(json!({ "t": "super", "c": self.inlines(inner) })),
                Inline::Subscript(inner) => pieces.push(json!({ "t": "sub", "c": self.inlines(inner) })),
                Inline::Link(link) => self.link(link, &mut pieces),
                Inline::Image(image) => match self.picture(image) {
                    Some(picture) => pieces.push(picture),
                    None if self.film(image).is_some_and(|film| film["to"] != "") => {
                        let href = &self.spelling.links[image.link].href;
                        pieces.push(json!({ "t": "link", "to": href, "shown": shown(href), "c": [image.alt] }));
                    }
                    None => push_text(&mut pieces, &image.alt),
                },
                Inline::Footnote(index) => pieces.extend(self.footnote(*index)),
                Inline::SoftBreak => {
                    if !between_wide(&inlines[..index], &inlines[index + 1..]) {
                        push_text(&mut pieces, " ");
                    }
                }
                Inline::HardBreak => pieces.push(json!({ "t": "break" })),
                Inline::Html(tag) => match harmless(tag) {
                    Harmless::Break => pieces.push(json!({ "t": "break" })),
                    Harmless::Nothing => {}
                    Harmless::Entity(text) => push_text(&mut pieces, text),
                    Harmless::No => self.drop_html(),
                },
            }
        }
        pieces.into()
    }

    fn link(&mut self, link: &Link, pieces: &mut Vec<Value>) {
        let inner = self.inlines(&link.inlines);
        let Some(spelled) = self.spelling.links.get(link.link).filter(|spelled| !spelled.href.is_empty()) else {
            pieces.extend(inner.as_array().cloned().unwrap_or_default());
            return;
        };
        pieces.push(match spelled.href.strip_prefix('#') {
            Some(label) => json!({ "t": "reference", "to": label, "c": inner }),
            // A link whose text is its address needs no footnote that repeats it.
            None if plain(&link.inlines).trim() == shown(&spelled.href) || plain(&link.inlines) == spelled.href => {
                json!({ "t": "address", "to": spelled.href, "c": inner })
            }
            None => json!({ "t": "link", "to": spelled.href, "shown": shown(&spelled.href), "c": inner }),
        });
    }

    fn footnote(&mut self, index: usize) -> Option<Value> {
        self.document.footnotes.get(index)?;
        let first = self.noted.insert(index);
        let id = self.id("note", index as u32 + 1);
        Some(json!({ "t": "note", "id": id, "note": index, "first": first }))
    }

    fn drop_html(&mut self) {
        let file = self.file.as_ref().unwrap_or(&self.document.path);
        let span = Span::new(file.shared(), self.span.clone());
        if self.complaints.iter().all(|complaint| complaint.span.as_ref() != Some(&span)) {
            self.complaints.push(complain::html_left_out(span));
        }
    }
}

/// The language without script and region.
/// Words, and where they are in another language than the text around, which.
fn in_language(language: Option<&MarkedLanguage>, words: Value) -> Value {
    match language {
        Some(language) => {
            json!([{ "t": "other", "lang": primary(&language.tag), "dir": language.direction, "c": words }])
        }
        None => words,
    }
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// An address as people type it: no `https://`, no `/` at the end.
fn shown(url: &str) -> &str {
    let bare =
        url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).or_else(|| url.strip_prefix("mailto:"));
    bare.unwrap_or(url).trim_end_matches('/')
}

enum Harmless {
    Break,
    /// Says nothing that print could show.
    Nothing,
    Entity(&'static str),
    No,
}

/// What becomes of an HTML tag between words.
fn harmless(tag: &str) -> Harmless {
    let name =
        tag.trim_start_matches(['<', '/']).split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    match name.to_ascii_lowercase().as_str() {
        "br" => Harmless::Break,
        "" if tag.starts_with("<!--") => Harmless::Nothing,
        "" if tag.starts_with('&') => match tag {
            "&nbsp;" => Harmless::Entity("\u{a0}"),
            "&amp;" => Harmless::Entity("&"),
            "&lt;" => Harmless::Entity("<"),
            "&gt;" => Harmless::Entity(">"),
            "&quot;" => Harmless::Entity("\""),
            "&shy;" => Harmless::Entity("\u{ad}"),
            _ => Harmless::No,
        },
        "wbr" | "span" | "bdi" | "bdo" | "kbd" | "abbr" | "cite" | "dfn" | "mark" | "samp" | "small" | "time"
        | "var" | "b" | "i" | "em" | "strong" | "u" | "q" | "a" | "code" | "ins" | "data" => Harmless::Nothing,
        _ => Harmless::No,
    }
}

/// An address among letters from right to left stands between isolates of its own direction.
fn push_text(pieces: &mut Vec<Value>, text: &str) {
    let addresses = mixed_addresses(text);
    if addresses.is_empty() {
        return push(pieces, text);
    }
    let mut at = 0;
    for range in addresses {
        push(pieces, &format!("{}\u{2066}{}\u{2069}", &text[at..range.start], &text[range.clone()]));
        at = range.end;
    }
    push(pieces, &text[at..]);
}

fn push(pieces: &mut Vec<Value>, text: &str) {
    match pieces.last_mut() {
        Some(Value::String(last)) => last.push_str(text),
        _ => pieces.push(text.into()),
    }
}

fn simple(inlines: &[Inline], pieces: &mut Vec<Value>) {
    for inline in inlines {
        let wrap = |kind: &str, inner: &[Inline]| json!({ "t": kind, "c": self::inline(inner) });
        match inline {
            Inline::Text(text) => push_text(pieces, text),
            Inline::Code(text) => pieces.push(json!({ "t": "code", "v": text })),
            Inline::Emphasis(inner) => pieces.push(wrap("emphasis", inner)),
            Inline::Strong(inner) => pieces.push(wrap("strong", inner)),
            Inline::Strikethrough(inner) => pieces.push(wrap("strike", inner)),
            Inline::Superscript(inner) => pieces.push(wrap("super", inner)),
            Inline::Subscript(inner) => pieces.push(wrap("sub", inner)),
            Inline::Link(link) => simple(&link.inlines, pieces),
            Inline::Image(image) => push_text(pieces, &image.alt),
            Inline::SoftBreak | Inline::HardBreak => push_text(pieces, " "),
            Inline::Footnote(_) | Inline::Html(_) => {}
        }
    }
}

/// Whether a line end stands between two wide characters, where Chinese and Japanese have no space.
fn between_wide(before: &[Inline], after: &[Inline]) -> bool {
    let wide = |character: Option<char>| character.and_then(UnicodeWidthChar::width) == Some(2);
    let last = before.last().and_then(|inline| plain(std::slice::from_ref(inline)).chars().last());
    let first = after.first().and_then(|inline| plain(std::slice::from_ref(inline)).chars().next());
    wide(last) && wide(first)
}

fn into_map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => Map::new(),
    }
}

fn printed(blocks: &[Block], anchors: &[String], reader: Reader, found: &mut BTreeSet<String>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Heading(index) => found.extend(anchors.get(*index).cloned()),
            BlockKind::Directive(directive) => {
                if is_printed(directive, reader) {
                    found.extend(directive.id.clone());
                    printed(&directive.blocks, anchors, reader, found);
                }
            }
            _ => block.children().into_iter().for_each(|blocks| printed(blocks, anchors, reader, found)),
        }
    }
}

fn is_printed(directive: &Directive, reader: Reader) -> bool {
    directive.kind != DirectiveKind::ScreenOnly && reader.sees(directive)
}
