//! Calendars: a file for each event, club and campaign, one for each language, and one for all.

use super::address::From;
use super::spell::title;
use super::{Place, Web};
use crate::kind::campaign::{Campaign, CampaignStatus};
use crate::kind::club::{Club, ClubStatus, Every, Meeting};
use crate::kind::event::{Event, EventStatus, Mode};
use crate::kind::moment::{Period, moment};
use crate::kind::{Fields, Relation};
use crate::language::Tag;
use crate::output::OutputPath;
use crate::output::icalendar::{Busy, Calendar, Occasion, Point, Status};
use crate::site::{EntryKey, Reading};
use crate::view::CalendarView;
use jiff::civil;
use toml::value::{Datetime, Time};

/// The name of every calendar.
const NAME: &str = "calendar.ics";
/// The one for all languages, at the root.
const ALL: &str = "all-languages.ics";
/// Seconds for which calendars of several events remember what is past.
const REMEMBERED: i64 = 366 * 24 * 60 * 60;

impl<'a> Web<'a> {
    /// Path and text of each calendar.
    pub(super) fn calendars(&self) -> Vec<(OutputPath, String)> {
        let site = self.site;
        let mut files = Vec::new();
        for language in &site.languages {
            let tag = &language.tag;
            for entry in site.entries.values().filter(|entry| entry.editions.contains_key(tag)) {
                let Some(reading) = site.reading(&entry.key, tag) else { continue };
                let events = self.occasions_around(&reading);
                let path = format!("{}{NAME}", site.page_folder(tag, &entry.key));
                let name = title(reading.edition).to_owned();
                files.extend(self.calendar(path, name, tag, Some(site.page_folder(tag, &entry.key)), events));
            }
            let events = self.gathered_occasions(|key| site.reading(key, tag));
            let name = site.titles[tag].title.clone();
            let path = format!("{}{NAME}", site.prefix(tag));
            files.extend(self.calendar(path, name, tag, Some(site.prefix(tag)), events));
        }
        let events = self.gathered_occasions(|key| site.reading(key, &site.entries.get(key)?.source));
        let name = site.titles[&site.default_language].title.clone();
        files.extend(self.calendar(ALL.to_owned(), name, &site.default_language, Some(String::new()), events));
        files
    }

    /// The calendar of an entry, for pages of readers who can ask a server for it.
    pub(super) fn calendar_view(&self, reading: &Reading<'a>, from: &From) -> Option<CalendarView> {
        if self.place != Place::Server || self.occasions_around(reading).is_empty() {
            return None;
        }
        let folder = self.site.page_folder(&reading.language.tag, &reading.entry.key);
        // Who meets again and again is never over.
        let ends = self.around(reading).into_iter().map(|one| one.edition.meta.fields.kind().period()?.over());
        let over = ends.collect::<Option<Vec<i64>>>().and_then(|ends| ends.into_iter().max());
        let url = from.href(&format!("{folder}{NAME}"));
        Some(CalendarView { url, over, past: over.is_some_and(|over| over <= self.site.date) })
    }

    /// Where the calendar of a language is.
    pub(super) fn language_calendar(&self, reader: &Tag, from: &From) -> Option<String> {
        let there =
            self.place == Place::Server && !self.gathered_occasions(|key| self.site.reading(key, reader)).is_empty();
        there.then(|| from.href(&format!("{}{NAME}", self.site.prefix(reader))))
    }

    fn calendar(
        &self,
        path: String,
        name: String,
        tag: &Tag,
        page: Option<String>,
        events: Vec<Occasion>,
    ) -> Option<(OutputPath, String)> {
        if events.is_empty() {
            return None;
        }
        let calendar = Calendar {
            name,
            language: tag.to_string(),
            source: self.site.absolute(&path),
            url: page.and_then(|page| self.site.absolute(&page)),
            events,
        };
        Some((OutputPath::new(path), calendar.write()))
    }

