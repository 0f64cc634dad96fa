# SPDX-License-Identifier: MIT OR Apache-2.0

### How far the translation of a page is, and what is marked in it.

## At the top of a translated page that is not wholly current

# $percent (number): how much of the page is translated, in percent of words
# $source (text): the name of the language it is translated from, in that language
translation-notice = { $percent } % of this page is translated from { $source }.
# $count (number): paragraphs whose original has changed since they were translated
translation-outdated =
    { $count ->
        [one] One part is out of date and marked.
       *[other] { $count } parts are out of date and marked.
    }
# $count (number): paragraphs that are not translated
# $source (text): the name of the language they are in, in that language
translation-missing =
    { $count ->
        [one] One part is still in { $source }.
       *[other] { $count } parts are still in { $source }.
    }
# Added if some of it waits for somebody to look at it
translation-review = Not all of it has been reviewed.
# Link to the page in the language that it was translated from
translation-original = Read the original
# Link to where the page can be changed
translation-help = Help to translate

## Below a paragraph whose original has changed

# Opens the new text of the original, with the changes
translation-changed = The original has changed

## In print

# Explains the marks, at the start of a printed text; the marks stand in the margin
translation-legend = A line in the margin marks what is out of date: the original has changed since.
