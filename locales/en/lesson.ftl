# SPDX-License-Identifier: MIT OR Apache-2.0

### A lesson: its facts, its frame and its place in a course.

## Facts

# Label before the time that the whole lesson takes.
time = Time
# The time that the whole lesson takes.
# Variables:
#   $n (Number) - minutes
lesson-minutes = { DURATION($n) }
# Label before the time that teaching takes.
teaching = Teaching
# Label before the time that exercises take.
exercises-time = Exercises
# Label before the length of the break after the lesson.
break-time = Break
# Label before the Wikimedia projects that the lesson is about.
wikis = Projects

## Frame

# Heading over the questions that the lesson answers.
questions = Questions
# Heading over what people can do after the lesson.
objectives = Objectives
# Before the list of objectives.
objectives-intro = After this lesson, you will be able to:
# Heading over what to remember.
keypoints = Key points
# Heading over the lessons to read before.
prerequisites = Before you start
# Heading over the lessons to go on with.
follow-up = What to do next
# Heading over the other courses and toolkits that use the lesson.
used-in = Also used in

## Place in a course

# Stands over the title of a lesson in a course.
# Variables:
#   $number (Number) - place of the lesson, from 1
#   $count (Number) - number of lessons in the course
lesson-number = Lesson { $number } of { $count }
# Heading over the list of a course’s lessons, and its name for screen readers.
course-outline = Course outline
# Link to the lesson before this one.
previous-lesson = Previous lesson
# Link to the lesson after this one.
next-lesson = Next lesson
# Link to the course, on its last lesson.
back-to-course = Back to the course
