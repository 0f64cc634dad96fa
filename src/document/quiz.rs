//! A quiz as data: the question, what it asks for, the answers with what is said of each.

use super::{Block, BlockKind, Directive, DirectiveKind, Document, Inline, Item, List, Task, plain};
use crate::diagnostic::{Diagnostic, Span, parse as complain};
use crate::memo::{Key, KeyMaker};
use std::ops::Range;
use std::sync::Arc;

/// One question, as `> [!quiz]` writes it. Pages, print and packs for learning platforms are made from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Quiz {
    /// As its author wrote it: `> [!quiz] Title {#id}`.
    pub id: Option<String>,
    pub title: Option<Vec<Inline>>,
    /// What stands before the answers.
    pub question: Vec<Block>,
    pub kind: QuizKind,
    /// Empty for free text. Of an ordering: in the right order.
    pub choices: Vec<Choice>,
    /// The model answer to a free text; for the other kinds, what is said whatever was chosen.
    pub explanation: Vec<Block>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuizKind {
    /// A task list with one `[x]`.
    One,
    /// A task list with more than one `[x]`.
    Several,
    /// A numbered list.
    Order,
    /// No list, but an `[!answer]`.
    Text,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    pub right: Right,
    pub answer: Vec<Block>,
    /// Quoted under the answer.
    pub feedback: Vec<Block>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    Yes,
    No,
}

impl Quiz {
    /// The quiz that a directive holds; `None` for directives of another kind. One that is not whole, which is noted when
    /// it is parsed, asks what can be asked.
    pub fn of(directive: &Directive) -> Option<Quiz> {
        (directive.kind == DirectiveKind::Quiz).then(|| read(directive).quiz)
    }

    /// The numbers of the choices as readers first see them: those of an ordering shuffled, always in the same way.
    pub fn shown(&self) -> Vec<usize> {
        let mut shown: Vec<usize> = (0..self.choices.len()).collect();
        match self.kind {
            QuizKind::One | QuizKind::Several | QuizKind::Text => {}
            QuizKind::Order => {
                shown.sort_by_key(|index| KeyMaker::default().text(&words(&self.choices[*index].answer)).key());
                // The right order would be no question.
                if shown.len() > 1 && shown.is_sorted() {
                    shown.rotate_left(1);
                }
            }
        }
        shown
    }

    /// Names the question and its answers: what a reader chose belongs to these and to no others.
    pub fn key(&self) -> Key {
        let question = KeyMaker::default().text(self.kind.name()).text(&words(&self.question));
        let title = question.text(&plain(self.title.as_deref().unwrap_or_default()));
        let answer = |maker: KeyMaker, choice: &Choice| maker.text(&words(&choice.answer)).text(choice.right.name());
        self.choices.iter().fold(title, answer).key()
    }
}

impl QuizKind {
    /// `one`, `several`, `order`, `text`.
    pub fn name(self) -> &'static str {
        match self {
            QuizKind::One => "one",
            QuizKind::Several => "several",
            QuizKind::Order => "order",
            QuizKind::Text => "text",
        }
    }
}

impl Right {
    fn name(self) -> &'static str {
        match self {
            Right::Yes => "right",
            Right::No => "wrong",
        }
    }
}

impl Document {
    /// The quizzes of its text, in their order.
    pub fn quizzes(&self) -> Vec<Quiz> {
        self.directives().into_iter().filter_map(Quiz::of).collect()
    }
}

/// What is wrong with a quiz, each at its place.
pub(super) fn check(directive: &Directive, span: &Range<usize>, file: &Arc<str>, notes: &mut Vec<Diagnostic>) {
    let at = |range: &Range<usize>| Span::new(file.clone(), range.clone());
    let Reading { quiz, loose, unboxed, second } = read(directive);
    notes.extend(loose.iter().map(|range| complain::feedback_without_answer(at(range))));
    notes.extend(unboxed.iter().map(|range| complain::answer_without_box(at(range))));
    notes.extend(second.iter().map(|range| complain::second_list_in_quiz(at(range))));
    // The first line is enough to find it.
    let place = at(&(span.start..span.start));
    match quiz.kind {
        QuizKind::One | QuizKind::Several if quiz.choices.iter().all(|choice| choice.right == Right::No) => {
            notes.push(complain::quiz_without_right_answer(place));
        }
        QuizKind::One | QuizKind::Several => {}
        QuizKind::Order if quiz.choices.len() < 2 => notes.push(complain::order_of_one(place)),
        QuizKind::Order => {}
        QuizKind::Text if quiz.explanation.is_empty() => notes.push(complain::quiz_without_answers(place)),
        QuizKind::Text => {}
    }
}

