//! Lists and task lists.

use super::escape::attribute;
use super::{Boxes, Writer};
use crate::document::{Block, BlockKind, Inline, Item, List, Task, plain};
use std::fmt::Write;

impl Writer<'_> {
    pub(super) fn list(&mut self, list: &List) {
        if list.items.is_empty() {
            return;
        }
        let name = if list.start.is_some() { "ol" } else { "ul" };
        let _ = write!(self.out, "<{name}");
        if list.items.iter().any(|item| item.task.is_some()) {
            self.out.push_str(" class=\"tasks\"");
        }
        if let Some(start) = list.start.filter(|start| *start != 1) {
            let _ = write!(self.out, " start=\"{start}\"");
        }
        self.out.push_str(">\n");
        for item in &list.items {
            self.item(item, Spacing::of(list));
        }
        let _ = writeln!(self.out, "</{name}>");
    }

    fn item(&mut self, item: &Item, spacing: Spacing) {
        self.out.push_str(if item.task.is_some() { "<li class=\"task\">" } else { "<li>" });
        let rest = match (&item.task, item.blocks.split_first()) {
            (Some(task), Some((Block { kind: BlockKind::Paragraph(inlines), span }, rest))) => {
                self.marked(span.start, |writer| writer.labelled(*task, inlines, spacing));
                rest
            }
            (Some(task), _) => {
                self.checkbox(*task, Some(&name_of(&item.blocks)));
                item.blocks.as_slice()
            }
            (None, _) => item.blocks.as_slice(),
        };
        self.item_blocks(rest, spacing);
        self.out.push_str("</li>\n");
    }

    /// The blocks of an item. In a tight list, paragraphs are set as bare text.
    pub(super) fn item_blocks(&mut self, blocks: &[Block], spacing: Spacing) {
        for (index, block) in blocks.iter().enumerate() {
            match (&block.kind, spacing) {
                (BlockKind::Paragraph(inlines), Spacing::Tight) => {
                    if index > 0 && matches!(blocks[index - 1].kind, BlockKind::Paragraph(_)) {
                        self.out.push_str("<br>\n");
                    }
                    self.marked(block.span.start, |writer| writer.prose(block.span.start, inlines));
                }
                _ => {
                    if !self.out.ends_with('\n') {
                        self.out.push('\n');
                    }
                    self.block(block);
                }
            }
        }
    }

    fn labelled(&mut self, task: Task, inlines: &[Inline], spacing: Spacing) {
        let named = !plain(inlines).trim().is_empty();
        let (open, close) = match spacing {
            Spacing::Tight => ("<label>", "</label>"),
            Spacing::Loose => ("<p><label>", "</label></p>"),
        };
        self.out.push_str(open);
        self.checkbox(task, if named { None } else { Some("") });
        self.out.push(' ');
        self.inlines(inlines);
        self.out.push_str(close);
    }

    fn checkbox(&mut self, task: Task, name: Option<&str>) {
        self.out.push_str("<input type=\"checkbox\"");
        self.out.push_str(match task {
            Task::Open => "",
            Task::Done => " checked",
        });
        self.out.push_str(match self.boxes {
            Boxes::Fixed => " disabled",
            Boxes::Free => "",
        });
        if let Some(name) = name {
            let name = if name.is_empty() { "☐" } else { name };
            let _ = write!(self.out, " aria-label=\"{}\"", attribute(name));
        }
        self.out.push('>');
    }
}

/// Whether items are set with paragraphs.
#[derive(Clone, Copy)]
pub(super) enum Spacing {
    Tight,
    Loose,
}

impl Spacing {
    pub(super) fn of(list: &List) -> Self {
        if list.tight { Spacing::Tight } else { Spacing::Loose }
    }
}

/// What a box without a paragraph is called: the first words below it.
pub(super) fn name_of(blocks: &[Block]) -> String {
    let mut name = String::new();
    for block in blocks {
        if let BlockKind::Code(code) = &block.kind {
            name.push_str(code.text.lines().next().unwrap_or_default());
        }
    }
    name
}
