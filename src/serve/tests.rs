//! Over real sockets, as a browser would ask.

use super::*;
use crate::diagnostic::Span;
use crate::memo::Key;
use crate::output::{Deferred, Output, OutputPath};
use crate::source::{Body, SourceFile, SourcePath};
use std::io::{BufRead, BufReader, Read};
use std::net::TcpStream;

/// An answer: status line and headers in lower case, body.
struct Got {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Got {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

fn loopback(base: &str) -> Server {
    let host = IpAddr::from([127, 0, 0, 1]);
    Server::start(&Listen { host, port: 0, more_ports: 0, base: base.to_owned() }).expect("loopback has a free port")
}

fn tree(files: &[(&str, &str)]) -> OutputTree {
    let output = |text: &str| Output::Bytes(text.as_bytes().into());
    OutputTree {
        files: files.iter().map(|(path, text)| (OutputPath::new(*path), output(text))).collect(),
        ..OutputTree::default()
    }
}

/// A server with a small site.
fn served() -> Server {
    let server = loopback("/");
    let mut site = tree(&[
        ("index.html", "<html><body>choose</BODY></html>"),
        ("404.html", "<body>not found</body>"),
        ("en/index.html", "<body>home</body>"),
        ("en/404.html", "<body>no such page</body>"),
        ("bn/index.html", "<body>নীড়</body>"),
        ("bn/404.html", "<body>পাতা নেই</body>"),
        ("bn/পাঠ/index.html", "<body>পাঠ</body>"),
        ("assets/style.css", "main{}"),
        ("assets/script.js", "0</body>"),
        ("fragment.html", "no body"),
        ("a b.txt", "space"),
    ]);
    let digits = SourceFile::bytes("content/media/digits.bin", *b"0123456789");
    site.files.insert(OutputPath::new("digits.bin"), Output::Source(digits));
    let pack = Deferred::new(Key(7), || Ok(b"%PDF-1.7".to_vec()));
    site.files.insert(OutputPath::new("pack.pdf"), Output::Deferred(Arc::new(pack)));
    let broken = Deferred::new(Key(8), || Err("no font".to_owned()));
    site.files.insert(OutputPath::new("broken.pdf"), Output::Deferred(Arc::new(broken)));
    server.publish(site);
    server
}

fn connect(server: &Server) -> TcpStream {
    TcpStream::connect(server.address()).expect("the server listens")
}

/// Sends a whole request and reads one answer, on the same connection as before if the caller keeps it.
fn exchange(stream: &mut TcpStream, request: &str) -> Got {
    stream.write_all(request.as_bytes()).expect("sent");
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        assert_ne!(reader.read_line(&mut head).expect("a line of the head"), 0, "closed after {head:?}");
    }
    let head = head.replace("\r\n", "\n").split('\n').map(lower_name).collect::<Vec<_>>().join("\n");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    let got = Got { status, head, body: Vec::new() };
    let length = got.header("content-length").map_or(0, |length| length.parse().expect("a number"));
    let mut body = vec![0; if request.starts_with("HEAD") { 0 } else { length }];
    reader.read_exact(&mut body).expect("the body");
    Got { body, ..got }
}

fn lower_name(line: &str) -> String {
    line.split_once(": ").map_or(line.to_owned(), |(name, value)| format!("{}: {value}", name.to_lowercase()))
}

fn ask(server: &Server, method: &str, target: &str, headers: &str) -> Got {
    let request = format!("{method} {target} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n");
    exchange(&mut connect(server), &request)
}

fn get(server: &Server, target: &str) -> Got {
    ask(server, "GET", target, "")
}

#[test]
fn files_come_with_their_type() {
    let server = served();
    for (target, kind, content) in [
        ("/assets/style.css", "text/css; charset=utf-8", "main{}"),
        ("/assets/script.js?v=1#x", "text/javascript; charset=utf-8", "0</body>"),
        ("/a%20b.txt", "text/plain; charset=utf-8", "space"),
        ("/digits.bin", "application/octet-stream", "0123456789"),
        ("/pack.pdf", "application/pdf", "%PDF-1.7"),
    ] {
        let got = get(&server, target);
        assert_eq!((got.status, got.header("content-type"), &*got.text()), (200, Some(kind), content), "{target}");
        assert_eq!(got.header("access-control-allow-origin"), None);
    }
    for (name, kind) in [
        ("A.SVG", "image/svg+xml; charset=utf-8"),
        ("x.woff2", "font/woff2"),
        ("feed.atom", "application/atom+xml; charset=utf-8"),
        ("x", "application/octet-stream"),
    ] {
        assert_eq!(crate::output::media_type::content_type(name), kind);
    }
}

#[test]
fn the_script_is_put_into_pages_only() {
    let server = served();
    let script = "<script type=\"module\" src=\"/_park/news.js\"></script>";
    assert_eq!(get(&server, "/en/").text(), format!("<body>home{script}</body>"));
    assert_eq!(get(&server, "/").text(), format!("<html><body>choose{script}</BODY></html>"));
    assert_eq!(get(&server, "/fragment.html").text(), format!("no body{script}"));
    assert_eq!(get(&server, "/assets/script.js").text(), "0</body>");
    assert!(get(&server, "/_park/news.js").text().contains("EventSource"));
    assert_eq!(get(&server, "/_park/overlay.css").header("content-type"), Some("text/css; charset=utf-8"));
    assert_eq!(get(&server, "/_park/other").status, 404);
}

#[test]
fn folders_have_a_slash() {
    let server = served();
    let got = get(&server, "/en?x=1");
    assert_eq!((got.status, got.header("location")), (302, Some("/en/?x=1")));
    let got = get(&server, "/bn/%E0%A6%AA%E0%A6%BE%E0%A6%A0");
    assert_eq!((got.status, got.header("location")), (302, Some("/bn/%E0%A6%AA%E0%A6%BE%E0%A6%A0/")));
    assert!(get(&server, "/bn/%E0%A6%AA%E0%A6%BE%E0%A6%A0/").text().contains("পাঠ"));
    assert_eq!(get(&server, "/assets").status, 404);
}

#[test]
fn what_is_missing_is_said_in_the_language_of_the_address() {
    let server = served();
    for (target, words) in
        [("/bn/x/y", "পাতা নেই"), ("/en/x", "no such page"), ("/xx/y", "not found"), ("/x", "not found")]
    {
        let got = get(&server, target);
        assert_eq!(got.status, 404);
        assert!(got.text().contains(words), "{target}: {}", got.text());
    }
}

#[test]
fn what_the_browser_has_is_not_sent_again() {
    let server = served();
    for target in ["/en/", "/assets/style.css", "/digits.bin", "/pack.pdf"] {
        let tag = get(&server, target).header("etag").expect("a tag").to_owned();
        let again = ask(&server, "GET", target, &format!("If-None-Match: \"x\", W/{tag}\r\n"));
        assert_eq!((again.status, &*again.body, again.header("content-length")), (304, &b""[..], None));
        assert_eq!(ask(&server, "GET", target, "If-None-Match: \"x\"\r\n").status, 200);
    }
}

#[test]
fn pages_are_compressed_for_those_who_take_it() {
    let server = loopback("/");
    let words = "<p>word</p>".repeat(500);
    let mut site = tree(&[("index.html", &words), ("small.css", "a{}"), ("photo.png", &words), ("large.css", &words)]);
    let later = words.clone();
    let page = Deferred::new(Key(9), move || Ok(later.clone().into_bytes()));
    site.files.insert(OutputPath::new("later/index.html"), Output::Deferred(Arc::new(page)));
    server.publish(site);
    for target in ["/", "/large.css", "/later/"] {
        let packed = ask(&server, "GET", target, "Accept-Encoding: br;q=1, gzip;q=0.8\r\n");
        assert_eq!((packed.header("content-encoding"), packed.header("vary")), (Some("gzip"), Some("Accept-Encoding")));
        let mut text = String::new();
        flate2::read::GzDecoder::new(&packed.body[..]).read_to_string(&mut text).expect("gzip");
        let plain = ask(&server, "GET", target, "Accept-Encoding: gzip;q=0\r\n");
        assert_eq!((plain.header("content-encoding"), plain.header("vary")), (None, Some("Accept-Encoding")));
        assert!(plain.text() == text && packed.body.len() < text.len() / 4, "{target}");
        // Two tags, since the bytes differ; a browser that has either has the page.
        let (one, two) = (packed.header("etag").expect("a tag"), plain.header("etag").expect("a tag"));
        assert_ne!(one, two);
        for tag in [one, two] {
            assert_eq!(ask(&server, "GET", target, &format!("If-None-Match: {tag}\r\n")).status, 304, "{target} {tag}");
        }
        // A part is one of the whole as it is.
        let headers = "Accept-Encoding: gzip\r\nRange: bytes=0-2\r\n";
        let part = ask(&server, "GET", target, headers);
        assert_eq!((part.status, part.header("content-encoding"), &*part.text()), (206, None, "<p>"), "{target}");
    }
    for target in ["/small.css", "/photo.png"] {
        assert_eq!(
            ask(&server, "GET", target, "Accept-Encoding: gzip\r\n").header("content-encoding"),
            None,
            "{target}"
        );
    }
    assert_eq!(get(&server, "/photo.png").header("vary"), None);
}

/// A page that is put off is not even made for a browser that has it.
#[test]
fn a_page_that_the_browser_has_is_not_made() {
    let server = loopback("/");
    let made = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = made.clone();
    let page = Deferred::anew(Key(5), move || {
        count.fetch_add(1, Ordering::SeqCst);
        Ok(b"<body>page</body>".to_vec())
    });
    let site = [(OutputPath::new("index.html"), Output::Deferred(Arc::new(page)))];
    server.publish(OutputTree { files: site.into_iter().collect(), ..OutputTree::default() });
    let tag = get(&server, "/").header("etag").expect("a tag").to_owned();
    assert_eq!(ask(&server, "GET", "/", &format!("If-None-Match: {tag}\r\n")).status, 304);
    assert_eq!(made.load(Ordering::SeqCst), 1);
}

#[test]
fn a_page_that_cannot_be_made_says_why_and_listens_on() {
    let server = loopback("/");
    let page = Deferred::new(Key(5), || Err("`lesson.html`: <no> such thing".to_owned()));
    let site = [(OutputPath::new("index.html"), Output::Deferred(Arc::new(page)))];
    server.publish(OutputTree { files: site.into_iter().collect(), ..OutputTree::default() });
    let got = get(&server, "/");
    assert_eq!(got.status, 500);
    assert!(got.text().contains("&lt;no&gt; such thing") && got.text().contains("/_park/news.js"), "{}", got.text());
}

#[test]
fn missing_pages_may_be_put_off_too() {
    let server = loopback("/");
    let page = Deferred::new(Key(5), || Ok(b"<body>not here</body>".to_vec()));
    let site = [(OutputPath::new("en/404.html"), Output::Deferred(Arc::new(page)))];
    server.publish(OutputTree { files: site.into_iter().collect(), ..OutputTree::default() });
    let got = get(&server, "/en/x/");
    assert!(got.status == 404 && got.text().starts_with("<body>not here"));
}

#[test]
fn browsers_are_led_to_the_page_of_the_saved_file() {
    let server = loopback("/park/");
    server.publish(tree(&[("en/index.html", "home")]));
    let mut stream = events(&server);
    assert_eq!(event(&mut stream)["leading"], serde_json::json!(null));
    let next = tree(&[("en/index.html", "home"), ("en/নতুন/index.html", "new")]);
    server.publish_leading(next, Some(OutputPath::new("en/নতুন/index.html")));
    let leading = event(&mut stream)["leading"].as_str().map(str::to_owned).expect("an address");
    assert!(leading.starts_with("/park/en/%E0%A6") && leading.ends_with('/'), "{leading}");
    assert_eq!(get(&server, &leading).status, 200);
    let mut late = events(&server);
    assert_eq!(event(&mut late)["leading"], serde_json::json!(null), "who comes later stays where they are");
}

#[test]
fn nothing_is_known_of_pages_that_are_not_there() {
    let server = served();
    for target in ["/_park/page", "/_park/page?path=/none/", "/_park/page?path=../x", "/_park/page?path=/en/"] {
        let got = get(&server, target);
        assert_eq!((got.status, got.text().as_str()), (200, "null"), "{target}");
    }
    assert_eq!(get(&server, "/_park/print.pdf?path=/en/").status, 404);
    let paper = get(&server, "/_park/print?path=/en/%22%3E%3Cscript%3E");
    assert!(
        paper.status == 200 && paper.text().contains("data-page=\"/en/&quot;&gt;&lt;script&gt;\""),
        "{}",
        paper.text()
    );
}

#[test]
fn a_range_is_a_part() {
    let server = served();
    let tag = get(&server, "/digits.bin").header("etag").expect("a tag").to_owned();
    for (headers, status, range, content) in [
        ("Range: bytes=2-4", 206, Some("bytes 2-4/10"), "234"),
        ("Range: bytes=7-", 206, Some("bytes 7-9/10"), "789"),
        ("Range: bytes=-3", 206, Some("bytes 7-9/10"), "789"),
        ("Range: bytes=-30", 206, Some("bytes 0-9/10"), "0123456789"),
        ("Range: bytes=8-99999999999999999999", 200, None, "0123456789"),
        ("Range: bytes=8-18446744073709551615", 206, Some("bytes 8-9/10"), "89"),
        ("Range: bytes=10-", 416, Some("bytes */10"), ""),
        ("Range: bytes=-0", 416, Some("bytes */10"), ""),
        ("Range: bytes=4-2", 200, None, "0123456789"),
        ("Range: bytes=0-1,3-4", 200, None, "0123456789"),
        ("Range: lines=0-1", 200, None, "0123456789"),
        ("Range: bytes=0-1\r\nIf-Range: \"old\"", 200, None, "0123456789"),
        (&format!("Range: bytes=0-1\r\nIf-Range: {tag}"), 206, Some("bytes 0-1/10"), "01"),
    ] {
        let got = ask(&server, "GET", "/digits.bin", &format!("{headers}\r\n"));
        assert_eq!((got.status, got.header("content-range"), &*got.text()), (status, range, content), "{headers}");
    }
    assert_eq!(ask(&server, "GET", "/pack.pdf", "Range: bytes=0-3\r\n").text(), "%PDF");
}

#[test]
fn a_large_file_is_read_from_disk_when_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("film.webm");
    let content: Vec<u8> = (0..300_000u32).map(|number| number as u8).collect();
    std::fs::write(&file, &content).expect("written");
    let body = Body::Disk { file, size: 300_000, head: Arc::new([]) };
    let film = SourceFile { path: SourcePath::new("content/film.webm"), key: Key(3), body };
    let server = loopback("/");
    let files = [(OutputPath::new("film.webm"), Output::Source(film))];
    server.publish(OutputTree { files: files.into_iter().collect(), ..OutputTree::default() });
    let got = get(&server, "/film.webm");
    assert!(got.header("content-type") == Some("video/webm") && got.body == content);
    let got = ask(&server, "GET", "/film.webm", "Range: bytes=257-259\r\n");
    assert_eq!((got.status, got.body), (206, vec![1, 2, 3]));
}

