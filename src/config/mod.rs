//! `content/site.toml` as typed settings.

use crate::diagnostic::{Diagnostic, LintLevel, Noted, Severity, Span, explain, read as complain};
use crate::language::Direction;
use crate::source::SourceTree;
use crate::tokens::Tokens;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

mod hosting;
mod pack;
mod translation;

pub use hosting::{HostFile, Hosting, IgnoredLink, Links};
pub use pack::{Brand, Format, Packs, Paper, SiteFormat, SitePack};
pub use translation::{OutdatedPolicy, Requirement, TranslationPolicy, Translations};

/// Where the settings stand.
pub const PATH: &str = "content/site.toml";

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The public address, for canonical links, feeds and the sitemap: `https://example.org/park/`. Without it these
    /// are left out. Ends with `/` once loaded.
    pub base_url: Option<String>,
    /// The language entries are written in first, unless they say otherwise, and the last of every chain.
    pub default_language: String,
    /// Publishes the default language without its prefix.
    pub default_at_root: bool,
    /// The folder in `themes/`.
    pub theme: String,
    /// What of the theme's colours and measures is another here.
    pub tokens: Tokens,
    /// SPDX identifier of the licence that content has unless it says otherwise.
    pub license: String,
    /// Who publishes the site: an organisation, a group or a person.
    pub publisher: Option<String>,
    /// Where readers can change a page: `https://example.org/edit/{path}`.
    pub edit_url: Option<String>,
    /// Where readers can report a problem with a page: `https://example.org/new?title={title}&body={url}`, or a
    /// `mailto:`. `{title}`, `{url}`, `{path}` and `{language}` are filled in.
    pub report_url: Option<String>,
    /// Keys of the entries in the main navigation, in order: `["courses", "toolkits", "about"]`.
    pub navigation: Vec<String>,
    /// Keys of the entries at the foot of every page, in order: `["accessibility", "privacy"]`.
    pub footer: Vec<String>,
    /// BCP 47 tag or Wikimedia code with its settings; languages are shown in this order.
    #[serde(deserialize_with = "in_order")]
    pub languages: Vec<(String, LanguageConfig)>,
    /// What packs look like on paper.
    pub print: Print,
    /// Which packs are made.
    pub packs: Packs,
    /// What is published of translations.
    pub translation: Translations,
    /// Keywords with an id of their own: id → language → words that mean it, of which the first is shown.
    /// `[keywords.sources]`, then `en = ["sources", "references"]`.
    pub keywords: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// Packs of the whole site or of entries, besides those that courses and toolkits have.
    pub pack: Vec<SitePack>,
    /// Id of a partner → name and logo for packs made together.
    pub brands: BTreeMap<String, Brand>,
    /// `true`: a picture is drawn for each page, with which links to it are shown elsewhere. The first build takes longer.
    pub cards: bool,
    /// Who answers for the list of entries that libraries harvest, `oai.xml`; without it, there is none.
    pub oai: Option<Oai>,
    /// Code of a warning → `off`, `warning` or `error`.
    pub lints: BTreeMap<String, LintLevel>,
    /// What is made for the host of the site.
    pub hosting: Hosting,
    /// Links to other sites.
    pub links: Links,
    /// For templates, unchecked.
    pub extra: toml::Table,
}

/// One `[languages.<tag>]` table. What is absent comes from the program's own table of languages.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct LanguageConfig {
    /// The site's title in this language.
    pub title: Option<String>,
    /// What the site is about, in one sentence in this language.
    pub description: Option<String>,
    /// The language's own name for itself.
    pub name: Option<String>,
    /// ISO 15924.
    pub script: Option<String>,
    /// The direction in which it is written.
    pub dir: Option<Direction>,
    /// Tags to read instead, nearest first.
    pub fallback: Option<Vec<String>>,
    /// BCP 47 `nu` value: `latn`.
    pub numbering: Option<String>,
    /// BCP 47 `ca` value: `gregory`.
    pub calendar: Option<String>,
    /// The code in Wikimedia's host names.
    pub wikimedia: Option<String>,
    /// `true`: pages of events and campaigns show their days in the Islamic calendar, too, as near.
    pub hijri: bool,
    /// Days by which its readers' Islamic calendar differs from that of Umm al-Qura, -3 to 3.
    pub hijri_offset: i64,
    /// For a language whose texts are made from another alphabet: words and phrases that stay as they are.
    pub protect: Vec<String>,
    /// What a translation into it must be to be published; over what `[translation]` says.
    pub require: Option<Requirement>,
}

/// An OAI-PMH static repository.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Oai {
    /// Required. The mailbox of who answers for it.
    pub email: String,
    /// The gateway through which it is harvested: `https://gateway.example.org/oai`.
    #[serde(default)]
    pub gateway: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Print {
    /// The size of the sheets.
    pub paper: Paper,
}

/// Reads the settings. With a problem in them, the rest of the build goes on with what could be read.
pub fn load(tree: &SourceTree) -> Noted<Config> {
    let Some(text) = tree.text(PATH) else {
        return Noted::new(Config::default(), vec![complain::no_config(PATH)]);
    };
    let mut notes = Vec::new();
    let mut config = lenient(text, &mut notes);
    if let Some(base) = config.base_url.take() {
        match base_url(&base) {
            Ok(base) => config.base_url = Some(base),
            Err(reason) => notes.push(complain::bad_base_url(&base, &reason).at(place_of(text, "base_url"))),
        }
    }
    for code in config.lints.keys() {
        let place = || place_of(text, code);
        match explain::explanation(code) {
            None => notes.push(complain::unknown_lint(code, explain::all().map(|one| one.code)).at(place())),
            Some(one) if one.severity == Severity::Error => notes.push(complain::lint_of_error(code).at(place())),
            Some(_) => {}
        }
    }
    if config.languages.is_empty() {
        config.languages.push((config.default_language.clone(), LanguageConfig::default()));
    }
    Noted::new(config, notes)
}

