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
