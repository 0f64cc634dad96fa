//! A person: author, trainer, translator, mentor. schema.org `Person`.

use super::identifiers::orcid_url;
use super::vocabulary::{Wiki, vocabulary};
use super::{Data, Facet, Fact, FactValue, Kind, Mention, Relation, facet, fact, reference, values};
use serde::Deserialize;

/// What a person says about themselves besides the common keys. `title` is their name.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Person {
    /// Their user name on Wikimedia wikis, without `User:`. schema.org `alternateName`.
    pub user_name: Option<String>,
    /// Languages they speak: `["bn", "en"]`. schema.org `knowsLanguage`.
    #[serde(deserialize_with = "values::languages")]
    pub languages: Vec<String>,
    /// What they do: `author`, `trainer`, `translator`, `mentor`, `organiser`, `developer` or `researcher`.
    pub roles: Vec<PersonRole>,
    /// The country they are in, by the two letters of ISO 3166: `"BD"`.
    #[serde(deserialize_with = "values::country")]
    pub country: Option<String>,
    /// Wikimedia projects they know: `["wikipedia"]`.
    pub wikis: Vec<Wiki>,
    /// What they belong to: names, or ids of organisations and clubs. schema.org `memberOf`.
    pub organisations: Vec<String>,
    /// What they help others with, and when.
    pub mentoring: Option<Mentoring>,
    /// ORCID iD: `"0000-0002-1825-0097"`. schema.org `sameAs`.
    #[serde(deserialize_with = "values::orcid")]
    pub orcid: Option<String>,
    /// Wikidata item: `"Q52"`. schema.org `sameAs`.
    #[serde(deserialize_with = "values::item")]
    pub wikidata: Option<String>,
    /// Their own page on the web. schema.org `sameAs`.
    #[serde(deserialize_with = "values::url")]
    pub url: Option<String>,
    /// How to reach them: the address of a page or a mailbox.
    #[serde(deserialize_with = "values::contact")]
    pub contact: Option<String>,
}

vocabulary! {
    /// What somebody does.
    pub enum PersonRole {
        Author = "author",
        Trainer = "trainer",
        Translator = "translator",
        Mentor = "mentor",
        Organiser = "organiser",
        Developer = "developer",
        Researcher = "researcher",
    }
}

vocabulary! {
    /// Whether a mentor has time.
    pub enum Availability {
        Open = "open",
        Limited = "limited",
        Closed = "closed",
    }
}

/// What a mentor helps others with.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mentoring {
    /// In a few words each: "citing sources".
    pub topics: Vec<String>,
    /// Languages in which they help, if not all that they speak.
    #[serde(deserialize_with = "values::languages")]
    pub languages: Vec<String>,
    /// `open`, `limited` or `closed`.
    pub availability: Option<Availability>,
    /// How to ask for help: the address of a page or a mailbox.
    #[serde(deserialize_with = "values::contact")]
    pub contact: Option<String>,
}

impl Person {
    /// Their page on all wikis.
    pub fn user_page(&self) -> Option<String> {
        let name = self.user_name.as_ref()?.replace(' ', "_");
        let mut address = url::Url::parse("https://meta.wikimedia.org/wiki/").ok()?;
        // Not joined: what stands before a colon would be taken for a scheme.
        address.path_segments_mut().ok()?.pop_if_empty().push(&format!("Special:CentralAuth/{name}"));
        Some(address.to_string().replace("%2F", "/"))
    }
}

impl Kind for Person {
    fn mentions(&self) -> Vec<Mention<'_>> {
        reference::list(Relation::Member, "organisations", &self.organisations).collect()
    }

    fn facts(&self) -> Vec<Fact> {
        let user = self.user_name.clone().map(|text| FactValue::Code { text, url: self.user_page() });
        let orcid = self.orcid.clone().map(|id| FactValue::Code { url: Some(orcid_url(&id)), text: id });
        let mentoring = self.mentoring.clone().unwrap_or_default();
        let topics = mentoring.topics.iter().cloned().map(FactValue::Text);
        let availability = mentoring.availability.map(|one| fact::word("mentor", one.name()));
        let mentor_contact = mentoring.contact.as_ref().filter(|contact| Some(*contact) != self.contact.as_ref());
        vec![
            Fact::new("roles", "people", self.roles.iter().map(|role| fact::word("person", role.name()))),
            Fact::new("fact-user-name", "people", user),
            fact::languages(&self.languages),
            Fact::new("fact-place", "place", self.country.clone().map(FactValue::Country)),
            fact::wikis(&self.wikis),
            Fact::new("fact-member-of", "house", fact::entries("organisations", &self.organisations)),
            Fact::new("fact-mentoring", "lessons", topics),
            Fact::new("fact-availability", "calendar", availability),
            Fact::new(
                "fact-mentoring-languages",
                "globe",
                mentoring.languages.iter().cloned().map(FactValue::Language),
            ),
            Fact::new("fact-mentoring-contact", "mail", fact::link(&mentor_contact.cloned())),
            Fact::new("fact-orcid", "link", orcid),
            fact::wikidata(&self.wikidata),
            Fact::new("fact-website", "link", fact::link(&self.url)),
            Fact::new("fact-contact", "mail", fact::link(&self.contact)),
        ]
    }

    fn facets(&self) -> Vec<(Facet, String)> {
        let roles = self.roles.iter().map(|role| (Facet::Role, role.name().to_owned()));
        let status = self.mentoring.as_ref().and_then(|mentoring| mentoring.availability);
        let status = status.map(|status| (Facet::Status, format!("mentor-{}", status.name())));
        roles
            .chain(facet::each(Facet::Language, &self.languages))
            .chain(self.country.clone().map(|country| (Facet::Country, country)))
            .chain(facet::wikis(&self.wikis))
            .chain(status)
            .collect()
    }

    fn schema_type(&self) -> &'static str {
        "Person"
    }

    fn properties(&self) -> Vec<(&'static str, Data)> {
        let same: Vec<String> = [
            self.orcid.as_deref().map(orcid_url),
            self.wikidata.as_ref().map(|item| format!("http://www.wikidata.org/entity/{item}")),
            self.url.clone(),
        ]
        .into_iter()
        .flatten()
        .collect();
        vec![
            ("alternateName", Data::maybe(&self.user_name)),
            ("knowsLanguage", Data::texts(&self.languages)),
            ("memberOf", Data::entries("organisations", &self.organisations, "Organization")),
            ("sameAs", Data::texts(&same)),
            ("knowsAbout", Data::texts(self.mentoring.iter().flat_map(|mentoring| &mentoring.topics))),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_name_leads_to_the_page_on_all_wikis() {
        let person = Person { user_name: Some("Zi Jony?".to_owned()), ..Person::default() };
        let page = "https://meta.wikimedia.org/wiki/Special:CentralAuth/Zi_Jony%3F";
        assert_eq!(person.user_page().as_deref(), Some(page));
    }
}
