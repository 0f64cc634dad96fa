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
