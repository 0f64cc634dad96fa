//! How a page is cited, and what whoever uses it again must write beside it.

use super::dublin::is_cited;
use super::feeds::escape;
use super::spell::title;
use super::{Web, arguments, message};
use crate::kind::research::{Research, ResearchType};
use crate::kind::{Fields, KindName};
use crate::language::Tag;
use crate::locale::Value;
use crate::output::license::license;
use crate::site::Reading;
use crate::view::{CiteFormatView, CiteView};
use std::fmt::Write;

/// What is cited.
struct Work {
    /// As BibTeX names it: `park:lessons-first-edit-bn`.
    key: String,
    form: WorkForm,
    authors: Vec<String>,
    title: String,
    /// `2026` or `2026-11-22`
    date: Option<String>,
    /// The site, or the journal.
    container: Option<String>,
    publisher: Option<String>,
    url: Option<String>,
    doi: Option<String>,
    language: String,
    /// SPDX.
    license: Option<String>,
}

#[derive(Clone, Copy)]
enum WorkForm {
    Web,
    Article,
    Report,
    DataSet,
    Thesis,
    Book,
}

impl<'a> Web<'a> {
    /// Citations and attribution of a work; `None` for what nobody cites, and without a public address.
    pub(super) fn cite(&self, reading: &Reading<'a>, reader: &Tag) -> Option<CiteView> {
        let site = self.site;
        let tag = &reading.language.tag;
        let page = site.absolute(&site.page_folder(tag, &reading.entry.key))?;
        let own = is_cited(&reading.edition.meta.fields) && !site.is_section(reading.entry);
        let work = match &reading.edition.meta.fields {
            Fields::Research(research) if !site.is_section(reading.entry) => self.publication(research, reading),
            _ if own => self.work(reading, &page),
            _ => return None,
        };
        let code = |name: &str, id: &str, text: String| CiteFormatView {
            name: name.to_owned(),
            id: id.to_owned(),
            dir: Some(if id == "apa" { "auto" } else { "ltr" }),
            text,
        };
        Some(CiteView {
            publication: reading.entry.kind == KindName::Research,
            formats: vec![
                code("APA", "apa", work.apa()),
                code("BibTeX", "bibtex", work.bibtex()),
                code("CFF", "cff", work.cff()),
                code("Wikitext", "wikitext", work.wikitext()),
            ],
            attributions: self.attributions(reading, reader, &page),
        })
    }

    fn work(&self, reading: &Reading<'a>, page: &str) -> Work {
        let common = &reading.edition.meta.common;
        let publisher = self.site.config.publisher.clone();
        let container = self.site.titles[&reading.language.tag].title.clone();
        let mut authors = self.credited_as(reading, "authorship");
        authors.extend(publisher.clone().filter(|_| authors.is_empty()));
        let written = common.updated.as_ref().or(common.date.as_ref());
        Work {
            key: format!("{}-{}", reading.entry.key.as_str().replace('/', "-"), reading.language.tag),
            form: WorkForm::Web,
            authors,
            title: title(reading.edition).to_owned(),
            date: written.and_then(|written| written.date).map(|date| date.to_string()),
            publisher: publisher.filter(|publisher| *publisher != container),
            container: Some(container),
            url: Some(page.to_owned()),
            doi: None,
            language: reading.language.tag.to_string(),
            license: Some(common.license.clone().unwrap_or_else(|| self.site.config.license.clone())),
        }
    }

