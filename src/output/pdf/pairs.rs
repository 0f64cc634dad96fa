//! Which blocks of two texts say the same: what stands side by side.
//!
//! Two editions of an entry have mostly the same blocks in the same order, since a translation is made unit by unit. Where
//! they differ, the pairs are those of the longest common course of both: headings by their ids, other blocks by their kind
//! and shape. What has no partner stands with the block before it.

use serde_json::Value;
use std::ops::Range;

/// Blocks that stand beside each other: ranges of both lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub left: Range<usize>,
    pub right: Range<usize>,
}

/// The rows of two texts, as renderers give their blocks. Every block of both is in exactly one row, in order.
pub fn rows(left: &[Value], right: &[Value]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let (mut a, mut b) = (0, 0);
    for (next_a, next_b) in partners(left, right) {
        between(left, a..next_a, right, b..next_b, &mut rows);
        rows.push(Row { left: next_a..next_a + 1, right: next_b..next_b + 1 });
        (a, b) = (next_a + 1, next_b + 1);
    }
    between(left, a..left.len(), right, b..right.len(), &mut rows);
    rows
}

/// Blocks without partners: with the row before them, unless a heading begins or ends that.
fn between(left: &[Value], a: Range<usize>, right: &[Value], b: Range<usize>, rows: &mut Vec<Row>) {
    if a.is_empty() && b.is_empty() {
        return;
    }
    let is_heading = |block: Option<&Value>| block.is_some_and(|block| kind(block) == "heading");
    let headed = left[a.clone()].iter().chain(&right[b.clone()]).any(|block| is_heading(Some(block)));
    match rows.last_mut() {
        Some(last) if !headed && !is_heading(left.get(last.left.start)) => {
            last.left.end = a.end;
            last.right.end = b.end;
        }
        Some(_) | None => rows.push(Row { left: a, right: b }),
    }
}

/// The pairs of the best course through both, by dynamic programming.
fn partners(left: &[Value], right: &[Value]) -> Vec<(usize, usize)> {
    let width = right.len() + 1;
    let mut best = vec![0_u32; (left.len() + 1) * width];
    for a in (0..left.len()).rev() {
        for b in (0..right.len()).rev() {
            let skip = best[(a + 1) * width + b].max(best[a * width + b + 1]);
            let pair = match likeness(&left[a], &right[b]) {
                0 => 0,
                likeness => likeness + best[(a + 1) * width + b + 1],
            };
            best[a * width + b] = skip.max(pair);
        }
    }
    let (mut a, mut b, mut found) = (0, 0, Vec::new());
    while a < left.len() && b < right.len() {
        let here = best[a * width + b];
        let likeness = likeness(&left[a], &right[b]);
        if likeness > 0 && here == likeness + best[(a + 1) * width + b + 1] {
            found.push((a, b));
            (a, b) = (a + 1, b + 1);
        } else if here == best[(a + 1) * width + b] {
            a += 1;
        } else {
            b += 1;
        }
    }
    found
}

/// How much speaks for two blocks being the same; 0: they cannot be.
fn likeness(left: &Value, right: &Value) -> u32 {
    let (left, right) = (bare(left), bare(right));
    if kind(left) != kind(right) || left["kind"] != right["kind"] {
        return 0;
    }
    let same = |key: &str| left[key] == right[key];
    let id =
        |block: &Value, key: &str| block[key].as_str().and_then(|id| id.split_once('/')).map(|(_, id)| id.to_owned());
    let count = |block: &Value, key: &str| block[key].as_array().map(Vec::len);
    match kind(left) {
        "heading" | "minor-heading" if id(left, "label") == id(right, "label") => 40,
        "heading" | "minor-heading" if same("level") => 6,
        "heading" | "minor-heading" => 0,
        "directive" => 10 + 10 * u32::from(same("number") && id(left, "anchor") == id(right, "anchor")),
        "list" => 4 + 4 * u32::from(count(left, "items") == count(right, "items")),
        "table" => 4 + 4 * u32::from(count(left, "rows") == count(right, "rows")),
        "code" => 4 + 6 * u32::from(same("v")),
        "figure" | "film" | "chart" => 8,
        _ => 4,
    }
}

/// The block itself, if a mark of a translation is around it.
fn bare(block: &Value) -> &Value {
    match kind(block) {
        "outdated" | "foreign" => block["c"].get(0).map_or(block, bare),
        _ => block,
    }
}

fn kind(block: &Value) -> &str {
    block["t"].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// A text in short: `h:a` a heading, `p` a paragraph, `l3` a list of three, `x1` an exercise, `!p` one out of date.
    fn text(side: &str, short: &str) -> Vec<Value> {
        let block = |word: &str| {
            let of = |rest: &str| rest.parse::<usize>().unwrap_or_default();
            match word.split_at(1) {
                ("h", id) => {
                    json!({ "t": "heading", "level": 2, "label": format!("{side}/{}", id.trim_start_matches(':')) })
                }
                ("l", count) => json!({ "t": "list", "items": vec![0; of(count)] }),
                ("x", number) => json!({ "t": "directive", "kind": "exercise", "number": of(number), "anchor": null }),
                _ => json!({ "t": "paragraph" }),
            }
        };
        let marked = |word: &str| match word.strip_prefix('!') {
            Some(word) => json!({ "t": "outdated", "c": [block(word)] }),
            None => block(word),
        };
        short.split(' ').filter(|word| !word.is_empty()).map(marked).collect()
    }

    fn check(left: &str, right: &str, expected: &str) {
        let rows = rows(&text("c0", left), &text("d0", right));
        let row = |row: &Row| format!("{}-{}", row.left.len(), row.right.len());
        assert_eq!(rows.iter().map(row).collect::<Vec<_>>().join(" "), expected, "{left} | {right}");
        assert!(
            rows.windows(2).all(|two| two[0].left.end == two[1].left.start && two[0].right.end == two[1].right.start)
        );
    }

    #[test]
    fn blocks_stand_beside_their_translation() {
        check("h:a p p l3 x1 h:b p", "h:a p p l3 x1 h:b p", "1-1 1-1 1-1 1-1 1-1 1-1 1-1");
        check("p !p p", "p p !p", "1-1 1-1 1-1");
        check("", "", "");
    }

    #[test]
    fn what_one_text_has_more_stands_with_what_comes_before() {
        check("h:a p p p h:b p", "h:a p h:b p", "1-1 3-1 1-1 1-1");
        check("h:a p h:b p", "h:a p h:b p l2 p", "1-1 1-1 1-1 1-3");
        check("p h:a p", "p", "1-1 2-0");
        check("p", "", "1-0");
    }

    #[test]
    fn headings_find_each_other_by_their_ids() {
        check("h:a p h:b p h:c p", "h:a p h:c p", "1-1 1-1 2-0 1-1 1-1");
        check("h:a x1 x2", "h:a x2", "1-1 1-0 1-1");
    }
}
