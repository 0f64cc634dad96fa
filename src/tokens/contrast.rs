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

/// Every pair of a theme's tokens whose contrast is less than it must be.
pub fn faint(tokens: &Tokens) -> Vec<Faint> {
    let mut found = Vec::new();
    for scheme in Scheme::ALL {
        let colours = tokens.colours(scheme);
        for (front, grounds, purpose) in PAIRS {
            for ground in grounds {
                let (Some(&colour), Some(&on)) = (colours.get(front), colours.get(*ground)) else { continue };
                let (ratio, required) = (colour.contrast(on), purpose.required(scheme));
                if ratio < required {
                    let nearest = colour.nearest_with(on, required);
                    found.push(Faint { scheme, front, ground, colour, on, ratio, required, nearest });
                }
            }
        }
    }
    found
}
