//! What a book would need to be worth printing for its reader.

use crate::document::{Block, BlockKind, DirectiveKind};
use crate::kind::{Fields, PackReader};
use crate::output::book::{Book, Chapter};

/// What is not there although the reader of the book needs it, in words.
pub fn lack(book: &Book) -> Option<&'static str> {
    let has = |wanted: fn(&Block) -> bool| {
        let mut texts = book.chapters.iter().map(|chapter| chapter.document.value.open());
        texts.any(|text| holds(&text.blocks, wanted))
    };
    match book.reader {
        PackReader::Poster | PackReader::Certificate => None,
        PackReader::Learner | PackReader::Facilitator | PackReader::Slides => no_text(book),
        PackReader::Bilingual => no_text(book).or_else(|| {
            let is_written = |book: &Book| book.chapters.iter().any(|one| one.language.tag == book.language.tag);
            let beside = book.beside.as_deref().is_some_and(is_written);
            (!beside).then_some("nothing of it is written in the language that stands beside")
        }),
        PackReader::Handout => (!has(is_exercise)).then_some("it has no exercises"),
        PackReader::Key => (!has(is_answered)).then_some("it has no solutions"),
        PackReader::Checklists => {
            (!has(is_sheet) && !book.chapters.iter().any(has_forms)).then_some("it has no checklists and no templates")
        }
    }
}

fn no_text(book: &Book) -> Option<&'static str> {
    book.chapters.is_empty().then_some("it has no lessons and no text")
}

/// Whether a toolkit has something to be copied and filled in.
fn has_forms(chapter: &Chapter) -> bool {
    let Fields::Toolkit(toolkit) = &chapter.meta.fields else { return false };
    chapter.budget.is_some() || !toolkit.templates.is_empty()
}

fn holds(blocks: &[Block], wanted: fn(&Block) -> bool) -> bool {
    blocks.iter().flat_map(Block::with_all_inside).any(wanted)
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
    let BlockKind::Directive(directive) = &block.kind else { return None };
    Some(directive.kind)
}
