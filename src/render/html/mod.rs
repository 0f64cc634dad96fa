//! A document as HTML.
//!
//! What themes may style and scripts may use:
//!
//! | element | markup |
//! | --- | --- |
//! | heading | `div.heading > h2#id + a.anchor`; the link stands beside the heading, so that its name stays clean |
//! | figure | `figure.figure > (picture >) img + figcaption > small.credit` |
//! | film, sound | `figure.figure.film > video or audio + details.transcript + figcaption` |
//! | code | `div.code > pre > code.language-…`; the classes inside are those of `highlight` |
//! | chart | `figure.chart > svg + figcaption > small.credit + details.chart-data > div.table`; a table of data has no `svg` and no `details` |
//! | table | `div.table > table`; cells have `align-start`, `align-center`, `align-end` |
//! | task list | `ul.tasks > li.task > label > input` |
//! | directive | `.block.block-KIND > .block-title (> .block-kind, .block-name) + .block-body`; folded: `details > summary.block-title` |
//! | quiz | `.block-quiz > .block-body > .quiz-question + fieldset.quiz-form[data-quiz=one, several, order or text] (> ul.quiz-options or ol.quiz-order or textarea, .quiz-actions, .quiz-result) + details.quiz-answer > ul > li.correct or li.incorrect (> .quiz-mark, .quiz-feedback), .quiz-explanation`; but for an ordering both lists have the same order |
//! | score | `.quiz-score[hidden] > p[role=status] + button`, after the text of a page with quizzes |
//! | checklist | `.block-checklist > .block-body > ul.tasks + .checklist-progress[hidden]` |
//! | tabs | `.block-tabs > .block-body > div.tab`, each of which begins with its heading |
//! | term | `a.term[data-card]`, and after the text `.term-card[popover] > dfn, .term-source, .term-definition, a` |
//! | quotation | `figure.block-quote > blockquote + figcaption` |
//! | outdated part | `div.outdated` around it, with `details.change > summary + p.change-text > del, ins` after it |
//! | part in another language | `div.foreign[lang][dir]` around it |
//! | footnotes | `sup.note-reference > a`, and at the end `section.footnotes > ol > li > a.back` |
//!
//! Blocks are `note` or `group`, never landmarks: a lesson with ten exercises would drown the page's own.

use super::{Reader, Spelling, highlight::highlight};
use crate::diagnostic::Noted;
use crate::document::{
    Alignment, Block, BlockKind, Cell, Code, Definition, Document, Image, Include, Inline, Mark, MarkedLanguage, Table,
    plain,
};
use escape::{attribute, text};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::Range;
use unicode_width::UnicodeWidthStr;

mod chart;
mod directive;
pub(in crate::render) mod escape;
mod film;
mod footnote;
mod inline;
mod list;
mod mark;
mod picture;
mod quiz;
mod slides;
mod tabs;
mod term;
#[cfg(test)]
mod tests;

pub use slides::{Slide, slides};

/// Lines of code longer than this, in columns, may need scrolling on a phone, in a block in a list with large type.
const NARROW: usize = 16;

/// The body of a page: valid HTML5 flow content, without a heading of level 1.
pub fn html(document: &Document, spelling: &Spelling) -> Noted<String> {
    let mut writer = Writer::new(document, spelling);
    writer.blocks(&document.blocks);
    writer.score();
    writer.term_cards();
    writer.footnotes();
    Noted::clean(writer.out)
}

/// Stretches of a document's blocks, each by itself, and the footnotes at the end: with ids as in the whole.
pub fn pieces(document: &Document, spelling: &Spelling, stretches: &[Range<usize>]) -> Vec<String> {
    let mut writer = Writer::new(document, spelling);
    let piece = |stretch: &Range<usize>| {
        writer.blocks(document.blocks.get(stretch.clone()).unwrap_or_default());
        std::mem::take(&mut writer.out)
    };
    let mut pieces: Vec<String> = stretches.iter().map(piece).collect();
    writer.footnotes();
    pieces.push(writer.out);
    pieces
}

