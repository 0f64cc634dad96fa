//! `park new`: a file to fill in, with every key that its kind knows.

use super::Outcome;
use super::options::require_site;
use super::report::{complain, say};
use crate::config;
use crate::diagnostic::{Diagnostic, cli as words};
use crate::kind::KindName;
use crate::source;
use crate::write::starter;
use clap::Args;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Make a new lesson, course, toolkit or page to fill in
///
/// The file has every key that its kind knows; what you do not need yet stands behind `#`. No file is ever overwritten.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park new lesson lessons/my-first-lesson          content/en/lessons/my-first-lesson.md
  park new course courses/photography my-site      content/en/courses/photography/index.md
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
        let language = self.language()?;
        let path = entry_path(&self.path, &language).ok_or_else(|| Box::new(words::bad_path(&self.path)))?;
        let (single, folder) = (format!("content/{language}/{path}.md"), format!("content/{language}/{path}/index.md"));
        if let Some(there) = [&single, &folder].into_iter().find(|file| self.site.join(file).exists()) {
            return Err(Box::new(words::exists(there)));
        }
        let file = if WITH_FILES.contains(&kind) { folder } else { single };
        match starter::create(&self.site.join(&file), &skeleton(kind, &path)) {
            Ok(()) if self.site == Path::new(".") => Ok(file),
            Ok(()) => Ok(self.site.join(file).display().to_string()),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(Box::new(words::exists(&file))),
            Err(error) => Err(Box::new(words::cannot_make(&file, &error.to_string()))),
        }
    }

    fn language(&self) -> Result<String, Box<Diagnostic>> {
        let config = config::load(&source::read(&self.site, 0).value).value;
        let Some(language) = &self.language else { return Ok(config.default_language.to_lowercase()) };
        let mut known = config.languages.iter().map(|(tag, _)| tag.as_str());
        if known.any(|tag| tag.eq_ignore_ascii_case(language)) {
            return Ok(language.to_lowercase());
        }
        let known = config.languages.iter().map(|(tag, _)| tag.as_str());
        Err(Box::new(words::unknown_language(language, known)))
    }
}

/// The path below the folder of the language, however it was typed; `None` if it leads elsewhere.
fn entry_path(typed: &str, language: &str) -> Option<String> {
    let path = typed.replace('\\', "/");
    let path = path.strip_prefix("content/").unwrap_or(&path);
    let path = path.strip_prefix(&format!("{language}/")).unwrap_or(path);
    let path = path.trim_end_matches('/');
    let path = path.strip_suffix(".md").unwrap_or(path);
    let path = path.strip_suffix("/index").unwrap_or(path);
    let plain = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains([':', '\0']);
    path.split('/').all(plain).then(|| path.to_owned())
}

/// Kinds that usually have files beside them.
const WITH_FILES: [KindName; 4] = [KindName::Course, KindName::Pathway, KindName::Toolkit, KindName::Campaign];

fn skeleton(kind: KindName, path: &str) -> String {
    let text = kind.skeleton();
    // In the kind's own folder the kind goes without saying.
    let folder = path.split('/').next().filter(|folder| path.len() > folder.len());
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
    use crate::document;
    use crate::source::SourceFile;

    #[test]
    fn a_skeleton_has_no_problems_even_with_every_key_in_use() {
        for kind in KindName::ALL {
            let path = format!("{}/my-first", kind.folder().unwrap_or("about"));
            let text = skeleton(kind, &path);
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

    #[test]
    fn a_path_may_be_typed_in_many_ways() {
        for typed in ["lessons/a", "lessons/a.md", "lessons/a/", "en/lessons/a", "content/en/lessons/a/index.md"] {
            assert_eq!(entry_path(typed, "en").as_deref(), Some("lessons/a"), "{typed}");
        }
        for typed in ["", "../a", "/etc/a", "a//b", "lessons/../../a", "C:/a", ".hidden"] {
            assert_eq!(entry_path(typed, "en"), None, "{typed}");
        }
    }

    #[test]
    fn a_kind_outside_of_its_folder_says_so() {
        assert!(skeleton(KindName::Lesson, "club/a").contains("kind = \"lesson\""));
        assert!(!skeleton(KindName::Lesson, "lessons/a-b").contains("kind ="));
        assert!(skeleton(KindName::Lesson, "lessons/a-b").contains("title = \"A b\""));
    }
}
