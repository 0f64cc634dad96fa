//! `park language add`: everything a new language of the site needs.

use super::Outcome;
use super::options::require_site;
use super::report::{complain, say};
use crate::config;
use crate::diagnostic::{Diagnostic, cli as words};
use crate::language::{self, Direction, Language as Spoken, Overrides, Unknown};
use crate::locale::{self, SOURCE};
use crate::source::{self, SourceTree};
use crate::write::starter;
use clap::{Args, Subcommand};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Add a language to the site
#[derive(Debug, Args)]
pub struct Language {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Add(Add),
}

/// Make the folders, the files of interface messages and the settings of a new language
///
/// Nothing that is there is changed, but for a new table in `content/site.toml`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park language add ha                     Hausa, which the program knows
  park language add zh-min-nan             by the code of its Wikipedia
  park language add kaa --name Qaraqalpaqsha --script Latn --dir ltr")]
struct Add {
    /// A BCP 47 tag such as `uz-Cyrl`, or a Wikimedia code such as `zh-min-nan`
    #[arg(value_name = "CODE")]
    code: String,

    /// The site's folder
    #[arg(value_name = "SITE", default_value = ".", hide_default_value = true)]
    site: PathBuf,

    /// What its speakers call it, if the program does not know
    #[arg(long)]
    name: Option<String>,

    /// Its script by ISO 15924, such as Latn or Arab, if the program does not know
    #[arg(long)]
    script: Option<String>,

    /// Where its lines begin, if the program does not know: ltr or rtl
    #[arg(long, value_parser = direction)]
    dir: Option<Direction>,
}

impl Language {
    pub fn run(self) -> Outcome {
        match self.what {
            What::Add(add) => add.run(),
        }
    }
}

impl Add {
    fn run(self) -> Outcome {
        if let Err(outcome) = require_site(&self.site) {
            return outcome;
        }
        match self.steps() {
            Ok(done) => {
                say(&done);
                Outcome::Fine
            }
            Err(note) => {
                complain(&note);
                if note.code == "cannot-write" { Outcome::Problems } else { Outcome::WrongUse }
            }
        }
    }

    /// Gives what was done and what comes next.
    fn steps(&self) -> Result<String, Box<Diagnostic>> {
        let overrides =
            Overrides { name: self.name.clone(), script: self.script.clone(), dir: self.dir, ..Overrides::default() };
        let language = language::resolve(&self.code, &overrides).map_err(|reason| Box::new(unknown(&reason)))?;
        let tree = source::read(&self.site, 0).value;
        let mut known = config::load(&tree).value.languages.into_iter();
        if known.any(|(code, _)| language::canonical(&code).as_ref() == Some(&language.tag)) {
            return Err(Box::new(words::language_exists(&self.code)));
        }
        let files = messages(&tree, &language);
        let made: Vec<(PathBuf, Arc<[u8]>)> = files
            .iter()
            .map(|(path, text)| (self.site.join(path), Arc::from(text.clone().into_bytes())))
            .chain([(self.site.join(format!("content/{}/.gitkeep", language.folder)), Arc::from(*b""))])
            .filter(|(path, _)| !path.exists())
            .collect();
        let failed = |file: &str, error: std::io::Error| Box::new(words::cannot_make(file, &error.to_string()));
        starter::create_all(&made).map_err(|error| failed("content", error))?;
        let settings = with_language(tree.text(config::PATH).unwrap_or_default(), &table(&language, &overrides));
        starter::replace(&self.site.join(config::PATH), &settings).map_err(|error| failed(config::PATH, error))?;
        Ok(report(&language, files.len(), &self.site))
    }
}

/// The files of messages that the language lacks, each a skeleton of the English one.
fn messages(tree: &SourceTree, language: &Spoken) -> Vec<(String, String)> {
    let folder = format!("locales/{SOURCE}/");
    let lacking = |name: &str| tree.text(&format!("locales/{}/{name}", language.folder)).is_none();
    tree.under(&folder)
        .filter(|file| file.path.extension() == "ftl" && lacking(file.path.name()))
        .filter_map(|file| {
            let text = locale::skeleton(file.as_text()?, language);
            Some((format!("locales/{}/{}", language.folder, file.path.name()), text))
        })
        .collect()
}

/// The lines of the settings: what the program knows needs none.
fn table(language: &Spoken, overrides: &Overrides) -> String {
    let mut table = format!("[languages.{}]\n", language.folder);
    let dir = overrides.dir.map(|dir| dir.as_str().to_owned());
    for (key, value) in [("name", &overrides.name), ("script", &overrides.script), ("dir", &dir)] {
        if let Some(value) = value {
            let _ = writeln!(table, "{key} = {}", toml::Value::String(value.clone()));
        }
    }
    let _ = writeln!(table, "# title = \"…\"        # the site's title in {}", language.autonym);
    let _ = writeln!(table, "# description = \"…\"  # one sentence, for search engines");
    table
}

