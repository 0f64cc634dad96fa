//! An event: a training session, workshop or edit-a-thon. schema.org `EducationEvent`.

use super::moment::{Period, ends_first, lacks_zone, moment};
use super::vocabulary::{Level, Wiki, vocabulary};
use super::{Data, Facet, Fact, FactValue, Kind, Mention, Oddity, Relation, facet, fact, reference, values};
use serde::Deserialize;
use toml::value::Datetime;

/// What an event says about itself besides the common keys.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Event {
    /// Required. When it begins: `2026-03-14T10:00:00` as clocks at the place show it, or the day alone; without quotes.
    /// schema.org `startDate`.
    #[serde(deserialize_with = "values::date")]
    pub start: Option<Datetime>,
    /// When it ends. schema.org `endDate`.
    #[serde(deserialize_with = "values::date")]
    pub end: Option<Datetime>,
    /// The time zone of the place, or of those who lead it: `"Asia/Dhaka"`. Required where a time has no offset.
    #[serde(deserialize_with = "values::zone")]
    pub timezone: Option<String>,
    /// `online`, `onsite` or `hybrid`. schema.org `eventAttendanceMode`.
    pub mode: Option<Mode>,
    /// Where people meet. schema.org `location`.
    pub place: Option<Place>,
    /// What it costs, in words: "free of charge".
    pub cost: Option<String>,
    /// How much one must know before: `beginner`, `intermediate` or `advanced`.
    pub level: Option<Level>,
    /// Ids of audiences: `["educators"]`. schema.org `audience`.
    pub audience: Vec<String>,
    /// Languages that are spoken: `["bn", "en"]`. schema.org `inLanguage` of the event.
    #[serde(deserialize_with = "values::languages")]
    pub languages: Vec<String>,
    /// Wikimedia projects: `["wikipedia", "commons"]`.
    pub wikis: Vec<Wiki>,
    /// How people sign up.
    pub registration: Option<Registration>,
    /// What happens when; `[[programme]]` once for each session. A translation repeats only titles and descriptions.
    pub programme: Vec<Session>,
    /// Who runs it: names, or ids of people, clubs and organisations. schema.org `organizer`.
    pub organisers: Vec<String>,
    /// Id of the campaign it belongs to. schema.org `superEvent`.
    pub campaign: Option<String>,
    /// Whom to ask: the address of a page or a mailbox.
    #[serde(deserialize_with = "values::contact")]
    pub contact: Option<String>,
    /// Its page on a wiki or elsewhere. schema.org `sameAs`.
    #[serde(deserialize_with = "values::url")]
    pub event_page: Option<String>,
    /// Where its edits are counted.
    #[serde(deserialize_with = "values::url")]
    pub dashboard: Option<String>,
    /// `scheduled`, `postponed` or `cancelled`. schema.org `eventStatus`.
    pub status: Option<EventStatus>,
}

vocabulary! {
    /// Where the people of an event are.
    pub enum Mode {
        Online = "online",
        Onsite = "onsite",
        Hybrid = "hybrid",
    }
}

vocabulary! {
    /// Whether an event takes place.
    pub enum EventStatus {
        Scheduled = "scheduled",
        Postponed = "postponed",
        Cancelled = "cancelled",
    }
}

/// Where people meet.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Place {
    /// What it is called: "Central Public Library".
    pub name: Option<String>,
    /// Street and number.
    pub address: Option<String>,
    /// Town or city.
    pub city: Option<String>,
    /// The two letters of ISO 3166: `"BD"`.
    #[serde(deserialize_with = "values::country")]
    pub country: Option<String>,
    /// Where that is, for maps: degrees north and east, `[23.73, 90.40]`; those of the organisation if absent. schema.org `geo`.
    #[serde(deserialize_with = "values::coordinates")]
    pub coordinates: Vec<f64>,
    /// Id of the organisation whose house it is, or its name.
    pub organisation: Option<String>,
    /// A page with the way there; for an online event, where to join.
    #[serde(deserialize_with = "values::url")]
    pub url: Option<String>,
}

/// How people sign up.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Registration {
    /// Where.
    #[serde(deserialize_with = "values::url")]
    pub url: Option<String>,
    /// The last day on which one can.
    #[serde(deserialize_with = "values::date")]
    pub deadline: Option<Datetime>,
    /// How many people there is room for.
    #[serde(deserialize_with = "values::count")]
    pub places: Option<i64>,
}

/// A session of the programme, or a break.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Session {
    /// When it begins: `2026-03-14T10:00:00`, or the time of day `10:00:00` of an event of one day.
    pub starts: Option<Datetime>,
    /// When it ends, in the same way.
    pub ends: Option<Datetime>,
    /// What it is called; the title of its only lesson if absent.
    pub title: Option<String>,
    /// One or two sentences, plain text.
    pub description: Option<String>,
    /// Ids of what is taught: `["lessons/first-edit"]`. schema.org `workFeatured`.
    pub lessons: Vec<String>,
    /// Who leads it: names, or ids of people. schema.org `performer`.
    pub facilitators: Vec<String>,
}