/// An absolute http(s) address that ends with `/`, without query and fragment.
///
/// # Errors
/// Why it is none, in words.
pub fn base_url(written: &str) -> Result<String, String> {
    let mut url = url::Url::parse(written).map_err(|error| error.to_string())?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err("it must begin with https:// or http://".to_owned());
    }
    url.set_query(None);
    url.set_fragment(None);
    if !url.path().ends_with('/') {
        let path = format!("{}/", url.path());
        url.set_path(&path);
    }
    Ok(url.into())
}

/// The place of a top-level key in the settings, for problems found later.
pub fn place(tree: &SourceTree, key: &str) -> Span {
    place_of(tree.text(PATH).unwrap_or_default(), key)
}

/// The place of a value in the settings, as the string that it is, after the first `table`.
pub fn place_of_value(tree: &SourceTree, table: &str, value: &str) -> Span {
    let text = tree.text(PATH).unwrap_or_default();
    let from = text.find(table).unwrap_or_default();
    let written = format!("\"{value}\"");
    match text[from..].find(&written) {
        Some(start) => Span::new(PATH, from + start..from + start + written.len()),
        None => Span::file(PATH),
    }
}

fn place_of(text: &str, key: &str) -> Span {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_start();
        let named = trimmed.strip_prefix('[').unwrap_or(trimmed);
        if named.starts_with(key) {
            let start = offset + line.len() - named.len();
            return Span::new(PATH, start..start + key.len());
        }
        offset += line.len();
    }
    Span::file(PATH)
}

/// Reads what can be read: a wrong key is noted and taken out until the rest passes.
fn lenient(text: &str, notes: &mut Vec<Diagnostic>) -> Config {
    let mut remaining = text.to_owned();
    for _ in 0..100 {
        match toml::from_str(&remaining) {
            Ok(config) => return config,
            Err(error) => {
                notes.push(complain::bad_config(PATH, error.message(), error.span()));
                match error.span().and_then(|span| without_line(&remaining, span.start)) {
                    Some(rest) => remaining = rest,
                    None => break,
                }
            }
        }
    }
    Config::default()
}

/// The text with the line at `offset` blanked out, so that later places stay true; `None` if it was blank already.
fn without_line(text: &str, offset: usize) -> Option<String> {
    let offset = offset.min(text.len().saturating_sub(1));
    let start = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[offset..].find('\n').map_or(text.len(), |newline| offset + newline);
    let line = &text[start..end];
    if line.trim().is_empty() || line.trim_start().starts_with('[') {
        return None;
    }
    Some(format!("{}{}{}", &text[..start], " ".repeat(line.len()), &text[end..]))
}

fn in_order<'de, D: Deserializer<'de>, V: Deserialize<'de>>(deserializer: D) -> Result<Vec<(String, V)>, D::Error> {
    struct InOrder<V>(PhantomData<V>);
    impl<'de, V: Deserialize<'de>> Visitor<'de> for InOrder<V> {
        type Value = Vec<(String, V)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a table")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut pairs = Vec::new();
            while let Some(pair) = map.next_entry()? {
                pairs.push(pair);
            }
            Ok(pairs)
        }
    }
    deserializer.deserialize_map(InOrder(PhantomData))
}

impl Default for Config {
    fn default() -> Self {
        Self {
            base_url: None,
            default_language: "en".to_owned(),
            default_at_root: false,
            theme: "park".to_owned(),
            tokens: Tokens::default(),
            license: "CC-BY-SA-4.0".to_owned(),
            publisher: None,
            edit_url: None,
            report_url: None,
            navigation: Vec::new(),
            footer: Vec::new(),
            languages: Vec::new(),
            print: Print::default(),
            packs: Packs::default(),
            translation: Translations::default(),
            keywords: BTreeMap::new(),
            pack: Vec::new(),
            brands: BTreeMap::new(),
            cards: false,
            oai: None,
            lints: BTreeMap::new(),
            hosting: Hosting::default(),
            links: Links::default(),
            extra: toml::Table::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load_text(text: &str) -> Noted<Config> {
        load(&SourceTree::in_memory([(PATH, text)]))
    }

    #[test]
    fn languages_keep_the_order_of_the_file() {
        let config = load_text("[languages.uz]\ntitle = \"Bogʻ\"\n[languages.ar]\n[languages.en]\n");
        assert!(config.notes.is_empty(), "{:?}", config.notes);
        let tags: Vec<_> = config.value.languages.iter().map(|(tag, _)| tag.as_str()).collect();
        assert_eq!(tags, ["uz", "ar", "en"]);
    }

    #[test]
    fn every_wrong_key_is_reported_and_the_rest_is_read() {
        let config = load_text("titel = \"x\"\nlicence = \"y\"\ntheme = \"mine\"\n[print]\npaper = \"a3\"\n");
        let messages: Vec<_> = config.notes.iter().map(|note| note.message.as_str()).collect();
        assert_eq!(messages.len(), 3, "{messages:?}");
        assert!(messages.iter().any(|message| message.contains("`titel`")));
        assert_eq!(config.notes[1].hint.as_deref(), Some("did you mean `license`?"));
        assert_eq!(config.value.theme, "mine");
    }

    #[test]
    fn a_base_url_ends_with_a_slash() {
        assert_eq!(base_url("https://a.org/park").as_deref(), Ok("https://a.org/park/"));
        assert!(base_url("ftp://a.org").is_err());
        assert!(base_url("/park").is_err());
    }
}
