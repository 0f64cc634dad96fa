//! Options that several commands share, and the site that they lead to.

use super::Outcome;
use super::report::complain;
use crate::build;
use crate::diagnostic::{Diagnostic, Noted, Severity, Stops, cli as words};
use crate::output::pictures::When;
use crate::output::web::Hosted;
use crate::site::life::{Preview, Shown};
use crate::source::{self, SourceTree};
use clap::Args;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

/// Which site, and how.
#[derive(Debug, Clone, Args)]
pub struct SiteOptions {
    /// The site's folder, the one that has `content/` in it
    #[arg(value_name = "SITE", default_value = ".", hide_default_value = true)]
    pub site: PathBuf,

    /// The site's public address, instead of `base_url` in `site.toml`
    #[arg(long, value_name = "URL", value_parser = address)]
    pub base_url: Option<String>,

    /// Treat warnings as errors
    #[arg(long)]
    pub strict: bool,

    /// Show drafts, too
    #[arg(long)]
    pub drafts: bool,

    /// Show what is to be published on a later day, too
    #[arg(long)]
    pub future: bool,

    /// How many threads to use [default: one for each processor]
    #[arg(long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,

    /// Print problems only
    #[arg(long, short)]
    pub quiet: bool,

    /// Leave out the packs (PDF and others), which take longest
    #[arg(long)]
    pub no_packs: bool,
}

/// Bytes for what a thread has begun: the typesetter's calls go deep. As much as the first thread of a program has.
const STACK: usize = 8 << 20;

impl SiteOptions {
    /// Sets the threads up and makes sure that the folder is a site.
    ///
    /// # Errors
    /// After saying what is wrong: what the command ends with.
    pub fn prepare(&self) -> Result<(), Outcome> {
        require_site(&self.site)?;
        // As many as there are processors, if nobody says. It fails only if threads are running already, and `prepare` is the
        // first thing a command does.
        let jobs = self.jobs.map_or(0, NonZeroUsize::get);
        let _ = rayon::ThreadPoolBuilder::new().num_threads(jobs).stack_size(STACK).build_global();
        Ok(())
    }

    /// Reads the site's folder.
    ///
    /// # Errors
    /// When `SOURCE_DATE_EPOCH` is not a number, after saying so.
    pub fn read(&self) -> Result<Noted<SourceTree>, Outcome> {
        Ok(source::read(&self.site, date()?))
    }

    /// What the build is asked for; `packs` unless they are to be left out.
    pub fn build(&self, packs: build::Packs) -> build::Options {
        let pictures = match packs {
            build::Packs::OnDemand => When::OnDemand,
            build::Packs::Now | build::Packs::Never => When::Now,
        };
        let hosted = match packs {
            build::Packs::OnDemand => Hosted::No,
            build::Packs::Now | build::Packs::Never => Hosted::Yes,
        };
        let packs = if self.no_packs { build::Packs::Never } else { packs };
        let shown = |wanted: bool| if wanted { Shown::Yes } else { Shown::No };
        let preview = Preview { drafts: shown(self.drafts), future: shown(self.future) };
        let base_url = self.base_url.clone();
        build::Options {
            base_url,
            packs,
            pictures,
            hosted,
            preview,
            lints: build::Lints::Reported,
            ..build::Options::default()
        }
    }
}

/// Makes sure that `site` has a `content/` folder.
///
/// # Errors
/// After saying that it has none: wrong use.
pub fn require_site(site: &Path) -> Result<(), Outcome> {
    if site.join("content").is_dir() {
        return Ok(());
    }
    let within = |folder: &&Path| folder.join("content").is_dir();
    let absolute = std::path::absolute(site).unwrap_or_else(|_| site.to_owned());
    let above = absolute.ancestors().skip(1).find(within);
    complain(&words::no_site(&site.to_string_lossy(), above.map(Path::to_string_lossy).as_deref()));
    Err(Outcome::WrongUse)
}

/// The time that stands for "now" in what is written, in seconds since 1970: `SOURCE_DATE_EPOCH`, else today at 00:00
/// UTC, so that two builds on one day are equal.
///
/// # Errors
/// When the variable is not a number, after saying so.
pub fn date() -> Result<i64, Outcome> {
    const DAY: i64 = 24 * 60 * 60;
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => text.trim().parse().map_err(|_| {
            complain(&words::bad_date(&text));
            Outcome::WrongUse
        }),
        Err(_) => Ok(now() - now() % DAY),
    }
}

/// The time by the computer's clock, in seconds since 1970: for what is remembered, not for what is published.
pub fn now() -> i64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(now.as_secs()).unwrap_or_default()
}

/// Accepts `http` and `https` addresses, and ends them with a slash.
fn address(text: &str) -> Result<String, String> {
    let url = url::Url::parse(text).map_err(|_| "write it in full, as in https://example.org/park/".to_owned())?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err("it must begin with https:// or http://".to_owned());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("it must not have a `?` or `#`".to_owned());
    }
    let text = url.to_string();
    Ok(if text.ends_with('/') { text } else { format!("{text}/") })
}

/// Whether notes keep the site from being written: errors do, and warnings when they are taken for errors; but not those
/// of a pack, which is left out.
pub fn are_fatal(notes: &[Diagnostic], options: &SiteOptions) -> bool {
    let fatal = |note: &&Diagnostic| options.strict || note.severity == Severity::Error;
    notes.iter().filter(fatal).any(|note| note.stops == Stops::Site)
}
