//! The pages of a package: the lesson as on the website, without the site around it.

use super::{Platform, Sheet, search};
use crate::diagnostic::Noted;
use crate::document::inline;
use crate::kind::Fields;
use crate::output::book::{Book, BookLink, Chapter};
use crate::output::chapters::{imprint, word};
use crate::output::web::address::language_view;
use crate::render::html;
use crate::theme::Theme;
use crate::view::{
    LearningView, LessonView, LinkView, PageView, SearchItemView, SearchLetterView, SearchLinkView, SearchView,
    SiteView, View,
};

/// The page of every chapter in order, and at the end the one that says who made them.
pub(super) fn sheets(book: &Book, theme: &Theme, platform: Platform) -> Noted<Vec<Sheet>> {
    let mut notes = Vec::new();
    let mut sheets = Vec::new();
    for (index, chapter) in book.chapters.iter().enumerate() {
        let body =
            html::html(&chapter.document.value.open(), &platform.layout().spelling(book, index)).take(&mut notes);
        let path = platform.layout().chapter(index);
        let view = chapter_view(book, chapter, platform, body);
        sheets.push(Sheet { path, html: render(theme, &view).take(&mut notes) });
    }
    let mut view = view(book, platform, word(book, "imprint"));
    view.page.content = imprint(book, "h1");
    sheets.push(Sheet { path: IMPRINT.to_owned(), html: render(theme, &view).take(&mut notes) });
    Noted::new(sheets, notes)
}

/// The page that looks for words in all chapters, and lists them.
pub(super) fn search_sheet(book: &Book, theme: &Theme, platform: Platform) -> Noted<Sheet> {
    let mut view = view(book, platform, word(book, "search"));
    view.site.search = Some(SearchLinkView { url: search::PAGE.to_owned(), index: search::INDEX.to_owned() });
    let item = |(index, chapter): (usize, &Chapter)| SearchItemView {
        link: LinkView {
            title: chapter.title.clone(),
            url: search::only_looked_at(&platform.layout().chapter(index)),
            language: (chapter.language.tag != book.language.tag).then(|| language_view(&chapter.language)),
            ..LinkView::default()
        },
        kind: chapter.document.value.front.kind.name().to_owned(),
    };
    let items = book.chapters.iter().enumerate().map(item).collect();
    let all = SearchLetterView { items, ..SearchLetterView::default() };
    view.search = Some(SearchView { letters: vec![all], filters: Vec::new() });
    render(theme, &view).map(|html| Sheet { path: search::PAGE.to_owned(), html })
}

/// The page of credits.
pub(super) const IMPRINT: &str = "imprint.html";

fn render(theme: &Theme, view: &View) -> Noted<String> {
    match theme.render(&view.page.template, view) {
        Ok(html) => Noted::clean(html),
        Err(note) => Noted::new(String::new(), vec![*note]),
    }
}

/// What every page has.
fn view(book: &Book, platform: Platform, title: &str) -> View {
    let asset = |name: &&str| ((*name).to_owned(), format!("{}assets/{name}", platform.folder()));
    View {
        lang: book.language.tag.to_string(),
        site: SiteView {
            title: book.face.site.clone(),
            publisher: book.face.publisher.clone(),
            assets: std::sync::Arc::new(platform.assets().iter().map(asset).collect()),
            license: book.face.license.clone(),
            ..SiteView::default()
        },
        page: PageView {
            template: "learning".to_owned(),
            title: title.to_owned(),
            language: language_view(&book.language),
            license: book.face.license.clone(),
            ..PageView::default()
        },
        learning: Some(LearningView {
            course: book.face.title.clone(),
            platform: match platform {
                Platform::Scorm => "scorm".to_owned(),
                Platform::Cartridge => "cartridge".to_owned(),
            },
            ..LearningView::default()
        }),
        ..View::default()
    }
}

fn chapter_view(book: &Book, chapter: &Chapter, platform: Platform, body: String) -> View {
    let mut view = view(book, platform, &chapter.title);
    let opening = &chapter.opening;
    let other = chapter.language.tag != book.language.tag;
    view.page = PageView {
        description: chapter.meta.common.description.clone(),
        fallback: other.then(|| language_view(&chapter.language)),
        interactive: chapter.document.value.open().is_interactive(),
        content: body,
        ..view.page
    };
    if let Some(learning) = &mut view.learning {
        learning.overline = opening.overline.clone();
        learning.facts = [&opening.time, &opening.level].into_iter().flatten().cloned().collect();
        learning.notice = opening.notice.clone();
        learning.pass = book.face.pass;
        learning.chapter = true;
    }
    if let Fields::Lesson(lesson) = &chapter.meta.fields {
        let lines = |texts: &[String]| texts.iter().map(|text| html::inline(&inline(text))).collect();
        view.lesson = Some(LessonView {
            questions: lines(&lesson.questions),
            objectives: lines(&lesson.objectives),
            keypoints: lines(&lesson.keypoints),
            prerequisites: prerequisites(chapter, platform),
            ..LessonView::default()
        });
    } else {
        view.lesson = Some(LessonView::default());
    }
    view
}

fn prerequisites(chapter: &Chapter, platform: Platform) -> Vec<LinkView> {
    let link = |(title, link): &(String, BookLink)| {
        let url = match link {
            BookLink::Inside { chapter, .. } => platform.layout().chapter(*chapter),
            BookLink::Outside(url) => url.clone(),
            BookLink::Picture(_) | BookLink::Film { .. } | BookLink::Nowhere => return None,
        };
        Some(LinkView { title: title.clone(), url, ..LinkView::default() })
    };
    chapter.prerequisites.iter().filter_map(link).collect()
}
