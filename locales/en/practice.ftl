# SPDX-License-Identifier: MIT OR Apache-2.0

### What learners work on: quizzes, checklists, tabs, discussions.

## Quizzes

# Below a question whose answers are to be put in their right order.
quiz-order = Put these in the right order.
# Below a question that is answered in the reader’s own words.
quiz-text = Write your answer, then compare.
# Label of the field for an answer in the reader’s own words.
quiz-own-answer = Your answer
# Button that tells whether the chosen answer is right.
quiz-check = Check my answer
# Button that opens the model answer to a question answered in own words.
quiz-compare = Compare with the model answer
# Button that clears a question so that it can be answered again.
quiz-again = Try again
# Said when somebody checks without having chosen.
quiz-nothing = Choose an answer first.
# Said when the answer is right.
quiz-right = That is right.
# Said when the answer is wrong.
quiz-wrong = Not right. Look again.
# Said when a part of the answer is right: something is missing, or something is too much.
quiz-partly = Partly right. Look again.
# Over the model answer of a question in own words.
quiz-model = A good answer
# Question after the model answer has been read; the answers are “Yes” and “Not yet”.
quiz-judge = Did your answer say this?
# Answer to the question whether one’s own answer was good.
quiz-judge-yes = Yes
# Answer to the question whether one’s own answer was good.
quiz-judge-no = Not yet
# Name of the button that moves an answer one place up, for screen readers.
# Variables:
#   $item (String) - the words of the answer
quiz-up = Move up: { $item }
# Name of the button that moves an answer one place down, for screen readers.
# Variables:
#   $item (String) - the words of the answer
quiz-down = Move down: { $item }
# Said after an answer has been moved, for screen readers.
# Variables:
#   $item (String) - the words of the answer
#   $place (Number) - its place now, from 1
#   $count (Number) - number of answers
quiz-moved = { $item }: place { $place } of { $count }
# How many questions of a page were answered rightly.
# Variables:
#   $right (Number) - questions answered rightly
#   $count (Number) - all questions of the page
quiz-score = Your score on this page: { $right } of { $count }
# Button that clears all questions of a page.
quiz-clear = Clear all answers

## Checklists

# How much of a checklist is done.
# Variables:
#   $done (Number) - ticked boxes
#   $count (Number) - all boxes
checklist-progress = { $done } of { $count } done
# Button that unticks all boxes of a checklist.
checklist-clear = Untick all

## Discussions and exercises

# How long something takes and in how many people it is done, in one line.
# Variables:
#   $minutes (Number) - minutes
setting-time = { DURATION($minutes) }
# People talk in groups of a certain size.
# Variables:
#   $size (Number) - people in a group
setting-group =
    { $size ->
        [1] alone
        [2] in pairs
       *[other] groups of { $size }
    }
# People talk in groups of a size between two numbers.
# Variables:
#   $from (Number) - people in the smallest group
#   $to (Number) - people in the largest group
setting-groups = groups of { $from } to { $to }

## Terms of the glossary

# Link from the short definition of a term to its place in the glossary.
term-in-glossary = In the glossary
