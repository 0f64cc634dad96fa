//! Names of directives, and block quotes that are alerts.

use super::fences::{Attributes, braces};
use super::{Block, BlockKind, DirectiveKind, Fold, Inline, Setting};
use crate::diagnostic::nearest_name;
use std::ops::Range;

/// The first line of an alert: `[!kind]- Title`.
pub(super) struct Marker {
    pub name: String,
    pub fold: Fold,
    pub title: Option<Vec<Inline>>,
    /// What stands in braces after the title.
    pub attributes: Attributes,
}

/// Names that mean one of ours, from the platforms that material comes from.
const ALIASES: [(&str, DirectiveKind); 54] = [
    ("callout", DirectiveKind::Note),
    ("comment", DirectiveKind::Note),
    ("info", DirectiveKind::Note),
    ("danger", DirectiveKind::Caution),
    ("attention", DirectiveKind::Warning),
    ("objective", DirectiveKind::Objectives),
    ("overview", DirectiveKind::Objectives),
    ("key-points", DirectiveKind::Keypoints),
    ("keypoint", DirectiveKind::Keypoints),
    ("prereq", DirectiveKind::Prerequisites),
    ("prereqs", DirectiveKind::Prerequisites),
    ("prerequisite", DirectiveKind::Prerequisites),
    ("activity", DirectiveKind::Exercise),
    ("challenge", DirectiveKind::Exercise),
    ("exercises", DirectiveKind::Exercise),
    ("hands-on", DirectiveKind::Exercise),
    ("handson", DirectiveKind::Exercise),
    ("task", DirectiveKind::Exercise),
    ("hints", DirectiveKind::Hint),
    ("answer", DirectiveKind::Solution),
    ("answers", DirectiveKind::Solution),
    ("explanation", DirectiveKind::Solution),
    ("solutions", DirectiveKind::Solution),
    ("discuss", DirectiveKind::Discussion),
    ("todo", DirectiveKind::Checklist),
    ("instructor", DirectiveKind::Facilitator),
    ("instructors", DirectiveKind::Facilitator),
    ("notes", DirectiveKind::Facilitator),
    ("speaker", DirectiveKind::Facilitator),
    ("spoken", DirectiveKind::Facilitator),
    ("trainer", DirectiveKind::Facilitator),
    ("collapse", DirectiveKind::Details),
    ("hidden", DirectiveKind::Details),
    ("spoiler", DirectiveKind::Details),
    ("examples", DirectiveKind::Example),
    ("casestudy", DirectiveKind::CaseStudy),
    ("case", DirectiveKind::CaseStudy),
    ("cite", DirectiveKind::Quote),
    ("testimonial", DirectiveKind::Quote),
    ("assessment", DirectiveKind::Quiz),
    ("question", DirectiveKind::Quiz),
    ("group-tab", DirectiveKind::Tabs),
    ("group-tabs", DirectiveKind::Tabs),
    ("panel-tabset", DirectiveKind::Tabs),
    ("tab", DirectiveKind::Tabs),
    ("tabset", DirectiveKind::Tabs),
    ("print", DirectiveKind::PrintOnly),
    ("no-screen", DirectiveKind::PrintOnly),
    ("no-print", DirectiveKind::ScreenOnly),
    ("screen", DirectiveKind::ScreenOnly),
    ("notice", DirectiveKind::Note),
    ("tips", DirectiveKind::Tip),
    ("warn", DirectiveKind::Warning),
    ("error", DirectiveKind::Caution),
];

/// The names that mean a kind besides its own.
pub(super) fn aliases(kind: DirectiveKind) -> impl Iterator<Item = &'static str> {
    ALIASES.iter().filter(move |(_, meant)| *meant == kind).map(|(alias, _)| *alias)
}

/// The kind that a name stands for, in any case, with `_` or `-`, and Quarto's `callout-tip`.
pub(super) fn kind(name: &str) -> Option<DirectiveKind> {
    let name = name.to_lowercase().replace('_', "-");
    let name = name.strip_prefix("callout-").unwrap_or(&name);
    let own = DirectiveKind::ALL.into_iter().find(|kind| kind.name() == name);
    own.or_else(|| ALIASES.iter().find(|(alias, _)| *alias == name).map(|(_, kind)| *kind))
}

/// The documented name nearest to one that is unknown.
pub(super) fn nearest_kind(name: &str) -> Option<&'static str> {
    let names = DirectiveKind::ALL.map(DirectiveKind::name);
    let known = names.into_iter().chain(ALIASES.iter().map(|(alias, _)| *alias)).chain(["include"]);
    nearest_name(&name.to_lowercase().replace('_', "-"), known)
}

