//! The units of a document, with their places in the file.

use super::text::{fingerprint, normalise};
use super::{Unit, UnitKind};
use crate::document::{
    Block, BlockKind, Cell, Chart, Definition, Directive, DirectiveKind, Document, Item, List, Table, Task, plain,
};
use std::ops::Range;
use toml::Value;

/// The units of one file and what stands between them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Units {
    /// Front matter first, `title` before the rest; then the body in the order of the text.
    pub list: Vec<Unit>,
    pub landmarks: Vec<Landmark>,
}

/// A block that is no unit, by which units are found: code, mostly the same in all languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Landmark {
    /// How many units stand before it.
    pub before: usize,
    /// Of its content.
    pub fingerprint: u64,
    /// `Block::span`.
    pub span: Range<usize>,
}

/// Front-matter keys whose texts are translated, by their last part. In lists and tables of these, each text is a unit.
const KEYS: [&str; 29] = [
    "title",
    "description",
    "questions",
    "objectives",
    "keypoints",
    "subtitle",
    "summary",
    "duration",
    "definition",
    "term",
    "finding",
    "label",
    "caption",
    "alt",
    "question",
    "answer",
    "keywords",
    "prepare",
    "rules",
    "method",
    "area",
    "topics",
    "cost",
    "place",
    "city",
    "address",
    "short_name",
    "reason",
    "without_money",
];

/// The same, where only the table around them says that they are texts: elsewhere they name somebody.
const KEYS_WITHIN: [(&str, &str); 1] = [("place", "name")];

/// Tables in which nothing is translated.
const CLOSED: [&str; 2] = ["extra", "contributions"];

/// The units of a document. `text` is the file it was parsed from.
pub fn units(document: &Document, text: &str) -> Units {
    let mut collector = Collector { document, text, units: Units::default(), within: Vec::new() };
    collector.front_matter();
    collector.blocks(&document.blocks);
    for footnote in &document.footnotes {
        collector.inside("footnote", |collector| collector.blocks(&footnote.blocks));
    }
    collector.units
}

struct Collector<'a> {
    document: &'a Document,
    text: &'a str,
    units: Units,
    within: Vec<&'static str>,
}

