//! `park serve`: the site in the browser while it is being written.

use super::Outcome;
use super::code::code;
use super::editor::{self, Chosen};
use super::options::{SiteOptions, date};
use super::progress::{count, duration};
use super::report::{complain, report, say};
use crate::build::{Options, Packs, Pseudo, Translating};
use crate::config;
use crate::diagnostic::{Severity, cli as words};
use crate::language::Language;
use crate::output::web::desk::{self, Editor};
use crate::serve::{Editing, Listen, Server};
use crate::site;
use crate::watch::{Changes, Follow, Mode, Rebuild, Session, Shown, Watcher};
use clap::Args;
use std::io::{IsTerminal, stderr};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

/// Look at the site in the browser; every saved change shows at once
///
/// Nothing is written to disk. If a change breaks something, the last good site stays, and the browser lists what is wrong
/// until it is mended. Packs are made when somebody opens one.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park serve                       the site in this folder
  park serve my-site --open        and open the browser
  park serve --host                for phones and colleagues in the same network, too
  park serve --navigate            the browser goes to the page of the file that is saved
  park serve --poll                on network folders and in containers, where changes are not heard of
  park serve --poll=2000           the same, every two seconds
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

    /// The address to listen on; without one, all: everybody in the network can read the site, and a code to scan opens it
    /// on a phone
    #[arg(long, value_name = "IP", default_value = "localhost", num_args = 0..=1, default_missing_value = "0.0.0.0", value_parser = host)]
    host: IpAddr,

    /// Look for changes again and again instead of being told by the system, every so many milliseconds
    #[arg(long, value_name = "MS", num_args = 0..=1, require_equals = true, default_missing_value = "500", value_parser = clap::value_parser!(u64).range(20..=60_000))]
    poll: Option<u64>,

    /// Go to the page of each text that is saved, in the browser window that was used last
    #[arg(long)]
    navigate: bool,

    /// Add two pseudo-languages, longer English (en-xa) and English from right to left (ar-xb), to try a theme
    #[arg(long)]
    pseudo: bool,

    /// Show the translations into a language beside their sources, paragraph by paragraph
    #[arg(long, value_name = "LANGUAGE", value_delimiter = ',')]
    translate: Vec<String>,

    /// What opens a line of a file from the browser: an address or a command, with {path} and {line} [default: VISUAL or
    /// EDITOR, if it has a window of its own; else, for translations, the page in `edit_url`]
    #[arg(long, value_name = "ADDRESS|COMMAND")]
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
        let mode = self.poll.map_or(Mode::Native, |pause| Mode::Poll(Duration::from_millis(pause)));
        let mut watcher = Watcher::start(&self.options.site, mode);
        remark(&mut watcher);
        let base = self.base()?;
        let languages = self.languages()?;
        let listen = Listen { host: self.host, port: self.port, more_ports: 20, base };
        let server = Server::start(&listen).map_err(failed)?;
        let folder = std::path::absolute(&self.options.site).unwrap_or_else(|_| self.options.site.clone());
        let chosen = self.editor(&folder);
        if let Some(command) = chosen.command.clone() {
            server.edit_with(Editing::Command(Box::new(move |file, line| editor::open(&command, &folder, file, line))));
        } else if let Editor::Address(address) = &chosen.editor {
            server.edit_with(Editing::Address(address.clone()));
        }
        if let Some(program) = chosen.refused.filter(|_| !languages.is_empty()) {
            say(&format!("`{program}` needs a terminal; `--editor` names what opens a line from the browser."));
        }
        let fails_at = if self.options.strict { Severity::Warning } else { Severity::Error };
        let mut session = Session::new(&self.options.site, self.build(&languages, chosen.editor), fails_at, date()?);
        session.follow = if self.navigate { Follow::Saved } else { Follow::Stays };
        let mut changes = Changes::Unknown;
        let mut is_first = true;
        loop {
            if let Some(rebuild) = session.rebuild(&server, &changes) {
                self.tell(&session, &rebuild);
            }
            if std::mem::take(&mut is_first) {
                self.announce(&server, &languages);
            }
            changes = watcher.wait();
            remark(&mut watcher);
        }
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
                let addresses: Vec<String> =
                    own_addresses().iter().map(|ip| format!("http://{}/{path}", SocketAddr::new(*ip, port))).collect();
                say(&format!("Everybody in your network can read it: {}", addresses.join("  ")));
                if let Some(code) =
                    addresses.first().filter(|_| stderr().is_terminal()).and_then(|address| code(address))
                {
                    say(&format!("On a phone in the same network, scan this:\n\n{code}"));
                }
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

    fn tell(&self, session: &Session, rebuild: &Rebuild) {
        let Some(tree) = session.tree() else { return };
        report(&rebuild.notes, tree);
        if self.options.quiet {
            return;
        }
        let names: Vec<&str> = rebuild.changed.iter().take(3).map(|path| path.as_str()).collect();
        let what = match (names.as_slice(), rebuild.changed.len()) {
            ([], _) => count(tree.under("content/").count(), "file"),
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

/// This machine's addresses in its network. Connecting a datagram socket sends nothing; it only chooses a way out.
fn own_addresses() -> Vec<IpAddr> {
    let four = (IpAddr::V4(Ipv4Addr::UNSPECIFIED), IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)));
    let six = (IpAddr::V6(Ipv6Addr::UNSPECIFIED), IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1)));
    let found = [four, six].into_iter().filter_map(|(from, to)| {
        let socket = UdpSocket::bind((from, 0)).ok()?;
        socket.connect((to, 9)).ok()?;
        socket.local_addr().ok().map(|address| address.ip()).filter(|ip| !ip.is_loopback())
    });
    found.collect()
}

/// Says why changes may show later than usual.
fn remark(watcher: &mut Watcher) {
    if let Some(note) = watcher.remark() {
        complain(&note);
    }
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
