# SPDX-License-Identifier: MIT OR Apache-2.0

### What learners keep on their own device: finished lessons, the way back, the size of text, and the page about all of it.

## Progress

# Button at the end of a lesson; it stays pressed once the lesson is finished.
learner-mark = I have finished this lesson
# Said when the reader has come to the end of a lesson, beside the button.
learner-end = You have reached the end of this lesson. Have you finished it?
# One word beside each lesson that is finished, in lists.
learner-finished = Finished
# Over the bar that shows progress through a course or pathway. The numbers are put in by a script.
# Variables:
#   $done (String) - lessons or courses that are finished
#   $count (String) - all of them
learner-progress = Finished: { $done } of { $count }
# Name of the part of a page with the bar, for screen readers.
learner-progress-label = Your progress
# Before a link to the lesson that was read last.
learner-continue = Continue where you were:

## Size of text

# Name of the two buttons below, for screen readers.
text-size = Text size
# Name of the button that makes text smaller.
text-smaller = Smaller text
# Name of the button that makes text larger.
text-larger = Larger text

## The page about what is kept

# Title of the page, and link to it.
device-page = Your data on this device
# Below the title.
device-lead = What you do here is kept in this browser only: finished lessons, answers, lists and settings. Nothing is sent to us or to anybody else.
# Shown in browsers without scripts.
device-no-script = This browser runs no scripts, so nothing is kept.
# Shown where the browser forbids sites to keep anything.
device-refused = This browser does not let the site keep anything. Everything works, but it is forgotten when you leave a page.
# Heading over the list of what is kept.
device-kept = What is kept
# Instead of the list while it is empty.
device-none = Nothing is kept yet.
# Label before the number of finished lessons.
device-kind-done = Finished lessons
# Label before the number of questions with an answer.
device-kind-quiz = Answered questions
# Label before the number of checklists that were begun.
device-kind-checklist = Checklists
# Label before the number of other things: colours, size of text, the page that was read last.
device-kind-other = Settings and places
# Button that saves everything as a file.
device-export = Save as a file
# Beside the button that saves everything as a file.
device-export-for = To take it to another browser or device.
# Button that opens a file that was saved.
device-import = Open a saved file
# Beside the button that opens a file that was saved.
device-import-for = It is added to what is kept here.
# Button that deletes everything.
device-delete = Delete everything
# Beside the button that deletes everything.
device-delete-for = Good on a device that others use, too.
# Question before everything is deleted.
device-sure = Delete everything that is kept here? It cannot be brought back.
# Answer to the question whether to delete.
device-delete-yes = Yes, delete
# Answer to the question whether to delete.
device-delete-no = No, keep it
# Said after a file was opened.
device-imported = The file was opened and added.
# Said when a file is of another kind.
device-wrong-file = This is not a file that was saved here.
# Said after everything was deleted.
device-deleted = Everything was deleted.
