//! A club: people who meet regularly in a school, university, museum, library or archive. schema.org `Organization`.

use super::vocabulary::{Wiki, vocabulary};
use super::{Data, Facet, Fact, FactValue, Kind, Mention, Oddity, Relation, facet, fact, reference, values};
use jiff::civil;
use serde::Deserialize;
use toml::value::Datetime;

/// What a club says about itself besides the common keys.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Club {
    /// The house it is at home in: id of an organisation, or its name. schema.org `parentOrganization`.
    pub institution: Option<String>,
    /// The room, town or page where it meets, in words. schema.org `location`.
    pub place: Option<String>,
    /// The two letters of ISO 3166: `"BD"`.
    #[serde(deserialize_with = "values::country")]
    pub country: Option<String>,
    /// Where that is, for maps: degrees north and east, `[23.73, 90.40]`; those of its institution if absent. schema.org `geo`.
    #[serde(deserialize_with = "values::coordinates")]
    pub coordinates: Vec<f64>,
    /// When it meets.
    pub meeting: Option<Meeting>,
    /// Languages that are spoken: `["bn", "en"]`. schema.org `knowsLanguage`.
    #[serde(deserialize_with = "values::languages")]
    pub languages: Vec<String>,
    /// Wikimedia projects it works on: `["wikipedia"]`.
    pub wikis: Vec<Wiki>,
    /// Ids of audiences: `["students"]`.
    pub audience: Vec<String>,
    /// Whom to ask: the address of a page or a mailbox. schema.org `contactPoint`.
    #[serde(deserialize_with = "values::contact")]
    pub contact: Option<String>,
    /// Its page on a wiki or elsewhere. schema.org `sameAs`.
    #[serde(deserialize_with = "values::url")]
    pub url: Option<String>,
    /// Who leads it: names, or ids of people. schema.org `member`.
    pub leads: Vec<String>,
    /// Who helps it along: names, or ids of people.
    pub mentors: Vec<String>,
    /// What it belongs to: names, or ids of organisations. schema.org `memberOf`.
    pub organisations: Vec<String>,
    /// Id of the toolkit it works with.
    pub toolkit: Option<String>,
    /// The day on which it began. schema.org `foundingDate`.
    #[serde(deserialize_with = "values::date")]
    pub founded: Option<Datetime>,
    /// `forming`, `active`, `paused` or `closed`.
    pub status: Option<ClubStatus>,
}

vocabulary! {
    /// How a club is doing.
    pub enum ClubStatus {
        Forming = "forming",
        Active = "active",
        Paused = "paused",
        Closed = "closed",
    }
}

vocabulary! {
    /// How often a club meets.
    pub enum Every {
        Week = "week",
        TwoWeeks = "two-weeks",
        Month = "month",
    }
}

vocabulary! {
    /// A day of the week.
    pub enum Weekday {
        Monday = "monday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Friday = "friday",
        Saturday = "saturday",
        Sunday = "sunday",
    }
}

vocabulary! {
    /// Which of a month's weekdays.
    pub enum Nth {
        First = "first",
        Second = "second",
        Third = "third",
        Fourth = "fourth",
        Last = "last",
    }
}

/// The rule by which a club meets: every Saturday, every second Saturday, the first Saturday of a month.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Required. `week`, `two-weeks` or `month`.
    pub every: Every,
    /// Required. `monday` to `sunday`.
    pub weekday: Weekday,
    /// Which of the month: `first`, `second`, `third`, `fourth` or `last`; for `every = "month"` alone.
    #[serde(default)]
    pub week: Option<Nth>,
    /// The time of day: `15:00:00`, without quotes.
    #[serde(default, deserialize_with = "values::time")]
    pub time: Option<Datetime>,
    /// How long it takes, in minutes.
    #[serde(default, deserialize_with = "values::some_minutes")]
    pub minutes: Option<u32>,
    /// The clock that is meant, if people join from elsewhere: `"Asia/Dhaka"`.
    #[serde(default, deserialize_with = "values::zone")]
    pub timezone: Option<String>,
    /// The day of a meeting from which the rule counts, for calendars; the day on which the club began if absent.
    #[serde(default, deserialize_with = "values::date")]
    pub from: Option<Datetime>,
    /// The last day on which it may meet by this rule.
    #[serde(default, deserialize_with = "values::date")]
    pub until: Option<Datetime>,
    /// Days on which it does not meet although the rule says so: `[2026-12-25]`.
    #[serde(default, deserialize_with = "values::days")]
    pub except: Vec<Datetime>,
}

