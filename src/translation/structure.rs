//! Units of two languages paired by structure, where no record says which belong together.
//!
//! The best alignment of the two sequences is found by what kinds the units are, what is around them, how long they are
//! and what both have in common whatever the language: ids, pictures, links, code, numbers. A pair counts only if every
//! alignment without it is clearly worse. So what could be paired in two ways is not paired.

use super::text::{fingerprint, folded, targets};
use super::{Certainty, Unit, UnitKind, Units};
use std::collections::BTreeMap;

/// Two units that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Structural {
    pub source: usize,
    pub target: usize,
    pub certainty: Certainty,
}

/// How much worse every other alignment must be for a pair to count, and for it to be certain.
const CLEAR: f32 = 0.75;
const CERTAIN: f32 = 2.5;

/// Gaps with more combinations than this are left unpaired: a file that large needs a record.
const MOST_CELLS: usize = 4_000_000;

/// One step of a sequence.
struct Step {
    /// Index of the unit; `None` for a landmark.
    unit: Option<usize>,
    kind: StepKind,
    within: String,
    anchor: Option<String>,
    /// Letters and other signs.
    length: f32,
    /// What both languages share, each with its number: targets of links, code, numbers.
    evidence: BTreeMap<u64, usize>,
    /// The partner that is known already.
    fixed: Option<usize>,
}

#[derive(Clone, PartialEq, Eq)]
enum StepKind {
    Unit(UnitKind),
    Landmark,
}

/// Pairs what is still free. `known` are pairs that are certain: source unit, target unit. `taken` says which units of
/// the target belong to something else.
pub(super) fn pair(
    source: &Units,
    target: &Units,
    known: &[(usize, usize)],
    wanted: impl Fn(usize) -> bool,
    taken: impl Fn(usize) -> bool,
) -> Vec<Structural> {
    let known = increasing(known);
    let partner_of_source: BTreeMap<usize, usize> = known.iter().copied().collect();
    let partner_of_target: BTreeMap<usize, usize> = known.iter().map(|(source, target)| (*target, *source)).collect();
    let rows = steps(source, |unit| partner_of_source.get(&unit).copied(), |unit| !wanted(unit));
    let columns = steps(target, |unit| partner_of_target.get(&unit).copied(), &taken);
    let scale = scale(&rows, &columns);
    let mut pairs = Vec::new();
    let (mut row, mut column) = (0, 0);
    loop {
        let end_row = (row..rows.len()).find(|at| rows[*at].fixed.is_some()).unwrap_or(rows.len());
        let end_column = (column..columns.len()).find(|at| columns[*at].fixed.is_some()).unwrap_or(columns.len());
        gap(&rows[row..end_row], &columns[column..end_column], scale, &mut pairs);
        if end_row == rows.len() || end_column == columns.len() {
            return pairs;
        }
        (row, column) = (end_row + 1, end_column + 1);
    }
}

/// The longest run of pairs whose places rise on both sides: they divide the rest.
fn increasing(known: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut sorted = known.to_vec();
    sorted.sort_unstable();
    sorted.dedup_by_key(|pair| pair.0);
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; sorted.len()];
    for index in 0..sorted.len() {
        let place = tails.partition_point(|tail| sorted[*tail].1 < sorted[index].1);
        before[index] = place.checked_sub(1).map(|place| tails[place]);
        if place == tails.len() { tails.push(index) } else { tails[place] = index }
    }
    let mut run = Vec::new();
    let mut next = tails.last().copied();
    while let Some(index) = next {
        run.push(sorted[index]);
        next = before[index];
    }
    run.reverse();
    run
}

fn steps(units: &Units, fixed: impl Fn(usize) -> Option<usize>, left_out: impl Fn(usize) -> bool) -> Vec<Step> {
    let mut steps = Vec::with_capacity(units.list.len() + units.landmarks.len());
    let mut landmarks = units.landmarks.iter().peekable();
    for (index, unit) in units.list.iter().enumerate() {
        while let Some(landmark) = landmarks.next_if(|landmark| landmark.before <= index) {
            steps.push(landmark_step(landmark.fingerprint));
        }
        let fixed = fixed(index);
        if fixed.is_some() || !left_out(index) {
            steps.push(unit_step(index, unit, fixed));
        }
    }
    steps.extend(landmarks.map(|landmark| landmark_step(landmark.fingerprint)));
    steps
}

fn landmark_step(fingerprint: u64) -> Step {
    Step {
        unit: None,
        kind: StepKind::Landmark,
        within: String::new(),
        anchor: None,
        length: 0.0,
        evidence: BTreeMap::from([(fingerprint, 1)]),
        fixed: None,
    }
}

