//! Pages at the common paths of entries that have a slug: they lead on, in every browser and without scripts.

use super::Web;
use super::address::index;
use super::rendition::Rendition;
use super::spell::title;
use crate::output::OutputPath;
use crate::site::Reading;

/// Path and HTML of each.
pub fn moved(web: &Web) -> Vec<(OutputPath, String)> {
    let mut pages = Vec::new();
    for (tag, keys) in &web.site.addresses {
        if !web.readers.iter().any(|language| language.tag == *tag) {
            continue;
        }
        for key in keys.keys() {
            let Some(reading) = web.site.reading(key, tag) else { continue };
            let common = format!("{}{key}/", web.site.prefix(tag));
            for rendition in Rendition::of(reading.entry.kind).iter().filter(|one| web.has(key, tag, **one)) {
                let path = index(&format!("{common}{}", rendition.folder()));
                let html = page(web, &reading, &path, &web.folder(reading.entry, tag, *rendition));
                pages.push((path, html));
            }
        }
    }
    pages
}

/// A page without a word but the title: nothing to translate, and nothing to look at for long.
fn page(web: &Web, reading: &Reading, path: &OutputPath, folder: &str) -> String {
    let href = escape(&web.place.from(path).href(folder));
    let canonical = web.site.absolute(folder);
    let canonical = canonical.map(|url| format!("<link rel=\"canonical\" href=\"{}\">\n", escape(&url)));
    let (language, title) = (reading.language, escape(title(reading.edition)));
    format!(
        concat!(
            "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n",
            "<meta name=\"viewport\" content=\"width=device-width\">\n",
            "<meta http-equiv=\"refresh\" content=\"0; url={}\">\n{}</head>\n",
            "<body>\n<main>\n<h1><a href=\"{}\">{}</a></h1>\n</main>\n</body>\n</html>\n"
        ),
        language.tag,
        language.direction.as_str(),
        title,
        href,
        canonical.unwrap_or_default(),
        href,
        title,
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
