//! What stands under the cursor: where it leads, and what it is.

use super::{Server, positions, terms};
use crate::diagnostic::explain;
use crate::document;
use crate::kind::Fields;
use crate::language::Tag;
use crate::site::{Edition, Entry, EntryKey, LinkTarget, Reading, Site, TermKey};
use crate::source::SourcePath;
use lsp_types::{
    GotoDefinitionParams, GotoDefinitionResponse, Hover, HoverContents, HoverParams, Location, MarkupContent,
    MarkupKind, Range, TextDocumentPositionParams,
};

/// What a place in a file names.
enum Named {
    Entry {
        key: EntryKey,
        anchor: Option<String>,
    },
    /// A place of the file itself.
    Here(String),
    File(SourcePath),
    Address(String),
    /// A term of the glossary, by a word of the text.
    Term(TermKey),
    /// The code of a problem, in an allowance or in the settings.
    Code(&'static str),
}

/// A file of the site with an edition of an entry in it.
struct Own<'a> {
    site: &'a Site,
    tag: Tag,
    edition: &'a Edition,
}

impl Server {
    pub(super) fn definition(&self, params: &GotoDefinitionParams) -> Option<GotoDefinitionResponse> {
        let place = &params.text_document_position_params;
        let path = self.files.path(&place.text_document.uri)?;
        let (file, bytes) = match self.named(place)?.1 {
            Named::Entry { key, anchor } => {
                let reading = self.reading(&path, &key)?;
                (reading.edition.document.value.path.to_string(), anchor_place(reading.edition, anchor.as_deref()))
            }
            Named::Here(anchor) => {
                let own = self.own(&path)?;
                (path.to_string(), anchor_place(own.edition, Some(&anchor)))
            }
            Named::File(file) => (file.to_string(), 0..0),
            Named::Term(term) => {
                let reading = self.reading(&path, &term.glossary)?;
                (reading.edition.document.value.path.to_string(), anchor_place(reading.edition, Some(&term.id)))
            }
            Named::Address(_) | Named::Code(_) => return None,
        };
        let location = Location { uri: self.files.uri(&file)?, range: self.files.range(&file, bytes) };
        Some(GotoDefinitionResponse::Scalar(location))
    }

