//! When a course is taught: the days of a timetable, in the front matter of the course.

use super::values;
use serde::Deserialize;
use serde::de::{Deserializer, Error};
use std::fmt;

/// The days on which a course is taught once. Lessons fill them in the order of the course.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Timetable {
    /// The time zone of the place: `"Asia/Dhaka"`.
    #[serde(deserialize_with = "values::zone")]
    pub timezone: Option<String>,
    /// The days in order; `[[timetable.days]]` once for each.
    pub days: Vec<TimetableDay>,
}

/// One day of teaching.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimetableDay {
    /// What the day is called, if it is more than its number.
    #[serde(default)]
    pub title: Option<String>,
    /// `2026-12-05`, without quotes; absent for a plan without dates.
    #[serde(default, deserialize_with = "values::date")]
    pub date: Option<toml::value::Datetime>,
    /// When the first lesson begins: `"09:30"`. Required.
    pub start: TimeOfDay,
    /// When everybody must be done: `"13:00"`. Lessons that do not fit go on to the next day.
    #[serde(default)]
    pub end: Option<TimeOfDay>,
    /// `lunch = { at = "12:30", minutes = 60 }`.
    #[serde(default)]
    pub lunch: Option<Pause>,
    /// Breaks at a time of their own: `[{ at = "11:00", minutes = 15 }]`. Breaks after lessons come of themselves.
    #[serde(default)]
    pub breaks: Vec<Pause>,
    /// Ids of the lessons of this day, where they shall not come by the order of the course.
    #[serde(default)]
    pub lessons: Option<Vec<String>>,
}

/// A pause at a time of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// `"12:30"`. Required.
    pub at: TimeOfDay,
    /// 0 to 1440. Required.
    #[serde(deserialize_with = "values::minutes")]
    pub minutes: u32,
}

/// Minutes since midnight, written `"09:30"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay(pub u32);

impl TimeOfDay {
    /// From `9:30` or `09:30`, of 24 hours.
    pub fn parse(text: &str) -> Option<Self> {
        let (hours, minutes) = text.split_once(':')?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let whole = (1..=2).contains(&hours.len()) && minutes.len() == 2 && digits(hours) && digits(minutes);
        let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
        (whole && hours < 24 && minutes < 60).then_some(Self(hours * 60 + minutes))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| D::Error::custom(format!("a time of day is written like \"09:30\", this is \"{text}\"")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_has_hours_and_two_digits_of_minutes() {
        let minutes = |text| TimeOfDay::parse(text).map(|time| time.0);
        assert_eq!(minutes("09:30"), Some(570));
        assert_eq!(minutes("9:30"), Some(570));
        assert_eq!(minutes("23:59"), Some(1439));
        for wrong in ["24:00", "9", "9:3", "9:60", "+9:30", "９:30", "9:30 pm", ""] {
            assert_eq!(minutes(wrong), None, "{wrong}");
        }
        assert_eq!(TimeOfDay(570).to_string(), "09:30");
    }
}
