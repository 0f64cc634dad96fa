# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Time

duration-minutes = { $n } menit
duration-hours = { $n } jam
duration-hours-minutes = { $hours } jam { $minutes } menit
minutes = { DURATION($n) }

## Size of files

size-bytes = { $n } bita
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
size-gigabytes = { $n } GB
file-size = { BYTES($size) }
pages-count = { $n } halaman
percent = { PERCENT($share) }

## Two calendars

date-with-hijri = { DATETIME($date, dateStyle: "long") } (sekitar { HIJRI($date) })

## Units: what `UNIT($n, unit: "day")` shows

unit-second = { $n } detik
unit-minute = { $n } menit
unit-hour = { $n } jam
unit-day = { $n } hari
unit-week = { $n } minggu
unit-month = { $n } bulan
unit-year = { $n } tahun
unit-metre = { $n } meter
unit-kilometre = { $n } kilometer
