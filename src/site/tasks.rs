//! The boxes to tick at a place of a text.

use super::Edition;
use crate::document::{Block, BlockKind, Item};

/// The items with a box in the block with an id, or under the heading with it, down to the next one of its level.
pub fn tasks(edition: &Edition, id: &str) -> Vec<Item> {
    let document = edition.document.value.open();
    let mut found = Vec::new();
    let block = document.directives().into_iter().find(|directive| directive.id.as_deref() == Some(id));
    if let Some(directive) = block {
        collect(&directive.blocks, &mut found);
        return found;
    }
    let Some(heading) = edition.anchors.iter().position(|anchor| anchor == id) else { return found };
    let level = document.headings[heading].level;
    let starts = |block: &Block| matches!(block.kind, BlockKind::Heading(index) if index == heading);
    let ends =
        |block: &Block| matches!(block.kind, BlockKind::Heading(index) if document.headings[index].level <= level);
    let under = document.blocks.iter().skip_while(|block| !starts(block)).skip(1).take_while(|block| !ends(block));
    under.for_each(|block| collect(std::slice::from_ref(block), &mut found));
    found
}

fn collect(blocks: &[Block], found: &mut Vec<Item>) {
    for block in blocks {
        if let BlockKind::List(list) = &block.kind {
            found.extend(list.items.iter().filter(|item| item.task.is_some()).cloned());
        }
        block.children().into_iter().for_each(|blocks| collect(blocks, found));
    }
}