#[test]
fn a_head_has_no_body() {
    let server = served();
    let mut stream = connect(&server);
    let head = exchange(&mut stream, "HEAD /digits.bin HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert_eq!((head.status, head.header("content-length")), (200, Some("10")));
    let next = exchange(&mut stream, "GET /digits.bin HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert_eq!(next.text(), "0123456789");
}

#[test]
fn only_reading_is_allowed() {
    let server = served();
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "BREW"] {
        let got = ask(&server, method, "/en/", "");
        assert_eq!((got.status, got.header("allow")), (405, Some("GET, HEAD")), "{method}");
    }
}

#[test]
fn addresses_that_are_not_plain_are_refused() {
    let server = served();
    for target in [
        "/../Cargo.toml",
        "/..",
        "/en/../../etc/passwd",
        "/%2e%2e/Cargo.toml",
        "/%2E%2E%2FCargo.toml",
        "/en/..%2f..%2fetc",
        "/en%2findex.html",
        "/en%5cindex.html",
        "/..\\x",
        "/en/%00",
        "/en/index.html%00.txt",
        "/./en/",
        "/en/./",
        "//etc/passwd",
        "//evil.example/",
        "/en//",
        "/%ff",
        "/%0d%0aSet-Cookie:x",
        "/C:/%5cwindows",
        "http://localhost/en/",
        "*",
        "en/",
    ] {
        let got = get(&server, target);
        assert_eq!(got.status, 400, "{target}: {}", got.text());
    }
    // Encoded twice is a name with a percent sign; decoded once, it is nothing that exists.
    for target in ["/%252e%252e/Cargo.toml", "/.../", "/C:/windows", "/~root", "/.git/config"] {
        assert_eq!(get(&server, target).status, 404, "{target}");
    }
}

#[test]
fn other_names_for_this_machine_are_refused() {
    let server = served();
    let with_host = |host: &str| exchange(&mut connect(&server), &format!("GET /en/ HTTP/1.1\r\n{host}\r\n")).status;
    for host in ["localhost", "LOCALHOST:8000", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:80", "park.localhost"] {
        assert_eq!(with_host(&format!("Host: {host}\r\n")), 200, "{host}");
    }
    for host in [
        "evil.example",
        "localhost.evil.example",
        "192.168.0.7",
        "127.0.0.1.evil.example",
        "",
        "[::2]",
        "localhost:80:80",
    ] {
        assert_eq!(with_host(&format!("Host: {host}\r\n")), 403, "{host}");
    }
    assert_eq!(with_host(""), 403);
    let everywhere = Hosts::new(IpAddr::from([0, 0, 0, 0]));
    assert!(everywhere.allow("192.168.0.7:8000") && !everywhere.allow("evil.example"));
}

#[test]
fn a_site_can_stand_below_a_path() {
    let server = loopback("/wiki/park/");
    server.publish(tree(&[
        ("index.html", "<body>home</body>"),
        ("en/index.html", "<body>en</body>"),
        ("404.html", "none"),
    ]));
    assert!(server.url().ends_with("/wiki/park/"));
    for (target, location) in [("/", "/wiki/park/"), ("/wiki/park/en", "/wiki/park/en/"), ("/wiki/park", "/wiki/park/")]
    {
        let got = get(&server, target);
        assert_eq!((got.status, got.header("location")), (302, Some(location)), "{target}");
    }
    assert!(get(&server, "/wiki/park/en/").text().contains("src=\"/_park/news.js\""));
    assert_eq!(get(&server, "/en/").status, 404);
    assert_eq!(get(&server, "/wiki/parking/").status, 404);
}

#[test]
fn a_pack_that_cannot_be_made_says_why() {
    let got = get(&served(), "/broken.pdf");
    assert_eq!((got.status, &*got.text()), (500, "broken.pdf cannot be made: no font\n"));
}

/// The next event of a stream, without the chunk sizes.
fn event(reader: &mut impl BufRead) -> serde_json::Value {
    loop {
        let mut line = String::new();
        assert_ne!(reader.read_line(&mut line).expect("a line"), 0, "the stream ended");
        if let Some(data) = line.strip_prefix("data: ") {
            return serde_json::from_str(data).expect("JSON");
        }
    }
}

fn events(server: &Server) -> BufReader<TcpStream> {
    let mut stream = connect(server);
    stream.write_all(b"GET /_park/events HTTP/1.1\r\nHost: localhost\r\n\r\n").expect("sent");
    BufReader::new(stream)
}

#[test]
fn open_pages_hear_of_every_publication() {
    let server = served();
    let mut stream = events(&server);
    let first = event(&mut stream);
    assert_eq!((&first["assets"], &first["problems"]), (&serde_json::json!(null), &serde_json::json!([])));

    server.publish(tree(&[
        ("en/index.html", "<body>new</body>"),
        ("assets/style.css", "main{color:red}"),
        ("a b.txt", "space"),
    ]));
    let second = event(&mut stream);
    assert_eq!(second["assets"], serde_json::json!(["/assets/style.css"]));
    assert_ne!(first["version"], second["version"]);
}

#[test]
fn the_last_good_site_stays_while_there_are_problems() {
    let server = served();
    let mut stream = events(&server);
    event(&mut stream);
    let mut note = Diagnostic::error("broken-link", "`<img src=x>` leads nowhere").hint("did you mean `en`?");
    note.span = Some(Span::new("content/en/index.md", 8..11));
    server.show_problems(vec![Problem::new(&note, |_| Some("# বাং\nabc<b>"))]);
    assert!(get(&server, "/en/").text().contains("home"));
    let problem = &event(&mut stream)["problems"][0];
    assert_eq!(problem["place"], "content/en/index.md:1:5");
    assert_eq!(problem["severity"], "error");
    server.publish(tree(&[("en/index.html", "mended")]));
    assert_eq!(event(&mut stream)["problems"], serde_json::json!([]));
    assert!(get(&server, "/en/").text().starts_with("mended"));
}

#[test]
fn before_the_first_good_site_the_problems_are_the_page() {
    let server = loopback("/");
    let got = get(&server, "/en/");
    assert_eq!(got.status, 503);
    assert!(got.text().contains("being built") && got.text().contains("/_park/news.js"));
    let note = Diagnostic::error("bad", "<script>alert(1)</script> & more").at(Span::new("content/<x>.md", 2..5));
    server.show_problems(vec![Problem::new(&note, |_| Some("a <b>\n"))]);
    let page = get(&server, "/en/").text();
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more"));
    assert!(page.contains("content/&lt;x&gt;.md:1:3") && page.contains("a <mark>&lt;b&gt;</mark>"));
    assert!(!page.contains("<script>"));
}

#[test]
fn many_open_pages_and_a_slow_reader_keep_nobody_waiting() {
    let server = served();
    let begin = |_| {
        let mut stream = events(&server);
        event(&mut stream);
        stream
    };
    let mut streams: Vec<_> = (0..80).map(begin).collect();
    let _silent: Vec<_> = (0..20).map(|_| connect(&server)).collect();
    assert_eq!(get(&server, "/en/").status, 200);
    // The oldest were ended to make room, and end properly, so that the browser asks again.
    let mut rest = String::new();
    while streams[0].read_line(&mut rest).expect("a line") > 0 && !rest.ends_with("0\r\n") {}
    assert!(rest.ends_with("0\r\n"), "{rest:?}");
    server.publish(tree(&[("index.html", "new")]));
    assert_eq!(event(streams.last_mut().expect("eighty"))["problems"], serde_json::json!([]));
}

/// As a browser does with a page and its parts: the connections stay open, so none is ever free for another.
#[test]
fn connections_opened_in_one_moment_are_all_answered() {
    for _ in 0..30 {
        let server = served();
        let address = server.address();
        let together = std::sync::Barrier::new(6);
        let ask = || {
            together.wait();
            let mut stream = TcpStream::connect(address).expect("the server listens");
            stream.set_read_timeout(Some(Duration::from_secs(5))).expect("a time limit");
            let got = exchange(&mut stream, "GET /en/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
            (stream, got.status)
        };
        let answers: Vec<(TcpStream, u16)> = thread::scope(|scope| {
            let asking: Vec<_> = (0..6).map(|_| scope.spawn(ask)).collect();
            asking.into_iter().map(|one| one.join().expect("answered in time")).collect()
        });
        assert!(answers.iter().all(|(_, status)| *status == 200));
    }
}

#[test]
fn a_taken_port_leads_to_the_next() {
    let first = served();
    let port = first.address().port();
    let listen = Listen { host: IpAddr::from([127, 0, 0, 1]), port, more_ports: 20, base: "/".into() };
    let second = Server::start(&listen).expect("one of twenty is free");
    assert!(second.address().port() > port);
    let failed = Server::start(&Listen { more_ports: 0, ..listen }).err().expect("it is taken");
    assert_eq!(failed.code, "no-free-port");
}

/// A form as the button of a page sends it.
fn form(server: &Server, headers: &str, body: &str) -> Got {
    let length = body.len();
    let request =
        format!("POST /_park/edit HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n{headers}\r\n{body}");
    exchange(&mut connect(server), &request)
}

const OWN: &str = "Origin: http://localhost\r\n";

#[test]
fn a_button_opens_a_line_and_the_page_stays() {
    let server = served();
    let (told, hear) = std::sync::mpsc::channel();
    let open = move |file: &str, line| told.send((file.to_owned(), line)).map_err(|error| error.to_string());
    server.edit_with(Editing::Command(Box::new(open)));
    let got = form(&server, OWN, "file=content%2Fbn%2F%E0%A6%95.md&line=12");
    assert_eq!((got.status, got.header("content-length")), (204, None));
    assert_eq!(hear.try_recv(), Ok(("content/bn/ক.md".to_owned(), 12)));
    for file in ["content/site.toml", "themes/mine/templates/lesson.html", "locales/bn/site.ftl"] {
        assert_eq!(form(&server, OWN, &format!("file={file}&line=1")).status, 204, "{file}");
    }
    drop(hear);
    assert_eq!(form(&server, OWN, "file=content/bn/a.md&line=1").status, 500);
}

#[test]
fn nobody_else_can_open_an_editor() {
    let server = served();
    assert_eq!(form(&server, OWN, "file=content/bn/a.md&line=1").status, 404, "no editor was named");
    server.edit_with(Editing::Command(Box::new(|file, _| panic!("{file} was opened"))));
    let good = "file=content/bn/a.md&line=1";
    for origin in ["", "Origin: null\r\n", "Origin: https://evil.example\r\n", "Origin: http://localhost:81\r\n"] {
        assert_eq!(form(&server, origin, good).status, 403, "{origin}");
    }
    let elsewhere = format!(
        "POST /_park/edit HTTP/1.1\r\nHost: evil.example\r\nOrigin: http://evil.example\r\nContent-Length: {}\r\n\r\n{good}",
        good.len()
    );
    assert_eq!(exchange(&mut connect(&server), &elsewhere).status, 403);
    for file in [
        "/etc/passwd",
        "content/../x.md",
        "content/a.sh",
        "content/.git/a.md",
        "content/a:b.md",
        "site.md",
        "public/a.md",
        "content/a",
    ] {
        assert_eq!(form(&server, OWN, &format!("file={file}&line=1")).status, 400, "{file}");
    }
    assert_eq!(form(&server, OWN, "file=content/a.md&line=-1").status, 400);
    assert_eq!(ask(&server, "GET", "/_park/edit", "").status, 404);
    assert_eq!(ask(&server, "POST", "/en/", OWN).status, 405);
}

/// What starts programs must not be framed by other pages.
#[test]
fn pages_that_are_made_when_asked_for_have_a_strict_policy_and_the_reload_script() {
    let server = loopback("/");
    let mut site = tree(&[("index.html", "home")]);
    let page = Deferred::new(Key(9), || Ok(b"<body>desk</body>".to_vec()));
    site.files.insert(OutputPath::new("_translate/bn/index.html"), Output::Deferred(Arc::new(page)));
    server.publish(site);
    let got = get(&server, "/_translate/bn/");
    assert!(got.text().starts_with("<body>desk<script type=\"module\" src=\"/_park/news.js\""), "{}", got.text());
    assert!(got.header("content-security-policy").is_some_and(|policy| policy.contains("frame-ancestors 'none'")));
}
