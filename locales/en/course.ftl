# SPDX-License-Identifier: MIT OR Apache-2.0

### Courses and toolkits: what their first pages say.

## Courses

# Link to the first lesson.
start-course = Start the course
# Label before the lessons and the time of a course.
# Variables:
#   $lessons (Number) - number of lessons
#   $minutes (Number) - minutes of all lessons together
course-length =
    { $lessons ->
        [one] { $lessons } lesson, { DURATION($minutes) }
       *[other] { $lessons } lessons, { DURATION($minutes) }
    }

## Toolkits

# Heading over the steps of a toolkit.
phases = Step by step
# Work before the event or the first meeting.
phase-before = Before
# Work on the day or while it runs.
phase-during = During
# Work afterwards.
phase-after = After
# Label before how long a step takes.
duration = Duration
# Heading over what each person does.
roles = Roles
# Heading over links to the lists of a toolkit that are ticked off.
checklists = Checklists
# Heading over links to letters, posters and forms of a toolkit, to be copied.
templates = Templates
# Heading over links to what others have done with a toolkit.
case-studies = Case studies
# Heading over the table of what may cost money.
budget = Budget sheet
# Heading of the column with what is paid for.
budget-what = What
# Heading of the column with what it should cost; the currency may follow.
budget-planned = Planned amount
# Heading of the column that is filled in with what it did cost.
budget-real = Real amount
# Heading of the column that says how to do it without money.
budget-without-money = Without money
# Line of the budget for what nobody has thought of.
# Variables:
#   $share (Number) - part of the sum of all lines, 0.1 for ten percent
budget-reserve = Reserve, { PERCENT($share) }
# Last line of the budget.
budget-sum = Sum

## Files to take away

# Heading over the files.
downloads = Take it with you
# Link to a PDF.
download-pdf = Download PDF
# Button: a course or toolkit as a book for e-readers and phones.
download-epub = Download EPUB
# Behind the link to a PDF.
# Variables:
#   $size (Number) - bytes
#   $pages (Number) - pages
download-facts =
    { $pages ->
        [one] { $pages } page, { BYTES($size) }
       *[other] { $pages } pages, { BYTES($size) }
    }
# In place of the link while the file is still being made.
download-later = The PDF is made when you open it.
