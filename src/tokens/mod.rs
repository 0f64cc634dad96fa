//! Design tokens: the colours and measures of a theme, typed, so that an institution changes them without a template.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

mod colour;
mod contrast;
mod length;
#[cfg(test)]
mod tests;

pub use colour::Colour;
pub use contrast::{Faint, Pair, faint, pairs};
pub use length::{Length, Unit};

/// What a theme looks like. What is absent is as in the theme it is made from.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Tokens {
    /// Colours on a light ground, and on paper.
    pub light: Colours,
    /// Colours on a dark ground, for readers whose device is set so.
    pub dark: Colours,
    /// Over `light` for readers who ask for more contrast.
    pub contrast: Colours,
    /// Over `dark` for readers who ask for more contrast.
    pub contrast_dark: Colours,
    /// The size of running text: `"1.0625rem"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Length>,
    /// How much larger each step of headings is than the one before: `1.25`. Phones use a smaller one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale: Option<f64>,
    /// The measure that spaces are made of: `"1rem"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space: Option<Length>,
    /// The radius of round corners: `"0.75rem"`, or `"0rem"` for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radius: Option<Length>,
    /// The width of a column of running text: `"42rem"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<Length>,
    /// The logo beside the site's name, in the theme's `assets/`: `"logo.svg"`. Without one, the mark of the theme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// ISO 15924 script, `mono` or `heading` → font families as CSS writes them, before those of the theme:
    /// `Latn = "Georgia, serif"`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub families: BTreeMap<String, String>,
}

/// Colours as `"#115e67"`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Colours {
    /// The ground of pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paper: Option<Colour>,
    /// The ground of cards and menus.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raise: Option<Colour>,
    /// The ground of what is set apart: notes, code, the footer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tint: Option<Colour>,
    /// The ground of labels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tint_2: Option<Colour>,
    /// Thin lines that only please the eye.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<Colour>,
    /// The edges of what can be pressed or filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edge: Option<Colour>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ink: Option<Colour>,
    /// Text of less weight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub soft: Option<Colour>,
    /// Links, buttons, the colour of the house.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent: Option<Colour>,
    /// Text on `accent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent_ink: Option<Colour>,
    /// The second colour of the house, for drawings and marks; no text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sun: Option<Colour>,
    /// Text of warnings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warm: Option<Colour>,
    /// The ground of warnings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warm_tint: Option<Colour>,
    /// Text of what went wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alarm: Option<Colour>,
    /// The ground of what went wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alarm_tint: Option<Colour>,
    /// Text of what went well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub good: Option<Colour>,
    /// Drawings: hills from far to near.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hill_1: Option<Colour>,
    /// Drawings: the hills between.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hill_2: Option<Colour>,
    /// Drawings: the hills in front, and light rules on paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hill_3: Option<Colour>,
    /// Drawings: dark leaves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaf: Option<Colour>,
    /// Drawings: light leaves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaf_2: Option<Colour>,
    /// Drawings: trunks, outlines, clothes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bark: Option<Colour>,
    /// Drawings: sheets of paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<Colour>,
    /// Drawings: the sky.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sky: Option<Colour>,
}

/// One of the tables of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    Light,
    Dark,
    Contrast,
    ContrastDark,
}

impl Scheme {
    pub const ALL: [Scheme; 4] = [Scheme::Light, Scheme::Dark, Scheme::Contrast, Scheme::ContrastDark];

    /// As its table is called.
    pub fn name(self) -> &'static str {
        match self {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
            Scheme::Contrast => "contrast",
            Scheme::ContrastDark => "contrast_dark",
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Tokens {
    /// These tokens, and those of `base` where these say nothing.
    pub fn over(&self, base: &Tokens) -> Tokens {
        over(self, base)
    }

    /// All colours that count in a scheme, by name: more contrast is laid over light or dark.
    pub fn colours(&self, scheme: Scheme) -> BTreeMap<String, Colour> {
        match scheme {
            Scheme::Light => self.light.named(),
            Scheme::Dark => self.dark.named(),
            Scheme::Contrast => self.contrast.over(&self.light).named(),
            Scheme::ContrastDark => self.contrast_dark.over(&self.dark).named(),
        }
    }
}

impl Colours {
    pub fn over(&self, base: &Colours) -> Colours {
        over(self, base)
    }

    /// Those that are there, by name.
    pub fn named(&self) -> BTreeMap<String, Colour> {
        let value = serde_json::to_value(self).unwrap_or_default();
        serde_json::from_value(value).unwrap_or_default()
    }
}

/// Where `[tokens.<scheme>]` of a file gives a colour: the value with its quotes.
pub fn place(text: &str, scheme: Scheme, name: &str) -> Option<Range<usize>> {
    let mut table = String::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        if let Some(header) = trimmed.strip_prefix('[') {
            table = header.trim_end_matches(']').replace(' ', "");
        } else if let Some((key, value)) = line.split_once('=')
            && format!("{table}.{}", key.trim()) == format!("tokens.{scheme}.{name}")
        {
            let start = offset + line.len() - value.trim_start().len();
            return Some(start..start + value.trim().len());
        }
        offset += line.len();
    }
    None
}

/// Key by key, tables within tables.
fn over<T: Serialize + DeserializeOwned + Clone>(own: &T, base: &T) -> T {
    let merged = serde_json::to_value(base).and_then(|mut whole| {
        lay(&mut whole, serde_json::to_value(own)?);
        serde_json::from_value(whole)
    });
    merged.unwrap_or_else(|_| own.clone())
}

fn lay(whole: &mut serde_json::Value, own: serde_json::Value) {
    match (whole, own) {
        (serde_json::Value::Object(whole), serde_json::Value::Object(own)) => {
            for (key, value) in own {
                lay(whole.entry(key).or_insert(serde_json::Value::Null), value);
            }
        }
        (whole, own) => *whole = own,
    }
}
