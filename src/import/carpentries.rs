//! A lesson of the Carpentries Workbench, with its translations in `locale/`, becomes a course.
//!
//! Episodes become lessons, in the order of `config.yaml`; `index.md` becomes the course; setup, reference, discussion,
//! notes for instructors and profiles become pages. Blocks (`::: challenge`) stay as they are: the parser knows them.

use super::Import;
use super::anchors::{self, Heading};
use super::body::{Body, Destinations, Found, Used, body};
use super::figures::{self, Figures, Origin};
use super::yaml::{self, Settings};
use crate::diagnostic::{Diagnostic, Noted, Severity, Span, import as complain};
use crate::source::{SourceFile, SourcePath, SourceTree};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

const CONFIG: &str = "config.yaml";
/// The folders of pages, and those of lessons first.
const FOLDERS: [&str; 4] = ["episodes", "learners", "instructors", "profiles"];
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

/// A lesson in one language.
struct Edition {
    /// BCP 47.
    language: String,
    /// Where it lies: empty or `locale/uk/`.
    base: String,
    settings: Settings,
    /// Paths below `base` of what is imported, lessons first and in order.
    files: Vec<Part>,
    /// label in lower case → its line in `links.md`.
    shared: BTreeMap<String, String>,
}

/// One file of a lesson.
struct Part {
    /// Below the edition's base: `episodes/01-basics.md`.
    path: String,
    kind: PartKind,
    front: Map<String, Value>,
    title: String,
    /// Offset of the body.
    body: usize,
    headings: Vec<Heading>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum PartKind {
    Lesson,
    Course,
    Page,
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

/// File in the site and number of the heading → the id that links need there.
type Wanted = BTreeMap<(SourcePath, usize), String>;

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
            for page in edition.files.iter().filter(|page| page.kind == PartKind::Page) {
                let href = relative(&target, &self::target(&self.course, &edition.language, page));
                words.push_str(&format!("- [{}]({href})\n", page.title.replace(['[', ']'], "")));
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

/// Where the references of one file lead.
struct References<'a> {
    lesson: &'a SourceTree,
    course: &'a str,
    edition: &'a Edition,
    /// Below the edition's base.
    from: SourcePath,
    /// In the site.
    target: &'a SourcePath,
    /// The edition all others were made from.
    source: &'a Edition,
    /// The file itself.
    part: &'a Part,
    figures: &'a mut Figures,
    anchors: &'a mut Wanted,
    /// Anchors that no heading has.
    lost: Vec<String>,
}

impl Destinations for References<'_> {
    fn destination(&mut self, written: &str, used: Used<'_>) -> Found {
        let written = written.replace("{{ page.root }}", "..").replace("{{ site.baseurl }}", "..");
        let written = written.replace("{{ relative_root_path }}", "..").replace("{% link ", "").replace(" %}", "");
        if let Some(anchor) = written.strip_prefix('#') {
            let anchor = self.anchor(self.part, anchor);
            if anchor.is_empty() {
                self.lost.pop();
                return Found::Nowhere;
            }
            return Found::To(anchor);
        }
        if written.is_empty() || written.starts_with('/') && !written.starts_with("/fig") || has_scheme(&written) {
            return Found::Same;
        }
        let (path, anchor) = written.split_once('#').unwrap_or((&written, ""));
        let path = path.split('?').next().unwrap_or_default();
        if let Used::Link = used
            && let Some(part) = self.page(path)
        {
            let target = relative(self.target, &target(self.course, &self.edition.language, part));
            return Found::To(target + &self.anchor(part, anchor));
        }
        if let Some(file) = self.file(path) {
            if file.extension() == "md" {
                return self.outside(&file, anchor);
            }
            self.figures.use_(
                &file,
                match used {
                    Used::Link => "",
                    Used::Picture(caption) => caption,
                },
            );
            return Found::To(relative(self.target, &figures::target(&file, self.course)));
        }
        match path {
            "LICENSE.html" | "CODE_OF_CONDUCT.html" => {
                self.outside(&SourcePath::new(&path.replace(".html", ".md")), anchor)
            }
            _ => Found::Nowhere,
        }
    }
}

impl<'a> References<'a> {
    /// The page that a path means: as written, or by its name alone, as the Workbench publishes all pages in one folder.
    fn page(&self, path: &str) -> Option<&'a Part> {
        let path = path.strip_suffix('/').unwrap_or(path);
        let markdown = path.strip_suffix(".html").map_or_else(|| path.to_owned(), |stem| format!("{stem}.md"));
        let joined = self.from.join(&markdown);
        let stem = stem(&markdown);
        let edition: &'a Edition = self.edition;
        let parts = || edition.files.iter();
        parts()
            .find(|part| joined.as_deref().is_some_and(|joined| *joined == *part.path))
            .or_else(|| parts().find(|part| is_page(path) && self::stem(&part.path) == stem))
    }

    /// A file of the translation, or of the lesson it was made from.
    fn file(&self, path: &str) -> Option<SourcePath> {
        let near = self.from.join(path);
        let from_root = SourcePath::new("x").join(path.trim_start_matches('/').trim_start_matches("../"));
        let in_episodes = SourcePath::new("episodes/x").join(path.trim_start_matches('/').trim_start_matches("../"));
        [near, from_root, in_episodes]
            .into_iter()
            .flatten()
            .flat_map(|path| [SourcePath::new(&format!("{}{path}", self.edition.base)), path])
            .find(|path| self.lesson.get(path).is_some())
    }

