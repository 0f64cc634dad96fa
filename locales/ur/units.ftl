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
