//! Quizzes: fields to answer with, and below them the answers behind `details`, so that they work without a script.

use super::Writer;
use super::escape::{attribute, text};
use super::list::{Spacing, name_of};
use crate::document::{Block, BlockKind, Choice, Directive, Inline, Quiz, QuizKind, Right, plain};
use crate::render::{QuizWords, Reader, Words};
use std::fmt::Write;

/// What names the parts of a quiz to each other.
struct Ids {
    /// Of the question, if it has more than a title.
    question: Option<String>,
    /// Of the instruction.
    hint: String,
    /// Of the quiz, on which the names of its fields are built.
    own: String,
}

impl Writer<'_> {
    /// The body of a quiz. `title` is the id of the element that names the block, if one does.
    pub(super) fn quiz(&mut self, directive: &Directive, title: Option<&str>) {
        let (Some(quiz), Some(spelling)) = (Quiz::of(directive), self.spelling) else { return };
        let words = &spelling.words;
        let ids = Ids {
            question: (!quiz.question.is_empty()).then(|| self.id("question")),
            hint: self.id("quiz-hint"),
            own: self.id("quiz"),
        };
        if let Some(id) = &ids.question {
            let _ = writeln!(self.out, "<div class=\"quiz-question\" id=\"{id}\">");
            self.blocks(&quiz.question);
            self.line("</div>");
        }
        let name = title.map(|title| format!(" aria-labelledby=\"{title} {}\"", ids.hint)).unwrap_or_default();
        let more = ids.question.as_ref().map(|id| format!(" aria-describedby=\"{id}\"")).unwrap_or_default();
        let _ = writeln!(
            self.out,
            "<fieldset class=\"quiz-form\" data-quiz=\"{}\" data-key=\"{}\"{name}{more}>\n\
             <legend class=\"quiz-hint\" id=\"{}\">{}</legend>",
            quiz.kind.name(),
            quiz.key().short(),
            ids.hint,
            text(words.instruction(quiz.kind))
        );
        match quiz.kind {
            QuizKind::One | QuizKind::Several => self.options(&quiz, &ids),
            QuizKind::Order => self.order(&quiz, &words.quiz),
            QuizKind::Text => self.own_words(&ids, &words.quiz),
        }
        self.buttons(quiz.kind, &words.quiz);
        self.line("</fieldset>");
        self.answers(&quiz, words);
    }

    fn options(&mut self, quiz: &Quiz, ids: &Ids) {
        let kind = if quiz.kind == QuizKind::Several { "checkbox" } else { "radio" };
        self.line("<ul class=\"quiz-options\">");
        for choice in &quiz.choices {
            let (first, rest) = first_words(choice);
            let named = first.is_some_and(|words| !plain(words).trim().is_empty());
            let name = if named { String::new() } else { labelled(&choice.answer) };
            let language = self.language_of(choice);
            let _ = write!(self.out, "<li><label><input type=\"{kind}\" name=\"{}\"{name}> <span{language}>", ids.own);
            self.inlines(first.unwrap_or_default());
            self.out.push_str("</span></label>");
            self.item_blocks(rest, Spacing::Loose);
            self.line("</li>");
        }
        self.line("</ul>");
    }

    fn order(&mut self, quiz: &Quiz, words: &QuizWords) {
        let _ = writeln!(self.out, "<ol class=\"quiz-options quiz-order\" data-moved=\"{}\">", attribute(&words.moved));
        for place in quiz.shown() {
            let (first, rest) = first_words(&quiz.choices[place]);
            let name = plain(first.unwrap_or_default());
            // The place is the answer, and stands in the page anyway: nothing is asked of a server.
            let language = self.language_of(&quiz.choices[place]);
            let _ = write!(self.out, "<li data-place=\"{}\"><span class=\"quiz-words\"{language}>", place + 1);
            self.inlines(first.unwrap_or_default());
            self.out.push_str("</span>");
            self.item_blocks(rest, Spacing::Loose);
            self.out.push_str("<span class=\"quiz-move\" hidden>");
            for (class, arrow, label) in [("quiz-up", "↑", &words.up), ("quiz-down", "↓", &words.down)] {
                let label = label.replace("{item}", name.trim());
                let _ = write!(
                    self.out,
                    "<button type=\"button\" class=\"{class}\" aria-label=\"{}\">{arrow}</button>",
                    attribute(&label)
                );
            }
            self.line("</span></li>");
        }
        self.line("</ol>");
    }

    /// The language of an answer, if it is not that of the page.
    fn language_of(&self, choice: &Choice) -> String {
        choice.answer.first().map(|block| self.language_at(block.span.start)).unwrap_or_default()
    }

    fn own_words(&mut self, ids: &Ids, words: &QuizWords) {
        let _ = writeln!(
            self.out,
            "<textarea class=\"quiz-own\" rows=\"4\" name=\"{}\" aria-label=\"{}\"></textarea>",
            ids.own,
            attribute(&words.own)
        );
    }

    /// Buttons and the place of the result. They wait for a script, without which they would do nothing.
    fn buttons(&mut self, kind: QuizKind, words: &QuizWords) {
        let check = match kind {
            QuizKind::One | QuizKind::Several | QuizKind::Order => &words.check,
            QuizKind::Text => &words.compare,
        };
        let button = |class: &str, label: &str| {
            format!("<button type=\"button\" class=\"button {class}\">{}</button>", text(label))
        };
        let _ = writeln!(
            self.out,
            "<div class=\"quiz-actions\" hidden>{}{}</div>",
            button("quiz-check", check),
            button("quiz-again", &words.again)
        );
        let results = [
            ("right", &words.right),
            ("wrong", &words.wrong),
            ("partly", &words.partly),
            ("nothing", &words.nothing),
            ("judge", &words.judge),
            ("yes", &words.yes),
            ("no", &words.no),
        ];
        let wanted = |(name, _): &(&str, &String)| match kind {
            QuizKind::Text => ["judge", "yes", "no"].contains(name),
            QuizKind::One => !["judge", "yes", "no", "partly"].contains(name),
            QuizKind::Several | QuizKind::Order => !["judge", "yes", "no"].contains(name),
        };
        self.out.push_str("<div class=\"quiz-result\" role=\"status\"");
        for (name, words) in results.iter().filter(|result| wanted(result)) {
            let _ = write!(self.out, " data-{name}=\"{}\"", attribute(words));
        }
        self.line("></div>");
    }

    fn answers(&mut self, quiz: &Quiz, words: &Words) {
        let open = match self.reader() {
            Reader::Facilitator => " open",
            Reader::Everybody | Reader::Learner => "",
        };
        let words_of_it = text(&words.answer);
        let _ = writeln!(self.out, "<details class=\"quiz-answer\"{open}>\n<summary>{words_of_it}</summary>");
        match quiz.kind {
            QuizKind::One | QuizKind::Several => self.line("<ul>"),
            QuizKind::Order => self.line("<ol>"),
            QuizKind::Text => {}
        }
        for choice in &quiz.choices {
            match quiz.kind {
                QuizKind::One | QuizKind::Several => {
                    let (class, mark) = match choice.right {
                        Right::Yes => ("correct", &words.correct),
                        Right::No => ("incorrect", &words.incorrect),
                    };
                    let _ = write!(self.out, "<li class=\"{class}\"><span class=\"quiz-mark\">{}</span> ", text(mark));
                }
                QuizKind::Order | QuizKind::Text => self.out.push_str("<li>"),
            }
            // The words alone: links and notes stand with the option already.
            let first = first_words(choice).0.unwrap_or_default();
            let option: Vec<Inline> = first.iter().filter(|inline| !is_note(inline)).cloned().collect();
            // Here there is room to say what changed.
            let at = choice.answer.first().map_or(0, |block| block.span.start);
            self.marked(at, |writer| writer.inlines(&option));
            if !choice.feedback.is_empty() {
                self.line("\n<div class=\"quiz-feedback\">");
                self.blocks(&choice.feedback);
                self.out.push_str("</div>");
            }
            self.line("</li>");
        }
        match quiz.kind {
            QuizKind::One | QuizKind::Several => self.line("</ul>"),
            QuizKind::Order => self.line("</ol>"),
            QuizKind::Text => {}
        }
        if !quiz.explanation.is_empty() {
            self.line("<div class=\"quiz-explanation\">");
            self.blocks(&quiz.explanation);
            self.line("</div>");
        }
        self.line("</details>");
    }

    /// Where a script shows how many of the page's questions were answered rightly.
    pub(super) fn score(&mut self) {
        let (Some(document), Some(spelling)) = (self.document, self.spelling) else { return };
        if document.quizzes().is_empty() {
            return;
        }
        let words = &spelling.words;
        let digits = digits(words);
        let _ = writeln!(
            self.out,
            "<div class=\"quiz-score\" hidden data-score=\"{}\"{digits}><p role=\"status\"></p>\
             <button type=\"button\" class=\"button quiz-clear\">{}</button></div>",
            attribute(&words.quiz.score),
            text(&words.quiz.clear)
        );
    }
}

/// The attribute that tells a script the digits of the language; empty for those of ASCII.
pub(super) fn digits(words: &Words) -> String {
    if words.digits.is_empty() {
        return String::new();
    }
    format!(" data-digits=\"{}\"", attribute(&words.digits))
}

/// The words that stand beside the field, and the blocks below them.
fn first_words(choice: &Choice) -> (Option<&[Inline]>, &[Block]) {
    match choice.answer.split_first() {
        Some((Block { kind: BlockKind::Paragraph(inlines), .. }, rest)) => (Some(inlines), rest),
        Some(_) | None => (None, &choice.answer),
    }
}

fn labelled(blocks: &[Block]) -> String {
    let name = name_of(blocks);
    let name = if name.is_empty() { "☐" } else { &name };
    format!(" aria-label=\"{}\"", attribute(name))
}

fn is_note(inline: &Inline) -> bool {
    matches!(inline, Inline::Footnote(_))
}
