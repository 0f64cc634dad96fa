//! What other pages may know of a text: when an edit leaves it as it is, only pages that show the text itself can differ.
//!
//! A face may name more than others read, never less: what is not plainly a lesson's own is in it, if need be all of the
//! text. So it decides what need not be looked at again, and a page's own key decides all else.

use super::Options;
use crate::document::{Block, BlockKind, Document};
use crate::kind::KindName;
use crate::locale::is_messages;
use crate::memo::{Key, KeyMaker};
use crate::source::{SourceFile, SourceTree};
use std::fmt::Write as _;

/// Names all that a site's pages read besides the texts that they show and their look: every file that is no text, what was
/// asked for, and the faces of all texts.
pub fn ground(tree: &SourceTree, options: &Options, faces: impl Iterator<Item = Key>) -> Key {
    let is_text = |file: &&SourceFile| file.path.starts_with("content/") && file.path.is_markdown();
    let is_look = |file: &&SourceFile| file.path.starts_with("themes/") || is_messages(&file.path);
    let others = tree.files().filter(|file| !is_text(file) && !is_look(file));
    let maker = KeyMaker::default().text(&format!("{options:?} {}", tree.date));
    let maker = others.fold(maker, |maker, file| maker.and(file.key));
    faces.fold(maker, KeyMaker::and).key()
}

/// Names what of a text others may know.
pub fn face(document: &Document, tree: &SourceTree) -> Key {
    let Some(front) = tree.text(&document.path).and_then(|text| text.get(document.front.span.clone())) else {
        return document.key;
    };
    if !is_plain(document) {
        return document.key;
    }
    let mut face = String::new();
    for heading in &document.headings {
        let _ = write!(face, "{}{:?}{:?};", heading.level, heading.id, heading.inlines);
    }
    for link in &document.links {
        let _ = write!(face, "{:?}{:?}{:?};", link.use_, link.destination, link.file);
    }
    frame(&document.blocks, &mut face);
    for footnote in &document.footnotes {
        frame(&footnote.blocks, &mut face);
    }
    KeyMaker::default().text(&document.path).text(front).text(&face).key()
}

/// Whether others know of its words only what its front matter says. The length of a text that does not say how long it
/// takes stands on its cards.
fn is_plain(document: &Document) -> bool {
    let minutes = |name: &str| document.front.table.get(name).and_then(toml::Value::as_integer).unwrap_or_default();
    document.front.kind == KindName::Lesson && minutes("teaching").max(minutes("exercises")) > 0
}

/// The blocks that have a meaning, as they stand in each other, without running text.
fn frame(blocks: &[Block], face: &mut String) {
    for block in blocks {
        // Nothing goes wrong where text is written into a text.
        let _ = match &block.kind {
            BlockKind::Heading(index) => write!(face, "h{index}"),
            BlockKind::Directive(one) => {
                write!(face, "{:?}{:?}{:?}{:?}{:?}", one.kind, one.id, one.title, one.fold, one.setting)
            }
            BlockKind::Chart(chart) => write!(face, "{:?}{:?}{:?}", chart.kind, chart.x, chart.y),
            BlockKind::Include(include) => write!(face, "i{}", include.link),
            BlockKind::List(list) => {
                let tasks: Vec<bool> = list.items.iter().map(|item| item.task.is_some()).collect();
                write!(face, "l{tasks:?}")
            }
            BlockKind::Html(html) => face.write_str(html),
            BlockKind::Figure(_) => face.write_char('f'),
            BlockKind::Definitions(_) => face.write_char('d'),
            BlockKind::Quote(_) => face.write_char('q'),
            BlockKind::Paragraph(_) | BlockKind::Code(_) | BlockKind::Table(_) | BlockKind::Rule => Ok(()),
        };
        for inside in block.children() {
            face.push('(');
            frame(inside, face);
            face.push(')');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Key {
        let tree = SourceTree::in_memory([("content/en/lessons/a.md", text)]);
        let faces = tree.files().map(|file| face(&crate::document::parse(file).value, &tree));
        ground(&tree, &Options::default(), faces)
    }

    #[test]
    fn other_words_are_nobody_elses_business_but_all_else_is() {
        let lesson = |front: &str, body: &str| named(&format!("+++\ntitle = \"A\"\n{front}+++\n{body}"));
        let here = |body: &str| lesson("teaching = 5\n", body);
        let before = here("## H\n\nWords [x](b.md) and more.\n\n> [!tip]\n> Y\n");
        assert_eq!(before, here("Others, in\n\ntwo.\n\n## H\n\n[y](b.md)\n\n`code`\n\n> [!tip]\n> Z\n"));
        for other in [
            "## G\n\nWords [x](b.md) and more.\n\n> [!tip]\n> Y\n",
            "## H {#g}\n\nWords [x](b.md) and more.\n\n> [!tip]\n> Y\n",
            "## H\n\nWords [x](c.md) and more.\n\n> [!tip]\n> Y\n",
            "## H\n\nWords [x](b.md) and more.\n\n> [!exercise]\n> Y\n",
            "## H\n\nWords [x](b.md) and more.\n\nY\n",
            "Words [x](b.md) and more.\n\n> [!tip]\n> ## H\n> Y\n",
        ] {
            assert_ne!(before, here(other), "{other}");
        }
        assert_ne!(before, lesson("teaching = 6\n", "## H\n\nWords [x](b.md) and more.\n\n> [!tip]\n> Y\n"));
        // How long it takes to read would stand on its cards.
        assert_ne!(lesson("", "One."), lesson("", "Two."));
    }
}
