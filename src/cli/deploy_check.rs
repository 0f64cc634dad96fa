//! `park deploy-check`: a published site, in its folder or at its address, as visitors will find it.

use super::Outcome;
use super::progress::count;
use super::report::{Format, complain, errors, remarks, report_as, say};
use crate::diagnostic::cli as words;
use crate::published::{Folder, Place, Server, look};
use crate::source::{self, SourceTree};
use clap::Args;
use std::path::Path;
use std::time::Duration;

/// Look at a published site as its visitors find it: links, languages, headers, wrong addresses
///
/// Of a folder: that all links, pictures, scripts and languages are there, that nothing is loaded from elsewhere, and that the
/// sitemap and the addresses fit. Of an address also what its server sends: the policy, types, how long files may be kept,
/// compression, and what a wrong address gets. Nothing is changed.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park deploy-check public                    the folder, before it is uploaded
  park deploy-check https://example.org/park/ the site, after it was
  park deploy-check public --format json      for programs

Exit codes: 0 fine, 1 problems, 2 wrong use. `park explain CODE` explains a problem.")]
pub struct DeployCheck {
    /// The folder that `park build` wrote, or the address of the site
    #[arg(value_name = "DIR|URL")]
    site: String,

    /// At an address: the most pages to read
    #[arg(long, value_name = "N", default_value_t = 100)]
    pages: usize,

    /// At an address: how many seconds to wait for an answer
    #[arg(long, value_name = "SECONDS", default_value_t = 20)]
    patience: u64,

    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,

    /// How problems are told
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t, hide_default_value = true)]
    format: Format,
}

impl DeployCheck {
    pub fn run(self) -> Outcome {
        self.steps().unwrap_or_else(|outcome| outcome)
    }

    fn steps(&self) -> Result<Outcome, Outcome> {
        if self.site.starts_with("http://") || self.site.starts_with("https://") {
            let root = crate::config::base_url(&self.site).ok().and_then(|root| url::Url::parse(&root).ok());
            let root = root.ok_or_else(|| {
                complain(&words::no_folder(&self.site));
                Outcome::WrongUse
            })?;
            return Ok(self.tell(&Server::new(root, Duration::from_secs(self.patience)), self.pages));
        }
        let folder = Path::new(&self.site);
        let files = source::published::files(folder).map_err(|_| {
            complain(&words::no_folder(&self.site));
            Outcome::WrongUse
        })?;
        let read = |path: &str| source::published::bytes(&folder.join(path)).map_err(|error| error.to_string());
        Ok(self.tell(&Folder::new(files, read), usize::MAX))
    }

    fn tell(&self, place: &dyn Place, most: usize) -> Outcome {
        let looked = look(place, most);
        let none = SourceTree::default();
        match self.format {
            Format::Human => remarks(&looked.notes, &none),
            Format::Json | Format::Sarif | Format::Github => {
                report_as(self.format, &looked.notes, &none, Path::new("."))
            }
        }
        let found =
            if looked.notes.is_empty() { "no problems".to_owned() } else { count(looked.notes.len(), "problem") };
        say(&format!("{} and {} looked at: {found}", count(looked.pages, "page"), count(looked.files, "link")));
        let failed = errors(&looked.notes) > 0 || (self.strict && !looked.notes.is_empty());
        if failed { Outcome::Problems } else { Outcome::Fine }
    }
}
