//! What a request gets, decided without sockets.

use super::address::{path, query};
use super::encoding::{self, Coding};
use super::pages::{self, encode};
use super::state::{Shared, State};
use super::{author, edit};
use crate::memo::Key;
use crate::output::media_type::content_type;
use crate::output::web::desk;
use crate::output::{Deferred, Output, OutputPath, OutputTree};
use crate::source::{Body as SourceBody, SourceFile};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::sync::Arc;

/// Where the buttons of the translator's view are sent to.
const EDIT: &str = "_park/edit";

/// The translator's view starts programs, so its pages may be neither framed nor changed by anything from elsewhere.
const POLICY: &str =
    "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

/// The parts of a request that matter.
#[derive(Debug, Clone)]
pub(super) struct Request {
    pub(super) method: Method,
    /// As it stands in the first line: path and query, encoded.
    pub(super) target: String,
    pub(super) host: Option<String>,
    pub(super) if_none_match: Option<String>,
    pub(super) if_range: Option<String>,
    pub(super) range: Option<String>,
    /// The page that a form was sent from: browsers say so, and no page can say otherwise.
    pub(super) origin: Option<String>,
    pub(super) accept_encoding: Option<String>,
    pub(super) from: Peer,
    /// Of a form; empty for what has none.
    pub(super) body: String,
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Peer {
    /// Somebody on this machine.
    Here,
    Elsewhere,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    Get,
    Head,
    Post,
    Other,
}

/// Where a request leads.
pub(super) enum Route {
    Answer(Answer),
    /// Something to make first.
    Make(Box<dyn FnOnce() -> Answer + Send>),
    /// The stream that tells open pages of changes.
    Events,
}

pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Body,
    method: Method,
}

pub(super) enum Body {
    Bytes(Arc<[u8]>, Range<u64>),
    File(SourceFile, Range<u64>),
}

/// Decides what a request gets.
pub(super) fn route(request: &Request, shared: &Arc<Shared>, state: &State) -> Route {
    let is_form = request.method == Method::Post && path(&request.target).as_deref() == Some(EDIT);
    if matches!(request.method, Method::Other | Method::Post) && !is_form {
        let answer = text(request, 405, "This server only shows pages: GET and HEAD.\n");
        return Route::Answer(answer.header("Allow", "GET, HEAD".to_owned()));
    }
    if !request.host.as_deref().is_some_and(|host| shared.hosts.allow(host)) {
        let words = "This address is not the server's own. Open the address that `park serve` printed.\n";
        return Route::Answer(text(request, 403, words));
    }
    let Some(path) = path(&request.target) else {
        return Route::Answer(text(request, 400, "This is not an address of a page.\n"));
    };
    if is_form {
        return Route::Answer(edit::edit(request, shared));
    }
    if let Some(name) = path.strip_prefix("_park/") {
        return own(name, request, shared, state);
    }
    let Some(path) = below(&shared.base, &path) else {
        return Route::Answer(match path.as_str() {
            path if path.is_empty() || path == shared.base.trim_matches('/') => redirect(request, shared.base.clone()),
            _ => text(request, 404, &format!("The site stands under {}\n", shared.base)),
        });
    };
    site(path, request, shared, state)
}

/// What is the server's own and not the site's.
fn own(name: &str, request: &Request, shared: &Arc<Shared>, state: &State) -> Route {
    let file = |name: &str, body: &str| Route::Answer(bytes(request, 200, content_type(name), body.as_bytes().into()));
    if let Some(part) = pages::part(name) {
        return file(name, part);
    }
    match name {
        "events" if request.method == Method::Get => Route::Events,
        "state" => {
            let news = state.news(None, shared.editor.get());
            file("state.json", &serde_json::to_string(&news).expect("strings and lists are always JSON"))
        }
        "page" | "print" | "print.pdf" => author::route(name, request, shared, state),
        _ => Route::Answer(text(request, 404, "There is no such thing.\n")),
    }
}

fn site(path: &str, request: &Request, shared: &Shared, state: &State) -> Route {
    let Some(tree) = &state.tree else {
        let page = pages::not_ready(&state.problems);
        return Route::Answer(html(request, 503, page.as_bytes()));
    };
    if let Some((name, output)) = tree.get(path) {
        return found(name, output, request);
    }
    if !path.is_empty() && !path.ends_with('/') && tree.get(&format!("{path}/")).is_some() {
        let target = format!("{}{}/{}", shared.base, encode(path), query(&request.target));
        return Route::Answer(redirect(request, target));
    }
    missing(path, request, tree)
}

