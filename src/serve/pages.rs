//! What the server adds to a site: the script in each page, and pages of its own.

use super::problem::Problem;
use crate::memo::{Key, KeyMaker};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt::Write;

/// The parts of the script and what they look like. At the root and not below the site's base, so that they can never be
/// pages of the site.
const PARTS: [(&str, &str); 8] = [
    ("bar.css", include_str!("browser/bar.css")),
    ("bar.js", include_str!("browser/bar.js")),
    ("news.js", include_str!("browser/news.js")),
    ("overlay.css", include_str!("browser/overlay.css")),
    ("place.js", include_str!("browser/place.js")),
    ("print.js", include_str!("browser/print.js")),
    ("problems.js", include_str!("browser/problems.js")),
    ("swap.js", include_str!("browser/swap.js")),
];

const SCRIPT: &str = "<script type=\"module\" src=\"/_park/news.js\"></script>";
/// Everything in a path but what RFC 3986 calls unreserved, and the slash.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A part of the script.
pub(super) fn part(name: &str) -> Option<&'static str> {
    PARTS.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

/// The page with the reload script just before the end of its body. The built page itself never has it.
pub(super) fn with_script(page: &[u8]) -> Vec<u8> {
    let end = b"</body>";
    let at = page.windows(end.len()).rposition(|bytes| bytes.eq_ignore_ascii_case(end)).unwrap_or(page.len());
    [&page[..at], SCRIPT.as_bytes(), &page[at..]].concat()
}

/// Names a page with the script in it.
pub(super) fn key(page: Key) -> Key {
    KeyMaker::default().and(page).text(SCRIPT).key()
}

/// A path as it stands in an address.
pub(super) fn encode(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

/// Where a browser finds what stands at an output path, below the base of the site.
pub(super) fn address_of(base: &str, path: &str) -> String {
    let shown = if path == "index.html" || path.ends_with("/index.html") {
        path.strip_suffix("index.html").unwrap_or(path)
    } else {
        path
    };
    format!("{base}{}", encode(shown))
}

const HEAD: &str = "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
     <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n";

/// An entry on paper: its PDF, drawn again whenever it changes.
pub(super) fn print(address: &str) -> String {
    let address = escape(address);
    format!(
        "{HEAD}<title>On paper</title>\n<link rel=\"stylesheet\" href=\"/_park/bar.css\">\n</head>\n\
         <body class=\"print\" data-page=\"{address}\">\n<main class=\"paper\" aria-label=\"On paper\">\n\
         <p class=\"state\" role=\"status\">The page is being printed …</p>\n</main>\n\
         <script type=\"module\" src=\"/_park/print.js\"></script>\n</body>\n</html>\n"
    )
}

/// A page that could not be made, with what is wrong; open pages show it over what they have.
pub(super) fn failed(reason: &str) -> String {
    let problem = Problem {
        severity: "error".to_owned(),
        code: "page",
        message: reason.to_owned(),
        place: None,
        file: None,
        number: None,
        line: None,
        hint: None,
    };
    listing("This page cannot be made", &[problem])
}

/// Stands for every page as long as no build has succeeded; open pages change to the site when one does.
pub(super) fn not_ready(problems: &[Problem]) -> String {
    listing(if problems.is_empty() { "The site is being built …" } else { "The site cannot be built yet" }, problems)
}

fn listing(heading: &str, problems: &[Problem]) -> String {
    let mut page = format!(
        "{HEAD}<title>park: no page to show yet</title>\n<link rel=\"stylesheet\" href=\"/_park/overlay.css\">\n</head>\n\
         <body class=\"page\">\n<main class=\"panel\">\n<h1>{heading}</h1>\n"
    );
    page.push_str(if problems.is_empty() {
        "<p>This page changes by itself.</p>\n"
    } else {
        "<p>Mend what is listed here and save: this page changes by itself.</p>\n<ol>\n"
    });
    for problem in problems {
        item(&mut page, problem);
    }
    if !problems.is_empty() {
        page.push_str("</ol>\n");
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn item(page: &mut String, problem: &Problem) {
    let _ = writeln!(
        page,
        "<li class=\"{0}\"><p class=\"message\"><b>{0}</b> {1} <code>{2}</code></p>",
        escape(&problem.severity),
        escape(&problem.message),
        escape(problem.code)
    );
    if let Some(place) = &problem.place {
        let file = escape(problem.file.as_deref().unwrap_or_default());
        let number = problem.number.unwrap_or(1);
        let place = escape(place);
        let _ = writeln!(page, "<p class=\"place\" data-file=\"{file}\" data-line=\"{number}\"><bdi>{place}</bdi></p>");
    }
    if let Some(line) = &problem.line {
        let (before, marked, after) = (escape(&line.before), escape(&line.marked), escape(&line.after));
        let _ = writeln!(page, "<pre dir=\"auto\">{before}<mark>{marked}</mark>{after}</pre>");
    }
    if let Some(hint) = &problem.hint {
        let _ = writeln!(page, "<p class=\"hint\">{}</p>", escape(hint));
    }
    page.push_str("</li>\n");
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}
