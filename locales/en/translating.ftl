# SPDX-License-Identifier: MIT OR Apache-2.0

### How far translations are, and the view in which translators work.

## States of a paragraph or of words: heads of columns and marks

# Translated from the source as it is now
translating-current = Current
# Made by machine, or by somebody who asked for review
translating-review = To review
# The source has changed since it was translated
translating-outdated = Out of date
# Nobody has translated it yet
translating-missing = Not translated

## The page of the site about its translations

# Title of the page, and the link to it at the foot of each page
translations-title = Translations
# Below the title
translations-lead = What is translated, what is out of date, and what would help learners most.
# Heading over the table of languages
translations-all = All languages
# Head of the column with the names of languages
translations-language = Language
# Below the table: what the numbers count
translations-note = All numbers count words of the original.
# How much of a language, of a kind of pages or of a page is current
# $percent (number): in percent of words
translations-percent = { $percent } %
# A number in the table
# $count (number): words
translations-number = { $count }
# Heading over the list of what to do
translations-next = What to do next
# Below that heading
translations-next-lead = First comes what most courses and pathways wait for.
# Instead of the list, when there is nothing to do
translations-nothing = Everything is translated and current. Thank you!
# Beside something to do
# $count (number): courses and pathways that lead through the page
translations-paths =
    { $count ->
        [one] Part of one course or pathway
       *[other] Part of { $count } courses and pathways
    }
# Heading over all pages by kind: courses, lessons and so on
translations-kinds = All pages
# Name of the pages of all other kinds
translations-other = Other pages
# How many pages there are of a kind
# $count (number): pages
translations-pages =
    { $count ->
        [one] One page
       *[other] { $count } pages
    }
# Heading over the names of translators and reviewers
translations-thanks = Thanks to
# Link to the same numbers for programs
translations-data = The numbers as data (JSON)

## What to do with a page

# $parts (number): paragraphs that are out of date
task-update =
    { $parts ->
        [one] Update one part that is out of date
       *[other] Update { $parts } parts that are out of date
    }
# $words (number): words that are not translated yet
task-finish =
    { $words ->
        [one] Translate the last word
       *[other] Translate the last { $words } words
    }
# $parts (number): paragraphs to review
task-review =
    { $parts ->
        [one] Review one part
       *[other] Review { $parts } parts
    }
# There is a translation, but no record of what it was made from
task-record = Record what it was translated from
# $words (number): words of the page
task-translate =
    { $words ->
        [one] Translate one word
       *[other] Translate { $words } words
    }

## The translator’s view: a list of pages, and each of them beside its original

# Title of the list
# $language (text): the name of the language, in that language
desk-title = Translate into { $language }
# Title of one page of the view
# $title (text): the title of the page
desk-page-title = Translate: { $title }
# How much is current, at the top
# $percent (number): in percent of words
desk-percent = { $percent } % current
# How many parts of the page are not current
# $count (number): parts
desk-left =
    { $count ->
        [0] Nothing left to do
        [one] One part left to do
       *[other] { $count } parts left to do
    }
# Heading over pages of the list that are translated in part
desk-finish = Begun
# Heading over pages of the list of which nobody knows what they were made from
desk-record = Without a record
# Link to the list
desk-list = All pages
# Link to the page as readers see it
desk-show = See the page
# Button that leads to the next part that is not current
desk-next = Next to do
# The same, to the one before
desk-previous = Previous to do
# Keys that do the same; ↓ and ↑ are keys with arrows
desk-keys = Alt + ↓ and Alt + ↑ lead to the next and the previous part to do.
# Before a link to another page that has something to do
desk-go-on = Go on with:
# Head of the column with the original
desk-original = Original
# Head of the column with the translation
desk-translation = Translation
# Above the change of the original
desk-change = What changed in the original
# Above translations of equal and similar texts
desk-memory = Translated before
# Beside such a translation
# $percent (number): how much the two originals have in common
desk-alike = { $percent } % alike
# Before terms of the glossary
desk-terms = Terms
# Link or button that opens the place in an editor
desk-edit = Edit this line
# The same for who hears the page read
# $line (number): number of the line
# $file (text): path of the file
desk-edit-line = Edit this line: { $file }, { $line }
# Beside a part that readers get in another language
# $language (text): the name of that language, in that language
desk-foreign = Readers see it in { $language }.
# Nobody has begun; before a command to type
desk-begin = Nobody has begun yet. This command makes the file:
# There is no record of what it was made from; before a command to type
desk-adopt = Nobody knows yet what this was translated from. This command makes the record:
