//! The reference as pages of a site: the keys of each kind and file, and each block with its source beside its result.

use super::{Field, Rule, Shape, Structure, Subject, resolve, theme_roots};
use crate::document::DirectiveKind;
use crate::kind::KindName;
use std::fmt::Write;

mod style;

/// What stands in the folder of the reference: file name and text.
pub fn pages() -> Vec<(String, String)> {
    let mut pages =
        vec![("index.md".to_owned(), index()), ("blocks.md".to_owned(), blocks()), ("themes.md".to_owned(), themes())];
    pages.push(("style.md".to_owned(), style::page()));
    pages.extend(Subject::all().map(|subject| (format!("{}.md", subject.name()), page(subject))));
    pages
}

/// A block kind with an example.
struct Example {
    name: &'static str,
    about: &'static str,
    source: &'static str,
}

/// The examples of all blocks, in the order of the file.
fn examples() -> impl Iterator<Item = Example> {
    include_str!("blocks.md").split("\n## ").skip(1).filter_map(|section| {
        let (name, rest) = section.split_once("\n\n")?;
        let (about, source) = rest.split_once("\n~~~~\n")?;
        let source = source.split("\n~~~~").next()?;
        Some(Example { name: name.trim(), about: about.trim(), source })
    })
}

const MADE: &str = "# Made by `park schema --reference`: change the comments in the program instead.";

fn head(title: &str, description: &str, order: usize) -> String {
    format!(
        "+++\n{MADE}\ntitle = \"{title}\"\ndescription = \"{}\"\norder = {order}\n+++\n\n",
        description.replace('"', "\\\"")
    )
}

fn index() -> String {
    let text = "Everything that may stand in front matter, settings and texts. These pages are made from the types by which \
                `park` checks a site, so they say what it does.\n\nAn editor that knows JSON Schema checks while you write: \
                `park schema --out schemas` writes a schema for each kind of entry, for `site.toml` and for `credits.toml`.\n";
    head("Reference", "All keys, kinds and blocks, made from the program itself", 90) + text
}

fn page(subject: Subject) -> String {
    let (title, description, order) = match subject {
        Subject::Kind(kind) => {
            let order = 10 + KindName::ALL.iter().position(|one| *one == kind).unwrap_or_default();
            (format!("Keys: {}", kind.name()), format!("All keys of the front matter of a {}", kind.name()), order)
        }
        Subject::Site => ("Keys: site.toml".to_owned(), "All settings of a site".to_owned(), 40),
        Subject::Credits => ("Keys: credits.toml".to_owned(), "What a credit has".to_owned(), 41),
    };
    let mut text = head(&title, &description, order);
    let roots = subject.roots();
    if let Subject::Kind(kind) = subject {
        if let Some(folder) = kind.folder() {
            let _ =
                writeln!(text, "A file in `{folder}/` is a {0}; anywhere else, write `kind = \"{0}\"`.\n", kind.name());
        }
        let _ = writeln!(text, "A translation repeats only what differs from its source.\n");
    }
    let mut named: Vec<(&str, &Structure)> = Vec::new();
    // The keys of its own come first: they are why one looks here.
    for root in roots.iter().rev() {
        let heading = match subject {
            Subject::Kind(kind) if root.name == "Common" => format!("Keys that a {} has like every entry", kind.name()),
            Subject::Kind(_) => "Keys of its own".to_owned(),
            Subject::Site => "Keys at the top".to_owned(),
            Subject::Credits => "Keys of the table of each file".to_owned(),
        };
        if root.fields.is_empty() {
            continue;
        }
        let _ = writeln!(text, "## {heading}\n");
        table(&mut text, root, &mut named);
    }
    sections(&mut text, named);
    finished(text)
}

/// What themes say in their settings, and what their templates see.
fn themes() -> String {
    let mut text = head("Themes", "theme.toml, the tokens, and all that templates may see", 42);
    let [settings, view] = theme_roots();
    let mut named: Vec<(&str, &Structure)> = Vec::new();
    let _ = writeln!(
        text,
        "`park theme list` shows what a theme is made of, `park theme eject FILE` copies one file to change, `park theme \
         check` finds what is wrong.\n\n## theme.toml {{#theme-toml}}\n\nA theme that `extends` another has that theme's \
         files and settings where it has none of its own.\n"
    );
    table(&mut text, settings, &mut named);
    let _ = writeln!(
        text,
        "## What templates see {{#views}}\n\nTemplates are Tera. `t(key=\"…\", …)` gives a message as text, `t_html` one \
         with markup, `asset(path=\"…\")` the address of a file in `assets/`. A field that is not here is an error at its \
         line.\n"
    );
    table(&mut text, view, &mut named);
    sections(&mut text, named);
    finished(text)
}

/// A section for each type that was named, and for those that these name.
fn sections<'a>(text: &mut String, mut named: Vec<(&'a str, &'a Structure)>) {
    let mut done = 0;
    while let Some((_, structure)) = named.get(done).copied() {
        done += 1;
        let _ = writeln!(text, "## {} {{#{}}}\n\n{}\n", words(&structure.name), anchor(structure), structure.about);
        if structure.words.is_empty() {
            table(text, structure, &mut named);
        } else {
            for word in &structure.words {
                let about = if word.about.is_empty() { String::new() } else { format!(": {}", word.about) };
                let _ = writeln!(text, "- `{}`{about}", word.word);
            }
            text.push('\n');
        }
    }
}

