//! A course as IMS Common Cartridge 1.3: pages, quizzes that become the platform's own, a link to the course online.
//!
//! <https://www.imsglobal.org/cc/ccv1p3/imscc_Overview-v1p3.html>

use super::page::{IMPRINT, sheets};
use super::qti::{Questions, questions};
use super::{Node, Platform, identifier, put_files, tree};
use crate::diagnostic::Noted;
use crate::output::archive::Archive;
use crate::output::book::Book;
use crate::output::chapters::{put, word};
use crate::render::xhtml::escape;
use crate::theme::Theme;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The link to the course online.
const ONLINE: &str = "online.xml";

/// The cartridge as an archive to be zipped.
pub fn cartridge(book: &Book, theme: &Theme) -> Noted<Archive> {
    sheets(book, theme, Platform::Cartridge).map(|sheets| {
        let quizzes: BTreeMap<usize, Questions> =
            (0..book.chapters.len()).filter_map(|index| Some((index, questions(book, index)?))).collect();
        let mut files = Archive::default();
        let beside = put_files(&mut files, book, theme, Platform::Cartridge, sheets);
        let mut archive = Archive::default();
        archive.text("imsmanifest.xml", manifest(book, &quizzes, &beside));
        if let Some(address) = &book.face.address {
            archive.text(ONLINE, online(book, address));
        }
        for (index, quiz) in quizzes {
            archive.text(assessment(index), quiz.xml);
        }
        archive.members.extend(files.members);
        archive
    })
}

/// The file of a chapter's questions.
fn assessment(index: usize) -> String {
    format!("quiz-{}/assessment.xml", index + 1)
}

fn online(book: &Book, address: &str) -> String {
    let mut xml = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<webLink xmlns=\"http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3\">\n"
    ));
    put(&mut xml, "title", &book.face.site);
    xml.push_str("<url href=\"");
    escape(address, &mut xml);
    xml.push_str("\" target=\"_blank\"/>\n</webLink>\n");
    xml
}

fn manifest(book: &Book, quizzes: &BTreeMap<usize, Questions>, beside: &[String]) -> String {
    let mut xml = format!(
        concat!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
            "<manifest identifier=\"{}\" xmlns=\"http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1\" ",
            "xmlns:lomimscc=\"http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest\" ",
            "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"",
            "http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1 ",
            "http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_imscp_v1p2_v1p0.xsd ",
            "http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest ",
            "http://www.imsglobal.org/profile/cc/ccv1p3/LOM/ccv1p3_lommanifest_v1p0.xsd\">\n",
            "<metadata>\n<schema>IMS Common Cartridge</schema>\n<schemaversion>1.3.0</schemaversion>\n"
        ),
        identifier(book, "cartridge")
    );
    metadata(&mut xml, book);
    xml.push_str("</metadata>\n<organizations>\n<organization identifier=\"course\" structure=\"rooted-hierarchy\">\n");
    xml.push_str("<item identifier=\"root\">\n");
    modules(&mut xml, book, quizzes);
    xml.push_str("</item>\n</organization>\n</organizations>\n<resources>\n");
    resources(&mut xml, book, quizzes, beside);
    xml.push_str("</resources>\n</manifest>\n");
    xml
}

/// Learning Object Metadata in the cartridge's own profile.
fn metadata(xml: &mut String, book: &Book) {
    let face = &book.face;
    let string = format!("lomimscc:string language=\"{}\"", book.language.tag);
    xml.push_str("<lomimscc:lom>\n<lomimscc:general>\n<lomimscc:title>");
    put(xml, &string, &face.title);
    xml.push_str("</lomimscc:title>\n");
    put(xml, "lomimscc:language", book.language.tag.as_str());
    let keywords = face.keywords.iter().map(|keyword| ("keyword", keyword));
    for (name, text) in face.description.iter().map(|text| ("description", text)).chain(keywords) {
        let _ = write!(xml, "<lomimscc:{name}>");
        put(xml, &string, text);
        let _ = writeln!(xml, "</lomimscc:{name}>");
    }
    xml.push_str("</lomimscc:general>\n<lomimscc:rights>\n<lomimscc:copyrightAndOtherRestrictions>");
    xml.push_str(
        "<lomimscc:value>yes</lomimscc:value></lomimscc:copyrightAndOtherRestrictions>\n<lomimscc:description>",
    );
    put(xml, &string, face.words.get("license-page").unwrap_or(&face.license.name));
    xml.push_str("</lomimscc:description>\n</lomimscc:rights>\n</lomimscc:lom>\n");
}