/// The settings with a table more, after those of the other languages. Every other byte stays.
fn with_language(settings: &str, table: &str) -> String {
    let mut end = None;
    let mut inside = false;
    let mut offset = 0;
    for line in settings.split_inclusive('\n') {
        let trimmed = line.trim_start();
        if trimmed.starts_with('[') {
            inside = trimmed.starts_with("[languages.") || trimmed.starts_with("[languages]");
        }
        offset += line.len();
        // Comments before the next table belong to that.
        if inside && !trimmed.trim_end().is_empty() && (!trimmed.starts_with('#') || end.is_none()) {
            end = Some(offset);
        }
    }
    let at = end.unwrap_or(settings.len());
    let (before, after) = settings.split_at(at);
    let before = before.trim_end_matches('\n');
    let gap = if before.is_empty() { "" } else { "\n\n" };
    let after = if after.is_empty() || after.starts_with('\n') { after.to_owned() } else { format!("\n{after}") };
    format!("{before}{gap}{table}{after}")
}

fn report(language: &Spoken, files: usize, site: &Path) -> String {
    let Spoken { autonym, tag, folder, direction, script, .. } = language;
    let messages = match files {
        0 => "The program brings its messages.".to_owned(),
        1 => format!("1 file in locales/{folder}/ waits to be filled in."),
        files => format!("{files} files in locales/{folder}/ wait to be filled in; each message says where it stands."),
    };
    let site = if site == Path::new(".") { String::new() } else { format!(" {}", site.display()) };
    format!(
        "{autonym} ({tag}, {script}, {}) is now a language of the site.\n{messages}\n\nNext:\n  1. write its title and description in content/site.toml\n  2. translate content/{folder}/: the same paths as in the other languages, index.md first\n  3. park serve{site}, and look at /{folder}/\n  4. park check{site} says what is still missing",
        direction.as_str()
    )
}

fn unknown(reason: &Unknown) -> Diagnostic {
    let hint = match reason {
        Unknown::Facts { missing, .. } => {
            let options: Vec<String> = missing.iter().map(|key| format!("--{key} …")).collect();
            format!("say it: {}", options.join(" "))
        }
        Unknown::Code { .. } | Unknown::Setting { .. } => reason.hint(),
    };
    words::no_language(&reason.to_string(), &hint)
}

fn direction(text: &str) -> Result<Direction, String> {
    match text {
        "ltr" => Ok(Direction::Ltr),
        "rtl" => Ok(Direction::Rtl),
        _ => Err("write ltr or rtl".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_added_after_the_other_languages_and_nothing_else_changes() {
        let check = |before: &str, after: &str| assert_eq!(with_language(before, "[languages.ha]\n"), after);
        check("", "[languages.ha]\n");
        check("a = 1\n", "a = 1\n\n[languages.ha]\n");
        check(
            "a = 1 # one\n\n[languages.en]\ntitle = \"x\"\n\n# Paper.\n[print]\npaper = \"a4\"\n",
            "a = 1 # one\n\n[languages.en]\ntitle = \"x\"\n\n[languages.ha]\n\n# Paper.\n[print]\npaper = \"a4\"\n",
        );
        check("[languages.en]", "[languages.en]\n\n[languages.ha]\n");
    }

    #[test]
    fn a_new_language_is_complete_and_never_added_twice() {
        let folder = tempfile::tempdir().expect("a folder");
        let site = folder.path().to_owned();
        starter::create(&site.join("content/site.toml"), "[languages.en]\n").expect("a site");
        let add = |code: &str| Add { code: code.to_owned(), site: site.clone(), name: None, script: None, dir: None };
        let done = add("ha").steps().expect("Hausa is known");
        assert!(done.contains("Hausa (ha, Latn, ltr)") && done.contains("content/ha/"), "{done}");
        let tree = source::read(&site, 0).value;
        assert!(tree.text("locales/ha/site.ftl").is_some_and(|text| text.contains("# skip-to-content =")));
        assert!(tree.text(config::PATH).is_some_and(|text| text.contains("[languages.ha]")));
        assert!(config::load(&tree).notes.is_empty());
        assert_eq!(add("ha").steps().expect_err("it is there").code, "language-exists");
        let french = add("fr").steps().expect("French is known");
        assert!(french.starts_with("français (fr, Latn, ltr)"), "{french}");
        let nobody = add("qqq").steps().expect_err("nothing is known");
        assert_eq!(nobody.hint.as_deref(), Some("say it: --name … --script … --dir …"));
    }
}
