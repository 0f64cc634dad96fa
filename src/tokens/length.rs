//! Measures: a number and its unit.

use serde::{Deserialize, Serialize};
use std::fmt;

/// `1.5rem`
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Length {
    pub number: f64,
    pub unit: Unit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// The size of text that the reader has set.
    Rem,
    /// 1/16 of that.
    Px,
    /// The width of a digit, near half of it.
    Ch,
}

impl Unit {
    const ALL: [Unit; 3] = [Unit::Rem, Unit::Px, Unit::Ch];

    fn name(self) -> &'static str {
        match self {
            Unit::Rem => "rem",
            Unit::Px => "px",
            Unit::Ch => "ch",
        }
    }
}

impl Length {
    /// In rem, so that it grows with the text of the reader.
    pub fn rem(self) -> f64 {
        match self.unit {
            Unit::Rem => self.number,
            Unit::Px => self.number / 16.0,
            Unit::Ch => self.number / 2.0,
        }
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.number, self.unit.name())
    }
}

impl From<Length> for String {
    fn from(length: Length) -> String {
        length.to_string()
    }
}

impl TryFrom<String> for Length {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let read = Unit::ALL.into_iter().find_map(|unit| {
            let number: f64 = text.trim().strip_suffix(unit.name())?.trim().parse().ok()?;
            (number.is_finite() && (0.0..=1000.0).contains(&number)).then_some(Length { number, unit })
        });
        read.ok_or_else(|| format!("`{text}` is no length: write a number with rem, px or ch, as in `1.5rem`"))
    }
}