/// A quiz with the places of what does not belong to it.
struct Reading {
    quiz: Quiz,
    /// Feedback that no answer has.
    loose: Vec<Range<usize>>,
    /// Answers without a box among answers with one.
    unboxed: Vec<Range<usize>>,
    /// Lists of answers after the first.
    second: Vec<Range<usize>>,
}

fn read(directive: &Directive) -> Reading {
    let quiz = Quiz {
        id: directive.id.clone(),
        title: directive.title.clone(),
        question: Vec::new(),
        kind: QuizKind::Text,
        choices: Vec::new(),
        explanation: Vec::new(),
    };
    let mut reading = Reading { quiz, loose: Vec::new(), unboxed: Vec::new(), second: Vec::new() };
    for block in &directive.blocks {
        match &block.kind {
            BlockKind::List(list) if answers(list).is_some() && reading.quiz.choices.is_empty() => reading.list(list),
            BlockKind::List(list) if answers(list).is_some() => reading.second.push(block.span.clone()),
            BlockKind::Directive(inner) if inner.kind == DirectiveKind::Solution => {
                reading.quiz.explanation.extend(inner.blocks.iter().cloned());
            }
            BlockKind::Quote(_) if !reading.quiz.choices.is_empty() => reading.loose.push(block.span.clone()),
            // After the answers comes what is said of them all.
            _ if !reading.quiz.choices.is_empty() => reading.quiz.explanation.push(block.clone()),
            _ => reading.quiz.question.push(block.clone()),
        }
    }
    reading
}

/// What a list of answers asks for; `None` for a list that is a part of the question.
fn answers(list: &List) -> Option<QuizKind> {
    match list.items.iter().filter(|item| item.task == Some(Task::Done)).count() {
        0 if list.items.iter().any(|item| item.task.is_some()) => Some(QuizKind::One),
        0 => list.start.map(|_| QuizKind::Order),
        1 => Some(QuizKind::One),
        _ => Some(QuizKind::Several),
    }
}

impl Reading {
    fn list(&mut self, list: &List) {
        let Some(kind) = answers(list) else { return };
        self.quiz.kind = kind;
        for item in &list.items {
            let choice = choice(item);
            if choice.answer.is_empty() {
                self.loose.extend(choice.feedback.first().map(|block| block.span.clone()));
                continue;
            }
            match kind {
                QuizKind::One | QuizKind::Several if item.task.is_none() => self.unboxed.push(item.span.clone()),
                QuizKind::One | QuizKind::Several | QuizKind::Order | QuizKind::Text => {}
            }
            self.quiz.choices.push(choice);
        }
    }
}

fn choice(item: &Item) -> Choice {
    let (mut answer, mut feedback) = (Vec::new(), Vec::new());
    for block in &item.blocks {
        match &block.kind {
            BlockKind::Quote(blocks) => feedback.extend(blocks.iter().cloned()),
            _ => answer.push(block.clone()),
        }
    }
    let right = if item.task == Some(Task::Done) { Right::Yes } else { Right::No };
    Choice { right, answer, feedback }
}

