//! Colours in sRGB, and how light they are.

use serde::{Deserialize, Serialize};
use std::fmt;

/// `#115e67`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

impl Colour {
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// The contrast ratio of two colours, 1 to 21: WCAG 2.2, <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>.
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The nearest colour of the same hue, lighter or darker, that has the contrast on a ground.
    pub fn nearest_with(self, ground: Colour, ratio: f64) -> Colour {
        let [lightness, a, b] = self.oklab();
        let mut best: Option<(f64, Colour)> = None;
        for step in 0..=1000u32 {
            let wanted = f64::from(step) / 1000.0;
            let distance = (wanted - lightness).abs();
            if best.is_some_and(|(known, _)| known <= distance) {
                continue;
            }
            let colour = in_gamut(wanted, a, b);
            if colour.contrast(ground) >= ratio {
                best = Some((distance, colour));
            }
        }
        best.map_or(self, |(_, colour)| colour)
    }

    fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|channel| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Oklab: <https://www.w3.org/TR/css-color-4/#ok-lab>.
    fn oklab(self) -> [f64; 3] {
        let [red, green, blue] = self.linear();
        let long = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let medium = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let short = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        [
            0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short,
            1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short,
            0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short,
        ]
    }
}

/// The colour of a lightness and hue, greyer where the screen has none so strong.
fn in_gamut(lightness: f64, a: f64, b: f64) -> Colour {
    let strengths = (0..=20u32).rev().map(|strength| f64::from(strength) / 20.0);
    let channels = strengths.map(|strength| channels(lightness, a * strength, b * strength));
    let inside = |channels: &[f64; 3]| channels.iter().all(|channel| (-0.0005..=1.0005).contains(channel));
    let found = channels.clone().find(inside).unwrap_or([lightness; 3]);
    let [red, green, blue] = found.map(|channel| {
        let channel = channel.clamp(0.0, 1.0);
        let channel = if channel <= 0.003_130_8 { channel * 12.92 } else { 1.055 * channel.powf(1.0 / 2.4) - 0.055 };
        (channel * 255.0).round() as u8
    });
    Colour { red, green, blue }
}

/// Linear sRGB of an Oklab colour.
fn channels(lightness: f64, a: f64, b: f64) -> [f64; 3] {
    let long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let medium = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    [
        4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
        -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
        -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short,
    ]
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> String {
        colour.to_string()
    }
}

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let digits = text.trim().strip_prefix('#').filter(|digits| digits.is_ascii());
        let channel = |digits: &str, at: usize| match digits.len() {
            3 => u8::from_str_radix(&digits[at..=at], 16).ok().map(|digit| digit * 17),
            6 => u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok(),
            _ => None,
        };
        let colour = digits.and_then(|digits| {
            Some(Colour { red: channel(digits, 0)?, green: channel(digits, 1)?, blue: channel(digits, 2)? })
        });
        colour.ok_or_else(|| format!("`{text}` is no colour: write six digits of 0-9 and a-f, as in `#115e67`"))
    }
}
