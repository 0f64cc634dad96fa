//! What may stand at the cursor: keys and values of front matter, blocks, links, pictures, anchors, codes.

use super::{Server, jump, positions, terms};
use crate::diagnostic::explain;
use crate::document::DirectiveKind;
use crate::kind::{self, Common, Index, KindName, Trouble, keys_of};
use crate::site::Site;
use crate::source::SourcePath;
use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionParams, CompletionResponse, CompletionTextEdit, TextEdit,
};
use std::collections::BTreeMap;
use toml::de::DeTable;

/// What is being written at the cursor.
#[derive(Debug, PartialEq, Eq)]
enum Wanted<'a> {
    /// The key of a line of front matter, so far.
    Key(&'a str),
    /// The value of a key, so far, without its quotation mark; whether it has one.
    Value { key: &'a str, written: &'a str, quoted: Quoted },
    /// The kind of a block, after `[!` or `:::`.
    Block(&'a str),
    /// The destination of a link or a picture.
    Link { written: &'a str, use_: Use },
    /// The code of an allowance.
    Code(&'a str),
    /// Words of a text: the line so far.
    Prose(&'a str),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quoted {
    Yes,
    No,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Link,
    Picture,
}

/// One thing to choose.
pub(super) struct Choice {
    label: String,
    detail: String,
    insert: String,
    kind: CompletionItemKind,
}

impl Server {
    pub(super) fn completion(&self, params: &CompletionParams) -> CompletionResponse {
        CompletionResponse::Array(self.items(params).unwrap_or_default())
    }

    fn items(&self, params: &CompletionParams) -> Option<Vec<CompletionItem>> {
        let place = &params.text_document_position;
        let path = self.files.path(&place.text_document.uri)?;
        let text = self.files.text(&path);
        let at = positions::offset(text, place.position);
        let (written, choices) = match wanted(text, at)? {
            Wanted::Key(written) => (written, keys(&path, text)),
            Wanted::Value { key, written, quoted } => (written, self.values(&path, text, key, quoted)),
            Wanted::Block(written) => (written, blocks()),
            Wanted::Link { written, use_: Use::Picture } => (written, self.pictures(&path)),
            Wanted::Link { written, use_: Use::Link } => (written, self.links(&path, written)),
            Wanted::Code(written) => (written, codes()),
            Wanted::Prose(line) => terms::begun(self.site.as_ref()?, &self.language(&path)?, line)?,
        };
        let range = positions::range(text, at - written.len()..at);
        let item = |(index, choice): (usize, Choice)| CompletionItem {
            filter_text: Some(choice.insert.clone()),
            text_edit: Some(CompletionTextEdit::Edit(TextEdit { range, new_text: choice.insert })),
            label: choice.label,
            detail: (!choice.detail.is_empty()).then_some(choice.detail),
            kind: Some(choice.kind),
            sort_text: Some(format!("{index:06}")),
            ..CompletionItem::default()
        };
        Some(choices.into_iter().enumerate().map(item).collect())
    }

    /// The values that a key takes: words of its type, entries, languages.
    fn values(&self, path: &SourcePath, text: &str, key: &str, quoted: Quoted) -> Vec<Choice> {
        let quote = |value: &str| match quoted {
            Quoted::Yes => value.to_owned(),
            Quoted::No => format!("\"{value}\""),
        };
        let words = |values: Vec<String>| -> Vec<Choice> {
            let word = |value: String| choice(&value, "", quote(&value), CompletionItemKind::ENUM_MEMBER);
            values.into_iter().map(word).collect()
        };
        if key == "see" && kind_of(path, text) == KindName::Glossary {
            let ids = jump::headings(self, path);
            let term = |(id, name): (String, String)| choice(&id, &name, quote(&id), CompletionItemKind::REFERENCE);
            return ids.into_iter().map(term).collect();
        }
        if key == "kind" {
            return words(KindName::ALL.iter().map(|kind| kind.name().to_owned()).collect());
        }
        let languages = || {
            let site = self.site.as_ref();
            site.map(|site| site.languages.iter().map(|language| language.tag.to_string()).collect())
                .unwrap_or_default()
        };
        if matches!(key, "source" | "default_language" | "language" | "languages") {
            return words(languages());
        }
        match allowed(path, text, key) {
            Allowed::Words(values) => words(values),
            Allowed::TrueOrFalse => ["true", "false"]
                .map(|value| choice(value, "", value.to_owned(), CompletionItemKind::ENUM_MEMBER))
                .into_iter()
                .collect(),
            Allowed::Text => self.entries(path, quote),
        }
    }

    /// Every entry by its key, with its title in the file's language.
    fn entries(&self, path: &SourcePath, quote: impl Fn(&str) -> String) -> Vec<Choice> {
        let Some(site) = &self.site else { return Vec::new() };
        let titles = titles(site, path);
        let entry = |(key, (title, _)): (&str, &(String, SourcePath))| {
            choice(key, title, quote(key), CompletionItemKind::REFERENCE)
        };
        titles.iter().map(|(key, title)| entry((key.as_str(), title))).collect()
    }

    /// Pages by the way to their file, with their title; after `#` the headings of the page.
    fn links(&self, path: &SourcePath, written: &str) -> Vec<Choice> {
        let Some(site) = &self.site else { return Vec::new() };
        if let Some((page, _)) = written.split_once('#') {
            let target = if page.is_empty() { Some(path.clone()) } else { path.join(page) };
            let headings = target.map(|target| jump::headings(self, &target)).unwrap_or_default();
            let heading = |(id, name): (String, String)| {
                choice(&format!("#{id}"), &name, format!("{page}#{id}"), CompletionItemKind::REFERENCE)
            };
            return headings.into_iter().map(heading).collect();
        }
        let page = |(_, (title, file)): (&String, &(String, SourcePath))| {
            let way = way(path, file);
            choice(&way, title, way.clone(), CompletionItemKind::FILE)
        };
        titles(site, path).iter().filter(|(_, (_, file))| file != path).map(page).collect()
    }

    fn pictures(&self, path: &SourcePath) -> Vec<Choice> {
        let Some(site) = &self.site else { return Vec::new() };
        let shown = |file: &&SourcePath| {
            matches!(
                file.extension().as_str(),
                "png" | "jpg" | "jpeg" | "svg" | "gif" | "webp" | "mp4" | "webm" | "ogg" | "mp3"
            )
        };
        let mut files: Vec<&SourcePath> = site.media.keys().filter(shown).collect();
        // The nearest first: fewest steps up and down.
        files.sort_by_key(|file| (way(path, file).matches('/').count(), file.to_string()));
        let picture = |file: &SourcePath| {
            let title =
                site.media.get(file).and_then(|media| media.credit.as_ref()).map(|credit| credit.title.as_str());
            let way = way(path, file);
            choice(&way, title.unwrap_or_default(), way.clone(), CompletionItemKind::FILE)
        };
        files.into_iter().map(picture).collect()
    }
}

fn wanted(text: &str, at: usize) -> Option<Wanted<'_>> {
    let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = &text[line_start..at];
    if let Some((_, after)) = line.rsplit_once("park-allow ")
        && !after.contains(':')
    {
        return Some(Wanted::Code(after.rsplit([',', ' ']).next().unwrap_or_default()));
    }
    if in_front_matter(text, line_start) {
        return front_matter(text, line_start, line);
    }
    let bare = line.trim_start_matches([' ', '\t', '>']);
    let word = |rest: &str| rest.chars().all(|character| character.is_alphanumeric() || character == '-');
    if let Some(rest) = bare.strip_prefix("[!").filter(|rest| word(rest)).filter(|_| line.contains('>')) {
        return Some(Wanted::Block(rest));
    }
    if let Some(rest) = bare.strip_prefix(":::") {
        let rest = rest.trim_start_matches([':', ' ']);
        return word(rest).then_some(Wanted::Block(rest));
    }
    let Some((before, written)) = line.rsplit_once("](").filter(|(_, written)| !written.contains([')', ' '])) else {
        return (!in_code(text, line_start, line)).then_some(Wanted::Prose(bare));
    };
    let bracket = before.rfind('[')?;
    let use_ = if before[..bracket].ends_with('!') { Use::Picture } else { Use::Link };
    Some(Wanted::Link { written, use_ })
}

/// Whether the end of a line is code: in a fence or behind an open backtick.
fn in_code(text: &str, line_start: usize, line: &str) -> bool {
    let fence = |line: &&str| line.trim_start_matches([' ', '>']).starts_with("```");
    text[..line_start].lines().filter(fence).count() % 2 == 1 || line.matches('`').count() % 2 == 1
}

/// Whether a line stands between the `+++` lines at the top.
fn in_front_matter(text: &str, line_start: usize) -> bool {
    let mut lines = text[..line_start].trim_start_matches('\u{feff}').lines();
    lines.next().is_some_and(|first| first.trim_end() == "+++") && !lines.any(|line| line.trim_end() == "+++")
}

fn front_matter<'a>(text: &'a str, line_start: usize, line: &'a str) -> Option<Wanted<'a>> {
    let trimmed = line.trim_start();
    let Some((key, value)) = trimmed.split_once('=') else {
        // A list over several lines: its key is the last one that opened a bracket.
        if let Some(written) = trimmed.strip_prefix('"').filter(|written| !written.contains('"')) {
            let opened = text[..line_start].lines().rev().find(|line| line.contains('='))?;
            let (key, _) = opened.split_once('=').filter(|(_, value)| value.contains('[') && !value.contains(']'))?;
            return Some(Wanted::Value { key: key.trim(), written, quoted: Quoted::Yes });
        }
        let is_key =
            trimmed.chars().all(|character| character.is_ascii_alphanumeric() || matches!(character, '_' | '-'));
        return is_key.then_some(Wanted::Key(trimmed));
    };
    let key = key.trim();
    match value.matches('"').count() % 2 {
        1 => Some(Wanted::Value { key, written: value.rsplit('"').next().unwrap_or_default(), quoted: Quoted::Yes }),
        _ => {
            let written = value.rsplit(['[', ',', ' ', '=']).next().unwrap_or_default();
            (!written.contains('"')).then_some(Wanted::Value { key, written, quoted: Quoted::No })
        }
    }
}

/// The keys of the kind that are not there yet; in a table of its own, nothing is known.
fn keys(path: &SourcePath, text: &str) -> Vec<Choice> {
    let kind = kind_of(path, text);
    let front: Vec<&str> = text.lines().skip(1).take_while(|line| line.trim_end() != "+++").collect();
    let there = |key: &str| {
        front
            .iter()
            .any(|line| line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')))
    };
    let all = keys_of::<Common>().iter().map(|key| (*key, "")).chain(kind.keys().iter().map(|key| (*key, kind.name())));
    let key = |(key, detail): (&str, &str)| choice(key, detail, format!("{key} = "), CompletionItemKind::PROPERTY);
    all.chain([("kind", "")]).filter(|(key, _)| !there(key)).map(key).collect()
}

/// The kind that the front matter names, else the folder's.
fn kind_of(path: &SourcePath, text: &str) -> KindName {
    let named = text.lines().take_while(|line| !line.starts_with('[')).find_map(|line| {
        let (key, value) = line.split_once('=')?;
        (key.trim() == "kind").then(|| KindName::from_name(value.trim().trim_matches('"')))?
    });
    named.unwrap_or_else(|| {
        let folder = path.split('/').nth(2).unwrap_or_default();
        let inside = path.split('/').count() > 3;
        // The index of a folder lists what is in it, but for kinds of which a site has one.
        let is_index = path.name() == "index.md" && path.split('/').count() == 4;
        let kind = KindName::ALL.into_iter().find(|kind| inside && kind.folder() == Some(folder));
        kind.filter(|kind| !is_index || kind.index() == Index::Entry).unwrap_or(KindName::Page)
    })
}

enum Allowed {
    Words(Vec<String>),
    TrueOrFalse,
    Text,
}

/// What a key takes, asked of its type: a value that is certainly wrong is answered with those that are right.
fn allowed(path: &SourcePath, text: &str, key: &str) -> Allowed {
    let kind = kind_of(path, text);
    for value in ["\"\u{e000}\"", "[\"\u{e000}\"]"] {
        let source = format!("{key} = {value}");
        let Ok(parsed) = DeTable::parse(&source) else { return Allowed::Text };
        for problem in kind::check(kind, &mut parsed.into_inner()) {
            match problem.trouble {
                Trouble::UnknownValue { allowed, .. } => return Allowed::Words(allowed),
                Trouble::WrongType { expected, .. } if expected.contains("`true`") => return Allowed::TrueOrFalse,
                Trouble::WrongType { .. }
                | Trouble::UnknownKey { .. }
                | Trouble::OtherKind(_)
                | Trouble::Missing { .. }
                | Trouble::Other(_) => {}
            }
        }
    }
    Allowed::Text
}

fn blocks() -> Vec<Choice> {
    let kinds = DirectiveKind::ALL.into_iter().map(DirectiveKind::name);
    kinds.map(|name| choice(name, "", name.to_owned(), CompletionItemKind::KEYWORD)).collect()
}

/// Codes of warnings: errors cannot be allowed.
fn codes() -> Vec<Choice> {
    let warnings = explain::all().filter(|one| one.severity == crate::diagnostic::Severity::Warning);
    let code = |one: &explain::Explanation| {
        choice(one.code, one.summary(), one.code.to_owned(), CompletionItemKind::ENUM_MEMBER)
    };
    warnings.map(code).collect()
}

/// key → title and file, in the language of `path`, else the next that there is.
fn titles(site: &Site, path: &SourcePath) -> BTreeMap<String, (String, SourcePath)> {
    let folder = path.split('/').nth(1).unwrap_or_default();
    let language = site.languages.iter().find(|language| language.folder == folder);
    let tag = language.map_or(&site.default_language, |language| &language.tag);
    let reading = |key| {
        let reading = site.reading(key, tag)?;
        let file = reading.edition.document.value.path.clone();
        Some((key.to_string(), (reading.edition.meta.common.title.clone(), file)))
    };
    site.entries.keys().filter_map(reading).collect()
}

/// How to write the way from one file to another: `../media/logo.svg`.
fn way(from: &SourcePath, to: &SourcePath) -> String {
    let from: Vec<&str> = from.folder().split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let common = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    let up = std::iter::repeat_n("..", from.len() - common);
    let way = up.chain(to[common..].iter().copied()).collect::<Vec<_>>().join("/");
    // Brackets and spaces would end the address.
    way.replace(' ', "%20").replace('(', "%28").replace(')', "%29")
}

pub(super) fn choice(label: &str, detail: &str, insert: String, kind: CompletionItemKind) -> Choice {
    Choice { label: label.to_owned(), detail: detail.to_owned(), insert, kind }
}
