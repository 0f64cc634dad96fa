//! Links that lead out of a site: asked politely, remembered, and told at the line where they stand.

use crate::config::IgnoredLink;
use crate::diagnostic::{Diagnostic, Span, published as complain};
use crate::document;
use crate::source::SourceTree;
use crate::visit::{Answer, Method, Visitor};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

mod robots;

use robots::Robots;

/// How long a good answer is believed, in seconds: two weeks.
const GOOD_FOR: i64 = 14 * 24 * 60 * 60;
/// And a bad one: a day.
const BAD_FOR: i64 = 24 * 60 * 60;
/// Hosts that are asked at the same time.
const HOSTS: usize = 6;
/// Redirects that are followed.
const STEPS: u32 = 8;
/// How often a host that is busy is asked again.
const RETRIES: u32 = 2;
/// Longer than this a host's wish to be left alone is not waited for.
const LONGEST_WAIT: u64 = 20;

/// Address → where it stands.
pub type Links = BTreeMap<String, Vec<Span>>;

/// What was found out about an address, and when: seconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    pub at: i64,
    pub verdict: Verdict,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    Fine,
    /// For good, to another address.
    Moved(String),
    /// There is nothing: the status.
    Gone(u16),
    /// Nobody can say: no answer, refused, busy.
    Unsure(String),
}

/// What is remembered between runs.
pub type Memory = BTreeMap<String, Known>;

/// The outside links of all texts of a site, without those that the settings leave out.
pub fn links(tree: &SourceTree, ignored: &[IgnoredLink]) -> Links {
    let mut links = Links::new();
    for file in tree.under("content/").filter(|file| file.path.extension() == "md") {
        let document = document::parse(file).value;
        for link in &document.links {
            let address = link.destination.split('#').next().unwrap_or_default().trim();
            let is_outside = address.starts_with("http://") || address.starts_with("https://");
            if is_outside && !ignored.iter().any(|one| one.means(address)) {
                links.entry(address.to_owned()).or_default().push(document.span(link.span.clone()));
            }
        }
    }
    links
}

/// The addresses that have to be asked: those of which nothing is known that is still believed.
pub fn due(links: &Links, memory: &Memory, now: i64) -> Vec<String> {
    let is_believed = |known: &Known| {
        let age = now - known.at;
        let good = matches!(known.verdict, Verdict::Fine | Verdict::Moved(_));
        (0..if good { GOOD_FOR } else { BAD_FOR }).contains(&age)
    };
    links.keys().filter(|address| !memory.get(*address).is_some_and(is_believed)).cloned().collect()
}

/// Asks each address; several hosts at once, but each only one thing at a time, with a pause between. `tell` is called
/// after each.
pub fn ask(
    visitor: &Visitor,
    addresses: &[String],
    pause: Duration,
    tell: &(dyn Fn(usize) + Sync),
) -> BTreeMap<String, Verdict> {
    let mut hosts: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for address in addresses {
        hosts.entry(origin(address)).or_default().push(address);
    }
    let waiting = Mutex::new(hosts.into_iter());
    let verdicts = Mutex::new(BTreeMap::new());
    let next = || waiting.lock().unwrap_or_else(std::sync::PoisonError::into_inner).next();
    let work = || {
        while let Some((origin, addresses)) = next() {
            let robots = robots(visitor, &origin);
            for address in addresses {
                let verdict = if robots.allows(path(address, &origin)) {
                    thread::sleep(pause);
                    visit(visitor, address)
                } else {
                    Verdict::Unsure("the host asks programs to stay away (robots.txt)".to_owned())
                };
                let mut verdicts = verdicts.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                verdicts.insert(address.to_owned(), verdict);
                tell(verdicts.len());
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..HOSTS {
            scope.spawn(work);
        }
    });
    verdicts.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// What is to be said of links by what is known of them.
pub fn complaints(links: &Links, memory: &Memory) -> Vec<Diagnostic> {
    let mut notes = Vec::new();
    for (address, spans) in links {
        let Some(known) = memory.get(address) else { continue };
        let note = match &known.verdict {
            Verdict::Fine => continue,
            Verdict::Moved(to) => complain::outside_moved(address, to),
            Verdict::Gone(status) => complain::outside_gone(address, *status),
            Verdict::Unsure(reason) => complain::outside_unsure(address, reason),
        };
        let places: BTreeSet<&Span> = spans.iter().collect();
        notes.extend(places.into_iter().map(|span| note.clone().at(span.clone())));
    }
    notes
}

/// `https://example.org` of an address.
fn origin(address: &str) -> String {
    let start = address.find("://").map_or(0, |colon| colon + 3);
    let end = address[start..].find(['/', '?']).map_or(address.len(), |slash| start + slash);
    address[..end].to_lowercase()
}

fn path<'a>(address: &'a str, origin: &str) -> &'a str {
    match &address[origin.len()..] {
        "" => "/",
        path => path,
    }
}

