//! The fonts of a theme, decoded for the typesetter, with what they cover.

use crate::diagnostic::{Diagnostic, Noted, print as complain};
use crate::source::{SourceFile, SourceTree};
use crate::theme::{self, FontFamily, bare, with_rare};
use rayon::prelude::*;
use std::collections::BTreeMap;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The script that every family list ends with, and the name of the family for code.
const LATIN: &str = "Latn";
const MONO: &str = "mono";
/// Nastaliq is a style of the Arabic script: used only where a language asks for it.
const NASTALIQ: &str = "Aran";

pub struct Fonts {
    pub faces: Vec<Font>,
    pub catalogue: LazyHash<FontBook>,
    /// ISO 15924 script → family.
    families: BTreeMap<String, String>,
}

impl Fonts {
    /// The fonts that `theme.toml` names in `[fonts.<script>]`.
    pub fn load(tree: &SourceTree, theme: &str) -> Noted<Fonts> {
        let layers = theme::Layers::of(tree, theme).value;
        let settings = theme::settings(tree, theme).value;
        let families = settings.fonts.iter().map(|(script, family)| (script.clone(), family.family.clone())).collect();
        let files = settings.fonts.values().flat_map(FontFamily::files);
        let files: Vec<&SourceFile> = files.filter_map(|file| layers.files.get(file)).collect();
        let decoded: Vec<Result<Vec<Font>, Diagnostic>> = files.par_iter().map(|file| decode(tree, file)).collect();
        let (mut faces, mut notes) = (Vec::new(), Vec::new());
        for result in decoded {
            match result {
                Ok(fonts) => faces.extend(fonts),
                Err(note) => notes.push(note),
            }
        }
        let catalogue = LazyHash::new(FontBook::from_fonts(&faces));
        Noted::new(Fonts { faces, catalogue, families }, notes)
    }

    pub fn has_script(&self, script: &str) -> bool {
        self.families.contains_key(script)
    }

    /// The families for text in a script, first choice first: its own, Latin, then the others for what is quoted.
    pub fn text(&self, script: &str) -> Vec<&str> {
        let own = self.of(script).chain(self.of(LATIN));
        let others = self.families.iter().filter(|(script, _)| !matches!(bare(script), MONO | NASTALIQ));
        unique(own.chain(others.map(|(_, family)| family)).chain(self.of(MONO)))
    }

    /// The families for code among text in a script.
    pub fn code(&self, script: &str) -> Vec<&str> {
        let text = self.text(script);
        let mut families: Vec<&str> = self.of(MONO).map(String::as_str).collect();
        let others: Vec<&str> = text.into_iter().filter(|family| !families.contains(family)).collect();
        families.extend(others);
        families
    }

    /// The family of a script, and that of its rare characters.
    fn of(&self, script: &str) -> impl Iterator<Item = &String> {
        with_rare(script).into_iter().filter_map(|name| self.families.get(&name))
    }

    /// Whether every face of one of the families has the character, so that it prints in any weight and style.
    pub fn covers(&self, families: &[&str], character: char) -> bool {
        families.iter().any(|family| {
            let mut faces = self.catalogue.select_family(&family.to_lowercase()).peekable();
            let has = |index| self.catalogue.info(index).is_some_and(|info| info.coverage.contains(character as u32));
            faces.peek().is_some() && faces.all(has)
        })
    }
}

fn unique<'a>(families: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
    let mut seen: Vec<&str> = Vec::new();
    for family in families {
        if !seen.contains(&family.as_str()) {
            seen.push(family);
        }
    }
    seen
}

fn decode(tree: &SourceTree, file: &SourceFile) -> Result<Vec<Font>, Diagnostic> {
    let bad = |reason: String| complain::bad_font(&file.path, &reason);
    let packed = tree.content(file).map_err(|error| bad(error.to_string()))?;
    let plain = match packed.starts_with(b"wOF2") {
        true => wuff::decompress_woff2(&packed).map_err(|error| bad(format!("{error:?}")))?,
        false => packed.to_vec(),
    };
    let fonts: Vec<Font> = Font::iter(Bytes::new(plain)).collect();
    if fonts.is_empty() { Err(bad("no font is in it".to_owned())) } else { Ok(fonts) }
}