    pub(super) fn hover(&self, params: &HoverParams) -> Option<Hover> {
        let place = &params.text_document_position_params;
        let path = self.files.path(&place.text_document.uri)?;
        let (range, named) = self.named(place)?;
        let value = match named {
            Named::Entry { key, .. } => {
                let reading = self.reading(&path, &key)?;
                let meta = &reading.edition.meta.common;
                let description = meta.description.as_deref().map(|text| format!("\n\n{text}")).unwrap_or_default();
                let kind = reading.entry.kind.name();
                let languages: Vec<&str> = reading.entry.editions.keys().map(Tag::as_str).collect();
                format!("**{}**{description}\n\n{kind} `{key}` · {}", meta.title, languages.join(", "))
            }
            Named::Here(anchor) => {
                let own = self.own(&path)?;
                let at = anchor_place(own.edition, Some(&anchor));
                self.files.text(&path)[at].lines().next().unwrap_or_default().to_owned()
            }
            Named::File(file) => self.picture(&file)?,
            Named::Address(address) => address,
            Named::Term(term) => self.term(&path, &term)?,
            Named::Code(code) => explain::explanation(code)?.markdown(),
        };
        let contents = HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value });
        Some(Hover { contents, range: Some(range) })
    }

    /// A term with its word in the language of its source, and what it means.
    fn term(&self, path: &SourcePath, term: &TermKey) -> Option<String> {
        let own = self.own(path)?;
        let meaning = own.site.meanings.get(&own.tag)?.get(term)?;
        let source = own.site.source_term(&term.glossary, &term.id).filter(|source| source.term != meaning.word);
        let source = source.map(|source| format!(" · {}", source.term)).unwrap_or_default();
        Some(format!("**{}**{source}\n\n{}\n\n`{}#{}`", meaning.word, meaning.definition, term.glossary, term.id))
    }

    /// The language of a file of the site.
    pub(super) fn language(&self, path: &SourcePath) -> Option<Tag> {
        let site = self.site.as_ref()?;
        let folder = path.split('/').nth(1)?;
        site.languages.iter().find(|language| language.folder == folder).map(|language| language.tag.clone())
    }

    /// A picture with its credit, and the picture itself where the editor can show it.
    fn picture(&self, file: &SourcePath) -> Option<String> {
        let media = self.site.as_ref()?.media.get(file)?;
        let size = media.size.map(|(width, height)| format!(" · {width} × {height}")).unwrap_or_default();
        let credit = match &media.credit {
            Some(credit) => format!("\n\n{}, {}, {}", credit.title, credit.author, credit.license),
            None => String::new(),
        };
        let shown = self.files.uri(file).map(|uri| format!("\n\n![]({})", uri.as_str())).unwrap_or_default();
        Some(format!("`{file}`{size}{credit}{shown}"))
    }

    fn named(&self, place: &TextDocumentPositionParams) -> Option<(Range, Named)> {
        let path = self.files.path(&place.text_document.uri)?;
        let text = self.files.text(&path);
        let at = positions::offset(text, place.position);
        let range = |bytes: std::ops::Range<usize>| positions::range(text, bytes);
        if let Some((bytes, code)) = code_at(text, at) {
            return Some((range(bytes), Named::Code(code)));
        }
        let own = self.own(&path)?;
        let document = &own.edition.document.value;
        if let Some((bytes, key)) = reference_at(own.edition, at) {
            return Some((range(bytes), Named::Entry { key, anchor: None }));
        }
        // The innermost link: a picture may stand in a link.
        let around =
            document.links.iter().enumerate().filter(|(_, link)| link.span.contains(&at) || link.span.end == at);
        let Some((index, link)) = around.min_by_key(|(_, link)| link.span.len()) else {
            let (bytes, term) = self.term_at(&own, text, at)?;
            return Some((range(bytes), Named::Term(term)));
        };
        let named = match own.edition.targets.get(index)? {
            LinkTarget::Entry { key, anchor } => Named::Entry { key: key.clone(), anchor: anchor.clone() },
            LinkTarget::Here { anchor } => Named::Here(anchor.clone()),
            LinkTarget::Media(file) | LinkTarget::Data(file) => Named::File(file.clone()),
            LinkTarget::External(address) => Named::Address(address.clone()),
            LinkTarget::Broken => return None,
        };
        Some((range(link.span.clone()), named))
    }

    /// The term that the text names at a byte; none in front matter, and none in a glossary itself.
    fn term_at(&self, own: &Own, text: &str, at: usize) -> Option<(std::ops::Range<usize>, TermKey)> {
        let document = &own.edition.document.value;
        if document.front.span.end > at || matches!(own.edition.meta.fields, Fields::Glossary(_)) {
            return None;
        }
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let line = text[start..].split('\n').next().unwrap_or_default();
        let (place, term) = terms::at(own.site, &own.tag, line, at - start)?;
        Some((start + place.start..start + place.end, term))
    }

    fn own(&self, path: &SourcePath) -> Option<Own<'_>> {
        let site = self.site.as_ref()?;
        let of_entry = |entry: &'_ Entry| {
            entry.editions.iter().find(|(_, edition)| edition.document.value.path == *path).map(|(tag, _)| tag.clone())
        };
        site.entries.values().find_map(|entry| {
            let tag = of_entry(entry)?;
            Some(Own { site, edition: entry.editions.get(&tag)?, tag })
        })
    }

    /// The edition that belongs to the language of the file that names it.
    fn reading(&self, from: &SourcePath, key: &EntryKey) -> Option<Reading<'_>> {
        let own = self.own(from)?;
        own.site.reading(key, &own.tag)
    }
}

/// The heading with the id; the start of the file if there is none.
fn anchor_place(edition: &Edition, anchor: Option<&str>) -> std::ops::Range<usize> {
    let document = &edition.document.value;
    let index = anchor.and_then(|anchor| edition.anchors.iter().position(|id| id == anchor));
    index.and_then(|index| document.headings.get(index)).map_or(0..0, |heading| heading.span.clone())
}

/// The entry that front matter names at a byte.
fn reference_at(edition: &Edition, at: usize) -> Option<(std::ops::Range<usize>, EntryKey)> {
    let spans = &edition.document.value.front.spans;
    edition.references.named.iter().find_map(|(place, (_, key))| {
        let span = spans.get(place).filter(|span| span.contains(&at))?;
        Some((span.clone(), key.clone()))
    })
}

/// The code of a problem in a word at a byte, if its line allows or switches codes.
fn code_at(text: &str, at: usize) -> Option<(std::ops::Range<usize>, &'static str)> {
    let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[line_start..].split('\n').next().unwrap_or_default();
    let is_switch = ["off", "warning", "error"].iter().any(|level| line.trim_end().ends_with(&format!("\"{level}\"")));
    if !line.contains("park-allow") && !is_switch {
        return None;
    }
    let part = |character: char| character.is_ascii_lowercase() || character == '-';
    let start = text[..at].rfind(|character| !part(character)).map_or(0, |before| text.ceil_char_boundary(before + 1));
    let end = text[at..].find(|character| !part(character)).map_or(text.len(), |length| at + length);
    let found = explain::explanation(text.get(start..end)?)?;
    Some((start..end, found.code))
}

/// Only documents have headings that ids can be asked for.
pub(super) fn headings(server: &Server, path: &SourcePath) -> Vec<(String, String)> {
    match server.own(path) {
        Some(own) => {
            let names = own.edition.document.value.headings.iter().map(|heading| document::plain(&heading.inlines));
            own.edition.anchors.iter().cloned().zip(names).collect()
        }
        None => Vec::new(),
    }
}