/// The words of blocks by which answers differ.
fn words(blocks: &[Block]) -> String {
    let word = |block: &Block| match &block.kind {
        BlockKind::Paragraph(inlines) => plain(inlines),
        BlockKind::Code(code) => code.text.clone(),
        BlockKind::Figure(image) => image.alt.clone(),
        _ => String::new(),
    };
    blocks.iter().map(word).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::tests::{complaints, document};

    fn quiz(text: &str) -> Quiz {
        document(text).value.quizzes().into_iter().next().expect("there is a quiz")
    }

    /// The answers, the right ones with a star, each with its feedback.
    fn answers(quiz: &Quiz) -> Vec<String> {
        let star = |right| if right == Right::Yes { "*" } else { "" };
        let line =
            |choice: &Choice| format!("{}{}/{}", star(choice.right), words(&choice.answer), words(&choice.feedback));
        quiz.choices.iter().map(line).collect()
    }

    #[track_caller]
    fn said(text: &str, expected: &[&str]) {
        let said: Vec<String> =
            complaints(text).iter().map(|said| said.split(' ').next().unwrap().to_owned()).collect();
        assert_eq!(said, expected, "{text}");
    }

    #[test]
    fn boxes_ask_for_one_or_for_several() {
        let one = quiz("> [!quiz] Q?\n> Look.\n>\n> - [ ] a\n>   > no\n> - [x] b\n>\n> Because.\n");
        assert_eq!((one.kind, words(&one.question).as_str()), (QuizKind::One, "Look."));
        assert_eq!(answers(&one), ["a/no", "*b/"]);
        assert_eq!(words(&one.explanation), "Because.");
        let several = quiz("> [!quiz] Q?\n> - [x] a\n> - [x] b\n> - [ ] c\n>\n> > [!answer]\n> > Both.\n");
        assert_eq!((several.kind, words(&several.explanation).as_str()), (QuizKind::Several, "Both."));
    }

    #[test]
    fn a_numbered_list_asks_for_its_order_and_is_shown_in_another() {
        let order = quiz("> [!quiz] Q?\n> 1. a\n>    > first of all\n> 2. b\n> 3. c\n");
        assert_eq!(order.kind, QuizKind::Order);
        assert_eq!(answers(&order), ["a/first of all", "b/", "c/"]);
        let mut shown = order.shown();
        assert_ne!(shown, [0, 1, 2]);
        assert_eq!(shown, order.shown());
        shown.sort();
        assert_eq!(shown, [0, 1, 2]);
    }

    #[test]
    fn without_a_list_the_answer_is_written_freely() {
        let text = quiz("> [!quiz] Why?\n> - a point\n> - another\n>\n> > [!answer]\n> > Because.\n");
        assert_eq!((text.kind, text.choices.len(), text.question.len()), (QuizKind::Text, 0, 1));
        assert_eq!(words(&text.explanation), "Because.");
    }

    #[test]
    fn a_quiz_that_cannot_be_answered_is_an_error() {
        said("> [!quiz] Q?\n> - [ ] a\n> - [ ] b\n", &["quiz-right-answer"]);
        said("> [!quiz] Q?\n> Some words.\n", &["quiz-answers"]);
        said("> [!quiz] Q?\n> 1. a\n", &["quiz-order"]);
        said("> [!quiz] Q?\n> - [x] a\n> - b\n", &["quiz-box"]);
        said("> [!quiz] Q?\n> - [x] a\n>\n> And?\n>\n> - [x] b\n", &["quiz-lists"]);
        said("> [!quiz] Q?\n> - [x] a\n> - [ ] b\n", &[]);
    }

    #[test]
    fn feedback_without_an_answer_is_found_at_its_line() {
        let text = "> [!quiz] Q?\n> - [x] a\n> - [ ] b\n>\n> > no\n";
        said(text, &["quiz-feedback"]);
        let note = &document(text).notes[0];
        assert_eq!(text[..note.span.as_ref().unwrap().start].matches('\n').count(), 4);
        said("> [!quiz] Q?\n> - [x] a\n> - [ ]\n>   > no\n", &["quiz-feedback"]);
        said("> [!quiz] Who said this?\n> > A quotation\n>\n> - [x] a\n", &[]);
    }

    #[test]
    fn what_a_reader_chose_belongs_to_these_answers() {
        let key = |text: &str| quiz(text).key();
        assert_eq!(key("> [!quiz] Q?\n> - [x] a\n>   > yes\n"), key("> [!quiz] Q?\n> - [x] a\n"));
        assert_ne!(key("> [!quiz] Q?\n> - [x] a\n"), key("> [!quiz] Q?\n> - [x] b\n"));
        assert_ne!(key("> [!quiz] Q?\n> - [x] a\n> - [ ] b\n"), key("> [!quiz] Q?\n> - [ ] a\n> - [x] b\n"));
    }
}
