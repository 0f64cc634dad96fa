//! Answers requests from an output tree; the reload script is put in here and nowhere else.
//!
//! `answer` decides, without sockets, what a request gets. This file has the sockets and the threads. A page is looked up
//! in the tree in memory and nowhere else, so no request can reach a file that is not published.

use crate::diagnostic::{Diagnostic, Severity, serve as complain};
use crate::output::{OutputPath, OutputTree};
use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

mod address;
mod answer;
mod author;
mod edit;
mod encoding;
mod events;
mod inspect;
mod nudge;
mod pages;
mod problem;
mod state;

use address::Hosts;
use answer::{Answer, Method, Peer, Request, Route};
pub use edit::{Editing, Open};
use nudge::Nudge;
pub use problem::Problem;
use state::Shared;

/// Threads that answer what can be answered at once.
const WORKERS: usize = 8;
/// Answers that may take long (packs being made, large files) and so have a thread of their own.
const SLOW_ANSWERS: usize = 64;
/// A body of this many bytes fits into the system's buffers; one that is larger may have to wait for a slow reader.
const QUICK_BODY: u64 = 128 << 10;

/// The most bytes of a form.
const LONGEST_FORM: u64 = 4 << 10;

/// The pause before listening again after the system refused a connection.
const RECOVERY: Duration = Duration::from_millis(200);

/// Where to listen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listen {
    /// Loopback unless the author asks for the network.
    pub host: IpAddr,
    /// 0 lets the system choose.
    pub port: u16,
    /// How many higher ports to try when `port` is taken.
    pub more_ports: u16,
    /// The path under which the site will be published: `/`, or `/park/`.
    pub base: String,
}

/// A running server. It answers with whatever was published last, and stops when it is dropped.
pub struct Server {
    shared: Arc<Shared>,
    address: SocketAddr,
}

impl Server {
    /// Begins to listen and to answer; until something is published, that it is not ready.
    ///
    /// # Errors
    /// When no port is free or the address is not one of this machine.
    pub fn start(listen: &Listen) -> Result<Server, Box<Diagnostic>> {
        let listener = bind(listen)?;
        let failed = |error: io::Error| Box::new(complain::cannot_listen(listen.host, listen.port, &error.to_string()));
        let address = listener.local_addr().map_err(failed)?;
        let shared = Arc::new(Shared::new(&listen.base, Hosts::new(address.ip())));
        let theirs = shared.clone();
        thread::spawn(move || keep_listening(&listener, &theirs));
        Ok(Server { shared, address })
    }

    /// The address that was bound, with the port that was free.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address to open in a browser.
    pub fn url(&self) -> String {
        let host = match self.address.ip() {
            host if host.is_unspecified() => IpAddr::from([127, 0, 0, 1]),
            host => host,
        };
        format!("http://{}{}", SocketAddr::new(host, self.address.port()), self.shared.base)
    }

    /// From now on pages open lines in an editor.
    pub fn edit_with(&self, editing: Editing) {
        // A second editor would not be asked.
        let _ = self.shared.editor.set(editing);
    }

    /// From now on `tree` is answered with, and every open page is told. Earlier problems are mended.
    pub fn publish(&self, tree: OutputTree) {
        self.publish_leading(tree, None);
    }

    /// The same, and the browser goes to a page: that of the file which was saved.
    pub fn publish_leading(&self, tree: OutputTree, page: Option<OutputPath>) {
        self.shared.publish(Some(tree), Vec::new(), page);
    }

    /// Looks at the pages that nobody has asked for yet, in a while; problems at least as bad as `fails_at` are shown.
    pub fn inspect(&self, fails_at: Severity) {
        inspect::later(&self.shared, fails_at);
    }

    /// Shows problems over the last good site, or instead of it if there is none yet.
    pub fn show_problems(&self, problems: Vec<Problem>) {
        self.shared.publish(None, problems, None);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.close();
    }
}

