//! `park serve`: the site in the browser while it is being written.

use super::Outcome;
use super::editor::{self, Chosen};
use super::options::{SiteOptions, date};
use super::progress::{count, duration};
use super::report::{complain, report, say};
use crate::build::{Options, Packs, Pseudo, Translating};
use crate::config;
use crate::diagnostic::{Severity, cli as words};
use crate::language::Language;
use crate::output::web::desk::{self, Editor};
use crate::serve::{Listen, Server};
use crate::site;
use crate::watch::{Mode, Rebuild, Session, Shown, Watcher};
use clap::Args;
use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

/// Look at the site in the browser; every saved change shows at once
///
/// Nothing is written to disk. If a change breaks something, the last good site stays, and the browser lists what is wrong
/// until it is mended. Packs are made when somebody opens one.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park serve                       the site in this folder
  park serve my-site --open        and open the browser
  park serve --host 0.0.0.0        for phones and colleagues in the same network, too
  park serve --poll                on network folders, where changes are not heard of
  park serve --translate bn        each page beside its Bengali translation, with what is to be done
  park serve --translate bn --editor 'vscode://file/{path}:{line}'

Stop it with Ctrl+C.")]
pub struct Serve {
    #[command(flatten)]
    options: SiteOptions,

    /// Open the site in the browser
    #[arg(long)]
    open: bool,

    /// The port; if it is taken, the next free one of the twenty above it
    #[arg(long, short, value_name = "N", default_value_t = 8000)]
    port: u16,

    /// The address to listen on; 0.0.0.0 lets everybody in the network read the site
    #[arg(long, value_name = "IP", default_value = "localhost", value_parser = host)]
    host: IpAddr,

    /// Look for changes again and again instead of being told by the system
    #[arg(long)]
    poll: bool,

    /// Add two pseudo-languages, longer English (en-xa) and English from right to left (ar-xb), to try a theme
    #[arg(long)]
    pseudo: bool,

    /// Show the translations into a language beside their sources, paragraph by paragraph
    #[arg(long, value_name = "LANGUAGE", value_delimiter = ',')]
    translate: Vec<String>,

    /// What opens a line of a translation: an address or a command, with {path} and {line} [default: VISUAL or EDITOR, if
    /// it has a window of its own; else the page in `edit_url`]
    #[arg(long, value_name = "ADDRESS|COMMAND", requires = "translate")]
    editor: Option<String>,
}

impl Serve {
    pub fn run(self) -> Outcome {
        self.steps().unwrap_or_else(|outcome| outcome)
    }

    fn steps(&self) -> Result<Outcome, Outcome> {
        self.options.prepare()?;
        let failed = |note: Box<crate::diagnostic::Diagnostic>| {
            complain(&note);
            Outcome::Problems
        };
        // Before the first build, so that no change falls between the two.
        let mode = if self.poll { Mode::Poll } else { Mode::Native };
        let mut watcher = Watcher::start(&self.options.site, mode).map_err(failed)?;
        let base = self.base()?;
        let languages = self.languages()?;
        let listen = Listen { host: self.host, port: self.port, more_ports: 20, base };
        let server = Server::start(&listen).map_err(failed)?;
        let folder = std::path::absolute(&self.options.site).unwrap_or_else(|_| self.options.site.clone());
        let chosen = self.editor(&folder);
        if let Some(command) = chosen.command.clone() {
            server.open_with(Box::new(move |file, line| editor::open(&command, &folder, file, line)));
        }
        if let Some(program) = chosen.refused.filter(|_| !languages.is_empty()) {
            say(&format!("`{program}` needs a terminal; `--editor` names what opens a line from the browser."));
        }
        let fails_at = if self.options.strict { Severity::Warning } else { Severity::Error };
        let mut session = Session::new(&self.options.site, self.build(&languages, chosen.editor), fails_at, date()?);
        if let Some(first) = session.rebuild(&server) {
            self.tell(&first);
        }
        self.announce(&server, &languages);
        while watcher.wait().is_continue() {
            if let Some(rebuild) = session.rebuild(&server) {
                self.tell(&rebuild);
            }
        }
        complain(&words::watching_ended());
        Ok(Outcome::Problems)
    }

