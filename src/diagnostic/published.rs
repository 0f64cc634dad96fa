//! Complaints of a published site, as its visitors find it, and of links that lead out of it.

use super::Diagnostic;

/// How a page is called: its path, or the home page.
fn named(path: &str) -> String {
    if path.is_empty() { "the first page".to_owned() } else { format!("`{path}`") }
}

pub fn no_home(address: &str, status: u16) -> Diagnostic {
    Diagnostic::error("site-not-there", format!("there is no page at `{address}`: the answer is {status}"))
        .hint("name the folder that `park build` wrote, or the address at which it stands, with `/` at the end")
}

pub fn no_answer(address: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("site-not-there", format!("`{address}` gave no answer: {reason}"))
}

pub fn broken(page: &str, link: &str, file: &str) -> Diagnostic {
    Diagnostic::error("published-link", format!("{} links to `{link}`, and there is no `{file}`", named(page)))
        .hint("was everything uploaded? folders need their `index.html`")
}

pub fn no_anchor(page: &str, target: &str, id: &str) -> Diagnostic {
    Diagnostic::error(
        "published-link",
        format!("{} links to `#{id}`, which {} does not have", named(page), named(target)),
    )
}

pub fn no_file(page: &str, load: &str, file: &str) -> Diagnostic {
    Diagnostic::error("published-file", format!("{} loads `{load}`, and there is no `{file}`", named(page)))
        .hint("upload the whole folder, assets before pages, and remove old files last")
}

pub fn mixed(page: &str, load: &str) -> Diagnostic {
    Diagnostic::error("mixed-content", format!("{} loads `{load}` without encryption; browsers refuse it", named(page)))
        .hint("write https:// or keep the file in the site")
}

pub fn loads_elsewhere(page: &str, load: &str) -> Diagnostic {
    Diagnostic::error("loads-elsewhere", format!("{} loads `{load}` from another site", named(page)))
        .hint("the strict policy forbids it, and its readers would be seen there; keep the file in the site")
}

pub fn sitemap(address: &str, path: &str) -> Diagnostic {
    Diagnostic::error("published-sitemap", format!("the sitemap names `{address}`, and there is no `{path}`"))
}

pub fn no_edition(page: &str, language: &str, address: &str) -> Diagnostic {
    Diagnostic::error(
        "missing-language",
        format!("{} says that `{address}` is itself in `{language}`, and there is nothing", named(page)),
    )
    .hint("was the folder of the language uploaded?")
}

pub fn elsewhere(root: &str, base: &str) -> Diagnostic {
    Diagnostic::error("other-address", format!("the site is at `{root}` and says that it is at `{base}`"))
        .hint("set `base_url` in `content/site.toml`, or build with `--base-url`")
}

pub fn base_path(load: &str, base: &str) -> Diagnostic {
    Diagnostic::error("other-address", format!("`404.html` loads `{load}`, which is not below `{base}`"))
        .hint("build again with the right `base_url`")
}

pub fn no_page_for_wrong_addresses() -> Diagnostic {
    Diagnostic::warning("no-error-page", "a wrong address does not get the page of the site that says so")
        .hint("tell the server to send `404.html` with the status 404")
}

pub fn wrong_address(status: u16) -> Diagnostic {
    Diagnostic::error("wrong-address", format!("a wrong address is answered with {status} instead of 404"))
        .hint("search engines then keep pages that do not exist; send `404.html` with the status 404")
}

pub fn no_header(name: &str) -> Diagnostic {
    Diagnostic::warning("published-header", format!("pages come without the header `{name}`"))
        .hint("`park hosting` prints the settings for a server")
}

pub fn weak_policy(policy: &str) -> Diagnostic {
    Diagnostic::warning("published-header", format!("the policy `{policy}` allows what the pages do not need"))
        .hint("`park hosting` prints one that they satisfy")
}

pub fn kind(path: &str, kind: &str, expected: &str) -> Diagnostic {
    let sent = if kind.is_empty() { "without a type".to_owned() } else { format!("as `{kind}`") };
    Diagnostic::error("published-type", format!("{} is sent {sent} instead of `{expected}`", named(path)))
}

pub fn not_compressed() -> Diagnostic {
    Diagnostic::warning("published-header", "pages are not compressed")
        .hint("turn compression on at the server, or build with `compress = true` in `[hosting]`")
}

pub fn short_lived(path: &str, cache: &str) -> Diagnostic {
    let sent = if cache.is_empty() { "nothing".to_owned() } else { format!("`{cache}`") };
    Diagnostic::warning(
        "published-cache",
        format!("`{path}` never changes, and {sent} is said of how long it may be kept"),
    )
    .hint("send `Cache-Control: public, max-age=31536000, immutable` with names that have a hash")
}

pub fn long_lived(path: &str, cache: &str) -> Diagnostic {
    Diagnostic::error("published-stale", format!("{} may change, and browsers are told `{cache}`", named(path)))
        .hint("readers would see old pages; send `Cache-Control: no-cache` with what has no hash in its name")
}

pub fn outside_gone(address: &str, status: u16) -> Diagnostic {
    Diagnostic::error("outside-link", format!("there is nothing at `{address}` any more: the answer is {status}"))
        .hint("look for its new address, or for a copy at https://web.archive.org/")
}

pub fn outside_moved(address: &str, to: &str) -> Diagnostic {
    Diagnostic::warning("outside-moved", format!("`{address}` has moved for good")).hint(format!("link to `{to}`"))
}

pub fn outside_unsure(address: &str, reason: &str) -> Diagnostic {
    Diagnostic::warning("outside-unsure", format!("nobody can say whether `{address}` is there: {reason}"))
        .hint("open it in a browser; if it is there, `[[links.ignore]]` in `content/site.toml` leaves it out")
}
