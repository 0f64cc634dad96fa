# SPDX-License-Identifier: MIT OR Apache-2.0

### Words around every page: the frame of the site, its header, footer and notices.
### English is the source of all other languages.

## Header

# The first link of each page, seen by people who use a keyboard.
skip-to-content = Skip to content
# Link to the language’s home page.
home = Home
# Button that opens the main navigation on small screens.
menu = Menu
# Button that closes the menu or a panel.
close = Close
# Name of the main navigation for screen readers.
main-navigation = Main navigation
# Link, button and field of the search; `aria-label` is the name of the field for screen readers.
search = Search
    .aria-label = Search this site
# Button that opens the list of languages, and the heading of that list.
languages = Languages
# Name of the language switch for screen readers.
# Variables:
#   $language (String) - the current language’s own name
choose-language = Language: { $language }
# Stands behind a language in the switch when the page is not yet in it.
not-translated = not translated yet
# Name of the choice between light and dark for screen readers.
colour-scheme = Colour scheme
# Light background, always.
colour-light = Light
# Dark background, always.
colour-dark = Dark
# As the reader’s device has it.
colour-auto = Automatic

## Around the text

# Name of the line that leads from home to the page, for screen readers.
breadcrumbs = Where you are
# Heading of the list of a page’s headings.
contents = On this page
# Link to the page before this one.
previous = Previous
# Link to the page after this one.
next = Next
# Name of the links to the previous and the next page, for screen readers.
previous-and-next = Previous and next
# Link to the place where the page can be changed.
edit-page = Edit this page
# Link for telling the authors of a mistake.
report-problem = Report a problem
# Link to the start of the page.
back-to-top = Back to top
# Link, in front of the same in another language or on a fallback page.
translate-page = Translate this page
# When the page was last changed.
# Variables:
#   $date (String) - such as 2026-02-18
last-changed = Last changed on { DATETIME($date, dateStyle: "long") }
# Above a page that has no edition in the reader’s language.
# Variables:
#   $language (String) - the reader’s language, by its own name
#   $other (String) - the language in which the page is shown, by its own name
fallback-notice = This page is not yet in { $language }. You are reading it in { $other }.
# Above a page that was made from a text in another alphabet of the same language.
# Variables:
#   $language (String) - the language that people wrote it in, by its own name
converted-notice = Converted automatically from { $language }.
# Marks a link whose target is in another language.
# Variables:
#   $language (String) - the target’s language, by its own name
in-language = in { $language }
# Marks a link that leads to another site, for screen readers.
external-link = leads to another site

## Credits and licence

# Heading over the people who made a page.
credits = Credits
# Before the names of those who wrote the page.
role-authorship = Written by
# Before the names of those who edited the page.
role-editing = Edited by
# Before the names of those who translated the page.
role-translation = Translated by
# Before the names of those who tested the page with learners.
role-testing = Tested by
# Before the names of those who drew or photographed.
role-illustration = Illustrated by
# Before the names of those who reviewed the page.
role-review = Reviewed by
# Before the names of those who teach with the page or wrote its notes for facilitators.
role-facilitation = Facilitated by
# Before the names of those who gave the money.
role-funding = Funded by
# Before the names of those who keep the page up to date.
role-maintenance = Maintained by
# Before the names of those who helped in other ways.
role-infrastructure = Technical support by
# After a role: the names of people.
# Variables:
#   $names (List) - names of people
credit-names = { LIST($names) }
# Licence of the page in its footer; the link leads to the licence.
# Variables:
#   $license (String) - such as CC BY-SA 4.0
license-line = Text and pictures may be shared under <a name="license">{ $license }</a>, unless noted otherwise.
# The same where there can be no link: in print.
# Variables:
#   $license (String) - such as CC BY-SA 4.0
license-line-plain = Text and pictures may be shared under { $license }, unless noted otherwise.
# Name of the footer’s links for screen readers.
footer-navigation = About this site
# Who publishes the site.
# Variables:
#   $publisher (String) - name of an organisation
published-by = Published by { $publisher }
# Link to the Atom feed.
feed = Feed of new pages
# Link to the site’s source texts.
source-texts = Source texts

## Page not found

# Title and heading of the page for addresses that lead nowhere.
not-found-title = This page is not here
# Below the heading.
not-found-text = The address may be mistyped, or the page has moved. The links below lead on.
# Link to the language’s home page.
not-found-home = Go to the home page

## Choice of a language

# Shown for each language on that page: what leads into the site.
chooser-enter = Read in English

## Home page

# Heading over the courses.
home-courses = Courses
# Heading over the toolkits.
home-toolkits = Toolkits
# Heading over single lessons.
home-lessons = Lessons
# Heading over the links by audience.
home-audiences = For whom
# Link to the list of all courses, lessons or toolkits.
show-all = Show all
