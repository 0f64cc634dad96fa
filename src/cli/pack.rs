//! `park pack`: single packs, without building the site.

use super::Outcome;
use super::names;
use super::options::{date, require_site};
use super::progress::{duration, size};
use super::report::{complain, errors, print_out, remarks, say};
use crate::build::{Builder, Choice, Options};
use crate::config::{Format, Paper};
use crate::diagnostic::{Diagnostic, Span, nearest, pack as words};
use crate::kind::PackReader;
use crate::language::Tag;
use crate::output::order::{Order, suits};
use crate::output::packs::{self, Asked};
use crate::output::{Output, OutputPath};
use crate::site::{Entry, Site};
use crate::source::{self, SourceTree};
use crate::write::{cache::CacheFolder, revise::revise};
use clap::{Args, ValueEnum, builder::PossibleValue};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

/// Make single packs: PDF for each kind of reader, EPUB, courses for learning platforms, and packs of the whole site
///
/// WHAT is the name of a `[[pack]]` in site.toml, or an entry: a course, pathway, toolkit or lesson, and for posters and
/// certificates an event, too.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  park pack list                                         what site.toml and the entries declare
  park pack courses/first-steps                          for learners, in all its languages
  park pack first-steps --reader facilitator --language bn
  park pack first-steps --reader bilingual --language en --beside ar
  park pack first-steps --format scorm,imscc             for Moodle, Canvas and other learning platforms
  park pack first-steps --paper a5-booklet               two pages on a side, in the order for folding
  park pack events/spring --reader certificate --names people.csv --brand museum

Readers: learner, facilitator, handout (exercises only), key (their solutions), checklists, poster, certificate, bilingual,
slides.")]
pub struct Pack {
    /// Name of a pack, or an entry; `list` shows what there is
    #[arg(value_name = "WHAT")]
    what: String,

    /// The site's folder, the one that has `content/` in it
    #[arg(long, value_name = "DIR", default_value = ".", hide_default_value = true)]
    site: PathBuf,

    /// Languages of its readers [default: those that it is written in]
    #[arg(long, short, value_name = "TAG", value_delimiter = ',')]
    language: Vec<String>,

    /// The language that stands beside; makes a bilingual pack
    #[arg(long, value_name = "TAG")]
    beside: Option<String>,

    /// For whom it is printed
    #[arg(long, short, value_enum, value_name = "READER", value_delimiter = ',')]
    reader: Vec<PackReader>,

    /// The form of it
    #[arg(long, short, value_enum, value_name = "FORMAT", value_delimiter = ',')]
    format: Vec<Format>,

    /// a4, letter or a5-booklet [default: that of the site]
    #[arg(long, value_enum, value_name = "PAPER")]
    paper: Option<Paper>,

    /// A partner whose name and logo stand on it: an id of `[brands]` in site.toml
    #[arg(long, value_name = "ID")]
    brand: Option<String>,

    /// Names for certificates: the first column of a CSV file, or the one called `name`
    #[arg(long, value_name = "FILE")]
    names: Option<PathBuf>,

    /// The folder to write to
    #[arg(long, short, value_name = "DIR", default_value = ".", hide_default_value = true)]
    out: PathBuf,

    /// The site's public address, instead of `base_url` in `site.toml`
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,

    /// Print problems only
    #[arg(long)]
    quiet: bool,
}

impl Pack {
    pub fn run(self) -> Outcome {
        self.steps().unwrap_or_else(|outcome| outcome)
    }

    fn steps(&self) -> Result<Outcome, Outcome> {
        require_site(&self.site)?;
        let mut notes = Vec::new();
        let tree = source::read(&self.site, date()?).take(&mut notes);
        let names = self.read_names()?;
        let options = Options { base_url: self.base_url.clone(), ..Options::default() };
        let mut builder = Builder::with_cache(Arc::new(CacheFolder::of(&self.site)));
        if self.what == "list" {
            return Ok(list(&mut builder, &tree, &options));
        }
        let start = Instant::now();
        let mut choose = |site: &Site, notes: &mut Vec<Diagnostic>| self.choose(site, &tree, &names, notes);
        let packed = builder.pack(&tree, &options, &mut choose).take(&mut notes);
        remarks(&notes, &tree);
        let mut written = 0;
        for (path, output) in &packed.files {
            written += 1;
            self.put(path, output)?;
        }
        if !self.quiet && written > 0 {
            say(&format!("{written} made in {}", duration(start.elapsed())));
        }
        Ok(if errors(&notes) > 0 || written == 0 { Outcome::Problems } else { Outcome::Fine })
    }

    fn put(&self, path: &OutputPath, output: &Output) -> Result<(), Outcome> {
        let name = path.rsplit('/').next().unwrap_or(path).to_owned();
        let Output::Bytes(bytes) = output else { return Ok(()) };
        let shown = self.out.join(&name);
        revise(&self.out, &[(name, bytes)]).map_err(|note| {
            complain(&note);
            Outcome::Problems
        })?;
        if !self.quiet {
            print_out(&format!("{} ({})\n", shown.display(), size(bytes.len() as u64)));
        }
        Ok(())
    }

