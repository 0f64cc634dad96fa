//! A toolkit: what an organiser uses to run something. schema.org `LearningResource`, with a `HowTo` for each checklist.

use super::vocabulary::vocabulary;
use super::{Data, Facet, Fact, Kind, Oddity, facet, fact, values};
use serde::Deserialize;

/// What a toolkit says about itself besides the common keys.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Toolkit {
    /// Ids of audiences: `["organisations"]`. schema.org `audience`.
    pub audience: Vec<String>,
    /// The stretches of the work in order; `[[phases]]` once for each. A translation repeats only titles and durations.
    pub phases: Vec<Phase>,
    /// Who does what; `[[roles]]` once for each. A translation repeats them in the same order.
    pub roles: Vec<Role>,
    /// What is ticked off; `[[checklists]]` once for each. A translation repeats only titles.
    pub checklists: Vec<Checklist>,
    /// What is copied and filled in: letters, posters, forms; `[[templates]]` once for each. A translation repeats only
    /// titles and descriptions.
    pub templates: Vec<Sheet>,
    /// How it went elsewhere; `[[case_studies]]` once for each. A translation repeats only titles and descriptions.
    pub case_studies: Vec<Sheet>,
    /// What may cost money, as a sheet to fill in.
    pub budget: Option<Budget>,
}

/// A list to tick off in the body.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Required.
    pub title: String,
    /// Id of the checklist, or of the heading over it, the same in all languages: `> [!checklist] Ready? {#ready}`.
    /// Required. schema.org `HowTo`.
    pub section: String,
}

/// Something in the body or on the web that organisers take over. It has a `section` or a `url`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Required.
    pub title: String,
    /// One sentence on what it is for.
    #[serde(default)]
    pub description: Option<String>,
    /// Id of the block in the body, or of the heading over it, the same in all languages.
    #[serde(default)]
    pub section: Option<String>,
    /// Where it is on the web.
    #[serde(default, deserialize_with = "values::url")]
    pub url: Option<String>,
}

/// A sheet of what may cost money. Without amounts it is a form.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Budget {
    /// The three letters of ISO 4217, if there are amounts: `"BDT"`.
    #[serde(deserialize_with = "values::currency")]
    pub currency: Option<String>,
    /// What is put aside for surprises, in per cent of all lines: `10`.
    #[serde(deserialize_with = "values::count")]
    pub reserve: Option<i64>,
    /// What may cost something; `[[budget.lines]]` once for each. A translation repeats only the words.
    pub lines: Vec<BudgetLine>,
}

/// One thing that may cost money.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BudgetLine {
    /// Required.
    pub title: String,
    /// What it is expected to cost, in whole units of the currency.
    #[serde(default, deserialize_with = "values::count")]
    pub amount: Option<i64>,
    /// How to do it without money.
    #[serde(default)]
    pub without_money: Option<String>,
}

/// A stretch of the work, described in a section of the body.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// `before`, `during` or `after` the thing that is run. Required.
    pub phase: PhaseName,
    /// Required.
    pub title: String,
    /// Id of the heading in the body that begins it, the same in all languages. Required.
    pub section: String,
    /// How long it takes, in words: "3–4 weeks".
    #[serde(default)]
    pub duration: Option<String>,
}

vocabulary! {
    /// When a phase is, seen from the thing that is run.
    pub enum PhaseName {
        Before = "before",
        During = "during",
        After = "after",
    }
}

/// What one person takes care of.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Required.
    pub title: String,
    /// Required. One sentence on what this person does.
    pub description: String,
}

impl Toolkit {
    /// Where the front matter names a place of the body, and its id.
    pub fn sections(&self) -> Vec<(String, &str)> {
        let phases = self.phases.iter().enumerate().map(|(index, one)| ("phases", index, Some(&one.section)));
        let checklists =
            self.checklists.iter().enumerate().map(|(index, one)| ("checklists", index, Some(&one.section)));
        let templates =
            self.templates.iter().enumerate().map(|(index, one)| ("templates", index, one.section.as_ref()));
        let studies = self.case_studies.iter().enumerate();
        let studies = studies.map(|(index, one)| ("case_studies", index, one.section.as_ref()));
        let all = phases.chain(checklists).chain(templates).chain(studies);
        all.filter_map(|(list, index, id)| Some((format!("{list}.{index}.section"), id?.as_str()))).collect()
    }
}

impl Budget {
    /// The sum of all amounts; `None` if there is none.
    pub fn lines_sum(&self) -> Option<i64> {
        self.lines.iter().filter_map(|line| line.amount).reduce(i64::saturating_add)
    }