/// One module for each part; chapters outside of parts stand together under the title of the course. The last one holds
/// what is said of the course, too.
fn modules(xml: &mut String, book: &Book, quizzes: &BTreeMap<usize, Questions>) {
    let mut modules: Vec<(String, Vec<usize>)> = Vec::new();
    let mut loose = false;
    for node in tree(book) {
        match node {
            Node::Part(title, chapters) => {
                modules.push((title, chapters));
                loose = false;
            }
            Node::Chapter(index) if loose => modules.last_mut().expect("it was just put").1.push(index),
            Node::Chapter(index) => {
                modules.push((book.face.title.clone(), vec![index]));
                loose = true;
            }
        }
    }
    if modules.is_empty() {
        modules.push((book.face.title.clone(), Vec::new()));
    }
    let last = modules.len() - 1;
    for (number, (title, chapters)) in modules.iter().enumerate() {
        let _ = writeln!(xml, "<item identifier=\"module-{}\">", number + 1);
        put(xml, "title", title);
        for index in chapters {
            leaf(xml, &format!("chapter-{}", index + 1), &book.chapters[*index].title);
            if let Some(quiz) = quizzes.get(index) {
                leaf(xml, &format!("quiz-{}", index + 1), &quiz.title);
            }
        }
        if number == last {
            leaf(xml, "imprint", word(book, "imprint"));
            if book.face.address.is_some() {
                leaf(xml, "online", &book.face.site);
            }
        }
        xml.push_str("</item>\n");
    }
}

fn leaf(xml: &mut String, id: &str, title: &str) {
    let _ = writeln!(xml, "<item identifier=\"item-{id}\" identifierref=\"{id}\">");
    put(xml, "title", title);
    xml.push_str("</item>\n");
}

fn resources(xml: &mut String, book: &Book, quizzes: &BTreeMap<usize, Questions>, beside: &[String]) {
    let mut dependencies = String::new();
    for number in 1..=beside.len() {
        let _ = writeln!(dependencies, "<dependency identifierref=\"file-{number}\"/>");
    }
    let mut page = |id: &str, path: &str| {
        let _ = write!(
            xml,
            "<resource identifier=\"{id}\" type=\"webcontent\" href=\"{path}\">\n<file href=\"{path}\"/>\n{dependencies}</resource>\n"
        );
    };
    for index in 0..book.chapters.len() {
        page(&format!("chapter-{}", index + 1), &Platform::Cartridge.layout().chapter(index));
    }
    page("imprint", IMPRINT);
    for index in quizzes.keys() {
        let (number, path) = (index + 1, assessment(*index));
        let kind = "imsqti_xmlv1p2/imscc_xmlv1p3/assessment";
        let _ =
            writeln!(xml, "<resource identifier=\"quiz-{number}\" type=\"{kind}\"><file href=\"{path}\"/></resource>");
    }
    if book.face.address.is_some() {
        let _ = writeln!(
            xml,
            "<resource identifier=\"online\" type=\"imswl_xmlv1p3\"><file href=\"{ONLINE}\"/></resource>"
        );
    }
    for (number, path) in beside.iter().enumerate() {
        let mut href = String::new();
        escape(path, &mut href);
        let _ = writeln!(
            xml,
            "<resource identifier=\"file-{}\" type=\"webcontent\" href=\"{href}\"><file href=\"{href}\"/></resource>",
            number + 1
        );
    }
}
