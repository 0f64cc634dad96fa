//! What a toolkit has for organisers in an EPUB book: phases, roles, sheets, the budget.

use super::page::reader_line;
use crate::kind::toolkit::{Sheet, Toolkit};
use crate::output::book::{Book, Chapter};
use crate::output::chapters::{put, word};
use crate::output::web::address::with_anchor;
use crate::render::xhtml::escape;
use crate::view::BudgetLineView;

/// What stands before the text of a toolkit.
pub fn parts(body: &mut String, book: &Book, toolkit: &Toolkit) {
    let here = |section: &str| with_anchor(String::new(), Some(section));
    let phases =
        toolkit.phases.iter().map(|one| (one.title.as_str(), one.duration.as_deref(), Some(here(&one.section))));
    list(body, book, "phases", phases.collect());
    let roles = toolkit.roles.iter().map(|role| (role.title.as_str(), Some(role.description.as_str()), None));
    list(body, book, "roles", roles.collect());
    let checklists = toolkit.checklists.iter().map(|one| (one.title.as_str(), None, Some(here(&one.section))));
    list(body, book, "checklists", checklists.collect());
    let sheet = |sheet: &'_ Sheet| sheet.section.as_deref().map(here).or_else(|| sheet.url.clone());
    let sheets = |sheets: &'static str, all: &[Sheet], body: &mut String| {
        let lines = all.iter().map(|one| (one.title.as_str(), one.description.as_deref(), sheet(one)));
        list(body, book, sheets, lines.collect());
    };
    sheets("templates", &toolkit.templates, body);
    sheets("case-studies", &toolkit.case_studies, body);
}

/// The budget sheet, after the text.
pub fn budget(body: &mut String, book: &Book, chapter: &Chapter) {
    let Some(sheet) = &chapter.budget else { return };
    body.push_str("<section class=\"budget\">\n");
    put(body, "h2", word(book, "budget"));
    body.push_str("<table>\n<thead><tr>");
    let planned = match &sheet.currency {
        Some(currency) => format!("{} ({currency})", word(book, "budget-planned")),
        None => word(book, "budget-planned").to_owned(),
    };
    for head in [word(book, "budget-what"), &planned, word(book, "budget-real"), word(book, "budget-without-money")] {
        put(body, "th scope=\"col\"", head);
    }
    body.push_str("</tr></thead>\n<tbody>\n");
    let sum =
        BudgetLineView { title: word(book, "budget-sum").to_owned(), amount: sheet.sum.clone(), without_money: None };
    for line in sheet.lines.iter().chain(&sheet.reserve).chain([&sum]) {
        body.push_str("<tr>");
        put(body, "th scope=\"row\"", &line.title);
        put(body, "td", line.amount.as_deref().unwrap_or_default());
        put(body, "td", "");
        put(body, "td", line.without_money.as_deref().unwrap_or_default());
        body.push_str("</tr>\n");
    }
    body.push_str("</tbody>\n</table>\n</section>\n");
}

/// Lines of a title, what is said of it, and where it leads.
fn list(body: &mut String, book: &Book, name: &str, lines: Vec<(&str, Option<&str>, Option<String>)>) {
    if lines.is_empty() {
        return;
    }
    body.push_str("<aside class=\"list\">\n");
    reader_line(body, book, "list-title", word(book, name));
    body.push_str("<ul>\n");
    for (title, description, href) in lines {
        body.push_str("<li>");
        match href {
            Some(href) => {
                body.push_str("<a href=\"");
                escape(&href, body);
                body.push_str("\">");
                escape(title, body);
                body.push_str("</a>");
            }
            None => put(body, "strong", title),
        }
        if let Some(description) = description {
            body.push_str(" – ");
            escape(description, body);
        }
        body.push_str("</li>\n");
    }
    body.push_str("</ul>\n</aside>\n");
}
