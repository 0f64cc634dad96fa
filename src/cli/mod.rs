//! The command line: one file a command; the only place that prints.

use clap::{Parser, Subcommand};
use std::process::ExitCode;

mod build;
mod check;
mod code;
mod deploy_check;
mod editor;
mod explain;
mod fix;
mod hosting;
mod import;
mod init;
mod language;
mod links;
mod lsp;
mod names;
mod new;
mod options;
mod pack;
mod progress;
mod report;
mod schema;
mod serve;
mod theme;
mod translate;

/// Runs the command that the process was started with.
pub fn run() -> ExitCode {
    match Arguments::try_parse() {
        Ok(arguments) => arguments.command.run().into(),
        Err(error) => {
            // A closed pipe is all that can go wrong here, and then nobody reads it.
            let _ = error.print();
            if error.use_stderr() { Outcome::WrongUse.into() } else { Outcome::Fine.into() }
        }
    }
}

/// How a command ended, as the exit code tells scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// 0
    Fine,
    /// 1: problems in the content, or the disk could not be written.
    Problems,
    /// 2: the command was not understood or makes no sense here.
    WrongUse,
}

/// Builds multilingual training material: one tree of Markdown files becomes a website and packs to print and take away.
#[derive(Debug, Parser)]
#[command(name = "park", version, max_term_width = 100, disable_help_subcommand = true, after_help = GUIDE)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const GUIDE: &str = "\
Begin like this:
  park init my-site        a small site in two languages, to change and to learn from
  park serve my-site       look at it in the browser; every saved change shows at once
  park build my-site       make the finished site in my-site/public

Exit codes: 0 fine, 1 problems in the content, 2 wrong use.
`park COMMAND --help` explains a command with examples.";

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Init),
    New(new::New),
    Serve(serve::Serve),
    Build(build::Build),
    Pack(pack::Pack),
    Check(check::Check),
    DeployCheck(deploy_check::DeployCheck),
    Hosting(hosting::Hosting),
    Explain(explain::Explain),
    Import(import::Import),
    Schema(schema::Schema),
    Language(language::Language),
    Links(links::Links),
    Lsp(lsp::Lsp),
    Theme(theme::Theme),
    Translate(translate::Translate),
}

impl Command {
    fn run(self) -> Outcome {
        match self {
            Command::Init(init) => init.run(),
            Command::New(new) => new.run(),
            Command::Serve(serve) => serve.run(),
            Command::Build(build) => build.run(),
            Command::Pack(pack) => pack.run(),
            Command::Check(check) => check.run(),
            Command::DeployCheck(check) => check.run(),
            Command::Hosting(hosting) => hosting.run(),
            Command::Explain(explain) => explain.run(),
            Command::Import(import) => import.run(),
            Command::Schema(schema) => schema.run(),
            Command::Language(language) => language.run(),
            Command::Links(links) => links.run(),
            Command::Lsp(lsp) => lsp.run(),
            Command::Theme(theme) => theme.run(),
            Command::Translate(translate) => translate.run(),
        }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        ExitCode::from(match outcome {
            Outcome::Fine => 0,
            Outcome::Problems => 1,
            Outcome::WrongUse => 2,
        })
    }
}