/// Takes the marker off the first paragraph of a quote, if there is one. `source` is the whole file.
pub(super) fn take_marker(blocks: &mut Vec<Block>, source: &str) -> Option<Marker> {
    let first = blocks.first_mut()?;
    let BlockKind::Paragraph(inlines) = &mut first.kind else { return None };
    if !source[first.span.start..].starts_with("[!") {
        return None;
    }
    let Some(Inline::Text(text)) = inlines.first_mut() else { return None };
    let (name, fold, rest) = marker_words(text)?;
    *text = rest;
    let is_break = |inline: &Inline| matches!(inline, Inline::SoftBreak | Inline::HardBreak);
    let line = inlines.iter().position(is_break);
    let after = line.map(|end| inlines.split_off(end)).unwrap_or_default();
    let mut title = std::mem::take(inlines);
    if matches!(title.first(), Some(Inline::Text(text)) if text.is_empty()) {
        title.remove(0);
    }
    let attributes = take_attributes(&mut title);
    let mut after = after;
    if !balanced(&title) {
        // A tag that is open over the end of the title would be closed elsewhere.
        title.retain(|inline| !matches!(inline, Inline::Html(_)));
        after.retain(|inline| !matches!(inline, Inline::Html(_)));
    }
    *inlines = after.into_iter().skip_while(is_break).collect();
    if inlines.is_empty() {
        blocks.remove(0);
    } else {
        first.span = after_first_line(source, &first.span);
    }
    Some(Marker { name, fold, title: (!title.is_empty()).then_some(title), attributes })
}

/// Takes `{#id time=10}` off the end of a title. Other braces are words: the subject here is full of them.
fn take_attributes(title: &mut Vec<Inline>) -> Attributes {
    let Some(Inline::Text(last)) = title.last_mut() else { return Attributes::default() };
    let words = last.trim_end();
    let Some(start) = words.rfind('{') else { return Attributes::default() };
    match braces(&words[start..]) {
        Some((attributes, end))
            if start + end == words.len()
                && attributes.name.is_empty()
                && (attributes.id.is_some() || !attributes.values.is_empty()) =>
        {
            last.truncate(last[..start].trim_end().len());
            if last.is_empty() {
                title.pop();
            }
            attributes
        }
        Some(_) | None => Attributes::default(),
    }
}

/// What `time` and `group` say; or the name of the attribute whose value cannot be read.
pub(super) fn setting(attributes: &Attributes) -> Result<Option<Setting>, &'static str> {
    let number = |text: &str| text.trim().parse::<u16>().ok().filter(|number| (1..=1440).contains(number));
    let group = |text: &str| match text.split_once(['-', '–']) {
        Some((from, to)) => number(from).zip(number(to)).filter(|(from, to)| from <= to),
        None => number(text).map(|size| (size, size)),
    };
    let minutes = attributes.values.get("time").map(|text| number(text).ok_or("time")).transpose()?;
    let group = attributes.values.get("group").map(|text| group(text).ok_or("group")).transpose()?;
    Ok((minutes.is_some() || group.is_some()).then_some(Setting { minutes, group }))
}

/// Whether as many tags end as begin.
fn balanced(inlines: &[Inline]) -> bool {
    let tags = |end: bool| {
        let is_tag =
            |inline: &&Inline| matches!(inline, Inline::Html(html) if html != "<wbr>" && html.starts_with("</") == end);
        inlines.iter().filter(is_tag).count()
    };
    tags(true) == tags(false)
}

/// Name, fold and the rest of `[!name]- rest`.
fn marker_words(text: &str) -> Option<(String, Fold, String)> {
    let (name, rest) = text.strip_prefix("[!")?.split_once(']')?;
    if name.is_empty() || name.chars().any(|character| character.is_whitespace() || character == '[') {
        return None;
    }
    let (fold, rest) = match (rest.strip_prefix('-'), rest.strip_prefix('+')) {
        (Some(rest), _) => (Fold::Closed, rest),
        (None, Some(rest)) => (Fold::Open, rest),
        (None, None) => (Fold::None, rest),
    };
    Some((name.to_owned(), fold, rest.trim_start().to_owned()))
}

/// A span without its first line and the quote marks that begin the second.
fn after_first_line(source: &str, span: &Range<usize>) -> Range<usize> {
    let text = &source[span.clone()];
    let Some(newline) = text.find('\n') else { return span.clone() };
    let rest = text[newline..].trim_start_matches([' ', '\t', '>', '\n', '\r']);
    span.end - rest.len()..span.end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_in_any_case_and_by_their_aliases() {
        let named = |name: &str| kind(name).map(DirectiveKind::name);
        assert_eq!(named("EXERCISE"), Some("exercise"));
        assert_eq!(named("Hands_On"), Some("exercise"));
        assert_eq!(named("callout"), Some("note"));
        assert_eq!(named("callout-tip"), Some("tip"));
        assert_eq!(named("key_points"), Some("keypoints"));
        assert_eq!(named("exercize"), None);
        assert_eq!(nearest_kind("exercize"), Some("exercise"));
    }

    #[test]
    fn no_alias_hides_a_name() {
        for (alias, _) in ALIASES {
            assert!(DirectiveKind::ALL.iter().all(|kind| kind.name() != alias), "{alias}");
        }
    }
}
