//! What facilitators see, the whole course on one page, and slides.

use super::rendition::{Body, Rendition};
use super::spell::{chapter_prefix, title};
use super::timing::passed;
use super::views::{flow, lines};
use super::words::message;
use super::{Page, Web};
use crate::kind::Fields;
use crate::locale::Value;
use crate::output::web::address::language_view;
use crate::render::html::Slide;
use crate::site::{EntryKey, Fallback, Reading};
use crate::view::{
    ChapterView, FacilitatorLessonView, FacilitatorView, LanguageView, LinkView, SlideView, SlidesView, WholeView,
};

impl<'a> Web<'a> {
    pub(super) fn facilitator(&self, reading: &Reading<'a>, page: &Page<'a>) -> FacilitatorView {
        match &reading.edition.meta.fields {
            Fields::Lesson(lesson) => {
                let course = self.course_of(&reading.entry.key, page);
                let syllabus = course.map(|course| self.site.syllabus(&course, &page.reader)).unwrap_or_default();
                let slot = syllabus.slots.iter().find(|slot| slot.key == reading.entry.key);
                FacilitatorView {
                    teaching: lesson.teaching,
                    exercises: lesson.exercises,
                    pause: slot.map_or(lesson.break_, |slot| slot.pause),
                    prepare: lines(&lesson.prepare),
                    at: slot.map(|slot| passed(self.locales, &page.reader, slot.at)),
                    sessions: course
                        .map(|course| self.sessions(&course, &reading.entry.key, &page.reader))
                        .unwrap_or_default(),
                    course: course.map(|course| self.link_to(&course, page, Rendition::Facilitator)),
                    next: self.next(course, &reading.entry.key, page, Rendition::Facilitator),
                    lessons: Vec::new(),
                }
            }
            Fields::Course(_) => self.facilitator_of_course(reading, page),
            _ => FacilitatorView::default(),
        }
    }

    fn facilitator_of_course(&self, course: &Reading<'a>, page: &Page<'a>) -> FacilitatorView {
        let syllabus = self.site.syllabus(course, &page.reader);
        let lesson = |(index, slot): (usize, &crate::site::Slot)| {
            let reading = self.site.reading(&slot.key, &page.reader)?;
            let prepare = match &reading.edition.meta.fields {
                Fields::Lesson(lesson) => lines(&lesson.prepare),
                _ => Vec::new(),
            };
            Some(FacilitatorLessonView {
                number: index as u32 + 1,
                link: self.link_to(&reading, page, Rendition::Facilitator),
                at: passed(self.locales, &page.reader, slot.at),
                teaching: slot.teaching,
                exercises: slot.exercises,
                pause: slot.pause,
                prepare,
                fallback: fallback(&reading),
            })
        };
        FacilitatorView {
            teaching: syllabus.slots.iter().map(|slot| slot.teaching).sum(),
            exercises: syllabus.slots.iter().map(|slot| slot.exercises).sum(),
            pause: syllabus.slots.iter().map(|slot| slot.pause).sum(),
            lessons: syllabus.slots.iter().enumerate().filter_map(lesson).collect(),
            ..FacilitatorView::default()
        }
    }

    pub(super) fn whole(&self, course: &Reading<'a>, page: &Page<'a>, bodies: &[&Body]) -> WholeView {
        let chapters = self.chapters(course, &page.reader);
        let keys: Vec<&EntryKey> = chapters.iter().map(|chapter| &chapter.entry.key).collect();
        let parts = match &course.edition.meta.fields {
            Fields::Course(course) => course.parts.as_slice(),
            _ => &[],
        };
        let first_of = |key: &EntryKey| {
            let begins = course.edition.references.parts.iter().position(|lessons| lessons.first() == Some(key))?;
            parts.get(begins)?.title.clone()
        };
        // The first body is the course's own.
        let chapter = |(index, (reading, body)): (usize, (&Reading<'a>, &&Body))| {
            let Fields::Lesson(lesson) = &reading.edition.meta.fields else { return None };
            Some(ChapterView {
                number: index as u32 + 1,
                id: chapter_prefix(&keys, &reading.entry.key)?,
                part: first_of(&reading.entry.key),
                title: title(reading.edition).to_owned(),
                description: reading.edition.meta.common.description.clone(),
                minutes: lesson.minutes(),
                fallback: fallback(reading),
                questions: lines(&lesson.questions),
                objectives: lines(&lesson.objectives),
                keypoints: lines(&lesson.keypoints),
                content: flow(body),
            })
        };
        let bodies = bodies.get(1..).unwrap_or_default();
        WholeView { chapters: chapters.iter().zip(bodies).enumerate().filter_map(chapter).collect() }
    }

    pub(super) fn slides(&self, reading: &Reading<'a>, page: &Page<'a>, bodies: &[&Body]) -> SlidesView {
        let slides = bodies.first().map(|body| slide_views(body)).unwrap_or_default();
        let course = self.course_of(&reading.entry.key, page);
        let next = self.next(course, &reading.entry.key, page, Rendition::Slides);
        let ten = (0..10).map(|digit| self.locales.number(&page.reader, f64::from(digit)));
        let hole = |name: &str| (name.to_owned(), Value::Text(format!("{{{name}}}")));
        let number = message(self.locales, &page.reader, "slide-number-short", &[hole("number"), hole("count")].into());
        SlidesView {
            slides,
            digits: ten.collect(),
            number,
            course: course.map(|course| self.link_view(&course, &page.reader, &page.from)),
            next,
        }
    }

    /// The lesson after one in its course.
    fn next(
        &self,
        course: Option<Reading<'a>>,
        lesson: &EntryKey,
        page: &Page<'a>,
        rendition: Rendition,
    ) -> Option<LinkView> {
        let course = course?;
        let mut after = course.edition.lessons().skip_while(|key| *key != lesson);
        let next = self.site.reading(after.nth(1)?, &page.reader)?;
        Some(self.link_to(&next, page, rendition))
    }

    /// The course that a lesson is read in.
    fn course_of(&self, lesson: &EntryKey, page: &Page<'a>) -> Option<Reading<'a>> {
        let course = self.site.used_in.get(lesson)?.first()?;
        self.site.reading(course, &page.reader)
    }

    /// A link to an entry in a rendition, if there is one in the reader's language; else to the page itself.
    fn link_to(&self, reading: &Reading<'a>, page: &Page<'a>, rendition: Rendition) -> LinkView {
        let link = self.link_view(reading, &page.reader, &page.from);
        match self.has(&reading.entry.key, &page.reader, rendition) {
            true => LinkView { url: page.from.href(&self.folder(reading.entry, &page.reader, rendition)), ..link },
            false => link,
        }
    }
}

fn fallback(reading: &Reading) -> Option<LanguageView> {
    match reading.fallback {
        Fallback::Own => None,
        Fallback::Other => Some(language_view(reading.language)),
    }
}

/// The slides of a text.
pub(super) fn slide_views(body: &Body) -> Vec<SlideView> {
    match body {
        Body::Slides(slides) => slides.iter().map(slide).collect(),
        Body::Flow(_) => Vec::new(),
    }
}

fn slide(slide: &Slide) -> SlideView {
    SlideView {
        kind: slide.kind.to_owned(),
        label: slide.label.clone(),
        title: slide.title.clone(),
        id: slide.id.clone(),
        piece: slide.piece,
        content: slide.content.clone(),
        notes: slide.notes.clone(),
    }
}
