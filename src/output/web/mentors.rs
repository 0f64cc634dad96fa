//! Who helps others, by language and subject.

use super::Web;
use super::address::From;
use crate::kind::Fields;
use crate::kind::person::Availability;
use crate::language::Tag;
use crate::site::Reading;
use crate::view::{MentorLanguageView, MentorTopicView, MentorView};
use std::collections::BTreeMap;

impl<'a> Web<'a> {
    /// The mentors among some people, but for those who take nobody at the moment.
    pub(super) fn mentors(&self, people: &[Reading], reader: &Tag, from: &From) -> Vec<MentorLanguageView> {
        let mut languages: BTreeMap<&str, BTreeMap<&str, Vec<MentorView>>> = BTreeMap::new();
        for reading in people {
            let Fields::Person(person) = &reading.edition.meta.fields else { continue };
            let Some(mentoring) = &person.mentoring else { continue };
            if mentoring.availability == Some(Availability::Closed) {
                continue;
            }
            let view = MentorView {
                link: self.link_view(reading, reader, from),
                availability: mentoring.availability.map(|one| self.word(reader, &format!("mentor-{}", one.name()))),
            };
            let spoken = if mentoring.languages.is_empty() { &person.languages } else { &mentoring.languages };
            for tag in spoken {
                for topic in &mentoring.topics {
                    languages.entry(tag).or_default().entry(topic).or_default().push(view.clone());
                }
            }
        }
        let compare = self.compare(reader);
        let topic = |(topic, people): (&str, Vec<MentorView>)| MentorTopicView { topic: topic.to_owned(), people };
        let mut views: Vec<MentorLanguageView> = languages
            .into_iter()
            .map(|(tag, topics)| {
                let value = self.language_value(tag);
                let mut topics: Vec<MentorTopicView> = topics.into_iter().map(topic).collect();
                topics.sort_by(|a, b| compare(&a.topic, &b.topic));
                MentorLanguageView { name: value.text, language: value.language, topics }
            })
            .collect();
        views.sort_by(|a, b| compare(&a.name, &b.name));
        views
    }
}
