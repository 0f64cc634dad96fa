//! A timetable laid over the lessons of a course: what is when on which day.
//!
//! Lessons follow each other. A pause at a time of its own begins at that time, and a lesson that runs into it goes on
//! afterwards; but a pause waits up to ten minutes for a lesson to end, and comes up to ten minutes early rather than
//! after the first minutes of a lesson.

use super::syllabus::{Slot, Syllabus};
use crate::kind::timetable::{Pause, Timetable, TimetableDay};

/// Minutes that a pause waits or comes early.
const GRACE: u32 = 10;
/// Minutes of a day.
const MIDNIGHT: u32 = 1440;

/// The days of a course. Minutes are counted from midnight of their day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    pub days: Vec<PlannedDay>,
    /// The lessons that have no place in it: indices into the slots of the syllabus.
    pub left: Vec<usize>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlannedDay {
    pub items: Vec<Item>,
    pub end: u32,
    /// Minutes by which it ends too late.
    pub over: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub start: u32,
    pub end: u32,
    pub what: What,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Index into the slots of the syllabus.
    Lesson(usize),
    /// The rest of a lesson after a pause.
    Continued(usize),
    Break,
    Lunch,
}

impl Timetable {
    /// Lays the timetable over a course.
    pub fn plan(&self, syllabus: &Syllabus) -> Plan {
        let named: Vec<Option<Vec<usize>>> = self.days.iter().map(|day| named(day, syllabus)).collect();
        let taken = |index: &usize| named.iter().flatten().any(|indices| indices.contains(index));
        let mut rest: Vec<usize> = (0..syllabus.slots.len()).filter(|index| !taken(index)).collect();
        let mut days = Vec::new();
        for (day, named) in self.days.iter().zip(&named) {
            let planned = match named {
                Some(indices) => lay(day, indices, &syllabus.slots),
                None => {
                    let planned = fill(day, &rest, &syllabus.slots);
                    rest.drain(..planned.lessons().count());
                    planned
                }
            };
            days.push(planned);
        }
        Plan { days, left: rest }
    }
}

impl What {
    /// `lesson`, `continued`, `break` or `lunch`.
    pub fn name(self) -> &'static str {
        match self {
            What::Lesson(_) => "lesson",
            What::Continued(_) => "continued",
            What::Break => "break",
            What::Lunch => "lunch",
        }
    }
}

impl PlannedDay {
    /// Its lessons: indices into the slots of the syllabus.
    pub fn lessons(&self) -> impl Iterator<Item = usize> {
        self.items.iter().filter_map(|item| match item.what {
            What::Lesson(index) => Some(index),
            What::Continued(_) | What::Break | What::Lunch => None,
        })
    }
}

/// The lessons that a day names, where it names any.
fn named(day: &TimetableDay, syllabus: &Syllabus) -> Option<Vec<usize>> {
    let ids = day.lessons.as_ref()?;
    let place = |id: &String| syllabus.slots.iter().position(|slot| slot.key.is_called(id));
    Some(ids.iter().filter_map(place).collect())
}

/// As many of the lessons as end in time, one at least.
fn fill(day: &TimetableDay, lessons: &[usize], slots: &[Slot]) -> PlannedDay {
    let fits = |count: &usize| *count == 1 || lay(day, &lessons[..*count], slots).over == 0;
    let count = (1..=lessons.len()).take_while(fits).last().unwrap_or(0);
    lay(day, &lessons[..count], slots)
}

fn lay(day: &TimetableDay, lessons: &[usize], slots: &[Slot]) -> PlannedDay {
    let mut pauses: Vec<(Pause, What)> = day.breaks.iter().map(|pause| (*pause, What::Break)).collect();
    pauses.extend(day.lunch.map(|lunch| (lunch, What::Lunch)));
    // The latest is the last to be taken, so it stands first.
    pauses.sort_by_key(|(pause, _)| std::cmp::Reverse(pause.at));
    let mut layer = Layer { items: Vec::new(), now: day.start.0, pauses };
    for (place, &index) in lessons.iter().enumerate() {
        layer.due();
        layer.lesson(index, slots[index].minutes());
        if place + 1 < lessons.len() && !layer.due() && slots[index].pause > 0 {
            layer.put(slots[index].pause, What::Break);
        }
    }
    let end = layer.now;
    PlannedDay { items: layer.items, end, over: end.saturating_sub(day.end.map_or(MIDNIGHT, |end| end.0)) }
}

struct Layer {
    items: Vec<Item>,
    now: u32,
    /// Those still to come, the next one last.
    pauses: Vec<(Pause, What)>,
}

impl Layer {
    fn put(&mut self, minutes: u32, what: What) {
        let end = self.now.saturating_add(minutes);
        self.items.push(Item { start: self.now, end, what });
        self.now = end;
    }

    /// Takes the pauses whose time has come or nearly come; whether there were any.
    fn due(&mut self) -> bool {
        let before = self.items.len();
        while let Some((pause, what)) = self.pauses.pop_if(|(pause, _)| pause.at.0 <= self.now.saturating_add(GRACE)) {
            // Nobody pauses before the first lesson.
            if !self.items.is_empty() {
                self.put(pause.minutes, what);
            }
        }
        self.items.len() > before
    }

