//! A document in another alphabet of its language: its words anew, everything else as it was.

use super::*;

/// Keys of front matter whose values are read by people. All others are ids, names and numbers.
const WORDS: [&str; 42] = [
    "abbreviation",
    "alt",
    "answer",
    "audience_note",
    "caption",
    "checklist",
    "cost",
    "definition",
    "description",
    "duration",
    "finding",
    "forms",
    "goal",
    "goals",
    "help",
    "keypoints",
    "keywords",
    "label",
    "materials",
    "method",
    "motto",
    "note",
    "notes",
    "objectives",
    "period",
    "place",
    "prizes",
    "question",
    "questions",
    "rule",
    "rules",
    "short",
    "subtitle",
    "summary",
    "tagline",
    "tasks",
    "term",
    "terms",
    "text",
    "title",
    "topics",
    "without_money",
];

impl Document {
    /// The same document at another path, with its words respelled. Code, addresses, ids and names stay.
    pub fn respelled(&self, path: SourcePath, key: Key, respell: &dyn Fn(&str) -> String) -> Document {
        let mut document = self.clone();
        document.origin = Some(std::mem::replace(&mut document.path, path));
        document.key = key;
        table(&mut document.front.table, respell);
        blocks(&mut document.blocks, respell);
        document.headings.iter_mut().for_each(|heading| inlines(&mut heading.inlines, respell));
        document.footnotes.iter_mut().for_each(|footnote| blocks(&mut footnote.blocks, respell));
        document
    }
}

fn table(table: &mut toml::Table, respell: &dyn Fn(&str) -> String) {
    for (key, value) in table.iter_mut() {
        // What the site has for its own use may be anything.
        if key != "extra" {
            value_of(key, value, respell);
        }
    }
}

fn value_of(key: &str, value: &mut toml::Value, respell: &dyn Fn(&str) -> String) {
    match value {
        toml::Value::String(text) if WORDS.contains(&key) => *text = respell(text),
        toml::Value::Array(items) => items.iter_mut().for_each(|item| value_of(key, item, respell)),
        toml::Value::Table(inner) => table(inner, respell),
        toml::Value::String(_)
        | toml::Value::Integer(_)
        | toml::Value::Float(_)
        | toml::Value::Boolean(_)
        | toml::Value::Datetime(_) => {}
    }
}

fn blocks(list: &mut [Block], respell: &dyn Fn(&str) -> String) {
    for block in list {
        match &mut block.kind {
            BlockKind::Paragraph(words) => inlines(words, respell),
            BlockKind::Figure(picture) => image(picture, respell),
            BlockKind::List(list) => list.items.iter_mut().for_each(|item| blocks(&mut item.blocks, respell)),
            BlockKind::Quote(inner) => blocks(inner, respell),
            BlockKind::Table(table) => {
                let cells = table.head.iter_mut().chain(table.rows.iter_mut().flatten());
                cells.for_each(|cell| inlines(&mut cell.inlines, respell));
            }
            BlockKind::Definitions(definitions) => {
                for definition in definitions {
                    definition.terms.iter_mut().for_each(|term| inlines(term, respell));
                    definition.details.iter_mut().for_each(|details| blocks(details, respell));
                }
            }
            BlockKind::Directive(directive) => {
                directive.title.iter_mut().for_each(|title| inlines(title, respell));
                blocks(&mut directive.blocks, respell);
            }
            BlockKind::Html(html) => *html = between_tags(html, respell),
            BlockKind::Chart(chart) => {
                let words = std::iter::once(&mut chart.caption).chain(&mut chart.unit).chain(chart.labels.values_mut());
                words.for_each(|words| *words = respell(words));
            }
            BlockKind::Heading(_) | BlockKind::Code(_) | BlockKind::Include(_) | BlockKind::Rule => {}
        }
    }
}

fn inlines(list: &mut [Inline], respell: &dyn Fn(&str) -> String) {
    for inline in list {
        match inline {
            Inline::Text(words) => *words = respell(words),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Strikethrough(inner)
            | Inline::Superscript(inner)
            | Inline::Subscript(inner) => inlines(inner, respell),
            Inline::Link(link) => inlines(&mut link.inlines, respell),
            Inline::Image(picture) => image(picture, respell),
            Inline::Html(html) => *html = between_tags(html, respell),
            Inline::Code(_) | Inline::Footnote(_) | Inline::SoftBreak | Inline::HardBreak => {}
        }
    }
}

fn image(image: &mut Image, respell: &dyn Fn(&str) -> String) {
    image.alt = respell(&image.alt);
    image.caption.iter_mut().for_each(|caption| inlines(caption, respell));
}

/// Sanitised HTML with the words between its tags respelled; what `code`, `kbd`, `samp` and `pre` hold stays.
fn between_tags(html: &str, respell: &dyn Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(html.len() * 2);
    let mut rest = html;
    let mut code = 0_usize;
    while let Some(start) = rest.find('<') {
        let (words, tag) = rest.split_at(start);
        out.push_str(&if code > 0 { words.to_owned() } else { respell(words) });
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        let name =
            tag[1..end].trim_end_matches('>').split([' ', '/']).find(|part| !part.is_empty()).unwrap_or_default();
        if ["code", "kbd", "samp", "pre"].contains(&name) {
            code = if tag.starts_with("</") { code.saturating_sub(1) } else { code + 1 };
        }
        out.push_str(&tag[..end]);
        rest = &tag[end..];
    }
    out.push_str(&if code > 0 { rest.to_owned() } else { respell(rest) });
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceFile;

    #[test]
    fn words_change_and_code_addresses_and_ids_stay() {
        let text = "+++\ntitle = \"salom\"\nkeywords = [\"bir\"]\ncontributions = { translation = [\"Ali\"] }\n+++\n\n## bosh {#bosh}\n\nmatn `kod` [nom](yol.md) **ur**\n\n![rasm](a.png \"izoh\")\n\n```wikitext\nkod\n```\n\n<p>ha <code>kod</code> ha</p>\n\n> [!tip] nom\n> ichi[^1]\n\n[^1]: izoh\n";
        let document = parse(&SourceFile::text("content/uz/a.md", text)).value;
        let path = SourcePath::new("content/uz-cyrl/a.md");
        let upper = document.respelled(path, Key(1), &|text| text.to_uppercase());
        assert_eq!(upper.path.as_str(), "content/uz-cyrl/a.md");
        assert_eq!(upper.origin.as_deref(), Some("content/uz/a.md"));
        assert_eq!(upper.front.table["title"].as_str(), Some("SALOM"));
        assert_eq!(upper.front.table["contributions"], document.front.table["contributions"]);
        assert_eq!(
            (plain(&upper.headings[0].inlines).as_str(), upper.headings[0].id.as_deref()),
            ("BOSH", Some("bosh"))
        );
        assert_eq!(upper.links, document.links);
        let shown = format!("{:?}", upper.blocks);
        for stays in ["\"kod\"", "<code>kod</code>"] {
            assert!(shown.contains(stays), "{stays}: {shown}");
        }
        for changed in ["MATN", "NOM", "UR", "RASM", "IZOH", "ICHI", "<p>HA "] {
            assert!(shown.contains(changed), "{changed}: {shown}");
        }
        assert!(format!("{:?}", upper.footnotes).contains("IZOH"));
    }
}
