# SPDX-License-Identifier: MIT OR Apache-2.0

### Blocks inside of a text: their titles and the words of their controls.

## Titles of blocks that have none of their own

# Something worth knowing.
block-note = Note
# Something that helps.
block-tip = Tip
# Something that must not be missed.
block-important = Important
# Something that can go wrong.
block-warning = Warning
# Something that does harm.
block-caution = Caution
# What people can do after the section.
block-objectives = Objectives
# What the section answers.
block-questions = Questions
# What to remember.
block-keypoints = Key points
# What to know before.
block-prerequisites = Before you start
# Something to do.
block-exercise = Exercise
# Help for an exercise.
block-hint = Hint
# The answer to an exercise.
block-solution = Solution
# Something to talk about.
block-discussion = Discussion
# Things to tick off.
block-checklist = Checklist
# Only for the person who runs the session.
block-facilitator = For facilitators
# More than most readers need.
block-details = Details
# Shows how it is done.
block-example = Example
# What happened somewhere.
block-case-study = Case study
# Somebody’s words.
block-quote = Quotation
# A question with answers to choose from.
block-quiz = Check yourself
# The same for several cases, side by side.
block-tabs = Choose your case
# Shown in print only; its title is rarely seen.
block-print-only = In print
# Shown on screens only; its title is rarely seen.
block-screen-only = On screen
# Title of an exercise in a book, with its number.
# Variables:
#   $number (Number) - from 1
exercise-number = Exercise { $number }

## Quiz

# Button that shows whether the chosen answer is right.
show-answer = Show the answer
# Button that hides it again.
hide-answer = Hide the answer
# Before what is said about a right answer.
correct = Right
# Before what is said about a wrong answer.
incorrect = Not right
# Below a question with one right answer.
quiz-one = Choose one answer.
# Below a question with several right answers.
quiz-several = Choose all that are right.

## Footnotes and links

# Heading over the footnotes.
footnotes = Footnotes
# Link from a footnote to the text.
back-to-text = Back to the text
# Name of the link that a heading carries, for screen readers.
link-to-section = Link to this section

## Pictures

# Stands before the credit of a picture.
picture = Picture
# Credit below a picture.
# Variables:
#   $title (String) - the picture’s title
#   $author (String) - who made it
#   $license (String) - such as CC BY-SA 4.0
picture-credit = “{ $title }” by { $author }, { $license }
# The same for a picture that belongs to everyone.
# Variables:
#   $title (String) - the picture’s title
#   $author (String) - who made it
picture-credit-public-domain = “{ $title }” by { $author }, public domain

## Code

# Button that copies code.
copy-code = Copy
# Said for a moment after copying.
code-copied = Copied