fn robots(visitor: &Visitor, origin: &str) -> Robots {
    match visitor.ask(Method::Get, &format!("{origin}/robots.txt"), &[]) {
        Ok(answer) if answer.status == 200 => Robots::read(&String::from_utf8_lossy(&answer.body)),
        Ok(_) | Err(_) => Robots::default(),
    }
}

/// Follows an address to where it leads. A host that is busy is asked again, one that does not answer only once more.
fn visit(visitor: &Visitor, address: &str) -> Verdict {
    let mut verdict = Verdict::Unsure(String::new());
    for attempt in 0..=RETRIES {
        let end = follow(visitor, address);
        let wait = match &end {
            Ok(end) if end.answer.status == 429 || end.answer.status >= 500 => retry_after(&end.answer, attempt),
            Ok(_) => return judge(end),
            Err(_) if attempt > 0 => return judge(end),
            Err(_) => 1,
        };
        verdict = judge(end);
        if attempt < RETRIES {
            thread::sleep(Duration::from_secs(wait));
        }
    }
    verdict
}

/// Where an address leads in the end.
struct End {
    answer: Answer,
    /// Where it has moved for good, if it has: as far as all steps there say so.
    moved: Option<String>,
}

/// # Errors
/// Why nobody can say, in words.
fn follow(visitor: &Visitor, address: &str) -> Result<End, String> {
    let mut here = address.to_owned();
    let mut moved = None;
    let mut for_good = true;
    for _ in 0..STEPS {
        let answer = ask_once(visitor, &here)?;
        if !matches!(answer.status, 301 | 302 | 303 | 307 | 308) {
            return Ok(End { answer, moved });
        }
        let next = url::Url::parse(&here).and_then(|here| here.join(answer.header("location")));
        here = next.map_err(|_| "it redirects to what is no address".to_owned())?.to_string();
        for_good &= matches!(answer.status, 301 | 308);
        if for_good {
            moved = Some(here.clone());
        }
    }
    Err("it redirects again and again".to_owned())
}

/// The head first, and all of it where that is refused: some servers do not know it, or lie.
fn ask_once(visitor: &Visitor, address: &str) -> Result<Answer, String> {
    match visitor.ask(Method::Head, address, &[]) {
        Ok(answer) if matches!(answer.status, 200..=399 | 429) => Ok(answer),
        Ok(_) | Err(_) => visitor.ask(Method::Get, address, &[]),
    }
}

fn retry_after(answer: &Answer, attempt: u32) -> u64 {
    let asked = answer.header("retry-after").trim().parse().unwrap_or(1 << attempt);
    asked.min(LONGEST_WAIT)
}