impl Place {
    /// In one line, as far as it is known; without the country, which has a name in every language.
    pub fn line(&self) -> Option<String> {
        let known: Vec<&str> =
            [&self.name, &self.address, &self.city].into_iter().flatten().map(String::as_str).collect();
        (!known.is_empty()).then(|| known.join(", "))
    }
}

impl Event {
    /// When a session is; a time of day alone is meant on the day of the event.
    pub fn session(&self, session: &Session) -> Option<Period> {
        let on_the_day = |written: Datetime| Datetime {
            date: written.date.or_else(|| self.start.and_then(|start| start.date)),
            ..written
        };
        let start = on_the_day(session.starts?);
        Some(Period { start, end: session.ends.map(on_the_day), zone: self.timezone.clone() })
    }

    fn country(&self) -> Option<&String> {
        self.place.as_ref()?.country.as_ref()
    }

    fn odd_times(&self) -> Vec<Oddity> {
        let zone = self.timezone.as_ref();
        let own = [("start", self.start), ("end", self.end)];
        let odd = own.iter().filter(|(_, written)| lacks_zone(written.as_ref(), zone));
        let mut odd: Vec<Oddity> = odd.map(|(key, _)| Oddity::lacks_zone((*key).to_owned())).take(1).collect();
        if self.period().is_some_and(|period| ends_first(&period)) {
            odd.push(Oddity::ends_first("end".to_owned()));
        }
        for (index, session) in self.programme.iter().enumerate() {
            let Some(period) = self.session(session) else { continue };
            if ends_first(&period) {
                odd.push(Oddity::ends_first(format!("programme.{index}.ends")));
            }
            let outside = match (period.start(), self.period().and_then(|whole| Some((whole.start()?, whole.over()?))))
            {
                (Some(start), Some((first, over))) => start.day < first.day || start.instant > over,
                _ => false,
            };
            if outside {
                odd.push(Oddity {
                    path: format!("programme.{index}.starts"),
                    message: "is not between `start` and `end` of the event".to_owned(),
                    hint: "change the time of the session or of the event".to_owned(),
                });
            }
        }
        odd
    }

    fn location(&self) -> Data {
        let url = |place: &Place| Data::maybe(&place.url);
        match (&self.place, self.mode) {
            (Some(place), Some(Mode::Online)) => Data::Node("VirtualLocation", vec![("url", url(place))]),
            (Some(place), _) => {
                let address = vec![
                    ("streetAddress", Data::maybe(&place.address)),
                    ("addressLocality", Data::maybe(&place.city)),
                    ("addressCountry", Data::maybe(&place.country)),
                ];
                let name = place.name.clone().or_else(|| place.line());
                let address = Data::Node("PostalAddress", address);
                let geo = Data::place(&place.coordinates);
                let known = vec![("name", Data::maybe(&name)), ("address", address), ("geo", geo), ("url", url(place))];
                Data::Node("Place", known)
            }
            (None, Some(Mode::Online)) => Data::Node("VirtualLocation", vec![("url", Data::maybe(&self.event_page))]),
            (None, _) => Data::Nothing,
        }
    }

    fn sub_events(&self) -> Data {
        let event = |(index, session): (usize, &Session)| {
            let period = self.session(session);
            let iso = |moment: Option<super::moment::Moment>| moment.map_or(Data::Nothing, |one| Data::text(one.iso));
            let path = |key: &str| format!("programme.{index}.{key}");
            Data::Node(
                "EducationEvent",
                vec![
                    ("name", Data::maybe(&session.title)),
                    ("startDate", iso(period.as_ref().and_then(Period::start))),
                    ("endDate", iso(period.as_ref().and_then(Period::end))),
                    ("workFeatured", Data::entries(&path("lessons"), &session.lessons, "LearningResource")),
                    ("performer", Data::entries(&path("facilitators"), &session.facilitators, "Person")),
                ],
            )
        };
        Data::List(self.programme.iter().enumerate().map(event).collect())
    }
}

