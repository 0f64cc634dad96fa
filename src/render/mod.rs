//! A document into HTML, print data or plain text. Renderers see a document and spelled links, nothing of the site.

use crate::chart::Chart;
use crate::document::{Block, BlockKind, Directive, DirectiveKind, Document, Passage, QuizKind};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub mod highlight;
pub mod html;
pub mod line;
pub mod text;
pub mod typst;
pub mod xhtml;

/// All that a renderer reads besides the document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Spelling {
    /// One for each of `Document::links`.
    pub links: Vec<SpelledLink>,
    /// One for each of `Document::headings`.
    pub anchors: Vec<String>,
    /// Put before every id and every link to one, so that many documents fit on one page; empty on a page of its own.
    pub prefix: String,
    /// Added to heading levels: 0 prints `##` as `h2`.
    pub shift: u8,
    pub reader: Reader,
    /// Named by what names the language and the locales; keys of spellings leave it out.
    #[serde(skip_serializing)]
    pub words: Arc<Words>,
    pub terms: Terms,
    /// `Setting::key` → "10 minutes · groups of 3".
    pub settings: BTreeMap<String, String>,
    /// Index of a chart's link → what it shows. A chart that is not here cannot be shown.
    pub charts: BTreeMap<usize, Chart>,
}

/// The terms of the glossary that a document uses.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Terms {
    /// Where each is used first, and the index of its card.
    pub uses: Vec<(Passage, usize)>,
    pub cards: Vec<Card>,
    pub explained: Explained,
}

/// Where readers find what a term means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub enum Explained {
    /// On a card beside the term.
    #[default]
    Here,
    /// In a list to which the term leads.
    AtTheEnd,
}

/// What is known of a term, ready to print.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Card {
    /// The same in every language.
    pub id: String,
    pub word: String,
    /// Language, direction and word in the language that the glossary was first written in, if that is another.
    pub source: Option<(String, String, String)>,
    /// Plain text.
    pub definition: String,
    /// The term in the glossary.
    pub href: String,
}

/// For whom a text is made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Reader {
    /// For all at once: the notes for facilitators are there, folded.
    #[default]
    Everybody,
    /// Without the notes for facilitators.
    Learner,
    /// With everything, nothing folded away.
    Facilitator,
}

/// Where a link leads, in the spelling of one output.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct SpelledLink {
    /// Empty for a broken link, which is printed as its text.
    pub href: String,
    pub reach: Reach,
    /// Language and direction of the target if they are not those of the page.
    pub language: Option<(String, String)>,
    pub image: Option<SpelledImage>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Reach {
    #[default]
    Site,
    /// Another site: `rel="external"`.
    External,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct SpelledImage {
    /// CSS pixels.
    pub size: Option<(u32, u32)>,
    /// One line, plain text: title, author, licence.
    pub credit: Option<String>,
    /// WebP copies with their widths in pixels, narrowest first.
    pub copies: Vec<(u32, String)>,
    /// Of a film or sound, whose file is the link.
    pub film: Option<SpelledFilm>,
}

/// A film or sound. The size of its image is that of the still.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct SpelledFilm {
    pub kind: SpelledFilmKind,
    /// The address of a still.
    pub poster: Option<String>,
    pub tracks: Vec<SpelledTrack>,
    /// What is said: speaker and words.
    pub transcript: Vec<(Option<String>, String)>,
    /// Language and direction of the transcript if they are not those of the text around.
    pub transcript_language: Option<(String, String)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SpelledFilmKind {
    #[default]
    Video,
    Audio,
}

/// Captions in one language; the first are shown to who asks for captions.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct SpelledTrack {
    pub href: String,
    /// BCP 47.
    pub language: String,
    /// The language's name for itself.
    pub name: String,
}

/// The interface words that stand inside of content, in the language of the content.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Words {
    /// `DirectiveKind::name` → its label: "Exercise".
    pub blocks: BTreeMap<String, String>,
    /// "Footnotes", the heading above them.
    pub footnotes: String,
    /// "Back to the text", for screen readers.
    pub back: String,
    /// "Show the answer".
    pub answer: String,
    /// "Right" and "wrong", beside quiz answers.
    pub correct: String,
    pub incorrect: String,
    /// "Transcript", "Watch", "Listen".
    pub transcript: String,
    pub watch: String,
    pub listen: String,
    /// "Link to the section {heading}", for screen readers; `{heading}` is replaced. Empty: headings have no such links.
    pub anchor: String,
    pub quiz: QuizWords,
    pub checklist: ChecklistWords,
    /// "In the glossary", a link.
    pub glossary: String,
    /// "The original has changed since": opens the change.
    pub changed: String,
    /// What the marks of outdated parts mean, in print.
    pub legend: String,
    /// The digits of the language from zero to nine; empty for those of ASCII. Scripts count with them.
    pub digits: String,
}

