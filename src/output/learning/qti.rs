//! Quizzes as QTI 1.2.1 in the profile of Common Cartridge: choices, essays, and orderings as a choice between orders, as the
//! profile has no question of that kind.
//!
//! The condition that gives the points comes before those that only give feedback: importers that read just the first
//! condition with answers in it (cc2olx does) then find the right ones.

use crate::document::{Block, Choice, Document, Quiz, QuizKind, Right, plain};
use crate::memo::KeyMaker;
use crate::output::book::Book;
use crate::output::chapters::{Layout, put};
use crate::render::{Spelling, html};
use std::fmt::Write;

/// The questions of a chapter.
pub(super) struct Questions {
    /// "Quiz: Citing sources"
    pub title: String,
    pub xml: String,
}

/// The name of the one response of a question.
const RESPONSE: &str = "response";
/// The most orders that an ordering offers.
const ORDERS: usize = 4;
/// Files that questions show: platforms put the address of their files in the place of the mark.
const LAYOUT: Layout = Layout { ending: "html", pictures: "$IMS-CC-FILEBASE$/pictures/", shows: |_| true };

/// One thing that can be chosen.
struct Answer {
    html: String,
    right: Right,
    feedback: String,
}

/// `None` for a chapter without questions.
pub(super) fn questions(book: &Book, index: usize) -> Option<Questions> {
    let chapter = &book.chapters[index];
    let document = chapter.document.value.open();
    let quizzes = document.quizzes();
    if quizzes.is_empty() {
        return None;
    }
    let spelling = LAYOUT.spelling(book, index);
    let title = format!("{}: {}", chapter.words.block(crate::document::DirectiveKind::Quiz), chapter.title);
    let mut xml = format!(
        concat!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
            "<questestinterop xmlns=\"http://www.imsglobal.org/xsd/ims_qtiasiv1p2\" ",
            "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"",
            "http://www.imsglobal.org/xsd/ims_qtiasiv1p2 ",
            "http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_qtiasiv1p2p1_v1p0.xsd\">\n",
            "<assessment ident=\"{}\" title=\"{}\" xml:lang=\"{}\">\n"
        ),
        super::identifier(book, &format!("quiz {}", chapter.key)),
        attribute(&title),
        chapter.language.tag
    );
    xml.push_str("<qtimetadata>\n");
    for (label, value) in [
        ("cc_profile", "cc.exam.v0p1"),
        ("qmd_assessmenttype", "Examination"),
        ("qmd_scoretype", "Percentage"),
        ("cc_maxattempts", "unlimited"),
    ] {
        field(&mut xml, label, value);
    }
    xml.push_str("</qtimetadata>\n<section ident=\"questions\">\n");
    for (number, quiz) in quizzes.iter().enumerate() {
        question(&mut xml, &Asked { document: &document, spelling: &spelling, quiz }, number + 1);
    }
    xml.push_str("</section>\n</assessment>\n</questestinterop>\n");
    Some(Questions { title, xml })
}

/// A question with what is needed to print it.
struct Asked<'a> {
    document: &'a Document,
    spelling: &'a Spelling,
    quiz: &'a Quiz,
}