    /// The part of a sum that is put aside, rounded up.
    pub fn put_aside(&self, sum: i64) -> i64 {
        sum.saturating_mul(self.reserve.unwrap_or(0)).saturating_add(99) / 100
    }
}

impl Kind for Toolkit {
    fn oddities(&self) -> Vec<Oddity> {
        let sheets = self.templates.iter().enumerate().map(|(index, sheet)| (format!("templates.{index}"), sheet));
        let studies = self.case_studies.iter().enumerate();
        let sheets = sheets.chain(studies.map(|(index, sheet)| (format!("case_studies.{index}"), sheet)));
        let lost = sheets.filter(|(_, sheet)| sheet.section.is_none() && sheet.url.is_none()).map(|(path, _)| Oddity {
            path,
            message: "leads nowhere".to_owned(),
            hint: "add `section = \"…\"` with the id of a block or heading of the text, or `url = \"https://…\"`"
                .to_owned(),
        });
        let budget = self.budget.as_ref();
        let nameless =
            budget.filter(|budget| budget.currency.is_none() && budget.lines_sum().is_some()).map(|_| Oddity {
                path: "budget".to_owned(),
                message: "has amounts, and no currency is named for them".to_owned(),
                hint: "add `currency = \"BDT\"`, the three letters of ISO 4217".to_owned(),
            });
        lost.chain(nameless).collect()
    }

    fn facts(&self) -> Vec<Fact> {
        vec![fact::audience(&self.audience)]
    }

    fn facets(&self) -> Vec<(Facet, String)> {
        facet::each(Facet::Audience, &self.audience).collect()
    }

    fn schema_type(&self) -> &'static str {
        "LearningResource"
    }

    fn properties(&self) -> Vec<(&'static str, Data)> {
        vec![("learningResourceType", Data::text("toolkit")), ("audience", Data::audience(&self.audience))]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::{Fields, KindName, complete};

    fn toolkit(front: &str) -> Toolkit {
        let table: toml::Table = format!("title = 'T'\n{front}").parse().unwrap();
        let (meta, missing) = complete(KindName::Toolkit, None, &table);
        assert_eq!(missing, []);
        match meta.fields {
            Fields::Toolkit(toolkit) => toolkit,
            other => panic!("{other:?}"),
        }
    }

    fn odd(front: &str) -> Vec<String> {
        toolkit(front).oddities().into_iter().map(|odd| format!("{} {}", odd.path, odd.message)).collect()
    }

    #[test]
    fn a_sheet_leads_somewhere() {
        assert_eq!(odd("[[templates]]\ntitle = 'Letter'\nsection = 'letter'"), [] as [&str; 0]);
        assert_eq!(odd("[[case_studies]]\ntitle = 'A'\nurl = 'https://a.org/'"), [] as [&str; 0]);
        assert_eq!(
            odd("[[templates]]\ntitle = 'A'\n[[case_studies]]\ntitle = 'B'"),
            ["templates.0 leads nowhere", "case_studies.0 leads nowhere"]
        );
    }

    #[test]
    fn amounts_need_a_currency_and_add_up() {
        let lines = "[[budget.lines]]\ntitle = 'Tea'\namount = 120\n[[budget.lines]]\ntitle = 'Room'\n[[budget.lines]]\ntitle = 'Ink'\namount = 5\n";
        assert_eq!(odd(lines), ["budget has amounts, and no currency is named for them"]);
        let budget = toolkit(&format!("[budget]\ncurrency = 'BDT'\nreserve = 10\n{lines}")).budget.unwrap();
        assert_eq!(budget.lines_sum(), Some(125));
        assert_eq!(budget.put_aside(125), 13, "rounded up");
        assert_eq!(Budget::default().lines_sum(), None);
    }

    #[test]
    fn every_place_of_the_body_is_known() {
        let toolkit = toolkit(
            "[[phases]]\nphase = 'before'\ntitle = 'P'\nsection = 'p'\n[[checklists]]\ntitle = 'C'\nsection = 'c'\n[[templates]]\ntitle = 'T'\nurl = 'https://a.org/'\n[[templates]]\ntitle = 'T'\nsection = 't'\n",
        );
        let sections: Vec<String> = toolkit.sections().into_iter().map(|(path, id)| format!("{path} {id}")).collect();
        assert_eq!(sections, ["phases.0.section p", "checklists.0.section c", "templates.1.section t"]);
    }
}
