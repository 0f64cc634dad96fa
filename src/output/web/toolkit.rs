//! What a toolkit has for organisers: phases, roles, sheets, the budget.

use super::Web;
use super::address::with_anchor;
use crate::kind::Fields;
use crate::kind::toolkit::Sheet;
use crate::language::Tag;
use crate::output::budget::sheet;
use crate::site::Reading;
use crate::view::{PhaseView, RoleView, SheetView, ToolkitView};

impl Web<'_> {
    pub(super) fn toolkit(&self, reading: &Reading, reader: &Tag) -> ToolkitView {
        let Fields::Toolkit(toolkit) = &reading.edition.meta.fields else { return ToolkitView::default() };
        let here = |section: &str| with_anchor(String::new(), Some(section));
        let phases = toolkit.phases.iter().map(|phase| PhaseView {
            phase: phase.phase.name().to_owned(),
            title: phase.title.clone(),
            duration: phase.duration.clone(),
            url: here(&phase.section),
        });
        let roles = toolkit
            .roles
            .iter()
            .map(|role| RoleView { title: role.title.clone(), description: role.description.clone() });
        let checklists = toolkit.checklists.iter().map(|list| SheetView {
            title: list.title.clone(),
            url: here(&list.section),
            ..SheetView::default()
        });
        let view = |sheet: &Sheet| {
            let place = sheet.section.as_deref().map(|section| (here(section), false));
            let (url, external) = place.or_else(|| Some((sheet.url.clone()?, true)))?;
            Some(SheetView { title: sheet.title.clone(), description: sheet.description.clone(), url, external })
        };
        ToolkitView {
            audience: toolkit.audience.clone(),
            phases: phases.collect(),
            roles: roles.collect(),
            checklists: checklists.collect(),
            templates: toolkit.templates.iter().filter_map(view).collect(),
            case_studies: toolkit.case_studies.iter().filter_map(view).collect(),
            budget: toolkit.budget.as_ref().and_then(|budget| sheet(self.locales, reader, budget)),
        }
    }
}