impl Collector<'_> {
    fn front_matter(&mut self) {
        let mut found: Vec<(Vec<String>, &str)> = Vec::new();
        for (key, value) in &self.document.front.table {
            if !CLOSED.contains(&key.as_str()) {
                values(value, &mut vec![key.clone()], &mut found);
            }
        }
        // Files may have their keys in any order: here they always come in one.
        found.sort_by_key(|(path, _)| rank(path));
        for (path, text) in found.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
            let span = self.document.front.spans.get(&path.join(".")).cloned().unwrap_or(0..0);
            let name: Vec<&str> = path.iter().map(String::as_str).filter(|part| !is_index(part)).collect();
            let kind = UnitKind::Key(name.join("."));
            self.units.list.push(Unit {
                kind,
                within: String::new(),
                text: text.trim().to_owned(),
                at: span.start,
                span,
                anchor: None,
            });
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block, &UnitKind::Paragraph));
    }

    fn block(&mut self, block: &Block, paragraph: &UnitKind) {
        let at = block.span.start;
        match &block.kind {
            BlockKind::Heading(index) => self.heading(*index, at),
            BlockKind::Paragraph(_) => self.push(paragraph.clone(), at, block.span.clone()),
            BlockKind::Figure(_) => self.push(UnitKind::Figure, at, block.span.clone()),
            BlockKind::List(list) => self.list(list),
            BlockKind::Quote(blocks) => self.inside("quote", |collector| collector.blocks(blocks)),
            BlockKind::Code(code) => self.landmark(&code.text, &block.span),
            BlockKind::Chart(chart) => self.chart(chart, &block.span),
            BlockKind::Html(html) => self.landmark(html, &block.span),
            BlockKind::Rule => self.landmark("", &block.span),
            // What is included is translated where it stands.
            BlockKind::Include(_) => self.landmark("include", &block.span),
            BlockKind::Table(table) => self.table(table),
            BlockKind::Definitions(definitions) => self.definitions(definitions, &block.span),
            BlockKind::Directive(directive) => self.directive(directive, &block.span),
        }
    }

    /// The words that a chart has for readers. Data are the same in all languages.
    fn chart(&mut self, chart: &Chart, span: &Range<usize>) {
        let data = self.document.links.get(chart.link).map_or("", |link| link.destination.as_str());
        self.landmark(&format!("chart {}", data.rsplit('/').next().unwrap_or(data)), span);
        self.inside("chart", |collector| {
            chart.texts.iter().for_each(|text| collector.push(UnitKind::Cell, text.start, text.clone()));
        });
    }

    fn heading(&mut self, index: usize, at: usize) {
        let Some(heading) = self.document.headings.get(index) else { return };
        let span = heading_text(self.text, &heading.span);
        let before = self.units.list.len();
        self.push(UnitKind::Heading(heading.level), at, span);
        if let Some(unit) = self.units.list.get_mut(before) {
            unit.anchor.clone_from(&heading.id);
        }
    }

    fn list(&mut self, list: &List) {
        let quiz = self.within.last() == Some(&DirectiveKind::Quiz.name());
        self.inside("list", |collector| {
            for item in &list.items {
                let answer = quiz && item.task.is_some();
                collector.item(item, if answer { UnitKind::Answer } else { UnitKind::Item });
            }
        });
    }

    fn item(&mut self, item: &Item, kind: UnitKind) {
        for (index, block) in item.blocks.iter().enumerate() {
            match (&block.kind, index) {
                (BlockKind::Paragraph(_), 0) => {
                    let span = without_box(self.text, &block.span, item.task);
                    self.push(kind.clone(), block.span.start, span);
                }
                (BlockKind::Quote(blocks), _) if kind == UnitKind::Answer => {
                    blocks.iter().for_each(|block| self.block(block, &UnitKind::Feedback));
                }
                _ => self.block(block, &UnitKind::Paragraph),
            }
        }
    }

    fn table(&mut self, table: &Table) {
        self.inside("table", |collector| {
            collector.cells(&table.head, &UnitKind::HeadCell);
            table.rows.iter().for_each(|row| collector.cells(row, &UnitKind::Cell));
        });
    }

    fn cells(&mut self, cells: &[Cell], kind: &UnitKind) {
        cells.iter().for_each(|cell| self.push(kind.clone(), cell.span.start, cell.span.clone()));
    }

    fn definitions(&mut self, definitions: &[Definition], span: &Range<usize>) {
        let mut from = span.start;
        for definition in definitions {
            let first = definition.details.iter().flatten().map(|block| block.span.start).min();
            let until = first.unwrap_or(from).max(from);
            let lines = term_lines(self.text, from..until, definition.terms.len());
            for (index, term) in definition.terms.iter().enumerate() {
                match lines.get(index) {
                    Some(line) => self.push(UnitKind::Term, line.start, line.clone()),
                    None => self.push_without_place(UnitKind::Term, &plain(term), from),
                }
            }
            self.inside("definition", |collector| {
                definition.details.iter().for_each(|blocks| collector.blocks(blocks));
            });
            from = definition.details.iter().flatten().map(|block| block.span.end).fold(until, usize::max);
        }
    }

    fn directive(&mut self, directive: &Directive, span: &Range<usize>) {
        let kind = UnitKind::BlockTitle(directive.kind);
        if let Some(title) = &directive.title {
            match title_span(self.text, span) {
                Some(place) => self.push(kind, span.start, place),
                None => self.push_without_place(kind, &plain(title), span.start),
            }
        }
        self.inside(directive.kind.name(), |collector| collector.blocks(&directive.blocks));
    }

    fn inside(&mut self, container: &'static str, collect: impl FnOnce(&mut Self)) {
        self.within.push(container);
        collect(self);
        self.within.pop();
    }

    fn push(&mut self, kind: UnitKind, at: usize, span: Range<usize>) {
        let span = trimmed(self.text, span);
        let text = normalise(&self.text[span.clone()]);
        self.push_text(kind, text, at, span);
    }

    fn push_without_place(&mut self, kind: UnitKind, text: &str, at: usize) {
        self.push_text(kind, normalise(text), at, at..at);
    }

    fn push_text(&mut self, kind: UnitKind, text: String, at: usize, span: Range<usize>) {
        if !text.is_empty() {
            self.units.list.push(Unit { kind, within: self.within.join("/"), text, span, at, anchor: None });
        }
    }

    fn landmark(&mut self, content: &str, span: &Range<usize>) {
        let before = self.units.list.len();
        self.units.landmarks.push(Landmark { before, fingerprint: fingerprint(content), span: span.clone() });
    }
}

