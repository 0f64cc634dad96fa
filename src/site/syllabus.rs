//! The lessons of a course with their time: when each begins, counted from the start of the course.

use super::{EntryKey, Reading, Site};
use crate::kind::Fields;
use crate::language::Tag;

/// What a course takes, lesson by lesson. All numbers are minutes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Syllabus {
    pub slots: Vec<Slot>,
    /// From the start of the first lesson to the end of the last, breaks between them included.
    pub end: u32,
}

/// One lesson in its course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    pub key: EntryKey,
    /// Index into the parts of the course.
    pub part: usize,
    /// From the start of the course.
    pub at: u32,
    pub teaching: u32,
    pub exercises: u32,
    /// The break after it; 0 after the last.
    pub pause: u32,
}

impl Slot {
    pub fn minutes(&self) -> u32 {
        self.teaching.saturating_add(self.exercises)
    }
}

impl Syllabus {
    /// Minutes of the lessons alone.
    pub fn minutes(&self) -> u32 {
        self.slots.iter().map(Slot::minutes).sum()
    }
}

impl Site {
    /// The syllabus of a course, as readers of a language get its lessons. Empty for other entries.
    pub fn syllabus(&self, course: &Reading, reader: &Tag) -> Syllabus {
        let Fields::Course(fields) = &course.edition.meta.fields else { return Syllabus::default() };
        let mut syllabus = Syllabus::default();
        for (index, (part, keys)) in fields.parts.iter().zip(&course.edition.references.parts).enumerate() {
            for (place, key) in keys.iter().enumerate() {
                let Some(reading) = self.reading(key, reader) else { continue };
                let (teaching, exercises, pause) = match &reading.edition.meta.fields {
                    Fields::Lesson(lesson) => (lesson.teaching, lesson.exercises, lesson.break_),
                    _ => (0, 0, 0),
                };
                let pause = part.breaks.get(place).copied().unwrap_or(pause);
                let at = syllabus.end;
                let slot = Slot { key: key.clone(), part: index, at, teaching, exercises, pause };
                syllabus.end = at.saturating_add(slot.minutes()).saturating_add(pause);
                syllabus.slots.push(slot);
            }
        }
        if let Some(last) = syllabus.slots.last_mut() {
            syllabus.end -= last.pause;
            last.pause = 0;
        }
        syllabus
    }
}
