//! News: what happened on a day. schema.org `BlogPosting`.

use super::{Data, Facet, Fact, Kind, Mention, Relation, facet, fact, reference};
use serde::Deserialize;

/// What news say about themselves besides the common keys, of which `date` is required.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct News {
    /// Ids of audiences: `["educators"]`. schema.org `audience`.
    pub audience: Vec<String>,
    /// Ids of what it is about: `["campaigns/wiki-loves-ramadan"]`. schema.org `about`.
    pub related: Vec<String>,
}

impl Kind for News {
    fn required(&self) -> &'static [&'static str] {
        &["date"]
    }

    fn mentions(&self) -> Vec<Mention<'_>> {
        reference::list(Relation::Related, "related", &self.related).collect()
    }

    fn facts(&self) -> Vec<Fact> {
        vec![fact::audience(&self.audience), Fact::new("fact-related", "link", fact::entries("related", &self.related))]
    }

    fn facets(&self) -> Vec<(Facet, String)> {
        facet::each(Facet::Audience, &self.audience).collect()
    }

    fn schema_type(&self) -> &'static str {
        "BlogPosting"
    }

    fn properties(&self) -> Vec<(&'static str, Data)> {
        vec![("audience", Data::audience(&self.audience)), ("about", Data::entries("related", &self.related, "Thing"))]
    }
}
