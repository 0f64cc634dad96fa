//! Questions that are often asked: each heading of the second level is a question, the text under it the answer. schema.org
//! `FAQPage`.

use super::{Data, Facet, Fact, Kind, facet, fact};
use serde::Deserialize;

/// What a page of questions says about itself besides the common keys.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Faq {
    /// What the questions are about, in a word or two: "Running a club".
    pub area: Option<String>,
    /// Ids of audiences: `["educators"]`. schema.org `audience`.
    pub audience: Vec<String>,
}

impl Kind for Faq {
    fn facts(&self) -> Vec<Fact> {
        vec![Fact::new("facet-area", "flag", fact::text(&self.area)), fact::audience(&self.audience)]
    }

    fn facets(&self) -> Vec<(Facet, String)> {
        let area = self.area.clone().map(|area| (Facet::Area, area));
        area.into_iter().chain(facet::each(Facet::Audience, &self.audience)).collect()
    }

    fn schema_type(&self) -> &'static str {
        "FAQPage"
    }

    fn properties(&self) -> Vec<(&'static str, Data)> {
        vec![("audience", Data::audience(&self.audience))]
    }
}
