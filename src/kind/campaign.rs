//! A campaign: a contest or drive that is held again and again. schema.org `EventSeries`.

use super::moment::{Period, ends_first};
use super::vocabulary::{Wiki, vocabulary};
use super::{Data, Facet, Fact, FactValue, Kind, Mention, Oddity, Relation, facet, fact, reference, values};
use serde::Deserialize;
use toml::value::Datetime;

/// What a campaign says about itself besides the common keys.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Campaign {
    /// The edition that is meant, as people call it: `"2026"`.
    pub edition: Option<String>,
    /// The first day of the edition: `2026-02-18`, without quotes.
    #[serde(deserialize_with = "values::date")]
    pub start: Option<Datetime>,
    /// The last day of the edition.
    #[serde(deserialize_with = "values::date")]
    pub end: Option<Datetime>,
    /// Countries in which it is held, by the two letters of ISO 3166: `["BD", "UZ"]`.
    #[serde(deserialize_with = "values::countries")]
    pub countries: Vec<String>,
    /// Wikimedia projects: `["wikipedia", "commons"]`.
    pub wikis: Vec<Wiki>,
    /// Languages in which people take part: `["bn", "uz"]`.
    #[serde(deserialize_with = "values::languages")]
    pub languages: Vec<String>,
    /// Its own page on the web. schema.org `url`.
    #[serde(deserialize_with = "values::url")]
    pub landing_page: Option<String>,
    /// Its hashtag, without `#`.
    pub hashtag: Option<String>,
    /// What counts and what does not; inline Markdown.
    pub rules: Vec<String>,
    /// Who judges: names, or ids of people and organisations.
    pub jury: Vec<String>,
    /// What can be won; `[[prizes]]` once for each.
    pub prizes: Vec<Prize>,
    /// Who runs it: names, or ids of people and organisations. schema.org `organizer`.
    pub organisers: Vec<String>,
    /// Id of the toolkit with which people run it where they are.
    pub toolkit: Option<String>,
    /// What came of the edition.
    pub results: Option<Results>,
    /// Earlier editions, newest first; `[[editions]]` once for each.
    pub editions: Vec<Edition>,
    /// Ids of audiences: `["educators"]`.
    pub audience: Vec<String>,
    /// `planned`, `running`, `finished` or `paused`; what the days say if absent.
    pub status: Option<CampaignStatus>,
}

vocabulary! {
    /// Where a campaign stands.
    pub enum CampaignStatus {
        Planned = "planned",
        Running = "running",
        Finished = "finished",
        Paused = "paused",
    }
}

/// What can be won.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prize {
    /// Required: "First prize".
    pub title: String,
    /// What it is, in a sentence.
    #[serde(default)]
    pub description: Option<String>,
}

/// Numbers at the end, and where they can be checked.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Results {
    /// People who took part.
    #[serde(deserialize_with = "values::count")]
    pub participants: Option<i64>,
    /// Of them, people who had never taken part before.
    #[serde(deserialize_with = "values::count")]
    pub newcomers: Option<i64>,
    /// Articles written.
    #[serde(deserialize_with = "values::count")]
    pub articles: Option<i64>,
    /// Articles improved.
    #[serde(deserialize_with = "values::count")]
    pub improved: Option<i64>,
    /// Pictures and other files uploaded.
    #[serde(deserialize_with = "values::count")]
    pub files: Option<i64>,
    /// Edits of any sort.
    #[serde(deserialize_with = "values::count")]
    pub edits: Option<i64>,
    /// Countries that took part.
    #[serde(deserialize_with = "values::count")]
    pub countries: Option<i64>,
    /// Languages of the wikis that took part.
    #[serde(deserialize_with = "values::count")]
    pub languages: Option<i64>,
    /// Where the numbers are from.
    #[serde(deserialize_with = "values::url")]
    pub source: Option<String>,
}

/// An edition that is over.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// Required: "2025".
    pub title: String,
    /// Its first day.
    #[serde(default, deserialize_with = "values::date")]
    pub start: Option<Datetime>,
    /// Its last day.
    #[serde(default, deserialize_with = "values::date")]
    pub end: Option<Datetime>,
    /// Its page on the web.
    #[serde(default, deserialize_with = "values::url")]
    pub url: Option<String>,
    /// What came of it.
    #[serde(default)]
    pub results: Option<Results>,
}

