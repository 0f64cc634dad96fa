//! What a site makes of a code.

use serde::{Deserialize, Serialize};

/// What a site makes of a code: `[lints]` in `site.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LintLevel {
    /// Nobody hears of it.
    Off,
    Warning,
    Error,
}
