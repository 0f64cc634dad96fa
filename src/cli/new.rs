//! `park new`: a file to fill in, with every key that its kind knows.

use super::Outcome;
use super::options::require_site;
use super::report::{complain, say};
use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, cli as words};
use crate::document;
use crate::kind::KindName;
use crate::source::{self, SourceFile, SourcePath, SourceTree};
use crate::translation::start;
use crate::write::starter;
use clap::Args;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Make a new lesson, course, toolkit or page to fill in
///
/// The file has every key that its kind knows; what you do not need yet stands behind `#`. A translation of what is there
/// already has only what is translated, and asks for review. No file is ever overwritten.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park new lesson lessons/my-first-lesson          content/en/lessons/my-first-lesson.md
  park new course courses/photography my-site      content/en/courses/photography/index.md
  park new page lessons/index                      content/en/lessons/index.md, over a list of what is in it
  park new lesson lessons/my-first-lesson --language bn      its translation")]
pub struct New {
    /// What it is: lesson, course, pathway, toolkit, glossary, campaign, event, club, person, organisation, research, news,
    /// faq, audience or page
    #[arg(value_name = "KIND")]
    kind: String,

    /// Where it goes, without the language: lessons/my-first-lesson
    #[arg(value_name = "PATH")]
    path: String,

    /// The site's folder
    #[arg(value_name = "SITE", default_value = ".", hide_default_value = true)]
    site: PathBuf,

    /// The language it is written in [default: the site's]
    #[arg(long, short, value_name = "TAG")]
    language: Option<String>,
}

impl New {
    pub fn run(self) -> Outcome {
        if let Err(outcome) = require_site(&self.site) {
            return outcome;
        }
        match self.steps() {
            Ok(file) => {
                say(&format!("{file} is there, for you to fill in."));
                Outcome::Fine
            }
            Err(note) => {
                complain(&note);
                if note.code == "cannot-write" { Outcome::Problems } else { Outcome::WrongUse }
            }
        }
    }

    /// Gives the file that was made.
    fn steps(&self) -> Result<String, Box<Diagnostic>> {
        let names = KindName::ALL.iter().map(|kind| kind.name());
        let kind = KindName::from_name(&self.kind).ok_or_else(|| Box::new(words::unknown_kind(&self.kind, names)))?;
        let tree = source::read(&self.site, 0).value;
        let config = config::load(&tree).value;
        let language = self.language(&config)?;
        let place = Place::of(&self.path, &language).ok_or_else(|| Box::new(words::bad_path(&self.path)))?;
        let path = &place.path;
        let (single, folder) = (format!("content/{language}/{path}.md"), format!("content/{language}/{path}/index.md"));
        if let Some(there) = [&single, &folder].into_iter().find(|file| self.site.join(file).exists()) {
            return Err(Box::new(words::exists(there)));
        }
        let (file, text) = match translated(&tree, &config, &language, path) {
            Some(begun) => begun,
            None if place.form == Form::Index || WITH_FILES.contains(&kind) => (folder, skeleton(kind, &place)),
            None => (single, skeleton(kind, &place)),
        };
        match starter::create(&self.site.join(&file), &text) {
            Ok(()) if self.site == Path::new(".") => Ok(file),
            Ok(()) => Ok(self.site.join(file).display().to_string()),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(Box::new(words::exists(&file))),
            Err(error) => Err(Box::new(words::cannot_make(&file, &error.to_string()))),
        }
    }

    fn language(&self, config: &Config) -> Result<String, Box<Diagnostic>> {
        let Some(language) = &self.language else { return Ok(config.default_language.to_lowercase()) };
        let mut known = config.languages.iter().map(|(tag, _)| tag.as_str());
        if known.any(|tag| tag.eq_ignore_ascii_case(language)) {
            return Ok(language.to_lowercase());
        }
        let known = config.languages.iter().map(|(tag, _)| tag.as_str());
        Err(Box::new(words::unknown_language(language, known)))
    }
}

/// A file of its own, or the one over all that is in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Single,
    Index,
}

/// Where an entry goes.
#[derive(Debug, PartialEq, Eq)]
struct Place {
    /// Below the folder of the language, without `index` and extension.
    path: String,
    form: Form,
}

impl Place {
    /// The place of a path, however it was typed; `None` if it leads elsewhere.
    fn of(typed: &str, language: &str) -> Option<Self> {
        let path = typed.replace('\\', "/");
        let path = path.strip_prefix("content/").unwrap_or(&path);
        let path = path.strip_prefix(&format!("{language}/")).unwrap_or(path);
        let path = path.trim_end_matches('/');
        let path = path.strip_suffix(".md").unwrap_or(path);
        let (path, form) = match path.strip_suffix("/index") {
            Some(folder) => (folder, Form::Index),
            None => (path, Form::Single),
        };
        let plain = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains([':', '\0']);
        path.split('/').all(plain).then(|| Self { path: path.to_owned(), form })
    }
}

