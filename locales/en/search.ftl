# SPDX-License-Identifier: MIT OR Apache-2.0

### The search: the panel that opens from the header, and the page of results.

# Over the list of all pages on the page of results, and the link to it.
search-all = Everything from A to Z
# On the page of results, for readers whose browser runs no scripts.
search-without-script = Searching needs JavaScript. Here is everything in order of the alphabet.
# Name of the row of letters that lead into the list, for screen readers.
search-letters = Letters
# Label of the choice between lessons, courses, events and so on.
search-kind = Kind
# First value of each choice, which leaves nothing out.
search-any = All
# How many pages were found; also read out by screen readers.
# Variables:
#   $n (String) - a number
search-count = Results: { $n }
# When nothing was found.
# Variables:
#   $query (String) - what was searched for
search-none = Nothing found for “{ $query }”. Try fewer or other words.
# Link from the panel to the page of results.
search-all-results = All results, with filters
# Button under the results that shows the next ones.
search-more = Show more
# While the first results are being looked up.
search-loading = Searching…
# Under the field of the panel: what the keys do.
search-keys = ↑ ↓ choose · Enter open · Esc close