impl Kind for Event {
    fn required(&self) -> &'static [&'static str] {
        &["start"]
    }

    fn mentions(&self) -> Vec<Mention<'_>> {
        let mut mentions = Vec::new();
        for (index, session) in self.programme.iter().enumerate() {
            let path = |key: &str| format!("programme.{index}.{key}");
            mentions.extend(reference::list(Relation::Programme, &path("lessons"), &session.lessons));
            mentions.extend(reference::list(Relation::Facilitator, &path("facilitators"), &session.facilitators));
        }
        mentions.extend(reference::list(Relation::Organiser, "organisers", &self.organisers));
        mentions.extend(reference::one(Relation::Campaign, "campaign", &self.campaign));
        let place = self.place.as_ref().map(|place| &place.organisation);
        mentions.extend(place.and_then(|id| reference::one(Relation::Institution, "place.organisation", id)));
        mentions
    }

    fn oddities(&self) -> Vec<Oddity> {
        self.odd_times()
    }

    fn facts(&self) -> Vec<Fact> {
        let place = self.place.clone().unwrap_or_default();
        let registration = self.registration.clone().unwrap_or_default();
        let country = place.country.clone().map(FactValue::Country);
        let house = fact::entry("place.organisation", &place.organisation);
        let status = self.status.filter(|status| *status != EventStatus::Scheduled);
        let name = place.line().map(|title| match &place.url {
            Some(url) => FactValue::Link { title: Some(title), url: url.clone() },
            None => FactValue::Text(title),
        });
        vec![
            Fact::new("status", "status", status.map(|status| fact::word("event", status.name()))),
            Fact::new("fact-when", "calendar", self.period().map(FactValue::Period)),
            Fact::new("fact-mode", "globe", self.mode.map(|mode| fact::word("mode", mode.name()))),
            Fact::new("fact-place", "place", name.into_iter().chain(house).chain(country)),
            fact::languages(&self.languages),
            Fact::new("level", "level", self.level.map(|level| fact::word("level", level.name()))),
            fact::audience(&self.audience),
            fact::wikis(&self.wikis),
            Fact::new("fact-cost", "cost", fact::text(&self.cost)),
            Fact::new("fact-places", "people", registration.places.map(FactValue::Number)),
            Fact::new("fact-deadline", "clock", registration.deadline.map(FactValue::Day)),
            Fact::new("fact-organisers", "people", fact::entries("organisers", &self.organisers)),
            Fact::new("kind-campaign", "flag", fact::entry("campaign", &self.campaign)),
            Fact::new("fact-website", "link", fact::link(&self.event_page)),
            Fact::new("fact-dashboard", "level", fact::link(&self.dashboard)),
            Fact::new("fact-contact", "mail", fact::link(&self.contact)),
        ]
    }

    fn facets(&self) -> Vec<(Facet, String)> {
        let year = self.start.and_then(|start| moment(&start, self.timezone.as_deref()));
        let year = year.map(|moment| (Facet::Year, moment.day[..4].to_owned()));
        let mode = self.mode.map(|mode| (Facet::Mode, mode.name().to_owned()));
        let country = self.country().map(|country| (Facet::Country, country.clone()));
        let level = self.level.map(|level| (Facet::Level, level.name().to_owned()));
        mode.into_iter()
            .chain(country)
            .chain(level)
            .chain(facet::each(Facet::Language, &self.languages))
            .chain(facet::each(Facet::Audience, &self.audience))
            .chain(facet::wikis(&self.wikis))
            .chain(year)
            .collect()
    }

    fn period(&self) -> Option<Period> {
        Some(Period { start: self.start?, end: self.end, zone: self.timezone.clone() })
    }

    fn schema_type(&self) -> &'static str {
        "EducationEvent"
    }

    fn properties(&self) -> Vec<(&'static str, Data)> {
        let period = self.period();
        let iso = |moment: Option<super::moment::Moment>| moment.map_or(Data::Nothing, |one| Data::text(one.iso));
        let mode = self.mode.map(|mode| match mode {
            Mode::Online => "https://schema.org/OnlineEventAttendanceMode",
            Mode::Onsite => "https://schema.org/OfflineEventAttendanceMode",
            Mode::Hybrid => "https://schema.org/MixedEventAttendanceMode",
        });
        let status = match self.status {
            None | Some(EventStatus::Scheduled) => "https://schema.org/EventScheduled",
            Some(EventStatus::Postponed) => "https://schema.org/EventPostponed",
            Some(EventStatus::Cancelled) => "https://schema.org/EventCancelled",
        };
        let places = self.registration.as_ref().and_then(|registration| registration.places);
        vec![
            ("startDate", iso(period.as_ref().and_then(Period::start))),
            ("endDate", iso(period.as_ref().and_then(Period::end))),
            ("eventAttendanceMode", mode.map_or(Data::Nothing, Data::text)),
            ("eventStatus", Data::text(status)),
            ("location", self.location()),
            ("inLanguage", Data::texts(&self.languages)),
            ("audience", Data::audience(&self.audience)),
            ("educationalLevel", self.level.map_or(Data::Nothing, |level| Data::text(level.name()))),
            ("maximumAttendeeCapacity", places.map_or(Data::Nothing, Data::Number)),
            ("organizer", Data::entries("organisers", &self.organisers, "Organization")),
            ("superEvent", Data::entry("campaign", &self.campaign, "EventSeries")),
            ("sameAs", Data::maybe(&self.event_page)),
            ("subEvent", self.sub_events()),
        ]
    }
}
