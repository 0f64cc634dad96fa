# SPDX-License-Identifier: MIT OR Apache-2.0

### What kinds of entries there are, and how lists of them and their facts are worded.

## Kinds

# A single page without a special kind.
kind-page = Page
# Something to learn in one sitting.
kind-lesson = Lesson
# Lessons in an order.
kind-course = Course
# What an organiser uses to run something.
kind-toolkit = Toolkit
# A route through lessons, courses and links.
kind-pathway = Pathway
# Words and what they mean.
kind-glossary = Glossary
# A contest or drive that is held again and again.
kind-campaign = Campaign
# A training session, workshop or edit-a-thon.
kind-event = Event
# People who meet regularly to edit.
kind-club = Club
# Somebody who writes, teaches, translates or mentors.
kind-person = Person
# A museum, a school, an association and others.
kind-organisation = Organisation
# A study, a report or a data set.
kind-research = Research
# What happened on a day.
kind-news = News
# Questions that are often asked, with answers.
kind-faq = Questions and answers
# The page of people with something in common.
kind-audience = For whom

## Lists

# In place of a list that has no entries.
list-empty = Nothing here yet.
# Over a list of entries.
# Variables:
#   $n (Number) - number of entries
entries-count =
    { $n ->
        [one] { $n } entry
       *[other] { $n } entries
    }
# How many lessons a course has.
# Variables:
#   $n (Number) - number of lessons
lessons-count =
    { $n ->
        [one] { $n } lesson
       *[other] { $n } lessons
    }

## Level: how much must be known before

# Label before one of the levels.
level = Level
# Nothing need be known.
level-beginner = Beginner
# Some experience helps.
level-intermediate = Intermediate
# For people who have done it before.
level-advanced = Advanced

## Audience: for whom it is

# Label before one or more audiences.
audience = For
# People who are about to make their first edits.
audience-new-contributors = New contributors
# People who edit already.
audience-experienced-contributors = Experienced contributors
# Staff and volunteers of cultural institutions.
audience-museums-libraries-archives = Museums, libraries and archives
# People who teach.
audience-educators = Educators
# Pupils and students.
audience-students = Students
# People who do research.
audience-researchers = Researchers
# Associations, schools, companies and others that seek partnership.
audience-organisations = Organisations
# People who run events and clubs.
audience-organisers = Organisers
# Several audiences in one line.
# Variables:
#   $audiences (List) - some of the words above
audience-list = { LIST($audiences) }

## Status: how ripe a text is

# Label before one of the states.
status = Status
# Being written.
status-draft = Draft
# Written, not yet taught.
status-pre-alpha = First version
# Taught by its authors.
status-alpha = Tried by its authors
# Taught by others.
status-beta = Tried by others
# Ready for everyone.
status-stable = Ready to use
# Kept for the record.
status-retired = No longer kept up to date
# When the steps of a lesson were last tried.
# Variables:
#   $date (String) - such as 2026-02-18
last-tested = Last tested on { DATETIME($date, dateStyle: "long") }
