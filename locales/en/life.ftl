# SPDX-License-Identifier: MIT OR Apache-2.0

### What an entry is at the moment, and the keywords that gather entries.

## Before and after

# Notice on a page that only its authors see.
draft-notice = This is a draft. Only a preview shows it.
# Notice on a page that only its authors see.
# Variables:
#   $date (String) - the day from which everyone sees it, such as 2026-02-18
scheduled-notice = This will be published on { DATETIME($date, dateStyle: "long") }. Only a preview shows it.
# Notice on a page that should not be used any more; the reason follows, if there is one.
retired-notice = This page is no longer kept up to date.
# Stands before the link to the page that came after a retired one.
retired-successor = Read instead:

## Keywords

# Title of the page that lists all keywords; stands before the keywords of a page, too.
keywords = Keywords
# Over the title of a keyword’s page.
keyword = Keyword
# How many pages a keyword leads to.
# Variables:
#   $n (Number) - from 1
keyword-count = { $n ->
    [one] { $n } page
   *[other] { $n } pages
}
# Link to the feed of a keyword.
# Variables:
#   $keyword (String) - the keyword
keyword-feed = Feed of “{ $keyword }”
