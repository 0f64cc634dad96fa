//! Pictures and downloads: their dimensions and credits.

use super::{Credit, Media};
use crate::diagnostic::{Noted, Span, link as complain};
use crate::source::{SourceFile, SourcePath, SourceTree};
use std::collections::BTreeMap;

/// The file of credits in a folder: one table for each file name.
const CREDITS: &str = "credits.toml";

/// Every file under `content/` that is neither an entry nor about entries.
pub fn media(tree: &SourceTree) -> Noted<BTreeMap<SourcePath, Media>> {
    let mut notes = Vec::new();
    let mut credits: BTreeMap<SourcePath, Credit> = BTreeMap::new();
    for file in tree.under("content/").filter(|file| file.path.name() == CREDITS) {
        read_credits(file, tree, &mut credits).take(&mut notes);
    }
    let is_media = |file: &&SourceFile| {
        !matches!(file.path.extension().as_str(), "md" | "toml") && !file.path.starts_with("content/data/")
    };
    let media = tree.under("content/").filter(is_media).map(|file| {
        let credit = credits.remove(&file.path);
        (file.path.clone(), Media { file: file.clone(), size: dimensions(file), credit })
    });
    Noted::new(media.collect(), notes)
}

fn read_credits(file: &SourceFile, tree: &SourceTree, credits: &mut BTreeMap<SourcePath, Credit>) -> Noted<()> {
    let text = file.as_text().unwrap_or_default();
    let mut notes = Vec::new();
    match toml::from_str::<BTreeMap<toml::Spanned<String>, Credit>>(text) {
        Ok(tables) => {
            for (name, credit) in tables {
                let path = SourcePath::new(&format!("{}/{}", file.path.folder(), name.get_ref()));
                if tree.get(&path).is_none() {
                    let names = tree.under(file.path.folder()).map(|file| file.path.name());
                    let place = Span::new(file.path.shared(), name.span());
                    notes.push(complain::credit_without_file(name.get_ref(), place, names));
                }
                credits.insert(path, credit);
            }
        }
        Err(error) => {
            let place = Span::new(file.path.shared(), error.span().unwrap_or(0..0));
            notes.push(complain::bad_credits(error.message(), place));
        }
    }
    Noted::new((), notes)
}

/// Width and height in CSS pixels; `None` for what is no picture or does not say.
fn dimensions(file: &SourceFile) -> Option<(u32, u32)> {
    if file.path.extension() == "svg" {
        return svg_dimensions(file.as_text()?);
    }
    let size = imagesize::blob_size(file.head()).ok()?;
    Some((size.width.try_into().ok()?, size.height.try_into().ok()?))
}

/// From `width` and `height`, else from the view box.
fn svg_dimensions(text: &str) -> Option<(u32, u32)> {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options).ok()?;
    let root = document.root_element();
    let length = |name| -> Option<f64> { root.attribute(name)?.trim_end_matches("px").trim().parse().ok() };
    let (width, height) = length("width").zip(length("height")).or_else(|| {
        let numbers: Vec<f64> = root
            .attribute("viewBox")?
            .split([' ', ',', '\t', '\n'])
            .filter(|part| !part.is_empty())
            .map(|part| part.parse().ok())
            .collect::<Option<_>>()?;
        Some((*numbers.get(2)?, *numbers.get(3)?))
    })?;
    (width >= 1.0 && height >= 1.0).then(|| (width.round() as u32, height.round() as u32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_have_the_size_they_say_or_that_of_their_view_box() {
        let svg = |attributes: &str| svg_dimensions(&format!("<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>"));
        assert_eq!(svg("width='30px' height='20'"), Some((30, 20)));
        assert_eq!(svg("viewBox='0 0 640 360' width='100%'"), Some((640, 360)));
        assert_eq!(svg(""), None);
    }

    #[test]
    fn a_credit_belongs_to_a_file() {
        let tree = SourceTree::in_memory([
            ("content/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'/>"),
            (
                "content/media/credits.toml",
                "[\"a.svg\"]\ntitle='A'\nauthor='B'\nsource='own'\nlicense='CC0-1.0'\n['b.svg']\ntitle='A'\nauthor='B'\nsource='own'\nlicense='CC0-1.0'\n",
            ),
        ]);
        let media = media(&tree);
        assert_eq!(media.value[&SourcePath::new("content/media/a.svg")].credit.as_ref().unwrap().author, "B");
        assert_eq!(media.notes[0].code, "credit-without-file");
        assert_eq!(media.notes[0].hint.as_deref(), Some("did you mean `a.svg`?"));
    }
}
