# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## Time

duration-minutes = { $n } minit
duration-hours = { $n } jam
duration-hours-minutes = { $hours } jam { $minutes } minit
minutes = { DURATION($n) }

## Size of files

size-bytes = { $n } bait
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
size-gigabytes = { $n } GB
file-size = { BYTES($size) }
pages-count = { $n } halaman
percent = { PERCENT($share) }

## Two calendars

date-with-hijri = { DATETIME($date, dateStyle: "long") } (sekitar { HIJRI($date) })

## Units: what `UNIT($n, unit: "day")` shows

unit-second = { $n } saat
unit-minute = { $n } minit
unit-hour = { $n } jam
unit-day = { $n } hari
unit-week = { $n } minggu
unit-month = { $n } bulan
unit-year = { $n } tahun
unit-metre = { $n } meter
unit-kilometre = { $n } kilometer
