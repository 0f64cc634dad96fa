//! Quizzes: the options, and below them the answers behind `details`, so that they work without a script.

use super::Writer;
use super::escape::text;
use super::list::Spacing;
use crate::document::{Block, BlockKind, Inline, List, Task};
use std::fmt::Write;

impl Writer<'_> {
    pub(super) fn quiz(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.kind {
                BlockKind::List(list) if list.items.iter().any(|item| item.task.is_some()) => {
                    self.options(list);
                    self.answers(list);
                }
                _ => self.block(block),
            }
        }
    }

    fn options(&mut self, list: &List) {
        let right = list.items.iter().filter(|item| item.task == Some(Task::Done)).count();
        let choose = if right > 1 { "many" } else { "one" };
        let _ = writeln!(self.out, "<ol class=\"quiz-options\" data-choose=\"{choose}\">");
        for item in &list.items {
            self.out.push_str("<li>");
            let shown: Vec<Block> = item.blocks.iter().filter(|block| !is_feedback(block)).cloned().collect();
            self.item_blocks(&shown, Spacing::Tight);
            self.out.push_str("</li>\n");
        }
        self.line("</ol>");
    }

    fn answers(&mut self, list: &List) {
        let Some(spelling) = self.spelling else { return };
        let words = &spelling.words;
        let _ = writeln!(self.out, "<details class=\"quiz-answer\">\n<summary>{}</summary>\n<ol>", text(&words.answer));
        for item in &list.items {
            let (class, mark) = match item.task {
                Some(Task::Done) => ("correct", &words.correct),
                Some(Task::Open) | None => ("incorrect", &words.incorrect),
            };
            let _ = write!(self.out, "<li class=\"{class}\"><span class=\"quiz-mark\">{}</span> ", text(mark));
            if let Some(Block { kind: BlockKind::Paragraph(inlines), .. }) = item.blocks.first() {
                // The words alone: links and notes stand with the option already.
                let option: Vec<Inline> = inlines.iter().filter(|inline| !is_note(inline)).cloned().collect();
                self.inlines(&option);
            }
            for block in &item.blocks {
                if let BlockKind::Quote(feedback) = &block.kind {
                    self.line("\n<div class=\"quiz-feedback\">");
                    self.blocks(feedback);
                    self.out.push_str("</div>");
                }
            }
            self.line("</li>");
        }
        self.line("</ol>\n</details>");
    }
}

fn is_feedback(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Quote(_))
}

fn is_note(inline: &Inline) -> bool {
    matches!(inline, Inline::Footnote(_))
}
