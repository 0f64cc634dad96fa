# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## Time

duration-minutes = dakika { $n }
duration-hours = saa { $n }
duration-hours-minutes = saa { $hours } dak { $minutes }
minutes = { DURATION($n) }

## Size of files

size-bytes = baiti { $n }
size-kilobytes = kB { $n }
size-megabytes = MB { $n }
size-gigabytes = GB { $n }
file-size = { BYTES($size) }
pages-count =
    { $n ->
        [one] ukurasa { $n }
       *[other] kurasa { $n }
    }
percent = { PERCENT($share) }

## Two calendars

date-with-hijri = { DATETIME($date, dateStyle: "long") } (takriban { HIJRI($date) })

## Units: what `UNIT($n, unit: "day")` shows

unit-second = sekunde { $n }
unit-minute = dakika { $n }
unit-hour = saa { $n }
unit-day = siku { $n }
unit-week = wiki { $n }
unit-month =
    { $n ->
        [one] mwezi { $n }
       *[other] miezi { $n }
    }
unit-year =
    { $n ->
        [one] mwaka { $n }
       *[other] miaka { $n }
    }
unit-metre = mita { $n }
unit-kilometre = kilomita { $n }
