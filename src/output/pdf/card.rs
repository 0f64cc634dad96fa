//! One page as a picture: the card with which a link is shown.

use super::Press;
use super::world::{self, BookWorld, Files};
use crate::output::cards::Card;
use typst::foundations::Bytes;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

/// Where the template begins, in the theme's folder.
const TEMPLATE: &str = "print/card.typ";

impl Press {
    /// A card as PNG, a pixel for each point of the template's page.
    ///
    /// # Errors
    /// What the typesetter refused, in words.
    pub fn card(&self, card: &Card) -> Result<Vec<u8>, String> {
        let mut data = serde_json::to_value(card).map_err(|error| error.to_string())?;
        data["text"] = serde_json::json!(self.fonts.text(&card.script));
        let mut files = Files::default();
        files.put("/card.json", Bytes::from_string(data.to_string()));
        let world = BookWorld {
            library: &self.library,
            fonts: &self.fonts,
            templates: &self.templates,
            files,
            main: world::id(TEMPLATE),
        };
        let words = |errors: &[typst::diag::SourceDiagnostic]| {
            errors.first().map_or_else(String::new, |error| error.message.to_string())
        };
        let set = typst::compile::<PagedDocument>(&world).output.map_err(|errors| words(&errors))?;
        let page = set.pages().first().ok_or("the template made no page")?;
        let options = RenderOptions { pixel_per_pt: Scalar::new(1.0), render_bleed: false };
        typst_render::render(page, &options).encode_png().map_err(|error| error.to_string())
    }
}
