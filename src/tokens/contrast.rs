//! Which tokens stand on which, and whether they can be told from their ground.

use super::{Colour, Scheme, Tokens};

/// A pair that is too faint.
#[derive(Debug, Clone, PartialEq)]
pub struct Faint {
    pub scheme: Scheme,
    pub front: &'static str,
    pub ground: &'static str,
    pub colour: Colour,
    pub on: Colour,
    pub ratio: f64,
    pub required: f64,
    /// The nearest colour for the front that would do.
    pub nearest: Colour,
}

/// What a pair is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    /// WCAG 2.2, 1.4.3; with more contrast 1.4.6.
    Text,
    /// WCAG 2.2, 1.4.11: edges of controls, the ring of focus.
    Shape,
}

impl Use {
    fn required(self, scheme: Scheme) -> f64 {
        match (self, scheme) {
            (Use::Text, Scheme::Light | Scheme::Dark) => 4.5,
            (Use::Shape, Scheme::Light | Scheme::Dark) => 3.0,
            (Use::Text, Scheme::Contrast | Scheme::ContrastDark) => 7.0,
            (Use::Shape, Scheme::Contrast | Scheme::ContrastDark) => 4.5,
        }
    }
}

/// Front, its grounds, and what for. The theme's styles keep to these.
const PAIRS: [(&str, &[&str], Use); 8] = [
    ("ink", &["paper", "raise", "tint", "tint_2", "warm_tint", "alarm_tint"], Use::Text),
    ("soft", &["paper", "raise", "tint"], Use::Text),
    ("accent", &["paper", "raise", "tint", "tint_2"], Use::Text),
    ("accent_ink", &["accent"], Use::Text),
    ("warm", &["paper", "raise", "warm_tint"], Use::Text),
    ("alarm", &["paper", "raise", "alarm_tint"], Use::Text),
    ("good", &["paper", "raise", "tint"], Use::Text),
    ("edge", &["paper", "raise", "tint"], Use::Shape),
];

/// Two tokens of which one stands on the other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    pub front: &'static str,
    pub ground: &'static str,
    pub colour: Colour,
    pub on: Colour,
    /// 1 to 21.
    pub ratio: f64,
    pub required: f64,
}

/// The contrast of all pairs of a theme's tokens in a scheme.
pub fn pairs(tokens: &Tokens, scheme: Scheme) -> Vec<Pair> {
    let colours = tokens.colours(scheme);
    let all = PAIRS
        .into_iter()
        .flat_map(|(front, grounds, purpose)| grounds.iter().map(move |ground| (front, *ground, purpose)));
    let measured = all.filter_map(|(front, ground, purpose)| {
        let (&colour, &on) = (colours.get(front)?, colours.get(ground)?);
        Some(Pair { front, ground, colour, on, ratio: colour.contrast(on), required: purpose.required(scheme) })
    });
    measured.collect()
}

/// Every pair of a theme's tokens whose contrast is less than it must be.
pub fn faint(tokens: &Tokens) -> Vec<Faint> {
    let mut found = Vec::new();
    for scheme in Scheme::ALL {
        for Pair { front, ground, colour, on, ratio, required } in pairs(tokens, scheme) {
            if ratio < required {
                let nearest = colour.nearest_with(on, required);
                found.push(Faint { scheme, front, ground, colour, on, ratio, required, nearest });
            }
        }
    }
    found
}
