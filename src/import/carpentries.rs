//! A lesson of the Carpentries Workbench, with its translations in `locale/`, becomes a course.
//!
//! Episodes become lessons, in the order of `config.yaml`; `index.md` becomes the course; setup, reference, discussion,
//! notes for instructors and profiles become pages. Blocks (`::: challenge`) stay as they are: the parser knows them.

use super::Import;
use super::anchors;
use super::body::{Body, body};
use super::figures::{Figures, Origin};
use super::lesson::{Edition, Part, PartKind, edition, settings, settings_of_translation, text, translations};
use super::references::{References, Wanted, key, relative, slug, target};
use super::yaml::Settings;
use crate::diagnostic::{Diagnostic, Noted, Severity, Span, import as complain};
use crate::source::{SourceFile, SourcePath, SourceTree};
use serde_json::Value;
use std::collections::BTreeSet;

/// Keys of front matter that only steer the Workbench.
const KNOWN: [&str; 8] = ["title", "teaching", "exercises", "permalink", "site", "layout", "root", "editor_options"];

/// New files for `site`. `name` is what the course is called in paths; by default, as its repository.
///
/// `lesson` is the lesson's folder as a tree. If a note is an error, the files are not fit to be written.
pub fn carpentries(lesson: &SourceTree, site: &SourceTree, name: Option<&str>) -> Noted<Import> {
    let mut notes = Vec::new();
    let Some(settings) = settings(lesson, "", &mut notes) else {
        return Noted::new(Import::default(), notes);
    };
    let source = settings.source.clone().unwrap_or_default();
    let repository = source.trim_end_matches(['/']).rsplit('/').next().unwrap_or_default();
    let course = slug(name.unwrap_or(if repository.is_empty() { "lesson" } else { repository }));
    let mut editions = vec![edition(lesson, "", settings, &mut notes)];
    for language in translations(lesson) {
        if let Some(settings) = settings_of_translation(lesson, &language, &editions[0].settings, &mut notes) {
            editions.push(edition(lesson, &format!("locale/{language}/"), settings, &mut notes));
        }
    }
    let mut importer = Importer {
        lesson,
        course,
        editions,
        figures: Figures::default(),
        anchors: Wanted::new(),
        files: Vec::new(),
        notes,
    };
    importer.run(site)
}

struct Importer<'a> {
    lesson: &'a SourceTree,
    course: String,
    editions: Vec<Edition>,
    figures: Figures,
    anchors: Wanted,
    files: Vec<SourceFile>,
    notes: Vec<Diagnostic>,
}

