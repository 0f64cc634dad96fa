//! The package document: metadata, manifest, spine (EPUB 3.3, section 5).

use super::Item;
use crate::memo::KeyMaker;
use crate::output::book::Book;
use crate::output::chapters::put;
use crate::render::xhtml::escape;
use std::fmt::Write;

/// `META-INF/container.xml`.
pub const CONTAINER: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
    "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n",
    "<rootfiles><rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>\n",
    "</container>\n"
);

/// `EPUB/package.opf`.
pub fn package(book: &Book, items: &[Item]) -> String {
    let face = &book.face;
    let (tag, dir) = (book.language.tag.as_str(), book.language.direction.as_str());
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\"{tag}\" dir=\"{dir}\">\n\
         <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
    );
    put(&mut xml, "dc:identifier id=\"id\"", &identifier(book));
    put(&mut xml, "dc:title", &face.title);
    put(&mut xml, "dc:language", tag);
    for other in others(book) {
        put(&mut xml, "dc:language", other);
    }
    face.authors.iter().for_each(|author| put(&mut xml, "dc:creator", author));
    face.publisher.iter().for_each(|publisher| put(&mut xml, "dc:publisher", publisher));
    face.description.iter().for_each(|description| put(&mut xml, "dc:description", description));
    face.keywords.iter().for_each(|keyword| put(&mut xml, "dc:subject", keyword));
    put(&mut xml, "dc:rights", face.license.url.as_deref().unwrap_or(&face.license.name));
    face.address.iter().for_each(|address| put(&mut xml, "dc:source", address));
    meta(&mut xml, "dcterms:modified", &modified(face.date));
    // EPUB Accessibility 1.1, 2.2
    meta(&mut xml, "schema:accessMode", "textual");
    if !book.pictures.is_empty() || book.chapters.iter().any(|chapter| !chapter.charts.is_empty()) {
        meta(&mut xml, "schema:accessMode", "visual");
        meta(&mut xml, "schema:accessibilityFeature", "alternativeText");
    }
    meta(&mut xml, "schema:accessModeSufficient", "textual");
    for feature in ["structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"] {
        meta(&mut xml, "schema:accessibilityFeature", feature);
    }
    meta(&mut xml, "schema:accessibilityHazard", "none");
    if let Some(summary) = face.words.get("accessibility-summary") {
        meta(&mut xml, "schema:accessibilitySummary", summary);
    }
    xml.push_str("</metadata>\n<manifest>\n");
    for (number, item) in items.iter().enumerate() {
        let properties =
            if item.properties.is_empty() { String::new() } else { format!(" properties=\"{}\"", item.properties) };
        let id = format!("item-{}", number + 1);
        let _ =
            writeln!(xml, "<item id=\"{id}\" href=\"{}\" media-type=\"{}\"{properties}/>", item.path, item.media_type);
    }
    let _ = writeln!(xml, "</manifest>\n<spine page-progression-direction=\"{dir}\">");
    for (number, _) in items.iter().enumerate().filter(|(_, item)| item.spine) {
        let _ = writeln!(xml, "<itemref idref=\"item-{}\"/>", number + 1);
    }
    xml.push_str("</spine>\n</package>\n");
    xml
}

/// The languages of chapters that are not yet translated.
fn others(book: &Book) -> Vec<&str> {
    let mut tags: Vec<&str> = book.chapters.iter().map(|chapter| chapter.language.tag.as_str()).collect();
    tags.sort_unstable();
    tags.dedup();
    tags.retain(|tag| *tag != book.language.tag.as_str());
    tags
}

/// A UUID (RFC 9562, version 8) of what the book is, not what it says: an edited book keeps its identity.
fn identifier(book: &Book) -> String {
    let home = book.face.home.as_deref().unwrap_or_default();
    let key = KeyMaker::default().text(home).text(book.key.as_str()).text(book.language.tag.as_str()).key();
    let bits = key.0 & !(0xf << 76) & !(0x3 << 62) | (0x8 << 76) | (0x2 << 62);
    let hex = format!("{bits:032x}");
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// `2026-11-22T00:00:00Z`
fn modified(seconds: i64) -> String {
    let time = jiff::Timestamp::from_second(seconds).unwrap_or_default();
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn meta(xml: &mut String, property: &str, text: &str) {
    let _ = write!(xml, "<meta property=\"{property}\">");
    escape(text, xml);
    xml.push_str("</meta>\n");
}