    /// The publication that a page of research is about.
    fn publication(&self, research: &Research, reading: &Reading<'a>) -> Work {
        let author = |(index, written): (usize, &String)| {
            let key = reading.edition.references.at(&format!("authors.{index}"));
            let there = key.and_then(|key| self.site.reading(key, &reading.language.tag));
            there.map_or_else(|| written.clone(), |there| title(there.edition).to_owned())
        };
        // A publication keeps its title in every language.
        let source = reading.entry.editions.get(&reading.entry.source).unwrap_or(reading.edition);
        Work {
            key: reading.entry.key.as_str().replace('/', "-"),
            form: match research.type_ {
                Some(ResearchType::Study) | None => WorkForm::Article,
                Some(ResearchType::Report) => WorkForm::Report,
                Some(ResearchType::DataSet) => WorkForm::DataSet,
                Some(ResearchType::Thesis) => WorkForm::Thesis,
                Some(ResearchType::Book) => WorkForm::Book,
            },
            authors: research.authors.iter().enumerate().map(author).collect(),
            title: title(source).to_owned(),
            date: research.year.map(|year| year.to_string()),
            container: research.published_in.clone(),
            publisher: None,
            url: research.doi.as_ref().map(|doi| format!("https://doi.org/{doi}")).or_else(|| research.url.clone()),
            doi: research.doi.clone(),
            language: reading.entry.source.to_string(),
            license: None,
        }
    }

    /// Title, author, source, licence: as text, as HTML, as wikitext.
    fn attributions(&self, reading: &Reading<'a>, reader: &Tag, page: &str) -> Vec<CiteFormatView> {
        let common = &reading.edition.meta.common;
        let rights = license(common.license.as_deref().unwrap_or(&self.site.config.license));
        let site_name = self.site.titles[&reading.language.tag].title.clone();
        let home = self.site.absolute(&self.site.prefix(&reading.language.tag)).unwrap_or_default();
        let mut authors = self.credited_as(reading, "authorship");
        let translators = self.credited_as(reading, "translation");
        authors.extend(translators.into_iter().filter(|name| !authors.contains(name)).collect::<Vec<_>>());
        authors.extend(self.site.config.publisher.clone().filter(|_| authors.is_empty()));
        let authors = self.locales.list(reader, &authors);
        let line = |title: String, authors: String, site: String, license: String| {
            let texts = [("title", title), ("authors", authors), ("site", site), ("license", license)];
            let values = texts.map(|(name, text)| (name, Value::Text(text)));
            message(self.locales, reader, "cite-attribution", &arguments(values))
        };
        let name = title(reading.edition).to_owned();
        let deed = rights.url.clone().unwrap_or_default();
        let html = |url: &str, text: &str| format!("<a href=\"{}\">{}</a>", escape(url), escape(text));
        let wiki = |url: &str, text: &str| format!("[{url} {}]", text.replace(']', "&#93;"));
        let either = |link: &dyn Fn(&str, &str) -> String, url: &str, text: &str| match url {
            "" => text.to_owned(),
            _ => link(url, text),
        };
        let plain_license = if deed.is_empty() { rights.name.clone() } else { format!("{} ({deed})", rights.name) };
        let format = |id: &str, text: String| CiteFormatView {
            name: self.word(reader, &format!("cite-as-{id}")),
            id: format!("attribution-{id}"),
            // Markup goes from left to right whatever its words do.
            dir: if id == "text" { None } else { Some("ltr") },
            text,
        };
        vec![
            format("text", line(name.clone(), authors.clone(), format!("{site_name} ({page})"), plain_license)),
            format(
                "html",
                line(
                    html(page, &name),
                    escape(&authors),
                    either(&html, &home, &site_name),
                    either(&html, &deed, &rights.name),
                ),
            ),
            format(
                "wikitext",
                line(wiki(page, &name), authors, either(&wiki, &home, &site_name), either(&wiki, &deed, &rights.name)),
            ),
        ]
    }
}

impl Work {
    fn year(&self) -> Option<&str> {
        self.date.as_deref()?.get(..4)
    }