    fn lesson(&mut self, index: usize, minutes: u32) {
        let mut left = minutes;
        let mut what = What::Lesson(index);
        while let Some((pause, kind)) = self.pauses.pop_if(|(pause, _)| pause.at.0 + GRACE < self.now + left) {
            let before = pause.at.0.saturating_sub(self.now);
            if before > 0 {
                self.put(before, what);
                left -= before;
                what = What::Continued(index);
            }
            self.put(pause.minutes, kind);
        }
        self.put(left, what);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::EntryKey;

    /// A course of lessons `a`, `b`, … with minutes and the break after each.
    fn course(lessons: &[(u32, u32)]) -> Syllabus {
        let slot = |(index, (minutes, pause)): (usize, &(u32, u32))| Slot {
            key: EntryKey::new(&format!("lessons/{}", name(index))),
            part: 0,
            at: 0,
            teaching: *minutes,
            exercises: 0,
            pause: *pause,
        };
        Syllabus { slots: lessons.iter().enumerate().map(slot).collect(), end: 0 }
    }

    fn name(index: usize) -> char {
        char::from(b'a' + index as u8)
    }

    /// One line for each day: `9:00 a 9:45 break 10:00 b 10:30`, with the minutes too many and the lessons left.
    fn plan(days: &str, lessons: &[(u32, u32)]) -> Vec<String> {
        let timetable: Timetable = toml::from_str(days).expect("a timetable");
        let plan = timetable.plan(&course(lessons));
        let time = |minutes: u32| format!("{}:{:02}", minutes / 60, minutes % 60);
        let line = |day: &PlannedDay| {
            let item = |item: &Item| {
                let what = match item.what {
                    What::Lesson(index) => name(index).to_string(),
                    What::Continued(index) => format!("+{}", name(index)),
                    What::Break => "break".to_owned(),
                    What::Lunch => "lunch".to_owned(),
                };
                format!("{} {what} ", time(item.start))
            };
            let over = if day.over > 0 { format!(" over {}", day.over) } else { String::new() };
            format!("{}{}{over}", day.items.iter().map(item).collect::<String>(), time(day.end))
        };
        let left = (!plan.left.is_empty()).then(|| format!("left {:?}", plan.left));
        plan.days.iter().map(line).chain(left).collect()
    }

    #[test]
    fn lessons_follow_each_other_with_their_breaks() {
        let day = "[[days]]\nstart = '9:00'\n";
        assert_eq!(plan(day, &[(45, 15), (30, 10)]), ["9:00 a 9:45 break 10:00 b 10:30"]);
        assert_eq!(plan(day, &[]), ["9:00"]);
        assert_eq!(plan("", &[(10, 0)]), ["left [0]"]);
    }

    #[test]
    fn what_does_not_fit_goes_on_to_the_next_day() {
        let days = "[[days]]\nstart = '9:00'\nend = '10:30'\n[[days]]\nstart = '14:00'\nend = '15:00'\n";
        assert_eq!(plan(days, &[(45, 0), (45, 0), (50, 0)]), ["9:00 a 9:45 b 10:30", "14:00 c 14:50"]);
        assert_eq!(plan(days, &[(45, 15), (45, 0), (20, 0)]), ["9:00 a 9:45", "14:00 b 14:45", "left [2]"]);
        assert_eq!(plan(days, &[(100, 0), (70, 0)]), ["9:00 a 10:40 over 10", "14:00 b 15:10 over 10"]);
    }

    #[test]
    fn a_lesson_goes_on_after_lunch_but_is_not_cut_for_ten_minutes() {
        let day = |at: &str| format!("[[days]]\nstart = '9:00'\nlunch = {{ at = '{at}', minutes = 60 }}\n");
        assert_eq!(plan(&day("9:30"), &[(60, 0)]), ["9:00 a 9:30 lunch 10:30 +a 11:00"]);
        assert_eq!(plan(&day("9:50"), &[(60, 0), (30, 0)]), ["9:00 a 10:00 lunch 11:00 b 11:30"]);
        assert_eq!(plan(&day("10:10"), &[(60, 15), (30, 0)]), ["9:00 a 10:00 lunch 11:00 b 11:30"]);
        assert_eq!(plan(&day("10:11"), &[(60, 0), (30, 0)]), ["9:00 a 10:00 b 10:11 lunch 11:11 +b 11:30"]);
        assert_eq!(plan(&day("8:00"), &[(60, 0)]), ["9:00 a 10:00"], "nobody pauses before the first lesson");
        assert_eq!(plan(&day("13:00"), &[(60, 0)]), ["9:00 a 10:00"], "nor after the last");
    }

    #[test]
    fn several_pauses_come_in_their_order() {
        let day = "[[days]]\nstart = '9:00'\nlunch = { at = '11:00', minutes = 30 }\nbreaks = [{ at = '12:30', minutes = 5 }, { at = '10:00', minutes = 15 }]\n";
        assert_eq!(
            plan(day, &[(240, 0)]),
            ["9:00 a 10:00 break 10:15 +a 11:00 lunch 11:30 +a 12:30 break 12:35 +a 13:50"]
        );
    }

    #[test]
    fn a_day_may_name_its_lessons() {
        let days = "[[days]]\nstart = '9:00'\nlessons = ['c', 'lessons/a']\nend = '9:30'\n[[days]]\nstart = '9:00'\n";
        assert_eq!(plan(days, &[(20, 0), (30, 0), (20, 0)]), ["9:00 c 9:20 a 9:40 over 10", "9:00 b 9:30"]);
    }
}
