//! What only one kind has: the stops of a pathway, the terms of a glossary, the programme of an event.

use super::address::{From, language_view, with_anchor};
use super::rendition::Rendition;
use super::spell::Setting;
use super::words::message;
use super::{Page, Web, arguments};
use crate::document::inline;
use crate::kind::campaign::{Campaign, Results};
use crate::kind::club::{Club, Meeting};
use crate::kind::event::{Event, EventStatus};
use crate::kind::moment::{Moment, Period, moment};
use crate::kind::pathway::Pathway;
use crate::kind::research::Research;
use crate::kind::{Fields, KindName};
use crate::language::Tag;
use crate::locale::{Bucket, Value};
use crate::render::html;
use crate::site::{EntryKey, Reading, stretches, terms};
use crate::view::*;

impl Web<'_> {
    /// Fills in what the kind of an entry has of its own.
    pub(super) fn fill_kind(&self, view: &mut View, page: &Page, reading: &Reading) {
        let (reader, from) = (&page.reader, &page.from);
        match &reading.edition.meta.fields {
            Fields::Page(_) | Fields::Person(_) | Fields::Organisation(_) | Fields::News(_) => {}
            Fields::Lesson(_) => view.lesson = Some(self.lesson(reading, reader, from)),
            Fields::Course(_) => view.course = Some(self.course(reading, reader, from)),
            Fields::Toolkit(_) => view.toolkit = Some(self.toolkit(reading, reader)),
            Fields::Pathway(pathway) => view.pathway = Some(self.pathway(pathway, reading, reader, from)),
            Fields::Glossary(_) => {
                let (glossary, introduction) = self.glossary(reading, reader, from);
                view.page.content = introduction;
                view.page.contents = Vec::new();
                view.glossary = Some(glossary);
            }
            Fields::Campaign(campaign) => view.campaign = Some(self.campaign(campaign, reader)),
            Fields::Event(event) => view.event = Some(self.event(event, reading, reader, from)),
            Fields::Club(club) => view.club = Some(self.club(club, reader)),
            Fields::Research(research) => view.research = Some(self.research(research, reading, reader, from)),
            Fields::Faq(_) => {
                let (faq, introduction) = self.faq(reading, reader, from);
                view.page.content = introduction;
                view.page.contents = Vec::new();
                view.faq = Some(faq);
            }
            Fields::Audience(audience) => {
                let start = reading.edition.references.list("start");
                view.audience = Some(AudienceView {
                    start: self.cards(start, reader, from),
                    groups: self.gathered(&audience.names, reader, from),
                });
            }
        }
    }

    fn cards<'k>(&self, keys: impl Iterator<Item = &'k EntryKey>, reader: &Tag, from: &From) -> Vec<CardView> {
        let readings = keys.filter_map(|key| self.site.reading(key, reader));
        readings.map(|reading| self.card(&reading, reader, from)).collect()
    }

    /// The audiences of the site for its home page: their pages in order, or those that entries name.
    pub(super) fn audiences(&self, reader: &Tag, from: &From) -> Vec<AudienceNameView> {
        let pages = self.site.of_kind(KindName::Audience, reader, self.compare(reader));
        let name = |page: &Reading| {
            let link = self.link_view(page, reader, from);
            AudienceNameView {
                id: page.entry.key.as_str().rsplit('/').next().unwrap_or_default().to_owned(),
                name: link.title,
                url: Some(link.url),
                language: link.language,
            }
        };
        pages.iter().map(name).collect()
    }

    fn pathway(&self, pathway: &Pathway, reading: &Reading, reader: &Tag, from: &From) -> PathwayView {
        let sections = pathway.sections.iter().enumerate().map(|(index, section)| PathwaySectionView {
            title: section.title.clone(),
            description: section.description.clone(),
            cards: {
                let path = |stop: usize| format!("sections.{index}.entries.{stop}");
                let stops = (0..section.entries.len()).filter_map(|stop| reading.edition.references.at(&path(stop)));
                self.cards(stops, reader, from)
            },
            links: section
                .links
                .iter()
                .map(|link| OutsideView {
                    title: link.title.clone(),
                    url: link.url.clone(),
                    description: link.description.clone(),
                })
                .collect(),
        });
        PathwayView { sections: sections.collect() }
    }

    /// The terms by their first letters, and the HTML of what stands before the first.
    fn glossary(&self, reading: &Reading, reader: &Tag, from: &From) -> (GlossaryView, String) {
        let edition = reading.edition;
        let document = edition.document.value.open();
        let terms = terms(edition);
        let first = terms.first().map_or(document.blocks.len(), |term| term.definition.start.saturating_sub(1));
        let ranges: Vec<_> =
            std::iter::once(0..first).chain(terms.iter().map(|term| term.definition.clone())).collect();
        let setting = Setting { reader, from, rendition: Rendition::Learner, chapters: &[] };
        let mut html = html::pieces(&document, &self.spelling(reading, &setting), &ranges);
        let notes = html.pop().unwrap_or_default();
        let mut html = html.into_iter();
        let introduction = html.next().unwrap_or_default() + &notes;
        let translated = reading.entry.source != reading.language.tag;
        let named = |id: &String| {
            let term = terms.iter().find(|term| term.id == id)?;
            let url = with_anchor(String::new(), Some(id));
            Some(LinkView { title: term.term.clone(), url, ..LinkView::default() })
        };
        let view = |(term, definition): (&crate::site::Term, String)| TermView {
            id: term.id.to_owned(),
            term: term.term.clone(),
            abbreviation: term.abbreviation.map(str::to_owned),
            definition,
            see: term.see.iter().filter_map(named).collect(),
            source: translated.then(|| self.source_term(reading, term.id)).flatten(),
        };
        let mut views: Vec<TermView> = terms.iter().zip(html).map(view).collect();
        let count = views.len() as u32;
        views.sort_by(|a, b| a.id.cmp(&b.id));
        let letters = match self.locales.alphabet(&reading.language.tag) {
            Some(alphabet) => alphabet.buckets(views, |view| view.term.clone()),
            None => Vec::new(),
        };
        let letter = |bucket: Bucket<TermView>| LetterView { letter: bucket.letter, terms: bucket.items };
        let letters = letters.into_iter().map(letter).collect();
        (GlossaryView { letters, count }, introduction)
    }

    fn source_term(&self, reading: &Reading, id: &str) -> Option<SourceTermView> {
        let language = self.site.language(&reading.entry.source)?;
        let term = self.site.source_term(&reading.entry.key, id)?.term;
        Some(SourceTermView { term, language: language_view(language) })
    }

    fn faq(&self, reading: &Reading, reader: &Tag, from: &From) -> (FaqView, String) {
        let edition = reading.edition;
        let document = edition.document.value.open();
        let stretches = stretches(edition);
        let first = stretches.first().map_or(document.blocks.len(), |one| one.blocks.start.saturating_sub(1));
        let ranges: Vec<_> = std::iter::once(0..first).chain(stretches.iter().map(|one| one.blocks.clone())).collect();
        let setting = Setting { reader, from, rendition: Rendition::Learner, chapters: &[] };
        let mut html = html::pieces(&document, &self.spelling(reading, &setting), &ranges);
        let notes = html.pop().unwrap_or_default();
        let mut html = html.into_iter();
        let introduction = html.next().unwrap_or_default() + &notes;
        let question = |(stretch, answer): (&crate::site::Stretch, String)| QuestionView {
            id: stretch.id.to_owned(),
            question: html::inline(&document.headings[stretch.heading].inlines),
            answer,
        };
        (FaqView { questions: stretches.iter().zip(html).map(question).collect() }, introduction)
    }

    fn campaign(&self, campaign: &Campaign, reader: &Tag) -> CampaignView {
        let prizes = campaign.prizes.iter();
        let editions = campaign.editions.iter().map(|edition| CampaignEditionView {
            title: edition.title.clone(),
            when: edition.period().and_then(|period| self.when(&period, reader)),
            url: edition.url.clone(),
            results: edition.results.as_ref().map(|results| self.results(results, reader)),
        });
        CampaignView {
            rules: campaign.rules.iter().map(|rule| html::inline(&inline(rule))).collect(),
            prizes: prizes
                .map(|prize| PrizeView { title: prize.title.clone(), description: prize.description.clone() })
                .collect(),
            results: campaign.results.as_ref().map(|results| self.results(results, reader)),
            editions: editions.collect(),
            url: campaign.landing_page.clone(),
        }
    }

    fn results(&self, results: &Results, reader: &Tag) -> ResultsView {
        let count = |(label, count): (&str, i64)| CountView {
            label: self.word(reader, label),
            count: self.locales.number(reader, count as f64),
        };
        ResultsView { counts: results.counts().into_iter().map(count).collect(), source: results.source.clone() }
    }

    fn event(&self, event: &Event, reading: &Reading, reader: &Tag, from: &From) -> EventView {
        let when = reading.edition.meta.fields.kind().period().and_then(|period| self.when(&period, reader));
        let registration = event.registration.as_ref().map(|registration| {
            let deadline = registration.deadline.as_ref().and_then(|day| self.day(day, reader));
            let late = |when: &Option<WhenView>| when.as_ref().is_some_and(|when| when.past);
            let off = event.status == Some(EventStatus::Cancelled);
            let open = !off && !late(&deadline) && !late(&when) && registration.url.is_some();
            RegistrationView { url: registration.url.clone(), deadline, open }
        });
        EventView {
            when,
            status: event.status.unwrap_or(EventStatus::Scheduled).name().to_owned(),
            registration,
            programme: self.programme(event, reading, reader, from),
            files: self.taken_along(event, reading, reader, from),
        }
    }

    /// The packs of what is taught at an event; of a lesson, those of the course it is read in.
    fn taken_along(&self, event: &Event, reading: &Reading, reader: &Tag, from: &From) -> Vec<TakenAlongView> {
        let sessions = event.programme.iter().enumerate();
        let taught = sessions.flat_map(|(index, session)| {
            let path = move |lesson: usize| format!("programme.{index}.lessons.{lesson}");
            (0..session.lessons.len()).filter_map(move |lesson| reading.edition.references.at(&path(lesson)))
        });
        let with_packs = |key: &EntryKey| -> Option<EntryKey> {
            let courses = self.site.used_in.get(key).into_iter().flatten();
            std::iter::once(key).chain(courses).find(|one| !self.downloads(one, reader, from).is_empty()).cloned()
        };
        let mut keys: Vec<EntryKey> = Vec::new();
        for key in taught.filter_map(with_packs) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        let view = |key: &EntryKey| {
            let mut files = self.downloads(key, reader, from);
            files.retain(|file| file.reader.is_none() && file.variants.is_empty());
            let link = self.link_view(&self.site.reading(key, reader)?, reader, from);
            (!files.is_empty()).then_some(TakenAlongView { link, files })
        };
        keys.iter().filter_map(view).collect()
    }

    fn programme(&self, event: &Event, reading: &Reading, reader: &Tag, from: &From) -> Vec<ProgrammeView> {
        let mut last_day: Option<String> = None;
        let mut sessions = Vec::new();
        for (index, session) in event.programme.iter().enumerate() {
            let path = |key: &str| format!("programme.{index}.{key}");
            let period = event.session(session);
            let start = period.as_ref().and_then(Period::start);
            let day = start.as_ref().map(|start| start.day.clone());
            let new_day = day.is_some() && day != last_day;
            last_day = day.or(last_day);
            let lessons_path = path("lessons");
            let lessons = (0..session.lessons.len()).filter_map(|lesson| {
                let key = reading.edition.references.at(&format!("{lessons_path}.{lesson}"))?;
                Some(self.link_view(&self.site.reading(key, reader)?, reader, from))
            });
            sessions.push(ProgrammeView {
                day: new_day.then(|| self.date_of(start.as_ref(), reader)).flatten(),
                time: start.as_ref().and_then(|start| self.times(start, period.as_ref()?.end().as_ref(), reader)),
                when: period.as_ref().and_then(|period| self.when(period, reader)),
                title: session.title.clone(),
                description: session.description.clone(),
                lessons: lessons.collect(),
                facilitators: self.names(reading, &path("facilitators"), &session.facilitators, reader, from),
            });
        }
        // One day needs no heading.
        if sessions.iter().filter(|session| session.day.is_some()).count() < 2 {
            sessions.iter_mut().for_each(|session| session.day = None);
        }
        sessions
    }

    fn date_of(&self, moment: Option<&Moment>, reader: &Tag) -> Option<String> {
        let day = Value::Text(moment?.day.clone());
        Some(message(self.locales, reader, "when-day", &arguments([("day", day)])))
    }

    /// "10:00–11:00"
    pub(super) fn times(&self, start: &Moment, end: Option<&Moment>, reader: &Tag) -> Option<String> {
        let start = self.clock(start, reader)?;
        Some(match end.and_then(|end| self.clock(end, reader)) {
            Some(end) => {
                let texts = [("start", Value::Text(start)), ("end", Value::Text(end))];
                message(self.locales, reader, "clock-span", &arguments(texts))
            }
            None => start,
        })
    }

    fn club(&self, club: &Club, reader: &Tag) -> ClubView {
        let Some(meeting) = &club.meeting else { return ClubView::default() };
        let weekday = self.word(reader, &format!("weekday-{}", meeting.weekday.name()));
        let texts = [("weekday", Value::Text(weekday)), ("day", Value::Text(meeting.weekday.name().to_owned()))];
        ClubView {
            meets: Some(message(self.locales, reader, &meeting.message(), &arguments(texts))),
            time: self.meeting_time(meeting, reader),
            minutes: meeting.minutes.unwrap_or(0),
        }
    }

    fn meeting_time(&self, meeting: &Meeting, reader: &Tag) -> Option<String> {
        let time = meeting.time?;
        // Any day will do: only the clock is read.
        let date = toml::value::Date { year: 2000, month: 1, day: 1 };
        let moment = moment(&toml::value::Datetime { date: Some(date), ..time }, None)?;
        let clock = self.clock(&moment, reader)?;
        Some(match &meeting.timezone {
            Some(zone) => format!("{clock} ({})", zone.replace('_', " ")),
            None => clock,
        })
    }

    fn research(&self, research: &Research, reading: &Reading, reader: &Tag, from: &From) -> ResearchView {
        let authors = self.names(reading, "authors", &research.authors, reader, from);
        let authors: Vec<String> = authors.into_iter().map(|author| author.text).collect();
        let url = research.doi.as_ref().map(|doi| format!("https://doi.org/{doi}")).or_else(|| research.url.clone());
        let mut citation = authors.join(", ");
        if let Some(year) = research.year {
            citation.push_str(&format!(" ({year})"));
        }
        citation.push_str(&format!(". {}", reading.edition.meta.common.title));
        if let Some(journal) = &research.published_in {
            citation.push_str(&format!(". {journal}"));
        }
        citation.push('.');
        ResearchView { finding: research.finding.clone(), method: research.method.clone(), citation, url }
    }
}