    fn build(&self, languages: &[String], editor: Editor) -> Options {
        let pseudo = if self.pseudo { Pseudo::Added } else { Pseudo::Absent };
        let translating = (!languages.is_empty()).then(|| Translating { languages: languages.to_vec(), editor });
        Options { pseudo, translating, ..self.options.build(Packs::OnDemand) }
    }

    /// The folders of the languages to translate into.
    fn languages(&self) -> Result<Vec<String>, Outcome> {
        let tree = self.options.read()?.value;
        let config = config::load(&tree).value;
        let known = site::languages(&config, &tree).value.list;
        let mut folders = Vec::new();
        for written in &self.translate {
            let named = |language: &&Arc<Language>| {
                let names = [language.folder.as_str(), language.tag.as_str(), language.wikimedia.as_str()];
                names.iter().any(|name| name.eq_ignore_ascii_case(written))
            };
            // What is made by rule from another language is nobody's work.
            let Some(language) = known.iter().filter(|language| language.derived.is_none()).find(named) else {
                complain(&words::unknown_language(written, known.iter().map(|language| language.folder.as_str())));
                return Err(Outcome::WrongUse);
            };
            folders.push(language.folder.clone());
        }
        Ok(folders)
    }

    fn editor(&self, folder: &Path) -> Chosen {
        let named =
            ["VISUAL", "EDITOR"].iter().find_map(|name| std::env::var(name).ok().filter(|name| !name.is_empty()));
        editor::choose(self.editor.as_deref(), named.as_deref(), folder)
    }

    /// The path under which the site will be published, so that links are tried as they will be.
    fn base(&self) -> Result<String, Outcome> {
        let tree = self.options.read()?.value;
        let address = self.options.base_url.clone().or(config::load(&tree).value.base_url);
        let path = address.and_then(|address| url::Url::parse(&address).ok()).map(|url| url.path().to_owned());
        Ok(path.unwrap_or_else(|| "/".to_owned()))
    }

    fn announce(&self, server: &Server, languages: &[String]) {
        let mut url = server.url();
        if !self.options.quiet {
            if server.address().port() != self.port {
                say(&format!("Port {} is taken.", self.port));
            }
            say(&format!("Your site: {url}   (Ctrl+C to stop)"));
            if self.host.is_unspecified() {
                let port = server.address().port();
                let path = url.splitn(4, '/').nth(3).unwrap_or_default();
                let address = own_address().map(|ip| format!(": http://{ip}:{port}/{path}")).unwrap_or_default();
                say(&format!("Everybody in your network can read it{address}"));
            }
        }
        for language in languages {
            let list = format!("{}{}/{language}/", server.url(), desk::FOLDER);
            if !self.options.quiet {
                say(&format!("To translate: {list}"));
            }
            url = list;
        }
        if self.open && open(&url).is_err() {
            say("The browser could not be opened; open the address yourself.");
        }
    }

    fn tell(&self, rebuild: &Rebuild) {
        report(&rebuild.notes, &rebuild.tree);
        if self.options.quiet {
            return;
        }
        let names: Vec<&str> = rebuild.changed.iter().take(3).map(|path| path.as_str()).collect();
        let what = match (names.as_slice(), rebuild.changed.len()) {
            ([], _) => count(rebuild.tree.under("content/").count(), "file"),
            (names, number) if number > names.len() => {
                format!("{} and {} more", names.join(", "), number - names.len())
            }
            (names, _) => names.join(", "),
        };
        let took = duration(rebuild.took);
        say(&match rebuild.shown {
            Shown::New => format!("Built in {took}: {what}"),
            Shown::LastGood => format!("Not shown until it is mended, after {took}: {what}"),
        });
    }
}

fn host(text: &str) -> Result<IpAddr, String> {
    match text {
        "localhost" => Ok(IpAddr::V4(Ipv4Addr::LOCALHOST)),
        text => text.parse().map_err(|_| "write a number like 127.0.0.1, or 0.0.0.0 for the whole network".to_owned()),
    }
}

/// This machine's address in its network. Connecting a datagram socket sends nothing; it only chooses a way out.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    socket.local_addr().ok().map(|address| address.ip())
}

fn open(url: &str) -> std::io::Result<()> {
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(target_os = "windows") {
        Command::new("explorer")
    } else {
        Command::new("xdg-open")
    };
    command.arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map(drop)
}