    /// Names as they are: which part of one is a family's differs from people to people.
    fn apa(&self) -> String {
        let authors = match self.authors.as_slice() {
            [] => String::new(),
            [one] => one.clone(),
            [first, last] => format!("{first}, & {last}"),
            [all @ .., last] => format!("{}, & {last}", all.join(", ")),
        };
        let mut text = match authors.is_empty() {
            true => String::new(),
            false => format!("{}. ", authors.trim_end_matches('.')),
        };
        let _ = write!(text, "({}). {}.", self.date_in_words().unwrap_or_else(|| "n.d.".to_owned()), self.title);
        let container = self.container.as_ref().filter(|name| !self.authors.contains(name));
        for part in container.into_iter().chain(&self.publisher).filter(|part| !part.is_empty()) {
            let _ = write!(text, " {part}.");
        }
        if let Some(url) = &self.url {
            let _ = write!(text, " {url}");
        }
        text
    }

    /// "2026, November 22"
    fn date_in_words(&self) -> Option<String> {
        let written = self.date.as_ref()?;
        match written.parse::<jiff::civil::Date>() {
            Ok(date) => Some(date.strftime("%Y, %B %-d").to_string()),
            Err(_) => Some(written.clone()),
        }
    }

    fn bibtex(&self) -> String {
        let (entry, container) = match self.form {
            WorkForm::Web => ("online", "organization"),
            WorkForm::Article => ("article", "journaltitle"),
            WorkForm::Report => ("report", "institution"),
            WorkForm::DataSet => ("dataset", "publisher"),
            WorkForm::Thesis => ("thesis", "institution"),
            WorkForm::Book => ("book", "publisher"),
        };
        let mut text = format!("@{entry}{{{},\n", self.key);
        let mut put = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                let _ = writeln!(text, "  {name} = {{{value}}},");
            }
        };
        // In braces of its own, a name stays in one piece.
        let authors: Vec<String> = self.authors.iter().map(|name| format!("{{{}}}", tex(name))).collect();
        put("author", (!authors.is_empty()).then(|| authors.join(" and ")));
        put("title", Some(format!("{{{}}}", tex(&self.title))));
        put("date", self.date.clone());
        put(container, self.container.as_deref().map(tex));
        put("doi", self.doi.clone());
        put("url", self.url.clone());
        put("note", self.license.as_ref().map(|id| tex(&license(id).name)));
        text.push_str("}\n");
        text
    }

    /// <https://citation-file-format.github.io/>
    fn cff(&self) -> String {
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        let mut text = format!("cff-version: 1.2.0\nmessage: {}\n", quoted("Please cite this work as follows."));
        let mut work = String::new();
        let _ = writeln!(work, "title: {}", quoted(&self.title));
        let authors = self.authors.iter().map(|name| format!("  - name: {}\n", quoted(name)));
        let _ = write!(work, "authors:\n{}", authors.collect::<String>());
        let mut put = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                let _ = writeln!(work, "{name}: {value}");
            }
        };
        put("url", self.url.as_deref().map(quoted));
        put("doi", self.doi.as_deref().map(quoted));
        put("license", self.license.clone().filter(|id| license(id).url.is_some()));
        let full = self.date.clone().filter(|date| date.len() == 10);
        put("date-released", full.clone());
        text.push_str(&work);
        let form = match self.form {
            WorkForm::Web => "website",
            WorkForm::Article => "article",
            WorkForm::Report => "report",
            WorkForm::DataSet => "data",
            WorkForm::Thesis => "thesis",
            WorkForm::Book => "book",
        };
        let _ = writeln!(text, "preferred-citation:\n  type: {form}");
        work.lines().filter(|line| !line.starts_with("date-released")).for_each(|line| {
            let _ = writeln!(text, "  {line}");
        });
        if let Some(year) = self.year() {
            let _ = writeln!(text, "  year: {year}");
        }
        let container = match self.form {
            WorkForm::Article => "journal",
            WorkForm::Web | WorkForm::Report | WorkForm::DataSet | WorkForm::Thesis | WorkForm::Book => {
                "collection-title"
            }
        };
        if let Some(name) = &self.container {
            let _ = writeln!(text, "  {container}: {}", quoted(name));
        }
        text
    }

    fn wikitext(&self) -> String {
        let (template, container) = match self.form {
            WorkForm::Web => ("Cite web", "website"),
            WorkForm::Article => ("Cite journal", "journal"),
            WorkForm::Report => ("Cite report", "publisher"),
            WorkForm::DataSet => ("Cite web", "website"),
            WorkForm::Thesis => ("Cite thesis", "publisher"),
            WorkForm::Book => ("Cite book", "publisher"),
        };
        let mut text = format!("{{{{{template}");
        let mut put = |name: &str, value: Option<&str>| {
            if let Some(value) = value {
                let _ = write!(text, " |{name}={}", wiki(value));
            }
        };
        for (index, author) in self.authors.iter().enumerate() {
            let name = if index == 0 { "author".to_owned() } else { format!("author{}", index + 1) };
            put(&name, Some(author));
        }
        put("title", Some(&self.title));
        put("url", self.url.as_deref().filter(|_| self.doi.is_none()));
        put("doi", self.doi.as_deref());
        put("date", self.date.as_deref());
        put(container, self.container.as_deref());
        if !matches!(self.form, WorkForm::Report | WorkForm::Thesis | WorkForm::Book) {
            put("publisher", self.publisher.as_deref());
        }
        put("language", Some(&self.language));
        text.push_str("}}");
        text
    }
}