/// The page that says so, in the language of the address.
fn missing(path: &str, request: &Request, tree: &OutputTree) -> Route {
    let language = path.split('/').next().unwrap_or_default();
    let page = [format!("{language}/404.html"), "404.html".to_owned()]
        .into_iter()
        .find_map(|page| tree.files.get(&OutputPath::new(page)));
    match page {
        Some(Output::Bytes(page)) => Route::Answer(html(request, 404, page)),
        Some(Output::Deferred(page)) => {
            let (request, page) = (request.clone(), page.clone());
            Route::Make(Box::new(move || match page.bytes() {
                Ok(page) => html(&request, 404, &page),
                Err(_) => text(&request, 404, "There is no such page.\n"),
            }))
        }
        Some(Output::Source(_)) | None => Route::Answer(text(request, 404, "There is no such page.\n")),
    }
}

fn found(name: &str, output: &Output, request: &Request) -> Route {
    let kind = content_type(name);
    Route::Answer(match output {
        Output::Bytes(page) if kind.starts_with("text/html") => html(request, 200, page),
        Output::Bytes(content) => bytes(request, 200, kind, content.clone()),
        Output::Source(file) => match &file.body {
            SourceBody::Text(text) if kind.starts_with("text/html") => html(request, 200, text.as_bytes()),
            SourceBody::Text(text) => tagged(request, 200, kind, file.key, bytes_body(text.as_bytes().into())),
            SourceBody::Bytes(content) => tagged(request, 200, kind, file.key, bytes_body(content.clone())),
            SourceBody::Disk { size, .. } => tagged(request, 200, kind, file.key, Body::File(file.clone(), 0..*size)),
        },
        Output::Deferred(deferred) => {
            let (request, path, deferred) = (request.clone(), name.to_owned(), deferred.clone());
            return Route::Make(Box::new(move || make(&request, &path, &deferred)));
        }
    })
}

/// `path` below the site's base; `None` if it is elsewhere.
pub(super) fn below<'a>(base: &str, path: &'a str) -> Option<&'a str> {
    let base = base.trim_matches('/');
    if base.is_empty() {
        return Some(path);
    }
    path.strip_prefix(base)?.strip_prefix('/')
}

/// Makes what was put off, unless somebody has made it before, or the browser has it.
fn make(request: &Request, path: &str, deferred: &Deferred) -> Answer {
    let kind = content_type(path);
    let is_page = kind.starts_with("text/html");
    let key = if is_page { pages::key(deferred.key()) } else { deferred.key() };
    let made = if has(request, key) { None } else { Some(deferred.bytes()) };
    let answer = match made {
        None => tagged(request, 200, kind, key, bytes_body(Arc::new([]))),
        Some(Ok(page)) if is_page => tagged(request, 200, kind, key, bytes_body(pages::with_script(&page).into())),
        Some(Ok(bytes)) => tagged(request, 200, kind, key, bytes_body(bytes)),
        Some(Err(reason)) if is_page => html(request, 500, pages::failed(&reason).as_bytes()),
        Some(Err(reason)) => text(request, 500, &format!("{path} cannot be made: {reason}\n")),
    };
    if is_page && path.starts_with(desk::FOLDER) {
        return answer.header("Content-Security-Policy", POLICY.to_owned());
    }
    answer
}

impl Answer {
    pub(super) fn size(&self) -> u64 {
        let (Body::Bytes(_, range) | Body::File(_, range)) = &self.body;
        range.end - range.start
    }

    /// Head and body; together in one write, unless the body is a large file.
    pub(super) fn write(&self, writer: &mut dyn Write) -> io::Result<()> {
        let mut message = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            message.push_str(&format!("{name}: {value}\r\n"));
        }
        // A 304 or 204 must not name the length of what it does not send.
        if !matches!(self.status, 204 | 304) {
            message.push_str(&format!("Content-Length: {}\r\n", self.size()));
        }
        message.push_str("\r\n");
        let mut message = message.into_bytes();
        match (&self.body, self.method) {
            (_, Method::Head) => writer.write_all(&message),
            (Body::Bytes(bytes, range), Method::Get | Method::Post | Method::Other) => {
                message.extend_from_slice(&bytes[range.start as usize..range.end as usize]);
                writer.write_all(&message)
            }
            (Body::File(file, range), Method::Get | Method::Post | Method::Other) => {
                let mut content = file.open()?;
                content.seek(SeekFrom::Start(range.start))?;
                writer.write_all(&message)?;
                // If the file has become shorter, the connection cannot be used any more.
                io::copy(&mut content.take(self.size()), writer).map(drop)
            }
        }
    }

    pub(super) fn header(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }
}

pub(super) fn html(request: &Request, status: u16, page: &[u8]) -> Answer {
    bytes(request, status, "text/html; charset=utf-8", pages::with_script(page).into())
}

pub(super) fn text(request: &Request, status: u16, words: &str) -> Answer {
    plain(request, status, "text/plain; charset=utf-8", bytes_body(words.as_bytes().into()))
}

fn redirect(request: &Request, target: String) -> Answer {
    // Found, not Moved: what is a folder today may be a page tomorrow, and browsers never forget a Moved.
    text(request, 302, "It is elsewhere.\n").header("Location", target)
}

