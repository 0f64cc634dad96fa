//! The rules of a time zone as calendars want them: which offset holds from when, RFC 5545 `VTIMEZONE`.

use super::moment::time_zone;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

/// Years after which a rule that holds in each of them is taken to hold for ever.
const YEARS: i64 = 10;
const YEAR: i64 = 31_556_952;

/// A change of the clock, or several by one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observance {
    pub summer: Summer,
    /// `20260329T020000`, on the clock that was valid until then.
    pub onset: String,
    /// `+0100`
    pub from: String,
    pub to: String,
    /// `CEST`
    pub name: String,
    /// `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`
    pub rule: Option<String>,
}

/// Whether clocks are put forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Summer {
    No,
    Yes,
}

/// How long a zone must be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// Seconds since 1970.
    Instant(i64),
    Ever,
}

#[derive(Debug, Clone, PartialEq)]
struct Change {
    summer: Summer,
    onset: DateTime,
    from: Offset,
    to: Offset,
    name: String,
}

/// What holds in a zone from a moment on, in seconds since 1970; empty for a zone that nobody knows.
pub fn observances(zone: &str, from: i64, until: Until) -> Vec<Observance> {
    let (Some(zone), Ok(first)) = (time_zone(zone), Timestamp::from_second(from)) else { return Vec::new() };
    let last = match until {
        Until::Instant(last) => last,
        Until::Ever => from + YEARS * YEAR,
    };
    let mut changes = vec![valid_at(&zone, first)];
    for change in zone.following(first).take_while(|change| change.timestamp().as_second() <= last) {
        let before = changes.last().map_or(Offset::UTC, |change| change.to);
        changes.push(Change {
            summer: summer(change.dst().is_dst()),
            onset: before.to_datetime(change.timestamp()),
            from: before,
            to: change.offset(),
            name: change.abbreviation().to_owned(),
        });
    }
    match until {
        Until::Instant(_) => changes.iter().map(|change| change.told(None)).collect(),
        Until::Ever => by_rules(&changes),
    }
}

/// The change after which the clock shows what it does at a moment.
fn valid_at(zone: &TimeZone, moment: Timestamp) -> Change {
    let info = zone.to_offset_info(moment);
    let (to, name) = (info.offset(), info.abbreviation().to_owned());
    let is_summer = summer(info.dst().is_dst());
    match zone.preceding(moment).next() {
        Some(change) => {
            let from = zone.to_offset(change.timestamp() - jiff::SignedDuration::from_secs(1));
            Change { summer: is_summer, onset: from.to_datetime(change.timestamp()), from, to, name }
        }
        None => Change { summer: is_summer, onset: jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0), from: to, to, name },
    }
}

fn summer(yes: bool) -> Summer {
    match yes {
        true => Summer::Yes,
        false => Summer::No,
    }
}

/// Changes that come back each year as one, the others one by one.
fn by_rules(changes: &[Change]) -> Vec<Observance> {
    let mut told: Vec<Observance> = Vec::new();
    let mut seen: Vec<(Offset, Offset, &str)> = Vec::new();
    for change in changes {
        let key = (change.from, change.to, change.name.as_str());
        if seen.contains(&key) {
            continue;
        }
        seen.push(key);
        let same: Vec<&Change> =
            changes.iter().filter(|other| (other.from, other.to, other.name.as_str()) == key).collect();
        match rule(&same) {
            Some(rule) => told.push(change.told(Some(rule))),
            None => told.extend(same.into_iter().map(|change| change.told(None))),
        }
    }
    told.sort_by(|a, b| a.onset.cmp(&b.onset));
    told
}

/// The rule by which changes come back, if it is one weekday of one month at one time in every year.
fn rule(changes: &[&Change]) -> Option<String> {
    const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let first = changes.first()?.onset;
    let each_year = changes.windows(2).all(|pair| pair[1].onset.year() == pair[0].onset.year() + 1);
    let same = |onset: DateTime| {
        onset.month() == first.month() && onset.time() == first.time() && onset.weekday() == first.weekday()
    };
    if (changes.len() as i64) < YEARS - 1 || !each_year || !changes.iter().all(|change| same(change.onset)) {
        return None;
    }
    let nth = |onset: DateTime| (onset.day() - 1) / 7 + 1;
    let is_last = |onset: DateTime| onset.day() + 7 > onset.days_in_month();
    let day = DAYS[usize::try_from(first.weekday().to_monday_zero_offset()).ok()?];
    let which = match () {
        () if changes.iter().all(|change| is_last(change.onset)) => -1,
        () if changes.iter().all(|change| nth(change.onset) == nth(first)) => nth(first),
        () => return None,
    };
    Some(format!("FREQ=YEARLY;BYMONTH={};BYDAY={which}{day}", first.month()))
}

impl Change {
    fn told(&self, rule: Option<String>) -> Observance {
        Observance {
            summer: self.summer,
            onset: self.onset.strftime("%Y%m%dT%H%M%S").to_string(),
            from: written(self.from),
            to: written(self.to),
            name: self.name.clone(),
            rule,
        }
    }
}

/// `+0530`
fn written(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let seconds = seconds.abs();
    let rest = if seconds % 60 == 0 { String::new() } else { format!("{:02}", seconds % 60) };
    format!("{sign}{:02}{:02}{rest}", seconds / 3600, seconds / 60 % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-06-01 in UTC.
    const SUMMER: i64 = 1_780_272_000;

    #[test]
    fn a_zone_without_summer_time_is_one_offset() {
        let dhaka = observances("Asia/Dhaka", SUMMER, Until::Ever);
        assert_eq!(dhaka.len(), 1);
        assert_eq!((dhaka[0].to.as_str(), dhaka[0].summer), ("+0600", Summer::No));
        assert_eq!(observances("Etc/UTC", SUMMER, Until::Ever)[0].to, "+0000");
        assert!(observances("Nowhere/Here", SUMMER, Until::Ever).is_empty());
    }

    #[test]
    fn summer_time_comes_back_by_a_rule() {
        let berlin = observances("Europe/Berlin", SUMMER, Until::Ever);
        let rules: Vec<(&str, Option<&str>)> =
            berlin.iter().map(|one| (one.onset.as_str(), one.rule.as_deref())).collect();
        assert_eq!(
            rules,
            [
                ("20260329T020000", Some("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")),
                ("20261025T030000", Some("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")),
            ]
        );
        let york = observances("America/New_York", SUMMER, Until::Ever);
        assert!(york.iter().any(|one| one.rule.as_deref() == Some("FREQ=YEARLY;BYMONTH=3;BYDAY=2SU")));
    }

    #[test]
    fn what_is_soon_over_needs_the_clock_of_its_days_alone() {
        let berlin = observances("Europe/Berlin", SUMMER, Until::Instant(SUMMER + 86_400));
        assert_eq!(berlin.len(), 1);
        assert_eq!((berlin[0].to.as_str(), berlin[0].summer, &berlin[0].rule), ("+0200", Summer::Yes, &None));
    }
}