/// Text that a wiki shows as it is, in the argument of a template.
fn wiki(text: &str) -> String {
    text.chars().fold(String::new(), |mut written, character| {
        match character {
            '|' => written.push_str("{{!}}"),
            '{' | '}' | '[' | ']' | '<' | '>' => {
                let _ = write!(written, "&#{};", u32::from(character));
            }
            other => written.push(other),
        }
        written
    })
}

/// Text that TeX prints as it is.
fn tex(text: &str) -> String {
    text.chars().fold(String::new(), |mut written, character| {
        match character {
            '\\' => written.push_str("\\textbackslash{}"),
            '{' | '}' | '&' | '%' | '$' | '#' | '_' => {
                written.push('\\');
                written.push(character);
            }
            '~' => written.push_str("\\textasciitilde{}"),
            '^' => written.push_str("\\textasciicircum{}"),
            other => written.push(other),
        }
        written
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work() -> Work {
        Work {
            key: "lessons-first-edit-en".to_owned(),
            form: WorkForm::Web,
            authors: vec!["Amina & Co".to_owned(), "Wiki Club".to_owned()],
            title: "Sources | 100% {{reliable}}".to_owned(),
            date: Some("2026-11-22".to_owned()),
            container: Some("Wiki Park".to_owned()),
            publisher: None,
            url: Some("https://a.org/en/lessons/first-edit/".to_owned()),
            doi: None,
            language: "en".to_owned(),
            license: Some("CC-BY-SA-4.0".to_owned()),
        }
    }

    #[test]
    fn each_form_spells_what_it_means_by_itself() {
        let work = work();
        let apa = "Amina & Co, & Wiki Club. (2026, November 22). Sources | 100% {{reliable}}. Wiki Park. \
            https://a.org/en/lessons/first-edit/";
        assert_eq!(work.apa(), apa);
        assert!(work.bibtex().contains("author = {{Amina \\& Co} and {Wiki Club}},"));
        assert!(work.bibtex().contains("title = {{Sources | 100\\% \\{\\{reliable\\}\\}}},"));
        let wikitext = work.wikitext();
        assert!(wikitext.starts_with("{{Cite web |author=Amina & Co |author2=Wiki Club |title=Sources {{!}} 100%"));
        assert!(work.cff().contains("authors:\n  - name: \"Amina & Co\"\n  - name: \"Wiki Club\"\n"));
        assert!(work.cff().contains("  year: 2026\n"));
    }

    #[test]
    fn what_has_no_date_says_so() {
        let work = Work { date: None, authors: Vec::new(), ..work() };
        assert!(work.apa().starts_with("(n.d.). Sources"));
        assert!(!work.bibtex().contains("date"));
    }
}