impl Importer<'_> {
    fn run(&mut self, site: &SourceTree) -> Noted<Import> {
        let editions = std::mem::take(&mut self.editions);
        let mut import = Import::default();
        for edition in &editions {
            import.languages.push(edition.language.clone());
            for part in &edition.files {
                match part.kind {
                    PartKind::Lesson => import.lessons += 1,
                    PartKind::Page => import.pages += 1,
                    PartKind::Course => {}
                }
                let file = self.part(edition, part, &editions);
                self.files.push(file);
            }
        }
        self.write_anchors();
        let origin = self.origin(&editions[0].settings);
        let media = self.figures.files(self.lesson, &self.course, &origin, &mut self.notes);
        import.media = media.iter().filter(|file| file.path.name() != "credits.toml").count();
        self.files.extend(media);
        self.notes.extend(self.figures.unused(self.lesson));
        self.surroundings(&editions, site);
        self.left_out(&editions);
        for file in &self.files {
            if site.get(&file.path).is_some() {
                self.notes.push(complain::already_there(&file.path));
            }
        }
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
        self.notes.sort();
        import.files = std::mem::take(&mut self.files);
        Noted::new(import, std::mem::take(&mut self.notes))
    }

    fn part(&mut self, edition: &Edition, part: &Part, editions: &[Edition]) -> SourceFile {
        let path = SourcePath::new(&format!("{}{}", edition.base, part.path));
        let text = text(self.lesson, &path).unwrap_or_default();
        let target = target(&self.course, &edition.language, part);
        let mut references = References {
            lesson: self.lesson,
            course: &self.course,
            edition,
            from: SourcePath::new(&part.path),
            target: &target,
            source: &editions[0],
            part,
            figures: &mut self.figures,
            anchors: &mut self.anchors,
            lost: Vec::new(),
        };
        let given = Body { path: &path, text: &text[part.body..], start: part.body, shared: &edition.shared };
        let mut words = body(&given, &mut references, &mut self.notes);
        let lost = std::mem::take(&mut references.lost);
        self.notes.extend(lost.iter().map(|anchor| complain::anchor_left_out(anchor, Span::file(path.shared()))));
        if part.kind == PartKind::Course {
            words.truncate(words.trim_end().len());
            words.push_str("\n\n");
            let pages = edition.files.iter().filter(|page| page.kind == PartKind::Page);
            // Notes for instructors are for the course's page for facilitators.
            let (notes, pages): (Vec<&Part>, Vec<&Part>) =
                pages.partition(|page| page.path.starts_with("instructors/"));
            let line = |page: &Part| {
                let href = relative(&target, &self::target(&self.course, &edition.language, page));
                format!("- [{}]({href})\n", page.title.replace(['[', ']'], ""))
            };
            words.extend(pages.into_iter().map(line));
            if !notes.is_empty() {
                words.push_str("\n> [!facilitator]\n");
                words.extend(notes.into_iter().map(|page| format!("> {}", line(page))));
            }
        }
        let front = self.front(edition, part, &path, editions);
        SourceFile::text(&target, format!("+++\n{front}+++\n\n{}\n", words.trim()))
    }

    /// The front matter. A translation says only what differs from the source.
    fn front(&mut self, edition: &Edition, part: &Part, path: &SourcePath, editions: &[Edition]) -> toml::Table {
        let source = &editions[0];
        let original = source.files.iter().find(|original| original.path == part.path);
        let translation = edition.language != source.language && original.is_some();
        let mut front = toml::Table::new();
        front.insert("title".into(), part.title.clone().into());
        if part.kind == PartKind::Page && !translation {
            front.insert("kind".into(), "page".into());
        }
        if edition.language != source.language && !translation {
            front.insert("source".into(), edition.language.clone().into());
        }
        for key in ["teaching", "exercises"] {
            let minutes = part.front.get(key).and_then(minutes);
            let same =
                translation && original.and_then(|original| original.front.get(key)).and_then(minutes_of) == minutes;
            if let Some(minutes) = minutes.filter(|_| part.kind == PartKind::Lesson && !same) {
                front.insert(key.into(), minutes.into());
            }
        }
        for key in ["questions", "objectives", "keypoints"] {
            let texts: Vec<toml::Value> = part
                .front
                .get(key)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(|text| Some(text.as_str()?.into()))
                .collect();
            if !texts.is_empty() {
                front.insert(key.into(), texts.into());
            }
        }
        let known = |key: &str| KNOWN.contains(&key) || ["questions", "objectives", "keypoints"].contains(&key);
        for key in part.front.keys().filter(|key| !known(key)) {
            self.notes.push(complain::key_left_out(key, Span::file(path.shared())));
        }
        if !translation {
            self.common(source, part, &mut front);
        }
        front
    }

    /// What the whole lesson says in `config.yaml`.
    fn common(&self, source: &Edition, part: &Part, front: &mut toml::Table) {
        let settings = &source.settings;
        front.insert("license".into(), license(settings).into());
        let authors = toml::Value::Array(vec![AUTHOR.into()]);
        front.insert("contributions".into(), toml::Table::from_iter([("authorship".to_owned(), authors)]).into());
        let status = settings.life_cycle.as_deref().filter(|status| STATUSES.contains(status));
        if let (PartKind::Lesson, Some(status)) = (part.kind, status) {
            front.insert("status".into(), status.into());
        }
        if part.kind == PartKind::Course {
            let keywords = settings.keywords.as_deref().unwrap_or_default();
            let keywords: Vec<toml::Value> =
                keywords.split(',').map(str::trim).filter(|word| !word.is_empty()).map(Into::into).collect();
            front.insert("keywords".into(), keywords.into());
            let lessons: Vec<toml::Value> = source
                .files
                .iter()
                .filter(|part| part.kind == PartKind::Lesson)
                .map(|part| key(&self.course, part).into())
                .collect();
            let part = toml::Table::from_iter([("lessons".to_owned(), toml::Value::Array(lessons))]);
            front.insert("parts".into(), toml::Value::Array(vec![part.into()]));
        }
    }

    fn write_anchors(&mut self) {
        for ((path, index), id) in &self.anchors {
            let Some(file) = self.files.iter_mut().find(|file| file.path == *path) else { continue };
            let Some((front, body)) = file.as_text().and_then(|text| text.split_once("\n+++\n")) else { continue };
            *file = SourceFile::text(path, format!("{front}\n+++\n{}", anchors::with_id(body, *index, id)));
        }
    }

    fn origin(&self, settings: &Settings) -> Origin {
        let source = settings.source.clone().unwrap_or_else(|| "unknown".to_owned());
        Origin { author: AUTHOR.to_owned(), source, license: license(settings) }
    }

    /// Settings and home pages, where the site has none.
    fn surroundings(&mut self, editions: &[Edition], site: &SourceTree) {
        match site.text("content/site.toml") {
            Some(text) => {
                let table: toml::Table = text.parse().unwrap_or_default();
                let languages = table.get("languages").and_then(toml::Value::as_table);
                let has = |tag: &str| {
                    languages.is_some_and(|languages| languages.keys().any(|known| known.eq_ignore_ascii_case(tag)))
                };
                let missing = editions.iter().filter(|edition| !has(&edition.language));
                let missing = missing.map(|edition| complain::language_missing(&edition.language, &title(edition)));
                self.notes.extend(missing);
            }
            None => self.files.push(SourceFile::text("content/site.toml", site_settings(editions, &self.course))),
        }
        for edition in editions {
            let folder = edition.language.to_lowercase();
            let home = SourcePath::new(&format!("content/{folder}/index.md"));
            if site.get(&home).is_none() {
                let front = toml::Table::from_iter([("title".to_owned(), toml::Value::from(title(edition)))]);
                let link = format!("[{}](courses/{}/index.md)", title(edition), self.course);
                self.files.push(SourceFile::text(&home, format!("+++\n{front}+++\n\n{link}\n")));
            }
        }
    }

    /// Says what is in the lesson's folders and does not come along.
    fn left_out(&mut self, editions: &[Edition]) {
        let taken: BTreeSet<String> = editions
            .iter()
            .flat_map(|edition| edition.files.iter().map(move |part| format!("{}{}", edition.base, part.path)))
            .collect();
        let used = |path: &str| path.ends_with("index.md") || path.ends_with("links.md") || taken.contains(path);
        let placeholders: BTreeSet<String> =
            self.notes.iter().filter_map(|note| Some(note.span.as_ref()?.file.to_string())).collect();
        for file in self.lesson.files() {
            let text = matches!(file.path.extension().as_str(), "md" | "rmd");
            if text && !used(&file.path) && !placeholders.contains(file.path.as_str()) {
                self.notes.push(complain::not_carried_over(Span::file(file.path.shared())));
            }
        }
    }
}