/// The beginning of a translation, if the entry is there in another language: first in the site's own, then in any.
fn translated(tree: &SourceTree, config: &Config, language: &str, path: &str) -> Option<(String, String)> {
    let others = config.languages.iter().map(|(tag, _)| tag.to_lowercase());
    let others = std::iter::once(config.default_language.to_lowercase()).chain(others);
    let names = [format!("{path}.md"), format!("{path}/index.md")];
    let mut places =
        others.filter(|other| other != language).flat_map(|other| names.clone().map(|name| (other.clone(), name)));
    let (source, name) = places.find_map(|(other, name)| {
        let source: &SourceFile = tree.get(&SourcePath::new(&format!("content/{other}/{name}")))?;
        Some((source, name))
    })?;
    let begun = start::start(&document::parse(source).value, source.as_text()?);
    let review = "\n[extra]\nreview = \"needs-review\"\n+++\n";
    Some((format!("content/{language}/{name}"), begun.replacen("\n+++\n", &format!("\n{review}"), 1)))
}

/// Kinds that usually have files beside them.
const WITH_FILES: [KindName; 4] = [KindName::Course, KindName::Pathway, KindName::Toolkit, KindName::Campaign];

fn skeleton(kind: KindName, place: &Place) -> String {
    let text = kind.skeleton();
    let path = place.path.as_str();
    // In the kind's own folder the kind goes without saying.
    let inside = |folder: &&str| path.len() > folder.len() || place.form == Form::Index;
    let folder = path.split('/').next().filter(inside);
    let implied = folder.and_then(KindName::from_folder).unwrap_or(KindName::Page);
    let line = if implied == kind { String::new() } else { format!("kind = \"{}\"\n", kind.name()) };
    text.replace("{kind}", &line).replace("{title}", &title(path))
}

/// `lessons/my-first-lesson` → `My first lesson`.
fn title(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or_default().replace(['-', '_'], " ").replace('"', "");
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_skeleton_has_no_problems_even_with_every_key_in_use() {
        for kind in KindName::ALL {
            let path = format!("{}/my-first", kind.folder().unwrap_or("about"));
            let text = skeleton(kind, &at(&path));
            let all: String = text.lines().map(|line| format!("{}\n", uncommented(line))).collect();
            for text in [text, all] {
                let parsed = document::parse(&SourceFile::text(&format!("content/en/{path}.md"), text.as_str()));
                assert_eq!(parsed.notes, [], "{text}");
                assert_eq!(parsed.value.front.kind, kind);
            }
        }
    }

    fn uncommented(line: &str) -> &str {
        line.strip_prefix("# ").filter(|rest| rest.contains(" = ") || rest.starts_with('[')).unwrap_or(line)
    }

    fn at(typed: &str) -> Place {
        Place::of(typed, "en").expect("it is a path")
    }

    #[test]
    fn a_path_may_be_typed_in_many_ways() {
        for typed in ["lessons/a", "lessons/a.md", "lessons/a/", "en/lessons/a", "content/en/lessons/a/index.md"] {
            assert_eq!(at(typed).path, "lessons/a", "{typed}");
        }
        assert_eq!([at("lessons").form, at("lessons/index").form], [Form::Single, Form::Index]);
        for typed in ["", "../a", "/etc/a", "a//b", "lessons/../../a", "C:/a", ".hidden"] {
            assert_eq!(Place::of(typed, "en"), None, "{typed}");
        }
    }

    #[test]
    fn a_kind_outside_of_its_folder_says_so() {
        assert!(skeleton(KindName::Lesson, &at("club/a")).contains("kind = \"lesson\""));
        assert!(!skeleton(KindName::Lesson, &at("lessons/a-b")).contains("kind ="));
        assert!(skeleton(KindName::Lesson, &at("lessons/a-b")).contains("title = \"A b\""));
    }

    #[test]
    fn an_index_is_a_page_over_the_entries_of_its_folder() {
        let text = skeleton(KindName::Page, &at("lessons/index"));
        assert!(text.contains("kind = \"page\"") && text.contains("title = \"Lessons\""), "{text}");
        let parsed = document::parse(&SourceFile::text("content/en/lessons/index.md", text.as_str()));
        assert_eq!(parsed.value.front.kind, KindName::Page);
        assert_eq!(parsed.notes, []);
    }

    #[test]
    fn a_translation_has_what_is_translated_and_asks_for_review() {
        let source = "+++\ntitle = \"A\"\nlevel = \"beginner\"\nteaching = 10\nobjectives = [\"Do\"]\n[extra]\nx = 1\n+++\n\nText.\n";
        let tree = SourceTree::in_memory([
            ("content/site.toml", "[languages.en]\n[languages.bn]\n"),
            ("content/en/lessons/a/index.md", source),
        ]);
        let config = config::load(&tree).value;
        let begun = translated(&tree, &config, "bn", "lessons/a");
        let text = "+++\ntitle = \"A\"\nobjectives = [\"Do\"]\n\n[extra]\nreview = \"needs-review\"\n+++\n\nText.\n";
        assert_eq!(begun, Some(("content/bn/lessons/a/index.md".to_owned(), text.to_owned())));
        assert_eq!(translated(&tree, &config, "bn", "lessons/b"), None);
        assert_eq!(translated(&tree, &config, "en", "lessons/a"), None, "it is its own source");
    }
}
