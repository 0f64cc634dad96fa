//! A lesson of the Carpentries Workbench as it lies on disk: its files, in each language, with their front matter.

use super::anchors::{self, Heading};
use super::yaml::{self, Settings};
use crate::diagnostic::{Diagnostic, Span, import as complain};
use crate::source::{SourcePath, SourceTree};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

const CONFIG: &str = "config.yaml";
/// The folders of pages.
const FOLDERS: [&str; 3] = ["learners", "instructors", "profiles"];

/// A lesson in one language.
pub(super) struct Edition {
    /// BCP 47.
    pub language: String,
    /// Where it lies: empty or `locale/uk/`.
    pub base: String,
    pub settings: Settings,
    /// Paths below `base` of what is imported, lessons first and in order.
    pub files: Vec<Part>,
    /// label in lower case → its line in `links.md`.
    pub shared: BTreeMap<String, String>,
}

/// One file of a lesson.
pub(super) struct Part {
    /// Below the edition's base: `episodes/01-basics.md`.
    pub path: String,
    pub kind: PartKind,
    pub front: Map<String, Value>,
    pub title: String,
    /// Offset of the body.
    pub body: usize,
    pub headings: Vec<Heading>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PartKind {
    Lesson,
    Course,
    Page,
}

pub(super) fn settings(lesson: &SourceTree, base: &str, notes: &mut Vec<Diagnostic>) -> Option<Settings> {
    let path = SourcePath::new(&format!("{base}{CONFIG}"));
    let Some(text) = text(lesson, &path) else {
        let former = lesson.get(&SourcePath::new("_config.yml")).is_some();
        notes.push(if former { complain::former_template() } else { complain::not_a_lesson(&path) });
        return None;
    };
    match yaml::settings(&path, &text) {
        Ok(settings) => Some(settings),
        Err(note) => {
            notes.push(note);
            None
        }
    }
}

/// A translation's settings; what it does not say is as in the source.
pub(super) fn settings_of_translation(
    lesson: &SourceTree,
    language: &str,
    source: &Settings,
    notes: &mut Vec<Diagnostic>,
) -> Option<Settings> {
    let base = format!("locale/{language}/");
    let own = if lesson.get(&SourcePath::new(&format!("{base}{CONFIG}"))).is_some() {
        settings(lesson, &base, notes)?
    } else {
        Settings::default()
    };
    Some(Settings {
        title: own.title.or_else(|| source.title.clone()),
        episodes: own.episodes.or_else(|| source.episodes.clone()),
        lang: Some(language.to_owned()),
        ..source.clone()
    })
}

/// The folders in `locale/` that hold texts.
pub(super) fn translations(lesson: &SourceTree) -> Vec<String> {
    let languages: BTreeSet<String> = lesson
        .under("locale/")
        .filter(|file| matches!(file.path.extension().as_str(), "md" | "rmd"))
        .filter_map(|file| Some(file.path.strip_prefix("locale/")?.split_once('/')?.0.to_owned()))
        .collect();
    languages.into_iter().collect()
}

pub(super) fn edition(lesson: &SourceTree, base: &str, settings: Settings, notes: &mut Vec<Diagnostic>) -> Edition {
    let mut files = Vec::new();
    let config = SourcePath::new(&format!("{base}{CONFIG}"));
    for name in episodes(lesson, base, &settings) {
        let path = format!("episodes/{name}");
        if lesson.get(&SourcePath::new(&format!("{base}{path}"))).is_some() {
            files.extend(part(lesson, base, path, PartKind::Lesson, notes));
        } else if base.is_empty() {
            notes.push(complain::no_lesson(&name, Span::file(config.shared())));
        }
    }
    if files.is_empty() && base.is_empty() {
        notes.push(complain::no_lessons(Span::file(config.shared())));
    }
    files.extend(part(lesson, base, "index.md".to_owned(), PartKind::Course, notes));
    for folder in FOLDERS {
        for name in markdown_in(lesson, &format!("{base}{folder}/")) {
            files.extend(part(lesson, base, format!("{folder}/{name}"), PartKind::Page, notes));
        }
    }
    // The course is called as the lesson is, which only `config.yaml` says.
    if let (Some(title), Some(course)) =
        (settings.title.clone(), files.iter_mut().find(|part| part.kind == PartKind::Course))
    {
        course.title = title;
    }
    let language = settings.lang.clone().unwrap_or_else(|| "en".to_owned());
    Edition { language, base: base.to_owned(), settings, files, shared: shared(lesson, base) }
}

/// The episodes in the order of `config.yaml`; all of them by name if it lists none.
pub(super) fn episodes(lesson: &SourceTree, base: &str, settings: &Settings) -> Vec<String> {
    match &settings.episodes {
        Some(names) if !names.is_empty() => names.clone(),
        Some(_) | None => markdown_in(lesson, &format!("{base}episodes/")),
    }
}

pub(super) fn markdown_in(lesson: &SourceTree, folder: &str) -> Vec<String> {
    lesson
        .under(folder)
        .filter(|file| matches!(file.path.extension().as_str(), "md" | "rmd"))
        .filter_map(|file| file.path.strip_prefix(folder).filter(|name| !name.contains('/')).map(str::to_owned))
        .collect()
}

pub(super) fn part(
    lesson: &SourceTree,
    base: &str,
    path: String,
    kind: PartKind,
    notes: &mut Vec<Diagnostic>,
) -> Option<Part> {
    let full = SourcePath::new(&format!("{base}{path}"));
    let text = text(lesson, &full)?;
    let front = match yaml::front(&full, &text) {
        Ok(front) => front,
        Err(note) => {
            notes.push(note);
            return None;
        }
    };
    let title = front.table.get("title").and_then(Value::as_str).unwrap_or_default().trim().to_owned();
    let empty = text[front.body..].trim().is_empty();
    if title == "FIXME" || empty && kind == PartKind::Page {
        notes.push(complain::placeholder(Span::file(full.shared())));
        return None;
    }
    if title.is_empty() && kind != PartKind::Course {
        notes.push(complain::no_title(Span::file(full.shared())));
    }
    let title = if title.is_empty() { stem(&path).to_owned() } else { title };
    let headings = anchors::headings(&text[front.body..]);
    Some(Part { path, kind, front: front.table, title, body: front.body, headings })
}

/// The definitions in `links.md`.
pub(super) fn shared(lesson: &SourceTree, base: &str) -> BTreeMap<String, String> {
    let own = text(lesson, &SourcePath::new(&format!("{base}links.md")));
    let text = own.or_else(|| text(lesson, &SourcePath::new("links.md"))).unwrap_or_default();
    let definition = |line: &str| {
        let (label, _) = line.trim().strip_prefix('[')?.split_once("]:")?;
        Some((label.to_lowercase(), line.trim().to_owned()))
    };
    text.lines().filter_map(definition).collect()
}

/// A text whatever its extension; files with a UTF-8 error have none.
pub(super) fn text(lesson: &SourceTree, path: &SourcePath) -> Option<String> {
    let file = lesson.get(path)?;
    let bytes = lesson.content(file).ok()?;
    let text = String::from_utf8(bytes.to_vec()).ok()?;
    Some(text.replace("\r\n", "\n"))
}

pub(super) fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
