//! Values that are narrower than their type: minutes, days, Wikidata items.

use serde::de::{Deserialize, Deserializer, Error};
use toml::value::Datetime;

/// Minutes in a day.
const DAY: i64 = 1440;

/// A whole number of minutes, 0 to 1440.
pub(super) fn minutes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let minutes = i64::deserialize(deserializer)?;
    match u32::try_from(minutes) {
        Ok(fine) if minutes <= DAY => Ok(fine),
        Ok(_) | Err(_) => Err(D::Error::custom(format!("minutes are from 0 to {DAY}, this is {minutes}"))),
    }
}

/// The same, or nothing.
pub(super) fn some_minutes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    minutes(deserializer).map(Some)
}

/// A day, with or without a time of day.
pub(super) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Datetime>, D::Error> {
    let moment = Datetime::deserialize(deserializer)?;
    match moment.date {
        Some(_) => Ok(Some(moment)),
        None => Err(D::Error::custom("a date such as 2026-11-22 is needed, this is a time of day")),
    }
}

/// Wikidata items: `Q` and digits.
pub(super) fn items<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let items = Vec::<String>::deserialize(deserializer)?;
    let is_item = |item: &&String| {
        let digits = item.strip_prefix('Q').unwrap_or_default();
        digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    match items.iter().find(is_item) {
        Some(other) => Err(D::Error::custom(format!("a Wikidata item is written like `Q52`, this is `{other}`"))),
        None => Ok(items),
    }
}
