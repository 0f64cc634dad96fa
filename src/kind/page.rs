//! A page: anything that is no other kind. schema.org `WebPage`.

use super::Kind;
use serde::Deserialize;

/// Has no keys of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Page {}

impl Kind for Page {
    fn schema_type(&self) -> &'static str {
        "WebPage"
    }
}
