# SPDX-License-Identifier: MIT OR Apache-2.0

### Pages of single kinds: facts, events, campaigns, clubs, people, and the lists of them.

## Plural names of kinds: headings over cards of one kind

# Heading over routes through lessons and courses.
kinds-pathway = Pathways
# Heading over courses.
kinds-course = Courses
# Heading over lessons.
kinds-lesson = Lessons
# Heading over toolkits.
kinds-toolkit = Toolkits
# Heading over events that are still to come.
kinds-event = Events
# Heading over campaigns.
kinds-campaign = Campaigns
# Heading over clubs.
kinds-club = Clubs
# Heading over studies and reports.
kinds-research = Research
# Heading over pages with questions and answers.
kinds-faq = Questions and answers
# Heading over news.
kinds-news = News

## Facts: labels in the list under a title

# Label before the days or times of an event.
fact-when = When
# Label before the first and the last day of a campaign.
fact-period = Period
# Label before online, on site or both.
fact-mode = How
# Label before the name of a place and its country.
fact-place = Where
# Label before languages in which people take part or which somebody speaks.
fact-languages = Languages
# Label before countries.
fact-countries = Countries
# Label before the price, in words.
fact-cost = Cost
# Label before the number of people there is room for.
fact-places = Places
# Label before the last day on which one can sign up.
fact-deadline = Sign up until
# Label before the people and organisations that run it.
fact-organisers = Organised by
# Label before the people who judge.
fact-jury = Jury
# Label before the year or number of an edition of a campaign.
fact-edition = Edition
# Label before a hashtag.
fact-hashtag = Hashtag
# Label before the address of its own page on the web.
fact-website = Website
# Label before the page where edits are counted.
fact-dashboard = Dashboard
# Label before an address to write to.
fact-contact = Contact
# Label before the school, museum or library in which a club meets.
fact-institution = At home in
# Label before the people who lead a club.
fact-leads = Led by
# Label before the people who help a club along.
fact-mentors = Mentored by
# Label before the organisations that something belongs to.
fact-member-of = Belongs to
# Label before the day or year in which it began.
fact-founded = Founded
# Label before the year in which an organisation joined.
fact-since = With us since
# Label before a user name on Wikimedia wikis.
fact-user-name = User name
# Label before what a mentor helps with.
fact-mentoring = Mentors in
# Label before whether a mentor has time.
fact-availability = Time for new people
# Label before the languages in which a mentor helps.
fact-mentoring-languages = Mentors in these languages
# Label before an address for people who look for a mentor.
fact-mentoring-contact = Ask for mentoring
# Label before an ORCID iD, the number of a researcher.
fact-orcid = ORCID
# Label before the number of an item of Wikidata.
fact-wikidata = Wikidata
# Label before a ROR id, the number of a research organisation.
fact-ror = ROR
# Label before a DOI, the number of a publication.
fact-doi = DOI
# Label before what sort of thing it is: a museum, a study.
fact-type = Type
# Label before the short form of a name.
fact-short-name = Short name
# Label before the authors of a study.
fact-authors = Authors
# Label before the year of publication.
fact-year = Year
# Label before the journal or publisher.
fact-published-in = Published in
# Label before the people who look after a pathway.
fact-editors = Looked after by
# Label before what news are about.
fact-related = About
# A year, without separators.
# Variables:
#   $year (Number) - such as 2026
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

# From one time of day to another.
# Variables:
#   $start (String) - such as 10:00
#   $end (String) - such as 11:00
clock-span = { $start }–{ $end }
# One day.
# Variables:
#   $day (String) - such as 2026-02-18
when-day = { DATETIME($day, dateStyle: "long") }
# Several days.
# Variables:
#   $day (String) - the first day, such as 2026-02-18
#   $last (String) - the last day
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
# A time on a day.
# Variables:
#   $day (String) - such as 2026-02-18
#   $time (String) - such as 10:00
when-time = { DATETIME($day, dateStyle: "long") }, { $time }
# From one time to another on the same day.
# Variables:
#   $day (String) - such as 2026-02-18
#   $time (String) - such as 10:00
#   $end (String) - such as 16:00
when-times = { DATETIME($day, dateStyle: "long") }, { $time }–{ $end }
# From a time on one day to a time on another.
# Variables:
#   $day (String) - the first day, such as 2026-02-18
#   $time (String) - when it begins, such as 10:00
#   $last (String) - the last day
#   $end (String) - when it ends, such as 16:00
when-span = { DATETIME($day, dateStyle: "long") }, { $time } – { DATETIME($last, dateStyle: "long") }, { $end }
# Before the same time in the reader’s own time zone; a script puts it after.
when-here = Your time:

## Back references: headings over what points at a page

