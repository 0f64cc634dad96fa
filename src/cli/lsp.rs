//! `park lsp`: the language server, for editors.

use super::Outcome;
use super::options::date;
use super::report::complain;
use crate::diagnostic::cli as words;
use crate::lsp;
use clap::Args;

/// Help while writing, in editors that speak the Language Server Protocol
///
/// Editors start it; it reads and answers on standard input and output. It shows problems while you type, completes keys,
/// values, kinds, blocks, links, pictures and ids, jumps to what a link leads to, and offers fixes.
#[derive(Debug, Args)]
#[command(after_help = "\
Neovim:
  vim.lsp.config('park', { cmd = { 'park', 'lsp' }, filetypes = { 'markdown' }, root_markers = { 'content' } })
  vim.lsp.enable('park')

Helix, in languages.toml:
  [language-server.park]
  command = \"park\"
  args = [\"lsp\"]

  [[language]]
  name = \"markdown\"
  language-servers = [\"park\"]")]
pub struct Lsp {
    /// What many editors say; there is no other way
    #[arg(long, hide = true)]
    stdio: bool,
}

impl Lsp {
    pub fn run(self) -> Outcome {
        let _ = self.stdio;
        let date = match date() {
            Ok(date) => date,
            Err(outcome) => return outcome,
        };
        match lsp::serve(date) {
            Ok(()) => Outcome::Fine,
            Err(error) => {
                complain(&words::editor_gone(&error.to_string()));
                Outcome::Problems
            }
        }
    }
}
