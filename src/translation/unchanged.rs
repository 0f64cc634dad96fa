//! The short way of a sync: nothing changed since the last one.

use super::keep::is_ahead;
use super::sync::{Side, Synced};
use super::text::{fingerprint, loose};
use super::{Catalogue, Certainty, Pair, Record, Unit, Units};

/// Whether all is translated and nothing changed since the last sync: then the records stand for the units one by one, and
/// the next sync would change nothing.
pub fn is_settled(source: &Units, target: &Units, catalogue: &Catalogue) -> bool {
    let (records, source_units, target_units) = (&catalogue.records, &source.list, &target.list);
    if records.len() != source_units.len() || records.len() != target_units.len() || !catalogue.strangers.is_empty() {
        return false;
    }
    let is_same = |((record, source), target): ((&Record, &Unit), &Unit)| {
        let text = &record.translation;
        let settled = record
            .made_from
            .as_ref()
            .is_none_or(|made_from| loose(made_from) != loose(&record.source) && !is_ahead(record));
        !text.is_empty()
            && !record.id.is_empty()
            && record.source == source.text
            && *text == target.text
            && settled
            && record.synced == Some(fingerprint(text))
    };
    records.iter().zip(source_units).zip(target_units).all(is_same)
}

/// What a sync finds where nothing changed since the last one; `None` where anything is different.
pub(super) fn unchanged(source: Side<'_>, target: Side<'_>, catalogue: &Catalogue) -> Option<Synced> {
    if !is_settled(source.units, target.units, catalogue) {
        return None;
    }
    let mut catalogue = catalogue.clone();
    catalogue.language = target.language.to_owned();
    catalogue.source_language = source.language.to_owned();
    let pair = |(index, record): (usize, &Record)| Pair {
        record: index,
        source: vec![index],
        target: vec![index],
        state: record.state(),
        certainty: Certainty::Recorded,
    };
    let pairs = catalogue.records.iter().enumerate().map(pair).collect();
    Some(Synced { catalogue, pairs, edits: Vec::new(), remarks: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translation::Adoption;
    use crate::translation::sync::round;
    use crate::translation::tests::units_of;

    /// The short way must say what the long one says.
    #[test]
    fn what_did_not_change_is_found_as_by_looking_for_it() {
        let (source, target) =
            ("## One\n\nTwo words.\n\nTwo words.\n\n- `code`\n", "## ১\n\nদুটি শব্দ।\n\nদুই শব্দ।\n\n- `code`\n");
        let (source, target) = (units_of("en", source), units_of("bn", target));
        let sides = (Side { language: "en", units: &source }, Side { language: "bn", units: &target });
        let mut catalogue = Catalogue::new("bn", "en");
        for round_of in 0..3 {
            let long = round(sides.0, sides.1, &catalogue, Adoption::ToReview);
            if let Some(short) = unchanged(sides.0, sides.1, &catalogue) {
                assert_eq!(short, long);
                assert!(round_of > 0);
            } else {
                assert_eq!(round_of, 0, "a second sync changes nothing");
            }
            catalogue = long.catalogue;
            // An outdated one is left as it is, too.
            catalogue.records[1].made_from = Some("One word.".to_owned());
        }
    }
}
