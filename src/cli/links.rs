//! `park links`: whether links to other sites still lead somewhere. The only command that asks other people's computers.

use super::Outcome;
use super::options::{self, SiteOptions};
use super::progress::count;
use super::report::{Format, errors, report_as, say};
use crate::config;
use crate::outside::{self, Known, Memory};
use crate::source;
use crate::visit::Visitor;
use crate::write::starter;
use clap::Args;
use std::time::Duration;

/// Where what was found out is kept, in the site's folder.
const MEMORY: &str = ".park/links.json";

/// Find links to other sites that lead nowhere any more
///
/// Asks each address once, each host one thing at a time with a pause between, and keeps to what its robots.txt says.
/// Good answers are believed for two weeks, bad ones for a day. A build never does this.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park links                 the site in this folder
  park links --fresh         ask all again
  park links --strict        fail when a link has moved or gave no answer, too

Links that are not to be asked stand in `content/site.toml`, each with a reason:
  [[links.ignore]]
  address = \"https://example.org/*\"
  reason = \"answers only to browsers\"")]
pub struct Links {
    #[command(flatten)]
    options: SiteOptions,

    /// Ask all again, also what is known
    #[arg(long)]
    fresh: bool,

    /// Milliseconds between two questions to one host
    #[arg(long, value_name = "MS", default_value_t = 1000)]
    pause: u64,

    /// How problems are told
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t, hide_default_value = true)]
    format: Format,
}

impl Links {
    pub fn run(self) -> Outcome {
        self.steps().unwrap_or_else(|outcome| outcome)
    }

    fn steps(&self) -> Result<Outcome, Outcome> {
        self.options.prepare()?;
        let mut notes = Vec::new();
        let tree = self.options.read()?.take(&mut notes);
        let settings = config::load(&tree).take(&mut notes);
        let links = outside::links(&tree, &settings.links.ignore);
        let file = self.options.site.join(MEMORY);
        let mut memory: Memory = match self.fresh {
            true => Memory::new(),
            false => {
                source::read_text(&file).ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
            }
        };
        let now = options::now();
        let due = outside::due(&links, &memory, now);
        if !self.options.quiet {
            say(&format!("{}, {} to ask", count(links.len(), "outside link"), due.len()));
        }
        let visitor = Visitor::new(concat!("park/", env!("CARGO_PKG_VERSION"), " (links)"), Duration::from_secs(20));
        let verdicts = outside::ask(&visitor, &due, Duration::from_millis(self.pause), &|done| {
            if !self.options.quiet && done % 20 == 0 {
                say(&format!("{done} of {}", due.len()));
            }
        });
        memory.extend(verdicts.into_iter().map(|(address, verdict)| (address, Known { at: now, verdict })));
        memory.retain(|address, _| links.contains_key(address));
        if !memory.is_empty() {
            // Without it all is asked again next time, and nothing else.
            let _ = starter::put(&file, &serde_json::to_string_pretty(&memory).unwrap_or_default());
        }
        notes.extend(outside::complaints(&links, &memory));
        report_as(self.format, &notes, &tree, &self.options.site);
        let failed = errors(&notes) > 0 || (self.options.strict && !notes.is_empty());
        Ok(if failed { Outcome::Problems } else { Outcome::Fine })
    }
}