pub(super) fn bytes(request: &Request, status: u16, kind: &str, content: Arc<[u8]>) -> Answer {
    let key = Key::of_bytes(&content);
    tagged(request, status, kind, key, bytes_body(content))
}

pub(super) fn bytes_body(content: Arc<[u8]>) -> Body {
    let length = content.len() as u64;
    Body::Bytes(content, 0..length)
}

/// An answer that the browser may keep and ask after, whole or in part.
pub(super) fn tagged(request: &Request, status: u16, kind: &str, key: Key, body: Body) -> Answer {
    let known = has(request, key);
    if status == 200 && known {
        let answer = plain(request, 304, kind, bytes_body(Arc::new([])));
        return vary(answer, kind).header("ETag", tag(key, coding(request, kind)));
    }
    let whole = request.range.is_none() || status != 200;
    if let (Body::Bytes(content, range), true) = (&body, whole)
        && coding(request, kind) == Coding::Gzip
        && let Some(packed) = encoding::gzip(&content[range.start as usize..range.end as usize])
    {
        let answer = plain(request, status, kind, bytes_body(packed.into()));
        let answer = vary(answer, kind).header("Content-Encoding", "gzip".to_owned());
        return answer.header("ETag", tag(key, Coding::Gzip));
    }
    let plain_tag = tag(key, Coding::Identity);
    let answer = vary(plain(request, status, kind, body), kind).header("ETag", plain_tag.clone());
    let same = request.if_range.as_ref().is_none_or(|known| *known == plain_tag);
    match &request.range {
        Some(range) if status == 200 && same => part(answer, range),
        Some(_) | None => answer,
    }
}

/// Two encodings of one thing are two things to a browser that joins parts of them.
fn tag(key: Key, coding: Coding) -> String {
    match coding {
        Coding::Identity => format!("\"{}\"", key.hex()),
        Coding::Gzip => format!("\"{}-gzip\"", key.hex()),
    }
}

fn coding(request: &Request, kind: &str) -> Coding {
    match request.accept_encoding.as_deref() {
        Some(accepted) if encoding::pays(kind) => encoding::coding(accepted),
        Some(_) | None => Coding::Identity,
    }
}

fn vary(answer: Answer, kind: &str) -> Answer {
    if encoding::pays(kind) { answer.header("Vary", "Accept-Encoding".to_owned()) } else { answer }
}

/// Whether the browser has it already, in whatever encoding.
fn has(request: &Request, key: Key) -> bool {
    let tags = [tag(key, Coding::Identity), tag(key, Coding::Gzip)];
    request.if_none_match.as_deref().is_some_and(|known| tags.iter().any(|tag| matches_tag(known, tag)))
}

fn plain(request: &Request, status: u16, kind: &str, body: Body) -> Answer {
    let headers = vec![
        ("Content-Type", kind.to_owned()),
        ("Cache-Control", "no-cache".to_owned()),
        ("Accept-Ranges", "bytes".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
    ];
    Answer { status, headers, body, method: request.method }
}

/// The part that is asked for (RFC 9110 §14). What is not one plain range is answered with the whole.
fn part(mut answer: Answer, range: &str) -> Answer {
    let length = answer.size();
    match parse_range(range, length) {
        None => answer,
        Some(range) if range.is_empty() => {
            let (Body::Bytes(_, whole) | Body::File(_, whole)) = &mut answer.body;
            *whole = 0..0;
            answer.status = 416;
            answer.header("Content-Range", format!("bytes */{length}"))
        }
        Some(range) => {
            let words = format!("bytes {}-{}/{length}", range.start, range.end - 1);
            let (Body::Bytes(_, whole) | Body::File(_, whole)) = &mut answer.body;
            *whole = range;
            answer.status = 206;
            answer.header("Content-Range", words)
        }
    }
}

/// `bytes=a-b`, `bytes=a-` or `bytes=-n`. Empty if there is nothing there; `None` if it is something else.
fn parse_range(range: &str, length: u64) -> Option<Range<u64>> {
    let (first, last) = range.trim().strip_prefix("bytes=")?.split_once('-')?;
    let number = |digits: &str| -> Option<u64> {
        let digits = digits.trim();
        (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok()).flatten()
    };
    match (first.trim(), last.trim()) {
        ("", last) => Some(length.saturating_sub(number(last)?)..length),
        (first, "") => Some(number(first)?.min(length)..length),
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            (first <= last).then(|| first.min(length)..last.saturating_add(1).min(length))
        }
    }
}

fn matches_tag(known: &str, tag: &str) -> bool {
    known.split(',').map(|known| known.trim().trim_start_matches("W/")).any(|known| known == "*" || known == tag)
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        204 => "No Content",
        206 => "Partial Content",
        302 => "Found",
        304 => "Not Modified",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        416 => "Range Not Satisfiable",
        503 => "Service Unavailable",
        _ => "Internal Server Error",
    }
}