# Heading over courses, pathways and toolkits that use a lesson.
back-used-in = Used in
# Heading over events in whose programme a lesson is.
back-taught-at = Taught at
# Heading over the events of a campaign.
back-campaign = Events
# Heading over events at which a person leads a session.
back-facilitator = Leads sessions at
# Heading over what a person or organisation runs.
back-organiser = Organises
# Heading over the clubs that a person helps along.
back-mentor = Mentors
# Heading over the clubs that a person leads.
back-lead = Leads
# Heading over the campaigns that a person judges.
back-jury = Judges
# Heading over clubs and events that are at home in an organisation.
back-institution = In this house
# Heading over the people and clubs that belong to an organisation.
back-member = Belong to it
# Heading over the pathways that a person looks after.
back-editor = Looks after
# Heading over what a person wrote.
back-author = Wrote
# Heading over what a person translated.
back-translator = Translated
# Heading over what a person helped with.
back-contributor = Helped with
# Heading over news about an entry.
back-related = In the news

## Lists with filters

# Heading over the fields that filter a list.
filter = Filter
# First choice of every field: whatever it is.
filter-any = Any
# Button that takes all filters away.
filter-reset = Show everything
# How many entries are shown, read out to screen readers. The numbers are put in by a script.
# Variables:
#   $n (String) - entries that are shown
#   $all (String) - entries in all
filter-count = Shown: { $n } of { $all }
# In place of a list when no entry fits the filters.
filter-none = Nothing fits. Take a filter away.
# Heading over the index of a list: entries by level, audience and so on.
index = Index
# Link from the head of a list to its index, for readers without scripts.
index-link = By subject, level and language
# Title of a list with only what has one value: “Lessons: Beginner”.
# Variables:
#   $section (String) - the title of the whole list
#   $value (String) - a level, an audience, a country and the like
listing-title = { $section }: { $value }
# Filter: how much must be known before.
facet-level = Level
# Filter: for whom it is.
facet-audience = For
# Filter: how long it takes.
facet-duration = Length
# Filter: language.
facet-language = Language
# Filter: country.
facet-country = Country
# Filter: Wikimedia project.
facet-wiki = Project
# Filter: online or on site.
facet-mode = How
# Filter: what sort of thing it is.
facet-type = Type
# Filter: what a person does.
facet-role = Role
# Filter: how a club is doing, whether a mentor has time.
facet-status = Status
# Filter: year.
facet-year = Year
# Filter and label: what questions are about.
facet-area = Subject
# Length: at most half an hour.
length-short = Up to 30 minutes
# Length: at most an hour.
length-medium = 30 to 60 minutes
# Length: at most half a day.
length-long = 1 to 3 hours
# Length: longer than that.
length-days = More than 3 hours

## Wikimedia projects

# Name of a project.
wiki-wikipedia = Wikipedia
# Name of a project.
wiki-commons = Wikimedia Commons
# Name of a project.
wiki-wikidata = Wikidata
# Name of a project.
wiki-wiktionary = Wiktionary
# Name of a project.
wiki-wikisource = Wikisource
# Name of a project.
wiki-wikibooks = Wikibooks
# Name of a project.
wiki-wikiquote = Wikiquote
# Name of a project.
wiki-wikivoyage = Wikivoyage
# Name of a project.
wiki-wikiversity = Wikiversity
# Name of a project.
wiki-wikinews = Wikinews
# Name of a project.
wiki-wikispecies = Wikispecies
# Name of a project.
wiki-wikifunctions = Wikifunctions
# Name of a project.
wiki-meta = Meta-Wiki
# Name of a project.
wiki-mediawiki = MediaWiki
# Name of a project.
wiki-incubator = Wikimedia Incubator
# Name of a project.
wiki-outreach = Outreach Wiki

## Events

# Heading over events that are still to come or running.
events-upcoming = Coming events
# Heading over events that have ended.
events-past = Past events
# An event for people at their computers.
mode-online = Online
# An event for people in one place.
mode-onsite = On site
# An event for both.
mode-hybrid = Online and on site
# An event takes place as planned.
event-scheduled = Takes place as planned
# An event will take place later.
event-postponed = Postponed
# An event does not take place.
event-cancelled = Cancelled
# Marks an event that has ended.
event-over = has ended
# Link to the page where people sign up.
event-register = Sign up
# Heading over the sessions of an event.
event-programme = Programme
# Before the names of those who lead a session.
event-with = With

## Campaigns