/// Some blocks of a document, such as an answer of a quiz, without the footnotes that they refer to.
pub fn fragment(document: &Document, spelling: &Spelling, blocks: &[Block]) -> String {
    let mut writer = Writer::new(document, spelling);
    writer.blocks(blocks);
    writer.out
}

/// Inlines without links or footnotes, for titles and objectives.
pub fn inline(inlines: &[Inline]) -> String {
    let mut writer = Writer { links: Links::Plain, ..Writer::default() };
    writer.inlines(inlines);
    writer.out
}

#[derive(Default)]
struct Writer<'a> {
    /// Absent for loose inlines, which have neither links nor footnotes.
    document: Option<&'a Document>,
    spelling: Option<&'a Spelling>,
    out: String,
    /// The id of each footnote.
    notes: Vec<String>,
    /// The ids of the references to each footnote so far.
    references: Vec<Vec<String>>,
    /// Ids already given, without prefix.
    ids: BTreeSet<String>,
    /// The headings above this place, as written and as printed.
    outline: Vec<(u8, u8)>,
    links: Links,
    boxes: Boxes,
    images: Images,
    paragraph: term::Paragraph,
    /// The terms that were printed: index into the spelling's cards, and the id of the card.
    cards: Vec<(usize, String)>,
    /// 0 for the document itself, else the number of the snippet at hand.
    part: usize,
    /// The marks of the snippet at hand.
    marks: Option<BTreeMap<usize, Mark>>,
    /// The language of the title of the block at hand, if it is another one.
    title: Option<MarkedLanguage>,
}

/// Whether links may be made here: not inside of another link.
#[derive(Default, Clone, Copy)]
enum Links {
    #[default]
    Live,
    Plain,
}

/// Whether the reader may tick the boxes of a task list: in a checklist.
#[derive(Default, Clone, Copy)]
enum Boxes {
    #[default]
    Fixed,
    Free,
}

/// The first picture is likely seen at once; the others are fetched when they come near.
#[derive(Default, Clone, Copy)]
enum Images {
    #[default]
    None,
    Some,
}

impl<'a> Writer<'a> {
    fn new(document: &'a Document, spelling: &'a Spelling) -> Self {
        let mut writer = Self {
            document: Some(document),
            spelling: Some(spelling),
            ids: spelling.anchors.iter().cloned().chain(document.directive_ids().map(str::to_owned)).collect(),
            ..Self::default()
        };
        writer.notes = (1..=document.footnotes.len()).map(|number| writer.id(&format!("note.{number}"))).collect();
        writer.references = vec![Vec::new(); document.footnotes.len()];
        writer
    }

    fn reader(&self) -> Reader {
        self.spelling.map_or(Reader::Everybody, |spelling| spelling.reader)
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        self.marked(block.span.start, |writer| writer.unmarked(block));
    }

