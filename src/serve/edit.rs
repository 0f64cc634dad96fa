//! Opens a line in the author's editor: the one thing that a page may ask of this machine, and well guarded.

use super::answer::{Answer, Peer, Request, text};
use super::state::Shared;

/// Opens a file of the site at a line, counted from 1.
pub type Open = Box<dyn Fn(&str, usize) -> Result<(), String> + Send + Sync>;

/// How a line is opened from a page.
pub enum Editing {
    /// By an address that a program on the author's machine answers to; `{file}` and `{line}` are replaced.
    Address(String),
    /// By the server.
    Command(Open),
}

/// Only somebody on this machine may ask, with a button of a page of this server: any page of the web can send a form here,
/// but its browser says where the form comes from. The host name was looked at before.
pub(super) fn edit(request: &Request, shared: &Shared) -> Answer {
    let Some(Editing::Command(open)) = shared.editor.get() else {
        return text(request, 404, "There is no such thing.\n");
    };
    let own = request.host.as_ref().map(|host| format!("http://{host}"));
    let is_own = own.is_some_and(|own| request.origin.as_ref().is_some_and(|origin| origin.eq_ignore_ascii_case(&own)));
    if request.from == Peer::Elsewhere || !is_own {
        return text(request, 403, "Only pages of this server on its own machine may open an editor.\n");
    }
    let field = |name: &str| {
        let mut fields = url::form_urlencoded::parse(request.body.as_bytes());
        fields.find(|(field, _)| field == name).map(|(_, value)| value.into_owned())
    };
    let line = field("line").and_then(|line| line.parse().ok());
    let (Some(file), Some(line)) = (field("file").filter(|file| is_text_of_a_site(file)), line) else {
        return text(request, 400, "This is not a line of a text.\n");
    };
    match open(&file, line) {
        // The page stays as it is.
        Ok(()) => text(request, 204, ""),
        Err(reason) => text(request, 500, &format!("The editor could not be started: {reason}\n")),
    }
}

/// A text of a site's own: below one of its three folders, without ways out of it.
fn is_text_of_a_site(file: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && !part.starts_with('.');
    let (folder, _) = file.split_once('/').unwrap_or_default();
    let (_, ending) = file.rsplit_once('.').unwrap_or_default();
    ["content", "themes", "locales"].contains(&folder)
        && ["md", "toml", "ftl", "po", "html", "css", "js", "svg", "csv", "json", "typ"].contains(&ending)
        && file.split('/').all(plain)
        && !file.contains(|letter: char| matches!(letter, '\\' | ':') || letter.is_control())
}
