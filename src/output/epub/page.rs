//! The pages of an EPUB book around its texts: title page, contents, the opening of a chapter, credits.

use super::{GLOSSARY, chapter_path, term_id, toolkit};
use crate::document::inline;
use crate::kind::Fields;
use crate::language::Language;
use crate::output::book::{Book, BookLink, Chapter};
use crate::output::chapters::{imprint, put, word};
use crate::render::xhtml::{escape, xhtml};
use crate::render::{Card, html};
use crate::source::SourceFile;
use crate::theme::Theme;
use std::collections::BTreeSet;
use std::fmt::Write;

/// A font that the book carries.
pub struct Font<'a> {
    pub name: String,
    pub family: String,
    pub style: &'static str,
    pub weight: u16,
    pub file: &'a SourceFile,
}

/// The fonts of scripts that e-readers often lack. They bring their own for Latin and Cyrillic.
pub fn fonts<'a>(book: &Book, theme: &'a Theme) -> Vec<Font<'a>> {
    let mut scripts: BTreeSet<&str> = book.chapters.iter().map(|chapter| chapter.language.script.as_str()).collect();
    scripts.insert(&book.language.script);
    scripts.retain(|script| !matches!(*script, "Latn" | "Cyrl"));
    let mut fonts = Vec::new();
    for family in scripts.into_iter().filter_map(|script| theme.settings.fonts.get(script)) {
        let faces = [(Some(&family.regular), 400), (family.bold.as_ref(), 700)];
        for (path, weight) in faces {
            let Some(name) = path.and_then(|path| path.strip_prefix("fonts/")) else { continue };
            let Some(file) = theme.fonts.get(name) else { continue };
            fonts.push(Font { name: name.to_owned(), family: family.family.clone(), style: "normal", weight, file });
        }
    }
    fonts
}

/// `@font-face` rules, and the families in the order in which they are tried.
pub fn font_faces(fonts: &[Font]) -> String {
    let mut css = String::new();
    for font in fonts {
        let _ = writeln!(
            css,
            "@font-face {{ font-family: \"{}\"; font-style: {}; font-weight: {}; src: url(\"fonts/{}\"); }}",
            font.family, font.style, font.weight, font.name
        );
    }
    let families: BTreeSet<&str> = fonts.iter().map(|font| font.family.as_str()).collect();
    if !families.is_empty() {
        let names = families.iter().map(|family| format!("\"{family}\"")).collect::<Vec<_>>().join(", ");
        let _ = writeln!(css, "body {{ font-family: {names}, sans-serif; }}");
    }
    css
}

/// One XHTML file.
fn page(language: &Language, title: &str, kind: &str, body: &str) -> String {
    let mut escaped = String::new();
    escape(title, &mut escaped);
    let (tag, dir, script) = (language.tag.as_str(), language.direction.as_str(), &language.script);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"{tag}\" \
         xml:lang=\"{tag}\" dir=\"{dir}\" class=\"script-{script}\">\n\
         <head><title>{escaped}</title><link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/></head>\n\
         <body epub:type=\"{kind}\">\n{body}</body>\n</html>\n"
    )
}

pub fn title_page(book: &Book) -> String {
    let face = &book.face;
    let mut body = String::from("<section class=\"title-page\" epub:type=\"titlepage\">\n");
    put(&mut body, "p class=\"site\"", &face.site);
    put(&mut body, "h1", &face.title);
    face.description.iter().for_each(|text| put(&mut body, "p class=\"description\"", text));
    face.words.get("minutes").iter().for_each(|text| put(&mut body, "p", text));
    face.words.get("date").iter().for_each(|text| put(&mut body, "p class=\"date\"", text));
    body.push_str("</section>\n");
    page(&book.language, &face.title, "frontmatter", &body)
}

/// The navigation document, which is the table of contents too.
pub fn navigation(book: &Book) -> String {
    let title = word(book, "table-of-contents");
    let mut body = String::from("<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n");
    put(&mut body, "h1", title);
    body.push_str("<ol>\n");
    let mut listed = BTreeSet::new();
    for (index, chapter) in book.chapters.iter().enumerate() {
        if listed.contains(&index) {
            continue;
        }
        let part = book.face.parts.iter().find(|part| part.title.is_some() && part.chapters.first() == Some(&index));
        match part {
            Some(part) => {
                let _ = writeln!(body, "<li><a href=\"{}\">", chapter_path(index));
                escape(part.title.as_deref().unwrap_or_default(), &mut body);
                body.push_str("</a>\n<ol>\n");
                for index in &part.chapters {
                    listed.insert(*index);
                    book.chapters.get(*index).into_iter().for_each(|chapter| line(&mut body, *index, chapter));
                }
                body.push_str("</ol></li>\n");
            }
            None => line(&mut body, index, chapter),
        }
    }
    if book.chapters.iter().any(|chapter| !chapter.terms.cards.is_empty()) {
        let _ = write!(body, "<li><a href=\"{GLOSSARY}\">");
        escape(word(book, "glossary"), &mut body);
        body.push_str("</a></li>\n");
    }
    let _ = write!(body, "<li><a href=\"about.xhtml\">");
    escape(word(book, "imprint"), &mut body);
    body.push_str("</a></li>\n</ol>\n</nav>\n");
    if !book.chapters.is_empty() {
        body.push_str("<nav epub:type=\"landmarks\" hidden=\"hidden\"><ol>\n<li><a epub:type=\"toc\" href=\"#toc\">");
        escape(title, &mut body);
        let _ = write!(body, "</a></li>\n<li><a epub:type=\"bodymatter\" href=\"{}\">", chapter_path(0));
        escape(&book.chapters[0].title, &mut body);
        body.push_str("</a></li>\n</ol></nav>\n");
    }
    page(&book.language, title, "frontmatter", &body)
}

