//! Pictures, films, sounds and downloads: what must be known of each, and what is missing.

use super::captions::captions;
use super::credits::{credit_of, credits};
use super::{Captions, Edition, Entry, EntryKey, Film, FilmKind, LinkTarget, Media};
use crate::diagnostic::{Diagnostic, Noted, Span, media as complain};
use crate::document::LinkUse;
use crate::language::{Direction, Language, Tag};
use crate::picture::{self, Copies};
use crate::source::{SourceFile, SourcePath, SourceTree};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The extensions of what is shown as a picture.
const PICTURES: [&str; 7] = ["svg", "png", "jpg", "jpeg", "gif", "webp", "avif"];
const FILMS: [&str; 4] = ["webm", "mp4", "m4v", "ogv"];
const SOUNDS: [&str; 8] = ["mp3", "ogg", "oga", "opus", "m4a", "wav", "flac", "weba"];

/// Every file under `content/` that is neither an entry nor about entries.
pub fn media(tree: &SourceTree, languages: &[Arc<Language>], default: &Tag) -> Noted<BTreeMap<SourcePath, Media>> {
    let mut notes = Vec::new();
    let credits = credits(tree, &mut notes);
    let is_media = |file: &&SourceFile| {
        !matches!(file.path.extension().as_str(), "md" | "toml") && !file.path.starts_with("content/data/")
    };
    let mut media: BTreeMap<SourcePath, Media> = tree
        .under("content/")
        .filter(is_media)
        .map(|file| {
            let shape = picture::shape(file.head()).filter(|_| is_picture(&file.path));
            let size = match file.path.extension().as_str() {
                "svg" => file.as_text().and_then(svg_dimensions),
                _ => shape.map(|shape| (shape.width, shape.height)),
            };
            let media = Media {
                file: file.clone(),
                size,
                credit: credit_of(&file.path, &credits, languages).cloned(),
                copies: shape.map_or(Copies::Impossible, |shape| shape.copies),
                shown: false,
                film: None,
            };
            (file.path.clone(), media)
        })
        .collect();
    if languages.iter().any(|language| language.direction == Direction::Rtl) {
        let mirrored: Vec<(SourcePath, Media)> = media.values().filter_map(mirrored).collect();
        media.extend(mirrored);
    }
    let films: Vec<(SourcePath, Film)> = media
        .keys()
        .filter_map(|path| Some((path.clone(), film(path, film_kind(path)?, &media, languages, default, &mut notes))))
        .collect();
    for (path, film) in films {
        if let Some(media) = media.get_mut(&path) {
            media.film = Some(film);
        }
    }
    Noted::new(media, notes)
}

/// A drawing with a direction as readers from right to left see it, beside the one that it is made from.
fn mirrored(media: &Media) -> Option<(SourcePath, Media)> {
    if !media.credit.as_ref()?.mirror {
        return None;
    }
    let path = mirrored_path(&media.file.path)?;
    let text = mirrored_svg(media.file.as_text()?)?;
    Some((path.clone(), Media { file: SourceFile::text(&path, text), ..media.clone() }))
}

/// `a.svg` → `a.mirrored.svg`.
pub fn mirrored_path(path: &SourcePath) -> Option<SourcePath> {
    Some(SourcePath::new(&format!("{}.mirrored.svg", path.strip_suffix(".svg")?)))
}

fn mirrored_svg(text: &str) -> Option<String> {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options).ok()?;
    let root = document.root_element();
    let (first, last) = (root.first_child()?, root.last_child()?);
    let numbers: Vec<f64> = match root.attribute("viewBox") {
        Some(view) => view.split([' ', ',', '\t', '\n']).filter_map(|part| part.parse().ok()).collect(),
        None => vec![0.0, 0.0, svg_dimensions(text)?.0.into()],
    };
    let axis = 2.0 * numbers.first()? + numbers.get(2)?;
    let (start, end) = (first.range().start, last.range().end);
    Some(format!(
        "{}<g transform=\"translate({axis} 0) scale(-1 1)\">{}</g>{}",
        &text[..start],
        &text[start..end],
        &text[end..]
    ))
}

/// Marks what pages show, and notes what has no credit or no captions, where it is first shown.
pub fn check(
    media: &mut BTreeMap<SourcePath, Media>,
    entries: &BTreeMap<EntryKey, Entry>,
    tree: &SourceTree,
    default: &Tag,
    notes: &mut Vec<Diagnostic>,
) {
    let mut uses: BTreeMap<SourcePath, (Span, String)> = BTreeMap::new();
    for edition in entries.values().flat_map(source_first) {
        let document = &edition.document.value;
        for (link, target) in document.links.iter().zip(edition.targets.iter()) {
            if let (LinkUse::Image, LinkTarget::Media(path)) = (link.use_, target) {
                if uses.contains_key(path) {
                    continue;
                }
                let source = tree.get(&document.path).and_then(SourceFile::as_text).unwrap_or_default();
                let written = source.get(link.span.clone()).unwrap_or_default();
                let alt = written.strip_prefix("![").and_then(|rest| rest.split_once("](")).map_or("", |(alt, _)| alt);
                uses.insert(path.clone(), (document.span(link.span.clone()), alt.to_owned()));
            }
        }
    }
    let posters: Vec<SourcePath> =
        uses.keys().filter_map(|path| media.get(path)?.film.as_ref()?.poster.clone()).collect();
    for (path, media) in media.iter_mut() {
        let used = uses.get(path);
        media.shown = used.is_some() || posters.contains(path);
        let (place, alt) = match used {
            Some((place, alt)) => (place.clone(), alt.as_str()),
            None => (Span::file(path.shared()), ""),
        };
        if media.credit.is_none() && (is_picture(path) || media.film.is_some()) {
            notes.push(complain::missing_credit(path, alt, place.clone()));
        }
        if media.film.as_ref().is_some_and(|film| film.captions.is_empty()) && used.is_some() {
            let stem = path.rsplit_once('.').map_or(&**path, |(stem, _)| stem);
            notes.push(complain::missing_captions(
                path.name(),
                place,
                &format!("{stem}.{}.vtt", default.as_str().to_lowercase()),
            ));
        }
    }
}