/// The texts in a front-matter value that are translated, with their paths.
fn values<'a>(value: &'a Value, path: &mut Vec<String>, found: &mut Vec<(Vec<String>, &'a str)>) {
    match value {
        Value::String(text) => {
            if is_translated(path) {
                found.push((path.clone(), text));
            }
        }
        Value::Array(array) => {
            for (index, value) in array.iter().enumerate() {
                path.push(index.to_string());
                values(value, path, found);
                path.pop();
            }
        }
        Value::Table(table) => {
            for (key, value) in table {
                path.push(key.clone());
                values(value, path, found);
                path.pop();
            }
        }
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => {}
    }
}

fn is_translated(path: &[String]) -> bool {
    let mut names = path.iter().rev().filter(|part| !is_index(part)).map(String::as_str);
    let Some(name) = names.next() else { return false };
    KEYS.contains(&name) || names.next().is_some_and(|table| KEYS_WITHIN.contains(&(table, name)))
}

fn is_index(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_digit())
}

/// Orders key paths: by name, those of `KEYS` as they stand there; then by index.
fn rank(path: &[String]) -> Vec<(usize, usize, String)> {
    let part = |part: &String| match part.parse::<usize>() {
        Ok(index) => (0, index, String::new()),
        Err(_) => (1, KEYS.iter().position(|key| key == part).unwrap_or(KEYS.len()), part.clone()),
    };
    path.iter().map(part).collect()
}

fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let raw = &text[span.clone()];
    let start = span.start + raw.len() - raw.trim_start().len();
    start..(start + raw.trim().len())
}

/// A heading's text without its marks and attributes.
fn heading_text(text: &str, span: &Range<usize>) -> Range<usize> {
    let raw = text[span.clone()].trim_end();
    let hashes = raw.len() - raw.trim_start_matches('#').len();
    let (mut start, mut end) = (span.start + hashes, span.start + raw.len());
    if hashes == 0
        && let Some((above, line)) = raw.rsplit_once('\n')
        && (line.trim().trim_start_matches('>').trim_matches(['=', '-', ' ', '>']).is_empty())
    {
        end = span.start + above.len();
    }
    if let Some(open) = text[start..end].rfind('{').filter(|_| text[start..end].trim_end().ends_with('}')) {
        end = start + open;
    }
    if hashes > 0 {
        let content = text[start..end].trim_end();
        let bare = content.trim_end_matches('#');
        if bare.is_empty() || bare.ends_with([' ', '\t']) {
            end = start + bare.len();
        }
    }
    start = start.min(end);
    trimmed(text, start..end)
}

/// A paragraph without the box of a task.
fn without_box(text: &str, span: &Range<usize>, task: Option<Task>) -> Range<usize> {
    let raw = &text[span.clone()];
    let boxed = task.is_some() && raw.starts_with('[') && raw.as_bytes().get(2) == Some(&b']');
    if boxed { span.start + 3..span.end } else { span.clone() }
}