impl Results {
    /// Fluent id of what was counted, and how many; in the order of the page.
    pub fn counts(&self) -> Vec<(&'static str, i64)> {
        let all = [
            ("result-participants", self.participants),
            ("result-newcomers", self.newcomers),
            ("result-articles", self.articles),
            ("result-improved", self.improved),
            ("result-files", self.files),
            ("result-edits", self.edits),
            ("result-countries", self.countries),
            ("result-languages", self.languages),
        ];
        all.into_iter().filter_map(|(label, count)| Some((label, count?))).collect()
    }
}

impl Edition {
    pub fn period(&self) -> Option<Period> {
        Some(Period { start: self.start?, end: self.end, zone: None })
    }
}

impl Kind for Campaign {
    fn mentions(&self) -> Vec<Mention<'_>> {
        let jury = reference::list(Relation::Jury, "jury", &self.jury);
        let organisers = reference::list(Relation::Organiser, "organisers", &self.organisers);
        jury.chain(organisers).chain(reference::one(Relation::Toolkit, "toolkit", &self.toolkit)).collect()
    }

    fn oddities(&self) -> Vec<Oddity> {
        let own = self.period().map(|period| ("end".to_owned(), period));
        let editions = self.editions.iter().enumerate();
        let earlier = editions.filter_map(|(index, one)| Some((format!("editions.{index}.end"), one.period()?)));
        let odd = own.into_iter().chain(earlier).filter(|(_, period)| ends_first(period));
        odd.map(|(path, _)| Oddity::ends_first(path)).collect()
    }

    fn facts(&self) -> Vec<Fact> {
        vec![
            Fact::new("fact-edition", "flag", fact::text(&self.edition)),
            Fact::new("fact-period", "calendar", self.period().map(FactValue::Period)),
            Fact::new("status", "status", self.status.map(|status| fact::word("campaign", status.name()))),
            fact::countries(&self.countries),
            fact::wikis(&self.wikis),
            fact::languages(&self.languages),
            fact::audience(&self.audience),
            Fact::new("fact-organisers", "people", fact::entries("organisers", &self.organisers)),
            Fact::new("fact-jury", "people", fact::entries("jury", &self.jury)),
            Fact::new("kind-toolkit", "lessons", fact::entry("toolkit", &self.toolkit)),
            Fact::new("fact-hashtag", "link", self.hashtag.clone().map(|tag| FactValue::Text(format!("#{tag}")))),
            Fact::new("fact-website", "link", fact::link(&self.landing_page)),
        ]
    }

    fn facets(&self) -> Vec<(Facet, String)> {
        let years = self.start.and_then(|start| start.date).map(|date| (Facet::Year, date.year.to_string()));
        facet::each(Facet::Country, &self.countries)
            .chain(facet::each(Facet::Language, &self.languages))
            .chain(facet::wikis(&self.wikis))
            .chain(facet::each(Facet::Audience, &self.audience))
            .chain(years)
            .collect()
    }

    fn period(&self) -> Option<Period> {
        Some(Period { start: self.start?, end: self.end, zone: None })
    }

    fn schema_type(&self) -> &'static str {
        "EventSeries"
    }

    fn properties(&self) -> Vec<(&'static str, Data)> {
        let day = |day: &Option<Datetime>| day.map_or(Data::Nothing, |day| Data::text(day.to_string()));
        let editions = self.editions.iter().map(|edition| {
            let mut properties = vec![("name", Data::text(&edition.title)), ("url", Data::maybe(&edition.url))];
            properties.extend([("startDate", day(&edition.start)), ("endDate", day(&edition.end))]);
            Data::Node("Event", properties)
        });
        vec![
            ("startDate", day(&self.start)),
            ("endDate", day(&self.end)),
            ("organizer", Data::entries("organisers", &self.organisers, "Organization")),
            ("sameAs", Data::maybe(&self.landing_page)),
            ("subEvent", Data::List(editions.collect())),
        ]
    }
}