impl Weekday {
    fn of_week(self) -> civil::Weekday {
        match self {
            Weekday::Monday => civil::Weekday::Monday,
            Weekday::Tuesday => civil::Weekday::Tuesday,
            Weekday::Wednesday => civil::Weekday::Wednesday,
            Weekday::Thursday => civil::Weekday::Thursday,
            Weekday::Friday => civil::Weekday::Friday,
            Weekday::Saturday => civil::Weekday::Saturday,
            Weekday::Sunday => civil::Weekday::Sunday,
        }
    }
}

impl Meeting {
    /// Fluent id of the rule in words, which takes `weekday`.
    pub fn message(&self) -> String {
        match (self.every, self.week) {
            (Every::Week, _) => "meets-weekly".to_owned(),
            (Every::TwoWeeks, _) => "meets-fortnightly".to_owned(),
            (Every::Month, week) => format!("meets-{}", week.unwrap_or(Nth::First).name()),
        }
    }

    /// The first meeting on a day or after it.
    pub fn first(&self, day: civil::Date) -> Option<civil::Date> {
        let weekday = self.weekday.of_week();
        let nth = match (self.every, self.week) {
            (Every::Week | Every::TwoWeeks, _) => {
                return (0..7)
                    .map_while(|ahead| day.checked_add(jiff::Span::new().days(ahead)).ok())
                    .find(|one| one.weekday() == weekday);
            }
            (Every::Month, None | Some(Nth::First)) => 1,
            (Every::Month, Some(Nth::Second)) => 2,
            (Every::Month, Some(Nth::Third)) => 3,
            (Every::Month, Some(Nth::Fourth)) => 4,
            (Every::Month, Some(Nth::Last)) => -1,
        };
        let months = (0..2).map_while(|ahead| day.first_of_month().checked_add(jiff::Span::new().months(ahead)).ok());
        months.filter_map(|month| month.nth_weekday_of_month(nth, weekday).ok()).find(|one| *one >= day)
    }

    /// The rule as calendars read it: RFC 5545 `RRULE`.
    pub fn rule(&self) -> String {
        let day = self.weekday.name()[..2].to_uppercase();
        match (self.every, self.week) {
            (Every::Week, _) => format!("FREQ=WEEKLY;BYDAY={day}"),
            (Every::TwoWeeks, _) => format!("FREQ=WEEKLY;INTERVAL=2;BYDAY={day}"),
            (Every::Month, week) => {
                let nth = match week.unwrap_or(Nth::First) {
                    Nth::First => "1",
                    Nth::Second => "2",
                    Nth::Third => "3",
                    Nth::Fourth => "4",
                    Nth::Last => "-1",
                };
                format!("FREQ=MONTHLY;BYDAY={nth}{day}")
            }
        }
    }
}

