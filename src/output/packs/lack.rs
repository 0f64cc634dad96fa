//! What a book would need to be worth printing for its reader.

use crate::document::{Block, BlockKind, DirectiveKind};
use crate::kind::PackReader;
use crate::output::book::Book;

/// What is not there although the reader of the book needs it, in words.
pub fn lack(book: &Book) -> Option<&'static str> {
    let has = |wanted: fn(&Block) -> bool| {
        let mut texts = book.chapters.iter().map(|chapter| &chapter.document.value.blocks);
        texts.any(|blocks| holds(blocks, wanted))
    };
    match book.reader {
        PackReader::Poster | PackReader::Certificate => None,
        PackReader::Learner | PackReader::Facilitator | PackReader::Bilingual | PackReader::Slides => {
            book.chapters.is_empty().then_some("it has no lessons and no text")
        }
        PackReader::Handout => (!has(is_exercise)).then_some("it has no exercises"),
        PackReader::Key => (!has(is_answered)).then_some("it has no solutions"),
        PackReader::Checklists => (!has(is_sheet)).then_some("it has no checklists and no templates"),
    }
}

fn holds(blocks: &[Block], wanted: fn(&Block) -> bool) -> bool {
    blocks.iter().any(|block| wanted(block) || block.children().into_iter().any(|inner| holds(inner, wanted)))
}

fn is_exercise(block: &Block) -> bool {
    matches!(kind(block), Some(DirectiveKind::Exercise | DirectiveKind::Quiz))
}

fn is_answered(block: &Block) -> bool {
    matches!(kind(block), Some(DirectiveKind::Solution | DirectiveKind::Quiz))
}

fn is_sheet(block: &Block) -> bool {
    matches!(kind(block), Some(DirectiveKind::Checklist))
}

fn kind(block: &Block) -> Option<DirectiveKind> {
    match &block.kind {
        BlockKind::Directive(directive) => Some(directive.kind),
        BlockKind::Heading(_)
        | BlockKind::Paragraph(_)
        | BlockKind::Figure(_)
        | BlockKind::List(_)
        | BlockKind::Quote(_)
        | BlockKind::Code(_)
        | BlockKind::Chart(_)
        | BlockKind::Table(_)
        | BlockKind::Definitions(_)
        | BlockKind::Include(_)
        | BlockKind::Rule
        | BlockKind::Html(_) => None,
    }
}