    fn unmarked(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Heading(index) => self.heading(*index),
            BlockKind::Paragraph(inlines) => {
                self.wrapped_by("<p>", "</p>", |writer| writer.prose(block.span.start, inlines));
            }
            BlockKind::Figure(image) => self.figure(image),
            BlockKind::List(list) => self.list(list),
            BlockKind::Quote(blocks) => {
                self.line("<blockquote>");
                self.blocks(blocks);
                self.line("</blockquote>");
            }
            BlockKind::Code(code) => self.code(code),
            BlockKind::Chart(chart) => self.chart(chart),
            BlockKind::Table(table) => self.table(table),
            BlockKind::Definitions(definitions) => self.definitions(definitions),
            BlockKind::Directive(directive) => self.directive(directive),
            BlockKind::Include(include) => self.include(include),
            BlockKind::Rule => self.line("<hr>"),
            BlockKind::Html(html) => self.line(html.trim_end()),
        }
    }

    fn include(&mut self, include: &Include) {
        let Some(snippet) = &include.snippet else { return };
        if let Some((language, direction)) = &snippet.language {
            let (language, direction) = (attribute(language), attribute(direction));
            let _ = writeln!(self.out, "<div class=\"included\" lang=\"{language}\" dir=\"{direction}\">");
        }
        let outside = (std::mem::replace(&mut self.part, snippet.number), self.marks.replace(snippet.marks.clone()));
        self.blocks(&snippet.blocks);
        (self.part, self.marks) = outside;
        if snippet.language.is_some() {
            self.line("</div>");
        }
    }

    fn heading(&mut self, index: usize) {
        let (Some(document), Some(spelling)) = (self.document, self.spelling) else { return };
        let (Some(heading), Some(anchor)) = (document.headings.get(index), spelling.anchors.get(index)) else { return };
        let id = attribute(&format!("{}{anchor}", spelling.prefix)).into_owned();
        let name = plain(&heading.inlines);
        if name.trim().is_empty() {
            // An empty heading is invalid; what it has besides words, and its id, stay.
            self.wrapped(&format!("<p id=\"{id}\">"), &heading.inlines, "</p>");
            return;
        }
        let level = self.level(heading.level, spelling.shift);
        let _ = write!(self.out, "<div class=\"heading\">");
        self.wrapped(&format!("<h{level} id=\"{id}\">"), &heading.inlines, &format!("</h{level}>"));
        self.out.pop();
        if spelling.words.anchor.is_empty() {
            self.line("</div>");
            return;
        }
        let label = spelling.words.anchor.replace("{heading}", name.trim());
        let label = attribute(label.trim_start_matches(": "));
        let _ = writeln!(
            self.out,
            "<a class=\"anchor\" href=\"#{id}\" aria-label=\"{label}\"><span aria-hidden=\"true\">#</span></a></div>"
        );
    }

    /// The level to print. A level that the text skips is not skipped here: a page's outline must have no holes.
    fn level(&mut self, written: u8, shift: u8) -> u8 {
        while self.outline.last().is_some_and(|(above, _)| *above >= written) {
            self.outline.pop();
        }
        let above = self.outline.last().map_or(1_u8.saturating_add(shift), |(_, printed)| *printed);
        let level = above.saturating_add(1).min(6);
        self.outline.push((written, level));
        level
    }

    fn paragraph(&mut self, inlines: &[Inline]) {
        self.wrapped("<p>", inlines, "</p>");
    }

    fn figure(&mut self, image: &Image) {
        let spelled = self.spelling.and_then(|spelling| spelling.links.get(image.link));
        let Some(spelled) = spelled.filter(|spelled| !spelled.href.is_empty()) else {
            return self.paragraph(&[Inline::Text(image.alt.clone())]);
        };
        let film = spelled.image.as_ref().and_then(|image| image.film.as_ref());
        match film {
            Some(film) => self.film(image, spelled, film),
            None => {
                self.out.push_str("<figure class=\"figure\">");
                self.image(image);
            }
        }
        let credit = spelled.image.as_ref().and_then(|image| image.credit.as_deref());
        let caption = image.caption.as_deref().unwrap_or_default();
        if !caption.is_empty() || credit.is_some() {
            self.out.push_str("\n<figcaption>");
            self.inlines(caption);
            if let Some(credit) = credit {
                let _ = write!(self.out, " <small class=\"credit\">{}</small>", text(credit));
            }
            self.out.push_str("</figcaption>");
        }
        self.line("</figure>");
    }

    fn code(&mut self, code: &Code) {
        let language = attribute(&code.language);
        // Code that may need scrolling must be within reach of the keyboard.
        let wide = code.text.lines().any(|line| line.width() > NARROW);
        let focus = match (wide, language.is_empty()) {
            (true, false) => format!(" tabindex=\"0\" role=\"group\" aria-label=\"{language}\""),
            (true, true) => " tabindex=\"0\"".to_owned(),
            (false, _) => String::new(),
        };
        let class = if language.is_empty() { String::new() } else { format!(" class=\"language-{language}\"") };
        // A line break right after `<code>` is kept by parsers, one right after `<pre>` is not; there is never one.
        let _ = writeln!(
            self.out,
            "<div class=\"code\" dir=\"ltr\" translate=\"no\"><pre{focus}><code{class}>{}</code></pre></div>",
            highlight(&code.language, &code.text)
        );
    }

    fn table(&mut self, table: &Table) {
        let names: Vec<String> = table.head.iter().map(|cell| plain(&cell.inlines)).collect();
        let name = names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" · ");
        let role = if name.is_empty() {
            String::new()
        } else {
            format!(" role=\"group\" aria-label=\"{}\"", attribute(&name))
        };
        let _ = writeln!(self.out, "<div class=\"table\" tabindex=\"0\"{role}><table>");
        if !name.is_empty() {
            self.out.push_str("<thead>\n");
            self.row(&table.head, &table.alignments, Row::Head);
            self.out.push_str("</thead>\n");
        }
        if !table.rows.is_empty() {
            self.out.push_str("<tbody>\n");
            for row in &table.rows {
                self.row(row, &table.alignments, Row::Body);
            }
            self.out.push_str("</tbody>\n");
        }
        self.line("</table></div>");
    }

    fn row(&mut self, cells: &[Cell], alignments: &[Alignment], row: Row) {
        self.out.push_str("<tr>");
        for (index, cell) in cells.iter().enumerate() {
            let class = match alignments.get(index).unwrap_or(&Alignment::None) {
                Alignment::None => "",
                Alignment::Start => " class=\"align-start\"",
                Alignment::Center => " class=\"align-center\"",
                Alignment::End => " class=\"align-end\"",
            };
            // An empty header cell would be a header without a name.
            let (open, close) = match row {
                Row::Head if !plain(&cell.inlines).trim().is_empty() => ("th scope=\"col\"", "th"),
                Row::Head | Row::Body => ("td", "td"),
            };
            let _ = write!(self.out, "<{open}{class}>");
            self.marked(cell.span.start, |writer| writer.prose(cell.span.start, &cell.inlines));
            let _ = write!(self.out, "</{close}>");
        }
        self.out.push_str("</tr>\n");
    }

    fn definitions(&mut self, definitions: &[Definition]) {
        if definitions.iter().all(|definition| definition.terms.is_empty()) {
            return definitions
                .iter()
                .flat_map(|definition| &definition.details)
                .for_each(|blocks| self.blocks(blocks));
        }
        self.line("<dl>");
        for definition in definitions {
            // What a term is explained in, it is in itself.
            let first = definition.details.iter().flatten().next();
            let language = first.map(|block| self.language_at(block.span.start)).unwrap_or_default();
            for term in &definition.terms {
                let _ = write!(self.out, "<dt{language}>");
                self.inlines(term);
                self.line("</dt>");
            }
            for blocks in &definition.details {
                self.out.push_str("<dd>");
                self.tight(blocks);
                self.line("</dd>");
            }
            if definition.details.is_empty() {
                self.line("<dd></dd>");
            }
        }
        self.line("</dl>");
    }

    /// Blocks without `<p>` if they are one paragraph.
    fn tight(&mut self, blocks: &[Block]) {
        match blocks {
            [block @ Block { kind: BlockKind::Paragraph(inlines), .. }] => {
                let at = block.span.start;
                self.marked(at, |writer| writer.prose(at, inlines));
            }
            blocks => {
                self.out.push('\n');
                self.blocks(blocks);
            }
        }
    }

    /// Inlines between two tags on a line of their own; nothing if they come to nothing.
    fn wrapped(&mut self, open: &str, inlines: &[Inline], close: &str) {
        self.wrapped_by(open, close, |writer| writer.inlines(inlines));
    }

    fn wrapped_by(&mut self, open: &str, close: &str, write: impl FnOnce(&mut Self)) {
        let before = self.out.len();
        self.out.push_str(open);
        let start = self.out.len();
        write(self);
        if self.out[start..].trim().is_empty() && !open.contains(" id=") {
            self.out.truncate(before);
        } else {
            self.line(close);
        }
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    /// `name`, or `name` with a number if something is called so already; with the prefix, ready to print.
    fn id(&mut self, name: &str) -> String {
        let free = std::iter::once(name.to_owned())
            .chain((2..).map(|number| format!("{name}-{number}")))
            .find(|id| !self.ids.contains(id))
            .expect("numbers do not end");
        let prefix = self.spelling.map_or("", |spelling| &spelling.prefix);
        let id = attribute(&format!("{prefix}{free}")).into_owned();
        self.ids.insert(free);
        id
    }
}

#[derive(Clone, Copy)]
enum Row {
    Head,
    Body,
}
