//! `park explain`: what a code means, with examples.

use super::Outcome;
use super::report::{complain, print_out};
use crate::diagnostic::{cli as words, explain};
use clap::Args;

/// Explain the code of a problem, with a wrong and a right example
///
/// Every problem has a code, such as `broken-link`. Without a code, all are listed.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park explain broken-link      what it means and what to do
  park explain                  all codes, each with a sentence")]
pub struct Explain {
    /// The code, as it stands between the brackets of a problem
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

impl Explain {
    pub fn run(self) -> Outcome {
        let Some(code) = self.code else {
            print_out(&list());
            return Outcome::Fine;
        };
        // As it is copied from the terminal: `error[broken-link]`.
        let bare = code.rsplit('[').next().unwrap_or(&code).trim_end_matches(']').to_lowercase();
        match explain::explanation(&bare) {
            Some(explanation) => {
                print_out(&explanation.markdown());
                Outcome::Fine
            }
            None => {
                complain(&words::unknown_code(&code, explain::all().map(|one| one.code)));
                Outcome::WrongUse
            }
        }
    }
}

fn list() -> String {
    let line = |one: &explain::Explanation| format!("{:<24} {:<8} {}\n", one.code, one.severity, one.summary());
    explain::all().map(line).collect()
}
