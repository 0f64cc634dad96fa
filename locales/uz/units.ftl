# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## Time

duration-minutes = { $n } daqiqa
duration-hours = { $n } soat
duration-hours-minutes = { $hours } soat { $minutes } daqiqa
minutes = { DURATION($n) }

## Size of files

size-bytes = { $n } bayt
size-kilobytes = { $n } KB
size-megabytes = { $n } MB
size-gigabytes = { $n } GB
file-size = { BYTES($size) }
pages-count = { $n } bet
percent = { PERCENT($share) }

## Two calendars

date-with-hijri = { DATETIME($date, dateStyle: "long") } (taxminan { HIJRI($date) })

## Units: what `UNIT($n, unit: "day")` shows

unit-second = { $n } soniya
unit-minute = { $n } daqiqa
unit-hour = { $n } soat
unit-day = { $n } kun
unit-week = { $n } hafta
unit-month = { $n } oy
unit-year = { $n } yil
unit-metre = { $n } metr
unit-kilometre = { $n } kilometr
