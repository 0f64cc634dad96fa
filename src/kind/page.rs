//! A page: anything that is no other kind.

use serde::Deserialize;

/// Has no keys of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Page {}