# A campaign that has not begun.
campaign-planned = Planned
# A campaign that is running.
campaign-running = Running
# A campaign that has ended.
campaign-finished = Finished
# A campaign that is not held for now.
campaign-paused = Paused
# Link to the campaign’s own page on the web.
campaign-page = Go to the campaign
# Heading over the rules.
campaign-rules = Rules
# Heading over what can be won.
campaign-prizes = Prizes
# Heading over the numbers at the end.
campaign-results = Results
# Heading over earlier editions.
campaign-editions = Earlier editions
# What a number counts: people who took part.
result-participants = Participants
# What a number counts: people who took part for the first time.
result-newcomers = Newcomers
# What a number counts: articles written.
result-articles = New articles
# What a number counts: articles improved.
result-improved = Improved articles
# What a number counts: pictures and other files uploaded.
result-files = Files
# What a number counts: edits of any sort.
result-edits = Edits
# What a number counts: countries that took part.
result-countries = Countries
# What a number counts: languages of the wikis that took part.
result-languages = Languages
# Link to where numbers are from.
results-source = Where these numbers are from

## Clubs

# A club that is being founded.
club-forming = Being founded
# A club that meets.
club-active = Active
# A club that does not meet for now.
club-paused = Paused
# A club that has ended.
club-closed = Closed
# When a club meets. $day may be used to choose a form.
# Variables:
#   $weekday (String) - the day as named below
#   $day (String) - monday to sunday
meets-weekly = Every { $weekday }
# When a club meets.
# Variables:
#   $weekday (String) - the day as named below
#   $day (String) - monday to sunday
meets-fortnightly = Every second { $weekday }
# When a club meets.
# Variables:
#   $weekday (String) - the day as named below
#   $day (String) - monday to sunday
meets-first = First { $weekday } of the month
# When a club meets.
# Variables:
#   $weekday (String) - the day as named below
#   $day (String) - monday to sunday
meets-second = Second { $weekday } of the month
# When a club meets.
# Variables:
#   $weekday (String) - the day as named below
#   $day (String) - monday to sunday
meets-third = Third { $weekday } of the month
# When a club meets.
# Variables:
#   $weekday (String) - the day as named below
#   $day (String) - monday to sunday
meets-fourth = Fourth { $weekday } of the month
# When a club meets.
# Variables:
#   $weekday (String) - the day as named below
#   $day (String) - monday to sunday
meets-last = Last { $weekday } of the month
# Day of the week, in the sentences above.
weekday-monday = Monday
# Day of the week, in the sentences above.
weekday-tuesday = Tuesday
# Day of the week, in the sentences above.
weekday-wednesday = Wednesday
# Day of the week, in the sentences above.
weekday-thursday = Thursday
# Day of the week, in the sentences above.
weekday-friday = Friday
# Day of the week, in the sentences above.
weekday-saturday = Saturday
# Day of the week, in the sentences above.
weekday-sunday = Sunday

## People

# What somebody does: writes.
person-author = Author
# What somebody does: teaches.
person-trainer = Trainer
# What somebody does: translates.
person-translator = Translator
# What somebody does: helps others along.
person-mentor = Mentor
# What somebody does: runs events or clubs.
person-organiser = Organiser
# What somebody does: programs.
person-developer = Developer
# What somebody does: does research.
person-researcher = Researcher
# A mentor has time.
mentor-open = Takes new people
# A mentor has little time.
mentor-limited = Has little time
# A mentor has no time.
mentor-closed = Has no time for now

## Organisations

# Type of an organisation.
organisation-museum = Museum
# Type of an organisation.
organisation-library = Library
# Type of an organisation.
organisation-archive = Archive
# Type of an organisation.
organisation-gallery = Gallery
# Type of an organisation.
organisation-school = School
# Type of an organisation.
organisation-university = University
# Type of an organisation: chapter or user group of the Wikimedia movement.
organisation-affiliate = Wikimedia affiliate
# Type of an organisation: gives money.
organisation-foundation = Foundation
# Type of an organisation: non-governmental.
organisation-ngo = Association
# Type of an organisation.
organisation-government = Public authority
# Type of an organisation.
organisation-company = Company
# Type of an organisation: none of these.
organisation-other = Other

## Research

# Type of research.
research-study = Study
# Type of research.
research-report = Report
# Type of research.
research-data-set = Data set
# Type of research.
research-thesis = Thesis
# Type of research.
research-book = Book
# Heading over the finding, in one sentence.
research-finding = What was found out
# Label before how it was found out.
research-method = Method:

## Glossary

# Name of the links to the letters of a glossary, for screen readers.
glossary-letters = Letters
# Before links to other terms.
see-also = See also:

## Audiences

# Heading over what people of an audience begin with.
audience-start = Begin here

## Examples

# On the page of something invented.
example-notice = This is an invented example. It shows what such a page looks like.
# On the card of something invented, in a list.
example-mark = Invented example
