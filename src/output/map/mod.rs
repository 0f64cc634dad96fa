//! A map of the world without tiles: outlines of the land in the Equal Earth projection, as the path of an SVG.
//!
//! The projection: Šavrič, Patterson, Jenny, <https://doi.org/10.1080/13658816.2018.1504949>. `land.txt` is made by `make.py`
//! from Natural Earth; its licence stands beside it.

use std::fmt::Write;
use std::sync::LazyLock;

/// Width and height of the whole world; a point is a pair of them from the upper left.
pub const WORLD: (f64, f64) = (2000.0, 974.0);
/// No map shows less of the world than so much of its width: coasts are too coarse for more.
const CLOSEST: f64 = 600.0;
/// Height of a map for its width.
const SHAPE: f64 = 0.5;
/// What is left free around the outermost places, as part of the width.
const MARGIN: f64 = 0.12;

static LAND: LazyLock<Vec<Vec<(f64, f64)>>> = LazyLock::new(|| include_str!("land.txt").lines().map(ring).collect());

/// A part of the world.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// Where a place is on the map, from its degrees north and east.
pub fn place(north: f64, east: f64) -> (f64, f64) {
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    // Half the width of the world and half its height, in the units of the formula.
    const HALF: (f64, f64) = (2.706_63, 1.317_36);
    let m = 3f64.sqrt() / 2.0;
    let t = (m * north.to_radians().sin()).asin();
    let (t2, t6) = (t * t, t.powi(6));
    let x = east.to_radians() * t.cos() / (m * (A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2)));
    let y = t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2));
    ((x / HALF.0 + 1.0) * WORLD.0 / 2.0, (1.0 - y / HALF.1) * WORLD.1 / 2.0)
}

impl Window {
    /// The part of the world in which all places lie, with some of what is around.
    pub fn around(places: &[(f64, f64)]) -> Self {
        let range = |values: &mut dyn Iterator<Item = f64>| {
            values.fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)))
        };
        let (left, right) = range(&mut places.iter().map(|(x, _)| *x));
        let (top, bottom) = range(&mut places.iter().map(|(_, y)| *y));
        let room = |extent: f64| extent / (1.0 - 2.0 * MARGIN);
        let width = room(right - left).max(room(bottom - top) / SHAPE).clamp(CLOSEST, WORLD.0);
        let height = (width * SHAPE).min(WORLD.1);
        let fit = |middle: f64, extent: f64, whole: f64| (middle - extent / 2.0).clamp(0.0, (whole - extent).max(0.0));
        Self {
            x: fit((left + right) / 2.0, width, WORLD.0).round(),
            y: fit((top + bottom) / 2.0, height, WORLD.1).round(),
            width: width.round(),
            height: height.round(),
        }
    }

    /// As an SVG has it in `viewBox`.
    pub fn view_box(&self) -> String {
        format!("{} {} {} {}", self.x, self.y, self.width, self.height)
    }

    /// The land in it, as an SVG has it in `d`.
    pub fn land(&self) -> String {
        let mut path = String::new();
        for ring in LAND.iter().filter(|ring| self.shows(ring)) {
            let mut last = (0i64, 0i64);
            for (index, (x, y)) in ring.iter().enumerate() {
                let point = (x.round() as i64, y.round() as i64);
                let step = (point.0 - last.0, point.1 - last.1);
                let _ = match index {
                    0 => write!(path, "M{} {}l", point.0, point.1),
                    _ if step == (0, 0) => continue,
                    1 => write!(path, "{} {}", step.0, step.1),
                    _ => write!(path, " {} {}", step.0, step.1),
                };
                last = point;
            }
            path.push('z');
        }
        path
    }

    fn shows(&self, ring: &[(f64, f64)]) -> bool {
        let beside = |out: &dyn Fn(&(f64, f64)) -> bool| ring.iter().all(out);
        !(beside(&|(x, _)| *x < self.x)
            || beside(&|(x, _)| *x > self.x + self.width)
            || beside(&|(_, y)| *y < self.y)
            || beside(&|(_, y)| *y > self.y + self.height))
    }
}

/// A line of `land.txt`.
fn ring(line: &str) -> Vec<(f64, f64)> {
    let mut at = (0i32, 0i32);
    let step = |written: &str| {
        let (east, north) = written.split_once(',')?;
        at = (at.0 + east.parse::<i32>().ok()?, at.1 + north.parse::<i32>().ok()?);
        Some(place(f64::from(at.1) / 10.0, f64::from(at.0) / 10.0))
    };
    line.split(' ').filter_map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_world_fills_its_map() {
        let near = |a: (f64, f64), b: (f64, f64)| (a.0 - b.0).abs() < 1.0 && (a.1 - b.1).abs() < 1.0;
        assert!(near(place(0.0, 0.0), (1000.0, 487.0)));
        assert!(near(place(0.0, 180.0), (2000.0, 487.0)));
        assert!(near(place(90.0, 0.0).into_y(), (0.0, 0.0)));
        // Dhaka lies east of Accra and north of it.
        let (dhaka, accra) = (place(23.7, 90.4), place(5.6, -0.2));
        assert!(dhaka.0 > accra.0 && dhaka.1 < accra.1);
    }

    trait IntoY {
        fn into_y(self) -> (f64, f64);
    }
    impl IntoY for (f64, f64) {
        fn into_y(self) -> (f64, f64) {
            (0.0, self.1)
        }
    }

    #[test]
    fn a_map_shows_all_its_places_and_no_less_than_a_region() {
        let one = Window::around(&[place(23.7, 90.4)]);
        assert_eq!((one.width, one.height), (600.0, 300.0));
        let far = [place(37.8, -122.4), place(-33.9, 151.2)];
        let world = Window::around(&far);
        assert!(
            far.iter().all(|(x, y)| *x > world.x
                && *x < world.x + world.width
                && *y > world.y
                && *y < world.y + world.height)
        );
        assert!(world.land().len() > one.land().len());
        assert!(one.land().starts_with('M') && one.land().ends_with('z'));
    }
}