fn bind(listen: &Listen) -> Result<TcpListener, Box<Diagnostic>> {
    let last = if listen.port == 0 { 0 } else { listen.port.saturating_add(listen.more_ports) };
    let mut taken = None;
    for port in listen.port..=last {
        match TcpListener::bind((listen.host, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => taken = Some(error),
            Err(error) => return Err(Box::new(complain::cannot_listen(listen.host, port, &error.to_string()))),
        }
    }
    let reason = taken.map(|error| error.to_string()).unwrap_or_default();
    Err(Box::new(complain::no_free_port(listen.port, last, &reason)))
}

/// Runs tiny_http, and runs it again when it gives up: it stops for good at the first connection that cannot be accepted.
fn keep_listening(listener: &TcpListener, shared: &Arc<Shared>) {
    let Ok(address) = listener.local_addr() else { return };
    let nudge = Nudge::begin(address);
    while !shared.is_closed() {
        let Ok(again) = listener.try_clone() else { return };
        let Ok(http) = tiny_http::Server::from_listener(again, None) else { return };
        let http = Arc::new(http);
        shared.set_waker(http.clone());
        thread::scope(|scope| {
            for _ in 0..WORKERS {
                scope.spawn(|| work(&http, shared, &nudge));
            }
        });
        if !shared.is_closed() {
            // Out of file handles, most likely: some are about to be given back.
            thread::sleep(RECOVERY);
        }
    }
}

fn work(http: &tiny_http::Server, shared: &Arc<Shared>, nudge: &Nudge) {
    while let Ok(request) = http.recv() {
        nudge.tell();
        // A panic is a mistake of ours; it costs one answer and not the server.
        let _ = catch_unwind(AssertUnwindSafe(|| respond(request, shared)));
    }
    // Whoever hears of the end passes it on to the next worker.
    http.unblock();
}

fn respond(mut request: tiny_http::Request, shared: &Arc<Shared>) {
    let state = shared.current();
    let route = answer::route(&parse(&mut request), shared, &state);
    match route {
        Route::Answer(answer) if answer.size() <= QUICK_BODY => send(request, &answer),
        Route::Answer(answer) => apart(shared, move || send(request, &answer)),
        Route::Make(make) => apart(shared, move || send(request, &make())),
        Route::Events => {
            let shared = shared.clone();
            thread::spawn(move || events::stream(request, &shared));
        }
    }
}

fn parse(request: &mut tiny_http::Request) -> Request {
    let mut body = String::new();
    if *request.method() == tiny_http::Method::Post {
        // What is longer, or not text, is none of our forms.
        let _ = request.as_reader().take(LONGEST_FORM).read_to_string(&mut body);
    }
    let header = |name: &'static str| {
        let found = request.headers().iter().find(|header| header.field.equiv(name));
        found.map(|header| header.value.as_str().to_owned())
    };
    Request {
        method: match request.method() {
            tiny_http::Method::Get => Method::Get,
            tiny_http::Method::Head => Method::Head,
            tiny_http::Method::Post => Method::Post,
            _ => Method::Other,
        },
        target: request.url().to_owned(),
        host: header("Host"),
        if_none_match: header("If-None-Match"),
        if_range: header("If-Range"),
        range: header("Range"),
        origin: header("Origin"),
        accept_encoding: header("Accept-Encoding"),
        from: match request.remote_addr() {
            Some(address) if address.ip().to_canonical().is_loopback() => Peer::Here,
            Some(_) | None => Peer::Elsewhere,
        },
        body,
    }
}

/// Runs something that may take long on a thread of its own, or here when there are too many of them.
fn apart(shared: &Arc<Shared>, run: impl FnOnce() + Send + 'static) {
    if shared.slow_answers.fetch_add(1, Ordering::SeqCst) >= SLOW_ANSWERS {
        shared.slow_answers.fetch_sub(1, Ordering::SeqCst);
        return run();
    }
    let shared = shared.clone();
    thread::spawn(move || {
        let _ = catch_unwind(AssertUnwindSafe(run));
        shared.slow_answers.fetch_sub(1, Ordering::SeqCst);
    });
}

/// Writes an answer at one go: in two writes, the second waits 40 ms for the first to be acknowledged, since tiny_http
/// does not set TCP_NODELAY. A reader that has gone away is no problem of ours.
fn send(request: tiny_http::Request, answer: &Answer) {
    let mut writer = request.into_writer();
    let _ = answer.write(&mut writer).and_then(|()| writer.flush());
}

#[cfg(test)]
mod tests;