fn unit_step(index: usize, unit: &Unit, fixed: Option<usize>) -> Step {
    Step {
        unit: Some(index),
        kind: StepKind::Unit(unit.kind.clone()),
        within: unit.within.clone(),
        anchor: unit.anchor.clone(),
        length: unit.text.chars().count() as f32,
        evidence: evidence(&unit.text),
        fixed,
    }
}

/// What a text has that its translation has, too.
fn evidence(text: &str) -> BTreeMap<u64, usize> {
    let mut evidence = BTreeMap::new();
    let mut count = |word: &str| *evidence.entry(fingerprint(word)).or_default() += 1;
    let text = folded(text);
    targets(&text).into_iter().for_each(|range| count(&text[range]));
    text.split('`').skip(1).step_by(2).filter(|code| !code.trim().is_empty()).for_each(&mut count);
    text.split(|character: char| !character.is_ascii_digit()).filter(|digits| digits.len() > 1).for_each(&mut count);
    evidence
}

/// How long the translation is for one sign of the source.
fn scale(rows: &[Step], columns: &[Step]) -> f32 {
    let sum = |steps: &[Step]| steps.iter().map(|step| step.length).sum::<f32>().max(1.0);
    (sum(columns) / sum(rows)).clamp(0.2, 5.0)
}

/// How well two steps go together; `None` if they cannot.
fn weight(row: &Step, column: &Step, scale: f32) -> Option<f32> {
    if row.kind != column.kind {
        return None;
    }
    let shared: usize =
        row.evidence.iter().map(|(key, count)| (*count).min(column.evidence.get(key).copied().unwrap_or(0))).sum();
    let either: usize = row.evidence.values().sum::<usize>() + column.evidence.values().sum::<usize>() - shared;
    let evidence = if either == 0 { 0.0 } else { shared as f32 / either as f32 * 3.0 - 0.5 };
    if row.kind == StepKind::Landmark {
        return Some(1.0 + evidence);
    }
    let id = match (&row.anchor, &column.anchor) {
        (Some(one), Some(other)) if one == other => 6.0,
        (Some(_), Some(_)) => return None,
        (None, _) | (_, None) => 0.0,
    };
    let place = if row.within == column.within { 2.0 } else { 0.5 };
    let (long, short) = (row.length * scale + 8.0, column.length + 8.0);
    let length = 2.0 - (long / short).ln().abs() * 1.5;
    Some((place + length.max(-1.0) + evidence + id).max(0.1))
}

/// Aligns what stands between two certain pairs.
fn gap(rows: &[Step], columns: &[Step], scale: f32, pairs: &mut Vec<Structural>) {
    let (height, width) = (rows.len(), columns.len());
    if height == 0 || width == 0 || height.saturating_mul(width) > MOST_CELLS {
        return;
    }
    let at = |row: usize, column: usize| row * (width + 1) + column;
    let weights: Vec<Option<f32>> =
        rows.iter().flat_map(|row| columns.iter().map(move |column| weight(row, column, scale))).collect();
    let weight = |row: usize, column: usize| weights[row * width + column];
    let mut forward = vec![0.0_f32; (height + 1) * (width + 1)];
    let mut backward = forward.clone();
    for row in 0..height {
        for column in 0..width {
            let paired = weight(row, column).map_or(f32::MIN, |weight| forward[at(row, column)] + weight);
            forward[at(row + 1, column + 1)] =
                paired.max(forward[at(row, column + 1)]).max(forward[at(row + 1, column)]);
        }
    }
    for row in (0..height).rev() {
        for column in (0..width).rev() {
            let paired = weight(row, column).map_or(f32::MIN, |weight| backward[at(row + 1, column + 1)] + weight);
            backward[at(row, column)] = paired.max(backward[at(row + 1, column)]).max(backward[at(row, column + 1)]);
        }
    }
    let best = backward[0];
    for row in 0..height {
        let through = |column: usize| {
            weight(row, column).map(|weight| forward[at(row, column)] + weight + backward[at(row + 1, column + 1)])
        };
        let skipped = (0..=width).map(|column| forward[at(row, column)] + backward[at(row + 1, column)]);
        let mut first: Option<(usize, f32)> = None;
        let mut second = skipped.fold(f32::MIN, f32::max);
        for (column, total) in (0..width).filter_map(|column| Some((column, through(column)?))) {
            match first {
                Some((_, highest)) if total <= highest => second = second.max(total),
                _ => {
                    second = first.map_or(second, |(_, highest)| second.max(highest));
                    first = Some((column, total));
                }
            }
        }
        let Some((column, total)) = first else { continue };
        let margin = total - second;
        let (Some(source), Some(target)) = (rows[row].unit, columns[column].unit) else { continue };
        if total >= best - 0.01 && margin >= CLEAR {
            let certainty = if margin >= CERTAIN { Certainty::Anchored } else { Certainty::Structural };
            pairs.push(Structural { source, target, certainty });
        }
    }
}
