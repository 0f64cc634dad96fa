//! Research: a study, report or data set. schema.org `ScholarlyArticle`, `Report` or `Dataset`.

use super::identifiers::doi_url;
use super::vocabulary::{Wiki, vocabulary};
use super::{Data, Facet, Fact, FactValue, Kind, Mention, Relation, facet, fact, reference, values};
use serde::Deserialize;

/// What a piece of research says about itself besides the common keys.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Research {
    /// `study`, `report`, `data-set`, `thesis` or `book`. schema.org type.
    #[serde(rename = "type")]
    pub type_: Option<ResearchType>,
    /// Required. Names in the order of the publication, or ids of people. schema.org `author`.
    pub authors: Vec<String>,
    /// Required. The year of publication. schema.org `datePublished`.
    #[serde(deserialize_with = "values::year")]
    pub year: Option<i64>,
    /// The journal, the conference or the publisher. schema.org `isPartOf`.
    pub published_in: Option<String>,
    /// DOI without its address: `"10.1000/182"`. schema.org `identifier`.
    #[serde(deserialize_with = "values::doi")]
    pub doi: Option<String>,
    /// Where it can be read, if it has no DOI. schema.org `sameAs`.
    #[serde(deserialize_with = "values::url")]
    pub url: Option<String>,
    /// How it was found out, in a sentence.
    pub method: Option<String>,
    /// What was found out, in one sentence. schema.org `abstract`.
    pub finding: Option<String>,
    /// Wikimedia projects it is about: `["wikipedia"]`.
    pub wikis: Vec<Wiki>,
    /// Languages that it looked at: `["bn"]`.
    #[serde(deserialize_with = "values::languages")]
    pub languages: Vec<String>,
    /// Ids of audiences that can make use of it: `["educators"]`.
    pub audience: Vec<String>,
}

vocabulary! {
    /// What a piece of research is.
    pub enum ResearchType {
        Study = "study",
        Report = "report",
        DataSet = "data-set",
        Thesis = "thesis",
        Book = "book",
    }
}

impl Kind for Research {
    fn required(&self) -> &'static [&'static str] {
        &["authors", "year"]
    }

    fn mentions(&self) -> Vec<Mention<'_>> {
        reference::list(Relation::Author, "authors", &self.authors).collect()
    }

    fn facts(&self) -> Vec<Fact> {
        let doi = self.doi.clone().map(|doi| FactValue::Code { url: Some(doi_url(&doi)), text: doi });
        vec![
            Fact::new("fact-type", "lessons", self.type_.map(|one| fact::word("research", one.name()))),
            Fact::new("fact-authors", "people", fact::entries("authors", &self.authors)),
            Fact::new("fact-year", "calendar", self.year.map(FactValue::Year)),
            Fact::new("fact-published-in", "lessons", fact::text(&self.published_in)),
            fact::wikis(&self.wikis),
            fact::languages(&self.languages),
            fact::audience(&self.audience),
            Fact::new("fact-doi", "link", doi),
            Fact::new("fact-website", "link", fact::link(&self.url)),
        ]
    }

    fn facets(&self) -> Vec<(Facet, String)> {
        let type_ = self.type_.map(|type_| (Facet::Type, format!("research-{}", type_.name())));
        type_
            .into_iter()
            .chain(self.year.map(|year| (Facet::Year, year.to_string())))
            .chain(facet::wikis(&self.wikis))
            .chain(facet::each(Facet::Language, &self.languages))
            .chain(facet::each(Facet::Audience, &self.audience))
            .collect()
    }

    fn schema_type(&self) -> &'static str {
        match self.type_ {
            Some(ResearchType::Study) | None => "ScholarlyArticle",
            Some(ResearchType::Report) => "Report",
            Some(ResearchType::DataSet) => "Dataset",
            Some(ResearchType::Thesis) => "Thesis",
            Some(ResearchType::Book) => "Book",
        }
    }

    fn properties(&self) -> Vec<(&'static str, Data)> {
        let doi = self.doi.as_ref().map_or(Data::Nothing, |doi| {
            Data::Node("PropertyValue", vec![("propertyID", Data::text("doi")), ("value", Data::text(doi))])
        });
        let journal = self
            .published_in
            .as_ref()
            .map_or(Data::Nothing, |name| Data::Node("CreativeWork", vec![("name", Data::text(name))]));
        vec![
            ("author", Data::entries("authors", &self.authors, "Person")),
            ("datePublished", self.year.map_or(Data::Nothing, |year| Data::text(year.to_string()))),
            ("isPartOf", journal),
            ("identifier", doi),
            ("sameAs", Data::maybe(&self.doi.as_deref().map(doi_url).or_else(|| self.url.clone()))),
            ("abstract", Data::maybe(&self.finding)),
        ]
    }
}
