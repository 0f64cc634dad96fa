# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## Time

duration-minutes = { $n } dakika
duration-hours = { $n } saat
duration-hours-minutes = { $hours } sa { $minutes } dk
minutes = { DURATION($n) }

## Size of files

size-bytes = { $n } bayt
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
size-gigabytes = { $n } GB
file-size = { BYTES($size) }
pages-count = { $n } sayfa
percent = { PERCENT($share) }

## Two calendars

date-with-hijri = { DATETIME($date, dateStyle: "long") } (yaklaşık { HIJRI($date) })

## Units: what `UNIT($n, unit: "day")` shows

unit-second = { $n } saniye
unit-minute = { $n } dakika
unit-hour = { $n } saat
unit-day = { $n } gün
unit-week = { $n } hafta
unit-month = { $n } ay
unit-year = { $n } yıl
unit-metre = { $n } metre
unit-kilometre = { $n } kilometre
