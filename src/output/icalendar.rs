//! Calendars as files: RFC 5545, with the names that RFC 7986 gives to calendars.

use crate::kind::zone::{Observance, Summer, Until, observances};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Octets of a line before it must be folded.
const LINE: usize = 75;

/// A calendar to be written.
#[derive(Debug, Clone, Default)]
pub struct Calendar {
    pub name: String,
    /// BCP 47, of the name.
    pub language: String,
    /// Where it is published, and the page that shows the same.
    pub source: Option<String>,
    pub url: Option<String>,
    pub events: Vec<Occasion>,
}

/// An event, or a row of them by a rule.
#[derive(Debug, Clone, Default)]
pub struct Occasion {
    /// The same in every file and every version.
    pub uid: String,
    /// When it was last changed: `20261122T000000Z`.
    pub stamp: String,
    pub start: Point,
    pub end: Option<Point>,
    /// `FREQ=WEEKLY;BYDAY=SA`
    pub rule: Option<String>,
    /// Beginnings that the rule names and that do not take place.
    pub except: Vec<Point>,
    /// BCP 47, of the texts.
    pub language: String,
    pub summary: String,
    pub description: String,
    pub location: Option<String>,
    pub coordinates: Option<(f64, f64)>,
    pub url: Option<String>,
    /// Where people join who are not there.
    pub conference: Option<String>,
    pub categories: Vec<String>,
    pub status: Status,
    pub time: Busy,
}

/// A day, or a moment on a clock.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Point {
    #[default]
    Nothing,
    /// `20261122`
    Day(String),
    /// `20261122T100000` on the clock of a zone; the seconds since 1970 say which rules of the zone must be told.
    Local { time: String, zone: String, instant: i64 },
    /// `20261122T040000Z`; without the `Z`, on the clock of whoever looks.
    Plain(String),
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Status {
    #[default]
    Confirmed,
    Tentative,
    Cancelled,
}

/// Whether somebody who goes there has no time for anything else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Busy {
    #[default]
    Yes,
    No,
}

impl Calendar {
    /// The file; lines end with CR and LF. A calendar without an event is none.
    pub fn write(&self) -> String {
        let mut lines = Lines::default();
        lines.put("BEGIN:VCALENDAR");
        lines.put("VERSION:2.0");
        lines.put("PRODID:-//Knowledge Park//park//EN");
        lines.put("CALSCALE:GREGORIAN");
        lines.put(&format!("NAME;LANGUAGE={}:{}", self.language, text(&self.name)));
        lines.put(&format!("X-WR-CALNAME:{}", text(&self.name)));
        if let Some(url) = &self.url {
            lines.put(&format!("URL:{url}"));
        }
        if let Some(source) = &self.source {
            lines.put(&format!("SOURCE;VALUE=URI:{source}"));
            lines.put("REFRESH-INTERVAL;VALUE=DURATION:P1D");
            lines.put("X-PUBLISHED-TTL:P1D");
        }
        for (zone, (first, until)) in self.zones() {
            lines.zone(&zone, &observances(&zone, first, until));
        }
        for occasion in &self.events {
            lines.occasion(occasion);
        }
        lines.put("END:VCALENDAR");
        lines.0
    }

    /// The zones that are used, and for how long.
    fn zones(&self) -> BTreeMap<String, (i64, Until)> {
        let mut zones: BTreeMap<String, (i64, Until)> = BTreeMap::new();
        for occasion in &self.events {
            let points = std::iter::once(&occasion.start).chain(&occasion.end).chain(&occasion.except);
            for point in points {
                let Point::Local { zone, instant, .. } = point else { continue };
                let (first, until) = zones.entry(zone.clone()).or_insert((*instant, Until::Instant(*instant)));
                *first = (*first).min(*instant);
                *until = match (*until, &occasion.rule) {
                    (Until::Ever, _) | (_, Some(_)) => Until::Ever,
                    (Until::Instant(last), None) => Until::Instant(last.max(*instant)),
                };
            }
        }
        zones
    }
}