fn question(xml: &mut String, asked: &Asked, number: usize) {
    let profile = match asked.quiz.kind {
        QuizKind::One | QuizKind::Order => "cc.multiple_choice.v0p1",
        QuizKind::Several => "cc.multiple_response.v0p1",
        QuizKind::Text => "cc.essay.v0p1",
    };
    let name = asked.name().unwrap_or_else(|| number.to_string());
    let _ = writeln!(xml, "<item ident=\"question-{number}\" title=\"{}\">", attribute(&name));
    xml.push_str("<itemmetadata>\n<qtimetadata>\n");
    field(xml, "cc_profile", profile);
    match asked.quiz.kind {
        QuizKind::Text => field(xml, "qmd_computerscored", "No"),
        QuizKind::One | QuizKind::Several | QuizKind::Order => {}
    }
    xml.push_str("</qtimetadata>\n</itemmetadata>\n<presentation>\n");
    material(xml, &asked.question());
    let answers = asked.answers();
    match asked.quiz.kind {
        QuizKind::One | QuizKind::Order => choices(xml, "Single", &answers),
        QuizKind::Several => choices(xml, "Multiple", &answers),
        QuizKind::Text => {
            let _ = writeln!(
                xml,
                "<response_str ident=\"{RESPONSE}\" rcardinality=\"Single\"><render_fib>\
                 <response_label ident=\"answer\" rshuffle=\"No\"/></render_fib></response_str>"
            );
        }
    }
    xml.push_str("</presentation>\n");
    judgement(xml, asked, &answers);
    let explanation = asked.html(&asked.quiz.explanation);
    if !explanation.is_empty() {
        feedback(xml, "general_fb", &explanation);
    }
    for (place, answer) in answers.iter().enumerate().filter(|(_, answer)| !answer.feedback.is_empty()) {
        feedback(xml, &feedback_name(place), &answer.feedback);
    }
    match asked.quiz.kind {
        QuizKind::Text => {
            xml.push_str("<itemfeedback ident=\"solution\"><solution><solutionmaterial><flow_mat>\n");
            material(xml, &explanation);
            xml.push_str("</flow_mat></solutionmaterial></solution></itemfeedback>\n");
        }
        QuizKind::One | QuizKind::Several | QuizKind::Order => {}
    }
    xml.push_str("</item>\n");
}

impl Asked<'_> {
    fn html(&self, blocks: &[Block]) -> String {
        html::fragment(self.document, self.spelling, blocks)
    }

    /// What the question is called in lists.
    fn name(&self) -> Option<String> {
        let title = plain(self.quiz.title.as_deref()?);
        Some(title.trim().to_owned()).filter(|title| !title.is_empty())
    }

    fn question(&self) -> String {
        let title = self.quiz.title.as_deref().map(html::inline).filter(|title| !title.is_empty());
        let title = title.map_or_else(String::new, |title| format!("<p><strong>{title}</strong></p>\n"));
        let task = match self.quiz.kind {
            QuizKind::Order => format!("<p>{}</p>\n", attribute(self.spelling.words.instruction(QuizKind::Order))),
            QuizKind::One | QuizKind::Several | QuizKind::Text => String::new(),
        };
        format!("{title}{}{task}", self.html(&self.quiz.question))
    }

    fn answers(&self) -> Vec<Answer> {
        match self.quiz.kind {
            QuizKind::One | QuizKind::Several => self.quiz.choices.iter().map(|choice| self.answer(choice)).collect(),
            QuizKind::Order => self.orders(),
            QuizKind::Text => Vec::new(),
        }
    }

    fn answer(&self, choice: &Choice) -> Answer {
        Answer { html: self.html(&choice.answer), right: choice.right, feedback: self.html(&choice.feedback) }
    }

    /// The right order among some wrong ones, always the same.
    fn orders(&self) -> Vec<Answer> {
        let right: Vec<usize> = (0..self.quiz.choices.len()).collect();
        let rotated = |by: usize| {
            let (end, start) = right.split_at(by % right.len().max(1));
            [start, end].concat()
        };
        let mut orders = vec![right.clone()];
        for order in [self.quiz.shown(), rotated(1), right.iter().rev().copied().collect(), rotated(2)] {
            if orders.len() < ORDERS && !orders.contains(&order) {
                orders.push(order);
            }
        }
        // The right one stands at another place in each question.
        let place = |order: &Vec<usize>| KeyMaker::default().and(self.quiz.key()).text(&format!("{order:?}")).key();
        orders.sort_by_key(place);
        let answer = |order: Vec<usize>| {
            let items = order.iter().map(|index| format!("<li>{}</li>", self.html(&self.quiz.choices[*index].answer)));
            let html = format!("<ol>{}</ol>", items.collect::<String>());
            let right = if order == right { Right::Yes } else { Right::No };
            Answer { html, right, feedback: String::new() }
        };
        orders.into_iter().map(answer).collect()
    }
}

