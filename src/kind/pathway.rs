//! A pathway: a route through lessons, courses and links for one audience. schema.org `ItemList`.

use super::vocabulary::Level;
use super::{Data, Facet, Fact, Kind, Mention, Relation, facet, fact, reference, values};
use serde::Deserialize;

/// What a pathway says about itself besides the common keys.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pathway {
    /// How much one must know before: `beginner`, `intermediate` or `advanced`. schema.org `educationalLevel`.
    pub level: Option<Level>,
    /// Ids of audiences: `["educators"]`. schema.org `audience`.
    pub audience: Vec<String>,
    /// Who looks after it: names, or ids of people and organisations. schema.org `editor`.
    pub editors: Vec<String>,
    /// The stretches of the route in order; `[[sections]]` once for each. A translation repeats only titles and
    /// descriptions.
    pub sections: Vec<Section>,
}

/// A stretch of the route.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Section {
    /// Shown above its stops; a pathway of one section needs none.
    pub title: Option<String>,
    /// One or two sentences, plain text.
    pub description: Option<String>,
    /// Ids of lessons, courses, toolkits and other entries, in order: `["lessons/first-edit"]`.
    pub entries: Vec<String>,
    /// Pages of other sites, after the entries; `[[sections.links]]` once for each.
    pub links: Vec<Link>,
}

/// A page of another site.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// Required.
    pub title: String,
    /// Required. Its address.
    #[serde(deserialize_with = "values::required_url")]
    pub url: String,
    /// One sentence, plain text.
    #[serde(default)]
    pub description: Option<String>,
}

impl Kind for Pathway {
    fn mentions(&self) -> Vec<Mention<'_>> {
        let sections = self.sections.iter().enumerate();
        let stops = sections.flat_map(|(index, section)| {
            reference::list(Relation::Stop, &format!("sections.{index}.entries"), &section.entries)
        });
        stops.chain(reference::list(Relation::Editor, "editors", &self.editors)).collect()
    }

    fn facts(&self) -> Vec<Fact> {
        let level = self.level.map(|level| fact::word("level", level.name()));
        vec![
            Fact::new("level", "level", level),
            fact::audience(&self.audience),
            Fact::new("fact-editors", "people", fact::entries("editors", &self.editors)),
        ]
    }

    fn facets(&self) -> Vec<(Facet, String)> {
        let level = self.level.map(|level| (Facet::Level, level.name().to_owned()));
        level.into_iter().chain(facet::each(Facet::Audience, &self.audience)).collect()
    }

    fn schema_type(&self) -> &'static str {
        "ItemList"
    }

    fn properties(&self) -> Vec<(&'static str, Data)> {
        let mut stops = Vec::new();
        for (index, section) in self.sections.iter().enumerate() {
            if let Data::List(entries) =
                Data::entries(&format!("sections.{index}.entries"), &section.entries, "LearningResource")
            {
                stops.extend(entries);
            }
            let links = section.links.iter();
            stops.extend(links.map(|link| {
                Data::Node("WebPage", vec![("name", Data::text(&link.title)), ("url", Data::text(&link.url))])
            }));
        }
        let items = stops.into_iter().enumerate().map(|(index, stop)| {
            Data::Node("ListItem", vec![("position", Data::Number(index as i64 + 1)), ("item", stop)])
        });
        let items: Vec<Data> = items.collect();
        vec![("numberOfItems", Data::Number(items.len() as i64)), ("itemListElement", Data::List(items))]
    }
}
