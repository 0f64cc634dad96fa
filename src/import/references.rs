//! Where links and pictures of a lesson lead, and where its files stand in a site.

use super::anchors;
use super::body::{Destinations, Found, Used};
use super::figures::{self, Figures};
use super::lesson::{Edition, Part, PartKind, stem};
use crate::source::{SourcePath, SourceTree};
use std::collections::BTreeMap;

/// File in the site and number of the heading → the id that links need there.
pub(super) type Wanted = BTreeMap<(SourcePath, usize), String>;

/// Where the references of one file lead.
pub(super) struct References<'a> {
    pub lesson: &'a SourceTree,
    pub course: &'a str,
    pub edition: &'a Edition,
    /// Below the edition's base.
    pub from: SourcePath,
    /// In the site.
    pub target: &'a SourcePath,
    /// The edition all others were made from.
    pub source: &'a Edition,
    /// The file itself.
    pub part: &'a Part,
    pub figures: &'a mut Figures,
    pub anchors: &'a mut Wanted,
    /// Anchors that no heading has.
    pub lost: Vec<String>,
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
        let wanted = stem(&markdown);
        let edition: &'a Edition = self.edition;
        let parts = || edition.files.iter();
        parts()
            .find(|part| joined.as_deref().is_some_and(|joined| *joined == *part.path))
            .or_else(|| parts().find(|part| is_page(path) && stem(&part.path) == wanted))
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

/// Where a part comes to stand in the site.
pub(super) fn target(course: &str, language: &str, part: &Part) -> SourcePath {
    let language = language.to_lowercase();
    SourcePath::new(&match part.kind {
        PartKind::Lesson => format!("content/{language}/{}.md", key(course, part)),
        PartKind::Course => format!("content/{language}/courses/{course}/index.md"),
        PartKind::Page => format!("content/{language}/{course}-{}.md", slug(stem(&part.path))),
    })
}

/// `episodes/01-basics.md` → `lessons/git-novice-basics`.
pub(super) fn key(course: &str, part: &Part) -> String {
    let stem = stem(&part.path);
    let bare = stem.trim_start_matches(|character: char| character.is_ascii_digit() || matches!(character, '-' | '_'));
    format!("lessons/{course}-{}", slug(if bare.is_empty() { stem } else { bare }))
}

pub(super) fn is_page(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.ends_with(".html") || name.ends_with(".md") || name.ends_with(".Rmd") || !name.contains('.')
}

pub(super) fn slug(name: &str) -> String {
    let words: Vec<String> = name
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join("-")
}

pub(super) fn has_scheme(destination: &str) -> bool {
    let before = destination.split([':', '/', '#', '?']).next().unwrap_or_default();
    destination.starts_with("//")
        || destination[before.len()..].starts_with(':') && before.chars().all(|c| c.is_ascii_alphanumeric() || c == '+')
}

/// The path from one file to another.
pub(super) fn relative(from: &SourcePath, to: &SourcePath) -> String {
    let from: Vec<&str> = from.folder().split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let same = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - same);
    up.chain(to[same..].iter().copied()).collect::<Vec<_>>().join("/")
}