fn choices(xml: &mut String, cardinality: &str, answers: &[Answer]) {
    let _ = writeln!(xml, "<response_lid ident=\"{RESPONSE}\" rcardinality=\"{cardinality}\"><render_choice>");
    for (place, answer) in answers.iter().enumerate() {
        let _ = writeln!(xml, "<response_label ident=\"{}\">", answer_name(place));
        material(xml, &answer.html);
        xml.push_str("</response_label>\n");
    }
    xml.push_str("</render_choice></response_lid>\n");
}

/// Points for the right answer, and what is said of each.
fn judgement(xml: &mut String, asked: &Asked, answers: &[Answer]) {
    xml.push_str("<resprocessing>\n<outcomes><decvar maxvalue=\"100\" minvalue=\"0\" varname=\"SCORE\" ");
    xml.push_str("vartype=\"Decimal\"/></outcomes>\n");
    if !asked.quiz.explanation.is_empty() {
        let more = if asked.quiz.kind == QuizKind::Text { "No" } else { "Yes" };
        condition(xml, more, "<other/>", &["general_fb".to_owned()], Points::None);
    }
    let chosen = |place: usize| format!("<varequal respident=\"{RESPONSE}\">{}</varequal>", answer_name(place));
    let said = |place: usize| (!answers[place].feedback.is_empty()).then(|| feedback_name(place));
    let right: Vec<usize> = (0..answers.len()).filter(|place| answers[*place].right == Right::Yes).collect();
    let condition_of = |place: usize| match answers[place].right {
        Right::Yes => chosen(place),
        Right::No => format!("<not>{}</not>", chosen(place)),
    };
    match asked.quiz.kind {
        QuizKind::One | QuizKind::Order => {
            for place in right.iter().copied() {
                let feedback: Vec<String> = said(place).into_iter().collect();
                condition(xml, "No", &chosen(place), &feedback, Points::All);
            }
        }
        QuizKind::Several => {
            let all: String = (0..answers.len()).map(condition_of).collect();
            let feedback: Vec<String> = right.iter().filter_map(|place| said(*place)).collect();
            condition(xml, "No", &format!("<and>{all}</and>"), &feedback, Points::All);
        }
        QuizKind::Text => {}
    }
    for (place, answer) in answers.iter().enumerate() {
        let told = asked.quiz.kind == QuizKind::One && answer.right == Right::Yes;
        if let Some(feedback) = said(place).filter(|_| !told) {
            condition(xml, "Yes", &chosen(place), &[feedback], Points::None);
        }
    }
    xml.push_str("</resprocessing>\n");
}

#[derive(Clone, Copy)]
enum Points {
    None,
    All,
}

fn condition(xml: &mut String, more: &str, holds: &str, feedback: &[String], points: Points) {
    let _ = write!(xml, "<respcondition continue=\"{more}\"><conditionvar>{holds}</conditionvar>");
    match points {
        Points::None => {}
        Points::All => xml.push_str("<setvar action=\"Set\" varname=\"SCORE\">100</setvar>"),
    }
    for name in feedback {
        let _ = write!(xml, "<displayfeedback feedbacktype=\"Response\" linkrefid=\"{name}\"/>");
    }
    xml.push_str("</respcondition>\n");
}

fn answer_name(place: usize) -> String {
    format!("answer-{}", place + 1)
}

fn feedback_name(place: usize) -> String {
    format!("answer-{}-feedback", place + 1)
}

fn feedback(xml: &mut String, name: &str, html: &str) {
    let _ = writeln!(xml, "<itemfeedback ident=\"{name}\"><flow_mat>");
    material(xml, html);
    xml.push_str("</flow_mat></itemfeedback>\n");
}

fn material(xml: &mut String, html: &str) {
    xml.push_str("<material>");
    put(xml, "mattext texttype=\"text/html\"", html.trim());
    xml.push_str("</material>\n");
}

fn field(xml: &mut String, label: &str, value: &str) {
    xml.push_str("<qtimetadatafield>");
    put(xml, "fieldlabel", label);
    put(xml, "fieldentry", value);
    xml.push_str("</qtimetadatafield>\n");
}

fn attribute(text: &str) -> String {
    let mut escaped = String::new();
    crate::render::xhtml::escape(text, &mut escaped);
    escaped
}