/// The editions of an entry, the source first: a translator is not told of what its author forgot.
fn source_first(entry: &Entry) -> impl Iterator<Item = &Edition> {
    let others = entry.editions.iter().filter(|(tag, _)| **tag != entry.source).map(|(_, edition)| edition);
    entry.editions.get(&entry.source).into_iter().chain(others)
}

/// Whether a file is shown as a picture.
pub fn is_picture(path: &SourcePath) -> bool {
    PICTURES.contains(&path.extension().as_str())
}

fn film_kind(path: &SourcePath) -> Option<FilmKind> {
    let extension = path.extension();
    match () {
        () if FILMS.contains(&extension.as_str()) => Some(FilmKind::Video),
        () if SOUNDS.contains(&extension.as_str()) => Some(FilmKind::Audio),
        () => None,
    }
}

/// What stands beside a film: `talk.en.vtt`, or `talk.vtt` in the site's default language, and the still `talk.jpg`.
fn film(
    path: &SourcePath,
    kind: FilmKind,
    media: &BTreeMap<SourcePath, Media>,
    languages: &[Arc<Language>],
    default: &Tag,
    notes: &mut Vec<Diagnostic>,
) -> Film {
    let stem = path.rsplit_once('.').map_or(&**path, |(stem, _)| stem);
    let beside = |name: String| media.get(&SourcePath::new(&name)).map(|media| &media.file);
    let mut film = Film { kind, poster: None, captions: BTreeMap::new() };
    for language in languages {
        let plain = || beside(format!("{stem}.vtt")).filter(|_| language.tag == *default);
        if let Some(file) = beside(format!("{stem}.{}.vtt", language.folder)).or_else(plain) {
            let said = captions(file, notes);
            film.captions.insert(language.tag.clone(), Captions { path: file.path.clone(), said });
        }
    }
    film.poster =
        PICTURES.iter().find_map(|extension| beside(format!("{stem}.{extension}"))).map(|file| file.path.clone());
    film
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
    fn a_credit_belongs_to_a_file_and_to_its_editions_in_other_languages() {
        let credit = "title='A'\nauthor='B'\nsource='own'\nlicense='CC0-1.0'\n";
        let credits = format!("[\"a.svg\"]\n{credit}['b.svg']\n{credit}");
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'/>";
        let tree = SourceTree::in_memory([
            ("content/media/a.svg", svg),
            ("content/media/a.bn.svg", svg),
            ("content/media/credits.toml", credits.as_str()),
        ]);
        let languages: Vec<Arc<Language>> = ["en", "bn"]
            .map(|code| Arc::new(crate::language::resolve(code, &Default::default()).expect("both are known")))
            .into();
        let media = media(&tree, &languages, &Tag::new("en"));
        for path in ["content/media/a.svg", "content/media/a.bn.svg"] {
            assert_eq!(media.value[&SourcePath::new(path)].credit.as_ref().unwrap().author, "B", "{path}");
        }
        assert_eq!(media.notes[0].code, "credit-without-file");
        assert_eq!(media.notes[0].hint.as_deref(), Some("did you mean `a.svg`?"));
    }

    #[test]
    fn a_drawing_with_a_direction_is_mirrored_for_readers_from_right_to_left() {
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='10 0 40 20'><path d='M0 0'/></svg>";
        assert_eq!(
            mirrored_svg(svg).as_deref(),
            Some(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='10 0 40 20'><g transform=\"translate(60 0) scale(-1 1)\"><path d='M0 0'/></g></svg>"
            )
        );
        assert_eq!(mirrored_svg("<svg/>"), None);
        let credit = "title='A'\nauthor='B'\nsource='own'\nlicense='CC0-1.0'\n";
        let credits = format!("[\"a.svg\"]\n{credit}mirror = true\n[\"b.svg\"]\n{credit}");
        let files =
            [("content/media/a.svg", svg), ("content/media/b.svg", svg), ("content/media/credits.toml", &*credits)];
        let names = |codes: &[&str]| {
            let known = |code: &&str| Arc::new(crate::language::resolve(code, &Default::default()).expect("known"));
            let languages: Vec<Arc<Language>> = codes.iter().map(known).collect();
            let found = media(&SourceTree::in_memory(files), &languages, &Tag::new("en"));
            assert_eq!(found.notes, []);
            found.value.keys().map(|path| path.name().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(names(&["en", "ar"]), ["a.mirrored.svg", "a.svg", "b.svg"]);
        assert_eq!(names(&["en", "bn"]), ["a.svg", "b.svg"]);
    }
}