fn judge(end: Result<End, String>) -> Verdict {
    match end {
        Ok(End { answer, moved }) => match (answer.status, moved) {
            (200..=299 | 304, Some(to)) => Verdict::Moved(to),
            (200..=299 | 304, None) => Verdict::Fine,
            (404 | 410, _) => Verdict::Gone(answer.status),
            (status, _) => Verdict::Unsure(format!("the answer is {status}")),
        },
        Err(reason) => Verdict::Unsure(reason),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::visit::stub::Stub;

    fn tree(text: &str) -> SourceTree {
        SourceTree::in_memory([("content/en/a.md", text)])
    }

    #[test]
    fn each_address_is_asked_once_and_told_at_each_place() {
        let links = links(
            &tree(
                "+++\ntitle = \"A\"\n+++\n[a](https://a.org/#x) [b](https://a.org/) [c](b.md) [d](https://no.org/x)\n",
            ),
            &[IgnoredLink { address: "https://no.org/*".to_owned(), reason: "test".to_owned() }],
        );
        assert_eq!(links.keys().collect::<Vec<_>>(), ["https://a.org/"]);
        let gone = Known { at: 0, verdict: Verdict::Gone(404) };
        let notes = complaints(&links, &Memory::from([("https://a.org/".to_owned(), gone)]));
        assert_eq!(notes.len(), 2);
        assert!(notes.iter().all(|note| note.code == "outside-link" && note.span.is_some()));
    }

    #[test]
    fn what_is_known_is_believed_for_a_while() {
        let links = Links::from([("https://a.org/".to_owned(), Vec::new())]);
        let asked = |verdict: Verdict, age: i64| {
            let memory = Memory::from([("https://a.org/".to_owned(), Known { at: 0, verdict })]);
            !due(&links, &memory, age).is_empty()
        };
        assert!(!asked(Verdict::Fine, GOOD_FOR - 1) && asked(Verdict::Fine, GOOD_FOR));
        assert!(!asked(Verdict::Gone(404), BAD_FOR - 1) && asked(Verdict::Gone(404), BAD_FOR));
        assert_eq!(due(&links, &Memory::new(), 0).len(), 1);
    }

    #[test]
    fn an_address_is_followed_to_where_it_leads() {
        let server = Stub::start(|request| {
            let to = |status: u16, to: &'static str| (status, vec![("Location", to)], String::new());
            match request {
                "HEAD /fine" | "GET /lies" => (200, Vec::new(), String::new()),
                "HEAD /for-now" => to(302, "/fine"),
                "HEAD /for-good" => to(308, "/for-now"),
                "HEAD /to-nothing" => to(301, "/nothing"),
                "HEAD /round" => to(302, "/round"),
                _ => (404, Vec::new(), String::new()),
            }
        });
        let visitor = Visitor::new("test", Duration::from_secs(10));
        let verdict = |name: &str| visit(&visitor, &server.address(name));
        assert_eq!([verdict("fine"), verdict("lies"), verdict("for-now")], [const { Verdict::Fine }; 3]);
        assert_eq!(verdict("for-good"), Verdict::Moved(server.address("for-now")));
        assert_eq!(verdict("to-nothing"), Verdict::Gone(404));
        assert!(matches!(verdict("round"), Verdict::Unsure(reason) if reason.contains("again and again")));
    }

    #[test]
    fn a_host_that_keeps_silent_is_not_said_to_be_gone() {
        // Connections wait here for somebody who never takes them.
        let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = format!("http://{}/", silent.local_addr().expect("it is bound"));
        let visitor = Visitor::new("test", Duration::from_millis(50));
        let verdict = visit(&visitor, &address);
        assert!(matches!(&verdict, Verdict::Unsure(reason) if !reason.is_empty()), "{verdict:?}");
    }

    #[test]
    fn hosts_are_asked_politely() {
        let tries = std::sync::atomic::AtomicU32::new(0);
        let server = Stub::start(move |request| match request {
            "GET /robots.txt" => (200, Vec::new(), "User-agent: *\nDisallow: /private/\n".to_owned()),
            "HEAD /good" | "GET /no-head" => (200, Vec::new(), String::new()),
            "HEAD /no-head" => (405, Vec::new(), String::new()),
            "HEAD /moved" => (301, vec![("Location", "/good")], String::new()),
            "HEAD /busy" if tries.fetch_add(1, std::sync::atomic::Ordering::Relaxed) > 0 => {
                (200, Vec::new(), String::new())
            }
            "HEAD /busy" => (429, vec![("Retry-After", "0")], String::new()),
            _ => (404, Vec::new(), String::new()),
        });
        let names = ["good", "no-head", "moved", "busy", "gone", "private/x"];
        let addresses: Vec<String> = names.iter().map(|name| server.address(name)).collect();
        let visitor = Visitor::new("test", Duration::from_secs(10));
        let verdicts = ask(&visitor, &addresses, Duration::ZERO, &|_| {});
        let verdict = |name: &str| verdicts[&server.address(name)].clone();
        assert_eq!(
            [verdict("good"), verdict("no-head"), verdict("busy")],
            [Verdict::Fine, Verdict::Fine, Verdict::Fine]
        );
        assert_eq!(verdict("moved"), Verdict::Moved(server.address("good")));
        assert_eq!(verdict("gone"), Verdict::Gone(404));
        assert!(matches!(verdict("private/x"), Verdict::Unsure(reason) if reason.contains("robots.txt")));
    }
}
