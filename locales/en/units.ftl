# SPDX-License-Identifier: MIT OR Apache-2.0

### Time and size. Numbers get the digits of the language by themselves.

## Time

# A duration below one hour.
# Variables:
#   $n (Number) - minutes
duration-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
# A duration of whole hours.
# Variables:
#   $n (Number) - hours
duration-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
# A duration of hours and minutes, short.
# Variables:
#   $hours (Number) - hours
#   $minutes (Number) - minutes, 1 to 59
duration-hours-minutes = { $hours } h { $minutes } min
# A duration on a card or in the facts of a lesson.
# Variables:
#   $n (Number) - minutes; 90 becomes 1 h 30 min
minutes = { DURATION($n) }

## Size of files

# Variables:
#   $n (Number) - below 1000
size-bytes =
    { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }
# Variables:
#   $n (Number) - thousands of bytes
size-kilobytes = { $n } kB
# Variables:
#   $n (Number) - millions of bytes
size-megabytes = { $n } MB
# Variables:
#   $n (Number) - thousands of millions of bytes
size-gigabytes = { $n } GB
# A size in a sentence or on a button.
# Variables:
#   $size (Number) - bytes
file-size = { BYTES($size) }
# How many pages a document has.
# Variables:
#   $n (Number) - pages
pages-count =
    { $n ->
        [one] { $n } page
       *[other] { $n } pages
    }
# A share of something.
# Variables:
#   $share (Number) - 0 to 1
percent = { PERCENT($share) }

## Two calendars

# A day with the same day of the Islamic calendar, which depends on where the new moon is seen.
# Variables:
#   $date (String) - such as 2026-02-18
date-with-hijri = { DATETIME($date, dateStyle: "long") } (about { HIJRI($date) })

## Units: what `UNIT($n, unit: "day")` shows

# Variables:
#   $n (Number) - seconds
unit-second =
    { $n ->
        [one] { $n } second
       *[other] { $n } seconds
    }
# Variables:
#   $n (Number) - minutes
unit-minute =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
# Variables:
#   $n (Number) - hours
unit-hour =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
# Variables:
#   $n (Number) - days
unit-day =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
# Variables:
#   $n (Number) - weeks
unit-week =
    { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
# Variables:
#   $n (Number) - months
unit-month =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
# Variables:
#   $n (Number) - years
unit-year =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
# Variables:
#   $n (Number) - metres
unit-metre =
    { $n ->
        [one] { $n } meter
       *[other] { $n } meters
    }
# Variables:
#   $n (Number) - kilometres
unit-kilometre =
    { $n ->
        [one] { $n } kilometer
       *[other] { $n } kilometers
    }
