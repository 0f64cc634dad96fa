//! An audience: the landing page of people with something in common, which gathers what is for them. schema.org
//! `CollectionPage`.

use super::{Data, Kind, Mention, Relation, reference};
use serde::Deserialize;

/// What an audience's page says about itself besides the common keys.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AudiencePage {
    /// Required. The ids that other entries name as their audience; more than one for people who share a page:
    /// `["educators", "students"]`.
    pub names: Vec<String>,
    /// Ids of what they begin with, shown first: `["courses/first-steps"]`.
    pub start: Vec<String>,
}

impl Kind for AudiencePage {
    fn required(&self) -> &'static [&'static str] {
        &["names"]
    }

    fn mentions(&self) -> Vec<Mention<'_>> {
        reference::list(Relation::Start, "start", &self.start).collect()
    }

    fn schema_type(&self) -> &'static str {
        "CollectionPage"
    }

    fn properties(&self) -> Vec<(&'static str, Data)> {
        vec![
            ("audience", Data::audience(&self.names)),
            ("mentions", Data::entries("start", &self.start, "LearningResource")),
        ]
    }
}