/// The last `count` lines of a stretch, if it has that many with something on them.
fn term_lines(text: &str, range: Range<usize>, count: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = range.start;
    for line in text[range.clone()].split_inclusive('\n') {
        let content = line.trim_matches([' ', '\t', '>', '\n', '\r']);
        if !content.is_empty() && !content.starts_with(':') {
            let at = start + line.find(content).unwrap_or(0);
            lines.push(at..at + content.len());
        }
        start += line.len();
    }
    let first = lines.len().saturating_sub(count);
    if lines.len() < count { Vec::new() } else { lines.split_off(first) }
}

/// Where the title of a directive stands: after `[!kind]`, after the name of a fence, or as the heading below it.
fn title_span(text: &str, span: &Range<usize>) -> Option<Range<usize>> {
    let end = text[span.clone()].find('\n').map_or(span.end, |end| span.start + end);
    let line = &text[span.start..end];
    let content = line.trim_start_matches([' ', '\t', '>']);
    let start = end - content.len();
    if let Some(rest) = content.strip_prefix("[!") {
        let after = rest.split_once(']')?.1;
        let title = after.strip_prefix(['-', '+']).unwrap_or(after);
        return some(trimmed(text, end - title.len()..end));
    }
    let after = content.trim_start_matches(':');
    if after.len() + 3 > content.len() {
        return None;
    }
    if let Some(at) = content.find("title=\"") {
        let from = start + at + "title=\"".len();
        return some(from..from + text[from..end].find('"')?);
    }
    let mut rest = after.trim_end_matches([':', ' ', '\t', '\r']).trim_start();
    if rest.starts_with('{') {
        rest = &rest[rest.find('}')? + 1..];
    } else {
        rest = &rest[rest.find([' ', '\t', '{', '[']).unwrap_or(rest.len())..];
        if rest.trim_start().starts_with('{') {
            rest = &rest[rest.find('}')? + 1..];
        }
    }
    let rest = rest.trim();
    if !rest.is_empty() {
        let title = rest.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(rest);
        let at = title.as_ptr() as usize - text.as_ptr() as usize;
        return some(at..at + title.len());
    }
    let below =
        text[end..span.end].lines().map(str::trim).find(|line| !line.trim_start_matches('>').trim().is_empty())?;
    let heading = below.trim_start_matches(['>', ' ']);
    let at = heading.as_ptr() as usize - text.as_ptr() as usize;
    heading.starts_with('#').then(|| heading_text(text, &(at..at + heading.len()))).and_then(some)
}

