//! What the server adds to a site: the reload script, and a page for when there is no site yet.

use super::problem::Problem;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt::Write;

pub(super) const RELOAD: &str = include_str!("reload.js");
pub(super) const OVERLAY: &str = include_str!("overlay.css");

/// At the root and not below the site's base, so that it can never be a page of the site.
const SCRIPT: &str = "<script src=\"/_park/reload.js\" defer></script>";
/// Everything in a path but what RFC 3986 calls unreserved, and the slash.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The page with the reload script just before the end of its body. The built page itself never has it.
pub(super) fn with_script(page: &[u8]) -> Vec<u8> {
    let end = b"</body>";
    let at = page.windows(end.len()).rposition(|bytes| bytes.eq_ignore_ascii_case(end)).unwrap_or(page.len());
    [&page[..at], SCRIPT.as_bytes(), &page[at..]].concat()
}

/// A path as it stands in an address.
pub(super) fn encode(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

/// Stands for every page as long as no build has succeeded; open pages change to the site when one does.
pub(super) fn not_ready(problems: &[Problem]) -> String {
    let mut page = String::from(
        "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>park: no site to show yet</title>\n\
         <link rel=\"stylesheet\" href=\"/_park/overlay.css\">\n</head>\n<body class=\"page\">\n<main class=\"panel\">\n",
    );
    page.push_str(if problems.is_empty() {
        "<h1>The site is being built …</h1>\n<p>This page changes by itself.</p>\n"
    } else {
        "<h1>The site cannot be built yet</h1>\n\
         <p>Mend what is listed here and save: this page changes by itself.</p>\n<ol>\n"
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
        let _ = writeln!(page, "<p class=\"place\"><bdi>{}</bdi></p>", escape(place));
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
