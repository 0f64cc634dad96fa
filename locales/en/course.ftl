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