/// Instructions, buttons and results of quizzes. Names in braces are replaced.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct QuizWords {
    /// "Choose one answer."
    pub one: String,
    pub several: String,
    pub order: String,
    pub text: String,
    /// "Your answer", the label of a field.
    pub own: String,
    pub check: String,
    pub compare: String,
    pub again: String,
    /// "Choose an answer first."
    pub nothing: String,
    pub right: String,
    pub wrong: String,
    pub partly: String,
    /// "A good answer"
    pub model: String,
    /// "Did your answer say this?", and its two answers.
    pub judge: String,
    pub yes: String,
    pub no: String,
    /// "Move up: {item}"
    pub up: String,
    pub down: String,
    /// "{item}: place {place} of {count}"
    pub moved: String,
    /// "Your score on this page: {right} of {count}"
    pub score: String,
    pub clear: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ChecklistWords {
    /// "{done} of {count} done"
    pub progress: String,
    /// "Untick all"
    pub clear: String,
}

impl Words {
    /// What a quiz of a kind asks readers to do.
    pub fn instruction(&self, kind: QuizKind) -> &str {
        match kind {
            QuizKind::One => &self.quiz.one,
            QuizKind::Several => &self.quiz.several,
            QuizKind::Order => &self.quiz.order,
            QuizKind::Text => &self.quiz.text,
        }
    }

    /// A number in the language's digits.
    pub fn number(&self, number: usize) -> String {
        let digit = |one: char| self.digits.chars().nth(one as usize - '0' as usize).unwrap_or(one);
        number.to_string().chars().map(digit).collect()
    }

    pub fn block(&self, kind: DirectiveKind) -> &str {
        self.blocks.get(kind.name()).map_or(kind.name(), String::as_str)
    }
}

impl Reader {
    /// Whether a reader gets to see a block.
    pub fn sees(self, directive: &Directive) -> bool {
        match (self, directive.kind) {
            (Reader::Learner, DirectiveKind::Facilitator) => false,
            (Reader::Everybody | Reader::Learner | Reader::Facilitator, _) => true,
        }
    }
}

/// What a reader does not get to see: the ids of headings and blocks, and the indices of the headings.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Unseen {
    pub ids: BTreeSet<String>,
    pub headings: BTreeSet<usize>,
}

/// What stands inside of blocks that `reader` does not see. `anchors` are the ids of the document's headings.
pub fn unseen(document: &Document, anchors: &[String], reader: Reader) -> Unseen {
    let mut found = Unseen::default();
    find_unseen(&document.blocks, anchors, Search::Seen(reader), &mut found);
    found
}

/// Whether the blocks at hand are seen.
#[derive(Clone, Copy)]
enum Search {
    Seen(Reader),
    Unseen,
}

fn find_unseen(blocks: &[Block], anchors: &[String], search: Search, found: &mut Unseen) {
    for block in blocks {
        match (&block.kind, search) {
            (BlockKind::Heading(index), Search::Unseen) => {
                found.headings.insert(*index);
                found.ids.extend(anchors.get(*index).cloned());
            }
            (BlockKind::Directive(directive), Search::Seen(reader)) => {
                let inside = if reader.sees(directive) { search } else { Search::Unseen };
                found.ids.extend(directive.id.clone().filter(|_| matches!(inside, Search::Unseen)));
                find_unseen(&directive.blocks, anchors, inside, found);
            }
            (BlockKind::Directive(directive), Search::Unseen) => {
                found.ids.extend(directive.id.clone());
                find_unseen(&directive.blocks, anchors, search, found);
            }
            _ => block.children().into_iter().for_each(|blocks| find_unseen(blocks, anchors, search, found)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_texts_have_the_digits_of_the_language() {
        let bengali = Words { digits: "০১২৩৪৫৬৭৮৯".into(), ..Words::default() };
        assert_eq!(bengali.number(120), "১২০");
        assert_eq!(Words::default().number(120), "120");
    }
}
