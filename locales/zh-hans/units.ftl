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
