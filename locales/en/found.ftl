# SPDX-License-Identifier: MIT OR Apache-2.0

### How pages are found and reused: citations, calendars, maps, mentors.

## Citing and reusing

# Heading over citations and the line that must stand beside copies, at the end of a lesson or course.
cite-title = Cite and reuse
# What opens the citations of a page in several forms.
cite-this = Cite this page
# The same on the page of a study: what is cited is the study.
cite-publication = Cite this publication
# What opens the line that must stand beside copies.
cite-reuse = Reuse with attribution
# After the sentence that names the licence.
cite-reuse-how = Copy one of these lines to where you use it, and say what you changed.
# The line that must stand beside copies: title, author, source, licence.
# Variables:
#   $title (String) - the title, in some forms a link
#   $authors (String) - names, as a list
#   $site (String) - the name of the site, with its address
#   $license (String) - the licence, such as CC BY-SA 4.0
cite-attribution = “{ $title }” by { $authors }, { $site }, { $license }
# Name of a form of that line.
cite-as-text = Plain text
# Name of a form of that line, for web pages.
cite-as-html = HTML
# Name of a form of that line, for wikis.
cite-as-wikitext = Wikitext
# Button that copies the text below it.
cite-copy = Copy
# Stands on that button for a moment afterwards.
cite-copied = Copied

## Calendars

# Link to a calendar file of one event, club or campaign.
calendar-add = Add to calendar
# Link to the calendar of all events of a language, above their list.
calendar-subscribe = Subscribe to the calendar
# Heading over files to be downloaded for the lessons of an event.
event-packs = To take along

## Maps and mentors

# Heading over a map of the world with numbers, and the list of what they mean.
map-title = On the map
# Below a map: where its outlines are from. Natural Earth is a name.
map-source = Map: Natural Earth, public domain
# Heading over a list of people who help others.
mentors-title = Mentors by language and subject
# Label of a field that filters a list by keywords.
facet-topic = Subject
