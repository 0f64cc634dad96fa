# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## Time

duration-minutes = { $n } دقیقه
duration-hours = { $n } ساعت
duration-hours-minutes = { $hours } ساعت و { $minutes } دقیقه
minutes = { DURATION($n) }

## Size of files

size-bytes = { $n } بایت
size-kilobytes = { $n } کیلوبایت
size-megabytes = { $n } مگابایت
size-gigabytes = { $n } گیگابایت
file-size = { BYTES($size) }
pages-count = { $n } صفحه
percent = { PERCENT($share) }

## Two calendars

date-with-hijri = { DATETIME($date, dateStyle: "long") } (حدود { HIJRI($date) })

## Units: what `UNIT($n, unit: "day")` shows

unit-second = { $n } ثانیه
unit-minute = { $n } دقیقه
unit-hour = { $n } ساعت
unit-day = { $n } روز
unit-week = { $n } هفته
unit-month = { $n } ماه
unit-year = { $n } سال
unit-metre = { $n } متر
unit-kilometre = { $n } کیلومتر
