# SPDX-License-Identifier: MIT OR Apache-2.0

### Charts of data files.

## Charts

# Opens the numbers behind a chart, below it.
chart-data = The numbers as a table
# What a screen reader says of a drawing with bars. The numbers follow in a table.
# Variables:
#   $series (String) - what is shown, a list of names: “Photos and People”
#   $highest (String) - the largest number, formatted
#   $highest-at (String) - where it is: a year or a name
#   $lowest (String) - the smallest number, formatted
#   $lowest-at (String) - where it is: a year or a name
chart-bars = Bar chart of { $series }. The largest number is { $highest } ({ $highest-at }), the smallest { $lowest } ({ $lowest-at }).
# The same of a drawing with lines.
# Variables:
#   $series (String) - what is shown, a list of names: “Photos and People”
#   $highest (String) - the largest number, formatted
#   $highest-at (String) - where it is: a year or a name
#   $lowest (String) - the smallest number, formatted
#   $lowest-at (String) - where it is: a year or a name
chart-lines = Line chart of { $series }. The largest number is { $highest } ({ $highest-at }), the smallest { $lowest } ({ $lowest-at }).
