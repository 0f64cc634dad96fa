//! What a server sends with a file, against what it should send.

use super::{Place, is_hashed};
use crate::diagnostic::{Diagnostic, published as complain};
use crate::visit::Answer;

/// A short file is not worth compressing.
const SHORT: usize = 1400;

pub(super) fn complaints(place: &dyn Place, path: &str, answer: &Answer) -> Vec<Diagnostic> {
    if !place.has_headers() {
        return Vec::new();
    }
    let mut notes = Vec::new();
    let is_page = path.is_empty() || path.ends_with('/') || path.ends_with(".html");
    if is_page {
        page(path, answer, &mut notes);
        // A server that does not answer has been told of already.
        if answer.body.len() > SHORT && !place.compresses(path).unwrap_or(true) {
            notes.push(complain::not_compressed());
        }
    } else if let Some(expected) = expected(path) {
        let kind = answer.header("content-type").to_ascii_lowercase();
        let also_right = expected == "text/javascript" && kind.starts_with("application/javascript");
        if !(kind.starts_with(expected) || also_right) {
            notes.push(complain::kind(path, &kind, expected));
        }
    }
    let cache = answer.header("cache-control");
    if is_hashed(path) && !(cache.contains("immutable") || seconds(cache) >= 30 * 24 * 60 * 60) {
        notes.push(complain::short_lived(path, cache));
    }
    if !is_hashed(path) && (cache.contains("immutable") || seconds(cache) > 24 * 60 * 60) {
        notes.push(complain::long_lived(path, cache));
    }
    notes
}

fn page(path: &str, answer: &Answer, notes: &mut Vec<Diagnostic>) {
    let policy = answer.header("content-security-policy");
    if policy.is_empty() {
        notes.push(complain::no_header("Content-Security-Policy"));
    } else if policy.contains("unsafe-inline") || policy.contains("unsafe-eval") {
        notes.push(complain::weak_policy(policy));
    }
    if !answer.header("x-content-type-options").eq_ignore_ascii_case("nosniff") {
        notes.push(complain::no_header("X-Content-Type-Options"));
    }
    let kind = answer.header("content-type").to_ascii_lowercase();
    if !kind.starts_with("text/html") || !kind.contains("utf-8") {
        notes.push(complain::kind(path, &kind, "text/html; charset=utf-8"));
    }
}

fn seconds(cache: &str) -> u64 {
    let age = cache.split(',').filter_map(|part| part.trim().strip_prefix("max-age="));
    age.filter_map(|age| age.parse().ok()).next().unwrap_or_default()
}

/// The type without which a browser refuses a file, or does not know what to do with it.
fn expected(path: &str) -> Option<&'static str> {
    let kinds = [
        (".css", "text/css"),
        (".js", "text/javascript"),
        (".svg", "image/svg+xml"),
        (".webmanifest", "application/manifest+json"),
    ];
    kinds.iter().find(|(extension, _)| path.ends_with(extension)).map(|(_, kind)| *kind)
}
