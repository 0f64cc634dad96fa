//! An organisation: partner, museum, library, archive, school, affiliate, funder. schema.org `Organization` and its kin.

use super::identifiers::ror_url;
use super::vocabulary::vocabulary;
use super::{Data, Facet, Fact, FactValue, Kind, Mention, Relation, fact, reference, values};
use serde::Deserialize;

/// What an organisation says about itself besides the common keys. `title` is its name.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Organisation {
    /// What it is: `museum`, `library`, `archive`, `gallery`, `school`, `university`, `affiliate`, `foundation`, `ngo`,
    /// `government`, `company` or `other`. schema.org type.
    #[serde(rename = "type")]
    pub type_: Option<OrganisationType>,
    /// The short form of its name: `"WMF"`. schema.org `alternateName`.
    pub short_name: Option<String>,
    /// ROR id: `"05dxps055"`. schema.org `sameAs`.
    #[serde(deserialize_with = "values::ror")]
    pub ror: Option<String>,
    /// Wikidata item: `"Q52"`. schema.org `sameAs`.
    #[serde(deserialize_with = "values::item")]
    pub wikidata: Option<String>,
    /// Its own page on the web. schema.org `sameAs`.
    #[serde(deserialize_with = "values::url")]
    pub url: Option<String>,
    /// Town or city. schema.org `address`.
    pub city: Option<String>,
    /// The two letters of ISO 3166: `"BD"`. schema.org `address`.
    #[serde(deserialize_with = "values::country")]
    pub country: Option<String>,
    /// Where that is, for maps: degrees north and east, `[23.73, 90.40]`. schema.org `geo`.
    #[serde(deserialize_with = "values::coordinates")]
    pub coordinates: Vec<f64>,
    /// The year in which it was founded. schema.org `foundingDate`.
    #[serde(deserialize_with = "values::year")]
    pub founded: Option<i64>,
    /// The year in which it joined what the site is about.
    #[serde(deserialize_with = "values::year")]
    pub since: Option<i64>,
    /// What it belongs to: names, or ids of organisations. schema.org `parentOrganization`.
    pub organisations: Vec<String>,
    /// Whom to ask: the address of a page or a mailbox.
    #[serde(deserialize_with = "values::contact")]
    pub contact: Option<String>,
}

vocabulary! {
    /// What an organisation is.
    pub enum OrganisationType {
        Museum = "museum",
        Library = "library",
        Archive = "archive",
        Gallery = "gallery",
        School = "school",
        University = "university",
        /// Chapter, thematic organisation or user group of the Wikimedia movement.
        Affiliate = "affiliate",
        /// Gives money.
        Foundation = "foundation",
        Ngo = "ngo",
        Government = "government",
        Company = "company",
        Other = "other",
    }
}

impl Kind for Organisation {
    fn mentions(&self) -> Vec<Mention<'_>> {
        reference::list(Relation::Member, "organisations", &self.organisations).collect()
    }

    fn facts(&self) -> Vec<Fact> {
        let ror = self.ror.clone().map(|id| FactValue::Code { url: Some(ror_url(&id)), text: id });
        let place = fact::text(&self.city).into_iter().chain(self.country.clone().map(FactValue::Country));
        vec![
            Fact::new("fact-type", "house", self.type_.map(|one| fact::word("organisation", one.name()))),
            Fact::new("fact-short-name", "flag", fact::text(&self.short_name)),
            Fact::new("fact-place", "place", place),
            Fact::new("fact-founded", "calendar", self.founded.map(FactValue::Year)),
            Fact::new("fact-since", "calendar", self.since.map(FactValue::Year)),
            Fact::new("fact-member-of", "house", fact::entries("organisations", &self.organisations)),
            Fact::new("fact-ror", "link", ror),
            fact::wikidata(&self.wikidata),
            Fact::new("fact-website", "link", fact::link(&self.url)),
            Fact::new("fact-contact", "mail", fact::link(&self.contact)),
        ]
    }

    fn facets(&self) -> Vec<(Facet, String)> {
        let type_ = self.type_.map(|type_| (Facet::Type, format!("organisation-{}", type_.name())));
        type_.into_iter().chain(self.country.clone().map(|country| (Facet::Country, country))).collect()
    }

    fn schema_type(&self) -> &'static str {
        match self.type_ {
            Some(OrganisationType::Museum) => "Museum",
            Some(OrganisationType::Library) => "Library",
            Some(OrganisationType::Archive) => "ArchiveOrganization",
            Some(OrganisationType::Gallery) => "ArtGallery",
            Some(OrganisationType::School) => "School",
            Some(OrganisationType::University) => "CollegeOrUniversity",
            Some(OrganisationType::Affiliate | OrganisationType::Ngo) => "NGO",
            Some(OrganisationType::Foundation) => "FundingAgency",
            Some(OrganisationType::Government) => "GovernmentOrganization",
            Some(OrganisationType::Company) => "Corporation",
            Some(OrganisationType::Other) | None => "Organization",
        }
    }

    fn properties(&self) -> Vec<(&'static str, Data)> {
        let same: Vec<String> = [
            self.ror.as_deref().map(ror_url),
            self.wikidata.as_ref().map(|item| format!("http://www.wikidata.org/entity/{item}")),
            self.url.clone(),
        ]
        .into_iter()
        .flatten()
        .collect();
        let address = match (&self.city, &self.country) {
            (None, None) => Data::Nothing,
            (city, country) => Data::Node(
                "PostalAddress",
                vec![("addressLocality", Data::maybe(city)), ("addressCountry", Data::maybe(country))],
            ),
        };
        vec![
            ("alternateName", Data::maybe(&self.short_name)),
            ("address", address),
            (
                "location",
                match self.coordinates.as_slice() {
                    [] => Data::Nothing,
                    known => Data::Node("Place", vec![("geo", Data::place(known))]),
                },
            ),
            ("foundingDate", self.founded.map_or(Data::Nothing, |year| Data::text(year.to_string()))),
            ("parentOrganization", Data::entries("organisations", &self.organisations, "Organization")),
            ("sameAs", Data::texts(&same)),
        ]
    }
}
