//! `park hosting`: the settings of a server for a site.

use super::Outcome;
use super::report::print_out;
use crate::output::hosting::rules::{self, Server};
use clap::{Args, ValueEnum};

/// Print what a web server needs to know to publish a site: policy, types, caching, compression
///
/// Hosts that read such settings from the site itself (Netlify, Cloudflare Pages, Apache) get files with it: `[hosting]` in
/// `content/site.toml`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park hosting nginx                       a part of a `server` block
  park hosting caddy --base /training/     for a site in a folder of its address
  park hosting apache > public/.htaccess")]
pub struct Hosting {
    #[arg(value_enum, value_name = "SERVER")]
    server: Name,

    /// The folder of the site in its address
    #[arg(long, value_name = "PATH", default_value = "/")]
    base: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Name {
    Nginx,
    Apache,
    Caddy,
}

impl Hosting {
    pub fn run(self) -> Outcome {
        let server = match self.server {
            Name::Nginx => Server::Nginx,
            Name::Apache => Server::Apache,
            Name::Caddy => Server::Caddy,
        };
        let inner = self.base.trim_matches('/');
        let base = if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") };
        print_out(&rules::settings(server, &base));
        Outcome::Fine
    }
}