/// Content lines.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A line, folded between characters where it is too long.
    fn put(&mut self, line: &str) {
        let mut room = LINE;
        for character in line.chars() {
            if character.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE - 1;
            }
            self.0.push(character);
            room -= character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    fn zone(&mut self, zone: &str, observances: &[Observance]) {
        self.put("BEGIN:VTIMEZONE");
        self.put(&format!("TZID:{zone}"));
        for one in observances {
            let kind = match one.summer {
                Summer::No => "STANDARD",
                Summer::Yes => "DAYLIGHT",
            };
            self.put(&format!("BEGIN:{kind}"));
            self.put(&format!("DTSTART:{}", one.onset));
            self.put(&format!("TZOFFSETFROM:{}", one.from));
            self.put(&format!("TZOFFSETTO:{}", one.to));
            self.put(&format!("TZNAME:{}", text(&one.name)));
            if let Some(rule) = &one.rule {
                self.put(&format!("RRULE:{rule}"));
            }
            self.put(&format!("END:{kind}"));
        }
        self.put("END:VTIMEZONE");
    }

    fn occasion(&mut self, one: &Occasion) {
        let status = match one.status {
            Status::Confirmed => "CONFIRMED",
            Status::Tentative => "TENTATIVE",
            Status::Cancelled => "CANCELLED",
        };
        let busy = match one.time {
            Busy::Yes => "OPAQUE",
            Busy::No => "TRANSPARENT",
        };
        self.put("BEGIN:VEVENT");
        self.put(&format!("UID:{}", text(&one.uid)));
        self.put(&format!("DTSTAMP:{}", one.stamp));
        self.point("DTSTART", &one.start);
        if let Some(end) = &one.end {
            self.point("DTEND", end);
        }
        if let Some(rule) = &one.rule {
            self.put(&format!("RRULE:{rule}"));
        }
        for except in &one.except {
            self.point("EXDATE", except);
        }
        let mut say = |name: &str, words: &str| {
            if !words.is_empty() {
                self.put(&format!("{name};LANGUAGE={}:{}", one.language, text(words)));
            }
        };
        say("SUMMARY", &one.summary);
        say("DESCRIPTION", &one.description);
        say("LOCATION", one.location.as_deref().unwrap_or_default());
        if !one.categories.is_empty() {
            let words: Vec<String> = one.categories.iter().map(|word| text(word)).collect();
            self.put(&format!("CATEGORIES;LANGUAGE={}:{}", one.language, words.join(",")));
        }
        if let Some((north, east)) = one.coordinates {
            self.put(&format!("GEO:{north};{east}"));
        }
        if let Some(url) = &one.url {
            self.put(&format!("URL:{url}"));
        }
        if let Some(url) = &one.conference {
            self.put(&format!("CONFERENCE;VALUE=URI:{url}"));
        }
        self.put(&format!("STATUS:{status}"));
        self.put(&format!("TRANSP:{busy}"));
        self.put("END:VEVENT");
    }

    fn point(&mut self, name: &str, point: &Point) {
        match point {
            Point::Nothing => {}
            Point::Day(day) => self.put(&format!("{name};VALUE=DATE:{day}")),
            Point::Local { time, zone, .. } => self.put(&format!("{name};TZID={zone}:{time}")),
            Point::Plain(time) => self.put(&format!("{name}:{time}")),
        }
    }
}

/// A text value: RFC 5545, 3.3.11.
fn text(plain: &str) -> String {
    let mut written = String::with_capacity(plain.len());
    for character in plain.chars() {
        match character {
            '\\' | ';' | ',' => {
                let _ = write!(written, "\\{character}");
            }
            '\n' => written.push_str("\\n"),
            control if control.is_control() => {}
            other => written.push(other),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(occasion: Occasion) -> String {
        Calendar { name: "A".to_owned(), language: "en".to_owned(), events: vec![occasion], ..Calendar::default() }
            .write()
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        let summary = "রিভারসাইড গ্রন্থাগারের উইকি ক্লাব, প্রথম শনিবার; সবাই স্বাগত".to_owned();
        let file = calendar(Occasion { summary: summary.clone(), language: "bn".to_owned(), ..Occasion::default() });
        assert!(file.split("\r\n").all(|line| line.len() <= LINE && !line.contains('\n')));
        let unfolded = file.replace("\r\n ", "");
        assert!(unfolded.contains(&summary.replace(',', "\\,").replace(';', "\\;")), "{unfolded}");
    }

    #[test]
    fn times_name_a_zone_that_the_file_explains() {
        let local =
            |time: &str, instant| Point::Local { time: time.to_owned(), zone: "Asia/Dhaka".to_owned(), instant };
        let file = calendar(Occasion {
            uid: "x@y".to_owned(),
            start: local("20270116T130000", 1_800_082_800),
            end: Some(local("20270116T170000", 1_800_097_200)),
            ..Occasion::default()
        });
        assert!(file.contains("DTSTART;TZID=Asia/Dhaka:20270116T130000\r\n"));
        assert!(file.contains("TZID:Asia/Dhaka\r\n") && file.contains("TZOFFSETTO:+0600\r\n"));
        let day = calendar(Occasion { start: Point::Day("20270116".to_owned()), ..Occasion::default() });
        assert!(day.contains("DTSTART;VALUE=DATE:20270116\r\n") && !day.contains("VTIMEZONE"));
    }
}
