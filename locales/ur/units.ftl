# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## Time

duration-minutes = { $n } منٹ
duration-hours =
    { $n ->
        [one] { $n } گھنٹہ
       *[other] { $n } گھنٹے
    }
duration-hours-minutes =
    { $hours ->
        [one] { $hours } گھنٹہ { $minutes } منٹ
       *[other] { $hours } گھنٹے { $minutes } منٹ
    }
minutes = { DURATION($n) }

## Size of files

size-bytes = { $n } بائٹ
size-kilobytes = { $n } کلوبائٹ
size-megabytes = { $n } میگابائٹ
size-gigabytes = { $n } گیگابائٹ
file-size = { BYTES($size) }
pages-count =
    { $n ->
        [one] { $n } صفحہ
       *[other] { $n } صفحات
    }
percent = { PERCENT($share) }

## Two calendars

date-with-hijri = { DATETIME($date, dateStyle: "long") } (تقریباً { HIJRI($date) })

## Units: what `UNIT($n, unit: "day")` shows

unit-second = { $n } سیکنڈ
unit-minute = { $n } منٹ
unit-hour =
    { $n ->
        [one] { $n } گھنٹہ
       *[other] { $n } گھنٹے
    }
unit-day = { $n } دن
unit-week =
    { $n ->
        [one] { $n } ہفتہ
       *[other] { $n } ہفتے
    }
unit-month =
    { $n ->
        [one] { $n } مہینہ
       *[other] { $n } مہینے
    }
unit-year = { $n } سال
unit-metre = { $n } میٹر
unit-kilometre = { $n } کلو میٹر
