//! Problems that were kept from an earlier run of the program.

use super::{Diagnostic, Fix, Severity, Span, Stops, explain};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

/// A problem as it is kept; its code is any text.
#[derive(Deserialize)]
struct Told {
    span: Option<Span>,
    severity: Severity,
    stops: Stops,
    code: String,
    message: String,
    hint: Option<String>,
    related: Vec<(Span, String)>,
    fix: Option<Fix>,
}

impl<'de> Deserialize<'de> for Diagnostic {
    /// Only codes that this program knows come back.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Told { span, severity, stops, code, message, hint, related, fix } = Told::deserialize(deserializer)?;
        let known = explain::explanation(&code).ok_or_else(|| D::Error::custom(format!("nobody knows {code}")))?;
        Ok(Self { span, severity, stops, code: known.code, message, hint, related, fix })
    }
}
