//! Quizzes in print: the question where it stands, its key at the end.

use super::{Writer, into_map};
use crate::document::{Block, Directive, DirectiveKind, Quiz, Right};
use serde_json::{Value, json};

impl Writer<'_> {
    /// The question with its answers to choose from; which are right goes to the end.
    pub(super) fn quiz(&mut self, directive: &Directive, quiz: &Quiz) -> Value {
        self.quizzes += 1;
        let number = self.quizzes;
        let known = json!({ "id": self.id("quiz", number), "number": number, "asks": quiz.kind.name() });
        let mut value = into_map(self.named(directive, known));
        let of = Value::Object(value.clone());
        let id = self.id("solution", self.solutions.len() as u32 + 1);
        let question = self.apart(&quiz.question);
        let options: Vec<Value> = quiz.shown().iter().map(|index| self.answer(&quiz.choices[*index].answer)).collect();
        let mut key = Vec::new();
        for choice in &quiz.choices {
            let (answer, feedback) = (self.answer(&choice.answer), self.apart(&choice.feedback));
            key.push(json!({ "right": choice.right == Right::Yes, "c": answer, "feedback": feedback }));
        }
        let explanation = self.apart(&quiz.explanation);
        let word = self.spelling.words.block(DirectiveKind::Solution);
        let asks = quiz.kind.name();
        self.solutions.push(json!({
            "t": "key", "id": id, "of": of, "word": word, "asks": asks, "options": key, "explanation": explanation,
        }));
        value.insert("hint".into(), self.spelling.words.instruction(quiz.kind).into());
        value.insert("c".into(), question);
        value.insert("options".into(), options.into());
        value.insert("solution".into(), id.into());
        value.into()
    }

    /// An answer. One in another language stays on the line of its box.
    fn answer(&mut self, blocks: &[Block]) -> Value {
        let mut values = self.apart(blocks);
        let is_foreign = |first: &&mut Value| first["t"] == "foreign" && first["c"][0]["t"] == "paragraph";
        if let Some(first) = values.get_mut(0).filter(is_foreign) {
            let words = first["c"][0]["c"].clone();
            let other = json!({ "t": "other", "lang": first["lang"], "dir": first["dir"], "c": words });
            *first = json!({ "t": "paragraph", "c": [other] });
        }
        values
    }
}
