//! When something takes place: days and times in the time zone of the place.

use jiff::civil;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use std::sync::LazyLock;
use toml::value::Datetime;

/// The zones of the world as the program carries them, whatever the computer has.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// A stretch of time as it is written: days or times, and the zone in which times without an offset are meant.
#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    pub start: Datetime,
    pub end: Option<Datetime>,
    /// IANA: `Asia/Dhaka`.
    pub zone: Option<String>,
}

/// A moment as people at the place read it from calendar and clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// `2026-03-01`
    pub day: String,
    /// Hour and minute; `None` for a whole day.
    pub time: Option<(u32, u32)>,
    /// East of Greenwich, in minutes.
    pub offset: i32,
    /// Seconds since 1970; of a whole day, its first.
    pub instant: i64,
    /// ISO 8601, with the offset where there is a time.
    pub iso: String,
}

impl Period {
    pub fn start(&self) -> Option<Moment> {
        moment(&self.start, self.zone.as_deref())
    }

    pub fn end(&self) -> Option<Moment> {
        moment(self.end.as_ref()?, self.zone.as_deref())
    }

    /// Seconds since 1970 after which it is past: its end, or the end of its last day.
    pub fn over(&self) -> Option<i64> {
        const DAY: i64 = 86_400;
        let last = self.end().or_else(|| self.start())?;
        // A beginning alone does not say how long it takes: until the day ends.
        let open = last.time.is_none() || self.end.is_none();
        Some(if open { last.instant + DAY } else { last.instant })
    }
}

/// What a clock at the place shows.
pub fn moment(written: &Datetime, zone: Option<&str>) -> Option<Moment> {
    let date = written.date?;
    let zone = zone.and_then(time_zone);
    let date = civil::Date::new(i16::try_from(date.year).ok()?, date.month as i8, date.day as i8).ok()?;
    let Some(time) = written.time else {
        let first = date.to_zoned(zone.unwrap_or(TimeZone::UTC)).ok()?;
        let (instant, offset) = (first.timestamp().as_second(), first.offset().seconds() / 60);
        return Some(Moment { day: date.to_string(), time: None, offset, instant, iso: date.to_string() });
    };
    let time = civil::Time::new(time.hour as i8, time.minute as i8, time.second.unwrap_or(0) as i8, 0).ok()?;
    let civil = date.to_datetime(time);
    let fixed = match written.offset {
        Some(toml::value::Offset::Z) => Some(jiff::tz::Offset::UTC),
        Some(toml::value::Offset::Custom { minutes }) => {
            Some(jiff::tz::Offset::from_seconds(i32::from(minutes) * 60).ok()?)
        }
        None => None,
    };
    let there = match (fixed, zone) {
        (Some(fixed), Some(zone)) => civil.to_zoned(TimeZone::fixed(fixed)).ok()?.with_time_zone(zone),
        (Some(fixed), None) => civil.to_zoned(TimeZone::fixed(fixed)).ok()?,
        (None, Some(zone)) => civil.to_zoned(zone).ok()?,
        (None, None) => civil.to_zoned(TimeZone::UTC).ok()?,
    };
    let offset = there.offset().seconds() / 60;
    let sign = if offset < 0 { '-' } else { '+' };
    let offset_text = format!("{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60);
    Some(Moment {
        day: there.date().to_string(),
        time: Some((there.hour() as u32, there.minute() as u32)),
        offset,
        instant: there.timestamp().as_second(),
        iso: format!("{}{offset_text}", there.strftime("%Y-%m-%dT%H:%M:%S")),
    })
}

/// A zone of the IANA database by its name.
pub fn time_zone(name: &str) -> Option<TimeZone> {
    ZONES.get(name).ok()
}

/// The names of all zones.
pub fn zone_names() -> Vec<String> {
    ZONES.available().map(|name| name.to_string()).collect()
}

/// Whether it has a time of day that no clock is named for.
pub fn lacks_zone(written: Option<&Datetime>, zone: Option<&String>) -> bool {
    zone.is_none() && written.is_some_and(|written| written.time.is_some() && written.offset.is_none())
}

/// Whether the end comes before the start.
pub fn ends_first(period: &Period) -> bool {
    match (period.start(), period.end()) {
        (Some(start), Some(end)) if start.time.is_none() || end.time.is_none() => end.day < start.day,
        (Some(start), Some(end)) => end.instant < start.instant,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(start: &str, end: &str, zone: &str) -> Period {
        let written = |text: &str| (!text.is_empty()).then(|| text.parse::<Datetime>().unwrap());
        Period { start: written(start).unwrap(), end: written(end), zone: (!zone.is_empty()).then(|| zone.to_owned()) }
    }

    #[test]
    fn times_are_those_of_the_place() {
        let start = |written, zone| period(written, "", zone).start().unwrap();
        let dhaka = start("2026-03-01T10:00:00", "Asia/Dhaka");
        assert_eq!((dhaka.iso.as_str(), dhaka.time), ("2026-03-01T10:00:00+06:00", Some((10, 0))));
        // Written with an offset, shown as clocks at the place show it.
        let moved = start("2026-03-01T04:00:00Z", "Asia/Dhaka");
        assert_eq!(moved, dhaka);
        // Summer time is the zone's affair.
        assert_eq!(start("2026-07-01T10:00:00", "Europe/Berlin").offset, 120);
        assert_eq!(start("2026-01-01T10:00:00", "Europe/Berlin").offset, 60);
    }

    #[test]
    fn a_day_is_over_when_it_has_ended_at_the_place() {
        let dhaka = period("2026-03-01", "2026-03-03", "Asia/Dhaka");
        let utc = period("2026-03-04T00:00:00Z", "", "").start().unwrap().instant;
        assert_eq!(dhaka.over(), Some(utc - 6 * 3600));
        assert_eq!(period("2026-03-01T10:00:00Z", "2026-03-01T12:00:00Z", "").over(), Some(utc - 60 * 3600));
    }

    #[test]
    fn an_end_before_its_start_is_noticed() {
        assert!(ends_first(&period("2026-03-03", "2026-03-01", "")));
        assert!(!ends_first(&period("2026-03-01", "2026-03-01", "")));
        assert!(!ends_first(&period("2026-03-01T10:00:00Z", "2026-03-01", "")));
        assert!(ends_first(&period("2026-03-01T10:00:00Z", "2026-03-01T09:00:00Z", "")));
    }
}