const AUTHOR: &str = "The Carpentries";
const STATUSES: [&str; 4] = ["pre-alpha", "alpha", "beta", "stable"];

fn site_settings(editions: &[Edition], course: &str) -> String {
    let source = &editions[0];
    let mut table = toml::Table::new();
    table.insert("default_language".into(), source.language.clone().into());
    table.insert("license".into(), license(&source.settings).into());
    table.insert("publisher".into(), AUTHOR.into());
    table.insert("navigation".into(), toml::Value::Array(vec![format!("courses/{course}").into()]));
    let mut languages = toml::Table::new();
    for edition in editions {
        let language = toml::Table::from_iter([("title".to_owned(), toml::Value::from(title(edition)))]);
        languages.insert(edition.language.clone(), language.into());
    }
    table.insert("languages".into(), languages.into());
    table.to_string()
}

fn title(edition: &Edition) -> String {
    edition.settings.title.clone().unwrap_or_else(|| "Lesson".to_owned())
}

/// "CC-BY 4.0" → `CC-BY-4.0`.
fn license(settings: &Settings) -> String {
    settings.license.as_deref().unwrap_or("CC-BY-4.0").trim().replace(' ', "-")
}

fn minutes(value: &Value) -> Option<i64> {
    value
        .as_i64()
        .or_else(|| value.as_f64().map(|minutes| minutes.round() as i64))
        .or_else(|| value.as_str()?.trim().parse().ok())
}

fn minutes_of(value: &Value) -> Option<i64> {
    minutes(value)
}

/// Whether nothing stands in the way of writing.
pub fn is_fit(import: &Noted<Import>) -> Result<(), usize> {
    match import.notes.iter().filter(|note| note.severity == Severity::Error).count() {
        0 => Ok(()),
        errors => Err(errors),
    }
}
