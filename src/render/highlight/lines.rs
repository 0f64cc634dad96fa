//! What each line of code became, remembered: translations of a lesson repeat its code but for the comments.
//!
//! A line's colours depend on the line and on where the parser stands before it. Both are few, so the memory holds steps
//! from one such moment to the next. It only saves time: without it the colours are the same. Each thread has its own,
//! because the parser's state may not change threads.

use super::{SCOPES, SYNTAXES};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use syntect::easy::ScopeRegionIterator;
use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxReference};

/// When the remembered lines have more bytes than this, all is forgotten.
const ROOM: usize = 8 << 20;
/// As many moments of a syntax are compared with a new one; more are rare.
const MOMENTS: usize = 400;

/// Where the parser stands between two lines.
#[derive(Debug)]
pub struct Moment {
    /// Tells moments apart; never given twice.
    number: u64,
    state: ParseState,
    stack: ScopeStack,
}

/// What a line becomes.
#[derive(Debug)]
pub struct Step {
    /// Bytes of the line, in order, with their class.
    pub pieces: Vec<(usize, &'static str)>,
    pub next: Rc<Moment>,
}

#[derive(Default)]
struct Memory {
    /// Name of the syntax → the moments met in it, the beginning first.
    moments: HashMap<String, Vec<Rc<Moment>>>,
    /// Number of a moment → the lines that followed it.
    steps: HashMap<u64, HashMap<Box<str>, Rc<Step>>>,
    /// Of the lines remembered.
    bytes: usize,
    given: u64,
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// Before the first line.
pub fn beginning(syntax: &SyntaxReference) -> Rc<Moment> {
    MEMORY.with_borrow_mut(|memory| {
        let known = memory.moments.get(&syntax.name).and_then(|moments| moments.first().cloned());
        known.unwrap_or_else(|| memory.moment(syntax, ParseState::new(syntax), ScopeStack::new()))
    })
}

/// The step over a line that ends with a line break; `None` if the syntax definition itself is broken.
pub fn step(syntax: &SyntaxReference, moment: &Moment, line: &str) -> Option<Rc<Step>> {
    let known = |memory: &Memory| memory.steps.get(&moment.number).and_then(|steps| steps.get(line)).cloned();
    if let Some(known) = MEMORY.with_borrow(known) {
        return Some(known);
    }
    let (mut state, mut stack) = (moment.state.clone(), moment.stack.clone());
    let operations = state.parse_line(line, &SYNTAXES).ok()?;
    let mut pieces = Vec::new();
    for (words, operation) in ScopeRegionIterator::new(&operations, line) {
        stack.apply(operation).ok()?;
        if !words.is_empty() {
            pieces.push((words.len(), class(&stack)));
        }
    }
    MEMORY.with_borrow_mut(|memory| {
        let next = memory.moment(syntax, state, stack);
        let step = Rc::new(Step { pieces, next });
        memory.remember(moment, line, step.clone());
        Some(step)
    })
}

/// The class of the innermost scope that has one.
fn class(stack: &ScopeStack) -> &'static str {
    let class = |scope: &Scope| SCOPES.iter().find(|(prefix, _)| prefix.is_prefix_of(*scope)).map(|(_, class)| *class);
    stack.as_slice().iter().rev().find_map(class).unwrap_or_default()
}

impl Memory {
    /// The moment with this state, the known one if there is one.
    fn moment(&mut self, syntax: &SyntaxReference, state: ParseState, stack: ScopeStack) -> Rc<Moment> {
        let moments = self.moments.entry(syntax.name.clone()).or_default();
        if let Some(known) = moments.iter().find(|moment| moment.state == state && moment.stack == stack) {
            return known.clone();
        }
        self.given += 1;
        let moment = Rc::new(Moment { number: self.given, state, stack });
        if moments.len() < MOMENTS {
            moments.push(moment.clone());
        }
        moment
    }

    fn remember(&mut self, moment: &Moment, line: &str, step: Rc<Step>) {
        if self.bytes > ROOM {
            self.moments.clear();
            self.steps.clear();
            self.bytes = 0;
        }
        self.bytes += line.len() + step.pieces.len() * size_of::<(usize, &str)>();
        self.steps.entry(moment.number).or_default().insert(line.into(), step);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn syntax(name: &str) -> &'static SyntaxReference {
        SYNTAXES.find_syntax_by_token(name).expect("a common syntax")
    }

    #[test]
    fn a_line_met_again_is_not_parsed_again() {
        let python = syntax("python");
        let walk = |lines: &[&str]| {
            let first = beginning(python);
            lines.iter().fold((first, Vec::new()), |(moment, mut steps), line| {
                let step = step(python, &moment, line).expect("a good syntax");
                steps.push(step.clone());
                (step.next.clone(), steps)
            })
        };
        let (_, english) = walk(&["# How many rows\n", "rows = 12\n"]);
        let (_, bengali) = walk(&["# কতগুলি সারি\n", "rows = 12\n"]);
        assert!(!Rc::ptr_eq(&english[0], &bengali[0]));
        assert!(Rc::ptr_eq(&english[1], &bengali[1]), "the parser stands where it stood");
    }

    #[test]
    fn a_moment_inside_a_string_is_another() {
        let python = syntax("python");
        let begun = step(python, &beginning(python), "text = \"\"\"\n").expect("a good syntax");
        let inside = step(python, &begun.next, "rows = 12\n").expect("a good syntax");
        assert!(inside.pieces.iter().all(|(_, class)| *class == "s"), "{:?}", inside.pieces);
    }

    proptest! {
        #[test]
        fn pieces_make_up_the_line(line in "\\PC{0,60}", name in prop::sample::select(vec!["python", "bash", "html", "yaml"])) {
            let line = format!("{line}\n");
            let step = step(syntax(name), &beginning(syntax(name)), &line).expect("a good syntax");
            prop_assert_eq!(step.pieces.iter().map(|(length, _)| length).sum::<usize>(), line.len());
        }
    }
}