impl Kind for Club {
    fn mentions(&self) -> Vec<Mention<'_>> {
        let institution = reference::one(Relation::Institution, "institution", &self.institution);
        institution
            .into_iter()
            .chain(reference::list(Relation::Lead, "leads", &self.leads))
            .chain(reference::list(Relation::Mentor, "mentors", &self.mentors))
            .chain(reference::list(Relation::Member, "organisations", &self.organisations))
            .chain(reference::one(Relation::Toolkit, "toolkit", &self.toolkit))
            .collect()
    }

    fn oddities(&self) -> Vec<Oddity> {
        let meeting = self.meeting.as_ref();
        let ends_first =
            meeting.filter(|one| one.from.zip(one.until).is_some_and(|(from, until)| until.date < from.date));
        let ends_first = ends_first.map(|_| Oddity::ends_first("meeting.until".to_owned()));
        let odd = meeting.filter(|meeting| meeting.week.is_some() && meeting.every != Every::Month);
        let oddity = |_| Oddity {
            path: "meeting.week".to_owned(),
            message: "is for a club that meets every month".to_owned(),
            hint: "write `every = \"month\"`, or leave `week` out".to_owned(),
        };
        odd.map(oddity).into_iter().chain(ends_first).collect()
    }

    fn facts(&self) -> Vec<Fact> {
        vec![
            Fact::new("status", "status", self.status.map(|status| fact::word("club", status.name()))),
            Fact::new("fact-institution", "house", fact::entry("institution", &self.institution)),
            Fact::new(
                "fact-place",
                "place",
                fact::text(&self.place).into_iter().chain(self.country.clone().map(FactValue::Country)),
            ),
            fact::languages(&self.languages),
            fact::wikis(&self.wikis),
            fact::audience(&self.audience),
            Fact::new("fact-leads", "people", fact::entries("leads", &self.leads)),
            Fact::new("fact-mentors", "people", fact::entries("mentors", &self.mentors)),
            Fact::new("fact-member-of", "house", fact::entries("organisations", &self.organisations)),
            Fact::new("kind-toolkit", "lessons", fact::entry("toolkit", &self.toolkit)),
            Fact::new("fact-founded", "calendar", self.founded.map(FactValue::Day)),
            Fact::new("fact-website", "link", fact::link(&self.url)),
            Fact::new("fact-contact", "mail", fact::link(&self.contact)),
        ]
    }

    fn facets(&self) -> Vec<(Facet, String)> {
        let status = self.status.map(|status| (Facet::Status, format!("club-{}", status.name())));
        let country = self.country.clone().map(|country| (Facet::Country, country));
        country
            .into_iter()
            .chain(status)
            .chain(facet::each(Facet::Language, &self.languages))
            .chain(facet::wikis(&self.wikis))
            .chain(facet::each(Facet::Audience, &self.audience))
            .collect()
    }

    fn schema_type(&self) -> &'static str {
        "Organization"
    }

    fn properties(&self) -> Vec<(&'static str, Data)> {
        let contact = self.contact.clone().map_or(Data::Nothing, |contact| {
            let property = if contact.starts_with("mailto:") { "email" } else { "url" };
            Data::Node("ContactPoint", vec![(property, Data::text(contact.trim_start_matches("mailto:")))])
        });
        let place = match (&self.place, &self.country) {
            (None, None) => Data::Nothing,
            (name, country) => {
                let address = Data::Node("PostalAddress", vec![("addressCountry", Data::maybe(country))]);
                let geo = Data::place(&self.coordinates);
                Data::Node("Place", vec![("name", Data::maybe(name)), ("address", address), ("geo", geo)])
            }
        };
        let founded = self.founded.map_or(Data::Nothing, |day| Data::text(day.to_string()));
        vec![
            ("parentOrganization", Data::entry("institution", &self.institution, "Organization")),
            ("location", place),
            ("foundingDate", founded),
            ("knowsLanguage", Data::texts(&self.languages)),
            ("member", Data::entries("leads", &self.leads, "Person")),
            ("memberOf", Data::entries("organisations", &self.organisations, "Organization")),
            ("contactPoint", contact),
            ("sameAs", Data::maybe(&self.url)),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_meeting_is_the_first_day_of_the_rule() {
        let first = |rule: &str, day: civil::Date| {
            toml::from_str::<Meeting>(rule).unwrap().first(day).map(|day| day.to_string()).unwrap_or_default()
        };
        // The seventh of February 2026 is a Saturday.
        let day = civil::date(2026, 2, 7);
        assert_eq!(first("every = 'week'\nweekday = 'saturday'", day), "2026-02-07");
        assert_eq!(first("every = 'two-weeks'\nweekday = 'friday'", day), "2026-02-13");
        assert_eq!(first("every = 'month'\nweekday = 'saturday'", day), "2026-02-07");
        assert_eq!(first("every = 'month'\nweekday = 'friday'\nweek = 'first'", day), "2026-03-06");
        assert_eq!(first("every = 'month'\nweekday = 'monday'\nweek = 'last'", day), "2026-02-23");
    }
}
