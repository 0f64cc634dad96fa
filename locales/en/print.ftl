# SPDX-License-Identifier: MIT OR Apache-2.0

### Printed packs: covers, running heads, parts of the book.

# Heading over the table of contents.
table-of-contents = Contents
# Stands over the title of a chapter in a pack of a course.
# Variables:
#   $number (Number) - from 1
chapter-lesson = Lesson { $number }
# Heading over the solutions at the end.
solutions = Solutions
# Below an exercise whose solution stands at the end.
# Variables:
#   $page (Number) - number of the page
solution-on-page = Solution on page { $page }
# Heading over the notes at the end.
notes = Notes
# Heading over the list of terms.
glossary = Glossary
# Heading over the list of pictures with their authors.
picture-credits = Picture credits
# Heading over licence, authors and version.
imprint = About this pack
# On the page about licence and version.
# Variables:
#   $license (String) - such as CC BY-SA 4.0
#   $url (String) - address of the licence
license-page = You may copy, share and adapt this pack, also for money, under the terms of { $license } ({ $url }). Name the authors, link to the licence and say what you changed.
# The same without the address of the licence.
# Variables:
#   $license (String) - such as CC BY-SA 4.0
license-page-plain = You may copy, share and adapt this pack under the terms of { $license }. Name the authors and say what you changed.
# Where the pack comes from.
# Variables:
#   $url (String) - address of the page
printed-from = Printed from { $url }
# Where to read the same on a screen; stands beside a QR code or an address.
read-online = Read online
# The day of the texts in the pack.
# Variables:
#   $date (String) - such as 2026-02-18
version-date = As of { DATETIME($date, dateStyle: "long") }
# On the cover: how much time the course takes.
# Variables:
#   $n (Number) - minutes
cover-minutes = { DURATION($n) }
# Above texts that the pack shows in another language because they are not yet translated.
# Variables:
#   $language (String) - the language in which the text is shown, by its own name
print-fallback = Not yet translated; the text follows in { $language }.
# Over what stands before the first lesson in a pack.
introduction = Introduction

## Packs for other readers than learners

# On the cover and in the file of a pack for those who teach: a kind of book.
pack-facilitator = Facilitator’s guide
# In the title of sheets with exercises only, to photocopy.
pack-handout = Exercises
# In the title of sheets with the solutions of the exercises.
pack-key = Solutions
# In the title of sheets with lists to tick off and forms to fill in.
pack-checklists = Checklists
# In the title of a pack with two languages side by side.
pack-bilingual = In two languages
# In the title of slides as a file.
pack-slides = Slides
# Heading of a column: when a lesson begins, counted from the start of the course.
run-sheet-from-start = From the start
# Heading of a column without content, where people write when a lesson begins by the clock.
run-sheet-clock = Clock
# Label over empty lines to write on.
run-sheet-notes = Notes
# Label before a line to write a name on.
sheet-name = Name
# Label before a line to write a day on.
sheet-date = Date
# Label before a line to write on where something takes place.
sheet-place = Place
# Heading of a certificate.
certificate = Certificate of participation
# On a certificate: label over the name of the person.
certificate-to = Awarded to
# On a certificate: label over the title of the event or course that the person took part in.
certificate-for = for taking part in
# On a certificate: label before the day.
certificate-when = When
# On a certificate: label before the place.
certificate-where = Where
# On a certificate: label before how long it took.
certificate-time = Duration
# On a certificate: label under the line for a signature.
certificate-signature = Signature
# On a poster, beside a QR code.
poster-scan = Scan the code to read more
# A QR code for those who cannot see it.
# Variables:
#   $url (String) - where it leads
code-alt = QR code that leads to { $url }
# On the cover and at the foot of pages: a partner whose name and logo stand on the pack.
# Variables:
#   $name (String) - name of the organisation
brand-with = Together with { $name }
