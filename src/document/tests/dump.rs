//! A document as a few lines of text, for people and for comparison.

use crate::document::*;

/// Blocks, one a line, children indented; links, headings and footnotes in their places.
pub fn dump(document: &Document) -> String {
    let mut dump = Dump { document, out: String::new() };
    dump.blocks(&document.blocks, 0);
    for (index, footnote) in document.footnotes.iter().enumerate() {
        dump.line(0, &format!("footnote {index} [{}]", footnote.label));
        dump.blocks(&footnote.blocks, 1);
    }
    dump.out
}

struct Dump<'a> {
    document: &'a Document,
    out: String,
}

impl Dump<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        self.out.push_str(&"  ".repeat(depth));
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn blocks(&mut self, blocks: &[Block], depth: usize) {
        for block in blocks {
            self.block(block, depth);
        }
    }

    fn block(&mut self, block: &Block, depth: usize) {
        match &block.kind {
            BlockKind::Heading(index) => {
                let Heading { level, id, inlines, .. } = &self.document.headings[*index];
                let id = id.as_ref().map(|id| format!(" #{id}")).unwrap_or_default();
                self.line(depth, &format!("heading {level}{id} \"{}\"", self.inlines(inlines)));
            }
            BlockKind::Paragraph(inlines) => self.line(depth, &format!("paragraph \"{}\"", self.inlines(inlines))),
            BlockKind::Figure(image) => self.line(depth, &format!("figure {}", self.image(image))),
            BlockKind::List(list) => {
                let start = list.start.map(|start| format!(" from {start}")).unwrap_or_default();
                self.line(depth, &format!("list{start}{}", if list.tight { " tight" } else { "" }));
                for item in &list.items {
                    let task = match item.task {
                        Some(Task::Open) => " [ ]",
                        Some(Task::Done) => " [x]",
                        None => "",
                    };
                    self.line(depth + 1, &format!("item{task}"));
                    self.blocks(&item.blocks, depth + 2);
                }
            }
            BlockKind::Quote(blocks) => {
                self.line(depth, "quote");
                self.blocks(blocks, depth + 1);
            }
            BlockKind::Code(code) => {
                let words = [code.language.as_str(), &code.info].join(" ");
                self.line(depth, &format!("code {} {:?}", words.trim(), code.text));
            }
            BlockKind::Chart(chart) => {
                let names =
                    |names: &[ChartName]| names.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(" ");
                let x = chart.x.as_ref().map(|x| x.name.as_str()).unwrap_or("-");
                let words = format!("chart {} {:?} {x} [{}]", chart.kind.name(), chart.caption, names(&chart.y));
                self.line(depth, &words);
            }
            BlockKind::Table(table) => {
                self.line(depth, &format!("table {:?}", table.alignments));
                for row in [&table.head].into_iter().chain(&table.rows) {
                    let cells: Vec<String> = row.iter().map(|cell| self.inlines(&cell.inlines)).collect();
                    self.line(depth + 1, &format!("| {} |", cells.join(" | ")));
                }
            }
            BlockKind::Definitions(definitions) => {
                self.line(depth, "definitions");
                for definition in definitions {
                    let terms: Vec<String> = definition.terms.iter().map(|term| self.inlines(term)).collect();
                    self.line(depth + 1, &format!("term \"{}\"", terms.join("\", \"")));
                    for details in &definition.details {
                        self.line(depth + 1, "details");
                        self.blocks(details, depth + 2);
                    }
                }
            }
            BlockKind::Directive(directive) => {
                let fold = match directive.fold {
                    Fold::None => "",
                    Fold::Open => " +",
                    Fold::Closed => " -",
                };
                let id = directive.id.as_ref().map(|id| format!(" #{id}")).unwrap_or_default();
                let title = directive.title.as_ref().map(|title| format!(" \"{}\"", self.inlines(title)));
                let title = title.unwrap_or_default();
                self.line(depth, &format!("{}{fold}{id}{title}:", directive.kind.name()));
                self.blocks(&directive.blocks, depth + 1);
            }
            BlockKind::Include(include) => {
                let destination = &self.document.links[include.link].destination;
                self.line(depth, &format!("include {destination:?}"));
                include.snippet.iter().for_each(|snippet| self.blocks(&snippet.blocks, depth + 1));
            }
            BlockKind::Rule => self.line(depth, "rule"),
            BlockKind::Html(html) => self.line(depth, &format!("html {html:?}")),
        }
    }

    fn inlines(&self, inlines: &[Inline]) -> String {
        inlines.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> String {
        match inline {
            Inline::Text(text) => text.clone(),
            Inline::Code(code) => format!("`{code}`"),
            Inline::Emphasis(inner) => format!("<em {}>", self.inlines(inner)),
            Inline::Strong(inner) => format!("<strong {}>", self.inlines(inner)),
            Inline::Strikethrough(inner) => format!("<strike {}>", self.inlines(inner)),
            Inline::Superscript(inner) => format!("<sup {}>", self.inlines(inner)),
            Inline::Subscript(inner) => format!("<sub {}>", self.inlines(inner)),
            Inline::Link(link) => {
                let destination = &self.document.links[link.link].destination;
                format!("<link {destination:?} {}>", self.inlines(&link.inlines))
            }
            Inline::Image(image) => format!("<image {}>", self.image(image)),
            Inline::Footnote(index) => format!("<footnote {index}>"),
            Inline::SoftBreak => "⏎".to_owned(),
            Inline::HardBreak => "↵".to_owned(),
            Inline::Html(html) => html.clone(),
        }
    }

    fn image(&self, image: &Image) -> String {
        let destination = &self.document.links[image.link].destination;
        let caption = image.caption.as_ref().map(|caption| format!(" caption {:?}", self.inlines(caption)));
        format!("{destination:?} {:?}{}", image.alt, caption.unwrap_or_default())
    }
}