    /// What is asked for: a pack of the settings by its name, else packs of an entry.
    fn choose(&self, site: &Site, tree: &SourceTree, names: &[String], notes: &mut Vec<Diagnostic>) -> Choice {
        let mut choice = Choice::default();
        let named = site.config.pack.iter().filter(|pack| pack.name == self.what);
        for pack in named {
            match pack.entries.is_empty() {
                true => choice.whole.push(pack.name.clone()),
                false => {
                    let asked = packs::asked(site, tree, notes);
                    choice.asked.extend(asked.into_iter().filter(|one| one.name.as_ref() == Some(&pack.name)));
                }
            }
        }
        if choice != Choice::default() {
            return choice;
        }
        match packs::entry(site, &self.what) {
            Ok(entry) => {
                let mut wrong = Vec::new();
                self.of_entry(site, entry, names, &mut wrong, &mut choice);
                // It was asked for on the command line, not in a file.
                notes.extend(wrong.into_iter().map(|note| Diagnostic { span: None, ..note }));
            }
            Err(near) => {
                let packs = site.config.pack.iter().map(|pack| pack.name.as_str());
                notes.push(words::unknown(&self.what, nearest(&self.what, packs).or(near)));
            }
        }
        choice
    }

    fn of_entry(&self, site: &Site, entry: &Entry, names: &[String], notes: &mut Vec<Diagnostic>, choice: &mut Choice) {
        let edition = entry.editions.get(&site.default_language).or_else(|| entry.editions.values().next());
        let place = edition.map(|edition| edition.document.value.path.shared());
        let place = Span::file(place.unwrap_or_else(|| "".into()));
        let mut tags: Vec<Tag> = Vec::new();
        let tag = |written: &str, notes: &mut Vec<Diagnostic>| match packs::language(site, written) {
            Ok(tag) => Some(tag),
            Err(near) => {
                notes.push(words::language(written, near, place.clone()));
                None
            }
        };
        tags.extend(self.language.iter().filter_map(|written| tag(written, notes)));
        let beside = self.beside.as_ref().and_then(|written| tag(written, notes));
        if beside.is_none() && self.beside.is_some() {
            return;
        }
        if self.language.is_empty() {
            tags = packs::own_languages(site, entry);
        }
        let usual = if self.beside.is_some() { PackReader::Bilingual } else { PackReader::Learner };
        let readers = if self.reader.is_empty() { vec![usual] } else { self.reader.clone() };
        let formats = if self.format.is_empty() { vec![Format::Pdf] } else { self.format.clone() };
        if let Some(brand) = self.brand.as_ref().filter(|brand| !site.config.brands.contains_key(*brand)) {
            let near = nearest(brand, site.config.brands.keys().map(String::as_str));
            return notes.push(words::brand(brand, near, place.clone()));
        }
        for format in formats.iter().filter(|format| !format.is_for(entry.kind)) {
            notes.push(words::courses_only(entry.kind.name(), format.name(), place.clone()));
        }
        for reader in readers {
            if !suits(entry.kind, reader) {
                notes.push(words::unsuited(entry.kind.name(), reader.name(), place.clone()));
                continue;
            }
            if reader == PackReader::Bilingual && self.beside.is_none() {
                notes.push(words::beside_missing(place.clone()));
                continue;
            }
            for language in &tags {
                let beside = beside.clone().filter(|_| reader == PackReader::Bilingual);
                if beside.as_ref() == Some(language) {
                    continue;
                }
                let order = Order {
                    reader,
                    beside,
                    paper: self.paper.unwrap_or(site.config.print.paper),
                    brand: self.brand.clone(),
                    names: names.to_vec(),
                    ..Order::learner(site, &entry.key, language)
                };
                let asked = |format: &Format| Asked {
                    format: *format,
                    order: order.clone(),
                    place: Some(place.clone()),
                    name: None,
                };
                let learner = reader == PackReader::Learner;
                let made = |format: &&Format| format.is_for(entry.kind) && (learner || format.is_printed());
                choice.asked.extend(formats.iter().filter(made).map(asked));
            }
        }
    }

    fn read_names(&self) -> Result<Vec<String>, Outcome> {
        let Some(file) = &self.names else { return Ok(Vec::new()) };
        names::read(file).map_err(|note| {
            complain(&note);
            Outcome::Problems
        })
    }
}

/// A line for each pack: entry, language, reader, form, address.
fn list(builder: &mut Builder, tree: &SourceTree, options: &Options) -> Outcome {
    let mut lines = Vec::new();
    let mut show = |site: &Site, notes: &mut Vec<Diagnostic>| {
        for pack in site.config.pack.iter().filter(|pack| pack.entries.is_empty()) {
            for format in &pack.formats {
                lines.push(
                    [pack.name.clone(), "site".to_owned(), pack.languages.join(","), format.name().to_owned()].to_vec(),
                );
            }
        }
        for one in packs::asked(site, tree, notes) {
            let order = &one.order;
            let beside = order.beside.as_ref().map(|beside| format!("+{beside}")).unwrap_or_default();
            let language = format!("{}{beside}", order.language);
            lines.push(vec![
                one.name.clone().unwrap_or_else(|| order.key.to_string()),
                order.reader.name().to_owned(),
                language,
                one.format.name().to_owned(),
                order.path(site, one.format).to_string(),
            ]);
        }
        Choice::default()
    };
    let mut notes = builder.pack(tree, options, &mut show).notes;
    notes.retain(|note| note.code.starts_with("pack"));
    remarks(&notes, tree);
    let width = |column: usize| lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..5).map(|column| width(column).unwrap_or_default()).collect();
    for line in &lines {
        let cells = line.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        print_out(&format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end()));
    }
    if errors(&notes) > 0 { Outcome::Problems } else { Outcome::Fine }
}

impl ValueEnum for PackReader {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()))
    }
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()))
    }
}

impl ValueEnum for Paper {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()))
    }
}
