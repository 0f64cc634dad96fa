//! Pages at the common paths of entries that have a slug: they lead on, in every browser and without scripts.

use super::Web;
use super::address::{encoded, index};
use super::rendition::Rendition;
use super::spell::title;
use crate::output::{Output, OutputPath};
use crate::site::Reading;

/// A page that leads on.
pub struct Moved {
    pub path: OutputPath,
    /// Where it leads.
    pub to: OutputPath,
    pub output: Output,
}

/// All of a site's.
pub fn moved(web: &Web) -> Vec<Moved> {
    let mut pages = Vec::new();
    for (tag, keys) in web.site.addresses.iter() {
        if !web.readers.iter().any(|language| language.tag == *tag) {
            continue;
        }
        for key in keys.keys() {
            let Some(reading) = web.site.reading(key, tag) else { continue };
            let common = format!("{}{key}/", web.site.prefix(tag));
            for rendition in Rendition::of(reading.entry.kind).iter().filter(|one| web.has(key, tag, **one)) {
                let path = index(&format!("{common}{}", rendition.folder()));
                let folder = web.folder(reading.entry, tag, *rendition);
                let html = page(web, &reading, &path, &folder);
                pages.push(Moved { path, to: index(&folder), output: Output::Bytes(html.into_bytes().into()) });
            }
        }
    }
    pages
}

/// A page without a word but the title: nothing to translate, and nothing to look at for long.
pub(super) fn page(web: &Web, reading: &Reading, path: &OutputPath, folder: &str) -> String {
    let href = escape(&web.place.from(path).href(folder));
    let canonical = web.site.absolute(folder);
    let canonical = canonical.map(|url| format!("<link rel=\"canonical\" href=\"{}\">\n", escape(&url)));
    let language = format!(" lang=\"{}\" dir=\"{}\"", reading.language.tag, reading.language.direction.as_str());
    leading(&language, &escape(title(reading.edition)), &href, &canonical.unwrap_or_default())
}

/// A page that leads to `path`, a file below its own folder, and says nothing but the title.
pub fn leading_page(title: &str, path: &str) -> String {
    leading("", &escape(title), &escape(&encoded(path)), "")
}

/// `language` are attributes, `head` elements, all texts escaped.
fn leading(language: &str, title: &str, href: &str, head: &str) -> String {
    format!(
        concat!(
            "<!doctype html>\n<html{}>\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n",
            "<meta name=\"viewport\" content=\"width=device-width\">\n",
            "<meta http-equiv=\"refresh\" content=\"0; url={}\">\n{}</head>\n",
            "<body>\n<main>\n<h1><a href=\"{}\">{}</a></h1>\n</main>\n</body>\n</html>\n"
        ),
        language, title, href, head, href, title,
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