fn some(range: Range<usize>) -> Option<Range<usize>> {
    (!range.is_empty()).then_some(range)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse;
    use crate::source::SourceFile;

    /// Each unit as `within kind: text`.
    fn outline(text: &str) -> Vec<String> {
        let file = SourceFile::text("content/en/lessons/a.md", text);
        let units = units(&parse(&file).value, text);
        for unit in units.list.iter().filter(|unit| !unit.kind.is_key()) {
            assert_eq!(normalise(&text[unit.span.clone()]), unit.text, "the span holds the text");
        }
        let line = |unit: &Unit| {
            let within = if unit.within.is_empty() { String::new() } else { format!("{} ", unit.within) };
            format!("{within}{}: {}", unit.kind.name(), unit.text)
        };
        units.list.iter().map(line).collect()
    }

    #[test]
    fn front_matter_comes_in_one_order_and_only_what_is_translated() {
        let text = "+++\nkeywords = [\"k\", \"l\"]\nquestions = [\"B?\", \"A?\"]\nlevel = \"beginner\"\ntitle = \"T\"\nabout = [\"Q52\"]\n[extra]\ntitle = \"x\"\n+++\n";
        assert_eq!(outline(text), ["title: T", "questions: B?", "questions: A?", "keywords: k", "keywords: l"]);
    }

    /// Each key that holds words for readers, and beside them ids, names and addresses.
    #[test]
    fn words_for_readers_are_units_whatever_the_kind_and_names_are_not() {
        for (kind, front, expected) in [
            (
                "lesson",
                "description = \"D\"\nprepare = [\"p\"]\nprerequisites = [\"lessons/b\"]",
                "description: D, prepare: p",
            ),
            ("lesson", "[retired]\nreason = \"old\"\nsuccessor = \"lessons/c\"", "retired.reason: old"),
            (
                "campaign",
                "rules = [\"r\"]\njury = [\"Rina\"]\nhashtag = \"h\"\n[[prizes]]\ntitle = \"B\"",
                "prizes.title: B, rules: r",
            ),
            ("research", "method = \"m\"\nfinding = \"f\"\npublished_in = \"Journal\"", "finding: f, method: m"),
            ("faq", "area = \"a\"", "area: a"),
            ("organisation", "short_name = \"S\"\ncity = \"Khulna\"\ncountry = \"BD\"", "city: Khulna, short_name: S"),
            ("club", "place = \"Room 3\"\ninstitution = \"Library\"", "place: Room 3"),
            ("person", "[mentoring]\ntopics = [\"t\"]\ncontact = \"x@example.org\"", "mentoring.topics: t"),
            (
                "event",
                "cost = \"c\"\n[place]\nname = \"Hall\"\naddress = \"Street 1\"\n[[programme]]\ntitle = \"One\"\nfacilitators = [\"people/a\"]",
                "cost: c, place.address: Street 1, place.name: Hall, programme.title: One",
            ),
            (
                "toolkit",
                "[[phases]]\nphase = \"prepare\"\ntitle = \"Plan\"\nsection = \"plan\"\nduration = \"a week\"\n[[roles]]\ntitle = \"Host\"\ndescription = \"does\"",
                "phases.duration: a week, phases.title: Plan, roles.description: does, roles.title: Host",
            ),
            ("glossary", "[terms.x]\nforms = [\"xs\"]\nabbreviation = \"X\"", ""),
        ] {
            let mut found = outline(&format!("+++\nkind = \"{kind}\"\n{front}\n+++\n"));
            found.sort();
            assert_eq!(found.join(", "), expected, "{kind}");
        }
    }

    #[test]
    fn blocks_are_units_with_what_is_around_them() {
        let text = "Intro\nlines  \nbroken.\n\n## One {#one}\n\nTwo\n---\n\n## Three ##\n\n1. First\n\n   More\n2. [x] Done\n\n> [!exercise]- Try **it**\n> Do this\n> now.\n>\n> > [!hint]\n> > Look.\n\n![Alt](a.svg \"Caption\")\n";
        assert_eq!(
            outline(text),
            [
                "paragraph: Intro lines\\\nbroken.",
                "heading: One",
                "heading: Two",
                "heading: Three",
                "list item: First",
                "list paragraph: More",
                "list item: Done",
                "block-title: Try **it**",
                "exercise paragraph: Do this now.",
                "exercise/hint paragraph: Look.",
                "figure: ![Alt](a.svg \"Caption\")",
            ]
        );
    }

    #[test]
    fn fences_have_their_title_in_many_places() {
        for text in [
            "::: challenge Title\n\nText\n:::\n",
            "::: challenge {#x} Title :::\n\nText\n:::\n",
            ":::::: {.challenge title=\"Title\"}\n\nText\n\n::::::\n",
            "::: challenge\n\n## Title {#y}\n\nText\n\n:::\n",
        ] {
            assert_eq!(outline(text), ["block-title: Title", "exercise paragraph: Text"], "{text}");
        }
    }

    #[test]
    fn tables_quizzes_definitions_and_footnotes() {
        let text = "| A | B |\n| - | - |\n| `c` d |  |\n\n> [!quiz] Which?\n> - [ ] This\n>   > No.\n> - [x] That\n\nTerm\n: Meaning[^n]\n\n[^n]: A note.\n";
        assert_eq!(
            outline(text),
            [
                "table cell: A",
                "table cell: B",
                "table cell: `c` d",
                "block-title: Which?",
                "quiz/list quiz-answer: This",
                "quiz/list quiz-feedback: No.",
                "quiz/list quiz-answer: That",
                "definition-term: Term",
                "definition paragraph: Meaning[^n]",
                "footnote paragraph: A note.",
            ]
        );
    }
}