    /// `#id` as it is called in all languages; empty if there is no such heading.
    fn anchor(&mut self, part: &Part, anchor: &str) -> String {
        if anchor.is_empty() {
            return String::new();
        }
        let original = self.source.files.iter().find(|original| original.path == part.path).unwrap_or(part);
        let Some((index, id)) = anchors::find(anchor, &part.headings, &original.headings) else {
            self.lost.push(anchor.to_owned());
            return String::new();
        };
        let id = self.anchors.entry((target(self.course, &self.edition.language, part), index)).or_insert(id);
        format!("#{id}")
    }

    fn outside(&self, file: &SourcePath, anchor: &str) -> Found {
        let settings = &self.source.settings;
        let Some(source) = &settings.source else { return Found::Nowhere };
        let branch = settings.branch.as_deref().unwrap_or("main");
        let hash = if anchor.is_empty() { "" } else { "#" };
        Found::Outside(format!("{}/blob/{branch}/{file}{hash}{anchor}", source.trim_end_matches('/')))
    }
}

fn settings(lesson: &SourceTree, base: &str, notes: &mut Vec<Diagnostic>) -> Option<Settings> {
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
fn settings_of_translation(
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
fn translations(lesson: &SourceTree) -> Vec<String> {
    let languages: BTreeSet<String> = lesson
        .under("locale/")
        .filter(|file| matches!(file.path.extension().as_str(), "md" | "rmd"))
        .filter_map(|file| Some(file.path.strip_prefix("locale/")?.split_once('/')?.0.to_owned()))
        .collect();
    languages.into_iter().collect()
}

fn edition(lesson: &SourceTree, base: &str, settings: Settings, notes: &mut Vec<Diagnostic>) -> Edition {
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
    for folder in &FOLDERS[1..] {
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
fn episodes(lesson: &SourceTree, base: &str, settings: &Settings) -> Vec<String> {
    match &settings.episodes {
        Some(names) if !names.is_empty() => names.clone(),
        Some(_) | None => markdown_in(lesson, &format!("{base}episodes/")),
    }
}

fn markdown_in(lesson: &SourceTree, folder: &str) -> Vec<String> {
    lesson
        .under(folder)
        .filter(|file| matches!(file.path.extension().as_str(), "md" | "rmd"))
        .filter_map(|file| file.path.strip_prefix(folder).filter(|name| !name.contains('/')).map(str::to_owned))
        .collect()
}

fn part(lesson: &SourceTree, base: &str, path: String, kind: PartKind, notes: &mut Vec<Diagnostic>) -> Option<Part> {
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
fn shared(lesson: &SourceTree, base: &str) -> BTreeMap<String, String> {
    let own = text(lesson, &SourcePath::new(&format!("{base}links.md")));
    let text = own.or_else(|| text(lesson, &SourcePath::new("links.md"))).unwrap_or_default();
    let definition = |line: &str| {
        let (label, _) = line.trim().strip_prefix('[')?.split_once("]:")?;
        Some((label.to_lowercase(), line.trim().to_owned()))
    };
    text.lines().filter_map(definition).collect()
}

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

/// A text whatever its extension; files with a UTF-8 error have none.
fn text(lesson: &SourceTree, path: &SourcePath) -> Option<String> {
    let file = lesson.get(path)?;
    let bytes = lesson.content(file).ok()?;
    let text = String::from_utf8(bytes.to_vec()).ok()?;
    Some(text.replace("\r\n", "\n"))
}

/// Where a part comes to stand in the site.
fn target(course: &str, language: &str, part: &Part) -> SourcePath {
    let language = language.to_lowercase();
    SourcePath::new(&match part.kind {
        PartKind::Lesson => format!("content/{language}/{}.md", key(course, part)),
        PartKind::Course => format!("content/{language}/courses/{course}/index.md"),
        PartKind::Page => format!("content/{language}/{course}-{}.md", slug(stem(&part.path))),
    })
}

/// `episodes/01-basics.md` → `lessons/git-novice-basics`.
fn key(course: &str, part: &Part) -> String {
    let stem = stem(&part.path);
    let bare = stem.trim_start_matches(|character: char| character.is_ascii_digit() || matches!(character, '-' | '_'));
    format!("lessons/{course}-{}", slug(if bare.is_empty() { stem } else { bare }))
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn is_page(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.ends_with(".html") || name.ends_with(".md") || name.ends_with(".Rmd") || !name.contains('.')
}

fn slug(name: &str) -> String {
    let words: Vec<String> = name
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join("-")
}

fn has_scheme(destination: &str) -> bool {
    let before = destination.split([':', '/', '#', '?']).next().unwrap_or_default();
    destination.starts_with("//")
        || destination[before.len()..].starts_with(':') && before.chars().all(|c| c.is_ascii_alphanumeric() || c == '+')
}

/// The path from one file to another.
fn relative(from: &SourcePath, to: &SourcePath) -> String {
    let from: Vec<&str> = from.folder().split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let same = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - same);
    up.chain(to[same..].iter().copied()).collect::<Vec<_>>().join("/")
}

/// Whether nothing stands in the way of writing.
pub fn is_fit(import: &Noted<Import>) -> Result<(), usize> {
    match import.notes.iter().filter(|note| note.severity == Severity::Error).count() {
        0 => Ok(()),
        errors => Err(errors),
    }
}
