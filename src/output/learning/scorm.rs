//! A course as SCORM 1.2 (ADL, Content Aggregation Model 1.2): one object that can be launched for each lesson, so that the
//! platform knows of each whether it is done, with what score, and where its learner stopped.

use super::page::{IMPRINT, search_sheet, sheets};
use super::{Node, Platform, identifier, put_files, search, tree};
use crate::diagnostic::Noted;
use crate::output::Output;
use crate::output::archive::Archive;
use crate::output::book::Book;
use crate::output::chapters::{put, word};
use crate::render::xhtml::escape;
use crate::theme::Theme;
use std::fmt::Write;

/// The package as an archive to be zipped.
pub fn scorm(book: &Book, theme: &Theme) -> Noted<Archive> {
    let searched = has_search(book);
    let mut notes = Vec::new();
    let mut pages = sheets(book, theme, Platform::Scorm).take(&mut notes);
    if searched {
        pages.push(search_sheet(book, theme, Platform::Scorm).take(&mut notes));
    }
    Noted::new(pages, notes).map(|sheets| {
        let mut files = Archive::default();
        let mut beside = put_files(&mut files, book, theme, Platform::Scorm, sheets);
        if searched {
            for (path, bytes) in search::index(book, Platform::Scorm) {
                beside.push(path.to_string());
                files.put(path.to_string(), Output::Bytes(bytes));
            }
        }
        let mut archive = Archive::default();
        archive.text("imsmanifest.xml", manifest(book, &beside));
        archive.members.extend(files.members);
        archive
    })
}

/// What is read at one sitting needs none.
fn has_search(book: &Book) -> bool {
    book.chapters.len() > 1
}

fn manifest(book: &Book, beside: &[String]) -> String {
    let mut xml = format!(
        concat!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
            "<manifest identifier=\"{}\" version=\"1.0\" xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" ",
            "xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\" ",
            "xmlns:imsmd=\"http://www.imsglobal.org/xsd/imsmd_rootv1p2p1\" ",
            "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"",
            "http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd ",
            "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd ",
            "http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd\">\n",
            "<metadata>\n<schema>ADL SCORM</schema>\n<schemaversion>1.2</schemaversion>\n"
        ),
        identifier(book, "scorm")
    );
    metadata(&mut xml, book);
    xml.push_str("</metadata>\n<organizations default=\"course\">\n<organization identifier=\"course\">\n");
    put(&mut xml, "title", &book.face.title);
    for node in tree(book) {
        match node {
            Node::Part(title, chapters) => {
                let _ = writeln!(xml, "<item identifier=\"part-{}\">", chapters[0] + 1);
                put(&mut xml, "title", &title);
                chapters.iter().for_each(|index| item(&mut xml, book, *index));
                xml.push_str("</item>\n");
            }
            Node::Chapter(index) => item(&mut xml, book, index),
        }
    }
    if has_search(book) {
        xml.push_str("<item identifier=\"item-search\" identifierref=\"search\">\n");
        put(&mut xml, "title", word(book, "search"));
        xml.push_str("</item>\n");
    }
    xml.push_str("<item identifier=\"item-imprint\" identifierref=\"imprint\">\n");
    put(&mut xml, "title", word(book, "imprint"));
    xml.push_str("</item>\n</organization>\n</organizations>\n<resources>\n");
    for index in 0..book.chapters.len() {
        let path = Platform::Scorm.layout().chapter(index);
        resource(&mut xml, &format!("chapter-{}", index + 1), "sco", &path);
    }
    if has_search(book) {
        resource(&mut xml, "search", "asset", search::PAGE);
    }
    resource(&mut xml, "imprint", "asset", IMPRINT);
    xml.push_str("<resource identifier=\"shared\" type=\"webcontent\" adlcp:scormtype=\"asset\">\n");
    beside.iter().for_each(|path| file(&mut xml, path));
    xml.push_str("</resource>\n</resources>\n</manifest>\n");
    xml
}

/// Learning Object Metadata 1.2.1: what a catalogue of courses shows.
fn metadata(xml: &mut String, book: &Book) {
    let face = &book.face;
    let tag = &book.language.tag;
    let language = format!("imsmd:langstring xml:lang=\"{tag}\"");
    xml.push_str("<imsmd:lom>\n<imsmd:general>\n<imsmd:title>");
    put(xml, &language, &face.title);
    xml.push_str("</imsmd:title>\n");
    put(xml, "imsmd:language", tag.as_str());
    if let Some(description) = &face.description {
        xml.push_str("<imsmd:description>");
        put(xml, &language, description);
        xml.push_str("</imsmd:description>\n");
    }
    for keyword in &face.keywords {
        xml.push_str("<imsmd:keyword>");
        put(xml, &language, keyword);
        xml.push_str("</imsmd:keyword>\n");
    }
    xml.push_str("</imsmd:general>\n<imsmd:rights>\n");
    for (name, value) in [("cost", "no"), ("copyrightandotherrestrictions", "yes")] {
        let _ = write!(xml, "<imsmd:{name}><imsmd:source><imsmd:langstring xml:lang=\"x-none\">LOMv1.0");
        let _ = write!(xml, "</imsmd:langstring></imsmd:source><imsmd:value><imsmd:langstring xml:lang=\"x-none\">");
        let _ = writeln!(xml, "{value}</imsmd:langstring></imsmd:value></imsmd:{name}>");
    }
    xml.push_str("<imsmd:description>");
    put(xml, &language, face.words.get("license-page").unwrap_or(&face.license.name));
    xml.push_str("</imsmd:description>\n</imsmd:rights>\n</imsmd:lom>\n");
}

fn item(xml: &mut String, book: &Book, index: usize) {
    let number = index + 1;
    let _ = writeln!(xml, "<item identifier=\"item-{number}\" identifierref=\"chapter-{number}\">");
    put(xml, "title", &book.chapters[index].title);
    xml.push_str("</item>\n");
}

fn resource(xml: &mut String, id: &str, kind: &str, path: &str) {
    let _ =
        writeln!(xml, "<resource identifier=\"{id}\" type=\"webcontent\" adlcp:scormtype=\"{kind}\" href=\"{path}\">");
    file(xml, path);
    xml.push_str("<dependency identifierref=\"shared\"/>\n</resource>\n");
}

fn file(xml: &mut String, path: &str) {
    xml.push_str("<file href=\"");
    escape(path, xml);
    xml.push_str("\"/>\n");
}