fn line(body: &mut String, index: usize, chapter: &Chapter) {
    let _ = write!(body, "<li><a href=\"{}\"", chapter_path(index));
    let _ = write!(body, " lang=\"{0}\" xml:lang=\"{0}\">", chapter.language.tag);
    escape(&chapter.title, body);
    body.push_str("</a></li>\n");
}

/// A chapter: its title and what stands before its text, then the text, then its key points.
pub fn opening(book: &Book, chapter: &Chapter, text: &str) -> String {
    let opening = &chapter.opening;
    let mut body = String::from("<section class=\"chapter\" epub:type=\"chapter\">\n<header>\n");
    opening.overline.iter().for_each(|text| reader_line(&mut body, book, "overline", text));
    put(&mut body, "h1", &chapter.title);
    chapter.meta.common.description.iter().for_each(|text| put(&mut body, "p class=\"description\"", text));
    let facts: Vec<&str> = [&opening.time, &opening.level].into_iter().flatten().map(String::as_str).collect();
    if !facts.is_empty() {
        reader_line(&mut body, book, "facts", &facts.join(" · "));
    }
    opening.notice.iter().for_each(|text| reader_line(&mut body, book, "notice", text));
    body.push_str("</header>\n");
    if let Fields::Lesson(lesson) = &chapter.meta.fields {
        prerequisites(&mut body, book, chapter);
        list(&mut body, book, "questions", &lesson.questions);
        list(&mut body, book, "objectives-intro", &lesson.objectives);
        body.push_str(&xhtml(text));
        list(&mut body, book, "keypoints", &lesson.keypoints);
    } else if let Fields::Toolkit(toolkit) = &chapter.meta.fields {
        toolkit::parts(&mut body, book, toolkit);
        body.push_str(&xhtml(text));
        toolkit::budget(&mut body, book, chapter);
    } else {
        body.push_str(&xhtml(text));
    }
    body.push_str("</section>\n");
    page(&chapter.language, &chapter.title, "bodymatter", &body)
}

/// A phrase in the reader's language, which may not be that of the chapter.
pub fn reader_line(body: &mut String, book: &Book, class: &str, text: &str) {
    let (tag, dir) = (book.language.tag.as_str(), book.language.direction.as_str());
    let _ = write!(body, "<p class=\"{class}\" lang=\"{tag}\" xml:lang=\"{tag}\" dir=\"{dir}\">");
    escape(text, body);
    body.push_str("</p>\n");
}

fn prerequisites(body: &mut String, book: &Book, chapter: &Chapter) {
    if chapter.prerequisites.is_empty() {
        return;
    }
    body.push_str("<aside class=\"list\">\n");
    reader_line(body, book, "list-title", word(book, "prerequisites"));
    body.push_str("<ul>\n");
    for (title, link) in &chapter.prerequisites {
        body.push_str("<li>");
        match link {
            BookLink::Inside { chapter, .. } => {
                let _ = write!(body, "<a href=\"{}\">", chapter_path(*chapter));
                escape(title, body);
                body.push_str("</a>");
            }
            BookLink::Outside(url) => {
                body.push_str("<a href=\"");
                escape(url, body);
                body.push_str("\">");
                escape(title, body);
                body.push_str("</a>");
            }
            BookLink::Picture(_) | BookLink::Film { .. } | BookLink::Nowhere => escape(title, body),
        }
        body.push_str("</li>\n");
    }
    body.push_str("</ul>\n</aside>\n");
}

fn list(body: &mut String, book: &Book, name: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    let _ = writeln!(body, "<aside class=\"list list-{name}\">");
    reader_line(body, book, "list-title", word(book, name));
    body.push_str("<ul>\n");
    for line in lines {
        let _ = writeln!(body, "<li>{}</li>", xhtml(&html::inline(&inline(line))));
    }
    body.push_str("</ul>\n</aside>\n");
}

/// The terms that the chapters use, each once, with the word that it translates; `None` if there are none.
pub fn glossary(book: &Book) -> Option<String> {
    let mut cards: Vec<&Card> = Vec::new();
    for card in book.chapters.iter().flat_map(|chapter| &chapter.terms.cards) {
        if cards.iter().all(|known| known.href != card.href) {
            cards.push(card);
        }
    }
    cards.sort_by_key(|card| card.word.to_lowercase());
    if cards.is_empty() {
        return None;
    }
    let mut body = String::from("<section class=\"glossary\" epub:type=\"glossary\" role=\"doc-glossary\">\n");
    put(&mut body, "h1", word(book, "glossary"));
    body.push_str("<dl>\n");
    for card in cards {
        let _ = write!(body, "<dt id=\"{}\"><dfn>", term_id(card));
        escape(&card.word, &mut body);
        body.push_str("</dfn>");
        if let Some((language, direction, word)) = &card.source {
            let _ = write!(body, " <span lang=\"{language}\" xml:lang=\"{language}\" dir=\"{direction}\">");
            escape(word, &mut body);
            body.push_str("</span>");
        }
        body.push_str("</dt>\n");
        put(&mut body, "dd", &card.definition);
    }
    body.push_str("</dl>\n</section>\n");
    Some(page(&book.language, word(book, "glossary"), "backmatter", &body))
}

/// Who made it, what may be done with it, whose pictures it has.
pub fn colophon(book: &Book) -> String {
    let content = imprint(book, "h1");
    let body = format!("<section class=\"about\" epub:type=\"colophon\">\n{content}</section>\n");
    page(&book.language, word(book, "imprint"), "backmatter", &body)
}
