# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Time

duration-minutes = { $n } মিনিট
duration-hours = { $n } ঘণ্টা
duration-hours-minutes = { $hours } ঘণ্টা { $minutes } মিনিট
minutes = { DURATION($n) }

## Size of files

size-bytes = { $n } বাইট
size-kilobytes = { $n } কিলোবাইট
size-megabytes = { $n } মেগাবাইট
size-gigabytes = { $n } গিগাবাইট
file-size = { BYTES($size) }
pages-count = { $n } পৃষ্ঠা
percent = { PERCENT($share) }

## Two calendars

date-with-hijri = { DATETIME($date, dateStyle: "long") } (আনুমানিক { HIJRI($date) })

## Units: what `UNIT($n, unit: "day")` shows

unit-second = { $n } সেকেন্ড
unit-minute = { $n } মিনিট
unit-hour = { $n } ঘণ্টা
unit-day = { $n } দিন
unit-week = { $n } সপ্তাহ
unit-month = { $n } মাস
unit-year = { $n } বছর
unit-metre = { $n } মিটার
unit-kilometre = { $n } কিলোমিটার
