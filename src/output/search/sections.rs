//! What of an entry can be found: its text, cut at its headings.

use super::Section;
use crate::document::{Block, BlockKind, Document, Mark, inline, plain};
use crate::kind::Fields;
use crate::render::Reader;
use crate::render::text::passage_for;

/// Deeper headings are part of the text that they stand over.
const DEEPEST: u8 = 3;

/// What an entry says of itself, its text up to the first heading, and then what each heading stands over. What a reader
/// does not see is left out, and so are the words that give an answer away. Parts of a translation that are in another
/// language are sections of their own.
pub fn sections(
    document: &Document,
    anchors: &[String],
    description: Option<&str>,
    fields: &Fields,
    reader: Reader,
) -> Vec<Section> {
    let opening = description.map(str::to_owned).into_iter().chain(told(fields));
    let mut sections = vec![Section { text: opening.collect::<Vec<_>>().join(" "), ..Section::default() }];
    for block in &document.blocks {
        if let Some(index) = block.heading().filter(|index| document.headings[*index].level <= DEEPEST) {
            let heading = plain(&document.headings[index].inlines).trim().to_owned();
            let anchor = anchors.get(index).cloned().unwrap_or_default();
            sections.push(Section { anchor, heading, ..Section::default() });
            continue;
        }
        if is_answer(block) {
            continue;
        }
        let text = passage_for(document, reader, std::slice::from_ref(block));
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            continue;
        }
        let language = foreign(document, block);
        let last = sections.last().expect("there is the opening");
        if last.language != language && !last.text.is_empty() {
            let Section { anchor, heading, .. } = last.clone();
            sections.push(Section { anchor, heading, ..Section::default() });
        }
        let last = sections.last_mut().expect("there is the opening");
        last.language = language;
        if !last.text.is_empty() {
            last.text.push(' ');
        }
        last.text.push_str(&text);
    }
    sections
}

/// What its kind has to say of an entry in words.
fn told(fields: &Fields) -> Vec<String> {
    let lists = match fields {
        Fields::Lesson(lesson) => vec![&lesson.questions, &lesson.objectives, &lesson.keypoints],
        _ => Vec::new(),
    };
    lists.into_iter().flatten().map(|line| plain(&inline(line)).trim().to_owned()).collect()
}

/// Solutions and hints are to be opened, not found.
fn is_answer(block: &Block) -> bool {
    use crate::document::DirectiveKind::{Hint, PrintOnly, Solution};
    matches!(&block.kind, BlockKind::Directive(directive) if matches!(directive.kind, Hint | PrintOnly | Solution))
}

/// The language of a block of a translation that is not translated: itself, or all paragraphs in it.
fn foreign(document: &Document, block: &Block) -> Option<(String, &'static str)> {
    let of = |block: &Block| match document.marks.get(&block.span.start) {
        Some(Mark::Foreign(language)) => Some(language),
        Some(Mark::Outdated { .. } | Mark::ForeignTitle(_)) | None => None,
    };
    let own = of(block).or_else(|| {
        let mut paragraphs = block.with_all_inside().filter(|one| matches!(one.kind, BlockKind::Paragraph(_)));
        let first = of(paragraphs.next()?)?;
        paragraphs.all(|one| of(one).is_some()).then_some(first)
    });
    own.map(|language| (language.tag.clone(), if language.direction == "rtl" { "rtl" } else { "ltr" }))
}