    /// All that is listed and not long past, but for what is invented.
    fn gathered_occasions(&self, reading: impl Fn(&EntryKey) -> Option<Reading<'a>>) -> Vec<Occasion> {
        let now = self.site.date;
        let keys = self.site.entries.values().filter(|entry| !entry.key.is_example()).map(|entry| &entry.key);
        let listed = keys.filter_map(reading).filter(|reading| reading.edition.is_listed(now));
        let recent = listed.filter(|reading| {
            let over = reading.edition.meta.fields.kind().period().and_then(|period| period.over());
            over.is_none_or(|over| over + REMEMBERED > now)
        });
        recent.filter_map(|reading| self.occasion(&reading)).collect()
    }

    /// An entry's own, and the events of a campaign.
    fn occasions_around(&self, reading: &Reading<'a>) -> Vec<Occasion> {
        self.around(reading).iter().filter_map(|one| self.occasion(one)).collect()
    }

    fn around(&self, reading: &Reading<'a>) -> Vec<Reading<'a>> {
        let mut around = vec![*reading];
        if let Fields::Campaign(_) = &reading.edition.meta.fields {
            let back = self.site.back.get(&reading.entry.key).into_iter().flatten();
            let events = back.filter(|(relation, _)| *relation == Relation::Campaign);
            let readings = events.filter_map(|(_, key)| self.site.reading(key, &reading.language.tag));
            around.extend(readings.filter(|event| event.edition.is_listed(self.site.date)));
        }
        // A campaign without days of its own has those of its events.
        around.retain(|one| self.occasion(one).is_some());
        around
    }

    fn occasion(&self, reading: &Reading<'a>) -> Option<Occasion> {
        let mut occasion = match &reading.edition.meta.fields {
            Fields::Event(event) => self.event_occasion(event, reading)?,
            Fields::Club(club) => self.meetings(club, reading)?,
            Fields::Campaign(campaign) => campaign_days(campaign)?,
            Fields::Page(_)
            | Fields::Lesson(_)
            | Fields::Course(_)
            | Fields::Pathway(_)
            | Fields::Toolkit(_)
            | Fields::Glossary(_)
            | Fields::Person(_)
            | Fields::Organisation(_)
            | Fields::Research(_)
            | Fields::News(_)
            | Fields::Faq(_)
            | Fields::Audience(_) => return None,
        };
        let common = &reading.edition.meta.common;
        let key = &reading.entry.key;
        occasion.uid = format!("{}@{}", key.as_str().replace('/', "."), self.host());
        occasion.stamp = self.stamp(common.updated.as_ref().or(common.date.as_ref()));
        occasion.language = reading.language.tag.to_string();
        occasion.summary = title(reading.edition).to_owned();
        occasion.categories = common.keywords.clone();
        occasion.coordinates = self.coordinates(reading);
        occasion.url = self.site.absolute(&self.site.page_folder(&reading.language.tag, key));
        let about = common.description.clone().into_iter().chain([std::mem::take(&mut occasion.description)]);
        let about = about.chain(occasion.url.clone()).filter(|text| !text.is_empty());
        occasion.description = about.collect::<Vec<_>>().join("\n\n");
        Some(occasion)
    }

    fn event_occasion(&self, event: &Event, reading: &Reading<'a>) -> Option<Occasion> {
        let zone = event.timezone.as_deref();
        let place = event.place.clone().unwrap_or_default();
        let (start, end) = from_to(&event.start?, event.end.as_ref(), zone)?;
        Some(Occasion {
            start,
            end,
            description: self.programme_text(event, reading),
            location: place.line(),
            conference: match event.mode {
                Some(Mode::Online) => place.url.clone().or_else(|| event.event_page.clone()),
                Some(Mode::Onsite | Mode::Hybrid) | None => None,
            },
            status: match event.status {
                None | Some(EventStatus::Scheduled) => Status::Confirmed,
                Some(EventStatus::Postponed) => Status::Tentative,
                Some(EventStatus::Cancelled) => Status::Cancelled,
            },
            ..Occasion::default()
        })
    }

    /// The programme in lines: "10:00–11:00 Your first edit".
    fn programme_text(&self, event: &Event, reading: &Reading<'a>) -> String {
        let reader = &reading.language.tag;
        let line = |session: &crate::kind::event::Session| {
            let period = event.session(session);
            let start = period.as_ref().and_then(Period::start);
            let end = period.as_ref().and_then(Period::end);
            let times = start.and_then(|start| self.times(&start, end.as_ref(), reader));
            let words: Vec<String> = times.into_iter().chain(session.title.clone()).collect();
            words.join(" ")
        };
        let lines: Vec<String> = event.programme.iter().map(line).filter(|line| !line.is_empty()).collect();
        lines.join("\n")
    }

    /// The meetings of a club that meets.
    fn meetings(&self, club: &Club, _reading: &Reading) -> Option<Occasion> {
        let meeting = club.meeting.as_ref()?;
        let status = match club.status {
            Some(ClubStatus::Paused | ClubStatus::Closed) => return None,
            Some(ClubStatus::Forming) => Status::Tentative,
            Some(ClubStatus::Active) | None => Status::Confirmed,
        };
        let known = meeting.from.or(club.founded).and_then(|day| day.date);
        let from = match (known, meeting.every) {
            (Some(day), _) => civil_date(day)?,
            // Nobody knows which weeks are meant.
            (None, Every::TwoWeeks) => return None,
            (None, Every::Week | Every::Month) => jiff::Timestamp::from_second(self.site.date)
                .ok()?
                .to_zoned(jiff::tz::TimeZone::UTC)
                .date()
                .first_of_year(),
        };
        let (start, end) = sitting(meeting, meeting.first(from)?)?;
        let on = |day: &Datetime| Some(sitting(meeting, civil_date(day.date?)?)?.0);
        let until = meeting.until.as_ref().and_then(|day| last_moment(meeting, day));
        Some(Occasion {
            start,
            end,
            rule: Some(match until {
                Some(until) => format!("{};UNTIL={until}", meeting.rule()),
                None => meeting.rule(),
            }),
            except: meeting.except.iter().filter_map(on).collect(),
            location: club.place.clone(),
            status,
            ..Occasion::default()
        })
    }

    /// The name of the server, which makes names of events different from everybody else's.
    pub(super) fn host(&self) -> String {
        let base = self.site.config.base_url.as_deref().and_then(|base| url::Url::parse(base).ok());
        base.and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_else(|| "park.invalid".to_owned())
    }

    /// When something was last changed; the day of the build where nobody says.
    fn stamp(&self, written: Option<&Datetime>) -> String {
        let known = written.and_then(|written| moment(written, None)).map(|moment| moment.instant);
        let day = self.site.date.div_euclid(86_400) * 86_400;
        in_utc(known.unwrap_or(day)).unwrap_or_default()
    }
}

fn campaign_days(campaign: &Campaign) -> Option<Occasion> {
    let status = match campaign.status {
        // Its days may still change.
        Some(CampaignStatus::Planned) => Status::Tentative,
        Some(CampaignStatus::Paused) => return None,
        Some(CampaignStatus::Running | CampaignStatus::Finished) | None => Status::Confirmed,
    };
    let (start, end) = from_to(&campaign.start?, campaign.end.as_ref(), None)?;
    Some(Occasion { start, end, status, time: Busy::No, ..Occasion::default() })
}

/// A meeting on a day.
fn sitting(meeting: &Meeting, day: civil::Date) -> Option<(Point, Option<Point>)> {
    let date = toml_date(day);
    let Some(time) = meeting.time.and_then(|time| time.time) else {
        return Some((point(&Datetime { date: Some(date), time: None, offset: None }, None)?, None));
    };
    let written = Datetime { date: Some(date), time: Some(time), offset: None };
    let minutes = i64::from(meeting.minutes.unwrap_or(0));
    let Some(zone) = meeting.timezone.as_deref() else {
        let start = day.to_datetime(civil::Time::new(time.hour as i8, time.minute as i8, 0, 0).ok()?);
        let end = start.checked_add(jiff::SignedDuration::from_mins(minutes)).ok()?;
        let plain = |moment: civil::DateTime| Point::Plain(moment.strftime("%Y%m%dT%H%M%S").to_string());
        return Some((plain(start), (minutes > 0).then(|| plain(end))));
    };
    let start = point(&written, Some(zone))?;
    let Point::Local { instant, .. } = &start else { return None };
    let end = (minutes > 0).then(|| local(instant + minutes * 60, zone)).flatten();
    Some((start, end))
}

/// The last moment of a rule, written as its beginnings are: UTC for times of a zone.
fn last_moment(meeting: &Meeting, day: &Datetime) -> Option<String> {
    let date = day.date?;
    let plain = civil_date(date)?.strftime("%Y%m%d").to_string();
    let midnight = Time { hour: 23, minute: 59, second: Some(59), nanosecond: None };
    match (&meeting.time, &meeting.timezone) {
        (None, _) => Some(plain),
        (Some(_), None) => Some(format!("{plain}T235959")),
        (Some(_), Some(zone)) => {
            let last = Datetime { date: Some(date), time: Some(midnight), offset: None };
            in_utc(moment(&last, Some(zone))?.instant)
        }
    }
}

/// Beginning and end, both days or both times, as RFC 5545 wants them; the end of days is the day after.
fn from_to(start: &Datetime, end: Option<&Datetime>, zone: Option<&str>) -> Option<(Point, Option<Point>)> {
    let after = |day: &Datetime| Some(toml_date(civil_date(day.date?)?.tomorrow().ok()?));
    let first = point(start, zone)?;
    let end = match (&first, end) {
        (_, None) => None,
        (Point::Day(_), Some(end)) => {
            let day = Datetime { date: Some(after(end)?), time: None, offset: None };
            point(&day, None)
        }
        (_, Some(end)) if end.time.is_none() => {
            let midnight = Time { hour: 0, minute: 0, second: Some(0), nanosecond: None };
            point(&Datetime { date: Some(after(end)?), time: Some(midnight), offset: start.offset }, zone)
        }
        (_, Some(end)) => point(end, zone),
    };
    Some((first, end))
}

fn point(written: &Datetime, zone: Option<&str>) -> Option<Point> {
    let there = moment(written, zone)?;
    match (there.time, zone) {
        (None, _) => Some(Point::Day(there.day.replace('-', ""))),
        (Some(_), Some(zone)) => local(there.instant, zone),
        (Some(_), None) => Some(Point::Plain(in_utc(there.instant)?)),
    }
}

fn local(instant: i64, zone: &str) -> Option<Point> {
    let there = jiff::Timestamp::from_second(instant).ok()?.to_zoned(crate::kind::moment::time_zone(zone)?);
    let time = there.strftime("%Y%m%dT%H%M%S").to_string();
    Some(Point::Local { time, zone: zone.to_owned(), instant })
}

fn in_utc(instant: i64) -> Option<String> {
    Some(jiff::Timestamp::from_second(instant).ok()?.strftime("%Y%m%dT%H%M%SZ").to_string())
}

fn civil_date(date: toml::value::Date) -> Option<civil::Date> {
    civil::Date::new(i16::try_from(date.year).ok()?, date.month as i8, date.day as i8).ok()
}

fn toml_date(date: civil::Date) -> toml::value::Date {
    toml::value::Date { year: date.year() as u16, month: date.month() as u8, day: date.day() as u8 }
}
