//! The style page: what the theme `park` looks like. Colours and their contrast are measured; the words stand in `style.md`.

use super::{finished, head, table_of};
use crate::schema::TYPES;
use crate::tokens::{Colour, Scheme, Tokens, pairs};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What of `theme.toml` is shown.
#[derive(Deserialize)]
struct Theme {
    tokens: Tokens,
}

pub fn page() -> String {
    let tokens = tokens();
    let text =
        include_str!("style.md").replace("{colours}", &colours(&tokens)).replace("{contrast}", &contrast(&tokens));
    finished(head("Style", "The colours, type and parts of the Park, each as it looks", 43) + &text)
}

fn tokens() -> Tokens {
    let theme: Result<Theme, _> = toml::from_str(include_str!("../../../themes/park/theme.toml"));
    theme.map(|theme| theme.tokens).unwrap_or_default()
}

/// Each colour, what it is for, and its value in each scheme.
fn colours(tokens: &Tokens) -> String {
    let schemes = Scheme::ALL.map(|scheme| tokens.colours(scheme));
    let rows = TYPES["tokens.Colours"].fields.iter().map(|field| {
        let value = |colours: &BTreeMap<String, Colour>| {
            colours.get(&field.key).map(|colour| format!("`{colour}`")).unwrap_or_default()
        };
        let mut row = vec![format!("`{}`", field.key), field.about.clone()];
        row.extend(schemes.iter().map(value));
        row
    });
    table_of(&["token", "what it is for", "light", "dark", "more contrast", "more contrast, dark"], rows)
}

/// The contrast of each pair that the styles use, beside what WCAG 2.2 asks.
fn contrast(tokens: &Tokens) -> String {
    let [light, dark, contrast, contrast_dark] = Scheme::ALL.map(|scheme| pairs(tokens, scheme));
    let rows =
        light.iter().zip(&dark).zip(contrast.iter().zip(&contrast_dark)).map(|((light, dark), (more, more_dark))| {
            vec![
                format!("`{}` on `{}`", light.front, light.ground),
                format!("{:.1}", light.required),
                format!("{:.1}", light.ratio),
                format!("{:.1}", dark.ratio),
                format!("{:.1}", more.required),
                format!("{:.1}", more.ratio),
                format!("{:.1}", more_dark.ratio),
            ]
        });
    table_of(&["pair", "asked", "light", "dark", "asked with more contrast", "light", "dark"], rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_swatches_of_the_style_page_are_all_colours_that_a_theme_has() {
        let template = include_str!("../../../themes/park/templates/style.html");
        for field in &TYPES["tokens.Colours"].fields {
            assert!(template.contains(&format!("\"{}\"", field.key.replace('_', "-"))), "{} has no swatch", field.key);
        }
    }

    #[test]
    fn each_pair_has_more_contrast_than_is_asked() {
        let text = contrast(&tokens());
        assert!(text.contains("| `ink` on `paper` | 4.5 | "), "{text}");
        for scheme in Scheme::ALL {
            assert!(pairs(&tokens(), scheme).iter().all(|pair| pair.ratio >= pair.required));
        }
    }
}
