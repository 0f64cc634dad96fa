# SPDX-License-Identifier: MIT OR Apache-2.0

### Teaching: syllabus, timetable, the pages for facilitators, the course on one page, slides.

## Ways to read a lesson or a course

# Name of the list of links to the other forms of this page, for screen readers.
renditions = Ways to read this
# Link to the page for learners.
rendition-learner = For learners
# Link to the page with notes, solutions and timings for the person who teaches.
rendition-facilitator = For facilitators
# Link to the page with all lessons of a course one after the other.
rendition-whole = All on one page
# Link to the slides of a lesson.
rendition-slides = Slides

# Heading over the footnotes of one lesson, on the page with all lessons of a course.
# Variables:
#   $title (String) - title of the lesson
footnotes-of = Footnotes: { $title }

## Syllabus of a course

# Heading over the lessons of a course with their times.
syllabus = Syllabus
# Heading of the column that says when a lesson begins, counted from the start of the course.
syllabus-at = Starts at
# Heading of the column with the lessons.
syllabus-lesson = Lesson
# In the row after a lesson: a break.
# Variables:
#   $n (Number) - minutes
syllabus-break = Break, { DURATION($n) }
# In the last row, after the last lesson: the course is over.
syllabus-end = Finish
# Below the syllabus.
# Variables:
#   $n (Number) - minutes from the beginning of the first lesson to the end of the last, breaks included
syllabus-total = { DURATION($n) } with breaks. The time that each lesson really takes depends on the group.

## Timetable of a course

# Heading over the days on which a course is taught.
timetable = Timetable
# Heading over one day of the timetable.
# Variables:
#   $number (Number) - from 1
timetable-day = Day { $number }
# Heading of the column with the times.
timetable-time = Time
# Heading of the column that says what there is at that time.
timetable-what = Programme
# A lesson that goes on after a break; stands behind the lesson’s title.
timetable-continued = (continued)
# A short break.
timetable-break = Break
# The break for a meal in the middle of the day.
timetable-lunch = Lunch
# In the last row of a day.
timetable-end = End of the day
# Below the timetable: the time zone of its times.
# Variables:
#   $zone (String) - IANA name, such as Asia/Dhaka
#   $offset (String) - how far it is ahead of UTC, such as +6:00
timetable-zone = All times are in the time zone { $zone } (UTC{ $offset }).
# The same where no dates are set.
# Variables:
#   $zone (String) - IANA name, such as Asia/Dhaka
timetable-zone-name = All times are in the time zone { $zone }.

## Page for facilitators

# Stands over the title of a page for facilitators.
facilitator-page = For facilitators
# Heading over how long the parts of a lesson take.
run-sheet = Run sheet
# Label before when the lesson begins, counted from the start of the course.
facilitator-at = Begins in the course at
# When the lesson is taught by the timetable.
# Variables:
#   $day (Number) - from 1
#   $start (String) - time of the day
#   $end (String) - time of the day
facilitator-session = Day { $day }, { $start }–{ $end }
# Label before the times of the timetable.
facilitator-sessions = In the timetable
# Heading over what to get ready before the lesson.
prepare = What to prepare
# Label before all minutes together.
total-time = Together
# Link to the page for facilitators of the next lesson.
facilitator-next = Next lesson for facilitators
# Link to the page for facilitators of the course.
facilitator-course = The course for facilitators

## Slides

# Name of one slide for screen readers.
# Variables:
#   $number (Number) - from 1
#   $count (Number) - number of slides
slide-number = Slide { $number } of { $count }
# Between the buttons, short: which slide this is.
# Variables:
#   $number (String) - from 1
#   $count (String) - number of slides
slide-number-short = { $number } / { $count }
# Behind the title of a slide that goes on with the one before.
# Variables:
#   $number (Number) - 2 or more
slide-piece = { $number }
# What a screen reader calls a slide: a kind of thing.
slide = slide
# Name of the bar of buttons, for screen readers.
slide-controls = Slide controls
# Button: the slide before.
slide-previous = Previous slide
# Button: the slide after.
slide-next = Next slide
# Button: shows or hides the notes of the speaker, the next slide and the time.
slide-speaker = Speaker view
# Button: full screen on or off.
slide-full = Full screen
# Button: all slides one below the other.
slide-all = All slides
# Button: shows which keys do what. Also the heading over that list.
slide-help = Keys
# Heading over the notes of the speaker.
slide-notes = Notes
# Instead of notes.
slide-no-notes = No notes for this slide
# Heading over the next slide in the speaker view.
slide-after = Next
# Heading over the time since the slides were started.
slide-time = Time
# Button that begins the time anew.
slide-time-reset = Start again
# Before the last slide, in the speaker view: there is no next one.
slide-last = This is the last slide
# Behind the number of a key, in the list of keys.
key-next = Next slide
# Behind the names of keys, in the list of keys: they show the previous slide.
key-previous = Previous slide
# Behind the names of keys, in the list of keys: they show the first slide.
key-first = First slide
# Behind the names of keys, in the list of keys: they show the last slide.
key-last = Last slide
# Behind the names of keys, in the list of keys: they show the notes, the next slide and the time.
key-speaker = Notes, next slide and time
# Behind the names of keys, in the list of keys: they show the full screen.
key-full = Full screen
# Behind the names of keys, in the list of keys: they show the all slides at once.
key-all = All slides
# Behind the names of keys, in the list of keys: they show the the list of keys itself.
key-help = This list
# Link on the last slide to the slides of the next lesson.
# Variables:
#   $title (String) - title of the lesson
slides-next = Next: { $title }
