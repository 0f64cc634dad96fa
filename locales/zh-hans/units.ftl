# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## Time

duration-minutes = { $n }分钟
duration-hours = { $n }小时
duration-hours-minutes = { $hours }小时{ $minutes }分钟
minutes = { DURATION($n) }

## Size of files

size-bytes = { $n }字节
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
size-gigabytes = { $n } GB
file-size = { BYTES($size) }
pages-count = { $n }页
percent = { PERCENT($share) }

## Two calendars

date-with-hijri = { DATETIME($date, dateStyle: "long") }（约{ HIJRI($date) }）

## Units: what `UNIT($n, unit: "day")` shows

unit-second = { $n }秒钟
unit-minute = { $n }分钟
unit-hour = { $n }小时
unit-day = { $n }天
unit-week = { $n }周
unit-month = { $n }个月
unit-year = { $n }年
unit-metre = { $n }米
unit-kilometre = { $n }公里
