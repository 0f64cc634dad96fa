//! Each fault of a published site is named, and a good site has none.

use super::*;
use crate::visit::stub::Stub;
use std::time::Duration;

const BASE: &str = "https://a.org/park/";

/// A good small site, with `change` made to it.
fn site(change: impl FnOnce(&mut BTreeMap<String, String>)) -> BTreeMap<String, String> {
    let page = |rest: &str| {
        format!("<html data-template=page><link rel=stylesheet href=\"../assets/a.0123456789.css\"><body id=top>{rest}")
    };
    let home = "<a href=\"en/#top\">English</a>".to_owned();
    let editions = format!("<link rel=alternate hreflang=bn href=\"{BASE}bn/\">");
    let sitemap = format!("<urlset><url><loc>{BASE}</loc></url><url><loc>{BASE}en/</loc></url></urlset>");
    let mut files = BTreeMap::from([
        ("index.html".to_owned(), home),
        ("404.html".to_owned(), "<img src=\"/park/assets/x.svg\">".to_owned()),
        ("sitemap.xml".to_owned(), sitemap),
        ("en/index.html".to_owned(), page(&editions)),
        ("bn/index.html".to_owned(), page("<a href=\"../en/\">English</a>")),
        ("assets/a.0123456789.css".to_owned(), "a{}".to_owned()),
    ]);
    change(&mut files);
    files
}

fn codes(looked: &Looked) -> Vec<&'static str> {
    let mut codes: Vec<&str> = looked.notes.iter().map(|note| note.code).collect();
    codes.dedup();
    codes
}

fn folder(change: impl FnOnce(&mut BTreeMap<String, String>)) -> Vec<&'static str> {
    let files = site(change);
    let read = |path: &str| Ok(files[path].clone().into_bytes());
    codes(&look(&Folder::new(files.keys().cloned().collect(), read), usize::MAX))
}

fn add(files: &mut BTreeMap<String, String>, path: &str, html: &str) {
    files.get_mut(path).expect("it is there").push_str(html);
}

#[test]
fn a_good_site_has_no_problem() {
    assert_eq!(folder(|_| {}), [""; 0]);
}

#[test]
fn each_fault_is_named() {
    assert_eq!(folder(|files| drop(files.remove("index.html"))), ["site-not-there"]);
    assert_eq!(folder(|files| drop(files.remove("assets/a.0123456789.css"))), ["published-file"]);
    assert_eq!(folder(|files| drop(files.remove("bn/index.html"))), ["missing-language"]);
    assert_eq!(folder(|files| drop(files.remove("404.html"))), ["no-error-page"]);
    assert_eq!(folder(|files| add(files, "bn/index.html", "<a href=../gone/>")), ["published-link"]);
    assert_eq!(folder(|files| add(files, "bn/index.html", "<a href=../en/#gone>")), ["published-link"]);
    assert_eq!(folder(|files| add(files, "bn/index.html", "<img src=http://b.org/a.png>")), ["mixed-content"]);
    assert_eq!(folder(|files| add(files, "bn/index.html", "<img src=https://b.org/a.png>")), ["loads-elsewhere"]);
    let gone = format!("<url><loc>{BASE}gone/</loc></url>");
    assert_eq!(folder(|files| add(files, "sitemap.xml", &gone)), ["published-sitemap"]);
    assert_eq!(folder(|files| add(files, "404.html", "<img src=/assets/x.svg>")), ["other-address"]);
}

/// What a server says of the good site, with the headers that `headers` gives.
fn server(missing: u16, headers: fn(&str) -> Vec<(&'static str, &'static str)>) -> Vec<&'static str> {
    let files = site(|_| {});
    let stub = Stub::start(move |request| {
        let path = request.split_once(' ').map_or("", |(_, path)| path).trim_start_matches("/park/");
        let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        match files.get(&file) {
            Some(text) => (200, headers(&file), text.clone()),
            None => (missing, vec![("Content-Type", "text/html; charset=utf-8")], "gone".to_owned()),
        }
    });
    let root = Url::parse(&stub.address("park/")).expect("it is an address");
    codes(&look(&Server::new(root, Duration::from_secs(10)), 50))
}

fn good(file: &str) -> Vec<(&'static str, &'static str)> {
    if file.ends_with(".css") {
        return vec![("Content-Type", "text/css"), ("Cache-Control", crate::output::hosting::rules::FOREVER)];
    }
    vec![
        ("Content-Type", "text/html; charset=utf-8"),
        ("Content-Security-Policy", crate::output::hosting::rules::POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Cache-Control", crate::output::hosting::rules::ASK),
    ]
}

#[test]
fn a_server_is_judged_by_what_it_sends() {
    assert_eq!(server(404, good), [""; 0]);
    assert_eq!(server(200, good), ["wrong-address"]);
    assert_eq!(
        server(404, |file| good(file).into_iter().filter(|(name, _)| *name != "Content-Security-Policy").collect()),
        ["published-header"]
    );
    assert_eq!(
        server(404, |file| good(file).into_iter().filter(|(name, _)| *name != "Cache-Control").collect()),
        ["published-cache"]
    );
    let wrong = |file: &str| {
        let kind = if file.ends_with(".css") { "text/plain" } else { "text/html; charset=utf-8" };
        let rest = good(file).into_iter().filter(|(name, _)| *name != "Content-Type");
        rest.chain([("Content-Type", kind)]).collect()
    };
    assert_eq!(server(404, wrong), ["published-type"]);
}

#[test]
fn a_list_of_sitemaps_is_followed() {
    let list = |files: &mut BTreeMap<String, String>, page: &str| {
        let pages = files.insert(
            "sitemap.xml".to_owned(),
            format!("<sitemapindex><sitemap><loc>{BASE}sitemap-en.xml</loc></sitemap></sitemapindex>"),
        );
        files.insert("sitemap-en.xml".to_owned(), pages.unwrap_or_default() + page);
    };
    assert_eq!(folder(|files| list(files, "")), [""; 0]);
    let gone = format!("<url><loc>{BASE}gone/</loc></url>");
    assert_eq!(folder(|files| list(files, &gone)), ["published-sitemap"]);
}

#[test]
fn a_page_must_come_compressed_to_those_who_can_take_it() {
    let text = "a long page ".repeat(200);
    let asked = |packed: &'static str| {
        let text = text.clone();
        let stub = Stub::start(move |request| {
            let mut headers = good("index.html");
            headers.extend([("Vary", "Accept-Encoding"), ("Content-Encoding", packed)]);
            let status = if request.ends_with("/park/") { 200 } else { 404 };
            (status, headers, text.clone())
        });
        let root = Url::parse(&stub.address("park/")).expect("it is an address");
        codes(&look(&Server::new(root, Duration::from_secs(10)), 50))
    };
    assert_eq!(asked("gzip"), [""; 0]);
    assert_eq!(asked("identity"), ["published-header"]);
}

#[test]
fn hashes_are_told_from_words() {
    assert!(is_hashed("assets/park.0123456789.css"));
    assert!(!is_hashed("assets/park.css") && !is_hashed("a.readability.html") && !is_hashed("x/0123456789.css"));
}