/// A table of Markdown.
fn table_of(heads: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut text = line(heads.iter().map(|head| (*head).to_owned()).collect());
    text.push_str(&line(vec!["---".to_owned(); heads.len()]));
    rows.for_each(|row| text.push_str(&line(row)));
    text
}

/// Without what too many ends of sections left.
fn finished(mut text: String) -> String {
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

fn table<'a>(text: &mut String, structure: &'a Structure, named: &mut Vec<(&'a str, &'a Structure)>) {
    text.push_str("| key | type | what it says |\n| --- | --- | --- |\n");
    for field in &structure.fields {
        let cell = |text: &str| text.replace('|', "\\|");
        let _ = writeln!(
            text,
            "| `{}` | {} | {} |",
            field.key,
            cell(&type_of(field, &structure.module)),
            cell(&field.about)
        );
        for name in field.shape.names() {
            if let Some((known, there)) = resolve(&structure.module, name)
                && named.iter().all(|(one, _)| *one != known)
            {
                named.push((known, there));
            }
        }
    }
    text.push('\n');
}

fn type_of(field: &Field, module: &str) -> String {
    let narrowed = |shape: &Shape| match (&field.rule, shape) {
        (Some(Rule(rule)), Shape::Text | Shape::Integer | Shape::Moment) => match rule.as_str() {
            "url" | "required_url" => Some("web address"),
            "contact" => Some("web or mail address"),
            "date" | "days" => Some("date"),
            "time" => Some("time of day"),
            "minutes" | "some_minutes" | "many_minutes" => Some("minutes"),
            "percent" | "some_percent" => Some("per cent"),
            "year" => Some("year"),
            "country" | "countries" => Some("code of a country"),
            "currency" => Some("code of a currency"),
            "languages" => Some("code of a language"),
            "item" | "items" => Some("Wikidata item"),
            "zone" => Some("time zone"),
            _ => None,
        },
        _ => None,
    };
    match &field.shape {
        Shape::List(inner) => {
            format!("list of {}", narrowed(inner).map_or_else(|| plain(inner, module), str::to_owned))
        }
        shape => narrowed(shape).map_or_else(|| plain(shape, module), str::to_owned),
    }
}

fn plain(shape: &Shape, module: &str) -> String {
    match shape {
        Shape::Text => "text".to_owned(),
        Shape::Boolean => "`true` or `false`".to_owned(),
        Shape::Integer => "whole number".to_owned(),
        Shape::Number => "number".to_owned(),
        Shape::Moment => "date or time".to_owned(),
        Shape::TimeOfDay => "time of day".to_owned(),
        Shape::Anything => "table".to_owned(),
        Shape::List(inner) => format!("list of {}", plain(inner, module)),
        Shape::Map(inner) => format!("table of {}", plain(inner, module)),
        Shape::Named(name) => match resolve(module, name) {
            Some((_, structure)) if structure.words.is_empty() => format!("[table](#{})", anchor(structure)),
            Some((_, structure)) => format!("[word](#{})", anchor(structure)),
            None => name.clone(),
        },
    }
}

fn anchor(structure: &Structure) -> String {
    format!("{}-{}", structure.module, structure.name.to_lowercase())
}

/// `TimetableDay` → "Timetable day".
fn words(name: &str) -> String {
    let mut words = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !words.is_empty() {
            words.push(' ');
            words.extend(character.to_lowercase());
        } else {
            words.push(character);
        }
    }
    words
}

fn blocks() -> String {
    let mut text = head("Blocks", "Every kind of block, with its source beside its result", 1);
    text.push_str(
        "A block is a quotation that begins with its kind: `> [!tip] Title`. A `-` after the kind folds it, a `+` makes it \
         foldable and open. Read as well: `::: tip`, with `:::` below.\n\n",
    );
    for example in examples() {
        let kind = DirectiveKind::ALL.into_iter().find(|kind| kind.name() == example.name);
        let _ = writeln!(text, "## `{0}` {{#block-{0}}}\n\n{1}\n", example.name, example.about);
        let aliases: Vec<String> =
            kind.into_iter().flat_map(DirectiveKind::aliases).map(|alias| format!("`{alias}`")).collect();
        if !aliases.is_empty() {
            let _ = writeln!(text, "Read as the same: {}.\n", aliases.join(", "));
        }
        let _ = writeln!(text, "````markdown\n{0}\n````\n\n{0}\n", example.source);
    }
    finished(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{self, BlockKind};
    use crate::source::SourceFile;

    #[test]
    fn every_block_has_an_example_of_its_kind() {
        let shown: Vec<&str> = examples().map(|example| example.name).collect();
        let known = DirectiveKind::ALL.map(DirectiveKind::name);
        assert_eq!(known.iter().filter(|name| !shown.contains(name)).collect::<Vec<_>>(), [&""; 0]);
        for example in examples() {
            let text = format!("+++\ntitle = \"x\"\n+++\n## x\n\n{}\n", example.source);
            let parsed = document::parse(&SourceFile::text("content/en/x.md", text.as_str()));
            assert_eq!(parsed.notes, [], "{}", example.name);
            let there = parsed.value.blocks.iter().any(|block| match &block.kind {
                BlockKind::Directive(directive) => directive.kind.name() == example.name,
                _ => !known.contains(&example.name),
            });
            assert!(there, "the example of {} shows something else", example.name);
        }
    }

    #[test]
    fn the_reference_of_the_park_is_what_the_program_says() {
        for (name, text) in pages() {
            let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content/en/reference").join(&name);
            let there = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(there == text, "{name} is stale: run `park schema --reference content/en/reference`");
        }
    }
}
